import { toSheet } from '../camera.ts';
import type { SpreadName } from '../geography/gazetteer.ts';
import {
  LAND_NAMES,
  MEMBER_NAMES,
  RELIEF_NAMES,
  SEA_NAMES,
  UNDEMARCATED_AT,
} from '../geography/gazetteer.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { LonLat, Point } from '../projection.ts';
import { project } from '../projection.ts';
import { INK, INK_SOFT, RELIEF_INK, SEA_INK, SERIF } from '../theme.ts';
import type { SpreadStyle } from './spread-name.ts';
import { writeSpread } from './spread-name.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

/** No text is smaller; a name that would be is not written. */
const LEAST_PX = 12;
/** Members are named at every view. */
const LEAST_MEMBER_PX = 13;
/** A name that is larger than this is no longer read as one. */
const MOST_PX = 150;
/** From here on the dashed line says in words what it is: pixels in a kilometre. */
const UNDEMARCATED_FROM = 0.42;

const STYLES = {
  member: { font: (px) => `600 ${px}px ${SERIF}`, colour: INK, alpha: 0.62, halo: 0 },
  land: { font: (px) => `500 ${px}px ${SERIF}`, colour: INK_SOFT, alpha: 0.62, halo: 0 },
  sea: { font: (px) => `italic 500 ${px}px ${SERIF}`, colour: SEA_INK, alpha: 0.8, halo: 0 },
  relief: { font: (px) => `italic 500 ${px}px ${SERIF}`, colour: RELIEF_INK, alpha: 0.85, halo: 0 },
} as const satisfies Readonly<Record<string, SpreadStyle>>;

/** Names of states, seas and mountains, in the land and under everything that the game puts on it. */
export function paintNames(pen: Pen, sheet: Sheet): void {
  const { camera, frame, model } = sheet;
  const place = (at: LonLat): Point => toSheet(camera, frame, project(at));
  const all = (
    kind: keyof typeof STYLES,
    names: Readonly<Record<string, SpreadName>>,
    words: Readonly<Record<string, string>>,
  ): void => {
    for (const [id, name] of Object.entries(names)) {
      const px = Math.max(name.km * camera.scale, kind === 'member' ? LEAST_MEMBER_PX : 0);
      if (px < LEAST_PX || px > MOST_PX) continue;
      const text = words[id];
      if (text)
        writeSpread(pen, kind === 'land' ? text.toLocaleUpperCase() : text, name, px, place, STYLES[kind]);
    }
  };
  all('sea', SEA_NAMES, model.atlas.sea);
  all('relief', RELIEF_NAMES, model.atlas.relief);
  all('land', LAND_NAMES, model.atlas.land);
  all('member', MEMBER_NAMES, Object.fromEntries(model.members.map(({ id, title }) => [id, title])));
  if (camera.scale >= UNDEMARCATED_FROM) {
    const at = place(UNDEMARCATED_AT);
    write(pen, model.atlas.undemarcated, at.x, at.y, { font: 'note', colour: INK_SOFT, align: 'center' });
  }
}
