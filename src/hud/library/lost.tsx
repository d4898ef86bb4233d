import type { RoomId } from '../../content/reading/rooms.ts';
import { ROOM_IDS } from '../../content/reading/rooms.ts';
import { library } from '../../content/text/en/library.ts';
import { nearest } from '../../model/nearest.ts';
import { fold } from '../../present/fold.ts';
import type { Entry } from './entries.ts';
import { say, useReading } from './reading.ts';

/** What is said at the address of a room that there is not. */
export function NoRoom({ asked }: { readonly asked: string }) {
  const { text, addressOf } = useReading();
  const meant = ROOM_IDS.find((room) => room === nearest(asked, ROOM_IDS));
  return (
    <>
      <div class="notice bad" role="alert">
        <p>
          {say(text, 'noRoom', { asked })}
          {meant && <Meant href={addressOf(meant)} name={library.rooms[meant].name} />}
        </p>
      </div>
      <p>{library.allRooms}</p>
      <ul class="bullets">
        {ROOM_IDS.map((room) => (
          <li key={room}>
            <a href={addressOf(room)}>{library.rooms[room].name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface NoEntryProps {
  readonly room: RoomId;
  readonly asked: string;
  readonly entries: readonly Entry[];
}

/** What is said above a room whose address names something that is not in it. */
export function NoEntry({ room, asked, entries }: NoEntryProps) {
  const { text, addressOf } = useReading();
  const meant = meantBy(asked, entries);
  return (
    <div class="notice bad" role="alert">
      <p>
        {say(text, 'noEntry', { asked })}
        {meant && <Meant href={addressOf(room, meant.id)} name={meant.name} />}
      </p>
    </div>
  );
}

/** The entry that was probably meant, by its id or by its name. */
function meantBy(asked: string, entries: readonly Entry[]): Entry | undefined {
  const id = nearest(
    asked,
    entries.map((entry) => entry.id),
  );
  if (id !== null) return entries.find((entry) => entry.id === id);
  const names = entries.map(({ name }) => fold(name));
  const name = nearest(fold(asked), names);
  return name === null ? undefined : entries[names.indexOf(name)];
}

function Meant({ href, name }: { readonly href: string; readonly name: string }) {
  const [before = '', after = ''] = library.meant.split('{name}');
  return (
    <>
      {` ${before}`}
      <a href={href}>{name}</a>
      {after}
    </>
  );
}
