import { useDesk } from '../game/desk.ts';
import type { Selection } from '../game/selection.ts';

/** The ways into the sheet that need no map. */
export function SheetIndex() {
  const desk = useDesk();
  const entry = (selection: Selection, label: string) => (
    <li>
      <button
        type="button"
        class="button quiet"
        aria-current={desk.game.selection.value?.kind === selection.kind}
        onClick={() => desk.select(selection)}
      >
        {label}
      </button>
    </li>
  );
  return (
    <nav class="sheet-index" aria-label={desk.say('sheet')}>
      <ul class="row">
        {entry({ kind: 'treaty' }, desk.say('treaty'))}
        {entry({ kind: 'promises' }, desk.say('promises'))}
        {entry({ kind: 'regions' }, desk.say('listView'))}
        {desk.crises.value.map((crisis) => (
          <li key={crisis.id}>
            <button
              type="button"
              class="button quiet wax"
              aria-current={isOn(desk.game.selection.value, crisis.id)}
              onClick={() => desk.select({ kind: 'crisis', id: crisis.id })}
            >
              {crisis.title}
            </button>
          </li>
        ))}
        {desk.powers.value.map((power) => (
          <li key={power.id}>
            <button
              type="button"
              class="button quiet"
              aria-current={isOn(desk.game.selection.value, power.id)}
              onClick={() => desk.select({ kind: 'power', id: power.id })}
            >
              {desk.game.text.capital(power.name)} <span class="count">{power.tension.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isOn(selection: Selection | null, id: string): boolean {
  return selection !== null && 'id' in selection && selection.id === id;
}
