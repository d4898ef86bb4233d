import { useId } from 'preact/hooks';
import type { ActionItem } from '../../present/actions-model.ts';
import { useDesk } from '../game/desk.ts';
import { HandSign } from '../widgets/hand-sign.tsx';
import { RuleLink } from '../widgets/rule-link.tsx';
import { Effects } from './effects.tsx';

interface OptionButtonProps {
  readonly item: ActionItem;
  readonly class?: string;
  /** Drawn as the way on. */
  readonly primary?: boolean;
  /** Only this amount is shown: a heading says the rest. */
  readonly amount?: number | null;
  /** A heading over it says what it is about: those words are heard, and not seen again. */
  readonly headed?: boolean;
  /** What it would do is shown only while it is pointed at: it stands apart from the place for that. */
  readonly fleeting?: boolean;
  /** What it would do stands under it. */
  readonly told?: boolean;
}

/**
 * One action: what it is called and costs, and if it may not be taken, why not and by which rule. Whoever points at it
 * or comes to it reads what it would do; a finger has a small button of its own for that.
 */
export function OptionButton({
  item,
  class: look = '',
  primary = false,
  amount = null,
  headed = false,
  fleeting = false,
  told = false,
}: OptionButtonProps) {
  const desk = useDesk();
  const reason = useId();
  const { refusal, chosen, label } = item;
  const short = amount !== null;
  const ponder = (): void => {
    desk.ponder(item);
  };
  const leave = (): void => {
    if (fleeting && desk.pondered.value === item) desk.ponder(null);
  };
  return (
    <div class={`option ${look}`}>
      <div class="option-line">
        <button
          type="button"
          class={`button${primary ? ' primary' : ''}`}
          aria-disabled={refusal !== null}
          aria-pressed={chosen ? true : undefined}
          aria-describedby={refusal ? reason : undefined}
          aria-label={short ? label : undefined}
          data-action={item.action.kind}
          data-key={item.key}
          onPointerEnter={(event) => !told && event.pointerType === 'mouse' && ponder()}
          onPointerLeave={leave}
          // Not when a finger brings the focus: what appears would push the button from under it before the click.
          onFocus={(event) => !told && event.currentTarget.matches(':focus-visible') && ponder()}
          onBlur={leave}
          onClick={() => !chosen && desk.act(item)}
        >
          {short ? <span class="cost">¤{amount}</span> : <Label item={item} headed={headed} />}
        </button>
        {!short && !told && (
          <button
            type="button"
            class="button quiet about"
            aria-label={desk.say('explainOption', { label })}
            onClick={() => {
              // Asked twice, it gives the room back.
              desk.ponder(desk.pondered.value === item ? null : item);
            }}
          >
            ?
          </button>
        )}
      </div>
      {told && !refusal && (
        <div class="told">
          <Effects item={item} />
        </div>
      )}
      {refusal && (
        <p class="reason" id={reason}>
          {/* Where the reason is heard and not seen, nothing in it may take the focus. */}
          {refusal.text} {!fleeting && <RuleLink rule={refusal.rule} />}
        </p>
      )}
    </div>
  );
}

/** The words of an action and what it costs, said once. */
function Label({ item, headed }: { readonly item: ActionItem; readonly headed: boolean }) {
  const desk = useDesk();
  const { label, underHeading, cost, fundCost } = item;
  const shorter = headed && underHeading !== label;
  const said = cost !== null && label.includes(`¤${cost}`);
  return (
    <>
      {item.action.kind === 'answerCall' && <HandSign hand={item.action.hand} />}
      {shorter ? (
        <>
          <span aria-hidden="true">{underHeading}</span>
          <span class="visually-hidden">{label}</span>
        </>
      ) : (
        <span>{label}</span>
      )}
      {cost !== null && !said && <span class="cost">¤{cost}</span>}
      {fundCost !== null && <span class="cost">{desk.say('fromFund', { amount: fundCost })}</span>}
    </>
  );
}
