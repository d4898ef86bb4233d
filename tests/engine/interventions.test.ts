import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import type { Intervention } from '../../src/model/intervention.ts';
import { parseSave } from '../../src/replay/save.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { settingsOf } from '../support/game.ts';
import { chooseDefault } from '../support/default-choice.ts';

function begun(): Session {
  const session = Session.start(LIBRARY, settingsOf());
  if (!session.ok) throw new Error('refused');
  return session.value;
}

/** Plays on by default choices. */
function play(session: Session, steps: number): void {
  for (let step = 0; step < steps; step += 1) {
    const [seat] = session.actors();
    if (!seat) return;
    session.act(seat, chooseDefault(LIBRARY, session.state, seat));
  }
}

const SOME: readonly Intervention[] = [
  { kind: 'schedule-crisis', year: 2, crisis: 'twin-earthquake' },
  { kind: 'set-council', council: 'sealed' },
  { kind: 'hand-seat', seat: 'uzbekistan', to: 'bot' },
];

describe('interventions in a session', () => {
  it('R10.1 are saved where they were done, and a game with them is taken up as it was', () => {
    const session = begun();
    play(session, 12);
    for (const what of SOME) expect(session.intervene(what).ok).toBe(true);
    play(session, 30);
    expect(session.intervene({ kind: 'set-laws', on: false }).ok).toBe(true);
    const loaded = Session.load(LIBRARY, session.save());
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    expect(stateHash(loaded.value.state)).toBe(stateHash(session.state));
    expect(loaded.value.interventions).toEqual(session.interventions);
    expect(loaded.value.setup).toEqual(settingsOf());
    // And it goes on as the other does.
    play(loaded.value, 10);
    play(session, 10);
    expect(stateHash(loaded.value.state)).toBe(stateHash(session.state));
  });

  it('R10.1 tell whoever watches, and undo stops before them', () => {
    const session = begun();
    play(session, 2);
    let told = 0;
    session.subscribe(() => (told += 1));
    session.intervene({ kind: 'show-motives', shown: true });
    expect(told).toBe(1);
    expect(session.canUndo).toBe(false);
    expect(session.undo()).toBe(false);
  });

  it('R10.1 that the rules refuse make a file refused, with the place', () => {
    const session = begun();
    play(session, 3);
    session.intervene({ kind: 'set-laws', on: false });
    const file = JSON.parse(session.save()) as { interventions: { what: { on: boolean } }[] };
    file.interventions[0]!.what.on = true;
    expect(Session.load(LIBRARY, JSON.stringify(file))).toMatchObject({
      ok: false,
      error: { kind: 'impossible-intervention', step: 3 },
    });
  });

  it('R10.1 misspelled in a file are pointed at, with the name that was meant', () => {
    const session = begun();
    session.intervene({ kind: 'set-laws', on: false });
    const text = session.save().replace('"set-laws"', '"set-law"');
    const parsed = parseSave(LIBRARY, text);
    expect(parsed).toMatchObject({ ok: false, error: { kind: 'damaged' } });
    expect(JSON.stringify(parsed)).toContain('interventions[0].what');
  });

  it('R10.4 of a row that no power has are pointed at, with the row that was meant', () => {
    const session = begun();
    session.intervene({ kind: 'play-power', power: 'iran', row: 'iran-strike' });
    const parsed = parseSave(LIBRARY, session.save().replace('"iran-strike"', '"iran-strik"'));
    expect(parsed).toMatchObject({
      ok: false,
      error: { problems: [{ path: 'interventions[0].what.row', nearest: 'iran-strike' }] },
    });
  });

  it('R10.1 placed after the last action are refused: they would come in by themselves later', () => {
    const session = begun();
    play(session, 3);
    session.intervene({ kind: 'set-laws', on: false });
    const file = JSON.parse(session.save()) as { interventions: { at: number }[] };
    file.interventions[0]!.at = 4;
    expect(Session.load(LIBRARY, JSON.stringify(file))).toMatchObject({
      ok: false,
      error: {
        kind: 'damaged',
        problems: [{ kind: 'out-of-range', path: 'interventions[0].at', found: '4', most: 3 }],
      },
    });
  });

  it('R10.8 take the game back to any earlier point, and say so in the record', () => {
    const session = begun();
    play(session, 20);
    const there = stateHash(session.state);
    session.intervene({ kind: 'set-laws', on: false });
    play(session, 25);
    // Who watches learns of it, and finds the earlier game.
    const seen: number[] = [];
    session.subscribe(() => seen.push(session.journal.length));
    expect(session.takeBack(20).ok).toBe(true);
    expect(new Set(seen)).toEqual(new Set([20]));
    expect(session.journal).toHaveLength(20);
    // What was done at that very point stays; what came after is gone.
    expect(session.interventions.map(({ at, what }) => `${at} ${what.kind}`)).toEqual([
      '20 set-laws',
      '20 take-back',
    ]);
    expect(session.takeBack(19).ok).toBe(true);
    expect(session.interventions).toEqual([{ at: 19, what: { kind: 'take-back', actions: 1 } }]);
    const [seat] = session.actors();
    expect(session.state.log.at(-1)).toMatchObject({ kind: 'facilitated', what: 'take-back', count: 1 });
    expect(seat && session.legal(seat).length).toBeGreaterThan(0);
    expect(session.takeBack(19)).toMatchObject({ ok: false, refusal: { rule: 'R10.8' } });
    play(session, 1);
    expect(stateHash(session.state)).not.toBe(there);
  });

  it('R10.8 R10.9 whoever has got a seat keeps it when the game is taken back, and the record says so', () => {
    const session = begun();
    play(session, 20);
    session.intervene({ kind: 'hand-seat', seat: 'uzbekistan', to: 'bot' });
    session.intervene({ kind: 'set-laws', on: false });
    expect(session.takeBack(12).ok).toBe(true);
    expect(session.interventions).toEqual([
      { at: 12, what: { kind: 'hand-seat', seat: 'uzbekistan', to: 'bot' } },
      { at: 12, what: { kind: 'take-back', actions: 8 } },
    ]);
    const loaded = Session.load(LIBRARY, session.save());
    expect(loaded.ok && stateHash(loaded.value.state)).toBe(stateHash(session.state));
  });

  it('R10.9 hand a seat over, and the record says to whom', () => {
    const session = begun();
    session.intervene({ kind: 'hand-seat', seat: 'kazakhstan', to: 'bot' });
    expect(session.state.log.at(-1)).toMatchObject({ member: 'kazakhstan', setting: 'bot' });
  });

  it('R9.3 what people noted beside the game travels with it, and whether they are asked', () => {
    const session = begun();
    session.lesson.add({ kind: 'reason', year: 1, seat: 'turkiye', value: 'entrapment' });
    session.lesson.asks = true;
    const loaded = Session.load(LIBRARY, session.save());
    expect(loaded.ok && loaded.value.lesson.notes).toEqual(session.lesson.notes);
    expect(loaded.ok && loaded.value.lesson.asks).toBe(true);
  });

  it('R9.3 a game whose file says nothing of questions asks none', () => {
    const session = begun();
    expect(session.save()).not.toContain('"asks"');
    const loaded = Session.load(LIBRARY, session.save());
    expect(loaded.ok && loaded.value.lesson.asks).toBe(false);
  });

  it('what people said is told at once, a second answer replaces the first, and one may be withdrawn', () => {
    const session = begun();
    let told = 0;
    session.subscribe(() => (told += 1));
    const where = { year: 1, seat: 'turkiye', phase: 'folders' } as const;
    session.lesson.add({ kind: 'reason', ...where, value: 'entrapment' });
    session.lesson.add({ kind: 'reason', ...where, value: 'law' });
    session.lesson.add({ kind: 'reason', ...where, phase: 'emergency', council: 0, value: 'cost' });
    expect(session.lesson.notes.map(({ value }) => value)).toEqual(['law', 'cost']);
    session.lesson.drop(where);
    expect(session.lesson.notes.map(({ value }) => value)).toEqual(['cost']);
    expect(told).toBe(4);
  });

  it('R10.8 what was said after a moment is taken back with it', () => {
    const session = begun();
    const where = { year: 1, seat: 'turkiye', phase: 'folders' } as const;
    session.lesson.add({ kind: 'reason', ...where, value: 'law', at: 0 });
    play(session, 3);
    session.lesson.add({ kind: 'reason', ...where, phase: 'emergency', council: 0, value: 'cost', at: 3 });
    session.takeBack(1);
    expect(session.lesson.notes.map(({ value }) => value)).toEqual(['law']);
  });
});
