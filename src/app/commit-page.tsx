import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { KeptSeal } from '../hud/commit/kept-part.tsx';
import { CommitScreen } from '../hud/commit/commit-screen.tsx';
import { createText } from '../present/text.ts';
import type { SealedAnswer } from '../replay/commitment.ts';
import { commit, revealCode, saltOf } from '../replay/commitment.ts';
import { keepSeals, keptSeals, watchSeals } from './commit-keeping.ts';

const text = createText('en');

/** Sealed answers: the salt and what the browser keeps, round their screen. */
export function CommitPage({ onLeave }: { readonly onLeave: () => void }) {
  const first = useMemo(keptSeals, []);
  const seals = useSignal(first.seals);
  const trouble = useSignal(first.trouble);
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'commit';
    scrollTo(0, 0);
    const leaving = new AbortController();
    watchSeals(() => {
      ({ seals: seals.value, trouble: trouble.value } = keptSeals());
    }, leaving.signal);
    return () => leaving.abort();
  }, []);

  const keep = (next: readonly KeptSeal[]): void => {
    seals.value = next;
    trouble.value = keepSeals(next) ? null : 'notKept';
  };
  const seal = (sealed: SealedAnswer): string => {
    const { answer, ...context } = sealed;
    const salt = saltOf(crypto.getRandomValues(new Uint8Array(5)));
    const commitment = commit(sealed, salt);
    keep([{ ...context, commitment, reveal: revealCode(answer, salt) }, ...seals.value]);
    return commitment;
  };
  return (
    <CommitScreen
      text={text}
      seals={seals.value}
      trouble={trouble.value}
      onSeal={seal}
      onForget={() => keep([])}
      onLeave={onLeave}
    />
  );
}
