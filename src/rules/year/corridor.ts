import type { PromiseCondition } from '../../model/action.ts';
import { BALLOTS } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { CorridorPhase, PromiseDraft } from '../../model/phase.ts';
import type { AlliancePromise } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import type { Change } from '../change.ts';
import { cause, note, patch, patchMember, patchYear, pay } from '../change.ts';
import { refuseOutsider } from '../founding/outsiders.ts';
import { isAssociate, isParty } from '../membership.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { pledgeOf } from '../shares.ts';
import { enterFolders } from './folders.ts';

/** Promises a member may make in one year (R4.18). */
const MOST_PROMISES = 2;
/** Most ¤ in one gift (R4.18); several gifts may follow each other. */
const MOST_GIFT = 5;

export function enterCorridor(change: Change): void {
  patch(change, { phase: { kind: 'corridor', drafts: {}, left: [], censure: [], petition: null } });
}

function corridorOf(state: State): CorridorPhase {
  if (state.phase.kind !== 'corridor') throw new Error(`no corridor in ${state.phase.kind}`);
  return state.phase;
}

function patchCorridor(change: Change, part: Partial<CorridorPhase>): void {
  patch(change, { phase: { ...corridorOf(change.state), ...part } });
}

function setDraft(change: Change, seat: MemberId, draft: PromiseDraft | null): void {
  const { drafts } = corridorOf(change.state);
  const { [seat]: _old, ...rest } = drafts;
  patchCorridor(change, { drafts: draft ? { ...rest, [seat]: draft } : rest });
}

function draftOf(state: State, seat: MemberId): PromiseDraft | null {
  return corridorOf(state).drafts[seat] ?? null;
}

/** Amounts worth promising: the notches of one's own share that are not nothing. */
function pledgeSteps(state: State, member: MemberId): number[] {
  const share = state.now.assessed[member] ?? 0;
  const amounts = (['half', 'full', 'more'] as const).map((notch) => pledgeOf(notch, share));
  return [...new Set(amounts.filter((amount) => amount > 0))];
}

/** The most that a member can pledge: one and a half of its share. */
function mostPledged(state: State, member: MemberId): number {
  return pledgeOf('more', state.now.assessed[member] ?? 0);
}

/** Forces are promised for a place of whom they are promised to. */
function refuseForces(
  book: Book,
  state: State,
  seat: MemberId,
  region: string,
): ReturnType<typeof refuse> | null {
  const to = draftOf(state, seat)?.to;
  return book.regions.get(region)?.owner === to ? null : refuse('not-eligible', 'R4.18', { region });
}

function others(book: Book, seat: MemberId): MemberId[] {
  return book.order.filter((member) => member !== seat);
}

/** Conditions that one may tie a promise to: what any other member pledges or votes. */
function conditions(book: Book, state: State, seat: MemberId): PromiseCondition[] {
  return others(book, seat).flatMap((member) => [
    ...pledgeSteps(state, member).map((atLeast) => ({ kind: 'pledge' as const, member, atLeast })),
    ...(isParty(state, member) ? (['yes', 'no'] as const) : []).map((ballot) => ({
      kind: 'vote' as const,
      member,
      ballot,
    })),
  ]);
}

type CorridorAction =
  | 'openPromise'
  | 'promiseVote'
  | 'promisePledge'
  | 'promiseForces'
  | 'addCondition'
  | 'makePromise'
  | 'dropPromise'
  | 'giveMoney'
  | 'payArrears'
  | 'fileCensure'
  | 'filePetition'
  | 'leaveCorridor';

/** Refuses unless a promise is open and its matter is (or is not yet) named. */
function refuseDraft(state: State, seat: MemberId, named: boolean): ReturnType<typeof refuse> | null {
  const draft = draftOf(state, seat);
  if (!draft) return refuse('incomplete', 'R4.18', { what: 'promise' });
  if (named && !draft.matter) return refuse('incomplete', 'R4.18', { what: 'matter' });
  return !named && draft.matter ? refuse('already-done', 'R4.18') : null;
}

