import type { RegionId } from '../../model/ids.ts';
import type { MapModel } from '../../present/map-model.ts';
import type { Box, Camera, Frame } from '../camera.ts';
import { freeBox, toSheet } from '../camera.ts';
import { AT_THE_RIM, POWER_PLACES } from '../places.ts';
import type { LonLat, Point } from '../projection.ts';
import { project } from '../projection.ts';
import { SIZES, nameFont, nodeRadius } from '../theme.ts';
import type { Choice, Item, Surroundings } from './arrange.ts';
import { arrange } from './arrange.ts';
import { arrowsOf } from './arrows.ts';
import type { BlockSource } from './blocks.ts';
import { blockItem, setBlock } from './blocks.ts';
import type { Segment } from './boxes.ts';
import { boxAround, distance, grown } from './boxes.ts';
import { chipItem, setChip } from './chips.ts';
import { segmentsOf } from './curves.ts';
import { placeNote } from './note.ts';
import { marchesOf } from './marches.ts';
import { sealItem, setSeal } from './seals.ts';
import type { Measure } from './measure.ts';
import type { Sheet, SheetBlock, SheetChip, SheetCorridor } from './sheet.ts';
import { tokensIn } from './tokens.ts';
import { placeCities } from './cities.ts';
import type { CorridorLine } from './ways.ts';
import { corridorLabelItem, placeCorridors, placeLinks } from './ways.ts';

/**
 * Places everything the model shows for one view. Nodes stand at their true places; what belongs to them finds room
 * round them, so that no name covers a node, a seal, a sign or another name. Pure: the same input, the same sheet.
 *
 * @param before the sheet that this one follows: what can stay where it was stays
 */
export function layOut(
  model: MapModel,
  camera: Camera,
  frame: Frame,
  measure: Measure,
  before?: Sheet,
): Sheet {
  const place = (at: LonLat): Point => toSheet(camera, frame, project(at));
  const radius = nodeRadius(camera.scale);
  const kept = before?.choices;
  const choices = new Map<string, number>();
  const settle = <C extends Choice>(items: readonly Item<C>[], around: Surroundings): Map<string, C> => {
    const taken = arrange(items, around, kept);
    for (const [id, choice] of taken) choices.set(id, choice);
    return new Map(items.map(({ id, choices: all }) => [id, all[taken.get(id) ?? 0]!]));
  };

  const at = new Map<RegionId, Point>(model.regions.map(({ id, lon, lat }) => [id, place([lon, lat])]));
  const nodes = model.regions.map(({ id, owner }) => ({ id, owner, at: at.get(id)! }));
  const links = placeLinks(model, at);
  const corridors = placeCorridors(model, at, place);
  const ways = [...links, ...corridors.flatMap(({ line }) => segmentsOf(line))];
  const nodeBoxes = nodes.map((node) => boxAround(node.at, 2 * radius + 4));
  const free = freeBox(frame);
  const sheetBox: Box = { x: 0, y: 0, w: frame.width, h: frame.height };

  const note = placeNote(model.note, frame, measure);
  const noteBoxes = note ? [note.box] : [];

  const present = model.powers.filter(
    ({ id }) => AT_THE_RIM.includes(id) || inSight(place(POWER_PLACES[id]), grown(free, -30)),
  );
  const chipItems = present.map((power) => chipItem(power, place(POWER_PLACES[power.id]), frame, measure));
  const chipChoices = settle(chipItems, {
    blocked: [...nodeBoxes.map((box) => grown(box, 4)), ...noteBoxes],
    lines: ways,
    lineCost: 1.6,
    frame: free,
  });
  const chips = present.flatMap((power): SheetChip[] => {
    const chip = setChip(power, chipChoices.get(`power:${power.id}`)!, place(POWER_PLACES[power.id]));
    return chip ? [chip] : [];
  });
  const arrows = arrowsOf(model, chips, at, radius);
  const marches = marchesOf(model.ways, { nodes, radius, corridors });
  const arrowLines = [...arrows, ...marches].flatMap(({ line }) => segmentsOf(line));

  const sealItems = model.crises.map((crisis) => sealItem(crisis, at.get(crisis.region)!, radius));
  const sealChoices = settle(sealItems, {
    // Its own node is in the list too, but a seal always keeps the same distance from that.
    blocked: [...nodes.map((node) => boxAround(node.at, 1.5 * radius)), ...chips.map(({ box }) => box)],
    lines: [...ways, ...arrowLines, ...arrowLines],
    frame: sheetBox,
  });
  const seals = model.crises.map((crisis) => setSeal(crisis, sealChoices.get(`crisis:${crisis.id}`)!));
  const sealBoxes = seals.map((seal) => boxAround(seal.at, 2 * SIZES.sealReach));

  const sources = model.regions.map(({ id, name }): BlockSource => ({
    region: id,
    name,
    at: at.get(id)!,
    tokens: tokensIn(model, id),
    outward: outward(at.get(id)!, nodes, ways, corridors),
    others: nodes.filter((node) => node.id !== id).map((node) => node.at),
  }));
  const style = { radius, font: nameFont(camera.scale), measure };
  const shown = sources.filter((source) => inSight(source.at, sheetBox));
  const labels = model.corridors.flatMap(({ id, name }): Item[] => {
    const item = corridorLabelItem(id, name, corridors, measure);
    return item ? [item] : [];
  });
  const blockItems = shown.map((source) => blockItem(source, style));
  const placed = settle<Choice>([...blockItems, ...labels], {
    blocked: [...nodeBoxes, ...sealBoxes, ...chips.map(({ box }) => box), ...noteBoxes],
    lines: [...ways, ...arrowLines],
    frame: free,
    edge: sheetBox,
  });
  const blocks = shown.flatMap((source, i): SheetBlock[] => {
    const { id, choices: all } = blockItems[i]!;
    const block = setBlock(source, all[choices.get(id) ?? 0]!, style);
    return block ? [block] : [];
  });

  return {
    model,
    camera,
    frame,
    radius,
    font: style.font,
    nodes,
    links,
    corridors: setCorridors(model, corridors, placed),
    seals,
    blocks,
    chips,
    arrows,
    marches,
    cities: placeCities(
      model.atlas.city,
      camera,
      place,
      [
        ...nodeBoxes,
        ...sealBoxes,
        ...noteBoxes,
        ...chips.map(({ box }) => box),
        ...blocks.map(({ box }) => box),
      ],
      measure,
    ),
    note,
    choices,
  };
}

