import type { Incident } from '../model/incident.ts';
import type { Citation, PresetId } from '../model/treaty.ts';
import type { TriggerTest } from '../model/trigger.ts';

/** A real case, put to the treaty that it fell under (or, where said so, might have). */
export interface Precedent {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly preset: PresetId;
  readonly incident: Incident;
  /** What the text gives: whether it is engaged, which tests fail, and why in a sentence. */
  readonly text: {
    readonly engaged: boolean;
    readonly failing: readonly TriggerTest['article'][];
    readonly says: string;
  };
  /** What happened. */
  readonly politics: string;
  /** Whether what happened parted from what the text gives. */
  readonly parted: boolean;
  readonly citations: readonly Citation[];
}

const read = (where: string, says: string, source: string): Citation => ({ where, says, source, mark: 'V' });
const recalled = (where: string, says: string, source: string): Citation => ({
  where,
  says,
  source,
  mark: 'M',
});

/** An incident by a state on a member's own land that nobody asked help for; the cases name what differs. */
const BY_A_STATE: Incident = {
  kind: 'armed-attack',
  place: 'home',
  source: 'state',
  attribution: 'certain',
  provoked: false,
  requested: false,
};

const UNREST: Incident = {
  kind: 'internal-unrest',
  place: 'home',
  source: 'internal',
  attribution: 'certain',
  provoked: false,
  requested: true,
};

const tashkentArticle4 = read(
  'Art. 4',
  'Aggression, an armed attack on security, stability, territory or sovereignty; help at the member’s request.',
  'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010',
);
const atlanticArticle5 = read(
  'Arts 5 and 6',
  'An armed attack on one is on all; Article 6 draws the area.',
  'North Atlantic Treaty, Washington, 4 April 1949',
);
const atlanticArticle4 = read(
  'Art. 4',
  'Türkiye asked for consultations in February 2003 and twice in 2012.',
  'NATO, “The consultation process and Article 4” (topic page 49187)',
);
const gccOnRequest = read(
  'Statement of the force’s commander',
  'The force operates only at the request of the threatened state; Kuwait asked, and it was in place on 4 March 2003.',
  'Embassy of Saudi Arabia in Washington, statement, 2003',
);
const nakhchivanReports = [
  read(
    'Azerbaijan and Iran',
    'Azerbaijan says that drones came from Iran; Iran denies it and suggests another author.',
    'Report.az, 5 March 2026; UNN, 5 March 2026',
  ),
  read(
    'After the event',
    'Presidents spoke on 8 March; both sides asked for an investigation.',
    'Daily Sabah, 8 March 2026; OC Media, 9 March 2026',
  ),
] as const;
const NAKHCHIVAN: Incident = {
  ...BY_A_STATE,
  attribution: 'disputed',
  member: 'azerbaijan',
  region: 'nakhchivan',
  power: 'iran',
};

/**
 * Cases for the reality cards and for the tests of the legal test. Where one set of events was described in two ways, both
 * descriptions are here: the difference between them is the lesson.
 */
