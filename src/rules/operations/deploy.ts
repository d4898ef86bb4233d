import type { MemberId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import { note, patchYear } from '../change.ts';
import { inReach, routesFrom } from '../geography.ts';
import { maySendAbroad } from '../law.ts';
import { works } from '../projects.ts';
import { refuse } from '../refuse.ts';
import { changeUnits, findReady, readyStacks } from '../units.ts';
import { ask, askKey, mustAsk, operationsOf, setStep } from '../year/operations.ts';
import { crossSea } from './sea.ts';

/** Units that one deploy action moves (R4.26). */
const MOST_DEPLOYED = 2;

/** Where a kind of unit standing somewhere may go by geography and law, nearest first. */
function destinations(
  book: Book,
  state: State,
  seat: MemberId,
  kind: 'brigade' | 'air' | 'special' | 'engineers',
  from: string,
): string[] {
  const abroad = maySendAbroad(book, state, seat, kind);
  const reached = works(state, 'rapid-reaction')
    ? book.regionOrder
    : [...routesFrom(book, state, from, kind).keys()];
  return reached.filter((region) => region !== from && (abroad || book.regions.get(region)?.owner === seat));
}

export const DEPLOY_RULES: RulesFor<'deployUnit'> = {
  deployUnit: {
    candidates: (book, state, seat) =>
      readyStacks(state, seat).flatMap(({ kind, place }) =>
        destinations(book, state, seat, kind, place).map((to) => ({
          kind: 'deployUnit' as const,
          unit: kind,
          from: place,
          to,
        })),
      ),
    check: (book, state, seat, action) => {
      const { unit, from, to } = action;
      const target = book.regions.get(to);
      if (!target) return refuse('unknown-id', 'R2.2', { id: to });
      if (!book.regions.has(from)) return refuse('unknown-id', 'R2.2', { id: from });
      const found = findReady(state, seat, unit, from);
      if (!found || from === to) return refuse('no-ready-unit', 'R2.7', { unit, region: from });
      if (target.owner !== seat && !maySendAbroad(book, state, seat, unit)) {
        return refuse('barred-by-law', 'R2.10', { member: seat });
      }
      if (!inReach(book, state, found, to)) return refuse('not-in-reach', 'R2.3', { region: to });
      if (operationsOf(state).refused.includes(askKey(target.owner, action))) {
        return refuse('host-refused', 'R2.6', { member: target.owner });
      }
      return null;
    },
    perform: (change, seat, action) => {
      const { unit, from, to } = action;
      const host = change.book.regions.get(to)?.owner as MemberId;
      if (mustAsk(change.state, host, seat)) return ask(change, host, action);
      const found = findReady(change.state, seat, unit, from);
      if (!found) return;
      crossSea(change, found, to);
      changeUnits(change, [found.id], { place: to });
      patchYear(change, { forces: [...change.state.now.forces, { member: seat, region: to }] });
      note(change, 'unitMoved', { member: seat, unit, fromRegion: from, toRegion: to });
      const { step } = operationsOf(change.state);
      const moved = (step.kind === 'deploying' ? step.moved : 0) + 1;
      setStep(change, moved >= MOST_DEPLOYED ? { kind: 'done' } : { kind: 'deploying', moved });
    },
  },
};
