/** The seven treaties that a table may start from. */
export const presets = {
  'op-ed': {
    title: 'Op-ed draft',
    line: 'The draft in the article this game began with: NATO’s promise, a commander that rotates.',
    years: 'June 2024',
  },
  atlantic: {
    title: 'Atlantic',
    line: 'An attack on one is an attack on all, and each does what it deems necessary.',
    years: 'since 1949',
  },
  tashkent: {
    title: 'Tashkent',
    line: 'Help comes when the member asks and the council agrees; other alliances are ruled out.',
    years: '1992, amended 2010',
  },
  'peninsula-shield': {
    title: 'Peninsula Shield',
    line: 'Any threat counts, from outside or from within, but only if the host asks.',
    years: '1984 and 2000',
  },
  cairo: {
    title: 'Cairo',
    line: 'Two-thirds bind everybody, and everybody must come. On paper the strongest promise of all.',
    years: 'since 1950',
  },
  warsaw: {
    title: 'Warsaw',
    line: 'Equal states in the text, one commander in practice, and no other alliance beside it.',
    years: '1955 to 1991',
  },
  shusha: {
    title: 'Shusha',
    line: 'Any threat brings the two to the table at once; what follows is for the table to settle.',
    years: 'since 2021',
  },
} as const;
