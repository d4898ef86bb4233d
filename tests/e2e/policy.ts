import type { Action, ActionKind, ActionOf } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import type { Mirror } from './mirror.ts';

/**
 * What a seat of the tests does: it keeps the alliance alive and takes every kind of step once. No chance in it, so
 * that a game is the same on the page and beside it.
 */
export function choose(mirror: Mirror, seat: MemberId): Action {
  const { state } = mirror;
  const list = mirror.legal(seat);
  const wish = WISHES.map((each) => each(new Choices(list), state, seat, mirror)).find(Boolean);
  const action = wish ?? list[0];
  if (!action) throw new Error(`${seat} has nothing to do in ${state.phase.kind}`);
  return action;
}

type Wish = (choices: Choices, state: State, seat: MemberId, mirror: Mirror) => Action | undefined;

class Choices {
  readonly #list: readonly Action[];

  constructor(list: readonly Action[]) {
    this.#list = list;
  }

  of<K extends ActionKind>(
    kind: K,
    fits: (action: ActionOf<K>) => boolean = () => true,
  ): ActionOf<K> | undefined {
    return this.all(kind).find(fits);
  }

  all<K extends ActionKind>(kind: K): ActionOf<K>[] {
    return this.#list.filter((action): action is ActionOf<K> => action.kind === kind);
  }
}

/** Whether somebody did that before: in this game, or since the year began. */
function did(mirror: Mirror, kind: ActionKind, seat: MemberId | null = null, thisYear = false): boolean {
  const from = thisYear ? mirror.journal.findLastIndex(({ action }) => action.kind === 'openYear') : -1;
  return mirror.journal
    .slice(from + 1)
    .some((entry) => entry.action.kind === kind && (seat === null || entry.seat === seat));
}

/** The power at the highest tension first. */
function byTension<T extends { readonly power: keyof State['powers'] }>(
  state: State,
  list: T[],
): T | undefined {
  return list.toSorted((a, b) => state.powers[b.power].tension - state.powers[a.power].tension)[0];
}

const agenda: Wish = (choices, state) => {
  const { phase } = state;
  if (phase.kind !== 'agenda') return undefined;
  if (phase.stage === 'programme') {
    if (phase.programme !== 20) return choices.of('setProgramme', ({ size }) => size === 20);
    if (phase.projects.length === 0) return choices.of('addProject');
    return (phase.firstSite === null && choices.of('siteFirst')) || choices.of('settleProgramme');
  }
  if (phase.stage !== 'motion') return undefined;
  if (phase.motionChosen) return choices.of('announceAgenda');
  const calming = choices.all('moveDeclaration').filter(({ tone }) => tone === 'reassure');
  return byTension(state, calming) ?? choices.of('moveNothing');
};

const orders: Wish = (choices, state, seat, mirror) =>
  (state.year === 1 && !did(mirror, 'raiseUnit') && choices.of('raiseUnit')) || choices.of('finishOrders');

const corridor: Wish = (choices, state, seat, mirror) => {
  const { phase } = state;
  if (phase.kind !== 'corridor') return undefined;
  const draft = phase.drafts[seat];
  if (draft) {
    return draft.matter === null
      ? choices.of('promiseVote', ({ ballot }) => ballot === 'yes')
      : choices.of('makePromise');
  }
  if (state.year === 1 && !did(mirror, 'openPromise')) return choices.of('openPromise');
  if (state.year === 1 && !did(mirror, 'giveMoney'))
    return choices.of('giveMoney', ({ amount }) => amount === 1);
  return choices.of('leaveCorridor');
};

const folders: Wish = (choices, state, seat, mirror) => {
  const { phase } = state;
  const folder = phase.kind === 'folders' ? phase.folders[seat] : undefined;
  if (!folder) return undefined;
  const { envelope } = folder;
  if (folder.accept === null) {
    const answer = choices.of('answerEnvelope', ({ accept }) => accept === (envelope.kind === 'home-need'));
    if (answer ?? choices.of('answerEnvelope')) return answer ?? choices.of('answerEnvelope');
  }
  if (folder.report === null && choices.of('reportIntelligence')) {
    const truth = envelope.kind === 'intelligence' ? envelope.truth : '';
    return (
      choices.of('reportIntelligence', ({ report }) => report === truth) ?? choices.of('reportIntelligence')
    );
  }
  if (folder.notch === null) {
    const order = ['full', 'half', 'none'] as const;
    return order.map((each) => choices.of('pledgeFunds', ({ notch }) => notch === each)).find(Boolean);
  }
  if (folder.ballot === null) {
    const vote = choices.of('castBallot', ({ ballot }) => ballot === 'yes') ?? choices.of('castBallot');
    if (vote) return vote;
  }
  if (folder.nominee === null && choices.of('nominateCommander')) return choices.of('nominateCommander');
  if (!did(mirror, 'estimateMotive')) return choices.of('estimateMotive');
  return choices.of('sealFolder');
};

