import { csvFormat } from 'd3-dsv';
import type { LessonNote } from '../model/lesson-note.ts';
import type { Chronicle } from './chronicle.ts';
import type { LearningRow } from './learning-log.ts';
import { botReasonsIn, learningLog } from './learning-log.ts';
import { motiveTruths } from './motives.ts';
import { offersIn } from './offers.ts';
import { saidIn } from './said.ts';
import { tensionChanges } from './tension.ts';

/** What an export calls itself, and its form: raised when a column means something else. */
export const LOG_FORMAT = 'kurultai-learning-log';
const LOG_VERSION = 3;

/** The learning log as CSV (RFC 4180): one row for each seat and year. Seats are named, people never. */
export function learningLogCsv(rows: readonly LearningRow[]): string {
  return `${csvFormat(rows as unknown as Record<string, string | number | null>[])}\n`;
}

/** Everything that a debrief rests on, as JSON: the log, councils, tensions with authors, offers, motives. */
export function learningLogJson(chronicle: Chronicle, notes: readonly LessonNote[]): string {
  const { scenario, years, seed, treaty, constraints, council } = chronicle.game.setup;
  const log = {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    content: chronicle.library.version,
    setup: { scenario, years, seed, treaty, constraints, council },
    interventions: chronicle.game.interventions ?? [],
    result: chronicle.last.result
      ? { fate: chronicle.last.result.fate, verdict: chronicle.last.result.verdict }
      : null,
    rows: learningLog(chronicle, notes),
    calls: chronicle.calls.map(({ treaty: _treaty, ...call }) => call),
    promises: chronicle.last.promises.map(({ year, by, to, matter, condition, outcome }) => ({
      year,
      by,
      to,
      matter,
      condition,
      outcome,
    })),
    tension: tensionChanges(chronicle),
    offers: offersIn(chronicle),
    odds: chronicle.odds.map(({ year, power, region, motive, facesWith, facesWithout }) => ({
      year,
      power,
      region,
      motive,
      facesWith,
      facesWithout,
    })),
    motives: motiveTruths(chronicle),
    /** What people said before a reveal, against what was done. */
    said: saidIn(chronicle, notes),
    notes,
    botReasons: botReasonsIn(chronicle),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
