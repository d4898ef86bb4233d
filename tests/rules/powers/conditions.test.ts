import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/model/condition.ts';
import type { PowerId } from '../../../src/model/ids.ts';
import type { ClaimRecord } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import type { DeepPartial } from '../../support/arrange.ts';
import { conflictOf, siteOf, withMember, withPower, withState } from '../../support/arrange.ts';
import { BOOK } from '../../support/change.ts';
import { holds } from '../../../src/rules/powers/conditions.ts';
import { bareNight } from '../defence/council-table.ts';

const NIGHT = bareNight();

function claim(part: Partial<ClaimRecord>): DeepPartial<State> {
  const whole: ClaimRecord = {
    claim: 'c',
    member: 'turkiye',
    power: 'iran',
    year: 2,
    backers: [],
    restrainers: [],
    backed: true,
    ...part,
  };
  return { claims: [whole] };
}

const exercised = (region: string): DeepPartial<State> => ({
  now: { exercises: [{ region, by: 'azerbaijan', partner: 'turkiye' }] },
});

/** A condition, the nearest case in which it holds, and the nearest in which it does not. */
type Case = readonly [Condition, DeepPartial<State>, DeepPartial<State>, PowerId?];

const CASES: readonly Case[] = [
  [
    { kind: 'tension-at-least', power: 'own', value: 5 },
    { powers: { iran: { tension: 5 } } },
    { powers: { iran: { tension: 4 } } },
  ],
  [
    { kind: 'tension-at-least', power: 'russia', value: 5 },
    { powers: { russia: { tension: 5 }, iran: { tension: 0 } } },
    { powers: { russia: { tension: 4 }, iran: { tension: 9 } } },
  ],
  [
    { kind: 'tension-at-most', power: 'own', value: 5 },
    { powers: { iran: { tension: 5 } } },
    { powers: { iran: { tension: 6 } } },
  ],
  [{ kind: 'ladder-at-least', value: 2 }, { ladder: 2 }, { ladder: 1 }],
  [{ kind: 'ladder-at-most', value: 2 }, { ladder: 2 }, { ladder: 3 }],
  [{ kind: 'will-at-least', value: 4 }, { will: 4 }, { will: 3 }],
  [{ kind: 'will-at-most', value: 4 }, { will: 4 }, { will: 5 }],
  [
    { kind: 'cohesion-at-least', value: 8 },
    { will: 5, coordination: 3 },
    { will: 5, coordination: 2 },
  ],
  [
    { kind: 'cohesion-at-most', value: 8 },
    { will: 5, coordination: 3 },
    { will: 6, coordination: 3 },
  ],
  [{ kind: 'year-at-least', value: 3 }, { year: 3 }, { year: 2 }],
  [
    { kind: 'stance', stance: 'firm' },
    { now: { stances: { iran: 'firm' } } },
    { now: { stances: { russia: 'firm' } } },
  ],
  [
    { kind: 'stance', stance: 'reassure' },
    { now: { stances: { iran: 'reassure' } } },
    { now: { stances: { iran: 'firm' } } },
  ],
  [
    { kind: 'stance', stance: 'none' },
    { now: { stances: { russia: 'firm' } } },
    { now: { stances: { iran: 'reassure' } } },
  ],
  [{ kind: 'exercised-on-border' }, exercised('kura-araz'), exercised('absheron')],
  [{ kind: 'claim-pressed' }, claim({ backed: false }), claim({ year: 1 })],
  [{ kind: 'claim-pressed' }, claim({}), claim({ power: 'russia' })],
  [{ kind: 'claim-backed' }, claim({}), claim({ backed: false })],
  [{ kind: 'claim-backed' }, claim({}), claim({ year: 1 })],
  [{ kind: 'claim-restrained' }, claim({ backed: false }), claim({})],
  [
    { kind: 'struck-recently' },
    { powers: { iran: { lastStrike: 1 } } },
    { powers: { iran: { lastStrike: 0 } } },
  ],
  [
    { kind: 'strike-pays' },
    { powers: { iran: { tension: 6, motive: 'security' } } },
    { powers: { iran: { lastStrike: 1, tension: 6 } } },
  ],
  [
    { kind: 'frozen-conflict' },
    { conflicts: [conflictOf('ahal', 'iran')] },
    { conflicts: [conflictOf('ahal', 'russia')] },
  ],
  [
    { kind: 'offer-open' },
    { powers: { iran: { offer: { id: 'o', row: 'r', year: 3, gives: [], target: null } } } },
    { powers: { iran: { offer: null } } },
  ],
  [{ kind: 'influence-at-least', value: 2 }, { members: { turkmenistan: { influence: { iran: 2 } } } }, {}],
  [{ kind: 'influence-at-most', value: 1 }, {}, { members: { turkmenistan: { influence: { iran: 2 } } } }],
  [
    { kind: 'stability-at-most', value: 2 },
    { members: { kyrgyzstan: { stability: 2 } } },
    { members: { kyrgyzstan: { stability: 3 } } },
  ],
  [
    { kind: 'admitted', candidates: ['georgia', 'pakistan'] },
    { candidates: { pakistan: 'observer' } },
    { candidates: { hungary: 'member' } },
  ],
  [
    { kind: 'law-struck', members: ['turkiye'] },
    { members: { turkiye: { law: false } } },
    { members: { kazakhstan: { law: false } } },
  ],
  [
    { kind: 'project-stands', project: 'headquarters' },
    { sites: [siteOf('headquarters', 'marmara')] },
    { sites: [siteOf('headquarters', 'marmara', { active: false }), siteOf('cyber-centre', 'marmara')] },
  ],
  [
    { kind: 'base-on-border' },
    { sites: [siteOf('logistics-bridge', 'nakhchivan')] },
    { sites: [siteOf('logistics-bridge', 'absheron')] },
  ],
  [
    { kind: 'base-on-border' },
    { sites: [siteOf('rapid-reaction', 'ahal')] },
    { sites: [siteOf('headquarters', 'nakhchivan')] },
  ],
  [{ kind: 'mission-went' }, { now: { missionWent: true } }, { now: { missionWent: false } }],
  [{ kind: 'crisis-solved' }, { now: { crisesSolved: 1 } }, { now: { crisesFailed: 1 } }],
  [{ kind: 'corridor-closed', corridor: 'georgia' }, { closed: { georgia: 2 } }, { closed: { georgia: 1 } }],
  [
    { kind: 'corridor-closed', corridor: 'northern-iran' },
    { powers: { iran: { tension: 5 } } },
    { powers: { iran: { tension: 4 } } },
  ],
  [{ kind: 'normalisation-at-least', value: 2 }, { normalisation: 2 }, { normalisation: 1 }],
  [{ kind: 'normalisation-at-most', value: 2 }, { normalisation: 2 }, { normalisation: 3 }],
  [
    { kind: 'funded-at-least', percent: 75 },
    { now: { programme: 20, raised: 15 } },
    { now: { programme: 20, raised: 14 } },
  ],
  [
    { kind: 'funded-below', percent: 75 },
    { now: { programme: 20, raised: 14 } },
    { now: { programme: 20, raised: 15 } },
  ],
  [
    { kind: 'funded-below', percent: 75 },
    { now: { programme: 10, raised: 0 } },
    { now: { programme: 0, raised: 0 } },
  ],
];

