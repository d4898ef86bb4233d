import type { Citation, Treaty, TreatyPreset } from '../model/treaty.ts';

// Sources are named here once, exactly as docs/sources.md names them; a test compares the two.
const OP_ED = 'Caliber.az, “Prospects for a Turkic NATO”, 18 June 2024';
const NORTH_ATLANTIC = 'North Atlantic Treaty, Washington, 4 April 1949';
const NATO_FUNDING = 'NATO, “Funding NATO” (topic page)';
const NATO_CONSULTATION = 'NATO, “The consultation process and Article 4” (topic page 49187)';
const COLLECTIVE_SECURITY =
  'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010';
const CSTO_CHARTER = 'Charter of the CSTO, Chisinau, 7 October 2002';
const GCC_CHARTER = 'Charter of the Gulf Co-operation Council, Abu Dhabi, 25 May 1981';
const GCC_AGREEMENT = 'GCC Joint Defence Agreement, Manama, 31 December 2000';
const GCC_STUDY = 'Library of Congress, country studies: Persian Gulf states';
const SAUDI_2003 = 'Embassy of Saudi Arabia in Washington, statement, 2003';
const CAIRO = 'Joint Defence and Economic Co-operation Treaty of the Arab League states, Cairo, 1950';
const WARSAW = 'Treaty of Friendship, Co-operation and Mutual Assistance, Warsaw, 14 May 1955';
const WARSAW_STUDY = 'V. Mastny and M. Byrne, A Cardboard Castle?, 2005';
const SHUSHA = 'Shusha Declaration on Allied Relations, 15 June 2021';

const read = (where: string, says: string, source: string): Citation => ({ where, says, source, mark: 'V' });
const recalled = (where: string, says: string, source: string): Citation => ({
  where,
  says,
  source,
  mark: 'M',
});

/** What all seven have in common: no text frees the others because the victim provoked the incident (R3.1). */
const UNCONDITIONAL = { provocation: 'unconditional' } as const satisfies Pick<Treaty, 'provocation'>;

/**
 * Six real treaties and the source article's draft, as settings of the eight articles. A treaty that is silent on an
 * article gets the setting nearest to how it was run; the citation then says so, and docs/sources.md lists every place
 * where the setting and the text part.
 */
