import type { Hand } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { LessonNote, NoteReason } from '../model/lesson-note.ts';
import type { CallPage } from './calls.ts';
import type { Chronicle } from './chronicle.ts';

/** What one person gave as its reason and predicted at one moment, against what was done. */
export interface Said {
  readonly year: number;
  readonly seat: MemberId;
  /** About its pledge, its answer to a call, or no particular moment. */
  readonly about: 'pledge' | 'call' | null;
  /** Which council of the game, from 0; null for none in particular. */
  readonly council: number | null;
  readonly reason: NoteReason | null;
  readonly predicted: number | null;
  /** Who was called and honoured it; null where no call was answered. */
  readonly called: number | null;
  readonly honoured: number | null;
  /** Predicted less honoured: above 0 it trusted the others too much. */
  readonly error: number | null;
  /** ¤ that it was assessed and paid, for a pledge. */
  readonly assessed: number | null;
  readonly paid: number | null;
  /** How it answered the call, and whether it gave what it owed. */
  readonly hand: Hand | null;
  readonly gave: boolean | null;
}

/** Who counted as called: those that owed something, or if nobody did, all who answered (as people were told). */
function outcomeOf({ answers }: CallPage): { readonly called: number; readonly honoured: number } | null {
  if (answers.length === 0) return null;
  const owing = answers.filter(({ owed }) => owed !== null);
  const asked = owing.length > 0 ? owing : answers;
  return { called: asked.length, honoured: asked.filter(({ gave }) => gave).length };
}

/** Everything that people said of themselves, moment by moment, in the order of play. Bots are never asked. */
export function saidIn(chronicle: Chronicle, notes: readonly LessonNote[]): Said[] {
  const moments = new Map<string, LessonNote[]>();
  for (const note of notes) {
    const key = `${note.year} ${note.phase ?? ''} ${note.council ?? ''} ${note.seat}`;
    moments.set(key, [...(moments.get(key) ?? []), note]);
  }
  const { order } = chronicle.book;
  return [...moments.values()]
    .map((together) => saidAt(chronicle, together))
    .toSorted(
      (one, other) =>
        one.year - other.year ||
        rankOf(one) - rankOf(other) ||
        (one.council ?? 0) - (other.council ?? 0) ||
        order.indexOf(one.seat) - order.indexOf(other.seat),
    );
}

const rankOf = ({ about }: Said): number => (about === 'pledge' ? 0 : 1);

function saidAt(chronicle: Chronicle, together: readonly LessonNote[]): Said {
  const [{ year, seat, phase, council = null }] = together as [LessonNote];
  const reason = together.find((note) => note.kind === 'reason');
  const prediction = together.find((note) => note.kind === 'prediction');
  const payment =
    phase === 'folders'
      ? chronicle.payments.find((row) => row.year === year && row.member === seat)
      : undefined;
  const call = phase === 'folders' ? undefined : callOf(chronicle, year, council);
  const outcome = call ? outcomeOf(call) : null;
  const answer = call?.answers.find(({ member }) => member === seat);
  const predicted = prediction?.value ?? null;
  return {
    year,
    seat,
    about: phase === 'folders' ? 'pledge' : phase === 'emergency' ? 'call' : null,
    council,
    reason: reason?.kind === 'reason' ? reason.value : null,
    predicted,
    called: outcome?.called ?? null,
    honoured: outcome?.honoured ?? null,
    error: predicted === null || !outcome ? null : predicted - outcome.honoured,
    assessed: payment?.assessed ?? null,
    paid: payment?.paid ?? null,
    hand: answer?.hand ?? null,
    gave: answer?.gave ?? null,
  };
}

/** The council that was meant; where none is named, the only one of the year that was answered. */
function callOf({ calls }: Chronicle, year: number, council: number | null): CallPage | undefined {
  if (council !== null) return calls[council];
  const answered = calls.filter((call) => call.year === year && call.answers.length > 0);
  return answered.length === 1 ? answered[0] : undefined;
}
