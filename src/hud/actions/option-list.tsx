import type { ActionItem } from '../../present/actions-model.ts';
import { useDesk } from '../game/desk.ts';
import { OptionButton } from './option-button.tsx';

/** Longest list of what is not possible that is shown unasked. */
const SHOWN_REFUSALS = 3;

/** Buttons for some actions: what may be done, and behind it what may not, with the reasons. */
export function OptionList({ items }: { readonly items: readonly ActionItem[] }) {
  const desk = useDesk();
  const possible = items.filter(({ refusal }) => refusal === null);
  const barred = items.filter(({ refusal }) => refusal !== null);
  const open = barred.length <= SHOWN_REFUSALS;
  return (
    <>
      <div class="options">
        {[...possible, ...(open ? barred : [])].map((item) => (
          <OptionButton key={item.key} item={item} />
        ))}
      </div>
      {!open && (
        <details class="barred" open={possible.length === 0}>
          <summary>{desk.say('notNow', { count: barred.length })}</summary>
          <div class="options">
            {barred.map((item) => (
              <OptionButton key={item.key} item={item} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
