import { useEffect, useRef } from 'preact/hooks';
import { printWords as words } from '../../content/text/en/print.ts';
import type { PrintSource } from '../../present/print-model.ts';
import { folderPrints, printedScenario } from '../../present/print-model.ts';
import type { PaperId, PrintRequest, UnknownPart } from '../../present/print-request.ts';
import { PAPER_IDS, PRINT_IDS } from '../../present/print-request.ts';
import type { Text } from '../../present/text.ts';
import { gameCode } from '../../replay/game-code.ts';
import { Scroller } from '../widgets/scroller.tsx';
import { Segments } from '../widgets/segments.tsx';
import { FolderSheet } from './folder-sheet.tsx';
import { GameFields } from './game-fields.tsx';
import { RubricSheet, WorksheetSheets } from './lesson-sheets.tsx';
import { PrintingProvider } from './print-sheet.tsx';
import { SlipSheets } from './slip-sheets.tsx';
import { TreatyPaper } from './treaty-paper.tsx';
import './print.css';
import './print-sheets.css';
import './print-slips.css';

export interface PrintScreenProps {
  readonly text: Text;
  readonly request: PrintRequest;
  readonly source: PrintSource;
  /** What the address asked for and there is not. */
  readonly unknown: readonly UnknownPart[];
  /** The game is a kept one: its scenario and treaty are what they are. */
  readonly kept: boolean;
  readonly onChange: (request: PrintRequest) => void;
  readonly onPrint: () => void;
  readonly onLeave: () => void;
}

/** What the printer is told of the paper: its size, and margins that every printer can keep. */
const PAGES: Readonly<Record<PaperId, string>> = {
  a4: '@page { size: A4 portrait; margin: 14mm; }',
  letter: '@page { size: letter portrait; margin: 14mm; }',
};

/** Everything a table needs on paper: chosen above, and below as it will be printed. */
export function PrintScreen(props: PrintScreenProps) {
  const { text, request, source, unknown, kept, onChange, onPrint, onLeave } = props;
  const { what, paper } = request;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, []);
  const scenario = printedScenario(source, text);
  useEffect(() => {
    const before = document.title;
    // The name that a browser offers for the file, if it prints to one.
    document.title = text.fill(words.docTitle, { scenario });
    return () => {
      document.title = before;
    };
  }, [scenario]);
  const change = (part: Partial<PrintRequest>): void => onChange({ ...request, ...part });
  const toldOf = ({ asked, meant }: UnknownPart): string =>
    meant === null ? asked : text.fill(words.unknownMeant, { asked, meant });
  const chosen = PRINT_IDS.filter((id) => what.includes(id));
  return (
    <main class="print-page" data-paper={paper}>
      <style>{PAGES[paper]}</style>
      <div class="print-controls">
        <header class="row spread">
          <h1 ref={head} tabIndex={-1}>
            {words.title}
          </h1>
          <button type="button" class="button" onClick={onLeave}>
            {words.back}
          </button>
        </header>
        {unknown.length > 0 && (
          <p class="notice bad" role="alert">
            {text.fill(words.unknown, { list: unknown.map(toldOf).join(', ') })}
          </p>
        )}
        <div class="print-choosing">
          <fieldset>
            <legend>{words.what}</legend>
            {PRINT_IDS.map((id) => (
              <label class="check" key={id}>
                <input
                  type="checkbox"
                  checked={what.includes(id)}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    change({
                      what: PRINT_IDS.filter((each) => (each === id ? checked : what.includes(each))),
                    });
                  }}
                />
                <span>
                  {words.prints[id]} <span class="soft small">{words.printHints[id]}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div class="stack">
            {kept ? (
              <>
                <p>
                  {text.fill(words.ofGame, {
                    scenario,
                    years: source.start.setup.years,
                    code: String(gameCode(source.start.setup.seed)),
                  })}
                </p>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={request.secrets}
                    onChange={(event) => change({ secrets: event.currentTarget.checked })}
                  />
                  <span>
                    {words.secrets} <span class="soft small">{words.secretsHint}</span>
                  </span>
                </label>
              </>
            ) : (
              <GameFields
                text={text}
                library={source.library}
                game={request.game}
                onChange={(game) => change({ game })}
              />
            )}
            <Segments
              label={words.paper}
              value={paper}
              choices={PAPER_IDS.map((value) => ({ value, label: words.papers[value] }))}
              onChange={(value) => change({ paper: value })}
            />
          </div>
        </div>
        {kept && request.secrets && (
          <p class="notice bad" role="alert">
            {words.secretsWarning}
          </p>
        )}
        <div class="row">
          <button type="button" class="button primary" disabled={chosen.length === 0} onClick={onPrint}>
            {words.print}
          </button>
          <span class="soft small">{words.hint}</span>
        </div>
      </div>
      <PrintingProvider value={{ text, source }}>
        <Scroller class="print-sheets">
          {what.includes('folders') &&
            folderPrints({ ...source, dealt: source.dealt && request.secrets }, text).map((folder) => (
              <FolderSheet key={folder.member.id} folder={folder} />
            ))}
          {what.includes('slips') && <SlipSheets />}
          {what.includes('treaty') && <TreatyPaper />}
          {what.includes('worksheet') && <WorksheetSheets />}
          {what.includes('rubric') && <RubricSheet />}
        </Scroller>
      </PrintingProvider>
    </main>
  );
}
