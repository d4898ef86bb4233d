import type { Citation, Mark } from '../../model/treaty.ts';
import { library } from '../../content/text/en/library.ts';
import { say, useReading } from './reading.ts';

/** The order of docs/sources.md. */
const MARK_ORDER = ['V', 'D', 'P', 'M'] as const satisfies readonly Mark[];

/** How sure a statement is: a sign and a letter, with its meaning for whoever points at it or hears it. */
export function Confidence({ mark }: { readonly mark: Mark }) {
  return (
    <span class="confidence" data-mark={mark} title={library.marks[mark]}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle class="rim" cx="6" cy="6" r="4.6" />
        {mark === 'V' && <circle class="fill" cx="6" cy="6" r="4.6" />}
        {mark === 'D' && <path class="fill" d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" />}
        {mark === 'P' && <circle class="fill" cx="6" cy="6" r="2" />}
      </svg>
      {mark}
      <span class="visually-hidden"> ({library.marks[mark]})</span>
    </span>
  );
}

/** Where something was read; what an interested source says is said to be its own. */
export function Source({ citation }: { readonly citation: Citation }) {
  const { text } = useReading();
  const { source, mark } = citation;
  return <cite>{mark === 'P' ? say(text, 'according', { source }) : source}</cite>;
}

/** The sources of an entry, each with its mark: in the margin where there is one. */
export function Sources({ citations }: { readonly citations: readonly Citation[] }) {
  const { text } = useReading();
  return (
    <div class="sources">
      <p class="sources-title">{library.sources}</p>
      <ul>
        {citations.map((citation) => (
          <li key={`${citation.where} ${citation.says}`}>
            <Confidence mark={citation.mark} />
            <span>
              <b>{say(text, 'citation', { where: citation.where })}</b>
              {citation.says} <Source citation={citation} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the marks mean. */
export function MarkLegend() {
  return (
    <table class="legend">
      <thead>
        <tr>
          <th scope="col">{library.markHead}</th>
          <th scope="col">{library.meaningHead}</th>
        </tr>
      </thead>
      <tbody>
        {MARK_ORDER.map((mark) => (
          <tr key={mark}>
            <th scope="row">
              <Confidence mark={mark} />
            </th>
            <td>{library.marks[mark]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
