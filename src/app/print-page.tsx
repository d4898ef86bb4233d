import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { LIBRARY } from '../content/library.ts';
import { PrintScreen } from '../hud/print/print-screen.tsx';
import type { Scenario } from '../model/scenario.ts';
import { saveTroubleText } from '../present/error-text.ts';
import type { PrintSource } from '../present/print-model.ts';
import { comingGame } from '../present/print-model.ts';
import type { PrintRequest } from '../present/print-request.ts';
import { WRITTEN, printQuery, readPrintRequest } from '../present/print-request.ts';
import { createText } from '../present/text.ts';
import { replay } from '../replay/replay.ts';
import { parseSave } from '../replay/save.ts';
import { parseScenario } from '../replay/scenario-file.ts';
import { withScenario } from '../replay/scenario-check.ts';
import { setup } from '../rules/setup.ts';
import type { SavedText } from './keeping/kept-game.ts';
import { printAddress } from './keeping/route.ts';

interface PrintPageProps {
  /** The kept game that is asked for; null for a game to come. */
  readonly kept: (SavedText & { readonly id: string }) | null;
  readonly query: string;
  readonly onLeave: () => void;
}

const text = createText('en');

/** Paper for a game: reads the address and the save, round the screen. */
export function PrintPage({ kept, query, onLeave }: PrintPageProps) {
  const written = useMemo(() => readWritten(query), [query]);
  const library = useMemo(() => withScenario(LIBRARY, written?.scenario ?? undefined), [written]);
  const asked = useMemo(() => readPrintRequest(library, query), [query]);
  const request = useSignal(asked.request);
  const read = useMemo(() => (kept ? sourceOf(kept.text) : null), [kept?.text]);
  const { game } = request.value;
  const coming = useMemo(() => comingGame(library, game), [game]);
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'print';
  }, []);
  if (read && !read.ok) {
    return (
      <main class="print-page">
        <p class="notice bad" role="alert">
          {kept?.lost ?? text.ui('openFailed', { reason: read.reason })}
        </p>
        <button type="button" class="button" onClick={onLeave}>
          {text.ui('back')}
        </button>
      </main>
    );
  }
  const change = (next: PrintRequest): void => {
    request.value = next;
    history.replaceState(
      null,
      '',
      printAddress(kept?.id ?? null, printQuery(next, kept !== null, written?.scenario)),
    );
  };
  return (
    <PrintScreen
      text={text}
      request={request.value}
      source={read ? read.source : coming}
      unknown={[...asked.unknown, ...(written?.scenario === null ? [{ asked: WRITTEN, meant: null }] : [])]}
      kept={kept !== null}
      onChange={change}
      onPrint={() => window.print()}
      onLeave={onLeave}
    />
  );
}

/** The scenario of an address that brings one of its own: null where it cannot be read, or the rules refuse it. */
function readWritten(query: string): { readonly scenario: Scenario | null } | null {
  const file = new URLSearchParams(query).get(WRITTEN);
  if (file === null) return null;
  const parsed = parseScenario(LIBRARY, file);
  return { scenario: parsed.ok ? parsed.value : null };
}

function sourceOf(save: string) {
  const parsed = parseSave(LIBRARY, save);
  if (!parsed.ok) return { ok: false, reason: saveTroubleText(text, parsed.error) } as const;
  const last = replay(LIBRARY, parsed.value);
  if (!last.ok) return { ok: false, reason: saveTroubleText(text, last.error) } as const;
  const library = withScenario(LIBRARY, parsed.value.scenario);
  const begun = setup(library, parsed.value.setup);
  if (!begun.ok) return { ok: false, reason: text.refusal(begun.refusal) } as const;
  const source: PrintSource = { library, start: begun.value, treaty: last.value.treaty, dealt: true };
  return { ok: true, source } as const;
}
