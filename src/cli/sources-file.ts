import { format, resolveConfig } from 'prettier';
import { LIBRARY } from '../content/library.ts';
import { sourceLists } from '../present/source-lists.ts';
import { fillTables } from '../present/table-marks.ts';
import { createText } from '../present/text.ts';

export const SOURCES = 'docs/sources.md';

/** The page on sources with its lists as the content has them now, laid out as the repository lays out its files. */
export async function currentSources(before: string): Promise<string> {
  const filled = fillTables(before, sourceLists(LIBRARY, createText()));
  return format(filled, { ...(await resolveConfig(SOURCES)), filepath: SOURCES });
}
