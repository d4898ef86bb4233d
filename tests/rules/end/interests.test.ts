import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import type { InterestCheck } from '../../../src/model/library.ts';
import type { State } from '../../../src/model/state.ts';
import { interestLost, interestMet } from '../../../src/rules/interests.ts';
import { newYear } from '../../../src/rules/year/dawn.ts';
import type { DeepPartial } from '../../support/arrange.ts';
import { conflictOf, siteOf, unitsOf, withState } from '../../support/arrange.ts';
import { BOOK, after } from '../../support/change.ts';
import { cause, shift } from '../../../src/rules/change.ts';
import { begin } from '../../support/game.ts';
import { bareNight } from '../defence/council-table.ts';

const NIGHT = bareNight();

const met = (state: State, check: InterestCheck, member: MemberId = 'kazakhstan'): boolean =>
  interestMet(BOOK, state, member, check);

/** Numbers of Kazakhstan’s record. */
const tally = (part: Partial<State['members'][MemberId]['tally']>): DeepPartial<State> => ({
  members: { kazakhstan: { tally: part } },
});
const past = (count: number): DeepPartial<State> => ({
  past: Array.from({ length: count }, (_, at) => ({ ...newYear(begin()), year: at + 1 })),
});

/** A check, the nearest case in which Kazakhstan’s interest is met, and the nearest in which it is not. */
const CASES: readonly (readonly [InterestCheck, DeepPartial<State>, DeepPartial<State>])[] = [
  [
    { kind: 'tension-at-most', power: 'russia', value: 3 },
    { powers: { russia: { tension: 3 } } },
    { powers: { russia: { tension: 4 } } },
  ],
  [
    { kind: 'tension-never-above', power: 'russia', value: 5 },
    { powers: { russia: { tension: 5, peak: 5 } } },
    { powers: { russia: { tension: 2, peak: 6 } } },
  ],
  [
    { kind: 'tension-never-above', power: 'russia', value: 5 },
    { powers: { russia: { tension: 5, peak: 4 } } },
    { powers: { russia: { tension: 6, peak: 4 } } },
  ],
  [
    { kind: 'influence-at-most', power: 'russia', value: 1 },
    { members: { kazakhstan: { influence: { russia: 1 } } } },
    { members: { kazakhstan: { influence: { russia: 2 } } } },
  ],
  [
    { kind: 'hosts', count: 1 },
    { sites: [siteOf('cyber-centre', 'altai')] },
    { sites: [siteOf('cyber-centre', 'marmara')] },
  ],
  [
    { kind: 'hosts', count: 2 },
    { sites: [siteOf('cyber-centre', 'altai'), siteOf('relief-pool', 'zhetisu')] },
    { sites: [siteOf('cyber-centre', 'altai')] },
  ],
  [
    { kind: 'hosts', count: 1, project: 'logistics-bridge' },
    { sites: [siteOf('logistics-bridge', 'caspian-coast')] },
    { sites: [siteOf('headquarters', 'caspian-coast')] },
  ],
  [
    { kind: 'hosts-none' },
    { sites: [siteOf('headquarters', 'marmara')] },
    { sites: [siteOf('headquarters', 'altai')] },
  ],
  [
    { kind: 'project-stands', project: 'counter-terrorism' },
    { sites: [siteOf('counter-terrorism', 'marmara', { active: false })] },
    { sites: [siteOf('relief-pool', 'marmara')] },
  ],
  [{ kind: 'law-stands' }, {}, { members: { kazakhstan: { law: false } } }],
  [{ kind: 'law-struck' }, { members: { kazakhstan: { law: false } } }, {}],
  [
    { kind: 'article', article: 'decision', settings: ['two-thirds', 'weighted'] },
    { treaty: { decision: 'weighted' } },
    { treaty: { decision: 'consensus' } },
  ],
  [
    { kind: 'article', article: 'casus', settings: ['hybrid'] },
    { treaty: { casus: ['armed-attack', 'hybrid'] } },
    { treaty: { casus: ['armed-attack', 'terrorism'] } },
  ],
  [
    { kind: 'stability-at-least', value: 5 },
    { members: { kazakhstan: { stability: 5 } } },
    { members: { kazakhstan: { stability: 4 }, azerbaijan: { stability: 6 } } },
  ],
  [
    { kind: 'reliability-at-least', value: 5 },
    { members: { kazakhstan: { reliability: 5 } } },
    { members: { kazakhstan: { reliability: 4 } } },
  ],
  [
    { kind: 'funds-at-least', value: 6 },
    { members: { kazakhstan: { funds: 6 } } },
    { members: { kazakhstan: { funds: 5 } } },
  ],
  [
    { kind: 'paid-share-at-most', percent: 25 },
    { members: { kazakhstan: { tally: { paid: 5 } }, turkiye: { tally: { paid: 15 } } } },
    { members: { kazakhstan: { tally: { paid: 6 } }, turkiye: { tally: { paid: 15 } } } },
  ],
  [{ kind: 'paid-share-at-most', percent: 25 }, { members: { turkiye: { tally: { paid: 1 } } } }, {}],
  [
    { kind: 'paid-in-full-years', share: 1 },
    { ...past(3), ...tally({ fullYears: 3 }) },
    { ...past(3), ...tally({ fullYears: 2 }) },
  ],
  [
    { kind: 'paid-in-full-years', share: 0.5 },
    { ...past(3), ...tally({ fullYears: 2 }) },
    { ...past(3), ...tally({ fullYears: 1 }) },
  ],
  [{ kind: 'commanded', years: 2 }, tally({ commanded: 2 }), tally({ commanded: 1 })],
  [
    { kind: 'claims-backed', count: 2 },
    tally({ claimsBacked: 2 }),
    tally({ claimsBacked: 1, claimsPressed: 3 }),
  ],
  [
    { kind: 'no-claims-pressed' },
    { claims: [] },
    {
      claims: [
        {
          claim: 'c',
          member: 'turkiye',
          power: 'iran',
          year: 1,
          backers: [],
          restrainers: [],
          backed: false,
        },
      ],
    },
  ],
  [{ kind: 'crises-helped-abroad', count: 3 }, tally({ helpedAbroad: 3 }), tally({ helpedAbroad: 2 })],
  [{ kind: 'crises-solved-at-home', count: 1 }, tally({ solvedAtHome: 1 }), tally({ helpedAbroad: 5 })],
  [{ kind: 'answered-calls', count: 2 }, tally({ given: 2 }), tally({ given: 1, owed: 5 })],
  [{ kind: 'missions-joined', count: 1 }, tally({ missions: 1 }), {}],
  [{ kind: 'motions-carried', count: 2 }, tally({ motions: 2 }), tally({ motions: 1 })],
  [{ kind: 'corridor-open', corridor: 'syunik' }, { normalisation: 3 }, { normalisation: 2 }],
  [{ kind: 'normalisation-at-least', value: 2 }, { normalisation: 2 }, { normalisation: 1 }],
  [
    { kind: 'works-at-least', count: 2 },
    {
      works: [
        { region: 'altai', power: 'russia' },
        { region: 'altai', power: 'china' },
      ],
    },
    {
      works: [
        { region: 'altai', power: 'russia' },
        { region: 'kura-araz', power: 'iran' },
      ],
    },
  ],
  [
    { kind: 'units-at-least', unit: 'air', count: 2 },
    {
      units: unitsOf([
        { owner: 'kazakhstan', kind: 'air', place: 'altai' },
        { owner: 'kazakhstan', kind: 'air', place: 'marmara', status: 'worn' },
      ]),
    },
    {
      units: unitsOf([
        { owner: 'kazakhstan', kind: 'air', place: 'altai' },
        { owner: 'kazakhstan', kind: 'brigade', place: 'altai' },
        { owner: 'turkiye', kind: 'air', place: 'altai' },
      ]),
    },
  ],
  [{ kind: 'no-ground-lost' }, {}, tally({ groundLost: 1 })],
  [{ kind: 'no-frozen-conflict' }, {}, { conflicts: [conflictOf('ahal', 'iran')] }],
  [
    { kind: 'admitted', candidate: 'hungary' },
    { candidates: { hungary: 'observer' } },
    { candidates: { georgia: 'member' } },
  ],
  [
    { kind: 'not-admitted', candidate: 'hungary' },
    { candidates: { georgia: 'member' } },
    { candidates: { hungary: 'member' } },
  ],
  [{ kind: 'offers-refused', count: 1 }, tally({ offersRefused: 1 }), tally({ offersTaken: 1 })],
  [{ kind: 'offers-taken', count: 2 }, tally({ offersTaken: 2 }), tally({ offersTaken: 1 })],
  [{ kind: 'coordination-at-least', value: 6 }, { coordination: 6 }, { coordination: 5 }],
  [{ kind: 'mediations', count: 3 }, tally({ mediations: 3 }), tally({ mediations: 2 })],
  [{ kind: 'exercises-hosted', count: 2 }, tally({ exercises: 2 }), tally({ exercises: 1 })],
  [
    { kind: 'no-allied-units-at-home' },
    {
      units: unitsOf([
        { owner: 'kazakhstan', kind: 'air', place: 'altai' },
        { owner: 'turkiye', kind: 'air', place: 'tashkent' },
      ]),
    },
    { units: unitsOf([{ owner: 'turkiye', kind: 'air', place: 'zhetisu' }]) },
  ],
  [{ kind: 'price-met' }, tally({ pricesMet: 1 }), {}],
];

