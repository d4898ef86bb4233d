import type { UiKey } from '../../present/text.ts';
import type { Commands } from '../game/commands.ts';
import type { Desk } from '../game/desk.ts';

/** Keys that work anywhere on the table, but not while something is being written. */
export const KEYS: readonly { readonly key: string; readonly label: UiKey }[] = [
  { key: '?', label: 'keyHelp' },
  { key: 'a', label: 'keyActions' },
  { key: 'm', label: 'keyMap' },
  { key: 'i', label: 'keySheet' },
  { key: 'l', label: 'keyLog' },
  { key: 'p', label: 'keyPaper' },
  { key: 'f', label: 'keyFoldSheet' },
  { key: 'u', label: 'keyUndo' },
  { key: 'n', label: 'keySkip' },
  { key: 'r', label: 'keyRulebook' },
  { key: 's', label: 'keySave' },
  { key: 'Esc', label: 'keyClose' },
];

/** Carries out a key; false if it means nothing here. */
export function pressKey(desk: Desk, commands: Commands, key: string): boolean {
  switch (key) {
    case '?':
      desk.window.value = { kind: 'keys' };
      return true;
    case 'a':
      return go(desk, 'decide', 'actions');
    case 'm':
      return go(desk, 'board', 'board');
    case 'i':
      desk.sheetOpen.value = true;
      return go(desk, 'sheet', 'sheet');
    case 'l':
      desk.logOpen.value = true;
      return go(desk, 'log', 'log');
    case 'p':
      desk.paperFolded.value = !desk.paperFolded.value;
      return true;
    case 'f':
      desk.sheetOpen.value = !desk.sheetOpen.value;
      return true;
    case 'Escape':
      return closeTop(desk);
    case 'u':
      desk.game.undo();
      return true;
    case 'n':
      desk.game.hurry();
      return true;
    case 'r':
      desk.showRule(null);
      return true;
    case 's':
      commands.save();
      return true;
    default:
      return false;
  }
}

/** Closes what was opened last over the map; false if nothing is. */
function closeTop(desk: Desk): boolean {
  if (desk.logOpen.value) desk.logOpen.value = false;
  else if (desk.openGroup.value !== null) desk.showGroup(null);
  else if (desk.sheetOpen.value) desk.sheetOpen.value = false;
  else return false;
  return true;
}

function go(desk: Desk, pane: Desk['pane']['value'], id: string): true {
  desk.pane.value = pane;
  // The pane is drawn first: a hidden one takes no focus.
  requestAnimationFrame(() => document.getElementById(id)?.focus());
  return true;
}
