import { describe, expect, it } from 'vitest';
import type { Motive } from '../../../src/model/ids.ts';
import type { DoctrineRow, PowerAct, Reaction } from '../../../src/model/power.ts';
import { withPower } from '../../support/arrange.ts';
import { eventsOf } from '../../support/events.ts';
import { BOOK } from '../../support/change.ts';
import { begin, toPhase } from '../../support/game.ts';
import { bestTarget } from '../../../src/rules/powers/resolve.ts';
import { bareNight } from '../defence/council-table.ts';
import { from, nightWith, reactionOf, rowOf, STRIKE, under, worldOf } from './quiet-world.ts';

const RELAX: PowerAct = { kind: 'relax' };
const WAIT = rowOf({ kind: 'wait' });
const row = (security: number, opportunity: number): DoctrineRow =>
  rowOf(RELAX, undefined, { chance: { security, opportunity } });

/** What the night of Iran said for an opportunity-seeker, of 1000. */
function evidence(
  rows: readonly DoctrineRow[],
  draws: readonly ((value: number) => boolean)[],
  { motive = 'security', reactions = [] }: { motive?: Motive; reactions?: readonly Reaction[] } = {},
): number | undefined {
  const state = withPower(bareNight(), 'iran', { motive });
  const night = nightWith(state, worldOf('iran', rows, reactions), ['iran'], ...draws);
  return eventsOf(night, 'nightWeighed').find(({ power }) => power === 'iran')?.opportunity;
}

describe('R6.9 evidence', () => {
  it('R6.9 a row that acts speaks for the motive under which it is likelier', () => {
    // 60 against 20: of 80 three quarters.
    expect(evidence([row(20, 60), WAIT], [under(20)])).toBe(750);
    expect(evidence([row(60, 20), WAIT], [under(20)])).toBe(250);
    expect(evidence([row(50, 50), WAIT], [under(50)])).toBe(500);
  });

  it('R6.9 a row that held and did not come up speaks, too', () => {
    // 40 did not come of 60, 80 of 20: two thirds for the one less likely to have acted.
    expect(evidence([row(20, 60), WAIT], [from(60)])).toBe(333);
    expect(evidence([row(20, 60)], [from(60)])).toBe(333);
  });

  it('R6.9 evidence of rows and reactions is multiplied', () => {
    const reactions = [reactionOf(1, [], { chance: { security: 20, opportunity: 60 } })];
    // (60 × 60) against (20 × 20): nine to one.
    expect(evidence([row(20, 60), WAIT], [under(20), under(20)], { reactions })).toBe(900);
  });

  it('R6.9 a row whose conditions do not hold says nothing', () => {
    const barred = { ...row(1, 99), when: [{ kind: 'ladder-at-least', value: 5 }] } as const;
    expect(evidence([barred, WAIT], [])).toBe(500);
  });

  it('R6.9 what one motive alone would do decides it: at low tension a security-seeker does not strike', () => {
    const state = withPower(bareNight(), 'iran', { motive: 'opportunity', tension: 3 });
    const night = nightWith(state, worldOf('iran', [STRIKE]), ['iran']);
    const [weighed] = eventsOf(night, 'nightWeighed');
    const struck = eventsOf(night, 'powerActed').length > 0;
    expect(struck).toBe(true);
    expect(weighed?.opportunity).toBe(1000);
  });

  it('R6.9 where an act is aimed tells nothing: both motives would aim there', () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const state = toPhase(begin({ seed }), 'night');
      for (const power of ['russia', 'iran', 'armenia'] as const) {
        const aims = (['security', 'opportunity'] as const).map(
          (motive) => bestTarget(BOOK, state, power, motive)?.region,
        );
        expect(aims[0]).toBe(aims[1]);
      }
    }
  });

  it('R6.9 nobody is told in play, and a power without a motive leaves none', () => {
    const night = nightWith(bareNight(), worldOf('iran', [WAIT]), ['iran', 'china']);
    const weighed = eventsOf(night, 'nightWeighed');
    expect(weighed.map(({ power, seen }) => [power, seen])).toEqual([['iran', []]]);
  });
});
