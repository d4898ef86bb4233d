import { describe, expect, it } from 'vitest';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { AlliancePromise, IntelligenceRecord } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { fundedPercent } from '../../../src/rules/year/ledger.ts';
import type { DeepPartial } from '../../support/arrange.ts';
import {
  addUnits,
  conflictOf,
  nightOf,
  siteOf,
  withMember,
  withPhase,
  withPower,
  withYear,
} from '../../support/arrange.ts';
import { doAction, take } from '../../support/game.ts';
import { eventOf, eventsOf, paidFor, shiftsOf } from '../../support/events.ts';
import { quietLibrary } from '../../support/library.ts';
import { calm } from '../../support/table.ts';

/** A year whose ¤10 were raised in full, just before its ledger. */
function funded(part: DeepPartial<State['now']> = {}, state: State = calm()): State {
  return withYear(state, { programme: 10, raised: 10, ...part });
}
const close = (state: State) => take(withPhase(state, nightOf([], 'after')), 'turkiye', { kind: 'endNight' });
const willBy = (state: State) => shiftsOf(close(state), 'will').reduce((sum, by) => sum + by, 0);
const HEADQUARTERS = siteOf('headquarters', 'marmara');

describe('ledger: promises', () => {
  const promise = (part: Partial<AlliancePromise>): AlliancePromise => ({
    id: 1,
    year: 1,
    by: 'turkiye',
    to: 'kazakhstan',
    matter: { kind: 'pledge', atLeast: 5 },
    condition: null,
    outcome: 'open',
    ...part,
  });
  const MOTION = { motion: { kind: 'mission', mission: 'truce-observers' } } as const;
  /** How a promise ends and what it does to the reliability of who made it. */
  const settled = (part: Partial<AlliancePromise>, year: DeepPartial<State['now']>) => {
    const { state } = close({ ...funded(year), promises: [promise(part)] });
    return [state.promises[0]?.outcome, state.members.turkiye.reliability];
  };

  it('R4.38 a promised pledge is kept by paying that much, and broken costs reliability −1', () => {
    expect(settled({}, { paid: { turkiye: 5 } })).toEqual(['kept', 3]);
    expect(settled({}, { paid: { turkiye: 4 } })).toEqual(['broken', 2]);
    expect(settled({ matter: { kind: 'pledge', atLeast: 1 } }, {})).toEqual(['broken', 2]);
    const { events } = close({ ...funded(), promises: [promise({})] });
    expect(eventsOf(events, 'meterShifted').map(({ because }) => because)).toContainEqual({
      rule: 'R4.38',
      label: 'promise-broken',
      with: { member: 'kazakhstan' },
    });
  });

  it('R4.38 a promised vote is kept by that ballot, and void where there was no motion', () => {
    const matter = { kind: 'vote', ballot: 'yes' } as const;
    expect(settled({ matter }, { ...MOTION, ballots: { turkiye: 'yes' } })).toEqual(['kept', 3]);
    expect(settled({ matter }, { ...MOTION, ballots: { turkiye: 'abstain' } })).toEqual(['broken', 2]);
    expect(settled({ matter }, { ballots: { turkiye: 'no' } })).toEqual(['void', 3]);
  });

  it('R4.38 promised forces are kept by units sent to that place by that member', () => {
    const matter = { kind: 'forces', region: 'altai' } as const;
    const sentTo = (member: MemberId, region: string) =>
      settled({ matter }, { forces: [{ member, region }] });
    expect(sentTo('turkiye', 'altai')).toEqual(['kept', 3]);
    expect(sentTo('azerbaijan', 'altai')).toEqual(['broken', 2]);
    expect(sentTo('turkiye', 'zhetisu')).toEqual(['broken', 2]);
    const elsewhere = { member: 'turkiye', region: 'zhetisu' } as const;
    expect(settled({ matter }, { forces: [elsewhere, { member: 'turkiye', region: 'altai' }] })[0]).toBe(
      'kept',
    );
  });

  it('R4.38 one whose condition was not met is void', () => {
    const pledge = { kind: 'pledge', member: 'kazakhstan', atLeast: 3 } as const;
    expect(settled({ condition: pledge }, { paid: { kazakhstan: 2 } })).toEqual(['void', 3]);
    expect(settled({ condition: pledge }, { paid: { kazakhstan: 3 } })).toEqual(['broken', 2]);
    expect(settled({ condition: pledge }, { paid: { kazakhstan: 3, turkiye: 5 } })).toEqual(['kept', 3]);
    const vote = { kind: 'vote', member: 'kazakhstan', ballot: 'no' } as const;
    expect(settled({ condition: vote }, { ballots: { kazakhstan: 'yes' } })).toEqual(['void', 3]);
    expect(settled({ condition: vote }, { ballots: { kazakhstan: 'no' } })).toEqual(['broken', 2]);
  });

  it('R4.38 a promise is settled once', () => {
    const { state, events } = close({
      ...funded(),
      promises: [promise({ outcome: 'kept' }), promise({ id: 2 })],
    });
    expect(state.promises.map(({ outcome }) => outcome)).toEqual(['kept', 'broken']);
    expect(eventOf(events, 'promiseSettled').promise.id).toBe(2);
  });
});

