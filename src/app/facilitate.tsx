import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { facilitatorWords as words } from '../content/text/en/facilitator.ts';
import type { Facilitator } from '../hud/facilitator/facilitator.ts';
import { FacilitatorWindow } from '../hud/facilitator/facilitator-window.tsx';
import { SlipsWindow } from '../hud/facilitator/slips-window.tsx';
import type { Asking } from '../hud/asking/asking.ts';
import type { GameTable } from '../hud/game/game-table.ts';
import { createText } from '../present/text.ts';
import { commitAddress, projectorAddress } from './keeping/route.ts';
import { showOnProjector } from './projector-link.ts';

interface FacilitateProps {
  readonly facilitator: Facilitator;
  readonly table: GameTable;
  readonly asking: Asking;
  /** Begins with the form for slips, and with nothing else behind it. */
  readonly slips: boolean;
  readonly onDebrief: () => void;
  readonly onClose: () => void;
}

const text = createText('en');

/** Nothing is seen and nothing goes on until somebody says so. */
function PauseCover({ onResume }: { readonly onResume: () => void }) {
  const cover = useRef<HTMLDialogElement>(null);
  useEffect(() => cover.current?.showModal(), []);
  return (
    <dialog
      ref={cover}
      class="pause-cover"
      aria-label={words.paused}
      onCancel={(event) => event.preventDefault()}
    >
      <h1>{words.paused}</h1>
      <button type="button" class="button primary" onClick={onResume}>
        {words.resume}
      </button>
    </dialog>
  );
}

/** The facilitator's window over a table, and the cover of a game that is paused. */
export function Facilitate({ facilitator, table, asking, slips, onDebrief, onClose }: FacilitateProps) {
  const entering = useSignal(slips);
  const pause = (on: boolean): void => {
    facilitator.paused.value = on;
    table.hold(on);
    if (on) table.cover();
    else onClose();
  };
  if (facilitator.paused.value) {
    return <PauseCover onResume={() => pause(false)} />;
  }
  if (entering.value) {
    return (
      <SlipsWindow text={text} facilitator={facilitator} asking={asking} warned={!slips} onClose={onClose} />
    );
  }
  return (
    <FacilitatorWindow
      text={text}
      facilitator={facilitator}
      onPause={() => pause(true)}
      onProjector={() => {
        showOnProjector(facilitator.session);
        window.open(projectorAddress(), 'kurultai-projector');
      }}
      onDebrief={onDebrief}
      onSlips={() => {
        entering.value = true;
      }}
      commitAddress={commitAddress()}
      onClose={onClose}
    />
  );
}
