import type { Column, CrisisId, MemberId } from '../../model/ids.ts';
import type { OperationStep } from '../../model/phase.ts';
import type { Contribution, Crisis, Unit } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import { cardOf } from '../book.ts';
import type { Change } from '../change.ts';
import { cause, note, patch, patchYear, pay } from '../change.ts';
import { canReach } from '../geography.ts';
import { maySendAbroad } from '../law.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { changeUnits, findReady, readyStacks, strengthOf } from '../units.ts';
import { ask, askKey, mustAsk, operationsOf, setStep } from '../year/operations.ts';
import { crossSea } from './sea.ts';

/** Units in one response (R4.26), in one seat's part of a mission (R4.32), and at a frozen conflict. */
export const MOST_UNITS = { responding: 3, joining: 2, keeping: 2 } as const;
/** States that may answer one crisis (R4.26). */
const MOST_STATES = 2;
/** ¤ for one strength (R2.7). */
const MONEY_PER_STRENGTH = 2;
/** Strength that one response may buy. */
const MOST_BOUGHT = 3;

function crisisOf(state: State, id: CrisisId): Crisis | undefined {
  return state.crises.find((crisis) => crisis.id === id);
}

/** The column in which a crisis is met: that of the chosen option, or of the first. */
function columnOf(book: Book, crisis: Crisis): Column {
  const card = cardOf(book, crisis.id);
  const option = card.options.find(({ id }) => id === crisis.option) ?? card.options[0];
  if (!option) throw new Error(`crisis ${crisis.id} has no option`);
  return option.column;
}

type Sending = Extract<OperationStep, { kind: 'responding' | 'joining' | 'keeping' }>;

function sendingOf(state: State): Sending | null {
  const { step } = operationsOf(state);
  return step.kind === 'responding' || step.kind === 'joining' || step.kind === 'keeping' ? step : null;
}

/** Column in which the units now being sent count; null where no unit can be sent. */
function sendingColumn(book: Book, state: State, step: Sending): Column | null {
  if (step.kind === 'responding') {
    const crisis = crisisOf(state, step.crisis);
    return crisis ? columnOf(book, crisis) : null;
  }
  if (step.kind === 'joining') return book.missions.get(state.now.mission?.mission ?? '')?.column ?? null;
  return 'peacekeeping';
}

/** Where they go: the crisis' region, the conflict's region, or abroad for a mission. */
function sendingPlace(state: State, step: Sending): string | null {
  if (step.kind === 'responding') return crisisOf(state, step.crisis)?.region ?? null;
  if (step.kind === 'keeping') return state.conflicts.find(({ id }) => id === step.conflict)?.region ?? null;
  return null;
}

type RespondAction = 'respondToCrisis' | 'sendUnit' | 'sendMoney';

export const RESPOND_RULES: RulesFor<RespondAction> = {
  respondToCrisis: {
    candidates: (book, state) =>
      state.crises.flatMap((crisis) => {
        const { options } = cardOf(book, crisis.id);
        const open = crisis.option ? options.filter(({ id }) => id === crisis.option) : options;
        return open.map(({ id }) => ({ kind: 'respondToCrisis' as const, crisis: crisis.id, option: id }));
      }),
    check: (book, state, seat, { crisis: id, option }) => {
      const crisis = crisisOf(state, id);
      if (!crisis) return refuse('unknown-id', 'R4.26', { id });
      const chosen = cardOf(book, id).options.find((each) => each.id === option);
      if (!chosen) return refuse('unknown-id', 'R4.26', { id: option });
      if (crisis.option && crisis.option !== option) return refuse('already-taken-this-year', 'R4.26');
      if (crisis.contributions.some(({ member }) => member === seat)) return refuse('already-done', 'R4.26');
      if (crisis.contributions.length >= MOST_STATES) {
        return refuse('limit-reached', 'R4.26', { most: MOST_STATES });
      }
      if (!crisis.option) return cannotPay(state.members[seat].funds, chosen.cost, 'R4.26');
      return null;
    },
    perform: (change, seat, { crisis: id, option }) => {
      const crisis = crisisOf(change.state, id);
      if (crisis && !crisis.option) {
        const cost = cardOf(change.book, id).options.find((each) => each.id === option)?.cost ?? 0;
        pay(change, seat, 'world', cost, cause('R4.26', 'option-cost', { crisis: id }));
        setCrisis(change, id, { option });
      }
      setStep(change, { kind: 'responding', crisis: id, units: [], money: 0 });
    },
  },
  sendUnit: {
    candidates: (_book, state, seat) =>
      sendingOf(state)
        ? readyStacks(state, seat).map(({ kind, place }) => ({ kind: 'sendUnit', unit: kind, from: place }))
        : [],
    check: (book, state, seat, action) => refuseSending(book, state, seat, action),
    perform: (change, seat, action) => {
      const step = sendingOf(change.state);
      const found = findReady(change.state, seat, action.unit, action.from);
      if (!step || !found) return;
      const place = sendingPlace(change.state, step);
      const host = place ? change.book.regions.get(place)?.owner : undefined;
      // Who answers a crisis is welcome; only who stays must be asked in (R2.6).
      const stays = step.kind === 'keeping';
      if (host && stays && mustAsk(change.state, host, seat)) return ask(change, host, action);
      if (place) crossSea(change, found, place);
      if (step.kind === 'keeping') {
        changeUnits(change, [found.id], { keeping: step.conflict, place: place ?? found.place });
      } else {
        changeUnits(change, [found.id], { status: 'spent' });
      }
      if (place) patchYear(change, { forces: [...change.state.now.forces, { member: seat, region: place }] });
      const units = [...step.units, found.id];
      setStep(change, { ...step, units });
    },
  },
  sendMoney: {
    candidates: (_book, state) =>
      sendingOf(state)?.kind === 'responding'
        ? Array.from({ length: MOST_BOUGHT }, (_, at) => ({ kind: 'sendMoney', strength: at + 1 }))
        : [],
    check: (_book, state, seat, { strength }) => {
      const step = sendingOf(state);
      if (step?.kind !== 'responding') return refuse('wrong-phase', 'R2.7');
      if (step.money + strength > MOST_BOUGHT) return refuse('limit-reached', 'R2.7', { most: MOST_BOUGHT });
      return cannotPay(state.members[seat].funds, strength * MONEY_PER_STRENGTH, 'R2.7');
    },
    perform: (change, seat, { strength }) => {
      const step = sendingOf(change.state);
      if (step?.kind !== 'responding') return;
      const because = cause('R2.7', 'bought-strength', { crisis: step.crisis, strength });
      pay(change, seat, 'world', strength * MONEY_PER_STRENGTH, because);
      setStep(change, { ...step, money: step.money + strength });
    },
  },
};

