import type { EventKind, GameEvent } from '../../model/event.ts';
import type { Desk } from '../game/desk.ts';
import { useDesk } from '../game/desk.ts';
import { RuleLink } from '../widgets/rule-link.tsx';
import { falls } from '../widgets/unveil.tsx';

interface EventLinesProps {
  /** They fall one after the other, the first as this part of what is unveiled. */
  readonly falling?: number;
  /** Only what happened after the last event of this kind. */
  readonly since: EventKind;
  /** Only these; all if none are named. */
  readonly kinds?: readonly EventKind[];
}

/** Part of the year's log as sentences. */
export function EventLines({ since, kinds, falling }: EventLinesProps) {
  const desk = useDesk();
  const { game } = desk;
  const events = eventsSince(desk, since, kinds);
  if (events.length === 0) return <p class="soft">{desk.say('nothingElse')}</p>;
  return (
    <ol class="event-lines">
      {events.map((event, index) => (
        <li key={index} {...(falling === undefined ? {} : falls(falling + index))} data-event={event.kind}>
          {game.text.event(event)} {ruleOf(event) !== null && <RuleLink rule={ruleOf(event) ?? ''} />}
        </li>
      ))}
    </ol>
  );
}

function ruleOf(event: GameEvent): string | null {
  return 'because' in event ? event.because.rule : null;
}

/** What happened this year after the last event of one kind. */
export function eventsSince({ view }: Desk, since: EventKind, kinds?: readonly EventKind[]): GameEvent[] {
  const from = view.log.findLastIndex(({ kind, at }) => kind === since && at === view.year);
  return view.log
    .slice(from + 1)
    .filter(({ kind, at }) => at === view.year && (kinds === undefined || kinds.includes(kind)));
}
