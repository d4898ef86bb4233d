import type { CrisisCard } from '../../model/crisis.ts';

/** What happens to an alliance because it is one. */
export const INSTITUTION_CRISES: readonly CrisisCard[] = [
  {
    id: 'caveats',
    group: 'institution',
    incident: null,
    place: 'home',
    region: { kind: 'commander' },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'common-rules',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-will', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'commander', by: -1 },
        ],
        failure: [
          { kind: 'idle-site', project: 'rapid-reaction' },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'plan-around-them',
        column: 'peacekeeping',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-standing', who: 'commander', by: 1 },
          { kind: 'shift-will', by: 1 },
        ],
        partial: [{ kind: 'shift-standing', who: 'commander', by: 1 }],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'commander', by: -1 },
        ],
      },
      {
        id: 'send-them-home',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-fund', by: 2 },
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'commander', by: 1 },
        ],
        partial: [
          { kind: 'shift-fund', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'commander', by: -2 },
        ],
      },
    ],
    precedent: {
      text: 'National caveats of contingents in Afghanistan.',
      source:
        'S. M. Saideman and D. P. Auerswald, “Comparing Caveats: Understanding the Sources of National Restrictions upon NATO’s Mission in Afghanistan”, International Studies Quarterly 56(1), 2012, 67–84',
      mark: 'M',
    },
  },

  {
    id: 'consultation-called',
    group: 'institution',
    incident: null,
    place: 'home',
    region: { kind: 'border', powers: ['russia', 'iran'] },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'hold-the-council',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
        failure: [{ kind: 'shift-reliability', who: 'commander', by: -1 }],
      },
      {
        id: 'fact-finders',
        column: 'peacekeeping',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-ladder', by: -1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-coordination', by: -1 }],
      },
      {
        id: 'show-solidarity',
        column: 'armed',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'shift-ladder', by: 1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'air' },
        ],
        failure: [
          { kind: 'shift-ladder', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Türkiye asked for consultations under Article 4 of the North Atlantic Treaty in 2003, 2012, 2015 and 2020.',
      source: 'NATO, “The consultation process and Article 4” (topic page 49187)',
      mark: 'V',
    },
  },

  {
    id: 'participation-frozen',
    group: 'institution',
    incident: null,
    place: 'home',
    region: { kind: 'any' },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-coordination', by: -1 }],
    options: [
      {
        id: 'go-and-listen',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'commander', by: 1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'commander', by: -1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-standing', who: 'commander', by: -1 },
        ],
      },
      {
        id: 'offer-a-post',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-coordination', by: 2 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'carry-on',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -2 },
        ],
        partial: [{ kind: 'shift-reliability', who: 'home', by: -1 }],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Armenia froze its participation in the CSTO in February 2024.',
      source: 'Kyiv Independent, 23 February 2024',
      mark: 'V',
    },
  },

  {
    id: 'first-exercise',
    group: 'institution',
    incident: null,
    place: 'home',
    region: { kind: 'border', powers: ['russia', 'iran'] },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-will', by: 1 }],
    options: [
      {
        id: 'neighbours-watch',
        column: 'peacekeeping',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'russia', by: -1 }],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
        ],
      },
      {
        id: 'full-exercise',
        column: 'armed',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 2 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'wear-units', who: 'home', count: 1 },
        ],
      },
      {
        id: 'relief-exercise',
        column: 'disaster',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-coordination', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'Birlestik-2024, the first exercise of its kind without Russia or China, July 2024.',
      source: 'Business Recorder (AFP), July 2024',
      mark: 'V',
    },
  },

  {
    id: 'civil-protection-first',
    group: 'institution',
    incident: null,
    place: 'home',
    region: { kind: 'any' },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-fund', by: 1 }],
    options: [
      {
        id: 'fund-the-roster',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'grant-unit', who: 'home', unit: 'engineers' },
        ],
        partial: [{ kind: 'shift-coordination', by: 1 }],
        failure: [{ kind: 'shift-fund', by: -1 }],
      },
      {
        id: 'train-together',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'engineers' },
        ],
        failure: [{ kind: 'wear-units', who: 'home', count: 1, unit: 'engineers' }],
      },
      {
        id: 'open-to-neighbours',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'china', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-fund', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'The civil protection mechanism of the Organization of Turkic States: idea 2021, decision 16 March 2023, signature 6 November 2024.',
      source: 'turkicstates.org; Qazinform, November 2024',
      mark: 'V',
    },
  },

  {
    id: 'whose-equipment',
    group: 'institution',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['turkiye', 'azerbaijan', 'kazakhstan'] },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'one-standard',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
      },
      {
        id: 'buy-and-bridge',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'grant-unit', who: 'home', unit: 'air' },
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 2 },
          { kind: 'idle-site', project: 'air-defence' },
        ],
      },
      {
        id: 'shelve-it',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-fund', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'idle-site', project: 'nato-standards' },
        ],
      },
    ],
    precedent: {
      text: 'Türkiye’s purchase of an air-defence system from Russia, 2017–20.',
      source: 'Daily Times, 15 June 2021',
      mark: 'V',
    },
  },

  {
    id: 'op-ed-storm',
    group: 'institution',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['kyrgyzstan', 'kazakhstan', 'azerbaijan'] },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'russia', by: 1 }],
    options: [
      {
        id: 'call-it-private',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-will', by: -1 },
        ],
        failure: [{ kind: 'follow-up', crisis: 'compatibility-letter' }],
      },
      {
        id: 'publish-the-treaty',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'follow-up', crisis: 'compatibility-letter' },
        ],
      },
      {
        id: 'debate-it',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 2 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-stability', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'A former ambassador’s speech of June 2024 about an alliance; the Kyrgyz administration called it the opinion of an individual.',
      source: '24.kg, 20 June 2024',
      mark: 'V',
    },
  },

  {
    id: 'intelligence-breach',
    group: 'institution',
    incident: 'hybrid',
    place: 'home',
    region: { kind: 'site' },
    severity: 6,
    source: { kind: 'powers', powers: ['russia', 'china', 'west'] },
    attribution: 'unknown',
    arrival: [{ kind: 'shift-coordination', by: -1 }],
    options: [
      {
        id: 'hunt-the-source',
        column: 'hybrid',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-influence', power: 'source', who: 'everyone', by: -1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'likely' },
          { kind: 'idle-site', project: 'cyber-centre' },
        ],
      },
      {
        id: 'share-less',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        partial: [{ kind: 'shift-coordination', by: -1 }],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: -2 },
        ],
      },
      {
        id: 'new-compartments',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-coordination', by: 2 },
          { kind: 'shift-standing', who: 'commander', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-fund', by: -1 },
        ],
        failure: [
          { kind: 'shift-fund', by: -2 },
          { kind: 'attribute', attribution: 'disputed' },
        ],
      },
    ],
    precedent: {
      text: 'Revelations of 2013 about surveillance among allies.',
      source: 'Press reports of 2013',
      mark: 'M',
    },
  },

  {
    id: 'pact-within-the-pact',
    group: 'institution',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['azerbaijan', 'turkiye', 'kazakhstan', 'uzbekistan'] },
    severity: 5,
    source: { kind: 'ally' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'fold-it-in',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'armenia', by: 1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-tension', power: 'armenia', by: 1 },
        ],
      },
      {
        id: 'ask-what-it-adds',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        partial: [{ kind: 'shift-standing', who: 'home', by: -1 }],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'same-for-all',
        column: 'armed',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        partial: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'The Shusha Declaration of 15 June 2021; the treaty of Kazakhstan and Uzbekistan of 22 December 2022.',
      source: 'Trend, 16 June 2021; Trend, 29 November 2022 and 28 February 2024',
      mark: 'V',
    },
  },
];
