import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { LIBRARY } from '../content/library.ts';
import { facilitatorWords as words } from '../content/text/en/facilitator.ts';
import type { TableSession } from '../engine/session.ts';
import { GameTable } from '../hud/game/game-table.ts';
import { Rulebook } from '../hud/rulebook/rulebook.tsx';
import { TableScreen } from '../hud/table/table-screen.tsx';
import { createText } from '../present/text.ts';
import { withScenario } from '../replay/scenario-check.ts';
import { actors } from '../rules/actors.ts';
import { gameKey } from './at-the-table.ts';
import { mountBoard } from './board.ts';
import { fitPapers } from './projector-fit.ts';
import type { Projected } from './projector-link.ts';
import { watchTable } from './projector-link.ts';
import '../hud/facilitator/facilitator.css';

const text = createText('en');

/** A window for the projector: the table as everybody may see it. No secret ever reaches it, whatever the other shows. */
export function Projector() {
  const shown = useSignal<Projected | null>(null);
  const watchers = useMemo(() => new Set<() => void>(), []);
  const table = useSignal<GameTable | null>(null);
  useEffect(
    () =>
      watchTable((projected) => {
        const before = shown.value;
        shown.value = projected;
        // Another game, or other people at the table, is another table.
        const same = before !== null && tableOf(before) === tableOf(projected);
        if (table.value === null || !same) {
          table.value?.dispose();
          const session = onlooker(() => shown.value as Projected, watchers);
          table.value = new GameTable(session, text, {
            botPauseMs: () => 0,
            onChange: () => undefined,
            looksOn: true,
          });
          table.value.hold(true);
        }
        table.value.talksEnd.value = projected.talksEnd;
        for (const watcher of watchers) watcher();
      }),
    [],
  );
  const wall = useRef<HTMLDivElement>(null);
  useEffect(() => (wall.current ? fitPapers(wall.current) : undefined), [table.value]);
  useEffect(() => {
    if (table.value === null) document.documentElement.dataset['ready'] = 'projector';
  }, [table.value]);
  if (table.value === null) {
    return (
      <main class="title-screen">
        <p>{words.projectorWaiting}</p>
      </main>
    );
  }
  return (
    <div class="projector" ref={wall}>
      <TableScreen
        key={gameKey(table.value)}
        game={table.value}
        mountBoard={mountBoard}
        Rulebook={Rulebook}
      />
      {shown.value?.paused && (
        <div class="projector-paused">
          <p>{words.paused}</p>
        </div>
      )}
    </div>
  );
}

/** What makes a table another one for those who look at it. */
const tableOf = ({ view, seats, scenario }: Projected): string =>
  JSON.stringify([view.setup.seed, view.setup.scenario, seats, scenario]);

/** A game that is only looked at: its state is the public view that was sent last, and nothing can be done to it. */
function onlooker(latest: () => Projected, watchers: Set<() => void>): TableSession {
  const library = withScenario(LIBRARY, latest().scenario ?? undefined);
  const nobody = { ok: false, refusal: { kind: 'not-your-turn', rule: 'R9.1' } } as const;
  return {
    library,
    get seats() {
      return latest().seats ?? undefined;
    },
    get state() {
      return latest().view;
    },
    journal: [],
    canUndo: false,
    view: () => latest().view,
    actors: () => actors(library, latest().view),
    legal: () => [],
    act: () => nobody,
    undo: () => false,
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    save: () => '',
    dispose: () => watchers.clear(),
  };
}
