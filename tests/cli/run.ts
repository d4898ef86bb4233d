import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command-line program did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs a program of src/cli as `npm run` does, without npm. */
export function run(
  program: 'assess' | 'replay' | 'bench' | 'lab',
  ...args: readonly string[]
): Promise<Ran> {
  const command = ['--import', 'tsx', join('src', 'cli', `${program}.ts`), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

/** A folder of one's own for files that programs read. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'kurultai-'));

  /** Writes a file, text as it is and anything else as JSON, and gives its path. */
  write(name: string, content: unknown): string {
    const path = join(this.path, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
