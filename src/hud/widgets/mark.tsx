/** A tick or a cross, beside words that say the same. */
export function Mark({ good }: { readonly good: boolean }) {
  return (
    <svg class={good ? 'mark good' : 'mark bad'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={good ? 'M2.5 8.5l3.5 4 7-9' : 'M3.5 3.5l9 9m0-9l-9 9'} />
    </svg>
  );
}
