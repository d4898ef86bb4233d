import type { PowerData } from '../../model/power.ts';

/**
 * Russia: stated interests in docs/sources.md. Rows that a motive colours differ by some points between the two: one
 * year tells an observer little, five years tell much, and none of them gives the motive away at once.
 */
export const RUSSIA: PowerData = {
  id: 'russia',
  baseline: 4,
  start: 4,
  major: true,
  motive: true,
  domesticWeight: 21,
  influence: { azerbaijan: 1, turkiye: 1, kazakhstan: 2, kyrgyzstan: 2, uzbekistan: 1, turkmenistan: 1 },
  borders: ['absheron', 'caspian-coast', 'northern-steppe', 'altai'],
  doctrine: [
    {
      id: 'russia-strike',
      when: [{ kind: 'strike-pays' }],
      chance: { security: 35, opportunity: 30 },
      act: { kind: 'strike' },
      target: { kind: 'weakest-border' },
    },
    {
      id: 'russia-plant-health',
      when: [{ kind: 'claim-backed' }],
      chance: { security: 63, opportunity: 57 },
      act: { kind: 'embargo', by: 2 },
      target: { kind: 'claimant' },
    },
    {
      id: 'russia-snap-exercise',
      when: [
        { kind: 'stance', stance: 'firm' },
        { kind: 'tension-at-least', power: 'own', value: 5 },
      ],
      chance: { security: 45, opportunity: 35 },
      act: { kind: 'show-force' },
      target: { kind: 'weakest-border' },
    },
    {
      id: 'russia-step-back',
      when: [{ kind: 'stance', stance: 'firm' }],
      chance: { security: 18, opportunity: 27 },
      act: { kind: 'relax' },
      target: { kind: 'none' },
    },
    {
      id: 'russia-live-firing',
      when: [{ kind: 'exercised-on-border' }, { kind: 'tension-at-least', power: 'own', value: 5 }],
      chance: { security: 41, opportunity: 35 },
      act: { kind: 'close-corridor', corridor: 'caspian' },
      target: { kind: 'none' },
    },
    {
      id: 'russia-thaw',
      when: [{ kind: 'stance', stance: 'reassure' }],
      chance: { security: 47, opportunity: 38 },
      act: { kind: 'relax' },
      target: { kind: 'none' },
    },
    {
      id: 'russia-new-terms',
      when: [
        { kind: 'stance', stance: 'reassure' },
        { kind: 'tension-at-least', power: 'own', value: 3 },
      ],
      chance: { security: 18, opportunity: 27 },
      act: { kind: 'embargo', by: 1 },
      target: { kind: 'most-influenced' },
    },
    {
      id: 'russia-probe',
      when: [
        { kind: 'stance', stance: 'none' },
        { kind: 'tension-at-least', power: 'own', value: 3 },
        { kind: 'ladder-at-most', value: 3 },
      ],
      chance: { security: 26, opportunity: 34 },
      act: { kind: 'hybrid' },
      target: { kind: 'weakest-border' },
    },
    {
      id: 'russia-work-permits',
      when: [{ kind: 'tension-at-least', power: 'own', value: 6 }],
      chance: { security: 32, opportunity: 28 },
      act: { kind: 'migrant-rules', by: 1 },
      target: { kind: 'member', member: 'kyrgyzstan' },
    },
    {
      id: 'russia-compatibility-letter',
      when: [{ kind: 'cohesion-at-least', value: 8 }],
      chance: { security: 38, opportunity: 32 },
      act: { kind: 'offer-wedge', ask: 'vote-no', base: 3 },
      target: { kind: 'most-aggrieved' },
    },
    {
      id: 'russia-cheap-fuel',
      when: [{ kind: 'funded-at-least', percent: 75 }],
      chance: { security: 22, opportunity: 23 },
      act: { kind: 'offer-wedge', ask: 'half-pledge', base: 3 },
      target: { kind: 'most-influenced' },
    },
    {
      id: 'russia-quiet-word',
      when: [{ kind: 'tension-at-least', power: 'own', value: 5 }],
      chance: { security: 25, opportunity: 31 },
      act: { kind: 'offer-wedge', ask: 'late-response', base: 4 },
      target: { kind: 'most-aggrieved' },
    },
    {
      id: 'russia-talks',
      when: [{ kind: 'frozen-conflict' }, { kind: 'tension-at-most', power: 'own', value: 6 }],
      chance: { security: 62, opportunity: 54 },
      act: { kind: 'mediate' },
      target: { kind: 'none' },
    },
    {
      id: 'russia-mediation',
      when: [
        { kind: 'ladder-at-least', value: 1 },
        { kind: 'tension-at-most', power: 'own', value: 5 },
      ],
      chance: { security: 38, opportunity: 32 },
      act: { kind: 'mediate' },
      target: { kind: 'none' },
    },
    {
      id: 'russia-gas-union',
      when: [{ kind: 'tension-at-most', power: 'own', value: 4 }],
      chance: { security: 30, opportunity: 30 },
      act: {
        kind: 'offer-openly',
        offer: 'gas-union',
        gives: [
          { kind: 'shift-funds', who: 'home', by: 3 },
          { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
        ],
      },
      target: { kind: 'none' },
    },
    {
      id: 'russia-lower-voice',
      when: [{ kind: 'funded-below', percent: 75 }],
      chance: { security: 25, opportunity: 20 },
      act: { kind: 'relax' },
      target: { kind: 'none' },
    },
    {
      id: 'russia-investment',
      when: [{ kind: 'tension-at-most', power: 'own', value: 4 }],
      chance: { security: 50, opportunity: 50 },
      act: { kind: 'invest' },
      target: { kind: 'most-influenced' },
    },
    {
      id: 'russia-wait',
      when: [],
      chance: { security: 100, opportunity: 100 },
      act: { kind: 'wait' },
      target: { kind: 'none' },
    },
  ],
  reactions: [
    {
      id: 'russia-alarm',
      when: [{ kind: 'cohesion-at-least', value: 8 }],
      chance: { security: 40, opportunity: 30 },
      by: 1,
    },
    {
      id: 'russia-bloc',
      when: [{ kind: 'cohesion-at-least', value: 11 }],
      chance: { security: 45, opportunity: 35 },
      by: 1,
    },
    {
      id: 'russia-firmness',
      when: [{ kind: 'stance', stance: 'firm' }],
      chance: { security: 52, opportunity: 38 },
      by: 1,
    },
    {
      id: 'russia-grudge',
      when: [{ kind: 'claim-backed' }],
      chance: { security: 34, opportunity: 26 },
      by: 1,
    },
    {
      id: 'russia-foreign-standards',
      when: [{ kind: 'project-stands', project: 'nato-standards' }],
      chance: { security: 44, opportunity: 36 },
      by: 1,
    },
    {
      id: 'russia-base',
      when: [{ kind: 'base-on-border' }],
      chance: { security: 39, opportunity: 31 },
      by: 1,
    },
    {
      id: 'russia-widening',
      when: [{ kind: 'admitted', candidates: ['georgia', 'tajikistan'] }],
      chance: { security: 31, opportunity: 25 },
      by: 1,
    },
    {
      id: 'russia-calmed',
      when: [{ kind: 'stance', stance: 'reassure' }],
      chance: { security: 34, opportunity: 26 },
      by: -1,
    },
    {
      id: 'russia-unworried',
      when: [
        { kind: 'cohesion-at-most', value: 5 },
        { kind: 'tension-at-least', power: 'own', value: 3 },
      ],
      chance: { security: 31, opportunity: 25 },
      by: -1,
    },
  ],
};
