/** The reading rooms, in the order of their doors. Their names are part of addresses, so they stay. */
export const ROOM_IDS = ['rulebook', 'atlas', 'concepts', 'precedents', 'article', 'map'] as const;
export type RoomId = (typeof ROOM_IDS)[number];

export function isRoom(id: string): id is RoomId {
  return (ROOM_IDS as readonly string[]).includes(id);
}
