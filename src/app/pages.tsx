import type { VNode } from 'preact';
import { ui } from '../content/text/en/ui.ts';
import type { GameStore } from './keeping/game-store.ts';
import type { Route } from './keeping/route.ts';
import { gameAddress, routeOf } from './keeping/route.ts';
import { newId } from './keeping/shelf.ts';

// Each page has its own part of the script, fetched when somebody opens it.
const fetchLab = () => import('./treaty-lab.tsx');
const fetchCommit = () => import('./commit-page.tsx');
const fetchRooms = () => import('./reading-rooms.tsx');
const fetchDebrief = () => import('./debrief.tsx');
const fetchProjector = () => import('./projector.tsx');

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
    default:
      return null;
  }
}

async function debriefOf(id: string, store: GameStore): Promise<VNode> {
  const [{ Debrief }, found] = await Promise.all([fetchDebrief(), store.read(id)]);
  const game = found.ok && found.value?.kind === 'game' ? found.value.game : null;
  const open = async (text: string): Promise<void> => {
    const copy = { id: newId(), name: ui.positionName, savedAt: Date.now(), line: game?.line ?? '', text };
    const kept = await store.write(copy);
    if (kept.ok) location.assign(gameAddress(copy.id));
  };
  return (
    <Debrief
      save={game?.text ?? ''}
      onOpen={(text) => void open(text)}
      onLeave={() => location.assign('#/')}
    />
  );
}
