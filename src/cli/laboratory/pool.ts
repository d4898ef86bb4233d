import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Arm } from '../../lab/experiment.ts';
import type { GameRecord } from '../../lab/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Answer, Task } from './worker.ts';

/** Games of one batch: short enough that a worker's end loses little, long enough that talk costs nothing. */
const BATCH = 8;
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** A game that could not be played to its end, and why. */
export interface Casualty {
  readonly arm: string;
  readonly seed: number;
  readonly message: string;
}

export interface Job {
  readonly arm: Arm;
  readonly seeds: readonly number[];
}

/**
 * Plays all games of the jobs in worker processes. A game that fails, or takes its worker with it, is reported with its
 * seed; all the others are played.
 *
 * @param onRecord called for every game that was played, in no particular order
 * @param entry what a worker runs
 */
export async function playAll(
  jobs: readonly Job[],
  scenarios: readonly Scenario[],
  workers: number,
  onRecord: (arm: string, record: GameRecord) => void,
  entry = WORKER,
): Promise<Casualty[]> {
  const queue: Task[] = jobs.flatMap(({ arm, seeds }) =>
    Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, at) => ({
      arm,
      seeds: seeds.slice(at * BATCH, (at + 1) * BATCH),
      scenarios,
    })),
  );
  const casualties: Casualty[] = [];
  const living = Array.from({ length: Math.min(workers, queue.length) }, () =>
    work(entry, queue, onRecord, casualties),
  );
  await Promise.all(living);
  return casualties;
}

/** One place at the bench: a worker, and the next one if it dies. */
async function work(
  entry: string,
  queue: Task[],
  onRecord: (arm: string, record: GameRecord) => void,
  casualties: Casualty[],
): Promise<void> {
  while (queue.length > 0) {
    // oxlint-disable-next-line no-await-in-loop -- a place has one worker at a time
    await oneWorker(entry, queue, onRecord, casualties);
  }
}

function oneWorker(
  entry: string,
  queue: Task[],
  onRecord: (arm: string, record: GameRecord) => void,
  casualties: Casualty[],
): Promise<void> {
  const child: ChildProcess = fork(entry);
  let task: Task | null = null;
  let seed: number | null = null;
  let done = 0;
  return new Promise((resolve) => {
    child.on('message', (answer: Answer) => {
      switch (answer.kind) {
        case 'begun':
          ({ seed } = answer);
          return;
        case 'played':
          done += 1;
          return onRecord(answer.arm, answer.record);
        case 'failed':
          done += 1;
          casualties.push({ arm: answer.arm, seed: answer.seed, message: answer.message });
          return;
        case 'idle':
          task = queue.shift() ?? null;
          done = 0;
          if (task) child.send(task);
          else child.disconnect();
      }
    });
    child.on('exit', (code, signal) => {
      if (task) {
        const at = seed ?? task.seeds[done] ?? 0;
        casualties.push({
          arm: task.arm.id,
          seed: at,
          message: `its worker ended (${signal === null ? `exit code ${code}` : signal})`,
        });
        const rest = task.seeds.slice(done).filter((each) => each !== at);
        if (rest.length > 0) queue.unshift({ ...task, seeds: rest });
      }
      resolve();
    });
  });
}
