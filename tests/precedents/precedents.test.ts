import { describe, expect, it } from 'vitest';
import { PRECEDENTS } from '../../src/content/precedents.ts';
import type { Precedent } from '../../src/content/precedents.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Treaty } from '../../src/model/treaty.ts';
import { PRESET_IDS } from '../../src/model/treaty.ts';
import type { TriggerResult } from '../../src/model/trigger.ts';
import { assessTrigger } from '../../src/rules/defence/trigger.ts';

function treatyOf({ preset }: Precedent): Treaty {
  const found = LIBRARY.presets.find(({ id }) => id === preset);
  if (!found) throw new Error(`no preset ${preset}`);
  return found.treaty;
}

const assessed = (precedent: Precedent): TriggerResult =>
  assessTrigger(precedent.incident, treatyOf(precedent), null);

/** What the text gives, in the title; and where politics took another way, that it did. */
function titleOf({ title, year, preset, text, parted }: Precedent): string {
  const gives = text.engaged ? 'is engaged' : `fails on ${text.failing.join(' and ')}`;
  return `R5.3 ${year}, ${preset}: ${title}: by its text it ${gives}${parted ? '; politics parted from it' : ''}`;
}

describe('real cases under their own treaties', () => {
  it.each(PRECEDENTS.map((precedent) => [titleOf(precedent), precedent] as const))(
    '%s',
    (_title, precedent) => {
      const { engaged, tests } = assessed(precedent);
      expect(engaged).toBe(precedent.text.engaged);
      const failing = tests.filter(({ passed }) => !passed).map(({ article }) => article);
      expect(failing.toSorted()).toEqual([...precedent.text.failing].toSorted());
    },
  );

  it('R5.10 every treaty has its cases, some engaged and some not, and text and politics part in some of them', () => {
    expect(new Set(PRECEDENTS.map(({ preset }) => preset))).toEqual(new Set(PRESET_IDS));
    expect(new Set(PRECEDENTS.map(({ text }) => text.engaged))).toEqual(new Set([true, false]));
    expect(PRECEDENTS.filter(({ parted }) => parted).length).toBeGreaterThanOrEqual(5);
    expect(PRECEDENTS.filter(({ parted }) => !parted).length).toBeGreaterThanOrEqual(5);
  });

  it('R5.3 the same days told in two ways get two answers under the same text', () => {
    for (const [one, other] of [
      ['csto-armenia-2022-request', 'csto-armenia-2022-declined'],
      ['csto-kazakhstan-2022-request', 'csto-kazakhstan-2022-unrest'],
      ['nato-2001-september', 'nato-2001-october'],
      ['gcc-1990', 'gcc-1990-requested'],
      ['nakhchivan-2026-shusha-requested', 'nakhchivan-2026-shusha-silent'],
    ] as const) {
      const pair = [one, other].map((id) => PRECEDENTS.find((each) => each.id === id) as Precedent);
      expect(new Set(pair.map(({ preset }) => preset)).size).toBe(1);
      expect(new Set(pair.map((each) => assessed(each).engaged)).size).toBe(2);
    }
  });

  it('R5.5 a case with a disputed author says that members may abstain', () => {
    for (const precedent of PRECEDENTS) {
      const { mayAbstain } = assessed(precedent);
      expect(mayAbstain).toBe(precedent.incident.attribution === 'disputed');
    }
  });
});
