/** Missions abroad under a mandate: title, and what those who go will do. */
export const missions = {
  'truce-observers': {
    title: 'Truce observers',
    line: 'The United Nations asks for a company to watch a ceasefire line far from home, lightly armed and on both sides of it.',
  },
  'regional-stabilisation': {
    title: 'Regional stabilisation force',
    line: 'A regional organisation asks for patrols that keep a truce while local police are trained.',
  },
  'search-and-rescue': {
    title: 'Search and rescue abroad',
    line: 'A stricken state has asked the United Nations for rescue teams; those that arrive on the first day count most.',
  },
  'civil-protection-convoy': {
    title: 'Civil protection convoy',
    line: 'Neighbours pool pumps, bridges and field kitchens and send them under a regional relief agreement.',
  },
} as const;
