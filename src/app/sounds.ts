import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Cue } from '../hud/game/cues.ts';
import { cueBetween } from '../hud/game/cues.ts';
import type { State } from '../model/state.ts';

/** One voice of a sound: a tone that dies away, or a rush of air. Seconds, hertz, loudness from 0 to 1. */
interface Voice {
  readonly pitch: number | 'air';
  readonly after: number;
  readonly lasts: number;
  readonly loud: number;
  /** Where a tone slides to. */
  readonly to?: number;
}

/** Played from numbers: nothing is fetched. All of them are over within a second. */
const VOICES: Readonly<Record<Cue, readonly Voice[]>> = {
  drum: [
    { pitch: 110, to: 52, after: 0, lasts: 0.45, loud: 0.5 },
    { pitch: 100, to: 48, after: 0.28, lasts: 0.5, loud: 0.4 },
  ],
  bell: [
    { pitch: 660, after: 0, lasts: 0.9, loud: 0.22 },
    { pitch: 1322, after: 0, lasts: 0.5, loud: 0.09 },
    { pitch: 1780, after: 0, lasts: 0.3, loud: 0.05 },
  ],
  stamp: [
    { pitch: 150, to: 70, after: 0, lasts: 0.14, loud: 0.4 },
    { pitch: 'air', after: 0, lasts: 0.05, loud: 0.25 },
  ],
  seal: [
    { pitch: 'air', after: 0, lasts: 0.12, loud: 0.12 },
    { pitch: 210, to: 120, after: 0.06, lasts: 0.12, loud: 0.2 },
  ],
  page: [{ pitch: 'air', after: 0, lasts: 0.16, loud: 0.1 }],
};

/** Plays sounds. The browser's machinery for them is not touched before the first one. */
export class Sounds {
  readonly #open: () => AudioContext;
  #context: AudioContext | null = null;

  /** @param open makes the browser's audio context */
  constructor(open: () => AudioContext = () => new AudioContext()) {
    this.#open = open;
  }

  play(cue: Cue): void {
    const context = (this.#context ??= this.#open());
    // A page that nobody has touched yet may not be heard.
    if (context.state === 'suspended') void context.resume();
    for (const voice of VOICES[cue]) sound(context, voice);
  }

  dispose(): void {
    void this.#context?.close();
    this.#context = null;
  }
}

/** Plays what changes on a table while `wanted`, until the function that is returned is called. */
export function hear(
  view: ReadonlySignal<State>,
  wanted: ReadonlySignal<boolean>,
  sounds = new Sounds(),
): () => void {
  let before = view.peek();
  const stop = effect(() => {
    const cue = cueBetween(before, view.value);
    before = view.value;
    if (cue && wanted.peek()) sounds.play(cue);
  });
  return () => {
    stop();
    sounds.dispose();
  };
}

function sound(context: AudioContext, { pitch, to, after, lasts, loud }: Voice): void {
  const from = context.currentTime + after;
  const volume = context.createGain();
  volume.gain.setValueAtTime(loud, from);
  volume.gain.exponentialRampToValueAtTime(0.0001, from + lasts);
  volume.connect(context.destination);
  const source = pitch === 'air' ? air(context, lasts) : tone(context, pitch, to, from, lasts);
  source.connect(volume);
  source.start(from);
  source.stop(from + lasts);
}

function tone(
  context: AudioContext,
  pitch: number,
  to: number | undefined,
  from: number,
  lasts: number,
): OscillatorNode {
  const source = context.createOscillator();
  source.frequency.setValueAtTime(pitch, from);
  if (to !== undefined) source.frequency.exponentialRampToValueAtTime(to, from + lasts);
  return source;
}

/** Noise without hiss: each value is drawn towards the one before. The same noise each time: it need not be by chance. */
function air(context: AudioContext, lasts: number): AudioBufferSourceNode {
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate * lasts), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let last = 0;
  let noise = 1;
  for (let i = 0; i < samples.length; i += 1) {
    noise = (noise * 16_807) % 2_147_483_647;
    last += (noise / 1_073_741_823.5 - 1 - last) * 0.35;
    samples[i] = last;
  }
  const source = context.createBufferSource();
  source.buffer = buffer;
  return source;
}
