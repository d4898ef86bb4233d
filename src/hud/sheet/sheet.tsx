import { useEffect } from 'preact/hooks';
import { useDesk } from '../game/desk.ts';
import type { Selection } from '../game/selection.ts';
import { Icon } from '../widgets/icon.tsx';
import { Scroller } from '../widgets/scroller.tsx';
import { CrisisSheet } from './crisis-sheet.tsx';
import { MemberSheet } from './member-sheet.tsx';
import { PowerSheet } from './power-sheet.tsx';
import { PromisesSheet } from './promises-sheet.tsx';
import { CorridorSheet, RegionSheet } from './region-sheet.tsx';
import { RegionsSheet } from './regions-sheet.tsx';
import { SheetActions } from './sheet-actions.tsx';
import { SheetIndex } from './sheet-index.tsx';
import { TreatySheet } from './treaty-sheet.tsx';

/** What is selected, with everything about it and what can be done about it; folded, the index of what there is. */
export function Sheet() {
  const desk = useDesk();
  const { selection: chosen, acting } = desk.game;
  // Where nobody has chosen anything, whoever acts reads about its own state, and everybody else about the treaty.
  const idle: Selection = acting.value === null ? { kind: 'treaty' } : { kind: 'member', id: acting.value };
  const selection = chosen.value ?? idle;
  const open = desk.sheetOpen.value;
  const gone = selection.kind === 'crisis' && desk.crises.value.every(({ id }) => id !== selection.id);
  useEffect(() => {
    // A year later: the sheet would hide this year's crises behind a word on last year's.
    if (!gone) return;
    chosen.value = null;
    desk.sheetOpen.value = false;
  }, [gone, chosen, desk]);
  return (
    <section
      class={open ? 'sheet open' : 'sheet'}
      aria-label={desk.say('aboutChosen')}
      id="sheet"
      tabIndex={-1}
    >
      <SheetIndex />
      <div class="sheet-paper" key={JSON.stringify(selection)}>
        <button
          type="button"
          class="button quiet sheet-fold"
          data-testid="fold-sheet"
          onClick={() => {
            desk.sheetOpen.value = false;
          }}
        >
          {desk.say('foldSheet')} <Icon name="fold" />
        </button>
        <Scroller class="sheet-body">
          <Selected selection={selection} />
        </Scroller>
        {chosen.value && <SheetActions selection={chosen.value} />}
      </div>
    </section>
  );
}

function Selected({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'region':
      return <RegionSheet region={selection.id} />;
    case 'unit':
      return <RegionSheet region={selection.region} />;
    case 'corridor':
      return <CorridorSheet corridor={selection.id} />;
    case 'crisis':
      return <CrisisSheet crisis={selection.id} />;
    case 'power':
      return <PowerSheet power={selection.id} />;
    case 'member':
      return <MemberSheet member={selection.id} />;
    case 'treaty':
      return <TreatySheet />;
    case 'promises':
      return <PromisesSheet />;
    case 'regions':
      return <RegionsSheet />;
  }
}
