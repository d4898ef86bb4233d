import type { Phase } from '../../model/phase.ts';
import { FolderPaper } from '../folder/folder-paper.tsx';
import { useDesk } from '../game/desk.ts';
import { Paper } from '../paper/paper.tsx';
import { LogPaper } from '../table/log-paper.tsx';
import { Choices } from './choices.tsx';
import { GroupMenu } from './group-row.tsx';
import { JustDone, News, Since } from './news.tsx';
import { PaperSheet } from './paper-sheet.tsx';

/** What lies over the map just above the dock: the paper of the phase, and the options that somebody opened. */
export function Spread() {
  const desk = useDesk();
  const { moment, view, viewer, acting } = desk.game;
  const now = moment.value;
  const { kind: phase } = view.value.phase;
  const ownFolder = phase === 'folders' && now.kind === 'private' && viewer.value === acting.value;
  const look = [
    'over-map',
    ...(desk.logOpen.value ? ['with-log'] : []),
    ...(answersFirst(view.value.phase) ? ['answers-first'] : []),
  ];
  return (
    <div class={look.join(' ')}>
      {now.kind === 'bots' && <News />}
      <Since />
      <JustDone />
      {desk.hasPaper.value && (
        <PaperSheet>
          <Paper phase={phase} />
          {ownFolder && <FolderPaper />}
        </PaperSheet>
      )}
      {!ownFolder && <GroupMenu />}
      {!ownFolder && <Choices />}
      {(desk.logOpen.value || desk.pane.value === 'log') && <LogPaper />}
    </div>
  );
}

/**
 * Where the same paper has lain open for a while and another seat is asked: on a phone the answers come before the paper,
 * or each would look for them below the fold.
 */
function answersFirst(phase: Phase): boolean {
  return phase.kind === 'conference' || (phase.kind === 'emergency' && phase.stage !== 'choice');
}
