import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { State } from '../../src/model/state.ts';
import { withScenario } from '../../src/replay/scenario-check.ts';
import { setup } from '../../src/rules/setup.ts';
import { enterDawn } from '../../src/rules/year/dawn.ts';
import { enterFolders } from '../../src/rules/year/folders.ts';
import { nightOf, withPhase, withPower } from '../support/arrange.ts';
import { after } from '../support/change.ts';
import { doAction } from '../support/game.ts';

const PLAIN: Scenario = { id: 'plain', years: { standard: 3, choices: [3] }, treaty: 'op-ed' };

/** A whole game of a scenario with dutiful seats; every state that it went through. */
function played(part: Partial<Scenario>, seed = 7): { last: State; states: State[] } {
  const library = withScenario(LIBRARY, { ...PLAIN, ...part });
  const settings = {
    scenario: 'plain',
    years: 3,
    seed,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
  } as const;
  const states: State[] = [];
  const { state } = playGame(library, settings, 'dutiful', (each) => states.push(each));
  return { last: state, states };
}

function begun(part: Partial<Scenario>): State {
  const made = setup(withScenario(LIBRARY, { ...PLAIN, ...part }), {
    scenario: 'plain',
    years: 3,
    seed: 7,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
  });
  if (!made.ok) throw new Error(made.refusal.kind);
  return made.value;
}

