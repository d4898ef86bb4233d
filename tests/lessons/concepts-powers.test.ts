import { describe, expect, test } from 'vitest';
import type { EventFields } from '../../src/model/event.ts';
import type { Motive } from '../../src/model/ids.ts';
import { sumOf } from '../../src/model/sum.ts';
import type { Told } from '../../src/lessons/chronicle.ts';
import { borderOf, findingsOf, labelsOf, madeChronicle, tell } from './made-games.ts';

// Situations put together by hand: too long, or too much a matter of chance, to be played.

/** Russia is moved by this. */
const moved = (motive: Motive): { powers: { russia: { motive: Motive } } } => ({
  powers: { russia: { motive } },
});

const tension = (step: number, from: number, to: number, row = 'drift', year = 1): Told =>
  tell(
    step,
    'meterShifted',
    {
      meter: 'tension',
      power: 'russia',
      by: to - from,
      from,
      to,
      because: { rule: 'R6.4', label: 'reaction', with: { row } },
    },
    year,
  );

const acted = (step: number, act: string, year = 1): Told =>
  tell(step, 'powerActed', { power: 'russia', row: 'a-row', act, target: 'altai' }, year);

describe('security dilemma', () => {
  const chain = (motive: Motive, act: string, from: number, to: number, year = 2): string[] =>
    labelsOf(
      madeChronicle({
        last: moved(motive),
        told: [
          tension(5, from - 1, from),
          tell(10, 'exerciseHeld', { member: 'kazakhstan', other: 'kyrgyzstan', region: 'altai' }),
          tension(20, from, to),
          acted(30, act, year),
        ],
      }),
      'security-dilemma',
    );

  test('fires when an exercise is followed by more tension and a strike of a security-seeker', () => {
    expect(chain('security', 'strike', 4, 6)).toEqual(['security-dilemma']);
    expect(chain('security', 'show-force', 4, 5)).toEqual(['security-dilemma']);
  });

  test('does not fire for an opportunity-seeker, a milder act, no more tension, or two years later', () => {
    expect(chain('opportunity', 'strike', 4, 6)).toEqual([]);
    expect(chain('security', 'embargo', 4, 6)).toEqual([]);
    expect(chain('security', 'strike', 4, 4)).toEqual([]);
    expect(chain('security', 'strike', 4, 6, 3)).toEqual([]);
  });

  test('a border of another power is no measure against this one', () => {
    const game = madeChronicle({
      last: moved('security'),
      told: [
        tension(5, 3, 4),
        tell(10, 'exerciseHeld', { member: 'turkiye', other: 'azerbaijan', region: 'eastern-anatolia' }),
        tension(20, 4, 6),
        acted(30, 'strike'),
      ],
    });
    expect(labelsOf(game, 'security-dilemma')).toEqual([]);
  });
});

