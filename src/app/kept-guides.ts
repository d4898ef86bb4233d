import type { GuideKept } from '../hud/game/commands.ts';
import { read, write } from './storage.ts';

const GUIDES = 'kurultai.guide';
/** Of so many games the guide is remembered; the one that moved longest ago is forgotten first. */
const MOST_GAMES = 12;
/** The note that ends a guide. */
const LAST_NOTE = 'result';

interface Guides {
  /** A guide was finished or skipped in this browser. */
  readonly done: boolean;
  readonly games: Readonly<Record<string, GuideKept>>;
}

/** How far the guide of a game had come; null for a game without one, and where what was kept is damaged. */
export function keptGuide(id: string): GuideKept | null {
  const { games } = kept();
  return Object.hasOwn(games, id) ? (games[id] ?? null) : null;
}

/** Whether a guide was finished or skipped in this browser before. */
export const guidedBefore = (): boolean => kept().done;

export function keepGuide(id: string, guide: GuideKept): void {
  const { done, games } = kept();
  const others = Object.entries(games).filter(([each]) => each !== id);
  const latest = [...others, [id, guide] as const].slice(-MOST_GAMES);
  const ended = guide.hidden || guide.shown.includes(LAST_NOTE);
  write(GUIDES, JSON.stringify({ done: done || ended, games: Object.fromEntries(latest) }));
}

function kept(): Guides {
  try {
    const { done, games } = JSON.parse(read(GUIDES) ?? '{}') as Readonly<Record<string, unknown>>;
    const known = Object.entries(isRecord(games) ? games : {}).flatMap(([id, guide]) =>
      isGuide(guide) ? [[id, { shown: guide.shown, hidden: guide.hidden }] as const] : [],
    );
    return { done: done === true, games: Object.fromEntries(known) };
  } catch {
    return { done: false, games: {} };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isGuide(value: unknown): value is GuideKept {
  if (!isRecord(value)) return false;
  const { shown, hidden } = value;
  return (
    typeof hidden === 'boolean' && Array.isArray(shown) && shown.every((each) => typeof each === 'string')
  );
}
