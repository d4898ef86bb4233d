import type { Action, ActionKind, ActionOf } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import { MEMBER_IDS } from '../model/ids.ts';
import type { ArticleId } from '../model/treaty.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { articleNow, listOf, withProposal } from '../rules/founding/articles.ts';
import { openBook } from '../rules/book.ts';
import { parties } from '../rules/membership.ts';
import { RENEWERS } from '../rules/results.ts';
import { pledgeOf } from '../rules/shares.ts';
import { settingLines } from './founding-model.ts';
import { learned } from './event-values.ts';
import type { Values } from './message.ts';
import type { Fields } from './names.ts';
import { nameValues } from './names.ts';
import type { ActionContext, Text } from './voice.ts';

/** Fields that the heading over a long list says (see underHeadings of the hud). */
const HEADINGS: Partial<Readonly<Record<ActionKind, readonly string[]>>> = {
  raiseUnit: ['region'],
  disbandUnit: ['region'],
  buildWorks: ['region'],
  pickUnit: ['from'],
  sendUnit: ['from'],
  commitUnit: ['from'],
  respondToCrisis: ['crisis'],
};

/** The values that the label and the hint of an action are filled with. */
export function actionValues(text: Text, action: Action, context?: ActionContext): Values {
  const seen = context ? fieldsSeen(action, context) : {};
  const values: Record<string, string | number> = { ...nameValues(text.words, { ...action, ...seen }) };
  if (context?.headed === true) for (const field of HEADINGS[action.kind] ?? []) delete values[field];
  switch (action.kind) {
    case 'addCondition':
      values['condition'] = text.condition(action.condition);
      break;
    case 'namePrice':
      values['price'] = text.price(action.price);
      values['priceId'] = action.price.kind;
      break;
    case 'proposeSetting':
      values['line'] = context ? proposalLine(text, action, context) : '';
      break;
    case 'moveDeclaration':
    case 'castRenewal':
      Object.assign(values, boundByTreaty(context));
      break;
    case 'reportIntelligence':
      values['report'] = learned(text, action.report);
      break;
    default:
  }
  return values;
}

/** For how many members the alliance speaks: fewer than sit at the table, where some have not ratified (R8.10). */
function boundByTreaty(context?: ActionContext): Values {
  const members = context ? parties(openBook(context.library), context.view).length : MEMBER_IDS.length;
  return { members, enough: members < RENEWERS ? 'no' : 'yes' };
}

/** What the table adds to an action: which project, which mission, how much a pledge comes to. */
function fieldsSeen(action: Action, { library, view, seat }: ActionContext): Fields {
  switch (action.kind) {
    case 'proposeSetting':
      return { setting: proposedSetting(library, view, action.article, action.setting) };
    case 'leaveArticle':
      return draftFields(view);
    case 'declareAccession':
      return { again: view.phase.kind === 'founding' ? 'no' : 'yes' };
    case 'moveAmendment':
      return amendmentFields(view, action);
    case 'moveSettlement':
    case 'negotiateArmistice':
    case 'keepPeace':
      return { region: view.conflicts.find(({ id }) => id === action.conflict)?.region };
    case 'answerEnvelope':
      return { envelope: folderOf(view, seat)?.envelope.kind };
    case 'pledgeFunds':
      return { amount: pledgeOf(action.notch, view.now.assessed[seat] ?? 0) };
    case 'hostSite':
    case 'declineSite':
      return { project: view.phase.kind === 'reveal' ? view.phase.sites[0]?.project : undefined };
    case 'acceptOffer':
      return { offer: view.powers[action.power].offer?.id };
    case 'reinterpretLaw':
    case 'restoreLaw':
      return { constraint: seat };
    case 'pressClaim':
      return { power: library.claims.find(({ id }) => id === action.claim)?.power };
    case 'joinMission':
      return { mission: view.now.mission?.mission };
    default:
      return {};
  }
}

/** A cause of the treaty is added where it is missing and taken out where it stands. */
function amendmentFields(view: State, { article, setting }: ActionOf<'moveAmendment'>): Fields {
  if (article !== 'casus') return {};
  return { change: (view.treaty.casus as readonly string[]).includes(setting) ? 'remove' : 'add' };
}

/** The article on the table as the draft has it. */
function draftFields({ phase, treaty }: State): Fields {
  const article = phase.kind === 'founding' ? articleNow(phase) : null;
  return article === null ? {} : { article, setting: listOf(treaty, article) };
}

/** What a proposal would put into the treaty, as events write it. */
export function proposedSetting(library: Library, view: State, article: string, setting: string): string {
  const id = article as ArticleId;
  return listOf(withProposal(openBook(library), view.treaty, id, setting), id);
}

/** What the proposed setting does in play. */
function proposalLine(
  text: Text,
  { article, setting }: ActionOf<'proposeSetting'>,
  context: ActionContext,
): string {
  const { library, view } = context;
  return settingLines(text, article as ArticleId, proposedSetting(library, view, article, setting));
}

/** The folder that a seat sees as its own, while folders are out. */
export function folderOf(view: State, seat: MemberId) {
  return view.phase.kind === 'folders' ? view.phase.folders[seat] : undefined;
}
