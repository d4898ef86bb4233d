import type { guideNotes } from '../content/text/en/guide.ts';
import type { MemberId } from '../model/ids.ts';
import type { OperationStep } from '../model/phase.ts';
import type { State } from '../model/state.ts';

export type NoteId = keyof typeof guideNotes;

/** What a note points at; the page knows where that is. */
export type GuideTarget =
  | 'seat'
  | 'pillars'
  | 'will'
  | 'crisis'
  | 'paper'
  | 'headings'
  | 'crisesHeading'
  | 'diplomacyHeading'
  | 'options'
  | 'envelope'
  | 'pledge'
  | 'ballot'
  | 'wayOn'
  | 'seal'
  | 'debrief';

/** One idea at its moment. */
export interface GuideStep {
  readonly id: NoteId;
  readonly target: GuideTarget;
  /** Whether it goes by itself once something is done; else it waits for a word that it was read. */
  readonly asks: boolean;
}

/** What lies open on the reader's page, as far as a note asks for it. */
export interface GuidePage {
  readonly crisisOpen: boolean;
  readonly sumOpen: boolean;
}

interface Note extends GuideStep {
  /** Whether its moment is now, and what it asks for is not yet done. */
  readonly fits: (view: State, seat: MemberId, page: GuidePage) => boolean;
}

const NOTHING_OPEN: GuidePage = { crisisOpen: false, sumOpen: false };

const read = (id: NoteId, target: GuideTarget, fits: Note['fits']): Note => ({
  id,
  target,
  asks: false,
  fits,
});
const ask = (id: NoteId, target: GuideTarget, fits: Note['fits']): Note => ({ id, target, asks: true, fits });

const isDawn = ({ phase, year }: State): boolean => phase.kind === 'dawn' && year === 1;
const isLastYear = ({ year, setup }: State): boolean => year === setup.years;

/** The step of the reader's own turn, or null in anybody else's. */
function ownStep({ phase }: State, seat: MemberId): OperationStep['kind'] | null {
  return phase.kind === 'operations' && phase.turns[phase.turn] === seat ? phase.step.kind : null;
}

const isChoosing = (view: State, seat: MemberId): boolean => ownStep(view, seat) === 'choose';

/** Whether there is a crisis that the reader has not answered yet. */
const isOpenTo = ({ crises }: State, seat: MemberId): boolean =>
  crises.some(({ contributions }) => contributions.every(({ member }) => member !== seat));

function ownFolder({ phase }: State, seat: MemberId) {
  return phase.kind === 'folders' && !phase.sealed.includes(seat) ? phase.folders[seat] : undefined;
}

const isBefore = ({ phase }: State): boolean => phase.kind === 'night' && phase.stage === 'before';

/**
 * Every idea once, in the order of a year; where two fit the same moment, the first comes first. Phases of a year never
 * come back, and so neither do notes.
 */
