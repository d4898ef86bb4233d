import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { State } from '../../../src/model/state.ts';
import { addUnits, crisisOf, nightOf, withDice, withState } from '../../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { doAction, take } from '../../support/game.ts';
import { bareNight, called, commit, councilIn, emergencyIn, giveToken, invoke } from './council-table.ts';

const REGIONS: Readonly<Record<string, string>> = {
  'firefight-over-a-road': 'fergana',
  'pipeline-plot': 'absheron',
  'transport-hub-attack': 'marmara',
  'fuel-price-protest': 'absheron',
  'snow-melt-flood': 'caspian-coast',
  'drones-at-an-exclave-airport': 'nakhchivan',
  'embassy-shooting': 'absheron',
};

/** A card on the table that fails at night. */
function failed(
  card: string,
  before: State = bareNight({ casus: ['hybrid', 'terrorism'] }),
  part = {},
): State {
  const region = REGIONS[card] as string;
  const night = withState(before, { crises: [crisisOf(card, region, part)], phase: nightOf() });
  return doAction(withDice(night, 1, 1), night.commander, { kind: 'letNightFall' });
}

describe('R4.36 a failed crisis', () => {
  it.each([
    ['firefight-over-a-road', 'border-clash', true],
    ['pipeline-plot', 'hybrid', true],
    ['transport-hub-attack', 'terrorism', true],
    ['fuel-price-protest', 'internal-unrest', false],
    ['snow-melt-flood', 'disaster', false],
    ['drones-at-an-exclave-airport', 'armed-attack', false],
  ] as const)('R4.36 %s (%s) opens a council when it fails: %s', (card, kind, opens) => {
    expect(LIBRARY.crises.find(({ id }) => id === card)?.incident).toBe(kind);
    const state = failed(card);
    expect(state.phase.kind).toBe(opens ? 'emergency' : 'night');
  });

  it('R4.36 a crisis that was met, or half met, opens none', () => {
    const answered = { contributions: [{ member: 'turkiye', strength: 4, units: [], money: 0 }] };
    const night = withState(bareNight(), {
      crises: [crisisOf('transport-hub-attack', 'marmara', answered as never)],
      phase: nightOf(),
    });
    // Strength 4 against severity 7: with a seven it fails by three, which is half.
    const half = take(withDice(night, 3, 4), night.commander, { kind: 'letNightFall' });
    expect(eventOf(half, 'crisisResolved').outcome).toBe('partial');
    expect(half.state.phase.kind).toBe('night');
    const won = take(withDice(night, 5, 5), night.commander, { kind: 'letNightFall' });
    expect(eventOf(won, 'crisisResolved').outcome).toBe('success');
    expect(won.state.phase.kind).toBe('night');
  });

  it('R5.1 the incident has the kind, the place and the author of the card', () => {
    expect(councilIn(failed('transport-hub-attack')).incident).toMatchObject({
      kind: 'terrorism',
      place: 'home',
      source: 'non-state',
      attribution: 'certain',
      provoked: false,
      requested: false,
      member: 'turkiye',
      region: 'marmara',
    });
    const shooting = councilIn(failed('embassy-shooting', bareNight(), { power: 'iran', named: 'iran' }));
    expect(shooting.incident).toMatchObject({
      place: 'abroad',
      source: 'state',
      attribution: 'disputed',
      power: 'iran',
    });
    expect(shooting.power).toBe('iran');
  });

  it('R5.5 an act whose author nobody names is put to the test as unknown, and fails it', () => {
    const before = bareNight({ casus: ['hybrid'] });
    const state = failed('pipeline-plot', before, { power: 'iran', named: null, attribution: 'unknown' });
    expect(councilIn(state).incident).toMatchObject({ source: 'unknown', attribution: 'unknown' });
    expect(eventOf(invoke(state), 'testRead').engaged).toBe('no');
  });

  it('R4.30 after a claim on the power named it is disputed and provoked', () => {
    const claim = {
      claim: 'azerbaijan-caspian-field',
      member: 'azerbaijan',
      power: 'iran',
      year: 1,
      backers: ['turkiye'],
      restrainers: [],
      backed: true,
    } as const;
    const part = { power: 'iran', named: 'iran', attribution: 'likely' };
    const before = bareNight({ casus: ['hybrid'] });
    const fresh = councilIn(failed('pipeline-plot', withState(before, { claims: [claim] }), part));
    expect(fresh).toMatchObject({ claimBacked: true, backers: ['turkiye'] });
    expect(fresh.incident).toMatchObject({ attribution: 'disputed', provoked: true });
    const plain = councilIn(failed('pipeline-plot', before, part));
    expect(plain).toMatchObject({ claimBacked: false, backers: [] });
    expect(plain.incident).toMatchObject({ attribution: 'likely', provoked: false });
    const stale = withState(before, { claims: [{ ...claim, year: 0 }] });
    expect(councilIn(failed('pipeline-plot', stale, part)).incident.provoked).toBe(false);
  });
});

