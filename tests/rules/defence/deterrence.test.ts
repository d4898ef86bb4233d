import { describe, expect, it } from 'vitest';
import type { MemberId, PowerId, RegionId } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { comingStrength, deterrence, OBLIGATION_WORTH } from '../../../src/rules/defence/deterrence.ts';
import { addUnits, siteOf, withMember, withPower, withState } from '../../support/arrange.ts';
import { BOOK } from '../../support/change.ts';
import { bareNight } from './council-table.ts';

const OWN = { owner: 'azerbaijan', kind: 'brigade', place: 'kura-araz' } as const;
const ALLIED = { owner: 'turkiye', kind: 'brigade', place: 'eastern-anatolia' } as const;

function total(
  state: State,
  power: PowerId = 'iran',
  region: RegionId = 'kura-araz',
  withPact = true,
): number {
  return deterrence(BOOK, state, power, region, withPact).total;
}

/** The value of one term, 0 where it is not there. */
function term(state: State, label: string, power: PowerId = 'iran', region: RegionId = 'kura-araz'): number {
  const { terms } = deterrence(BOOK, state, power, region);
  return terms.filter((each) => each.label === label).reduce((sum, { value }) => sum + value, 0);
}

describe('R5.14 local strength', () => {
  it('R5.14 own ready armed strength in the region counts: two for a brigade, one for special forces, none for relief', () => {
    expect(term(addUnits(bareNight(), [OWN]), 'own-strength')).toBe(2);
    expect(term(addUnits(bareNight(), [{ ...OWN, kind: 'special' }]), 'own-strength')).toBe(1);
    expect(term(addUnits(bareNight(), [{ ...OWN, kind: 'engineers' }]), 'own-strength')).toBe(0);
    expect(term(addUnits(bareNight(), [{ ...OWN, place: 'absheron' }]), 'own-strength')).toBe(0);
    expect(term(addUnits(bareNight(), [{ ...OWN, status: 'spent' }]), 'own-strength')).toBe(0);
    expect(term(addUnits(bareNight(), [{ ...OWN, status: 'worn', wornUntil: 2 }]), 'own-strength')).toBe(0);
  });

  it('R5.14 works against that power add 2, against another nothing', () => {
    const works = (power: PowerId): State =>
      withState(bareNight(), { works: [{ region: 'kura-araz', power }] });
    expect(total(works('iran'))).toBe(2);
    expect(total(works('armenia'))).toBe(0);
    expect(total(works('iran'), 'iran', 'nakhchivan')).toBe(0);
  });

  it('R5.14 an air and drone defence that works in that member’s land adds 2, in any of its regions', () => {
    const site = (region: RegionId, active = true): State =>
      withState(bareNight(), { sites: [siteOf('air-defence', region, { active })] });
    expect(term(site('absheron'), 'air-defence')).toBe(2);
    expect(term(site('absheron', false), 'air-defence')).toBe(0);
    expect(term(site('marmara'), 'air-defence')).toBe(0);
  });

  it('R5.14 all three together count 4 at most', () => {
    const walls = {
      works: [{ region: 'kura-araz', power: 'iran' as const }],
      sites: [siteOf('air-defence', 'absheron')],
    };
    expect(total(withState(bareNight(), walls))).toBe(4);
    expect(total(withState(addUnits(bareNight(), [{ ...OWN, kind: 'special' }]), walls))).toBe(4);
    expect(total(addUnits(bareNight(), [OWN, OWN, OWN]))).toBe(4);
    expect(total(addUnits(bareNight(), [OWN, { ...OWN, kind: 'special' }]))).toBe(3);
  });
});

