import type { Citation } from '../../model/treaty.ts';
import type { ConceptId } from './concepts.ts';

/** A real case that a class compares its own game with. */
export interface Reality {
  readonly id: string;
  /** The year in which it happened, or began. */
  readonly year: number;
  readonly concepts: readonly ConceptId[];
  readonly citations: readonly Citation[];
}

const read = (where: string, says: string, source: string): Citation => ({ where, says, source, mark: 'V' });
const recalled = (where: string, says: string, source: string): Citation => ({
  where,
  says,
  source,
  mark: 'M',
});

const COLLECTIVE_SECURITY =
  'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010';
const NORTH_ATLANTIC = 'North Atlantic Treaty, Washington, 4 April 1949';
const GIBLER = 'D. Gibler, International Military Alliances 1648–2008, 2009';

/** Newest last. */
export const REALITIES: readonly Reality[] = [
  {
    id: 'warsaw-pact-1968',
    year: 1968,
    concepts: ['principal-agent', 'asymmetric-alliances', 'institutionalisation'],
    citations: [
      read(
        'August 1968',
        'Troops of five members entered a sixth on the night of 20 August.',
        'Hi-story Lessons, “Occupation of Czechoslovakia”',
      ),
      read(
        'Albania',
        'Left the pact on 13 September 1968.',
        'Bundeszentrale für politische Bildung, Deutschland-Chronik',
      ),
      recalled(
        'Romania; command',
        'Romania took no part; the joint command was always held by the same member.',
        'V. Mastny and M. Byrne, A Cardboard Castle?, 2005',
      ),
    ],
  },
  {
    id: 'gulf-1990',
    year: 1990,
    concepts: ['balance-of-threat', 'abandonment-entrapment', 'credibility', 'buck-passing'],
    citations: [
      read('August 1990', 'The joint force did not intervene.', 'Al Bawaba (AFP), 31 December 2000'),
      read(
        '2 August 1990',
        'The allies neither invoked the pact nor condemned the attack on the day.',
        'Chicago Tribune, 3 August 1990',
      ),
      read(
        'The force',
        'Agreed in 1984, two brigades, based in and commanded by the largest member.',
        'Library of Congress, country studies: Persian Gulf states',
      ),
      read(
        'March 2003',
        'The force operates only at the request of the threatened state; Kuwait asked.',
        'Embassy of Saudi Arabia in Washington, statement, 2003',
      ),
    ],
  },
  {
    id: 'arab-league-1990',
    year: 1990,
    concepts: ['veto-players', 'reliability', 'institutionalisation'],
    citations: [
      read(
        'Art. 2',
        'Armed aggression on one or more is aimed at all.',
        'Joint Defence and Economic Co-operation Treaty of the Arab League states, Cairo, 1950',
      ),
      read(
        'Resolution of 10 August 1990',
        'Rests on the League’s charter and on the Joint Defence Treaty.',
        'Al-Jazirah (Riyadh), 10 August 2004',
      ),
      recalled(
        'Vote of 10 August 1990',
        'Twelve of twenty-one for sending forces.',
        'Los Angeles Times, 11 August 1990',
      ),
      read('Record', 'Invoked in 1956, 1967 and 1973.', GIBLER),
    ],
  },
  {
    id: 'csto-renewal-1999',
    year: 1999,
    concepts: ['institutionalisation', 'hedging', 'bandwagoning'],
    citations: [
      read('Azerbaijan', 'Left the Collective Security Treaty in 1999.', '24.kg, 20 June 2024'),
      read(
        'Uzbekistan',
        'Left in 1999, came back in 2006, left again in 2012.',
        'CIA World Factbook, January 2026 (Uzbekistan)',
      ),
      recalled(
        'Georgia',
        'Did not renew in 1999 either.',
        'Collective Security Treaty, Protocol on prolongation, 2 April 1999, text not opened',
      ),
    ],
  },
  {
    id: 'nato-article-5-2001',
    year: 2001,
    concepts: ['reliability', 'credibility', 'burden-sharing'],
    citations: [
      read(
        'Statement of 12 September',
        'The attack counts as one on all, if it is determined that it was directed from abroad.',
        'NATO, statement of the North Atlantic Council, 12 September 2001',
      ),
      read(
        'Update of 2 October',
        'Determined to have been directed from abroad, and so covered.',
        'NATO Update, 2 October 2001',
      ),
      read('Art. 5', 'Each assists by such action as it deems necessary.', NORTH_ATLANTIC),
      recalled(
        'Caveats in Afghanistan',
        'Allies limited by conditions of their own what their troops could be ordered to do.',
        'S. M. Saideman and D. P. Auerswald, “Comparing Caveats: Understanding the Sources of National Restrictions upon NATO’s Mission in Afghanistan”, International Studies Quarterly 56(1), 2012, 67–84',
      ),
    ],
  },
  {
    id: 'osh-2010',
    year: 2010,
    concepts: ['reliability', 'veto-players', 'principal-agent'],
    citations: [
      read(
        'Request and answer',
        'Asked on 11 and 12 June; declined as an internal conflict.',
        'Eurasianet, 12 and 14 June 2010',
      ),
      read('Art. 4', 'Names an armed attack, and help at the member’s request.', COLLECTIVE_SECURITY),
    ],
  },
  {
    id: 'turkiye-article-4-2012',
    year: 2012,
    concepts: ['restraint', 'credibility', 'escalation'],
    citations: [
      read(
        'Art. 4',
        'Türkiye asked for consultations in February 2003 and twice in 2012.',
        'NATO, “The consultation process and Article 4” (topic page 49187)',
      ),
      read('Arts 5 and 6', 'An armed attack on one is on all; Article 6 draws the area.', NORTH_ATLANTIC),
    ],
  },
  {
    id: 'nato-shares-2019',
    year: 2019,
    concepts: ['free-riding', 'burden-sharing'],
    citations: [
      read(
        'Common budgets',
        'The largest share went down from 22.1% to about 16%, to match the second-largest, from 2021.',
        'Factually.co, 2026, quoting the US Department of Defense',
      ),
      read(
        'Size',
        'Common funding is about 0.3% of allied defence spending.',
        'AALEP, “NATO funding for dummies”, quoting NATO',
      ),
    ],
  },
  {
    id: 'armenia-2021',
    year: 2021,
    concepts: ['abandonment-entrapment', 'reliability', 'reputation'],
    citations: [
      read(
        'May 2021',
        'Armenia asked under Article 2, consultations on a threat, and not under Article 4.',
        'Fact Investigation Platform (fip.am), January 2025',
      ),
      read(
        'September 2022',
        'Armenia asked for military aid on 13 September; the others sent missions to look.',
        'Azatutyun (RFE/RL), October 2022',
      ),
      recalled(
        'Azerbaijan’s account',
        'Its forces answered provocations at the border.',
        'Ministry of Defence of Azerbaijan, statements of 13 September 2022, not opened',
      ),
      read(
        'The answer',
        'The organisation’s staff called for political and diplomatic means.',
        'Regard sur l’Est, 3 July 2023',
      ),
      read(
        'The freeze',
        'Armenia froze its participation in February 2024.',
        'Kyiv Independent, 23 February 2024',
      ),
    ],
  },
  {
    id: 'shusha-2021',
    year: 2021,
    concepts: ['credibility', 'security-dilemma', 'restraint'],
    citations: [
      read(
        'Defence passage',
        'On a threat or aggression by a third state: joint consultations, then the help needed in line with the UN Charter.',
        'Shusha Declaration on Allied Relations, 15 June 2021',
      ),
      read(
        'Treaty of Kars',
        'The declaration reaffirms the treaty of 1921 on the border of the two.',
        'Trend, 16 June 2021',
      ),
    ],
  },
  {
    id: 'kabul-airport-2021',
    year: 2021,
    concepts: ['burden-sharing', 'principal-agent', 'two-level-games'],
    citations: [
      read(
        'The offer',
        'Türkiye would stay, given political, financial and logistical support.',
        'Media Line and Reuters, 9 June 2021',
      ),
      read('Partners', 'Pakistan and Hungary were named as possible partners.', 'Daily Times, 15 June 2021'),
    ],
  },
  {
    id: 'kazakhstan-2022',
    year: 2022,
    concepts: ['reliability', 'asymmetric-alliances', 'forum-shopping'],
    citations: [
      read(
        'The request',
        'The letter speaks of an intrusion of armed gangs prepared abroad.',
        'TASS, 6 January 2022',
      ),
      read(
        'The decision',
        'Under Article 4, in view of a threat caused among other things by outside interference.',
        'Trend, 6 January 2022',
      ),
      read(
        'The beginning',
        'Protests over the price of liquefied gas began on 2 January.',
        'Pledge Times, 6 January 2022',
      ),
      read(
        'First deployment',
        'The first collective deployment of the organisation.',
        'Human Security Centre, 8 February 2022',
      ),
      recalled(
        'Numbers and dates',
        'About 2,500 troops, withdrawn by about 19 January.',
        'Human Security Centre, 8 February 2022',
      ),
    ],
  },
  {
    id: 'hedgers-2022',
    year: 2022,
    concepts: ['hedging', 'bandwagoning', 'asymmetric-alliances'],
    citations: [
      read(
        'Kazakhstan, deputy foreign minister, 2022',
        'A military alliance within the OTS is not under discussion.',
        'Al Arabiya, 2022, as quoted by asumetech',
      ),
      read(
        'General Assembly, 2 March 2022',
        'Türkiye was among the sponsors of the resolution on Ukraine.',
        'Kashmir Monitor, 3 March 2022',
      ),
      recalled(
        'General Assembly, 2 March 2022',
        'Kazakhstan and Kyrgyzstan abstained; Azerbaijan, Turkmenistan and Uzbekistan cast no vote.',
        'UN General Assembly, resolution ES-11/1, voting record',
      ),
      read(
        'General Assembly, 12 October 2022',
        'Central Asian states, Uzbekistan among them, abstained on territorial integrity.',
        'Kun.uz, 13 October 2022',
      ),
      recalled(
        'Doctrine',
        'Kazakhstan’s foreign policy names many directions as its principle.',
        'Concept of the Foreign Policy of the Republic of Kazakhstan for 2020–2030, 6 March 2020',
      ),
    ],
  },
  {
    id: 'civil-protection-2024',
    year: 2024,
    concepts: ['institutionalisation', 'veto-players'],
    citations: [
      read(
        'The mechanism',
        'Proposed in 2021, decided on 16 March 2023, signed in Bishkek on 6 November 2024; help is voluntary.',
        'turkicstates.org; Qazinform, November 2024',
      ),
      read(
        'The earthquakes',
        'Struck Türkiye and Syria on 6 February 2023.',
        'commonspace.eu, February 2023',
      ),
    ],
  },
  {
    id: 'turkic-nato-2024',
    year: 2024,
    concepts: ['two-level-games', 'hedging', 'audience-costs'],
    citations: [
      read('The answer', 'An individual’s opinion; no such official initiative.', '24.kg, 20 June 2024'),
      read(
        'The article',
        'Speaks of a recent proposal by Kyrgyzstan.',
        'Caliber.az, “Prospects for a Turkic NATO”, 18 June 2024',
      ),
    ],
  },
  {
    id: 'karabakh-declaration-2024',
    year: 2024,
    concepts: ['credibility', 'institutionalisation', 'two-level-games'],
    citations: [
      read(
        'Declaration of 6 July 2024',
        'To act as a single force, by regular consultations; defence industry; no clause of mutual defence.',
        'shusha.org, full text; Vestnik Kavkaza',
      ),
    ],
  },
  {
    id: 'birlestik-2024',
    year: 2024,
    concepts: ['security-dilemma', 'hedging', 'institutionalisation'],
    citations: [
      read(
        'July 2024',
        'Azerbaijan, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, about 4,000 troops; Russia and China not included.',
        'Business Recorder (AFP), July 2024',
      ),
      read(
        'Gabala, October 2025',
        'Azerbaijan proposed joint exercises of the OTS for 2026.',
        'Today.az, October 2025',
      ),
    ],
  },
  {
    id: 'plant-health-2024',
    year: 2024,
    concepts: ['wedge-strategies', 'hedging', 'asymmetric-alliances'],
    citations: [
      read(
        'October 2024',
        'Imports stopped on grounds of plant health; on BRICS Kazakhstan decides for itself, said Russia.',
        'Politico via dnyuz, October 2024; Euronews, October 2024',
      ),
      read(
        'August 2024',
        'Kazakhstan had banned wheat from abroad, Russian wheat included.',
        'Ukrainska Pravda, 3 October 2024, quoting NewTimes',
      ),
    ],
  },
  {
    id: 'border-treaties-2025',
    year: 2025,
    concepts: ['security-dilemma', 'spiral-deterrence', 'two-level-games'],
    citations: [
      read(
        'Border treaty',
        'Kyrgyzstan and Tajikistan signed it on 13 March 2025.',
        'Astana Times, March 2025',
      ),
      read(
        'Meeting point of the three borders',
        'Agreed with Uzbekistan in Khujand on 31 March 2025.',
        'Astana Times, 1 April 2025',
      ),
      read(
        'The clashes before',
        'Fighting at sections that were not delimited, April 2021 and September 2022.',
        'VOA, 2024',
      ),
    ],
  },
  {
    id: 'samarkand-2025',
    year: 2025,
    concepts: ['wedge-strategies', 'hedging', 'two-level-games'],
    citations: [
      read(
        'Joint Declaration, 4 April 2025',
        'Partnership, and commitment to UN Security Council resolutions 541 and 550 on Cyprus.',
        'openrijk.nl; Azernews, April 2025; AVIM, April 2025',
      ),
      read(
        'Investment package',
        'Twelve billion euros; other sources say ten.',
        'ieu-monitoring.com, April 2025',
      ),
      {
        where: 'Reception',
        says: 'A test of unity, says a commentary; the foreign ministry in Ankara silent, says a news site.',
        source: 'Azernews, April 2025; Eghtesad Online, 15 April 2025',
        mark: 'P',
      },
    ],
  },
  {
    id: 'missile-2026',
    year: 2026,
    concepts: ['forum-shopping', 'restraint', 'escalation'],
    citations: [
      read(
        '4 and 5 March',
        'Shot down on the way to Turkish airspace; Iran denied firing at Türkiye; nobody is talking about Article 5.',
        'Daily Sabah, 5 March 2026',
      ),
    ],
  },
  {
    id: 'nakhchivan-2026',
    year: 2026,
    concepts: ['restraint', 'credibility', 'escalation', 'institutionalisation'],
    citations: [
      read(
        'Azerbaijan and Iran',
        'Azerbaijan says that drones came from Iran; Iran denies it and suggests another author.',
        'Report.az, 5 March 2026; UNN, 5 March 2026',
      ),
      read(
        'The call',
        'The foreign ministers of Azerbaijan and Türkiye spoke on 5 March about both incidents.',
        'Trend, 5 March 2026; Bianet, 5 March 2026',
      ),
      read(
        'Statement of 7 March',
        'Full solidarity; threats to members’ security concern the entire organisation.',
        'Report.az, 7 March 2026; Astana Times, 10 March 2026',
      ),
      read(
        'After the event',
        'Presidents spoke on 8 March; both sides asked for an investigation.',
        'Daily Sabah, 8 March 2026; OC Media, 9 March 2026',
      ),
    ],
  },
];
