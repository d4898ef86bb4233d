import { beforeAll, describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { resultCard } from '../../src/present/result-card.ts';
import { createText } from '../../src/present/text.ts';
import { begin, settingsOf } from '../support/game.ts';

const text = createText();
const address = (query: string): string => `https://kurultai.example/#/chair?${query}`;

function cardOf(view: State, member: MemberId, day: string | null = null) {
  return resultCard(view, text, { member, day, title: 'One Chair', address });
}

describe('the result card', () => {
  const settings = settingsOf({ scenario: 'one-chair', years: 3, seed: 5 });
  let last: State;
  /** What was seen as each year was closed. */
  const closed = new Map<number, State>();
  beforeAll(() => {
    ({ state: last } = playGame(LIBRARY, settings, 'steady', (state, _seat, _actions, { kind }) => {
      if (kind === 'closeYear') closed.set(state.year, state);
    }));
  });

  it('is not there before the end', () => {
    expect(cardOf(begin(settings), 'kazakhstan')).toBeNull();
  });

  it.each(MEMBER_IDS)('says of %s what the result says', (member) => {
    const card = cardOf(last, member, '29 Nov 2026');
    const { rank } = last.result!.members[member];
    const { paid, assessed } = last.members[member].tally;
    expect(card).toMatchObject({ rank: { id: rank }, fate: { id: last.result!.fate } });
    expect(card?.rows[0]?.value).toBe(`¤${paid}, assessed ¤${assessed}`);
    const [headline = '', marks = '', link] = card?.lines ?? [];
    expect(headline).toBe(
      `Kurultai, One Chair, 29 Nov 2026 · ${text.name('member', member)} · ${text.name('rank', rank)}`,
    );
    expect(marks).toContain(`paid ¤${paid}, assessed ¤${assessed}`);
    expect(link).toBe(`https://kurultai.example/#/chair?seed=5&seat=${member}`);
  });

  it('has a year of the strip for each that was played, as it stood when it was over', () => {
    const card = cardOf(last, 'kazakhstan');
    expect(card?.years.map(({ year }) => year)).toEqual([1, 2, 3]);
    for (const { year, pillars, share } of card?.years ?? []) {
      const then = closed.get(year)!;
      expect(pillars.map(({ value }) => value)).toEqual([then.will, then.coordination, then.ladder]);
      expect(share).toEqual({ paid: then.now.paid.kazakhstan, assessed: then.now.assessed.kazakhstan });
    }
  });

  it('counts who came for a member that was struck', () => {
    const struck = last.councils.find(({ council }) => Object.keys(council.owed).length > 0)!;
    const card = cardOf(last, struck.council.member);
    const of = last.councils
      .filter(({ council }) => council.member === struck.council.member)
      .reduce((sum, { council }) => sum + Object.keys(council.owed).length, 0);
    expect(card?.rows[2]?.part).toMatchObject({ of });
    expect(card?.lines[1]).toMatch(/🛡️ \d of \d came for it/);
  });

  it('names the seed where it is no day’s, and no address outside One Chair', () => {
    const card = resultCard(last, text, { member: 'uzbekistan', day: null, title: 'X', address: null });
    expect(card?.when).toBe('seed 5');
    expect(card?.lines).toHaveLength(2);
  });
});
