import type { Accession } from '../model/accession.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { FoundingPhase } from '../model/phase.ts';
import type { State } from '../model/state.ts';
import type { ArticleId, Treaty } from '../model/treaty.ts';
import { ARTICLE_IDS } from '../model/treaty.ts';
import { openBook } from '../rules/book.ts';
import { articleSum, delegateNow, foundersOf, listOf, withProposal } from '../rules/founding/articles.ts';
import { accessionOf } from '../rules/membership.ts';
import type { Figure, Named } from './figure.ts';
import { figure } from './figure.ts';
import { at, nameValues } from './names.ts';
import type { Text } from './voice.ts';

/** A setting as it is named, and what it does in play. */
interface SettingLine {
  readonly title: string;
  readonly line: string;
}

/** One of the eight articles: its draft, what was proposed, and how that came out. */
export interface FoundingArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly question: string;
  readonly draft: SettingLine;
  /** Null where nothing was proposed, or not yet. */
  readonly proposal: SettingLine | null;
  readonly delegate: Named<MemberId> | null;
  readonly state: 'to-come' | 'now' | 'carried' | 'failed' | 'left';
  /** “carried”, “lost”, “left as drafted”, “on the table”, “to come” */
  readonly stateName: string;
  readonly votes: readonly (Named<MemberId> & { readonly yes: boolean; readonly line: string })[];
}

export interface FoundingModel {
  readonly stage: FoundingPhase['stage'];
  readonly articles: readonly FoundingArticle[];
  readonly now: FoundingArticle | null;
  /** Of the vote on the table, as far as it is cast (R8.8); null where none is. */
  readonly tally: Figure | null;
  /** How each stands to the treaty; null while it has yet to say. */
  readonly members: readonly (Named<MemberId> & {
    readonly founder: boolean;
    readonly accession: Accession | null;
    readonly standing: string;
  })[];
}

/** The founding conference; null outside it. */
export function foundingModel(library: Library, view: State, text: Text): FoundingModel | null {
  const { phase } = view;
  if (phase.kind !== 'founding') return null;
  const articles = ARTICLE_IDS.map((id, index) => articleLine(library, view, phase, text, id, index));
  const book = openBook(library);
  const founders = foundersOf(book, view);
  const written = phase.stage === 'accession' || phase.stage === 'done';
  return {
    stage: phase.stage,
    articles,
    now: articles.find(({ state }) => state === 'now') ?? null,
    tally:
      phase.stage === 'voting'
        ? figure(articleSum(book, view, phase.votes).total, { kind: 'article' })
        : null,
    members: book.order.map((id) => {
      const founder = founders.includes(id);
      const said = founder || (written && !phase.queue.includes(id));
      const accession = said ? accessionOf(view, id) : null;
      const standing = founder
        ? text.ui('foundingFounder')
        : accession === null
          ? text.ui('foundingUndecided')
          : text.name('accession', accession);
      return { id, name: text.name('member', id), founder, accession, standing };
    }),
  };
}

function articleLine(
  library: Library,
  view: State,
  phase: FoundingPhase,
  text: Text,
  id: ArticleId,
  index: number,
): FoundingArticle {
  const book = openBook(library);
  const record = phase.decided[index];
  const now = index === phase.decided.length;
  const proposed = record ? record.setting : now ? phase.proposal : null;
  const draft = draftOf(library, view);
  const state = record ? record.outcome : now ? 'now' : 'to-come';
  const by = record ? record.by : now ? delegateNow(book, view) : null;
  const votes = record ? record.votes : now ? phase.votes : {};
  const { title, question } = text.words.articles[id];
  return {
    id,
    title,
    question,
    draft: settingLine(text, id, listOf(draft, id)),
    proposal:
      proposed === null ? null : settingLine(text, id, listOf(withProposal(book, draft, id, proposed), id)),
    delegate: by === null ? null : { id: by, name: text.name('member', by) },
    state,
    stateName: stateName(text, state),
    votes: book.order.flatMap((member) => {
      const yes = votes[member];
      if (yes === undefined) return [];
      const line = text.ui(yes ? 'votedYes' : 'votedNo', { member });
      return [{ id: member, name: text.name('member', member), yes, line }];
    }),
  };
}

function stateName(text: Text, state: FoundingArticle['state']): string {
  switch (state) {
    case 'carried':
    case 'failed':
      return text.name('outcome', state);
    case 'left':
      return text.ui('foundingLeft');
    case 'now':
      return text.ui('priceNow');
    case 'to-come':
      return text.ui('foundingToCome');
  }
}

/** The treaty as the table found it. */
function draftOf(library: Library, { setup, treaty }: State): Treaty {
  if (typeof setup.treaty !== 'string') return setup.treaty;
  return library.presets.find(({ id }) => id === setup.treaty)?.treaty ?? treaty;
}

function settingLine(text: Text, article: ArticleId, setting: string): SettingLine {
  const title = nameValues(text.words, { article, setting })['setting'];
  return { title: text.capital(String(title)), line: settingLines(text, article, setting) };
}

/** What a setting does in play; of a list of causes, what each of them does. */
export function settingLines(text: Text, article: ArticleId, setting: string): string {
  const { settings } = text.words.articles[article];
  return setting
    .split('+')
    .flatMap((each) => at<{ readonly line: string }>(settings, each)?.line ?? [])
    .join(' ');
}
