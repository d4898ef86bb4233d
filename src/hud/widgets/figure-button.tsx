import type { Figure } from '../../present/figure.ts';
import { useDesk } from '../game/desk.ts';

/** A number that opens to its sum. */
export function FigureButton({ name, figure }: { readonly name: string; readonly figure: Figure }) {
  const desk = useDesk();
  return (
    <button
      type="button"
      class="figure"
      aria-label={desk.say('openSum', { name, value: figure.text })}
      onClick={() => desk.showSum(name, figure.question)}
    >
      {figure.text}
    </button>
  );
}
