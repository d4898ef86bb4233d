/** Headings and names in the lists of the page on sources, which are made from the game's content. */
export const sources = {
  heads: ['source', 'for', 'shown in', 'mark'],
  join: '; ',
  parts: {
    law: 'law of the members',
    treaty: 'treaties',
    precedent: 'precedents',
    mission: 'missions',
    crisis: 'crisis cards',
    state: 'atlas, states',
    power: 'atlas, powers',
    organisation: 'organisations compared',
    reality: 'cases for the debrief',
    article: 'the article',
    concept: 'concepts',
  },
} as const;
