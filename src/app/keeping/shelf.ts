import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { ui } from '../../content/text/en/ui.ts';
import type { KeptCommands, KeptEntry } from '../../hud/title/kept-games.tsx';
import { titleOf } from '../../hud/title/kept-games.tsx';
import { download } from './download.ts';
import type { GameStore, StoreTrouble } from './game-store.ts';
import type { KeptGame, KeptRecord } from './kept-game.ts';
import { forgetOldGame, oldGame } from './old-storage.ts';
import type { Route } from './route.ts';

/** The games of this browser as the title shows them. */
export interface Shelf {
  readonly entries: ReadonlySignal<readonly KeptEntry[]>;
  readonly commands: ReadonlySignal<Omit<KeptCommands, 'resume' | 'debrief'>>;
  /** Reads the store again. */
  readonly refresh: () => Promise<void>;
}

/** A name for a game in the store; not guessable, so that games of two browsers do not meet. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36).padStart(2, '0')).join(
    '',
  );

/** What is said where the browser does not keep a game. */
export const troubleText = (trouble: StoreTrouble): string =>
  ({ full: ui.storeFull, blocked: ui.storeBlocked, newer: ui.storeNewer })[trouble];

/** What is said of an address that leads nowhere. */
export const nowhereText = ({ asked, meant }: Extract<Route, { readonly kind: 'nowhere' }>): string =>
  (meant === null ? ui.noSuchAddress : ui.nearestAddress).replaceAll(/\{(asked|meant)\}/g, (_, name) =>
    name === 'asked' ? asked : (meant ?? ''),
  );

/** Why what lies under a game's name cannot be opened, or that nothing lies there. */
export function noGameText(record: Exclude<KeptRecord, { kind: 'game' }> | null): string {
  if (!record) return ui.noSuchGame;
  return record.because === 'newer' ? ui.unreadableNewer : ui.unreadableDamaged;
}

export function openShelf(store: GameStore): Shelf {
  const records = signal<readonly KeptRecord[]>([]);
  const removed = signal<KeptGame | null>(null);
  const refresh = async (): Promise<void> => {
    await takeOver(store);
    const listed = await store.list();
    records.value = listed.ok ? listed.value : [];
  };
  const find = (id: string): KeptRecord | undefined => records.value.find((record) => idOf(record) === id);
  const change = async (id: string, work: (game: KeptGame) => Promise<unknown>): Promise<void> => {
    const record = find(id);
    if (record?.kind === 'game') await work(record.game);
    await refresh();
  };
  return {
    entries: computed(() => records.value.map(entryOf)),
    refresh,
    commands: computed(() => {
      const lost = removed.value;
      return {
        rename: (id, name) => void change(id, async (game) => store.write({ ...game, name })),
        copy: (id) =>
          void change(id, async (game) =>
            store.write({
              ...game,
              id: newId(),
              name: `${titleOf(game)} ${ui.copySuffix}`,
              savedAt: Date.now(),
            }),
          ),
        exportFile: (id) => {
          const record = find(id);
          if (!record) return;
          download(record.kind === 'game' ? record.game.text : record.raw, `kurultai-${id}.json`);
        },
        remove: (id) => {
          const record = find(id);
          removed.value = record?.kind === 'game' ? record.game : null;
          void store.remove(id).then(refresh);
        },
        bringBack: lost
          ? () => {
              removed.value = null;
              void store.write(lost).then(refresh);
            }
          : null,
      };
    }),
  };
}

/** An earlier edition kept one game elsewhere: it becomes the first of these, and is forgotten there once it is one. */
async function takeOver(store: GameStore): Promise<void> {
  const text = oldGame();
  if (text === null) return;
  const kept = await store.write({ id: newId(), name: '', savedAt: Date.now(), line: '', text });
  if (kept.ok) forgetOldGame();
}

const idOf = (record: KeptRecord): string => (record.kind === 'game' ? record.game.id : record.id);

function entryOf(record: KeptRecord): KeptEntry {
  if (record.kind === 'game') {
    const { id, name, line, savedAt } = record.game;
    return { id, name, line, savedAt, trouble: null };
  }
  return { id: record.id, name: '', line: '', savedAt: null, trouble: noGameText(record) };
}
