import type { ComponentType, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { ui } from '../content/text/en/ui.ts';
import type { Gathering } from '../hud/title/title-screen.tsx';
import { TitleScreen } from '../hud/title/title-screen.tsx';
import type { Opening, PlayProps } from './play.tsx';
import { keptGame } from './storage.ts';

/** The game itself, fetched once the title is on the screen. */
const fetchPlay = () => import('./play.tsx');
const fetchSettings = () => import('../hud/settings/settings-window.tsx');
const fetchRulebook = () => import('../hud/rulebook/rulebook.tsx');

/** The title, and behind it everything else as soon as it is wanted. */
export function App() {
  const Play = useSignal<ComponentType<PlayProps> | null>(null);
  const opening = useSignal<Opening | null>(null);
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const rulebook = useSignal<VNode | null>(null);
  const settings = useSignal<VNode | null>(null);

  useEffect(() => {
    // What will most likely be wanted next is fetched while the title is being read.
    const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
    idle(() => void fetchPlay().catch(() => undefined));
  }, []);
  const titled = Play.value === null;
  useEffect(() => {
    if (titled) document.documentElement.dataset['ready'] = 'title';
  }, [titled]);

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
      opening.value = next;
      Play.value = fetched;
    } catch {
      problem.value = ui.fetchFailed;
    } finally {
      busy.value = false;
    }
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

  const Shown = Play.value;
  if (Shown && opening.value) {
    return (
      <Shown
        opening={opening.value}
        onLeave={() => {
          Play.value = null;
        }}
      />
    );
  }
  return (
    <>
      <TitleScreen
        canContinue={keptGame() !== null}
        busy={busy.value}
        problem={problem.value}
        onNew={(gathering: Gathering) => void begin({ kind: 'new', gathering })}
        onContinue={() => void begin({ kind: 'text', text: keptGame() ?? '' })}
        onFile={(text) => void begin({ kind: 'text', text })}
        onRulebook={() => void openRulebook()}
        onSettings={() => void openSettings()}
      />
      {rulebook.value}
      {settings.value}
    </>
  );
}
