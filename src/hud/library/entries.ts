import { ARTICLE_CLAIMS } from '../../content/reading/article.ts';
import { CONCEPTS } from '../../content/reading/concepts.ts';
import { ORGANISATIONS } from '../../content/reading/organisations.ts';
import { REALITIES } from '../../content/reading/realities.ts';
import type { RoomId } from '../../content/reading/rooms.ts';
import { FIGURE_IDS, POWER_PAGES, STATE_PAGES } from '../../content/reading/states.ts';
import { MEMBERS } from '../../content/members.ts';
import { PRECEDENTS } from '../../content/precedents.ts';
import { library } from '../../content/text/en/library.ts';
import { reading } from '../../content/text/en/reading/index.ts';
import type { Citation } from '../../model/treaty.ts';
import { at } from '../../present/names.ts';
import type { Text } from '../../present/text.ts';
import { wholeRulebook } from '../rulebook/rules.ts';
import { mapSections } from './map-policy.ts';
import { ARITHMETIC, caseEntry, COMPARISON, MARKS_ENTRY } from './reading.ts';

/** Something in a room that has an address of its own. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** The part of the room that it stands in; '' where a room has no parts. */
  readonly group: string;
  /** What is said there, paragraph by paragraph. */
  readonly says: readonly string[];
}

/** Everything in a room, in its order: what its contents list, what is searched, and what an address may name. */
export function entriesOf(room: RoomId, text: Text): readonly Entry[] {
  switch (room) {
    case 'rulebook':
      return rulebook();
    case 'atlas':
      return atlas(text);
    case 'concepts':
      return CONCEPTS.map(({ id, citations }) => {
        const { name, ...says } = reading.concepts[id];
        return entry(id, name, '', [...Object.values(says), ...cited(citations)]);
      });
    case 'precedents':
      return precedents(text);
    case 'article':
      return ARTICLE_CLAIMS.map(({ id, citations }) =>
        entry(id, at<string>(library.claims, id) ?? id, '', [
          ...Object.values(wordsOf(reading.article, id)),
          ...cited(citations),
        ]),
      );
    case 'map':
      return mapSections().map(({ id, title, plain }) => entry(id, title, '', plain));
  }
}

/** A chapter of the rulebook, which its contents list. */
export const isChapter = ({ id }: Entry): boolean => !id.includes('.');

/** The words of an entry that the data names. A test holds the two together. */
export function wordsOf<T>(section: Readonly<Record<string, T>>, id: string): T {
  const words = at(section, id);
  if (words === undefined) throw new Error(`nothing is written on ${id}`);
  return words;
}

function rulebook(): readonly Entry[] {
  return wholeRulebook().flatMap(({ id, title, rules }) => {
    const opening = rules.filter((rule) => rule.id === id).map(({ words }) => words);
    const numbered = rules.filter((rule) => rule.id !== id);
    return [
      entry(id, title, '', opening),
      ...numbered.map((rule) => entry(rule.id, rule.id, title, [rule.words.replace(rule.id, '').trim()])),
    ];
  });
}

function atlas(text: Text): readonly Entry[] {
  const { figures, derived } = reading.states;
  const states = STATE_PAGES.map(({ id, citations }) => {
    const law = MEMBERS.find((member) => member.id === id)?.constraint.citations ?? [];
    const { stands, title, reading: inTheGame } = text.words.constraints[id];
    const words = [...Object.values(reading.states.members[id]), title, stands, inTheGame];
    return entry(id, text.name('member', id), library.states, [...words, ...cited([...law, ...citations])]);
  });
  const powers = POWER_PAGES.map(({ id, citations }) =>
    entry(id, text.words.powers[id].name, library.powers, [
      ...Object.values(reading.states.powers[id]),
      ...cited(citations),
    ]),
  );
  const caveats = [...FIGURE_IDS.map((id) => figures[id].caveat), ...Object.values(derived)];
  return [
    ...states,
    ...powers,
    entry(ARITHMETIC, library.arithmetic, library.arithmetic, [library.arithmeticIntro, ...caveats]),
    entry(MARKS_ENTRY, library.marksTitle, library.marksTitle, [
      library.marksIntro,
      ...Object.values(library.marks),
    ]),
  ];
}

function precedents(text: Text): readonly Entry[] {
  return [
    entry(COMPARISON, library.comparison, library.organisations, [library.comparisonIntro]),
    ...ORGANISATIONS.map(({ id, citations }) => {
      const { name, ...says } = wordsOf(reading.organisations, id);
      return entry(id, name, library.organisations, [...Object.values(says), ...cited(citations)]);
    }),
    ...REALITIES.map(({ id, concepts, citations }) => {
      const { title, happened, compare } = wordsOf(reading.realities, id);
      const named = text.list(concepts.map((concept) => reading.concepts[concept].name));
      return entry(id, title, library.realities, [happened, compare, named, ...cited(citations)]);
    }),
    ...PRECEDENTS.map(({ id, title, text: { says }, politics, citations }) =>
      entry(caseEntry(id), title, library.cases, [says, politics, ...cited(citations)]),
    ),
  ];
}

const entry = (id: string, name: string, group: string, says: readonly string[]): Entry => ({
  id,
  name,
  group,
  says,
});

const cited = (citations: readonly Citation[]): readonly string[] =>
  citations.map(({ where, says, source }) => `${where}: ${says} ${source}`);