describe('spiral and deterrence', () => {
  const stance = (kind: 'firm' | 'reassure'): Told =>
    tell(10, 'stanceTaken', { member: 'kazakhstan', power: 'russia', stance: kind });
  const weighed = (outcome: 'struck' | 'deterred', year = 1): Told =>
    tell(
      40,
      'strikeWeighed',
      { power: 'russia', region: 'altai', outcome, resolve: sumOf([]), deterrence: sumOf([]), roll: 4 },
      year,
    );
  const labels = (motive: Motive, told: Told[], rest: Parameters<typeof madeChronicle>[0] = {}): string[] =>
    labelsOf(madeChronicle({ last: moved(motive), told, ...rest }), 'spiral-deterrence');
  const alarm = (): string => {
    const { book } = madeChronicle();
    const row = book.powers.russia.reactions.find(({ when }) =>
      when.some((each) => each.kind === 'stance' && each.stance === 'firm'),
    );
    return row?.id ?? '';
  };

  test('fires when firmness alarms a security-seeker, by the reaction that is about firmness', () => {
    expect(labels('security', [stance('firm'), tension(30, 4, 5, alarm())])).toEqual(['spiral-alarmed']);
    expect(labels('security', [stance('firm'), tension(30, 4, 5, 'another')])).toEqual([]);
    expect(labels('opportunity', [stance('firm'), tension(30, 4, 5, alarm())])).toEqual([]);
  });

  test('fires when an opportunity-seeker was reassured and chose to strike, that year or the next', () => {
    expect(labels('opportunity', [stance('reassure'), weighed('struck')])).toEqual(['deterrence-reassured']);
    expect(labels('opportunity', [stance('reassure'), weighed('struck', 2)])).toEqual([
      'deterrence-reassured',
    ]);
    expect(labels('opportunity', [stance('reassure'), weighed('struck', 3)])).toEqual([]);
    expect(labels('opportunity', [stance('reassure'), weighed('deterred')])).toEqual([]);
    expect(labels('security', [stance('reassure'), weighed('struck')])).toEqual([]);
  });

  test('fires when reassurance takes a security-seeker below the mark at which it strikes', () => {
    const night = tell(30, 'nightWeighed', { power: 'russia', opportunity: 500 });
    const calmed = (from: number, to: number): string[] =>
      labels('security', [tension(5, from - 1, from), stance('reassure'), tension(10, from, to), night]);
    expect(calmed(6, 5)).toEqual(['spiral-calmed']);
    expect(calmed(8, 7)).toEqual([]);
    expect(calmed(5, 4)).toEqual([]);
  });

  test('fires when firmness stands before an opportunity-seeker that an open border would have let strike', () => {
    const border = (total: number, resolve: number): Parameters<typeof madeChronicle>[0] => ({
      odds: [
        borderOf({
          motive: 'opportunity',
          resolve: { total: resolve, terms: [] },
          withPact: { total, terms: [] },
        }),
      ],
    });
    expect(labels('opportunity', [stance('firm')], border(5, 1))).toEqual(['deterrence-held']);
    expect(labels('opportunity', [stance('firm')], border(12, 1))).toEqual([]);
    expect(labels('opportunity', [stance('firm')], border(9, 1))).toEqual([]);
    expect(labels('opportunity', [stance('firm')], border(9, 6))).toEqual(['deterrence-held']);
    expect(labels('opportunity', [stance('firm')], border(10, 9))).toEqual([]);
  });
});

describe('balance of threat', () => {
  const firm = (step: number, power: 'armenia' | 'russia', year = 1): Told =>
    tell(step, 'stanceTaken', { member: 'azerbaijan', power, stance: 'firm' }, year);

  test('fires when a power that is no great one faces more measures than any great one', () => {
    const game = madeChronicle({
      told: [firm(10, 'armenia'), firm(20, 'armenia', 2), firm(21, 'russia', 2)],
    });
    expect(findingsOf(game, 'balance-of-threat')[0]).toMatchObject({
      label: 'balance-smaller',
      with: { power: 'armenia', count: 2, most: 1 },
    });
  });

  test('does not fire when a great one faces as many', () => {
    const game = madeChronicle({ told: [firm(10, 'armenia'), firm(21, 'russia', 2)] });
    expect(labelsOf(game, 'balance-of-threat')).toEqual([]);
  });

  test('fires when an act is answered by more measures than before, not by as many', () => {
    const struck = tell(30, 'powerStruck', { power: 'russia', region: 'altai', member: 'kazakhstan' });
    const after = [
      firm(40, 'russia', 2),
      tell(41, 'worksBuilt', { member: 'kazakhstan', region: 'altai', power: 'russia' }, 2),
    ];
    expect(labelsOf(madeChronicle({ told: [struck, ...after] }), 'balance-of-threat')).toEqual([
      'balance-after-act',
    ]);
    const before = [
      firm(10, 'russia'),
      tell(11, 'worksBuilt', { member: 'kazakhstan', region: 'northern-steppe', power: 'russia' }),
    ];
    expect(labelsOf(madeChronicle({ told: [...before, struck, ...after] }), 'balance-of-threat')).toEqual([]);
  });
});

