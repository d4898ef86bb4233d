import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { printWords as words } from '../../content/text/en/print.ts';
import type { PrintSource } from '../../present/print-model.ts';
import { printedScenario } from '../../present/print-model.ts';
import type { Text } from '../../present/text.ts';

/** What every sheet draws on. */
export interface Printing {
  readonly text: Text;
  readonly source: PrintSource;
}

/** In a cell that is for the pen. */
export const EMPTY = '\u00a0';

const PrintingContext = createContext<Printing | null>(null);

export const PrintingProvider = PrintingContext.Provider;

export function usePrinting(): Printing {
  const printing = useContext(PrintingContext);
  if (!printing) throw new Error('a sheet stands outside the page that prints');
  return printing;
}

interface PrintSheetProps {
  /** For whoever looks for it: `folder-turkiye`. */
  readonly id: string;
  /** What it is, for the running foot. */
  readonly page: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One page of paper, with its running foot. */
export function PrintSheet({ id, page, class: name = '', children }: PrintSheetProps) {
  const { text, source } = usePrinting();
  return (
    <section class={`print-sheet ${name}`} data-sheet={id} aria-label={page}>
      <div class="print-body">{children}</div>
      <footer class="print-foot">
        {text.fill(words.running, { scenario: printedScenario(source, text), page })}
      </footer>
    </section>
  );
}
