import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { State } from '../../src/model/state.ts';
import { createText } from '../../src/present/text.ts';
import { begin } from '../support/game.ts';
import { founded } from '../rules/founding/founding-table.ts';

const text = createText();
const RENEW: Action = { kind: 'castRenewal', renew: true };
const DECLARE: Action = { kind: 'moveDeclaration', power: 'iran', tone: 'reassure' };

const hint = (view: State, action: Action): string =>
  text.hint(action, { library: LIBRARY, view, seat: 'turkiye' });

/** Every message of a catalogue with the path to it. */
function messagesIn(section: unknown, path: string): (readonly [string, string])[] {
  if (typeof section === 'string') return [[path, section]];
  return Object.entries(section as object).flatMap(([key, value]) => messagesIn(value, `${path}.${key}`));
}

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  ['../../src/content/text/en/*.ts', '!**/index.ts'],
  { eager: true },
);

/** Where six is right whoever has ratified. */
const SIX_STATES: readonly RegExp[] = [
  // What the game and its scenarios are about, and the form in which seats are filled.
  /^ui\.(tagline|intro|seatsHint|tableGameHint|watchOnly|labIntro)$/,
  /^scenarios\./,
  // The real states.
  /^(library|members|article)\./,
  // Everybody has a folder and interests, bound or not (R4.20).
  /^actionHints\.sealFolder$/,
  /^printWords\.(secretsWarning|printHints\.slips)$/,
  /^events\.foundingOpened$/,
  // The treaty of a first game is signed already, and One Chair's is, too.
  /^(guide\w*|chairWords)\./,
  // A die.
  /^debriefWords\.faces$/,
];

describe('what is said of the members while some have not ratified', () => {
  it('R8.10 a declaration speaks for those whom the treaty binds', () => {
    expect(hint(begin(), DECLARE)).toMatch(/^Speaks for all six\. /);
    expect(hint(founded({ kazakhstan: 'ratified' }), DECLARE)).toMatch(/^Speaks for all three members\. /);
    expect(hint(founded({}), DECLARE)).toMatch(/^Speaks for both members\. /);
    expect(hint(founded({ kazakhstan: 'ratified', uzbekistan: 'observer' }), DECLARE)).toMatch(/all three/);
  });

  it('R8.13 the last ballots are those of members, and too few of them are told so', () => {
    expect(hint(begin(), RENEW)).toBe(
      'Sealed until all six are in. Renewal needs four members with three-fifths of the ready strength.',
    );
    expect(hint(founded({}), RENEW)).toBe(
      'Sealed until both are in. Renewal needs four members with three-fifths of the ready strength, and the treaty binds fewer than four.',
    );
    const four = founded({ kazakhstan: 'ratified', kyrgyzstan: 'ratified' });
    expect(hint(four, RENEW)).toMatch(/^Sealed until all four are in\. .* ready strength\.$/);
  });

  it('no other text counts six members', () => {
    const told = Object.values(CATALOGUES).flatMap((catalogue) =>
      Object.entries(catalogue).flatMap(([name, words]) => messagesIn(words, name)),
    );
    expect(told.length).toBeGreaterThan(2000);
    // A number among others in a plural is a count and no assumption.
    const six = told.filter(([, message]) =>
      /\b(six|other five)\b/i.test(message.replaceAll(/=6 \{[^}]*\}/g, '')),
    );
    const odd = six.filter(([path]) => !SIX_STATES.some((known) => known.test(path)));
    expect(odd.map(([path, message]) => `${path}: ${message.slice(0, 80)}`)).toEqual([]);
  });
});
