import * as Plot from '@observablehq/plot';

/** Where a chart is drawn. Everything is black and white, told apart by dashes, shapes and hatching. */
interface DebriefChartOptions {
  readonly document: Document;
  /** Pixels. */
  readonly width: number;
}

const STYLE = { fontSize: '12px', background: 'white', color: 'black' } as const;
/** Dashes and shapes in the order in which series take them. */
const DASHES = ['none', '6 3', '2 3', '9 3 2 3', '1 2'] as const;
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'times'] as const;

/** A value of one series at a place on the axis below. */
export interface LinePoint {
  readonly series: string;
  readonly x: number;
  readonly y: number;
}

export interface LineChartOptions extends DebriefChartOptions {
  readonly points: readonly LinePoint[];
  readonly xLabel: string;
  /** What a year is called; it lies from one less than its number to its number. */
  readonly tickName: (year: number) => string;
  readonly yLabel: string;
  /** Highest value of the scale. */
  readonly top: number;
  /** Upright lines, each with a short mark over it. */
  readonly marks?: readonly { readonly x: number; readonly label: string }[];
}

/** Series over the years, each named at its end: pillars, tensions. */
export function lineChart({
  document,
  width,
  points,
  xLabel,
  tickName,
  yLabel,
  top,
  marks = [],
}: LineChartOptions): SVGSVGElement {
  const series = [...new Set(points.map((point) => point.series))];
  const years = Array.from({ length: Math.max(1, ...points.map(({ x }) => Math.ceil(x))) }, (_, at) => at);
  const ends = series.flatMap((name) => points.filter((point) => point.series === name).slice(-1));
  return Plot.plot({
    document,
    width,
    height: 300,
    marginRight: 24 + 6.6 * Math.max(...series.map(({ length }) => length)),
    marginTop: 28,
    style: STYLE,
    x: {
      label: xLabel,
      domain: [0, years.length],
      ticks: years.map((year) => year + 0.5),
      tickFormat: (tick: number) => tickName(Math.ceil(tick)),
      tickSize: 0,
    },
    y: { label: yLabel, domain: [0, top], grid: true },
    marks: [
      Plot.ruleX(years, { stroke: '#ddd' }),
      Plot.ruleX(marks, { x: 'x', stroke: '#999', strokeDasharray: '1 3' }),
      Plot.text(marks, { x: 'x', text: 'label', frameAnchor: 'top', dy: -14 }),
      ...series.map((name, at) =>
        Plot.lineY(
          points.filter((point) => point.series === name),
          {
            x: 'x',
            y: 'y',
            strokeWidth: 2,
            strokeDasharray: DASHES[at % DASHES.length] ?? 'none',
          },
        ),
      ),
      ...series.map((name, at) =>
        Plot.dot(
          points.filter((point) => point.series === name),
          { x: 'x', y: 'y', r: 3.5, fill: 'black', symbol: SYMBOLS[at % SYMBOLS.length] ?? 'circle' },
        ),
      ),
      // Ends that lie on one another would hide each other's names.
      Plot.text(spread(ends, top), { x: 'x', y: 'y', text: 'series', textAnchor: 'start', dx: 8 }),
    ],
  }) as SVGSVGElement;
}

/** Labels at line ends moved apart by at least a line of text. */
function spread(ends: readonly LinePoint[], top: number): LinePoint[] {
  const gap = top / 16;
  let last = -Infinity;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map((end) => {
      last = Math.max(end.y, last + gap);
      return { ...end, y: last };
    });
}

/** One bar of a group: what was due, could have been, was. */
interface BarRow {
  readonly group: string;
  readonly kind: string;
  readonly value: number;
}

export interface BarChartOptions extends DebriefChartOptions {
  readonly rows: readonly BarRow[];
  /** Kinds in the order of their bars, from light to dark. */
  readonly kinds: readonly string[];
  readonly xLabel: string;
}

const GREYS = ['#fff', '#c4c4c4', '#4a4a4a', '#000'] as const;

/** Groups of bars side by side: who paid against who could, who came against who was owed. */
export function barChart({ document, width, rows, kinds, xLabel }: BarChartOptions): SVGSVGElement {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return Plot.plot({
    document,
    width,
    height: 60 + groups.length * kinds.length * 17,
    marginLeft: 24 + 6.8 * Math.max(...groups.map(({ length }) => length)),
    marginRight: 20,
    style: STYLE,
    x: {
      label: xLabel,
      grid: true,
      // Room at the end of the longest bar for what it says.
      domain: [0, 1.3 * Math.max(1, ...rows.map(({ value }) => value))],
      ticks: 6,
      tickFormat: (tick: number) => (Number.isInteger(tick) ? String(tick) : ''),
    },
    y: { label: null, domain: [...kinds], axis: null },
    fy: { label: null, domain: groups, padding: 0.18, axis: 'left' },
    marks: [
      Plot.barX(rows, {
        x: 'value',
        y: 'kind',
        fy: 'group',
        stroke: 'black',
        fill: (row: BarRow) => GREYS[kinds.indexOf(row.kind)] ?? '#888',
        inset: 1,
      }),
      Plot.text(rows, {
        x: 'value',
        y: 'kind',
        fy: 'group',
        text: (row: BarRow) => `${row.value} ${row.kind}`,
        textAnchor: 'start',
        dx: 4,
        fontSize: 10.5,
      }),
      Plot.ruleX([0]),
    ],
  }) as SVGSVGElement;
}

/** A border's odds in one year: faces of six without the alliance, and with it. */
interface OddsRow {
  readonly border: string;
  readonly year: number;
  readonly without: number;
  readonly withPact: number;
}

export interface OddsChartOptions extends DebriefChartOptions {
  readonly rows: readonly OddsRow[];
  readonly xLabel: string;
  readonly yearLabel: (year: number) => string;
}

/** Odds of a strike without the pact (open circle) and with it (full), border by border and year by year. */
export function oddsChart({ document, width, rows, xLabel, yearLabel }: OddsChartOptions): SVGSVGElement {
  const lines = rows.map((row) => ({ ...row, line: `${row.border}, ${yearLabel(row.year)}` }));
  const names = lines.map(({ line }) => line);
  return Plot.plot({
    document,
    width,
    height: 60 + lines.length * 20,
    marginLeft: 24 + 6.3 * Math.max(0, ...names.map(({ length }) => length)),
    marginRight: 24,
    style: STYLE,
    x: { label: xLabel, domain: [0, 6], ticks: 6, grid: true },
    y: { label: null, domain: names, type: 'band' },
    marks: [
      Plot.ruleY(lines, { x1: 'withPact', x2: 'without', y: 'line', strokeWidth: 1.5 }),
      Plot.dot(lines, { x: 'without', y: 'line', fill: 'white', stroke: 'black', r: 5 }),
      Plot.dot(lines, { x: 'withPact', y: 'line', fill: 'black', r: 3.5 }),
    ],
  }) as SVGSVGElement;
}
