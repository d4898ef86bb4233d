import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { Sounds, hear } from '../../src/app/sounds.ts';
import { CUES, cueBetween } from '../../src/hud/game/cues.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { State } from '../../src/model/state.ts';
import { calm } from '../support/table.ts';

const struck: GameEvent = {
  kind: 'powerStruck',
  at: 1,
  power: 'russia',
  region: 'altai',
  member: 'kazakhstan',
};
const sealed: GameEvent = { kind: 'folderSealed', at: 1, member: 'kazakhstan' };
const moved: GameEvent = { kind: 'turnPassed', at: 1, member: 'kazakhstan' };

const withLog = (...log: GameEvent[]): State => ({ ...calm(), log });

/** A browser's audio context that only counts what is started in it. */
function deafContext() {
  const heard = { started: 0, closed: 0, opened: 0 };
  const param = { setValueAtTime: () => param, exponentialRampToValueAtTime: () => param };
  const source = () => ({
    frequency: param,
    buffer: null,
    connect: () => undefined,
    stop: () => undefined,
    start: () => {
      heard.started += 1;
    },
  });
  const context = {
    currentTime: 0,
    sampleRate: 8000,
    state: 'running',
    destination: {},
    createGain: () => ({ gain: param, connect: () => undefined }),
    createOscillator: source,
    createBufferSource: source,
    createBuffer: (_channels: number, length: number) => ({ getChannelData: () => new Float32Array(length) }),
    close: () => {
      heard.closed += 1;
      return Promise.resolve();
    },
  };
  const open = (): AudioContext => {
    heard.opened += 1;
    return context as unknown as AudioContext;
  };
  return { heard, open };
}

describe('what is heard of a game', () => {
  test('the loudest of what happened; nothing for small change and for what was undone', () => {
    expect(cueBetween(withLog(), withLog(sealed, struck))).toBe('drum');
    expect(cueBetween(withLog(struck), withLog(struck, sealed))).toBe('seal');
    expect(cueBetween(withLog(), withLog(moved))).toBeNull();
    expect(cueBetween(withLog(sealed), withLog())).toBeNull();
    const night: State = {
      ...withLog(),
      phase: { kind: 'night', stage: 'before', waiting: [], powers: [] },
    };
    expect(cueBetween(withLog(), night)).toBe('page');
    expect(cueBetween(withLog(), { ...night, log: [struck] })).toBe('drum');
  });

  test('is heard once it is asked for, and the browser makes nothing ready before', () => {
    const { heard, open } = deafContext();
    const view = signal(withLog());
    const wanted = signal(false);
    const hush = hear(view, wanted, new Sounds(open));
    view.value = withLog(struck);
    expect(heard).toEqual({ started: 0, closed: 0, opened: 0 });
    // Asked for too late, it is not heard either.
    wanted.value = true;
    expect(heard.started).toBe(0);
    view.value = withLog(struck, sealed);
    expect(heard.started).toBeGreaterThan(0);
    const { started } = heard;
    view.value = withLog(struck, sealed, moved);
    expect(heard.started).toBe(started);
    hush();
    expect(heard).toMatchObject({ opened: 1, closed: 1 });
    view.value = withLog(struck, sealed, moved, struck);
    expect(heard.started).toBe(started);
  });

  test.each(CUES)('a %s has a sound', (cue) => {
    const { heard, open } = deafContext();
    new Sounds(open).play(cue);
    expect(heard.started).toBeGreaterThan(0);
  });
});
