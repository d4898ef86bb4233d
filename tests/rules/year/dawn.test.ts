import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { CrisisCard } from '../../../src/model/crisis.ts';
import type { MemberId, PowerId } from '../../../src/model/ids.ts';
import type { Library } from '../../../src/model/library.ts';
import type { DoctrineRow } from '../../../src/model/power.ts';
import type { State } from '../../../src/model/state.ts';
import type { Setting } from '../../../src/model/treaty.ts';
import { enterDawn } from '../../../src/rules/year/dawn.ts';
import { regionOf } from '../../../src/rules/book.ts';
import { after, BOOK } from '../../support/change.ts';
import { siteOf, withChance, withMember, withPower, withState, withUnits } from '../../support/arrange.ts';
import { begin, doAction } from '../../support/game.ts';
import { eventOf, eventsOf, paidFor, shiftsOf } from '../../support/events.ts';
import { plainCard, quietLibrary } from '../../support/library.ts';
import { calm } from '../../support/table.ts';

const QUIET = quietLibrary();

/** The eve of a dawn: the year before is closed, and the deck holds plain cards. */
function eve(state: State = calm(), year = 2): State {
  const deck = QUIET.crises.map(({ id }) => id);
  const closed = { ...state.now, year: year - 1 };
  return { ...state, year, past: [...state.past, closed], deck };
}

const dawn = (state: State = eve(), library: Library = QUIET) => after(state, enterDawn, library);

/** Lists and records as text, so that empty ones compare. */
const plain = (value: unknown) => (typeof value === 'object' && value ? JSON.stringify(value) : value);

describe('dawn: command', () => {
  const commanderAfter = (command: Setting<'command'>, part: Partial<State> = {}) =>
    dawn(eve({ ...withState(calm(), { treaty: { command } }), ...part })).state.commander;

  it('R3.6 yearly command passes each dawn in table order', () => {
    expect(commanderAfter('yearly')).toBe('kazakhstan');
    expect(commanderAfter('yearly', { commander: 'azerbaijan' })).toBe('turkiye');
  });

  it('R3.6 command passes over associates and the suspended', () => {
    expect(commanderAfter('yearly', { commander: 'uzbekistan' })).toBe('azerbaijan');
    const { members } = withMember(calm(), 'kazakhstan', { suspended: true });
    expect(commanderAfter('yearly', { members })).toBe('kyrgyzstan');
  });

  it('R3.6 two-year command passes every second dawn', () => {
    expect(commanderAfter('two-year', { commandSince: 1 })).toBe('turkiye');
    expect(commanderAfter('two-year', { commandSince: 0 })).toBe('kazakhstan');
  });

  it('R3.6 a two-year commander that is no longer a full member hands over at once', () => {
    const { members } = withMember(calm(), 'turkiye', { suspended: true });
    expect(commanderAfter('two-year', { commandSince: 1, members })).toBe('kazakhstan');
  });

  it('R3.6 the elected takes over at dawn; where nobody was elected the commander stays', () => {
    const { now } = calm();
    expect(commanderAfter('elected', { now: { ...now, elected: 'uzbekistan' } })).toBe('uzbekistan');
    expect(commanderAfter('elected')).toBe('turkiye');
    const { members } = withMember(calm(), 'uzbekistan', { suspended: true });
    expect(commanderAfter('elected', { now: { ...now, elected: 'uzbekistan' }, members })).toBe('azerbaijan');
  });

  it('R3.6 a lead state keeps command, and gets it back from whoever had it', () => {
    expect(commanderAfter('lead-state', { lead: 'uzbekistan' })).toBe('uzbekistan');
    const { members } = withMember(calm(), 'uzbekistan', { suspended: true });
    expect(commanderAfter('lead-state', { lead: 'uzbekistan', members })).toBe('azerbaijan');
  });

  it('R4.1 the new commander’s tally of years of command grows, and the change is told', () => {
    const { state, events } = dawn(withMember(eve(), 'kazakhstan', { tally: { commanded: 1 } }));
    expect(state.members.kazakhstan.tally.commanded).toBe(2);
    expect(state.members.turkiye.tally.commanded).toBe(0);
    expect(state.commandSince).toBe(2);
    expect(eventOf(events, 'commandPassed')).toMatchObject({ member: 'kazakhstan', other: 'turkiye' });
    expect(eventOf(events, 'yearOpened')).toMatchObject({ at: 2, commander: 'kazakhstan' });
  });

  it('R4.1 who stays in command has another year of it, since the same year as before', () => {
    const state = eve(withState({ ...calm(), commandSince: 1 }, { treaty: { command: 'two-year' } }));
    const change = dawn(state);
    expect(change.state.members.turkiye.tally.commanded).toBe(1);
    expect(change.state.commandSince).toBe(1);
    expect(eventsOf(change, 'commandPassed')).toEqual([]);
  });

  it('R4.1 the first dawn leaves command where it was drawn', () => {
    const state = begin({ seed: 5 }, QUIET);
    expect(state.members[state.commander].tally.commanded).toBe(1);
    expect(state.now.commander).toBe(state.commander);
    expect(eventsOf(state, 'commandPassed')).toEqual([]);
  });

  it('R4.1 a new year begins with an empty record of its own', () => {
    const { state } = dawn(eve(withState(calm(), { now: { programme: 20, raised: 7, crossings: 2 } })));
    const { year, commander, ...rest } = state.now;
    expect([year, commander]).toEqual([2, 'kazakhstan']);
    for (const value of Object.values(rest)) expect([0, null, false, '[]', '{}']).toContain(plain(value));
    expect(state.phase).toEqual({ kind: 'dawn' });
  });

  it('R4.8 opening the year begins the agenda', () => {
    expect(doAction(calm(), 'turkiye', { kind: 'openYear' }).phase).toMatchObject({
      kind: 'agenda',
      stage: 'programme',
      programme: 0,
      projects: [],
      motionChosen: false,
    });
  });
});

