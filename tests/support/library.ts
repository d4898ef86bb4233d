import { LIBRARY } from '../../src/content/library.ts';
import type { CrisisCard, CrisisOption } from '../../src/model/crisis.ts';
import type { Library } from '../../src/model/library.ts';
import type { Scenario } from '../../src/model/scenario.ts';

/** The game's content with parts of it replaced. */
export function libraryWith(part: Partial<Library>): Library {
  return { ...LIBRARY, ...part };
}

/** A way to meet a crisis that costs nothing and has no effects of its own. */
export function plainOption(part: Partial<CrisisOption> = {}): CrisisOption {
  return {
    id: 'plain',
    column: 'armed',
    severity: 0,
    cost: 0,
    success: [],
    partial: [],
    failure: [],
    ...part,
  };
}

/** A card of severity 6 that may fall anywhere, opens no council and has no effects of its own. */
export function plainCard(part: Partial<CrisisCard> & { readonly id: string }): CrisisCard {
  return {
    group: 'internal',
    incident: null,
    place: 'home',
    region: { kind: 'any' },
    severity: 6,
    source: { kind: 'internal' },
    attribution: 'certain',
    arrival: [],
    options: [plainOption(), plainOption({ id: 'other' })],
    precedent: { text: 'none', source: 'none', mark: 'D' },
    ...part,
  };
}

/** Content in which nothing happens by itself: plain cards, powers that neither act nor react, no politics abroad. */
export function quietLibrary(part: Partial<Library> = {}): Library {
  return libraryWith({
    crises: Array.from({ length: 30 }, (_, at) => plainCard({ id: `plain-${at}` })),
    powers: LIBRARY.powers.map((power) => ({ ...power, domesticWeight: 0, doctrine: [], reactions: [] })),
    ...part,
  });
}

/** The quiet content with one more scenario, `test`, of 1, 3, 5 or 8 years. */
export function scenarioLibrary(scenario: Partial<Scenario>, part: Partial<Library> = {}): Library {
  const test: Scenario = {
    id: 'test',
    years: { standard: 3, choices: [1, 3, 5, 8] },
    treaty: 'op-ed',
    ...scenario,
  };
  return quietLibrary({ scenarios: [...LIBRARY.scenarios, test], ...part });
}
