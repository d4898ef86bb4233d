/** How a bot weighs things: the same situation, five characters. */
export const TEMPERAMENTS = ['loyalist', 'hedger', 'free-rider', 'hardliner', 'opportunist'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** What a character multiplies the usual weight of a matter with; 1 is usual. */
export interface Weights {
  /** Will, Coordination, crises and calls of others. */
  readonly alliance: number;
  /** Money of its own. */
  readonly money: number;
  /** Low tension and a low ladder. */
  readonly peace: number;
  /** Its word: promises, shares, calls that it owes. */
  readonly word: number;
  /** What outsiders offer. */
  readonly offers: number;
  /** Firmness, claims, strength at the border. */
  readonly force: number;
}

export const WEIGHTS: Readonly<Record<Temperament, Weights>> = {
  loyalist: { alliance: 1.4, money: 0.8, peace: 1, word: 1.6, offers: 0.4, force: 1 },
  hedger: { alliance: 0.9, money: 1, peace: 1.5, word: 1, offers: 1.1, force: 0.5 },
  'free-rider': { alliance: 0.8, money: 1.6, peace: 1, word: 0.7, offers: 1, force: 0.7 },
  hardliner: { alliance: 1.1, money: 0.9, peace: 0.6, word: 1.1, offers: 0.5, force: 1.7 },
  opportunist: { alliance: 0.8, money: 1.1, peace: 0.9, word: 0.6, offers: 1.5, force: 1.2 },
};
