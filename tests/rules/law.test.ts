import { describe, expect, it } from 'vitest';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS, POWER_IDS, UNIT_KINDS } from '../../src/model/ids.ts';
import {
  boundElsewhere,
  forumsOf,
  isMediator,
  leadsNormalisation,
  mayFight,
  mayHostBases,
  maySendAbroad,
  mayWarn,
  mustConsult,
  provisionsOf,
} from '../../src/rules/law.ts';
import { BOOK } from '../support/change.ts';
import { withMember } from '../support/arrange.ts';
import { calm } from '../support/table.ts';

const state = calm();
const struck = (member: MemberId) => withMember(state, member, { law: false });
const membersThat = (holds: (member: MemberId) => boolean) => MEMBER_IDS.filter(holds);

describe('law', () => {
  it('R2.10 Uzbekistan’s law keeps all units but relief at home', () => {
    for (const kind of UNIT_KINDS) {
      expect(maySendAbroad(BOOK, state, 'uzbekistan', kind)).toBe(kind === 'engineers');
      expect(maySendAbroad(BOOK, struck('uzbekistan'), 'uzbekistan', kind)).toBe(true);
    }
    expect(membersThat((member) => !maySendAbroad(BOOK, state, member, 'brigade'))).toEqual(['uzbekistan']);
  });

  it('R2.10 Kazakhstan and Kyrgyzstan send no units against Russia, and a neutral state none against anybody', () => {
    expect(membersThat((member) => !mayFight(BOOK, state, member, 'russia'))).toEqual([
      'kazakhstan',
      'kyrgyzstan',
      'turkmenistan',
    ]);
    for (const power of [...POWER_IDS.filter((id) => id !== 'russia'), null]) {
      expect(membersThat((member) => !mayFight(BOOK, state, member, power))).toEqual(['turkmenistan']);
    }
    expect(mayFight(BOOK, struck('kazakhstan'), 'kazakhstan', 'russia')).toBe(true);
  });

  it('R2.10 Uzbekistan and Turkmenistan host no foreign bases', () => {
    expect(membersThat((member) => !mayHostBases(BOOK, state, member))).toEqual([
      'uzbekistan',
      'turkmenistan',
    ]);
    expect(mayHostBases(BOOK, struck('uzbekistan'), 'uzbekistan')).toBe(true);
  });

  it('R2.10 Azerbaijan warns nobody against Russia, and may warn the others', () => {
    expect(membersThat((member) => !mayWarn(BOOK, state, member, 'russia'))).toEqual(['azerbaijan']);
    expect(POWER_IDS.filter((power) => !mayWarn(BOOK, state, 'azerbaijan', power))).toEqual(['russia']);
    expect(mayWarn(BOOK, struck('azerbaijan'), 'azerbaijan', 'russia')).toBe(true);
  });

  it('R2.10 Turkmenistan mediates, and Azerbaijan leads normalisation', () => {
    expect(membersThat((member) => isMediator(BOOK, state, member))).toEqual(['turkmenistan']);
    expect(membersThat((member) => leadsNormalisation(BOOK, state, member))).toEqual(['azerbaijan']);
    expect(isMediator(BOOK, struck('turkmenistan'), 'turkmenistan')).toBe(false);
    expect(leadsNormalisation(BOOK, struck('azerbaijan'), 'azerbaijan')).toBe(false);
  });

  it('R2.10 the UN is open to all, NATO to Türkiye, the CSTO to Kazakhstan and Kyrgyzstan', () => {
    expect(MEMBER_IDS.map((member) => forumsOf(BOOK, state, member))).toEqual([
      ['un'],
      ['un', 'nato'],
      ['un', 'csto'],
      ['un', 'csto'],
      ['un'],
      ['un'],
    ]);
    expect(forumsOf(BOOK, struck('turkiye'), 'turkiye')).toEqual(['un']);
  });

  it('R2.10 Türkiye alone must consult, and it is the West', () => {
    expect(MEMBER_IDS.map((member) => mustConsult(BOOK, state, member))).toEqual([
      [],
      ['west'],
      [],
      [],
      [],
      [],
    ]);
    expect(mustConsult(BOOK, struck('turkiye'), 'turkiye')).toEqual([]);
  });

  it('R3.3 an exclusive treaty makes members of the CSTO choose, not of NATO', () => {
    expect(membersThat((member) => boundElsewhere(BOOK, state, member))).toEqual([
      'kazakhstan',
      'kyrgyzstan',
    ]);
    expect(boundElsewhere(BOOK, struck('kazakhstan'), 'kazakhstan')).toBe(false);
  });

  it('R2.10 with constraints switched off none gives or forbids anything', () => {
    const free = calm({ constraints: false });
    for (const member of MEMBER_IDS) expect(provisionsOf(BOOK, free, member)).toEqual([]);
  });
});
