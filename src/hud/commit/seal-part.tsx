import { useSignal } from '@preact/signals';
import { commitWords } from '../../content/text/en/commit.ts';
import type { Ballot, Hand, Notch } from '../../model/action.ts';
import { BALLOTS, HANDS, NOTCHES } from '../../model/action.ts';
import type { Text } from '../../present/text.ts';
import type { Answer, AnswerContext, SealedAnswer } from '../../replay/commitment.ts';
import { COUNTS } from '../../replay/commitment.ts';
import { Segments } from '../widgets/segments.tsx';

interface SealPartProps {
  readonly text: Text;
  /** Null as long as it is not complete. */
  readonly context: AnswerContext | null;
  /** Seals and keeps an answer; returns the commitment. */
  readonly onSeal: (answer: SealedAnswer) => string;
}

/** Which answer is being chosen; empty where nothing is chosen yet, so that nobody seals what stood there already. */
interface AnswerDraft {
  readonly kind: Answer['kind'];
  readonly notch: Notch | '';
  readonly ballot: Ballot | '';
  readonly hand: Hand | '';
  readonly honour: string;
}

const KINDS = ['folder', 'council', 'prediction'] as const;
const EMPTY: AnswerDraft = { kind: 'folder', notch: '', ballot: '', hand: '', honour: '' };

function answerOf({ kind, notch, ballot, hand, honour }: AnswerDraft): Answer | null {
  const count = COUNTS.find((each) => String(each) === honour);
  switch (kind) {
    case 'folder':
      return notch && ballot ? { kind, notch, ballot } : null;
    case 'council':
      return hand ? { kind, hand } : null;
    case 'prediction':
      return count === undefined ? null : { kind, honour: count };
  }
}

/** Choose, seal, read the commitment aloud. */
export function SealPart({ text, context, onSeal }: SealPartProps) {
  const draft = useSignal(EMPTY);
  const fresh = useSignal<string | null>(null);
  const incomplete = useSignal(false);
  const change = (part: Partial<AnswerDraft>): void => {
    draft.value = { ...draft.value, ...part };
    fresh.value = null;
    incomplete.value = false;
  };
  const seal = (): void => {
    const answer = answerOf(draft.value);
    incomplete.value = !context || !answer;
    if (!context || !answer) return;
    fresh.value = onSeal({ ...context, answer });
    // Whoever looks over a shoulder now sees only the commitment.
    draft.value = { ...EMPTY, kind: answer.kind };
  };
  const choice = (key: 'notch' | 'ballot' | 'hand', values: readonly (Notch | Ballot | Hand)[]) => (
    <Segments<string>
      label={commitWords[key]}
      value={draft.value[key]}
      choices={values.map((value) => ({ value, label: text.capital(text.name(key, value)) }))}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <section class="paper" aria-labelledby="commit-seal">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          seal();
        }}
      >
        <h2 id="commit-seal">{commitWords.seal}</h2>
        <Segments
          label={commitWords.occasion}
          value={draft.value.kind}
          choices={KINDS.map((value) => ({ value, label: commitWords.occasionKind[value] }))}
          onChange={(kind) => change({ ...EMPTY, kind })}
        />
        {draft.value.kind === 'folder' && choice('notch', NOTCHES)}
        {draft.value.kind === 'folder' && choice('ballot', BALLOTS)}
        {draft.value.kind === 'council' && choice('hand', HANDS)}
        {draft.value.kind === 'prediction' && (
          <Segments
            label={commitWords.honour}
            value={draft.value.honour}
            choices={COUNTS.map((count) => ({ value: String(count), label: String(count) }))}
            onChange={(honour) => change({ honour })}
          />
        )}
        <div>
          <button type="submit" class="button seal">
            {commitWords.sealButton}
          </button>
        </div>
        <output class="commit-said">
          {incomplete.value && <span class="field-error">{commitWords.sealIncomplete}</span>}
          {fresh.value !== null && (
            <>
              <span>{commitWords.fresh}</span>
              <span class="commit-code" data-testid="commitment">
                {fresh.value}
              </span>
            </>
          )}
        </output>
      </form>
    </section>
  );
}
