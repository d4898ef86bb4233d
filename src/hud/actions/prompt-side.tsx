import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import { useDesk } from '../game/desk.ts';

/** What stands beside the prompt: the way on where there is only one, undo, and how the screen is shared out. */
export function PromptSide() {
  const desk = useDesk();
  const moment = desk.game.moment.value;
  return (
    <div class="prompt-side">
      <PanelToggle />
      <CoverButton />
      <UndoButton />
      {moment.kind === 'reading' && <ReadingGate seat={moment.seat} action={moment.action} />}
      {moment.kind === 'bots' && (
        <button type="button" class="button" data-testid="hurry" onClick={() => desk.game.hurry()}>
          {desk.say('hurry')}
        </button>
      )}
    </div>
  );
}

/** Gives the panel more of the screen than the map, or less. */
function PanelToggle() {
  const desk = useDesk();
  const large = desk.large.value;
  return (
    <button
      type="button"
      class="button quiet panel-toggle"
      onClick={() => {
        desk.enlarged.value = !large;
      }}
    >
      {desk.say(large ? 'showMap' : 'showPaper')}
    </button>
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
      title={desk.game.text.hint(action)}
      data-action={action.kind}
      onClick={() => desk.game.act(action, seat)}
    >
      {desk.game.text.action(action)}
    </button>
  );
}
