import { describe, expect, it } from 'vitest';
import type { Motive, RegionId } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { resolve } from '../../../src/rules/powers/resolve.ts';
import { withPower, withState } from '../../support/arrange.ts';
import { bareNight } from '../defence/council-table.ts';

/** Resolve of Iran in Ahal. */
function of(state: State, motive: Motive, region: RegionId = 'ahal'): number {
  return resolve(state, 'iran', region, motive).total;
}

const at = (tension: number, cohesion = 12): State =>
  withPower(
    withState(bareNight(), { will: Math.min(10, cohesion), coordination: Math.max(0, cohesion - 10) }),
    'iran',
    {
      tension,
    },
  );

describe('R5.16 resolve', () => {
  it('R5.16 security-seeking: half the tension, rounded down, less 1', () => {
    expect([6, 7, 8, 9, 10].map((tension) => of(at(tension), 'security'))).toEqual([2, 2, 3, 3, 4]);
    expect(of(at(0), 'security')).toBe(-1);
  });

  it('R5.16 a security-seeker does not ask how united the alliance is, nor whether it was reassured', () => {
    expect(of(at(8, 2), 'security')).toBe(of(at(8, 18), 'security'));
    const reassured = withState(at(8), { now: { stances: { iran: 'reassure' } } });
    expect(of(reassured, 'security')).toBe(of(at(8), 'security'));
  });

  it('R5.16 opportunity-seeking: a quarter of the tension, rounded down', () => {
    expect([0, 3, 4, 7, 8, 10].map((tension) => of(at(tension, 12), 'opportunity'))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });

  it('R5.16 and a quarter of what Will and Coordination lack to 12, rounded down: more than 12 lessens it', () => {
    expect([0, 1, 4, 5, 8, 9, 12].map((cohesion) => of(at(0, cohesion), 'opportunity'))).toEqual([
      3, 2, 2, 1, 1, 0, 0,
    ]);
    expect([13, 16, 17, 20].map((cohesion) => of(at(0, cohesion), 'opportunity'))).toEqual([-1, -1, -2, -2]);
  });

  it('R5.16 +1 for an opportunity-seeker that was only reassured this year', () => {
    const stance = (tone: 'reassure' | 'firm', power: 'iran' | 'russia' = 'iran'): number =>
      of(withState(at(4), { now: { stances: { [power]: tone } } }), 'opportunity');
    expect(stance('reassure')).toBe(of(at(4), 'opportunity') + 1);
    expect(stance('firm')).toBe(of(at(4), 'opportunity'));
    expect(stance('reassure', 'russia')).toBe(of(at(4), 'opportunity'));
  });

  it('R5.16 massing +1, in that region, through the year named', () => {
    const massed = (until: number): State => withPower(at(6), 'iran', { massed: { region: 'ahal', until } });
    for (const motive of ['security', 'opportunity'] as const) {
      expect(of(massed(2), motive)).toBe(of(at(6), motive) + 1);
      expect(of(massed(3), motive)).toBe(of(at(6), motive) + 1);
      expect(of(massed(1), motive)).toBe(of(at(6), motive));
      expect(of(massed(2), motive, 'balkan')).toBe(of(at(6), motive));
    }
  });

  it('R5.16 sanctions −1, everywhere, through the year named', () => {
    const sanctioned = (until: number): State => withPower(at(6), 'iran', { sanctionedUntil: until });
    for (const motive of ['security', 'opportunity'] as const) {
      expect(of(sanctioned(2), motive)).toBe(of(at(6), motive) - 1);
      expect(of(sanctioned(2), motive, 'balkan')).toBe(of(at(6), motive) - 1);
      expect(of(sanctioned(1), motive)).toBe(of(at(6), motive));
    }
  });
});
