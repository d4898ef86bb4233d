import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { POWERS } from '../../src/content/powers/index.ts';
import { offers } from '../../src/content/text/en/offers.ts';
import { powers as powerTexts } from '../../src/content/text/en/powers.ts';
import { rows as rowTexts } from '../../src/content/text/en/rows.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Effect } from '../../src/model/effect.ts';
import type { Motive, PowerId } from '../../src/model/ids.ts';
import { MEMBER_IDS, MOTIVES, POWER_IDS } from '../../src/model/ids.ts';
import type { DoctrineRow, PowerActKind, PowerData, Reaction } from '../../src/model/power.ts';
import { WEDGE_ASKS } from '../../src/model/power.ts';

const FRIENDLY: readonly PowerActKind[] = ['invest', 'mediate', 'relax', 'offer-openly'];
const AT_THE_BORDER: readonly PowerActKind[] = ['strike', 'show-force', 'hybrid'];
const AIMLESS: readonly PowerActKind[] = ['mediate', 'relax', 'offer-openly', 'close-corridor', 'wait'];

const kindsOf = (power: PowerData) => new Set(power.doctrine.map(({ act }) => act.kind));
const rowsOf = (power: PowerData): (DoctrineRow | Reaction)[] => [...power.doctrine, ...power.reactions];
const each = POWERS.map((power) => [power.id, power] as const);
const MOTIVATED = POWERS.filter(({ motive }) => motive);
const ALL_ROWS = POWERS.flatMap(rowsOf);
const MADE = POWERS.flatMap(({ doctrine }) =>
  doctrine.flatMap(({ id, act }) => (act.kind === 'offer-openly' ? [{ id, ...act }] : [])),
);

/** Small fixed-seed generator (mulberry32): the same situations in every run. */
function seeded(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All that the conditions in use ask of the table. */
interface Situation {
  readonly tension: Readonly<Record<PowerId, number>>;
  readonly ladder: number;
  readonly cohesion: number;
  readonly stance: 'reassure' | 'firm' | 'none';
  readonly funded: number;
  readonly stability: number;
  readonly normalisation: number;
  /** Whether each yes-or-no condition holds. */
  readonly is: (kind: Condition['kind']) => boolean;
}

/** An ordinary year: a young alliance, nobody took a stance, nothing is burning. */
const QUIET: Situation = {
  tension: { russia: 4, iran: 3, china: 2, west: 2, armenia: 4 },
  ladder: 0,
  cohesion: 7,
  stance: 'none',
  funded: 80,
  stability: 4,
  normalisation: 0,
  is: () => false,
};

/** The same year, but with this one power at tension 5. */
const tense = ({ id }: PowerData): Situation => ({ ...QUIET, tension: { ...QUIET.tension, [id]: 5 } });

function imagine(random: () => number): Situation {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const truths = new Map<string, boolean>();
  const tension = Object.fromEntries(POWER_IDS.map((power) => [power, upTo(10)])) as Situation['tension'];
  return {
    tension,
    ladder: upTo(4),
    cohesion: upTo(16),
    stance: (['reassure', 'firm', 'none'] as const)[upTo(2)]!,
    funded: upTo(110),
    stability: upTo(5),
    normalisation: upTo(3),
    is: (kind) => {
      if (!truths.has(kind)) truths.set(kind, random() < 0.25);
      return truths.get(kind)!;
    },
  };
}

/** How each condition with a value is answered; the others are yes or no. */
const ANSWERS: {
  readonly [K in Condition['kind']]?: (
    condition: Extract<Condition, { kind: K }>,
    own: PowerId,
    now: Situation,
  ) => boolean;
} = {
  'tension-at-least': ({ power, value }, own, now) => now.tension[power === 'own' ? own : power] >= value,
  'tension-at-most': ({ power, value }, own, now) => now.tension[power === 'own' ? own : power] <= value,
  'ladder-at-least': ({ value }, _, now) => now.ladder >= value,
  'ladder-at-most': ({ value }, _, now) => now.ladder <= value,
  'cohesion-at-least': ({ value }, _, now) => now.cohesion >= value,
  'cohesion-at-most': ({ value }, _, now) => now.cohesion <= value,
  stance: ({ stance }, _, now) => now.stance === stance,
  'funded-at-least': ({ percent }, _, now) => now.funded >= percent,
  'funded-below': ({ percent }, _, now) => now.funded < percent,
  'stability-at-most': ({ value }, _, now) => now.stability <= value,
  'normalisation-at-least': ({ value }, _, now) => now.normalisation >= value,
  'normalisation-at-most': ({ value }, _, now) => now.normalisation <= value,
};

function holds(condition: Condition, own: PowerId, now: Situation): boolean {
  const answer = ANSWERS[condition.kind] as
    ((condition: Condition, own: PowerId, now: Situation) => boolean) | undefined;
  return answer ? answer(condition, own, now) : now.is(condition.kind);
}

/** The chance of each row to be the one that acts, worked out down the doctrine (R6.2). */
function chances(power: PowerData, motive: Motive, now: Situation): Map<string, number> {
  const found = new Map<string, number>();
  let left = 1;
  for (const row of power.doctrine) {
    if (!row.when.every((condition) => holds(condition, power.id, now))) continue;
    const share = row.chance[motive] / 100;
    found.set(row.id, left * share);
    left *= 1 - share;
  }
  return found;
}

/** The chance that one of these kinds of act is what comes. */
function chanceOf(power: PowerData, motive: Motive, now: Situation, kinds: readonly PowerActKind[]): number {
  const shares = chances(power, motive, now);
  return power.doctrine
    .filter(({ act }) => kinds.includes(act.kind))
    .reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0);
}

