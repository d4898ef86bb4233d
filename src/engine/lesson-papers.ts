import type { LessonNote, NoteMoment } from '../model/lesson-note.ts';
import { sameMoment } from '../model/lesson-note.ts';
import type { Save } from '../replay/save.ts';

/** What a lesson keeps beside its game, and saves with it: whether people are asked, and what they said. */
export class LessonPapers {
  #asks: boolean;
  #notes: readonly LessonNote[];
  readonly #onChange: () => void;

  constructor({ asks = false, notes = [] }: Pick<Save, 'asks' | 'notes'>, onChange: () => void) {
    this.#asks = asks;
    this.#notes = notes;
    this.#onChange = onChange;
  }

  /** Whether people are asked for reasons and predictions. */
  get asks(): boolean {
    return this.#asks;
  }

  set asks(asks: boolean) {
    this.#asks = asks;
    this.#onChange();
  }

  /** Everything that was said, with its secrets: for the app's own use, as the whole state is. */
  get notes(): readonly LessonNote[] {
    return this.#notes;
  }

  /** Writes an answer down; another one to the same question is forgotten. */
  add(note: LessonNote): void {
    const others = this.#notes.filter((each) => each.kind !== note.kind || !sameMoment(each, note));
    this.#notes = [...others, note];
    this.#onChange();
  }

  /** Forgets what a seat said at a moment: all of it, or what is of one kind. */
  drop(moment: NoteMoment, kind?: LessonNote['kind']): void {
    this.#notes = this.#notes.filter(
      (each) => (kind !== undefined && each.kind !== kind) || !sameMoment(each, moment),
    );
    this.#onChange();
  }

  /** Forgets what was said after so many actions; tells nobody, for the game is told of as a whole. */
  takeBack(steps: number): void {
    this.#notes = this.#notes.filter(({ at = 0 }) => at <= steps);
  }

  /** What a save holds of it. */
  get saved(): Pick<Save, 'asks' | 'notes'> {
    return { asks: this.#asks, notes: this.#notes };
  }
}
