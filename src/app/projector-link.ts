import type { ReadonlySignal } from '@preact/signals';
import type { Session } from '../engine/session.ts';
import type { Scenario } from '../model/scenario.ts';
import type { State } from '../model/state.ts';
import type { Seats } from '../replay/seats.ts';
import { readInTab, writeInTab } from './storage.ts';

/** What the projector gets: the table's view, in which every secret is blank. */
export interface Projected {
  readonly kind: 'view';
  readonly view: State;
  readonly seats: Seats | null;
  /** The scenario, if it came from a file. */
  readonly scenario: Scenario | null;
  /** Whether the facilitator has stopped the game: then nothing of it is shown. */
  readonly paused: boolean;
  /** When the timer of the talks runs out, in milliseconds since 1970; null while it stands. */
  readonly talksEnd: number | null;
}

/** What a projector window asks for when it opens. */
type Asked = { readonly kind: 'ask' };

const CHANNEL = 'kurultai-projector';
/** Kept in a tab whose table is shown on a projector. */
const SHOWN = 'kurultai.on-projector';

let stop: () => void = () => undefined;
let send: () => void = () => undefined;
let paused = false;

/** Sends the public view of a game to projector windows of this browser, now and after every change. */
export function showOnProjector(session: Session, talksEnd: ReadonlySignal<number | null>): void {
  stop();
  writeInTab(SHOWN, 'yes');
  const channel = new BroadcastChannel(CHANNEL);
  paused = false;
  send = () => {
    const view = session.view(null);
    const scenario = session.library.scenarios.find(({ id }) => id === view.setup.scenario) ?? null;
    const seats = session.seats ?? null;
    const message: Projected = { kind: 'view', view, seats, scenario, paused, talksEnd: talksEnd.value };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
    channel.postMessage(message);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Asked | Projected>) => {
    if (data.kind === 'ask') send();
  });
  const unsubscribe = session.subscribe(() => send());
  // Tells what there is at once, and the timer whenever it is started or stopped.
  const unwatch = talksEnd.subscribe(() => send());
  stop = () => {
    send = () => undefined;
    unsubscribe();
    unwatch();
    channel.close();
  };
}

/** Stops the picture on the projector with the game, or lets it go on. */
export function pauseProjector(on: boolean): void {
  paused = on;
  send();
}

/** Once a tab's table is on the projector, the table that takes its place is too: other seats, or the page loaded anew. */
export function stayOnProjector(session: Session, talksEnd: ReadonlySignal<number | null>): void {
  if (readInTab(SHOWN) !== null) showOnProjector(session, talksEnd);
}

/** Calls back with every view that a table sends, until the function it gets back is called. */
export function watchTable(onView: (projected: Projected) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Asked | Projected>) => {
    if (data.kind === 'view') onView(data);
  });
  const ask: Asked = { kind: 'ask' };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
  channel.postMessage(ask);
  return () => channel.close();
}
