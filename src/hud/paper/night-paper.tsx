import { useDesk } from '../game/desk.ts';
import { EventLines } from './event-lines.tsx';

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
  return (
    <div class="paper-columns two">
      <section>
        <h3>{desk.say('crises')}</h3>
        <EventLines since="yearOpened" kinds={['crisisResolved', 'missionResolved']} />
      </section>
      <section>
        <h3>{desk.say('powers')}</h3>
        <EventLines
          since="yearOpened"
          kinds={[
            'powerActed',
            'powerReacted',
            'strikeWeighed',
            'powerStruck',
            'operationResolved',
            'conflictFrozen',
            'corridorClosed',
            'offerLapsed',
          ]}
        />
      </section>
    </div>
  );
}
