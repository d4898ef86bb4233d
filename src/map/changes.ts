import type { MemberId, PowerId, RegionId, UnitKind } from '../model/ids.ts';
import type { MapModel } from '../present/map-model.ts';
import { pathBetween } from './walk.ts';

/** Something that happened on the map between two models. */
export type Change =
  /** A unit went there, or was sent to a crisis or a call there, over these regions or past all links. */
  | {
      readonly kind: 'moved';
      readonly owner: MemberId;
      readonly unit: UnitKind;
      readonly path: readonly RegionId[];
      readonly lifted: boolean;
    }
  | { readonly kind: 'arrived'; readonly owner: MemberId; readonly region: RegionId }
  /** A power works, masses or fights somewhere where it did not, or did less. */
  | { readonly kind: 'pressed'; readonly power: PowerId; readonly region: RegionId }
  | { readonly kind: 'worsened'; readonly region: RegionId }
  | { readonly kind: 'settled'; readonly region: RegionId };

/** What a viewer of the map would have missed between two models of one game. */
export function changesBetween(before: MapModel, after: MapModel): readonly Change[] {
  return [
    ...movesBetween(before, after),
    ...sendingsBetween(before, after),
    ...pressureBetween(before, after),
    ...crisesBetween(before, after),
  ];
}

/** Units have no names: where one kind of an owner's became fewer, they went to where that kind became more. */
function movesBetween(before: MapModel, after: MapModel): Change[] {
  const was = strengths(before);
  const is = strengths(after);
  const left = new Map<string, RegionId[]>();
  const come: Omit<Strength, 'count'>[] = [];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const { army, owner, unit, region } = (is.get(key) ?? was.get(key))!;
    const more = (is.get(key)?.count ?? 0) - (was.get(key)?.count ?? 0);
    for (let i = 0; i < more; i += 1) come.push({ army, owner, unit, region });
    for (let i = 0; i > more; i -= 1) left.set(army, [...(left.get(army) ?? []), region]);
  }
  return come.map(({ army, owner, unit, region }) => {
    const from = left.get(army)?.shift();
    return from === undefined
      ? { kind: 'arrived', owner, region }
      : { kind: 'moved', owner, unit, ...pathBetween(before, from, region) };
  });
}

/** Forces that were sent out: they stay where they stand, and are at work elsewhere. */
function sendingsBetween(before: MapModel, after: MapModel): Change[] {
  const known = before.ways.map(wayKey);
  return after.ways.flatMap((way): Change[] => {
    const at = known.indexOf(wayKey(way));
    if (at >= 0) {
      known.splice(at, 1);
      return [];
    }
    return [{ kind: 'moved', ...way }];
  });
}

const wayKey = ({ owner, unit, path }: MapModel['ways'][number]): string => [owner, unit, ...path].join(' ');

interface Strength {
  readonly army: string;
  readonly owner: MemberId;
  readonly unit: UnitKind;
  readonly region: RegionId;
  readonly count: number;
}

function strengths({ counters }: MapModel): Map<string, Strength> {
  const all = new Map<string, Strength>();
  for (const { owner, kind, region, count } of counters) {
    const army = `${owner} ${kind}`;
    const key = `${army} ${region}`;
    all.set(key, { army, owner, unit: kind, region, count: count + (all.get(key)?.count ?? 0) });
  }
  return all;
}

function pressureBetween(before: MapModel, after: MapModel): Change[] {
  const conflicts = after.conflicts.filter(
    ({ id, steps }) => steps > (before.conflicts.find((one) => one.id === id)?.steps ?? -1),
  );
  const works = after.works.filter(
    ({ region, power }) => !before.works.some((one) => one.region === region && one.power === power),
  );
  const massed = after.powers.flatMap(({ id, massedAt }) => {
    const stood = before.powers.find((one) => one.id === id)?.massedAt;
    return massedAt === null || massedAt === stood ? [] : [{ power: id, region: massedAt }];
  });
  return [...conflicts, ...works, ...massed].map(({ power, region }) => ({ kind: 'pressed', power, region }));
}

function crisesBetween(before: MapModel, after: MapModel): Change[] {
  const worse = after.crises.filter(
    ({ id, severity }) => severity > (before.crises.find((one) => one.id === id)?.severity ?? 0),
  );
  const gone = before.crises.filter(({ id }) => !after.crises.some((one) => one.id === id));
  return [
    ...worse.map(({ region }): Change => ({ kind: 'worsened', region })),
    ...gone.map(({ region }): Change => ({ kind: 'settled', region })),
  ];
}
