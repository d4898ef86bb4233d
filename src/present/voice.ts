import type { Action, ActionKind, Price, PromiseCondition } from '../model/action.ts';
import type { Effect } from '../model/effect.ts';
import type { Cause, GameEvent } from '../model/event.ts';
import type { MemberId, PowerId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Motion, PromiseMatter } from '../model/records.ts';
import type { Refusal } from '../model/refusal.ts';
import type { MemberResult } from '../model/result.ts';
import type { State } from '../model/state.ts';
import type { Sum, Term } from '../model/sum.ts';
import type { TriggerTest } from '../model/trigger.ts';
import type { Catalogue, Locale } from './catalogue.ts';
import type { Fields, Namespace } from './names.ts';

export type UiKey = keyof Catalogue['ui'];
export type GroupId = keyof Catalogue['actionGroups'];
export type PromptKey = keyof Catalogue['prompts'];

/** Who `home` and `source` are where an effect is told of a card on the table. */
interface EffectPlace {
  readonly home?: MemberId | null;
  readonly source?: PowerId | null;
}

/** Where an action would be taken: the seat's view lets its label say more. */
export interface ActionContext {
  readonly library: Library;
  readonly view: State;
  readonly seat: MemberId;
  /** A heading over the words names the region or the crisis. */
  readonly headed?: boolean;
}

/** What a reader of files has to say about one of them: a kind of error, its values, and what the rules refused. */
interface FileComplaint {
  readonly kind: string;
  readonly with: Fields;
  readonly refusal?: Refusal;
  readonly action?: Action;
}

/** Says everything the game has to say in one language. Pure; compiled messages are kept. */
export interface Text {
  readonly locale: Locale;
  readonly words: Catalogue;
  /** Fills any message with fields; ids become names by the field they stand in. */
  readonly fill: (message: string, fields?: Fields) => string;
  readonly name: (namespace: Namespace, id: string) => string;
  /** A text with a capital at its beginning. */
  readonly capital: (text: string) => string;
  /** Items as “a, b and c”. */
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** 0.42 as “42%”. */
  readonly percent: (share: number) => string;
  readonly ui: (key: UiKey, fields?: Fields) => string;
  readonly action: (action: Action, context?: ActionContext) => string;
  readonly hint: (action: Action, context?: ActionContext) => string;
  /** What a kind of action does, whichever it is. */
  readonly kindHint: (kind: ActionKind) => string;
  readonly group: (group: GroupId) => string;
  readonly event: (event: GameEvent) => string;
  readonly refusal: (refusal: Refusal) => string;
  readonly term: (term: Term) => string;
  readonly cause: (cause: Cause) => string;
  /** “Deterrence 7 = 3 own units … + 4 …”. */
  readonly sum: (sum: Sum, head?: string) => string;
  readonly effect: (effect: Effect, place?: EffectPlace) => string;
  readonly trigger: (test: TriggerTest) => string;
  /** What a test of the treaty is called. */
  readonly article: (article: TriggerTest['article']) => string;
  readonly reason: (reason: MemberResult['reasons'][number]) => string;
  readonly prompt: (key: PromptKey, fields: Fields) => string;
  /** What is wrong with a file, and (from `path` and `line` among the fields) where. */
  readonly error: (kind: string, fields?: Fields) => string;
  readonly complaint: (complaint: FileComplaint) => string;
  readonly motion: (motion: Motion, fields?: Fields) => string;
  readonly matter: (matter: PromiseMatter) => string;
  readonly condition: (condition: PromiseCondition) => string;
  readonly price: (price: Price) => string;
}
