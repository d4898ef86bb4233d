import { useRef } from 'preact/hooks';
import type { Action } from '../../model/action.ts';
import { FolderPaper } from '../folder/folder-paper.tsx';
import { useDesk } from '../game/desk.ts';
import { Paper } from '../paper/paper.tsx';
import { MemberName } from '../widgets/member-name.tsx';
import { ActionGroups } from './action-groups.tsx';
import { OptionButton } from './option-button.tsx';
import { usePanelFocus } from './panel-focus.ts';
import { PromptSide } from './prompt-side.tsx';
import { FinishAll, Speakers, mayFinishAll } from './speakers.tsx';
import { WhatHappens } from './what-happens.tsx';

/** What is asked, of whom, and the buttons to do it with. */
export function ActionPanel() {
  const desk = useDesk();
  const { moment: current, view, viewer, acting } = desk.game;
  const moment = current.value;
  const phase = view.value.phase.kind;
  const place = useRef<HTMLElement>(null);
  usePanelFocus(desk, place);
  const ownFolder = phase === 'folders' && moment.kind === 'private' && viewer.value === acting.value;
  return (
    <section ref={place} class="action-panel" aria-label={desk.say('actions')} id="actions" tabIndex={-1}>
      <div class="prompt-line">
        <p class="prompt">
          {acting.value !== null && (
            <span class="prompt-seat">
              <MemberName member={acting.value} name={desk.game.text.name('member', acting.value)} />
              <span class="visually-hidden">: </span>
            </span>
          )}
          {desk.table.value.prompt}
        </p>
        <PromptSide />
      </div>
      <Paper phase={phase} />
      {moment.kind === 'bots' && <BotsPlay />}
      {ownFolder ? <FolderPaper /> : <Choices />}
    </section>
  );
}

/** What the bots did since somebody last looked. */
function BotsPlay() {
  const desk = useDesk();
  const { text, news } = desk.game;
  const latest = news.value.slice(-4);
  return (
    <ul class="news">
      {latest.map((event, index) => (
        <li key={index}>{text.event(event)}</li>
      ))}
      {latest.length === 0 && <li>{desk.say('botsPlay')}</li>}
    </ul>
  );
}

/** Ways on that give something up, and so do not draw the eye. */
const QUIET_WAYS_ON: ReadonlySet<Action['kind']> = new Set(['passTurn', 'moveNothing']);

/** The buttons of the seat that acts; where several may, which of them it is. */
function Choices() {
  const desk = useDesk();
  const groups = desk.groups.value;
  if (groups.length === 0) return null;
  const ways = groups.filter(({ id }) => id !== 'go');
  const go = groups.find(({ id }) => id === 'go')?.items ?? [];
  return (
    <>
      <Since />
      <Speakers />
      <div class="choices">
        <div class="choices-main">
          <ActionGroups groups={ways} />
        </div>
        <div class="choices-side">
          <div class="go-row">
            <FinishAll />
            {go.map((item) => (
              <OptionButton
                key={item.key}
                item={item}
                primary={!mayFinishAll(desk) && !QUIET_WAYS_ON.has(item.action.kind)}
              />
            ))}
          </div>
          <WhatHappens />
        </div>
      </div>
    </>
  );
}

/** What bots did since a person last acted: at a table without bots everybody has seen it. */
function Since() {
  const desk = useDesk();
  const { news, text, people, library } = desk.game;
  if (people.length === library.members.length || news.value.length === 0) return null;
  return (
    <details class="since">
      <summary>{desk.say('sinceCount', { count: news.value.length })}</summary>
      <ul class="news">
        {news.value.map((event, index) => (
          <li key={index}>{text.event(event)}</li>
        ))}
      </ul>
    </details>
  );
}
