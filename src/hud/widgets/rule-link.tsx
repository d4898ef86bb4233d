import { useDesk } from '../game/desk.ts';

/** A rule's number, which opens the rulebook there. */
export function RuleLink({ rule }: { readonly rule: string }) {
  const desk = useDesk();
  return (
    <button
      type="button"
      class="link rule-link"
      aria-label={desk.say('rule', { rule })}
      onClick={() => desk.showRule(rule)}
    >
      {rule}
    </button>
  );
}
