import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly class?: string;
  readonly onText: (text: string) => void;
}

/** Opens a file and hands on its text. Another click may open the same file again. */
export function FileButton({ label, class: look = 'button', onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          field.value = '';
          // A file that cannot be read is no saved game either; whoever gets the text says so.
          if (file) void file.text().then(onText, () => onText(''));
        }}
      />
    </>
  );
}
