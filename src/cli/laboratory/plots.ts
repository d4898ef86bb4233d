import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { Section } from '../../lab/experiment.ts';
import { intervalChart } from '../../plots/interval-chart.ts';

const WIDTH = 760;

/** Draws every section, and sections that several arms share once for all of them, as SVG files. */
export async function writePlots(folder: string, sections: readonly Section[]): Promise<void> {
  const window = new Window();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const id of new Set(sections.map((section) => section.id))) {
    const group = sections.filter((section) => section.id === id);
    const chart = intervalChart(group, { document: window.document as unknown as Document, width: WIDTH });
    if (!chart) continue;
    chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    writeFileSync(join(folder, `${id}.svg`), `${chart.outerHTML}\n`);
  }
  await window.happyDOM.close();
}
