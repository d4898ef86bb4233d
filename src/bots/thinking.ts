import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { openBook } from '../rules/book.ts';
import { forward } from './again.ts';
import { Mind, totalOf } from './mind.ts';
import { agendaOpinion } from './opinions/agenda.ts';
import { conferenceOpinion } from './opinions/conference.ts';
import { corridorOpinion } from './opinions/corridor.ts';
import { emergencyOpinion } from './opinions/emergency.ts';
import { folderOpinion } from './opinions/folders.ts';
import { foundingOpinion } from './opinions/founding.ts';
import { operationsOpinion } from './opinions/operations.ts';
import { ordersOpinion } from './opinions/orders.ts';
import type { Weights } from './temperament.ts';
import type { Matter, Terms } from './worth.ts';
import { MATTERS, MONEY } from './worth.ts';

/** How well a bot judges: an easy one sees the same and errs more, a sharp one plays its best ideas out. */
export const STRENGTHS = ['easy', 'steady', 'sharp'] as const;
export type Strength = (typeof STRENGTHS)[number];
/** Those that decide at sight. */
type Judgement = Exclude<Strength, 'sharp'>;

/** By how much a judgement may be off, in points of standing. */
const ERROR: Readonly<Record<Judgement, number>> = { easy: 1.6, steady: 0.25 };

/** How a bot weighs and how well it judges. */
export interface Character {
  readonly weights: Weights;
  readonly strength: Judgement;
}

/** What a bot does, and what moved it there: the matters that spoke most for it. */
export interface Choice {
  readonly action: Action;
  readonly because: readonly Matter[];
}

/** An action with what it would be worth, by matter and in all, in points of standing. */
export interface Opinion {
  readonly action: Action;
  readonly terms: Terms;
  readonly worth: number;
}

/**
 * Chooses among legal actions by what they would be worth to a seat, as far as it can see. Only a choice among what is
 * given: an illegal one is impossible.
 *
 * @param view what the seat sees, and nothing else
 * @param actions what is legal there; at least one
 * @param chance numbers from 0 up to (not including) 1
 */
export function think(
  library: Library,
  view: State,
  seat: MemberId,
  actions: readonly Action[],
  { weights, strength }: Character,
  chance: () => number,
): Choice {
  let best: Opinion | null = null;
  let most = -Infinity;
  for (const opinion of opinions(library, view, seat, actions, weights)) {
    const worth = opinion.worth + ERROR[strength] * error(chance);
    if (worth <= most) continue;
    most = worth;
    best = opinion;
  }
  if (!best) throw new Error('no legal action to choose from');
  return { action: best.action, because: reasonsIn(best.terms) };
}

/** What each of the actions that are not a step back would be worth to a seat. */
export function opinions(
  library: Library,
  view: State,
  seat: MemberId,
  actions: readonly Action[],
  weights: Weights,
): Opinion[] {
  const mind = new Mind(openBook(library), view, seat, weights);
  return forward(library, view, seat, actions).map((action) => {
    const terms = actions.length === 1 ? {} : opinionOf(mind, action);
    return { action, terms, worth: totalOf(terms) };
  });
}

/** What an action is worth to whoever thinks, by matter. */
function opinionOf(mind: Mind, action: Action): Terms {
  switch (mind.view.phase.kind) {
    case 'founding':
      return foundingOpinion(mind, action);
    case 'agenda':
      return mind.view.phase.stage === 'orders' ? ordersOpinion(mind, action) : agendaOpinion(mind, action);
    case 'corridor':
      return corridorOpinion(mind, action);
    case 'folders':
      return folderOpinion(mind, action);
    case 'reveal':
      return revealOpinion(mind, action);
    case 'operations':
      return operationsOpinion(mind, action);
    case 'emergency':
      return emergencyOpinion(mind, action);
    case 'conference':
      return conferenceOpinion(mind, action);
    default:
      return {};
  }
}

/** After the folders: the gap and the sites (R4.25, R4.20). */
function revealOpinion(mind: Mind, action: Action): Terms {
  const { weights, view } = mind;
  switch (action.kind) {
    case 'coverGap': {
      const whole = action.amount > 0 && action.amount >= view.now.gap;
      return {
        alliance: weights.alliance * action.amount * (whole ? 0.5 : 0.15),
        money: -weights.money * MONEY * action.amount,
        standing: whole ? 1.4 : 0,
      };
    }
    case 'hostSite': {
      if (mind.has('hosts-none').length > 0) return { interest: -0.6 * mind.aim };
      return { standing: 0.5, ...(mind.wants('hosts').length > 0 ? { interest: 0.6 * mind.aim } : {}) };
    }
    default:
      return {};
  }
}

/** Off by a triangle round nothing: small errors are common, large ones rare. */
const error = (chance: () => number): number => chance() + chance() - 1;

/** The matters that spoke most for something, at most two. */
export function reasonsIn(terms: Terms): readonly Matter[] {
  return MATTERS.filter((matter) => (terms[matter] ?? 0) > 0.05)
    .toSorted((a, b) => (terms[b] ?? 0) - (terms[a] ?? 0))
    .slice(0, 2);
}