describe('R5.17 the council on a failed crisis', () => {
  const tokens = (count: number): State => {
    const givers = (['azerbaijan', 'kazakhstan', 'kyrgyzstan', 'uzbekistan'] as const).slice(0, count);
    let state = called(failed('transport-hub-attack'), Object.fromEntries(givers.map((id) => [id, 'token'])));
    for (const giver of givers) state = giveToken(state, giver, 'funds');
    return state;
  };

  it('R5.17 there is no operation and no posture: the night goes on when all have answered', () => {
    const state = called(failed('transport-hub-attack'));
    expect(state.phase.kind).toBe('night');
    expect(eventsOf(state, 'operationResolved')).toEqual([]);
    expect(eventsOf(state, 'postureChosen')).toEqual([]);
  });

  it('R5.17 help of strength 3 restores the stability that was lost, help of 2 does not; a token counts 1', () => {
    expect(shiftsOf(tokens(3), 'stability', { member: 'turkiye', rule: 'R5.17' })).toEqual([1]);
    expect(shiftsOf(tokens(2), 'stability', { rule: 'R5.17' })).toEqual([]);
  });

  it('R5.17 units help with the strength of their column: special forces against terrorism', () => {
    const special = { owner: 'azerbaijan', kind: 'special', place: 'kura-araz' } as const;
    const brigade = { ...special, kind: 'brigade' } as const;
    const helped = (unit: typeof special | typeof brigade): number[] => {
      const before = addUnits(bareNight({ casus: ['terrorism'] }), [unit]);
      const night = withState(before, { crises: [crisisOf('transport-hub-attack', 'central-anatolia')] });
      const fallen = doAction(withDice(night, 1, 1), night.commander, { kind: 'letNightFall' });
      const state = commit(called(fallen, { azerbaijan: 'commit' }), 'azerbaijan', [unit.kind, 'kura-araz']);
      return shiftsOf(state, 'stability', { member: 'turkiye', rule: 'R5.17' });
    };
    expect(helped(special)).toEqual([1]);
    expect(helped(brigade)).toEqual([]);
  });

  it('R5.17 a forum that brings 3 or more restores it too, and the UN, which brings none, does not', () => {
    const state = failed('transport-hub-attack');
    const nato = take(state, 'turkiye', { kind: 'takeToForum', forum: 'nato' });
    expect(shiftsOf(nato, 'stability', { member: 'turkiye', rule: 'R5.17' })).toEqual([1]);
    const un = take(state, 'turkiye', { kind: 'takeToForum', forum: 'un' });
    expect(shiftsOf(un, 'stability', { rule: 'R5.17' })).toEqual([]);
  });

  it('R5.17 what stood there when it failed is no help: help is what comes', () => {
    const there = [
      { owner: 'turkiye', kind: 'special', place: 'marmara' },
      { owner: 'azerbaijan', kind: 'special', place: 'marmara' },
    ] as const;
    const fallen = failed('transport-hub-attack', addUnits(bareNight({ casus: ['terrorism'] }), there));
    const absorbed = take(fallen, 'turkiye', { kind: 'absorbIncident' });
    expect(shiftsOf(absorbed, 'stability', { rule: 'R5.17' })).toEqual([]);
  });

  it('R5.17 an invocation that brought nobody costs the victim standing 1; one token is enough to spare it', () => {
    const alone = shiftsOf(called(failed('transport-hub-attack')), 'standing', {
      member: 'turkiye',
      rule: 'R5.17',
    });
    expect(alone).toEqual([-1]);
    expect(shiftsOf(tokens(1), 'standing', { member: 'turkiye', rule: 'R5.17' })).toEqual([]);
    const absorbed = take(failed('transport-hub-attack'), 'turkiye', { kind: 'absorbIncident' });
    expect(shiftsOf(absorbed, 'standing', { rule: 'R5.17' })).toEqual([]);
  });

  it('R5.12 what is owed there is owed as after a strike', () => {
    const state = called(failed('transport-hub-attack'));
    expect(state.councils.at(-1)?.council.owed).toEqual({
      azerbaijan: 'token',
      kazakhstan: 'token',
      kyrgyzstan: 'token',
      uzbekistan: 'token',
    });
    expect(shiftsOf(state, 'reliability', { rule: 'R5.12' })).toEqual([-1, -1, -1, -1]);
  });

  it('R4.36 several failures are taken one after the other, each with its own council', () => {
    const night = withState(bareNight({ casus: ['hybrid', 'terrorism'] }), {
      crises: [crisisOf('transport-hub-attack', 'marmara'), crisisOf('pipeline-plot', 'absheron')],
      phase: nightOf(),
    });
    const first = doAction(withDice(night, 1, 1, 1, 1), night.commander, { kind: 'letNightFall' });
    expect(councilIn(first).member).toBe('turkiye');
    expect(emergencyIn(first).waiting).toHaveLength(1);
    const second = doAction(first, 'turkiye', { kind: 'absorbIncident' });
    expect(councilIn(second).member).toBe('azerbaijan');
    expect(emergencyIn(second).waiting).toHaveLength(0);
    expect(doAction(second, 'azerbaijan', { kind: 'absorbIncident' }).councils).toHaveLength(2);
  });
});
