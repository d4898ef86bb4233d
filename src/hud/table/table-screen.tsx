import type { ComponentType } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { ActionPanel } from '../actions/action-panel.tsx';
import { TableCommands } from '../game/commands.ts';
import { Desk, DeskProvider, useDesk } from '../game/desk.ts';
import type { GameTable } from '../game/game-table.ts';
import { GuidePlace } from '../guide/guide-place.tsx';
import { ResultScreen } from '../result/result-screen.tsx';
import { Sheet } from '../sheet/sheet.tsx';
import { LiveRegion } from '../widgets/live-region.tsx';
import type { MountBoard } from './board-pane.tsx';
import { BoardPane } from './board-pane.tsx';
import { HandOver } from './hand-over.tsx';
import { pressKey } from './keys.ts';
import { SeatPlates } from './seat-plates.tsx';
import { TopLine } from './top-line.tsx';
import type { RulebookProps } from './windows.tsx';
import { Windows } from './windows.tsx';
import '../style/actions.css';
import '../style/dock.css';
import '../style/log.css';
import '../style/plates.css';
import '../style/spread.css';
import '../folder/folder.css';
import '../style/hand-over.css';
import '../style/paper.css';
import '../style/table.css';
import '../style/sheet.css';
import '../style/panes.css';
import '../style/narrow.css';
import '../style/narrow-sheet.css';

interface TableScreenProps {
  readonly game: GameTable;
  readonly mountBoard: MountBoard;
  readonly Rulebook: ComponentType<RulebookProps>;
}

/** The table: everything that is played, from the first dawn to the result. */
export function TableScreen({ game, mountBoard, Rulebook }: TableScreenProps) {
  const desk = useMemo(() => new Desk(game), [game]);
  return (
    <DeskProvider value={desk}>
      <Table mountBoard={mountBoard} />
      <Windows Rulebook={Rulebook} />
      <LiveRegion message={game.announcement} />
    </DeskProvider>
  );
}

function Table({ mountBoard }: { readonly mountBoard: MountBoard }) {
  const desk = useDesk();
  const commands = useContext(TableCommands);
  const { moment, viewer, acting, view } = desk.game;
  const handedTo = () => (moment.value.kind === 'private' && viewer.value === null ? acting.value : null);
  const handed = handedTo();
  // Before the flag below: an effect after the paint may come late, and a key pressed until then was lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || desk.window.value !== null) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      if (handedTo() === null && pressKey(desk, commands, event.key)) event.preventDefault();
    };
    // At the document, so before whatever listens at the window and leaves a key alone that was taken.
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk, commands]);
  const over = moment.value.kind === 'over';
  // Before the screen is painted: whoever waits for the flag sees what it stands for.
  useLayoutEffect(() => {
    const shown = over ? 'result' : `table-${view.value.phase.kind}`;
    document.documentElement.dataset['ready'] = handed === null ? shown : 'hand-over';
  });
  const { kind: phase } = view.value.phase;
  useEffect(() => {
    desk.paperFolded.value = false;
  }, [desk, phase]);
  if (over) {
    return (
      <>
        <ResultScreen />
        <GuidePlace />
      </>
    );
  }
  return (
    <>
      {handed !== null && <HandOver seat={handed} />}
      <div class="table" data-phase={phase} data-pane={desk.pane.value} inert={handed !== null}>
        <main class="stage" id="board" tabIndex={-1}>
          <BoardPane mount={mountBoard} />
        </main>
        <div class="free" />
        <TopLine />
        <FileNotice />
        <Unkept />
        <SeatPlates />
        <Sheet />
        <ActionPanel />
      </div>
    </>
  );
}

/** Stays until the game is kept again: who closes the page now loses it. */
function Unkept() {
  const desk = useDesk();
  const { unkept, save } = useContext(TableCommands);
  if (unkept.value === null) return null;
  return (
    <div class="notice bad file-notice unkept" role="alert">
      <p>{unkept.value}</p>
      <button type="button" class="button" onClick={save}>
        {desk.say('save')}
      </button>
    </div>
  );
}

function FileNotice() {
  const desk = useDesk();
  const { notice } = useContext(TableCommands);
  if (notice.value === null) return null;
  return (
    <div class="notice file-notice" role="alert">
      <p>{notice.value}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          notice.value = null;
        }}
      >
        {desk.say('close')}
      </button>
    </div>
  );
}