function setCorridors(
  model: MapModel,
  lines: readonly CorridorLine[],
  placed: ReadonlyMap<string, Choice>,
): readonly SheetCorridor[] {
  return model.corridors.flatMap(({ id, open, sea, name }) => {
    const box = placed.get(`corridor:${id}`)?.box ?? null;
    return lines
      .filter((one) => one.id === id)
      .map(({ line }, i): SheetCorridor => ({
        id,
        open,
        sea,
        line,
        label: box && i === 0 ? { box, text: name } : null,
      }));
  });
}

const inSight = (at: Point, sheet: Box): boolean =>
  at.x > sheet.x - 30 &&
  at.x < sheet.x + sheet.w + 30 &&
  at.y > sheet.y - 30 &&
  at.y < sheet.y + sheet.h + 30;

/** The direction away from a node's neighbours and from the lines that leave it, in steps of a sixteenth. */
function outward(
  at: Point,
  nodes: readonly { readonly at: Point }[],
  links: readonly Segment[],
  corridors: readonly CorridorLine[],
): number {
  let x = 0;
  let y = -0.2;
  const push = (from: Point, weight: number): void => {
    const far = distance(at, from);
    if (far < 1) return;
    x += ((at.x - from.x) / far) * weight;
    y += ((at.y - from.y) / far) * weight;
  };
  for (const node of nodes) push(node.at, 40 / Math.max(40, distance(at, node.at)));
  for (const { from, to } of links) {
    if (distance(from, at) < 1) push(to, 0.6);
    else if (distance(to, at) < 1) push(from, 0.6);
  }
  for (const { line } of corridors) {
    if (distance(line[0]!, at) < 1) push(line[Math.min(4, line.length - 1)]!, 0.6);
    else if (distance(line.at(-1)!, at) < 1) push(line.at(-Math.min(5, line.length))!, 0.6);
  }
  const sixteenth = Math.PI / 8;
  return Math.round(Math.atan2(y, x) / sixteenth) * sixteenth;
}
