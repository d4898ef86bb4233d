import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CRISES } from '../../src/content/crises/index.ts';
import { POWERS } from '../../src/content/powers/index.ts';
import { REGIONS } from '../../src/content/regions.ts';
import { crises as texts } from '../../src/content/text/en/crises.ts';
import type { CrisisCard, CrisisOption, RegionRule } from '../../src/model/crisis.ts';
import type { Effect, EffectKind } from '../../src/model/effect.ts';
import { COLUMNS, CRISIS_GROUPS, INCIDENT_KINDS, PLACES, POWER_IDS } from '../../src/model/ids.ts';
import { MARKS } from '../../src/model/treaty.ts';

interface CardText {
  readonly title: string;
  readonly line: string;
  readonly options: Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<string, CardText>> = texts;
const BEARINGS = ['success', 'partial', 'failure'] as const;

/** A record, so that a new kind of effect does not compile until it is listed here and used in the deck. */
const EFFECT_KINDS = Object.keys({
  'shift-will': true,
  'shift-coordination': true,
  'shift-ladder': true,
  'shift-tension': true,
  'shift-influence': true,
  'shift-stability': true,
  'shift-standing': true,
  'shift-reliability': true,
  'shift-funds': true,
  'shift-fund': true,
  'shift-income': true,
  'wear-units': true,
  'grant-unit': true,
  'close-corridor': true,
  'advance-normalisation': true,
  'idle-site': true,
  attribute: true,
  'follow-up': true,
} satisfies Record<EffectKind, true>) as EffectKind[];

/** Beginnings of words that take a side, name a real armed group, or count the dead: no card says them. */
const LOADED = `
  aggressor ambition artsakh barbar casualt dead death enemy enemies ethnic heroic invader isis
  karabakh killed kurd martyr occupation occupied pkk president puppet regime separatist so-called
  taliban turan turkey victory zangezur
`
  .trim()
  .split(/\s+/);

/** Precedents may name offices and places, but neither persons' deaths nor armed groups. */
const LOADED_IN_PRECEDENTS = ['casualt', 'dead', 'deaths', 'isis', 'killed', 'pkk', 'taliban'];

const findLoaded = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => new RegExp(`\\b${word}`, 'i').test(text));

const countBy = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, number> => {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};

const bearingsOf = (card: CrisisCard): readonly (readonly Effect[])[] => [
  card.arrival,
  ...card.options.flatMap((option) => BEARINGS.map((bearing) => option[bearing])),
];
const effectsOf = (card: CrisisCard): readonly Effect[] => bearingsOf(card).flat();
const ALL_EFFECTS = CRISES.flatMap(effectsOf);

const canonical = (effects: readonly Effect[]): string =>
  JSON.stringify(
    effects
      .map((effect) => JSON.stringify(Object.entries(effect).toSorted(([a], [b]) => (a < b ? -1 : 1))))
      .toSorted(),
  );
const signatureOfOption = (option: CrisisOption): string =>
  JSON.stringify(BEARINGS.map((bearing) => canonical(option[bearing])));
/** What a card does, whatever it is called and in whatever order its effects and options stand. */
const signatureOf = (card: CrisisCard): string =>
  JSON.stringify([canonical(card.arrival), card.options.map(signatureOfOption).toSorted()]);

const repeated = (names: readonly string[]): string[] =>
  [...countBy(names, (name) => name)].filter(([, times]) => times > 1).map(([name]) => name);

function regionsOf(rule: RegionRule): readonly string[] {
  const where = (test: (region: (typeof REGIONS)[number]) => boolean): string[] =>
    REGIONS.filter(test).map((region) => region.id);
  switch (rule.kind) {
    case 'regions':
      return rule.ids;
    case 'members':
      return where((region) => rule.ids.includes(region.owner));
    case 'hazard':
      return where((region) => region.hazards.some((hazard) => rule.hazards.includes(hazard)));
    case 'border':
      return where((region) => region.borders.some((power) => rule.powers.includes(power)));
    case 'caspian':
      return where((region) => region.caspian);
    case 'any':
    case 'commander':
    case 'site':
      return where(() => true);
  }
}

/** Ids of the cards that have the fault. */
const cardsThat = (faulty: (card: CrisisCard) => boolean): string[] =>
  CRISES.filter(faulty).map((card) => card.id);
