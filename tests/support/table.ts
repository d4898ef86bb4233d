import { LIBRARY } from '../../src/content/library.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS, POWER_IDS } from '../../src/model/ids.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { MemberState, PowerState, State } from '../../src/model/state.ts';
import { operationsOf, withPhase } from './arrange.ts';
import { begin } from './game.ts';

/** Tensions of {@link calm}, all of them at rest. */
const TENSION = { russia: 4, iran: 3, china: 2, west: 2, armenia: 4 } as const;

/**
 * An even table in the first year, for rules that are looked at one by one: no crises, Türkiye in command, every member
 * with ¤10, stability 4, reliability 3 and standing 0, Will 5, Coordination 2, and an empty log. Units, influence and laws
 * are those of the content.
 */
export function calm(part: Partial<Setup> = {}): State {
  const key = JSON.stringify(part);
  const known = TABLES.get(key);
  if (known) return known;
  const state = laid(part);
  TABLES.set(key, state);
  return state;
}

/** Tables laid before: states are never changed in place, so each is laid once. */
const TABLES = new Map<string, State>();

function laid(part: Partial<Setup>): State {
  const begun = begin(part);
  const members = {} as Record<MemberId, MemberState>;
  for (const member of MEMBER_IDS) {
    const { tally, ...rest } = begun.members[member];
    members[member] = {
      ...rest,
      funds: 10,
      stability: 4,
      reliability: 3,
      standing: 0,
      incomeShift: 0,
      tally: { ...tally, commanded: 0 },
    };
  }
  const powers = {} as Record<string, PowerState>;
  for (const power of POWER_IDS) {
    const tension = TENSION[power];
    const baseline = LIBRARY.powers.find(({ id }) => id === power)?.baseline ?? 0;
    powers[power] = { ...begun.powers[power], tension, baseline, peak: tension, telegraph: null };
  }
  return {
    ...begun,
    commander: 'turkiye',
    now: { ...begun.now, commander: 'turkiye', coordinationRisen: 0, willFallen: 0 },
    crises: [],
    coming: [],
    closed: {},
    normalisation: 0,
    ladder: 0,
    fund: 0,
    will: 5,
    coordination: 2,
    members,
    powers: powers as State['powers'],
    units: begun.units
      .filter(({ id }) => id < 1000)
      .map((unit) => ({ ...unit, status: 'ready', wornUntil: 0 })),
    log: [],
  };
}

/** {@link calm} in operations, in which these seats have their turns, the first of them now. */
export function calmTurn(first: MemberId, ...rest: MemberId[]): State {
  return withPhase(calm(), operationsOf(first, ...rest));
}
