import type { PowerData } from '../../model/power.ts';

/** China: stated interests in docs/sources.md. It has no strike row, so no motive is drawn: both columns are the same. */
export const CHINA: PowerData = {
  id: 'china',
  baseline: 2,
  start: 2,
  major: true,
  motive: false,
  domesticWeight: 28,
  influence: { kazakhstan: 1, kyrgyzstan: 2, uzbekistan: 1, turkmenistan: 2 },
  borders: ['altai', 'zhetisu', 'issyk-kul-naryn', 'osh-batken'],
  doctrine: [
    {
      id: 'china-border-drill',
      when: [{ kind: 'tension-at-least', power: 'own', value: 6 }],
      chance: { security: 40, opportunity: 40 },
      act: { kind: 'show-force' },
      target: { kind: 'weakest-border' },
    },
    {
      id: 'china-answer-claim',
      when: [{ kind: 'claim-backed' }],
      chance: { security: 55, opportunity: 55 },
      act: { kind: 'embargo', by: 2 },
      target: { kind: 'claimant' },
    },
    {
      id: 'china-customs-checks',
      when: [{ kind: 'tension-at-least', power: 'own', value: 4 }],
      chance: { security: 35, opportunity: 35 },
      act: { kind: 'embargo', by: 1 },
      target: { kind: 'most-influenced' },
    },
    {
      id: 'china-standards-offer',
      when: [{ kind: 'project-stands', project: 'nato-standards' }],
      chance: { security: 30, opportunity: 30 },
      act: { kind: 'offer-wedge', ask: 'half-pledge', base: 3 },
      target: { kind: 'most-influenced' },
    },
    {
      id: 'china-no-blocs',
      when: [{ kind: 'cohesion-at-least', value: 8 }],
      chance: { security: 25, opportunity: 25 },
      act: { kind: 'offer-wedge', ask: 'vote-no', base: 4 },
      target: { kind: 'most-aggrieved' },
    },
    {
      id: 'china-acknowledge',
      when: [{ kind: 'stance', stance: 'reassure' }],
      chance: { security: 50, opportunity: 50 },
      act: { kind: 'relax' },
      target: { kind: 'none' },
    },
    {
      id: 'china-good-offices',
      when: [{ kind: 'ladder-at-least', value: 1 }],
      chance: { security: 30, opportunity: 30 },
      act: { kind: 'mediate' },
      target: { kind: 'none' },
    },
    {
      id: 'china-training',
      when: [
        { kind: 'stability-at-most', value: 3 },
        { kind: 'tension-at-most', power: 'own', value: 4 },
      ],
      chance: { security: 20, opportunity: 20 },
      act: {
        kind: 'offer-openly',
        offer: 'training-centre',
        gives: [
          { kind: 'shift-stability', who: 'home', by: 1 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
        ],
      },
      target: { kind: 'none' },
    },
    {
      id: 'china-railway',
      when: [{ kind: 'tension-at-most', power: 'own', value: 4 }],
      chance: { security: 35, opportunity: 35 },
      act: {
        kind: 'offer-openly',
        offer: 'railway-loan',
        gives: [
          { kind: 'shift-funds', who: 'home', by: 4 },
          { kind: 'shift-income', who: 'home', by: -1 },
          { kind: 'shift-influence', power: 'china', who: 'home', by: 1 },
        ],
      },
      target: { kind: 'none' },
    },
    {
      id: 'china-peacekeeping-thanks',
      when: [{ kind: 'mission-went' }],
      chance: { security: 50, opportunity: 50 },
      act: { kind: 'relax' },
      target: { kind: 'none' },
    },
    {
      id: 'china-investment',
      when: [{ kind: 'tension-at-most', power: 'own', value: 3 }],
      chance: { security: 55, opportunity: 55 },
      act: { kind: 'invest' },
      target: { kind: 'least-stable' },
    },
    {
      id: 'china-wait',
      when: [],
      chance: { security: 100, opportunity: 100 },
      act: { kind: 'wait' },
      target: { kind: 'none' },
    },
  ],
  reactions: [
    {
      id: 'china-alarm',
      when: [{ kind: 'cohesion-at-least', value: 9 }],
      chance: { security: 75, opportunity: 75 },
      by: 1,
    },
    {
      id: 'china-firmness',
      when: [{ kind: 'stance', stance: 'firm' }],
      chance: { security: 70, opportunity: 70 },
      by: 1,
    },
    {
      id: 'china-drill-noted',
      when: [{ kind: 'exercised-on-border' }],
      chance: { security: 75, opportunity: 75 },
      by: 1,
    },
    {
      id: 'china-foreign-standards',
      when: [{ kind: 'project-stands', project: 'nato-standards' }],
      chance: { security: 40, opportunity: 40 },
      by: 1,
    },
    {
      id: 'china-base',
      when: [{ kind: 'base-on-border' }],
      chance: { security: 70, opportunity: 70 },
      by: 1,
    },
    {
      id: 'china-calmed',
      when: [{ kind: 'stance', stance: 'reassure' }],
      chance: { security: 25, opportunity: 25 },
      by: -1,
    },
    {
      id: 'china-trade-first',
      when: [
        { kind: 'cohesion-at-most', value: 6 },
        { kind: 'ladder-at-most', value: 1 },
      ],
      chance: { security: 35, opportunity: 35 },
      by: -1,
    },
  ],
};