describe('R6.2 conditions of rows and reactions', () => {
  it.each(CASES.map((each) => [JSON.stringify(each[0]), each] as const))(
    'R6.2 %s holds on one side of its line and not on the other',
    (_name, [condition, yes, no]) => {
      expect(holds(BOOK, withState(NIGHT, yes), 'iran', condition)).toBe(true);
      expect(holds(BOOK, withState(NIGHT, no), 'iran', condition)).toBe(false);
    },
  );

  it('R6.2 where constraints are switched off none was struck', () => {
    const condition: Condition = { kind: 'law-struck', members: ['turkiye'] };
    expect(holds(BOOK, bareNight('op-ed', { constraints: false }), 'iran', condition)).toBe(false);
  });

  it('R4.7 whether a strike pays shows in public as whether any die could make it pay, for either motive', () => {
    const pays: Condition = { kind: 'strike-pays' };
    const calm = withState(withPower(NIGHT, 'iran', { tension: 3 }), { will: 9, coordination: 9 });
    // For an opportunity-seeker ⌊3/4⌋ + ⌊−6/4⌋ = −2: against no deterrence at all a three is enough.
    expect(holds(BOOK, calm, 'iran', pays)).toBe(true);
    const firm = withState(calm, { now: { stances: { iran: 'firm' } } });
    expect(holds(BOOK, firm, 'iran', pays)).toBe(false);
    const either = withPower(calm, 'iran', { motive: 'security' });
    const other = withPower(calm, 'iran', { motive: 'opportunity' });
    expect(holds(BOOK, either, 'iran', pays)).toBe(holds(BOOK, other, 'iran', pays));
  });

  it('R6.2 influence counts on any member, whichever it is', () => {
    const condition: Condition = { kind: 'influence-at-least', value: 3 };
    for (const member of ['azerbaijan', 'kyrgyzstan', 'turkmenistan'] as const)
      expect(holds(BOOK, withMember(NIGHT, member, { influence: { iran: 3 } }), 'iran', condition)).toBe(
        true,
      );
  });
});
