import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { guideNotes, guideWords } from '../../content/text/en/guide.ts';
import type { NoteId } from '../../present/guide.ts';
import { NOTE_IDS, guideStep, noteOf, readProgress, withNote } from '../../present/guide.ts';
import type { GuideKept } from '../game/commands.ts';
import { useDesk } from '../game/desk.ts';
import { RuleLink } from '../widgets/rule-link.tsx';
import { GuideMark } from './guide-mark.tsx';
import './guide.css';

interface GuideNoteProps {
  readonly guide: Signal<GuideKept>;
  /** Somebody asked for it again: where there is nothing new, it says the last thing once more. */
  readonly recalled: boolean;
}

/** One idea at a time, about what the table is at, and where to look for it. */
export function GuideNote({ guide, recalled }: GuideNoteProps) {
  const desk = useDesk();
  const { game } = desk;
  const view = game.view.value;
  const seat = game.people[0];
  const progress = readProgress(guide.value.shown);
  /** Which of the notes behind the reader is read again; null for what is new. */
  const again = useSignal<number | null>(null);
  const page = {
    crisisOpen: game.selection.value?.kind === 'crisis',
    sumOpen: desk.window.value?.kind === 'sum',
  };
  const step = seat ? guideStep(view, seat, progress, page) : null;

  const last = useRef<NoteId | null>(null);
  const now = step?.id ?? null;
  const putBehind = (id: NoteId): void => {
    guide.value = { ...guide.value, shown: withNote(readProgress(guide.value.shown), id) };
  };
  // Done, or its moment went by: either way the note lies behind.
  useEffect(() => {
    const before = last.current;
    last.current = now;
    if (before !== null && before !== now) {
      putBehind(before);
      again.value = null;
    }
  }, [now]);
  useEffect(() => {
    if (recalled && now === null && progress.length > 0) again.value = progress.length - 1;
  }, []);
  const skip = (): void => {
    guide.value = { ...guide.value, hidden: true };
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || desk.window.value !== null) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      if (!document.querySelector(':popover-open')) skip();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk, guide]);

  const place = again.value;
  const oldId = place === null ? undefined : progress[place];
  const shown = oldId === undefined ? step : noteOf(oldId);
  if (!shown || !seat) return null;
  const reading = oldId !== undefined;
  const at = reading ? (place ?? 0) : progress.length;
  const [crisis] = view.crises;
  const fields = {
    member: seat,
    commander: view.commander,
    crisis: crisis?.id,
    home: crisis?.member === seat,
    motion: view.now.motion !== null,
  };
  const { title, body, rule } = guideNotes[shown.id];
  const onward = (): void => {
    if (!reading) putBehind(shown.id);
    else again.value = at + 1 < progress.length ? at + 1 : null;
  };
  return (
    <section class="guide-note" aria-label={guideWords.region} data-note={shown.id}>
      <div class="guide-text" aria-live="polite">
        <h2>{title}</h2>
        <p>
          {game.text.fill(body, fields)} <RuleLink rule={rule} />
        </p>
      </div>
      <div class="guide-buttons">
        <span class="soft small">
          {game.text.fill(guideWords.count, { at: at + 1, of: NOTE_IDS.length })}
        </span>
        <button type="button" class="button" data-testid="guide-on" onClick={onward}>
          {reading ? guideWords.onward : shown.asks ? guideWords.notNow : guideWords.gotIt}
        </button>
        <button
          type="button"
          class="button quiet"
          data-testid="guide-back"
          aria-disabled={at === 0}
          onClick={() => {
            if (at > 0) again.value = at - 1;
          }}
        >
          {guideWords.back}
        </button>
        <button type="button" class="button quiet" data-testid="guide-skip" onClick={skip}>
          {guideWords.skip}
        </button>
      </div>
      {!reading && <GuideMark key={shown.id} target={shown.target} seat={seat} />}
    </section>
  );
}
