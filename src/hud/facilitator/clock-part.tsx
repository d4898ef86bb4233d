import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { facilitatorWords as words } from '../../content/text/en/facilitator.ts';
import { clockModel, planOf } from '../../present/clock-model.ts';
import type { FacilitatorPartProps } from './part-props.ts';

const MINUTE_MS = 60_000;

/** The plan against the wall clock, and the pause. */
export function ClockPart({
  text,
  facilitator,
  onPause,
}: FacilitatorPartProps & { readonly onPause: () => void }) {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, 5000);
    return () => clearInterval(timer);
  }, []);
  const { state, session } = facilitator;
  const scenario = session.library.scenarios.find(({ id }) => id === state.setup.scenario);
  if (!scenario) return null;
  const total = facilitator.minutes.value;
  const minute = (now.value - facilitator.startedAt.value) / MINUTE_MS;
  const clock = clockModel(planOf(scenario, state.setup.years, total), minute, total, {
    year: state.year,
    phase: state.phase.kind,
  });
  const late = Math.round(clock.late);
  return (
    <section class="stack" aria-labelledby="facilitator-clock">
      <h3 id="facilitator-clock">{words.clock}</h3>
      <div class="row">
        <div class="field">
          <label for="finish-by">{words.finishBy}</label>
          <input
            id="finish-by"
            type="number"
            class="input minutes"
            min={10}
            max={300}
            value={total}
            onInput={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              if (typed >= 10 && typed <= 300) facilitator.minutes.value = typed;
            }}
          />
        </div>
        <div class="field">
          <label for="minute-now">{words.minuteNow}</label>
          <input
            id="minute-now"
            type="number"
            class="input minutes"
            min={0}
            max={300}
            value={Math.max(0, Math.round(minute))}
            onInput={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              if (!(typed >= 0 && typed <= 300)) return;
              now.value = Date.now();
              facilitator.startedAt.value = now.value - typed * MINUTE_MS;
            }}
          />
        </div>
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            facilitator.startedAt.value = Date.now();
            now.value = Date.now();
          }}
        >
          {words.restartClock}
        </button>
        <button type="button" class="button primary" onClick={onPause}>
          {words.pause}
        </button>
      </div>
      <p>
        <strong>{text.fill(words.left, { minutes: Math.round(clock.left) })}</strong> ·{' '}
        {late < 0 ? text.fill(words.early, { minutes: -late }) : text.fill(words.late, { minutes: late })}
      </p>
      <ol class="plan">
        {clock.stretches.map((stretch) => (
          <li
            key={`${stretch.step} ${stretch.year}`}
            aria-current={stretch === clock.current ? 'step' : undefined}
          >
            {text.fill(words.planLine, {
              name: text.fill(words.planStep[stretch.step], { year: stretch.year ?? '' }),
              from: Math.round(stretch.from),
              to: Math.round(stretch.to),
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
