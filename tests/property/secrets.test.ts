import { describe, expect, it } from 'vitest';
import type { Stream } from './hidden.ts';
import { hiddenChanged } from './hidden.ts';
import { streamOf } from '../../src/bots/random.ts';
import type { Action, ActionKind } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal, options } from '../../src/rules/legal.ts';
import { view } from '../../src/rules/view.ts';
import { faultIn, PATIENCE, placeOf, same, stepsOf, WALK_LIBRARY } from './walk.ts';

const EYES: readonly (MemberId | null)[] = [...MEMBER_IDS, null];

/** Where two states look different to an eye, or null. The events that both share are the same objects. */
function difference(a: State, b: State, eye: MemberId | null): string | null {
  const { log: logA, ...restA } = view(WALK_LIBRARY, a, eye);
  const { log: logB, ...restB } = view(WALK_LIBRARY, b, eye);
  const changed = logA.findIndex((event, at) => event !== logB[at] && !same(event, logB[at]));
  if (changed >= 0) return `event ${JSON.stringify(logA[changed])}`;
  if (logA.length !== logB.length) return `event ${JSON.stringify(logB[logA.length])}`;
  if (same(restA, restB)) return null;
  const keys = Object.keys(restA) as (keyof typeof restA)[];
  return keys.filter((key) => !same(restA[key], restB[key])).join(', ');
}

/** Where somebody holds something in hand, or has it in a folder. */
const SECRET_PLACES = ['folders', 'emergency/hands', 'emergency/vote', 'conference/ballots'];

/** Answers given in hand: nobody else may learn which it was until all are in. */
const IN_HAND: readonly ActionKind[] = [
  'answerEnvelope',
  'reportIntelligence',
  'pledgeFunds',
  'castBallot',
  'nominateCommander',
  'estimateMotive',
  'answerClaim',
  'castCouncilVote',
  'answerCall',
  'votePrice',
  'castRenewal',
];

describe('secrets', { timeout: PATIENCE }, () => {
  it('R9.1 nothing hidden shows in a view or an option: change it, and no byte of them changes', () => {
    const places = new Set<string>();
    const fault = faultIn(20, 20260321, function* (walk) {
      const chance: Stream = streamOf(walk.seed + 7);
      for (const { index, before } of stepsOf(walk)) {
        if (index % 11 !== 0) continue;
        const acting = actors(WALK_LIBRARY, before);
        for (const eye of EYES) {
          const other = hiddenChanged(before, eye, chance);
          const shown = difference(before, other, eye);
          if (shown) yield `${eye} sees ${shown} in ${placeOf(before)}`;
          if (eye === null || !acting.includes(eye)) continue;
          places.add(placeOf(before));
          if (!same(options(WALK_LIBRARY, other, eye), options(WALK_LIBRARY, before, eye)))
            yield `options of ${eye} in ${placeOf(before)}`;
        }
      }
    });
    expect(fault).toBeNull();
    expect([...places]).toEqual(expect.arrayContaining(SECRET_PLACES));
  });

  it('R9.1 what a seat answers in hand shows nobody else anything until all have answered', () => {
    const kinds = new Set<ActionKind>();
    const fault = faultIn(20, 20260322, function* (walk) {
      for (const { index, before, seat } of stepsOf(walk)) {
        if (actors(WALK_LIBRARY, before).length < 2) continue;
        if (before.phase.kind === 'folders' && index % 12 !== 0) continue;
        for (const group of answersOf(before, seat)) {
          const [first, ...rest] = group.map((action) => after(before, seat, action));
          const { kind } = group[0] as Action;
          kinds.add(kind);
          for (const other of rest) {
            for (const eye of EYES) {
              const shown = eye === seat ? null : difference(first as State, other, eye);
              if (shown) yield `${kind} of ${seat} shows ${eye} ${shown}`;
            }
          }
        }
      }
    });
    expect(fault).toBeNull();
    expect(IN_HAND.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('R7.9 once the conference is over everything is shown but the chance of the game', () => {
    const fault = faultIn(8, 20260323, function* (walk) {
      let last: State | null = null;
      for (const step of stepsOf(walk)) last = step.after;
      if (!last) return yield 'no game';
      const shown = JSON.stringify({ ...last, rng: 0 });
      for (const eye of EYES)
        if (JSON.stringify(view(WALK_LIBRARY, last, eye)) !== shown) yield `not all is shown to ${eye}`;
    });
    expect(fault).toBeNull();
  });

  it('these tests would notice: in every part that holds a secret, something hidden was changed', () => {
    const fault = faultIn(3, 20260324, function* (walk) {
      const chance: Stream = streamOf(walk.seed);
      for (const { index, before } of stepsOf(walk)) {
        if (index % 20 !== 0) continue;
        const other = hiddenChanged(before, null, chance);
        for (const part of ['setup', 'rng', 'members', 'powers', 'now', 'log'] as const)
          if (same(other[part], before[part])) yield part;
      }
    });
    expect(fault).toBeNull();
  });
});

/** The actions of each kind that answer in hand, where at least two differ. */
function answersOf(state: State, seat: MemberId): Action[][] {
  const list = legal(WALK_LIBRARY, state, seat);
  return IN_HAND.map((kind) => list.filter((action) => action.kind === kind)).filter(
    (group) => group.length > 1,
  );
}

function after(state: State, seat: MemberId, action: Action): State {
  const done = apply(WALK_LIBRARY, state, seat, action);
  if (!done.ok) throw new Error(`${action.kind} refused`);
  return done.value.state;
}
