import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { dealSeats, gameOf, nameGroups, newDraft, withScenarioOf } from '../../src/hud/new-game/draft.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { streamOf } from '../../src/bots/random.ts';

const scenario = (id: string) => {
  const found = LIBRARY.scenarios.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('a draft of a scenario', () => {
  it('R8.1 takes its treaty, and its length where the old one is not on offer', () => {
    const draft = { ...newDraft('table', 1), years: 5 };
    expect(withScenarioOf(draft, scenario('fergana'), false)).toMatchObject({ preset: 'tashkent', years: 5 });
    expect(withScenarioOf(draft, scenario('two-hats'), false)).toMatchObject({ preset: 'op-ed', years: 4 });
  });

  it('R8.1 that came from a file is kept with the game', () => {
    const own = { ...scenario('fergana'), id: 'mine' };
    const draft = withScenarioOf(newDraft('table', 1), own, true);
    expect(draft.own).toBe(own);
    expect(gameOf(draft).setup.scenario).toBe('mine');
    expect(withScenarioOf(draft, scenario('standard'), false).own).toBeNull();
  });

  it('R8.6 deals the seats by lot: the same people, each possible order as likely', () => {
    const draft = newDraft('table', 1);
    const named = {
      ...draft,
      seats: Object.fromEntries(
        MEMBER_IDS.map((member) => [member, { ...draft.seats[member], name: member }]),
      ) as typeof draft.seats,
    };
    const chance = streamOf(3);
    const firsts = new Map<string, number>();
    for (let deal = 0; deal < 1200; deal += 1) {
      const names = MEMBER_IDS.map((member) => dealSeats(named, chance).seats[member].name);
      const dealt = dealSeats(named, chance).seats;
      expect(MEMBER_IDS.map((member) => dealt[member].name).toSorted()).toEqual(
        MEMBER_IDS.toSorted((a, b) => a.localeCompare(b)),
      );
      firsts.set(names[0] ?? '', (firsts.get(names[0] ?? '') ?? 0) + 1);
    }
    expect(Math.min(...firsts.values())).toBeGreaterThan(140);
    expect(firsts.size).toBe(6);
  });

  it('R8.6 shows who was dealt which seat, also where nobody has a name', () => {
    const call = (group: number) => `Group ${group}`;
    const { seats, ...rest } = newDraft('table', 1);
    const draft = { ...rest, seats: { ...seats, kyrgyzstan: { ...seats.kyrgyzstan, person: false } } };
    const named = nameGroups(draft, call);
    const names = MEMBER_IDS.map((member) => named.seats[member].name);
    expect(names).toEqual(['Group 1', 'Group 2', 'Group 3', '', 'Group 4', 'Group 5']);
    const own = { ...draft, seats: { ...seats, uzbekistan: { ...seats.uzbekistan, name: 'window' } } };
    expect(nameGroups(own, call)).toEqual(own);
  });
});
