import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Motive, PowerId, RegionId } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { bestTarget, mayStrike, strikingFaces, weakestBorder } from '../../../src/rules/powers/resolve.ts';
import { openBook } from '../../../src/rules/book.ts';
import { addUnits, siteOf, withMember, withPower, withState } from '../../support/arrange.ts';
import { BOOK } from '../../support/change.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { any, die, nightWith, rowOf, STRIKE, worldOf } from '../powers/quiet-world.ts';
import { bareNight, councilIn, emergencyIn, struck } from './council-table.ts';

/** Iran at tension 6, security-seeking: resolve 2 everywhere. Kura-Araz and Nakhchivan are open, the rest is guarded. */
function tense(part: { tension?: number; motive?: Motive } = {}): State {
  const { tension = 6, motive = 'security' } = part;
  return withPower(withState(bareNight(), { coordination: 6 }), 'iran', { tension, motive });
}

const IRAN = worldOf('iran', [STRIKE]);

/** Iran's night, with the die of its strike. */
const iransNight = (state: State, ...faces: number[]) => nightWith(state, IRAN, ['iran'], any, die(...faces));

/** Own brigades that make the deterrence of both open regions 2 for each. */
function guarded(state: State, brigades: number): State {
  const units = (['kura-araz', 'nakhchivan'] as const).flatMap((place) =>
    Array.from({ length: brigades }, () => ({ owner: 'azerbaijan', kind: 'brigade', place }) as const),
  );
  return addUnits(state, units);
}

