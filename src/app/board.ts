import type { MountBoard } from '../hud/table/board-pane.tsx';

/** The map and its engine are fetched once the table is on the screen. */
export const mountBoard: MountBoard = async (host, settings) => {
  const { mountBoard: mount } = await import('../map/board.ts');
  return mount(host, settings);
};
