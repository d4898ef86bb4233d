import { logModel } from '../../present/log-model.ts';
import { useDesk } from '../game/desk.ts';
import { LogSentence } from './log-sentence.tsx';

/** So many of the latest sentences a screen reader is told of. */
const SPOKEN = 6;

/** The latest of what happened, as one line that opens to all of it. */
export function LogTicker() {
  const desk = useDesk();
  const { view, text } = desk.game;
  const lines = logModel(view.value, text).filter(({ weight }) => weight !== 'minor');
  const open = desk.logOpen.value;
  const latest = lines.at(-1);
  return (
    <>
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
          {desk.say(open ? 'closeLog' : 'openLog')}
        </button>
        <div class="log-latest">
          {latest ? <LogSentence line={latest} plain /> : <p class="soft">{desk.say('logEmpty')}</p>}
        </div>
      </div>
      <div class="visually-hidden" role="log" aria-live="polite" aria-label={desk.say('logTitle')}>
        {lines.slice(-SPOKEN).map(({ index, line }) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </>
  );
}
