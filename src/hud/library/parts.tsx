import type { ComponentChildren } from 'preact';
import type { RoomId } from '../../content/reading/rooms.ts';
import type { Citation } from '../../model/treaty.ts';
import { Sources } from './citations.tsx';
import { useReading } from './reading.ts';

interface EntryProps {
  readonly id: string;
  readonly name: ComponentChildren;
  /** A line under the name: a year, a treaty. */
  readonly about?: ComponentChildren;
  readonly level?: 2 | 3;
  readonly citations: readonly Citation[];
  readonly children: ComponentChildren;
}

/** One entry of a room: its heading can be gone to, its sources stand beside or under it. */
export function EntryPart({ id, name, about, level = 2, citations, children }: EntryProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="entry" aria-labelledby={`entry-${id}`}>
      <div class="entry-text">
        <Heading id={`entry-${id}`} data-entry={id} tabIndex={-1}>
          {name}
        </Heading>
        {about !== undefined && <p class="entry-about">{about}</p>}
        {children}
      </div>
      {citations.length > 0 && <Sources citations={citations} />}
    </article>
  );
}

/** What an entry says, each part under a label. */
export function Said({ children }: { readonly children: ComponentChildren }) {
  return <dl class="said">{children}</dl>;
}

interface SaysProps {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Says({ label, class: name, children }: SaysProps) {
  return (
    <div class={name}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LinksProps {
  readonly room: RoomId;
  readonly to: readonly { readonly id: string; readonly name: string }[];
}

/** Links to entries of a room, side by side. */
export function Links({ room, to }: LinksProps) {
  const { addressOf } = useReading();
  return (
    <ul class="links">
      {to.map(({ id, name }) => (
        <li key={id}>
          <a href={addressOf(room, id)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