describe('dawn: money and units', () => {
  const fundsAfter = (member: MemberId, funds: number, part: { incomeShift?: number } = {}) =>
    dawn(eve(withMember(withUnits(calm(), []), member, { funds, ...part }))).state.members[member].funds;

  it('R4.2 of its funds a member carries over at most ¤3, and then receives its income', () => {
    expect([0, 3, 4, 30].map((funds) => fundsAfter('turkiye', funds))).toEqual([16, 19, 19, 19]);
  });

  it('R4.2 a shift of income that is due is paid or lost once, and never below nothing', () => {
    expect(fundsAfter('turkiye', 0, { incomeShift: 1 })).toBe(17);
    expect(fundsAfter('turkiye', 0, { incomeShift: 2 })).toBe(18);
    expect(fundsAfter('turkiye', 0, { incomeShift: -2 })).toBe(14);
    expect(fundsAfter('turkiye', 0, { incomeShift: -40 })).toBe(0);
    const state = dawn(eve(withMember(calm(), 'turkiye', { incomeShift: -2 }))).state;
    expect(state.members.turkiye.incomeShift).toBe(0);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [8, 4],
  ])('R4.2 %i units cost an upkeep of ¤%i', (count, upkeep) => {
    const units = Array.from({ length: count }, () => {
      return { owner: 'turkiye', kind: 'brigade', place: 'marmara' } as const;
    });
    const change = dawn(eve(withMember(withUnits(calm(), units), 'turkiye', { funds: 0 })));
    expect(change.state.members.turkiye.funds).toBe(16 - upkeep);
    expect(paidFor(change, 'upkeep').map(({ amount }) => amount)).toEqual(upkeep > 0 ? [upkeep] : []);
  });

  it('R4.2 for each ¤1 of upkeep it cannot pay, two of its units become worn for the year', () => {
    const six = Array.from({ length: 6 }, () => {
      return { owner: 'kyrgyzstan', kind: 'brigade', place: 'chuy-talas' } as const;
    });
    const units = [...six, { owner: 'turkiye', kind: 'brigade', place: 'chuy-talas' } as const];
    const poor = (incomeShift: number) =>
      dawn(eve(withMember(withUnits(calm(), units), 'kyrgyzstan', { funds: 0, incomeShift })));
    // Income 4, upkeep 3.
    const worn = (incomeShift: number) =>
      poor(incomeShift).state.units.filter(({ status, wornUntil }) => status === 'worn' && wornUntil === 2);
    expect([worn(-1).length, worn(-2).length, worn(-3).length, worn(-4).length]).toEqual([0, 2, 4, 6]);
    expect(worn(-4).every(({ owner }) => owner === 'kyrgyzstan')).toBe(true);
  });

  it('R4.3 spent units are ready again; worn ones when their years have passed', () => {
    const state = withUnits(calm(), [
      { owner: 'turkiye', kind: 'air', place: 'marmara', status: 'spent' },
      { owner: 'turkiye', kind: 'air', place: 'marmara', status: 'worn', wornUntil: 1 },
      { owner: 'turkiye', kind: 'air', place: 'marmara', status: 'worn', wornUntil: 2 },
    ]);
    expect(dawn(eve(state)).state.units.map(({ status }) => status)).toEqual(['ready', 'ready', 'worn']);
  });

  it('R2.6 consent lasts a year: at dawn guests are to be asked again', () => {
    const state = withMember(calm(), 'turkiye', { guests: ['azerbaijan'] });
    expect(dawn(eve(state)).state.members.turkiye.guests).toEqual([]);
  });
});

