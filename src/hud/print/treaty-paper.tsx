import { printWords as words } from '../../content/text/en/print.ts';
import type { ArticlePrint } from '../../present/print-model.ts';
import { articlePrints } from '../../present/print-model.ts';
import { EMPTY, PrintSheet, usePrinting } from './print-sheet.tsx';
import { CitationLine, MarkLine } from './sources-line.tsx';

/** The treaty in force: its eight articles, where they come from, and room for what the table makes of them. */
export function TreatyPaper() {
  const { text, source } = usePrinting();
  const articles = articlePrints(source, text);
  const { treaty } = source.start.setup;
  const name = typeof treaty === 'string' ? text.name('preset', treaty) : words.ownTreaty;
  return (
    <PrintSheet id="treaty" page={words.treatyTitle} class="print-treaty">
      <header class="print-head">
        <h2>{words.treatyTitle}</h2>
        <p>{name}</p>
      </header>
      <table class="print-table">
        <thead>
          <tr>
            {words.treatyHeads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map((article, at) => (
            <Article key={article.id} article={article} number={at + 1} preset={name} />
          ))}
        </tbody>
      </table>
      <MarkLine citations={articles.flatMap(({ citation }) => (citation ? [citation] : []))} />
    </PrintSheet>
  );
}

interface ArticleProps {
  readonly article: ArticlePrint;
  readonly number: number;
  readonly preset: string;
}

function Article({ article, number, preset }: ArticleProps) {
  const { text } = usePrinting();
  const { title, question, settings, citation, before } = article;
  return (
    <tr data-article={article.id}>
      <th scope="row">
        <span class="print-small">{text.fill(words.articleNumber, { number })}</span>
        <br />
        {title}
        <br />
        <span class="print-small">{question}</span>
      </th>
      <td>
        {settings.map((setting) => (
          <p key={setting.title}>
            <b>{setting.title}.</b> {setting.line}
          </p>
        ))}
      </td>
      <td class="print-small">
        {citation ? <CitationLine citation={citation} /> : words.noSource}
        {before !== null && <p>{text.fill(words.changed, { preset, setting: before })}</p>}
      </td>
      <td>{EMPTY}</td>
    </tr>
  );
}
