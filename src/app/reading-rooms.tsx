import { useEffect } from 'preact/hooks';
import type { Remembered } from '../hud/library/library-page.tsx';
import { LibraryPage } from '../hud/library/library-page.tsx';
import { createText } from '../present/text.ts';
import { libraryAddress } from './keeping/route.ts';

interface ReadingRoomsProps {
  /** As the address has them. */
  readonly room: string;
  readonly id: string | null;
}

const text = createText('en');

/** The reading rooms: the browser's history round their page. */
export function ReadingRooms({ room, id }: ReadingRoomsProps) {
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'library';
  }, []);
  return (
    <LibraryPage
      room={room}
      id={id}
      text={text}
      addressOf={libraryAddress}
      home="#/"
      recall={recall}
      remember={remember}
    />
  );
}

function recall(): Remembered {
  const { sought, top } = (history.state ?? {}) as Partial<Remembered>;
  return { sought: sought ?? '', top: top ?? null };
}

function remember(remembered: Remembered): void {
  history.replaceState(remembered, '');
}