describe('ledger: intelligence, conflicts, arrears', () => {
  const record = (part: Partial<IntelligenceRecord>): IntelligenceRecord => ({
    year: 1,
    by: 'turkiye',
    subject: { kind: 'coming', power: 'iran' },
    truth: 'row-1',
    report: 'row-1',
    out: false,
    ...part,
  });
  const out = (part: Partial<IntelligenceRecord>, year = 2) => {
    const change = close(funded({}, { ...calm({ years: 3 }), year, reports: [record(part)] }));
    const { standing, reliability } = change.state.members.turkiye;
    return {
      out: change.state.reports[0]?.out,
      standing,
      reliability,
      will: shiftsOf(change, 'will', { rule: 'R4.23' }),
      told: eventsOf(change, 'intelligenceOut').length,
    };
  };

  it('R4.23 a report comes out at the ledger of the next year', () => {
    expect(out({}, 1)).toMatchObject({ out: false, standing: 0, told: 0 });
    expect(out({}, 2)).toMatchObject({ out: true, told: 1 });
  });

  it('R4.23 in the last year it comes out at once', () => {
    expect(out({ year: 3 }, 3).out).toBe(true);
  });

  it('R4.23 a true report gives its reporter standing +1', () => {
    expect(out({})).toMatchObject({ standing: 1, reliability: 3, will: [] });
  });

  it('R4.23 a false report costs the reporter reliability −1 and Will −1', () => {
    expect(out({ report: 'row-2' })).toMatchObject({ standing: 0, reliability: 2, will: [-1] });
  });

  it('R4.23 silence costs and gives nothing, and what is out comes out no second time', () => {
    expect(out({ report: 'silence' })).toMatchObject({
      out: true,
      standing: 0,
      reliability: 3,
      will: [],
      told: 1,
    });
    expect(out({ out: true })).toMatchObject({ standing: 0, told: 0 });
  });

  it('R4.23 what was reported and what was true come out in public', () => {
    const source = { kind: 'source', crisis: 'coup-attempt' } as const;
    const reports = [
      record({ report: 'row-2' }),
      record({ subject: source, truth: 'iran', report: 'silence' }),
    ];
    const { events } = close(funded({}, { ...calm(), year: 2, reports }));
    expect(eventsOf(events, 'intelligenceOut')).toEqual([
      { kind: 'intelligenceOut', at: 2, member: 'turkiye', report: 'row-2', truth: 'row-1', subject: 'iran' },
      {
        kind: 'intelligenceOut',
        at: 2,
        member: 'turkiye',
        report: 'silence',
        truth: 'iran',
        subject: 'coup-attempt',
      },
    ]);
  });

  it('R4.39 a frozen conflict drains ¤1 from the state concerned', () => {
    const state = { ...funded(), conflicts: [conflictOf('altai', 'russia')] };
    expect(close(state).state.members.kazakhstan.funds).toBe(9);
    expect(close(withMember(state, 'kazakhstan', { funds: 0 })).state.members.kazakhstan.funds).toBe(0);
    expect(paidFor(close(state), 'conflict-drain')).toEqual([
      { payer: 'kazakhstan', payee: 'world', amount: 1 },
    ]);
  });

  const keepers = (count: number, keptSince: number, conflict = 900) =>
    close(
      addUnits(
        { ...funded({}, { ...calm(), year: 2 }), conflicts: [conflictOf('altai', 'russia', { keptSince })] },
        Array.from({ length: count }, () => {
          return { owner: 'turkiye', kind: 'brigade', place: 'altai', keeping: conflict } as const;
        }),
      ),
    );

  it('R4.26 two peacekeepers that stand there from one ledger to the next settle it', () => {
    expect(keepers(2, 0).state.conflicts).toMatchObject([{ keptSince: 2 }]);
    const settled = keepers(2, 1);
    expect(settled.state.conflicts).toEqual([]);
    expect(eventOf(settled, 'conflictSettled')).toMatchObject({ region: 'altai', power: 'russia' });
    expect(settled.state.units.every(({ keeping }) => keeping === null)).toBe(true);
  });

  it('R4.26 with fewer than two the time begins anew', () => {
    expect(keepers(1, 1).state.conflicts).toMatchObject([{ keptSince: 0 }]);
    expect(keepers(2, 1, 901).state.conflicts).toMatchObject([{ keptSince: 0 }]);
    const two = {
      ...funded(),
      conflicts: [conflictOf('altai', 'russia'), conflictOf('ahal', 'iran', { id: 901 })],
    };
    const kept = [1, 2].map(
      () => ({ owner: 'turkiye', kind: 'brigade', place: 'ahal', keeping: 901 }) as const,
    );
    expect(close(addUnits(two, kept)).state.conflicts.map(({ keptSince }) => keptSince)).toEqual([0, 1]);
  });

  it('R4.39 a member with arrears of ¤10 or more loses 1 reliability', () => {
    const after = (arrears: number) =>
      close(withMember(funded(), 'kyrgyzstan', { arrears })).state.members.kyrgyzstan.reliability;
    expect([after(9), after(10), after(30)]).toEqual([3, 2, 2]);
  });
});

