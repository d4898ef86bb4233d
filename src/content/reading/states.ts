import type { MemberId, PowerId } from '../../model/ids.ts';
import type { Citation } from '../../model/treaty.ts';

/** Figures of a state's page: people in millions, military spending in percent of GDP, active personnel in thousands. */
export const FIGURE_IDS = ['population', 'defence', 'personnel'] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

interface Figure {
  readonly id: FigureId;
  readonly value: number;
  /** Upper end, where the source gives a range that begins at `value`. */
  readonly upTo?: number;
  readonly citation: Citation;
}

/** The page of a member. Its GDP is in the data of the members; what follows from both is worked out below. */
export interface StatePage {
  readonly id: MemberId;
  readonly figures: readonly Figure[];
  /** Ties and law. */
  readonly citations: readonly Citation[];
}

/** The page of an outside power: where its stated interests were found. */
export interface PowerPage {
  readonly id: PowerId;
  readonly citations: readonly Citation[];
}

const read = (where: string, says: string, source: string): Citation => ({ where, says, source, mark: 'V' });
const recalled = (where: string, says: string, source: string): Citation => ({
  where,
  says,
  source,
  mark: 'M',
});

const WORLD_BANK = 'World Bank, population 2024, series of March 2026';
const COLLECTIVE_SECURITY =
  'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010';
const NORTH_ATLANTIC = 'North Atlantic Treaty, Washington, 4 April 1949';
const kazakhUzbekTreaty = read(
  'Treaty on Allied Relations, Tashkent, 22 December 2022',
  'Kazakhstan and Uzbekistan join no bloc against each other and consult on aggression.',
  'Trend, 29 November 2022 and 28 February 2024',
);

const factbook = (state: string): string => `CIA World Factbook, January 2026 (${state})`;
const population = (value: number): Figure => ({
  id: 'population',
  value,
  citation: read('Population, 2024', 'Mid-year estimate, in millions.', WORLD_BANK),
});
const defence = (state: string, value: number, year: number): Figure => ({
  id: 'defence',
  value,
  citation: read(`Military expenditures, ${year}`, 'Percent of GDP.', factbook(state)),
});
const personnel = (state: string, says: string, range: readonly [number, number?]): Figure => ({
  id: 'personnel',
  value: range[0],
  ...(range[1] !== undefined && { upTo: range[1] }),
  citation: read('Active personnel, 2025', says, factbook(state)),
});

const IISS = 'IISS, The Military Balance 2024 and 2025';
const soldiers = (says: string): Citation => recalled('Active personnel, another count', says, IISS);

