import { effect, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { facilitatorWords as words } from '../content/text/en/facilitator.ts';
import type { LessonClock } from '../hud/facilitator/facilitator.ts';
import { clockFrom, Facilitator } from '../hud/facilitator/facilitator.ts';
import { FacilitatorWindow } from '../hud/facilitator/facilitator-window.tsx';
import { SlipsWindow } from '../hud/facilitator/slips-window.tsx';
import type { AskedTable } from '../hud/asking/asking.ts';
import { askingOf } from '../hud/asking/asking.ts';
import type { GameTable } from '../hud/game/game-table.ts';
import { createText } from '../present/text.ts';
import type { FacilitatorSeat } from './at-the-table.ts';
import { commitAddress, projectorAddress } from './keeping/route.ts';
import { pauseProjector, showOnProjector } from './projector-link.ts';
import { readInTab, writeInTab } from './storage.ts';

interface FacilitateProps {
  readonly seat: FacilitatorSeat;
  readonly table: GameTable;
  readonly asking: AskedTable;
  /** Begins with the form for slips, and with nothing else behind it. */
  readonly slips: boolean;
  readonly onDebrief: () => void;
  readonly onClose: () => void;
}

const text = createText('en');

/** The clock of the lesson that this tab holds. */
const CLOCK = 'kurultai.clock';

/** The one hand of a table, made when it is first asked for. Its clock outlives a reload of the page. */
function handOf(seat: FacilitatorSeat): Facilitator {
  if (seat.hand) return seat.hand;
  const { session, satAt, satIn, reseat } = seat;
  const clock = seat.clock ?? keptClock(seat) ?? clockFrom(session, satAt, satIn);
  const hand = new Facilitator(session, clock, reseat);
  seat.hand = hand;
  effect(() => writeInTab(CLOCK, [session.setup.seed, hand.startedAt.value, hand.minutes.value].join(' ')));
  return hand;
}

/** The clock of the game that was on the table before the page was loaded again. */
function keptClock({ session, resumed }: FacilitatorSeat): LessonClock | null {
  if (!resumed) return null;
  const [seed, startedAt, minutes] = (readInTab(CLOCK) ?? '').split(' ').map(Number);
  return seed === session.setup.seed && startedAt && minutes ? { startedAt, minutes } : null;
}

/** Nothing is seen and nothing goes on until somebody says so. */
function PauseCover({ onResume }: { readonly onResume: () => void }) {
  const cover = useRef<HTMLDialogElement>(null);
  useEffect(() => cover.current?.showModal(), []);
  return (
    <dialog
      ref={cover}
      class="pause-cover"
      aria-label={words.paused}
      onCancel={(event) => event.preventDefault()}
    >
      <h1>{words.paused}</h1>
      <button type="button" class="button primary" onClick={onResume}>
        {words.resume}
      </button>
    </dialog>
  );
}

/** The facilitator's window over a table, and the cover of a game that is paused. */
export function Facilitate({ seat, table, asking, slips, onDebrief, onClose }: FacilitateProps) {
  const facilitator = handOf(seat);
  const entering = useSignal(slips);
  const pause = (on: boolean): void => {
    facilitator.paused.value = on;
    pauseProjector(on);
    table.hold(on);
    if (on) table.cover();
    else onClose();
  };
  if (facilitator.paused.value) {
    return <PauseCover onResume={() => pause(false)} />;
  }
  if (entering.value) {
    return (
      <SlipsWindow
        text={text}
        facilitator={facilitator}
        asking={askingOf(asking)}
        warned={!slips}
        onClose={onClose}
      />
    );
  }
  return (
    <FacilitatorWindow
      text={text}
      facilitator={facilitator}
      onPause={() => pause(true)}
      onProjector={() => {
        showOnProjector(facilitator.session, table.talksEnd);
        window.open(projectorAddress(), 'kurultai-projector');
      }}
      onDebrief={onDebrief}
      onSlips={() => {
        entering.value = true;
      }}
      commitAddress={commitAddress()}
      onClose={onClose}
    />
  );
}
