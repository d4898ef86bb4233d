import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { commitWords } from '../../content/text/en/commit.ts';
import type { Text } from '../../present/text.ts';
import type { Answer, AnswerContext, Verdict } from '../../replay/commitment.ts';
import { verify } from '../../replay/commitment.ts';
import { answerText } from './answer-text.ts';

interface CheckPartProps {
  readonly text: Text;
  /** Null as long as it is not complete. */
  readonly context: AnswerContext | null;
  /** What stands under an answer that was found true. */
  readonly offer?: (answer: Answer) => ComponentChildren;
}

/** At the table: does this reveal open that commitment? */
export function CheckPart({ text, context, offer }: CheckPartProps) {
  const commitment = useSignal('');
  const reveal = useSignal('');
  const found = useSignal<Verdict | 'incomplete' | null>(null);
  useEffect(() => {
    found.value = null;
  }, [context?.seed, context?.seat, context?.year]);
  const field = (key: 'commitment' | 'reveal') => (
    <div class="field">
      <label for={`check-${key}`}>{commitWords[key]}</label>
      <input
        id={`check-${key}`}
        type="text"
        class="commit-code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={(key === 'commitment' ? commitment : reveal).value}
        aria-describedby={`check-${key}-hint`}
        onInput={(event) => {
          (key === 'commitment' ? commitment : reveal).value = event.currentTarget.value;
          found.value = null;
        }}
      />
      <p id={`check-${key}-hint`} class="soft small">
        {commitWords[`${key}Hint`]}
      </p>
    </div>
  );
  const now = found.value;
  const lines = now === null || now === 'incomplete' || !context ? [] : verdictLines(text, now, context);
  return (
    <section class="paper" aria-labelledby="commit-check">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          found.value = context ? verify(commitment.value, reveal.value, context) : 'incomplete';
        }}
      >
        <h2 id="commit-check">{commitWords.check}</h2>
        {field('commitment')}
        {field('reveal')}
        <p class="soft small">{commitWords.codeHint}</p>
        <div>
          <button type="submit" class="button primary">
            {commitWords.checkButton}
          </button>
        </div>
        <output class="commit-said" data-testid="verdict">
          {now === 'incomplete' && <span class="field-error">{commitWords.checkIncomplete}</span>}
          {now !== null && now !== 'incomplete' && (
            <span class={now.kind === 'true' ? 'notice' : 'notice bad'} data-verdict={now.kind}>
              {lines.join(' ')}
            </span>
          )}
        </output>
        {now !== null && now !== 'incomplete' && now.kind === 'true' && offer?.(now.answer)}
      </form>
    </section>
  );
}

/** What the page says about a check, sentence by sentence. */
function verdictLines(text: Text, verdict: Verdict, { seat }: AnswerContext): readonly string[] {
  switch (verdict.kind) {
    case 'true': {
      const answer = answerText(text, verdict.answer);
      return [text.fill(commitWords.verdictTrue, { member: seat, answer })];
    }
    case 'wrong': {
      const { owner } = verdict;
      const more = owner
        ? text.fill(commitWords.wrongOwner, { member: owner.seat, year: owner.year })
        : commitWords.wrongAgain;
      return [commitWords.verdictWrong, more];
    }
    case 'misread': {
      const { code, fault } = verdict;
      const { kind, ...values } = fault;
      if (fault.kind === 'check' && fault.at === null)
        return [text.fill(commitWords.misread.somewhere, { code })];
      const line = text.fill(commitWords.misread[kind], { ...values, code });
      return kind === 'length' ? [line] : [line, commitWords.misreadHint];
    }
  }
}