/** Names of the options that have the fault. */
const optionsThat = (faulty: (option: CrisisOption) => boolean): string[] =>
  CRISES.flatMap((card) => card.options.filter(faulty).map((option) => `${card.id}/${option.id}`));

/** Every sentence of a card, with the name to show when one is at fault. */
function sentencesOf(id: string, text: CardText): readonly (readonly [string, string])[] {
  const options = Object.entries(text.options).map(([option, said]) => [`${id}/${option}`, said] as const);
  return [[`${id}/title`, text.title], [`${id}/line`, text.line], ...options];
}
/** Names of the sentences that have the fault. */
const sentencesThat = (faulty: (said: string, where: string) => boolean): string[] =>
  SENTENCES.filter(([where, said]) => faulty(said, where)).map(([where]) => where);
const SENTENCES = Object.entries(TEXTS).flatMap(([id, text]) => sentencesOf(id, text));

describe('the crisis deck', () => {
  it('has at least 78 cards, each with a name of its own in kebab case', () => {
    expect(CRISES.length).toBeGreaterThanOrEqual(78);
    expect(repeated(CRISES.map((card) => card.id))).toEqual([]);
    expect(cardsThat((card) => !/^[a-z]+(-[a-z]+)*$/.test(card.id))).toEqual([]);
  });

  it('has cards of every group and place, and at least six of every incident kind and of none', () => {
    const groups = countBy(CRISES, (card) => card.group);
    expect(CRISIS_GROUPS.filter((group) => (groups.get(group) ?? 0) < 6)).toEqual([]);
    const places = countBy(CRISES, (card) => card.place);
    expect(PLACES.filter((place) => !places.has(place))).toEqual([]);
    const kinds = countBy(CRISES, (card) => card.incident);
    // Strikes come from the powers' doctrines; the deck adds a few armed attacks that are nobody's strike.
    expect(kinds.get('armed-attack')).toBeGreaterThanOrEqual(2);
    expect(kinds.get('armed-attack')).toBeLessThanOrEqual(4);
    const others = [...INCIDENT_KINDS.filter((kind) => kind !== 'armed-attack'), null];
    expect(others.filter((kind) => (kinds.get(kind) ?? 0) < 6)).toEqual([]);
  });

  it('has a hybrid card at home for every power that has hybrid rows', () => {
    const made = CRISES.filter((card) => card.incident === 'hybrid' && card.place === 'home');
    const authors = new Set(made.flatMap(({ source }) => (source.kind === 'powers' ? source.powers : [])));
    const able = POWERS.filter((power) => power.doctrine.some((row) => row.act.kind === 'hybrid'));
    expect(able.map((power) => power.id).filter((power) => !authors.has(power))).toEqual([]);
  });

  it('uses every kind of effect at least twice and every column', () => {
    const kinds = countBy(ALL_EFFECTS, (effect) => effect.kind);
    expect(EFFECT_KINDS.filter((kind) => (kinds.get(kind) ?? 0) < 2)).toEqual([]);
    const options = CRISES.flatMap((card) => card.options);
    const columns = countBy(options, (option) => option.column);
    expect(COLUMNS.filter((column) => !columns.has(column))).toEqual([]);
  });

  it('pushes every meter, and every power’s tension, both up and down', () => {
    const directions = new Map<string, Set<number>>();
    for (const effect of ALL_EFFECTS) {
      if (!('by' in effect)) continue;
      const meter = effect.kind === 'shift-tension' ? `tension of ${effect.power}` : effect.kind;
      directions.set(meter, (directions.get(meter) ?? new Set()).add(Math.sign(effect.by)));
    }
    expect(POWER_IDS.filter((power) => !directions.has(`tension of ${power}`))).toEqual([]);
    const oneWay = [...directions].filter(([, signs]) => signs.size < 2 || signs.has(0));
    expect(oneWay.map(([meter]) => meter)).toEqual([]);
  });

  it('has no two cards, and no two options, that do the same', () => {
    expect(repeated(CRISES.map(signatureOf))).toEqual([]);
    expect(repeated(CRISES.flatMap((card) => card.options.map(signatureOfOption)))).toEqual([]);
  });
});