export const CORRIDOR_RULES: RulesFor<CorridorAction> = {
  openPromise: {
    candidates: (book, state, seat) =>
      draftOf(state, seat) ? [] : others(book, seat).map((to) => ({ kind: 'openPromise', to })),
    check: (_book, state, seat, { to }) => {
      if (to === seat) return refuse('not-eligible', 'R4.18', { member: to });
      if (draftOf(state, seat)) return refuse('already-done', 'R4.18');
      const made = state.promises.filter((each) => each.by === seat && each.year === state.year).length;
      return made >= MOST_PROMISES ? refuse('limit-reached', 'R4.18', { most: MOST_PROMISES }) : null;
    },
    perform: (change, seat, { to }) => setDraft(change, seat, { to, matter: null, condition: null }),
  },
  promiseVote: {
    candidates: (_book, state, seat) =>
      draftOf(state, seat) ? BALLOTS.map((ballot) => ({ kind: 'promiseVote', ballot })) : [],
    check: (_book, state, seat) => {
      if (!state.now.motion) return refuse('nothing-to-do', 'R4.18', { what: 'motion' });
      return refuseDraft(state, seat, false) ?? refuseOutsider(state, seat);
    },
    perform: (change, seat, { ballot }) => nameMatter(change, seat, { kind: 'vote', ballot }),
  },
  promisePledge: {
    candidates: (_book, state, seat) =>
      draftOf(state, seat)
        ? Array.from({ length: mostPledged(state, seat) }, (_, at) => ({
            kind: 'promisePledge',
            atLeast: at + 1,
          }))
        : [],
    check: (_book, state, seat, { atLeast }) => {
      const most = mostPledged(state, seat);
      if (atLeast < 1 || atLeast > most) return refuse('limit-reached', 'R4.18', { most });
      return refuseDraft(state, seat, false);
    },
    perform: (change, seat, { atLeast }) => nameMatter(change, seat, { kind: 'pledge', atLeast }),
  },
  promiseForces: {
    candidates: (book, state, seat) => {
      const draft = draftOf(state, seat);
      return draft
        ? book.members[draft.to].regions.map((region) => ({ kind: 'promiseForces' as const, region }))
        : [];
    },
    check: (book, state, seat, { region }) =>
      book.regions.has(region)
        ? (refuseDraft(state, seat, false) ?? refuseForces(book, state, seat, region))
        : refuse('unknown-id', 'R2.2', { id: region }),
    perform: (change, seat, { region }) => nameMatter(change, seat, { kind: 'forces', region }),
  },
  addCondition: {
    candidates: (book, state, seat) =>
      draftOf(state, seat)?.matter
        ? conditions(book, state, seat).map((condition) => ({ kind: 'addCondition', condition }))
        : [],
    check: (_book, state, seat, { condition }) => {
      if (condition.member === seat) return refuse('not-eligible', 'R4.18', { member: seat });
      if (condition.kind === 'pledge' && !pledgeSteps(state, condition.member).includes(condition.atLeast)) {
        return refuse('not-eligible', 'R4.18', { member: condition.member });
      }
      if (condition.kind === 'vote' && !isParty(state, condition.member))
        return refuseOutsider(state, condition.member);
      if (condition.kind === 'vote' && condition.ballot === 'abstain') return refuse('not-eligible', 'R4.18');
      if (condition.kind === 'vote' && !state.now.motion)
        return refuse('nothing-to-do', 'R4.18', { what: 'motion' });
      if (draftOf(state, seat)?.condition) return refuse('already-done', 'R4.18');
      return refuseDraft(state, seat, true);
    },
    perform: (change, seat, { condition }) =>
      setDraft(change, seat, { ...(draftOf(change.state, seat) as PromiseDraft), condition }),
  },
  makePromise: {
    candidates: (_book, state, seat) => (draftOf(state, seat) ? [{ kind: 'makePromise' }] : []),
    check: (_book, state, seat) => refuseDraft(state, seat, true),
    perform: (change, seat) => {
      const draft = draftOf(change.state, seat) as PromiseDraft;
      if (!draft.matter) return;
      const { nextId, promises, year } = change.state;
      const promise: AlliancePromise = {
        id: nextId,
        year,
        by: seat,
        to: draft.to,
        matter: draft.matter,
        condition: draft.condition,
        outcome: 'open',
      };
      patch(change, { nextId: nextId + 1, promises: [...promises, promise] });
      setDraft(change, seat, null);
      note(change, 'promiseMade', { promise });
    },
  },
  dropPromise: {
    candidates: (_book, state, seat) => (draftOf(state, seat) ? [{ kind: 'dropPromise' }] : []),
    check: (_book, state, seat) => (draftOf(state, seat) ? null : refuse('nothing-to-do', 'R4.18')),
    perform: (change, seat) => setDraft(change, seat, null),
  },
  giveMoney: {
    candidates: (book, state, seat) =>
      others(book, seat).flatMap((to) =>
        Array.from({ length: Math.min(MOST_GIFT, state.members[seat].funds) }, (_, at) => ({
          kind: 'giveMoney' as const,
          to,
          amount: at + 1,
        })),
      ),
    check: (_book, state, seat, { to, amount }) => {
      if (to === seat || amount < 1) return refuse('not-eligible', 'R4.18');
      if (amount > MOST_GIFT) return refuse('limit-reached', 'R4.18', { most: MOST_GIFT });
      return cannotPay(state.members[seat].funds, amount, 'R4.18');
    },
    perform: (change, seat, { to, amount }) => {
      pay(change, seat, to, amount, cause('R4.18', 'gift', { member: seat, other: to }));
      note(change, 'giftGiven', { member: seat, other: to, amount });
    },
  },
  payArrears: {
    candidates: (_book, state, seat) => {
      const most = Math.min(state.members[seat].arrears, state.members[seat].funds);
      return Array.from({ length: most }, (_, at) => ({ kind: 'payArrears', amount: at + 1 }));
    },
    check: (_book, state, seat, { amount }) => {
      if (state.members[seat].arrears === 0) return refuse('no-arrears', 'R4.18', { member: seat });
      if (amount < 1 || amount > state.members[seat].arrears) return refuse('not-eligible', 'R4.18');
      return cannotPay(state.members[seat].funds, amount, 'R4.18');
    },
    perform: (change, seat, { amount }) => {
      pay(change, seat, 'fund', amount, cause('R4.18', 'arrears', { member: seat }));
      const arrears = change.state.members[seat].arrears - amount;
      const lifted = arrears === 0 && change.state.members[seat].suspended;
      patchMember(change, seat, { arrears, ...(lifted ? { suspended: false } : {}) });
      note(change, 'arrearsPaid', { member: seat, amount });
      if (lifted) note(change, 'suspensionLifted', { member: seat });
    },
  },
  fileCensure: {
    candidates: () => [{ kind: 'fileCensure' }],
    check: (_book, state, seat) => {
      if (seat === state.commander) return refuse('not-eligible', 'R4.19', { member: seat });
      if (state.members[seat].suspended) return refuse('suspended', 'R4.19', { member: seat });
      if (corridorOf(state).censure.includes(seat)) return refuse('already-done', 'R4.19');
      return refuseOutsider(state, seat);
    },
    perform: (change, seat) => {
      const censure = [...corridorOf(change.state).censure, seat];
      patchCorridor(change, { censure });
      note(change, 'censureFiled', { member: seat });
      if (censure.length >= 2) patchYear(change, { motion: { kind: 'censure', filers: censure } });
    },
  },
  filePetition: {
    candidates: (book, state, seat) =>
      state.setup.constraints && !state.members[seat].law && isAssociate(book, state, seat)
        ? [{ kind: 'filePetition' }]
        : [],
    check: (book, state, seat) => {
      if (state.members[seat].law || !isAssociate(book, state, seat)) return refuse('not-eligible', 'R4.19');
      const { petition, censure } = corridorOf(state);
      return petition || censure.length >= 2 ? refuse('already-done', 'R4.19') : refuseOutsider(state, seat);
    },
    perform: (change, seat) => {
      patchCorridor(change, { petition: seat });
      patchYear(change, { motion: { kind: 'petition', member: seat } });
      note(change, 'petitionFiled', { member: seat });
    },
  },
  leaveCorridor: {
    candidates: () => [{ kind: 'leaveCorridor' }],
    check: (_book, state, seat) =>
      draftOf(state, seat) ? refuse('incomplete', 'R4.18', { what: 'promise' }) : null,
    perform: (change, seat) => {
      const left = [...corridorOf(change.state).left, seat];
      if (left.length === change.book.order.length) enterFolders(change);
      else patchCorridor(change, { left });
    },
  },
};

function nameMatter(change: Change, seat: MemberId, matter: AlliancePromise['matter']): void {
  setDraft(change, seat, { ...(draftOf(change.state, seat) as PromiseDraft), matter });
}
