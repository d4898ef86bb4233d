import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import { FolderPaper } from '../folder/folder-paper.tsx';
import { useDesk } from '../game/desk.ts';
import { Paper } from '../paper/paper.tsx';
import { MemberMark } from '../widgets/member-mark.tsx';
import { MemberName } from '../widgets/member-name.tsx';
import { ActionGroups } from './action-groups.tsx';
import { OptionButton } from './option-button.tsx';
import { WhatHappens } from './what-happens.tsx';

/** What is asked, of whom, and the buttons to do it with. */
export function ActionPanel() {
  const desk = useDesk();
  const { moment: current, view, viewer, acting } = desk.game;
  const moment = current.value;
  const phase = view.value.phase.kind;
  const ownFolder = phase === 'folders' && moment.kind === 'private' && viewer.value === acting.value;
  return (
    <section class="action-panel" aria-label={desk.say('actions')} id="actions" tabIndex={-1}>
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
        <div class="prompt-side">
          <PanelToggle />
          <UndoButton />
          {moment.kind === 'reading' && <ReadingGate seat={moment.seat} action={moment.action} />}
          {moment.kind === 'bots' && (
            <button type="button" class="button" data-testid="hurry" onClick={() => desk.game.hurry()}>
              {desk.say('hurry')}
            </button>
          )}
        </div>
      </div>
      <Paper phase={phase} />
      {moment.kind === 'bots' && <BotsPlay />}
      {ownFolder ? <FolderPaper /> : <Choices />}
    </section>
  );
}

/** Gives the panel more of the screen than the map, or less. */
function PanelToggle() {
  const desk = useDesk();
  const large = desk.large.value;
  return (
    <button
      type="button"
      class="button quiet panel-toggle"
      onClick={() => {
        desk.enlarged.value = !large;
      }}
    >
      {desk.say(large ? 'showMap' : 'showPaper')}
    </button>
  );
}

function UndoButton() {
  const desk = useDesk();
  if (!desk.game.undoable.value) return null;
  return (
    <button
      type="button"
      class="button"
      title={desk.say('undoHint')}
      data-testid="undo"
      onClick={() => desk.game.undo()}
    >
      {desk.say('undo')}
    </button>
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

interface ReadingGateProps {
  readonly seat: MemberId;
  readonly action: Action;
}

function ReadingGate({ seat, action }: ReadingGateProps) {
  const desk = useDesk();
  return (
    <button
      type="button"
      class="button primary go"
      title={desk.game.text.hint(action)}
      data-action={action.kind}
      onClick={() => desk.game.act(action, seat)}
    >
      {desk.game.text.action(action)}
    </button>
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
      <Speakers />
      <div class="choices">
        <div class="choices-main">
          <ActionGroups groups={ways} />
        </div>
        <div class="choices-side">
          <div class="go-row">
            {go.map((item) => (
              <OptionButton key={item.key} item={item} primary={!QUIET_WAYS_ON.has(item.action.kind)} />
            ))}
            <FinishAll />
          </div>
          <WhatHappens />
        </div>
      </div>
    </>
  );
}

function Speakers() {
  const desk = useDesk();
  const { moment, acting } = desk.game;
  const now = moment.value;
  if (now.kind !== 'open' || now.seats.length < 2) return null;
  return (
    <div class="speakers" role="group" aria-label={desk.say('speakingFor')}>
      <span class="label">{desk.say('speakingFor')}</span>
      {now.seats.map((seat) => (
        <button
          key={seat}
          type="button"
          class="button speaker"
          aria-pressed={seat === acting.value}
          data-seat={seat}
          onClick={() => desk.game.speakFor(seat)}
        >
          <MemberMark member={seat} />
          {desk.game.nameOf(seat)}
        </button>
      ))}
    </div>
  );
}

/** One button for all people who are still giving orders or talking. */
function FinishAll() {
  const desk = useDesk();
  const { phase } = desk.view;
  const { moment } = desk.game;
  if (moment.value.kind !== 'open' || moment.value.seats.length < 2) return null;
  const orders = phase.kind === 'agenda' && phase.stage === 'orders';
  if (!orders && phase.kind !== 'corridor') return null;
  return (
    <button
      type="button"
      class="button primary go"
      data-testid="finish-all"
      onClick={() => desk.game.finishAll({ kind: orders ? 'finishOrders' : 'leaveCorridor' })}
    >
      {desk.say(orders ? 'everyoneDone' : 'endTalks')}
    </button>
  );
}
