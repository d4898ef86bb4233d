import * as fc from 'fast-check';
import { chooseDutiful } from '../../src/bots/habits.ts';
import { chooseRandom, streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { Library } from '../../src/model/library.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import { ARTICLE_SETTINGS, PRESET_IDS } from '../../src/model/treaty.ts';
import { actors } from '../../src/rules/actors.ts';
import { legal } from '../../src/rules/legal.ts';
import { begin, settingsOf, take } from '../support/game.ts';

/** An alliance that does not fall apart in its first years, so that random play sees the last ones too. */
const STOUT: Scenario = {
  id: 'stout',
  years: { standard: 3, choices: [3, 5, 8] },
  treaty: 'op-ed',
  start: { will: 10, coordination: 5, fund: 20 },
};

/** Everybody is on edge: strikes, councils and conflicts come early. */
const TENSE: Scenario = {
  ...STOUT,
  id: 'tense',
  start: { will: 10, coordination: 0, tension: { russia: 9, iran: 9, armenia: 9, china: 7, west: 7 } },
};

/** A stout alliance that is founded in play. */
const FOUNDED: Scenario = {
  ...STOUT,
  id: 'founded',
  founding: { founders: ['azerbaijan', 'turkiye'] },
};

/** The game's content with three scenarios that lead where ordinary games seldom get. */
export const WALK_LIBRARY: Library = { ...LIBRARY, scenarios: [...LIBRARY.scenarios, STOUT, TENSE, FOUNDED] };

/** One action of a walk: the state before, who did what, and what came of it. */
export interface Step {
  readonly index: number;
  readonly before: State;
  readonly seat: MemberId;
  readonly action: Action;
  readonly after: State;
  readonly events: readonly GameEvent[];
}

/** A game that plays itself: `dutiful` seats mostly pay and help, the others do anything. */
export interface Walk {
  readonly settings: Setup;
  readonly dutiful: readonly MemberId[];
  readonly seed: number;
}

/** Milliseconds that the longest properties may take when the machine is busy with other things. */
export const PATIENCE = 120_000;

/** Longest game that is still taken for one that ends. */
const MOST_STEPS = 20_000;

/** Plays a walk to its end. Throws where the rules dead-end, refuse what they listed, or never come to an end. */
export function* stepsOf(walk: Walk): Generator<Step, void> {
  const chance = streamOf(walk.seed);
  let state = begin(walk.settings, WALK_LIBRARY);
  for (let index = 0; !state.result; index += 1) {
    if (index > MOST_STEPS) throw new Error(`no end after ${MOST_STEPS} actions`);
    const seats = actors(WALK_LIBRARY, state);
    const seat = seats[Math.floor(chance() * seats.length)];
    if (!seat) throw new Error(`nobody may act in ${state.phase.kind}`);
    const actions = legal(WALK_LIBRARY, state, seat);
    if (actions.length === 0) throw new Error(`${seat} has nothing to do in ${state.phase.kind}`);
    const choose = walk.dutiful.includes(seat) ? chooseDutiful : chooseRandom;
    const action = choose(actions, chance);
    const { state: after, events } = take(state, seat, action, WALK_LIBRARY);
    yield { index, before: state, seat, action, after, events };
    state = after;
  }
}

const anyTreaty: fc.Arbitrary<Setup['treaty']> = fc.oneof(
  fc.constantFrom(...PRESET_IDS),
  fc.record({
    decision: fc.constantFrom(...ARTICLE_SETTINGS.decision),
    casus: fc.subarray([...ARTICLE_SETTINGS.casus], { minLength: 1 }),
    obligation: fc.constantFrom(...ARTICLE_SETTINGS.obligation),
    area: fc.constantFrom(...ARTICLE_SETTINGS.area),
    provocation: fc.constantFrom(...ARTICLE_SETTINGS.provocation),
    contributions: fc.constantFrom(...ARTICLE_SETTINGS.contributions),
    command: fc.constantFrom(...ARTICLE_SETTINGS.command),
    alliances: fc.constantFrom(...ARTICLE_SETTINGS.alliances),
  }),
);

/** Any treaty that there can be, in an ordinary, a stout, a tense or a new alliance, played by any seats. */
const anyWalk: fc.Arbitrary<Walk> = fc
  .record({
    scenario: fc.constantFrom('standard', 'stout', 'stout', 'tense', 'founded'),
    seed: fc.nat({ max: 0xffffffff }),
    treaty: anyTreaty,
    years: fc.constantFrom(3, 3, 5),
    constraints: fc.constantFrom(true, true, true, false),
    council: fc.constantFrom('open' as const, 'sealed' as const),
    dutiful: fc.subarray([...MEMBER_IDS]),
    walk: fc.nat(),
  })
  .map(({ dutiful, walk, ...settings }) => ({ settings: settingsOf(settings), dutiful, seed: walk }));

/**
 * Plays walks and gives the first fault that `check` yields or throws, with what plays the same game again (seed, path
 * and the walk); null if all are sound. Seeds are fixed, so that the run of today is the run of tomorrow.
 */
export function faultIn(
  numRuns: number,
  seed: number,
  check: (walk: Walk) => Iterable<string>,
): string | null {
  const sound = (walk: Walk): void => {
    for (const fault of check(walk)) throw new Error(fault);
  };
  // A walk is played from a handful of numbers: a smaller one is another game, not a simpler one.
  const details = fc.check(fc.property(fc.noShrink(anyWalk), sound), { numRuns, seed });
  return details.failed ? (fc.defaultReportMessage(details) ?? 'failed') : null;
}

/** Whether two plain values read the same, byte for byte. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Where in the year a state is, down to the stage: "emergency/hands". */
export function placeOf({ phase }: State): string {
  if (phase.kind === 'operations') return `operations/${phase.step.kind}`;
  return 'stage' in phase ? `${phase.kind}/${phase.stage}` : phase.kind;
}

/** Freezes a value through and through; what is frozen already is left alone. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