/** The ids of the rows that are not as they should be: what every test here wants empty. */
const faulty = <T extends { readonly id: string }>(list: readonly T[], sound: (item: T) => boolean) =>
  list.filter((item) => !sound(item)).map(({ id }) => id);

describe('the outside powers', () => {
  it('R6.1 stand in the order of their ids, with the start of the design and the weights of R4.4', () => {
    expect(
      POWERS.map(({ id, baseline, start, major, motive, domesticWeight }) => [
        id,
        baseline,
        start,
        major,
        motive,
        domesticWeight,
      ]),
    ).toEqual([
      ['russia', 4, 4, true, true, 21],
      ['iran', 3, 3, true, true, 21],
      ['china', 2, 2, true, false, 28],
      ['west', 2, 2, true, false, 10],
      ['armenia', 4, 4, false, true, 20],
    ]);
    expect(POWERS.map(({ id }) => id)).toEqual([...POWER_IDS]);
    expect(POWERS.reduce((sum, { domesticWeight }) => sum + domesticWeight, 0)).toBe(100);
  });

  it('R6.1 start with the influence of the design', () => {
    const table = Object.fromEntries(
      POWERS.map(({ id, influence }) => [id, MEMBER_IDS.map((member) => influence[member] ?? 0)]),
    );
    // Azerbaijan, Türkiye, Kazakhstan, Kyrgyzstan, Uzbekistan, Turkmenistan.
    expect(table).toEqual({
      russia: [1, 1, 2, 2, 1, 1],
      iran: [1, 0, 0, 0, 0, 1],
      china: [0, 0, 1, 2, 1, 2],
      west: [1, 2, 1, 0, 0, 0],
      armenia: [0, 0, 0, 0, 0, 0],
    });
  });
});

