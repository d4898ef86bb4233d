import type { Citation } from '../../model/treaty.ts';

/** A claim of the article this game began with, and what speaks for and against it. */
export interface ArticleClaim {
  readonly id: string;
  readonly citations: readonly Citation[];
}

const OP_ED = 'Caliber.az, “Prospects for a Turkic NATO”, 18 June 2024';
const NORTH_ATLANTIC = 'North Atlantic Treaty, Washington, 4 April 1949';

const read = (where: string, says: string, source: string): Citation => ({ where, says, source, mark: 'V' });
const recalled = (where: string, says: string, source: string): Citation => ({
  where,
  says,
  source,
  mark: 'M',
});
/** The beginning of the article was read; the rest is from memory. */
const opening = (where: string, says: string): Citation => read(where, says, OP_ED);
const remainder = (where: string, says: string): Citation => recalled(where, says, OP_ED);

/** In the order of the article. */
export const ARTICLE_CLAIMS: readonly ArticleClaim[] = [
  {
    id: 'whose-proposal',
    citations: [
      opening('Introduction', 'Says that a recent proposal by Kyrgyzstan prompted the idea.'),
      read(
        'Presidential administration, Bishkek',
        'The opinion of an individual; there was no such official initiative.',
        '24.kg, 20 June 2024',
      ),
    ],
  },
  {
    id: 'name',
    citations: [
      opening(
        'Introduction',
        'Calls the alliance by two working names, and its members Turkic-speaking nations.',
      ),
      recalled(
        'Name of the state',
        'The short name at the United Nations has been Türkiye since June 2022.',
        'United Nations, notice of June 2022, not opened',
      ),
    ],
  },
  {
    id: 'older-alliances',
    citations: [
      opening('Historical context', 'Calls NATO successful and the Warsaw Pact defunct.'),
      recalled(
        'Why alliances end',
        'They last or end for several reasons, changes of threat above all.',
        'S. M. Walt, “Why Alliances Endure or Collapse”, Survival 39(1), 1997, 156–179',
      ),
    ],
  },
  {
    id: 'rationale',
    citations: [
      opening('Historical context', 'Names poverty, conflicts and tensions as the motive for a bloc.'),
      recalled(
        'Public goods of an alliance',
        'What an alliance supplies first of all is defence against attack.',
        'M. Olson and R. Zeckhauser, “An Economic Theory of Alliances”, Review of Economics and Statistics 48(3), 1966, 266–279',
      ),
    ],
  },
  {
    id: 'karabakh',
    citations: [
      opening(
        'Historical context',
        'Speaks of territories occupied by Armenia, in the present tense, and of the war of 2020 as joint strength.',
      ),
      read(
        'General Assembly 62/243, 14 March 2008',
        'Asked for withdrawal from occupied territories; 39 for, 7 against, 100 abstentions.',
        'United Nations, press release GA/10693',
      ),
      recalled(
        'Security Council, 1993',
        'Resolutions 822, 853, 874 and 884 asked the same.',
        'UN Security Council, resolutions 822, 853, 874 and 884 (1993)',
      ),
      read(
        'After September 2023',
        'More than 100,000 Armenians had left the region.',
        'Kyiv Independent, 23 February 2024',
      ),
    ],
  },
  {
    id: 'membership',
    citations: [
      opening(
        'Formation and membership',
        'Six states at first, later other interested Turkic-speaking ones.',
      ),
      read('OTS', 'Hungary and Turkmenistan are observers.', '24.kg, 20 June 2024'),
      read(
        'Turkmenistan',
        'Permanent neutrality, recognised and supported by the General Assembly.',
        'UN General Assembly, resolution 50/80 A',
      ),
      read(
        'Uzbekistan',
        'A law of 2012 bars blocs, foreign bases and operations abroad.',
        'RFE/RL, August 2012; Trend, 30 August 2012; CACI Analyst, 5 September 2012',
      ),
    ],
  },
  {
    id: 'rotating-command',
    citations: [
      opening(
        'Command structure',
        'A central command like NATO’s whose responsibilities rotate among members.',
      ),
      recalled(
        'NATO',
        'The supreme commander in Europe has always come from one member; some posts and force rosters rotate.',
        'NATO, topic pages',
      ),
      read(
        'OTS',
        'The chair of the organisation rotates every year.',
        'turkicstates.org; Trend, 27 February 2023',
      ),
    ],
  },
  {
    id: 'article-five',
    citations: [
      remainder('Objectives', 'An attack on one member is to count as an attack on all.'),
      read('Art. 5', 'Each takes such action as it deems necessary, armed force included.', NORTH_ATLANTIC),
      read(
        'September 2001',
        'Invoked once, and after three weeks of establishing where the attack came from.',
        'NATO Update, 2 October 2001',
      ),
    ],
  },
  {
    id: 'area',
    citations: [
      remainder('Objectives', 'Speaks of the members’ security, and draws no area.'),
      read(
        'Art. 6',
        'Draws the area: Türkiye’s territory is in it, forces in the Caucasus or Central Asia are not.',
        NORTH_ATLANTIC,
      ),
    ],
  },
  {
    id: 'tasks',
    citations: [
      remainder(
        'Objectives',
        'Lists counter-terrorism, humanitarian aid and peacekeeping beside collective defence.',
      ),
      read(
        'Relief',
        'The OTS mechanism took three years from proposal to signature; help is voluntary.',
        'turkicstates.org; Qazinform, November 2024',
      ),
      read(
        'Peacekeeping',
        'Kazakhstan’s first independent contingent has served with the UN since March 2024.',
        'Astana Times, 14 March 2024 and 14 April 2025',
      ),
    ],
  },
  {
    id: 'budget',
    citations: [
      remainder('Budget', 'Puts the cost at one to three billion dollars a year, without a method or a key.'),
      {
        where: 'In proportion',
        says: 'That is 2.6 to 7.7% of what the six spend on their forces.',
        source: 'CIA World Factbook, January 2026 (country pages)',
        mark: 'D',
      },
      read(
        'NATO',
        'Common funding is about 0.3% of allied defence spending.',
        'AALEP, “NATO funding for dummies”, quoting NATO',
      ),
    ],
  },
  {
    id: 'leading-role',
    citations: [
      remainder('Roles', 'Expects a leading part of Azerbaijan.'),
      {
        where: 'Share of the six',
        says: 'Türkiye has about 70% of the GDP of the six, Azerbaijan about 4%.',
        source: 'CIA World Factbook, January 2026 (country pages)',
        mark: 'D',
      },
    ],
  },
  {
    id: 'iran-and-russia',
    citations: [
      opening('Introduction', 'Names Iran and Russia among the major powers of the region.'),
      remainder('Challenges', 'Describes Iran by its regional ambitions and expects objections from Russia.'),
      read(
        'Iran, stated interests',
        'No forces from outside the region, no change of borders, a regional format.',
        'Eghtesad Online, 18 August 2025',
      ),
      read(
        'Collective Security Treaty, Art. 1',
        'No alliances or groupings; whether “directed against” limits this is argued.',
        'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010',
      ),
    ],
  },
  {
    id: 'turkiye-and-nato',
    citations: [
      remainder('Challenges', 'Sees that Türkiye’s place in NATO must be reconciled with a new alliance.'),
      read(
        'Art. 8',
        'No engagement in conflict with the treaty; other ties are not forbidden.',
        NORTH_ATLANTIC,
      ),
    ],
  },
];
