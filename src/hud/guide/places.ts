import type { MemberId } from '../../model/ids.ts';
import type { GuideTarget } from '../../present/guide.ts';

/** On a phone another part of the table is a tab away. */
const tab = (place: number): string => `.pane-tabs .button:nth-child(${place})`;
const DECIDE = tab(1);
const SHEET = tab(3);

/** Where each thing is on the page: the first of these that is to be seen. */
const PLACES: Readonly<Record<GuideTarget, readonly string[]>> = {
  seat: ['.plate[data-member=SEAT]', SHEET],
  pillars: ['.pillars'],
  will: ['[data-pillar=will]'],
  crisis: ['.index-entry.wax', SHEET],
  paper: ['.paper-sheet .paper-head', DECIDE],
  headings: ['.group-list', '.group-menu', DECIDE],
  crisesHeading: ['[data-group=crises]', '.choices [data-action=respondToCrisis]', DECIDE],
  diplomacyHeading: ['[data-group=diplomacy]', DECIDE],
  options: ['.choices-main .options', '.choices-main .headed-options', '.group-list', '.group-menu', DECIDE],
  envelope: ['[data-part=envelope]', DECIDE],
  pledge: ['[data-part=pledge] .folder-buttons', DECIDE],
  ballot: ['[data-part=ballot] .folder-buttons', DECIDE],
  seal: ['[data-action=sealFolder]', DECIDE],
  wayOn: ['.prompt-side .go', '.way-on .button:not([aria-disabled=true])', DECIDE],
  debrief: ['.result [data-testid=debrief]'],
};

/** The control that a note speaks of, or null while none of its places is on the page. */
export function placeOf(target: GuideTarget, seat: MemberId): HTMLElement | null {
  for (const selector of PLACES[target]) {
    const found = document.querySelectorAll<HTMLElement>(selector.replace('SEAT', seat));
    const shown = [...found].find((each) => each.checkVisibility());
    if (shown) return shown;
  }
  return null;
}