describe('R5.14 standing guarantees', () => {
  it('R5.14 Türkiye: 3 while the West’s tension is 3 or less', () => {
    const at = (tension: number): number =>
      term(withPower(bareNight(), 'west', { tension }), 'guarantee', 'iran', 'eastern-anatolia');
    expect([at(0), at(3), at(4), at(10)]).toEqual([3, 3, 0, 0]);
  });

  it('R5.14 Kazakhstan and Kyrgyzstan: 2 against all but Russia', () => {
    expect(term(bareNight(), 'guarantee', 'china', 'zhetisu')).toBe(2);
    expect(term(bareNight(), 'guarantee', 'china', 'osh-batken')).toBe(2);
    expect(term(bareNight(), 'guarantee', 'russia', 'altai')).toBe(0);
  });

  it('R5.14 neutral Turkmenistan: 4; nobody else has one, and a struck law gives none', () => {
    expect(total(bareNight(), 'iran', 'ahal')).toBe(4);
    expect(total(bareNight())).toBe(0);
    const struck = withMember(bareNight(), 'turkmenistan', { law: false });
    expect(total(struck, 'iran', 'ahal')).toBe(0);
    expect(total(bareNight('op-ed', { constraints: false }), 'iran', 'ahal')).toBe(0);
  });

  it('R5.14 a guarantee is added to full local strength', () => {
    const own = { owner: 'turkmenistan', kind: 'brigade', place: 'ahal' } as const;
    expect(total(addUnits(bareNight(), [own, own, own]), 'iran', 'ahal')).toBe(8);
  });
});

describe('R5.14 what the alliance adds', () => {
  it('R5.14 each allied unit present is a tripwire of 1, ready or spent, but not worn', () => {
    const guest = { ...ALLIED, place: 'kura-araz' } as const;
    expect(term(addUnits(bareNight(), [guest]), 'tripwire-units')).toBe(1);
    expect(term(addUnits(bareNight(), [guest, { ...guest, status: 'spent' }]), 'tripwire-units')).toBe(2);
    expect(term(addUnits(bareNight(), [{ ...guest, status: 'worn', wornUntil: 2 }]), 'tripwire-units')).toBe(
      0,
    );
    expect(term(addUnits(bareNight(), [OWN]), 'tripwire-units')).toBe(0);
  });

  it('R5.14 a base there is a tripwire of 1; two bases are no more, another site is none', () => {
    const sites = (...projects: Parameters<typeof siteOf>[0][]): number =>
      term(
        withState(bareNight(), { sites: projects.map((project) => siteOf(project, 'kura-araz')) }),
        'tripwire-base',
      );
    expect(sites('logistics-bridge')).toBe(1);
    expect(sites('logistics-bridge', 'rapid-reaction')).toBe(1);
    expect(sites('headquarters')).toBe(0);
  });

  it('R5.14 a firm stance against that power this year adds 1, reassurance nothing', () => {
    const stance = (power: PowerId, tone: 'firm' | 'reassure'): number =>
      term(withState(bareNight(), { now: { stances: { [power]: tone } } }), 'firm-stance');
    expect(stance('iran', 'firm')).toBe(1);
    expect(stance('iran', 'reassure')).toBe(0);
    expect(stance('russia', 'firm')).toBe(0);
  });

  it('R5.14 without the pact only local strength and guarantees are left', () => {
    const before = withState(addUnits(bareNight(), [OWN, ALLIED, { ...ALLIED, place: 'kura-araz' }]), {
      sites: [siteOf('logistics-bridge', 'kura-araz')],
      now: { stances: { iran: 'firm' } },
    });
    expect(total(before, 'iran', 'kura-araz', false)).toBe(2);
    expect(total(before)).toBeGreaterThan(5);
  });
});

