import { expect, test } from 'vitest';
import { Autosave } from '../../src/app/keeping/autosave.ts';
import type { Stored } from '../../src/app/keeping/game-store.ts';
import type { KeptGame } from '../../src/app/keeping/kept-game.ts';

const game = (text: string): KeptGame => ({
  id: 'a',
  name: '',
  savedAt: 1,
  line: 'Year 1 of 3, dawn',
  text,
});
const good: Stored<null> = { ok: true, value: null };

/** A store whose writes end when they are told to. */
function slowStore() {
  const written: string[] = [];
  const ends: ((outcome: Stored<null>) => void)[] = [];
  const outcomes: Stored<null>[] = [];
  const autosave = new Autosave({
    write: async ({ text }) => {
      written.push(text);
      return new Promise((end) => {
        ends.push(end);
      });
    },
    onOutcome: (outcome) => void outcomes.push(outcome),
  });
  return { autosave, written, ends, outcomes };
}
const turn = async (): Promise<void> => {
  await new Promise((next) => {
    setTimeout(next);
  });
};

test('changes within one task are written once, as they are at its end', async () => {
  const { autosave, written, ends } = slowStore();
  for (const text of ['one', 'two', 'three']) autosave.keep(() => game(text));
  await turn();
  expect(written).toEqual(['three']);
  ends[0]!(good);
  await autosave.settled();
  expect(written).toEqual(['three']);
});

test('while a write is under way the newest waits, and what came between is passed over', async () => {
  const { autosave, written, ends, outcomes } = slowStore();
  autosave.keep(() => game('first'));
  await turn();
  autosave.keep(() => game('second'));
  autosave.keep(() => game('third'));
  await turn();
  expect(written).toEqual(['first']);
  ends[0]!(good);
  await turn();
  expect(written).toEqual(['first', 'third']);
  ends[1]!({ ok: false, trouble: 'full' });
  await autosave.settled();
  expect(outcomes).toEqual([good, { ok: false, trouble: 'full' }]);
});

test('after a failure the next change is tried again', async () => {
  const { autosave, written, ends } = slowStore();
  autosave.keep(() => game('lost'));
  await turn();
  ends[0]!({ ok: false, trouble: 'blocked' });
  await autosave.settled();
  autosave.keep(() => game('kept'));
  await turn();
  expect(written).toEqual(['lost', 'kept']);
});
