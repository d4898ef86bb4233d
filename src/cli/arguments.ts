import { nearest } from '../model/nearest.ts';

/** Ends the program with a message on standard error and exit code 2. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** A whole number from a flag, within its ends; ends the program with a message otherwise. */
export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    fail(`${flag} takes a whole number from ${least} to ${most}, not "${text}"`);
  }
  return value;
}

/** One of the known names; ends the program with the nearest valid one otherwise. */
export function oneOf<T extends string>(flag: string, text: string, names: readonly T[]): T {
  const found = names.find((name) => name === text);
  if (!found) {
    const meant = nearest(text, names);
    const hint = meant === null ? `it takes ${names.join(', ')}` : `did you mean "${meant}"?`;
    fail(`${flag}: unknown name "${text}"; ${hint}`);
  }
  return found;
}
