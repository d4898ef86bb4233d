import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { PhaseKind } from '../../src/model/phase.ts';
import type { State } from '../../src/model/state.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal } from '../../src/rules/legal.ts';
import { setup } from '../../src/rules/setup.ts';
import type { Golden } from '../golden/games.ts';

/*
 * How many legal actions there are, and how many after each of them, at the first moment of every phase of a golden
 * game. A rule that lets in or keeps out one action more shows here. Where that was meant:
 *
 *   KURULTAI_GOLDEN=write npx vitest run tests/golden tests/perft
 */
const FILE = new URL('./counts.json', import.meta.url);
const GAME = new URL('../golden/games/op-ed-to-the-conference.json', import.meta.url);

type Counts = Partial<Record<PhaseKind, readonly [number, number]>>;

/** Lines of play of so many actions, over all seats that may act. */
function perft(state: State, depth: number): number {
  let lines = 0;
  for (const seat of actors(LIBRARY, state)) {
    for (const action of legal(LIBRARY, state, seat)) {
      if (depth === 1) {
        lines += 1;
        continue;
      }
      const step = apply(LIBRARY, state, seat, action);
      if (!step.ok) throw new Error(`${action.kind} was legal and is refused: ${step.refusal.kind}`);
      lines += perft(step.value.state, depth - 1);
    }
  }
  return lines;
}

function count(): Counts {
  const golden = JSON.parse(readFileSync(GAME, 'utf8')) as Golden;
  const begun = setup(LIBRARY, golden.setup);
  if (!begun.ok) throw new Error('setup refused');
  let state = begun.value;
  const counts: Counts = {};
  for (const { seat, action } of golden.journal) {
    const { kind } = state.phase;
    counts[kind] ??= [perft(state, 1), perft(state, 2)];
    const step = apply(LIBRARY, state, seat, action);
    if (!step.ok) throw new Error(step.refusal.kind);
    state = step.value.state;
  }
  return counts;
}

it('legal actions to depth 2 at the first moment of every phase', () => {
  const counts = count();
  if (process.env['KURULTAI_GOLDEN'] === 'write') writeFileSync(FILE, `${JSON.stringify(counts, null, 2)}\n`);
  expect(counts).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  // A count of nothing would hide a dead end.
  for (const [one, two] of Object.values(counts)) expect(Math.min(one, two)).toBeGreaterThan(0);
  expect(Object.keys(counts)).toHaveLength(10);
});
