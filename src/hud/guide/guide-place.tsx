import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Signal } from '@preact/signals';
import type { GuideKept } from '../game/commands.ts';
import { TableCommands } from '../game/commands.ts';

interface GuideNoteProps {
  readonly guide: Signal<GuideKept>;
  readonly recalled: boolean;
}

const fetchGuide = () => import('./guide-note.tsx');

/** Where the guide of a first game speaks. It is fetched only where a game has one and nobody has sent it away. */
export function GuidePlace() {
  const { guide } = useContext(TableCommands);
  const Note = useSignal<ComponentType<GuideNoteProps> | null>(null);
  const wasHidden = useRef(false);
  const hidden = guide?.value.hidden ?? true;
  useEffect(() => {
    if (hidden) return;
    // Without its words the game is played as any other.
    void fetchGuide()
      .then(({ GuideNote }) => (Note.value = GuideNote))
      .catch(() => undefined);
  }, [hidden, Note]);
  if (hidden && guide) wasHidden.current = true;
  const Shown = Note.value;
  if (!guide || hidden || !Shown) return null;
  return <Shown guide={guide} recalled={wasHidden.current} />;
}
