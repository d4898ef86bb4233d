import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LESSON, currentLesson } from '../../src/cli/lesson-file.ts';
import { markersIn } from '../../src/present/table-marks.ts';

const lesson = readFileSync(LESSON, 'utf8');

test('the table of odds in the lesson’s guide is what content and rules say now (npm run docs)', async () => {
  expect(markersIn(lesson)).toEqual(['lesson-odds']);
  expect((await currentLesson(lesson)) === lesson).toBe(true);
});
