import { marked } from 'marked';
import policy from '../../../docs/map-policy.md?raw';

/** A section of the map policy. */
export interface MapSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** Its paragraphs without marks of type. */
  readonly plain: readonly string[];
}

/** What stands before the first section of the map policy. */
export const mapOpening = (): string => html(parts()[0] ?? '');

/** The map policy by its sections. */
export function mapSections(): readonly MapSection[] {
  return parts()
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      const markdown = lines.join('\n');
      return {
        id: title.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
        title,
        html: html(markdown),
        plain: markdown
          .split(/\n+(?:- )?/)
          .filter((line) => line !== '')
          .map((line) => line.replaceAll(LINK, '$1').replaceAll(/[*_`]/g, '')),
      };
    });
}

/** Links lead to other documents, which the game does not have: their words stay. */
const LINK = /\[([^\]]+)\]\([^)]+\)/g;

const parts = (): readonly string[] => policy.replace(/^# .*\n/, '').split(/^## /m);

const html = (markdown: string): string => marked.parse(markdown.replaceAll(LINK, '$1'), { async: false });
