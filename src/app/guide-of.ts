import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { GuideKept } from '../hud/game/commands.ts';
import type { GameTable } from '../hud/game/game-table.ts';
import { GUIDED_SCENARIO } from '../hud/new-game/draft.ts';
import { keepGuide, keptGuide } from './kept-guides.ts';

/**
 * The guide of a game, as far as it had come in this browser, kept whenever it moves on. A game that was not begun as a
 * guided one has it folded away; a game of another scenario or of several people has none.
 */
export function guideOf(id: string, table: GameTable, guided: boolean): Signal<GuideKept> | null {
  if (table.people.length !== 1 || table.view.value.setup.scenario !== GUIDED_SCENARIO) return null;
  const begun = keptGuide(id) ?? { shown: [], hidden: !guided };
  const guide = signal(begun);
  guide.subscribe((now) => {
    if (guided || now !== begun) keepGuide(id, now);
  });
  return guide;
}
