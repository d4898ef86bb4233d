import type { Citation, PresetId } from '../../model/treaty.ts';

/** A real organisation, looked at for its will, its money and its command. */
export interface Organisation {
  readonly id: string;
  /** Year of the promise that is read here. */
  readonly from: number;
  /** Year in which it ended; `null` if it stands. */
  readonly to: number | null;
  /** The treaty of the game that is taken from it (R3.1), if there is one. */
  readonly preset: PresetId | null;
  readonly citations: readonly Citation[];
}

const read = (where: string, says: string, source: string): Citation => ({ where, says, source, mark: 'V' });
const recalled = (where: string, says: string, source: string): Citation => ({
  where,
  says,
  source,
  mark: 'M',
});

const NORTH_ATLANTIC = 'North Atlantic Treaty, Washington, 4 April 1949';
const NATO_CONSULTATION = 'NATO, “The consultation process and Article 4” (topic page 49187)';
const NATO_FUNDING = 'NATO, “Funding NATO” (topic page)';
const WARSAW = 'Treaty of Friendship, Co-operation and Mutual Assistance, Warsaw, 14 May 1955';
const WARSAW_STUDY = 'V. Mastny and M. Byrne, A Cardboard Castle?, 2005';
const GCC_AGREEMENT = 'GCC Joint Defence Agreement, Manama, 31 December 2000';
const GCC_STUDY = 'Library of Congress, country studies: Persian Gulf states';
const CAIRO = 'Joint Defence and Economic Co-operation Treaty of the Arab League states, Cairo, 1950';
const GIBLER = 'D. Gibler, International Military Alliances 1648–2008, 2009';
const COLLECTIVE_SECURITY =
  'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010';
const CSTO_CHARTER = 'Charter of the CSTO, Chisinau, 7 October 2002';
const SHUSHA = 'Shusha Declaration on Allied Relations, 15 June 2021';

