import { expect, test } from 'vitest';
import { readChair, writeChair } from '../../src/present/chair-query.ts';

test('what is written is read', () => {
  expect(readChair(writeChair(7, 'turkiye'))).toEqual({ seat: 'turkiye', seed: 7, problems: [] });
  expect(readChair('')).toEqual({ seat: null, seed: null, problems: [] });
});

test('a seat misspelled gives the nearest one, and says so', () => {
  expect(readChair('seat=kasakhstan')).toEqual({
    seat: 'kazakhstan',
    seed: null,
    problems: [{ kind: 'seat', found: 'kasakhstan', meant: 'kazakhstan' }],
  });
  expect(readChair('seat=T%C3%BCrkiye').seat).toBe('turkiye');
  expect(readChair(`seat=${'atlantis'.repeat(9)}`)).toMatchObject({
    seat: null,
    problems: [{ kind: 'seat', found: expect.stringMatching(/^.{40}$/), meant: null }],
  });
});

test.each(['x', '-1', '1.5', '4294967296', '%E0%A4%A'])('the seed “%s” is none', (seed) => {
  const read = readChair(`seed=${seed}&seat=uzbekistan`);
  expect(read).toMatchObject({ seat: 'uzbekistan', seed: null, problems: [{ kind: 'seed' }] });
});
