import type { ActionItem } from '../../present/actions-model.ts';
import { useDesk } from '../game/desk.ts';
import { underHeadings } from './heading.ts';
import { OptionButton } from './option-button.tsx';

/** Longest list of what is not possible that is shown unasked. */
const SHOWN_REFUSALS = 3;
/** From so many on, a list gets headings. */
const LONG = 6;

interface OptionListProps {
  readonly items: readonly ActionItem[];
  /** What each would do stands under its button, for a list that has no place beside it for that. */
  readonly told?: boolean;
  /** Somebody asked for just these: where none may be taken, the reasons are the answer. */
  readonly asked?: boolean;
}

/** Buttons for some actions: what may be done, and behind it what may not, with the reasons. */
export function OptionList({ items, told = false, asked = false }: OptionListProps) {
  const desk = useDesk();
  const possible = items.filter(({ refusal }) => refusal === null);
  const barred = items.filter(({ refusal }) => refusal !== null);
  const open = barred.length <= SHOWN_REFUSALS;
  return (
    <>
      <Options items={[...possible, ...(open ? barred : [])]} told={told} />
      {!open && (
        <details class="barred" open={asked && possible.length === 0}>
          <summary>{desk.say('notNow', { count: barred.length })}</summary>
          <Options items={barred} told={told} />
        </details>
      )}
    </>
  );
}

function Options({ items, told = false }: OptionListProps) {
  const desk = useDesk();
  const lists = items.length < LONG ? [] : underHeadings(desk.game.library, desk.game.text, items);
  if (lists.length < 2) {
    return (
      <div class="options">
        {items.map((item) => (
          <OptionButton key={item.key} item={item} told={told} />
        ))}
      </div>
    );
  }
  return (
    <div class="headed-options">
      {lists.map((list) => (
        <section key={list.heading}>
          {list.heading !== '' && <h5>{list.heading}</h5>}
          <div class={list.items.every((item) => amountOf(item) !== null) ? 'amounts' : 'headed'}>
            {list.items.map((item) => (
              <OptionButton
                key={item.key}
                item={item}
                amount={amountOf(item)}
                headed={list.heading !== ''}
                told={told && amountOf(item) === null}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** The sum of money that is all that one action of its heading has of its own; null where there is more. */
function amountOf({ action }: ActionItem): number | null {
  if (action.kind === 'giveMoney') return action.amount;
  return action.kind === 'namePrice' && action.price.kind === 'money' ? action.price.amount : null;
}
