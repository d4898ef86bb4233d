import type { CrisisCard } from '../../model/crisis.ts';

/** Markets, routes, energy and work. */
export const ECONOMY_CRISES: readonly CrisisCard[] = [
  {
    id: 'terminal-struck',
    group: 'economy',
    incident: 'armed-attack',
    place: 'abroad',
    region: { kind: 'regions', ids: ['caspian-coast'] },
    severity: 7,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -2 }],
    options: [
      {
        id: 'send-repair-crews',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'oil-across-the-sea',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'azerbaijan', by: 1 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'azerbaijan', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'ask-both-to-spare-it',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Drones damaged the terminal of the Caspian Pipeline Consortium near Novorossiysk on 29 November 2025.',
      source: 'TASS; Sputnik via ckhq',
      mark: 'V',
    },
  },

  {
    id: 'oil-slump',
    group: 'economy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['azerbaijan', 'kazakhstan', 'turkmenistan'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -2 }],
    options: [
      {
        id: 'cut-subsidies',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'follow-up', crisis: 'fuel-price-protest' },
        ],
      },
      {
        id: 'outside-loan',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'china', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'bridge-loan',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-fund', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-fund', by: -1 },
        ],
        failure: [{ kind: 'shift-fund', by: -2 }],
      },
    ],
    precedent: {
      text: 'The oil price fall of 2014–16; devaluation in Azerbaijan in 2015.',
      source: 'Press reports of 2015',
      mark: 'M',
    },
  },

  {
    id: 'bank-listed',
    group: 'economy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['kyrgyzstan', 'kazakhstan', 'turkiye', 'uzbekistan'] },
    severity: 5,
    source: { kind: 'powers', powers: ['west'] },
    attribution: 'certain',
    arrival: [
      { kind: 'shift-funds', who: 'home', by: -1 },
      { kind: 'shift-tension', power: 'west', by: 1 },
    ],
    options: [
      {
        id: 'audit-the-bank',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-tension', power: 'west', by: -2 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'west', by: -1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'stand-by-the-bank',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
      },
      {
        id: 'common-export-rules',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -2 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'A bank in Kyrgyzstan was listed by the US Treasury in January 2025.',
      source: 'US Treasury (OFAC), January 2025',
      mark: 'M',
    },
  },

  {
    id: 'currency-crisis',
    group: 'economy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['turkiye'] },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -2 }],
    options: [
      {
        id: 'grant-it',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-fund', by: -2 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-fund', by: -2 },
        ],
        failure: [
          { kind: 'shift-fund', by: -3 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
      },
      {
        id: 'swap-line',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [{ kind: 'shift-income', who: 'leader', by: -1 }],
      },
      {
        id: 'call-the-lenders',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Currency crises in Türkiye in 2018 and 2021.',
      source: 'Press reports of 2018 and 2021',
      mark: 'M',
    },
  },

  {
    id: 'corridor-boom',
    group: 'economy',
    incident: null,
    place: 'corridor',
    region: { kind: 'regions', ids: ['absheron', 'caspian-coast', 'balkan', 'eastern-anatolia'] },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: 1 }],
    options: [
      {
        id: 'one-customs-form',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-income', who: 'neighbours', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        partial: [{ kind: 'shift-coordination', by: 1 }],
        failure: [{ kind: 'shift-coordination', by: -1 }],
      },
      {
        id: 'widen-the-route',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'neighbours', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [{ kind: 'shift-income', who: 'neighbours', by: 1 }],
        failure: [{ kind: 'shift-tension', power: 'russia', by: 1 }],
      },
      {
        id: 'raise-the-tolls',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-funds', who: 'home', by: 3 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-funds', who: 'home', by: 2 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-reliability', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'Cargo on the Middle Corridor grew by 90 per cent after 2022, according to Azerbaijan.',
      source: 'Daily Sabah, 7 October 2025',
      mark: 'V',
    },
  },

  {
    id: 'remittance-shock',
    group: 'economy',
    incident: null,
    place: 'abroad',
    region: { kind: 'members', ids: ['kyrgyzstan', 'uzbekistan'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [
      { kind: 'shift-income', who: 'home', by: -1 },
      { kind: 'shift-stability', who: 'home', by: -1 },
    ],
    options: [
      {
        id: 'public-works',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 2 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [{ kind: 'shift-stability', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'allied-jobs',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-reliability', who: 'richest', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'richest', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'look-west',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Remittances to Kyrgyzstan fell from 32.6 to 18.8 per cent of GDP between 2021 and 2023.',
      source: 'CIA World Factbook, January 2026 (Kyrgyzstan)',
      mark: 'V',
    },
  },

  {
    id: 'valve-closed',
    group: 'economy',
    incident: 'hybrid',
    place: 'home',
    region: { kind: 'regions', ids: ['balkan', 'ahal', 'caspian-coast'] },
    severity: 6,
    source: { kind: 'powers', powers: ['russia', 'iran'] },
    attribution: 'disputed',
    arrival: [{ kind: 'shift-income', who: 'home', by: -1 }],
    options: [
      {
        id: 'repair-the-line',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'source', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'source', by: -1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'attribute', attribution: 'unknown' },
        ],
      },
      {
        id: 'examine-the-blast',
        column: 'hybrid',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'source', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'source', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'likely' },
          { kind: 'shift-tension', power: 'source', by: 1 },
        ],
      },
      {
        id: 'another-buyer',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'shift-influence', power: 'source', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'attribute', attribution: 'unknown' },
        ],
      },
    ],
    precedent: {
      text: 'A blast stopped gas from Turkmenistan to Russia in April 2009; each side blamed the other.',
      source: 'Press reports of April 2009',
      mark: 'M',
    },
  },

  {
    id: 'green-cable',
    group: 'economy',
    incident: null,
    place: 'sea',
    region: { kind: 'caspian' },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-coordination', by: 1 }],
    options: [
      {
        id: 'build-the-landing',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [{ kind: 'shift-income', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'foreign-consortium',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        failure: [{ kind: 'shift-coordination', by: -1 }],
      },
      {
        id: 'ask-every-shore',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-tension', power: 'russia', by: 1 }],
      },
    ],
    precedent: {
      text: 'Green energy agreement of Azerbaijan, Kazakhstan and Uzbekistan, November 2024.',
      source: 'Press reports of November 2024',
      mark: 'M',
    },
  },

  {
    id: 'joint-drone-plant',
    group: 'economy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['kazakhstan', 'kyrgyzstan', 'uzbekistan', 'azerbaijan'] },
    severity: 5,
    source: { kind: 'ally' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'parts-everywhere',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-fund', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-fund', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-fund', by: -1 },
        ],
      },
      {
        id: 'build-the-plant',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'grant-unit', who: 'home', unit: 'air' },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'buy-a-few',
        column: 'civil',
        severity: -2,
        cost: 3,
        success: [
          { kind: 'grant-unit', who: 'home', unit: 'air' },
          { kind: 'shift-income', who: 'turkiye', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'turkiye', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'Purchases of unmanned aircraft by Kyrgyzstan since 2021.',
      source: 'VOA, 2024',
      mark: 'V',
    },
  },

  {
    id: 'strait-closed',
    group: 'economy',
    incident: null,
    place: 'sea',
    region: { kind: 'members', ids: ['turkiye', 'kyrgyzstan', 'uzbekistan'] },
    severity: 7,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [
      { kind: 'shift-income', who: 'home', by: -1 },
      { kind: 'shift-income', who: 'azerbaijan', by: 1 },
      { kind: 'shift-income', who: 'kazakhstan', by: 1 },
    ],
    options: [
      {
        id: 'ration-fuel',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        partial: [{ kind: 'shift-standing', who: 'home', by: -1 }],
        failure: [
          { kind: 'shift-stability', who: 'home', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'buy-at-cost',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-reliability', who: 'azerbaijan', by: 1 },
          { kind: 'shift-reliability', who: 'kazakhstan', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'azerbaijan', by: -1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'azerbaijan', by: -1 },
          { kind: 'shift-reliability', who: 'kazakhstan', by: -1 },
        ],
      },
      {
        id: 'send-escorts',
        column: 'armed',
        severity: 1,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'west', by: -2 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 2 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'iran', by: 2 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'air' },
        ],
      },
    ],
    precedent: {
      text: 'Disrupted sea trade and rising prices in March 2026.',
      source: 'Press reports of March 2026',
      mark: 'M',
    },
  },

  {
    id: 'grain-ban',
    group: 'economy',
    incident: null,
    place: 'home',
    region: { kind: 'regions', ids: ['tashkent', 'chuy-talas', 'zarafshan', 'fergana'] },
    severity: 5,
    source: { kind: 'ally' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-coordination', by: -1 }],
    options: [
      {
        id: 'common-grain-rule',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 2 },
          { kind: 'shift-income', who: 'neighbours', by: 1 },
        ],
        partial: [{ kind: 'shift-coordination', by: 1 }],
        failure: [
          { kind: 'shift-reliability', who: 'neighbours', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'buy-elsewhere',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-influence', power: 'russia', who: 'home', by: 1 }],
      },
      {
        id: 'stop-their-trains',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'neighbours', by: -1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'neighbours', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'neighbours', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Limits on wheat imports in Kazakhstan, 2023–24.',
      source: 'Press reports of 2023 and 2024',
      mark: 'M',
    },
  },
];