describe('a crisis card', () => {
  it('has a severity of 5 to 8, and more cards are mild than grave', () => {
    expect(cardsThat((card) => ![5, 6, 7, 8].includes(card.severity))).toEqual([]);
    const grave = cardsThat((card) => card.severity >= 7).length;
    expect(grave).toBeGreaterThan(0);
    expect(grave).toBeLessThan(CRISES.length / 3);
  });

  it('offers two or three ways to meet it, with names of their own, within the limits of the model', () => {
    expect(cardsThat((card) => ![2, 3].includes(card.options.length))).toEqual([]);
    expect(cardsThat((card) => repeated(card.options.map((option) => option.id)).length > 0)).toEqual([]);
    expect(optionsThat((option) => ![-2, -1, 0, 1, 2].includes(option.severity))).toEqual([]);
    expect(optionsThat((option) => ![0, 1, 2, 3].includes(option.cost))).toEqual([]);
  });

  it('offers ways that differ in column, severity or price, not only in what follows', () => {
    const ways = (card: CrisisCard): number =>
      new Set(card.options.map(({ column, severity, cost }) => `${column} ${severity} ${cost}`)).size;
    expect(cardsThat((card) => ways(card) < 2)).toEqual([]);
  });

  it('moves a meter by at most two at a time, money by at most three', () => {
    const money: readonly EffectKind[] = ['shift-funds', 'shift-fund', 'shift-income'];
    const far = (effect: Effect): boolean =>
      'by' in effect && Math.abs(effect.by) > (money.includes(effect.kind) ? 3 : 2);
    expect(cardsThat((card) => effectsOf(card).some(far))).toEqual([]);
  });

  it('can fall somewhere: its region rule names regions of the map', () => {
    const known = new Set(REGIONS.map((region) => region.id));
    expect(cardsThat((card) => regionsOf(card.region).length === 0)).toEqual([]);
    expect(CRISES.flatMap((card) => regionsOf(card.region)).filter((region) => !known.has(region))).toEqual(
      [],
    );
  });

  it('has one known author where attribution is certain, and is an incident where it is not', () => {
    const powersOf = (card: CrisisCard) => (card.source.kind === 'powers' ? card.source.powers : []);
    expect(cardsThat((card) => card.source.kind === 'powers' && powersOf(card).length === 0)).toEqual([]);
    expect(cardsThat((card) => repeated(powersOf(card)).length > 0)).toEqual([]);
    expect(cardsThat((card) => card.attribution === 'certain' && powersOf(card).length > 1)).toEqual([]);
    const open = (card: CrisisCard): boolean =>
      card.attribution === 'certain' || card.attribution === 'likely';
    expect(cardsThat((card) => card.incident === null && !open(card))).toEqual([]);
  });

  it('speaks of its source only if a power is behind it, and of a hidden one only on success', () => {
    const speaks = (effects: readonly Effect[]): boolean =>
      effects.some((effect) => 'power' in effect && effect.power === 'source');
    expect(cardsThat((card) => card.source.kind !== 'powers' && speaks(effectsOf(card)))).toEqual([]);
    // A visible shift of the true author's meter would give a secret away before anybody has earned it.
    const unearned = (card: CrisisCard): readonly Effect[] => [
      ...card.arrival,
      ...card.options.flatMap((option) => [...option.partial, ...option.failure]),
    ];
    expect(cardsThat((card) => card.attribution === 'unknown' && speaks(unearned(card)))).toEqual([]);
  });

  it('changes its attribution only where a failure opens the council, and to another one', () => {
    const attributes = (effect: Effect): boolean => effect.kind === 'attribute';
    const opening = ['border-clash', 'hybrid', 'terrorism'];
    const early = (card: CrisisCard): readonly Effect[] => [
      ...card.arrival,
      ...card.options.flatMap((option) => [...option.success, ...option.partial]),
    ];
    expect(cardsThat((card) => early(card).some(attributes))).toEqual([]);
    const idle = cardsThat(
      (card) =>
        effectsOf(card).some(attributes) && !(card.incident !== null && opening.includes(card.incident)),
    );
    expect(idle).toEqual([]);
    const same = (card: CrisisCard) => (effect: Effect) =>
      effect.kind === 'attribute' && effect.attribution === card.attribution;
    expect(cardsThat((card) => effectsOf(card).some(same(card)))).toEqual([]);
  });

  it('brings only cards of the deck as a follow-up, and never itself by a roundabout way', () => {
    const followersOf = (card: CrisisCard): string[] =>
      effectsOf(card).flatMap((effect) => (effect.kind === 'follow-up' ? [effect.crisis] : []));
    const next = new Map(CRISES.map((card) => [card.id, followersOf(card)]));
    expect([...next.values()].flat().filter((id) => !next.has(id))).toEqual([]);
    const loops = (id: string, path: readonly string[]): boolean =>
      path.includes(id) || (next.get(id) ?? []).some((after) => loops(after, [...path, id]));
    expect([...next.keys()].filter((id) => loops(id, []))).toEqual([]);
  });

  it('keeps a corridor shut beyond the night: what the night closes, it closes for the next year too', () => {
    const brief = (effect: Effect): boolean => effect.kind === 'close-corridor' && effect.years < 2;
    expect(optionsThat((option) => BEARINGS.some((bearing) => option[bearing].some(brief)))).toEqual([]);
  });

  it('tells the real case it is modelled on, with its source and how sure we are', () => {
    expect(cardsThat(({ precedent }) => !/\S.*\.$/.test(precedent.text))).toEqual([]);
    expect(cardsThat(({ precedent }) => precedent.source.trim() === '')).toEqual([]);
    expect(cardsThat(({ precedent }) => !MARKS.includes(precedent.mark))).toEqual([]);
    expect(cardsThat(({ precedent }) => findLoaded(precedent.text, LOADED_IN_PRECEDENTS).length > 0)).toEqual(
      [],
    );
    expect(repeated(CRISES.map((card) => card.precedent.text))).toEqual([]);
  });
});