const reveal: Wish = (choices) =>
  choices.all('coverGap').toSorted((a, b) => b.amount - a.amount)[0] ?? choices.of('hostSite');

const operations: Wish = (choices, state, seat, mirror) => {
  const { phase } = state;
  if (phase.kind !== 'operations') return undefined;
  const { step } = phase;
  switch (step.kind) {
    case 'responding':
      return (
        (step.units.length < 3 && choices.of('sendUnit')) || choices.of('sendMoney') || choices.of('handOver')
      );
    case 'deploying':
      return choices.of('deployUnit') ?? choices.of('handOver');
    case 'exercising':
      return choices.of('invitePartner') ?? choices.of('handOver');
    case 'asking':
      return choices.of('giveConsent', ({ consent }) => consent);
    case 'claim':
      return choices.of('answerClaim', ({ answer }) =>
        seat === 'turkiye' ? answer === 'back' : answer === 'restrain',
      );
    case 'choose':
      return firstThing(choices, state, seat, mirror);
    default:
      return choices.of('handOver') ?? choices.of('sendUnit');
  }
};

/** What a turn is used for: first what is rare, then what is needed. */
const firstThing: Wish = (choices, state, seat, mirror) => {
  const claim = state.year === 1 && !did(mirror, 'pressClaim') ? choices.of('pressClaim') : undefined;
  const middle = did(mirror, 'mediate', seat, true) ? undefined : byTension(state, choices.all('mediate'));
  if (claim ?? middle) return claim ?? middle;
  if (!did(mirror, 'proposeExercise', null, true)) {
    const exercise = choices.of('proposeExercise');
    if (exercise) return exercise;
  }
  const needy = state.crises.filter(({ contributions }) => contributions.length < 2).map(({ id }) => id);
  const response = choices.of('respondToCrisis', ({ crisis }) => needy.includes(crisis));
  if (response) return response;
  const stance = choices.all('takeStance').filter((each) => each.stance === 'reassure');
  const loud = byTension(state, stance);
  if (loud && state.powers[loud.power].tension >= 3) return loud;
  const deploying = did(mirror, 'pickUnit') ? undefined : choices.of('pickUnit');
  return deploying ?? choices.of('developHome') ?? choices.of('passTurn');
};

const council: Wish = (choices) =>
  choices.of('invokeDefence') ??
  choices.of('castCouncilVote', ({ ballot }) => ballot === 'yes') ??
  choices.of('answerCall', ({ hand }) => hand === 'commit') ??
  choices.of('answerCall', ({ hand }) => hand === 'token') ??
  choices.of('answerCall', ({ hand }) => hand === 'words') ??
  choices.of('giveToken') ??
  choices.of('commitUnit') ??
  choices.of('finishCommitment') ??
  choices.of('choosePosture', ({ posture }) => posture === 'contain');

const conference: Wish = (choices, state, seat, mirror) => {
  if (state.phase.kind !== 'conference') return undefined;
  const named = mirror.journal.filter(({ action }) => action.kind === 'namePrice').length;
  const wanted = named === 0 ? 'money' : named === 1 ? 'amendment' : 'nothing';
  return (
    choices.of('namePrice', ({ price }) => price.kind === wanted) ??
    choices.of('votePrice', ({ agree }) => agree) ??
    choices.of('yieldSite', ({ agree }) => agree) ??
    choices.all('offerMoney').toSorted((a, b) => b.amount - a.amount)[0] ??
    choices.of('answerCounter', ({ accept }) => accept) ??
    choices.of('castRenewal', ({ renew }) => renew)
  );
};

const WISHES: readonly Wish[] = [agenda, orders, corridor, folders, reveal, operations, council, conference];
