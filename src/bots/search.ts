import type { Action, ActionKind } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Rank } from '../model/result.ts';
import type { State } from '../model/state.ts';
import { actors } from '../rules/actors.ts';
import { apply } from '../rules/apply.ts';
import { openBook } from '../rules/book.ts';
import { legal } from '../rules/legal.ts';
import { imagine } from './imagine.ts';
import { streamOf } from './random.ts';
import type { Weights } from './temperament.ts';
import type { Choice, Opinion } from './thinking.ts';
import { opinions, reasonsIn, think } from './thinking.ts';
import { worthOf } from './worth.ts';

/** Worlds imagined for one decision where results may not hang on the machine. */
export const BATCH_ROLLOUTS = 4;
/** Ways that are played out, and how far behind the best opinion one may lie to be among them. */
const WIDEST = 4;
const MARGIN = 2.5;
/** How much the first opinion still counts beside what was played out. */
const PRIOR = 0.5;
/** More than the actions of a year; a rollout that goes on longer goes round in a circle. */
const LONGEST = 600;

/** Questions that deserve to be played out; the rest is decided as steadily as by anybody. */
const QUESTIONS: Readonly<Partial<Record<ActionKind, string>>> = {
  declareAccession: 'accession',
  setProgramme: 'programme',
  moveAmendment: 'motion',
  moveAdmission: 'motion',
  moveDeclaration: 'motion',
  moveSuspension: 'motion',
  moveMission: 'motion',
  moveSettlement: 'motion',
  moveNothing: 'motion',
  answerEnvelope: 'envelope',
  pledgeFunds: 'pledge',
  castBallot: 'ballot',
  coverGap: 'gap',
  respondToCrisis: 'turn',
  proposeExercise: 'turn',
  takeStance: 'turn',
  acceptOffer: 'turn',
  counterInfluence: 'turn',
  negotiateArmistice: 'turn',
  normaliseRelations: 'turn',
  developHome: 'turn',
  buildWorks: 'turn',
  reinterpretLaw: 'turn',
  restoreLaw: 'turn',
  pressClaim: 'turn',
  mediate: 'turn',
  joinMission: 'turn',
  passTurn: 'turn',
  answerClaim: 'claim',
  absorbIncident: 'incident',
  consultAllies: 'incident',
  invokeDefence: 'incident',
  takeToForum: 'incident',
  castCouncilVote: 'council',
  answerCall: 'hand',
  choosePosture: 'posture',
  namePrice: 'price',
  votePrice: 'price',
  castRenewal: 'renewal',
};

/** What coming out so is worth beside the standing that it brings, in points of standing (R7.7). */
const RANK_WORTH: Readonly<Record<Rank, number>> = {
  architect: 8,
  independent: 6,
  partner: 4,
  passenger: 1,
  alone: -2,
  failed: -6,
  answerable: -8,
};

/** Others, whose character is not known, are taken for middling. */
const MIDDLING: Weights = { alliance: 1, money: 1, peace: 1, word: 1, offers: 1, force: 1 };

export interface Budget {
  /** Worlds at most. */
  readonly rollouts: number;
  /** Asked before each world but the first; true ends the search with what is known by then. */
  readonly stop?: () => boolean;
}

/**
 * Chooses as a sharp bot does: the few likeliest actions are each played out to the next year's agenda in some imagined
 * worlds, the same worlds and the same dice for each, and the best on average wins.
 *
 * @param view what the seat sees, and nothing else
 * @param actions what is legal there; at least one
 * @param chance numbers from 0 up to (not including) 1
 */
export function search(
  library: Library,
  view: State,
  seat: MemberId,
  actions: readonly Action[],
  weights: Weights,
  chance: () => number,
  budget: Budget,
): Choice {
  const ranked = opinions(library, view, seat, actions, weights).toSorted((a, b) => b.worth - a.worth);
  const [first] = ranked;
  if (!first) throw new Error('no legal action to choose from');
  const question = QUESTIONS[first.action.kind];
  const rivals = question
    ? varied(
        ranked.filter(
          ({ action, worth }) => QUESTIONS[action.kind] === question && worth >= first.worth - MARGIN,
        ),
      ).slice(0, WIDEST)
    : [];
  const best = rivals.length > 1 ? playedOut(library, view, seat, rivals, weights, chance, budget) : first;
  return { action: best.action, because: reasonsIn(best.terms) };
}

/** A turn may be spent in a dozen ways: the best of each kind is played out, so that every kind is thought of. */
function varied(ranked: readonly Opinion[]): readonly Opinion[] {
  const seen = new Set<string>();
  return ranked.filter(({ action: { kind } }) => {
    const first = !seen.has(kind);
    seen.add(kind);
    return first || QUESTIONS[kind] !== 'turn';
  });
}

function playedOut(
  library: Library,
  view: State,
  seat: MemberId,
  rivals: readonly Opinion[],
  weights: Weights,
  chance: () => number,
  { rollouts, stop }: Budget,
): Opinion {
  const sums = rivals.map(() => 0);
  let worlds = 0;
  for (; worlds < rollouts; worlds += 1) {
    if (worlds > 0 && stop?.()) break;
    const world = imagine(library, view, seat, chance);
    const dice = Math.floor(chance() * 0xffffffff);
    for (const [at, { action }] of rivals.entries()) {
      sums[at] = (sums[at] ?? 0) + outcome(library, world, seat, action, weights, streamOf(dice));
    }
  }
  let best = rivals[0] as Opinion;
  let most = -Infinity;
  for (const [at, rival] of rivals.entries()) {
    const value = (sums[at] ?? 0) / worlds + PRIOR * rival.worth;
    if (value <= most) continue;
    most = value;
    best = rival;
  }
  return best;
}

/** What comes of an action in an imagined world, when everybody goes on steadily to the agenda of the next year. */
function outcome(
  library: Library,
  world: State,
  seat: MemberId,
  action: Action,
  weights: Weights,
  chance: () => number,
): number {
  const book = openBook(library);
  let state = after(library, world, seat, action);
  for (let steps = 0; steps < LONGEST && !state.result; steps += 1) {
    if (state.year > world.year && state.phase.kind === 'agenda') break;
    const [next] = actors(library, state);
    if (!next) break;
    state = after(
      library,
      state,
      next,
      brisk(library, state, next, next === seat ? weights : MIDDLING, chance),
    );
  }
  let worth = 0;
  for (const part of Object.values(worthOf(book, state, seat, weights))) worth += part;
  const result = state.result?.members[seat];
  return result ? worth + RANK_WORTH[result.rank] : worth;
}

function after(library: Library, state: State, seat: MemberId, action: Action): State {
  const step = apply(library, state, seat, action);
  // An imagined world may be impossible in a corner that nobody sees; then nothing more is learned from it.
  return step.ok ? step.value.state : state;
}

/** A steady choice without what takes long and changes little: talks, orders, estimates. */
function brisk(
  library: Library,
  state: State,
  seat: MemberId,
  weights: Weights,
  chance: () => number,
): Action {
  const all = legal(library, state, seat);
  const end = all.find(({ kind }) => kind === 'leaveCorridor' || kind === 'finishOrders');
  if (end) return end;
  const actions = all.filter(({ kind }) => kind !== 'estimateMotive');
  return think(
    library,
    state,
    seat,
    actions.length > 0 ? actions : all,
    { weights, strength: 'steady' },
    chance,
  ).action;
}
