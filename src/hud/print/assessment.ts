import { marked } from 'marked';
import assessment from '../../../docs/teaching/assessment.md?raw';

/** A part of the page on assessment: the text under one of its headings, without the heading. */
export function sectionOf(markdown: string, heading: string): string {
  const sections = markdown.split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`docs/teaching/assessment.md has no section “${heading}”`);
  return found.slice(heading.length + 1).trim();
}

/** Tables whose rows are numbered by year get as many as the game has years. */
export function forYears(markdown: string, years: number): string {
  return markdown.replaceAll(/(?:^\| \d+ +\|.*(?:\n|$))+/gm, (rows) => {
    const [, blank = ''] = /^\| \d+ +(\|.*)/.exec(rows) ?? [];
    return Array.from({ length: years }, (_, at) => `| ${at + 1} ${blank}\n`).join('');
  });
}

const setIn = (markdown: string): string => marked.parse(markdown, { async: false });

/** One numbered box of the worksheet, or what stands before the first. */
export interface WorksheetBox {
  readonly html: string;
  /** It has a table to write in; else lines are wanted. */
  readonly table: boolean;
}

/** The boxes of the worksheet, cut at their numbers; the first is what every student fills in once. */
export function worksheetBoxes(years: number): readonly WorksheetBox[] {
  return forYears(sectionOf(assessment, 'Worksheet'), years)
    .split(/^(?=\*\*\d+\. )/m)
    .map((box) => ({ html: setIn(box), table: /^\|/m.test(box) }));
}

/** The rubric with what stands under it. */
export const rubricHtml = (): string => setIn(sectionOf(assessment, 'Rubric'));