describe('bandwagoning for gain', () => {
  const taken = (tensionWith: number, power: 'russia' | 'west' = 'russia'): string[] => {
    const shift: EventFields['meterShifted'] = {
      meter: 'tension',
      power,
      by: 1,
      from: tensionWith - 1,
      to: tensionWith,
      because: { rule: 'R4.4', label: 'domestic' },
    };
    const offer = tell(20, 'offerTaken', { member: 'uzbekistan', power, amount: 4, ask: 'vote-no' });
    return labelsOf(madeChronicle({ told: [tell(5, 'meterShifted', shift), offer] }), 'bandwagoning');
  };

  test('fires on an offer of the rival with whom tension is highest, not of a calmer power or one that never strikes', () => {
    expect(taken(7)).toEqual(['bandwagoning-gain']);
    expect(taken(3)).toEqual([]);
    expect(taken(7, 'west')).toEqual([]);
  });
});

describe('credibility', () => {
  /** A strike on the Altai: own strength 2, a tripwire and the promise; resolve 1. */
  const weighed = (
    outcome: 'struck' | 'deterred',
    roll: number,
    tripwire: number,
    extended: number,
  ): string[] => {
    const terms = [
      { label: 'own-strength', value: 2 },
      { label: 'tripwire-units', value: tripwire },
      { label: 'extended', value: extended },
    ];
    const event = tell(30, 'strikeWeighed', {
      power: 'russia',
      region: 'altai',
      outcome,
      resolve: sumOf([{ label: 'resolve-fear', value: 1 }]),
      deterrence: sumOf(terms),
      roll,
    });
    return labelsOf(madeChronicle({ told: [event] }), 'credibility');
  };

  test('fires when the die would have struck without the pact, and names the tripwire where it closed the last face', () => {
    expect(weighed('deterred', 3, 0, 2)).toEqual(['promise-held']);
    expect(weighed('deterred', 4, 1, 2)).toEqual(['tripwire-held']);
    expect(weighed('struck', 6, 1, 2)).toEqual(['tripwire-failed']);
  });

  test('does not fire when own strength held, the pact closed one face, or a strike came where no ally stood', () => {
    expect(weighed('deterred', 1, 0, 2)).toEqual([]);
    expect(weighed('deterred', 2, 0, 1)).toEqual([]);
    expect(weighed('struck', 6, 0, 2)).toEqual([]);
  });
});

describe('reputation by the die', () => {
  /** The promise is worth 4 at best; own strength 1; resolve 2. */
  const weighed = (
    outcome: 'struck' | 'deterred',
    roll: number,
    reliability: number,
    value: number,
  ): string[] => {
    const known = { coming: 6, cohesion: 4, obligation: 1, credibility: value / 4, reliability };
    const event = tell(30, 'strikeWeighed', {
      power: 'russia',
      region: 'altai',
      outcome,
      resolve: sumOf([{ label: 'resolve-fear', value: 2 }]),
      deterrence: sumOf([
        { label: 'own-strength', value: 1 },
        { label: 'extended', with: known, value },
      ]),
      roll,
    });
    return labelsOf(madeChronicle({ told: [event] }), 'reputation');
  };

  test('fires when a good record would have kept a strike away, and when one did', () => {
    expect(weighed('struck', 2, 1, 2)).toEqual(['reputation-cost']);
    expect(weighed('deterred', 3, 6, 4)).toEqual(['reputation-paid']);
  });

  test('does not fire when the die would have struck anyway, or the record is as all began', () => {
    expect(weighed('struck', 6, 1, 2)).toEqual([]);
    expect(weighed('deterred', 1, 6, 4)).toEqual([]);
    expect(weighed('struck', 2, 3, 2.8)).toEqual([]);
  });
});
