import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MemberId } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import type { PhaseKind } from '../../model/phase.ts';
import type { State } from '../../model/state.ts';
import type { Sum } from '../../model/sum.ts';
import type { ActionGroup, ActionItem } from '../../present/actions-model.ts';
import { actionGroups } from '../../present/actions-model.ts';
import type { CrisisModel } from '../../present/crisis-model.ts';
import { crisisModels } from '../../present/crisis-model.ts';
import type { MapNews } from '../../present/map-news.ts';
import type { MapPlan, SelectedUnit } from '../../present/map-ways.ts';
import { reachOf, unitInHand, wayOf } from '../../present/map-ways.ts';
import type { PowerModel } from '../../present/power-model.ts';
import { powerModels } from '../../present/power-model.ts';
import { programmeAsked } from '../../present/prompt.ts';
import type { SeatPlate } from '../../present/seat-model.ts';
import { seatModels } from '../../present/seat-model.ts';
import type { TableModel } from '../../present/table-model.ts';
import { tableModel } from '../../present/table-model.ts';
import type { GroupId, UiKey } from '../../present/text.ts';
import type { Question } from '../../rules/explain.ts';
import { explain } from '../../rules/explain.ts';
import type { GameTable } from './game-table.ts';
import type { Selection } from './selection.ts';

/** A number that was opened to its sum. */
export interface ShownSum {
  readonly title: string;
  readonly sum: Sum;
}

/** Windows that may lie over the table. */
export type OpenWindow =
  | { readonly kind: 'sum'; readonly shown: ShownSum }
  | { readonly kind: 'rulebook'; readonly rule: string | null }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings' };

/** Phases in which nothing has to be read over the map before one decides. */
const BARE_PHASES: ReadonlySet<PhaseKind> = new Set(['operations', 'over']);

/** Headings that are seldom what one looks for first. */
const LAST_GROUPS: ReadonlySet<string> = new Set(['law', 'disband', 'claims']);

function inOrder(groups: readonly ActionGroup[]): readonly ActionGroup[] {
  return groups.toSorted((a, b) => Number(LAST_GROUPS.has(a.id)) - Number(LAST_GROUPS.has(b.id)));
}

/** Phase, stage, step and seat in one: while it stays the same, what lies open stays open. */
function partOf({ phase, year }: State, acting: string | null): string {
  const stage = 'stage' in phase ? phase.stage : 'step' in phase ? `${phase.turn} ${phase.step.kind}` : '';
  return [year, phase.kind, stage, acting].join(' ');
}

/** The heading that the commander's programme has come to. */
function askedGroup(library: Library, { phase }: State): GroupId | null {
  if (phase.kind !== 'agenda' || phase.stage !== 'programme') return null;
  const { open } = programmeAsked(library, phase);
  return open === 'size' ? 'programme' : open === 'site' ? 'site' : 'projects';
}

/** Whether one looks about first, at the map or at the others, and asks for options when one wants them. */
function isAtLeisure({ phase }: State, acting: MemberId | null): boolean {
  if (phase.kind === 'operations') return phase.step.kind === 'choose';
  return phase.kind === 'corridor' && acting !== null && phase.drafts[acting] === undefined;
}

/** The parts of the table; a narrow screen shows one at a time. */
export type Pane = 'decide' | 'board' | 'sheet' | 'log';

/**
 * What every part of the table works with: the game, the models of what may be seen, and what lies open. Models are made
 * once for each view, however many parts ask.
 */
export class Desk {
  readonly game: GameTable;
  readonly table: ReadonlySignal<TableModel>;
  readonly seats: ReadonlySignal<readonly SeatPlate[]>;
  readonly crises: ReadonlySignal<readonly CrisisModel[]>;
  readonly powers: ReadonlySignal<readonly PowerModel[]>;
  readonly groups: ReadonlySignal<readonly ActionGroup[]>;
  /** What has been let fall on the table, and is not again. */
  readonly unveiled = new Set<string>();
  readonly window: Signal<OpenWindow | null> = signal(null);
  readonly pane: Signal<Pane> = signal('decide');
  /** Whether the phase has a paper that lies over the map. */
  readonly hasPaper: ReadonlySignal<boolean>;
  /** That paper was folded away, to see the map under it. */
  readonly paperFolded: Signal<boolean> = signal(false);
  /** The sheet of what is selected lies open. */
  readonly sheetOpen: Signal<boolean> = signal(false);
  /** The year's log lies open. */
  readonly logOpen: Signal<boolean> = signal(false);
  /** The moment of play: another one begins with the options that it is about. */
  readonly part: ReadonlySignal<string>;
  /** The heading that somebody opened or closed, and in which moment. */
  readonly #chosenGroup: Signal<{ readonly part: string; readonly id: string | null } | null> = signal(null);
  /** The heading whose options lie open; null while the map is all that is asked for. */
  readonly openGroup: ReadonlySignal<string | null>;
  /** The button that somebody points at or has come to. What was pondered in another moment is over with it. */
  readonly pondered: ReadonlySignal<ActionItem | null>;
  readonly #pondered: Signal<{ readonly part: string; readonly item: ActionItem } | null> = signal(null);

