import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { LinePoint } from '../../plots/debrief-charts.ts';
import { turningPoints } from '../../lessons/turning-points.ts';
import { useDebrief } from './debrief-context.ts';
import { Chart, DataTable, Part } from './part.tsx';

/** Pillars and ladder run to ten. */
const TOP = 10;

/** The pillars over the years, and the moments after which it was another game. */
export function Happened() {
  const { text, chronicle, charts, openPosition } = useDebrief();
  const { readings, last } = chronicle;
  const places = placesOf(readings.map(({ year }) => year));
  const points = (['will', 'coordination', 'ladder'] as const).flatMap((meter) =>
    readings.map((reading, at): LinePoint => ({
      series: words[meter],
      x: places[at] ?? reading.year,
      y: reading[meter],
    })),
  );
  const turns = turningPoints(chronicle);
  const facilitated = last.log.filter(({ kind }) => kind === 'facilitated');
  const marks = marksOf(turns.map(({ year, step }) => placeOfStep(readings, places, step, year)));
  return (
    <Part id="happened" title={words.happened} hint={words.happenedHint}>
      <Chart
        draw={
          charts &&
          ((width) =>
            charts.line({
              width,
              points,
              xLabel: words.year,
              tickName: (year) => text.fill(words.yearN, { year }),
              yLabel: words.points,
              top: TOP,
              marks,
            }))
        }
        on={[chronicle]}
      />
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
            {facilitated.map((event, at) => (
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

/** Readings of one year spread evenly over it, so that its course can be seen. */
export function placesOf(years: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const seen = new Map<number, number>();
  return years.map((year) => {
    const at = seen.get(year) ?? 0;
    seen.set(year, at + 1);
    return year - 1 + (at + 0.5) / (counts.get(year) ?? 1);
  });
}

/** Numbers of the turning points over their places; those at one place share a mark. */
function marksOf(places: readonly number[]): { x: number; label: string }[] {
  const marks = new Map<number, number[]>();
  for (const [at, x] of places.entries()) marks.set(x, [...(marks.get(x) ?? []), at + 1]);
  return [...marks].map(([x, numbers]) => ({ x, label: numbers.join(', ') }));
}

/** Where on the axis an action lies: after the last reading before it. */
function placeOfStep(
  readings: readonly { readonly step: number }[],
  places: readonly number[],
  step: number,
  year: number,
): number {
  const at = readings.findLastIndex((reading) => reading.step <= step);
  return places[at] ?? year;
}