describe('R7.8 interests', () => {
  it.each(CASES.map((each) => [JSON.stringify(each[0]), each] as const))(
    'R7.8 %s is met on one side of its line and not on the other',
    (_name, [check, yes, no]) => {
      expect(met(withState(NIGHT, yes), check)).toBe(true);
      expect(met(withState(NIGHT, no), check)).toBe(false);
    },
  );

  it('R7.8 the ladder’s highest point of the whole game counts, not its last', () => {
    const climbed = (...by: readonly number[]): State => {
      let state = withState(NIGHT, { ladder: 0 });
      for (const step of by) {
        const change = after(state, (each) => shift(each, 'ladder', step, cause('R5.15', 'strike')));
        state = { ...change.state, log: [...state.log, ...change.events] };
      }
      return state;
    };
    const check: InterestCheck = { kind: 'ladder-never-above', value: 1 };
    expect(met(climbed(1, -1), check)).toBe(true);
    expect(met(climbed(1, 1, -2), check)).toBe(false);
  });

  it('R7.8 what must never happen is lost for good once it has; what is only not met yet is not', () => {
    const lost = CASES.filter(([check, , no]) =>
      interestLost(BOOK, withState(NIGHT, no), 'kazakhstan', check),
    ).map(([{ kind }]) => kind);
    expect(new Set(lost)).toEqual(new Set(['tension-never-above', 'no-claims-pressed', 'no-ground-lost']));
    // Nothing is lost that is met.
    expect(
      CASES.filter(([check, yes]) => interestLost(BOOK, withState(NIGHT, yes), 'kazakhstan', check)),
    ).toEqual([]);
  });

  it('R7.8 every kind of interest that the content uses is checked here', () => {
    const checked = new Set([...CASES.map(([check]) => check.kind), 'ladder-never-above']);
    expect(LIBRARY.interests.filter(({ check }) => !checked.has(check.kind))).toEqual([]);
  });
});
