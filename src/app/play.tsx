import { signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { LIBRARY } from '../content/library.ts';
import { Session } from '../engine/session.ts';
import { TableCommands } from '../hud/game/commands.ts';
import { GameTable } from '../hud/game/game-table.ts';
import type { GameDraft } from '../hud/new-game/draft.ts';
import { gameOf, newDraft } from '../hud/new-game/draft.ts';
import { NewGameScreen } from '../hud/new-game/new-game-screen.tsx';
import { randomSeed } from '../hud/new-game/random-seed.ts';
import { Rulebook } from '../hud/rulebook/rulebook.tsx';
import { TableScreen } from '../hud/table/table-screen.tsx';
import type { Gathering } from '../hud/title/title-screen.tsx';
import { saveTroubleText } from '../present/error-text.ts';
import { createText } from '../present/text.ts';
import { mountBoard } from './board.ts';
import { keepGame, keepPreferences, keptPreferences } from './storage.ts';

/** How the title hands over: to a new game's form, or to a game in a text that was kept or opened. */
export type Opening =
  { readonly kind: 'new'; readonly gathering: Gathering } | { readonly kind: 'text'; readonly text: string };

export interface PlayProps {
  readonly opening: Opening;
  readonly onLeave: () => void;
}

const text = createText('en');
/** How long after the last change the game is kept: not in the middle of a bots' round. */
const KEEP_AFTER_MS = 300;

/** Why an opening leads nowhere, or null. */
export function checkOpening(opening: Opening): string | null {
  if (opening.kind === 'new') return null;
  const loaded = Session.load(LIBRARY, opening.text);
  if (!loaded.ok) return text.ui('openFailed', { reason: saveTroubleText(text, loaded.error) });
  loaded.value.dispose();
  return null;
}

/** Everything behind the title: the form of a new game, and the table. */
export function Play({ opening, onLeave }: PlayProps) {
  const draft = useSignal<GameDraft | null>(
    opening.kind === 'new' ? newDraft(opening.gathering, randomSeed()) : null,
  );
  const game = useSignal<GameTable | null>(null);
  const problem = useSignal<string | null>(null);
  const preferences = useMemo(() => {
    const kept = keptPreferences();
    return { botPause: signal(kept.botPause), plainOpen: signal(kept.plainOpen) };
  }, []);
  const notice = useSignal<string | null>(null);

  useEffect(() => {
    const stops = [preferences.botPause, preferences.plainOpen].map((each) =>
      each.subscribe(() =>
        keepPreferences({ botPause: preferences.botPause.value, plainOpen: preferences.plainOpen.value }),
      ),
    );
    return () => stops.forEach((stop) => stop());
  }, [preferences]);

  const sitDown = (session: Session): void => {
    game.value?.dispose();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const table: GameTable = new GameTable(session, text, {
      botPauseMs: () => preferences.botPause.value * 1000,
      onChange: () => {
        clearTimeout(timer);
        timer = setTimeout(() => keepGame(session.save()), KEEP_AFTER_MS);
      },
    });
    game.value = table;
    draft.value = null;
  };
  const load = (file: string): void => {
    const loaded = Session.load(LIBRARY, file);
    if (loaded.ok) {
      problem.value = null;
      notice.value = null;
      sitDown(loaded.value);
      return;
    }
    const key = game.value ? 'loadFailed' : 'openFailed';
    const message = text.ui(key, { reason: saveTroubleText(text, loaded.error) });
    if (game.value) notice.value = message;
    else problem.value = message;
  };
  const start = (next: GameDraft): void => {
    const { setup, seats } = gameOf(next);
    const begun = Session.start(LIBRARY, setup, { seats });
    if (begun.ok) sitDown(begun.value);
    else problem.value = text.ui('setupRefused', { reason: text.refusal(begun.refusal) });
  };
  useEffect(() => {
    if (opening.kind === 'text') load(opening.text);
    return () => game.value?.dispose();
  }, [opening]);
  const onForm = draft.value !== null;
  useEffect(() => {
    if (onForm) document.documentElement.dataset['ready'] = 'new-game';
  }, [onForm]);

  if (draft.value) {
    return (
      <NewGameScreen
        library={LIBRARY}
        text={text}
        draft={draft.value}
        problem={problem.value}
        onStart={start}
        onBack={onLeave}
        onFile={load}
      />
    );
  }
  if (!game.value) return null;
  const commands = {
    save: () => download(game.value?.save() ?? '', fileName(game.value)),
    load,
    leave: onLeave,
    playAgain: () => {
      draft.value = newDraft(game.value?.people.length === 1 ? 'alone' : 'table', randomSeed());
    },
    botPause: preferences.botPause,
    plainOpen: preferences.plainOpen,
    notice,
  };
  return (
    <TableCommands.Provider value={commands}>
      <TableScreen key={gameKey(game.value)} game={game.value} mountBoard={mountBoard} Rulebook={Rulebook} />
    </TableCommands.Provider>
  );
}

const keys = new WeakMap<GameTable, number>();
let lastKey = 0;

/** Another game is another table: nothing of the old one stays on the page. */
function gameKey(game: GameTable): number {
  const known = keys.get(game);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(game, lastKey);
  return lastKey;
}

function fileName(game: GameTable | null): string {
  const year = game?.view.value.year ?? 0;
  return `kurultai-year-${year}.json`;
}

function download(content: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
