import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { commitWords } from '../../content/text/en/commit.ts';
import type { Text } from '../../present/text.ts';
import type { AnswerContext } from '../../replay/commitment.ts';
import { readReveal } from '../../replay/commitment.ts';
import { Modal } from '../widgets/modal.tsx';
import { answerText } from './answer-text.ts';

/** A sealed answer as the laptop keeps it: its reveal holds the answer and the salt. */
export interface KeptSeal extends AnswerContext {
  readonly commitment: string;
  readonly reveal: string;
}

interface KeptPartProps {
  readonly text: Text;
  /** The last sealed first. */
  readonly seals: readonly KeptSeal[];
  readonly onForget: () => void;
}

/** What this laptop has sealed, each behind a button of its own. */
export function KeptPart({ text, seals, onForget }: KeptPartProps) {
  const shown = useSignal<string | null>(null);
  const asking = useSignal(false);
  const forgotten = useSignal(false);
  useEffect(() => {
    shown.value = null;
    if (seals.length > 0) forgotten.value = false;
  }, [seals]);
  const close = (): void => {
    asking.value = false;
  };
  const forget = (): void => {
    close();
    forgotten.value = true;
    onForget();
  };
  return (
    <section class="paper stack" aria-labelledby="commit-kept">
      <h2 id="commit-kept">{commitWords.kept}</h2>
      <p class="soft small">{seals.length === 0 ? commitWords.keptNone : commitWords.keptHint}</p>
      <ul class="commit-seals">
        {seals.map((seal) => {
          const { commitment, reveal, seat, ...rest } = seal;
          const opened = readReveal(reveal);
          if (opened.kind === 'misread') return null;
          const open = shown.value === commitment;
          const verb = open ? commitWords.hideReveal : commitWords.showReveal;
          return (
            <li key={commitment}>
              <div class="row spread">
                <span>
                  <span class="commit-code">{commitment}</span> {commitWords.occasionKind[opened.answer.kind]}
                  <br />
                  <span class="soft small">{text.fill(commitWords.keptLine, { ...rest, member: seat })}</span>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-expanded={open}
                  aria-label={text.fill(commitWords.about, { verb, code: commitment })}
                  onClick={() => {
                    shown.value = open ? null : commitment;
                  }}
                >
                  {verb}
                </button>
              </div>
              {open && (
                <p class="notice">
                  {text.fill(commitWords.revealLine, { answer: answerText(text, opened.answer) })}{' '}
                  <span class="commit-code" data-testid="reveal">
                    {reveal}
                  </span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <div class="row">
        {/* It stays when nothing is left, so that the focus comes back to it. */}
        <button
          type="button"
          class="button"
          aria-disabled={seals.length === 0}
          onClick={() => {
            asking.value = seals.length > 0;
          }}
        >
          {commitWords.forget}
        </button>
        <output>{forgotten.value ? commitWords.forgotten : ''}</output>
      </div>
      {asking.value && (
        <Modal title={commitWords.forget} onClose={close}>
          <p>{text.fill(commitWords.forgetSure, { count: seals.length })}</p>
          <div class="row">
            <button type="button" class="button seal" onClick={forget}>
              {commitWords.forgetYes}
            </button>
            <button type="button" class="button" onClick={close}>
              {commitWords.forgetNo}
            </button>
          </div>
        </Modal>
      )}
    </section>
  );
}