describe('a doctrine', () => {
  it('R6.2 has rows and kinds of acts enough to be a policy', () => {
    const least = (id: PowerId) => (id === 'russia' || id === 'iran' ? 11 : 7);
    expect(faulty(POWERS, ({ id, doctrine }) => doctrine.length >= least(id))).toEqual([]);
    expect(faulty(POWERS, (power) => kindsOf(power).size >= 5)).toEqual([]);
  });

  it('R6.2 has ids that are unique and say whose they are', () => {
    const ids = ALL_ROWS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const power of POWERS) {
      expect(faulty(rowsOf(power), ({ id }) => new RegExp(`^${power.id}-[a-z-]+$`).test(id))).toEqual([]);
    }
  });

  it.each(each)('R6.2 of %s ends in a row that always comes up, and no other waits', (_, { doctrine }) => {
    const last = doctrine.at(-1)!;
    expect(last.when).toEqual([]);
    expect(last.chance).toEqual({ security: 100, opportunity: 100 });
    expect(doctrine.filter(({ act }) => act.kind === 'wait')).toEqual([last]);
  });

  it('R6.2 has chances in whole percent, none of them nothing', () => {
    const percent = (value: number) => Number.isInteger(value) && value > 0 && value <= 100;
    expect(faulty(ALL_ROWS, ({ chance }) => MOTIVES.every((motive) => percent(chance[motive])))).toEqual([]);
  });

  it.each(each)('R6.2 of %s has every row come up in some situation, under either motive', (_, power) => {
    const random = seeded(20260305);
    const seen = new Set<string>();
    for (let round = 0; round < 3000; round += 1) {
      const now = imagine(random);
      for (const motive of MOTIVES) {
        for (const [id, share] of chances(power, motive, now)) if (share > 0) seen.add(`${id} ${motive}`);
      }
    }
    const wanted = power.doctrine.flatMap(({ id }) => MOTIVES.map((motive) => `${id} ${motive}`));
    expect(wanted.filter((row) => !seen.has(row))).toEqual([]);
  });

  it.each(each)('R6.5 of %s has every friendly act, and in a quiet year one is likely', (_, power) => {
    expect([...kindsOf(power)]).toEqual(expect.arrayContaining([...FRIENDLY]));
    const least = Math.min(...MOTIVES.map((motive) => chanceOf(power, motive, QUIET, FRIENDLY)));
    expect(least).toBeGreaterThan(0.25);
  });

  it('R6.5 aims each act at what the act needs', () => {
    const rows = POWERS.flatMap(({ doctrine }) => doctrine);
    const aims = ({ act, target }: DoctrineRow) => {
      if (AT_THE_BORDER.includes(act.kind)) return target.kind === 'weakest-border';
      if (AIMLESS.includes(act.kind)) return target.kind === 'none';
      return target.kind !== 'none' && target.kind !== 'weakest-border';
    };
    expect(faulty(rows, aims)).toEqual([]);
  });

  it('R6.5 of a power without borders neither masses nor asks about a border', () => {
    const landless = POWERS.filter(({ borders }) => borders.length === 0);
    expect(landless.map(({ id }) => id)).toEqual(['west']);
    for (const power of landless) {
      expect(AT_THE_BORDER.filter((kind) => kindsOf(power).has(kind))).toEqual([]);
      const asked = rowsOf(power).flatMap(({ when }) => when.map(({ kind }) => kind));
      expect(asked.filter((kind) => kind.includes('border'))).toEqual([]);
    }
  });

  it('R6.5 shuts no corridor but one that the power holds', () => {
    const shut = POWERS.flatMap(({ id, doctrine }) =>
      doctrine.flatMap(({ act }) => (act.kind === 'close-corridor' ? [`${id} ${act.corridor}`] : [])),
    );
    expect(shut).toEqual(['russia caspian', 'iran northern-iran', 'armenia syunik']);
  });

  it('R6.7 makes wedge offers for Russia, Iran, China and the West, with a base of ¤3 or 4', () => {
    const wedges = POWERS.flatMap(({ id, doctrine }) =>
      doctrine.flatMap(({ act }) => (act.kind === 'offer-wedge' ? [{ id, ...act }] : [])),
    );
    expect([...new Set(wedges.map(({ id }) => id))]).toEqual(['russia', 'iran', 'china', 'west']);
    expect(new Set(wedges.map(({ ask }) => ask))).toEqual(new Set(WEDGE_ASKS));
    expect(faulty(wedges, ({ base }) => base === 3 || base === 4)).toEqual([]);
  });
});

