import { useMemo } from 'preact/hooks';
import { ROOM_IDS } from '../../content/reading/rooms.ts';
import { library } from '../../content/text/en/library.ts';
import { entriesOf } from './entries.ts';
import { say, useReading } from './reading.ts';
import type { Hit } from './search.ts';
import { indexOf, search, soughtWords } from './search.ts';

/** So many places of a room are listed; the rest is counted. */
const MOST = 12;

/** Everything in the library with the words that are sought, room by room. */
export function SearchResults({ sought }: { readonly sought: string }) {
  const { text, addressOf } = useReading();
  const rooms = useMemo(
    () => ROOM_IDS.map((room) => ({ room, indexed: indexOf(entriesOf(room, text)) })),
    [text],
  );
  const words = soughtWords(sought);
  const found = rooms
    .map(({ room, indexed }) => ({ room, hits: search(indexed, words) }))
    .filter(({ hits }) => hits.length > 0);
  const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      <h1 tabIndex={-1}>{say(text, 'results', { words: sought.trim() })}</h1>
      <p>
        <output data-testid="found">{say(text, 'found', { count, rooms: found.length })}</output>
      </p>
      {count === 0 && <p class="soft">{library.foundHint}</p>}
      {found.map(({ room, hits }) => (
        <section key={room} class="hits" aria-labelledby={`hits-${room}`}>
          <h2 id={`hits-${room}`}>
            {library.rooms[room].name} <span class="count">{hits.length}</span>
          </h2>
          <ul>
            {hits.slice(0, MOST).map(({ entry, name, passage }) => (
              <li key={entry.id}>
                <a href={addressOf(room, entry.id)}>
                  <Pieces of={name} />
                </a>
                <p>
                  <Pieces of={passage} />
                </p>
              </li>
            ))}
          </ul>
          {hits.length > MOST && <p class="soft small">{say(text, 'more', { count: hits.length - MOST })}</p>}
        </section>
      ))}
    </>
  );
}

function Pieces({ of }: { readonly of: Hit['name'] }) {
  return <>{of.map(({ text, sought }, index) => (sought ? <mark key={index}>{text}</mark> : text))}</>;
}
