import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Token } from '../../../src/model/action.ts';
import { HANDS, TOKENS } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { actors } from '../../../src/rules/actors.ts';
import { resolve } from '../../../src/rules/powers/resolve.ts';
import {
  addUnits,
  crisisOf,
  nightOf,
  siteOf,
  withDice,
  withMember,
  withPower,
  withState,
} from '../../support/arrange.ts';
import { eventOf, eventsOf, paidFor, shiftsOf } from '../../support/events.ts';
import { doAction, refusalOf, take } from '../../support/game.ts';
import {
  bareNight,
  called,
  commit,
  councilIn,
  emergencyIn,
  fight,
  giveToken,
  invoke,
  LUCK,
  showHands,
  struck,
  vote,
} from './council-table.ts';

/** Türkiye has a brigade one corridor away from Kura-Araz. */
const AT_HAND = { owner: 'turkiye', kind: 'brigade', place: 'eastern-anatolia' } as const;

/** The value of a term of the defence once the dice have fallen. */
function term(state: State, label: string, value?: unknown): number | undefined {
  const { defence } = eventOf(fight(state).events, 'operationResolved');
  return defence.terms.find((each) => each.label === label && (!value || each.with?.['member'] === value))
    ?.value;
}

describe('R5.11 hands', () => {
  it('R5.11 every other member that is not suspended answers at once, the associate too', () => {
    const state = vote(invoke(struck(withMember(bareNight(), 'kyrgyzstan', { suspended: true }))));
    expect(actors(LIBRARY, state)).toEqual(['turkiye', 'kazakhstan', 'uzbekistan', 'turkmenistan']);
    expect(HANDS).toEqual(['refuse', 'words', 'token', 'commit']);
    for (const hand of ['refuse', 'words', 'token'] as const)
      expect(refusalOf(state, 'turkmenistan', { kind: 'answerCall', hand })).toBeNull();
  });

  it('R5.11 hands are shown together, in order from the commander, when the last is in', () => {
    const state = vote(invoke(struck(withState(bareNight(), { commander: 'kazakhstan' }))));
    const one = doAction(state, 'turkmenistan', { kind: 'answerCall', hand: 'words' });
    expect(eventsOf(one, 'handShown')).toEqual([]);
    expect(eventsOf(showHands(one), 'handShown').map(({ member }) => member)).toEqual([
      'kazakhstan',
      'kyrgyzstan',
      'uzbekistan',
      'turkmenistan',
      'turkiye',
    ]);
  });

  it('R5.11 a token needs ¤1 and a commitment needs a ready unit within reach and law', () => {
    const token = { kind: 'answerCall', hand: 'token' } as const;
    const send = { kind: 'answerCall', hand: 'commit' } as const;
    const state = vote(
      invoke(struck(addUnits(withMember(bareNight(), 'kyrgyzstan', { funds: 0 }), [AT_HAND]))),
    );
    expect(refusalOf(state, 'kyrgyzstan', token)).toMatchObject({ kind: 'not-enough-funds', rule: 'R5.11' });
    expect(refusalOf(state, 'kazakhstan', token)).toBeNull();
    expect(refusalOf(state, 'turkiye', send)).toBeNull();
    expect(refusalOf(state, 'kazakhstan', send)?.kind).toBe('no-ready-unit');
    const far = addUnits(state, [{ owner: 'kazakhstan', kind: 'brigade', place: 'altai' }]);
    expect(refusalOf(far, 'kazakhstan', send)?.kind).toBe('not-in-reach');
    const barred = addUnits(state, [{ owner: 'uzbekistan', kind: 'brigade', place: 'tashkent' }]);
    expect(refusalOf(barred, 'uzbekistan', send)?.kind).toBe('barred-by-law');
    const spent = addUnits(state, [
      { owner: 'kazakhstan', kind: 'brigade', place: 'caspian-coast', status: 'spent' },
    ]);
    expect(refusalOf(spent, 'kazakhstan', send)?.kind).toBe('no-ready-unit');
  });

  it('R5.11 law bars units and never tokens: Uzbekistan and neutral Turkmenistan may give one', () => {
    const state = vote(invoke(struck(bareNight())));
    for (const seat of ['uzbekistan', 'turkmenistan'] as const)
      expect(refusalOf(state, seat, { kind: 'answerCall', hand: 'token' })).toBeNull();
  });

  it('R5.11 units that cannot fight this kind of incident are no help: relief does not stop a strike', () => {
    const relief = { owner: 'turkiye', kind: 'engineers', place: 'eastern-anatolia' } as const;
    const state = vote(invoke(struck(addUnits(bareNight(), [relief]))));
    expect(refusalOf(state, 'turkiye', { kind: 'answerCall', hand: 'commit' })).not.toBeNull();
  });

  it('R4.22 a member bound to a late response has words at most', () => {
    const bound = { year: 2, ask: 'late-response', power: 'iran' } as const;
    const state = vote(invoke(struck(addUnits(withMember(bareNight(), 'turkiye', { bound }), [AT_HAND]))));
    for (const hand of ['token', 'commit'] as const)
      expect(refusalOf(state, 'turkiye', { kind: 'answerCall', hand })?.kind).toBe('bound-by-offer');
    expect(refusalOf(state, 'turkiye', { kind: 'answerCall', hand: 'words' })).toBeNull();
    const past = withMember(state, 'turkiye', { bound: { ...bound, year: 1 } });
    expect(refusalOf(past, 'turkiye', { kind: 'answerCall', hand: 'token' })).toBeNull();
  });
});