describe('a hidden motive', () => {
  it('R6.3 goes with exactly one strike row, which both motives share', () => {
    const strikes = POWERS.flatMap(({ id, doctrine }) =>
      doctrine.flatMap(({ act, when, chance }) => (act.kind === 'strike' ? [{ id, when, chance }] : [])),
    );
    const common = { when: [{ kind: 'strike-pays' }], chance: { security: 35, opportunity: 30 } };
    expect(strikes).toEqual(MOTIVATED.map(({ id }) => ({ id, ...common })));
    expect(MOTIVATED.map(({ id }) => id)).toEqual(['russia', 'iran', 'armenia']);
  });

  it('R6.3 moves the chances of a power if and only if it has one', () => {
    const moved = (power: PowerData) =>
      rowsOf(power).filter(({ chance }) => chance.security !== chance.opportunity).length;
    expect(faulty(POWERS, (power) => (power.motive ? moved(power) >= 10 : moved(power) === 0))).toEqual([]);
  });

  it.each(MOTIVATED.map((power) => [power.id, power] as const))(
    'R6.3 of %s can be guessed at from its acts, but not from one year',
    (_, power) => {
      for (const stance of ['reassure', 'firm', 'none'] as const) {
        for (const cohesion of [5, 9]) {
          const now = { ...tense(power), stance, cohesion };
          const [one, other] = MOTIVES.map((motive) => chances(power, motive, now));
          // Total variation distance: 0 for no difference at all, 1 for a sure giveaway.
          const apart = power.doctrine.reduce(
            (sum, { id }) => sum + Math.abs((one!.get(id) ?? 0) - (other!.get(id) ?? 0)) / 2,
            0,
          );
          expect(apart).toBeGreaterThan(0.05);
          expect(apart).toBeLessThan(0.4);
        }
      }
    },
  );

  it('R6.3 makes firmness inflame the fearful and calm the greedy, and reassurance calm the fearful', () => {
    const more = (power: PowerData, stance: Situation['stance'], kind: PowerActKind, motive: Motive) => {
      const now = { ...tense(power), stance };
      const other = motive === 'security' ? 'opportunity' : 'security';
      return chanceOf(power, motive, now, [kind]) > chanceOf(power, other, now, [kind]);
    };
    expect(faulty(MOTIVATED, (power) => more(power, 'firm', 'show-force', 'security'))).toEqual([]);
    expect(faulty(MOTIVATED, (power) => more(power, 'firm', 'relax', 'opportunity'))).toEqual([]);
    expect(faulty(MOTIVATED, (power) => more(power, 'reassure', 'relax', 'security'))).toEqual([]);
    expect(faulty(MOTIVATED, (power) => more(power, 'none', 'hybrid', 'opportunity'))).toEqual([]);
  });
});

describe('reactions', () => {
  it.each(each)('R6.4 of %s raise tension and lower it, one point at a time', (_, { reactions }) => {
    expect(reactions.length).toBeGreaterThanOrEqual(3);
    expect(new Set(reactions.map(({ by }) => by))).toEqual(new Set([1, -1]));
  });

  it('R6.4 answer firmness with alarm and reassurance with calm', () => {
    const answers = ({ reactions }: PowerData, stance: 'firm' | 'reassure', by: number) =>
      reactions.some(
        (reaction) =>
          reaction.by === by &&
          reaction.when.some((condition) => condition.kind === 'stance' && condition.stance === stance),
      );
    expect(faulty(POWERS, (power) => answers(power, 'firm', 1))).toEqual([]);
    expect(faulty(POWERS, (power) => answers(power, 'reassure', -1))).toEqual([]);
  });

  it('R6.4 of the powers with a motive are alarmed at 8 and again at 11', () => {
    const alarms = MOTIVATED.map(({ reactions }) =>
      reactions.flatMap(({ when, by }) =>
        when.flatMap((condition) =>
          condition.kind === 'cohesion-at-least' && by > 0 ? [condition.value] : [],
        ),
      ),
    );
    expect(alarms).toEqual(MOTIVATED.map(() => [8, 11]));
  });
});

/** The words that a condition must leave in the public trigger, so that numbers and words cannot drift apart. */
const WORDS: {
  readonly [K in Condition['kind']]?: (condition: Extract<Condition, { kind: K }>) => string;
} = {
  'tension-at-least': ({ value }) => `${value} or more`,
  'tension-at-most': ({ value }) => `${value} or less`,
  'cohesion-at-least': ({ value }) => `together are ${value} or more`,
  'cohesion-at-most': ({ value }) => `together are ${value} or less`,
  'stability-at-most': ({ value }) => `stability is ${value} or less`,
  'ladder-at-least': ({ value }) => `ladder is at ${value} or more`,
  'ladder-at-most': ({ value }) => (value === 0 ? 'ladder is at 0' : `ladder is at ${value} or less`),
  'normalisation-at-least': ({ value }) => (value === 1 ? 'track has begun' : `step ${value} or more`),
  'normalisation-at-most': ({ value }) => `step ${value} or less`,
  'funded-at-least': ({ percent }) => `At least ${percent}%`,
  'funded-below': ({ percent }) => `Less than ${percent}%`,
  stance: ({ stance }) =>
    ({ firm: 'stood firm', reassure: 'reassured', none: 'Nobody took a stance' })[stance],
  'claim-backed': () => 'backed a claim',
  'exercised-on-border': () => 'exercised on',
  'base-on-border': () => 'base of the alliance',
  'frozen-conflict': () => 'frozen conflict',
  'mission-went': () => 'mission abroad',
  'crisis-solved': () => 'crisis was solved',
  'project-stands': () => 'standards with NATO are in force',
  'law-struck': () => 'struck',
  admitted: () => 'has been admitted',
};

