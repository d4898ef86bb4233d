import type { Action } from '../../model/action.ts';
import type { Library } from '../../model/library.ts';
import type { ActionItem } from '../../present/actions-model.ts';
import type { Text } from '../../present/text.ts';

export interface HeadedItems {
  /** Empty for actions that stand for themselves. */
  readonly heading: string;
  readonly items: readonly ActionItem[];
}

/** A long list under the names of what its actions are about, in the order of the list. */
export function underHeadings(
  { regions }: Library,
  text: Text,
  items: readonly ActionItem[],
): readonly HeadedItems[] {
  const lists = new Map<string, ActionItem[]>();
  for (const item of items) {
    const { action } = item;
    const site = action.kind === 'siteFirst' && regions.find(({ id }) => id === action.region);
    const heading = site ? text.name('member', site.owner) : headingOf(text, action);
    lists.set(heading, [...(lists.get(heading) ?? []), item]);
  }
  return [...lists].map(([heading, items]) => ({ heading, items }));
}

/** What an action is about: a member, a power, an article, a region. */
function headingOf(text: Text, action: Action): string {
  switch (action.kind) {
    case 'giveMoney':
      return text.name('member', action.to);
    case 'addCondition':
      return text.name('member', action.condition.member);
    case 'moveAmendment':
      return text.words.articles[action.article as keyof typeof text.words.articles].title;
    case 'namePrice':
      return action.price.kind === 'amendment'
        ? text.words.articles[action.price.article as keyof typeof text.words.articles].title
        : action.price.kind === 'nothing'
          ? ''
          : text.capital(text.name('price', action.price.kind));
    case 'moveAdmission':
      return text.name('candidate', action.candidate);
    case 'moveDeclaration':
    case 'takeStance':
    case 'acceptOffer':
    case 'counterInfluence':
    case 'mediate':
    case 'estimateMotive':
      return text.capital(text.name('power', action.power));
    case 'raiseUnit':
    case 'disbandUnit':
    case 'buildWorks':
      return text.name('region', action.region);
    case 'pickUnit':
    case 'sendUnit':
    case 'commitUnit':
      return text.name('region', action.from);
    case 'respondToCrisis':
      return text.name('crisis', action.crisis);
    default:
      return '';
  }
}