describe('R5.11 tokens', () => {
  const tokens = (state: State, given: Partial<Record<MemberId, Token>>): State => {
    let next = called(state, Object.fromEntries(Object.keys(given).map((id) => [id, 'token'])));
    while (next.phase.kind === 'emergency' && next.phase.stage === 'tokens') {
      const seat = actors(LIBRARY, next)[0] as MemberId;
      next = giveToken(next, seat, given[seat] as Token);
    }
    return next;
  };

  it('R5.11 a token takes one of five forms, given in order from the commander', () => {
    expect(TOKENS).toEqual(['funds', 'airspace', 'garrison', 'sanctions', 'mediation']);
    const state = called(struck(withState(bareNight(), { commander: 'kyrgyzstan' })), {
      turkiye: 'token',
      uzbekistan: 'token',
    });
    expect(emergencyIn(state)).toMatchObject({ stage: 'tokens', queue: ['uzbekistan', 'turkiye'] });
  });

  it('R5.11 funds: ¤2 go to the victim', () => {
    const state = tokens(struck(bareNight()), { kazakhstan: 'funds' });
    expect(paidFor(state, 'token-funds')).toEqual([{ payer: 'kazakhstan', payee: 'azerbaijan', amount: 2 }]);
    expect(state.members.azerbaijan.funds).toBe(7);
    expect(state.members.kazakhstan.funds).toBe(3);
  });

  it('R5.11 airspace: +1 if any unit comes, else nothing; ¤2 are spent', () => {
    const state = tokens(struck(bareNight()), { kazakhstan: 'airspace' });
    expect(term(state, 'token-airspace')).toBeUndefined();
    expect(paidFor(state, 'token-airspace')).toEqual([{ payer: 'kazakhstan', payee: 'world', amount: 2 }]);
    const both = called(struck(addUnits(bareNight(), [AT_HAND])), { kazakhstan: 'token', turkiye: 'commit' });
    const come = commit(giveToken(both, 'kazakhstan', 'airspace'), 'turkiye', [
      'brigade',
      'eastern-anatolia',
    ]);
    expect(term(come, 'token-airspace')).toBe(1);
  });

  it('R5.11 garrison: +1 from a member linked to the victim’s region, nothing from another', () => {
    expect(term(tokens(struck(bareNight()), { turkiye: 'garrison' }), 'token-garrison')).toBe(1);
    expect(term(tokens(struck(bareNight()), { kyrgyzstan: 'garrison' }), 'token-garrison')).toBeUndefined();
  });

  it('R5.11 sanctions: that power’s resolve −1 through the next year, and tension +1', () => {
    const before = withPower(bareNight(), 'iran', { tension: 6 });
    const state = tokens(struck(before), { turkiye: 'sanctions' });
    expect(shiftsOf(state, 'tension', { power: 'iran', label: 'token-sanctions' })).toEqual([1]);
    const resolveIn = (year: number, sanctioned: boolean): number => {
      const at = withPower(withState(before, { year }), 'iran', {
        sanctionedUntil: sanctioned ? state.powers.iran.sanctionedUntil : 0,
      });
      return resolve(at, 'iran', 'ahal', 'security').total;
    };
    expect(resolveIn(3, true)).toBe(resolveIn(3, false) - 1);
    expect(resolveIn(4, true)).toBe(resolveIn(4, false));
  });

  it('R5.11 mediation: tension −1, under the posture contain alone', () => {
    const state = tokens(struck(bareNight()), { turkiye: 'mediation', kazakhstan: 'mediation' });
    const calmed = (posture: 'contain' | 'repel' | 'punish'): number[] =>
      shiftsOf(fight(state, posture), 'tension', { power: 'iran', label: 'token-mediation' });
    expect(calmed('contain')).toEqual([-1, -1]);
    expect(calmed('repel')).toEqual([]);
    expect(calmed('punish')).toEqual([]);
  });

  it('R5.11 sanctions and mediation need a power that is named', () => {
    const night = withState(bareNight(), {
      crises: [crisisOf('transport-hub-attack', 'marmara')],
      treaty: { casus: ['terrorism'] },
      phase: nightOf(),
    });
    const council = doAction(withDice(night, 1, 1), 'azerbaijan', { kind: 'letNightFall' });
    const state = called(council, { kazakhstan: 'token' });
    for (const token of ['sanctions', 'mediation'] as const)
      expect(refusalOf(state, 'kazakhstan', { kind: 'giveToken', token })?.kind).toBe('nothing-to-do');
    expect(refusalOf(state, 'kazakhstan', { kind: 'giveToken', token: 'airspace' })).toBeNull();
  });

  it('R4.31 a member whose law makes it a mediator mediates without ¤2, and gives no other token without it', () => {
    const poor = withMember(bareNight(), 'turkmenistan', { funds: 0 });
    const state = called(struck(poor), { turkmenistan: 'token' });
    expect(refusalOf(state, 'turkmenistan', { kind: 'giveToken', token: 'funds' })?.kind).toBe(
      'not-enough-funds',
    );
    const given = giveToken(state, 'turkmenistan', 'mediation');
    expect(paidFor(given, 'token-mediation')).toEqual([]);
    expect(given.members.turkmenistan.mediatedLast).toBe('iran');
    const rich = called(struck(bareNight()), { turkmenistan: 'token' });
    expect(giveToken(rich, 'turkmenistan', 'mediation').members.turkmenistan.funds).toBe(5);
    expect(giveToken(rich, 'turkmenistan', 'airspace').members.turkmenistan.funds).toBe(3);
  });
});

