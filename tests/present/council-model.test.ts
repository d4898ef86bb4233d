import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { State } from '../../src/model/state.ts';
import { councilModel } from '../../src/present/council-model.ts';
import { createText } from '../../src/present/text.ts';
import { bareNight, invoke, struck, vote } from '../rules/defence/council-table.ts';
import { addUnits } from '../support/arrange.ts';

const text = createText('en');

/** What the table is shown that each owes, of those that owe anything. */
const owes = (state: State) =>
  Object.fromEntries(
    (councilModel(LIBRARY, state, text, null)?.responses ?? []).flatMap(({ member, owed }) =>
      owed === null ? [] : [[member.id, owed]],
    ),
  );

describe('what a council owes', () => {
  const called = invoke(
    struck(addUnits(bareNight(), [{ owner: 'turkiye', kind: 'brigade', place: 'eastern-anatolia' }])),
  );

  it('is shown to those who are asked for a hand, and not before the council has voted', () => {
    expect(owes(called)).toEqual({});
    expect(owes(vote(called))).toMatchObject({ turkiye: 'units', kazakhstan: 'a token' });
  });
});
