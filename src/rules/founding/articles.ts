import type { MemberId } from '../../model/ids.ts';
import type { ArticleRecord, FoundingPhase } from '../../model/phase.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { State } from '../../model/state.ts';
import type { Sum, Term } from '../../model/sum.ts';
import { sumOf } from '../../model/sum.ts';
import type { ArticleId, Treaty } from '../../model/treaty.ts';
import { ARTICLE_IDS, ARTICLE_SETTINGS } from '../../model/treaty.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import { scenarioOf } from '../book.ts';
import type { Change } from '../change.ts';
import { note, patch } from '../change.ts';
import { refuse } from '../refuse.ts';

/** Yeses that an article needs, every founder's among them (R8.8). */
const YESES = 4;

/** The founding that is going on; rules that ask for it run in that phase alone. */
export function foundingOf(state: State): FoundingPhase {
  if (state.phase.kind !== 'founding') throw new Error(`no founding in ${state.phase.kind}`);
  return state.phase;
}

/** Writes a part of the founding that is going on. */
export function patchFounding(change: Change, part: Partial<FoundingPhase>): void {
  patch(change, { phase: { ...foundingOf(change.state), ...part } });
}

/** The states that are bound already; none where the alliance exists from the start (R8.7). */
export function foundersOf(book: Book, state: State): readonly MemberId[] {
  const founders = scenarioOf(book, state).founding?.founders ?? [];
  return book.order.filter((member) => founders.includes(member));
}

/** The article on the table, or null once all eight were dealt with. */
export function articleNow({ decided }: FoundingPhase): ArticleId | null {
  return ARTICLE_IDS[decided.length] ?? null;
}

/** Whose turn it is to propose: table order from the first founder, then on (R8.7). */
export function delegateNow(book: Book, state: State): MemberId {
  const first = book.order.indexOf(foundersOf(book, state)[0] ?? (book.order[0] as MemberId));
  return book.order[(first + foundingOf(state).decided.length) % book.order.length] as MemberId;
}

/** Who has yet to vote on the proposal, in table order from its delegate on (R8.8). */
export function votersLeft(book: Book, state: State): readonly MemberId[] {
  const { votes } = foundingOf(state);
  const at = book.order.indexOf(delegateNow(book, state));
  return [...book.order.slice(at), ...book.order.slice(0, at)].filter((member) => !(member in votes));
}

/**
 * What may be put in an article's place: its settings, or, for the list of causes, the presets that between them have
 * every different list (R8.7).
 */
export function settingsFor(book: Book, article: ArticleId): readonly string[] {
  if (article !== 'casus') return ARTICLE_SETTINGS[article];
  const lists = new Map<string, string>();
  for (const { id, treaty } of book.library.presets) {
    const list = listOf(treaty, 'casus');
    if (!lists.has(list)) lists.set(list, id);
  }
  return [...lists.values()];
}

/** An article of a treaty as events write it: the setting, or the causes in the order of R3.1, joined by “+”. */
export function listOf(treaty: Treaty, article: ArticleId): string {
  if (article !== 'casus') return treaty[article];
  return ARTICLE_SETTINGS.casus.filter((each) => treaty.casus.includes(each)).join('+');
}

/** The treaty with an article as proposed: a setting, or the list of causes of a preset; as it was for what is neither. */
export function withProposal(book: Book, treaty: Treaty, article: ArticleId, setting: string): Treaty {
  if (article !== 'casus') return { ...treaty, [article]: setting };
  const preset = book.library.presets.find(({ id }) => id === setting);
  return preset ? { ...treaty, casus: preset.treaty.casus } : treaty;
}

/**
 * Why a proposal carries or not (R8.8): its yeses less the four that are needed; a founder against it weighs as much as
 * all. At 0 or more it carries.
 */
