import type { CrisisCard } from '../../model/crisis.ts';

/** Earth, water, weather, health and the networks people live by. */
export const DISASTER_CRISES: readonly CrisisCard[] = [
  {
    id: 'twin-earthquake',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'regions', ids: ['eastern-anatolia'] },
    severity: 8,
    source: { kind: 'nature' },
    attribution: 'certain',
    arrival: [
      { kind: 'shift-funds', who: 'home', by: -2 },
      { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
    ],
    options: [
      {
        id: 'search-and-rescue',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'follow-up', crisis: 'civil-protection-first' },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: -2 },
          { kind: 'follow-up', crisis: 'currency-crisis' },
        ],
      },
      {
        id: 'field-hospitals',
        column: 'peacekeeping',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'open-closed-borders',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-tension', power: 'armenia', by: -1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'armenia', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'The earthquakes of 6 February 2023 in Türkiye and Syria.',
      source: 'commonspace.eu, February 2023',
      mark: 'V',
    },
  },

  {
    id: 'city-tremor',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'hazard', hazards: ['earthquake'] },
    severity: 6,
    source: { kind: 'nature' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'inspect-the-towers',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -2 }],
      },
      {
        id: 'tents-and-schools',
        column: 'peacekeeping',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'stricter-code',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 2 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-standing', who: 'home', by: -2 }],
      },
    ],
    precedent: {
      text: 'Tremors felt in Almaty on 22–23 January 2024.',
      source: 'USGS',
      mark: 'M',
    },
  },

  {
    id: 'dam-failure',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'regions', ids: ['central-steppe', 'fergana', 'tashkent'] },
    severity: 7,
    source: { kind: 'ally' },
    attribution: 'disputed',
    arrival: [{ kind: 'shift-stability', who: 'home', by: -1 }],
    options: [
      {
        id: 'evacuate-together',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'neighbours', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-reliability', who: 'neighbours', by: -1 },
        ],
      },
      {
        id: 'claim-damages',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-coordination', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-reliability', who: 'neighbours', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'rebuild-the-dam',
        column: 'disaster',
        severity: 1,
        cost: 2,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'neighbours', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'neighbours', by: 1 },
        ],
        failure: [{ kind: 'shift-income', who: 'neighbours', by: -1 }],
      },
    ],
    precedent: {
      text: 'The Sardoba dam in Uzbekistan failed on 1 May 2020, and the water reached Kazakhstan.',
      source: 'FloodList; The Watchers',
      mark: 'V',
    },
  },

  {
    id: 'snow-melt-flood',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'hazard', hazards: ['flood'] },
    severity: 7,
    source: { kind: 'nature' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -1 }],
    options: [
      {
        id: 'dykes-and-boats',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'engineers' },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: -2 },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'engineers' },
        ],
      },
      {
        id: 'time-the-reservoirs',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -2 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'russia', by: -1 }],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'pay-to-move',
        column: 'civil',
        severity: -2,
        cost: 3,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-stability', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'Record floods in the provinces of northern Kazakhstan, April 2024.',
      source: 'gov.kz; OCHA',
      mark: 'M',
    },
  },

  {
    id: 'upstream-canal',
    group: 'disaster',
    incident: null,
    place: 'home',
    region: { kind: 'regions', ids: ['khorezm-aral', 'mary-lebap', 'zarafshan'] },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'line-our-canals',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-stability', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'offer-a-treaty',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'follow-up', crisis: 'recognition-for-water' },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'follow-up', crisis: 'salt-storm' }],
      },
      {
        id: 'joint-water-front',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-reliability', who: 'neighbours', by: 1 },
        ],
        partial: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'neighbours', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'The Qosh Tepa canal on the Amu Darya; estimates of its share of the flow disagree.',
      source: 'Asia-Plus, 2024; Daryo, 2024 and 2025',
      mark: 'V',
    },
  },

  {
    id: 'salt-storm',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'hazard', hazards: ['drought'] },
    severity: 5,
    source: { kind: 'nature' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -1 }],
    options: [
      {
        id: 'water-and-medicine',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [{ kind: 'shift-stability', who: 'home', by: 1 }],
        partial: [{ kind: 'shift-standing', who: 'helpers', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'plant-the-seabed',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        failure: [{ kind: 'shift-standing', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'A salt storm from the dry bed of the Aral Sea, 26–27 May 2018.',
      source: 'Press reports of May 2018',
      mark: 'M',
    },
  },

  {
    id: 'ring-blackout',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'regions', ids: ['tashkent', 'chuy-talas', 'zhetisu', 'fergana'] },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'unknown',
    arrival: [{ kind: 'shift-stability', who: 'neighbours', by: -1 }],
    options: [
      {
        id: 'restart-together',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: 1 },
        ],
        partial: [{ kind: 'shift-stability', who: 'neighbours', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'neighbours', by: -1 }],
      },
      {
        id: 'cut-our-grid-loose',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-income', who: 'neighbours', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
      },
      {
        id: 'buy-power',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Blackout in Kazakhstan, Kyrgyzstan and Uzbekistan on 25 January 2022.',
      source: 'Press reports of January 2022',
      mark: 'M',
    },
  },

  {
    id: 'freeze-in-the-city',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'regions', ids: ['tashkent', 'central-steppe', 'chuy-talas'] },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'heated-shelters',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        failure: [{ kind: 'shift-standing', who: 'home', by: -1 }],
      },
      {
        id: 'buy-gas',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'repair-the-network',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'Gas shortage in Tashkent, January 2023.',
      source: 'Press reports of January 2023',
      mark: 'M',
    },
  },

  {
    id: 'storm-without-news',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'regions', ids: ['mary-lebap', 'zarafshan'] },
    severity: 5,
    source: { kind: 'nature' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'publish-the-needs',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-reliability', who: 'home', by: -1 }],
      },
      {
        id: 'manage-alone',
        column: 'disaster',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-standing', who: 'home', by: 2 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
      },
      {
        id: 'satellite-pictures',
        column: 'hybrid',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        partial: [{ kind: 'shift-coordination', by: 1 }],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'A storm in eastern Turkmenistan on 27 April 2020, little reported at home.',
      source: 'Human Rights Watch',
      mark: 'M',
    },
  },

  {
    id: 'epidemic-at-the-border',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'any' },
    severity: 7,
    source: { kind: 'nature' },
    attribution: 'certain',
    arrival: [
      { kind: 'shift-income', who: 'home', by: -1 },
      { kind: 'shift-income', who: 'neighbours', by: -1 },
    ],
    options: [
      {
        id: 'pool-supplies',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-funds', who: 'poorest', by: 1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'close-up',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'close-corridor', corridor: 'georgia', years: 2 },
          { kind: 'shift-coordination', by: -1 },
        ],
        partial: [
          { kind: 'close-corridor', corridor: 'caspian', years: 2 },
          { kind: 'shift-coordination', by: -1 },
        ],
        failure: [
          { kind: 'close-corridor', corridor: 'georgia', years: 2 },
          { kind: 'close-corridor', corridor: 'caspian', years: 2 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
      },
      {
        id: 'great-power-vaccine',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'china', by: -1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'The COVID-19 pandemic; the Turkic Council met in an extraordinary summit on 10 April 2020.',
      source: 'Forsal, 2021',
      mark: 'M',
    },
  },

  {
    id: 'wildfire-season',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'regions', ids: ['aegean-mediterranean', 'marmara', 'altai'] },
    severity: 6,
    source: { kind: 'nature' },
    attribution: 'certain',
    arrival: [{ kind: 'wear-units', who: 'home', count: 1, unit: 'engineers' }],
    options: [
      {
        id: 'send-crews',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'engineers' },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'hire-aircraft',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'firebreaks',
        column: 'peacekeeping',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'brigade' },
        ],
        partial: [{ kind: 'wear-units', who: 'leader', count: 1, unit: 'brigade' }],
        failure: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Wildfires in southern Türkiye in August 2021; crews came from Azerbaijan.',
      source: 'Press reports of August 2021',
      mark: 'M',
    },
  },

  {
    id: 'shallow-port',
    group: 'disaster',
    incident: null,
    place: 'sea',
    region: { kind: 'caspian' },
    severity: 5,
    source: { kind: 'nature' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -1 }],
    options: [
      {
        id: 'dredge',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [{ kind: 'shift-income', who: 'home', by: 1 }],
        failure: [{ kind: 'close-corridor', corridor: 'caspian', years: 2 }],
      },
      {
        id: 'shallow-ships',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-income', who: 'neighbours', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'neighbours', by: -1 },
        ],
        failure: [
          { kind: 'close-corridor', corridor: 'caspian', years: 2 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'cargo-by-land',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-influence', power: 'iran', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Aktau declared an emergency over the falling sea in June 2023.',
      source: 'Press reports of June 2023',
      mark: 'M',
    },
  },

  {
    id: 'slope-and-mine',
    group: 'disaster',
    incident: 'disaster',
    place: 'home',
    region: { kind: 'regions', ids: ['central-steppe', 'osh-batken', 'issyk-kul-naryn', 'eastern-anatolia'] },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'dig-for-them',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'engineers' },
        ],
        failure: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'engineers' },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'fly-in-specialists',
        column: 'disaster',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-standing', who: 'leader', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [{ kind: 'shift-reliability', who: 'helpers', by: 1 }],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'close-unsafe-mines',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 2 },
          { kind: 'shift-income', who: 'home', by: -2 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -2 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -2 }],
      },
    ],
    precedent: {
      text: 'Accident at the Kostenko mine, Karaganda, on 28 October 2023.',
      source: 'Press reports of October 2023',
      mark: 'M',
    },
  },
];
