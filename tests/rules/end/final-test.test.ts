import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Library } from '../../../src/model/library.ts';
import type { State } from '../../../src/model/state.ts';
import type { DeepPartial } from '../../support/arrange.ts';
import { addUnits, withMember, withPower, withState } from '../../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { bareNight } from '../defence/council-table.ts';
import { nightWith } from '../powers/quiet-world.ts';

/** Powers that do nothing of themselves. */
const QUIET: Library = {
  ...LIBRARY,
  powers: LIBRARY.powers.map((power) => ({ ...power, doctrine: [], reactions: [] })),
};

/** The last night of five years, with tensions as given and nobody struck. */
function lastNight(part: DeepPartial<State> = {}): State {
  const powers = { russia: { tension: 3 }, iran: { tension: 5 }, armenia: { tension: 4 } };
  return withState(withState(bareNight(), { year: 5, now: { year: 5, tested: false }, powers }), part);
}

const night = (state: State) => nightWith(state, QUIET, []);

describe('R7.1 the last test', () => {
  it('R7.1 if nobody was struck in the last year the power of highest tension strikes that night', () => {
    const tested = night(lastNight());
    expect(eventOf(tested, 'powerStruck')).toMatchObject({
      power: 'iran',
      region: 'kura-araz',
      member: 'azerbaijan',
    });
    expect(tested.state.phase.kind).toBe('emergency');
    expect(tested.state.now.tested).toBe(true);
    expect(shiftsOf(tested, 'ladder')).toEqual([1]);
    const other = night(lastNight({ powers: { russia: { tension: 6 } } }));
    expect(eventOf(other, 'powerStruck').power).toBe('russia');
  });

  it('R7.1 ties go to the first in the order of the powers', () => {
    expect(eventOf(night(lastNight({ powers: { armenia: { tension: 5 } } })), 'powerStruck').power).toBe(
      'iran',
    );
    expect(eventOf(night(lastNight({ powers: { russia: { tension: 5 } } })), 'powerStruck').power).toBe(
      'russia',
    );
  });

  it('R7.1 only powers with coercive rows test: not China, not the West, whatever their tension', () => {
    const state = lastNight({ powers: { china: { tension: 10 }, west: { tension: 10 } } });
    expect(eventOf(night(state), 'powerStruck').power).toBe('iran');
  });

  it('R7.1 no test in an earlier year, nor where a full member was struck already', () => {
    expect(eventsOf(night(withState(lastNight(), { year: 4 })), 'powerStruck')).toEqual([]);
    const tested = night(lastNight({ now: { tested: true } }));
    expect(eventsOf(tested, 'powerStruck')).toEqual([]);
    expect(tested.state.phase).toMatchObject({ kind: 'night', stage: 'after' });
  });

  it('R7.1 it strikes a full member, where resolve exceeds deterrence most', () => {
    // Turkmenistan is open, but neutral: it is owed no help, so it is no test.
    const open = withMember(lastNight(), 'turkmenistan', { fullByPetition: false, law: false });
    const own = { owner: 'azerbaijan', kind: 'special', place: 'kura-araz' } as const;
    const guarded = addUnits(open, [own, { ...own, place: 'nakhchivan' }]);
    expect(eventOf(night(guarded), 'powerStruck').region).toBe('kura-araz');
    const full = withMember(guarded, 'turkmenistan', { fullByPetition: true });
    expect(eventOf(night(full), 'powerStruck')).toMatchObject({ region: 'ahal', member: 'turkmenistan' });
  });

  it('R5.15 the test does not make a power strike in two years running: the next tense one does', () => {
    const last = night(withPower(lastNight(), 'iran', { lastStrike: 4 }));
    expect(eventOf(last, 'powerStruck').power).toBe('armenia');
    const rested = night(withPower(lastNight(), 'iran', { lastStrike: 3 }));
    expect(eventOf(rested, 'powerStruck').power).toBe('iran');
  });

  it('R7.1 after the test the night is over: there is one', () => {
    const tested = night(lastNight());
    const done = nightAfter(tested.state);
    expect(eventsOf(done, 'powerStruck')).toEqual([]);
    expect(done.state.phase).toMatchObject({ kind: 'night', stage: 'after' });
  });
});

function nightAfter(state: State) {
  return nightWith(
    { ...state, phase: { kind: 'night', stage: 'before', waiting: [], powers: [] } },
    QUIET,
    [],
  );
}