/** In table order (R2.1). */
export const STATE_PAGES: readonly StatePage[] = [
  {
    id: 'azerbaijan',
    figures: [
      population(10.2),
      defence('Azerbaijan', 5.1, 2024),
      personnel('Azerbaijan', 'About 100,000; information varies widely.', [100]),
    ],
    citations: [
      read(
        'Shusha Declaration, defence passage',
        'Consultations on a threat by a third state, then the help needed.',
        'Shusha Declaration on Allied Relations, 15 June 2021',
      ),
      recalled(
        'Declaration on Allied Interaction, Moscow, 22 February 2022',
        'Azerbaijan and Russia refrain from actions that harm the interests of the other.',
        'Declaration of 22 February 2022, text not opened',
      ),
      read(
        'Borders',
        'With Armenia 996 km, Iran 689, Georgia 428, Russia 338, Türkiye 17.',
        factbook('Azerbaijan'),
      ),
      read('Collective Security Treaty', 'Left in 1999.', '24.kg, 20 June 2024'),
      read('Spending, another count', '4.6% of GDP in 2023.', 'SIPRI, April 2024, as quoted by Sahar TV'),
      soldiers('64,000 to 68,000.'),
    ],
  },
  {
    id: 'turkiye',
    figures: [
      population(85.5),
      defence('Türkiye', 2.1, 2024),
      personnel('Türkiye', 'About 495,000, without some 150,000 gendarmes.', [495]),
    ],
    citations: [
      read('North Atlantic Treaty, Art. 6', 'Covers the territory of Türkiye.', NORTH_ATLANTIC),
      read('North Atlantic Treaty, Art. 8', 'No engagement in conflict with the treaty.', NORTH_ATLANTIC),
      read(
        'Shusha Declaration, defence passage',
        'Consultations on a threat by a third state, then the help needed.',
        'Shusha Declaration on Allied Relations, 15 June 2021',
      ),
      recalled(
        'Straits',
        'Passage is governed by the convention of 1936.',
        'Montreux Convention, 20 July 1936',
      ),
      soldiers('355,000.'),
    ],
  },
  {
    id: 'kazakhstan',
    figures: [
      population(20.6),
      defence('Kazakhstan', 0.9, 2024),
      personnel('Kazakhstan', 'About 50,000, without some 30,000 of the National Guard.', [50]),
    ],
    citations: [
      read(
        'Collective Security Treaty, Art. 1',
        'No alliances, groupings or actions directed against another party; the reach is argued.',
        COLLECTIVE_SECURITY,
      ),
      kazakhUzbekTreaty,
      recalled(
        'Foreign policy of many directions',
        'Named as a principle of the state’s foreign policy.',
        'Concept of the Foreign Policy of the Republic of Kazakhstan for 2020–2030, 6 March 2020',
      ),
      read(
        'Oil',
        'More than 80% of exports go through one pipeline and its Russian port.',
        'Euronews, 2024; Reuters in parliamentnews, December 2025',
      ),
      read(
        'Spending, another count',
        'About 0.5% of GDP in 2023.',
        'SIPRI, as quoted by VOA and Times of Central Asia, 2024',
      ),
      soldiers('39,000.'),
    ],
  },
  {
    id: 'kyrgyzstan',
    figures: [
      population(7.2),
      defence('Kyrgyzstan', 3, 2024),
      personnel('Kyrgyzstan', 'Between 10,000 and 15,000.', [10, 15]),
    ],
    citations: [
      read(
        'Collective Security Treaty, Art. 1',
        'No alliances, groupings or actions directed against another party; the reach is argued.',
        COLLECTIVE_SECURITY,
      ),
      read('Russian air base at Kant', 'Hosted on Kyrgyzstan’s territory.', factbook('Kyrgyzstan')),
      read('Border with Tajikistan', 'Settled by the treaty of 13 March 2025.', 'Astana Times, March 2025'),
      read('Money from workers abroad', '32.6% of GDP in 2021, 18.8% in 2023.', factbook('Kyrgyzstan')),
      read(
        'Spending, another count',
        '1.5% of GDP in 2023.',
        'SIPRI, as quoted by VOA and Times of Central Asia, 2024',
      ),
      soldiers('10,900.'),
    ],
  },
  {
    id: 'uzbekistan',
    figures: [
      population(36.4),
      defence('Uzbekistan', 2.8, 2019),
      personnel('Uzbekistan', 'About 50,000.', [50]),
    ],
    citations: [
      read(
        'Law on the Foreign Policy Concept, 2012',
        'No military bloc, no foreign bases, no operations abroad.',
        'RFE/RL, August 2012; Trend, 30 August 2012; CACI Analyst, 5 September 2012',
      ),
      kazakhUzbekTreaty,
      read(
        'Treaty with Azerbaijan, 23 August 2024',
        'Allied relations between the two.',
        'news.az, August 2024',
      ),
      read('CSTO', 'Left the treaty in 1999, came back in 2006, left again in 2012.', factbook('Uzbekistan')),
      read('Spending, another count', '4.0% of GDP in 2018.', 'Daryo, 4 March 2024'),
    ],
  },
  {
    id: 'turkmenistan',
    figures: [
      population(7.5),
      defence('Turkmenistan', 1.9, 2019),
      personnel('Turkmenistan', 'About 35,000.', [35]),
    ],
    citations: [
      read(
        'UNGA 50/80 A, 12 December 1995',
        'The Assembly recognises and supports permanent neutrality and calls on states to respect it.',
        'UN General Assembly, resolution 50/80 A',
      ),
      read(
        'UNGA 69/285, 3 June 2015, and March 2025',
        'The Assembly reaffirmed the status twice, the second time by consensus.',
        'UrduPoint, 26 March 2025',
      ),
      read('OTS', 'An observer since 2021.', 'Trend, 27 February 2023'),
      read('Exports', 'China took 63% in 2023.', factbook('Turkmenistan')),
      read('Population, another count', '5.7 million.', factbook('Turkmenistan')),
    ],
  },
];

