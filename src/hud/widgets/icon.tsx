/** Small signs, drawn with one pen on a field of 16: always beside words, or with a name for those who do not see them. */
const PATHS = {
  /** A star over a base: how a state is seen. */
  standing: 'M8 1.8l1.9 4 4.3.5-3.2 3 .9 4.4L8 11.5l-3.9 2.2.9-4.4-3.2-3 4.3-.5z',
  /** A house of pillars. */
  stability: 'M2 6l6-4 6 4zM3.5 6v6M6.5 6v6M9.5 6v6M12.5 6v6M2 13.5h12',
  /** Two rings that hold. */
  reliability:
    'M6 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6zM10 4.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6z',
  /** A document with a seal. */
  law: 'M3.5 1.8h7l2 2v7h-9zM5.5 5h4.5M5.5 7.5h3M10 10.2a2.1 2.1 0 1 0 .01 0M8.9 12l-.6 2.6L10 13.7l1.7.9-.6-2.6',
  /** A knot. */
  promise: 'M2 8c2.5-4.5 5-4.5 6 0s3.5 4.5 6 0c-2.5-4.5-5-4.5-6 0s-3.5 4.5-6 0z',
  fold: 'M5.5 3l5 5-5 5',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
