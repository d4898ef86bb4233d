import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Phase } from '../model/phase.ts';
import type { State } from '../model/state.ts';
import { openBook } from '../rules/book.ts';
import { deterrence } from '../rules/defence/deterrence.ts';
import { works } from '../rules/projects.ts';
import { hasGuarantor } from '../rules/results.ts';
import type { Watch } from './play.ts';

export interface YearSummary {
  readonly year: number;
  readonly programme: number;
  readonly funded: number;
  readonly projects: readonly string[];
  readonly willFrom: number;
  readonly willTo: number;
  readonly headquarters: boolean;
  /** The highest tension of a great power or bloc as night fell. */
  readonly threat: number;
}

export interface CallRecord {
  readonly member: MemberId;
  readonly engaged: boolean;
  /** Members that could show a token or units when they answered. */
  readonly choosers: number;
  readonly owed: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An answer to a call that is more than words. */
const gives = (action: Action): boolean =>
  action.kind === 'answerCall' && (action.hand === 'token' || action.hand === 'commit');

/** What can only be seen while a game goes on. */
export interface Watched {
  readonly years: YearSummary[];
  readonly calls: Writable<CallRecord>[];
  readonly wedges: { influence: number; mean: number }[];
  readonly motions: { carried: number; failed: number; blocked: number };
  readonly borders: { reliability: number; deterrence: number }[];
  readonly decisions: Partial<Record<MemberId, number>>;
  guarantors: readonly MemberId[];
  passes: number;
}

/** Steps that only go on, and choices that are no decision of their own. */
const NO_DECISION = new Set<Action['kind']>([
  'openYear',
  'letNightFall',
  'endNight',
  'closeYear',
  'openOperations',
  'handOver',
]);

/** Tells apart what a seat is asked within a phase. */
function questionIn(phase: Phase): string {
  switch (phase.kind) {
    case 'operations': {
      const { step } = phase;
      return `${phase.turn} ${step.kind === 'claim' ? 'claim' : step.kind === 'asking' ? 'asking' : ''}`;
    }
    case 'emergency': {
      const { incident, region } = phase.council;
      const call = phase.stage === 'tokens' || phase.stage === 'units' ? 'hands' : phase.stage;
      return `${call} ${incident.kind} ${region}`;
    }
    case 'founding':
      return `${phase.stage} ${phase.decided.length}`;
    case 'conference':
      return `${phase.stage} ${phase.at}`;
    default:
      return '';
  }
}

/** Looks on at one game: give `watch` to it, and read `watched` once it is over. */
export function watchGame(library: Library): {
  readonly watch: Watch;
  readonly watched: Watched;
  readonly close: (last: State) => void;
} {
  const book = openBook(library);
  const watched: Watched = {
    years: [],
    calls: [],
    wedges: [],
    motions: { carried: 0, failed: 0, blocked: 0 },
    borders: [],
    decisions: {},
    guarantors: [],
    passes: 0,
  };
  let read = 0;
  let night = 0;
  let will = 0;

  const readLog = (state: State): void => {
    for (; read < state.log.length; read += 1) {
      const event = state.log[read]!;
      if (event.kind === 'powerActed' && event.act === 'offer-wedge') {
        const all = book.order.map((member) => state.members[member].influence[event.power]);
        watched.wedges.push({
          influence: state.members[event.target as MemberId].influence[event.power],
          mean: all.reduce((sum, each) => sum + each, 0) / all.length,
        });
      }
      if (event.kind === 'motionDecided') {
        const yes = Object.values(state.now.ballots).filter((ballot) => ballot === 'yes').length;
        const no = Object.values(state.now.ballots).filter((ballot) => ballot === 'no').length;
        if (event.outcome === 'carried') watched.motions.carried += 1;
        else watched.motions.failed += 1;
        // A majority of those who said yes or no was for it, and the rule still stopped it.
        if (event.outcome === 'failed' && yes > no) watched.motions.blocked += 1;
      }
      if (event.kind === 'yearOpened') will = state.will;
      if (event.kind === 'defenceInvoked') {
        watched.calls.push({ member: event.member, engaged: false, choosers: 0, owed: 0 });
      }
      const call = watched.calls.at(-1);
      if (event.kind === 'testRead' && call) call.engaged = event.engaged === 'yes';
      if (event.kind === 'callJudged' && call) call.owed += 1;
      if (event.kind === 'folderSealed') watched.passes += 1;
    }
  };

  const close = (state: State): void => {
    readLog(state);
    watched.guarantors = book.order.filter((member) => hasGuarantor(book, state, member));
  };

  const watch: Watch = (state, seat, actions, action) => {
    readLog(state);
    countDecision(state, seat, actions, action);
    const call = watched.calls.at(-1);
    if (action.kind === 'answerCall' && call && actions.some(gives)) call.choosers += 1;
    if (state.phase.kind === 'night' && night < state.year) {
      night = state.year;
      atNightfall(state);
    }
    if (action.kind === 'closeYear') endYear(state);
  };

  // A folder, an agenda and a call are one thing to think about, whatever one does with them; talks and orders are
  // windows that nobody has to use.
  const countDecision = (state: State, seat: MemberId, actions: readonly Action[], action: Action): void => {
    const { phase } = state;
    if (actions.length < 2 || NO_DECISION.has(action.kind) || phase.kind === 'corridor') return;
    if (phase.kind === 'agenda' && phase.stage === 'orders') return;
    const asked = `${seat} ${state.year} ${phase.kind} ${questionIn(phase)}`;
    if (decided.has(asked)) return;
    decided.add(asked);
    watched.decisions[seat] = (watched.decisions[seat] ?? 0) + 1;
  };
  const decided = new Set<string>();

  const atNightfall = (state: State): void => {
    for (const member of book.order) {
      let weakest: number | null = null;
      for (const power of book.powerOrder) {
        if (!book.powers[power].motive) continue;
        for (const region of book.powers[power].borders) {
          if (book.regions.get(region)?.owner !== member) continue;
          const { total } = deterrence(book, state, power, region);
          if (weakest === null || total < weakest) weakest = total;
        }
      }
      if (weakest !== null) {
        watched.borders.push({ reliability: state.members[member].reliability, deterrence: weakest });
      }
    }
  };

  const endYear = (state: State): void => {
    watched.years.push({
      year: state.year,
      programme: state.now.programme,
      funded: state.now.programme === 0 ? 0 : Math.round((100 * state.now.raised) / state.now.programme),
      projects: state.now.projects.map(({ project }) => project),
      willFrom: will,
      willTo: state.will,
      headquarters: works(state, 'headquarters'),
      threat: Math.max(
        ...book.powerOrder
          .filter((power) => book.powers[power].major)
          .map((power) => state.powers[power].tension),
      ),
    });
  };
  return { watch, watched, close };
}
