import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { LIBRARY } from '../content/library.ts';
import type { DebriefCharts } from '../hud/debrief/debrief-context.ts';
import { DebriefScreen } from '../hud/debrief/debrief-screen.tsx';
import { readChronicle } from '../lessons/chronicle.ts';
import { learningLogCsv, learningLogJson } from '../lessons/exports.ts';
import { learningLog } from '../lessons/learning-log.ts';
import { saveTroubleText } from '../present/error-text.ts';
import { createText } from '../present/text.ts';
import { parseSave, saveText } from '../replay/save.ts';
import { stateHash } from '../replay/state-hash.ts';
import { stateAt } from '../lessons/forks.ts';
import { download } from './keeping/download.ts';
import type { SavedText } from './keeping/kept-game.ts';

interface DebriefProps extends SavedText {
  /** The address of the game's folders and slips. */
  readonly folders: string | null;
  /** Opens the text of another saved game at the table; null where there is no table. */
  readonly onOpen: ((save: string) => void) | null;
  readonly onLeave: () => void;
}

const text = createText('en');

/** The debrief of a saved game: reads it, fetches what draws, and makes its files. */
export function Debrief({ text: save, lost, folders, onOpen, onLeave }: DebriefProps) {
  const read = useMemo(() => readSave(save), [save]);
  const charts = useSignal<DebriefCharts | null>(null);
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'debrief';
    void loadCharts().then((loaded) => {
      charts.value = loaded;
      return loaded;
    });
  }, []);
  if (!read.ok) {
    return (
      <main class="debrief">
        <p class="notice bad" role="alert">
          {lost ?? text.ui('openFailed', { reason: read.reason })}
        </p>
        <button type="button" class="button" onClick={onLeave}>
          {text.ui('back')}
        </button>
      </main>
    );
  }
  const { chronicle, game } = read;
  const notes = game.notes ?? [];
  const name = `kurultai-${chronicle.last.setup.scenario}-${chronicle.last.setup.seed}`;
  return (
    <DebriefScreen
      text={text}
      chronicle={chronicle}
      notes={notes}
      charts={charts.value}
      openPosition={
        onOpen &&
        ((step) => {
          const at = { ...chronicle.game, journal: chronicle.game.journal.slice(0, step) };
          const interventions = (at.interventions ?? []).filter((each) => each.at <= step);
          const hash = stateHash(stateAt(chronicle, step));
          const said = notes.filter((each) => (each.at ?? 0) <= step);
          onOpen(saveText({ ...at, content: game.content, interventions, notes: said, hash }));
        })
      }
      folders={folders}
      onPrint={() => window.print()}
      onCsv={() => download(learningLogCsv(learningLog(chronicle, notes)), `${name}.csv`, 'text/csv')}
      onJson={() => download(learningLogJson(chronicle, notes), `${name}-log.json`, 'application/json')}
      onLeave={onLeave}
    />
  );
}

function readSave(save: string) {
  const parsed = parseSave(LIBRARY, save);
  if (!parsed.ok) return { ok: false, reason: saveTroubleText(text, parsed.error) } as const;
  const chronicle = readChronicle(LIBRARY, parsed.value);
  if (!chronicle.ok) return { ok: false, reason: saveTroubleText(text, chronicle.error) } as const;
  return { ok: true, chronicle: chronicle.value, game: parsed.value } as const;
}

/** The library that draws comes when a debrief is open, and nowhere else. */
async function loadCharts(): Promise<DebriefCharts> {
  const { barChart, lineChart, oddsChart } = await import('../plots/debrief-charts.ts');
  return {
    line: (options) => lineChart({ ...options, document }),
    bar: (options) => barChart({ ...options, document }),
    odds: (options) => oddsChart({ ...options, document }),
  };
}
