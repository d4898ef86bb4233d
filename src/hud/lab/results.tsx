import { useEffect, useRef } from 'preact/hooks';
import type { Section } from '../../lab/experiment.ts';
import { figure } from '../../lab/report.ts';
import type { Text } from '../../present/text.ts';
import { Scroller } from '../widgets/scroller.tsx';

export interface Charts {
  /** Draws one measure of all treaties; null where there is nothing to draw yet. */
  readonly draw: (sections: readonly Section[], width: number) => SVGSVGElement | null;
}

/** Pixels of a chart: under the smaller its words would be too small to read, and it scrolls. */
const NARROWEST = 560;
const WIDEST = 860;

interface ResultsProps {
  readonly text: Text;
  readonly sections: readonly Section[];
  readonly charts: Charts | null;
  readonly nameOf: (treaty: string) => string;
  readonly onPicture: (kind: 'svg' | 'png', chart: SVGSVGElement, name: string) => void;
}

/** Every measure with its chart, its table, and what it does not say. */
export function Results({ text, sections, charts, nameOf, onPicture }: ResultsProps) {
  const ids = [...new Set(sections.map(({ id }) => id))];
  return (
    <div class="lab-results">
      {ids.map((id) => (
        <Measured
          key={id}
          text={text}
          sections={sections.filter((section) => section.id === id)}
          charts={charts}
          nameOf={nameOf}
          onPicture={onPicture}
        />
      ))}
    </div>
  );
}

function Measured({ text, sections, charts, nameOf, onPicture }: ResultsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [first] = sections;
  useEffect(() => {
    const host = place.current;
    if (!host || !charts) return;
    const chart = charts.draw(sections, Math.min(WIDEST, Math.max(NARROWEST, host.clientWidth)));
    host.replaceChildren(...(chart ? [chart] : []));
  }, [sections, charts]);
  if (!first) return null;
  const save = (kind: 'svg' | 'png') => (): void => {
    const chart = place.current?.querySelector('svg');
    if (chart) onPicture(kind, chart, first.id);
  };
  return (
    <section class="paper stack" aria-labelledby={`measure-${first.id}`}>
      <h2 id={`measure-${first.id}`}>{first.title}</h2>
      <p>{first.definition}</p>
      <p class="soft small">{first.caveat}</p>
      <Scroller class="table-scroll">
        <div class="chart" ref={place} aria-hidden="true" />
      </Scroller>
      <Scroller class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.ui('labFigure')}</th>
              {sections.map(({ arm }) => (
                <th scope="col" key={arm}>
                  {nameOf(arm ?? '')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.findings.map((finding, at) => (
              <tr key={finding.id}>
                <th scope="row">{finding.label}</th>
                {sections.map(({ arm, findings }) => {
                  const own = findings[at];
                  if (!own) return null;
                  const { value, low, high } = own.estimate;
                  return (
                    <td key={arm}>
                      {figure(own, value)}
                      <span class="soft small interval">
                        {figure(own, low)} – {figure(own, high)}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <div class="row">
        <button type="button" class="button" onClick={save('svg')}>
          {text.ui('labSvg')}
        </button>
        <button type="button" class="button" onClick={save('png')}>
          {text.ui('labPng')}
        </button>
      </div>
    </section>
  );
}
