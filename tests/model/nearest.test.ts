import { describe, expect, test } from 'vitest';
import { MEMBER_IDS, POWER_IDS } from '../../src/model/ids.ts';
import { nearest } from '../../src/model/nearest.ts';
import { PRESET_IDS } from '../../src/model/treaty.ts';

describe('the name that was probably meant', () => {
  test.each([
    ['atlantik', PRESET_IDS, 'atlantic'],
    ['Atlantic', PRESET_IDS, 'atlantic'],
    [' warsaw ', PRESET_IDS, 'warsaw'],
    ['oped', PRESET_IDS, 'op-ed'],
    ['peninsula', PRESET_IDS, null],
    ['peninsula shield', PRESET_IDS, 'peninsula-shield'],
    ['kazakstan', MEMBER_IDS, 'kazakhstan'],
    ['kirgizstan', MEMBER_IDS, 'kyrgyzstan'],
    ['turkey', MEMBER_IDS, 'turkiye'],
    ['rusia', POWER_IDS, 'russia'],
    ['france', POWER_IDS, null],
    ['', POWER_IDS, null],
  ])('of %j is %3$j', (name, names, meant) => {
    expect(nearest(name, names)).toBe(meant);
  });

  test('of several is the nearest, and of equally near ones the first', () => {
    expect(nearest('flood', ['food', 'flood-2', 'floods'])).toBe('food');
    expect(nearest('xbc', ['abc', 'dbc'])).toBe('abc');
  });

  test('is none for what is no name at all, however long', () => {
    expect(nearest('a'.repeat(1_000_000), MEMBER_IDS)).toBeNull();
    expect(nearest('turkiye', [])).toBeNull();
  });
});
