import type { Action, ActionKind } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Change } from '../change.ts';
import { MOTION_RULES } from '../council/motions.ts';
import { COUNCIL_RULES } from '../defence/council.ts';
import { HAND_RULES } from '../defence/hands.ts';
import { ACCESSION_RULES } from '../founding/accession.ts';
import { ARTICLE_RULES } from '../founding/articles.ts';
import { DEPLOY_RULES } from '../operations/deploy.ts';
import { DIPLOMACY_RULES } from '../operations/diplomacy.ts';
import { HOME_RULES } from '../operations/home.ts';
import { RESPOND_RULES } from '../operations/respond.ts';
import { turnRules } from '../operations/turns.ts';
import { VENTURE_RULES } from '../operations/ventures.ts';
import { AGENDA_RULES } from '../year/agenda.ts';
import { CONFERENCE_RULES } from '../year/conference.ts';
import { CORRIDOR_RULES } from '../year/corridor.ts';
import { DAWN_RULES } from '../year/dawn.ts';
import { FOLDER_RULES } from '../year/folders.ts';
import { LEDGER_RULES } from '../year/ledger.ts';
import { NIGHT_RULES } from '../year/night.ts';
import { ORDER_RULES } from '../year/orders.ts';
import { REVEAL_RULES } from '../year/reveal.ts';
import type { ActionRule, RulesFor } from './rule.ts';

/** The rule of every kind of action; the type holds it complete. */
const RULES: RulesFor<ActionKind> = {
  ...ARTICLE_RULES,
  ...ACCESSION_RULES,
  ...DAWN_RULES,
  ...AGENDA_RULES,
  ...MOTION_RULES,
  ...ORDER_RULES,
  ...CORRIDOR_RULES,
  ...FOLDER_RULES,
  ...REVEAL_RULES,
  ...DEPLOY_RULES,
  ...RESPOND_RULES,
  ...DIPLOMACY_RULES,
  ...HOME_RULES,
  ...VENTURE_RULES,
  ...turnRules((change: Change, seat: MemberId, action: Action) =>
    ruleOf(action.kind).perform(change, seat, action),
  ),
  ...NIGHT_RULES,
  ...COUNCIL_RULES,
  ...HAND_RULES,
  ...LEDGER_RULES,
  ...CONFERENCE_RULES,
};

/** The rule of a kind. The kind of the action given to it must be the same. */
export function ruleOf(kind: ActionKind): ActionRule<Action> {
  return RULES[kind] as ActionRule<Action>;
}
