import type { Action } from '../../model/action.ts';
import type { ArticleId, Setting } from '../../model/treaty.ts';
import { articleNow, foundersOf, foundingOf, withProposal } from '../../rules/founding/articles.ts';
import { assess } from '../../rules/shares.ts';
import type { Mind } from '../mind.ts';
import { negative, plus } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { accessionOpinion } from './accession.ts';
import { amendmentOpinion } from './articles.ts';
import { suit } from './suit.ts';

/** A programme by which keys of contributions are compared. */
const USUAL = 20;

/** The founding: what to propose, how to vote, and how to stand to the treaty (R8.7 to R8.9). */
export function foundingOpinion(mind: Mind, action: Action): Terms {
  switch (action.kind) {
    case 'proposeSetting':
      // What is moved may fail, and then it cost nothing but the time.
      return plus(hopeful(mind, action.article as ArticleId, action.setting), { alliance: -0.1 });
    case 'voteArticle': {
      const phase = foundingOf(mind.view);
      const article = articleNow(phase);
      if (article === null || phase.proposal === null) return {};
      const worth = proposalOpinion(mind, article, phase.proposal);
      // Whoever wants a treaty at all lets the others have what does not hurt.
      return action.agree ? plus(worth, { word: 0.25 * mind.weights.alliance }) : {};
    }
    case 'declareAccession':
      return accessionOpinion(mind, action.accession);
    default:
      return {};
  }
}

/** A proposal that makes a founder pay much more is hardly worth its breath (R8.8). */
function hopeful(mind: Mind, article: ArticleId, setting: string): Terms {
  const { book, view } = mind;
  const worth = proposalOpinion(mind, article, setting);
  if (article !== 'contributions') return worth;
  const now = assess(book, view.treaty.contributions, USUAL);
  const then = assess(book, setting as Setting<'contributions'>, USUAL);
  const dear = foundersOf(book, view).some((each) => (then?.[each] ?? 0) > (now?.[each] ?? 0) + 1);
  return dear ? plus(worth, negative(mostOf(worth)), { alliance: -0.4 }) : worth;
}

const mostOf = (terms: Terms): Terms =>
  Object.fromEntries(Object.entries(terms).map(([matter, value]) => [matter, 0.7 * value]));

/** What a proposal would be worth, against the article as it was drafted. */
function proposalOpinion(mind: Mind, article: ArticleId, setting: string): Terms {
  const { book, view } = mind;
  const then = withProposal(book, view.treaty, article, setting);
  const suits = suit(mind, then, article) - suit(mind, view.treaty, article);
  if (article !== 'casus') return plus(amendmentOpinion(mind, article, setting), { home: suits });
  const added = then.casus.filter((each) => !view.treaty.casus.includes(each));
  const dropped = view.treaty.casus.filter((each) => !then.casus.includes(each));
  return plus(
    { home: suits },
    ...added.map((each) => amendmentOpinion(mind, article, each)),
    ...dropped.map((each) => negative(amendmentOpinion(mind, article, each))),
  );
}
