import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Chronicle } from '../../lessons/chronicle.ts';
import type { LessonNote } from '../../model/lesson-note.ts';
import type { Text } from '../../present/text.ts';
import type { BarChartOptions, LineChartOptions, OddsChartOptions } from '../../plots/debrief-charts.ts';

/** What draws, fetched when the page is open; the tables beside the charts say the same without it. */
export interface DebriefCharts {
  readonly line: (options: Omit<LineChartOptions, 'document'>) => SVGSVGElement;
  readonly bar: (options: Omit<BarChartOptions, 'document'>) => SVGSVGElement;
  readonly odds: (options: Omit<OddsChartOptions, 'document'>) => SVGSVGElement;
}

/** Everything that a part of the debrief reads. */
export interface Debriefed {
  readonly text: Text;
  readonly chronicle: Chronicle;
  readonly notes: readonly LessonNote[];
  readonly charts: DebriefCharts | null;
  /** Opens a copy of the game as it stood after so many actions; null where there is nowhere to open it. */
  readonly openPosition: ((step: number) => void) | null;
}

export const DebriefContext = createContext<Debriefed | null>(null);

export function useDebrief(): Debriefed {
  const found = useContext(DebriefContext);
  if (!found) throw new Error('no debrief around this');
  return found;
}
