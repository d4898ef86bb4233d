import type { Text } from '../../present/text.ts';
import { randomSeed } from './random-seed.ts';

interface SeedFieldProps {
  readonly text: Text;
  readonly seed: string;
  readonly wrong: boolean;
  readonly onChange: (seed: string) => void;
}

/** The number that all chance comes from. */
export function SeedField({ text, seed, wrong, onChange }: SeedFieldProps) {
  return (
    <div class="field">
      <label for="seed">{text.ui('seed')}</label>
      <div class="row">
        <input
          id="seed"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={seed}
          aria-invalid={wrong}
          aria-describedby="seed-hint"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        <button type="button" class="button" onClick={() => onChange(String(randomSeed()))}>
          {text.ui('surpriseMe')}
        </button>
      </div>
      <p id="seed-hint" class={wrong ? 'field-error' : 'soft small'} role={wrong ? 'alert' : undefined}>
        {text.ui(wrong ? 'seedWrong' : 'seedHint')}
      </p>
    </div>
  );
}
