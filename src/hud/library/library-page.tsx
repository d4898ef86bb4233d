import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isRoom, ROOM_IDS } from '../../content/reading/rooms.ts';
import { library } from '../../content/text/en/library.ts';
import { ui } from '../../content/text/en/ui.ts';
import { Contents } from './contents.tsx';
import { entriesOf } from './entries.ts';
import { NoEntry, NoRoom } from './lost.tsx';
import type { Reading } from './reading.ts';
import { ReadingProvider, say } from './reading.ts';
import { RoomText } from './room-text.tsx';
import { SearchResults } from './search-results.tsx';
import { soughtWords } from './search.ts';
import './library.css';
import './entries.css';
import './library-print.css';

/** What a page of the browser's history remembers, so that going back finds it as it was. */
export interface Remembered {
  readonly sought: string;
  /** Pixels from the top of the page; null where nobody has left the page yet. */
  readonly top: number | null;
}

interface LibraryPageProps extends Reading {
  /** As the address has it: there may be no such room. */
  readonly room: string;
  readonly id: string | null;
  readonly home: string;
  /** What the page remembers at this address. */
  readonly recall: () => Remembered;
  readonly remember: (remembered: Remembered) => void;
}

/** The library: its rooms, and a search through all of them. */
export function LibraryPage({ room, id, text, addressOf, home, recall, remember }: LibraryPageProps) {
  const reading = useMemo(() => ({ text, addressOf }), [text, addressOf]);
  const sought = useSignal(recall().sought);
  const main = useRef<HTMLElement>(null);
  const place = `${room}/${id ?? ''}`;
  const shown = useRef(place);
  if (shown.current !== place) {
    // Before anything of it is drawn, so that the heading is there to go to.
    shown.current = place;
    sought.value = recall().sought;
  }
  const known = isRoom(room) ? room : null;
  const entries = useMemo(() => (known ? entriesOf(known, text) : []), [known, text]);
  const open = entries.find((entry) => entry.id === id) ?? null;
  const searching = soughtWords(sought.value).length > 0;

  useEffect(() => {
    const name = known ? library.rooms[known].name : library.title;
    document.title = say(text, 'pageTitle', { name: open ? `${open.name} · ${name}` : name });
    arrive(main.current, id !== null && open !== null ? id : null, recall().top);
  }, [room, id]);
  useEffect(() => {
    const leave = (event: MouseEvent): void => {
      const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
      if (link) remember({ sought: sought.value, top: scrollY });
    };
    document.addEventListener('click', leave, { capture: true });
    return () => {
      document.removeEventListener('click', leave, { capture: true });
      document.title = ui.title;
    };
  }, []);

  return (
    <ReadingProvider value={reading}>
      <div class="library">
        <header class="library-head">
          <p class="library-title">
            <a href={home}>{library.home}</a> <span>{library.title}</span>
          </p>
          <search class="library-search">
            <label for="library-search">{library.search}</label>
            <input
              id="library-search"
              type="search"
              autocomplete="off"
              value={sought.value}
              onInput={(event) => {
                sought.value = event.currentTarget.value;
                remember({ sought: sought.value, top: null });
              }}
            />
          </search>
          <nav class="library-rooms" aria-label={library.roomsLabel}>
            <ul>
              {ROOM_IDS.map((each) => {
                const words = library.rooms[each];
                return (
                  <li key={each}>
                    <a href={addressOf(each)} aria-current={each === room ? 'page' : undefined}>
                      {'short' in words ? words.short : words.name}
                    </a>
                  </li>
                );
              })}
            </ul>
          </nav>
        </header>
        <div class="library-body">
          {known && !searching && <Contents key={known} room={known} entries={entries} open={id} />}
          <main ref={main} class="library-main" data-room-name={room}>
            {searching ? (
              <SearchResults sought={sought.value} />
            ) : (
              <>
                <h1 tabIndex={-1}>{known ? library.rooms[known].name : library.title}</h1>
                {known ? (
                  <>
                    <p class="lead intro">{library.rooms[known].intro}</p>
                    {id !== null && !open && <NoEntry room={known} asked={id} entries={entries} />}
                    <RoomText room={known} rule={open?.id ?? null} />
                  </>
                ) : (
                  <NoRoom asked={room} />
                )}
              </>
            )}
          </main>
        </div>
      </div>
    </ReadingProvider>
  );
}

/** Brings to the heading of what was asked for, or back to where the page was left. */
function arrive(main: HTMLElement | null, id: string | null, top: number | null): void {
  const heading = main?.querySelector<HTMLElement>(id === null ? 'h1' : `[data-entry="${CSS.escape(id)}"]`);
  // A rule is gone to by the rulebook itself.
  if (!heading) return;
  heading.focus({ preventScroll: true });
  if (top !== null) scrollTo(0, top);
  else if (id === null) scrollTo(0, 0);
  else heading.scrollIntoView({ block: 'start' });
}
