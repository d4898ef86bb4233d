import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { LinePoint } from '../../plots/debrief-charts.ts';
import type { Chronicle } from '../../lessons/chronicle.ts';
import { useDebrief } from './debrief-context.ts';
import { Chart } from './part.tsx';

/** Highest value of every meter that is drawn. */
const TOP = 10;

type Reading = Chronicle['readings'][number];

/** One line of a chart over the years. */
interface Series {
  readonly name: string;
  readonly of: (reading: Reading) => number;
}

/** Something that is said over the chart at the place of an action. */
interface CourseMark {
  readonly step: number;
  readonly label: string;
}

interface CourseProps {
  readonly series: readonly Series[];
  readonly marks?: readonly CourseMark[];
}

/** Meters over the years, as they stood at each reading. */
export function Course({ series, marks = [] }: CourseProps) {
  const { text, chronicle, charts } = useDebrief();
  const { readings } = chronicle;
  const places = placesOf(readings.map(({ year }) => year));
  const points = series.flatMap(({ name, of }) =>
    readings.map((reading, at): LinePoint => ({ series: name, x: places[at] ?? 0, y: of(reading) })),
  );
  return (
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
            marks: gathered(marks, readings, places),
          }))
      }
      on={[chronicle]}
    />
  );
}

/** Readings of one year spread evenly over it, so that its course can be seen. */
function placesOf(years: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const seen = new Map<number, number>();
  return years.map((year) => {
    const at = seen.get(year) ?? 0;
    seen.set(year, at + 1);
    return year - 1 + (at + 0.5) / (counts.get(year) ?? 1);
  });
}

/** Marks over the last reading before their actions; those at one place stand together. */
function gathered(
  marks: readonly CourseMark[],
  readings: readonly Reading[],
  places: readonly number[],
): { x: number; label: string }[] {
  const labels = new Map<number, string[]>();
  for (const { step, label } of marks) {
    const x =
      places[
        Math.max(
          0,
          readings.findLastIndex((reading) => reading.step <= step),
        )
      ] ?? 0;
    const there = labels.get(x) ?? [];
    if (!there.includes(label)) labels.set(x, [...there, label]);
  }
  return [...labels].map(([x, there]) => ({ x, label: there.join(', ') }));
}
