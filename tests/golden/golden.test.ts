import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { apply } from '../../src/rules/apply.ts';
import { setup } from '../../src/rules/setup.ts';
import type { Golden } from './games.ts';
import { endOf, PLANS, playPlan } from './games.ts';

/*
 * Whole games that were once played, with the hash of the state in which they ended. A change of rules or content turns
 * them red on purpose: if the change was meant, play them anew and look at the differences in fates and ranks:
 *
 *   KURULTAI_GOLDEN=write npx vitest run tests/golden
 */
const WRITE = process.env['KURULTAI_GOLDEN'] === 'write';
const FOLDER = new URL('./games/', import.meta.url);

const fileOf = (name: string): URL => new URL(`${name}.json`, FOLDER);

function stored(name: string): Golden {
  return JSON.parse(readFileSync(fileOf(name), 'utf8')) as Golden;
}

describe('golden games', () => {
  for (const plan of PLANS) {
    it(`R1.3 ${plan.name} replays to the same state, fate and ranks`, () => {
      if (WRITE) writeFileSync(fileOf(plan.name), `${JSON.stringify(playPlan(plan))}\n`);
      const golden = stored(plan.name);
      const begun = setup(LIBRARY, golden.setup);
      if (!begun.ok) throw new Error(`setup refused: ${begun.refusal.kind}`);
      let state = begun.value;
      for (const [at, { seat, action }] of golden.journal.entries()) {
        const step = apply(LIBRARY, state, seat, action);
        if (!step.ok) throw new Error(`action ${at}, ${action.kind} by ${seat}: ${step.refusal.kind}`);
        state = step.value.state;
      }
      const { hash, fate, ranks } = golden;
      expect(endOf(state)).toEqual({ hash, fate, ranks });
    });
  }

  it('no stored game is without its plan', () => {
    const names = PLANS.map(({ name }) => `${name}.json`);
    expect(readdirSync(FOLDER).toSorted()).toEqual(names.toSorted());
  });
});
