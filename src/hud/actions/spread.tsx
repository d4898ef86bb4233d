import { FolderPaper } from '../folder/folder-paper.tsx';
import { useDesk } from '../game/desk.ts';
import { Paper } from '../paper/paper.tsx';
import { LogPaper } from '../table/log-paper.tsx';
import { Choices } from './choices.tsx';
import { GroupMenu } from './group-row.tsx';
import { News, Since } from './news.tsx';
import { PaperSheet } from './paper-sheet.tsx';

/** What lies over the map just above the dock: the paper of the phase, and the options that somebody opened. */
export function Spread() {
  const desk = useDesk();
  const { moment, view, viewer, acting } = desk.game;
  const now = moment.value;
  const { kind: phase } = view.value.phase;
  const ownFolder = phase === 'folders' && now.kind === 'private' && viewer.value === acting.value;
  return (
    <div class={desk.logOpen.value ? 'over-map with-log' : 'over-map'}>
      {now.kind === 'bots' && <News />}
      <Since />
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