export const PRESETS: readonly TreatyPreset[] = [
  {
    id: 'op-ed',
    years: '2024',
    treaty: {
      ...UNCONDITIONAL,
      decision: 'consensus',
      casus: ['armed-attack'],
      obligation: 'deems-necessary',
      area: 'home',
      contributions: 'capacity',
      command: 'yearly',
      alliances: 'compatible',
    },
    citations: {
      decision: recalled(
        'Silent',
        'Gives no voting rule; the game takes NATO’s, which it names as its model.',
        OP_ED,
      ),
      casus: recalled('Objectives', 'An attack on one member is to count as an attack on all.', OP_ED),
      obligation: recalled(
        'Silent',
        'Does not say how much each owes; the game takes NATO’s wording.',
        OP_ED,
      ),
      area: recalled(
        'Silent',
        'Speaks of the members’ own security; nothing on seas or units abroad.',
        OP_ED,
      ),
      provocation: recalled('Silent', 'Makes no exception for an attack that the member provoked.', OP_ED),
      contributions: recalled(
        'Budget',
        'Puts the cost at one to three billion dollars a year, without a key.',
        OP_ED,
      ),
      command: read(
        'Command structure',
        'A central command whose responsibilities rotate among the members.',
        OP_ED,
      ),
      alliances: recalled(
        'Challenges',
        'Knows that members have other ties and does not ask them to leave.',
        OP_ED,
      ),
    },
  },
  {
    id: 'atlantic',
    years: '1949',
    treaty: {
      ...UNCONDITIONAL,
      decision: 'consensus',
      casus: ['armed-attack'],
      obligation: 'deems-necessary',
      area: 'seas',
      contributions: 'gdp',
      command: 'lead-state',
      alliances: 'compatible',
    },
    citations: {
      decision: read(
        'Art. 9; practice',
        'A council of all members; it decides by consensus, without votes.',
        NATO_CONSULTATION,
      ),
      casus: read('Art. 5', 'An armed attack on one or more is considered an attack on all.', NORTH_ATLANTIC),
      obligation: read(
        'Art. 5',
        'Each assists by such action as it deems necessary, armed force included.',
        NORTH_ATLANTIC,
      ),
      area: read(
        'Art. 6',
        'Territory in Europe and North America, Türkiye, islands, ships and aircraft north of the Tropic of Cancer.',
        NORTH_ATLANTIC,
      ),
      provocation: read(
        'Art. 5',
        'Names no exception for provocation; points to self-defence under the UN Charter.',
        NORTH_ATLANTIC,
      ),
      contributions: recalled(
        'Practice',
        'Common budgets are shared by gross national income.',
        NATO_FUNDING,
      ),
      command: recalled(
        'Practice',
        'The text names no commander; the post in Europe has always gone to one member.',
        NATO_FUNDING,
      ),
      alliances: read(
        'Art. 8',
        'No engagement in conflict with this treaty; other ties are not forbidden.',
        NORTH_ATLANTIC,
      ),
    },
  },
  {
    id: 'tashkent',
    years: '1992, 2010',
    treaty: {
      ...UNCONDITIONAL,
      decision: 'consensus',
      casus: ['armed-attack', 'terrorism'],
      obligation: 'on-request',
      area: 'home',
      contributions: 'gdp',
      command: 'lead-state',
      alliances: 'exclusive',
    },
    citations: {
      decision: recalled(
        'Charter, Art. 12',
        'Decisions of the council, but for procedure, are taken by consensus.',
        CSTO_CHARTER,
      ),
      casus: read(
        'Art. 4',
        'Aggression on one, since 2010 an armed attack on its security, stability, territory or sovereignty, is on all.',
        COLLECTIVE_SECURITY,
      ),
      obligation: read(
        'Art. 4',
        'At the member’s request the others give the help needed, military help included.',
        COLLECTIVE_SECURITY,
      ),
      area: read('Art. 4', 'Speaks of the territory and sovereignty of the members.', COLLECTIVE_SECURITY),
      provocation: read('Art. 4', 'Names no exception for provocation.', COLLECTIVE_SECURITY),
      contributions: recalled(
        'Charter, Art. 24',
        'Shares are agreed by the members; the largest economy pays about half.',
        CSTO_CHARTER,
      ),
      command: recalled(
        'Practice',
        'The chair rotates; the joint staff has always been led by one member.',
        CSTO_CHARTER,
      ),
      alliances: read(
        'Art. 1',
        'No military alliances or groupings; whether “directed against” limits this is argued.',
        COLLECTIVE_SECURITY,
      ),
    },
  },
  {
    id: 'peninsula-shield',
    years: '1984, 2000',
    treaty: {
      ...UNCONDITIONAL,
      decision: 'consensus',
      casus: ['any-threat'],
      obligation: 'on-request',
      area: 'home',
      contributions: 'capacity',
      command: 'lead-state',
      alliances: 'compatible',
    },
    citations: {
      decision: recalled(
        'GCC Charter, Art. 9',
        'The Supreme Council decides matters of substance by unanimity.',
        GCC_CHARTER,
      ),
      casus: recalled(
        'Art. 2',
        'An attack on one is an attack on all, and a danger to one is a danger to all.',
        GCC_AGREEMENT,
      ),
      obligation: read('Practice', 'The force acts only when the threatened state asks for it.', SAUDI_2003),
      area: recalled(
        'Arts 2–3',
        'Speaks of the members, their territory, airspace and waters.',
        GCC_AGREEMENT,
      ),
      provocation: recalled('Art. 2', 'Names no exception for provocation.', GCC_AGREEMENT),
      contributions: recalled('Practice', 'Each member sends and pays for what it can spare.', GCC_STUDY),
      command: read('The force', 'Two brigades based in and commanded by the largest member.', GCC_STUDY),
      alliances: recalled(
        'Silent',
        'Members keep their own defence agreements with states outside.',
        GCC_AGREEMENT,
      ),
    },
  },
  {
    id: 'cairo',
    years: '1950',
    treaty: {
      ...UNCONDITIONAL,
      decision: 'two-thirds',
      casus: ['armed-attack'],
      obligation: 'automatic',
      area: 'home',
      contributions: 'capacity',
      command: 'lead-state',
      alliances: 'compatible',
    },
    citations: {
      decision: recalled(
        'Art. 6',
        'What the defence council decides by two-thirds binds every member.',
        CAIRO,
      ),
      casus: read('Art. 2', 'Armed aggression on one or more, or on their forces, is aimed at all.', CAIRO),
      obligation: read('Art. 2', 'Without delay, by all steps available, armed force included.', CAIRO),
      area: read('Art. 2', 'The members and their armed forces; no area is drawn.', CAIRO),
      provocation: read('Art. 2', 'Names no exception for provocation.', CAIRO),
      contributions: recalled('Art. 4', 'Each takes part according to its resources and needs.', CAIRO),
      command: recalled(
        'Military annex',
        'The state with the largest force in the field leads, unless all agree otherwise.',
        CAIRO,
      ),
      alliances: recalled(
        'Art. 10',
        'No agreement that contradicts this one; other ties are not forbidden.',
        CAIRO,
      ),
    },
  },
  {
    id: 'warsaw',
    years: '1955',
    treaty: {
      ...UNCONDITIONAL,
      decision: 'consensus',
      casus: ['armed-attack'],
      obligation: 'deems-necessary',
      area: 'home',
      contributions: 'capacity',
      command: 'lead-state',
      alliances: 'exclusive',
    },
    citations: {
      decision: recalled(
        'Art. 6',
        'Sets up a committee in which each has one member; the text gives no voting rule.',
        WARSAW,
      ),
      casus: read(
        'Art. 4',
        'An armed attack in Europe on one or more, by any state or group of states.',
        WARSAW,
      ),
      obligation: read('Art. 4', 'Immediate help by all the means that each considers necessary.', WARSAW),
      area: read('Art. 4', 'An attack in Europe; forces elsewhere are not covered.', WARSAW),
      provocation: read('Art. 4', 'Names no exception for provocation.', WARSAW),
      contributions: recalled(
        'Practice',
        'Forces were assigned to each by agreement in the joint command.',
        WARSAW_STUDY,
      ),
      command: recalled('Art. 5; practice', 'A joint command, always held by the same member.', WARSAW_STUDY),
      alliances: read('Art. 7', 'No coalition or agreement whose aims contradict this treaty.', WARSAW),
    },
  },
  {
    id: 'shusha',
    years: '2021',
    treaty: {
      ...UNCONDITIONAL,
      decision: 'consensus',
      casus: ['any-threat'],
      obligation: 'consultation',
      area: 'home',
      contributions: 'voluntary',
      command: 'yearly',
      alliances: 'compatible',
    },
    citations: {
      decision: read(
        'Defence passage',
        'Two parties; scope and form of help are settled between them at once.',
        SHUSHA,
      ),
      casus: read(
        'Defence passage',
        'A threat or aggression by a third state, in the opinion of one party.',
        SHUSHA,
      ),
      obligation: read(
        'Defence passage',
        'Joint consultations, then the help needed in line with the UN Charter, its form to be discussed.',
        SHUSHA,
      ),
      area: read('Defence passage', 'Independence, sovereignty, territory and recognised borders.', SHUSHA),
      provocation: read('Defence passage', 'Names no exception for provocation.', SHUSHA),
      contributions: recalled('Silent', 'No common budget: each pays for what it does.', SHUSHA),
      command: recalled(
        'Silent',
        'No joint command, but joint meetings of the security councils; the game takes turns.',
        SHUSHA,
      ),
      alliances: read(
        'Preamble',
        'Rests on the 1921 and 2010 treaties and asks neither to leave any other.',
        SHUSHA,
      ),
    },
  },
];
