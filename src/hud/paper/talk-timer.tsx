import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../game/desk.ts';

const TALK_SECONDS = 180;

/** Counts the talks down for a table that wants it. It cuts nobody off. */
export function TalkTimer() {
  const desk = useDesk();
  const endsAt = useSignal<number | null>(null);
  const left = useSignal(TALK_SECONDS);
  const end = endsAt.value;
  useEffect(() => {
    if (end === null) return undefined;
    const timer = setInterval(() => {
      left.value = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      if (left.value === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [end, left]);
  const seconds = String(left.value % 60).padStart(2, '0');
  return (
    <fieldset class="talk-timer">
      <legend class="visually-hidden">{desk.say('talkTimer')}</legend>
      <span class="time">{desk.say('timeLeft', { minutes: Math.floor(left.value / 60), seconds })}</span>
      <button
        type="button"
        class="button"
        onClick={() => {
          left.value = TALK_SECONDS;
          endsAt.value = end === null ? performance.now() + TALK_SECONDS * 1000 : null;
        }}
      >
        {desk.say(end === null ? 'talkTimerStart' : 'talkTimerStop')}
      </button>
      {left.value === 0 && <p>{desk.say('timeUp')}</p>}
    </fieldset>
  );
}
