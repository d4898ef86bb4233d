import type { InterestData } from '../model/library.ts';

/**
 * What each state may want of the alliance, seven apiece (R2.9). Two are open and one is secret in a game. None is
 * met at the start, save where ordinary play loses it: paying one's share, a bad year abroad, a strike. Every
 * threshold can be reached in three years.
 */
export const INTERESTS: readonly InterestData[] = [
  // Azerbaijan: a way to the exclave, a promise that covers what happens there, and friends along the route.
  {
    id: 'azerbaijan-opens-southern-route',
    member: 'azerbaijan',
    check: { kind: 'corridor-open', corridor: 'syunik' },
  },
  {
    id: 'azerbaijan-wins-backing',
    member: 'azerbaijan',
    check: { kind: 'claims-backed', count: 2 },
  },
  {
    id: 'azerbaijan-hybrid-clause',
    member: 'azerbaijan',
    check: { kind: 'article', article: 'casus', settings: ['hybrid'] },
  },
  {
    id: 'azerbaijan-fortified-border',
    member: 'azerbaijan',
    check: { kind: 'works-at-least', count: 2 },
  },
  {
    id: 'azerbaijan-hosts-exercises',
    member: 'azerbaijan',
    check: { kind: 'exercises-hosted', count: 2 },
  },
  {
    id: 'azerbaijan-joint-command',
    member: 'azerbaijan',
    check: { kind: 'coordination-at-least', value: 6 },
  },
  {
    id: 'azerbaijan-georgia-joins',
    member: 'azerbaijan',
    check: { kind: 'admitted', candidate: 'georgia' },
  },

  // Türkiye: the seat of the alliance, an alliance that can act, and no quarrel with the older one.
  {
    id: 'turkiye-hosts-headquarters',
    member: 'turkiye',
    check: { kind: 'hosts', count: 1, project: 'headquarters' },
  },
  {
    id: 'turkiye-ends-vetoes',
    member: 'turkiye',
    check: { kind: 'article', article: 'decision', settings: ['two-thirds', 'weighted'] },
  },
  {
    id: 'turkiye-first-on-the-scene',
    member: 'turkiye',
    check: { kind: 'crises-helped-abroad', count: 3 },
  },
  {
    id: 'turkiye-opens-armenian-border',
    member: 'turkiye',
    check: { kind: 'normalisation-at-least', value: 2 },
  },
  {
    id: 'turkiye-two-hats',
    member: 'turkiye',
    check: { kind: 'tension-at-most', power: 'west', value: 1 },
  },
  {
    id: 'turkiye-lighter-share',
    member: 'turkiye',
    check: { kind: 'paid-share-at-most', percent: 28 },
  },
  {
    id: 'turkiye-answers-calls',
    member: 'turkiye',
    check: { kind: 'answered-calls', count: 2 },
  },

  // Kazakhstan: many directions at once. A calm north, goods through the middle, a name as a reliable peacekeeper.
  {
    id: 'kazakhstan-calm-north',
    member: 'kazakhstan',
    check: { kind: 'tension-never-above', power: 'russia', value: 5 },
  },
  {
    id: 'kazakhstan-more-routes',
    member: 'kazakhstan',
    check: { kind: 'influence-at-most', power: 'russia', value: 1 },
  },
  {
    id: 'kazakhstan-hosts-bridge',
    member: 'kazakhstan',
    check: { kind: 'hosts', count: 1, project: 'logistics-bridge' },
  },
  {
    id: 'kazakhstan-no-blank-cheque',
    member: 'kazakhstan',
    check: { kind: 'article', article: 'provocation', settings: ['void-if-provoked'] },
  },
  {
    id: 'kazakhstan-blue-helmets',
    member: 'kazakhstan',
    check: { kind: 'missions-joined', count: 1 },
  },
  {
    id: 'kazakhstan-pays-in-full',
    member: 'kazakhstan',
    check: { kind: 'paid-in-full-years', share: 1 },
  },
  {
    id: 'kazakhstan-hungary-joins',
    member: 'kazakhstan',
    check: { kind: 'admitted', candidate: 'hungary' },
  },

  // Kyrgyzstan: the smallest purse. A fair key, something of the alliance's own at home, and room to bargain.
  {
    id: 'kyrgyzstan-fair-key',
    member: 'kyrgyzstan',
    check: { kind: 'article', article: 'contributions', settings: ['gdp'] },
  },
  {
    id: 'kyrgyzstan-drone-wing',
    member: 'kyrgyzstan',
    check: { kind: 'units-at-least', unit: 'air', count: 1 },
  },
  {
    id: 'kyrgyzstan-hosts-institution',
    member: 'kyrgyzstan',
    check: { kind: 'hosts', count: 1 },
  },
  {
    id: 'kyrgyzstan-less-debt',
    member: 'kyrgyzstan',
    check: { kind: 'influence-at-most', power: 'china', value: 1 },
  },
  {
    id: 'kyrgyzstan-quiet-streets',
    member: 'kyrgyzstan',
    check: { kind: 'stability-at-least', value: 5 },
  },
  {
    id: 'kyrgyzstan-commands-twice',
    member: 'kyrgyzstan',
    check: { kind: 'commanded', years: 2 },
  },
  {
    id: 'kyrgyzstan-bargains',
    member: 'kyrgyzstan',
    check: { kind: 'offers-taken', count: 1 },
  },

  // Uzbekistan: a working partnership against shared dangers that never turns into a bloc.
  {
    id: 'uzbekistan-counter-terrorism',
    member: 'uzbekistan',
    check: { kind: 'project-stands', project: 'counter-terrorism' },
  },
  {
    id: 'uzbekistan-no-automatic-duty',
    member: 'uzbekistan',
    check: { kind: 'article', article: 'obligation', settings: ['on-request', 'consultation'] },
  },
  {
    id: 'uzbekistan-no-escalation',
    member: 'uzbekistan',
    check: { kind: 'ladder-never-above', value: 2 },
  },
  {
    id: 'uzbekistan-work-abroad',
    member: 'uzbekistan',
    check: { kind: 'tension-at-most', power: 'russia', value: 3 },
  },
  {
    id: 'uzbekistan-rescue-corps',
    member: 'uzbekistan',
    check: { kind: 'units-at-least', unit: 'engineers', count: 3 },
  },
  {
    id: 'uzbekistan-tajikistan-joins',
    member: 'uzbekistan',
    check: { kind: 'admitted', candidate: 'tajikistan' },
  },
  {
    id: 'uzbekistan-modest-share',
    member: 'uzbekistan',
    check: { kind: 'paid-share-at-most', percent: 13 },
  },

  // Turkmenistan: neutral ground. A mediator that is listened to, sells to all sides and owes nobody.
  {
    id: 'turkmenistan-mediates',
    member: 'turkmenistan',
    check: { kind: 'mediations', count: 4 },
  },
  {
    id: 'turkmenistan-good-neighbour',
    member: 'turkmenistan',
    check: { kind: 'tension-at-most', power: 'iran', value: 2 },
  },
  {
    id: 'turkmenistan-more-buyers',
    member: 'turkmenistan',
    check: { kind: 'influence-at-most', power: 'china', value: 0 },
  },
  {
    id: 'turkmenistan-hosts-relief-pool',
    member: 'turkmenistan',
    check: { kind: 'hosts', count: 1, project: 'relief-pool' },
  },
  {
    id: 'turkmenistan-full-purse',
    member: 'turkmenistan',
    check: { kind: 'funds-at-least', value: 4 },
  },
  {
    id: 'turkmenistan-self-reliance',
    member: 'turkmenistan',
    check: { kind: 'crises-solved-at-home', count: 1 },
  },
  {
    id: 'turkmenistan-names-its-price',
    member: 'turkmenistan',
    check: { kind: 'price-met' },
  },
];
