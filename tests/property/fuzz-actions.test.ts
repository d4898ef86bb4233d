import { expect, test } from 'vitest';
import type { z } from 'zod';
import { chooseRandom, streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import { actionSchema } from '../../src/model/action.ts';
import type { State } from '../../src/model/state.ts';
import { ARTICLE_SETTINGS, PRESET_IDS } from '../../src/model/treaty.ts';
import { kindsNow } from '../../src/rules/actions/kinds.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal } from '../../src/rules/legal.ts';
import { STOUT_LIBRARY as library, stout } from '../engine/random-play.ts';
import { setup } from '../../src/rules/setup.ts';

// A journal from a file may hold any action that has the right form, at any moment of the game.

const WORDS = [
  ...LIBRARY.regions.map(({ id }) => id),
  ...LIBRARY.claims.map(({ id }) => id),
  ...LIBRARY.missions.map(({ id }) => id),
  ...LIBRARY.crises.slice(0, 12).flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
  ...Object.keys(ARTICLE_SETTINGS),
  ...Object.values(ARTICLE_SETTINGS).flat(),
  'none',
  'silent',
  'russia',
  'iran',
];
/** No names of the game, but every object of JavaScript has something by some of them. */
const ODD_WORDS = ['', 'constructor', '__proto__', 'toString', 'nothing of the kind'];
const NUMBERS = [-1, 0, 1, 2, 3, 4, 5, 6, 10, 20, 30, 60, 1000, 1001, 1002];

type Pick = <T>(list: readonly T[]) => T;

/** Something of a schema's form. What its limits forbid is thrown away by whoever asks. */
function sample(schema: z.core.$ZodType, pick: Pick): unknown {
  const { def } = schema as unknown as { def: Definition };
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).flatMap(([key, inner]) => {
          const value = sample(inner, pick);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    case 'union':
      return sample(pick(def.options), pick);
    case 'optional':
      return pick([true, false]) ? undefined : sample(def.innerType, pick);
    case 'enum':
      return pick(Object.values(def.entries));
    case 'literal':
      return pick(def.values);
    case 'string':
      return pick(pick([WORDS, WORDS, WORDS, ODD_WORDS]));
    case 'number':
      return pick(NUMBERS);
    case 'boolean':
      return pick([true, false]);
  }
}

type Definition =
  | { type: 'object'; shape: Readonly<Record<string, z.core.$ZodType>> }
  | { type: 'union'; options: readonly z.core.$ZodType[] }
  | { type: 'optional'; innerType: z.core.$ZodType }
  | { type: 'enum'; entries: Readonly<Record<string, string>> }
  | { type: 'literal'; values: readonly unknown[] }
  | { type: 'string' | 'number' | 'boolean' };

function sampleAction(kind: Action['kind'], pick: Pick): Action | null {
  const schema = actionSchema.options.find((option) => option.shape.kind.value === kind);
  if (!schema) throw new Error(`no schema of ${kind}`);
  const parsed = actionSchema.safeParse(sample(schema, pick));
  return parsed.success ? parsed.data : null;
}

/** After an action that was taken the game must go on: somebody may act, and everybody who may has something to do. */
function expectAlive(state: State, action: Action): void {
  const seats = actors(library, state);
  if (!state.result && seats.length === 0) throw new Error(`nobody may act after ${JSON.stringify(action)}`);
  for (const seat of seats) {
    if (legal(library, state, seat).length === 0) {
      throw new Error(`${seat} has nothing to do after ${JSON.stringify(action)}`);
    }
  }
}

test(
  'R9.3 any action of the right form is carried out or refused, and the game goes on',
  { timeout: 60_000 },
  () => {
    let taken = 0;
    let refused = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const chance = streamOf(seed * 7919);
      const pick: Pick = (list) => list[Math.floor(chance() * list.length)] as (typeof list)[number];
      const begun = setup(library, stout(seed, { treaty: pick(PRESET_IDS) }));
      if (!begun.ok) throw new Error(begun.refusal.kind);
      let state = begun.value;
      while (!state.result) {
        const seat = pick(actors(library, state));
        for (let tries = 0; tries < 6; tries += 1) {
          const action = sampleAction(pick(kindsNow(state.phase)), pick);
          if (!action) continue;
          const done = apply(library, state, seat, action);
          if (done.ok) expectAlive(done.value.state, action);
          if (done.ok) taken += 1;
          else refused += 1;
        }
        const next = apply(library, state, seat, chooseRandom(legal(library, state, seat), chance));
        if (!next.ok) throw new Error(next.refusal.kind);
        state = next.value.state;
      }
    }
    expect(taken).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(1000);
  },
);
