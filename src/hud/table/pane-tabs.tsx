import type { Pane } from '../game/desk.ts';
import { useDesk } from '../game/desk.ts';

const PANES = [
  ['decide', 'paneDecide'],
  ['board', 'paneBoard'],
  ['sheet', 'paneSheet'],
  ['log', 'paneLog'],
] as const satisfies readonly (readonly [Pane, string])[];

/** On a narrow screen: which part of the table is shown. */
export function PaneTabs() {
  const desk = useDesk();
  return (
    <nav class="pane-tabs" aria-label={desk.say('panes')}>
      {PANES.map(([pane, label]) => (
        <button
          key={pane}
          type="button"
          class="button quiet"
          aria-current={desk.pane.value === pane}
          onClick={() => {
            desk.pane.value = pane;
          }}
        >
          {desk.say(label)}
        </button>
      ))}
    </nav>
  );
}