describe('ledger: Will', () => {
  it('R4.40 Will −1 each year', () => {
    expect(willBy(funded())).toBe(-1);
  });

  it('R4.40 not while a major power’s tension is 8 or more', () => {
    const tense = (power: 'russia' | 'west' | 'armenia', tension: number) =>
      willBy(withPower(funded(), power, { tension }));
    expect([tense('russia', 7), tense('russia', 8), tense('west', 10)]).toEqual([-1, 0, 0]);
    // Armenia is no major power.
    expect(tense('armenia', 10)).toBe(-1);
  });

  it('R4.40 nor at Will 3 or less while a headquarters works', () => {
    const at = (will: number, sites: State['sites']) => willBy({ ...funded(), will, sites });
    expect([at(4, [HEADQUARTERS]), at(3, [HEADQUARTERS]), at(3, [])]).toEqual([-1, 0, -1]);
    expect(at(3, [{ ...HEADQUARTERS, active: false }])).toBe(-1);
  });

  it('R4.40 Will +1 if a programme of ¤20 or more was fully funded', () => {
    const by = (programme: number, raised: number) => willBy(funded({ programme, raised }));
    expect([by(10, 10), by(20, 20), by(20, 19), by(30, 31), by(30, 29)]).toEqual([-1, 0, -1, 0, -1]);
  });

  it('R4.40 Will +1 if a crisis was solved with foreign help and none failed', () => {
    const by = (crisesSolvedWithHelp: number, crisesSolved: number, crisesFailed: number) =>
      willBy(funded({ crisesSolvedWithHelp, crisesSolved, crisesFailed }));
    expect([by(1, 1, 0), by(1, 1, 1), by(1, 1, 2), by(1, 2, 2), by(0, 2, 0)]).toEqual([0, -1, -1, -1, -1]);
  });

  it('R4.40 Will −1 if less than 70% was funded, and again below 45%', () => {
    const by = (raised: number) =>
      willBy(withPower(funded({ programme: 20, raised }), 'iran', { tension: 8 }));
    // ¤14 of 20 are 70%, ¤9 are 45%.
    expect([by(14), by(13), by(9), by(8)]).toEqual([0, -1, -1, -2]);
  });

  it('R4.40 Will −1 if two members that were assessed paid nothing, −2 if more did', () => {
    const by = (...nothing: readonly MemberId[]) => {
      const each = (value: (member: MemberId) => number) =>
        Object.fromEntries(MEMBER_IDS.map((member) => [member, value(member)]));
      const now = { assessed: each(() => 2), paid: each((member) => (nothing.includes(member) ? 0 : 2)) };
      return willBy(withPower(funded(now), 'iran', { tension: 8 }));
    };
    expect([by('turkiye'), by('turkiye', 'kyrgyzstan'), by('turkiye', 'kyrgyzstan', 'azerbaijan')]).toEqual([
      0, -1, -2,
    ]);
  });

  it('R4.40 in one year Will falls by at most 4 in all', () => {
    expect(willBy(funded({ willFallen: 1, programme: 20, raised: 0 }))).toBe(-3);
    expect(willBy(funded({ willFallen: 3, programme: 20, raised: 0 }))).toBe(-1);
    expect(willBy(funded({ willFallen: 4 }))).toBe(0);
  });

  it('R4.40 the share that was funded is told in percent', () => {
    expect(fundedPercent(funded({ programme: 30, raised: 10 }))).toBe(33);
    expect(fundedPercent(funded({ programme: 0, raised: 0 }))).toBe(0);
    const { state, events } = close(funded({ programme: 20, raised: 6 }));
    expect(eventOf(events, 'yearClosed').funded).toBe(30);
    expect(state.phase).toEqual({ kind: 'ledger' });
    const causes = eventsOf(events, 'meterShifted').filter(({ because }) => because.label === 'underfunded');
    expect(causes.map(({ because }) => because.with)).toEqual([{ percent: 70 }, { percent: 45 }]);
  });
});

