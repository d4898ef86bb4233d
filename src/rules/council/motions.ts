import type { MemberId } from '../../model/ids.ts';
import type { Motion } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { Amendment, ArticleId, Treaty } from '../../model/treaty.ts';
import { ARTICLE_IDS, ARTICLE_SETTINGS } from '../../model/treaty.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import { refuseOutsider } from '../founding/outsiders.ts';
import { mayWarn } from '../law.ts';
import { isParty, mayVote } from '../membership.ts';
import { refuse } from '../refuse.ts';
import { setMotion } from '../year/agenda.ts';
import type { Refusal } from '../../model/refusal.ts';

/** Every single change of one setting that would alter the treaty (R4.11). */
export function amendments(treaty: Treaty): Amendment[] {
  const list: Amendment[] = [];
  for (const article of ARTICLE_IDS) {
    for (const setting of ARTICLE_SETTINGS[article]) {
      const amendment = { article, setting };
      if (!refuseAmendment(treaty, article, setting)) list.push(amendment);
    }
  }
  return list;
}

/** Why a treaty cannot be amended so, or null. */
export function refuseAmendment(treaty: Treaty, article: string, setting: string): Refusal | null {
  const settings = Object.hasOwn(ARTICLE_SETTINGS, article) && ARTICLE_SETTINGS[article as ArticleId];
  if (!settings) return refuse('unknown-id', 'R4.11', { id: article });
  if (!(settings as readonly string[]).includes(setting))
    return refuse('unknown-id', 'R4.11', { id: setting });
  if (article === 'casus') {
    const only = treaty.casus.length === 1 && (treaty.casus as readonly string[]).includes(setting);
    return only ? refuse('same-setting', 'R4.11', { article }) : null;
  }
  const present = treaty[article as keyof Treaty];
  return present === setting ? refuse('same-setting', 'R4.11', { article }) : null;
}

/** The treaty with one article changed; a cause is added where it is missing and taken out where it stands. */
export function amend(treaty: Treaty, { article, setting }: Amendment): Treaty {
  if (article !== 'casus') return { ...treaty, [article]: setting };
  const causes = treaty.casus as readonly string[];
  const next = causes.includes(setting) ? causes.filter((each) => each !== setting) : [...causes, setting];
  return { ...treaty, casus: next as Treaty['casus'] };
}

/** Members that vote on a motion: all but the suspended and whoever it is about (R4.12, R4.19). */
export function votersOn(book: Book, state: State, motion: Motion | null): MemberId[] {
  return book.order.filter((member) => {
    if (!mayVote(state, member)) return false;
    if (motion?.kind === 'suspension' && motion.member === member) return false;
    return !(motion?.kind === 'censure' && state.commander === member);
  });
}

type MotionAction =
  | 'moveAmendment'
  | 'moveAdmission'
  | 'moveDeclaration'
  | 'moveSuspension'
  | 'moveMission'
  | 'moveSettlement'
  | 'moveNothing';

export const MOTION_RULES: RulesFor<MotionAction> = {
  moveNothing: {
    candidates: () => [{ kind: 'moveNothing' }],
    check: () => null,
    perform: (change) => setMotion(change, null),
  },
  moveAmendment: {
    candidates: (_book, state) =>
      amendments(state.treaty).map(({ article, setting }) => ({ kind: 'moveAmendment', article, setting })),
    check: (_book, state, _seat, { article, setting }) => refuseAmendment(state.treaty, article, setting),
    perform: (change, _seat, { article, setting }) =>
      setMotion(change, { kind: 'amendment', amendment: { article, setting } as Amendment }),
  },
  moveAdmission: {
    candidates: (book) =>
      book.library.candidates.flatMap(({ id }) =>
        (['observer', 'member'] as const).map((status) => ({
          kind: 'moveAdmission' as const,
          candidate: id,
          status,
        })),
      ),
    check: (book, state, _seat, { candidate, status }) => {
      if (!book.candidates.has(candidate)) return refuse('unknown-id', 'R4.13', { id: candidate });
      const now = state.candidates[candidate];
      if (status === 'observer')
        return now === 'outside' ? null : refuse('already-done', 'R4.13', { candidate });
      if (now === 'member') return refuse('already-done', 'R4.13', { candidate });
      return now === 'observer' ? null : refuse('needs-vote-first', 'R4.13', { candidate });
    },
    perform: (change, _seat, { candidate, status }) =>
      setMotion(change, { kind: 'admission', candidate, status }),
  },
  moveDeclaration: {
    candidates: (book) =>
      book.powerOrder.flatMap((power) =>
        (['warn', 'reassure'] as const).map((tone) => ({ kind: 'moveDeclaration' as const, power, tone })),
      ),
    check: (book, state, seat, { power, tone }) =>
      tone === 'warn' && !mayWarn(book, state, seat, power)
        ? refuse('barred-by-law', 'R4.10', { member: seat, power })
        : null,
    perform: (change, _seat, { power, tone }) => setMotion(change, { kind: 'declaration', power, tone }),
  },
  moveSuspension: {
    candidates: (book, state) =>
      book.order
        .filter((member) => state.members[member].arrears > 0)
        .map((member) => ({ kind: 'moveSuspension', member })),
    check: (_book, state, _seat, { member }) => {
      if (state.members[member].suspended) return refuse('already-done', 'R4.12', { member });
      if (!isParty(state, member)) return refuseOutsider(state, member);
      return state.members[member].arrears > 0 ? null : refuse('no-arrears', 'R4.12', { member });
    },
    perform: (change, _seat, { member }) => setMotion(change, { kind: 'suspension', member }),
  },
  moveMission: {
    candidates: (book) => book.library.missions.map(({ id }) => ({ kind: 'moveMission', mission: id })),
    check: (book, _state, _seat, { mission }) =>
      book.missions.has(mission) ? null : refuse('unknown-id', 'R4.15', { id: mission }),
    perform: (change, _seat, { mission }) => setMotion(change, { kind: 'mission', mission }),
  },
  moveSettlement: {
    candidates: (_book, state) => state.conflicts.map(({ id }) => ({ kind: 'moveSettlement', conflict: id })),
    check: (_book, state, _seat, { conflict }) =>
      state.conflicts.some(({ id }) => id === conflict)
        ? null
        : refuse('unknown-id', 'R4.16', { id: conflict }),
    perform: (change, _seat, { conflict }) => setMotion(change, { kind: 'settlement', conflict }),
  },
};
