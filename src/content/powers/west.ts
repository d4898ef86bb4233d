import type { PowerData } from '../../model/power.ts';

/**
 * The West (NATO and the EU): stated interests in docs/sources.md. It borders no home region on this map, so nothing here
 * asks for borders; it acts by membership, money and sanctions. No motive is drawn: both columns are the same.
 */
export const WEST: PowerData = {
  id: 'west',
  baseline: 2,
  start: 2,
  major: true,
  motive: false,
  domesticWeight: 10,
  influence: { azerbaijan: 1, turkiye: 2, kazakhstan: 1 },
  borders: [],
  doctrine: [
    {
      id: 'west-arms-limits',
      when: [{ kind: 'tension-at-least', power: 'own', value: 6 }],
      chance: { security: 45, opportunity: 45 },
      act: { kind: 'sanctions', by: 2 },
      target: { kind: 'most-influenced' },
    },
    {
      id: 'west-answer-claim',
      when: [{ kind: 'claim-backed' }],
      chance: { security: 55, opportunity: 55 },
      act: { kind: 'sanctions', by: 1 },
      target: { kind: 'claimant' },
    },
    {
      id: 'west-re-exports',
      when: [
        { kind: 'tension-at-most', power: 'russia', value: 2 },
        { kind: 'tension-at-least', power: 'own', value: 2 },
      ],
      chance: { security: 35, opportunity: 35 },
      act: { kind: 'sanctions', by: 1 },
      target: { kind: 'least-influenced' },
    },
    {
      id: 'west-two-guarantees',
      when: [{ kind: 'law-struck', members: ['turkiye'] }],
      chance: { security: 35, opportunity: 35 },
      act: { kind: 'offer-wedge', ask: 'vote-no', base: 4 },
      target: { kind: 'member', member: 'turkiye' },
    },
    {
      id: 'west-partnership-clause',
      when: [{ kind: 'cohesion-at-least', value: 8 }],
      chance: { security: 25, opportunity: 25 },
      act: { kind: 'offer-wedge', ask: 'vote-no', base: 3 },
      target: { kind: 'most-aggrieved' },
    },
    {
      id: 'west-cool-heads',
      when: [{ kind: 'ladder-at-least', value: 2 }],
      chance: { security: 35, opportunity: 35 },
      act: { kind: 'offer-wedge', ask: 'late-response', base: 3 },
      target: { kind: 'most-influenced' },
    },
    {
      id: 'west-acknowledge',
      when: [{ kind: 'stance', stance: 'reassure' }],
      chance: { security: 50, opportunity: 50 },
      act: { kind: 'relax' },
      target: { kind: 'none' },
    },
    {
      id: 'west-peace-summit',
      when: [{ kind: 'ladder-at-least', value: 1 }],
      chance: { security: 40, opportunity: 40 },
      act: { kind: 'mediate' },
      target: { kind: 'none' },
    },
    {
      id: 'west-planning-offer',
      when: [{ kind: 'tension-at-most', power: 'own', value: 3 }, { kind: 'mission-went' }],
      chance: { security: 50, opportunity: 50 },
      act: {
        kind: 'offer-openly',
        offer: 'planning-review',
        gives: [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-standing', who: 'home', by: 1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
      },
      target: { kind: 'none' },
    },
    {
      id: 'west-gateway',
      when: [{ kind: 'tension-at-most', power: 'own', value: 4 }],
      chance: { security: 30, opportunity: 30 },
      act: {
        kind: 'offer-openly',
        offer: 'gateway-package',
        gives: [
          { kind: 'shift-income', who: 'home', by: 3 },
          { kind: 'shift-influence', power: 'west', who: 'home', by: 1 },
        ],
      },
      target: { kind: 'none' },
    },
    {
      id: 'west-thanks',
      when: [{ kind: 'crisis-solved' }],
      chance: { security: 25, opportunity: 25 },
      act: { kind: 'relax' },
      target: { kind: 'none' },
    },
    {
      id: 'west-investment',
      when: [{ kind: 'tension-at-most', power: 'own', value: 4 }],
      chance: { security: 50, opportunity: 50 },
      act: { kind: 'invest' },
      target: { kind: 'least-influenced' },
    },
    {
      id: 'west-wait',
      when: [],
      chance: { security: 100, opportunity: 100 },
      act: { kind: 'wait' },
      target: { kind: 'none' },
    },
  ],
  reactions: [
    {
      id: 'west-duplication',
      when: [{ kind: 'cohesion-at-least', value: 9 }],
      chance: { security: 60, opportunity: 60 },
      by: 1,
    },
    {
      id: 'west-firmness',
      when: [{ kind: 'stance', stance: 'firm' }],
      chance: { security: 70, opportunity: 70 },
      by: 1,
    },
    {
      id: 'west-escalation',
      when: [{ kind: 'ladder-at-least', value: 2 }],
      chance: { security: 50, opportunity: 50 },
      by: 1,
    },
    {
      id: 'west-consultation-lost',
      when: [{ kind: 'law-struck', members: ['turkiye'] }],
      chance: { security: 60, opportunity: 60 },
      by: 1,
    },
    {
      id: 'west-widening',
      when: [{ kind: 'admitted', candidates: ['pakistan'] }],
      chance: { security: 35, opportunity: 35 },
      by: 1,
    },
    {
      id: 'west-re-export-worry',
      when: [{ kind: 'tension-at-most', power: 'russia', value: 2 }],
      chance: { security: 45, opportunity: 45 },
      by: 1,
    },
    {
      id: 'west-rights-debate',
      when: [{ kind: 'stability-at-most', value: 2 }],
      chance: { security: 35, opportunity: 35 },
      by: 1,
    },
    {
      id: 'west-grudge',
      when: [{ kind: 'claim-backed' }],
      chance: { security: 40, opportunity: 40 },
      by: 1,
    },
    {
      id: 'west-common-standards',
      when: [{ kind: 'project-stands', project: 'nato-standards' }],
      chance: { security: 40, opportunity: 40 },
      by: -1,
    },
    {
      id: 'west-calmed',
      when: [{ kind: 'stance', stance: 'reassure' }],
      chance: { security: 30, opportunity: 30 },
      by: -1,
    },
    {
      id: 'west-quiet-year',
      when: [
        { kind: 'ladder-at-most', value: 0 },
        { kind: 'cohesion-at-most', value: 7 },
      ],
      chance: { security: 30, opportunity: 30 },
      by: -1,
    },
  ],
};