function wordsOf(condition: Condition): string[] {
  const words = WORDS[condition.kind] as ((condition: Condition) => string) | undefined;
  return words ? [words(condition)] : [];
}

/** Nobody is named; this catches the likeliest. Real cases stand in the precedents alone. */
const PEOPLE = /putin|lavrov|khamenei|pezeshkian|jinping|trump|pashinyan|aliyev|erdo[gğ]an|tokayev/i;

/** The English texts of a row, with its id. */
const TOLD = ALL_ROWS.map((row) => ({ ...row, text: rowTexts[row.id as keyof typeof rowTexts] }));

describe('the words', () => {
  it('R6.2 name every row and reaction, and nothing else', () => {
    expect(Object.keys(rowTexts).toSorted()).toEqual(ALL_ROWS.map(({ id }) => id).toSorted());
  });

  it('R6.2 say each trigger with the numbers of the data', () => {
    expect(
      faulty(TOLD, ({ when, text }) => when.flatMap(wordsOf).every((words) => text.trigger.includes(words))),
    ).toEqual([]);
  });

  it('R6.2 let the reason name whom the act meets, and nothing else', () => {
    const allowed = { none: '', 'weakest-border': 'region' };
    const aimOf = (row: (typeof TOLD)[number]) => ('target' in row ? row.target.kind : 'none');
    const wanted = (row: (typeof TOLD)[number]) => allowed[aimOf(row) as keyof typeof allowed] ?? 'member';
    const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).join(' ');
    expect(faulty(TOLD, (row) => named(row.text.explain) === wanted(row))).toEqual([]);
    expect(faulty(TOLD, ({ text }) => named(text.title + text.trigger) === '')).toEqual([]);
  });

  it('R6.2 are plain sentences that name nobody', () => {
    const sentence = /^[A-Z].*\.$/;
    expect(faulty(TOLD, ({ text }) => sentence.test(text.trigger) && sentence.test(text.explain))).toEqual(
      [],
    );
    expect(faulty(TOLD, ({ text }) => !text.title.endsWith('.'))).toEqual([]);
    expect(faulty(TOLD, ({ text }) => Object.values(text).every((line) => !PEOPLE.test(line)))).toEqual([]);
    const lines = [...TOLD.map(({ text }) => text), ...Object.values(offers)].flatMap((text) =>
      Object.values(text),
    );
    expect(lines.filter((line) => line.includes("'"))).toEqual([]);
    expect(() => lines.map((line) => new IntlMessageFormat(line, 'en'))).not.toThrow();
  });

  it('R6.6 tell what each open offer is, and every offer is made once', () => {
    expect(MADE.map(({ offer }) => offer).toSorted()).toEqual(Object.keys(offers).toSorted());
  });

  it('R6.6 promise something to whoever takes an offer up', () => {
    const good = (effect: Effect) =>
      (effect.kind === 'advance-normalisation' ||
        effect.kind === 'shift-funds' ||
        effect.kind === 'shift-income' ||
        effect.kind === 'shift-stability' ||
        effect.kind === 'shift-standing') &&
      effect.by > 0;
    expect(faulty(MADE, ({ gives }) => gives.some(good))).toEqual([]);
  });

  it('R6.1 give each power two sentences of stated interests, said by itself, and their source', () => {
    expect(Object.keys(powerTexts)).toEqual([...POWER_IDS]);
    const told = Object.entries(powerTexts).map(([id, text]) => ({ id, ...text }));
    expect(faulty(told, ({ interests }) => interests.match(/[^.]+\.(?= |$)/g)?.length === 2)).toEqual([]);
    expect(faulty(told, ({ interests }) => / says? /.test(interests))).toEqual([]);
    expect(faulty(told, ({ interests, source }) => !PEOPLE.test(interests + source))).toEqual([]);
  });
});
