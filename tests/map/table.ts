import { LIBRARY } from '../../src/content/library.ts';
import type { Camera, Frame } from '../../src/map/camera.ts';
import { homeCamera } from '../../src/map/camera.ts';
import { layOut } from '../../src/map/layout/lay-out.ts';
import type { Measure } from '../../src/map/layout/measure.ts';
import type { Sheet } from '../../src/map/layout/sheet.ts';
import { boundsOf } from '../../src/map/regions.ts';
import { FONTS } from '../../src/map/theme.ts';
import type { Counter } from '../../src/present/counters.ts';
import type { MapModel } from '../../src/present/map-model.ts';
import { mapModel } from '../../src/present/map-model.ts';
import { createText } from '../../src/present/text.ts';
import { setup } from '../../src/rules/setup.ts';
import { view } from '../../src/rules/view.ts';

/** The board at the first dawn, as the whole table sees it. */
export function firstDawn(): MapModel {
  const outcome = setup(LIBRARY, {
    scenario: 'standard',
    years: 5,
    seed: 7,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
  });
  if (!outcome.ok) throw new Error('the standard game can be set up');
  return mapModel(LIBRARY, view(LIBRARY, outcome.value, null), createText('en'));
}

/** More than a game ever has in the two narrowest places, the Caucasus and Fergana, and something of every kind. */
export function crowded(): MapModel {
  const model = firstDawn();
  const counter = (
    region: string,
    owner: Counter['owner'],
    kind: Counter['kind'],
    status: Counter['status'] = 'ready',
    count = 1,
  ): Counter => ({ region, owner, kind, status, count, state: status, label: `${count} ${kind}` });
  const [russia, ...others] = model.powers;
  return {
    ...model,
    counters: [
      ...model.counters,
      counter('kura-araz', 'turkiye', 'brigade', 'ready', 2),
      counter('kura-araz', 'turkiye', 'air'),
      counter('kura-araz', 'kazakhstan', 'engineers', 'spent'),
      counter('nakhchivan', 'azerbaijan', 'brigade', 'spent', 2),
      counter('nakhchivan', 'turkiye', 'special'),
      counter('fergana', 'uzbekistan', 'brigade', 'worn', 2),
      counter('osh-batken', 'kyrgyzstan', 'special', 'spent'),
      counter('osh-batken', 'kazakhstan', 'brigade'),
      counter('chuy-talas', 'kyrgyzstan', 'air', 'spent'),
      counter('tashkent', 'uzbekistan', 'engineers', 'worn'),
    ],
    crises: [
      { id: 'one', region: 'fergana', severity: 7, title: 'One', answered: false },
      { id: 'two', region: 'kura-araz', severity: 6, title: 'Two', answered: true },
      { id: 'three', region: 'caspian-coast', severity: 8, title: 'Three', answered: false },
    ],
    sites: [
      { region: 'tashkent', project: 'headquarters', name: 'Joint headquarters', active: true, base: false },
      { region: 'absheron', project: 'rapid-reaction', name: 'Force', active: false, base: true },
    ],
    works: [{ region: 'kura-araz', power: 'iran' }],
    conflicts: [{ id: 1, region: 'nakhchivan', power: 'armenia', steps: 1 }],
    powers: [
      {
        ...russia!,
        massedAt: 'absheron',
        telegraph: { text: 'A limited strike', friendly: false, region: 'caspian-coast', member: null },
      },
      ...others,
    ],
  };
}

/** About what the fonts measure, rather more than less: a test knows no fonts. */
export const measure: Measure = (text, font) =>
  text.length * 0.5 * Number(/([\d.]+)px/.exec(FONTS[font])?.[1] ?? 15);

export const frameOf = (width: number, height: number): Frame => ({
  width,
  height,
  inset: { top: 0, right: 0, bottom: 0, left: 0 },
});

export const SIZES_TO_SERVE: readonly (readonly [width: number, height: number])[] = [
  [1440, 900],
  [1366, 768],
  [1024, 768],
  [390, 844],
];

export const homeOf = (model: MapModel, frame: Frame): Camera =>
  homeCamera(frame, boundsOf(model), { x: 0, y: 0 });

export const homeSheet = (model: MapModel, frame: Frame): Sheet =>
  layOut(model, homeOf(model, frame), frame, measure);