describe('R5.14 the help that may come', () => {
  const coming = (state: State, power: PowerId = 'iran', region: RegionId = 'kura-araz'): number =>
    comingStrength(BOOK, state, power, region);

  it('R5.14 allied strength that can arrive: within two links, ready, and able to fight', () => {
    expect(coming(addUnits(bareNight(), [ALLIED]))).toBe(2);
    expect(coming(addUnits(bareNight(), [{ ...ALLIED, place: 'central-anatolia' }]))).toBe(2);
    expect(coming(addUnits(bareNight(), [{ ...ALLIED, place: 'marmara' }]))).toBe(0);
    expect(coming(addUnits(bareNight(), [{ ...ALLIED, status: 'spent' }]))).toBe(0);
    expect(coming(addUnits(bareNight(), [{ ...ALLIED, kind: 'engineers' }]))).toBe(0);
    expect(coming(addUnits(bareNight(), [OWN]))).toBe(0);
  });

  it('R5.14 and that may arrive: law, neutrality and suspension keep units at home', () => {
    const unit = (owner: MemberId, place: RegionId): State =>
      addUnits(bareNight(), [{ owner, kind: 'brigade', place }]);
    const caspian = unit('kazakhstan', 'caspian-coast');
    expect(coming(caspian)).toBe(2);
    expect(coming(caspian, 'russia', 'absheron')).toBe(0);
    expect(coming(withMember(caspian, 'kazakhstan', { suspended: true }))).toBe(0);
    expect(coming(unit('turkmenistan', 'balkan'))).toBe(0);
    expect(coming(unit('uzbekistan', 'fergana'), 'china', 'osh-batken')).toBe(0);
    const free = withMember(unit('uzbekistan', 'fergana'), 'uzbekistan', { law: false });
    expect(coming(free, 'china', 'osh-batken')).toBe(2);
  });

  it('R5.14 extended deterrence is the lesser of coming strength and (Will + Coordination) / 2', () => {
    const at = (units: number, will: number, coordination: number): number => {
      const force = Array.from({ length: units }, () => ALLIED);
      const before = withMember(bareNight({ obligation: 'automatic' }), 'azerbaijan', { reliability: 6 });
      return term(withState(addUnits(before, force), { will, coordination }), 'extended');
    };
    expect(at(1, 10, 10)).toBe(2);
    expect(at(4, 3, 2)).toBe(2.5);
    expect(at(4, 4, 2)).toBe(3);
    expect(at(4, 10, 6)).toBe(8);
    expect(at(0, 10, 6)).toBe(0);
    expect(at(4, 0, 0)).toBe(0);
  });

  it('R3.8 the obligation scales it: automatic 1, deems necessary ¾, on request ½, consultation ¼', () => {
    expect(OBLIGATION_WORTH).toEqual({
      automatic: 1,
      'deems-necessary': 0.75,
      'on-request': 0.5,
      consultation: 0.25,
    });
    const at = (obligation: keyof typeof OBLIGATION_WORTH): number => {
      const force = Array.from({ length: 4 }, () => ALLIED);
      const before = withMember(bareNight({ obligation }), 'azerbaijan', { reliability: 6 });
      return term(withState(addUnits(before, force), { will: 6, coordination: 6 }), 'extended');
    };
    expect([at('automatic'), at('deems-necessary'), at('on-request'), at('consultation')]).toEqual([
      6, 4.5, 3, 1.5,
    ]);
  });

  it('R5.14 and the member’s own reliability, from 0.4 to 1: help comes to those who helped', () => {
    const at = (reliability: number): number => {
      const force = Array.from({ length: 5 }, () => ALLIED);
      const before = withMember(bareNight({ obligation: 'automatic' }), 'azerbaijan', { reliability });
      return term(withState(addUnits(before, force), { will: 10, coordination: 10 }), 'extended');
    };
    expect([0, 1, 2, 3, 4, 5, 6].map(at)).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });

  it('R5.14 rounded to a tenth', () => {
    const before = withMember(bareNight(), 'azerbaijan', { reliability: 3 });
    const state = withState(addUnits(before, [ALLIED, ALLIED, ALLIED]), { will: 5, coordination: 2 });
    // min(6, 3.5) × ¾ × 0.7 = 1.8375
    expect(term(state, 'extended')).toBe(1.8);
    expect(total(state)).toBe(1.8);
  });

  it('R5.14 nothing for a state that is owed nothing: an associate or a suspended member', () => {
    const units = [
      { owner: 'uzbekistan', kind: 'brigade', place: 'khorezm-aral' },
      { owner: 'kazakhstan', kind: 'brigade', place: 'caspian-coast' },
      ALLIED,
    ] as const;
    const before = addUnits(bareNight(), units);
    expect(term(before, 'extended', 'iran', 'ahal')).toBe(0);
    expect(deterrence(BOOK, before, 'iran', 'ahal').terms.map(({ label }) => label)).toContain(
      'extended-not-owed',
    );
    const free = withMember(before, 'turkmenistan', { law: false, fullByPetition: true });
    expect(term(free, 'extended', 'iran', 'ahal')).toBeGreaterThan(0);
    const suspended = withMember(before, 'azerbaijan', { suspended: true });
    expect(term(before, 'extended')).toBeGreaterThan(0);
    expect(term(suspended, 'extended')).toBe(0);
  });
});
