import type { Action, ActionKind, Ballot } from '../model/action.ts';
import type { EventOf, Meter } from '../model/event.ts';
import type { MemberId, Motive, PowerId, RegionId } from '../model/ids.ts';
import { MOTIVES } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Odds, Sum } from '../model/sum.ts';
import { ruleOf } from './actions/registry.ts';
import { openBook } from './book.ts';
import type { Book } from './book.ts';
import type { Change } from './change.ts';
import { decide } from './council/decision.ts';
import { votersOn } from './council/motions.ts';
import { crisisSum, oddsOf } from './crises/odds.ts';
import { deterrence } from './defence/deterrence.ts';
import { attackSum, defenceSum } from './defence/operation.ts';
import { refusal } from './legal.ts';
import { bestTarget, mayStrike, strikingFaces } from './powers/resolve.ts';

/** A number that would move, and the band of tension it would come into, if another. */
export interface ForecastShift {
  readonly meter: Meter;
  readonly member?: MemberId;
  readonly power?: PowerId;
  readonly from: number;
  readonly to: number;
  readonly band?: Band;
}

const BANDS = ['partner', 'wary', 'rival', 'coercive', 'confrontation'] as const;
export type Band = (typeof BANDS)[number];

/** The band of a tension (R6.1). */
export function bandOf(tension: number): Band {
  if (tension <= 2) return 'partner';
  if (tension <= 4) return 'wary';
  if (tension <= 6) return 'rival';
  return tension <= 8 ? 'coercive' : 'confrontation';
}

/** On how many faces of a die a power would strike, were it of this motive; null where it would not think of it. */
export interface StrikeForecast {
  readonly power: PowerId;
  readonly motive: Motive;
  readonly region: RegionId | null;
  readonly before: number;
  readonly after: number;
}

export interface Forecast {
  readonly refusal: Refusal | null;
  readonly shifts: readonly ForecastShift[];
  readonly costs: readonly { readonly payer: string; readonly payee: string; readonly amount: number }[];
  /** Chances of the crisis or operation that this action bears on, as they would be after it. */
  readonly odds: { readonly sum: Sum; readonly odds: Odds } | null;
  readonly strikes: readonly StrikeForecast[];
  /** Whether dice, cards or others' answers decide the rest: then only what is certain stands here. */
  readonly uncertain: boolean;
}

const NOTHING: Forecast = { refusal: null, shifts: [], costs: [], odds: null, strikes: [], uncertain: false };

/**
 * What an action would do before it is taken, from what the asker may see: give it a view. It carries the action out by
 * the same rule on that view and stops where chance or another seat would come in.
 */
export function forecast(library: Library, state: State, seat: MemberId, action: Action): Forecast {
  const book = openBook(library);
  const reason = refusal(library, state, seat, action);
  if (reason) return { ...NOTHING, refusal: reason };
  if (leavesToChance(state, action))
    return {
      ...NOTHING,
      odds: operationOdds(book, state, action) ?? crisisOdds(book, state, action),
      uncertain: true,
    };
  const change: Change = { book, state, rng: 0, events: [] };
  ruleOf(action.kind).perform(change, seat, action);
  const after = change.state;
  const shifts: ForecastShift[] = [];
  const costs: Forecast['costs'][number][] = [];
  for (const event of change.events) {
    if (event.kind === 'meterShifted' && event.by !== 0) shifts.push(shiftOf(event));
    if (event.kind === 'moneyMoved')
      costs.push({ payer: event.payer, payee: event.payee, amount: event.amount });
  }
  const asked = after.phase.kind === 'operations' && after.phase.step.kind === 'asking';
  return {
    refusal: null,
    shifts,
    costs,
    // Handing over sends what is planned until then.
    odds: crisisOdds(book, action.kind === 'handOver' ? state : after, action),
    strikes: strikeShifts(book, state, after),
    uncertain: asked || action.kind === 'pressClaim' || action.kind === 'proposeExercise',
  };
}

/** Actions whose carrying out would draw dice or cards, or open what others hold in hand. */
function leavesToChance(state: State, action: Action): boolean {
  switch (action.kind) {
    case 'bringIntoForce':
    case 'letNightFall':
    case 'endNight':
    case 'closeYear':
    case 'leaveCorridor':
    case 'sealFolder':
    case 'choosePosture':
    case 'absorbIncident':
    case 'consultAllies':
    case 'takeToForum':
    case 'answerCall':
    case 'giveToken':
    case 'finishCommitment':
    case 'castCouncilVote':
    case 'answerClaim':
    case 'votePrice':
    case 'castRenewal':
      return true;
    case 'handOver':
      return state.phase.kind === 'operations' && state.phase.turn + 1 >= state.phase.turns.length;
    default:
      return false;
  }
}

