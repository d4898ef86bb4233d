import type { AlliancePromise } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Change } from '../change.ts';
import { cause, note, patch, patchPower, pay, shift, shiftMember } from '../change.ts';
import { KEEPERS, settleConflict } from '../conflicts.ts';
import { works } from '../projects.ts';
import { enterConference } from './conference.ts';
import { enterDawn } from './dawn.ts';
import { promiseOutcome } from './promise-outcome.ts';

/** Tension of a major power that keeps Will from fading (R4.40). */
const ALARM = 8;
/** Will at or under which a headquarters keeps it from fading (R4.40). */
const RUMP = 3;
/** A programme of this size, fully funded, strengthens Will (R4.40). */
const GREAT_PROGRAMME = 20;
/** Members that paid nothing, from which on it is a pattern (R4.40). */
const PATTERN = 2;
const FUNDED_FAIR = 70;
const FUNDED_POOR = 45;
/** Arrears that cost reliability each year (R4.39). */
const DEEP_ARREARS = 10;

/** Closes the accounts of the year (R4.38 to R4.42). */
export function enterLedger(change: Change): void {
  patch(change, { phase: { kind: 'ledger' } });
  patch(change, { promises: change.state.promises.map((promise) => settlePromise(change, promise)) });
  publishIntelligence(change);
  tendConflicts(change);
  for (const member of change.book.order) {
    if (change.state.members[member].arrears >= DEEP_ARREARS) {
      shiftMember(change, 'reliability', member, -1, cause('R4.39', 'deep-arrears'));
    }
  }
  balanceCoordination(change);
  balanceWill(change);
  for (const power of change.book.powerOrder) {
    const { tension, peak } = change.state.powers[power];
    if (tension > peak) patchPower(change, power, { peak: tension });
  }
  note(change, 'yearClosed', { funded: fundedPercent(change.state) });
}

/** The share of the programme that was raised, in percent. */
export function fundedPercent(state: State): number {
  const { programme, raised } = state.now;
  return programme === 0 ? 0 : Math.round((raised * 100) / programme);
}

function settlePromise(change: Change, promise: AlliancePromise): AlliancePromise {
  if (promise.outcome !== 'open') return promise;
  const { by } = promise;
  const outcome = promiseOutcome(change.state.now, promise);
  const settled = { ...promise, outcome };
  note(change, 'promiseSettled', { promise: settled });
  if (outcome === 'broken') {
    shiftMember(change, 'reliability', by, -1, cause('R4.38', 'promise-broken', { member: promise.to }));
  }
  return settled;
}

function publishIntelligence(change: Change): void {
  const { year, setup } = change.state;
  const reports = change.state.reports.map((record) => {
    const due = !record.out && (record.year < year || year >= setup.years);
    if (!due) return record;
    const { by, report, truth, subject } = record;
    const about = subject.kind === 'source' ? subject.crisis : subject.power;
    note(change, 'intelligenceOut', { member: by, report, truth, subject: about });
    if (report === truth) {
      shiftMember(change, 'standing', by, 1, cause('R4.23', 'true-report'));
    } else if (report !== 'silence') {
      shiftMember(change, 'reliability', by, -1, cause('R4.23', 'false-report'));
      shift(change, 'will', -1, cause('R4.23', 'false-report'));
    }
    return { ...record, out: true };
  });
  patch(change, { reports });
}

function tendConflicts(change: Change): void {
  for (const conflict of change.state.conflicts) {
    pay(change, conflict.member, 'world', 1, cause('R4.39', 'conflict-drain', { region: conflict.region }));
    const keepers = change.state.units.filter((unit) => unit.keeping === conflict.id).length;
    if (keepers < KEEPERS) {
      patchConflict(change, conflict.id, 0);
      continue;
    }
    if (conflict.keptSince > 0) settleConflict(change, conflict.id);
    else patchConflict(change, conflict.id, change.state.year);
  }
}

function patchConflict(change: Change, id: number, keptSince: number): void {
  patch(change, {
    conflicts: change.state.conflicts.map((each) => (each.id === id ? { ...each, keptSince } : each)),
  });
}

function balanceCoordination(change: Change): void {
  const headquarters = works(change.state, 'headquarters');
  if (headquarters) shift(change, 'coordination', 1, cause('R4.41', 'headquarters'));
  else if (change.state.now.exercises.length === 0)
    shift(change, 'coordination', -1, cause('R4.41', 'no-habit'));
}

function balanceWill(change: Change): void {
  const { state, book } = change;
  const alarmed = book.powerOrder.some(
    (power) => book.powers[power].major && state.powers[power].tension >= ALARM,
  );
  const rump = state.will <= RUMP && works(state, 'headquarters');
  const fade = alarmed ? 'will-alarmed' : rump ? 'will-rump' : 'will-fades';
  shift(change, 'will', alarmed || rump ? 0 : -1, cause('R4.40', fade));
  const { programme, raised, crisesSolvedWithHelp, crisesFailed } = state.now;
  if (programme >= GREAT_PROGRAMME && raised >= programme)
    shift(change, 'will', 1, cause('R4.40', 'great-programme'));
  if (crisesSolvedWithHelp > 0 && crisesFailed === 0) shift(change, 'will', 1, cause('R4.40', 'helped'));
  const nothing = book.order.filter(
    (member) => (state.now.assessed[member] ?? 0) > 0 && (state.now.paid[member] ?? 0) === 0,
  ).length;
  if (nothing >= PATTERN) {
    shift(change, 'will', nothing > PATTERN ? -2 : -1, cause('R4.40', 'free-riders', { count: nothing }));
  }
  const funded = fundedPercent(state);
  if (funded < FUNDED_FAIR)
    shift(change, 'will', -1, cause('R4.40', 'underfunded', { percent: FUNDED_FAIR }));
  if (funded < FUNDED_POOR)
    shift(change, 'will', -1, cause('R4.40', 'underfunded', { percent: FUNDED_POOR }));
}

export const LEDGER_RULES: RulesFor<'closeYear'> = {
  closeYear: {
    candidates: () => [{ kind: 'closeYear' }],
    check: () => null,
    perform: (change) => {
      const { state } = change;
      patch(change, { past: [...state.past, state.now] });
      if (state.year >= state.setup.years) return enterConference(change);
      patch(change, { year: state.year + 1 });
      enterDawn(change);
    },
  },
};
