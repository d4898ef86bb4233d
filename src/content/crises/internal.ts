import type { CrisisCard } from '../../model/crisis.ts';

/** Trouble inside one member: protest, contested power, and what leaks or is bought in secret. */
export const INTERNAL_CRISES: readonly CrisisCard[] = [
  {
    id: 'fuel-price-protest',
    group: 'internal',
    incident: 'internal-unrest',
    place: 'home',
    region: { kind: 'members', ids: ['kazakhstan', 'uzbekistan', 'azerbaijan'] },
    severity: 7,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-stability', who: 'home', by: -1 }],
    options: [
      {
        id: 'guard-buildings',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'cap-the-price',
        column: 'civil',
        severity: -2,
        cost: 3,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: -2 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -2 }],
      },
      {
        id: 'promise-an-inquiry',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-standing', who: 'home', by: -2 }],
      },
    ],
    precedent: {
      text: 'Unrest in Kazakhstan over fuel prices, January 2022; CSTO forces came at its request and left within weeks.',
      source: 'Human Security Centre, 8 February 2022',
      mark: 'V',
    },
  },

  {
    id: 'autonomy-clause',
    group: 'internal',
    incident: 'internal-unrest',
    place: 'home',
    region: { kind: 'regions', ids: ['khorezm-aral'] },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'keep-the-clause',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'withdraw-the-clause',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        partial: [{ kind: 'shift-standing', who: 'home', by: -1 }],
        failure: [{ kind: 'shift-standing', who: 'home', by: -2 }],
      },
      {
        id: 'invite-observers',
        column: 'peacekeeping',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Protests in Karakalpakstan in July 2022 over a draft constitutional clause, which was then withdrawn.',
      source: 'Human Rights Watch, 2022',
      mark: 'M',
    },
  },

  {
    id: 'contested-count',
    group: 'internal',
    incident: 'internal-unrest',
    place: 'home',
    region: { kind: 'commander' },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-coordination', by: -1 }],
    options: [
      {
        id: 'stand-by-the-result',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
      },
      {
        id: 'repeat-the-vote',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'commander', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'commander', by: -1 },
        ],
      },
      {
        id: 'lend-a-staff',
        column: 'peacekeeping',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 2 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'idle-site', project: 'headquarters' },
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Kyrgyzstan in October 2020: an annulled election and a change of government.',
      source: 'OSCE/ODIHR',
      mark: 'M',
    },
  },

  {
    id: 'city-in-flames',
    group: 'internal',
    incident: 'internal-unrest',
    place: 'home',
    region: { kind: 'regions', ids: ['osh-batken', 'fergana', 'chuy-talas'] },
    severity: 8,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-stability', who: 'neighbours', by: -1 }],
    options: [
      {
        id: 'send-peacekeepers',
        column: 'peacekeeping',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'brigade' },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
      },
      {
        id: 'ask-elsewhere',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'relief-corridor',
        column: 'disaster',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'neighbours', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'neighbours', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-stability', who: 'neighbours', by: -1 }],
      },
    ],
    precedent: {
      text: 'Osh, June 2010: the interim leader asked for peacekeepers and the CSTO did not send them.',
      source: 'Eurasianet, 12 and 14 June 2010',
      mark: 'V',
    },
  },

  {
    id: 'coup-attempt',
    group: 'internal',
    incident: 'internal-unrest',
    place: 'home',
    region: { kind: 'any' },
    severity: 7,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'wear-units', who: 'home', count: 1 }],
    options: [
      {
        id: 'back-the-government',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-standing', who: 'helpers', by: 1 },
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        failure: [{ kind: 'wear-units', who: 'home', count: 2 }, { kind: 'idle-site' }],
      },
      {
        id: 'freeze-the-links',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        partial: [{ kind: 'shift-reliability', who: 'commander', by: -1 }],
        failure: [
          { kind: 'shift-reliability', who: 'commander', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'mediate-a-surrender',
        column: 'peacekeeping',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 2 },
          { kind: 'shift-reliability', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'wear-units', who: 'home', count: 1 },
          { kind: 'shift-standing', who: 'leader', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'A coup attempt in Türkiye failed on 15–16 July 2016.',
      source: 'CIA World Factbook, January 2026 (Türkiye)',
      mark: 'V',
    },
  },

  {
    id: 'succession',
    group: 'internal',
    incident: null,
    place: 'home',
    region: { kind: 'any' },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'send-a-delegation',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-will', by: 1 },
        ],
        partial: [{ kind: 'shift-reliability', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-influence', power: 'china', who: 'home', by: 1 }],
      },
      {
        id: 'brief-the-team',
        column: 'peacekeeping',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
      },
      {
        id: 'let-it-run',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-reliability', who: 'home', by: -1 }],
        failure: [{ kind: 'shift-reliability', who: 'home', by: -2 }],
      },
    ],
    precedent: {
      text: 'Planned changes of president in Kazakhstan (2019) and Turkmenistan (2022).',
      source: 'Press reports of 2019 and 2022',
      mark: 'M',
    },
  },

  {
    id: 'rumour-and-riot',
    group: 'internal',
    incident: 'internal-unrest',
    place: 'home',
    region: { kind: 'regions', ids: ['zhetisu', 'chuy-talas', 'tashkent'] },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'patrol-with-elders',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'special' },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-stability', who: 'neighbours', by: -1 }],
      },
      {
        id: 'answer-the-rumour',
        column: 'hybrid',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'shelter-families',
        column: 'disaster',
        severity: -1,
        cost: 1,
        success: [
          { kind: 'shift-standing', who: 'neighbours', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-reliability', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-income', who: 'neighbours', by: -1 }],
      },
    ],
    precedent: {
      text: 'Violence in the Korday district of Kazakhstan, February 2020.',
      source: 'Press reports of February 2020',
      mark: 'M',
    },
  },

  {
    id: 'leaked-plan',
    group: 'internal',
    incident: 'hybrid',
    place: 'home',
    region: { kind: 'site' },
    severity: 5,
    source: { kind: 'powers', powers: ['russia', 'iran', 'armenia'] },
    attribution: 'unknown',
    arrival: [
      { kind: 'shift-tension', power: 'russia', by: 1 },
      { kind: 'shift-tension', power: 'iran', by: 1 },
    ],
    options: [
      {
        id: 'find-the-leak',
        column: 'hybrid',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-influence', power: 'source', who: 'home', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [
          { kind: 'attribute', attribution: 'likely' },
          { kind: 'follow-up', crisis: 'red-line-statement' },
        ],
      },
      {
        id: 'publish-it-all',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'armenia', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'armenia', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'call-it-a-draft',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-standing', who: 'commander', by: -1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
        failure: [{ kind: 'shift-reliability', who: 'commander', by: -2 }],
      },
    ],
    precedent: {
      text: 'Diplomatic cables published in 2010 revealed a NATO defence plan.',
      source: 'The Guardian, December 2010',
      mark: 'M',
    },
  },

  {
    id: 'oil-town-strike',
    group: 'internal',
    incident: 'internal-unrest',
    place: 'home',
    region: { kind: 'caspian' },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -1 }],
    options: [
      {
        id: 'restore-order',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'settle',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-stability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-income', who: 'home', by: 1 }],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'open-inquiry',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-standing', who: 'home', by: 2 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-reliability', who: 'home', by: -1 }],
      },
    ],
    precedent: {
      text: 'Zhanaozen, December 2011: a long strike ended in violence.',
      source: 'Human Rights Watch, 2012',
      mark: 'M',
    },
  },

  {
    id: 'procurement-probe',
    group: 'internal',
    incident: null,
    place: 'home',
    region: { kind: 'site' },
    severity: 5,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-fund', by: -2 }],
    options: [
      {
        id: 'open-the-books',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-fund', by: 3 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-fund', by: 2 }],
        failure: [{ kind: 'idle-site' }, { kind: 'shift-fund', by: -1 }],
      },
      {
        id: 'audit-quietly',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-fund', by: 2 },
          { kind: 'shift-standing', who: 'commander', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        partial: [
          { kind: 'shift-fund', by: 1 },
          { kind: 'shift-reliability', who: 'commander', by: -1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'commander', by: -1 },
          { kind: 'shift-standing', who: 'commander', by: -1 },
        ],
      },
      {
        id: 'follow-the-money',
        column: 'hybrid',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-fund', by: 2 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-fund', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [{ kind: 'idle-site' }, { kind: 'shift-coordination', by: -1 }],
      },
    ],
    precedent: {
      text: 'Inquiry into purchases of a NATO agency, May 2025.',
      source: 'Press reports of May 2025',
      mark: 'M',
    },
  },
];
