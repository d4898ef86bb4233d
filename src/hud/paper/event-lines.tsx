import type { EventKind, GameEvent } from '../../model/event.ts';
import { useDesk } from '../game/desk.ts';
import { RuleLink } from '../widgets/rule-link.tsx';

interface EventLinesProps {
  /** Only what happened after the last event of this kind. */
  readonly since: EventKind;
  /** Only these; all if none are named. */
  readonly kinds?: readonly EventKind[];
}

/** Part of the year's log as sentences. */
export function EventLines({ since, kinds }: EventLinesProps) {
  const desk = useDesk();
  const { view, game } = desk;
  const from = view.log.findLastIndex(({ kind, at }) => kind === since && at === view.year);
  const events = view.log
    .slice(from + 1)
    .filter(({ kind, at }) => at === view.year && (kinds === undefined || kinds.includes(kind)));
  if (events.length === 0) return <p class="soft">{desk.say('nothingElse')}</p>;
  return (
    <ol class="event-lines">
      {events.map((event, index) => (
        <li key={index} class={`event-${event.kind}`}>
          {game.text.event(event)} {ruleOf(event) !== null && <RuleLink rule={ruleOf(event) ?? ''} />}
        </li>
      ))}
    </ol>
  );
}

function ruleOf(event: GameEvent): string | null {
  return 'because' in event ? event.because.rule : null;
}