const NOTES: readonly Note[] = [
  read('chair', 'seat', isDawn),
  read('pillars', 'pillars', isDawn),
  ask('crisis', 'crisis', (view, _, { crisisOpen }) => isDawn(view) && view.crises.length > 0 && !crisisOpen),
  ask('telegraph', 'wayOn', isDawn),
  ask(
    'command',
    'options',
    ({ phase, commander }, seat) => phase.kind === 'agenda' && phase.stage !== 'orders' && commander === seat,
  ),
  read('agenda', 'paper', ({ phase, commander }, seat) => phase.kind === 'agenda' && commander !== seat),
  ask(
    'orders',
    'wayOn',
    ({ phase }, seat) =>
      phase.kind === 'agenda' && phase.stage === 'orders' && !phase.finished.includes(seat),
  ),
  ask('promise', 'headings', ({ phase }, seat) => phase.kind === 'corridor' && !phase.left.includes(seat)),
  ask('envelope', 'envelope', (view, seat) => {
    const folder = ownFolder(view, seat);
    return folder?.accept === null && asksAnswer(folder.envelope.kind);
  }),
  read('envelope', 'envelope', (view, seat) => {
    const folder = ownFolder(view, seat);
    return folder !== undefined && !asksAnswer(folder.envelope.kind);
  }),
  ask('pledge', 'pledge', (view, seat) => ownFolder(view, seat)?.notch === null),
  ask('ballot', 'ballot', (view, seat) => ownFolder(view, seat)?.ballot === null),
  ask('seal', 'seal', (view, seat) => ownFolder(view, seat) !== undefined),
  ask('reveal', 'paper', ({ phase }) => phase.kind === 'reveal'),
  read('actions', 'headings', isChoosing),
  read('diplomacy', 'diplomacyHeading', (view, seat) => isLastYear(view) && isChoosing(view, seat)),
  ask('respond', 'crisesHeading', (view, seat) => isChoosing(view, seat) && isOpenTo(view, seat)),
  ask(
    'abroad',
    'crisesHeading',
    (view, seat) => isLastYear(view) && isChoosing(view, seat) && isOpenTo(view, seat),
  ),
  ask('odds', 'options', (view, seat) => ownStep(view, seat) === 'responding'),
  ask(
    'claim',
    'options',
    ({ phase }, seat) =>
      phase.kind === 'operations' &&
      phase.step.kind === 'claim' &&
      phase.turns[phase.turn] !== seat &&
      phase.step.answers[seat] === undefined,
  ),
  ask(
    'consent',
    'options',
    ({ phase }, seat) =>
      phase.kind === 'operations' && phase.step.kind === 'asking' && phase.step.host === seat,
  ),
  ask('why', 'will', (view, _, { sumOpen }) => isBefore(view) && !sumOpen),
  read('test', 'paper', (view) => isLastYear(view) && isBefore(view)),
  ask('night', 'wayOn', isBefore),
  ask(
    'victim',
    'options',
    ({ phase }, seat) =>
      phase.kind === 'emergency' && phase.stage === 'choice' && phase.council.member === seat,
  ),
  read('council', 'paper', ({ phase }) => phase.kind === 'emergency' && phase.stage !== 'choice'),
  ask(
    'hands',
    'options',
    ({ phase }, seat) =>
      phase.kind === 'emergency' &&
      phase.stage === 'hands' &&
      phase.council.member !== seat &&
      phase.council.hands[seat] === undefined,
  ),
  ask('ledger', 'paper', ({ phase }) => phase.kind === 'ledger'),
  ask(
    'price',
    'options',
    ({ phase }, seat) =>
      phase.kind === 'conference' && phase.stage === 'naming' && phase.order[phase.at] === seat,
  ),
  ask(
    'renew',
    'options',
    ({ phase }, seat) =>
      phase.kind === 'conference' && phase.stage === 'ballots' && phase.ballots[seat] === undefined,
  ),
  read('result', 'debrief', ({ result }) => result !== null),
];

const asksAnswer = (envelope: string): boolean => envelope === 'home-need' || envelope === 'offer';

/** Every note of the guide, in order. */
export const NOTE_IDS: readonly NoteId[] = [...new Set(NOTES.map(({ id }) => id))];

const isNote = (id: unknown): id is NoteId => NOTE_IDS.includes(id as NoteId);

/** Where a note points; for one that is read again. */
export function noteOf(id: NoteId): GuideStep | null {
  return NOTES.find((note) => note.id === id) ?? null;
}

/**
 * The idea that the moment is about, from what the reader's seat may see, or null where nothing new is to be said.
 *
 * @param progress notes that were read, or whose moment went by
 */
export function guideStep(
  view: State,
  seat: MemberId,
  progress: readonly string[],
  page: GuidePage = NOTHING_OPEN,
): GuideStep | null {
  const note = NOTES.find(({ id, fits }) => !progress.includes(id) && fits(view, seat, page));
  return note ? { id: note.id, target: note.target, asks: note.asks } : null;
}

/** Progress with one more note behind the reader. */
export function withNote(progress: readonly NoteId[], id: NoteId): readonly NoteId[] {
  return progress.includes(id) ? progress : [...progress, id];
}

/** What of a list that was kept still names notes; damaged data counts as nothing. */
export function readProgress(kept: unknown): readonly NoteId[] {
  return Array.isArray(kept) ? [...new Set(kept.filter(isNote))] : [];
}
