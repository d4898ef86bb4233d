import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { LIBRARY } from '../content/library.ts';
import type { LabRun } from '../hud/lab/lab-screen.tsx';
import { LabScreen } from '../hud/lab/lab-screen.tsx';
import type { Charts } from '../hud/lab/results.tsx';
import type { Comparison } from '../lab/comparison.ts';
import { armsOf, comparedSections, OWN, readComparison, writeComparison } from '../lab/comparison.ts';
import type { GameRecord } from '../lab/record.ts';
import { csvOf } from '../lab/report.ts';
import { createText } from '../present/text.ts';
import type { Casualty } from './bench/pool.ts';
import { playArms } from './bench/pool.ts';
import { pictureOf } from './chart-picture.ts';
import { download } from './keeping/download.ts';
import { labAddress } from './keeping/route.ts';

interface TreatyLabProps {
  /** What the address asks to compare. */
  readonly query: string;
  readonly onLeave: () => void;
}

/** Figures are worked out anew this often while games come in. */
const REFRESH_MS = 500;

const text = createText('en');

/** The treaty lab: its workers, its address and its files, round its screen. */
export function TreatyLab({ query, onLeave }: TreatyLabProps) {
  const asked = useMemo(() => readComparison(query), []);
  const run = useSignal<LabRun | null>(null);
  const charts = useSignal<Charts | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'treaty-lab';
    scrollTo(0, 0);
    return () => running.current?.abort();
  }, []);

  const fetchCharts = async (): Promise<void> => {
    charts.value ??= await loadCharts();
  };
  const start = async (comparison: Comparison): Promise<void> => {
    running.current?.abort();
    const leaving = new AbortController();
    running.current = leaving;
    void fetchCharts();
    const arms = armsOf(comparison);
    const records = new Map<string, GameRecord[]>(arms.map(({ id }) => [id, []]));
    const total = arms.reduce((sum, { games }) => sum + games, 0);
    let done = 0;
    const show = (state: LabRun['state'], casualties: readonly Casualty[] = []): void => {
      if (running.current !== leaving) return;
      const sections = comparedSections(comparison, records, LIBRARY);
      run.value = { state, done, total, sections, casualties };
    };
    show('running');
    const timer = setInterval(() => show('running'), REFRESH_MS);
    const casualties = await playArms(
      arms,
      (arm, record) => {
        records.get(arm)?.push(record);
        done += 1;
      },
      leaving.signal,
    );
    clearInterval(timer);
    show(leaving.signal.aborted ? 'stopped' : 'done', casualties);
  };

  const addressOf = (comparison: Comparison): string => labAddress(writeComparison(comparison));
  return (
    <LabScreen
      library={LIBRARY}
      text={text}
      first={asked.comparison}
      problems={asked.problems}
      run={run.value}
      charts={charts.value}
      onChange={(comparison) => history.replaceState(null, '', addressOf(comparison))}
      onRun={(comparison) => void start(comparison)}
      onCancel={() => running.current?.abort()}
      onLink={(comparison) =>
        navigator.clipboard.writeText(new URL(addressOf(comparison), location.href).href)
      }
      onCsv={() => run.value && download(csvOf(run.value), 'kurultai-treaty-lab.csv', 'text/csv')}
      onPicture={(kind, chart, name) => void savePicture(kind, chart, name)}
      onLeave={onLeave}
    />
  );
}

/** The library that draws is fetched when the first games are played, and nowhere else. */
async function loadCharts(): Promise<Charts> {
  const { intervalChart } = await import('../plots/interval-chart.ts');
  const armName = (arm: string): string => (arm === OWN ? text.ui('labOwnName') : text.name('preset', arm));
  return { draw: (sections, width) => intervalChart(sections, { document, width, armName }) };
}

async function savePicture(kind: 'svg' | 'png', chart: SVGSVGElement, name: string): Promise<void> {
  const picture = await pictureOf(kind, chart);
  download(picture, `kurultai-${name}.${kind}`);
}
