import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { Intervention } from '../../src/model/intervention.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { apply } from '../../src/rules/apply.ts';
import { intervene } from '../../src/rules/intervene.ts';
import { view } from '../../src/rules/view.ts';
import { nightOf, operationsOf, withPhase, withPower } from '../support/arrange.ts';
import { begin } from '../support/game.ts';

const CARD = 'twin-earthquake';

function done(state: State, what: Intervention): State {
  const outcome = intervene(LIBRARY, state, what);
  if (!outcome.ok) throw new Error(`${what.kind}: ${outcome.refusal.kind}`);
  return outcome.value.state;
}

function refused(state: State, what: Intervention) {
  const outcome = intervene(LIBRARY, state, what);
  return outcome.ok ? null : outcome.refusal;
}

/** A night in which this power alone acts. */
function nightWith(state: State, power: 'iran' | 'russia'): State {
  const night = { ...withPhase(state, nightOf([power])), crises: [] };
  const after = apply(LIBRARY, night, night.commander, { kind: 'letNightFall' });
  if (!after.ok) throw new Error(after.refusal.kind);
  return after.value.state;
}

const lastOf = (state: State) => state.log.at(-1);

describe('a facilitator', () => {
  it('R10.1 leaves a mark in the record, takes nobody’s turn, and nothing is undone past it', () => {
    const state = { ...begin(), undoable: true };
    const after = done(state, { kind: 'show-motives', shown: true });
    expect(lastOf(after)).toMatchObject({ kind: 'facilitated', what: 'show-motives' });
    expect(after.phase).toEqual(state.phase);
    expect(after.undoable).toBe(false);
  });

  it('R10.1 hides what would give away the future until the game is over', () => {
    const state = begin();
    const secret: readonly Intervention[] = [
      { kind: 'schedule-crisis', year: 3, crisis: CARD },
      { kind: 'play-power', power: 'iran', row: 'iran-strike' },
    ];
    for (const what of secret) {
      const after = done(state, what);
      expect(after.log.length).toBe(state.log.length + 1);
      expect(view(LIBRARY, after, null).log).toEqual(view(LIBRARY, state, null).log);
      expect(JSON.stringify(view(LIBRARY, after, 'kazakhstan'))).not.toContain('byHand');
    }
    // What is to come is in no view of a game that goes on, neither as a list nor as what the deck lacks.
    const scheduled = done(state, { kind: 'schedule-crisis', year: 3, crisis: CARD });
    expect(scheduled.coming.length).toBeGreaterThan(0);
    for (const eye of [null, ...MEMBER_IDS]) {
      const seen = view(LIBRARY, scheduled, eye);
      expect([seen.coming, seen.deck]).toEqual([[], []]);
      expect(seen).toEqual(view(LIBRARY, { ...state, undoable: false }, eye));
      expect(JSON.stringify(seen)).not.toContain(CARD);
    }
    const open = done(state, { kind: 'set-laws', on: false });
    expect(view(LIBRARY, open, null).log.at(-1)?.kind).toBe('facilitated');
  });

  it('R10.1 has nothing more to do once the game is over', () => {
    const over = {
      ...begin(),
      result: { fate: 'war', verdict: 'paper-pact', members: {} },
    } as never as State;
    const acts: readonly Intervention[] = [
      { kind: 'show-motives', shown: true },
      { kind: 'set-laws', on: false },
      { kind: 'hand-seat', seat: 'turkiye', to: 'bot' },
      { kind: 'inject-crisis', crisis: CARD },
    ];
    for (const act of acts) expect(refused(over, act)).toMatchObject({ rule: 'R10.1' });
    // But back from its end it may be taken (R10.8).
    expect(refused(over, { kind: 'take-back', actions: 1 })).toBeNull();
  });

  it('R10.2 puts a card on the table, where it is told or where it fits', () => {
    const state = { ...begin(), crises: [] };
    expect(done(state, { kind: 'inject-crisis', crisis: CARD }).crises).toMatchObject([
      { id: CARD, region: 'eastern-anatolia' },
    ]);
    const told = done(state, { kind: 'inject-crisis', crisis: CARD, region: 'tashkent' });
    expect(told.crises).toMatchObject([{ id: CARD, region: 'tashkent' }]);
    expect(told.deck).not.toContain(CARD);
    expect(refused(told, { kind: 'inject-crisis', crisis: CARD })?.kind).toBe('already-done');
    expect(refused(told, { kind: 'inject-crisis', crisis: 'nothing' })?.kind).toBe('unknown-id');
    expect(refused(state, { kind: 'inject-crisis', crisis: CARD, region: 'nowhere' })?.kind).toBe(
      'unknown-id',
    );
    expect(refused(told, { kind: 'inject-crisis', crisis: 'dam-failure', region: 'tashkent' })?.kind).toBe(
      'not-eligible',
    );
  });

  it('R10.2 no more than five, and none once night has fallen', () => {
    const cards = LIBRARY.crises.filter(({ id }) => id !== CARD).slice(0, 5);
    const crises = cards.map(({ id }, at) => ({
      ...begin().crises[0]!,
      id,
      region: LIBRARY.regions[at]!.id,
    }));
    const full = { ...begin(), crises };
    expect(refused(full, { kind: 'inject-crisis', crisis: CARD })?.kind).toBe('limit-reached');
    const four = { ...full, crises: crises.slice(1) };
    expect(refused(four, { kind: 'inject-crisis', crisis: CARD })).toBeNull();
    const operations = withPhase(four, operationsOf('turkiye'));
    expect(refused(operations, { kind: 'inject-crisis', crisis: CARD })).toBeNull();
    const night = withPhase(four, nightOf());
    expect(refused(night, { kind: 'inject-crisis', crisis: CARD })?.kind).toBe('wrong-phase');
  });

  it('R10.2 schedules a card for a later year of the game, once, and takes it out of the deck', () => {
    const state = begin();
    const after = done(state, { kind: 'schedule-crisis', year: 2, crisis: CARD, region: 'tashkent' });
    expect(after.coming).toContainEqual({ year: 2, crisis: CARD, region: 'tashkent', power: null });
    expect(after.deck).not.toContain(CARD);
    expect(refused(after, { kind: 'schedule-crisis', year: 2, crisis: CARD })?.kind).toBe('already-done');
    expect(refused(state, { kind: 'schedule-crisis', year: 1, crisis: CARD })?.kind).toBe('not-eligible');
    const { years } = state.setup;
    expect(refused(state, { kind: 'schedule-crisis', year: years, crisis: CARD })).toBeNull();
    expect(refused(state, { kind: 'schedule-crisis', year: years + 1, crisis: CARD })?.kind).toBe(
      'not-eligible',
    );
    // Of another year it is another visit of the card.
    expect(refused(after, { kind: 'schedule-crisis', year: 3, crisis: CARD })).toBeNull();
    expect(refused(state, { kind: 'schedule-crisis', year: 2, crisis: CARD, region: 'nowhere' })?.kind).toBe(
      'unknown-id',
    );
  });

  it('R10.3 vetoes a card that nobody has answered, or one to come, and no other', () => {
    const state = done({ ...begin(), crises: [] }, { kind: 'inject-crisis', crisis: CARD });
    expect(done(state, { kind: 'veto-crisis', crisis: CARD }).crises).toEqual([]);
    const answered = { ...state, crises: state.crises.map((crisis) => ({ ...crisis, option: 'rescue' })) };
    expect(refused(answered, { kind: 'veto-crisis', crisis: CARD })?.kind).toBe('already-done');
    const coming = done(begin(), { kind: 'schedule-crisis', year: 2, crisis: CARD });
    const vetoed = done(coming, { kind: 'veto-crisis', crisis: CARD });
    expect(vetoed.coming).toEqual([]);
    // Nobody may learn that it would have come.
    expect(view(LIBRARY, vetoed, null).log).toEqual(view(LIBRARY, begin(), null).log);
    // Of one that lies there the other visit stays, and at night it has done its work.
    const both = { ...state, coming: coming.coming };
    expect(done(both, { kind: 'veto-crisis', crisis: CARD })).toMatchObject({
      crises: [],
      coming: coming.coming,
    });
    const night = withPhase(state, nightOf());
    expect(refused(night, { kind: 'veto-crisis', crisis: CARD })?.kind).toBe('wrong-phase');
    expect(refused({ ...begin(), coming: [] }, { kind: 'veto-crisis', crisis: 'nothing' })?.kind).toBe(
      'nothing-to-do',
    );
  });

  it('R10.4 leaves a night to the power again', () => {
    const state = begin();
    const free: Intervention = { kind: 'free-power', power: 'iran' };
    expect(refused(state, free)).toMatchObject({ kind: 'nothing-to-do', rule: 'R10.4' });
    const after = done(done(state, { kind: 'play-power', power: 'iran', row: 'iran-strike' }), free);
    expect(after.powers).toEqual(state.powers);
    expect(lastOf(after)).toMatchObject({ kind: 'facilitated', what: 'free-power', power: 'iran' });
    expect(view(LIBRARY, after, null).log).toEqual(view(LIBRARY, state, null).log);
    // Another power's night stays as it was chosen.
    const russia = done(state, { kind: 'play-power', power: 'russia', row: 'russia-strike' });
    const both = done(russia, { kind: 'play-power', power: 'iran', row: 'iran-strike' });
    expect(done(both, free).powers).toEqual(russia.powers);
  });

  it('R10.4 plays a power’s night: the row chosen, whatever its conditions say, and once', () => {
    const calm = withPower(begin(), 'iran', { tension: 1 });
    const state = done(calm, { kind: 'play-power', power: 'iran', row: 'iran-strike' });
    const after = nightWith(state, 'iran');
    expect(after.log.some((event) => event.kind === 'powerStruck' && event.power === 'iran')).toBe(true);
    expect(after.powers.iran.byHand).toBeUndefined();
    expect(after.log.some((event) => event.kind === 'nightWeighed')).toBe(false);
    expect(after.log.some((event) => event.kind === 'powerReacted')).toBe(false);
    expect(refused(state, { kind: 'play-power', power: 'iran', row: 'iran-strike' })?.kind).toBe(
      'already-done',
    );
    // Another row may take its place until the night.
    const other = done(state, { kind: 'play-power', power: 'iran', row: 'iran-river-drill' });
    expect(other.powers.iran.byHand).toBe('iran-river-drill');
    const wrong: Intervention = { kind: 'play-power', power: 'iran', row: 'russia-strike' };
    expect(refused(calm, wrong)?.kind).toBe('unknown-id');
  });

  it('R10.4 on a night played by hand a power does not react, and nobody learns anything of its motive', () => {
    const certain = { when: [], chance: { security: 100, opportunity: 100 } };
    const library = {
      ...LIBRARY,
      powers: LIBRARY.powers.map((power) => ({
        ...power,
        reactions: power.reactions.map((reaction) => ({ ...reaction, ...certain })),
      })),
    };
    for (const { id: power, doctrine, reactions, motive } of library.powers) {
      const calm = { ...begin(), crises: [] };
      const night = (state: State): readonly string[] => {
        const done = apply(library, withPhase(state, nightOf([power])), state.commander, {
          kind: 'letNightFall',
        });
        if (!done.ok) throw new Error(done.refusal.kind);
        return done.value.events.map(({ kind }) => kind);
      };
      const free = night(calm);
      expect(free.filter((kind) => kind === 'powerReacted')).toHaveLength(reactions.length);
      expect(free.includes('nightWeighed')).toBe(motive);
      for (const { id: row } of doctrine) {
        const kinds = night(done(calm, { kind: 'play-power', power, row }));
        expect(kinds).toContain('powerActed');
        expect(kinds).not.toContain('powerReacted');
        expect(kinds).not.toContain('nightWeighed');
        expect(kinds).not.toContain('strikeWeighed');
      }
    }
  });

  it('R10.5 opens the motives to everybody, and hides them again', () => {
    const state = begin();
    const open = done(state, { kind: 'show-motives', shown: true });
    const motives = ({ powers }: State) => Object.values(powers).map(({ motive }) => motive);
    expect(motives(view(LIBRARY, open, null))).toEqual(motives(state));
    expect(new Set(motives(state)).size).toBeGreaterThan(2);
    const hidden = done(open, { kind: 'show-motives', shown: false });
    expect(view(LIBRARY, hidden, null).powers.russia.motive).toBeNull();
    expect(refused(hidden, { kind: 'show-motives', shown: false })?.kind).toBe('already-done');
  });

  it('R10.6 puts laws out of force and in force again for all', () => {
    const off = done(begin(), { kind: 'set-laws', on: false });
    expect(Object.values(off.members).map(({ law }) => law)).toEqual(Array(6).fill(false));
    const on = done(off, { kind: 'set-laws', on: true });
    expect(Object.values(on.members).map(({ law }) => law)).toEqual(Array(6).fill(true));
    expect(on.setup.constraints).toBe(true);
  });

  it('R10.7 has councils answer another way', () => {
    expect(done(begin(), { kind: 'set-council', council: 'sealed' }).setup.council).toBe('sealed');
    expect(refused(begin(), { kind: 'set-council', council: 'open' })?.kind).toBe('already-done');
  });
});
