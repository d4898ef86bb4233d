import type { ClaimData } from '../model/library.ts';

/**
 * Matters that a member may press on a power (R4.30): each one has been raised in public by that state. What
 * `backed` adds is the claim's own price or fruit, beyond the tension and standing that every backed claim brings.
 */
export const CLAIMS: readonly ClaimData[] = [
  // Azerbaijan
  {
    id: 'azerbaijan-southern-route',
    member: 'azerbaijan',
    power: 'armenia',
    subject: 'corridor',
    // Iran states that it opposes any change on its border with Armenia.
    backed: [{ kind: 'shift-tension', power: 'iran', by: 1 }],
  },
  {
    id: 'azerbaijan-border-line',
    member: 'azerbaijan',
    power: 'armenia',
    subject: 'border',
    // Those who mediate between the two ask both to leave the line to the commission.
    backed: [{ kind: 'shift-tension', power: 'west', by: 1 }],
  },
  {
    id: 'azerbaijan-caspian-field',
    member: 'azerbaijan',
    power: 'iran',
    subject: 'waters',
    backed: [{ kind: 'shift-income', who: 'azerbaijan', by: 2 }],
  },

  // Türkiye
  {
    id: 'turkiye-flight-lines',
    member: 'turkiye',
    power: 'west',
    subject: 'overflight',
    backed: [{ kind: 'shift-influence', power: 'west', who: 'turkiye', by: -1 }],
  },
  {
    id: 'turkiye-transit-fees',
    member: 'turkiye',
    power: 'iran',
    subject: 'transit',
    backed: [
      { kind: 'shift-income', who: 'turkiye', by: 1 },
      { kind: 'shift-income', who: 'uzbekistan', by: 1 },
    ],
  },
  {
    id: 'turkiye-black-sea-shipping',
    member: 'turkiye',
    power: 'russia',
    subject: 'waters',
    backed: [{ kind: 'shift-tension', power: 'west', by: -1 }],
  },

  // Kazakhstan
  {
    id: 'kazakhstan-oil-terminal',
    member: 'kazakhstan',
    power: 'russia',
    subject: 'transit',
    backed: [{ kind: 'shift-funds', who: 'kazakhstan', by: 2 }],
  },
  {
    id: 'kazakhstan-river-sharing',
    member: 'kazakhstan',
    power: 'china',
    subject: 'waters',
    backed: [{ kind: 'shift-influence', power: 'china', who: 'kazakhstan', by: -1 }],
  },
  {
    id: 'kazakhstan-caspian-inflow',
    member: 'kazakhstan',
    power: 'russia',
    subject: 'waters',
    // The falling sea is the other shores' business too.
    backed: [
      { kind: 'shift-standing', who: 'azerbaijan', by: 1 },
      { kind: 'shift-standing', who: 'turkmenistan', by: 1 },
    ],
  },

  // Kyrgyzstan
  {
    id: 'kyrgyzstan-migrant-workers',
    member: 'kyrgyzstan',
    power: 'russia',
    subject: 'migrants',
    backed: [{ kind: 'shift-stability', who: 'kyrgyzstan', by: 1 }],
  },
  {
    id: 'kyrgyzstan-border-trade',
    member: 'kyrgyzstan',
    power: 'china',
    subject: 'border',
    // More trade through one gate is more money and more dependence.
    backed: [
      { kind: 'shift-income', who: 'kyrgyzstan', by: 2 },
      { kind: 'shift-influence', power: 'china', who: 'kyrgyzstan', by: 1 },
    ],
  },

  // Uzbekistan
  {
    id: 'uzbekistan-migrant-workers',
    member: 'uzbekistan',
    power: 'russia',
    subject: 'migrants',
    backed: [{ kind: 'shift-influence', power: 'russia', who: 'uzbekistan', by: -1 }],
  },
  {
    id: 'uzbekistan-southern-ports',
    member: 'uzbekistan',
    power: 'iran',
    subject: 'transit',
    backed: [{ kind: 'shift-coordination', by: 1 }],
  },

  // Turkmenistan
  {
    id: 'turkmenistan-caspian-field',
    member: 'turkmenistan',
    power: 'iran',
    subject: 'waters',
    // Any new line in the sea concerns the fifth shore.
    backed: [
      { kind: 'shift-funds', who: 'turkmenistan', by: 3 },
      { kind: 'shift-tension', power: 'russia', by: 1 },
    ],
  },
  {
    id: 'turkmenistan-gas-transit',
    member: 'turkmenistan',
    power: 'russia',
    subject: 'transit',
    backed: [{ kind: 'shift-influence', power: 'russia', who: 'turkmenistan', by: -1 }],
  },
];