describe('dawn: tensions and the ladder', () => {
  it('R4.4 each power’s tension drifts by 1 toward its baseline', () => {
    const drifted = (tension: number) =>
      dawn(withPower(eve(), 'russia', { tension })).state.powers.russia.tension;
    // Russia’s baseline is 4.
    expect([0, 3, 4, 5, 9].map(drifted)).toEqual([1, 4, 4, 4, 8]);
  });

  it('R4.4 Armenia drifts to where normalisation has brought its baseline', () => {
    const state = withPower(eve(), 'armenia', { tension: 3, baseline: 2 });
    expect(dawn(state).state.powers.armenia.tension).toBe(2);
  });

  const WEIGHTED = quietLibrary({
    powers: QUIET.powers.map((power, at) => ({
      ...power,
      domesticWeight: LIBRARY.powers[at]?.domesticWeight ?? 0,
    })),
  });
  /** The power hit when chance shows these two numbers, in percent. */
  const politics = (first: number, second: number): PowerId | undefined => {
    const near = (percent: number) => (value: number) => Math.abs(value * 100 - percent) < 0.2;
    const change = dawn(withChance(eve(), near(first), near(second)), WEIGHTED);
    const [event] = eventsOf(change, 'domesticPolitics');
    if (event) expect(shiftsOf(change, 'tension', { label: 'domestic' })).toEqual([2]);
    return event?.power;
  };

  it('R4.4 with 60% chance domestic politics abroad adds 2 to the tension of one power', () => {
    expect(politics(59.5, 10)).toBe('russia');
    expect(politics(60.5, 10)).toBeUndefined();
  });

  it('R4.4 that power is drawn by weight: China 28, Russia 21, Iran 21, Armenia 20, the West 10', () => {
    // In the order of the powers the bands end at 21, 42, 70, 80 and 100.
    expect([20.5, 21.5, 41.5, 42.5, 69.5, 70.5, 79.5, 80.5, 99.5].map((at) => politics(10, at))).toEqual([
      'russia',
      'iran',
      'iran',
      'china',
      'china',
      'west',
      'west',
      'armenia',
      'armenia',
    ]);
  });

  it('R4.5 the ladder falls by 1 at dawn if there was no strike in the year before', () => {
    const state = { ...eve(), ladder: 3 };
    expect(dawn(state).state.ladder).toBe(2);
    const struck = { ...state.now, strikes: [{ power: 'iran', region: 'nakhchivan' } as const] };
    expect(dawn({ ...state, past: [struck] }).state.ladder).toBe(3);
    expect(dawn({ ...state, past: [struck, state.now] }).state.ladder).toBe(2);
    // Before the first year there was no year.
    expect(dawn({ ...state, past: [] }).state.ladder).toBe(3);
  });
});

