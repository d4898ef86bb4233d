import type { Action } from '../../model/action.ts';
import type { ActionItem } from '../../present/actions-model.ts';
import { OptionList } from '../actions/option-list.tsx';
import { useDesk } from '../game/desk.ts';
import type { Desk } from '../game/desk.ts';
import type { Selection } from '../game/selection.ts';

/** What the acting seat may do about what is selected: the same buttons as below, picked out. */
export function SheetActions({ selection }: { readonly selection: Selection }) {
  const desk = useDesk();
  // In a folder every seat has the same items in the same place.
  if (desk.view.phase.kind === 'folders') return null;
  const items = desk.groups.value
    .flatMap(({ items }) => items)
    .filter(({ action }) => concerns(action, selection, desk));
  if (items.length === 0) return null;
  return <Actions title={desk.say('actions')} items={items} />;
}

function Actions({ title, items }: { readonly title: string; readonly items: readonly ActionItem[] }) {
  return (
    <section class="sheet-actions">
      <h4>{title}</h4>
      <OptionList items={items} told />
    </section>
  );
}

/** Whether an action names what is selected. */
function concerns(action: Action, selection: Selection, desk: Desk): boolean {
  const fields = Object.entries(action);
  const names = (id: string, keys: readonly string[]): boolean =>
    fields.some(([key, value]) => keys.includes(key) && value === id);
  switch (selection.kind) {
    case 'region':
      return names(selection.id, ['region', 'from', 'to']) || aboutConflict(action, selection.id, desk);
    case 'unit':
      return (
        names(selection.region, ['region', 'from', 'to']) &&
        (!('unit' in action) || action.unit === selection.unit)
      );
    case 'crisis':
      return names(selection.id, ['crisis']) || isResponding(desk, selection.id, action);
    case 'power':
      return names(selection.id, ['power']) || aboutClaimOn(action, selection.id, desk);
    case 'member':
      return names(selection.id, ['to', 'member']);
    case 'treaty':
      return action.kind === 'moveAmendment';
    case 'promises':
      return ['openPromise', 'makePromise', 'dropPromise'].includes(action.kind);
    case 'corridor':
    case 'regions':
      return false;
  }
}

function aboutConflict(action: Action, region: string, desk: Desk): boolean {
  return (
    'conflict' in action &&
    desk.view.conflicts.some((conflict) => conflict.id === action.conflict && conflict.region === region)
  );
}

function aboutClaimOn(action: Action, power: string, desk: Desk): boolean {
  return (
    action.kind === 'pressClaim' &&
    desk.game.library.claims.some((claim) => claim.id === action.claim && claim.power === power)
  );
}

function isResponding(desk: Desk, crisis: string, { kind }: Action): boolean {
  const { phase } = desk.view;
  return (
    phase.kind === 'operations' &&
    phase.step.kind === 'responding' &&
    phase.step.crisis === crisis &&
    (kind === 'sendUnit' || kind === 'sendMoney')
  );
}