function shiftOf(event: EventOf<'meterShifted'>): ForecastShift {
  const { meter, member, power, from, to } = event;
  const crossed = meter === 'tension' && bandOf(from) !== bandOf(to);
  return {
    meter,
    ...(member ? { member } : {}),
    ...(power ? { power } : {}),
    from,
    to,
    ...(crossed ? { band: bandOf(to) } : {}),
  };
}

/** What makes up a response, and what ends it. */
const RESPONDING: ReadonlySet<ActionKind> = new Set(['respondToCrisis', 'sendUnit', 'sendMoney', 'handOver']);

/** Odds of the crisis that a response bears on, counting what is being sent right now. */
function crisisOdds(book: Book, planned: State, action: Action): Forecast['odds'] {
  if (planned.phase.kind !== 'operations') return null;
  const { step } = planned.phase;
  if (!RESPONDING.has(action.kind) || step.kind !== 'responding') return null;
  const crisis = planned.crises.find(({ id }) => id === step.crisis);
  if (!crisis) return null;
  const card = book.crises.get(crisis.id);
  const option = card?.options.find(({ id }) => id === crisis.option) ?? card?.options[0];
  let added = step.money;
  for (const unit of planned.units) {
    if (option && step.units.includes(unit.id)) added += book.units[unit.kind].strength[option.column];
  }
  const sum = crisisSum(book, planned, crisis, added);
  return { sum, odds: oddsOf(sum.total) };
}

/** Odds of the operation under a posture, before the commander chooses it. */
function operationOdds(book: Book, state: State, action: Action): Forecast['odds'] {
  if (state.phase.kind !== 'emergency' || action.kind !== 'choosePosture') return null;
  const { council } = state.phase;
  const defence = defenceSum(book, state, council, action.posture);
  const attack = attackSum(council);
  const terms = [...defence.terms, ...attack.terms.map((term) => ({ ...term, value: -term.value }))];
  const sum = { total: defence.total - attack.total, terms };
  return { sum, odds: oddsOf(sum.total) };
}

/** How an action changes on how many faces each power would strike, for either motive; only what changes. */
function strikeShifts(book: Book, before: State, after: State): StrikeForecast[] {
  const list: StrikeForecast[] = [];
  for (const power of book.powerOrder) {
    if (!book.powers[power].motive) continue;
    for (const motive of MOTIVES) {
      const was = strikeFaces(book, before, power, motive);
      const is = strikeFaces(book, after, power, motive);
      if (was.faces !== is.faces)
        list.push({ power, motive, region: is.region, before: was.faces, after: is.faces });
    }
  }
  return list;
}

/** Faces of a die on which a power of this motive would strike now, and where (R5.15, R5.16). */
export function strikeFaces(
  book: Book,
  state: State,
  power: PowerId,
  motive: Motive,
): { readonly faces: number; readonly region: RegionId | null } {
  if (!mayStrike(book, state, power, motive)) return { faces: 0, region: null };
  const best = bestTarget(book, state, power, motive);
  if (!best) return { faces: 0, region: null };
  return { faces: strikingFaces(best.resolve.total, best.deterrence.total), region: best.region };
}

/** How well a strike of a power on a region is deterred, before an action and after it. */
export interface DeterrenceShift {
  readonly power: PowerId;
  readonly region: RegionId;
  readonly before: number;
  readonly after: number;
}

/** Where an action changes deterrence (R5.14) at once, the largest changes first; nothing where it may not be taken. */
export function deterrenceShifts(
  library: Library,
  state: State,
  seat: MemberId,
  action: Action,
): readonly DeterrenceShift[] {
  if (refusal(library, state, seat, action) || leavesToChance(state, action)) return [];
  const book = openBook(library);
  const change: Change = { book, state, rng: 0, events: [] };
  ruleOf(action.kind).perform(change, seat, action);
  const list: DeterrenceShift[] = [];
  for (const power of book.powerOrder) {
    if (!book.powers[power].motive) continue;
    for (const region of book.powers[power].borders) {
      const before = deterrence(book, state, power, region).total;
      const after = deterrence(book, change.state, power, region).total;
      if (before !== after) list.push({ power, region, before, after });
    }
  }
  const size = ({ before, after }: DeterrenceShift): number => Math.abs(after - before);
  return list.toSorted((a, b) => size(b) - size(a));
}

/** How the year's motion would end if members voted so; whoever is not named abstains. */
export function forecastVote(
  library: Library,
  state: State,
  ballots: Readonly<Partial<Record<MemberId, Ballot>>>,
): { readonly carried: boolean; readonly tally: Sum } {
  const book = openBook(library);
  return decide(book, state, votersOn(book, state, state.now.motion), ballots);
}
