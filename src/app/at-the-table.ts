import { effect } from '@preact/signals';
import { LIBRARY } from '../content/library.ts';
import type { Session } from '../engine/session.ts';
import { Facilitator } from '../hud/facilitator/facilitator.ts';
import type { GameTable } from '../hud/game/game-table.ts';
import type { Scenario } from '../model/scenario.ts';
import { createText } from '../present/text.ts';
import { complaintOf } from '../replay/complaint.ts';
import { parseScenario } from '../replay/scenario-file.ts';
import { readInTab, writeInTab } from './storage.ts';

const text = createText('en');

/** A scenario that somebody wrote, or what is wrong with it in lines that name the place. */
export function readScenario(file: string): Scenario | readonly string[] {
  const parsed = parseScenario(LIBRARY, file);
  return parsed.ok ? parsed.value : parsed.problems.map((problem) => text.complaint(complaintOf(problem)));
}

/** The clock of the lesson that this tab holds. */
const CLOCK = 'kurultai.clock';

/** The clock goes on when a table sits down anew, with other seats or after the page was loaded again. */
export function facilitatorOf(
  session: Session,
  before: Facilitator | null,
  reseat: (save: string) => void,
): Facilitator {
  const next = new Facilitator(session, Date.now(), reseat);
  const { seed } = session.setup;
  if (before && before.session.setup.seed === seed) {
    next.startedAt.value = before.startedAt.value;
    next.minutes.value = before.minutes.value;
  } else if (session.journal.length > 0) {
    const [keptSeed, startedAt, minutes] = (readInTab(CLOCK) ?? '').split(' ').map(Number);
    if (keptSeed === seed && startedAt && minutes) {
      next.startedAt.value = startedAt;
      next.minutes.value = minutes;
    }
  }
  effect(() => writeInTab(CLOCK, [seed, next.startedAt.value, next.minutes.value].join(' ')));
  return next;
}

const keys = new WeakMap<GameTable, number>();
let lastKey = 0;

/** Another game is another table: nothing of the old one stays on the page. */
export function gameKey(game: GameTable): number {
  const known = keys.get(game);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(game, lastKey);
  return lastKey;
}

/** What a saved game's file is called. */
export function fileName(game: GameTable | null): string {
  const year = game?.view.value.year ?? 0;
  return `kurultai-year-${year}.json`;
}

/** Where a game stands, for the list on the title: from what everybody may see. */
export function gameLine(table: GameTable): string {
  const { year, phase, result, setup } = table.view.value;
  const fields = {
    year,
    years: setup.years,
    phase: text.name('phase', phase.kind),
    people: table.people.length,
    seed: setup.seed,
  };
  return text.ui(result ? 'gameOverLine' : 'gameLine', fields);
}