describe('R5.15 when a power strikes', () => {
  it('R5.15 a power strikes if its resolve and a die exceed deterrence, and not if they only equal it', () => {
    // Deterrence 4, resolve 2: a two equals it, a three exceeds it.
    const state = guarded(tense(), 2);
    const two = iransNight(state, 2);
    expect(eventsOf(two, 'powerStruck')).toEqual([]);
    expect(eventOf(two, 'strikeWeighed')).toMatchObject({ outcome: 'deterred', roll: 2 });
    const three = iransNight(state, 3);
    expect(eventOf(three, 'powerStruck')).toMatchObject({
      power: 'iran',
      region: 'kura-araz',
      member: 'azerbaijan',
    });
    expect(eventOf(three, 'strikeWeighed')).toMatchObject({ outcome: 'struck', roll: 3 });
  });

  it('R5.15 so it strikes on so many faces of six', () => {
    expect(strikingFaces(2, 4)).toBe(4);
    expect(strikingFaces(2, 1.9)).toBe(6);
    expect(strikingFaces(2, 3)).toBe(5);
    expect(strikingFaces(2, 7.9)).toBe(1);
    expect(strikingFaces(2, 8)).toBe(0);
  });

  it('R5.15 what it weighed is seen by nobody before the debrief', () => {
    expect(eventOf(iransNight(guarded(tense(), 2), 2), 'strikeWeighed').seen).toEqual([]);
  });

  it('R5.15 deterred, it goes on to the next row of its doctrine', () => {
    const library = worldOf('iran', [STRIKE, rowOf({ kind: 'relax' })]);
    const night = (face: number) => nightWith(guarded(tense(), 2), library, ['iran'], any, die(face));
    expect(eventOf(night(2), 'powerActed').act).toBe('relax');
    expect(eventOf(night(3), 'powerActed').act).toBe('strike');
  });

  it('R5.15 a strike opens the emergency council and raises the ladder by 1', () => {
    const night = iransNight(tense(), 6);
    expect(shiftsOf(night, 'ladder')).toEqual([1]);
    expect(emergencyIn(night.state).stage).toBe('choice');
    expect(councilIn(night.state)).toMatchObject({
      member: 'azerbaijan',
      power: 'iran',
      strike: true,
      column: 'armed',
    });
    expect(councilIn(night.state).incident).toMatchObject({
      kind: 'armed-attack',
      place: 'home',
      source: 'state',
      attribution: 'certain',
      provoked: false,
    });
    expect(night.state.now.strikes).toEqual([{ power: 'iran', region: 'kura-araz' }]);
    expect(night.state.powers.iran.lastStrike).toBe(2);
  });

  it('R5.15 at ladder 5 there is open war and the game ends', () => {
    expect(iransNight(withState(tense(), { ladder: 3 }), 6).state.result).toBeNull();
    const war = iransNight(withState(tense(), { ladder: 4 }), 6).state;
    expect(war.ladder).toBe(5);
    expect(war.result?.fate).toBe('war');
    expect(war.phase.kind).toBe('over');
  });

  it('R5.15 shows of force do not raise the ladder', () => {
    const library = worldOf('iran', [rowOf({ kind: 'show-force' }, { kind: 'weakest-border' })]);
    const night = nightWith(tense(), library, ['iran']);
    expect(eventOf(night, 'powerActed').act).toBe('show-force');
    expect(shiftsOf(night, 'ladder')).toEqual([]);
  });

  it('R5.15 none strikes in two years running', () => {
    const last = (lastStrike: number): boolean =>
      mayStrike(BOOK, withPower(tense(), 'iran', { lastStrike }), 'iran', 'security');
    expect(last(2)).toBe(false);
    expect(last(1)).toBe(false);
    expect(last(0)).toBe(true);
    expect(eventsOf(iransNight(withPower(tense(), 'iran', { lastStrike: 1 }), 6), 'powerStruck')).toEqual([]);
  });

  it('R4.30 a strike after a backed claim, in the year of the claim or the next, raises the ladder by one more', () => {
    const ladder = (year: number, backed: boolean, power: PowerId = 'iran'): number[] => {
      const claim = {
        claim: 'c',
        member: 'azerbaijan',
        power,
        year,
        backers: [],
        restrainers: [],
        backed,
      } as const;
      const state = struck(withState(bareNight(), { claims: [claim] }));
      return shiftsOf(state, 'ladder').slice(shiftsOf(bareNight(), 'ladder').length);
    };
    expect(ladder(2, true)).toEqual([1, 1]);
    expect(ladder(1, true)).toEqual([1, 1]);
    expect(ladder(0, true)).toEqual([1]);
    expect(ladder(2, false)).toEqual([1]);
    expect(ladder(2, true, 'russia')).toEqual([1]);
  });

  it('R4.30 a strike on anybody after a fresh claim is disputed and provoked, and later ones are not', () => {
    const incident = (year: number) => {
      const claim = {
        claim: 'c',
        member: 'turkiye',
        power: 'iran',
        year,
        backers: ['kazakhstan'],
        restrainers: [],
        backed: true,
      } as const;
      return councilIn(struck(withState(bareNight(), { claims: [claim] })));
    };
    expect(incident(1).incident).toMatchObject({ attribution: 'disputed', provoked: true });
    expect(incident(1)).toMatchObject({ claimBacked: true, backers: ['kazakhstan'] });
    expect(incident(0).incident).toMatchObject({ attribution: 'certain', provoked: false });
  });
});

