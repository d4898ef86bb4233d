import { marked } from 'marked';
import rulebook from '../../../docs/rulebook.md?raw';
import { LIBRARY } from '../../content/library.ts';
import { fold } from '../../present/fold.ts';
import { rulebookTables } from '../../present/rulebook-tables.ts';
import { fillTables } from '../../present/table-marks.ts';
import { createText } from '../../present/text.ts';

/** One chapter of the rulebook, cut into rules that can be found and pointed at. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RuleText[];
}

interface RuleText {
  /** “R4.26”, or the chapter's own number for what stands before its first rule. */
  readonly id: string;
  readonly html: string;
  /** Without marks of type. */
  readonly words: string;
  /** The words as {@link fold} has them, to search in. */
  readonly plain: string;
}

/** Where a rule is found inside the text itself. */
const inText = (rule: string): string => `#${rule}`;

/** By where its links lead: cutting and setting it takes long enough to be noticed. */
const read = new WeakMap<typeof inText, readonly Chapter[]>();

/** The rulebook. Its tables are made here, of the content that the game has anyhow: the build leaves them out of the text. */
export function wholeRulebook(addressOf = inText): readonly Chapter[] {
  const before = read.get(addressOf);
  if (before) return before;
  const chapters = readRulebook(fillTables(rulebook, rulebookTables(LIBRARY, createText())), addressOf);
  read.set(addressOf, chapters);
  return chapters;
}

/** Cuts the rulebook's text at its chapters and at every paragraph that begins with a rule's number. */
export function readRulebook(text: string, addressOf = inText): readonly Chapter[] {
  const [, ...chapters] = text.replaceAll(/<!--[\s\S]*?-->/g, '').split(/^## /m);
  return chapters.map((chapter) => {
    const [heading = '', ...lines] = chapter.split('\n');
    const [id = heading] = heading.split(' ');
    const pieces = lines.join('\n').split(/^(?=\*\*R\d+\.\d+\*\*)/m);
    const rules = pieces
      .filter((piece) => piece.trim() !== '')
      .map((piece): RuleText => {
        const number = /^\*\*(R\d+\.\d+)\*\*/.exec(piece)?.[1];
        const words = piece.replaceAll(/[*_`|]/g, '');
        return { id: number ?? id, html: linked(piece, addressOf), words, plain: fold(words) };
      });
    return { id, title: heading, rules };
  });
}

/** Rules that name other rules lead to them. Tables may be wider than the page, and scroll. */
function linked(markdown: string, addressOf: (rule: string) => string): string {
  const html = marked
    .parse(markdown, { async: false })
    .replaceAll('<table>', '<div class="table-scroll"><table>')
    .replaceAll('</table>', '</table></div>');
  return html.replaceAll(/(?<!<strong>)\bR\d+\.\d+\b/g, (rule) => `<a href="${addressOf(rule)}">${rule}</a>`);
}
