import { marked } from 'marked';

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
  /** In lower case, to search in. */
  readonly plain: string;
}

/** Cuts the rulebook's text at its chapters and at every paragraph that begins with a rule's number. */
export function readRulebook(text: string): readonly Chapter[] {
  const [, ...chapters] = text.replaceAll(/<!--[\s\S]*?-->/g, '').split(/^## /m);
  return chapters.map((chapter) => {
    const [heading = '', ...lines] = chapter.split('\n');
    const [id = heading] = heading.split(' ');
    const pieces = lines.join('\n').split(/^(?=\*\*R\d+\.\d+\*\*)/m);
    const rules = pieces
      .filter((piece) => piece.trim() !== '')
      .map((piece): RuleText => {
        const number = /^\*\*(R\d+\.\d+)\*\*/.exec(piece)?.[1];
        return {
          id: number ?? id,
          html: linked(piece),
          plain: piece.replaceAll(/[*_`|]/g, '').toLowerCase(),
        };
      });
    return { id, title: heading, rules };
  });
}

/** Rules that name other rules lead to them. */
function linked(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return html.replaceAll(/(?<!<strong>)\bR\d+\.\d+\b/g, (rule) => `<a href="#${rule}">${rule}</a>`);
}
