import { useSignal } from '@preact/signals';
import { logModel } from '../../present/log-model.ts';
import { useDesk } from '../game/desk.ts';
import { Scroller } from '../widgets/scroller.tsx';
import { LogSentence } from './log-sentence.tsx';

/** What happened this year, or ever, as sentences: a paper over the map. */
export function LogPaper() {
  const desk = useDesk();
  const all = useSignal(false);
  const small = useSignal(false);
  const { view, text } = desk.game;
  const lines = logModel(view.value, text, all.value ? 'all' : view.value.year).filter(
    ({ weight }) => small.value || weight !== 'minor',
  );
  return (
    <section class="log-paper" aria-label={desk.say('logTitle')} id="log" tabIndex={-1}>
      <div class="row log-head">
        <h2>{desk.say(all.value ? 'logAll' : 'log')}</h2>
        <div class="row">
          <Toggle label={desk.say('logAll')} on={all.value} onToggle={(on) => (all.value = on)} />
          <Toggle label={desk.say('logSmall')} on={small.value} onToggle={(on) => (small.value = on)} />
          <button
            type="button"
            class="button quiet small close-log"
            onClick={() => {
              desk.logOpen.value = false;
            }}
          >
            {desk.say('close')}
          </button>
        </div>
      </div>
      <Scroller class="log-lines paper-scroll" follow={lines.length}>
        <ol>
          {lines.length === 0 && <li class="soft">{desk.say('logEmpty')}</li>}
          {lines.map((line) => (
            <li key={line.index} class={`log-line ${line.weight}${line.private ? ' private' : ''}`}>
              <LogSentence line={line} />
            </li>
          ))}
        </ol>
      </Scroller>
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
