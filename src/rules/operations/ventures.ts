import type { MemberId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patch, patchYear, pay, shift, shiftMember, shiftTension } from '../change.ts';
import { applyEffects } from '../effects/apply-effect.ts';
import { canReach } from '../geography.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { isReady } from '../units.ts';
import { ask, askKey, endAction, operationsOf, setStep } from '../year/operations.ts';

const EXERCISE_COST = 1;

/** Whether a member has a ready unit that can and may be at a region. */
function hasUnitFor(book: Book, state: State, member: MemberId, region: string): boolean {
  return state.units.some(
    (unit) => unit.owner === member && isReady(unit) && canReach(book, state, unit, region),
  );
}

type VentureAction = 'proposeExercise' | 'pressClaim' | 'answerClaim' | 'joinMission' | 'keepPeace';

export const VENTURE_RULES: RulesFor<VentureAction> = {
  proposeExercise: {
    candidates: (book, state, seat) => {
      // A seat thinks of exercising on a border of its own with anybody, or of a partner with that partner.
      const own = book.members[seat].regions.flatMap((region) =>
        book.order.filter((partner) => partner !== seat).map((partner) => ({ region, partner })),
      );
      const theirs = book.order
        .filter((partner) => partner !== seat)
        .flatMap((partner) => book.members[partner].regions.map((region) => ({ region, partner })));
      return [...own, ...theirs]
        .filter(({ region, partner }) => {
          const bordered = (book.regions.get(region)?.borders.length ?? 0) > 0;
          return (
            bordered && hasUnitFor(book, state, seat, region) && hasUnitFor(book, state, partner, region)
          );
        })
        .map(({ region, partner }) => ({ kind: 'proposeExercise' as const, region, partner }));
    },
    check: (book, state, seat, action) => {
      const { region, partner } = action;
      const data = book.regions.get(region);
      if (!data) return refuse('unknown-id', 'R2.2', { id: region });
      if (data.borders.length === 0) return refuse('not-on-border', 'R4.26', { region });
      if (partner === seat || (data.owner !== seat && data.owner !== partner)) {
        return refuse('not-yours', 'R4.26', { region });
      }
      if (state.now.exercises.some((each) => each.region === region)) {
        return refuse('already-taken-this-year', 'R4.26', { region });
      }
      for (const member of [seat, partner]) {
        if (!hasUnitFor(book, state, member, region))
          return refuse('no-ready-unit', 'R4.26', { member, region });
      }
      if (operationsOf(state).refused.includes(askKey(partner, action))) {
        return refuse('host-refused', 'R2.6', { member: partner });
      }
      return cannotPay(state.members[seat].funds, EXERCISE_COST, 'R4.26');
    },
    perform: (change, seat, action) => {
      const { region, partner } = action;
      // An exercise is asked each time; consent given a moment ago is what brought us back here.
      if (!change.state.members[partner].guests.includes(seat)) return ask(change, partner, action);
      pay(change, seat, 'world', EXERCISE_COST, cause('R4.26', 'exercise', { region }));
      patchYear(change, { exercises: [...change.state.now.exercises, { region, by: seat, partner }] });
      note(change, 'exerciseHeld', { member: seat, other: partner, region });
      const owner = change.book.regions.get(region)?.owner as MemberId;
      count(change, owner, { exercises: 1 });
      const because = cause('R4.26', 'exercised', { region });
      shift(change, 'coordination', 1, because);
      for (const power of change.book.regions.get(region)?.borders ?? [])
        shiftTension(change, power, 1, because);
      endAction(change);
    },
  },
  pressClaim: {
    candidates: (book, _state, seat) =>
      book.library.claims
        .filter(({ member }) => member === seat)
        .map(({ id }) => ({ kind: 'pressClaim', claim: id })),
    check: (book, state, seat, { claim }) => {
      const data = book.claims.get(claim);
      if (!data) return refuse('unknown-id', 'R4.30', { id: claim });
      if (data.member !== seat) return refuse('not-yours', 'R4.30', { claim });
      return state.now.claimPressed ? refuse('already-taken-this-year', 'R4.30') : null;
    },
    perform: (change, seat, { claim }) => {
      const data = change.book.claims.get(claim);
      if (!data) return;
      patchYear(change, { claimPressed: true });
      count(change, seat, { claimsPressed: 1 });
      note(change, 'claimPressed', { member: seat, claim, power: data.power });
      setStep(change, { kind: 'claim', claim, answers: {} });
    },
  },
  answerClaim: {
    candidates: () => (['back', 'restrain'] as const).map((answer) => ({ kind: 'answerClaim', answer })),
    check: (_book, state) =>
      operationsOf(state).step.kind === 'claim' ? null : refuse('nothing-to-do', 'R4.30'),
    perform: (change, seat, { answer }) => {
      const { step } = operationsOf(change.state);
      if (step.kind !== 'claim') return;
      const answers = { ...step.answers, [seat]: answer };
      setStep(change, { ...step, answers });
      if (Object.keys(answers).length === change.book.order.length - 1)
        decideClaim(change, step.claim, answers);
    },
  },
  joinMission: {
    candidates: (_book, state) => (state.now.mission ? [{ kind: 'joinMission' }] : []),
    check: (_book, state) => (state.now.mission ? null : refuse('nothing-to-do', 'R4.32')),
    perform: (change) => setStep(change, { kind: 'joining', units: [] }),
  },
  keepPeace: {
    candidates: (_book, state) => state.conflicts.map(({ id }) => ({ kind: 'keepPeace', conflict: id })),
    check: (_book, state, _seat, { conflict }) =>
      state.conflicts.some(({ id }) => id === conflict)
        ? null
        : refuse('unknown-id', 'R4.26', { id: conflict }),
    perform: (change, _seat, { conflict }) => setStep(change, { kind: 'keeping', conflict, units: [] }),
  },
};

function decideClaim(
  change: Change,
  id: string,
  answers: Readonly<Partial<Record<MemberId, 'back' | 'restrain'>>>,
): void {
  const data = change.book.claims.get(id);
  if (!data) return;
  const { member, power } = data;
  const backers = change.book.order.filter((each) => answers[each] === 'back');
  const restrainers = change.book.order.filter((each) => answers[each] === 'restrain');
  const backed = backers.length > restrainers.length;
  for (const each of change.book.order) {
    const answer = answers[each];
    if (answer) note(change, 'claimAnswered', { member: each, answer });
  }
  patch(change, {
    claims: [
      ...change.state.claims,
      { claim: id, member, power, year: change.state.year, backers, restrainers, backed },
    ],
  });
  note(change, 'claimDecided', { member, claim: id, outcome: backed ? 'backed' : 'restrained' });
  const because = cause('R4.30', backed ? 'claim-backed' : 'claim-restrained', { claim: id });
  if (backed) {
    shiftTension(change, power, 2, because);
    shiftMember(change, 'standing', member, 2, because);
    for (const each of backers) shiftMember(change, 'standing', each, 1, because);
    count(change, member, { claimsBacked: 1 });
    if (power === 'armenia') shift(change, 'normalisation', -1, because);
    applyEffects(change, data.backed, {
      home: member,
      region: null,
      leader: member,
      helpers: backers,
      source: power,
      because,
    });
  } else {
    shiftMember(change, 'standing', member, -1, because);
    for (const each of restrainers) shiftMember(change, 'standing', each, 1, because);
  }
  endAction(change);
}
