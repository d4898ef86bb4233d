import { library } from '../../content/text/en/library.ts';
import { printWords as words } from '../../content/text/en/print.ts';
import type { Citation } from '../../model/treaty.ts';
import { MARKS } from '../../model/treaty.ts';
import { usePrinting } from './print-sheet.tsx';

/** A passage with its source and mark. */
export function CitationLine({ citation }: { readonly citation: Citation }) {
  const { text } = usePrinting();
  const { where, says, source, mark } = citation;
  return (
    <>
      {text.fill(words.citation, { where, says })}{' '}
      <span class="print-source">
        {mark === 'P' ? text.fill(library.according, { source }) : source} <b>[{mark}]</b>
      </span>
    </>
  );
}

/** What the marks on a sheet mean. */
export function MarkLine({ citations }: { readonly citations: readonly Citation[] }) {
  const { text } = usePrinting();
  const used = MARKS.filter((mark) => citations.some((citation) => citation.mark === mark));
  if (used.length === 0) return null;
  return (
    <p class="print-marks">
      <b>{words.marks}.</b>{' '}
      {used.map((mark) => `${text.fill(words.markLine, { mark, meaning: library.marks[mark] })}.`).join(' ')}
    </p>
  );
}
