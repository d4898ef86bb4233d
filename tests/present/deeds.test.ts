import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/model/event.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { deedsOf, lastDeedOf } from '../../src/present/deeds.ts';
import { begin, take, toPhase } from '../support/game.ts';

const kinds = (events: readonly GameEvent[]) =>
  deedsOf(events).map(({ event, consequences }) => [event.kind, ...consequences.map(({ kind }) => kind)]);

describe('a move', () => {
  const state = toPhase(begin(), 'operations');
  const seat = state.commander;
  const rich = {
    ...state,
    members: { ...state.members, [seat]: { ...state.members[seat], funds: 20 } },
  };
  const developed = take(rich, seat, { kind: 'developHome' }).events;

  it('is one thing with what was paid for it and what it moved', () => {
    expect(developed.map(({ kind }) => kind)).toEqual(['moneyMoved', 'homeDeveloped', 'meterShifted']);
    expect(kinds(developed)).toEqual([['homeDeveloped', 'moneyMoved', 'meterShifted']]);
  });

  it('is found as the last of its seat, whether the rules note its price before it or after', () => {
    const stance = take(rich, seat, { kind: 'takeStance', power: 'russia', stance: 'reassure' }).events;
    const lastOf = (events: readonly GameEvent[], of = seat) => {
      const deed = lastDeedOf(events, of);
      return deed && [deed.event.kind, ...deed.consequences.map(({ kind }) => kind)];
    };
    expect(stance.map(({ kind }) => kind)).toEqual(['stanceTaken', 'moneyMoved', 'meterShifted']);
    expect(lastOf([...developed, ...stance])).toEqual(['stanceTaken', 'moneyMoved', 'meterShifted']);
    expect(lastOf([...stance.slice(0, 1), ...developed])).toEqual([
      'homeDeveloped',
      'moneyMoved',
      'meterShifted',
    ]);
    expect(lastOf([...stance, ...developed], 'kyrgyzstan')).toBeNull();
  });

  it('keeps its own consequences where another follows', () => {
    const [paid, done, moved] = developed as [GameEvent, GameEvent, GameEvent];
    expect(kinds([paid, done, moved, paid, moved, done])).toEqual([
      ['homeDeveloped', 'moneyMoved', 'meterShifted'],
      ['homeDeveloped', 'moneyMoved', 'meterShifted'],
    ]);
  });

  it('is not given what another paid, nor what nobody did', () => {
    const [paid, done, moved] = developed as [GameEvent, GameEvent, GameEvent];
    const other: MemberId = seat === 'kazakhstan' ? 'uzbekistan' : 'kazakhstan';
    const passed = { kind: 'turnPassed', at: 1, member: other } as const;
    expect(kinds([paid, passed])).toEqual([['moneyMoved'], ['turnPassed']]);
    expect(kinds([paid, moved, passed])).toEqual([['moneyMoved'], ['meterShifted'], ['turnPassed']]);
    expect(kinds([moved, moved])).toEqual([['meterShifted'], ['meterShifted']]);
    expect(kinds([done])).toEqual([['homeDeveloped']]);
  });
});
