import type { CrisisCard } from '../../model/crisis.ts';

/** What outside powers and bodies offer, ask and forbid. */
export const DIPLOMACY_CRISES: readonly CrisisCard[] = [
  {
    id: 'energy-union-offer',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['kazakhstan', 'uzbekistan'] },
    severity: 5,
    source: { kind: 'powers', powers: ['russia'] },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'gas-without-council',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
      },
      {
        id: 'join',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'russia', by: -2 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
      },
      {
        id: 'ask-allies-to-match',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: -1 },
          { kind: 'shift-standing', who: 'leader', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Proposal of a gas union, November 2022.',
      source: 'Press reports of November 2022',
      mark: 'M',
    },
  },

  {
    id: 'plant-health-ban',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['kazakhstan', 'azerbaijan', 'kyrgyzstan'] },
    severity: 5,
    source: { kind: 'powers', powers: ['russia'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-income', who: 'home', by: -1 }],
    options: [
      {
        id: 'new-markets',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'close-corridor', corridor: 'southern-russia', years: 2 }],
      },
      {
        id: 'inspect-together',
        column: 'disaster',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-income', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-income', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-influence', power: 'russia', who: 'home', by: 1 }],
      },
      {
        id: 'ban-in-return',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-will', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'close-corridor', corridor: 'southern-russia', years: 2 },
        ],
      },
    ],
    precedent: {
      text: 'Russian ban on produce from Kazakhstan, October 2024.',
      source: 'Politico via dnyuz, October 2024; Euronews, October 2024',
      mark: 'V',
    },
  },

  {
    id: 'migrant-rules',
    group: 'diplomacy',
    incident: null,
    place: 'abroad',
    region: { kind: 'members', ids: ['kyrgyzstan', 'uzbekistan'] },
    severity: 6,
    source: { kind: 'powers', powers: ['russia'] },
    attribution: 'certain',
    arrival: [
      { kind: 'shift-stability', who: 'home', by: -1 },
      { kind: 'shift-income', who: 'home', by: -1 },
    ],
    options: [
      {
        id: 'bargain-for-a-quota',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'retrain',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -2 }],
      },
      {
        id: 'protest-together',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Russian rules for migrant workers, 2024–25.',
      source: 'Press reports of 2024 and 2025',
      mark: 'M',
    },
  },

  {
    id: 'peacekeepers-offered',
    group: 'diplomacy',
    incident: 'border-clash',
    place: 'home',
    region: { kind: 'regions', ids: ['kura-araz', 'nakhchivan'] },
    severity: 6,
    source: { kind: 'powers', powers: ['armenia'] },
    attribution: 'disputed',
    arrival: [{ kind: 'shift-ladder', by: 1 }],
    options: [
      {
        id: 'allied-monitors',
        column: 'peacekeeping',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'attribute', attribution: 'unknown' },
        ],
      },
      {
        id: 'accept-the-offer',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'talk-directly',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-tension', power: 'armenia', by: -1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'armenia', by: -1 }],
        failure: [
          { kind: 'shift-tension', power: 'armenia', by: 1 },
          { kind: 'attribute', attribution: 'likely' },
        ],
      },
    ],
    precedent: {
      text: 'Cease-fire of 10 November 2020, watched over by Russian peacekeepers.',
      source: 'APRI, August 2025',
      mark: 'V',
    },
  },

  {
    id: 'thaw-after-an-accident',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['azerbaijan', 'kazakhstan'] },
    severity: 5,
    source: { kind: 'powers', powers: ['russia'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'russia', by: -1 }],
    options: [
      {
        id: 'accept-and-close',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        partial: [{ kind: 'shift-income', who: 'home', by: 1 }],
        failure: [{ kind: 'shift-standing', who: 'home', by: -1 }],
      },
      {
        id: 'ask-for-safety-rules',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -2 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-tension', power: 'russia', by: 1 }],
      },
    ],
    precedent: {
      text: 'Russia’s acknowledgement and promise of compensation, 9 October 2025.',
      source: 'Xinhua; news.az',
      mark: 'V',
    },
  },

  {
    id: 'compatibility-letter',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['kazakhstan', 'kyrgyzstan'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'russia', by: 1 }],
    options: [
      {
        id: 'legal-reply',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
      },
      {
        id: 'step-back',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'russia', by: -2 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'open-hearing',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-standing', who: 'home', by: 2 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [{ kind: 'shift-tension', power: 'russia', by: 2 }],
      },
    ],
    precedent: {
      text: 'Hypothetical; the question follows from Article 1 of the Collective Security Treaty.',
      source: 'Collective Security Treaty, Tashkent, 15 May 1992, with the Protocol of 10 December 2010',
      mark: 'V',
    },
  },

  {
    id: 'red-line-statement',
    group: 'diplomacy',
    incident: null,
    place: 'corridor',
    region: { kind: 'regions', ids: ['nakhchivan', 'kura-araz'] },
    severity: 5,
    source: { kind: 'powers', powers: ['iran'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'iran', by: 1 }],
    options: [
      {
        id: 'guarantee-the-border',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [{ kind: 'shift-tension', power: 'iran', by: -2 }],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-will', by: -1 },
        ],
        failure: [{ kind: 'close-corridor', corridor: 'syunik', years: 2 }],
      },
      {
        id: 'proceed',
        column: 'armed',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'close-corridor', corridor: 'northern-iran', years: 2 },
          { kind: 'shift-ladder', by: 1 },
        ],
      },
      {
        id: 'offer-a-branch',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-tension', power: 'iran', by: -2 },
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Statements from Tehran on the planned transit route, August 2025.',
      source: 'AFP, August 2025',
      mark: 'V',
    },
  },

  {
    id: 'southern-transit-offer',
    group: 'diplomacy',
    incident: null,
    place: 'corridor',
    region: { kind: 'regions', ids: ['nakhchivan', 'balkan', 'ahal'] },
    severity: 5,
    source: { kind: 'powers', powers: ['iran'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'iran', by: -1 }],
    options: [
      {
        id: 'decline',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-influence', power: 'iran', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'build-the-road',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [{ kind: 'shift-tension', power: 'west', by: 1 }],
      },
      {
        id: 'swap-only',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-influence', power: 'iran', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'iran', who: 'home', by: 1 },
        ],
        failure: [{ kind: 'shift-influence', power: 'iran', who: 'home', by: 1 }],
      },
    ],
    precedent: {
      text: 'The Aras route of 2023; a gas swap of Turkmenistan, Iran and Azerbaijan from 2021.',
      source: 'Press reports of 2021 and 2023',
      mark: 'M',
    },
  },

  {
    id: 'railway-finance',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'regions', ids: ['osh-batken', 'issyk-kul-naryn', 'fergana', 'zhetisu'] },
    severity: 5,
    source: { kind: 'powers', powers: ['china'] },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'hold-out',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'china', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'china', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
      },
      {
        id: 'borrow-and-build',
        column: 'disaster',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -2 },
        ],
      },
      {
        id: 'allied-money',
        column: 'disaster',
        severity: -1,
        cost: 3,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-income', who: 'neighbours', by: 1 },
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'china', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'china', by: 1 },
        ],
        failure: [
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'china', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'The China–Kyrgyzstan–Uzbekistan railway, 2024.',
      source: 'Turan, 2024',
      mark: 'V',
    },
  },

  {
    id: 'security-training',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['kyrgyzstan', 'uzbekistan', 'kazakhstan'] },
    severity: 5,
    source: { kind: 'powers', powers: ['china'] },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'academy-only',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'grant-unit', who: 'home', unit: 'special' },
          { kind: 'shift-tension', power: 'china', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'china', by: -1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-tension', power: 'china', by: 1 }],
      },
      {
        id: 'accept-both',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'grant-unit', who: 'home', unit: 'special' },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
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
      {
        id: 'train-with-allies',
        column: 'insurgency',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'leader', by: 1 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'china', by: 1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-tension', power: 'china', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Global Security Initiative and the China–Central Asia summit in Xi’an, May 2023.',
      source: 'Press reports of May 2023',
      mark: 'M',
    },
  },

  {
    id: 'package-with-a-clause',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'turkmenistan'] },
    severity: 6,
    source: { kind: 'powers', powers: ['west'] },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'find-wording',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'sign-it-all',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
          { kind: 'shift-coordination', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'put-it-off',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-influence', power: 'west', who: 'home', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Samarkand summit of 4 April 2025: an investment package and a text reaffirming UN Security Council resolutions 541 and 550.',
      source: 'openrijk.nl; Azernews, April 2025; AVIM, April 2025',
      mark: 'V',
    },
  },

  {
    id: 'peace-summit-route',
    group: 'diplomacy',
    incident: null,
    place: 'corridor',
    region: { kind: 'regions', ids: ['nakhchivan', 'kura-araz'] },
    severity: 6,
    source: { kind: 'powers', powers: ['west'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'iran', by: 1 }],
    options: [
      {
        id: 'consult-everybody',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'iran', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'advance-normalisation', by: -1 },
        ],
      },
      {
        id: 'sign-and-build',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
          { kind: 'follow-up', crisis: 'open-the-border' },
        ],
        partial: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-tension', power: 'iran', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'iran', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
      },
      {
        id: 'customs-to-the-host',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-tension', power: 'armenia', by: -2 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'armenia', by: -1 },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
        failure: [
          { kind: 'shift-standing', who: 'home', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'Declaration of 8 August 2025 and transit framework of 14 January 2026.',
      source: 'Mediamax, 15 January 2026; Horizon Weekly; Trend',
      mark: 'V',
    },
  },

  {
    id: 'planning-offer',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'members', ids: ['azerbaijan', 'kazakhstan', 'uzbekistan', 'kyrgyzstan'] },
    severity: 5,
    source: { kind: 'powers', powers: ['west'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'west', by: -1 }],
    options: [
      {
        id: 'full-programme',
        column: 'peacekeeping',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'grant-unit', who: 'home', unit: 'brigade' },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-influence', power: 'west', who: 'home', by: -1 },
        ],
      },
      {
        id: 'share-the-lessons',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
        ],
        partial: [
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: 1 },
        ],
        failure: [
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
          { kind: 'shift-coordination', by: -1 },
        ],
      },
      {
        id: 'brief-the-neighbours',
        column: 'civil',
        severity: -2,
        cost: 1,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'china', by: -1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'russia', by: -1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
      },
    ],
    precedent: {
      text: 'NATO’s Partnership for Peace.',
      source: 'CIA World Factbook, January 2026 (country pages)',
      mark: 'V',
    },
  },

  {
    id: 'good-offices',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'border', powers: ['russia', 'iran', 'china', 'armenia'] },
    severity: 5,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'take-the-offer',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-ladder', by: -1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-ladder', by: -1 }],
        failure: [{ kind: 'shift-standing', who: 'home', by: -1 }],
      },
      {
        id: 'wider-agenda',
        column: 'peacekeeping',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: 1 },
          { kind: 'shift-ladder', by: -1 },
        ],
        partial: [{ kind: 'shift-stability', who: 'neighbours', by: 1 }],
        failure: [{ kind: 'shift-coordination', by: -1 }],
      },
    ],
    precedent: {
      text: 'The UN Regional Centre for Preventive Diplomacy in Ashgabat, since 2007.',
      source: 'Ministry of Foreign Affairs of Turkmenistan, 2025',
      mark: 'V',
    },
  },

  {
    id: 'contingent-request',
    group: 'diplomacy',
    incident: null,
    place: 'abroad',
    region: { kind: 'members', ids: ['kazakhstan', 'azerbaijan', 'turkiye', 'kyrgyzstan'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'pay-instead',
        column: 'civil',
        severity: -2,
        cost: 2,
        success: [
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-tension', power: 'china', by: -1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'west', by: -1 }],
        failure: [{ kind: 'shift-standing', who: 'home', by: -1 }],
      },
      {
        id: 'send-a-company',
        column: 'peacekeeping',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
        ],
        partial: [
          { kind: 'shift-reliability', who: 'home', by: 1 },
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
        ],
        failure: [
          { kind: 'wear-units', who: 'home', count: 1, unit: 'brigade' },
          { kind: 'shift-standing', who: 'home', by: -1 },
        ],
      },
      {
        id: 'joint-company',
        column: 'peacekeeping',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-reliability', who: 'helpers', by: 1 },
        ],
        partial: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'brigade' },
        ],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'wear-units', who: 'leader', count: 1, unit: 'brigade' },
        ],
      },
    ],
    precedent: {
      text: 'Kazakhstan’s contingent in the UN force on the Golan, since March 2024.',
      source: 'Astana Times, 14 March 2024 and 14 April 2025',
      mark: 'V',
    },
  },

  {
    id: 'open-the-border',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'regions', ids: ['eastern-anatolia', 'kura-araz', 'nakhchivan'] },
    severity: 5,
    source: { kind: 'powers', powers: ['armenia'] },
    attribution: 'certain',
    arrival: [{ kind: 'shift-tension', power: 'armenia', by: -1 }],
    options: [
      {
        id: 'open-it',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'advance-normalisation', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'armenia', by: -1 },
        ],
        partial: [{ kind: 'advance-normalisation', by: 1 }],
        failure: [{ kind: 'shift-tension', power: 'armenia', by: 1 }],
      },
      {
        id: 'step-by-step',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-tension', power: 'armenia', by: -2 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-tension', power: 'armenia', by: -1 }],
        failure: [{ kind: 'advance-normalisation', by: -1 }],
      },
      {
        id: 'tie-to-a-treaty',
        column: 'civil',
        severity: 0,
        cost: 0,
        success: [
          { kind: 'advance-normalisation', by: 2 },
          { kind: 'shift-will', by: 1 },
        ],
        partial: [
          { kind: 'shift-tension', power: 'armenia', by: 1 },
          { kind: 'advance-normalisation', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'armenia', by: 1 },
          { kind: 'advance-normalisation', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'A crossing between Türkiye and Armenia opened for aid in early 2023; declaration of August 2025.',
      source: 'Press reports of 2023 and 2025',
      mark: 'M',
    },
  },

  {
    id: 'recognition-for-water',
    group: 'diplomacy',
    incident: null,
    place: 'home',
    region: { kind: 'hazard', hazards: ['afghan-border'] },
    severity: 6,
    source: { kind: 'non-state' },
    attribution: 'certain',
    arrival: [],
    options: [
      {
        id: 'technical-talks',
        column: 'disaster',
        severity: 0,
        cost: 1,
        success: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-ladder', by: -1 },
        ],
        partial: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-income', who: 'home', by: -1 },
        ],
        failure: [{ kind: 'shift-income', who: 'home', by: -1 }],
      },
      {
        id: 'upgrade-relations',
        column: 'civil',
        severity: -2,
        cost: 0,
        success: [
          { kind: 'shift-income', who: 'home', by: 2 },
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-tension', power: 'china', by: -1 },
        ],
        partial: [
          { kind: 'shift-income', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'west', by: 1 },
        ],
        failure: [
          { kind: 'shift-tension', power: 'west', by: 1 },
          { kind: 'shift-reliability', who: 'home', by: -1 },
        ],
      },
      {
        id: 'joint-position',
        column: 'civil',
        severity: -1,
        cost: 0,
        success: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-stability', who: 'neighbours', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
        ],
        partial: [{ kind: 'shift-coordination', by: 1 }],
        failure: [
          { kind: 'shift-coordination', by: -1 },
          { kind: 'shift-stability', who: 'neighbours', by: -1 },
        ],
      },
    ],
    precedent: {
      text: 'Reports of 2023 on water talks between Central Asian states and the authorities in Kabul.',
      source: 'Daryo, 2023',
      mark: 'V',
    },
  },
];
