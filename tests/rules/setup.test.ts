import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS, UNIT_KINDS } from '../../src/model/ids.ts';
import { actors } from '../../src/rules/actors.ts';
import { begin, setupRefusal, toPhase, treatyWith } from '../support/game.ts';
import { libraryWith, plainCard, quietLibrary, scenarioLibrary } from '../support/library.ts';

describe('setup', () => {
  it('R1.1 a standard game lasts 3, 5 or 8 years', () => {
    expect([3, 5, 8].map((years) => begin({ years }).setup.years)).toEqual([3, 5, 8]);
    for (const years of [1, 2, 4, 6, 7, 9]) {
      expect(setupRefusal({ years })).toEqual({ kind: 'not-eligible', rule: 'R8.1', with: { years } });
    }
  });

  it('R1.1 all six founding states are in play, whoever holds them', () => {
    const state = begin();
    expect(Object.keys(state.members)).toEqual([...MEMBER_IDS]);
    expect(actors(LIBRARY, toPhase(state, 'corridor'))).toEqual([...MEMBER_IDS]);
  });

  it('R2.1 table order is Azerbaijan, Türkiye, Kazakhstan, Kyrgyzstan, Uzbekistan, Turkmenistan', () => {
    expect(LIBRARY.members.map(({ id }) => id)).toEqual([
      'azerbaijan',
      'turkiye',
      'kazakhstan',
      'kyrgyzstan',
      'uzbekistan',
      'turkmenistan',
    ]);
  });

  it('R2.9 each member starts with reliability 3, standing 0, no arrears, and the stability of its line', () => {
    const { members } = begin({}, quietLibrary());
    for (const { id, stability } of LIBRARY.members) {
      expect(members[id]).toMatchObject({ reliability: 3, standing: 0, arrears: 0, stability });
    }
  });

  it('R2.9 nobody has done anything yet: every count is at nothing, but for the first year of command', () => {
    const { members, commander } = begin({}, quietLibrary());
    for (const member of MEMBER_IDS) {
      const { commanded, ...rest } = members[member].tally;
      expect(commanded).toBe(member === commander ? 1 : 0);
      expect(new Set(Object.values(rest))).toEqual(new Set([0]));
      expect(members[member]).toMatchObject({
        incomeShift: 0,
        suspended: false,
        bound: null,
        mediatedLast: null,
      });
    }
  });

  it('R2.9 no member has funds before the first income', () => {
    const { members } = begin({}, quietLibrary());
    for (const { id, income, units } of LIBRARY.members) {
      const count = UNIT_KINDS.reduce((sum, kind) => sum + units[kind], 0);
      expect(members[id].funds).toBe(income - Math.ceil(count / 2));
    }
  });

  it('R2.9 each member starts with the units of its line, ready, spread over its own regions in order', () => {
    const { units } = begin({}, quietLibrary());
    for (const { id, regions, units: counts } of LIBRARY.members) {
      const own = units.filter(({ owner }) => owner === id);
      for (const kind of UNIT_KINDS) {
        expect(own.filter((unit) => unit.kind === kind)).toHaveLength(counts[kind]);
      }
      expect(own.every(({ status, keeping }) => status === 'ready' && keeping === null)).toBe(true);
      expect(own.map(({ place }) => place)).toEqual(own.map((_, at) => regions[at % regions.length]));
    }
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  });

  it('R2.9 each member has three different interests of its own, drawn by chance', () => {
    const drawn = new Set<string>();
    for (let seed = 1; seed <= 30; seed += 1) {
      const { members } = begin({ seed });
      for (const member of MEMBER_IDS) {
        const { interests } = members[member];
        expect(new Set(interests).size).toBe(3);
        for (const id of interests) {
          expect(LIBRARY.interests.find((interest) => interest.id === id)?.member).toBe(member);
        }
      }
      for (const id of members.turkiye.interests) drawn.add(id);
    }
    expect(drawn.size).toBe(LIBRARY.interests.filter(({ member }) => member === 'turkiye').length);
  });

  it('R2.9 influence starts as the powers have it, and at nothing where none is named', () => {
    const { members } = begin({}, quietLibrary());
    expect(members.kyrgyzstan.influence).toEqual({ russia: 2, iran: 0, china: 2, west: 0, armenia: 0 });
    expect(members.turkiye.influence).toEqual({ russia: 1, iran: 0, china: 0, west: 2, armenia: 0 });
  });

  it('R2.10 a setup may switch all constraints off, and then none stands', () => {
    for (const constraints of [true, false]) {
      const { members } = begin({ constraints });
      expect(MEMBER_IDS.map((member) => members[member].law)).toEqual(MEMBER_IDS.map(() => constraints));
    }
  });

  it('R2.12 Will starts at 5, Coordination at 2, the ladder and the fund at 0, tension where the power says', () => {
    const state = begin({}, quietLibrary());
    expect(state).toMatchObject({ will: 5, coordination: 2, ladder: 0, fund: 0, normalisation: 0 });
    for (const { id, start, baseline } of LIBRARY.powers) {
      expect(state.powers[id]).toMatchObject({
        tension: start,
        baseline,
        peak: start,
        offer: null,
        massed: null,
        wedge: null,
        sanctionedUntil: 0,
      });
    }
  });

  it('R3.1 a treaty is a preset by name, or switches set one by one', () => {
    expect(begin({ treaty: 'cairo' }).treaty).toEqual(treatyWith({}, 'cairo'));
    const own = treatyWith({ decision: 'weighted', casus: ['hybrid', 'terrorism'] });
    expect(begin({ treaty: own }).treaty).toEqual(own);
    expect(setupRefusal({ treaty: 'cairo' }, libraryWith({ presets: [] }))).toEqual({
      kind: 'unknown-id',
      rule: 'R3.1',
      with: { id: 'cairo' },
    });
  });

  it('R3.5 a game whose key cannot fund the smallest programme is refused', () => {
    const poor = (income: number) =>
      libraryWith({ members: LIBRARY.members.map((member) => ({ ...member, income })) });
    // Six caps of ¤1 are ¤6, six of ¤2 are ¤12.
    expect(setupRefusal({}, poor(2))).toEqual({
      kind: 'programme-not-fundable',
      rule: 'R3.5',
      with: { amount: 10 },
    });
    expect(setupRefusal({}, poor(3))).toBeNull();
  });

  it('R3.6 the first commander is drawn among the full members', () => {
    const seen = new Set<MemberId>();
    for (let seed = 1; seed <= 40; seed += 1) seen.add(begin({ seed }).commander);
    // Turkmenistan is an associate while its neutrality stands.
    expect([...seen].toSorted()).toEqual(MEMBER_IDS.filter((id) => id !== 'turkmenistan').toSorted());
  });

  it('R3.7 under a lead state the full member with the largest income commands from the start', () => {
    for (const seed of [1, 2, 3]) {
      expect(begin({ seed, treaty: 'cairo' })).toMatchObject({ lead: 'turkiye', commander: 'turkiye' });
    }
    const richKazakhstan = LIBRARY.members.map((member) =>
      member.id === 'kazakhstan' ? { ...member, income: 20 } : member,
    );
    const library = libraryWith({ members: richKazakhstan });
    expect(begin({ treaty: 'cairo' }, library).lead).toBe('kazakhstan');
    // Under an exclusive treaty Kazakhstan is an associate and cannot lead.
    expect(begin({ treaty: 'warsaw' }, library).lead).toBe('turkiye');
  });

  it('R8.1 a scenario that the content does not have is refused', () => {
    expect(setupRefusal({ scenario: 'nowhere' })).toEqual({
      kind: 'unknown-id',
      rule: 'R8.1',
      with: { id: 'nowhere' },
    });
  });

  it('R8.1 a scenario sets its own years and starting values', () => {
    const library = scenarioLibrary({
      start: { will: 8, coordination: 6, fund: 11, tension: { iran: 7 }, stability: { uzbekistan: 1 } },
    });
    const state = begin({ scenario: 'test', years: 1 }, library);
    expect(state).toMatchObject({ will: 8, coordination: 6, fund: 11 });
    // Iran's tension drifts by one at the first dawn.
    expect(state.powers.iran).toMatchObject({ tension: 6, peak: 7 });
    expect(state.powers.russia.tension).toBe(4);
    expect(state.members.uzbekistan.stability).toBe(1);
    expect(state.members.turkiye.stability).toBe(4);
  });

  it('R8.1 a scenario may start from zero where the standard value is not zero', () => {
    const state = begin({ scenario: 'test', years: 1 }, scenarioLibrary({ start: { coordination: 0 } }));
    expect(state.coordination).toBe(0);
  });

  it('R8.1 a scheduled card comes in its year, in its region, beside the drawn ones', () => {
    const crises = [plainCard({ id: 'planned' }), ...quietLibrary().crises];
    const library = scenarioLibrary(
      { scheduled: [{ year: 1, crisis: 'planned', region: 'altai' }], without: ['plain-0'] },
      { crises },
    );
    const state = begin({ scenario: 'test' }, library);
    expect(state.crises).toHaveLength(3);
    expect(state.crises[0]).toMatchObject({ id: 'planned', region: 'altai', member: 'kazakhstan' });
  });

  it('R8.1 a card that a scenario leaves out never comes', () => {
    const { crises } = quietLibrary();
    const library = scenarioLibrary({ without: crises.slice(3).map(({ id }) => id) });
    const state = begin({ scenario: 'test' }, library);
    const left = ['plain-0', 'plain-1', 'plain-2'];
    expect([...state.crises.map(({ id }) => id), ...state.deck].toSorted()).toEqual(left);
  });

  it('R8.2 every card has a severity from 5 to 8 and two or more ways to meet it', () => {
    const odd = LIBRARY.crises.filter(
      ({ severity, options }) => severity < 5 || severity > 8 || options.length < 2,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
