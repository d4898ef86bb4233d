/** Which screen an address asks for. */
export type Route =
  | { readonly kind: 'title' }
  | { readonly kind: 'game'; readonly id: string }
  /** The treaty lab, with what it is to compare as a query. */
  | { readonly kind: 'lab'; readonly query: string }
  /** Sealed answers: commitments and reveals. */
  | { readonly kind: 'commit' }
  /** None that there is. */
  | { readonly kind: 'nowhere'; readonly asked: string };

const LAB = /^#\/lab(?:\?(.*))?$/;
const GAME = /^#\/game\/([\w-]{1,64})$/;

/** Reads the part of an address after and with the `#`. */
export function routeOf(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/') return { kind: 'title' };
  if (hash === commitAddress()) return { kind: 'commit' };
  const lab = LAB.exec(hash);
  if (lab) return { kind: 'lab', query: lab[1] ?? '' };
  const [, id] = GAME.exec(hash) ?? [];
  return id === undefined ? { kind: 'nowhere', asked: hash.slice(0, 80) } : { kind: 'game', id };
}

/** The address of the treaty lab with what it compares. */
export const labAddress = (query: string): string => (query === '' ? '#/lab' : `#/lab?${query}`);

/** The address of the sealed answers. */
export const commitAddress = (): string => '#/commit';

/** The address of a kept game. */
export const gameAddress = (id: string): string => `#/game/${id}`;
