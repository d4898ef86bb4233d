import { useId } from 'preact/hooks';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** The label is read but not shown: it stands beside already. */
  readonly quiet?: boolean;
}

/** A few choices side by side, of which one is taken: radio buttons that look like one control. */
export function Segments<T extends string>({
  label,
  value,
  choices,
  onChange,
  quiet = false,
}: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class={quiet ? 'visually-hidden' : 'label'}>{label}</legend>
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
