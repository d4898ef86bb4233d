import { expect, test } from 'vitest';
import { Desk } from '../../src/hud/game/desk.ts';
import type { Action } from '../../src/model/action.ts';
import { inPhase, newSession, playUntil, tableOf } from './new-table.ts';

function take(desk: Desk, kind: Action['kind']): void {
  const items = desk.groups.value.flatMap((group) => group.items);
  const item = items.find(({ action, refusal }) => action.kind === kind && refusal === null);
  if (!item) throw new Error(`no ${kind}`);
  desk.act(item);
}

test('the agenda opens the heading that its prompt asks for, until somebody opens another', () => {
  const desk = new Desk(tableOf(playUntil(newSession(), inPhase('agenda'))));
  const opened = [desk.openGroup.value];
  for (const kind of ['setProgramme', 'addProject', 'siteFirst'] as const) {
    take(desk, kind);
    opened.push(desk.openGroup.value);
  }
  // The first project of the list, a headquarters, wants a site.
  expect(opened).toEqual(['programme', 'projects', 'site', 'projects']);
  desk.showGroup('programme');
  take(desk, 'setProgramme');
  expect(desk.openGroup.value).toBe('programme');
});

test('what was pointed at is over with its moment', () => {
  const desk = new Desk(tableOf(playUntil(newSession(), inPhase('corridor'))));
  const item = desk.groups.value[0]?.items[0] ?? null;
  desk.ponder(item);
  expect(desk.pondered.value).toBe(item);
  desk.game.finishAll({ kind: 'leaveCorridor' });
  expect(desk.pondered.value).toBeNull();
});
