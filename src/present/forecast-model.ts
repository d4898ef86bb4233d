import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import type { Odds, Sum } from '../model/sum.ts';
import { openBook } from '../rules/book.ts';
import type { DeterrenceShift, Forecast, ForecastShift, StrikeForecast } from '../rules/forecast.ts';
import { deterrenceShifts, forecast } from '../rules/forecast.ts';
import { parties } from '../rules/membership.ts';
import { sharesOf } from '../rules/shares.ts';
import type { VoteOutlook } from '../rules/vote-outlook.ts';
import { voteOutlook } from '../rules/vote-outlook.ts';
import { crisisModels, oddsLine } from './crisis-model.ts';
import { facesName } from './power-model.ts';
import type { Text } from './text.ts';

/** What an action would do, in words, before it is taken. */
export interface ForecastModel {
  /** “Tension with Russia 5 → 6: now rival”, costs, strikes, and whether chance decides the rest. */
  readonly lines: readonly string[];
  readonly odds: {
    readonly odds: Odds;
    readonly line: string;
    readonly sum: Sum;
    readonly sumLine: string;
  } | null;
  readonly uncertain: boolean;
}

/** So many changes of deterrence are told; an exercise moves it a little at many borders. */
const MOST_DETERRENCE = 2;

/** The forecast of an action from what the seat may see. */
export function forecastModel(
  library: Library,
  view: State,
  text: Text,
  seat: MemberId,
  action: Action,
): ForecastModel {
  const { shifts, costs, odds, strikes, uncertain } = forecast(library, view, seat, action);
  const lines = [
    ...costs.map((each) => costLine(text, each)),
    ...shifts.map((each) => shiftLine(text, each)),
    ...deterrenceShifts(library, view, seat, action)
      .slice(0, MOST_DETERRENCE)
      .map((each) => deterrenceLine(text, each)),
    ...strikes.map((each) => strikeLine(text, each)),
    ...voteLines(text, voteOutlook(library, view, seat, action)),
    ...wayLines(library, view, text, action),
    ...shareLines(library, view, text, action),
  ].map(text.capital);
  const empty = lines.length === 0 && odds === null;
  if (empty && !uncertain) lines.push(text.ui('forecastNone'));
  if (uncertain) lines.push(text.ui('forecastUncertain'));
  return {
    lines,
    odds: odds && {
      odds: odds.odds,
      line: text.capital(oddsLine(text, odds.odds)),
      sum: odds.sum,
      sumLine: text.sum(odds.sum),
    },
    uncertain,
  };
}

/** What a programme of that size would ask of each: nothing is paid before the reveal. */
function shareLines(library: Library, view: State, text: Text, action: Action): readonly string[] {
  if (action.kind !== 'setProgramme') return [];
  const shares = sharesOf(openBook(library), view, action.size);
  if (!shares) return [];
  const told = parties(openBook(library), view).map(
    (member) => `${text.name('member', member)} ¤${shares[member]}`,
  );
  return [text.ui('sharesWouldBe', { shares: text.list(told) })];
}

/** What a way of meeting a crisis brings, well or badly: it is chosen for that. */
function wayLines(library: Library, view: State, text: Text, action: Action): readonly string[] {
  if (action.kind !== 'respondToCrisis') return [];
  const crisis = crisisModels(library, view, text).find(({ id }) => id === action.crisis);
  const way = crisis?.options.find(({ id }) => id === action.option);
  if (!way) return [];
  const ends = [
    ['ifSuccess', way.success],
    ['ifPartial', way.partial],
    ['ifFailure', way.failure],
  ] as const;
  return ends.flatMap(([end, effects]) =>
    effects.length === 0 ? [] : [`${text.ui(end)}: ${effects.join('; ')}`],
  );
}

function costLine(text: Text, { payer, payee, amount }: Forecast['costs'][number]): string {
  if (payer === 'world') return text.ui('forecastGain', { payee, amount });
  return text.ui('forecastCost', { payer, payee: payee === 'world' ? undefined : payee, amount });
}

function shiftLine(text: Text, { meter, member, power, from, to, band }: ForecastShift): string {
  const what = text.fill(text.words.phrases.meterOf, { meter, member, power });
  return text.ui('forecastShift', { what, from, to, band });
}

function strikeLine(text: Text, { power, motive, region, before, after }: StrikeForecast): string {
  const faces = facesName(after);
  return text.ui('forecastStrike', {
    power,
    motive,
    region,
    before,
    after,
    faces,
    facesNow: facesName(before),
  });
}

function deterrenceLine(text: Text, { power, region, before, after }: DeterrenceShift): string {
  const [from, to] = [text.number(before), text.number(after)];
  return text.ui('forecastDeterrence', { power, region, before: from, after: to });
}

/** What passes with how many votes. */
function voteLines(text: Text, outlook: VoteOutlook | null): readonly string[] {
  if (!outlook) return [];
  const { of, others, least, sure } = outlook;
  if (least === null) return [text.ui('voteNever', { of })];
  if (sure === 0) return [text.ui('voteAlways', { of })];
  const key = sure !== least ? 'voteNeedsSome' : sure === others ? 'voteNeedsAll' : 'voteNeeds';
  return [text.ui(key, { of, others, least, sure })];
}
