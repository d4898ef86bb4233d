import type { ActionKind } from '../model/action.ts';

/** What a turn of operations may be spent on (R4.26 to R4.32), as players group it. */
export const TURN_TYPES = [
  'deploy',
  'respond',
  'exercise',
  'diplomacy',
  'develop',
  'reinterpret',
  'claim',
  'mediate',
] as const;
export type TurnType = (typeof TURN_TYPES)[number];

/** The action that begins a turn of each type. Joining a mission and keeping a peace send units to a place: deploy. */
export const TURN_OF: Readonly<Partial<Record<ActionKind, TurnType>>> = {
  deployUnit: 'deploy',
  joinMission: 'deploy',
  keepPeace: 'deploy',
  respondToCrisis: 'respond',
  proposeExercise: 'exercise',
  takeStance: 'diplomacy',
  acceptOffer: 'diplomacy',
  counterInfluence: 'diplomacy',
  negotiateArmistice: 'diplomacy',
  normaliseRelations: 'diplomacy',
  mediate: 'mediate',
  developHome: 'develop',
  buildWorks: 'develop',
  reinterpretLaw: 'reinterpret',
  restoreLaw: 'reinterpret',
  pressClaim: 'claim',
};
