import type { PhaseKind } from '../../model/phase.ts';
import { AgendaPaper } from './agenda-paper.tsx';
import { ConferencePaper } from './conference-paper.tsx';
import { CorridorPaper } from './corridor-paper.tsx';
import { CouncilPaper } from './council-paper.tsx';
import { DawnPaper } from './dawn-paper.tsx';
import { FoundingPaper } from './founding-paper.tsx';
import { LedgerPaper } from './ledger-paper.tsx';
import { NightPaper } from './night-paper.tsx';
import { RevealPaper } from './reveal-paper.tsx';

/** What everybody reads in this part of the year, over the buttons. */
export function Paper({ phase }: { readonly phase: PhaseKind }) {
  switch (phase) {
    case 'founding':
      return <FoundingPaper />;
    case 'dawn':
      return <DawnPaper />;
    case 'agenda':
      return <AgendaPaper />;
    case 'corridor':
      return <CorridorPaper />;
    case 'reveal':
      return <RevealPaper />;
    case 'night':
      return <NightPaper />;
    case 'emergency':
      return <CouncilPaper />;
    case 'ledger':
      return <LedgerPaper />;
    case 'conference':
      return <ConferencePaper />;
    case 'folders':
    case 'operations':
    case 'over':
      return null;
  }
}
