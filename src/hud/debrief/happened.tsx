import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { toldOf } from '../../lessons/chronicle.ts';
import { turningPoints } from '../../lessons/turning-points.ts';
import { Course } from './course.tsx';
import { useDebrief } from './debrief-context.ts';
import { DataTable, Part } from './part.tsx';

/** The pillars over the years, what moved them most, and what the facilitator did. */
export function Happened() {
  const { text, chronicle, openPosition } = useDebrief();
  const { readings } = chronicle;
  const turns = turningPoints(chronicle);
  const facilitated = toldOf(chronicle, 'facilitated');
  return (
    <Part id="happened" title={words.happened} hint={words.happenedHint}>
      <Course
        series={(['will', 'coordination', 'ladder'] as const).map((meter) => ({
          name: words[meter],
          of: (reading) => reading[meter],
        }))}
        marks={[
          ...turns.map(({ step }, at) => ({ step, label: String(at + 1) })),
          ...facilitated.map(({ step }) => ({ step, label: words.facilitatorMark })),
        ]}
      />
      {facilitated.length > 0 && <p class="soft small">{words.facilitatorMarkHint}</p>}
      <details>
        <summary>{words.table}</summary>
        <DataTable
          caption={words.happened}
          heads={[words.year, words.will, words.coordination, words.ladder]}
          rows={readings.map(({ year, will, coordination, ladder }) => [year, will, coordination, ladder])}
        />
      </details>
      <h3>{words.turning}</h3>
      {turns.length === 0 && <p>{words.turningNone}</p>}
      <ol class="turning-points">
        {turns.map((turn) => (
          <li key={`${turn.step} ${turn.kind}`}>
            <strong>{words.kinds[turn.kind]}</strong>{' '}
            <span class="soft">({text.fill(words.yearN, { year: turn.year })})</span>
            <br />
            {text.event(turn.event)}{' '}
            {openPosition && turn.step >= 0 && (
              <button
                type="button"
                class="button small no-print"
                title={words.openPositionHint}
                onClick={() => openPosition(turn.step)}
              >
                {words.openPosition}
              </button>
            )}
          </li>
        ))}
      </ol>
      {facilitated.length > 0 && (
        <>
          <h3>{words.interventions}</h3>
          <ul class="dotted">
            {facilitated.map(({ event }, at) => (
              <li key={at}>
                {text.fill(words.yearN, { year: event.at })}: {text.event(event)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
