import { useSignal } from '@preact/signals';
import { commitWords } from '../../content/text/en/commit.ts';
import type { MemberId } from '../../model/ids.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import type { Text } from '../../present/text.ts';
import type { SealedAnswer } from '../../replay/commitment.ts';
import { LAST_YEAR } from '../../replay/commitment.ts';
import { seedOf } from '../new-game/draft.ts';
import { CheckPart } from './check-part.tsx';
import type { KeptSeal } from './kept-part.tsx';
import { KeptPart } from './kept-part.tsx';
import { SealPart } from './seal-part.tsx';
import '../new-game/new-game.css';
import './commit.css';

interface CommitScreenProps {
  readonly text: Text;
  /** The last sealed first. */
  readonly seals: readonly KeptSeal[];
  readonly trouble: 'damaged' | 'notKept' | null;
  /** Seals and keeps an answer; returns the commitment. */
  readonly onSeal: (answer: SealedAnswer) => string;
  readonly onForget: () => void;
  readonly onLeave: () => void;
}

/** A delegation seals what it will answer and can prove later that it has not changed it, with no network between. */
export function CommitScreen({ text, seals, trouble, onSeal, onForget, onLeave }: CommitScreenProps) {
  const [last] = seals;
  const seed = useSignal(last ? String(last.seed) : '');
  const seat = useSignal<MemberId | ''>(last?.seat ?? '');
  const year = useSignal(last?.year ?? 1);
  const number = seedOf(seed.value);
  const context =
    number === null || !seat.value ? null : { seed: number, seat: seat.value, year: year.value };
  const seedWrong = seed.value !== '' && number === null;
  return (
    <main class="new-game commit-page">
      <div class="row spread">
        <h1>{commitWords.title}</h1>
        <button type="button" class="button" onClick={onLeave}>
          {commitWords.back}
        </button>
      </div>
      <p>{commitWords.intro}</p>
      {trouble && (
        <p class="notice bad" role="alert">
          {commitWords[trouble]}
        </p>
      )}
      <fieldset class="paper">
        <legend class="visually-hidden">{commitWords.context}</legend>
        <div class="commit-context">
          <div class="field">
            <label for="commit-seed">{commitWords.seed}</label>
            <input
              id="commit-seed"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={seed.value}
              aria-invalid={seedWrong}
              aria-describedby="commit-seed-hint"
              onInput={(event) => {
                seed.value = event.currentTarget.value.trim();
              }}
            />
            <p id="commit-seed-hint" class={seedWrong ? 'field-error' : 'soft small'}>
              {seedWrong ? commitWords.seedWrong : commitWords.seedHint}
            </p>
          </div>
          <div class="field">
            <label for="commit-seat">{commitWords.seat}</label>
            <select
              id="commit-seat"
              value={seat.value}
              onChange={(event) => {
                seat.value = event.currentTarget.value as MemberId | '';
              }}
            >
              <option value="">{commitWords.chooseSeat}</option>
              {MEMBER_IDS.map((member) => (
                <option key={member} value={member}>
                  {text.name('member', member)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="commit-year">{commitWords.year}</label>
            <select
              id="commit-year"
              value={String(year.value)}
              onChange={(event) => {
                year.value = Number(event.currentTarget.value);
              }}
            >
              {Array.from({ length: LAST_YEAR }, (_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
          </div>
        </div>
        <p class="soft small">{commitWords.contextHint}</p>
      </fieldset>
      <div class="commit-parts">
        <div class="stack">
          <SealPart text={text} context={context} onSeal={onSeal} />
          <KeptPart text={text} seals={seals} onForget={onForget} />
        </div>
        <div class="stack">
          <CheckPart text={text} context={context} />
          <section class="paper commit-worth" aria-labelledby="commit-worth">
            <h2 id="commit-worth">{commitWords.worth}</h2>
            <Lines title={commitWords.worthFor} lines={commitWords.worthForLines} />
            <Lines title={commitWords.worthNot} lines={commitWords.worthNotLines} />
          </section>
        </div>
      </div>
    </main>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
