import type { Action, ActionKind } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { forecast } from '../rules/forecast.ts';
import type { Option } from '../rules/legal.ts';
import { pledgeOf } from '../rules/shares.ts';
import { GROUP_OF } from './action-group.ts';
import { folderOf } from './action-values.ts';
import type { GroupId, Text } from './text.ts';

export interface ActionItem {
  readonly action: Action;
  /** The same for the same action: for lists of elements and for finding a button again. */
  readonly key: string;
  readonly label: string;
  /** The label under a heading that names what the action is about, which need not be said again. */
  readonly underHeading: string;
  readonly hint: string;
  /** ¤ that the seat pays at once; null where it pays nothing or that is not certain. */
  readonly cost: number | null;
  /** What the common fund will pay, for projects; else null. */
  readonly fundCost: number | null;
  readonly refusal: { readonly text: string; readonly rule: string } | null;
  /** Whether this is what the seat has chosen already, where one may choose again. */
  readonly chosen: boolean;
}

export interface ActionGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly items: readonly ActionItem[];
}

/** What a seat might do now in groups, possible or not with the reason. `list` comes from the rules' `options`. */
export function actionGroups(
  library: Library,
  view: State,
  text: Text,
  seat: MemberId,
  list: readonly Option[],
): readonly ActionGroup[] {
  const groups = new Map<GroupId, ActionItem[]>();
  for (const option of list) {
    if (isNoise(option)) continue;
    const id = GROUP_OF[option.action.kind];
    const items = groups.get(id) ?? [];
    items.push(actionItem(library, view, text, seat, option));
    groups.set(id, items);
  }
  const order = Object.keys(text.words.actionGroups) as GroupId[];
  // What ends the turn stands last, whatever the catalogue's order.
  const ordered = [...order.filter((id) => id !== 'go'), 'go' as const];
  return ordered.flatMap((id) => {
    const items = groups.get(id);
    if (!items) return [];
    return [{ id, title: text.group(id), items: id === 'site' ? ownFirst(library, seat, items) : items }];
  });
}

/** Places in the order of the map, but those of the seat before all others: most look there first. */
function ownFirst(library: Library, seat: MemberId, items: readonly ActionItem[]): readonly ActionItem[] {
  const own = new Set(library.regions.filter(({ owner }) => owner === seat).map(({ id }) => id));
  const isOwn = ({ action }: ActionItem): boolean => 'region' in action && own.has(action.region);
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}

/** Answers to what was not asked: no button says anything by standing there greyed out. */
function isNoise({ action, refusal }: Option): boolean {
  switch (action.kind) {
    case 'answerEnvelope':
      return refusal?.kind === 'nothing-to-do';
    case 'proposeSetting':
      // To leave the article as it is has a button of its own.
      return refusal?.kind === 'same-setting';
    case 'promiseVote':
    case 'promisePledge':
    case 'promiseForces':
      return refusal?.kind === 'already-done';
    default:
      return false;
  }
}

/** One button. */
function actionItem(
  library: Library,
  view: State,
  text: Text,
  seat: MemberId,
  { action, refusal }: Option,
): ActionItem {
  const context = { library, view, seat };
  const chosen = isChosen(view, seat, action);
  const need = refusal?.kind === 'not-enough-funds' ? refusal.with?.['need'] : undefined;
  const cost =
    typeof need === 'number' ? need : refusal && !chosen ? null : costOf(library, view, seat, action);
  return {
    action,
    key: JSON.stringify(action),
    label: text.action(action, context),
    underHeading: text.action(action, { ...context, headed: true }),
    hint: text.hint(action, context),
    cost: cost === 0 ? null : cost,
    fundCost:
      action.kind === 'addProject'
        ? (library.projects.find(({ id }) => id === action.project)?.cost ?? null)
        : null,
    refusal: refusal && !chosen ? { text: text.refusal(refusal), rule: refusal.rule } : null,
    chosen,
  };
}

/** Kinds whose price only the rule itself knows; the forecast asks it. */
const PRICED: ReadonlySet<ActionKind> = new Set([
  'raiseUnit',
  'respondToCrisis',
  'sendMoney',
  'invitePartner',
  'takeStance',
  'counterInfluence',
  'normaliseRelations',
  'developHome',
  'buildWorks',
  'reinterpretLaw',
  'restoreLaw',
]);

function costOf(library: Library, view: State, seat: MemberId, action: Action): number | null {
  switch (action.kind) {
    case 'giveMoney':
    case 'payArrears':
    case 'coverGap':
    case 'offerMoney':
      return action.amount;
    case 'pledgeFunds':
      return pledgeOf(action.notch, view.now.assessed[seat] ?? 0);
    case 'answerEnvelope': {
      const envelope = folderOf(view, seat)?.envelope;
      return envelope?.kind === 'home-need' && action.accept ? envelope.cost : null;
    }
    default:
      if (!PRICED.has(action.kind)) return null;
      return forecast(library, view, seat, action)
        .costs.filter(({ payer }) => payer === seat)
        .reduce((sum, { amount }) => sum + amount, 0);
  }
}

/** Choices that stay open until a folder is sealed or the agenda is announced show what was chosen. */
function isChosen(view: State, seat: MemberId, action: Action): boolean {
  const agenda = view.phase.kind === 'agenda' ? view.phase : undefined;
  const folder = folderOf(view, seat);
  switch (action.kind) {
    case 'setProgramme':
      return agenda?.programme === action.size;
    case 'siteFirst':
      return agenda?.firstSite === action.region;
    case 'addProject':
      return (
        agenda?.projects.some(
          ({ project, power }) => project === action.project && power === (action.power ?? null),
        ) ?? false
      );
    case 'answerEnvelope':
      return folder?.accept === action.accept;
    case 'reportIntelligence':
      return folder?.report === action.report;
    case 'pledgeFunds':
      return folder?.notch === action.notch;
    case 'castBallot':
      return folder?.ballot === action.ballot;
    case 'nominateCommander':
      return folder?.nominee === action.member;
    case 'estimateMotive':
      return folder?.estimates[action.power] === action.motive;
    default:
      return false;
  }
}
