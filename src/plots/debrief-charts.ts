import * as Plot from '@observablehq/plot';

/** Where a chart is drawn. Everything is black and white, told apart by dashes, shapes and hatching. */
interface DebriefChartOptions {
  readonly document: Document;
  /** Pixels. */
  readonly width: number;
}

const STYLE = { fontSize: '12px', background: 'white', color: 'black' } as const;
/** Dashes and shapes in the order in which series take them; all the shapes have an inside to fill. */
const DASHES = ['none', '6 3', '2 3', '9 3 2 3', '1 2'] as const;
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star'] as const;

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
    marginRight: 24 + 6.6 * longest(series),
    marginTop: 28 + 12 * (rowsOf(marks, width).length - 1),
    style: STYLE,
    x: {
      label: xLabel,
      domain: [0, years.length],
      ticks: years.map((year) => year + 0.5),
      tickFormat: (tick: number) => tickName(Math.ceil(tick)),
      tickSize: 0,
    },
    y: { label: width < ROOMY ? null : yLabel, domain: [0, top], grid: true },
    marks: [
      Plot.ruleX(years, { stroke: '#ddd' }),
      Plot.ruleX(marks, { x: 'x', stroke: '#999', strokeDasharray: '1 3' }),
      ...rowsOf(marks, width).map((row, at) =>
        Plot.text(row, { x: 'x', text: 'label', frameAnchor: 'top', dy: -14 - 12 * at }),
      ),
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
          { x: 'x', y: 'y', r: 4, fill: 'black', symbol: SYMBOLS[at % SYMBOLS.length] ?? 'circle' },
        ),
      ),
      // Ends that lie on one another would hide each other's names.
      Plot.text(spread(ends, top), { x: 'x', y: 'y', text: 'series', textAnchor: 'start', dx: 8 }),
    ],
  }) as SVGSVGElement;
}

/** Below this width labels over neighbouring marks would run into one another: they take turns on several lines. */
const ROOMY = 520;
const TURNS = 3;

type Mark = NonNullable<LineChartOptions['marks']>[number];

function rowsOf(marks: readonly Mark[], width: number): Mark[][] {
  const inOrder = marks.toSorted((a, b) => a.x - b.x);
  const turns = width < ROOMY ? TURNS : 1;
  return Array.from({ length: turns }, (_, turn) => inOrder.filter((_mark, at) => at % turns === turn));
}

/** Labels at line ends moved apart by at least a line of text; none is pushed out over the top. */
export function spread(ends: readonly LinePoint[], top: number): LinePoint[] {
  const gap = top / 16;
  let last = -Infinity;
  const up = ends
    .toSorted((a, b) => a.y - b.y)
    .map((end) => {
      last = Math.max(end.y, last + gap);
      return { ...end, y: last };
    });
  let most = top;
  return up
    .toReversed()
    .map((end) => {
      const y = Math.min(end.y, most);
      most = y - gap;
      return { ...end, y };
    })
    .toReversed();
}

const longest = (names: readonly string[]): number => Math.max(0, ...names.map(({ length }) => length));

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

const says = ({ value, kind }: BarRow): string => `${value} ${kind}`;

const GREYS = ['#fff', '#c4c4c4', '#4a4a4a', '#000'] as const;

/** Groups of bars side by side: who paid against who could, who came against who was owed. */
export function barChart({ document, width, rows, kinds, xLabel }: BarChartOptions): SVGSVGElement {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const marginLeft = 24 + 6.8 * longest(groups);
  const marginRight = 20;
  const inner = width - marginLeft - marginRight;
  const most = Math.max(1, ...rows.map(({ value }) => value));
  // Room at the end of the longest bar for what it says.
  const room = 10 + 5.8 * longest(rows.map(says));
  return Plot.plot({
    document,
    width,
    height: 60 + groups.length * kinds.length * 17,
    marginLeft,
    marginRight,
    style: STYLE,
    x: {
      label: xLabel,
      grid: true,
      domain: [0, (most * inner) / Math.max(inner - room, inner / 3)],
      ticks: Math.min(6, inner / 60),
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
        text: says,
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
  /** What the open circle and the full one are. */
  readonly kinds: readonly [without: string, withPact: string];
  readonly xLabel: string;
  readonly yearLabel: (year: number) => string;
}

/** Odds of a strike without the pact (open circle) and with it (full), border by border and year by year. */
export function oddsChart({
  document,
  width,
  rows,
  kinds,
  xLabel,
  yearLabel,
}: OddsChartOptions): SVGSVGElement {
  const lines = rows.map((row) => ({ ...row, line: `${row.border}, ${yearLabel(row.year)}` }));
  const names = lines.map(({ line }) => line);
  return Plot.plot({
    document,
    width,
    height: 80 + lines.length * 20,
    marginLeft: 24 + 6.3 * longest(names),
    marginRight: 24,
    marginTop: 28,
    marginBottom: 42,
    style: STYLE,
    x: { label: xLabel, domain: [0, 6], ticks: 6, grid: true },
    y: { label: null, domain: names, type: 'band' },
    marks: [
      Plot.ruleY(lines, { x1: 'withPact', x2: 'without', y: 'line', strokeWidth: 1.5 }),
      Plot.dot(lines, { x: 'without', y: 'line', fill: 'white', stroke: 'black', r: 5 }),
      Plot.dot(lines, { x: 'withPact', y: 'line', fill: 'black', r: 3.5 }),
      Plot.text([`○ ${kinds[0]}   ● ${kinds[1]}`], {
        frameAnchor: 'top-left',
        dx: -20 - 6.3 * longest(names),
        dy: -22,
      }),
    ],
  }) as SVGSVGElement;
}