describe('dawn: crises', () => {
  const drawnIn = (year: number) => dawn(eve(calm(), year)).state.crises.length;

  it('R4.6 two crises are drawn, three from year 5', () => {
    expect([2, 4, 5, 8].map(drawnIn)).toEqual([2, 2, 3, 3]);
  });

  it('R4.6 drawn cards leave the deck, and those of the year before leave the table', () => {
    const first = dawn();
    const second = after({ ...eve(first.state, 3), deck: first.state.deck }, enterDawn, QUIET);
    const ids = [...first.state.crises, ...second.state.crises].map(({ id }) => id);
    expect(ids).toEqual(['plain-0', 'plain-1', 'plain-2', 'plain-3']);
    expect(second.state.deck).toHaveLength(QUIET.crises.length - 4);
  });

  it('R4.6 those that were announced come beside them, in their year', () => {
    const coming = [
      { year: 2, crisis: 'plain-9', region: 'altai', power: 'russia' },
      { year: 3, crisis: 'plain-8', region: null, power: null },
    ] as const;
    const { state } = dawn({ ...eve(), coming });
    expect(state.crises).toHaveLength(3);
    expect(state.crises[0]).toMatchObject({
      id: 'plain-9',
      region: 'altai',
      member: 'kazakhstan',
      power: 'russia',
    });
    expect(state.coming).toEqual([coming[1]]);
    expect(state.deck).not.toContain('plain-9');
  });

  const CARDS: readonly CrisisCard[] = [
    plainCard({ id: 'any', region: { kind: 'any' } }),
    plainCard({ id: 'regions', region: { kind: 'regions', ids: ['altai', 'balkan'] } }),
    plainCard({ id: 'members', region: { kind: 'members', ids: ['kyrgyzstan'] } }),
    plainCard({ id: 'hazard', region: { kind: 'hazard', hazards: ['flood', 'drought'] } }),
    plainCard({ id: 'border', region: { kind: 'border', powers: ['armenia', 'china'] } }),
    plainCard({ id: 'caspian', region: { kind: 'caspian' } }),
    plainCard({ id: 'commander', region: { kind: 'commander' } }),
    plainCard({ id: 'site', region: { kind: 'site' } }),
  ];
  /** All regions where a card was seen to fall. */
  const fallsOn = (id: string, state: State = eve()): string[] => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 120; seed += 1) {
      const { crises } = dawn(
        { ...state, deck: [id], rng: seed * 7919 },
        quietLibrary({ crises: CARDS }),
      ).state;
      for (const { region } of crises) seen.add(region);
    }
    return BOOK.regionOrder.filter((region) => seen.has(region));
  };
  const regionsWhere = (test: (region: ReturnType<typeof regionOf>) => boolean) =>
    BOOK.regionOrder.filter((id) => test(regionOf(BOOK, id)));

  it('R4.6 each falls on a region by its own rule', () => {
    expect(fallsOn('any')).toEqual(BOOK.regionOrder);
    expect(fallsOn('regions')).toEqual(['altai', 'balkan']);
    expect(fallsOn('members')).toEqual(regionsWhere(({ owner }) => owner === 'kyrgyzstan'));
    expect(fallsOn('hazard')).toEqual(['caspian-coast', 'northern-steppe', 'khorezm-aral']);
    expect(fallsOn('border')).toEqual(
      regionsWhere(({ borders }) => borders.includes('armenia') || borders.includes('china')),
    );
    expect(fallsOn('caspian')).toEqual(['absheron', 'caspian-coast', 'balkan']);
    // Command passes to Kazakhstan.
    expect(fallsOn('commander')).toEqual(['caspian-coast']);
  });

  it('R4.6 a card for sites falls where one stands, and anywhere if none does', () => {
    const sites = [siteOf('headquarters', 'tashkent'), siteOf('nato-standards', null)];
    expect(fallsOn('site', { ...eve(), sites })).toEqual(['tashkent']);
    expect(fallsOn('site')).toEqual(BOOK.regionOrder);
  });

  it('R4.6 no region bears two crises in one year; a card that fits nowhere stays in the deck', () => {
    const crises = ['a', 'b', 'c'].map((id) =>
      plainCard({ id, region: { kind: 'regions', ids: ['altai'] } }),
    );
    const library = quietLibrary({ crises: [...crises, plainCard({ id: 'd' })] });
    const { state } = dawn({ ...eve(), deck: ['a', 'b', 'c', 'd'] }, library);
    expect(state.crises.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(state.deck).toEqual(['b', 'c']);
  });

  it('R4.6 an announced card whose place is taken falls elsewhere by its own rule', () => {
    const coming = ['plain-8', 'plain-9'].map((crisis) => ({
      year: 2,
      crisis,
      region: 'altai',
      power: null,
    }));
    const { crises } = dawn({ ...eve(), coming }).state;
    expect(crises[0]).toMatchObject({ id: 'plain-8', region: 'altai' });
    expect(crises[1]?.id).toBe('plain-9');
    expect(new Set(crises.map(({ region }) => region)).size).toBe(4);
  });

  it('R4.6 its arrival effects happen at once, at home where it falls', () => {
    const card = plainCard({
      id: 'shock',
      region: { kind: 'regions', ids: ['tashkent'] },
      source: { kind: 'powers', powers: ['china'] },
      arrival: [
        { kind: 'shift-stability', who: 'home', by: -1 },
        { kind: 'shift-tension', power: 'source', by: 1 },
      ],
    });
    const change = dawn({ ...eve(), deck: ['shock'] }, quietLibrary({ crises: [card] }));
    expect(change.state.members.uzbekistan.stability).toBe(3);
    expect(change.state.powers.china.tension).toBe(3);
    expect(shiftsOf(change, 'stability', { rule: 'R4.6' })).toEqual([-1]);
    expect(eventOf(change, 'crisisDrawn')).toMatchObject({
      crisis: 'shock',
      region: 'tashkent',
      member: 'uzbekistan',
    });
  });

  const suspects = (attribution: CrisisCard['attribution']) => {
    const card = plainCard({
      id: 'whodunit',
      attribution,
      source: { kind: 'powers', powers: ['russia', 'iran', 'china'] },
    });
    const library = quietLibrary({ crises: [card] });
    return Array.from({ length: 300 }, (_, seed) => {
      const [crisis] = dawn({ ...eve(), deck: ['whodunit'], rng: seed * 104_729 }, library).state.crises;
      if (!crisis) throw new Error('no crisis');
      return { power: crisis.power, named: crisis.named };
    });
  };

  it('R4.6 a card with several possible authors draws the true one, each as likely', () => {
    const drawn = suspects('certain').map(({ power }) => power);
    for (const power of ['russia', 'iran', 'china']) {
      // Three standard deviations of 300 draws of one third.
      expect(Math.abs(drawn.filter((each) => each === power).length - 100)).toBeLessThan(25);
    }
  });

  it('R4.6 the true author is named where it is certain, nobody where it is unknown', () => {
    expect(suspects('certain').every(({ power, named }) => power === named)).toBe(true);
    expect(suspects('unknown').every(({ named }) => named === null)).toBe(true);
  });

  it('R4.6 a likely author is mostly the true one, a disputed one any of those that may be', () => {
    const right = (attribution: CrisisCard['attribution']) =>
      suspects(attribution).filter(({ power, named }) => power === named).length;
    // Three quarters named for certain and a third of the rest; or a third of all; three standard deviations.
    expect(Math.abs(right('likely') - 250)).toBeLessThan(20);
    expect(Math.abs(right('disputed') - 100)).toBeLessThan(25);
  });

  it('R4.6 of a hundred likely authors seventy-five are named because it was they', () => {
    const powers = ['russia', 'iran', 'china'] as const;
    const card = plainCard({ id: 'whodunit', attribution: 'likely', source: { kind: 'powers', powers } });
    const namedAt = (least: number, most: number) => {
      // No politics abroad, any region; Russia did it, and if the third number is too high Iran is named.
      const state = withChance(
        { ...eve(), deck: ['whodunit'] },
        (value) => value > 0.6,
        () => true,
        (value) => value < 0.33,
        (value) => value > least && value < most,
        (value) => value > 0.34 && value < 0.66,
      );
      const [crisis] = dawn(state, quietLibrary({ crises: [card] })).state.crises;
      return [crisis?.power, crisis?.named];
    };
    expect(namedAt(0.74, 0.75)).toEqual(['russia', 'russia']);
    expect(namedAt(0.75, 0.76)).toEqual(['russia', 'iran']);
  });

  it('R4.6 a crisis without a state behind it names nobody', () => {
    expect(dawn().state.crises.every(({ power, named }) => power === null && named === null)).toBe(true);
  });
});