function refuseSending(
  book: Book,
  state: State,
  seat: MemberId,
  action: { readonly kind: 'sendUnit'; readonly unit: Unit['kind']; readonly from: string },
): ReturnType<typeof refuse> | null {
  const step = sendingOf(state);
  if (!step) return refuse('wrong-phase', 'R4.26');
  const column = sendingColumn(book, state, step);
  const most = MOST_UNITS[step.kind];
  if (step.units.length >= most) return refuse('limit-reached', 'R4.26', { most });
  const found = findReady(state, seat, action.unit, action.from);
  if (!found) return refuse('no-ready-unit', 'R2.7', { unit: action.unit, region: action.from });
  if (!column || strengthOf(book, action.unit, column) === 0) {
    return refuse('not-eligible', 'R2.7', { unit: action.unit, column: column ?? 'civil' });
  }
  const place = sendingPlace(state, step);
  if (!place)
    return abroadAllowed(book, state, found) ? null : refuse('barred-by-law', 'R2.10', { member: seat });
  const owner = book.regions.get(place)?.owner as MemberId;
  if (!canReach(book, state, found, place)) {
    const lawful = owner === seat || abroadAllowed(book, state, found);
    return lawful
      ? refuse('not-in-reach', 'R2.3', { region: place })
      : refuse('barred-by-law', 'R2.10', { member: seat });
  }
  return operationsOf(state).refused.includes(askKey(owner, action))
    ? refuse('host-refused', 'R2.6', { member: owner })
    : null;
}

function abroadAllowed(book: Book, state: State, unit: Unit): boolean {
  return maySendAbroad(book, state, unit.owner, unit.kind);
}

function setCrisis(change: Change, id: CrisisId, part: Partial<Crisis>): void {
  patch(change, {
    crises: change.state.crises.map((crisis) => (crisis.id === id ? { ...crisis, ...part } : crisis)),
  });
}

/** Closes what a seat was doing in its turn: adds up what it sent (R4.26, R4.32). */
export function finishStep(change: Change, seat: MemberId): void {
  const step = sendingOf(change.state);
  if (!step) return;
  const column = sendingColumn(change.book, change.state, step) ?? 'civil';
  let strength = step.kind === 'responding' ? step.money : 0;
  for (const unit of change.state.units) {
    if (step.units.includes(unit.id)) strength += strengthOf(change.book, unit.kind, column);
  }
  const money = step.kind === 'responding' ? step.money * MONEY_PER_STRENGTH : 0;
  const contribution: Contribution = { member: seat, strength, units: step.units, money };
  if (step.kind === 'responding') {
    const crisis = crisisOf(change.state, step.crisis);
    if (!crisis || strength === 0) return;
    setCrisis(change, step.crisis, { contributions: joinIn(crisis.contributions, contribution) });
    note(change, 'crisisAnswered', {
      member: seat,
      crisis: step.crisis,
      strength,
      option: crisis.option ?? '',
    });
  } else if (step.kind === 'joining') {
    const { mission } = change.state.now;
    if (!mission || strength === 0) return;
    patchYear(change, {
      mission: { ...mission, contributions: joinIn(mission.contributions, contribution) },
    });
    note(change, 'missionJoined', { member: seat, mission: mission.mission, strength });
  } else {
    const region = sendingPlace(change.state, step);
    if (region) note(change, 'peaceKept', { member: seat, region, count: step.units.length });
  }
}

function joinIn(list: readonly Contribution[], added: Contribution): Contribution[] {
  const before = list.find(({ member }) => member === added.member);
  if (!before) return [...list, added];
  const joined = {
    member: added.member,
    strength: before.strength + added.strength,
    units: [...before.units, ...added.units],
    money: before.money + added.money,
  };
  return list.map((each) => (each === before ? joined : each));
}
