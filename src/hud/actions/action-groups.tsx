import { useSignal } from '@preact/signals';
import type { ActionGroup } from '../../present/actions-model.ts';
import { useDesk } from '../game/desk.ts';
import { OptionList } from './option-list.tsx';

/** So many buttons fit on the panel without choosing a heading first. */
const FEW = 7;

/** What the acting seat may do, under headings; a long list shows one heading at a time. */
export function ActionGroups({ groups }: { readonly groups: readonly ActionGroup[] }) {
  const desk = useDesk();
  const chosen = useSignal<string | null>(null);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (count <= FEW || groups.length === 1) {
    return (
      <div class="group-all">
        {groups.map((group) => (
          <section key={group.id}>
            <h4>{group.title}</h4>
            <OptionList items={group.items} />
          </section>
        ))}
      </div>
    );
  }
  const shown =
    groups.find(({ id }) => id === chosen.value) ?? groups.find((group) => possible(group) > 0) ?? groups[0];
  if (!shown) return null;
  return (
    <div class="group-tabs">
      <ul class="group-list">
        {groups.map((group) => (
          <li key={group.id}>
            <button
              type="button"
              class="button quiet"
              aria-current={group === shown}
              data-group={group.id}
              onClick={() => {
                chosen.value = group.id;
                desk.pondered.value = null;
              }}
            >
              <span>{group.title}</span>
              <span class="count" aria-label={desk.say('possibleCount', { count: possible(group) })}>
                {possible(group)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <section class="group-one" aria-label={shown.title}>
        <OptionList key={shown.id} items={shown.items} />
      </section>
    </div>
  );
}

function possible({ items }: ActionGroup): number {
  return items.filter(({ refusal }) => refusal === null).length;
}
