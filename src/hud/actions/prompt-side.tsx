import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import { useDesk } from '../game/desk.ts';
import { OptionButton } from './option-button.tsx';
import { FinishAll, mayFinishAll } from './speakers.tsx';

/** Ways on that give something up, and so do not draw the eye. */
const QUIET_WAYS_ON: ReadonlySet<Action['kind']> = new Set(['passTurn', 'moveNothing']);

/** What stands beside the prompt: undo, and the ways on. */
export function PromptSide() {
  const desk = useDesk();
  const moment = desk.game.moment.value;
  return (
    <div class="prompt-side">
      <CoverButton />
      <UndoButton />
      {moment.kind === 'reading' && <ReadingGate seat={moment.seat} action={moment.action} />}
      <WaysOn />
    </div>
  );
}

/**
 * Skips the bots. It stands by the sentence and not where the ways on will be: whoever clicks it once too often must not
 * have passed a turn.
 */
export function Hurry() {
  const desk = useDesk();
  if (desk.game.moment.value.kind !== 'bots') return null;
  return (
    <button type="button" class="button hurry" data-testid="hurry" onClick={() => desk.game.hurry()}>
      {desk.say('hurry')}
    </button>
  );
}

/** What ends the turn or goes on to the next step; a folder is sealed on its own paper. */
function WaysOn() {
  const desk = useDesk();
  if (desk.view.phase.kind === 'folders') return null;
  const go = desk.groups.value.find(({ id }) => id === 'go')?.items ?? [];
  return (
    <>
      {go.map((item) => (
        <OptionButton
          key={item.key}
          item={item}
          class="way-on"
          fleeting
          primary={!mayFinishAll(desk) && !QUIET_WAYS_ON.has(item.action.kind)}
        />
      ))}
      <FinishAll />
    </>
  );
}

/** Takes one's secrets off the screen before they are sealed: somebody looked over, or the phone rang. */
function CoverButton() {
  const desk = useDesk();
  const { game } = desk;
  if (game.moment.value.kind !== 'private' || game.viewer.value === null || game.people.length < 2)
    return null;
  return (
    <button type="button" class="button" data-testid="cover" onClick={() => game.cover()}>
      {desk.say('coverNow')}
    </button>
  );
}

function UndoButton() {
  const desk = useDesk();
  if (!desk.game.undoable.value) return null;
  return (
    <button
      type="button"
      class="button"
      title={desk.say('undoHint')}
      data-testid="undo"
      onClick={() => desk.game.undo()}
    >
      {desk.say('undo')}
    </button>
  );
}

interface ReadingGateProps {
  readonly seat: MemberId;
  readonly action: Action;
}

function ReadingGate({ seat, action }: ReadingGateProps) {
  const desk = useDesk();
  return (
    <button
      type="button"
      class="button primary go"
      title={desk.game.text.hint(action, { library: desk.game.library, view: desk.view, seat })}
      data-action={action.kind}
      onClick={() => desk.game.act(action, seat)}
    >
      {desk.game.text.action(action)}
    </button>
  );
}
