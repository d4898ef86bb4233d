import type { CrisisCard } from '../../model/crisis.ts';

/** Attacks by groups that are no state, and what comes before and after them. No real group is named. */
export const TERRORISM_CRISES: readonly CrisisCard[] = [
  {
    id: 'rockets-claimed-and-denied',
    group: 'terrorism',
    incident: 'terrorism',
    place: 'home',
    region: { kind: 'hazard', hazards: ['afghan-border'] },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'disputed',
    arrival: [],
    options: [
      {
        id: 'search-the-strip',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [{ kind: 'wear-units', who: 'home', count: 1, unit: 'special' }],
        failure: [
          { kind: 'attribute', attribution: 'unknown' },
          { kind: 'follow-up', crisis: 'shells-on-a-border-city' },
        ],
      },
      {
        id: 'share-the-radar',
        column: 'hybrid',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'likely' },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'say-nothing',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        partial: [{ kind: 'shift-reliability', who: 'home', by: -1 }],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'follow-up', crisis: 'shells-on-a-border-city' },
        ],
      },
    ],
    precedent: {
      text: 'A claim of rocket fire at Termez on 18 April 2022, which Uzbekistan denied.',
      source: 'bne IntelliNews',
      mark: 'V',
    },
  },

  {
    id: 'shells-on-a-border-city',
    group: 'terrorism',
    incident: 'terrorism',
    place: 'home',
    region: { kind: 'regions', ids: ['zarafshan', 'mary-lebap'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'likely',
    arrival: [{ kind: 'shift-stability', who: 'home', by: -1 }],
    options: [
      {
        id: 'hunt-the-crew',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'special' },
        ],
        failure: [
          { kind: 'shift-ladder', by: 1 },
          { kind: 'attribute', attribution: 'certain' },
        ],
      },
      {
        id: 'shelter-and-repair',
        column: 'disaster',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'talk-across',
        column: 'peacekeeping',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-ladder', by: -1 },
          { kind: 'follow-up', crisis: 'recognition-for-water' },
        ],
        partial: [
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'attribute', attribution: 'disputed' },
        ],
      },
    ],
    precedent: {
      text: 'Shells hit homes and a sports ground in Termez on 5 July 2022.',
      source: 'Kun.uz, 2025',
      mark: 'V',
    },
  },

  {
    id: 'embassy-shooting',
    group: 'terrorism',
    incident: 'terrorism',
    place: 'abroad',
    region: { kind: 'members', ids: ['azerbaijan', 'turkiye'] },
    severity: 5,
    source: { kind: 'powers', powers: ['iran'] },
    attribution: 'disputed',
    arrival: [
      { kind: 'shift-tension', power: 'iran', by: 1 },
      { kind: 'shift-standing', who: 'home', by: -1 },
    ],
    options: [
      {
        id: 'evacuate-the-staff',
        column: 'insurgency',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-standing', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        failure: [
          { kind: 'close-corridor', corridor: 'northern-iran', years: 2 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
      },
      {
        id: 'attend-the-trial',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -2 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'iran', by: -1 }],
        failure: [
          { kind: 'attribute', attribution: 'unknown' },
          { kind: 'shift-influence', power: 'iran', who: 'home', by: 1 },
        ],
      },
      {
        id: 'guard-all-missions',
        column: 'insurgency',
        severity: 1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-will', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'likely' },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'special' },
        ],
      },
    ],
    precedent: {
      text: 'An armed attack on Azerbaijan’s embassy in Tehran on 27 January 2023; its motive is disputed.',
      source: 'Iran International; Azernews',
      mark: 'V',
    },
  },

  {
    id: 'reprisals-after-an-attack',
    group: 'terrorism',
    incident: null,
    place: 'abroad',
    region: { kind: 'members', ids: ['kyrgyzstan', 'uzbekistan'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -1 }],
    options: [
      {
        id: 'send-consuls',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [{ kind: 'follow-up', crisis: 'remittance-shock' }],
      },
      {
        id: 'joint-investigation',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -2 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'follow-up', crisis: 'remittance-shock' },
        ],
      },
      {
        id: 'jobs-with-allies',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'richest', by: -1 },
        ],
        failure: [{ kind: 'shift-stability', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'Measures against migrant workers in Russia after the attack of 22 March 2024 near Moscow.',
      source: 'United Nations; Human Rights Watch',
      mark: 'M',
    },
  },

  {
    id: 'families-in-the-camps',
    group: 'terrorism',
    incident: null,
    place: 'abroad',
    region: { kind: 'members', ids: ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'turkiye'] },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'bring-them-home',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-standing', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'follow-up', crisis: 'recruitment-online' }],
      },
      {
        id: 'children-only',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-standing', who: 'home', by: -1 }],
      },
      {
        id: 'screen-there',
        column: 'insurgency',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [{ kind: 'shift-tension', power: 'west', by: 1 }],
      },
    ],
    precedent: {
      text: 'Kazakhstan’s operation Zhusan brought families home from camps in 2019.',
      source: 'UN Office of Counter-Terrorism',
      mark: 'M',
    },
  },

  {
    id: 'pipeline-plot',
    group: 'terrorism',
    incident: 'hybrid',
    place: 'home',
    region: { kind: 'regions', ids: ['absheron', 'kura-araz'] },
    severity: 6,
    source: { kind: 'powers', powers: ['iran'] },
    attribution: 'disputed',
    arrival: [],
    options: [
      {
        id: 'guard-the-line',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'special' },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        failure: [
          { kind: 'close-corridor', corridor: 'georgia', years: 2 },
          { kind: 'shift-income', who: 'home', by: -2 },
        ],
      },
      {
        id: 'show-the-evidence',
        column: 'hybrid',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'unknown' },
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'expel-quietly',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-influence', power: 'iran', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'iran', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'likely' },
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Azerbaijan’s security service announced a foiled plot against a pipeline in March 2026.',
      source: 'OC Media, on a statement of the security service',
      mark: 'P',
    },
  },

  {
    id: 'transport-hub-attack',
    group: 'terrorism',
    incident: 'terrorism',
    place: 'home',
    region: { kind: 'regions', ids: ['marmara', 'central-anatolia', 'absheron', 'zhetisu', 'tashkent'] },
    severity: 7,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [
      { kind: 'shift-income', who: 'home', by: -1 },
      { kind: 'shift-stability', who: 'home', by: -1 },
    ],
    options: [
      {
        id: 'retake-the-hall',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'special' },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-ladder', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'treat-and-reopen',
        column: 'disaster',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-income', who: 'home', by: 1 }],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'trace-the-network',
        column: 'hybrid',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-coordination', by: 1 }],
        failure: [
          { kind: 'attribute', attribution: 'unknown' },
          { kind: 'idle-site', project: 'counter-terrorism' },
        ],
      },
    ],
    precedent: {
      text: 'Istanbul’s main airport in June 2016; an aerospace plant near Ankara in October 2024.',
      source: 'Press reports of June 2016 and October 2024',
      mark: 'M',
    },
  },

  {
    id: 'mountain-incursion',
    group: 'terrorism',
    incident: 'terrorism',
    place: 'home',
    region: { kind: 'regions', ids: ['osh-batken', 'fergana'] },
    severity: 8,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [
      { kind: 'shift-stability', who: 'home', by: -1 },
      { kind: 'shift-stability', who: 'neighbours', by: -1 },
    ],
    options: [
      {
        id: 'clear-the-valley',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'special' },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
        ],
        failure: [
          { kind: 'shift-stability', who: 'neighbours', by: -1 },
          { kind: 'shift-ladder', by: 1 },
        ],
      },
      {
        id: 'seal-the-passes',
        column: 'armed',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: 1 },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'air' },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: -1 },
        ],
        failure: [
          { kind: 'shift-stability', who: 'neighbours', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'bargain-for-hostages',
        column: 'civil',
        severity: -2,
        cost: 3,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'follow-up', crisis: 'transport-hub-attack' },
        ],
      },
    ],
    precedent: {
      text: 'Incursions into Batken in 1999 and 2000.',
      source: 'Press reports of 1999 and 2000',
      mark: 'M',
    },
  },

  {
    id: 'partner-mission-bombed',
    group: 'terrorism',
    incident: 'terrorism',
    place: 'home',
    region: { kind: 'regions', ids: ['chuy-talas', 'zhetisu', 'tashkent'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'likely',
    arrival: [{ kind: 'shift-tension', power: 'china', by: 1 }],
    options: [
      {
        id: 'guard-the-projects',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'china', by: -2 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'special' },
        ],
        failure: [
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'attribute', attribution: 'unknown' },
        ],
      },
      {
        id: 'let-them-guard',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'china', by: -2 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        failure: [{ kind: 'shift-influence', power: 'china', who: 'home', by: 2 }],
      },
      {
        id: 'shared-inquiry',
        column: 'hybrid',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'china', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'china', by: 1 },
          { kind: 'attribute', attribution: 'certain' },
        ],
      },
    ],
    precedent: {
      text: 'A car bomb at an embassy in Bishkek on 30 August 2016.',
      source: 'Press reports of August 2016',
      mark: 'M',
    },
  },

  {
    id: 'recruitment-online',
    group: 'terrorism',
    incident: 'terrorism',
    place: 'abroad',
    region: { kind: 'members', ids: ['uzbekistan', 'kyrgyzstan', 'kazakhstan'] },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'close-the-channels',
        column: 'hybrid',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'unknown' },
          { kind: 'follow-up', crisis: 'transport-hub-attack' },
        ],
      },
      {
        id: 'work-with-families',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [{ kind: 'shift-stability', who: 'home', by: 2 }],
        partial: [{ kind: 'shift-stability', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'shared-watch-list',
        column: 'insurgency',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Court cases in Uzbekistan about recruitment among workers abroad, 2013–22.',
      source: 'Kun.uz, 2025',
      mark: 'V',
    },
  },

  {
    id: 'group-disbands',
    group: 'terrorism',
    incident: null,
    place: 'home',
    region: { kind: 'regions', ids: ['eastern-anatolia'] },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-stability', who: 'home', by: 1 }],
    options: [
      {
        id: 'rebuild-the-towns',
        column: 'disaster',
        severity: 0,
        cost: 2,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [{ kind: 'shift-income', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'verify-the-weapons',
        column: 'peacekeeping',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'grant-unit', who: 'home', unit: 'brigade' },
          { kind: 'shift-tension', power: 'iran', by: -1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'helpers', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'wear-units', who: 'home', count: 1, unit: 'special' }],
      },
    ],
    precedent: {
      text: 'An armed group in Türkiye announced on 12 May 2025 that it would dissolve.',
      source: 'Press reports of May 2025',
      mark: 'M',
    },
  },
];