describe('the words of the crisis cards', () => {
  it('cover every card and every option, and no others', () => {
    const ofDeck = CRISES.flatMap((card) => card.options.map((option) => `${card.id}/${option.id}`));
    const ofText = Object.entries(TEXTS).flatMap(([id, text]) =>
      Object.keys(text.options).map((option) => `${id}/${option}`),
    );
    expect(ofText.toSorted()).toEqual(ofDeck.toSorted());
    expect(sentencesThat((said) => said.trim() === '')).toEqual([]);
  });

  it('are short: titles of five words, options of six, lines of two sentences; no two titles are alike', () => {
    const words = (said: string): number => said.split(/\s+/).length;
    const ends = (said: string): number => said.match(/[.?](?=\s|$)/g)?.length ?? 0;
    expect(sentencesThat((said, where) => where.endsWith('/title') && words(said) > 5)).toEqual([]);
    expect(sentencesThat((said, where) => !/\/(title|line)$/.test(where) && words(said) > 6)).toEqual([]);
    const lines = sentencesThat(
      (said, where) => where.endsWith('/line') && (ends(said) < 1 || ends(said) > 2),
    );
    expect(lines).toEqual([]);
    expect(repeated(Object.values(TEXTS).map((text) => text.title))).toEqual([]);
  });

  it('say no numbers: those are told from the effects', () => {
    expect(sentencesThat((said) => /[¤\d%]/.test(said))).toEqual([]);
  });

  it('are neutral', () => {
    const loaded = SENTENCES.flatMap(([where, said]) =>
      findLoaded(said, LOADED).map((word) => `${where}: ${word}`),
    );
    expect(loaded).toEqual([]);
  });

  it('are messages that can be shown, with typographic quotes', () => {
    const shown = (said: string) =>
      String(new IntlMessageFormat(said, 'en').format({ region: 'R', member: 'M', power: 'P' }));
    expect(sentencesThat((said) => /[{}'"]/.test(shown(said)))).toEqual([]);
  });

  it('leave blanks in lines alone, and name the power only where its part is open', () => {
    expect(sentencesThat((said, where) => said.includes('{') && !where.endsWith('/line'))).toEqual([]);
    const named = Object.keys(TEXTS).filter((id) => TEXTS[id]?.line.includes('{power}'));
    const open = cardsThat((card) => card.attribution === 'certain' && card.source.kind === 'powers');
    expect(named.filter((id) => !open.includes(id))).toEqual([]);
  });
});