describe('R5.11 commitments', () => {
  const brigades = (count: number) => Array.from({ length: count }, () => ({ ...AT_HAND }) as const);

  it('R5.11 one to three ready units are committed, no fourth, and not none', () => {
    const state = called(struck(addUnits(bareNight(), brigades(4))), { turkiye: 'commit' });
    expect(refusalOf(state, 'turkiye', { kind: 'finishCommitment' })?.kind).toBe('incomplete');
    const send = { kind: 'commitUnit', unit: 'brigade', from: 'eastern-anatolia' } as const;
    const one = doAction(state, 'turkiye', send);
    expect(refusalOf(one, 'turkiye', { kind: 'finishCommitment' })).toBeNull();
    const three = doAction(doAction(one, 'turkiye', send), 'turkiye', send);
    expect(refusalOf(three, 'turkiye', send)).toMatchObject({ kind: 'limit-reached', rule: 'R5.11' });
  });

  it('R5.11 three each: one member’s units do not count against another’s', () => {
    const kazakh = { owner: 'kazakhstan', kind: 'brigade', place: 'caspian-coast' } as const;
    const state = called(struck(addUnits(bareNight(), [...brigades(3), kazakh])), {
      turkiye: 'commit',
      kazakhstan: 'commit',
    });
    const from = 'eastern-anatolia';
    const turks = commit(state, 'turkiye', ['brigade', from], ['brigade', from], ['brigade', from]);
    const all = commit(turks, 'kazakhstan', ['brigade', 'caspian-coast']);
    expect(councilIn(all).committed).toHaveLength(4);
  });

  it('R5.11 committed units are worn for the year after and ready in the year after that', () => {
    const state = called(struck(addUnits(bareNight(), brigades(1))), { turkiye: 'commit' });
    const { state: done } = fight(commit(state, 'turkiye', ['brigade', 'eastern-anatolia']), 'repel', LUCK);
    const unit = done.units.find(({ owner }) => owner === 'turkiye');
    expect(unit).toMatchObject({ status: 'worn', wornUntil: 3, place: 'eastern-anatolia' });
  });

  it('R2.3 a rapid-reaction force lets a unit come from anywhere', () => {
    const far = { owner: 'turkiye', kind: 'brigade', place: 'marmara' } as const;
    const state = vote(invoke(struck(addUnits(bareNight(), [far]))));
    const send = { kind: 'answerCall', hand: 'commit' } as const;
    expect(refusalOf(state, 'turkiye', send)?.kind).toBe('not-in-reach');
    const force = withState(state, { sites: [siteOf('rapid-reaction', 'tashkent')] });
    expect(refusalOf(force, 'turkiye', send)).toBeNull();
  });

  it('R5.11 a member whose last way was used up by another is let go without having sent anything', () => {
    const units = [
      { owner: 'kazakhstan', kind: 'brigade', place: 'caspian-coast' },
      { owner: 'turkmenistan', kind: 'brigade', place: 'balkan' },
    ] as const;
    const night = withState(withPower(addUnits(bareNight(), units), 'russia', { tension: 9 }), {
      now: { crossings: 1 },
    });
    const free = withMember(night, 'turkmenistan', { law: false, fullByPetition: true });
    const state = called(struck(free), { kazakhstan: 'commit', turkmenistan: 'commit' });
    const first = commit(state, 'kazakhstan', ['brigade', 'caspian-coast']);
    expect(
      refusalOf(first, 'turkmenistan', { kind: 'commitUnit', unit: 'brigade', from: 'balkan' })?.kind,
    ).toBe('not-in-reach');
    expect(refusalOf(first, 'turkmenistan', { kind: 'finishCommitment' })).toBeNull();
  });

  it('R2.5 forces that come over the Caspian count as crossings', () => {
    const unit = { owner: 'kazakhstan', kind: 'brigade', place: 'caspian-coast' } as const;
    const night = withPower(addUnits(bareNight(), [unit]), 'russia', { tension: 9 });
    const state = called(struck(night), { kazakhstan: 'commit' });
    const sent = take(state, 'kazakhstan', { kind: 'commitUnit', unit: 'brigade', from: 'caspian-coast' });
    expect(sent.state.now.crossings).toBe(1);
    expect(sent.state.now.forces).toEqual([{ member: 'kazakhstan', region: 'kura-araz' }]);
  });
});