export function articleSum(book: Book, state: State, votes: FoundingPhase['votes']): Sum {
  const terms: Term[] = [];
  const cast = (label: string, member: MemberId, value: number): void => {
    const ballot = votes[member] ? 'yes' : 'no';
    terms.push({ label, with: { member, ballot }, value, rule: 'R8.8' });
  };
  for (const member of book.order) if (member in votes) cast('ballot', member, votes[member] ? 1 : 0);
  for (const member of foundersOf(book, state)) {
    if (votes[member] === false) cast('founder-against', member, -book.order.length);
  }
  terms.push({ label: 'yeses-needed', with: { least: YESES }, value: -YESES, rule: 'R8.8' });
  return sumOf(terms);
}

function refuseProposal(book: Book, state: State, article: string, setting: string): Refusal | null {
  const now = articleNow(foundingOf(state));
  if (now === null || article !== now) return refuse('not-eligible', 'R8.7');
  if (!settingsFor(book, now).includes(setting)) return refuse('unknown-id', 'R8.7', { id: setting });
  const same = listOf(withProposal(book, state.treaty, now, setting), now) === listOf(state.treaty, now);
  return same ? refuse('same-setting', 'R8.7', { article }) : null;
}

/** Puts an article on record and the next on the table; after the last the others say how they stand to the treaty. */
function settleArticle(change: Change, record: ArticleRecord): void {
  const decided = [...foundingOf(change.state).decided, record];
  const last = decided.length >= ARTICLE_IDS.length;
  const founders = foundersOf(change.book, change.state);
  const queue = last ? change.book.order.filter((member) => !founders.includes(member)) : [];
  const stage = !last ? 'proposing' : queue.length > 0 ? 'accession' : 'done';
  patchFounding(change, { stage, decided, proposal: null, votes: {}, queue });
}

type ArticleAction = 'proposeSetting' | 'leaveArticle' | 'voteArticle';

/** The eight articles, one after another (R8.7, R8.8). */
export const ARTICLE_RULES: RulesFor<ArticleAction> = {
  proposeSetting: {
    candidates: (book, state) => {
      const article = articleNow(foundingOf(state));
      if (article === null) return [];
      return settingsFor(book, article).map((setting) => ({ kind: 'proposeSetting', article, setting }));
    },
    check: (book, state, _seat, { article, setting }) => refuseProposal(book, state, article, setting),
    perform: (change, seat, { setting }) => {
      const article = articleNow(foundingOf(change.state));
      if (article === null) return;
      const proposed = listOf(withProposal(change.book, change.state.treaty, article, setting), article);
      note(change, 'articleProposed', { member: seat, article, setting: proposed });
      patchFounding(change, { stage: 'voting', proposal: setting, votes: { [seat]: true } });
    },
  },
  leaveArticle: {
    candidates: () => [{ kind: 'leaveArticle' }],
    check: () => null,
    perform: (change, seat) => {
      const article = articleNow(foundingOf(change.state));
      if (article === null) return;
      note(change, 'articleLeft', { member: seat, article, setting: listOf(change.state.treaty, article) });
      settleArticle(change, { article, by: seat, setting: null, votes: {}, outcome: 'left' });
    },
  },
  voteArticle: {
    candidates: () => [true, false].map((agree) => ({ kind: 'voteArticle', agree })),
    check: () => null,
    perform: (change, seat, { agree }) => {
      const phase = foundingOf(change.state);
      const votes = { ...phase.votes, [seat]: agree };
      note(change, 'articleVoted', { member: seat, ballot: agree ? 'yes' : 'no' });
      patchFounding(change, { votes });
      if (votersLeft(change.book, change.state).length === 0) countVotes(change);
    },
  },
};

function countVotes(change: Change): void {
  const { book, state } = change;
  const { proposal, votes, ...phase } = foundingOf(state);
  const article = articleNow({ ...phase, proposal, votes });
  if (article === null || proposal === null) return;
  const by = delegateNow(book, state);
  const tally = articleSum(book, state, votes);
  const outcome = tally.total >= 0 ? 'carried' : 'failed';
  const treaty = withProposal(book, state.treaty, article, proposal);
  const setting = listOf(treaty, article);
  note(change, 'articleDecided', { member: by, article, setting, outcome, tally });
  if (outcome === 'carried') patch(change, { treaty });
  settleArticle(change, { article, by, setting: proposal, votes, outcome });
}