/** Seeds that show it in games that go on to the third year. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('what a scenario says', () => {
  it('R8.1 begins with the values that it gives, and with the usual ones where it gives none', () => {
    const state = begun({
      start: {
        will: 7,
        ladder: 2,
        reliability: { kazakhstan: 1 },
        arrears: { uzbekistan: 5 },
        influence: { turkiye: { west: 3 } },
        sites: [{ project: 'headquarters', region: 'tashkent' }],
      },
    });
    expect(state.will).toBe(7);
    expect(state.coordination).toBe(begun({}).coordination);
    expect(state.ladder).toBe(2);
    expect(state.members.kazakhstan.reliability).toBe(1);
    expect(state.members.kyrgyzstan.reliability).toBe(3);
    expect(state.members.uzbekistan.arrears).toBe(5);
    expect(state.members.turkiye.influence.west).toBe(3);
    expect(state.sites).toMatchObject([{ project: 'headquarters', region: 'tashkent', active: true }]);
  });

  it('R8.1 draws as many cards a year as it says, and gives as many turns', () => {
    const { states } = played({ draws: 1, turns: 1 });
    const dawns = states.filter(({ phase }) => phase.kind === 'dawn');
    expect(dawns.length).toBeGreaterThan(0);
    expect(new Set(dawns.map(({ crises }) => crises.length))).toEqual(new Set([1]));
    const turns = states.flatMap(({ phase }) => (phase.kind === 'operations' ? [phase.turns.length] : []));
    expect(new Set(turns)).toEqual(new Set([6]));
    expect(begun({}).crises).toHaveLength(2);
  });

  it('R8.3 a scheduled crisis comes in its year and in no other, beside the cards drawn', () => {
    const scheduled = [{ year: 2, crisis: 'mountain-incursion', region: 'osh-batken' }];
    const years = SEEDS.flatMap((seed) =>
      played({ scheduled }, seed).last.log.flatMap((event) =>
        event.kind === 'crisisDrawn' && event.crisis === 'mountain-incursion' ? [event.at] : [],
      ),
    );
    expect(years.length).toBeGreaterThan(3);
    expect(new Set(years)).toEqual(new Set([2]));
    const second = played({ scheduled, draws: 1 }).states.find(
      ({ year, phase }) => year === 2 && phase.kind === 'dawn',
    );
    expect(second?.crises).toHaveLength(2);
    expect(second?.crises[0]).toMatchObject({ id: 'mountain-incursion', region: 'osh-batken' });
  });

  it('R8.3 it may come in the first year, and is in no deck before its year', () => {
    const now = { year: 1, crisis: 'mountain-incursion', region: 'osh-batken' };
    const later = { year: 3, crisis: 'wildfire-season' };
    const state = begun({ scheduled: [now, later] });
    expect(state.crises.map(({ id }) => id)).toContain(now.crisis);
    expect(state.crises).toHaveLength(3);
    expect(state.coming.map(({ year, crisis }) => [year, crisis])).toEqual([[3, later.crisis]]);
    expect(begun({}).deck.length + begun({}).crises.length).toBe(LIBRARY.crises.length);
    expect(state.deck).not.toContain(later.crisis);
  });

  it('R8.4 a scheduled strike comes at the end of its night, with the attribution that it has', () => {
    const strikes = [{ year: 1, power: 'armenia', region: 'kura-araz', attribution: 'disputed' }] as const;
    for (const seed of SEEDS) {
      const { last } = played({ strikes: [...strikes] }, seed);
      const struck = last.log.filter((event) => event.kind === 'powerStruck' && event.at === 1);
      expect(struck).toContainEqual(expect.objectContaining({ power: 'armenia', region: 'kura-araz' }));
      const council = last.councils.find(({ year, council: { power } }) => year === 1 && power === 'armenia');
      expect(council?.council.incident.attribution).toBe('disputed');
    }
  });

  it('R8.4 it does not come a second time from a power that has struck by itself', () => {
    const strikes = [1, 2, 3].map(
      (year) => ({ year, power: 'russia', region: 'northern-steppe', attribution: 'certain' }) as const,
    );
    for (const seed of SEEDS) {
      const { last } = played({ strikes, start: { tension: { russia: 9 } } }, seed);
      const years = last.log.flatMap((event) =>
        event.kind === 'powerStruck' && event.power === 'russia' ? [event.at] : [],
      );
      expect(new Set(years).size).toBe(years.length);
      expect(years.length).toBeGreaterThan(0);
    }
  });

  it('R8.4 it comes though its author struck the year before, and in the last year it is the test', () => {
    const strikes = [{ year: 3, power: 'armenia', region: 'kura-araz', attribution: 'certain' } as const];
    const library = withScenario(LIBRARY, { ...PLAIN, strikes });
    // Another power is tenser: the test of the last year would be its strike.
    let night = withPower(withPower(begun({ strikes }), 'armenia', { lastStrike: 2, tension: 0 }), 'iran', {
      tension: 9,
    });
    night = { ...withPhase(night, nightOf()), year: 3, crises: [], coming: [] };
    night = { ...night, now: { ...night.now, year: 3 } };
    const struck = doAction(night, night.commander, { kind: 'letNightFall' }, library);
    expect(struck.phase).toMatchObject({ kind: 'emergency', council: { power: 'armenia', strike: true } });
    expect(struck.log.filter(({ kind }) => kind === 'powerStruck')).toHaveLength(
      night.log.filter(({ kind }) => kind === 'powerStruck').length + 1,
    );
  });

  it('R8.5 a scheduled offer lies in the envelope of its member in its year', () => {
    const offer = { year: 1, power: 'china', member: 'kyrgyzstan', ask: 'vote-no', amount: 6 } as const;
    const { states } = played({ offers: [offer] });
    const folders = states.find(({ phase }) => phase.kind === 'folders')?.phase;
    expect(folders?.kind === 'folders' && folders.folders.kyrgyzstan?.envelope).toEqual({
      kind: 'offer',
      power: 'china',
      ask: 'vote-no',
      amount: 6,
    });
  });

  it('R8.5 it lies there in no other year, and in the place of what a power would have offered', () => {
    const offer = { year: 2, power: 'china', member: 'kyrgyzstan', ask: 'vote-no', amount: 6 } as const;
    const library = withScenario(LIBRARY, { ...PLAIN, offers: [offer] });
    const envelopes = (year: number): unknown => {
      const own = { wedge: { member: 'kyrgyzstan', ask: 'late-response', amount: 3 } } as const;
      const state = withPower({ ...begun({ offers: [offer] }), year }, 'russia', own);
      const dawn = after(state, enterDawn, library).state;
      const { phase } = after(dawn, enterFolders, library).state;
      return phase.kind === 'folders' && phase.folders.kyrgyzstan?.envelope;
    };
    expect(envelopes(2)).toMatchObject({ kind: 'offer', power: 'china', amount: 6 });
    for (const year of [1, 3]) expect(envelopes(year)).toMatchObject({ kind: 'offer', power: 'russia' });
  });
});
