import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { Answer, AnswerContext, SealedAnswer } from '../../src/replay/commitment.ts';
import {
  ANSWERS,
  LAST_YEAR,
  canonical,
  commit,
  readReveal,
  revealCode,
  saltOf,
  verify,
} from '../../src/replay/commitment.ts';

const ALPHABET = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const CONTEXT: AnswerContext = { seed: 20261122, seat: 'kazakhstan', year: 3 };
const UNITS: Answer = { kind: 'council', hand: 'commit' };
const WORDS: Answer = { kind: 'council', hand: 'words' };
const SALT = saltOf(Uint8Array.of(1, 2, 3, 4, 5));
const COMMITMENT = commit({ ...CONTEXT, answer: UNITS }, SALT);
const REVEAL = revealCode(UNITS, SALT);

const bare = (code: string): string[] => Array.from(code.replace('-', ''));
const withCharacter = (code: readonly string[], at: number, character: string): string =>
  code.with(at, character).join('');
const withSwap = (code: readonly string[], at: number): string =>
  code
    .with(at, code[at + 1] ?? '')
    .with(at + 1, code[at] ?? '')
    .join('');

const salts = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => saltOf(bytes));
const contexts = fc.record({
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  seat: fc.constantFrom(...MEMBER_IDS),
  year: fc.integer({ min: 1, max: LAST_YEAR }),
});
const answers = fc.constantFrom(...ANSWERS);

