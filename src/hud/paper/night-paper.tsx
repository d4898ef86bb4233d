import { useCallback, useContext } from 'preact/hooks';
import type { EventKind } from '../../model/event.ts';
import { mapNews } from '../../present/map-news.ts';
import { useDesk } from '../game/desk.ts';
import { LookContext, isStill } from '../settings/look.ts';
import { Unveil } from '../widgets/unveil.tsx';
import { EventLines, eventsSince } from './event-lines.tsx';

/** Before dark: how the crises stand. After: how they ended and what the powers did. */
export function NightPaper() {
  const desk = useDesk();
  const { phase } = desk.view;
  if (phase.kind !== 'night') return null;
  if (phase.stage === 'before') {
    return (
      <ul class="card-list columns">
        {desk.crises.value.map((crisis) => (
          <li key={crisis.id}>
            <button
              type="button"
              class="card wax"
              onClick={() => desk.select({ kind: 'crisis', id: crisis.id })}
            >
              <span class="card-title">{crisis.title}</span>
              <span>{crisis.oddsLine}</span>
              <span class="soft small">{crisis.sumLine}</span>
            </button>
          </li>
        ))}
      </ul>
    );
  }
  return <After />;
}

const RESOLVED: readonly EventKind[] = ['crisisResolved', 'missionResolved'];
const ACTED: readonly EventKind[] = [
  'powerActed',
  'powerReacted',
  'strikeWeighed',
  'powerStruck',
  'operationResolved',
  'conflictFrozen',
  'corridorClosed',
  'offerLapsed',
];
/** To read one act while the map shows where it happened. */
const READ_MS = 1500;

/** Every act of the night falls with a line of its own, on the paper and on the map. */
function After() {
  const desk = useDesk();
  const look = useContext(LookContext);
  const { library, text } = desk.game;
  const resolved = eventsSince(desk, 'yearOpened', RESOLVED);
  const acted = eventsSince(desk, 'yearOpened', ACTED);
  const { year } = desk.view;
  const tell = useCallback(
    (nth: number | null): void => {
      const event = nth === null ? undefined : [...resolved, ...acted][nth];
      desk.told.value = event ? mapNews(library, text, event) : null;
    },
    // The night is over: its events stay what they are.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [desk, year],
  );
  return (
    <Unveil
      class="paper-columns two"
      of={`night ${year}`}
      parts={resolved.length + acted.length}
      pace={READ_MS}
      onPart={isStill(look.value) ? undefined : tell}
    >
      <section>
        <h3>{desk.say('crises')}</h3>
        <EventLines since="yearOpened" kinds={RESOLVED} falling={0} />
      </section>
      <section>
        <h3>{desk.say('powers')}</h3>
        <EventLines since="yearOpened" kinds={ACTED} falling={resolved.length} />
      </section>
    </Unveil>
  );
}
