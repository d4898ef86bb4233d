import type { CardCommands } from '../hud/game/commands.ts';
import { MEMBER_LOOKS } from '../map/theme.ts';
import { pictureOf } from './chart-picture.ts';
import { download } from './keeping/download.ts';
import { chairAddress } from './keeping/route.ts';

/** A game is seldom left lying for longer. */
const DAYS_BACK = 60;
const DAY_MS = 86_400_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day at Greenwich, as `2026-11-29`. */
export const today = (): string => dayOf(Date.now());

/** What a result card needs of the browser. */
export const cardCommands: CardCommands = {
  looks: MEMBER_LOOKS,
  days: () => Array.from({ length: DAYS_BACK }, (_, back) => dayOf(Date.now() - back * DAY_MS)),
  address: (query) => new URL(chairAddress(query), location.href).href,
  picture: async (card) => pictureOf('png', card),
  download: (picture, name) => download(picture, name, 'image/png'),
};
