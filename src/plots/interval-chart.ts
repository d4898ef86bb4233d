import * as Plot from '@observablehq/plot';
import type { Section } from '../lab/experiment.ts';
import type { Unit } from '../lab/finding.ts';

/** One figure on a chart. */
interface Row {
  readonly name: string;
  readonly arm: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
}

export interface ChartOptions {
  /** Makes the elements: the page's own, or one that lives outside a browser. */
  readonly document: Document;
  readonly width: number;
  /** How an arm is called on the chart. */
  readonly armName?: (arm: string) => string;
  /** How a figure is called on the chart. */
  readonly figureName?: (label: string) => string;
}

/**
 * Figures with their intervals as dots and lines, and their bands as grey bars: one section, or the same section of
 * several arms side by side. Readable in black and white. Null where there is nothing to draw.
 */
export function intervalChart(sections: readonly Section[], options: ChartOptions): SVGSVGElement | null {
  const { document, width, armName = (arm) => arm, figureName = (label) => label } = options;
  const unit = sections[0]?.findings[0]?.unit;
  const rows = sections.flatMap(({ arm, findings }) =>
    findings
      .filter((finding) => finding.unit === unit && Number.isFinite(finding.estimate.value))
      .map(({ label, estimate, band }): Row => ({
        name: figureName(label),
        arm: arm === null ? '' : armName(arm),
        value: estimate.value,
        low: ends(estimate.low, estimate.value),
        high: ends(estimate.high, estimate.value),
        bandLow: band?.low ?? null,
        bandHigh: band?.high ?? null,
      })),
  );
  if (unit === undefined || rows.length === 0) return null;
  const several = new Set(rows.map(({ arm }) => arm)).size > 1;
  const y = several ? 'arm' : 'name';
  const facet = several ? { fy: 'name' as const } : {};
  const names = [...new Set(rows.map((row) => row[y]))];
  const margin = 24 + 6.4 * Math.max(...names.map(({ length }) => length));
  return Plot.plot({
    document,
    width,
    marginLeft: Math.min(width / 2, margin),
    marginRight: several ? 24 + 6.4 * Math.max(...rows.map(({ name }) => name.length)) : 24,
    style: { fontSize: '12px', background: 'white', color: 'black' },
    x: { label: AXIS[unit], grid: true, percent: unit === 'share', nice: true },
    y: { label: null, domain: names },
    fy: { label: null, domain: [...new Set(rows.map(({ name }) => name))] },
    marks: [
      Plot.barX(
        rows.filter(({ bandLow, bandHigh }) => bandLow !== null || bandHigh !== null),
        {
          x1: (row: Row) => row.bandLow ?? 0,
          x2: (row: Row) => row.bandHigh ?? (unit === 'share' ? 1 : Math.max(row.high, row.bandLow ?? 0)),
          y,
          fill: '#ddd',
          ...facet,
        },
      ),
      Plot.ruleY(rows, { x1: 'low', x2: 'high', y, strokeWidth: 2, ...facet }),
      Plot.dot(rows, { x: 'value', y, fill: 'black', r: 4, ...facet }),
    ],
  }) as SVGSVGElement;
}

const AXIS: Readonly<Record<Unit, string>> = {
  share: 'percent →',
  number: 'number →',
  elo: 'Elo points →',
  correlation: 'rank correlation →',
};

const ends = (end: number, value: number): number => (Number.isFinite(end) ? end : value);
