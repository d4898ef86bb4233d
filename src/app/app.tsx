import type { ComponentType, VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { ui } from '../content/text/en/ui.ts';
import type { Gathering } from '../hud/title/title-screen.tsx';
import { TitleScreen } from '../hud/title/title-screen.tsx';
import type { Opening, PlayProps } from './play.tsx';
import { watchFileDrop } from './file-drop.ts';
import { openGameStore } from './keeping/game-store.ts';
import type { Route } from './keeping/route.ts';
import { chairAddress, debriefAddress, labAddress, libraryAddress, routeOf } from './keeping/route.ts';
import { noGameText, nowhereText, openShelf, troubleText } from './keeping/shelf.ts';
import { takeGame } from './keeping/tab-lock.ts';
import { guidedBefore } from './kept-guides.ts';
import { openPage } from './pages.tsx';

/** The game itself, fetched once the title is on the screen. */
const fetchPlay = () => import('./play.tsx');
const fetchSettings = () => import('../hud/settings/settings-window.tsx');
const fetchRulebook = () => import('../hud/rulebook/rulebook.tsx');

const store = openGameStore();

/** The title, and behind it everything else as soon as it is wanted. */
export function App() {
  const Play = useSignal<ComponentType<PlayProps> | null>(null);
  const opening = useSignal<Opening | null>(null);
  /** Another opening is another table, form or page. */
  const openings = useRef(0);
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const rulebook = useSignal<VNode | null>(null);
  const settings = useSignal<VNode | null>(null);
  /** A page beside the game: lab, library, sealed answers, debrief. */
  const page = useSignal<VNode | null>(null);

  const shelf = useMemo(() => openShelf(store), []);
  /** What the page's address asked for has been looked for, and the games of this browser have been listed. */
  const settled = useSignal(false);
  /** The game whose address the page has. */
  const shown = useRef<string | null>(null);
  const goTo = async (route: Route): Promise<void> => {
    if (route.kind === 'game' && route.id === shown.current && Play.value) return;
    Play.value = null;
    // What was wrong with another address is not wrong with this one.
    problem.value = null;
    try {
      page.value = await openPage(route, store);
    } catch {
      page.value = null;
      problem.value = ui.fetchFailed;
    }
    if (route.kind === 'game') await resume(route.id);
    else if (route.kind === 'chair') await begin({ kind: 'chair', query: route.query });
    else if (route.kind === 'nowhere') problem.value = nowhereText(route);
    await shelf.refresh();
    settled.value = true;
  };
  useEffect(() => {
    void goTo(routeOf(location.hash));
    const follow = (): void => void goTo(routeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    // What will most likely be wanted next is fetched while the title is being read.
    const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
    idle(() => void fetchPlay().catch(() => undefined));
  }, []);
  const titled = Play.value === null && page.value === null;
  useEffect(() => {
    if (!titled) return undefined;
    const leaving = new AbortController();
    watchFileDrop((text) => void begin({ kind: 'text', text }), leaving.signal);
    return () => leaving.abort();
  }, [titled]);
  useEffect(() => {
    if (titled && settled.value) document.documentElement.dataset['ready'] = 'title';
  }, [titled, settled.value]);

  const begin = async (next: Opening): Promise<void> => {
    problem.value = null;
    busy.value = true;
    try {
      const { Play: fetched, checkOpening } = await fetchPlay();
      const wrong = checkOpening(next);
      if (wrong !== null) {
        problem.value = wrong;
        return;
      }
      openings.current += 1;
      opening.value = next;
      Play.value = fetched;
    } catch {
      problem.value = ui.fetchFailed;
    } finally {
      busy.value = false;
    }
  };
  const resume = async (id: string): Promise<void> => {
    const found = await store.read(id);
    if (!found.ok) {
      problem.value = troubleText(found.trouble);
      return;
    }
    if (found.value?.kind !== 'game') {
      problem.value = noGameText(found.value);
      return;
    }
    const release = await takeGame(id);
    if (!release) {
      problem.value = ui.openElsewhere;
      return;
    }
    const { game } = found.value;
    await begin({ kind: 'kept', game, text: game.text, release });
    if (Play.value) shown.current = id;
    else release();
  };
  const choose = (gathering: Gathering): void => {
    if (gathering !== 'chair') return void begin({ kind: 'new', gathering });
    history.pushState(null, '', chairAddress());
    void goTo(routeOf(location.hash));
  };
  const openRulebook = async (): Promise<void> => {
    const { Rulebook } = await fetchRulebook();
    rulebook.value = (
      <Rulebook
        rule={null}
        onClose={() => {
          rulebook.value = null;
        }}
      />
    );
  };

  const openSettings = async (): Promise<void> => {
    const { SettingsWindow } = await fetchSettings();
    settings.value = (
      <SettingsWindow
        play={null}
        onClose={() => {
          settings.value = null;
        }}
      />
    );
  };

  if (page.value) return page.value;
  const Shown = Play.value;
  if (Shown && opening.value) {
    return (
      <Shown
        key={openings.current}
        opening={opening.value}
        store={store}
        onLeave={() => {
          history.replaceState(null, '', location.pathname + location.search);
          settled.value = false;
          void goTo({ kind: 'title' });
        }}
      />
    );
  }
  return (
    <>
      <TitleScreen
        games={shelf.entries.value}
        commands={{
          ...shelf.commands.value,
          resume: (id) => void resume(id),
          debrief: (id) => location.assign(debriefAddress(id)),
        }}
        busy={busy.value}
        problem={problem.value}
        onNew={choose}
        onFile={(text) => void begin({ kind: 'text', text })}
        onRulebook={() => void openRulebook()}
        onLibrary={() => location.assign(libraryAddress('atlas'))}
        onLab={() => location.assign(labAddress(''))}
        onSettings={() => void openSettings()}
        guidedBefore={guidedBefore()}
        onGuided={() => void begin({ kind: 'guided' })}
      />
      {rulebook.value}
      {settings.value}
    </>
  );
}
