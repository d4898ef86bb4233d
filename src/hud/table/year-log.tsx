import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LogLine } from '../../present/log-model.ts';
import { logModel } from '../../present/log-model.ts';
import { useDesk } from '../game/desk.ts';
import { LogSentence } from './log-sentence.tsx';

/** So many of the latest sentences a screen reader is told of. */
const SPOKEN = 6;

/** What happened: the latest as one line, and opened, all of the year or of the game. */
export function YearLog() {
  const desk = useDesk();
  const all = useSignal(false);
  const small = useSignal(false);
  const { view, text } = desk.game;
  const lines = logModel(view.value, text, all.value ? 'all' : view.value.year).filter(
    ({ weight }) => small.value || weight !== 'minor',
  );
  const open = desk.logOpen.value;
  const latest = lines.at(-1);
  return (
    <section class={open ? 'year-log open' : 'year-log'} aria-label={desk.say('logTitle')} id="log" tabIndex={-1}>
      <div class="log-ticker">
        <button
          type="button"
          class="button quiet log-toggle"
          aria-expanded={open}
          data-testid="log-toggle"
          onClick={() => {
            desk.logOpen.value = !open;
          }}
        >
          {desk.say(open ? 'closeLog' : 'log')}
        </button>
        <div class="log-latest">
          {latest ? <LogSentence line={latest} plain /> : <p class="soft">{desk.say('logEmpty')}</p>}
        </div>
      </div>
      <div class="log-paper">
        <div class="row spread-row">
          <h2>{desk.say(all.value ? 'logAll' : 'log')}</h2>
          <div class="row">
            <Toggle label={desk.say('logAll')} on={all.value} onToggle={(on) => (all.value = on)} />
            <Toggle label={desk.say('logSmall')} on={small.value} onToggle={(on) => (small.value = on)} />
          </div>
        </div>
        <Lines lines={lines} open={open} />
      </div>
      <div class="visually-hidden" role="log" aria-live="polite" aria-label={desk.say('logTitle')}>
        {lines.slice(-SPOKEN).map(({ index, line }) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </section>
  );
}

function Lines({ lines, open }: { readonly lines: readonly LogLine[]; readonly open: boolean }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const shown = list.current;
    if (shown) shown.scrollTop = shown.scrollHeight;
  }, [lines.length, open]);
  return (
    <ol ref={list} class="log-lines">
      {lines.map((line) => (
        <li key={line.index} class={`log-line ${line.weight}${line.private ? ' private' : ''}`}>
          <LogSentence line={line} />
        </li>
      ))}
    </ol>
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
