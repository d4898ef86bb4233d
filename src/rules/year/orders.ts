import { UNIT_KINDS } from '../../model/ids.ts';
import type { RulesFor } from '../actions/rule.ts';
import { cause, note, patch, patchMember, patchYear, pay, shiftMember, shiftTension } from '../change.ts';
import { boundElsewhere } from '../law.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { addUnit, findReady, readyStacks } from '../units.ts';
import { agendaOf, patchAgenda } from './agenda.ts';
import { enterCorridor } from './corridor.ts';

/** Units a member may raise a year (R4.17). */
const MOST_RAISED = 2;
/** What leaving another alliance adds to the tension of the power that the law calmed (R4.17). */
const LEAVING_ALARMS = 2;

type OrderAction = 'raiseUnit' | 'disbandUnit' | 'leaveOtherAlliance' | 'finishOrders';

export const ORDER_RULES: RulesFor<OrderAction> = {
  raiseUnit: {
    candidates: (book, _state, seat) =>
      book.members[seat].regions.flatMap((region) =>
        UNIT_KINDS.map((unit) => ({ kind: 'raiseUnit' as const, unit, region })),
      ),
    check: (book, state, seat, { unit, region }) => {
      if (book.regions.get(region)?.owner !== seat) return refuse('not-yours', 'R4.17', { region });
      const raised = state.now.raisedUnits[seat] ?? 0;
      if (raised >= MOST_RAISED) return refuse('limit-reached', 'R4.17', { most: MOST_RAISED });
      return cannotPay(state.members[seat].funds, book.units[unit].cost, 'R4.17');
    },
    perform: (change, seat, { unit, region }) => {
      pay(change, seat, 'world', change.book.units[unit].cost, cause('R4.17', 'raise-unit', { unit }));
      const { raisedUnits } = change.state.now;
      patchYear(change, { raisedUnits: { ...raisedUnits, [seat]: (raisedUnits[seat] ?? 0) + 1 } });
      addUnit(change, seat, unit, region);
    },
  },
  disbandUnit: {
    candidates: (_book, state, seat) =>
      readyStacks(state, seat).map(({ kind, place }) => ({ kind: 'disbandUnit', unit: kind, region: place })),
    check: (_book, state, seat, { unit, region }) =>
      findReady(state, seat, unit, region) ? null : refuse('no-such-unit', 'R4.17', { unit, region }),
    perform: (change, seat, { unit, region }) => {
      const found = findReady(change.state, seat, unit, region);
      patch(change, { units: change.state.units.filter((each) => each.id !== found?.id) });
      note(change, 'unitDisbanded', { member: seat, unit, region: region });
    },
  },
  leaveOtherAlliance: {
    candidates: (book, state, seat) =>
      state.treaty.alliances === 'exclusive' && boundElsewhere(book, state, seat)
        ? [{ kind: 'leaveOtherAlliance' }]
        : [],
    check: (book, state, seat) =>
      state.treaty.alliances === 'exclusive' && boundElsewhere(book, state, seat)
        ? null
        : refuse('nothing-to-do', 'R4.17'),
    perform: (change, seat) => {
      const { calms } = change.book.members[seat].constraint;
      patchMember(change, seat, { law: false });
      note(change, 'otherAllianceLeft', { member: seat });
      const because = cause('R4.17', 'left-alliance', { member: seat });
      shiftMember(change, 'stability', seat, -1, because);
      shiftTension(change, calms, LEAVING_ALARMS, because);
    },
  },
  finishOrders: {
    candidates: () => [{ kind: 'finishOrders' }],
    check: () => null,
    perform: (change, seat) => {
      const finished = [...agendaOf(change.state).finished, seat];
      if (finished.length === change.book.order.length) enterCorridor(change);
      else patchAgenda(change, { finished });
    },
  },
};