describe('a commitment', () => {
  test('is the same everywhere and for ever', () => {
    expect(canonical({ ...CONTEXT, answer: UNITS }, SALT)).toBe(
      'kurultai-commitment-1;seed=20261122;seat=kazakhstan;year=3;occasion=council;answer=commit;salt=04106105',
    );
    const folder: SealedAnswer = { ...CONTEXT, answer: { kind: 'folder', notch: 'full', ballot: 'abstain' } };
    expect(canonical(folder, SALT)).toContain('occasion=folder;answer=full,abstain;');
    const guess: SealedAnswer = { ...CONTEXT, answer: { kind: 'prediction', honour: 4 } };
    expect(canonical(guess, SALT)).toContain('occasion=prediction;answer=4;');
    // Worked out by another program, with multiplication in the field of 32 written out.
    expect([COMMITMENT, commit(folder, SALT), commit(guess, SALT)]).toEqual([
      'QB9Z-T366',
      'S0W0-4EKH',
      'F0KD-PN08',
    ]);
    expect([REVEAL, revealCode(folder.answer, SALT), revealCode(guess.answer, SALT)]).toEqual([
      'F0410-6105Z',
      '80410-6105K',
      'M0410-61056',
    ]);
  });

  test('is two groups of four characters of Crockford’s base32, a reveal two of five', () => {
    fc.assert(
      fc.property(contexts, answers, salts, (context, answer, salt) => {
        expect(commit({ ...context, answer }, salt)).toMatch(/^[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{4}$/);
        expect(revealCode(answer, salt)).toMatch(/^[\dA-HJKMNP-TV-Z]{5}-[\dA-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  test('of one answer with another salt is another', () => {
    fc.assert(
      fc.property(contexts, answers, salts, salts, (context, answer, one, other) => {
        fc.pre(one !== other);
        const sealed = { ...context, answer };
        expect(commit(sealed, one)).not.toBe(commit(sealed, other));
      }),
    );
  });

  test('of no two answers with one salt is the same', () => {
    expect(new Set(ANSWERS.map((answer) => commit({ ...CONTEXT, answer }, SALT))).size).toBe(ANSWERS.length);
  });

  test('needs a salt that is one', () => {
    for (const salt of ['', 'ABC', 'ABCDEFGU', 'abcdefgh', 'ABCDEFGHJ']) {
      expect(() => commit({ ...CONTEXT, answer: UNITS }, salt)).toThrow(RangeError);
      expect(() => revealCode(UNITS, salt)).toThrow(RangeError);
    }
    expect(() => saltOf(Uint8Array.of(1, 2, 3, 4))).toThrow(RangeError);
    expect(saltOf(new Uint8Array(5).fill(255))).toBe('ZZZZZZZZ');
  });
});

describe('a reveal', () => {
  test('opens its own commitment, and no other answer does', () => {
    fc.assert(
      fc.property(contexts, answers, salts, (context, answer, salt) => {
        const commitment = commit({ ...context, answer }, salt);
        for (const each of ANSWERS) {
          const expected = each === answer ? { kind: 'true', answer } : { kind: 'wrong', owner: null };
          expect(verify(commitment, revealCode(each, salt), context)).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(answers, salts, (answer, salt) => {
        expect(readReveal(revealCode(answer, salt))).toEqual({ kind: 'read', answer, salt });
      }),
    );
  });

  test('of another answer, or with another salt, is wrong', () => {
    expect(verify(COMMITMENT, revealCode(WORDS, SALT), CONTEXT)).toEqual({ kind: 'wrong', owner: null });
    const other = saltOf(Uint8Array.of(1, 2, 3, 4, 6));
    expect(verify(COMMITMENT, revealCode(UNITS, other), CONTEXT)).toEqual({ kind: 'wrong', owner: null });
  });

  test('under another game is wrong', () => {
    expect(verify(COMMITMENT, REVEAL, { ...CONTEXT, seed: 20261123 })).toEqual({
      kind: 'wrong',
      owner: null,
    });
  });

  test('under another seat or year is wrong, and it is told whose it is', () => {
    const owner = { seat: 'kazakhstan', year: 3 };
    expect(verify(COMMITMENT, REVEAL, { ...CONTEXT, year: 4 })).toEqual({ kind: 'wrong', owner });
    for (const seat of MEMBER_IDS.filter((each) => each !== 'kazakhstan')) {
      expect(verify(COMMITMENT, REVEAL, { ...CONTEXT, seat })).toEqual({ kind: 'wrong', owner });
    }
  });
});

describe('a slip of the tongue or the pen is told from a false reveal', () => {
  test('one wrong character of a reveal, wherever it stands and whatever it is', () => {
    const code = bare(REVEAL);
    for (const [at, right] of code.entries()) {
      for (const character of ALPHABET.filter((each) => each !== right)) {
        const slipped = withCharacter(code, at, character);
        expect(readReveal(slipped).kind).toBe('misread');
        expect(verify(COMMITMENT, slipped, CONTEXT)).toEqual({
          kind: 'misread',
          code: 'reveal',
          fault: { kind: 'check', at: at + 1 },
        });
      }
    }
  });

  test('two neighbours of a reveal that changed places', () => {
    fc.assert(
      fc.property(answers, salts, fc.nat({ max: 8 }), (answer, salt, at) => {
        const code = bare(revealCode(answer, salt));
        fc.pre(code[at] !== code[at + 1]);
        const slipped = withSwap(code, at);
        expect(readReveal(slipped)).toEqual({ kind: 'misread', fault: { kind: 'check', at: null } });
        expect(verify(commit({ ...CONTEXT, answer }, salt), slipped, CONTEXT)).toEqual({
          kind: 'misread',
          code: 'reveal',
          fault: { kind: 'check', at: at + 1 },
        });
      }),
    );
  });

  test('any two characters of a reveal that changed places', () => {
    fc.assert(
      fc.property(answers, salts, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (answer, salt, one, other) => {
        const code = bare(revealCode(answer, salt));
        fc.pre(code[one] !== code[other]);
        const slipped = code.with(one, code[other] ?? '').with(other, code[one] ?? '');
        expect(readReveal(slipped.join(''))).toMatchObject({ kind: 'misread' });
      }),
    );
  });

  test('more than one, where the check tells', () => {
    const code = bare(REVEAL);
    const slipped = withCharacter(bare(withCharacter(code, 1, 'Z')), 5, 'Z');
    expect(verify(COMMITMENT, slipped, CONTEXT)).toEqual({
      kind: 'misread',
      code: 'reveal',
      fault: { kind: 'check', at: null },
    });
  });

  test('one wrong character of the commitment, or two neighbours', () => {
    const code = bare(COMMITMENT);
    const misread = (at: number) => ({
      kind: 'misread',
      code: 'commitment',
      fault: { kind: 'check', at: at + 1 },
    });
    for (const [at, right] of code.entries()) {
      for (const character of ALPHABET.filter((each) => each !== right)) {
        expect(verify(withCharacter(code, at, character), REVEAL, CONTEXT)).toEqual(misread(at));
      }
    }
    for (const at of code.slice(1).keys()) {
      const swapped = withSwap(code, at);
      const expected = code[at] === code[at + 1] ? { kind: 'true', answer: UNITS } : misread(at);
      expect(verify(swapped, REVEAL, CONTEXT)).toEqual(expected);
    }
  });

  test('a code that is too short, too long or has a character that no code has', () => {
    const reveal = (fault: object) => ({ kind: 'misread', code: 'reveal', fault });
    expect(verify(COMMITMENT, REVEAL.slice(0, -1), CONTEXT)).toEqual(
      reveal({ kind: 'length', found: 9, expected: 10 }),
    );
    expect(verify(COMMITMENT, COMMITMENT, CONTEXT)).toEqual(
      reveal({ kind: 'length', found: 8, expected: 10 }),
    );
    expect(verify(COMMITMENT, '', CONTEXT)).toEqual(reveal({ kind: 'length', found: 0, expected: 10 }));
    for (const character of ['U', '*', 'ß', '😀', 'Ж']) {
      expect(verify(COMMITMENT, withCharacter(bare(REVEAL), 4, character), CONTEXT)).toEqual(
        reveal({ kind: 'character', at: 5, found: character }),
      );
    }
    expect(verify(REVEAL, REVEAL, CONTEXT)).toEqual({
      kind: 'misread',
      code: 'commitment',
      fault: { kind: 'length', found: 10, expected: 8 },
    });
  });

  test('an answer that there is not, even with a check character to it', () => {
    // Z stands for no answer; one of the 32 check characters fits.
    const codes = ALPHABET.map((check) => `Z${SALT}${check}`);
    const faults = codes.map((code) => readReveal(code)).filter(({ kind }) => kind === 'misread');
    expect(faults).toHaveLength(32);
    expect(faults).toContainEqual({ kind: 'misread', fault: { kind: 'check', at: 1 } });
  });

  test('whatever is typed, the answer is a verdict and never true by chance', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (commitment, reveal) => {
        expect(verify(commitment, reveal, CONTEXT).kind).not.toBe('true');
      }),
    );
  });
});

describe('a code is read as people write it', () => {
  test.each([
    ['in lower case', (code: string) => code.toLowerCase()],
    ['without a hyphen', (code: string) => code.replace('-', '')],
    ['with spaces', (code: string) => ` ${Array.from(code.replace('-', '')).join(' ')}\u00a0`],
    ['with other dashes', (code: string) => code.replace('-', ' – ')],
    ['with O for 0', (code: string) => code.replaceAll('0', 'O')],
    ['with o for 0', (code: string) => code.replaceAll('0', 'o')],
    ['with I for 1', (code: string) => code.replaceAll('1', 'I')],
    ['with l for 1', (code: string) => code.replaceAll('1', 'l')],
    [
      'with the two other i of a Turkish keyboard',
      (code: string) => code.replace('1', 'ı').replace('1', 'İ'),
    ],
  ])('%s', (_, write) => {
    // A salt of ones and noughts, and a commitment with both.
    const salt = '01100110';
    const context = withLookAlikes(salt);
    const commitment = commit({ ...context, answer: UNITS }, salt);
    expect(commitment).toMatch(/(?=.*0)(?=.*1)/);
    expect(verify(write(commitment), write(revealCode(UNITS, salt)), context)).toEqual({
      kind: 'true',
      answer: UNITS,
    });
  });
});

/** The first game in which the commitment to units has a nought and a one. */
function withLookAlikes(salt: string): AnswerContext {
  for (let seed = 0; seed < 1000; seed += 1) {
    const context = { ...CONTEXT, seed };
    const code = commit({ ...context, answer: UNITS }, salt);
    if (code.includes('0') && code.includes('1')) return context;
  }
  throw new Error('there is none');
}
