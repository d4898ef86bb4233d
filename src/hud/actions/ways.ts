import type { ActionGroup } from '../../present/actions-model.ts';
import type { Desk } from '../game/desk.ts';

/** So many buttons are laid out at once; more stand under headings, one of which lies open at a time. */
const FEW = 7;

/** What the acting seat may do now, apart from what ends or goes on. */
export interface Ways {
  readonly groups: readonly ActionGroup[];
  /** Whether one chooses a heading first. */
  readonly headed: boolean;
  /** What lies open: everything where there is little, else one heading or none. */
  readonly open: readonly ActionGroup[];
}

export function waysOf(desk: Desk): Ways {
  // A folder has its own buttons in its own places.
  if (desk.view.phase.kind === 'folders') return { groups: [], headed: false, open: [] };
  const groups = desk.groups.value.filter(({ id }) => id !== 'go');
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const headed = count > FEW && groups.length > 1;
  const open = headed ? groups.filter(({ id }) => id === desk.openGroup.value) : groups;
  return { groups, headed, open };
}

/** How many of a heading's actions may be taken. */
export function possible({ items }: ActionGroup): number {
  return items.filter(({ refusal }) => refusal === null).length;
}