export const PRECEDENTS: readonly Precedent[] = [
  {
    id: 'csto-osh-2010',
    title: 'Osh: a government asks for peacekeepers',
    year: 2010,
    preset: 'tashkent',
    incident: UNREST,
    text: {
      engaged: false,
      failing: ['casus'],
      says: 'Unrest inside a member is neither an armed attack nor terrorism.',
    },
    politics:
      'The interim government asked; Russia called it an internal conflict, and the CSTO sent aid and advice, no force.',
    parted: false,
    citations: [
      read(
        'Request and answer',
        'Asked on 11 and 12 June; “an internal conflict”.',
        'Eurasianet, 12 and 14 June 2010',
      ),
      tashkentArticle4,
    ],
  },
  {
    id: 'csto-armenia-2021',
    title: 'Armenia’s border: consultations asked',
    year: 2021,
    preset: 'tashkent',
    incident: { ...BY_A_STATE, kind: 'border-clash', attribution: 'disputed', requested: true },
    text: {
      engaged: false,
      failing: ['casus'],
      says: 'Armenia itself pleaded Article 2, consultations on a threat, and not Article 4.',
    },
    politics: 'Consultations were held; no force was sent.',
    parted: false,
    citations: [
      read(
        'The request',
        'Made in May 2021 under Article 2, not under Article 4.',
        'Fact Investigation Platform (fip.am), January 2025',
      ),
      read(
        'The request',
        'Under Article 2 (threat), a newspaper notes, not 4 (attack).',
        'News.am, May 2021',
      ),
    ],
  },
  {
    id: 'csto-armenia-2022-request',
    title: 'Armenia’s border: help asked',
    year: 2022,
    preset: 'tashkent',
    incident: { ...BY_A_STATE, attribution: 'disputed', requested: true },
    text: {
      engaged: true,
      failing: [],
      says: 'As Armenia described it, an armed attack by a state on its territory, with a request.',
    },
    politics:
      'Fact-finding missions were sent and no force; Armenia froze its participation in February 2024.',
    parted: true,
    citations: [
      read(
        'The request',
        'Armenia asked for military aid on 13 September; the others sent missions to look.',
        'Azatutyun (RFE/RL), October 2022',
      ),
      read('The freeze', 'Participation frozen in February 2024.', 'Kyiv Independent, 23 February 2024'),
      tashkentArticle4,
    ],
  },
  {
    id: 'csto-armenia-2022-declined',
    title: 'The same days as a border incident',
    year: 2022,
    preset: 'tashkent',
    incident: { ...BY_A_STATE, kind: 'border-clash', attribution: 'disputed', requested: true },
    text: {
      engaged: false,
      failing: ['casus'],
      says: 'As those who declined described it, a clash on a border that nobody had demarcated.',
    },
    politics: 'Missions to look, a call for a political settlement, no force.',
    parted: false,
    citations: [
      read(
        'The description',
        'Russian officials spoke of a border incident of three days.',
        'Fact Investigation Platform (fip.am), January 2025',
      ),
      read(
        'The answer',
        'The organisation’s staff called for political and diplomatic means.',
        'Regard sur l’Est, 3 July 2023',
      ),
    ],
  },
  {
    id: 'csto-kazakhstan-2022-request',
    title: 'Kazakhstan: terrorism from abroad, says the request',
    year: 2022,
    preset: 'tashkent',
    incident: {
      ...BY_A_STATE,
      kind: 'terrorism',
      source: 'non-state',
      attribution: 'disputed',
      requested: true,
    },
    text: {
      engaged: true,
      failing: [],
      says: 'The council read Article 4 as covering armed bands trained abroad, and the member had asked.',
    },
    politics:
      'Forces were sent within about a day and left after some two weeks: the first collective deployment.',
    parted: false,
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
      recalled(
        'Numbers and dates',
        'About 2,500 troops, withdrawn by about 19 January.',
        'Human Security Centre, 8 February 2022',
      ),
    ],
  },
  {
    id: 'csto-kazakhstan-2022-unrest',
    title: 'The same days as unrest',
    year: 2022,
    preset: 'tashkent',
    incident: UNREST,
    text: {
      engaged: false,
      failing: ['casus'],
      says: 'Protests over fuel prices that turned violent are unrest, as in 2010.',
    },
    politics: 'Forces were sent all the same.',
    parted: true,
    citations: [
      read(
        'The beginning',
        'Protests over the price of liquefied gas began on 2 January.',
        'Pledge Times, 6 January 2022',
      ),
      tashkentArticle4,
    ],
  },
  {
    id: 'nato-2001-september',
    title: '12 September 2001: if it came from abroad',
    year: 2001,
    preset: 'atlantic',
    incident: { ...BY_A_STATE, source: 'unknown', attribution: 'unknown' },
    text: {
      engaged: false,
      failing: ['attribution'],
      says: 'An armed attack, but nobody had yet established by whom and from where.',
    },
    politics:
      'The council declared Article 5 engaged on the condition that the attack was directed from abroad.',
    parted: false,
    citations: [
      read(
        'Statement of 12 September',
        '“If it is determined” that it was directed from abroad.',
        'NATO, statement of the North Atlantic Council, 12 September 2001',
      ),
      atlanticArticle5,
    ],
  },
  {
    id: 'nato-2001-october',
    title: '2 October 2001: from abroad',
    year: 2001,
    preset: 'atlantic',
    incident: { ...BY_A_STATE, source: 'non-state' },
    text: {
      engaged: true,
      failing: [],
      says: 'The author was a non-state group abroad; the text does not ask for a state.',
    },
    politics:
      'After a briefing the council confirmed Article 5, for the only time so far; each ally chose its help.',
    parted: false,
    citations: [
      read(
        'Update of 2 October',
        'Determined to have been directed from abroad, and so covered.',
        'NATO Update, 2 October 2001',
      ),
      atlanticArticle5,
    ],
  },
  {
    id: 'nato-turkiye-2003',
    title: 'Türkiye: a war about to begin next door',
    year: 2003,
    preset: 'atlantic',
    incident: {
      ...BY_A_STATE,
      kind: 'border-clash',
      source: 'unknown',
      attribution: 'unknown',
      requested: true,
      member: 'turkiye',
    },
    text: {
      engaged: false,
      failing: ['casus', 'attribution'],
      says: 'Nothing had happened yet. A threat is no kind of incident; it stands here as a border matter without an author.',
    },
    politics: 'Consultations under Article 4, some dispute, then defensive help.',
    parted: false,
    citations: [atlanticArticle4],
  },
  {
    id: 'nato-turkiye-2012-aircraft',
    title: 'Türkiye: an aircraft lost over the sea',
    year: 2012,
    preset: 'atlantic',
    incident: { ...BY_A_STATE, place: 'sea', attribution: 'disputed', requested: true, member: 'turkiye' },
    text: {
      engaged: true,
      failing: [],
      says: 'Article 6 covers aircraft over the Mediterranean; where it was hit was disputed.',
    },
    politics: 'Türkiye asked for consultations and no more.',
    parted: true,
    citations: [atlanticArticle4, atlanticArticle5],
  },
  {
    id: 'nato-turkiye-2012-shelling',
    title: 'Türkiye: shells over the border',
    year: 2012,
    preset: 'atlantic',
    incident: {
      ...BY_A_STATE,
      kind: 'border-clash',
      attribution: 'likely',
      requested: true,
      member: 'turkiye',
    },
    text: {
      engaged: false,
      failing: ['casus'],
      says: 'Shells from a neighbour’s war are a border clash short of an armed attack on the state.',
    },
    politics: 'Consultations, then missile defences for Türkiye at its request.',
    parted: false,
    citations: [atlanticArticle4],
  },
  {
    id: 'nato-turkiye-2015',
    title: 'Türkiye: bombings at home',
    year: 2015,
    preset: 'atlantic',
    incident: { ...BY_A_STATE, kind: 'terrorism', source: 'non-state', requested: true, member: 'turkiye' },
    text: {
      engaged: false,
      failing: ['casus'],
      says: 'Terrorism is not named; it would have to weigh as much as an armed attack, as in 2001.',
    },
    politics: 'Consultations and a statement of solidarity.',
    parted: false,
    citations: [
      read(
        'Meeting of 28 July',
        'Asked in view of the situation after attacks in Türkiye.',
        'Air & Space Forces Magazine, July 2015',
      ),
    ],
  },
  {
    id: 'nato-turkiye-2020',
    title: 'Türkiye: soldiers hit in Syria',
    year: 2020,
    preset: 'atlantic',
    incident: { ...BY_A_STATE, place: 'abroad', attribution: 'likely', requested: true, member: 'turkiye' },
    text: {
      engaged: false,
      failing: ['area'],
      says: 'An armed attack, but on forces outside the area of Article 6.',
    },
    politics: 'Consultations on 28 February and a statement of solidarity.',
    parted: false,
    citations: [
      read(
        'Meeting of 28 February',
        'Consultations under Article 4 at Türkiye’s request.',
        'C4Defence (AFP), 28 February 2020',
      ),
      atlanticArticle5,
    ],
  },
  {
    id: 'gcc-1990',
    title: 'Kuwait 1990: no request on record',
    year: 1990,
    preset: 'peninsula-shield',
    incident: BY_A_STATE,
    text: {
      engaged: false,
      failing: ['casus', 'obligation'],
      says: 'The force moves only when the host asks. The agreement of 2000 did not exist yet.',
    },
    politics: 'The joint force did not act as Kuwait fell within hours.',
    parted: false,
    citations: [
      read('August 1990', 'The force did not intervene.', 'Al Bawaba (AFP), 31 December 2000'),
      read(
        'The force',
        'Agreed in 1984, two brigades, commanded by a Saudi officer.',
        'Library of Congress, country studies: Persian Gulf states',
      ),
    ],
  },
  {
    id: 'gcc-1990-requested',
    title: 'Kuwait 1990: had it asked in time',
    year: 1990,
    preset: 'peninsula-shield',
    incident: { ...BY_A_STATE, requested: true },
    text: {
      engaged: true,
      failing: [],
      says: 'With a request nothing would have been missing but time.',
    },
    politics: 'The allies neither invoked the pact nor, on the first day, condemned the attack in public.',
    parted: true,
    citations: [
      read(
        '2 August 1990',
        'No invocation and no condemnation on the day.',
        'Chicago Tribune, 3 August 1990',
      ),
    ],
  },
  {
    id: 'gcc-2003',
    title: 'Kuwait 2003: protection before a war',
    year: 2003,
    preset: 'peninsula-shield',
    incident: { ...BY_A_STATE, kind: 'border-clash', attribution: 'likely', requested: true },
    text: {
      engaged: true,
      failing: [],
      says: 'Any threat counts once the state asks; it stands here as a border matter with its neighbour.',
    },
    politics: 'The joint force moved to Kuwait.',
    parted: false,
    citations: [gccOnRequest],
  },
  {
    id: 'gcc-2011',
    title: 'Bahrain 2011: unrest at home',
    year: 2011,
    preset: 'peninsula-shield',
    incident: UNREST,
    text: {
      engaged: true,
      failing: [],
      says: 'Any threat counts once the state asks, unrest too.',
    },
    politics:
      'About a thousand soldiers and some police came, mostly from two members; what the pact is for has been argued since.',
    parted: false,
    citations: [
      read(
        'The request',
        '“Any harm done to the security of a member” concerns all; Bahrain had asked.',
        'Reuters in Al Defaiya, 15 March 2011',
      ),
      recalled(
        'The argument',
        'Internal use divides opinion.',
        'J. Bowden, Journal of International Affairs 70(2), 2017',
      ),
    ],
  },
  {
    id: 'arab-league-1967',
    title: 'June 1967',
    year: 1967,
    preset: 'cairo',
    incident: BY_A_STATE,
    text: {
      engaged: true,
      failing: [],
      says: 'An armed attack by a state. Who provoked whom is disputed, and the text does not ask.',
    },
    politics:
      'The pact was invoked; the states at the front fought, under newer pacts between two or three; others sent contingents or money.',
    parted: false,
    citations: [
      read(
        'Record',
        'Invoked in 1956, 1967 and 1973.',
        'D. Gibler, International Military Alliances 1648–2008, 2009',
      ),
      read(
        'Art. 2',
        'Armed aggression on one is aimed at all.',
        'Joint Defence and Economic Co-operation Treaty of the Arab League states, Cairo, 1950',
      ),
    ],
  },
  {
    id: 'arab-league-1990',
    title: 'August 1990: an ally attacks',
    year: 1990,
    preset: 'cairo',
    incident: { ...BY_A_STATE, source: 'ally' },
    text: {
      engaged: true,
      failing: [],
      says: 'Article 2 does not ask whether the attacker is a party.',
    },
    politics:
      'A summit condemned the attack by majority and agreed to send forces; whether a majority was enough was disputed, and the minority sent none.',
    parted: true,
    citations: [
      read(
        'Resolution of 10 August',
        'Rests on the League’s charter and on the Joint Defence Treaty.',
        'Al-Jazirah (Riyadh), 10 August 2004',
      ),
      read(
        'Vote of 3 August',
        'Fourteen for, four against, one absent.',
        'Los Angeles Times, 10 August 1990',
      ),
      recalled(
        'Vote of 10 August',
        'Twelve of twenty-one for sending forces.',
        'Los Angeles Times, 11 August 1990',
      ),
    ],
  },
  {
    id: 'warsaw-1968',
    title: 'August 1968: allies invade',
    year: 1968,
    preset: 'warsaw',
    incident: { ...BY_A_STATE, source: 'ally' },
    text: {
      engaged: true,
      failing: [],
      says: 'Article 4 speaks of any state or group of states, and Article 8 of non-interference.',
    },
    politics:
      'Five members sent troops into a sixth. None helped it; Romania took no part, and Albania left.',
    parted: true,
    citations: [
      read(
        'The event',
        'Troops of five members entered on the night of 20 August.',
        'Hi-story Lessons, “Occupation of Czechoslovakia”',
      ),
      read(
        'Albania',
        'Left the pact on 13 September 1968.',
        'Bundeszentrale für politische Bildung, Deutschland-Chronik',
      ),
      recalled('Romania', 'Refused to take part.', 'V. Mastny and M. Byrne, A Cardboard Castle?, 2005'),
    ],
  },
  {
    id: 'nato-missile-2026',
    title: '4 March 2026: a missile shot down',
    year: 2026,
    preset: 'atlantic',
    incident: { ...BY_A_STATE, attribution: 'disputed', member: 'turkiye', power: 'iran' },
    text: {
      engaged: true,
      failing: [],
      says: 'Read strictly, an armed attack on a member’s airspace; the state named denied it.',
    },
    politics:
      'NATO’s defences shot it down, its secretary general said that nobody was talking about Article 5, and no request by Türkiye was reported.',
    parted: true,
    citations: [
      read(
        '4 and 5 March',
        'Shot down on the way to Turkish airspace; Iran denied firing at Türkiye.',
        'Daily Sabah, 5 March 2026',
      ),
      atlanticArticle5,
    ],
  },
  {
    id: 'nakhchivan-2026-op-ed',
    title: '5 March 2026: drones, under the op-ed draft',
    year: 2026,
    preset: 'op-ed',
    incident: NAKHCHIVAN,
    text: {
      engaged: true,
      failing: [],
      says: 'Had the draft been a treaty: an armed attack at home. A disputed author lets members abstain.',
    },
    politics:
      'The Organization of Turkic States, which has no such clause, declared full solidarity and sent no forces.',
    parted: true,
    citations: [
      ...nakhchivanReports,
      read(
        'Statement of 7 March',
        'Threats to members’ security concern the entire organisation.',
        'Report.az, 7 March 2026; Astana Times, 10 March 2026',
      ),
    ],
  },
  {
    id: 'nakhchivan-2026-shusha-requested',
    title: '5 March 2026: drones, Shusha invoked',
    year: 2026,
    preset: 'shusha',
    incident: { ...NAKHCHIVAN, requested: true },
    text: {
      engaged: true,
      failing: [],
      says: 'A threat in the opinion of one party, who asks: consultations are owed.',
    },
    politics: 'The two foreign ministers spoke the same day, and Türkiye said that it stood by Azerbaijan.',
    parted: false,
    citations: [
      ...nakhchivanReports,
      read(
        'The call',
        'The ministers spoke on 5 March about both incidents.',
        'Trend, 5 March 2026; Bianet, 5 March 2026',
      ),
    ],
  },
  {
    id: 'nakhchivan-2026-shusha-silent',
    title: '5 March 2026: drones, nothing asked',
    year: 2026,
    preset: 'shusha',
    incident: NAKHCHIVAN,
    text: {
      engaged: false,
      failing: ['casus'],
      says: 'Without a request there is no threat “in the opinion of one party”.',
    },
    politics: 'No report says that the declaration was formally invoked; the two sides talked all the same.',
    parted: false,
    citations: [
      ...nakhchivanReports,
      read(
        'Defence passage',
        'A threat in the opinion of one party; joint consultations.',
        'Shusha Declaration on Allied Relations, 15 June 2021',
      ),
    ],
  },
];
