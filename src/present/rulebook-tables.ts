import type { Effect } from '../model/effect.ts';
import { COLUMNS, UNIT_KINDS } from '../model/ids.ts';
import type { CorridorData, Library } from '../model/library.ts';
import { ARTICLE_IDS } from '../model/treaty.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import { shareCap } from '../rules/shares.ts';
import { markdownTable } from './markdown-table.ts';
import { at } from './names.ts';
import { crisesList, doctrinesTable } from './rulebook-cards.ts';
import type { Text } from './text.ts';

/** The tables of the rulebook by the name of their place, as Markdown, made from the content. */
export function rulebookTables(library: Library, text: Text): Readonly<Record<string, string>> {
  const book = openBook(library);
  const { heads } = text.words.tables;
  return {
    regions: regions(book, text),
    corridors: markdownTable(
      heads.corridors,
      library.corridors.map((corridor) => corridorRow(text, corridor)),
    ),
    units: units(library, text),
    members: members(book, text),
    constraints: markdownTable(
      heads.constraints,
      library.members.map(({ id, constraint }) => [
        text.name('member', id),
        text.words.constraints[id].title,
        text.words.constraints[id].stands,
        text.fill(text.words.tables.alarm, { power: constraint.calms, by: constraint.tension }),
      ]),
    ),
    presets: presets(library, text),
    candidates: candidates(library, text),
    projects: projects(library, text),
    claims: claims(library, text),
    powers: powers(library, text),
    doctrines: doctrinesTable(library, text),
    interests: markdownTable(
      heads.interests,
      library.interests.map(({ id, member, check }) => {
        const words = at<{ readonly aim: string }>(text.words.interests, id);
        const aim = words ? text.fill(words.aim, { ...check }) : '';
        return [text.name('member', member), text.name('interest', id), aim];
      }),
    ),
    crises: crisesList(library, text),
  };
}

/** Effects in words, or a dash for none. */
function effectsCell(text: Text, effects: readonly Effect[]): string {
  const { nothing, join } = text.words.tables;
  return effects.length === 0 ? nothing : effects.map((effect) => text.effect(effect)).join(join);
}

function orNothing(text: Text, names: readonly string[]): string {
  return names.length === 0 ? text.words.tables.nothing : names.join(', ');
}

function price(text: Text, amount: number): string {
  return text.fill(text.words.tables.cost, { amount });
}

function regions(book: Book, text: Text): string {
  const rows = book.library.regions.map(({ id, owner, borders, hazards, caspian }) => [
    text.name('region', id),
    text.name('member', owner),
    orNothing(
      text,
      (book.ways.get(id) ?? [])
        .filter(({ corridor }) => corridor === null)
        .map(({ to }) => text.name('region', to)),
    ),
    orNothing(
      text,
      borders.map((power) => text.name('power', power)),
    ),
    orNothing(
      text,
      hazards.map((hazard) => text.name('hazard', hazard)),
    ),
    caspian ? text.words.tables.yes : text.words.tables.nothing,
  ]);
  return markdownTable(text.words.tables.heads.regions, rows);
}

function corridorRow(text: Text, { id, links, opens, units: kinds, capacity }: CorridorData): string[] {
  const { everybody, unlimited } = text.words.tables;
  const conditions = text.words.phrases.corridorOpens;
  const open =
    opens.kind === 'tension-at-most'
      ? text.fill(conditions.tension, { power: opens.power, value: opens.value })
      : conditions[opens.kind];
  return [
    text.capital(text.name('corridor', id)),
    links.map((ends) => ends.map((end) => text.name('region', end)).join(' – ')).join(', '),
    open,
    kinds
      ? orNothing(
          text,
          kinds.map((kind) => text.name('unitPlural', kind)),
        )
      : everybody,
    capacity === undefined ? unlimited : String(capacity),
  ];
}

function units(library: Library, text: Text): string {
  const columns = COLUMNS.map((column) => text.capital(text.name('column', column)));
  const rows = library.units.map(({ kind, cost, strength }) => [
    text.capital(text.name('unit', kind)),
    price(text, cost),
    ...COLUMNS.map((column) => String(strength[column])),
  ]);
  return markdownTable([...text.words.tables.heads.units, ...columns], rows);
}

function members(book: Book, text: Text): string {
  const heads = [
    ...text.words.tables.heads.members,
    ...UNIT_KINDS.map((kind) => text.capital(text.name('unitPlural', kind))),
  ];
  const rows = book.library.members.map((member) => [
    text.name('member', member.id),
    price(text, member.income),
    String(member.stability),
    String(member.gdpBillion),
    price(text, shareCap(book, member.id)),
    String(member.interestWorth),
    ...UNIT_KINDS.map((kind) => String(member.units[kind])),
  ]);
  return markdownTable(heads, rows);
}

function presets(library: Library, text: Text): string {
  const heads = [
    ...text.words.tables.heads.presets,
    ...ARTICLE_IDS.map((article) => text.words.articles[article].title),
  ];
  const rows = library.presets.map(({ id, treaty }) => [
    text.words.presets[id].title,
    text.words.presets[id].years,
    ...ARTICLE_IDS.map((article) => {
      const setting = treaty[article];
      const ids: readonly string[] = typeof setting === 'string' ? [setting] : setting;
      return ids.map((each) => text.name('setting', `${article}.${each}`)).join(', ');
    }),
  ]);
  return markdownTable(heads, rows);
}

function candidates(library: Library, text: Text): string {
  const rows = library.candidates.map(({ id, pays, votesWith, onAdmitted }) => [
    text.name('candidate', id),
    text.fill(text.words.tables.pays, pays),
    text.name('member', votesWith),
    effectsCell(text, onAdmitted.observer),
    effectsCell(text, onAdmitted.member),
  ]);
  return markdownTable(text.words.tables.heads.candidates, rows);
}

function projects(library: Library, text: Text): string {
  const rows = library.projects.map(({ id, cost, onBuilt }) => [
    text.words.projects[id].title,
    price(text, cost),
    text.words.projects[id].line,
    effectsCell(text, onBuilt),
  ]);
  return markdownTable(text.words.tables.heads.projects, rows);
}

function claims(library: Library, text: Text): string {
  const rows = library.claims.map(({ id, member, power, subject, backed }) => [
    text.name('member', member),
    text.name('claim', id),
    text.name('power', power),
    text.name('subject', subject),
    effectsCell(text, backed),
  ]);
  return markdownTable(text.words.tables.heads.claims, rows);
}

function powers(library: Library, text: Text): string {
  const { tables } = text.words;
  const rows = library.powers.map((power) => [
    text.words.powers[power.id].name,
    String(power.start),
    String(power.baseline),
    power.motive ? tables.hasMotive : tables.noMotive,
    power.major ? tables.yes : tables.nothing,
    String(power.domesticWeight),
    orNothing(
      text,
      library.members
        .filter(({ id }) => (power.influence[id] ?? 0) > 0)
        .map(({ id }) => text.fill(tables.influence, { member: id, value: power.influence[id] })),
    ),
  ]);
  return markdownTable(tables.heads.powers, rows);
}