describe('ledger: Coordination and the end of the year', () => {
  const EXERCISE = [{ region: 'altai', by: 'turkiye', partner: 'kazakhstan' }] as const;
  const coordination = (part: DeepPartial<State['now']>, sites: State['sites'] = []) =>
    close({ ...funded(part), sites }).state.coordination;

  it('R4.41 Coordination +1 while a headquarters works', () => {
    expect(coordination({}, [HEADQUARTERS])).toBe(3);
    expect(coordination({ exercises: EXERCISE }, [HEADQUARTERS])).toBe(3);
  });

  it('R4.41 −1 in a year with neither exercise nor headquarters', () => {
    expect(coordination({})).toBe(1);
    expect(coordination({ exercises: EXERCISE })).toBe(2);
    expect(coordination({}, [{ ...HEADQUARTERS, active: false }])).toBe(1);
  });

  it('R4.41 it rises at most 2 a year, the headquarters’ point included', () => {
    expect(coordination({ coordinationRisen: 1 }, [HEADQUARTERS])).toBe(3);
    expect(coordination({ coordinationRisen: 2 }, [HEADQUARTERS])).toBe(2);
  });

  it('R4.40 the highest tension at any ledger is kept', () => {
    const peak = (tension: number) =>
      close(withPower(funded(), 'iran', { tension, peak: 5 })).state.powers.iran.peak;
    expect([peak(4), peak(6)]).toEqual([5, 6]);
  });

  it('R4.1 closing the year writes its record, and a new dawn breaks', () => {
    const library = quietLibrary();
    const deck = library.crises.map(({ id }) => id);
    const ledger = withPhase({ ...funded(), deck }, { kind: 'ledger' });
    const next = doAction(ledger, 'turkiye', { kind: 'closeYear' }, library);
    expect(next).toMatchObject({ year: 2, phase: { kind: 'dawn' }, commander: 'kazakhstan' });
    expect(next.past).toEqual([ledger.now]);
    expect(next.crises).toHaveLength(2);
  });

  it('R7.2 after the last year comes the conference', () => {
    const last = withPhase({ ...funded(), year: 5 }, { kind: 'ledger' });
    const next = doAction(last, 'turkiye', { kind: 'closeYear' });
    expect(next).toMatchObject({ year: 5, phase: { kind: 'conference', stage: 'naming' } });
    expect(next.past).toEqual([last.now]);
    expect(next.result).toBeNull();
  });
});
