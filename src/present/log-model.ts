import type { EventKind, GameEvent } from '../model/event.ts';
import type { MemberId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Sum } from '../model/sum.ts';
import type { NamedPlace } from './place-links.ts';
import { placesIn } from './place-links.ts';
import type { Text } from './text.ts';

/** One sentence of the log, with what it can be opened to. */
export interface LogLine {
  /** Place in the log of the view: stable while the game goes on. */
  readonly index: number;
  readonly year: number;
  readonly kind: EventKind;
  readonly line: string;
  /** What it names that the table can show. */
  readonly places: readonly NamedPlace[];
  /** Rule that it stands on, where the event names one. */
  readonly rule: string | null;
  /** True for what only the viewer may see. */
  readonly private: boolean;
  /** How loud it is: turning points, ordinary events, and small change. */
  readonly weight: 'major' | 'normal' | 'minor';
  /** Sums that it was decided by, each with its sentence. */
  readonly sums: readonly { readonly sum: Sum; readonly line: string }[];
}

const MAJOR: ReadonlySet<EventKind> = new Set<EventKind>([
  'foundingOpened',
  'articleDecided',
  'accessionDeclared',
  'treatyEnteredForce',
  'yearOpened',
  'crisisDrawn',
  'motionDecided',
  'crisisResolved',
  'powerStruck',
  'defenceInvoked',
  'testRead',
  'councilVoted',
  'operationResolved',
  'conflictFrozen',
  'conflictSettled',
  'treatyAmended',
  'stateAdmitted',
  'memberSuspended',
  'claimDecided',
  'commanderCensured',
  'conferenceOpened',
  'allianceFated',
]);

const MINOR: ReadonlySet<EventKind> = new Set<EventKind>([
  'moneyMoved',
  'articleVoted',
  'folderSealed',
  'turnPassed',
  'consentAsked',
  'consentGiven',
  'motiveEstimated',
]);

/** The sentences of one year, or of all years, that the view holds. */
export function logModel(view: State, text: Text, year: number | 'all' = view.year): readonly LogLine[] {
  return logSince(view, text, 0).filter((line) => year === 'all' || line.year === year);
}

/** The sentences after the first `seen` events of the view's log: what changed since somebody looked. */
export function logSince(view: State, text: Text, seen: number): readonly LogLine[] {
  return view.log.slice(seen).map((event, offset) => logLine(text, event, seen + offset));
}

/** Where a seat's last own move stands in the view's log; 0 if it has not moved. */
export function lastOwnMove(view: State, seat: MemberId): number {
  const last = view.log.findLastIndex(
    (event) => 'member' in event && event.member === seat && !isFate(event),
  );
  return last + 1;
}

/** Things that happen to a member rather than being done by it. */
const FATES: ReadonlySet<EventKind> = new Set<EventKind>([
  'meterShifted',
  'crisisDrawn',
  'crisisResolved',
  'unitWorn',
  'commandPassed',
  'commanderElected',
  'commanderCensured',
  'memberSuspended',
  'suspensionLifted',
  'fullMembershipGained',
  'powerStruck',
  'incidentOpened',
  'callJudged',
  'operationResolved',
  'siteMoved',
]);

const isFate = ({ kind }: GameEvent): boolean => FATES.has(kind);

/** What a seat that comes back should know: everything of weight since its own last move. */
export function newsFor(view: State, text: Text, seat: MemberId): readonly LogLine[] {
  return logSince(view, text, lastOwnMove(view, seat)).filter(({ weight }) => weight !== 'minor');
}

function logLine(text: Text, event: GameEvent, index: number): LogLine {
  const line = text.event(event);
  return {
    index,
    year: event.at,
    kind: event.kind,
    line,
    places: placesIn(text, event, line),
    rule: 'because' in event ? event.because.rule : null,
    private: event.seen !== undefined,
    weight: MAJOR.has(event.kind) ? 'major' : MINOR.has(event.kind) ? 'minor' : 'normal',
    sums: sumsOf(event).map((sum) => ({ sum, line: text.sum(sum) })),
  };
}

function sumsOf(event: GameEvent): readonly Sum[] {
  switch (event.kind) {
    case 'motionDecided':
    case 'councilVoted':
      return [event.tally];
    case 'crisisResolved':
      return [event.sum];
    case 'strikeWeighed':
      return [event.resolve, event.deterrence];
    case 'operationResolved':
      return [event.defence, event.attack];
    default:
      return [];
  }
}
