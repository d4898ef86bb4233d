import type { RoomId } from '../../content/reading/rooms.ts';
import { library } from '../../content/text/en/library.ts';
import type { Entry } from './entries.ts';
import { isChapter } from './entries.ts';
import { useReading } from './reading.ts';

interface ContentsProps {
  readonly room: RoomId;
  readonly entries: readonly Entry[];
  /** What lies open. */
  readonly open: string | null;
}

/** What is in a room, in the parts that it has. It begins folded where it would stand before the text. */
export function Contents({ room, entries, open }: ContentsProps) {
  const { addressOf } = useReading();
  const listed = room === 'rulebook' ? entries.filter(isChapter) : entries;
  // A rule is in its chapter.
  const here = room === 'rulebook' ? open?.split('.')[0] : open;
  const groups = [...new Set(listed.map(({ group }) => group))];
  return (
    <nav class="library-contents" aria-label={library.contents}>
      <details open={document.documentElement.dataset['room'] !== 'narrow'}>
        <summary>{library.contents}</summary>
        {groups.map((group) => {
          const inGroup = listed.filter((entry) => entry.group === group);
          const alone = inGroup.length === 1 && inGroup[0]?.name === group;
          return (
            <div key={group} class={alone ? 'contents-group alone' : 'contents-group'}>
              {group !== '' && !alone && <p>{group}</p>}
              <ul>
                {inGroup.map(({ id, name }) => (
                  <li key={id}>
                    <a href={addressOf(room, id)} aria-current={id === here ? 'location' : undefined}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </details>
    </nav>
  );
}
