import type { MemberId } from '../../model/ids.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import { regionOf } from '../book.ts';
import { isBrief } from '../brief.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patch, patchYear, pay, shift, shiftMember, shiftTension } from '../change.ts';
import { applyEffects } from '../effects/apply-effect.ts';
import { refuseExercise, refuseOutsider } from '../founding/outsiders.ts';
import { regionsFrom } from '../geography.ts';
import { maySendAbroad } from '../law.ts';
import { accessionOf } from '../membership.ts';
import { once } from '../memo.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { readyStacks } from '../units.ts';
import { ask, askKey, endAction, mustAsk, operationsOf, setStep } from '../year/operations.ts';

const EXERCISE_COST = 1;

/** Regions at which a member has a ready unit that can and may be there. */
function regionsHeld(book: Book, state: State, member: MemberId): ReadonlySet<string> {
  return once(state, HELD[member], () => {
    const regions = new Set<string>();
    for (const { kind, place } of readyStacks(state, member)) {
      const abroad = maySendAbroad(book, state, member, kind);
      for (const region of regionsFrom(book, state, place, kind)) {
        if (abroad || book.regions.get(region)?.owner === member) regions.add(region);
      }
    }
    return regions;
  });
}

/** Keys under which a state's answer is remembered, one for each member. */
const HELD = Object.fromEntries(MEMBER_IDS.map((member) => [member, `held ${member}`])) as Readonly<
  Record<MemberId, string>
>;

function hasUnitFor(book: Book, state: State, member: MemberId, region: string): boolean {
  return regionsHeld(book, state, member).has(region);
}

/** The region of the exercise being planned. */
function exerciseRegion(state: State): string | null {
  const { step } = operationsOf(state);
  return step.kind === 'exercising' ? step.region : null;
}

/** Whom one may exercise with there: at home with anybody, in another's land with its owner. */
function partnersFor(book: Book, seat: MemberId, region: string): readonly MemberId[] {
  const owner = book.regions.get(region)?.owner;
  if (owner === undefined) return [];
  return owner === seat ? book.order.filter((member) => member !== seat) : [owner];
}

type VentureAction =
  'proposeExercise' | 'invitePartner' | 'pressClaim' | 'answerClaim' | 'joinMission' | 'keepPeace';

export const VENTURE_RULES: RulesFor<VentureAction> = {
  proposeExercise: {
    candidates: (book, state, seat) =>
      book.regionOrder
        .filter(
          (region) => regionOf(book, region).borders.length > 0 && hasUnitFor(book, state, seat, region),
        )
        .map((region) => ({ kind: 'proposeExercise', region })),
    check: (book, state, seat, { region }) => {
      const data = book.regions.get(region);
      if (!data) return refuse('unknown-id', 'R2.2', { id: region });
      if (data.borders.length === 0) return refuse('not-on-border', 'R4.26', { region });
      if (state.now.exercises.some((each) => each.region === region)) {
        return refuse('already-taken-this-year', 'R4.26', { region });
      }
      if (!hasUnitFor(book, state, seat, region))
        return refuse('no-ready-unit', 'R4.26', { member: seat, region });
      const partners = partnersFor(book, seat, region);
      if (partners.every((each) => !hasUnitFor(book, state, each, region))) {
        return refuse('not-in-reach', 'R4.26', { region });
      }
      const barred = partners.map((each) => refuseExercise(state, seat, each));
      if (barred.every((each) => each !== null)) return barred[0] ?? null;
      return cannotPay(state.members[seat].funds, EXERCISE_COST, 'R4.26');
    },
    perform: (change, _seat, { region }) => setStep(change, { kind: 'exercising', region }),
  },
  invitePartner: {
    candidates: (book, state, seat) => {
      const region = exerciseRegion(state);
      return region
        ? partnersFor(book, seat, region).map((member) => ({ kind: 'invitePartner', member }))
        : [];
    },
    check: (book, state, seat, action) => {
      const region = exerciseRegion(state);
      if (!region) return refuse('wrong-phase', 'R4.26');
      const { member } = action;
      if (!partnersFor(book, seat, region).includes(member))
        return refuse('not-eligible', 'R4.26', { member });
      if (!hasUnitFor(book, state, member, region))
        return refuse('no-ready-unit', 'R4.26', { member, region });
      return operationsOf(state).refused.includes(askKey(member, action))
        ? refuse('host-refused', 'R2.6', { member })
        : refuseExercise(state, seat, member);
    },
    perform: (change, seat, action) => {
      const region = exerciseRegion(change.state);
      const { member } = action;
      if (!region) return;
      if (mustAsk(change.state, member, seat)) return ask(change, member, action);
      pay(change, seat, 'world', EXERCISE_COST, cause('R4.26', 'exercise', { region }));
      patchYear(change, {
        exercises: [...change.state.now.exercises, { region, by: seat, partner: member }],
      });
      note(change, 'exerciseHeld', { member: seat, other: member, region });
      const { owner, borders } = regionOf(change.book, region);
      count(change, owner, { exercises: 1 });
      const because = cause('R4.26', 'exercised', { region });
      shift(change, 'coordination', 1, because);
      for (const power of borders) shiftTension(change, power, 1, because);
      endAction(change);
    },
  },
  pressClaim: {
    candidates: (book, state, seat) =>
      book.library.claims
        .filter(({ member }) => member === seat && !isBrief(book, state))
        .map(({ id }) => ({ kind: 'pressClaim', claim: id })),
    check: (book, state, seat, { claim }) => {
      const data = book.claims.get(claim);
      if (!data) return refuse('unknown-id', 'R4.30', { id: claim });
      if (data.member !== seat) return refuse('not-yours', 'R4.30', { claim });
      if (isBrief(book, state)) return refuse('not-eligible', 'R8.14');
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
    check: (_book, state, seat) => {
      if (!state.now.mission) return refuse('nothing-to-do', 'R4.32');
      return accessionOf(state, seat) === 'outside' ? refuseOutsider(state, seat) : null;
    },
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
