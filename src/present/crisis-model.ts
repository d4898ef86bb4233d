import type { CrisisCard, CrisisOption } from '../model/crisis.ts';
import type { Effect } from '../model/effect.ts';
import type { EventOf } from '../model/event.ts';
import type {
  Attribution,
  Column,
  CrisisGroup,
  CrisisId,
  MemberId,
  PowerId,
  RegionId,
} from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Crisis } from '../model/records.ts';
import type { State } from '../model/state.ts';
import type { Odds, Sum } from '../model/sum.ts';
import type { Book } from '../rules/book.ts';
import { cardOf, openBook } from '../rules/book.ts';
import { crisisSum, oddsOf } from '../rules/crises/odds.ts';
import type { Question } from '../rules/explain.ts';
import type { Named } from './figure.ts';
import { at } from './names.ts';
import type { Text } from './text.ts';

/** One way of meeting a crisis, with what it would do. */
export interface OptionLine {
  readonly id: string;
  readonly title: string;
  readonly column: Named<Column>;
  readonly cost: number;
  /** Of the crisis when it is met this way. */
  readonly severity: number;
  readonly severityShift: number;
  readonly chosen: boolean;
  /** What follows beyond R4.35, each as a phrase. */
  readonly success: readonly string[];
  readonly partial: readonly string[];
  readonly failure: readonly string[];
}

export interface CrisisModel {
  readonly id: CrisisId;
  readonly title: string;
  /** The situation in neutral words. */
  readonly line: string;
  readonly group: Named<CrisisGroup>;
  readonly region: Named<RegionId>;
  readonly member: Named<MemberId>;
  readonly incident: string | null;
  readonly severity: number;
  /** Whom the table hears named, if anybody. */
  readonly named: Named<PowerId> | null;
  readonly attribution: Named<Attribution>;
  /** Who is said to be behind it, by whom, and how sure. */
  readonly sourceLine: string;
  readonly arrival: readonly string[];
  readonly options: readonly OptionLine[];
  readonly contributions: readonly { readonly member: MemberId; readonly line: string }[];
  readonly sum: Sum;
  readonly sumLine: string;
  readonly odds: Odds;
  readonly oddsLine: string;
  /** How it came out, once it is resolved; null before. */
  readonly outcome: Named<EventOf<'crisisResolved'>['outcome']> | null;
  /** The same with its sum and dice. */
  readonly resolvedLine: string | null;
  readonly question: Question;
  readonly precedent: { readonly text: string; readonly source: string; readonly mark: string };
}

/** As the log says it. */
const OUTCOME_WORDS = { success: 'crisisMet', partial: 'crisisHalfMet', failure: 'crisisNotMet' } as const;

/** The crises on the table as a viewer sees them. */
export function crisisModels(library: Library, view: State, text: Text): readonly CrisisModel[] {
  const book = openBook(library);
  return view.crises.map((crisis) => crisisModel(book, view, text, crisis));
}

function crisisModel(book: Book, view: State, text: Text, crisis: Crisis): CrisisModel {
  const told = resolution(view, crisis.id);
  const { id, region, member, named, attribution } = crisis;
  const card = cardOf(book, id);
  const words = at<{ readonly line: string; readonly options: Readonly<Record<string, string>> }>(
    text.words.crises,
    id,
  );
  const place = { home: member, source: named };
  const says = (effects: readonly Effect[]): string[] =>
    effects.map((effect) => text.capital(text.effect(effect, place)));
  const sum = crisisSum(book, view, crisis);
  const odds = oddsOf(sum.total);
  const power = named ?? text.words.phrases.somePower;
  return {
    id,
    title: text.name('crisis', id),
    line: words ? text.capital(text.fill(words.line, { region, member, power })) : '',
    group: { id: card.group, name: text.name('crisisGroup', card.group) },
    region: { id: region, name: text.name('region', region) },
    member: { id: member, name: text.name('member', member) },
    incident: card.incident === null ? null : text.name('incident', card.incident),
    severity: card.severity,
    named: named === null ? null : { id: named, name: text.name('power', named) },
    attribution: { id: attribution, name: text.name('attribution', attribution) },
    sourceLine: text.capital(sourceLine(text, crisis, card)),
    arrival: says(card.arrival),
    options: card.options.map((option) =>
      optionLine(text, option, card, crisis, at(words?.options ?? {}, option.id) ?? option.id, says),
    ),
    contributions: crisis.contributions.map((each) => ({
      member: each.member,
      line: text.ui('contributionLine', { ...each, units: undefined }),
    })),
    sum,
    sumLine: text.sum(sum),
    odds,
    oddsLine: oddsLine(text, odds),
    outcome: told && { id: told.outcome, name: text.ui(OUTCOME_WORDS[told.outcome]) },
    resolvedLine: told && text.event(told),
    question: { kind: 'crisis', crisis: id },
    precedent: { ...card.precedent, mark: text.name('mark', card.precedent.mark) },
  };
}

function optionLine(
  text: Text,
  option: CrisisOption,
  card: CrisisCard,
  crisis: Crisis,
  title: string,
  says: (effects: readonly Effect[]) => string[],
): OptionLine {
  const { id, column, cost, severity } = option;
  return {
    id,
    title,
    column: { id: column, name: text.name('column', column) },
    cost,
    severity: card.severity + severity,
    severityShift: severity,
    chosen: crisis.option === id,
    success: says(option.success),
    partial: says(option.partial),
    failure: says(option.failure),
  };
}

/** What this year's night made of it: with the dice thrown there are no odds any more. */
function resolution(view: State, id: CrisisId): EventOf<'crisisResolved'> | null {
  return (
    view.log.findLast(
      (event): event is EventOf<'crisisResolved'> =>
        event.kind === 'crisisResolved' && event.crisis === id && event.at === view.year,
    ) ?? null
  );
}

/** Who is behind it: nobody from outside, nobody knows, or whom the state concerned names. */
function sourceLine(text: Text, { member, named, attribution }: Crisis, card: CrisisCard): string {
  const lines = text.words.phrases.sourceLine;
  if (card.source.kind !== 'powers') {
    return text.fill(lines.none, { source: text.words.phrases.crisisSource[card.source.kind] });
  }
  if (named === null) return lines.unknown;
  return text.fill(lines[attribution], { member, power: named });
}

/** Chances as “success 58%, half 22%, failure 20%”. */
export function oddsLine(text: Text, odds: Odds): string {
  return text.ui('oddsLine', {
    success: text.percent(odds.success),
    partial: text.percent(odds.partial),
    failure: text.percent(odds.failure),
  });
}
