import type { CorridorData } from '../model/library.ts';

/** Ways through neighbours and over the sea (R2.4, R2.5). */
export const CORRIDORS: readonly CorridorData[] = [
  { id: 'georgia', links: [['eastern-anatolia', 'kura-araz']], opens: { kind: 'always' } },
  { id: 'syunik', links: [['kura-araz', 'nakhchivan']], opens: { kind: 'normalisation' } },
  {
    id: 'northern-iran',
    links: [
      ['nakhchivan', 'kura-araz'],
      ['eastern-anatolia', 'ahal'],
    ],
    opens: { kind: 'tension-at-most', power: 'iran', value: 4 },
    // Relief passes through a neutral neighbour, troops do not.
    units: ['engineers'],
  },
  {
    id: 'southern-russia',
    links: [['absheron', 'caspian-coast']],
    opens: { kind: 'tension-at-most', power: 'russia', value: 4 },
  },
  {
    id: 'caspian',
    links: [
      ['absheron', 'caspian-coast'],
      ['absheron', 'balkan'],
      // By sea beside the land link: the crossing counts against the same two units a year.
      ['caspian-coast', 'balkan'],
    ],
    opens: { kind: 'always' },
    capacity: 2,
    littoral: ['azerbaijan', 'kazakhstan', 'turkmenistan'],
  },
];
