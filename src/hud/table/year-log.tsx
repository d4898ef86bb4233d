import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LogLine } from '../../present/log-model.ts';
import { logModel } from '../../present/log-model.ts';
import { useDesk } from '../game/desk.ts';
import { RuleLink } from '../widgets/rule-link.tsx';

/** What happened this year, or ever, as sentences. */
export function YearLog() {
  const desk = useDesk();
  const all = useSignal(false);
  const small = useSignal(false);
  const list = useRef<HTMLOListElement>(null);
  const { view, text } = desk.game;
  const lines = logModel(view.value, text, all.value ? 'all' : view.value.year).filter(
    ({ weight }) => small.value || weight !== 'minor',
  );
  useEffect(() => {
    const shown = list.current;
    if (shown) shown.scrollTop = shown.scrollHeight;
  }, [lines.length]);
  return (
    <section class="year-log" aria-label={desk.say('logTitle')} id="log" tabIndex={-1}>
      <div class="row spread">
        <h2>{desk.say(all.value ? 'logAll' : 'log')}</h2>
        <div class="row">
          <Toggle label={desk.say('logAll')} on={all.value} onToggle={(on) => (all.value = on)} />
          <Toggle label={desk.say('logSmall')} on={small.value} onToggle={(on) => (small.value = on)} />
        </div>
      </div>
      <ol ref={list} class="log-lines" aria-live="polite" aria-label={desk.say('logTitle')}>
        {lines.length === 0 && <li class="soft">{desk.say('logEmpty')}</li>}
        {lines.map((line) => (
          <Line key={line.index} line={line} />
        ))}
      </ol>
    </section>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

function Toggle({ label, on, onToggle }: ToggleProps) {
  return (
    <button type="button" class="button quiet small" aria-pressed={on} onClick={() => onToggle(!on)}>
      {label}
    </button>
  );
}

function Line({ line }: { readonly line: LogLine }) {
  const desk = useDesk();
  return (
    <li class={`log-line ${line.weight}${line.private ? ' private' : ''}`}>
      {line.private && <span class="chip">{desk.say('onlyYou')}</span>}
      {line.line} {line.rule !== null && <RuleLink rule={line.rule} />}
      {line.sums.length > 0 && (
        <details>
          <summary>{desk.say('why')}</summary>
          {line.sums.map((each) => (
            <p key={each.line}>{each.line}</p>
          ))}
        </details>
      )}
    </li>
  );
}
