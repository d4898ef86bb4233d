import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import type { JournalEntry } from '../../src/replay/journal.ts';
import { saveText } from '../../src/replay/save.ts';
import type { Seats } from '../../src/replay/seats.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal } from '../../src/rules/legal.ts';
import { setup as begin } from '../../src/rules/setup.ts';

/** Six people: what the new-game form makes of "Round one screen" untouched. */
const SIX_PEOPLE: Seats = Object.fromEntries(
  MEMBER_IDS.map((member) => [member, { kind: 'person', name: '' }] as const),
);

/** The standard game that the form offers. */
export function standardSetup(seed: number, change: Partial<Setup> = {}): Setup {
  return {
    scenario: 'standard',
    years: 3,
    seed,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
    ...change,
  };
}

/**
 * The same game as on the page, played beside it on the rules alone: the test chooses from it, knows every secret of it,
 * and makes from it the files that the page is given.
 */
export class Mirror {
  readonly setup: Setup;
  readonly seats: Seats;
  #state: State;
  #journal: readonly JournalEntry[] = [];

  constructor(setup: Setup, seats: Seats = SIX_PEOPLE) {
    this.setup = setup;
    this.seats = seats;
    const begun = begin(LIBRARY, setup);
    if (!begun.ok) throw new Error(`setup refused: ${begun.refusal.kind}`);
    this.#state = begun.value;
  }

  get state(): State {
    return this.#state;
  }

  get journal(): readonly JournalEntry[] {
    return this.#journal;
  }

  actors(): readonly MemberId[] {
    return actors(LIBRARY, this.#state);
  }

  legal(seat: MemberId): readonly Action[] {
    return legal(LIBRARY, this.#state, seat);
  }

  act(seat: MemberId, action: Action): void {
    const done = apply(LIBRARY, this.#state, seat, action);
    if (!done.ok) throw new Error(`${seat} may not ${JSON.stringify(action)}: ${done.refusal.kind}`);
    this.#state = done.value.state;
    this.#journal = [...this.#journal, { seat, action }];
  }

  /** A second one that goes its own way from here. */
  fork(): Mirror {
    const other = new Mirror(this.setup, this.seats);
    other.#state = this.#state;
    other.#journal = this.#journal;
    return other;
  }

  /** The text of the file that the page would save now. */
  save(): string {
    return saveText({
      content: this.#state.content,
      setup: this.setup,
      seats: this.seats,
      journal: this.#journal,
      hash: stateHash(this.#state),
    });
  }
}
