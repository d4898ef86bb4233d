import * as Plot from '@observablehq/plot';

/** Where a chart is drawn. Everything is black and white, told apart by dashes, shapes and hatching. */
export interface DebriefChartOptions {
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
  yLabel,
  top,
  marks = [],
}: LineChartOptions): SVGSVGElement {
  const series = [...new Set(points.map((point) => point.series))];
  const ends = series.flatMap((name) => points.filter((point) => point.series === name).slice(-1));
  return Plot.plot({
    document,
    width,
    height: 300,
    marginRight: 24 + 6.6 * Math.max(...series.map(({ length }) => length)),
    marginTop: 28,
    style: STYLE,
    x: { label: xLabel, nice: true, ticks: Math.max(1, ...points.map(({ x }) => Math.ceil(x))) },
    y: { label: yLabel, domain: [0, top], grid: true },
    marks: [
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
export interface BarRow {
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
    marginRight: 40,
    style: STYLE,
    x: { label: xLabel, grid: true, nice: true, tickFormat: (tick: number) => String(tick) },
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
export interface OddsRow {
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

/** Odds of a strike without the pact (open circle) and with it (full), border by border. */
export function oddsChart({ document, width, rows, xLabel, yearLabel }: OddsChartOptions): SVGSVGElement {
  const borders = [...new Set(rows.map(({ border }) => border))];
  return Plot.plot({
    document,
    width,
    height: 70 + rows.length * 15,
    marginLeft: 24 + 6.4 * Math.max(...borders.map(({ length }) => length)),
    marginRight: 70,
    style: STYLE,
    x: { label: xLabel, domain: [0, 6], ticks: 6, grid: true },
    y: { label: null, axis: null },
    fy: { label: null, domain: borders, axis: 'left' },
    marks: [
      Plot.ruleY(rows, { x1: 'withPact', x2: 'without', y: 'year', fy: 'border', strokeWidth: 1.5 }),
      Plot.dot(rows, { x: 'without', y: 'year', fy: 'border', fill: 'white', stroke: 'black', r: 4 }),
      Plot.dot(rows, { x: 'withPact', y: 'year', fy: 'border', fill: 'black', r: 4 }),
      Plot.text(rows, {
        x: 6,
        y: 'year',
        fy: 'border',
        text: (row: OddsRow) => yearLabel(row.year),
        textAnchor: 'start',
        dx: 8,
        fontSize: 10.5,
      }),
    ],
  }) as SVGSVGElement;
}
