import type { MemberId, RegionId } from '../../model/ids.ts';
import type { OperationStep } from '../../model/phase.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Unit } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import { note, patchYear } from '../change.ts';
import { inReach, regionsFrom } from '../geography.ts';
import { maySendAbroad } from '../law.ts';
import { refuse } from '../refuse.ts';
import { changeUnits, findReady, readyStacks } from '../units.ts';
import { ask, askKey, mustAsk, operationsOf, setStep } from '../year/operations.ts';
import { crossSea } from './sea.ts';

/** Units that one deploy action moves (R4.26). */
const MOST_DEPLOYED = 2;

type Deploying = Extract<OperationStep, { kind: 'deploying' }>;

function deployingOf(state: State): Deploying | null {
  const { step } = operationsOf(state);
  return step.kind === 'deploying' ? step : null;
}

/** The unit that was picked and still stands ready. */
function pickedUnit(state: State, seat: MemberId): Unit | undefined {
  const picked = deployingOf(state)?.picked;
  return picked ? findReady(state, seat, picked.unit, picked.from) : undefined;
}

/** Regions a unit can get to by geography, nearest first; law and consent are asked apart. */
function reachable(book: Book, state: State, unit: Unit): readonly RegionId[] {
  return regionsFrom(book, state, unit.place, unit.kind).filter((region) => region !== unit.place);
}

function refuseDestination(book: Book, state: State, unit: Unit, to: RegionId): Refusal | null {
  const target = book.regions.get(to);
  if (!target) return refuse('unknown-id', 'R2.2', { id: to });
  if (unit.place === to) return refuse('already-done', 'R4.26');
  if (target.owner !== unit.owner && !maySendAbroad(book, state, unit.owner, unit.kind)) {
    return refuse('barred-by-law', 'R2.10', { member: unit.owner });
  }
  return inReach(book, state, unit, to) ? null : refuse('not-in-reach', 'R2.3', { region: to });
}

export const DEPLOY_RULES: RulesFor<'pickUnit' | 'deployUnit'> = {
  pickUnit: {
    candidates: (_book, state, seat) =>
      readyStacks(state, seat).map(({ kind, place }) => ({ kind: 'pickUnit', unit: kind, from: place })),
    check: (book, state, seat, { unit, from }) => {
      const found = findReady(state, seat, unit, from);
      if (!found) return refuse('no-ready-unit', 'R2.7', { unit, region: from });
      const abroad = maySendAbroad(book, state, seat, unit);
      const some = reachable(book, state, found).some((to) => abroad || book.regions.get(to)?.owner === seat);
      return some ? null : refuse('not-in-reach', 'R2.3', { region: from });
    },
    perform: (change, _seat, { unit, from }) =>
      setStep(change, {
        kind: 'deploying',
        moved: deployingOf(change.state)?.moved ?? 0,
        picked: { unit, from },
      }),
  },
  deployUnit: {
    candidates: (book, state, seat) => {
      const unit = pickedUnit(state, seat);
      return unit ? reachable(book, state, unit).map((to) => ({ kind: 'deployUnit', to })) : [];
    },
    check: (book, state, seat, action) => {
      const unit = pickedUnit(state, seat);
      if (!unit) return refuse('no-ready-unit', 'R4.26', { unit: 'brigade', region: action.to });
      const reason = refuseDestination(book, state, unit, action.to);
      if (reason) return reason;
      const host = book.regions.get(action.to)?.owner as MemberId;
      return operationsOf(state).refused.includes(askKey(host, action))
        ? refuse('host-refused', 'R2.6', { member: host })
        : null;
    },
    perform: (change, seat, action) => {
      const { to } = action;
      const host = change.book.regions.get(to)?.owner as MemberId;
      if (mustAsk(change.state, host, seat)) return ask(change, host, action);
      const unit = pickedUnit(change.state, seat);
      if (!unit) return;
      crossSea(change, unit, to);
      changeUnits(change, [unit.id], { place: to });
      patchYear(change, { forces: [...change.state.now.forces, { member: seat, region: to }] });
      note(change, 'unitMoved', { member: seat, unit: unit.kind, fromRegion: unit.place, toRegion: to });
      const moved = (deployingOf(change.state)?.moved ?? 0) + 1;
      setStep(change, moved >= MOST_DEPLOYED ? { kind: 'done' } : { kind: 'deploying', moved, picked: null });
    },
  },
};
