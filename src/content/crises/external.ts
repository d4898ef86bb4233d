import type { CrisisCard } from '../../model/crisis.ts';

/** Trouble from outside: fire over a border, a sea or an airspace, networks read, people on the move. */
export const EXTERNAL_CRISES: readonly CrisisCard[] = [
  {
    id: 'drones-at-an-exclave-airport',
    group: 'external',
    incident: 'armed-attack',
    place: 'home',
    region: { kind: 'regions', ids: ['nakhchivan'] },
    severity: 7,
    source: { kind: 'powers', powers: ['iran'] },
    attribution: 'disputed',
    arrival: [{ kind: 'shift-tension', power: 'iran', by: 1 }],
    options: [
      {
        id: 'guard-the-airspace',
        column: 'armed',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        partial: [{ kind: 'wear-units', who: 'home', count: 1, unit: 'air' }],
        failure: [
          { kind: 'shift-ladder', by: 1 },
          { kind: 'follow-up', crisis: 'snap-exercise-on-the-river' },
        ],
      },
      {
        id: 'joint-inquiry',
        column: 'hybrid',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -2 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'iran', by: -1 }],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
        ],
      },
      {
        id: 'call-the-ministers',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
        failure: [{ kind: 'shift-reliability', who: 'commander', by: -1 }],
      },
    ],
    precedent: {
      text: 'Two drones hit the airport of Nakhchivan on 5 March 2026; Azerbaijan blamed Iran, Iran denied it, and both asked for an inquiry.',
      source: 'Daily Sabah, 8 March 2026; OC Media, 9 March 2026',
      mark: 'V',
    },
  },

  {
    id: 'missile-intercepted',
    group: 'external',
    incident: 'armed-attack',
    place: 'home',
    region: { kind: 'regions', ids: ['eastern-anatolia', 'aegean-mediterranean'] },
    severity: 6,
    source: { kind: 'powers', powers: ['iran'] },
    attribution: 'disputed',
    arrival: [],
    options: [
      {
        id: 'own-batteries',
        column: 'armed',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-will', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'air' },
        ],
        failure: [{ kind: 'shift-tension', power: 'iran', by: 1 }],
      },
      {
        id: 'ask-the-other-alliance',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-will', by: -1 },
        ],
        failure: [{ kind: 'shift-influence', power: 'west', who: 'home', by: 1 }],
      },
      {
        id: 'hotline',
        column: 'peacekeeping',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -2 },
          { kind: 'shift-ladder', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [{ kind: 'shift-tension', power: 'west', by: 1 }],
      },
    ],
    precedent: {
      text: 'NATO air defence shot down a missile heading for Turkish airspace on 4 March 2026; Iran denied firing at Türkiye.',
      source: 'Daily Sabah, 5 March 2026',
      mark: 'V',
    },
  },

  {
    id: 'snap-exercise-on-the-river',
    group: 'external',
    incident: null,
    place: 'home',
    region: { kind: 'regions', ids: ['nakhchivan', 'kura-araz'] },
    severity: 5,
    source: { kind: 'powers', powers: ['iran'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'iran', by: 1 }],
    options: [
      {
        id: 'send-observers',
        column: 'peacekeeping',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -2 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'iran', by: -1 }],
        failure: [{ kind: 'shift-standing', who: 'home', by: -1 }],
      },
      {
        id: 'drill-in-answer',
        column: 'armed',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-ladder', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-will', by: 1 },
        ],
        failure: [
          { kind: 'shift-ladder', by: 1 },
          { kind: 'wear-units', who: 'home', count: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Iranian drill along the Aras river, October 2022.',
      source: 'IranWire',
      mark: 'V',
    },
  },

  {
    id: 'airliner-damaged',
    group: 'external',
    incident: null,
    place: 'home',
    region: { kind: 'regions', ids: ['caspian-coast', 'absheron'] },
    severity: 6,
    source: { kind: 'powers', powers: ['russia'] },
    attribution: 'likely',
    arrival: [{ kind: 'shift-stability', who: 'home', by: -1 }],
    options: [
      {
        id: 'rescue-first',
        column: 'disaster',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [{ kind: 'shift-standing', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-reliability', who: 'home', by: -1 }],
      },
      {
        id: 'publish-the-recorder',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'follow-up', crisis: 'thaw-after-an-accident' },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-tension', power: 'russia', by: 2 }],
      },
      {
        id: 'settle-quietly',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-will', by: -1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'A damaged airliner crashed near Aktau on 25 December 2024; Russia acknowledged its part in October 2025.',
      source: 'Xinhua; news.az',
      mark: 'V',
    },
  },

  {
    id: 'firefight-over-a-road',
    group: 'external',
    incident: 'border-clash',
    place: 'home',
    region: { kind: 'hazard', hazards: ['tajik-border'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'disputed',
    arrival: [{ kind: 'shift-stability', who: 'home', by: -1 }],
    options: [
      {
        id: 'separate-the-sides',
        column: 'peacekeeping',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [{ kind: 'shift-ladder', by: 1 }],
      },
      {
        id: 'hold-the-road',
        column: 'armed',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        partial: [{ kind: 'shift-ladder', by: 1 }],
        failure: [
          { kind: 'shift-ladder', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: -1 },
        ],
      },
      {
        id: 'send-surveyors',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-ladder', by: -1 }],
        failure: [{ kind: 'attribute', attribution: 'likely' }],
      },
    ],
    precedent: {
      text: 'Clashes on the Kyrgyz–Tajik border in April 2021 and September 2022; a border treaty followed on 13 March 2025.',
      source: 'VOA; Astana Times',
      mark: 'V',
    },
  },

  {
    id: 'spring-between-two-villages',
    group: 'external',
    incident: 'border-clash',
    place: 'home',
    region: { kind: 'regions', ids: ['fergana', 'osh-batken'] },
    severity: 5,
    source: { kind: 'ally' },
    attribution: 'disputed',
    arrival: [{ kind: 'shift-coordination', by: -1 }],
    options: [
      {
        id: 'pipe-to-both',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: 1 },
        ],
        partial: [{ kind: 'shift-stability', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'commander-arbitrates',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-standing', who: 'commander', by: 2 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'commander', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'commander', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'close-the-crossing',
        column: 'armed',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'neighbours', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-income', who: 'neighbours', by: -1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-reliability', who: 'neighbours', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Clash over a spring at the Sokh enclave, 31 May 2020.',
      source: 'Press reports of June 2020',
      mark: 'M',
    },
  },

  {
    id: 'cease-fire-breach',
    group: 'external',
    incident: 'border-clash',
    place: 'home',
    region: { kind: 'regions', ids: ['kura-araz', 'nakhchivan'] },
    severity: 7,
    source: { kind: 'powers', powers: ['armenia'] },
    attribution: 'disputed',
    arrival: [{ kind: 'shift-tension', power: 'armenia', by: 1 }],
    options: [
      {
        id: 'hold-the-line',
        column: 'armed',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'armenia', by: -1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
          { kind: 'shift-tension', power: 'armenia', by: -1 },
        ],
        failure: [
          { kind: 'shift-ladder', by: 1 },
          { kind: 'close-corridor', corridor: 'syunik', years: 2 },
          { kind: 'follow-up', crisis: 'peacekeepers-offered' },
        ],
      },
      {
        id: 'invite-monitors',
        column: 'peacekeeping',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'armenia', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [{ kind: 'advance-normalisation', by: -1 }],
      },
      {
        id: 'publish-the-footage',
        column: 'hybrid',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-standing', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'armenia', by: 1 },
          { kind: 'shift-will', by: 1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'armenia', by: 1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'likely' },
          { kind: 'shift-tension', power: 'armenia', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Exchange of fire on the border of Armenia and Azerbaijan, 13–14 September 2022.',
      source: 'International Crisis Group, 2022',
      mark: 'M',
    },
  },

  {
    id: 'survey-ship-warned-off',
    group: 'external',
    incident: 'border-clash',
    place: 'sea',
    region: { kind: 'regions', ids: ['absheron', 'balkan'] },
    severity: 5,
    source: { kind: 'powers', powers: ['iran'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -1 }],
    options: [
      {
        id: 'call-it-back',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-will', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-influence', power: 'iran', who: 'home', by: 1 },
        ],
      },
      {
        id: 'escort-the-ship',
        column: 'armed',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'close-corridor', corridor: 'caspian', years: 2 },
          { kind: 'shift-ladder', by: 1 },
        ],
      },
      {
        id: 'joint-field',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-influence', power: 'iran', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'iran', by: -1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'A naval vessel ordered a survey ship out of contested Caspian waters on 23 July 2001.',
      source: 'Press reports of July 2001',
      mark: 'M',
    },
  },

  {
    id: 'debris-and-jamming',
    group: 'external',
    incident: 'hybrid',
    place: 'home',
    region: { kind: 'border', powers: ['russia', 'iran'] },
    severity: 5,
    source: { kind: 'powers', powers: ['russia', 'iran'] },
    attribution: 'unknown',
    arrival: [],
    options: [
      {
        id: 'clear-and-compensate',
        column: 'disaster',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'track-the-signal',
        column: 'hybrid',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'source', by: -1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [{ kind: 'shift-standing', who: 'leader', by: 1 }],
        failure: [{ kind: 'attribute', attribution: 'likely' }],
      },
      {
        id: 'close-the-sky',
        column: 'armed',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [
          { kind: 'close-corridor', corridor: 'southern-russia', years: 2 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Drone debris and navigation failures in western Kazakhstan, 2024–25.',
      source: 'Press reports of 2024 and 2025',
      mark: 'M',
    },
  },

  {
    id: 'ministry-intrusion',
    group: 'external',
    incident: 'hybrid',
    place: 'home',
    region: { kind: 'any' },
    severity: 6,
    source: { kind: 'powers', powers: ['russia', 'china', 'iran'] },
    attribution: 'disputed',
    arrival: [],
    options: [
      {
        id: 'clean-the-networks',
        column: 'hybrid',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-influence', power: 'source', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'idle-site' }, { kind: 'follow-up', crisis: 'leaked-plan' }],
      },
      {
        id: 'false-papers',
        column: 'hybrid',
        severity: 2,
        cost: 0,
        success: [
          { kind: 'shift-influence', power: 'source', who: 'home', by: -2 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-influence', power: 'source', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'likely' },
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-tension', power: 'source', by: 1 },
        ],
      },
      {
        id: 'name-an-origin',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'source', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'source', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'source', by: 2 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'A long espionage campaign in Central Asian ministries, described in 2024; its origin is disputed.',
      source: 'Recorded Future, 2024 (UAC-0063/TAG-110)',
      mark: 'M',
    },
  },

  {
    id: 'sudden-arrivals',
    group: 'external',
    incident: null,
    place: 'home',
    region: { kind: 'regions', ids: ['northern-steppe', 'caspian-coast', 'altai'] },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-stability', who: 'home', by: -1 }],
    options: [
      {
        id: 'house-and-register',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -2 }],
      },
      {
        id: 'share-them-out',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'richest', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-reliability', who: 'richest', by: -1 },
        ],
      },
      {
        id: 'shorten-stays',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'More than 200,000 people entered Kazakhstan from Russia in September and October 2022.',
      source: 'Kazakhstan, Ministry of Internal Affairs',
      mark: 'M',
    },
  },

  {
    id: 'neighbour-at-war',
    group: 'external',
    incident: null,
    place: 'home',
    region: { kind: 'border', powers: ['iran'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'close-corridor', corridor: 'northern-iran', years: 1 }],
    options: [
      {
        id: 'open-the-crossings',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -2 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'follow-up', crisis: 'strait-closed' }],
      },
      {
        id: 'carry-messages',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'follow-up', crisis: 'strait-closed' },
        ],
      },
      {
        id: 'seal-the-border',
        column: 'armed',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'home', count: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        failure: [
          { kind: 'wear-units', who: 'home', count: 2 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'War from 28 February 2026 closed the airspace of Iran, and evacuees left through its neighbours.',
      source: 'A News, 8 March 2026',
      mark: 'V',
    },
  },

  {
    id: 'two-neighbours-fight',
    group: 'external',
    incident: 'border-clash',
    place: 'home',
    region: { kind: 'hazard', hazards: ['afghan-border'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'guard-and-wait',
        column: 'armed',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-stability', who: 'neighbours', by: -1 },
          { kind: 'attribute', attribution: 'unknown' },
        ],
      },
      {
        id: 'host-talks',
        column: 'peacekeeping',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-standing', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'shift-ladder', by: -1 },
        ],
        partial: [{ kind: 'shift-standing', who: 'home', by: 1 }],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'relief-to-both',
        column: 'disaster',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'shift-tension', power: 'china', by: -1 },
        ],
        partial: [{ kind: 'shift-reliability', who: 'helpers', by: 1 }],
        failure: [
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'engineers' },
          { kind: 'attribute', attribution: 'disputed' },
        ],
      },
    ],
    precedent: {
      text: 'Fighting between Pakistan and Afghanistan in October 2025 and early 2026.',
      source: 'Daily Sabah, 6 March 2026',
      mark: 'V',
    },
  },
];
