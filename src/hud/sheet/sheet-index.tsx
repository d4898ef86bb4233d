import type { ComponentChildren } from 'preact';
import { useDesk } from '../game/desk.ts';
import type { Selection } from '../game/selection.ts';

/** The ways into the sheet that need no map: this year's crises, the powers, and the papers of the alliance. */
export function SheetIndex() {
  const desk = useDesk();
  const { text, selection } = desk.game;
  const entry = (target: Selection, look: string, label: ComponentChildren) => (
    <li key={JSON.stringify(target)}>
      <button
        type="button"
        class={`index-entry ${look}`}
        aria-current={isSame(selection.value, target)}
        onClick={() => desk.select(target)}
      >
        {label}
      </button>
    </li>
  );
  return (
    <nav class="sheet-index" aria-label={desk.say('sheet')}>
      {desk.crises.value.length > 0 && <h4 class="index-head">{desk.say('crisesIndex')}</h4>}
      <ul>
        {desk.crises.value.map(({ id, title, severity, outcome }) =>
          entry(
            { kind: 'crisis', id },
            outcome === null ? 'wax' : 'wax over',
            <>
              <span class="entry-name">{title}</span>
              {outcome === null ? (
                <span class="entry-figure" title={desk.say('severityIs', { severity })}>
                  {severity}
                </span>
              ) : (
                <span class="entry-outcome">{outcome.name}</span>
              )}
            </>,
          ),
        )}
      </ul>
      <h4 class="index-head">{desk.say('powersIndex')}</h4>
      <ul>
        {desk.powers.value.map(({ id, name, tension }) =>
          entry(
            { kind: 'power', id },
            'power',
            <>
              <span class="entry-name">{text.capital(name)}</span>
              <span class="entry-figure" title={`${desk.say('tension')} ${tension.text}`}>
                {tension.text}
              </span>
            </>,
          ),
        )}
      </ul>
      <ul class="papers">
        {entry({ kind: 'treaty' }, 'paper-entry', desk.say('treaty'))}
        {entry({ kind: 'promises' }, 'paper-entry', desk.say('promises'))}
        {entry({ kind: 'regions' }, 'paper-entry', desk.say('listView'))}
      </ul>
    </nav>
  );
}

function isSame(selection: Selection | null, target: Selection): boolean {
  if (selection?.kind !== target.kind) return false;
  return !('id' in target) || ('id' in selection && selection.id === target.id);
}
