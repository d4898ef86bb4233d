import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/model/ids.ts';
import type { Contribution, Crisis } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { openBook } from '../../../src/rules/book.ts';
import { crisisSum, oddsOf } from '../../../src/rules/crises/odds.ts';
import { siteOf } from '../../support/arrange.ts';
import { plainCard, plainOption, quietLibrary } from '../../support/library.ts';
import { calm } from '../../support/table.ts';

const option = (column: Column, severity = 0) => plainOption({ id: column, column, severity });
const LIBRARY = quietLibrary({
  crises: [
    plainCard({
      id: 'mixed',
      severity: 7,
      options: [option('armed'), option('insurgency', -2), option('hybrid', 1), option('disaster')],
    }),
    plainCard({ id: 'flood', incident: 'disaster', options: [option('disaster'), option('civil')] }),
    plainCard({ id: 'quake', incident: 'disaster', options: [option('disaster'), option('civil')] }),
  ],
});
const BOOK = openBook(LIBRARY);
const SENT: Contribution = { member: 'turkiye', strength: 4, units: [], money: 0 };
const crisis = (id: string, part: Partial<Crisis> = {}): Crisis => ({
  id,
  region: 'altai',
  member: 'kazakhstan',
  power: null,
  named: null,
  attribution: 'certain',
  option: null,
  contributions: [],
  ...part,
});
const total = (met: Crisis, state: State = calm(), added = 0) => crisisSum(BOOK, state, met, added).total;

describe('odds', () => {
  it('R4.34 a crisis stands at strength less severity', () => {
    expect(total(crisis('mixed'))).toBe(-7);
    expect(total(crisis('mixed', { option: 'armed', contributions: [SENT] }))).toBe(4 - 7);
    const two = [SENT, { ...SENT, member: 'azerbaijan', strength: 2 } as const];
    expect(total(crisis('mixed', { option: 'armed', contributions: two }))).toBe(6 - 7);
  });

  it('R8.2 the way it is met may make it easier or harder', () => {
    expect(total(crisis('mixed', { option: 'insurgency', contributions: [SENT] }))).toBe(4 - 7 + 2);
    expect(total(crisis('mixed', { option: 'hybrid', contributions: [SENT] }))).toBe(4 - 7 - 1);
    // An unanswered crisis is met by the first way.
    expect(total(crisis('mixed', { option: null }))).toBe(-7);
  });

  it('R4.34 what is being sent counts beside what was sent', () => {
    expect(total(crisis('mixed', { option: 'armed', contributions: [SENT] }), calm(), 3)).toBe(4 + 3 - 7);
    const { terms } = crisisSum(BOOK, calm(), crisis('mixed'), 3);
    expect(terms.map(({ label, value }) => [label, value])).toEqual([
      ['response-planned', 3],
      ['severity', -7],
    ]);
  });

  const cyber = { ...calm(), sites: [siteOf('cyber-centre', 'altai')] };

  it('R4.34 working projects add their strength to the columns they name once anybody responded', () => {
    const hybrid = (contributions: Contribution[]) => crisis('mixed', { option: 'hybrid', contributions });
    expect(total(hybrid([SENT]), cyber)).toBe(4 + 2 - 7 - 1);
    expect(total(hybrid([]), cyber)).toBe(-7 - 1);
    expect(total(hybrid([]), cyber, 1)).toBe(1 + 2 - 7 - 1);
    expect(total(crisis('mixed', { option: 'armed', contributions: [SENT] }), cyber)).toBe(4 - 7);
    const dormant = { ...cyber, sites: [siteOf('cyber-centre', 'altai', { active: false })] };
    expect(total(hybrid([SENT]), dormant)).toBe(4 - 7 - 1);
    const counter = { ...calm(), sites: [siteOf('counter-terrorism', 'altai')] };
    expect(total(crisis('mixed', { option: 'insurgency', contributions: [SENT] }), counter)).toBe(
      4 + 1 - 7 + 2,
    );
  });

  it('R4.34 the relief pool helps the first disaster on the table that anybody answers, and no other', () => {
    const flood = crisis('flood', { contributions: [SENT], option: 'disaster' });
    const quake = crisis('quake', { contributions: [SENT], option: 'disaster' });
    const pool = { ...calm(), sites: [siteOf('relief-pool', 'altai')] };
    const both = { ...pool, crises: [flood, quake] };
    expect([total(flood, both), total(quake, both)]).toEqual([4 + 2 - 6, 4 - 6]);
    const second = { ...pool, crises: [{ ...flood, contributions: [] }, quake] };
    expect(total(quake, second)).toBe(4 + 2 - 6);
    // Before anybody answers, whichever is looked at might be the first.
    const none = { ...pool, crises: [crisis('flood'), crisis('quake')] };
    expect(total(crisis('quake', { option: 'disaster' }), none, 1)).toBe(1 + 2 - 6);
    // Only disasters stand in each other’s way.
    const mixed = crisis('mixed', { option: 'armed', contributions: [SENT] });
    expect(total(quake, { ...pool, crises: [mixed, quake] })).toBe(4 + 2 - 6);
  });

  it('R1.3 the sum names its terms and their rules', () => {
    const met = crisis('mixed', { option: 'hybrid', contributions: [SENT] });
    expect(crisisSum(BOOK, cyber, met).terms).toEqual([
      { label: 'response', with: { member: 'turkiye' }, value: 4, rule: 'R4.26' },
      { label: 'project', with: { project: 'cyber-centre' }, value: 2, rule: 'R4.34' },
      { label: 'severity', value: -7, rule: 'R8.2' },
      { label: 'option-severity', value: -1, rule: 'R8.2' },
    ]);
  });

  it('R4.34 against 2d6 − 7: 0 or more is success, −3 or more partial, less is failure', () => {
    // Of 36 throws 21 are 7 or more, and 12 more are 4, 5 or 6.
    expect(oddsOf(0)).toEqual({ success: 21 / 36, partial: 12 / 36, failure: 3 / 36 });
    expect(oddsOf(-5)).toEqual({ success: 1 / 36, partial: 9 / 36, failure: 26 / 36 });
    expect(oddsOf(5)).toEqual({ success: 1, partial: 0, failure: 0 });
    expect(oddsOf(-9)).toEqual({ success: 0, partial: 0, failure: 1 });
  });
});
