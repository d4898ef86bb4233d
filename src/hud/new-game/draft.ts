import type { MemberId } from '../../model/ids.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import type { Setup } from '../../model/setup.ts';
import type { ArticleId, PresetId, Treaty } from '../../model/treaty.ts';
import type { Library } from '../../model/library.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Seats } from '../../replay/seats.ts';
import type { Strength } from '../../bots/thinking.ts';
import type { BotMind } from '../../bots/bot-seat.ts';

/** One seat while the table is being set. */
export interface SeatDraft {
  readonly person: boolean;
  readonly name: string;
  readonly mind: BotMind;
}

/** A game before it begins, as the form holds it. */
export interface GameDraft {
  readonly scenario: string;
  /** A scenario from a file, if it is the one chosen. */
  readonly own: Scenario | null;
  readonly years: number;
  readonly seats: Readonly<Record<MemberId, SeatDraft>>;
  /** How well the bots judge. */
  readonly strength: Strength;
  /** All six are bots, and that is meant. */
  readonly watch: boolean;
  readonly preset: PresetId;
  /** Switches of one's own; null plays the preset. */
  readonly treaty: Treaty | null;
  readonly constraints: boolean;
  readonly council: Setup['council'];
  /** People are asked for reasons and predictions before a reveal. */
  readonly asks: boolean;
  /** As it was typed. */
  readonly seed: string;
}

/** What keeps a game from starting; a key of the catalogue section `ui`. */
export type DraftProblem = 'watchNeeded' | 'seedWrong' | 'casusNeeded';

/** The scenario of the quarter of an hour. */
export const ONE_CHAIR = 'one-chair';

/** The scenario of a double lesson: its debrief lives on what people said before they knew. */
const LESSON = 'lesson-90';

const HIGHEST_SEED = 0xffffffff;
/** One person at first sits where the alliance is argued over most: large, but not the largest. */
export const FIRST_SEAT: MemberId = 'kazakhstan';

/** The scenario that the guide is written for. */
export const GUIDED_SCENARIO = 'first-council';

export function newDraft(gathering: 'alone' | 'table', seed: number): GameDraft {
  const seats = {} as Record<MemberId, SeatDraft>;
  for (const member of MEMBER_IDS) {
    seats[member] = {
      person: gathering === 'table' || member === FIRST_SEAT,
      name: '',
      mind: 'by-lot',
    };
  }
  return {
    scenario: 'standard',
    own: null,
    years: 3,
    seats,
    strength: 'steady',
    watch: false,
    preset: 'op-ed',
    treaty: null,
    constraints: true,
    council: 'open',
    asks: false,
    seed: String(seed),
  };
}

/** In this game the reader watches a year's agenda before commanding the next, and the first night strikes nobody. */
const GUIDED_SEED = 1029;

/** The guided first game: one person and five bots in the scenario that the guide is written for. */
export function guidedDraft(): GameDraft {
  return { ...newDraft('alone', GUIDED_SEED), scenario: GUIDED_SCENARIO, years: 2 };
}

/** One Chair: this seat a person's, the others bots by lot; everything else as the scenario has it. */
export function chairDraft(library: Library, seat: MemberId, seed: number): GameDraft {
  const draft = inScenario(library, newDraft('alone', seed), ONE_CHAIR);
  const seats = {} as Record<MemberId, SeatDraft>;
  for (const member of MEMBER_IDS) seats[member] = { ...draft.seats[member], person: member === seat };
  return { ...draft, seats };
}

/** A lesson: six people, and the scenario that a double lesson has time for. */
export const lessonDraft = (library: Library, seed: number): GameDraft =>
  inScenario(library, newDraft('table', seed), LESSON);