describe('R5.15 where a power strikes', () => {
  const target = (state: State, power: PowerId = 'iran'): RegionId | undefined =>
    bestTarget(BOOK, state, power, 'security')?.region;

  it('R5.15 in the region where resolve exceeds deterrence most', () => {
    const brigade = { owner: 'azerbaijan', kind: 'brigade', place: 'kura-araz' } as const;
    expect(target(addUnits(tense(), [brigade]))).toBe('nakhchivan');
    const special = { owner: 'azerbaijan', kind: 'special', place: 'nakhchivan' } as const;
    expect(target(addUnits(tense(), [brigade, special]))).toBe('nakhchivan');
    expect(target(addUnits(tense(), [brigade, special, special]))).toBe('kura-araz');
  });

  it('R5.15 massing draws it there', () => {
    const brigade = { owner: 'azerbaijan', kind: 'special', place: 'nakhchivan' } as const;
    const massed = withPower(addUnits(tense(), [brigade]), 'iran', {
      massed: { region: 'nakhchivan', until: 2 },
    });
    expect(target(massed)).toBe('kura-araz');
    const open = withPower(tense(), 'iran', { massed: { region: 'nakhchivan', until: 2 } });
    expect(target(open)).toBe('nakhchivan');
  });

  it('R2.1 ties go to the first in the table of regions, whatever the order in which a power’s borders are written', () => {
    expect(target(tense())).toBe('kura-araz');
    expect(target(tense(), 'armenia')).toBe('kura-araz');
    const backwards = openBook({
      ...LIBRARY,
      powers: LIBRARY.powers.map((power) => ({ ...power, borders: power.borders.toReversed() })),
    });
    expect(bestTarget(backwards, tense(), 'iran', 'security')?.region).toBe('kura-araz');
    expect(weakestBorder(backwards, tense(), 'iran')?.region).toBe('kura-araz');
  });

  it('R5.15 guarantees steer it: Azerbaijan guarded, Türkiye’s border is weakest, until Turkmenistan strikes its law', () => {
    const state = withState(guarded(withPower(tense(), 'west', { tension: 0 }), 2), {
      will: 0,
      coordination: 0,
    });
    expect(target(state)).toBe('eastern-anatolia');
    const open = withMember(state, 'turkmenistan', { law: false });
    expect(target(open)).toBe('balkan');
    expect(target(withState(open, { works: [{ region: 'balkan', power: 'iran' }] }))).toBe('ahal');
    expect(target(withState(open, { sites: [siteOf('air-defence', 'ahal')] }))).toBe('balkan');
  });
});

describe('R5.16 who thinks of striking', () => {
  const thinks = (state: State, motive: Motive): boolean => mayStrike(BOOK, state, 'iran', motive);

  it('R5.16 a security-seeker strikes at tension 6 or more', () => {
    expect(thinks(tense({ tension: 6 }), 'security')).toBe(true);
    expect(thinks(tense({ tension: 5 }), 'security')).toBe(false);
  });

  it('R5.16 an opportunity-seeker strikes at any tension, if nobody stood firm against it this year', () => {
    const firm = (power: PowerId): State => withState(tense(), { now: { stances: { [power]: 'firm' } } });
    expect(thinks(tense({ tension: 0 }), 'opportunity')).toBe(true);
    expect(thinks(firm('iran'), 'opportunity')).toBe(false);
    expect(thinks(firm('russia'), 'opportunity')).toBe(true);
    expect(thinks(withState(tense(), { now: { stances: { iran: 'reassure' } } }), 'opportunity')).toBe(true);
    expect(thinks(firm('iran'), 'security')).toBe(true);
  });

  it('R5.16 and only while its weakest border’s deterrence is at most 8', () => {
    // Armenia’s border is three regions: Türkiye’s is guaranteed, Azerbaijan’s two bear what is put there.
    const guests = (count: number): State => {
      const places = ['kura-araz', 'nakhchivan', 'eastern-anatolia'] as const;
      const units = places.flatMap((place) => {
        const own = place === 'eastern-anatolia' ? 'turkiye' : 'azerbaijan';
        return [
          { owner: own, kind: 'brigade', place } as const,
          { owner: own, kind: 'brigade', place } as const,
          ...Array.from(
            { length: count },
            () => ({ owner: 'kyrgyzstan', kind: 'engineers', place }) as const,
          ),
        ];
      });
      return withState(addUnits(bareNight(), units), { will: 0, coordination: 0 });
    };
    expect(weakestBorder(BOOK, guests(4), 'armenia')?.value).toBe(8);
    expect(mayStrike(BOOK, guests(4), 'armenia', 'opportunity')).toBe(true);
    expect(weakestBorder(BOOK, guests(5), 'armenia')?.value).toBe(9);
    expect(mayStrike(BOOK, guests(5), 'armenia', 'opportunity')).toBe(false);
  });

  it('R6.3 a power without coercive rows has no motive and never strikes', () => {
    for (const power of ['china', 'west'] as const) {
      const state = withPower(bareNight(), power, { tension: 10 });
      expect(mayStrike(BOOK, state, power, 'security')).toBe(false);
      expect(mayStrike(BOOK, state, power, 'opportunity')).toBe(false);
    }
  });
});
