import type { GameEvent } from '../model/event.ts';
import type { Chronicle } from './chronicle.ts';
import { toldOf } from './chronicle.ts';

/** A moment after which the game was another one. `step` opens the position just before it. */
export interface TurningPoint {
  readonly step: number;
  readonly year: number;
  readonly kind:
    | 'first-strike'
    | 'left-alone'
    | 'stood-together'
    | 'stood-apart'
    | 'treaty-amended'
    | 'word-broken'
    | 'will-fell'
    | 'ladder-high'
    | 'offer-taken'
    | 'ground-lost'
    | 'end';
  /** What the log says of it. */
  readonly event: GameEvent;
  /** The larger, the more it changed: orders the list when it has to be cut. */
  readonly weight: number;
}

/** How many are told at most; a longer list is no list of turning points. */
const MOST = 10;
/** The ladder's last rung but one. */
const HIGH = 4;

/** The moments that changed a game, in order; at most {@link MOST}, the weightiest. */
export function turningPoints(chronicle: Chronicle): TurningPoint[] {
  const all = [
    ...strikes(chronicle),
    ...councils(chronicle),
    ...falls(chronicle),
    ...deeds(chronicle),
    ...ends(chronicle),
  ];
  // One action may do several things: the weightiest is told.
  const best = new Map<string, TurningPoint>();
  for (const point of all) {
    const key = `${point.step} ${point.kind}`;
    const known = best.get(key);
    if (!known || point.weight > known.weight) best.set(key, point);
  }
  return [...best.values()]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .toSorted((a, b) => a.step - b.step || Number(a.kind === 'end') - Number(b.kind === 'end'));
}

function strikes(chronicle: Chronicle): TurningPoint[] {
  return toldOf(chronicle, 'powerStruck')
    .slice(0, 1)
    .map(({ step, event }) => ({ step, year: event.at, kind: 'first-strike', event, weight: 5 }));
}

function councils({ calls, told }: Chronicle): TurningPoint[] {
  return calls.flatMap((call): TurningPoint[] => {
    const found = told.find(
      ({ step, event }) => step > call.opened && step <= call.step && event.kind === 'defenceInvoked',
    );
    if (!found) return [];
    const owing = call.answers.filter(({ owed }) => owed !== null);
    const gave = owing.filter((answer) => answer.gave).length;
    const at = { step: call.step, year: call.year, event: found.event };
    if (owing.length > 0 && gave === 0) return [{ ...at, kind: 'left-alone', weight: 6 }];
    if (owing.length > 1 && gave === owing.length) return [{ ...at, kind: 'stood-together', weight: 4 }];
    if (gave < owing.length) return [{ ...at, kind: 'stood-apart', weight: 4 }];
    return [];
  });
}

function falls(chronicle: Chronicle): TurningPoint[] {
  return toldOf(chronicle, 'meterShifted').flatMap(({ step, event }): TurningPoint[] => {
    const at = { step, year: event.at, event };
    if (event.meter === 'will' && event.by <= -2) return [{ ...at, kind: 'will-fell', weight: 2 - event.by }];
    if (event.meter === 'ladder' && event.to === HIGH && event.by > 0) {
      return [{ ...at, kind: 'ladder-high', weight: 5 }];
    }
    return [];
  });
}

function deeds(chronicle: Chronicle): TurningPoint[] {
  return chronicle.told.flatMap(({ step, event }): TurningPoint[] => {
    const at = { step, year: event.at, event };
    switch (event.kind) {
      case 'treatyAmended':
        return [{ ...at, kind: 'treaty-amended', weight: 3 }];
      case 'promiseSettled':
        return event.promise.outcome === 'broken' ? [{ ...at, kind: 'word-broken', weight: 2 }] : [];
      case 'offerTaken':
        return [{ ...at, kind: 'offer-taken', weight: 2 }];
      case 'operationResolved':
        return event.outcome === 'lost-ground' ? [{ ...at, kind: 'ground-lost', weight: 4 }] : [];
      default:
        return [];
    }
  });
}

function ends(chronicle: Chronicle): TurningPoint[] {
  return toldOf(chronicle, 'allianceFated').map(({ step, event }) => ({
    step,
    year: event.at,
    kind: 'end',
    event,
    weight: 9,
  }));
}
