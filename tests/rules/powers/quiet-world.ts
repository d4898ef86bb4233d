import { LIBRARY } from '../../../src/content/library.ts';
import type { Condition } from '../../../src/model/condition.ts';
import type { PowerId } from '../../../src/model/ids.ts';
import type { Library } from '../../../src/model/library.ts';
import type { DoctrineRow, PowerAct, Reaction, TargetRule } from '../../../src/model/power.ts';
import type { State } from '../../../src/model/state.ts';
import { nightOf, withChance } from '../../support/arrange.ts';
import type { Taken } from '../../support/game.ts';
import { take } from '../../support/game.ts';

/** The game's content with powers that do nothing, but for these rows and reactions of one. */
export function worldOf(
  power: PowerId,
  doctrine: readonly DoctrineRow[],
  reactions: readonly Reaction[] = [],
): Library {
  return {
    ...LIBRARY,
    powers: LIBRARY.powers.map((data) =>
      data.id === power ? { ...data, doctrine, reactions } : { ...data, doctrine: [], reactions: [] },
    ),
  };
}

/** A row that acts whenever it is reached. */
export function rowOf(
  act: PowerAct,
  target: TargetRule = { kind: 'none' },
  part: Partial<DoctrineRow> = {},
): DoctrineRow {
  return {
    id: `${act.kind}-row`,
    when: [],
    chance: { security: 100, opportunity: 100 },
    act,
    target,
    ...part,
  };
}

/** A reaction that comes whenever its conditions hold. */
export function reactionOf(
  by: number,
  when: readonly Condition[] = [],
  part: Partial<Reaction> = {},
): Reaction {
  return { id: `reaction-${by}`, when, chance: { security: 100, opportunity: 100 }, by, ...part };
}

export const STRIKE: DoctrineRow = rowOf(
  { kind: 'strike' },
  { kind: 'weakest-border' },
  {
    id: 'strike',
    when: [{ kind: 'strike-pays' }],
  },
);

/** One row acts: the power's night, with the chance of the game where the draws given want it. */
export function nightWith(
  state: State,
  library: Library,
  powers: readonly PowerId[],
  ...draws: readonly ((value: number) => boolean)[]
): Taken {
  const night = withChance({ ...state, phase: nightOf(powers) }, ...draws);
  return take(night, state.commander, { kind: 'letNightFall' }, library);
}

/** One power's night in which a single act is the whole doctrine. */
export function nightOfAct(state: State, power: PowerId, act: PowerAct, target?: TargetRule): Taken {
  return nightWith(state, worldOf(power, [rowOf(act, target)]), [power]);
}

/** A draw that comes to nothing in particular. */
export const any = (): boolean => true;
/** A draw below (or not below) a chance in percent. */
export const under =
  (percent: number) =>
  (value: number): boolean =>
    value * 100 < percent;
export const from =
  (percent: number) =>
  (value: number): boolean =>
    value * 100 >= percent;
/** A die of one of these faces. */
export const die =
  (...faces: readonly number[]) =>
  (value: number): boolean =>
    faces.includes(1 + Math.floor(value * 6));
