import { expect, test } from 'vitest';
import { fold } from '../../src/present/fold.ts';

test('accents and capitals make no difference', () => {
  expect(['Türkiye', 'Daşoguz', 'Diyarbakır', 'İzmir', 'Azərbaycan', 'Öskemen'].map(fold)).toEqual([
    'turkiye',
    'dasoguz',
    'diyarbakir',
    'izmir',
    'azerbaycan',
    'oskemen',
  ]);
});

test('a folded text has its letters where the text has them', () => {
  for (const words of ['Türkiye’s İzmir – 2½ ß ﬁ', 'e\u0301', 'Xi’an']) {
    expect(fold(words).length).toBe(words.normalize('NFC').length);
  }
});