/** Defence organisations, oldest promise first; the last two are those of the six states’ own. */
export const ORGANISATIONS: readonly Organisation[] = [
  {
    id: 'nato',
    from: 1949,
    to: null,
    preset: 'atlantic',
    citations: [
      read('Art. 5', 'An armed attack on one is on all; each does what it deems necessary.', NORTH_ATLANTIC),
      read('Art. 9; practice', 'A council of all members, which decides by consensus.', NATO_CONSULTATION),
      read(
        'Size of the common budgets',
        'About 0.3% of allied defence spending.',
        'AALEP, “NATO funding for dummies”, quoting NATO',
      ),
      recalled(
        'Keys and command',
        'Shares follow gross national income; the supreme commander in Europe has always come from one member.',
        NATO_FUNDING,
      ),
      read(
        '2001',
        'Article 5 invoked for the only time.',
        'NATO, statement of the North Atlantic Council, 12 September 2001',
      ),
    ],
  },
  {
    id: 'arab-league',
    from: 1950,
    to: null,
    preset: 'cairo',
    citations: [
      read('Art. 2', 'Armed aggression on one or more is aimed at all; armed force included.', CAIRO),
      recalled('Art. 6', 'What the defence council decides by two-thirds binds every member.', CAIRO),
      recalled(
        'Military annex',
        'The state with the largest force in the field leads, unless all agree otherwise.',
        CAIRO,
      ),
      recalled('Art. 4', 'Each takes part according to its resources and needs.', CAIRO),
      read('Record', 'Invoked in 1956, 1967 and 1973; dormant since.', GIBLER),
    ],
  },
  {
    id: 'warsaw-pact',
    from: 1955,
    to: 1991,
    preset: 'warsaw',
    citations: [
      read(
        'Art. 4',
        'An armed attack in Europe: help by all the means that each considers necessary.',
        WARSAW,
      ),
      recalled('Art. 5; practice', 'A joint command, always held by the same member.', WARSAW_STUDY),
      recalled('Practice', 'Forces were assigned to each by agreement in the joint command.', WARSAW_STUDY),
      read(
        '1968',
        'Troops of five members entered a sixth.',
        'Hi-story Lessons, “Occupation of Czechoslovakia”',
      ),
    ],
  },
  {
    id: 'gcc',
    from: 1984,
    to: null,
    preset: 'peninsula-shield',
    citations: [
      read('The force', 'Agreed in 1984, two brigades under a commander of the largest member.', GCC_STUDY),
      recalled('Art. 2', 'An attack on one is an attack on all (agreement of 2000).', GCC_AGREEMENT),
      recalled('Practice', 'Each member sends and pays for what it can spare.', GCC_STUDY),
      read('1990', 'The force did not intervene.', 'Al Bawaba (AFP), 31 December 2000'),
      read(
        '2003',
        'In Kuwait at Kuwait’s request, which the force needs.',
        'Embassy of Saudi Arabia in Washington, statement, 2003',
      ),
      read('2011', 'In Bahrain at Bahrain’s request.', 'Reuters in Al Defaiya, 15 March 2011'),
      recalled(
        'The argument',
        'Internal use divides opinion.',
        'J. Bowden, Journal of International Affairs 70(2), 2017',
      ),
    ],
  },
  {
    id: 'csto',
    from: 1992,
    to: null,
    preset: 'tashkent',
    citations: [
      read('Art. 4', 'Aggression on one is on all; help at the member’s request.', COLLECTIVE_SECURITY),
      recalled('Art. 12', 'Decisions of substance by consensus.', CSTO_CHARTER),
      recalled('Art. 24', 'The members agree the shares; the largest economy pays about half.', CSTO_CHARTER),
      recalled('Practice', 'Equipment is sold to members at domestic prices.', CSTO_CHARTER),
      recalled(
        'Practice',
        'The chair rotates; the joint staff has always been led by one member.',
        CSTO_CHARTER,
      ),
      read('2010', 'A request from Kyrgyzstan declined.', 'Eurasianet, 12 and 14 June 2010'),
      read('2021 and 2022', 'Missions and no force for Armenia.', 'Azatutyun (RFE/RL), October 2022'),
      read(
        'January 2022',
        'The first collective deployment, in Kazakhstan.',
        'Human Security Centre, 8 February 2022',
      ),
    ],
  },
  {
    id: 'ots',
    from: 2009,
    to: null,
    preset: null,
    citations: [
      read('Founding', 'Nakhchivan Agreement, 3 October 2009.', 'Trend, 27 February 2023'),
      read('Chair', 'Passes every year with the summit.', 'turkicstates.org; Trend, 27 February 2023'),
      read(
        'Kazakhstan, deputy foreign minister, 2022',
        'A military alliance within the OTS is not under discussion.',
        'Al Arabiya, 2022, as quoted by asumetech',
      ),
      read(
        'Karabakh Declaration, 6 July 2024',
        'To act as a single force, by consultations; no clause of mutual defence.',
        'shusha.org, full text; Vestnik Kavkaza',
      ),
      read('Investment fund', 'A common fund for investment was being set up.', 'Yeni Şafak, 2023'),
      read(
        'Civil protection',
        'Proposed in 2021, signed on 6 November 2024; voluntary.',
        'turkicstates.org; Qazinform, November 2024',
      ),
      read(
        'March 2026',
        'Full solidarity; threats to members concern the entire organisation.',
        'Report.az, 7 March 2026; Astana Times, 10 March 2026',
      ),
    ],
  },
  {
    id: 'shusha',
    from: 2021,
    to: null,
    preset: 'shusha',
    citations: [
      read(
        'Defence passage',
        'Consultations on a threat in the opinion of one party, then the help needed.',
        SHUSHA,
      ),
      read('Parties', 'Scope and form of help are settled between the two at once.', SHUSHA),
      read(
        'March 2026',
        'The ministers of the two spoke on the day of the incident.',
        'Trend, 5 March 2026; Bianet, 5 March 2026',
      ),
    ],
  },
];
