import { useContext, useId } from 'preact/hooks';
import { TableCommands } from '../game/commands.ts';
import { useDesk } from '../game/desk.ts';
import { FileButton } from '../widgets/file-button.tsx';
import { Icon } from '../widgets/icon.tsx';

/** Everything that is not the game itself, behind one button. */
export function TableMenu() {
  const desk = useDesk();
  const commands = useContext(TableCommands);
  const list = useId();
  /** A window over the menu would leave it open under itself. */
  const closing = (work: () => void) => (): void => {
    document.getElementById(list)?.hidePopover();
    work();
  };
  const recallGuide = (): void => {
    if (commands.guide) commands.guide.value = { ...commands.guide.value, hidden: false };
  };
  return (
    <nav class="table-menu" aria-label={desk.say('menu')}>
      <button type="button" class="button quiet rulebook-button" onClick={() => desk.showRule(null)}>
        {desk.say('rulebook')}
      </button>
      <button type="button" class="button quiet" data-testid="menu" popovertarget={list}>
        <Icon name="menu" />
        {desk.say('menu')}
      </button>
      <div id={list} popover="auto" class="menu-list">
        <button type="button" class="button quiet rulebook-menu" onClick={closing(() => desk.showRule(null))}>
          {desk.say('rulebook')}
        </button>
        <button type="button" class="button quiet" data-testid="save" onClick={closing(commands.save)}>
          {desk.say('save')}
        </button>
        <button
          type="button"
          class="button quiet"
          data-testid="facilitator"
          onClick={closing(commands.facilitate)}
        >
          {desk.say('facilitator')}
        </button>
        {commands.asking?.on.value === true && (
          <button type="button" class="button quiet" data-testid="slips" onClick={closing(commands.slips)}>
            {desk.say('slips')}
          </button>
        )}
        <button type="button" class="button quiet" data-testid="debrief" onClick={closing(commands.debrief)}>
          {desk.say('debrief')}
        </button>
        {commands.guide && (
          <button type="button" class="button quiet" data-testid="guide" onClick={closing(recallGuide)}>
            {desk.say('guide')}
          </button>
        )}
        <FileButton label={desk.say('load')} class="button quiet" onText={commands.load} />
        <button
          type="button"
          class="button quiet"
          data-testid="settings"
          onClick={closing(() => {
            desk.window.value = { kind: 'settings' };
          })}
        >
          {desk.say('settings')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={closing(() => {
            desk.window.value = { kind: 'keys' };
          })}
        >
          {desk.say('keys')} <kbd>?</kbd>
        </button>
        <button type="button" class="button quiet" onClick={closing(commands.leave)}>
          {desk.say('leaveGame')}
        </button>
        <p class="soft small">{desk.say('leaveGameHint')}</p>
      </div>
    </nav>
  );
}
