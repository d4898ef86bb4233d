import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { MEMBER_IDS, UNIT_KINDS } from '../../src/model/ids.ts';
import { ARTICLE_IDS, PRESET_IDS } from '../../src/model/treaty.ts';
import type { PrintSource } from '../../src/present/print-model.ts';
import { articlePrints, comingGame, folderPrints, printedScenario } from '../../src/present/print-model.ts';
import { createText } from '../../src/present/text.ts';
import { openBook } from '../../src/rules/book.ts';
import { canReach, inReach } from '../../src/rules/geography.ts';
import { begin, treatyWith } from '../support/game.ts';

const text = createText();
const book = openBook(LIBRARY);

function sourceOf(part: Parameters<typeof begin>[0] = {}, more: Partial<PrintSource> = {}): PrintSource {
  const start = begin(part);
  return { library: LIBRARY, start, treaty: start.treaty, dealt: false, ...more };
}

/** Ids of the regions that a folder says a kind of units reaches. */
const reached = (source: PrintSource, at: number, kind: (typeof UNIT_KINDS)[number]): string[] =>
  (folderPrints(source, text)[at]?.reach.find((line) => line.kind === kind)?.lands ?? []).flatMap(
    ({ regions }) => regions.map(({ id }) => id),
  );

describe('R2.3 what units reach at the start', () => {
  it.each(['standard', 'lesson-90', 'caspian-standoff', 'fergana'])(
    'is what the rules say in %s',
    (scenario) => {
      const { years } = LIBRARY.scenarios.find(({ id }) => id === scenario)!;
      const source = sourceOf({ scenario, years: years.standard });
      for (const [at, member] of MEMBER_IDS.entries()) {
        for (const kind of UNIT_KINDS) {
          const units = source.start.units.filter((unit) => unit.owner === member && unit.kind === kind);
          const ruled = book.regionOrder.filter((to) =>
            units.some((unit) => canReach(book, source.start, unit, to)),
          );
          expect(reached(source, at, kind).toSorted(), `${member} ${kind}`).toEqual(ruled.toSorted());
        }
      }
    },
  );

  it('R2.10 says where law and not the map keeps units at home, and only there', () => {
    const uzbekistan = MEMBER_IDS.indexOf('uzbekistan');
    const lineOf = (constraints: boolean) =>
      folderPrints(sourceOf({ constraints }), text)[uzbekistan]?.reach.find(({ kind }) => kind === 'brigade');
    expect(lineOf(true)).toMatchObject({ lawHolds: true, lands: [{ owner: { id: 'uzbekistan' } }] });
    expect(lineOf(true)?.lands).toHaveLength(1);
    expect(lineOf(false)?.lawHolds).toBe(false);
    const { start } = sourceOf();
    const brigades = start.units.filter(({ owner, kind }) => owner === 'uzbekistan' && kind === 'brigade');
    const near = book.regionOrder.filter((to) => brigades.some((unit) => inReach(book, start, unit, to)));
    expect(reached(sourceOf({ constraints: false }), uzbekistan, 'brigade').toSorted()).toEqual(
      near.toSorted(),
    );
  });

  it('lists the land at home first, and counts every unit', () => {
    for (const [at, folder] of folderPrints(sourceOf(), text).entries()) {
      const data = LIBRARY.members[at]!;
      expect(folder.reach.map(({ kind, count }) => [kind, count])).toEqual(
        UNIT_KINDS.map((kind) => [kind, data.units[kind]]),
      );
      for (const line of folder.reach.filter(({ count }) => count > 0)) {
        expect(line.lands[0]?.owner.id).toBe(folder.member.id);
      }
    }
  });
});

describe('a delegation’s folder', () => {
  it('R2.9 gives income, purse and ratings as the game starts with them', () => {
    const source = sourceOf({ scenario: 'paper-shield', years: 5 });
    for (const { member, income, funds, stability, reliability } of folderPrints(source, text)) {
      const own = source.start.members[member.id];
      expect([income, funds, stability, reliability]).toEqual([
        book.members[member.id].income,
        own.funds,
        own.stability,
        own.reliability,
      ]);
    }
  });

  it('has no interests where none were dealt, and those that were in a kept game: two open, one secret', () => {
    expect(folderPrints(sourceOf(), text).map(({ interests }) => interests)).toEqual(
      MEMBER_IDS.map(() => null),
    );
    const source = sourceOf({ seed: 42 }, { dealt: true });
    for (const { member, interests } of folderPrints(source, text)) {
      expect(interests?.map(({ id }) => id)).toEqual(source.start.members[member.id].interests);
      expect(interests?.map(({ secret }) => secret)).toEqual([false, false, true]);
      expect(interests?.every(({ aim, hidden }) => aim !== '' && !hidden)).toBe(true);
    }
  });

  it('of a game to come says what the scenario says, and nothing that a card of the first dawn brings', () => {
    for (const scenario of LIBRARY.scenarios) {
      const { id, years, treaty, start } = scenario;
      const game = { scenario: id, years: years.standard, treaty, constraints: true };
      const source = comingGame(LIBRARY, game);
      expect(source.start.crises).toEqual([]);
      for (const { member, stability, interests } of folderPrints(source, text)) {
        expect(interests).toBeNull();
        expect({ id, stability }).toEqual({
          id,
          stability: start?.stability?.[member.id] ?? book.members[member.id].stability,
        });
      }
      for (const { id: power, start: tension } of LIBRARY.powers) {
        expect({ id, tension: source.start.powers[power].tension }).toEqual({
          id,
          tension: start?.tension?.[power] ?? tension,
        });
      }
    }
  });

  it('cites every passage of the law, and says when laws are off', () => {
    for (const { member, law } of folderPrints(sourceOf({ constraints: false }), text)) {
      expect(law.stands).toBe(false);
      expect(law.citations).toBe(book.members[member.id].constraint.citations);
    }
  });

  it('names all corridors', () => {
    const [folder] = folderPrints(sourceOf(), text);
    expect(folder?.corridors).toHaveLength(LIBRARY.corridors.length);
  });
});

describe('the treaty in force', () => {
  it.each(PRESET_IDS)('cites the passage of each article of %s', (treaty) => {
    const preset = LIBRARY.presets.find(({ id }) => id === treaty)!;
    const articles = articlePrints(sourceOf({ treaty }), text);
    expect(articles.map(({ id }) => id)).toEqual(ARTICLE_IDS);
    expect(articles.map(({ citation }) => citation)).toEqual(ARTICLE_IDS.map((id) => preset.citations[id]));
    expect(articles.every(({ before }) => before === null)).toBe(true);
  });

  it('does not give an amended article the source of the old one', () => {
    const amended = treatyWith({ decision: 'two-thirds', casus: ['armed-attack', 'hybrid'] });
    const articles = articlePrints(sourceOf({}, { treaty: amended }), text);
    expect(articles.filter(({ citation }) => citation === null).map(({ id }) => id)).toEqual([
      'decision',
      'casus',
    ]);
    expect(articles.map(({ before }) => before).filter(Boolean)).toEqual(['Consensus', 'Armed attack']);
    expect(articles[1]?.settings.map(({ title }) => title)).toEqual(['Armed attack', 'Hybrid attack']);
  });

  it('cites nobody for switches of one’s own', () => {
    const articles = articlePrints(sourceOf({ treaty: treatyWith({}) }), text);
    expect(articles.every(({ citation, before }) => citation === null && before === null)).toBe(true);
  });
});

it('is headed by the scenario’s name', () => {
  expect(printedScenario(sourceOf({ scenario: 'lesson-90', years: 3 }), text)).toBe('Lesson: ninety minutes');
});
