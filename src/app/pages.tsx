import type { VNode } from 'preact';
import { ui } from '../content/text/en/ui.ts';
import type { GameStore } from './keeping/game-store.ts';
import type { KeptGame, SavedText } from './keeping/kept-game.ts';
import type { Route } from './keeping/route.ts';
import { gameAddress, printAddress, routeOf } from './keeping/route.ts';
import { newId, noGameText, troubleText } from './keeping/shelf.ts';

// Each page has its own part of the script, fetched when somebody opens it.
const fetchLab = () => import('./treaty-lab.tsx');
const fetchCommit = () => import('./commit-page.tsx');
const fetchRooms = () => import('./reading-rooms.tsx');
const fetchDebrief = () => import('./debrief.tsx');
const fetchProjector = () => import('./projector.tsx');
const fetchPrint = () => import('./print-page.tsx');

const toTitle = (): void => location.assign('#/');

/** The page beside the game that an address asks for; null where it asks for none, or was left meanwhile. */
export async function openPage(route: Route, store: GameStore): Promise<VNode | null> {
  const page = await pageFor(route, store);
  // Whoever has gone on meanwhile is not called back.
  return routeOf(location.hash).kind === route.kind ? page : null;
}

async function pageFor(route: Route, store: GameStore): Promise<VNode | null> {
  switch (route.kind) {
    case 'lab': {
      const { TreatyLab } = await fetchLab();
      return <TreatyLab query={route.query} onLeave={toTitle} />;
    }
    case 'commit': {
      const { CommitPage } = await fetchCommit();
      return <CommitPage onLeave={toTitle} />;
    }
    case 'library': {
      const { ReadingRooms } = await fetchRooms();
      return <ReadingRooms room={route.room} id={route.id} />;
    }
    case 'projector': {
      const { Projector } = await fetchProjector();
      return <Projector />;
    }
    case 'debrief':
      return debriefOf(route.id, store);
    case 'print': {
      const { PrintPage } = await fetchPrint();
      const { id, query } = route;
      const kept = id === null ? null : { id, ...savedText(await keptGame(id, store)) };
      return <PrintPage key={`${id}?${query}`} kept={kept} query={query} onLeave={toTitle} />;
    }
    default:
      return null;
  }
}

/** The game that is kept under a name, or why there is none to open, in words. */
async function keptGame(id: string, store: GameStore): Promise<KeptGame | string> {
  const found = await store.read(id);
  if (!found.ok) return troubleText(found.trouble);
  return found.value?.kind === 'game' ? found.value.game : noGameText(found.value);
}

const savedText = (game: KeptGame | string): SavedText =>
  typeof game === 'string' ? { text: '', lost: game } : { text: game.text };

async function debriefOf(id: string, store: GameStore): Promise<VNode> {
  const [{ Debrief }, game] = await Promise.all([fetchDebrief(), keptGame(id, store)]);
  const line = typeof game === 'string' ? '' : game.line;
  const open = async (text: string): Promise<void> => {
    const copy = { id: newId(), name: ui.positionName, savedAt: Date.now(), line, text };
    const kept = await store.write(copy);
    if (kept.ok) location.assign(gameAddress(copy.id));
  };
  return (
    <Debrief
      {...savedText(game)}
      folders={printAddress(id, 'secrets=yes')}
      onOpen={(text) => void open(text)}
      onLeave={() => location.assign('#/')}
    />
  );
}
