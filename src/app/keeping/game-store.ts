import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { KeptGame, KeptRecord } from './kept-game.ts';
import { FORM, readRecord } from './kept-game.ts';

/** Why the browser does not keep games. */
export type StoreTrouble =
  /** It has no room left. */
  | 'full'
  /** It offers no storage, or forbids it: a private window, a policy. */
  | 'blocked'
  /** A later edition of the game wrote what is there, and this one leaves it alone. */
  | 'newer';

/** What went wrong, as a value: losing the store never stops a game. */
export type Stored<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: StoreTrouble };

/** The games that this browser keeps. */
export interface GameStore {
  /** All of them, the one that was played last first. */
  list(): Promise<Stored<readonly KeptRecord[]>>;
  read(id: string): Promise<Stored<KeptRecord | null>>;
  /** Keeps a game, in the place of what had its id. */
  write(game: KeptGame): Promise<Stored<null>>;
  remove(id: string): Promise<Stored<null>>;
}

const NAME = 'kurultai';
/** Version of the stores' layout; raised with a step in `upgrade`. */
const LAYOUT = 1;

interface Layout extends DBSchema {
  games: { key: string; value: { id: string; savedAt: number } & Record<string, unknown> };
}

/** The browser's IndexedDB; asked again at every call where it could not be opened. */
export function openGameStore(): GameStore {
  let opened: Promise<IDBPDatabase<Layout>> | null = null;
  const open = async (): Promise<IDBPDatabase<Layout>> => {
    opened ??= openDB<Layout>(NAME, LAYOUT, {
      upgrade(database) {
        database.createObjectStore('games', { keyPath: 'id' });
      },
      // Another tab has a later edition, and waits for this one to let go.
      blocking: () => {
        void opened?.then((database) => database.close());
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    });
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  };
  const attempt = async <T>(work: (database: IDBPDatabase<Layout>) => Promise<T>): Promise<Stored<T>> => {
    try {
      return { ok: true, value: await work(await open()) };
    } catch (error) {
      return { ok: false, trouble: troubleOf(error) };
    }
  };
  return {
    list: async () =>
      attempt(async (database) => {
        const found = await database.getAll('games');
        return found.toSorted((a, b) => b.savedAt - a.savedAt).map((record) => readRecord(record.id, record));
      }),
    read: async (id) =>
      attempt(async (database) => {
        const found = await database.get('games', id);
        return found === undefined ? null : readRecord(id, found);
      }),
    write: async (game) =>
      attempt(async (database) => {
        await database.put('games', { form: FORM, ...game });
        return null;
      }),
    remove: async (id) =>
      attempt(async (database) => {
        await database.delete('games', id);
        return null;
      }),
  };
}

function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'blocked';
}
