import { useContext } from 'preact/hooks';
import { useDesk } from '../game/desk.ts';
import { TableCommands } from '../game/commands.ts';
import { FileButton } from '../widgets/file-button.tsx';

/** Everything that is not the game itself. */
export function TableMenu() {
  const desk = useDesk();
  const commands = useContext(TableCommands);
  return (
    <nav class="table-menu" aria-label={desk.say('menu')}>
      <button type="button" class="button quiet" onClick={() => desk.showRule(null)}>
        {desk.say('rulebook')}
      </button>
      <button type="button" class="button quiet" data-testid="save" onClick={commands.save}>
        {desk.say('saveShort')}
      </button>
      <FileButton label={desk.say('loadShort')} class="button quiet" onText={commands.load} />
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          desk.window.value = { kind: 'settings' };
        }}
      >
        {desk.say('settings')}
      </button>
    </nav>
  );
}
