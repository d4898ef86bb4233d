import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PhaseKind } from '../../model/phase.ts';
import type { State } from '../../model/state.ts';
import type { Sum } from '../../model/sum.ts';
import type { ActionGroup, ActionItem } from '../../present/actions-model.ts';
import { actionGroups } from '../../present/actions-model.ts';
import type { CrisisModel } from '../../present/crisis-model.ts';
import { crisisModels } from '../../present/crisis-model.ts';
import type { PowerModel } from '../../present/power-model.ts';
import { powerModels } from '../../present/power-model.ts';
import type { SeatPlate } from '../../present/seat-model.ts';
import { seatModels } from '../../present/seat-model.ts';
import type { TableModel } from '../../present/table-model.ts';
import { tableModel } from '../../present/table-model.ts';
import type { UiKey } from '../../present/text.ts';
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

/** Phases that are all about their paper. */
const LARGE_PHASES: ReadonlySet<PhaseKind> = new Set([
  'folders',
  'reveal',
  'emergency',
  'ledger',
  'conference',
]);

/** Headings that are seldom what one looks for first. */
const LAST_GROUPS: ReadonlySet<string> = new Set(['law', 'disband', 'claims']);

function inOrder(groups: readonly ActionGroup[]): readonly ActionGroup[] {
  return groups.toSorted((a, b) => Number(LAST_GROUPS.has(a.id)) - Number(LAST_GROUPS.has(b.id)));
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
  readonly window: Signal<OpenWindow | null> = signal(null);
  readonly pane: Signal<Pane> = signal('decide');
  /** Whether somebody asked for a large or a small panel in this phase; null leaves it to the phase. */
  readonly enlarged: Signal<boolean | null> = signal(null);
  /** Whether the panel gets more of the screen than the map. */
  readonly large: ReadonlySignal<boolean>;
  /** The button that somebody points at or has come to. */
  readonly pondered: Signal<ActionItem | null> = signal(null);

  constructor(game: GameTable) {
    this.game = game;
    const { library, text } = game;
    /** Sentences are said to the seat that acts; what it may see is the view's business. */
    const reader = (): SeatPlate['id'] | null => game.acting.value ?? game.viewer.value;
    this.table = computed(() => tableModel(library, game.view.value, text, reader()));
    this.seats = computed(() => seatModels(library, game.view.value, text, game.viewer.value));
    this.crises = computed(() => crisisModels(library, game.view.value, text));
    this.powers = computed(() => powerModels(library, game.view.value, text, game.viewer.value));
    this.large = computed(() => this.enlarged.value ?? LARGE_PHASES.has(game.view.value.phase.kind));
    this.groups = computed(() => {
      const seat = game.acting.value;
      return seat === null
        ? []
        : inOrder(actionGroups(library, game.view.value, text, seat, game.options.value));
    });
  }

  get view(): State {
    return this.game.view.value;
  }

  /** A fixed word of the page. */
  say(key: UiKey, fields?: Readonly<Record<string, unknown>>): string {
    return this.game.text.ui(key, fields);
  }

  select(selection: Selection): void {
    this.game.selection.value = selection;
    this.pane.value = 'sheet';
    // On a narrow screen the plates stand over the sheet.
    requestAnimationFrame(() => document.getElementById('sheet')?.scrollIntoView());
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
    this.pondered.value = null;
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