describe('dawn: telegraphs', () => {
  const row = (id: string, part: Partial<DoctrineRow>): DoctrineRow => ({
    id,
    when: [],
    chance: { security: 50, opportunity: 50 },
    act: { kind: 'relax' },
    target: { kind: 'none' },
    ...part,
  });
  const telegraphed = (...doctrine: DoctrineRow[]) => {
    const powers = QUIET.powers.map((power) => (power.id === 'china' ? { ...power, doctrine } : power));
    return dawn(eve(), quietLibrary({ powers })).state.powers.china.telegraph;
  };

  it('R4.7 a power telegraphs the row most likely to act if both motives were equally likely', () => {
    const rare = row('rare', { chance: { security: 10, opportunity: 20 } });
    const often = row('often', { chance: { security: 70, opportunity: 70 } });
    expect(telegraphed(rare, often)?.row).toBe('often');
    // After a first row of 70% the second has 30% of its chance left.
    expect(telegraphed(often, row('late', { chance: { security: 100, opportunity: 100 } }))?.row).toBe(
      'often',
    );
    const hard = row('hard', { chance: { security: 90, opportunity: 0 } });
    // 45% for the first, then 5% of one motive and 50% of the other at 100%.
    expect(telegraphed(hard, row('late', { chance: { security: 100, opportunity: 100 } }))?.row).toBe('late');
    expect(telegraphed(hard, row('late', { chance: { security: 0, opportunity: 80 } }))?.row).toBe('hard');
  });

  it('R4.7 only rows whose conditions hold now are telegraphed, and none where none holds', () => {
    const never = row('never', { when: [{ kind: 'ladder-at-least', value: 5 }] });
    expect(telegraphed(never)).toBeNull();
    expect(telegraphed(never, row('now', {}))?.row).toBe('now');
  });

  it('R4.7 the telegraph names whom the row aims at', () => {
    expect(telegraphed(row('gift', { target: { kind: 'commander' } }))).toEqual({
      row: 'gift',
      target: 'kazakhstan',
    });
  });

  it('R4.7 every power’s telegraph is told in public', () => {
    const change = after(eve(), enterDawn, quietLibrary({ powers: LIBRARY.powers }));
    for (const { power, row: told, seen } of eventsOf(change, 'telegraphed')) {
      expect(change.state.powers[power].telegraph?.row).toBe(told);
      expect(seen).toBeUndefined();
    }
    expect(eventsOf(change, 'telegraphed').length).toBeGreaterThan(0);
  });
});
