import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../game/desk.ts';

const TALK_SECONDS = 180;

const secondsTo = (end: number | null): number =>
  end === null ? TALK_SECONDS : Math.max(0, Math.ceil((end - Date.now()) / 1000));

/** Counts the talks down for a table that wants it, and on the projector. It cuts nobody off. */
export function TalkTimer() {
  const desk = useDesk();
  const { talksEnd } = desk.game;
  const end = talksEnd.value;
  const left = useSignal(secondsTo(end));
  useEffect(() => {
    left.value = secondsTo(end);
    if (end === null) return undefined;
    const timer = setInterval(() => {
      left.value = secondsTo(end);
      if (left.value === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [end, left]);
  const seconds = String(left.value % 60).padStart(2, '0');
  return (
    <fieldset class={end === null ? 'talk-timer idle' : 'talk-timer'}>
      <legend class="visually-hidden">{desk.say('talkTimer')}</legend>
      <span class="time">{desk.say('timeLeft', { minutes: Math.floor(left.value / 60), seconds })}</span>
      <button
        type="button"
        class="button"
        onClick={() => {
          talksEnd.value = end === null ? Date.now() + TALK_SECONDS * 1000 : null;
        }}
      >
        {desk.say(end === null ? 'talkTimerStart' : 'talkTimerStop')}
      </button>
      {left.value === 0 && <p>{desk.say('timeUp')}</p>}
    </fieldset>
  );
}
