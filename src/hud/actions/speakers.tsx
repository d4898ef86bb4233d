import type { Desk } from '../game/desk.ts';
import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';

/** Which of the seats that may act the buttons act for. */
export function Speakers() {
  const desk = useDesk();
  const { moment, acting } = desk.game;
  const now = moment.value;
  if (now.kind !== 'open' || now.seats.length < 2) return null;
  return (
    <fieldset class="speakers">
      <legend class="label">{desk.say('speakingFor')}</legend>
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
    </fieldset>
  );
}

/** Whether one button may end this for all people who are still giving orders or talking. */
export function mayFinishAll({ game, view: { phase } }: Desk): boolean {
  const moment = game.moment.value;
  if (moment.kind !== 'open' || moment.seats.length < 2) return false;
  return phase.kind === 'corridor' || (phase.kind === 'agenda' && phase.stage === 'orders');
}

/** That button. */
export function FinishAll() {
  const desk = useDesk();
  if (!mayFinishAll(desk)) return null;
  const orders = desk.view.phase.kind === 'agenda';
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
