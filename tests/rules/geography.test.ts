import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { CorridorId, RegionId, UnitKind } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import {
  canReach,
  corridorOpen,
  corridorPasses,
  regionsFrom,
  routesFrom,
} from '../../src/rules/geography.ts';
import { openBook } from '../../src/rules/book.ts';
import { BOOK } from '../support/change.ts';
import { libraryWith } from '../support/library.ts';
import { siteOf, withPower, withState, withYear } from '../support/arrange.ts';
import { calm } from '../support/table.ts';

const open = (state: State, id: CorridorId): boolean => corridorOpen(BOOK, state, id);
const reached = (state: State, from: RegionId, kind: UnitKind = 'brigade') =>
  [...regionsFrom(BOOK, state, from, kind)].toSorted();
/** No way through neighbours but Georgia and the sea. */
const tense = () => withState(calm(), { powers: { russia: { tension: 5 }, iran: { tension: 5 } } });

describe('geography', () => {
  it('R2.2 there are 22 home regions', () => {
    expect(BOOK.regionOrder).toHaveLength(22);
    expect(new Set(BOOK.regionOrder).size).toBe(22);
  });

  it('R2.2 links go both ways', () => {
    for (const [from, ways] of BOOK.ways) {
      for (const { to, corridor } of ways) {
        expect(BOOK.ways.get(to)).toContainEqual({ to: from, corridor });
      }
    }
    expect(BOOK.ways.get('ahal')).toContainEqual({ to: 'balkan', corridor: null });
    expect(BOOK.ways.get('ahal')).toContainEqual({ to: 'eastern-anatolia', corridor: 'northern-iran' });
  });

  it('R2.3 a move reaches two links, not three', () => {
    expect(reached(tense(), 'chuy-talas')).toEqual(
      [
        'chuy-talas',
        // one link
        'issyk-kul-naryn',
        'osh-batken',
        'zhetisu',
        'tashkent',
        // two links
        'fergana',
        'central-steppe',
        'altai',
        'zarafshan',
      ].toSorted(),
    );
    const routes = routesFrom(BOOK, tense(), 'chuy-talas', 'brigade');
    expect([
      routes.get('chuy-talas')?.links,
      routes.get('zhetisu')?.links,
      routes.get('altai')?.links,
    ]).toEqual([0, 1, 2]);
  });

  it('R2.3 with a working rapid-reaction force units reach any region, as far as law lets them', () => {
    const site = siteOf('rapid-reaction', 'marmara');
    const force = { ...tense(), sites: [site] };
    expect(regionsFrom(BOOK, force, 'marmara', 'brigade')).toHaveLength(22);
    expect(reached({ ...force, sites: [{ ...site, active: false }] }, 'marmara')).toHaveLength(4);
    const uzbek = { owner: 'uzbekistan', kind: 'brigade', place: 'tashkent' } as const;
    expect(canReach(BOOK, force, uzbek, 'marmara')).toBe(false);
    expect(canReach(BOOK, force, { ...uzbek, kind: 'engineers' }, 'marmara')).toBe(true);
    expect(canReach(BOOK, force, uzbek, 'khorezm-aral')).toBe(true);
  });

  it('R2.3 law and reach must both let a unit go', () => {
    const uzbek = { owner: 'uzbekistan', kind: 'brigade', place: 'tashkent' } as const;
    expect(canReach(BOOK, calm(), uzbek, 'zarafshan')).toBe(true);
    expect(canReach(BOOK, calm(), uzbek, 'chuy-talas')).toBe(false);
    const struck = withState(calm(), { members: { uzbekistan: { law: false } } });
    expect(canReach(BOOK, struck, uzbek, 'chuy-talas')).toBe(true);
    expect(canReach(BOOK, struck, uzbek, 'marmara')).toBe(false);
  });

  it('R2.4 Georgia and the Caspian are always open', () => {
    expect([open(tense(), 'georgia'), open(tense(), 'caspian')]).toEqual([true, true]);
  });

  it('R2.4 Syunik opens at the third step of normalisation', () => {
    expect(open(withState(calm(), { normalisation: 2 }), 'syunik')).toBe(false);
    expect(open(withState(calm(), { normalisation: 3 }), 'syunik')).toBe(true);
  });

  it('R2.4 ways through Iran and Russia are open while tension with them is at most 4', () => {
    const at = (tension: number) => withState(calm(), { powers: { russia: { tension }, iran: { tension } } });
    expect([open(at(4), 'northern-iran'), open(at(4), 'southern-russia')]).toEqual([true, true]);
    expect([open(at(5), 'northern-iran'), open(at(5), 'southern-russia')]).toEqual([false, false]);
    // Each by its own neighbour.
    expect(open(withPower(at(5), 'russia', { tension: 4 }), 'southern-russia')).toBe(true);
    expect(open(withPower(at(5), 'russia', { tension: 4 }), 'northern-iran')).toBe(false);
  });

  it('R2.4 only relief units pass through northern Iran', () => {
    expect(corridorPasses(BOOK, calm(), 'northern-iran', 'engineers')).toBe(true);
    for (const kind of ['brigade', 'air', 'special'] as const) {
      expect(corridorPasses(BOOK, calm(), 'northern-iran', kind)).toBe(false);
    }
    expect(reached(calm(), 'eastern-anatolia', 'engineers')).toContain('ahal');
    expect(reached(calm(), 'eastern-anatolia', 'brigade')).not.toContain('ahal');
  });

  it('R2.4 a corridor shut by an act stays shut until the year named has ended', () => {
    const shut = withState(calm(), { closed: { georgia: 2 } });
    expect([1, 2, 3].map((year) => open({ ...shut, year }, 'georgia'))).toEqual([false, false, true]);
    expect(open(shut, 'caspian')).toBe(true);
    expect(reached(shut, 'eastern-anatolia')).not.toContain('kura-araz');
  });

  it('R2.5 over the Caspian two units a year may cross', () => {
    const crossed = (crossings: number) => withYear(tense(), { crossings });
    expect([0, 1, 2, 3].map((n) => corridorPasses(BOOK, crossed(n), 'caspian', 'brigade'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(reached(crossed(1), 'absheron')).toContain('balkan');
    expect(reached(crossed(2), 'absheron')).not.toContain('balkan');
  });

  it('R2.5 any number may cross while a logistics bridge works', () => {
    const site = siteOf('logistics-bridge', 'absheron');
    const bridged = { ...withYear(calm(), { crossings: 5 }), sites: [site] };
    expect(corridorPasses(BOOK, bridged, 'caspian', 'brigade')).toBe(true);
    const dormant = { ...bridged, sites: [{ ...site, active: false }] };
    expect(corridorPasses(BOOK, dormant, 'caspian', 'brigade')).toBe(false);
  });

  it('R2.5 a unit crosses the sea only where no way by land is as short', () => {
    const crossings = (state: State) =>
      routesFrom(BOOK, state, 'absheron', 'brigade').get('caspian-coast')?.crossings;
    expect(crossings(calm())).toEqual([]);
    expect(crossings(withPower(calm(), 'russia', { tension: 5 }))).toEqual(['caspian']);
    // Whichever way the content lists first.
    const turned = openBook(libraryWith({ corridors: LIBRARY.corridors.toReversed() }));
    expect(routesFrom(turned, calm(), 'absheron', 'brigade').get('caspian-coast')?.crossings).toEqual([]);
    const far = routesFrom(BOOK, calm(), 'absheron', 'brigade').get('ahal');
    expect(far).toEqual({ links: 2, crossings: ['caspian'], path: ['absheron', 'balkan', 'ahal'] });
  });

  it('R2.4 what passes is looked at anew when the table changes', () => {
    const before = calm();
    const settled = withState(before, { normalisation: 3, closed: { georgia: 9 } });
    expect(reached(settled, 'kura-araz')).toContain('nakhchivan');
    expect(reached({ ...settled, normalisation: 2 }, 'kura-araz')).not.toContain('nakhchivan');
  });

  it('R1.2 every way of every corridor ends in home regions, so that no unit enters a neighbour’s land', () => {
    for (const { links } of LIBRARY.corridors) {
      for (const region of links.flat()) expect(BOOK.regionOrder).toContain(region);
    }
  });
});
