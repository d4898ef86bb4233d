import { format, resolveConfig } from 'prettier';
import { LIBRARY } from '../content/library.ts';
import { rulebookTables } from '../present/rulebook-tables.ts';
import { fillTables } from '../present/table-marks.ts';
import { createText } from '../present/text.ts';

export const RULEBOOK = 'docs/rulebook.md';

/** The rulebook with its tables as the content has them now, laid out as the repository lays out its files. */
export async function currentRulebook(before: string): Promise<string> {
  const filled = fillTables(before, rulebookTables(LIBRARY, createText()));
  return format(filled, { ...(await resolveConfig(RULEBOOK)), filepath: RULEBOOK });
}
