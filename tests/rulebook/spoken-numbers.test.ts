import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { shift } from '../../src/rules/change.ts';
import { after } from '../support/change.ts';
import { calm } from '../support/table.ts';
import { withState } from '../support/arrange.ts';

/** Numbers that the rulebook says in a sentence and not in a table: they are made from the game here, and compared. */
const RULEBOOK = readFileSync('docs/rulebook.md', 'utf8');
const ruleOf = (id: string): string =>
  RULEBOOK.split('\n').find((line) => line.startsWith(`**${id}**`)) ?? '';

test('R4.4 the rulebook names the weights of domestic politics abroad', () => {
  const names = { russia: 'Russia', iran: 'Iran', china: 'China', west: 'the West', armenia: 'Armenia' };
  const weights = LIBRARY.powers.map(({ id, domesticWeight }) => `${names[id]} ${domesticWeight}`);
  expect(ruleOf('R4.4')).toContain(`drawn by weight: ${weights.join(', ')}.`);
});

test('R4.40 the rulebook names how far Will may fall in a year', () => {
  const why = { rule: 'R4.40', label: 'will-fades' } as const;
  const fallen = after(withState(calm(), { will: 10 }), (change) => shift(change, 'will', -10, why));
  expect(ruleOf('R4.40')).toContain(`Will falls by at most ${10 - fallen.state.will} in all.`);
});
