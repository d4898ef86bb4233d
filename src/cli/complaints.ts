import { readFileSync } from 'node:fs';
import type { Text } from '../present/text.ts';
import type { Complaint } from '../replay/complaint.ts';
import { fail } from './arguments.ts';

/** Ends the program with everything that is wrong with a file. */
export function failOver(text: Text, file: string, complaints: readonly Complaint[]): never {
  fail(complaints.map((complaint) => `${file}: ${text.complaint(complaint)}`).join('\n'));
}

/** The text of a file; ends the program where there is none. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    fail(`${file}: ${missing ? 'there is no such file' : String(error)}`);
  }
}
