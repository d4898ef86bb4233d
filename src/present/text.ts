import type { Action, ActionKind, Price, PromiseCondition } from '../model/action.ts';
import type { Effect } from '../model/effect.ts';
import type { Cause, GameEvent } from '../model/event.ts';
import type { MemberId, PowerId } from '../model/ids.ts';
import type { Motion, PromiseMatter } from '../model/records.ts';
import type { Refusal } from '../model/refusal.ts';
import type { MemberResult } from '../model/result.ts';
import type { Sum, Term } from '../model/sum.ts';
import type { TriggerTest } from '../model/trigger.ts';
import { describeEffect } from '../rules/effects/describe-effect.ts';
import type { ActionContext } from './action-values.ts';
import { actionValues } from './action-values.ts';
import type { Catalogue, Locale } from './catalogue.ts';
import { catalogueOf } from './catalogue.ts';
import { eventValues } from './event-values.ts';
import type { Values } from './message.ts';
import { createFormat } from './message.ts';
import type { Fields, Namespace } from './names.ts';
import { at, findName, nameValues, unsigned } from './names.ts';

export type UiKey = keyof Catalogue['ui'];
export type GroupId = keyof Catalogue['actionGroups'];
export type PromptKey = keyof Catalogue['prompts'];

/** Who `home` and `source` are where an effect is told of a card on the table. */
export interface EffectPlace {
  readonly home?: MemberId | null;
  readonly source?: PowerId | null;
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
  /** Why a file was not used; an unknown kind falls back to the kind itself. */
  readonly error: (kind: string, fields?: Fields) => string;
  readonly motion: (motion: Motion, fields?: Fields) => string;
  readonly matter: (matter: PromiseMatter) => string;
  readonly condition: (condition: PromiseCondition) => string;
  readonly price: (price: Price) => string;
}

/** Words of a language, ready to speak. */
export function createText(locale: Locale = 'en'): Text {
  const words = catalogueOf(locale);
  const format = createFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const fill = (message: string, fields: Fields = {}): string => format(message, nameValues(words, fields));
  const raw = (message: string, values: Values): string => format(message, values);
  const capital = (text: string): string =>
    text === '' ? text : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  const from = (section: Readonly<Record<string, string>>, key: string, fields?: Fields): string =>
    fill(at(section, key) ?? key, fields);

  const text: Text = {
    locale,
    words,
    fill,
    capital,
    name: (namespace, id) => findName(words, namespace, id) ?? id,
    list: (items) => lists.format(items),
    number: unsigned,
    percent: (share) => percents.format(share),
    ui: (key, fields) => fill(words.ui[key], fields),
    action: (action, context) =>
      capital(raw(words.actions[action.kind], actionValues(text, action, context))),
    hint: (action, context) => raw(words.actionHints[action.kind], actionValues(text, action, context)),
    kindHint: (kind) => fill(words.actionHints[kind]),
    group: (group) => words.actionGroups[group],
    event: (event) => capital(raw(words.events[event.kind], eventValues(text, event))),
    refusal: ({ kind, with: fields }) => capital(from(words.refusals, kind, fields)),
    term: ({ label, with: fields }) => from(words.terms, label, fields),
    cause: ({ label, with: fields }) => from(words.terms, label, fields),
    sum: (sum, head) => {
      const terms = sum.terms.map((term, index) => {
        const size = index === 0 ? unsigned(term.value) : String(Math.abs(term.value));
        const sign = index === 0 ? '' : term.value < 0 ? ' − ' : ' + ';
        return `${sign}${size} ${text.term(term)}`;
      });
      const total = head === undefined ? unsigned(sum.total) : `${head} ${unsigned(sum.total)}`;
      return terms.length === 0 ? total : `${total} = ${terms.join('')}`;
    },
    effect: (effect, place = {}) => {
      const { label, with: fields } = describeEffect(effect);
      const { home, source } = place;
      const who = fields['who'] === 'home' && home ? { who: home } : {};
      const power = fields['power'] === 'source' && source ? { power: source } : {};
      return from(words.effects, label, { ...fields, ...who, ...power });
    },
    trigger: ({ because }) => capital(from(words.tests, because.label, because.with)),
    article: (article) =>
      article === 'membership' || article === 'attribution'
        ? words.phrases.test[article]
        : words.articles[article].title,
    reason: ({ label, with: fields }) => from(words.reasons, label, fields),
    prompt: (key, fields) => capital(fill(words.prompts[key], fields)),
    error: (kind, fields) => from(words.errors, kind, fields),
    motion: (motion, fields) => {
      const inner = motion.kind === 'amendment' ? motion.amendment : motion;
      return fill(words.phrases.motion[motion.kind], { ...inner, ...fields });
    },
    matter: (matter) => fill(words.phrases.matter[matter.kind], { ...matter }),
    condition: (condition) => fill(words.phrases.condition[condition.kind], { ...condition }),
    price: (price) => fill(words.phrases.price[price.kind], { ...price }),
  };
  return text;
}
