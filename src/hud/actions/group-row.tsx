import { useDesk } from '../game/desk.ts';
import { possible, waysOf } from './ways.ts';

/** The headings of what may be done, side by side; each opens upward to its buttons. */
export function GroupRow() {
  const desk = useDesk();
  const { groups, headed } = waysOf(desk);
  if (!headed) return null;
  return (
    <ul class="group-list" aria-label={desk.say('actions')}>
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
