import { expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import type { AlliancePromise } from '../../src/model/records.ts';
import type { State } from '../../src/model/state.ts';
import { promisesByFolders } from '../../src/present/promise-lines.ts';
import { createText } from '../../src/present/text.ts';
import { apply } from '../../src/rules/apply.ts';
import { setup } from '../../src/rules/setup.ts';
import { view } from '../../src/rules/view.ts';
import { settingsOf } from '../support/game.ts';

const text = createText();
type Outcome = AlliancePromise['outcome'];

/** What the opened folders said of each promise when operations began, and how the ledger settled it. */
function saidAndSettled(seed: number): { said: Map<number, Outcome>; settled: Map<number, Outcome> } {
  const settings = settingsOf({ seed });
  const begun = setup(LIBRARY, settings);
  if (!begun.ok) throw new Error(begun.refusal.kind);
  let state: State = begun.value;
  const said = new Map<number, Outcome>();
  for (const { seat, action } of playGame(LIBRARY, settings, 'mixed').journal) {
    if (action.kind === 'openOperations') {
      for (const { id, outcome } of promisesByFolders(view(LIBRARY, state, null), text))
        said.set(id, outcome);
    }
    const step = apply(LIBRARY, state, seat, action);
    if (!step.ok) throw new Error(step.refusal.kind);
    ({ state } = step.value);
  }
  return { said, settled: new Map(state.promises.map(({ id, outcome }) => [id, outcome])) };
}

it('what the reveal says of promised votes and money is what the ledger settles', () => {
  const seen = new Set<Outcome>();
  for (let seed = 1; seed <= 12; seed += 1) {
    const { said, settled } = saidAndSettled(seed);
    // A game that ends before its ledger settles nothing.
    const due = [...said].filter(([id]) => settled.get(id) !== 'open');
    expect(due).toEqual(due.map(([id]) => [id, settled.get(id)]));
    for (const [, outcome] of due) seen.add(outcome);
  }
  expect([...seen].toSorted()).toEqual(['broken', 'kept', 'void']);
});