function inScenario(library: Library, draft: GameDraft, id: string): GameDraft {
  const scenario = library.scenarios.find((each) => each.id === id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  return withScenarioOf(draft, scenario, false);
}

/** The seed that was typed, or null if it is none. */
export function seedOf(typed: string): number | null {
  if (!/^\d{1,10}$/.test(typed.trim())) return null;
  const seed = Number(typed);
  return seed <= HIGHEST_SEED ? seed : null;
}

/** Everything that is wrong with a draft. */
export function problemsOf(draft: GameDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const nobody = Object.values(draft.seats).every(({ person }) => !person);
  if (nobody && !draft.watch) problems.push('watchNeeded');
  if (draft.treaty?.casus.length === 0) problems.push('casusNeeded');
  if (seedOf(draft.seed) === null) problems.push('seedWrong');
  return problems;
}

/** The draft with another scenario: its own length, treaty and questions; who plays and the seed stay. */
export function withScenarioOf(draft: GameDraft, scenario: Scenario, own: boolean): GameDraft {
  const { id, years, treaty } = scenario;
  return {
    ...draft,
    scenario: id,
    own: own ? scenario : null,
    asks: !own && id === LESSON,
    years: years.choices.includes(draft.years) ? draft.years : years.standard,
    ...(typeof treaty === 'string' ? { preset: treaty, treaty: null } : { treaty }),
  };
}

/** Gives people who sit there without names the names of groups, so that one sees who was dealt which seat. */
export function nameGroups(draft: GameDraft, nameOf: (group: number) => string): GameDraft {
  if (Object.values(draft.seats).some(({ name }) => name.trim() !== '')) return draft;
  const seats = {} as Record<MemberId, SeatDraft>;
  let group = 0;
  for (const member of MEMBER_IDS) {
    const seat = draft.seats[member];
    if (seat.person) group += 1;
    seats[member] = seat.person ? { ...seat, name: nameOf(group) } : seat;
  }
  return { ...draft, seats };
}

/** The seats dealt by lot: who plays stays, where they sit does not (R8.6). */
export function dealSeats(draft: GameDraft, chance: () => number): GameDraft {
  const drafts = MEMBER_IDS.map((member) => draft.seats[member]);
  for (let at = drafts.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const here = drafts[at] as SeatDraft;
    drafts[at] = drafts[other] as SeatDraft;
    drafts[other] = here;
  }
  const seats = {} as Record<MemberId, SeatDraft>;
  for (const [at, member] of MEMBER_IDS.entries()) seats[member] = drafts[at] as SeatDraft;
  return { ...draft, seats };
}

/** The setup and the seats that a draft without problems stands for. */
export function gameOf(draft: GameDraft): { readonly setup: Setup; readonly seats: Seats } {
  const seats: Record<string, Seats[MemberId]> = {};
  for (const member of MEMBER_IDS) {
    const { person, name, mind } = draft.seats[member];
    seats[member] = person
      ? { kind: 'person', name: name.trim() }
      : { kind: 'bot', temperament: mind, strength: draft.strength };
  }
  const { scenario, years, constraints, council } = draft;
  const treaty = draft.treaty ?? draft.preset;
  return { setup: { scenario, years, seed: seedOf(draft.seed) ?? 0, treaty, constraints, council }, seats };
}

/** The treaty that the form shows: one's own switches or the preset's. */
export function treatyOf(library: Library, draft: GameDraft): Treaty {
  const preset = library.presets.find(({ id }) => id === draft.preset);
  if (!preset) throw new Error(`there is no treaty ${draft.preset}`);
  return draft.treaty ?? preset.treaty;
}

/** A treaty with one switch set; a cause is added where it is missing and taken out where it stands. */
export function withSwitch(treaty: Treaty, article: ArticleId, setting: string): Treaty {
  if (article !== 'casus') return { ...treaty, [article]: setting };
  const causes: readonly string[] = treaty.casus;
  const casus = causes.includes(setting) ? causes.filter((each) => each !== setting) : [...causes, setting];
  return { ...treaty, casus: casus as Treaty['casus'] };
}
