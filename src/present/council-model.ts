import type { Ballot, Hand, Posture, Token } from '../model/action.ts';
import type { Attribution, ForumId, MemberId, PowerId, RegionId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { EmergencyPhase } from '../model/phase.ts';
import type { Council } from '../model/records.ts';
import type { State } from '../model/state.ts';
import type { Odds, Sum } from '../model/sum.ts';
import type { TriggerResult, TriggerTest } from '../model/trigger.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import { oddsOf } from '../rules/crises/odds.ts';
import { attackSum, defenceSum } from '../rules/defence/operation.ts';
import { owedBy } from '../rules/defence/response.ts';
import { assessTrigger } from '../rules/defence/trigger.ts';
import { forumsOf } from '../rules/law.ts';
import { fullMembers } from '../rules/membership.ts';
import { oddsLine } from './crisis-model.ts';
import type { Figure, Named } from './figure.ts';
import { figure } from './figure.ts';
import { at } from './names.ts';
import type { Text } from './text.ts';

/** One test of the treaty, as it is read out. */
export interface TestLine {
  readonly article: TriggerTest['article'];
  readonly title: string;
  /** The switch that decides it, by name; null for the two tests that are no switch. */
  readonly setting: string | null;
  readonly passed: boolean;
  /** “passes” or “fails”. */
  readonly verdict: string;
  readonly line: string;
}

/** How one member stands to the call. */
export interface ResponseLine {
  readonly member: Named<MemberId>;
  readonly victim: boolean;
  readonly votes: boolean;
  /** Whether it has voted; the ballot itself only once all have, or the viewer's own. */
  readonly voted: boolean;
  readonly ballot: Named<Ballot> | null;
  readonly answered: boolean;
  readonly hand: Named<Hand> | null;
  readonly token: Named<Token> | null;
  readonly owed: string | null;
  /** Units it committed, as “brigade from Altai”. */
  readonly committed: readonly string[];
}

export interface CouncilModel {
  readonly stage: EmergencyPhase['stage'];
  readonly member: Named<MemberId>;
  readonly region: Named<RegionId>;
  readonly power: Named<PowerId> | null;
  readonly incidentLine: string;
  readonly attribution: Named<Attribution>;
  readonly sourceLine: string;
  readonly provoked: string | null;
  /** True for a strike, after which an operation follows. */
  readonly strike: boolean;
  /** What the treaty says of it: as read once invoked, before that as it would be read. */
  readonly tests: readonly TestLine[];
  readonly engaged: boolean;
  readonly engagedLine: string;
  readonly owedLine: string;
  readonly vote: boolean;
  readonly excuse: string | null;
  readonly invoked: boolean;
  readonly carried: boolean | null;
  readonly forums: readonly Named<ForumId>[];
  readonly responses: readonly ResponseLine[];
  readonly posture: Named<Posture> | null;
  readonly defence: { readonly figure: Figure; readonly sum: Sum; readonly line: string };
  readonly attack: { readonly figure: Figure; readonly sum: Sum; readonly line: string } | null;
  readonly odds: { readonly odds: Odds; readonly line: string } | null;
}

/** The emergency council as a viewer sees it; null when there is none. */
export function councilModel(
  library: Library,
  view: State,
  text: Text,
  viewer: MemberId | null,
): CouncilModel | null {
  if (view.phase.kind !== 'emergency') return null;
  const book = openBook(library);
  const { stage, council } = view.phase;
  const { member, region, power, incident, strike, choice, carried, posture } = council;
  const invoked = choice === 'invoke';
  const reading = readTreaty(book, view, council);
  const defence = defenceSum(book, view, council, posture);
  const attack = strike ? attackSum(council) : null;
  const odds = attack ? oddsOf(defence.total - attack.total) : null;
  return {
    stage,
    member: { id: member, name: text.name('member', member) },
    region: { id: region, name: text.name('region', region) },
    power: power && { id: power, name: text.name('power', power) },
    incidentLine: text.capital(text.ui('incidentLine', { incident: incident.kind, region, member })),
    attribution: { id: incident.attribution, name: text.name('attribution', incident.attribution) },
    sourceLine: text.capital(incidentSource(text, council)),
    provoked: incident.provoked ? text.ui('incidentProvoked') : null,
    strike,
    tests: reading.tests.map((test) => testLine(view, text, test)),
    engaged: reading.engaged,
    engagedLine: text.ui(ENGAGED_LINES[invoked ? 'read' : 'unread'][reading.engaged ? 'yes' : 'no']),
    owedLine: text.ui(OWED_LINES[reading.owed]),
    vote: reading.vote,
    excuse: reading.mayAbstain ? text.ui('mayAbstain') : null,
    invoked,
    carried,
    forums: forumsOf(book, view, member).map((id) => ({ id, name: text.name('forum', id) })),
    responses: book.order.map((each) => responseLine(book, view, text, council, stage, each, viewer)),
    posture: posture && { id: posture, name: text.name('posture', posture) },
    defence: {
      figure: figure(defence.total, { kind: 'defence' }),
      sum: defence,
      line: text.sum(defence, text.ui('defence')),
    },
    attack: attack && {
      figure: figure(attack.total, { kind: 'attack' }),
      sum: attack,
      line: text.sum(attack, text.ui('attack')),
    },
    odds: odds && { odds, line: text.capital(oddsLine(text, odds)) },
  };
}

const OWED_LINES = {
  units: 'owedUnits',
  deemed: 'owedDeemed',
  'by-vote': 'owedByVote',
  consultation: 'owedConsultation',
} as const;

const ENGAGED_LINES = {
  read: { yes: 'engaged', no: 'notEngaged' },
  unread: { yes: 'wouldEngage', no: 'wouldNotEngage' },
} as const;

/** To invoke is to ask for help: before it happened, the treaty is read as if it had. */
function readTreaty(book: Book, view: State, council: Council): TriggerResult {
  const incident = { ...council.incident, requested: true };
  return assessTrigger(incident, view.treaty, { book, state: view, claimBacked: council.claimBacked });
}

/** A test with the switch that decides it. */
function testLine(view: Pick<State, 'treaty'>, text: Text, test: TriggerTest): TestLine {
  const { article, passed } = test;
  return {
    article,
    title: text.article(article),
    setting: settingName(view, text, article),
    passed,
    verdict: text.ui(passed ? 'passed' : 'failed'),
    line: text.trigger(test),
  };
}

function settingName(
  view: Pick<State, 'treaty'>,
  text: Text,
  article: TriggerTest['article'],
): string | null {
  if (article === 'membership' || article === 'attribution') return null;
  const setting = view.treaty[article];
  const ids: readonly string[] = typeof setting === 'string' ? [setting] : setting;
  const settings: Readonly<Record<string, { readonly title: string }>> =
    text.words.articles[article].settings;
  return text.list(ids.map((id) => at(settings, id)?.title ?? id));
}

function incidentSource(text: Text, { incident, power, member }: Council): string {
  const lines = text.words.phrases.sourceLine;
  if (power) return text.fill(lines[incident.attribution], { member, power });
  if (incident.source === 'unknown' || incident.source === 'state') return lines.unknown;
  return text.fill(lines.none, { source: text.name('source', incident.source) });
}

function responseLine(
  book: Book,
  view: State,
  text: Text,
  council: Council,
  stage: EmergencyPhase['stage'],
  member: MemberId,
  viewer: MemberId | null,
): ResponseLine {
  const own = member === viewer;
  const vote = stage !== 'vote' || own ? council.votes[member] : undefined;
  const hand = stage !== 'hands' || own ? council.hands[member] : undefined;
  const token = council.tokens[member];
  // What each owes is settled as the hands are shown; whoever is asked for a hand sees it before.
  const owed = stage === 'hands' ? owedBy(book, view, council, member) : council.owed[member];
  const sent = view.units.filter((unit) => unit.owner === member && council.committed.includes(unit.id));
  return {
    member: { id: member, name: text.name('member', member) },
    victim: member === council.member,
    votes: fullMembers(book, view).includes(member),
    voted: member in council.votes,
    ballot: vote ? { id: vote, name: text.name('ballot', vote) } : null,
    answered: member in council.hands,
    hand: hand ? { id: hand, name: text.name('hand', hand) } : null,
    token: token ? { id: token, name: text.name('token', token) } : null,
    owed: owed ? text.name('owed', owed) : null,
    committed: sent.map(({ kind, place }) => text.ui('unitFrom', { unit: kind, region: place })),
  };
}