/** In the order in which the powers act (R4.37). */
export const POWER_PAGES: readonly PowerPage[] = [
  {
    id: 'russia',
    citations: [
      read(
        'General part',
        'Good-neighbourly relations; integration in the region; against outside interference.',
        'Concept of the Foreign Policy of the Russian Federation, 31 March 2023',
      ),
      recalled(
        'On the “near abroad”',
        'No deployment of military infrastructure of unfriendly states nearby.',
        'Concept of the Foreign Policy of the Russian Federation, 31 March 2023',
      ),
      read(
        'On Central Asia',
        'Closer integration, and opposition to interference from outside.',
        'Tashkent Citizen, “Russia’s 2023 Foreign Policy Concept: Central Asia”',
      ),
    ],
  },
  {
    id: 'iran',
    citations: [
      read(
        'On the South Caucasus',
        'No foreign military presence, no change of borders, a regional format, its own routes.',
        'Eghtesad Online, 18 August 2025',
      ),
      read(
        'Weekly briefing of the foreign ministry',
        'Routes are welcome if recognised borders stay as they are.',
        'Saed News, 28 July 2025',
      ),
    ],
  },
  {
    id: 'china',
    citations: [
      read(
        'Principles',
        'Security that is not sought at the cost of others; no interference in internal affairs.',
        'Global Security Initiative Concept Paper, 21 February 2023',
      ),
      recalled(
        'Blocs',
        'Against confrontation between blocs.',
        'Global Security Initiative Concept Paper, 21 February 2023',
      ),
      read(
        'With five Central Asian states',
        'Railways, energy, trade; against terrorism, separatism and extremism.',
        'Xi’an Declaration, 19 May 2023',
      ),
    ],
  },
  {
    id: 'west',
    citations: [
      read('Arts 4 and 8', 'Consultation; no engagement in conflict with the treaty.', NORTH_ATLANTIC),
      read(
        'EU and Central Asia',
        'Partnership, routes, and no evasion of sanctions.',
        'EU–Central Asia Joint Declaration, Samarkand, 4 April 2025',
      ),
      read(
        'EU strategy',
        'Reforms, human rights and the rule of law.',
        'Council of the EU, conclusions of 17 June 2019 on Central Asia, in Asia-Plus',
      ),
    ],
  },
  {
    id: 'armenia',
    citations: [
      read(
        'Routes',
        'Roads and railways reopened, each under the control of the state that it crosses.',
        'Government of Armenia, “Crossroads of Peace”, November 2023 (Armradio, 18 November 2023)',
      ),
      read(
        'Border',
        'Peace on the basis of the Alma-Ata Declaration of 1991.',
        'Prime minister’s press conference, 12 March 2024 (1lurer.am)',
      ),
    ],
  },
];

/** What the article of 2024 thinks that the alliance would cost a year, in US$ billions. */
export const PROGRAMME = {
  lowBillion: 1,
  highBillion: 3,
  citation: recalled(
    'Budget',
    'One to three billion dollars a year, without a method or a key.',
    'Caliber.az, “Prospects for a Turkic NATO”, 18 June 2024',
  ),
} as const;

/** Where the GDP in the data of the members was read. */
export const GDP_CITATION = read(
  'GDP, 2024',
  'At official exchange rates, in US$ billions.',
  'CIA World Factbook, January 2026 (country pages)',
);

/** US$ billions that one ¤ stands for (R2.8). */
export const BILLION_PER_UNIT = 0.1;

/**
 * Value of a state's figure in its own unit, the lower end of a range.
 *
 * @throws If the page lacks the figure, which is a fault of the data.
 */
export function figureOf(page: StatePage, id: FigureId): number {
  const figure = page.figures.find((each) => each.id === id);
  if (!figure) throw new Error(`${page.id} has no figure ${id}`);
  return figure.value;
}

/** Military spending in US$ billions, from GDP in US$ billions and spending in percent of GDP. */
export function spendingBillion(gdpBillion: number, percent: number): number {
  return (gdpBillion * percent) / 100;
}

/** What several states have together, in the unit of the values. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Part of a whole as a percentage (0 to 100 where the part belongs to the whole); both in the same unit. */
export function percentOf(part: number, whole: number): number {
  return (part / whole) * 100;
}

/** A state's share of a programme in US$ billions, if shares follow a weight such as GDP; equal weights give equal shares. */
export function shareBillion(programmeBillion: number, weight: number, totalWeight: number): number {
  return (programmeBillion * weight) / totalWeight;
}

/** How many times the largest of the values is the smallest: how unequal states are, in truth or in the game. */
export function spread(values: readonly number[]): number {
  return Math.max(...values) / Math.min(...values);
}

/** Income in the game (¤) as a percentage of true military spending in US$ billions: the compression of the incomes. */
export function incomePercent(income: number, spending: number): number {
  return percentOf(income * BILLION_PER_UNIT, spending);
}
