import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../game/desk.ts';
import { possible, waysOf } from './ways.ts';

/** The headings of what may be done, side by side; each opens upward to its buttons. */
export function GroupRow() {
  const { headed } = waysOf(useDesk());
  return headed ? <Headings class="group-list" /> : null;
}

/** The same headings one under the other, for a phone on which none of them has been opened. */
export function GroupMenu() {
  const { headed, open } = waysOf(useDesk());
  return headed && open.length === 0 ? <Headings class="group-menu" /> : null;
}

function Headings({ class: look }: { readonly class: string }) {
  const desk = useDesk();
  const { groups } = waysOf(desk);
  const row = useRef<HTMLUListElement>(null);
  const chosen = desk.openGroup.value;
  useEffect(() => {
    // On a phone the row goes on beyond the edge.
    row.current
      ?.querySelector('[aria-expanded=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    <ul ref={row} class={look} aria-label={desk.say('actions')}>
      {groups.map((group) => {
        const open = desk.openGroup.value === group.id;
        const count = possible(group);
        return (
          <li key={group.id}>
            <button
              type="button"
              class={`button group-tab${count === 0 ? ' none' : ''}`}
              aria-expanded={open}
              data-group={group.id}
              onClick={() => {
                desk.showGroup(open ? null : group.id);
                desk.pane.value = 'decide';
              }}
            >
              <span>{group.title}</span>
              <span class="count" aria-label={desk.say('possibleCount', { count })}>
                {count}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
