import type { Hand } from '../../model/action.ts';

/** Fingers that a hand shows, by what it says. */
const FINGERS: Readonly<Record<Hand, number>> = { refuse: 0, words: 1, token: 2, commit: 3 };
/** Where the four fingers stand on the palm, and how far the tallest reaches. */
const ROOTS = [11, 18, 25, 32] as const;
const TIPS = [7, 3, 6, 12] as const;

/** The sign of an answer to a call, as it is shown over a table: a fist, or one, two or three fingers. */
export function HandSign({ hand }: { readonly hand: Hand }) {
  const raised = FINGERS[hand];
  return (
    <svg class="hand-sign" viewBox="0 0 48 58" aria-hidden="true">
      {ROOTS.map((x, i) => {
        const top = i < raised ? (TIPS[i] ?? 0) : 23;
        return <rect key={x} x={x} y={top} width="7" height={32 - top} rx="3.5" />;
      })}
      <rect class="palm" x="11" y="26" width="28" height="22" rx="7" />
      {/* The thumb lies over the fingers that are folded. */}
      <path d="M8 33c0-4 5-5 7-2l4 5h9a3.4 3.4 0 0 1 0 6.8H16c-4 0-8-4-8-9.8z" />
      <path class="cuff" d="M14 48h22v7H14z" />
    </svg>
  );
}
