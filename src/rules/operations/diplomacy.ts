import type { RulesFor } from '../actions/rule.ts';
import {
  cause,
  count,
  note,
  patchMember,
  patchPower,
  patchYear,
  pay,
  shift,
  shiftInfluence,
  shiftTension,
} from '../change.ts';
import { advanceConflict } from '../conflicts.ts';
import { applyEffects } from '../effects/apply-effect.ts';
import { refuseOutsider } from '../founding/outsiders.ts';
import { isMediator, leadsNormalisation, mayWarn } from '../law.ts';
import { isParty } from '../membership.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { endAction } from '../year/operations.ts';

const REASSURE_COST = 1;
const COUNTER_COST = 2;
const NORMALISE_COST = 1;
/** Highest tension at which Armenia will take a step (R4.27). */
const NORMALISES_AT = 5;
/** Lowest tension at which there is something to mediate (R4.31). */
const MEDIATES_AT = 3;

type DiplomacyAction =
  'takeStance' | 'acceptOffer' | 'counterInfluence' | 'negotiateArmistice' | 'normaliseRelations' | 'mediate';

export const DIPLOMACY_RULES: RulesFor<DiplomacyAction> = {
  takeStance: {
    candidates: (book) =>
      book.powerOrder.flatMap((power) =>
        (['reassure', 'firm'] as const).map((stance) => ({ kind: 'takeStance' as const, power, stance })),
      ),
    check: (book, state, seat, { power, stance }) => {
      if (state.now.stances[power]) return refuse('already-taken-this-year', 'R4.27', { power });
      if (!isParty(state, seat)) return refuseOutsider(state, seat);
      if (stance === 'firm') {
        return mayWarn(book, state, seat, power)
          ? null
          : refuse('barred-by-law', 'R4.10', { member: seat, power });
      }
      return cannotPay(state.members[seat].funds, REASSURE_COST, 'R4.27');
    },
    perform: (change, seat, { power, stance }) => {
      patchYear(change, { stances: { ...change.state.now.stances, [power]: stance } });
      note(change, 'stanceTaken', { member: seat, power, stance });
      if (stance === 'reassure') {
        pay(change, seat, 'world', REASSURE_COST, cause('R4.27', 'reassure', { power }));
        shiftTension(change, power, -1, cause('R4.27', 'reassured', { member: seat }));
      }
      endAction(change);
    },
  },
  acceptOffer: {
    candidates: (book, state) =>
      book.powerOrder
        .filter((power) => state.powers[power].offer)
        .map((power) => ({ kind: 'acceptOffer' as const, power })),
    check: (_book, state, _seat, { power }) =>
      state.powers[power].offer ? null : refuse('nothing-to-do', 'R6.6', { power }),
    perform: (change, seat, { power }) => {
      const { offer } = change.state.powers[power];
      if (!offer) return;
      patchPower(change, power, { offer: null });
      note(change, 'offerAccepted', { member: seat, power, offer: offer.id });
      const because = cause('R6.6', 'offer-accepted', { power });
      applyEffects(change, offer.gives, {
        home: seat,
        region: change.book.members[seat].regions[0] ?? null,
        leader: seat,
        helpers: [seat],
        source: power,
        because,
      });
      shiftTension(change, power, -1, because);
      endAction(change);
    },
  },
  counterInfluence: {
    candidates: (book) => book.powerOrder.map((power) => ({ kind: 'counterInfluence', power })),
    check: (book, state, seat, { power }) => {
      const floor = book.members[seat].constraint.provisions.some(
        (provision) =>
          provision.kind === 'influence-floor' &&
          provision.power === power &&
          state.members[seat].law &&
          state.members[seat].influence[power] <= provision.value,
      );
      if (floor) return refuse('barred-by-law', 'R2.10', { member: seat });
      if (state.members[seat].influence[power] === 0) return refuse('nothing-to-do', 'R4.27', { power });
      return cannotPay(state.members[seat].funds, COUNTER_COST, 'R4.27');
    },
    perform: (change, seat, { power }) => {
      const because = cause('R4.27', 'countered', { power });
      pay(change, seat, 'world', COUNTER_COST, because);
      shiftInfluence(change, power, seat, -1, because);
      note(change, 'influenceCountered', { member: seat, power });
      endAction(change);
    },
  },
  negotiateArmistice: {
    candidates: (_book, state) =>
      state.conflicts.map(({ id }) => ({ kind: 'negotiateArmistice', conflict: id })),
    check: (_book, state, _seat, { conflict }) =>
      state.conflicts.some(({ id }) => id === conflict)
        ? null
        : refuse('unknown-id', 'R4.26', { id: conflict }),
    perform: (change, seat, { conflict }) => {
      const found = change.state.conflicts.find(({ id }) => id === conflict);
      if (found)
        note(change, 'armisticeAdvanced', { member: seat, region: found.region, steps: found.steps + 1 });
      advanceConflict(change, conflict);
      endAction(change);
    },
  },
  normaliseRelations: {
    candidates: (book, state, seat) =>
      leadsNormalisation(book, state, seat) ? [{ kind: 'normaliseRelations' }] : [],
    check: (book, state, seat) => {
      if (!leadsNormalisation(book, state, seat)) return refuse('not-eligible', 'R2.11', { member: seat });
      if (state.normalisation >= 3) return refuse('already-done', 'R2.11');
      if (state.powers.armenia.tension > NORMALISES_AT) {
        return refuse('tension-too-high', 'R4.27', { power: 'armenia', most: NORMALISES_AT });
      }
      return cannotPay(state.members[seat].funds, NORMALISE_COST, 'R4.27');
    },
    perform: (change, seat) => {
      const because = cause('R4.27', 'normalised', { member: seat });
      pay(change, seat, 'world', NORMALISE_COST, because);
      shift(change, 'normalisation', 1, because);
      note(change, 'relationsNormalised', { member: seat, steps: change.state.normalisation });
      endAction(change);
    },
  },
  mediate: {
    candidates: (book, state, seat) =>
      isMediator(book, state, seat) ? book.powerOrder.map((power) => ({ kind: 'mediate', power })) : [],
    check: (book, state, seat, { power }) => {
      if (!isMediator(book, state, seat)) return refuse('not-eligible', 'R4.31', { member: seat });
      if (state.members[seat].mediatedLast === power) return refuse('same-as-last-time', 'R4.31', { power });
      return state.powers[power].tension < MEDIATES_AT
        ? refuse('tension-too-low', 'R4.31', { power, least: MEDIATES_AT })
        : null;
    },
    perform: (change, seat, { power }) => {
      patchMember(change, seat, { mediatedLast: power });
      count(change, seat, { mediations: 1 });
      note(change, 'mediated', { member: seat, power });
      shiftTension(change, power, -1, cause('R4.31', 'mediation', { member: seat }));
      endAction(change);
    },
  },
};