  /** What is being told on the map: an act of the night. */
  readonly told: Signal<MapNews | null> = signal(null);
  /** The unit that somebody has in hand, thinks of sending or has picked out on the map. */
  readonly unitInQuestion: ReadonlySignal<SelectedUnit | null>;
  /** Where that unit can go, and the way that the action somebody points at would send one on. */
  readonly plan: ReadonlySignal<MapPlan>;

  constructor(game: GameTable) {
    this.game = game;
    const { library, text } = game;
    /** Sentences are said to the seat that acts; what it may see is the view's business. */
    const reader = (): SeatPlate['id'] | null => game.acting.value ?? game.viewer.value;
    this.table = computed(() => tableModel(library, game.view.value, text, reader()));
    this.seats = computed(() => seatModels(library, game.view.value, text, game.viewer.value));
    this.crises = computed(() => crisisModels(library, game.view.value, text));
    this.powers = computed(() => powerModels(library, game.view.value, text, game.viewer.value));
    this.hasPaper = computed(() => !BARE_PHASES.has(game.view.value.phase.kind));
    this.groups = computed(() => {
      const seat = game.acting.value;
      return seat === null
        ? []
        : inOrder(actionGroups(library, game.view.value, text, seat, game.options.value));
    });
    this.part = computed(() => partOf(game.view.value, game.acting.value));
    this.pondered = computed(() => {
      const pondered = this.#pondered.value;
      return pondered?.part === this.part.value ? pondered.item : null;
    });
    this.unitInQuestion = computed(() => {
      const inHand = unitInHand(game.view.value, game.acting.value, this.pondered.value?.action ?? null);
      const chosen = game.selection.value;
      if (inHand || chosen?.kind !== 'unit') return inHand;
      return { owner: chosen.owner, kind: chosen.unit, place: chosen.region };
    });
    this.plan = computed(() => {
      const unit = this.unitInQuestion.value;
      const seat = game.acting.value;
      const pondered = this.pondered.value;
      return {
        reach: unit && reachOf(library, game.view.value, unit),
        way: seat && pondered && wayOf(library, game.view.value, seat, pondered.action),
      };
    });
    this.openGroup = computed(() => {
      const chosen = this.#chosenGroup.value;
      if (chosen?.part === this.#question()) return chosen.id;
      if (isAtLeisure(game.view.value, game.acting.value)) return null;
      const ways = this.groups.value.filter(({ id }) => id !== 'go');
      const asked = askedGroup(library, game.view.value);
      if (ways.some(({ id }) => id === asked)) return asked;
      const first = ways.find(({ items }) => items.some(({ refusal }) => refusal === null)) ?? ways[0];
      return first?.id ?? null;
    });
  }

  get view(): State {
    return this.game.view.value;
  }

  /** A fixed word of the page. */
  say(key: UiKey, fields?: Readonly<Record<string, unknown>>): string {
    return this.game.text.ui(key, fields);
  }

  /** The moment, and in the programme what of it is asked: with every question its own options open. */
  #question(): string {
    return `${this.part.value} ${askedGroup(this.game.library, this.view) ?? ''}`;
  }

  /** Says what a button would do; null for none. */
  ponder(item: ActionItem | null): void {
    this.#pondered.value = item && { part: this.part.value, item };
  }

  /** Opens the options under a heading, or with null gives the map its room back. */
  showGroup(id: string | null): void {
    this.ponder(null);
    this.#chosenGroup.value = { part: this.#question(), id };
    if (id !== null) this.logOpen.value = false;
  }

  select(selection: Selection): void {
    this.game.selection.value = selection;
    this.sheetOpen.value = true;
    this.pane.value = 'sheet';
    // On a phone the page scrolls as one.
    if (document.documentElement.dataset['room'] === 'narrow') scrollTo(0, 0);
  }

  /** Opens a number to the terms that it was added up from. */
  showSum(title: string, question: Question): void {
    const sum = explain(this.game.library, this.view, question);
    this.window.value = { kind: 'sum', shown: { title, sum } };
  }

  showRule(rule: string | null): void {
    this.window.value = { kind: 'rulebook', rule };
  }

  act(item: ActionItem): void {
    if (item.refusal) return;
    this.ponder(null);
    this.game.act(item.action);
  }
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** The table that a part belongs to. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('there is no table round this');
  return desk;
}
