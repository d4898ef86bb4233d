import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { YearRecord } from '../../../src/model/records.ts';
import type { Fate, Verdict } from '../../../src/model/result.ts';
import { view } from '../../../src/rules/view.ts';
import { unitsOf } from '../../support/arrange.ts';
import { eventsOf } from '../../support/events.ts';
import { begin, doAction } from '../../support/game.ts';
import { ballots, conference, namePrices, resultOf } from './conference-table.ts';
import { newYear } from '../../../src/rules/year/dawn.ts';

/** Everybody has one brigade, so that heads and strength go together. */
const EQUAL = {
  units: unitsOf(
    MEMBER_IDS.map((owner) => ({
      owner,
      kind: 'brigade',
      place: LIBRARY.members.find(({ id }) => id === owner)?.regions[0] ?? '',
    })),
  ),
};

const fate = (leaving: readonly MemberId[], part = {}): Fate => resultOf({ ...EQUAL, ...part }, leaving).fate;

describe('R7.5 renewal', () => {
  it('R7.5 ballots are sealed: nobody sees another’s until the last is cast, then all are shown', () => {
    const open = namePrices(conference());
    const stay = doAction(open, 'turkiye', { kind: 'castRenewal', renew: true });
    const leave = doAction(open, 'turkiye', { kind: 'castRenewal', renew: false });
    expect(view(LIBRARY, stay, 'kazakhstan')).toEqual(view(LIBRARY, leave, 'kazakhstan'));
    expect(eventsOf(leave, 'renewalShown')).toEqual([]);
    expect(eventsOf(ballots(open, ['turkiye']), 'renewalShown')).toHaveLength(6);
  });

  it('R7.5 renewal needs four members', () => {
    expect(fate(['azerbaijan', 'turkiye'], { units: [] })).toBe('lapsed');
    expect(fate(['turkmenistan', 'turkiye'], { units: [] })).toBe('renewed');
    expect(fate(['turkmenistan', 'turkiye', 'kazakhstan'], { units: [] })).toBe('lapsed');
  });

  it('R7.5 with three-fifths of all ready strength in the armed column', () => {
    const army = (strength: number) =>
      unitsOf([
        ...Array.from(
          { length: strength },
          () => ({ owner: 'turkiye', kind: 'special', place: 'marmara' }) as const,
        ),
        ...Array.from(
          { length: 6 },
          () => ({ owner: 'kazakhstan', kind: 'special', place: 'altai' }) as const,
        ),
      ]);
    // Kazakhstan's six of ten are three-fifths exactly, six of eleven are less.
    expect(fate(['turkiye', 'turkmenistan'], { units: army(4) })).toBe('renewed');
    expect(fate(['turkiye', 'turkmenistan'], { units: army(5) })).toBe('lapsed');
    const relief = unitsOf([
      { owner: 'turkiye', kind: 'engineers', place: 'marmara' },
      { owner: 'turkiye', kind: 'brigade', place: 'marmara', status: 'worn', wornUntil: 9 },
      { owner: 'kyrgyzstan', kind: 'special', place: 'chuy-talas' },
    ]);
    expect(fate(['turkiye', 'turkmenistan'], { units: relief })).toBe('renewed');
  });

  it('R7.5 an associate counts if it has paid in at least half of the years', () => {
    /** Three years or four, the last of them this one, and those in which Turkmenistan paid. */
    const paid = (count: 3 | 4, ...years: readonly number[]) => {
      const begun = newYear(begin());
      const paidIn = (year: number) => (years.includes(year) ? { turkmenistan: 2 } : {});
      const past: YearRecord[] = [1, 2, 3]
        .slice(0, count - 1)
        .map((year) => ({ ...begun, year, paid: paidIn(year) }));
      return { past, now: { paid: paidIn(count) } };
    };
    const three: MemberId[] = ['turkiye', 'azerbaijan'];
    expect(fate(three, paid(3, 1, 3))).toBe('renewed');
    expect(fate(three, paid(3, 1))).toBe('lapsed');
    expect(fate(three, paid(4, 2, 4))).toBe('renewed');
    expect(fate(three, paid(4, 4))).toBe('lapsed');
    expect(fate(three, paid(3))).toBe('lapsed');
    const full = { ...paid(3), members: { turkmenistan: { law: false, fullByPetition: true } } };
    expect(fate(three, full)).toBe('renewed');
  });

  it('R7.5 a suspended member does not count', () => {
    expect(fate(['turkmenistan', 'turkiye'], { members: { kyrgyzstan: { suspended: true } } })).toBe(
      'lapsed',
    );
  });

  it('R7.5 otherwise the alliance lapses, for those who would have stayed too', () => {
    const result = resultOf({ ...EQUAL, units: [] }, ['azerbaijan', 'turkiye', 'kazakhstan']);
    expect(result.fate).toBe('lapsed');
    expect(result.members.kyrgyzstan).toMatchObject({ renewed: true, rank: 'passenger' });
    expect(result.members.turkiye.renewed).toBe(false);
  });
});

describe('R7.6 the verdict', () => {
  const verdict = (
    will: number,
    coordination: number,
    part = {},
    leaving: readonly MemberId[] = [],
  ): Verdict => resultOf({ will, coordination, ...EQUAL, ...part }, leaving).verdict;
  const calls = (owed: number, given: number) => ({ members: { turkiye: { tally: { owed, given } } } });
  const LAPSED: MemberId[] = ['azerbaijan', 'turkiye', 'kazakhstan'];

  it('R7.6 security community: renewed, Will and Coordination 13 or more, three-quarters of what was owed given', () => {
    expect(verdict(8, 5, calls(4, 3))).toBe('security-community');
    expect(verdict(8, 5, calls(0, 0))).toBe('security-community');
    expect(verdict(8, 4, calls(4, 3))).toBe('working-alliance');
    expect(verdict(8, 5, calls(4, 2))).toBe('working-alliance');
    expect(verdict(8, 5, calls(100, 75))).toBe('security-community');
    expect(verdict(8, 5, calls(100, 74))).toBe('working-alliance');
  });

  it('R7.6 working alliance: renewed and 8 or more', () => {
    expect(verdict(6, 2)).toBe('working-alliance');
    expect(verdict(5, 2)).toBe('paper-pact');
    expect(verdict(8, 5, calls(4, 0), LAPSED)).toBe('talking-shop');
  });

  it('R7.6 talking shop: renewed or lapsed with Coordination 3 or more; else a paper pact', () => {
    expect(verdict(3, 3)).toBe('talking-shop');
    expect(verdict(3, 2)).toBe('paper-pact');
    expect(verdict(6, 3, {}, LAPSED)).toBe('talking-shop');
    expect(verdict(6, 2, {}, LAPSED)).toBe('paper-pact');
  });
});
