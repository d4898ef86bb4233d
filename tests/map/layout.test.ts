import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/map/camera.ts';
import { freeBox } from '../../src/map/camera.ts';
import { boxAround, distance, distanceToBox, sharedArea } from '../../src/map/layout/boxes.ts';
import { layOut } from '../../src/map/layout/lay-out.ts';
import type { Sheet } from '../../src/map/layout/sheet.ts';
import { SIZES } from '../../src/map/theme.ts';
import { SIZES_TO_SERVE, crowded, firstDawn, frameOf, homeOf, homeSheet, measure } from './table.ts';

const MODELS = { 'at the first dawn': firstDawn(), 'with a crowd': crowded() };
const CASES = SIZES_TO_SERVE.flatMap(([width, height]) =>
  Object.entries(MODELS).map(([name, model]) => ({ width, height, name, model })),
);

/** Everything that must not cover anything else, by what it is. */
function things(sheet: Sheet): { what: string; box: Box }[] {
  return [
    ...sheet.nodes.map(({ id, at }) => ({ what: `node ${id}`, box: boxAround(at, 2 * sheet.radius) })),
    ...sheet.seals.map(({ crisis, at }) => ({
      what: `seal ${crisis}`,
      box: boxAround(at, 2 * SIZES.sealRadius),
    })),
    ...sheet.blocks.map(({ region, box }) => ({ what: `block ${region}`, box })),
    ...sheet.chips.map(({ power, box }) => ({ what: `power ${power}`, box })),
    ...sheet.corridors.flatMap(({ id, label }) => (label ? [{ what: `way ${id}`, box: label.box }] : [])),
    ...(sheet.note ? [{ what: 'note', box: sheet.note.box }] : []),
  ];
}

const inSight = ({ frame, nodes }: Sheet) =>
  nodes.filter(({ at }) => at.x > 0 && at.y > 0 && at.x < frame.width && at.y < frame.height);

describe.each(CASES)('the first view at $width × $height $name', ({ width, height, model }) => {
  const sheet = homeSheet(model, frameOf(width, height));

  test('nothing covers anything', () => {
    const all = things(sheet);
    const covered = all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => (sharedArea(a.box, b.box) > 0 ? [`${a.what} and ${b.what}`] : [])),
    );
    expect(covered).toEqual([]);
  });

  test('every region in view has its name', () => {
    const named = new Map(sheet.blocks.map((block) => [block.region, block]));
    const unnamed = inSight(sheet).filter(({ id }) => !named.has(id));
    // At the very edge of a phone there is no room for some.
    expect(unnamed.filter(({ at }) => at.x > 20 && at.x < width - 20)).toEqual([]);
  });

  test('names, tokens and labels of powers lie on the sheet', () => {
    const frame: Box = { x: 0, y: 0, w: width, h: height };
    const inside = ({ x, y, w, h }: Box): boolean => Math.abs(sharedArea({ x, y, w, h }, frame) - w * h) < 1;
    const inner = sheet.blocks.filter(({ name }) => name.box.x > 40 && name.box.x < width - 160);
    for (const { name, tokens } of inner) {
      expect(inside(name.box)).toBe(true);
      for (const { box } of tokens) expect(inside(box)).toBe(true);
    }
    for (const { box } of sheet.chips) expect(inside(box)).toBe(true);
  });

  test('what the board does not say is said on it', () => {
    expect(sheet.note?.lines.join(' ')).toBe(model.note);
  });
});

describe('on a laptop', () => {
  test.each([
    [1440, 900],
    [1366, 768],
  ])('at %i × %i no two regions are nearer than a fingertip is wide', (width, height) => {
    const { nodes } = homeSheet(firstDawn(), frameOf(width, height));
    const close = nodes.flatMap((a, i) =>
      nodes.slice(i + 1).flatMap((b) => (distance(a.at, b.at) < SIZES.touch ? [`${a.id} ${b.id}`] : [])),
    );
    expect(close).toEqual([]);
  });

  test.each(CASES.filter(({ width }) => width > 1000))(
    'at $width × $height $name every unit, site, work and conflict is shown',
    ({ width, height, model }) => {
      const sheet = homeSheet(model, frameOf(width, height));
      const { counters, sites, works, conflicts, powers } = model;
      const massed = powers.filter(({ massedAt }) => massedAt !== null);
      const there = [counters, sites, works, conflicts, massed].reduce((sum, list) => sum + list.length, 0);
      expect(sheet.blocks.reduce((sum, block) => sum + block.tokens.length, 0)).toBe(there);
    },
  );

  test.each(CASES.filter(({ width }) => width > 1300))(
    'at $width × $height $name each name is nearest to its own node',
    ({ width, height, model }) => {
      const { blocks, nodes } = homeSheet(model, frameOf(width, height));
      const mistakable = blocks.filter(({ region, name }) => {
        const [nearest] = nodes.toSorted(
          (a, b) => distanceToBox(name.box, a.at) - distanceToBox(name.box, b.at),
        );
        return nearest?.id !== region;
      });
      expect(mistakable.map(({ region }) => region)).toEqual([]);
    },
  );

  test('every power has its label, the four at the rim inside what panels leave free', () => {
    const frame = { ...frameOf(1440, 900), inset: { top: 60, right: 320, bottom: 80, left: 220 } };
    const sheet = homeSheet(crowded(), frame);
    expect(sheet.chips.map(({ power }) => power).toSorted()).toEqual([
      'armenia',
      'china',
      'iran',
      'russia',
      'west',
    ]);
    const free = freeBox(frame);
    for (const { box } of sheet.chips) expect(sharedArea(box, free)).toBeCloseTo(box.w * box.h, 3);
  });

  test('a power that leans to somebody points there', () => {
    const sheet = homeSheet(crowded(), frameOf(1440, 900));
    const arrow = sheet.arrows.find(({ power }) => power === 'russia');
    const coast = sheet.nodes.find(({ id }) => id === 'caspian-coast')!;
    expect(arrow?.friendly).toBe(false);
    expect(distance(arrow!.line.at(-1)!, coast.at)).toBeLessThan(sheet.radius + 10);
  });
});

describe('a sheet', () => {
  const frame = frameOf(1366, 768);

  test('is the same for the same input', () => {
    expect(homeSheet(crowded(), frame)).toEqual(homeSheet(crowded(), frame));
  });

  test('moves little when little changes', () => {
    const model = firstDawn();
    const view = homeOf(model, frame);
    const before = layOut(model, view, frame, measure);
    const fresh = { id: 'fresh', region: 'altai', severity: 6, title: 'Fresh', answered: false };
    const after = layOut({ ...model, crises: [...model.crises, fresh] }, view, frame, measure, before);
    const moved = after.blocks.filter(({ region, box }) => {
      const old = before.blocks.find((block) => block.region === region);
      return old && (old.box.x !== box.x || old.box.y !== box.y);
    });
    expect(moved.map(({ region }) => region).filter((region) => region !== 'altai')).toEqual([]);
  });

  test('ties a name to its node where it stands off', () => {
    const { blocks, nodes, radius } = homeSheet(crowded(), frameOf(1024, 768));
    const loose = blocks.filter(({ leader, name, region }) => {
      const node = nodes.find(({ id }) => id === region)!;
      return leader === null && distanceToBox(name.box, node.at) > radius + 14;
    });
    expect(loose).toEqual([]);
    expect(blocks.some(({ leader }) => leader !== null)).toBe(true);
  });
});
