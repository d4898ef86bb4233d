import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { CERTIFICATES } from '../../src/content/scenarios/certificates.ts';
import { labVersion } from '../../src/lab/version.ts';

const REPORT = readFileSync('docs/balance.md', 'utf8');
const FACTS = readFileSync('docs/stylised-facts.md', 'utf8');

/**
 * A small batch is played with the game as it is. If it came out otherwise than when the report was made, the report is
 * about another game: npm run balance, and npm run certify.
 */
test('the report on balance and the certificates are about this game', () => {
  const { content, play, format } = labVersion(LIBRARY);
  expect(REPORT).toContain(`Content ${content}, play ${play}, format ${format}.`);
  expect(FACTS).toContain(`Content ${content}, play ${play}, format ${format}.`);
  for (const { scenario, version } of CERTIFICATES.certificates) {
    const now = labVersion(LIBRARY, [scenario]);
    expect({ scenario, ...version }).toEqual({ scenario, content: now.content, play: now.play });
  }
});

test('the report is of as many games as were asked for, on seeds that it names', () => {
  const arms = new Map(
    [...REPORT.matchAll(/^\| ([a-z-]+) +\| (\d+) +\| (\d+)–(\d+)/gm)].map(([, id, games, first, last]) => [
      id,
      [Number(games), Number(last) - Number(first) + 1],
    ]),
  );
  expect(arms.get('steady')).toEqual([2000, 2000]);
  expect(arms.get('unseen-seeds')).toEqual([2000, 2000]);
  expect(arms.get('sharp')).toEqual([200, 200]);
});

test('every scenario has a certificate for every length that it offers', () => {
  const certified = CERTIFICATES.certificates.map(({ scenario, years }) => `${scenario} ${years}`);
  expect(certified).toEqual(
    LIBRARY.scenarios.flatMap(({ id, years }) => years.choices.map((each) => `${id} ${each}`)),
  );
  for (const { games, fates } of CERTIFICATES.certificates) {
    expect(games).toBeGreaterThanOrEqual(400);
    expect(Object.values(fates).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 1);
  }
});
