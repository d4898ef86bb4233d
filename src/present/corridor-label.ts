import type { CorridorData } from '../model/library.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';
import { corridorOpen } from '../rules/geography.ts';
import { works } from '../rules/projects.ts';
import type { Text } from './text.ts';

/** A corridor in a sentence: its name, whether it is open, why not, and who may use it. */
export function corridorLabel(book: Book, view: State, text: Text, corridor: CorridorData): string {
  const { id, units, capacity } = corridor;
  const parts = [
    corridorOpen(book, view, id) ? text.ui('corridorOpen') : whyShut(view, text, corridor),
    ...(units
      ? [text.ui('corridorUnits', { units: text.list(units.map((unit) => text.name('unitPlural', unit))) })]
      : []),
    ...(capacity !== undefined && !works(view, 'logistics-bridge')
      ? [crossingsLeft(text, capacity - view.now.crossings)]
      : []),
  ];
  return text.capital(`${text.name('corridor', id)}: ${parts.join('; ')}`);
}

function crossingsLeft(text: Text, count: number): string {
  return count > 0 ? text.ui('corridorLeft', { count }) : text.ui('corridorFull');
}

function whyShut(view: State, text: Text, { id, opens }: CorridorData): string {
  const until = view.closed[id] ?? 0;
  if (until >= view.year) return text.ui('corridorShutUntil', { year: until });
  switch (opens.kind) {
    case 'always':
      return text.ui('corridorShut');
    case 'normalisation':
      return text.ui('corridorNormalisation', { steps: view.normalisation });
    case 'tension-at-most':
      return text.ui('corridorTension', { power: opens.power, value: opens.value });
  }
}
