import type { Library } from '../model/library.ts';
import type { Meter } from '../model/event.ts';
import type { State } from '../model/state.ts';

export interface Threshold {
  readonly id: string;
  /** Whether a game crossed it, one way or the other, at any time. */
  readonly crossed: (state: State) => boolean;
}

/** The values at which a rule changes its mind, by meter, with the rule that reads them. */
const LEVELS: readonly { readonly meter: Meter; readonly at: readonly number[]; readonly rule: string }[] = [
  { meter: 'will', at: [1, 4], rule: 'R4.40, R4.42' },
  { meter: 'coordination', at: [3, 6], rule: 'R5.13' },
  { meter: 'ladder', at: [1, 2, 3, 4, 5], rule: 'R5.15' },
  { meter: 'tension', at: [3, 5, 6, 7, 8, 9], rule: 'R6.1, R5.16' },
  { meter: 'stability', at: [1, 5], rule: 'R4.28, R7.7' },
  { meter: 'reliability', at: [1, 4], rule: 'R2.12, R7.8' },
  { meter: 'influence', at: [1, 2], rule: 'R6.7, R7.7' },
  { meter: 'normalisation', at: [1, 2, 3], rule: 'R2.11' },
];

/** Every threshold that the rules read: each meter's levels, for each power where there is one, and the joint ones. */
export function thresholds(library: Library): Threshold[] {
  const list: Threshold[] = [];
  for (const { meter, at } of LEVELS) {
    const powers = meter === 'tension' ? library.powers.map(({ id }) => id) : [null];
    for (const power of powers) {
      for (const level of at) {
        list.push({
          id: `${meter}${power ? `-${power}` : ''}-${level}`,
          crossed: (state) =>
            state.log.some(
              (event) =>
                event.kind === 'meterShifted' &&
                event.meter === meter &&
                (power === null || event.power === power) &&
                event.from < level !== event.to < level,
            ),
        });
      }
    }
  }
  for (const level of [8, 11]) {
    list.push({ id: `cohesion-${level}`, crossed: (state) => cohesionCrossed(state, level) });
  }
  for (const percent of [45, 70, 100]) {
    list.push({
      id: `funded-under-${percent}`,
      crossed: (state) => funded(state).some((each) => each < percent),
    });
  }
  list.push({ id: 'funded-full', crossed: (state) => funded(state).some((each) => each >= 100) });
  return list;
}

function funded(state: State): number[] {
  return state.log.flatMap((event) => (event.kind === 'yearClosed' ? [event.funded] : []));
}

/** Will + Coordination passing a level: the alarm of R6.4. Walks back from the end through what was logged. */
function cohesionCrossed(state: State, level: number): boolean {
  let will = state.will;
  let coordination = state.coordination;
  for (const event of state.log.toReversed()) {
    if (event.kind !== 'meterShifted') continue;
    if (event.meter !== 'will' && event.meter !== 'coordination') continue;
    const after = will + coordination;
    if (event.meter === 'will') will = event.from;
    else coordination = event.from;
    if (after < level !== will + coordination < level) return true;
  }
  return false;
}
