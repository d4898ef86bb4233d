import type { MemberData } from '../model/library.ts';
import type { Citation } from '../model/treaty.ts';

/** It binds two seats to each other, so both carry it. */
const kazakhUzbekTreaty: Citation = {
  where: 'Treaty on Allied Relations, Tashkent, 22 December 2022',
  says: 'Kazakhstan and Uzbekistan join no bloc and take no measure directed against the other, and consult on aggression.',
  source: 'Trend, 29 November 2022 and 28 February 2024',
  mark: 'V',
};

const cstArticle1: Citation = {
  where: 'Collective Security Treaty, Art. 1',
  says: 'Parties enter no military alliance, nor groupings or actions directed against another party.',
  source: 'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010',
  mark: 'V',
};

const cstArticle4: Citation = {
  where: 'Collective Security Treaty, Art. 4',
  says: 'Aggression against one party counts as aggression against all; the others give the help needed.',
  source: 'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010',
  mark: 'V',
};

/**
 * The six seats in table order (R2.1). Income is compressed from military spending; GDP is that of 2024 at official
 * exchange rates, US$ billions (CIA World Factbook, final edition). Constraints are real law (R2.10).
 */
export const MEMBERS: readonly MemberData[] = [
  {
    id: 'azerbaijan',
    income: 8,
    stability: 5,
    units: { brigade: 2, air: 1, special: 1, engineers: 0 },
    gdpBillion: 74.3,
    regions: ['absheron', 'kura-araz', 'nakhchivan'],
    constraint: {
      provisions: [{ kind: 'no-warning', power: 'russia' }, { kind: 'leads-normalisation' }],
      calms: 'russia',
      tension: 2,
      citations: [
        {
          where: 'Declaration on Allied Interaction, Moscow, 22 February 2022',
          says: 'Azerbaijan and Russia refrain from actions that harm the interests of the other.',
          source: 'Declaration of 22 February 2022, text not opened',
          mark: 'M',
        },
        {
          where: 'Border with Armenia, 996 km',
          says: 'The border is not fully demarcated; talks on it are Azerbaijan’s to lead.',
          source: 'CIA World Factbook, January 2026 (Azerbaijan)',
          mark: 'V',
        },
      ],
    },
    interestWorth: 4.5,
  },
  {
    id: 'turkiye',
    income: 16,
    stability: 4,
    units: { brigade: 4, air: 2, special: 1, engineers: 1 },
    gdpBillion: 1323,
    regions: ['marmara', 'aegean-mediterranean', 'central-anatolia', 'eastern-anatolia'],
    constraint: {
      provisions: [
        { kind: 'forum', forum: 'nato' },
        { kind: 'guarantee', by: 3, whileTension: { power: 'west', atMost: 3 } },
        { kind: 'consult-first', power: 'west' },
        // NATO forbids conflicting engagements but asks nobody to leave; an exclusive treaty aims at the CSTO.
        { kind: 'other-alliance', forum: 'nato', mustChoose: false },
      ],
      calms: 'west',
      tension: 1,
      citations: [
        {
          where: 'North Atlantic Treaty, Art. 6',
          says: 'The guarantee covers the territory of Türkiye, not forces in the Caucasus or Central Asia.',
          source: 'North Atlantic Treaty, Washington, 4 April 1949',
          mark: 'V',
        },
        {
          where: 'North Atlantic Treaty, Art. 8',
          says: 'A party enters no engagement that conflicts with the treaty.',
          source: 'North Atlantic Treaty, Washington, 4 April 1949',
          mark: 'V',
        },
      ],
    },
    interestWorth: 4,
  },
  {
    id: 'kazakhstan',
    income: 8,
    stability: 4,
    units: { brigade: 2, air: 1, special: 0, engineers: 1 },
    gdpBillion: 288.4,
    regions: ['caspian-coast', 'northern-steppe', 'central-steppe', 'altai', 'zhetisu'],
    constraint: {
      provisions: [
        { kind: 'forum', forum: 'csto' },
        { kind: 'guarantee', by: 2, notAgainst: 'russia' },
        { kind: 'no-units-against', power: 'russia' },
        { kind: 'other-alliance', forum: 'csto', mustChoose: true },
      ],
      calms: 'russia',
      tension: 2,
      citations: [cstArticle1, cstArticle4, kazakhUzbekTreaty],
    },
    interestWorth: 5,
  },
  {
    id: 'kyrgyzstan',
    income: 4,
    stability: 3,
    units: { brigade: 1, air: 0, special: 1, engineers: 0 },
    gdpBillion: 17.5,
    regions: ['chuy-talas', 'issyk-kul-naryn', 'osh-batken'],
    constraint: {
      provisions: [
        { kind: 'forum', forum: 'csto' },
        { kind: 'guarantee', by: 2, notAgainst: 'russia' },
        { kind: 'no-units-against', power: 'russia' },
        { kind: 'other-alliance', forum: 'csto', mustChoose: true },
        { kind: 'influence-floor', power: 'russia', value: 1 },
      ],
      calms: 'russia',
      tension: 2,
      citations: [
        cstArticle1,
        cstArticle4,
        {
          where: 'Russian air base at Kant',
          says: 'Kyrgyzstan hosts a Russian air base on its territory.',
          source: 'CIA World Factbook, January 2026 (Kyrgyzstan)',
          mark: 'V',
        },
      ],
    },
    interestWorth: 5,
  },
  {
    id: 'uzbekistan',
    income: 8,
    stability: 4,
    units: { brigade: 3, air: 0, special: 1, engineers: 0 },
    gdpBillion: 115,
    regions: ['khorezm-aral', 'zarafshan', 'tashkent', 'fergana'],
    constraint: {
      provisions: [{ kind: 'no-units-abroad', except: ['engineers'] }, { kind: 'no-foreign-bases' }],
      calms: 'russia',
      tension: 2,
      citations: [
        {
          where: 'Law on the Foreign Policy Concept, 2012',
          says: 'No military bloc, no foreign bases, no operations abroad; the state may leave a body that turns into a bloc.',
          source: 'RFE/RL, August 2012; Trend, 30 August 2012; CACI Analyst, 5 September 2012',
          mark: 'V',
        },
        kazakhUzbekTreaty,
      ],
    },
    interestWorth: 5,
  },
  {
    id: 'turkmenistan',
    income: 5,
    stability: 4,
    units: { brigade: 1, air: 0, special: 0, engineers: 1 },
    gdpBillion: 64.2,
    regions: ['balkan', 'ahal', 'mary-lebap'],
    constraint: {
      provisions: [
        { kind: 'associate' },
        { kind: 'mediator' },
        { kind: 'guarantee', by: 4 },
        { kind: 'no-foreign-bases' },
      ],
      calms: 'iran',
      tension: 1,
      citations: [
        {
          where: 'UNGA 50/80 A, 12 December 1995',
          says: 'The Assembly recognises and supports permanent neutrality and calls on states to respect it.',
          source: 'UN General Assembly, resolution 50/80 A',
          mark: 'V',
        },
        {
          where: 'UNGA 69/285, 3 June 2015, and March 2025',
          says: 'The Assembly reaffirmed the status twice, the second time by consensus.',
          source: 'UrduPoint, 26 March 2025',
          mark: 'V',
        },
      ],
    },
    interestWorth: 6,
  },
];
