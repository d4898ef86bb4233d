import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import stringify from 'safe-stable-stringify';
import type { Arm } from '../../lab/experiment.ts';
import type { GameRecord } from '../../lab/record.ts';
import type { LabVersion } from '../../lab/version.ts';
import { fail } from '../arguments.ts';

/** What a file of results says of itself in its first line. */
interface Header extends LabVersion {
  readonly arm: Arm;
}

/** Results of one arm on disk: a header, then one game a line. An interrupted run goes on where the file ends. */
export class ArmFile {
  readonly arm: Arm;
  readonly records: GameRecord[];
  readonly #path: string;

  constructor(folder: string, arm: Arm, version: LabVersion, fresh: boolean) {
    this.arm = arm;
    this.#path = join(folder, `${arm.id}.jsonl`);
    mkdirSync(folder, { recursive: true });
    if (fresh) rmSync(this.#path, { force: true });
    this.records = existsSync(this.#path) ? this.#read({ ...version, arm }) : [];
    if (!existsSync(this.#path)) writeFileSync(this.#path, `${stringify({ ...version, arm })}\n`);
  }

  /** Seeds that are still to be played. */
  missing(seeds: readonly number[]): number[] {
    const done = new Set(this.records.map(({ seed }) => seed));
    return seeds.filter((seed) => !done.has(seed));
  }

  add(record: GameRecord): void {
    this.records.push(record);
    appendFileSync(this.#path, `${JSON.stringify(record)}\n`);
  }

  #read(expected: Header): GameRecord[] {
    const text = readFileSync(this.#path, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const [first = '', ...lines] = whole.split('\n').slice(0, -1);
    this.#checkHeader(first, expected);
    const records = lines.map((line, at) => this.#parse(line, at + 2) as GameRecord);
    // A run that was stopped in the middle of a line: the line is played anew.
    if (whole.length < text.length) truncateSync(this.#path, Buffer.byteLength(whole));
    const wanted = new Set(Array.from({ length: this.arm.games }, (_, at) => (this.arm.seed + at) >>> 0));
    return records.filter(({ seed }) => wanted.has(seed));
  }

  #checkHeader(line: string, expected: Header): void {
    const found = this.#parse(line, 1) as Partial<Header>;
    const { games: _, ...arm } = expected.arm;
    const { games: __, ...foundArm } = found.arm ?? ({} as Arm);
    const differs = (['format', 'content', 'play'] as const).filter((key) => found[key] !== expected[key]);
    const what = [
      ...differs.map((key) => `${key} ${String(found[key])}, now ${String(expected[key])}`),
      ...(stringify(arm) === stringify(foundArm) ? [] : ['other settings of the arm']),
    ];
    if (what.length === 0) return;
    fail(
      `${this.#path}: these results were made by another version (${what.join('; ')}). ` +
        'Nothing was changed. Move the file away, choose another --out, or begin anew with --fresh.',
    );
  }

  #parse(line: string, number: number): unknown {
    try {
      return JSON.parse(line);
    } catch {
      fail(
        `${this.#path}, line ${number}: not a line of results. Nothing was changed; begin anew with --fresh.`,
      );
    }
  }
}
