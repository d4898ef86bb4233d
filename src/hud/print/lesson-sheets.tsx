import { printWords as words } from '../../content/text/en/print.ts';
import type { WorksheetBox } from './assessment.ts';
import { rubricHtml, worksheetBoxes } from './assessment.ts';
import { PrintSheet, usePrinting } from './print-sheet.tsx';

/** Boxes of the first page: who, pledges, councils. The rest is on its back. */
const FIRST_PAGE = 3;
/** Lines to write on under a box without a table; on a full page they move together. */
const RULED_LINES = 6;

/** The worksheet of the guide for teachers: front and back of one sheet of paper. */
export function WorksheetSheets() {
  const { text, source } = usePrinting();
  const boxes = worksheetBoxes(source.start.setup.years);
  const pages = [boxes.slice(0, FIRST_PAGE), boxes.slice(FIRST_PAGE)];
  return (
    <>
      {pages.map((own, at) => {
        const fields = { title: words.worksheetTitle, page: at + 1, pages: pages.length };
        return (
          <PrintSheet
            key={at}
            id={`worksheet-${at + 1}`}
            page={text.fill(words.pageOf, fields)}
            class="print-worksheet"
          >
            {at === 0 && <h2>{words.worksheetTitle}</h2>}
            {own.map((box) => (
              <Box key={box.html} box={box} first={box === boxes[0]} />
            ))}
          </PrintSheet>
        );
      })}
    </>
  );
}

function Box({ box: { html, table }, first }: { readonly box: WorksheetBox; readonly first: boolean }) {
  return (
    <div class={table || first ? 'print-box' : 'print-box written'}>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      {!table && !first && (
        <div class="print-ruled" aria-hidden="true">
          {Array.from({ length: RULED_LINES }, (_, line) => (
            <i key={line} />
          ))}
        </div>
      )}
    </div>
  );
}

/** The rubric of the guide for teachers. */
export function RubricSheet() {
  return (
    <PrintSheet id="rubric" page={words.rubricTitle} class="print-rubric">
      <h2>{words.rubricTitle}</h2>
      <div dangerouslySetInnerHTML={{ __html: rubricHtml() }} />
    </PrintSheet>
  );
}
