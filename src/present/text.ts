import { describeEffect } from '../rules/effects/describe-effect.ts';
import { actionValues } from './action-values.ts';
import type { Locale } from './catalogue.ts';
import { catalogueOf } from './catalogue.ts';
import { eventValues } from './event-values.ts';
import type { Values } from './message.ts';
import { createFormat } from './message.ts';
import type { Fields } from './names.ts';
import { at, findName, nameValues, unsigned } from './names.ts';
import type { Text } from './voice.ts';

export type { GroupId, PromptKey, Text, UiKey } from './voice.ts';

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
    term: ({ label, with: fields }) => {
      const term = from(words.terms, label, fields);
      const year = fields?.['year'];
      return year === undefined ? term : raw(words.phrases.inYear, { text: term, year });
    },
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
    error: (kind, fields = {}) => {
      const sentence = from(words.errors, kind, fields);
      const { path, line } = fields;
      const at = path ? (line ? 'both' : 'path') : line ? 'line' : null;
      return at === null ? capital(sentence) : fill(words.errorPlaces[at], { path, line, text: sentence });
    },
    complaint: ({ kind, with: fields, refusal, action }) =>
      text.error(kind, {
        ...fields,
        done: action && text.action(action),
        reason: refusal && text.refusal(refusal),
      }),
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
