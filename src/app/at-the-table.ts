import { signal } from '@preact/signals';
import { LIBRARY } from '../content/library.ts';
import type { Session } from '../engine/session.ts';
import type { AskingCommands } from '../hud/game/commands.ts';
import type { Facilitator, LessonClock } from '../hud/facilitator/facilitator.ts';
import type { GameTable } from '../hud/game/game-table.ts';
import type { Scenario } from '../model/scenario.ts';
import { scenarioWords } from '../present/scenario-model.ts';
import { createText } from '../present/text.ts';
import { complaintOf } from '../replay/complaint.ts';
import { parseScenario } from '../replay/scenario-file.ts';

const text = createText('en');

/** A scenario that somebody wrote, or what is wrong with it in lines that name the place. */
export function readScenario(file: string): Scenario | readonly string[] {
  const parsed = parseScenario(LIBRARY, file);
  return parsed.ok ? parsed.value : parsed.problems.map((problem) => text.complaint(complaintOf(problem)));
}

/** What a facilitator begins with at a table. The hand itself is fetched with its window. */
export interface FacilitatorSeat {
  readonly session: Session;
  readonly reseat: (save: string) => void;
  /** When somebody sat down here first, in milliseconds since 1970, in which year of the game, and whether to go on. */
  readonly satAt: number;
  readonly satIn: number;
  readonly resumed: boolean;
  /** The clock of the same game before it got other seats. */
  readonly clock: LessonClock | null;
  /** Made when the window first opens. */
  hand: Facilitator | null;
}

/**
 * The clock goes on when a table sits down anew with other seats, and not at another game: one of the same number that is
 * dealt afresh is another, too.
 */
export function facilitatorOf(
  session: Session,
  before: FacilitatorSeat | null,
  reseat: (save: string) => void,
): FacilitatorSeat {
  const goesOn = session.journal.length > 0 || before?.session.journal.length === 0;
  const same = goesOn && before?.session.setup.seed === session.setup.seed ? before : null;
  const hand = same?.hand;
  return {
    session,
    reseat,
    satAt: same?.satAt ?? Date.now(),
    satIn: same?.satIn ?? session.state.year,
    resumed: same?.resumed ?? session.journal.length > 0,
    clock: hand ? { startedAt: hand.startedAt.value, minutes: hand.minutes.value } : (same?.clock ?? null),
    hand: null,
  };
}

/** Whether people are asked at a table, which a facilitator may change at any time. */
export function askingIn(session: Session, { viewer }: GameTable): AskingCommands {
  const on = signal(session.lesson.asks);
  session.subscribe(() => {
    on.value = session.lesson.asks;
  });
  return { on, table: () => ({ session, viewer }) };
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

/** Which game it is and where it stands, for the list on the title: from what everybody may see. */
export function gameLine(table: GameTable): string {
  const { year, phase, result, setup } = table.view.value;
  const scenario = table.library.scenarios.find(({ id }) => id === setup.scenario);
  const fields = {
    scenario: scenario ? scenarioWords(text, scenario).name : setup.scenario,
    year,
    years: setup.years,
    phase: text.name('phase', phase.kind),
    people: table.people.length,
    seed: setup.seed,
  };
  return text.ui(result ? 'gameOverLine' : 'gameLine', fields);
}
