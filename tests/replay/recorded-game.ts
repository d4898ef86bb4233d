import { chooseRandom, streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Setup } from '../../src/model/setup.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal } from '../../src/rules/legal.ts';
import { setup } from '../../src/rules/setup.ts';
import type { JournalEntry } from '../../src/replay/journal.ts';
import type { Save } from '../../src/replay/save.ts';
import { stateHash } from '../../src/replay/state-hash.ts';

export const SETTINGS: Setup = {
  scenario: 'standard',
  years: 3,
  seed: 11,
  treaty: 'op-ed',
  constraints: true,
  council: 'sealed',
};

/** So many actions of a game that chance played on the rules alone, ready to be saved. */
export function recorded(actions: number, settings: Setup = SETTINGS): Save {
  const begun = setup(LIBRARY, settings);
  if (!begun.ok) throw new Error(`setup refused: ${begun.refusal.kind}`);
  const chance = streamOf(settings.seed);
  const journal: JournalEntry[] = [];
  let state = begun.value;
  while (!state.result && journal.length < actions) {
    const seats = actors(LIBRARY, state);
    const seat = seats[Math.floor(chance() * seats.length)];
    if (!seat) throw new Error('nobody may act');
    const action = chooseRandom(legal(LIBRARY, state, seat), chance);
    const done = apply(LIBRARY, state, seat, action);
    if (!done.ok) throw new Error(`${action.kind} was legal and is refused: ${done.refusal.kind}`);
    state = done.value.state;
    journal.push({ seat, action });
  }
  return { content: LIBRARY.version, setup: settings, journal, hash: stateHash(state) };
}
