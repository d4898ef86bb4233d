import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Scroller } from '../widgets/scroller.tsx';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Left out on paper. */
  readonly screenOnly?: boolean;
  readonly children: ComponentChildren;
}

/** One section of the debrief: a heading to jump to, what it shows, and the rest. */
export function Part({ id, title, hint, screenOnly = false, children }: PartProps) {
  return (
    <section
      class={`paper stack debrief-part${screenOnly ? ' no-print' : ''}`}
      aria-labelledby={`part-${id}`}
    >
      <h2 id={`part-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {hint !== undefined && <p class="soft measure">{hint}</p>}
      {children}
    </section>
  );
}

/** Pixels of a chart: below the smaller there is no room beside its words, and it scrolls. */
const NARROWEST = 300;
const WIDEST = 860;

interface ChartProps {
  /** Draws at a width; null before the drawing library is there. */
  readonly draw: ((width: number) => SVGSVGElement) | null;
  /** Where one of these changes, it is drawn anew. */
  readonly on: readonly unknown[];
}

/** A chart; the table beside it says the same, so that readers of screens are not kept here. */
export function Chart({ draw, on }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = host.current;
    if (!place || !draw) return;
    place.replaceChildren(draw(Math.min(WIDEST, Math.max(NARROWEST, place.clientWidth))));
  }, [draw === null, ...on]);
  return (
    <Scroller class="table-scroll">
      <div class="chart" ref={host} aria-hidden="true" />
    </Scroller>
  );
}

export interface TableProps {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the table is, for whoever cannot see where it stands. */
  readonly caption: string;
}

/** A table of data: the first cell of a row is its head. */
export function DataTable({ heads, rows, caption }: TableProps) {
  return (
    <Scroller class="table-scroll">
      <table class="data">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], at) => (
            <tr key={at}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
