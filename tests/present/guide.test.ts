import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseFor } from '../../src/bots/bot-seat.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { guideNotes } from '../../src/content/text/en/guide.ts';
import { Session } from '../../src/engine/session.ts';
import { gameOf, guidedDraft } from '../../src/hud/new-game/draft.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { NoteId } from '../../src/present/guide.ts';
import { NOTE_IDS, guideStep, noteOf, readProgress, withNote } from '../../src/present/guide.ts';
import { createText } from '../../src/present/text.ts';
import { chooseDefault } from '../support/default-choice.ts';

const READER: MemberId = 'kazakhstan';

interface Told {
  readonly id: NoteId;
  readonly year: number;
  readonly phase: string;
}

interface Lesson {
  readonly told: readonly Told[];
  readonly session: Session;
  readonly commanders: readonly MemberId[];
  /** Whom each council was about, with its year. */
  readonly councils: readonly string[];
}

/** What others bring to the table comes when they do. */
const UNBIDDEN: ReadonlySet<NoteId> = new Set(['claim', 'consent']);

/** The guided game on some seed: bots as on the page, and a reader who does what is most harmless and reads all. */
function lesson(seed?: number): Lesson {
  const { setup, seats } = gameOf({
    ...guidedDraft(),
    ...(seed === undefined ? {} : { seed: String(seed) }),
  });
  const begun = Session.start(LIBRARY, setup, { seats });
  if (!begun.ok) throw new Error(begun.refusal.kind);
  const session = begun.value;
  const told: Told[] = [];
  const commanders: MemberId[] = [];
  let progress: readonly NoteId[] = [];
  /** Reads until nothing new is said, as far as reading is all that is asked. */
  const read = (): void => {
    const view = session.view(READER);
    const page = { crisisOpen: progress.includes('pillars'), sumOpen: progress.includes('night') };
    for (;;) {
      const step = guideStep(view, READER, progress, page);
      if (!step) return;
      told.push({ id: step.id, year: view.year, phase: view.phase.kind });
      progress = withNote(progress, step.id);
    }
  };
  while (!session.state.result) {
    read();
    const { phase, year, commander } = session.state;
    if (phase.kind === 'agenda') commanders[year - 1] = commander;
    const [seat] = session.actors();
    if (!seat) throw new Error('nobody may act');
    const action = seat === READER ? chooseDefault(LIBRARY, session.state, seat) : chooseFor(session, seat);
    if (!session.act(seat, action).ok) throw new Error('refused');
  }
  read();
  const councils = session.state.councils.map(({ year, council }) => `${year} ${council.member}`);
  return { told, session, commanders, councils };
}

const ORDER = 'dawn agenda corridor folders reveal operations night emergency ledger conference over'.split(
  ' ',
);
const placeOf = ({ id, year, phase }: Told): number =>
  year * 10_000 + ORDER.indexOf(phase) * 100 + NOTE_IDS.indexOf(id);

describe('the guided first game', () => {
  const games = [lesson(), ...[1, 2, 5, 10, 16, 41].map((seed) => lesson(seed))];
  const [guided] = games as [Lesson];

  test('tells every idea at most once, and never goes back', () => {
    for (const { told } of games) {
      const ids = told.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      const places = told.filter(({ id }) => !UNBIDDEN.has(id)).map(placeOf);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('begins with the chair and ends with the result', () => {
    for (const { told } of games) {
      expect(told[0]?.id).toBe('chair');
      expect(told.at(-1)?.id).toBe('result');
    }
  });

  test('says everything that this game comes to', () => {
    const said = new Set(guided.told.map(({ id }) => id));
    const always = NOTE_IDS.filter((id) => !['odds', 'claim', 'consent', 'victim', 'hands'].includes(id));
    expect(always.filter((id) => !said.has(id))).toEqual([]);
  });

  test('is dealt so that the reader watches one year and commands the next', () => {
    expect(guided.commanders).toHaveLength(2);
    expect(guided.commanders[0]).not.toBe(READER);
    expect(guided.commanders[1]).toBe(READER);
  });

  test('is dealt so that the first to be struck is somebody else, in the last year', () => {
    expect(guided.councils[0]).toMatch(/^2 /);
    expect(guided.councils[0]).not.toBe(`2 ${READER}`);
    expect(guided.session.state.result?.fate).toBe('renewed');
  });
});

describe('notes', () => {
  const text = createText();
  const rulebook = readFileSync('docs/rulebook.md', 'utf8');

  test('have words, and a rule of the rulebook', () => {
    expect(NOTE_IDS.toSorted()).toEqual(Object.keys(guideNotes).toSorted());
    for (const id of NOTE_IDS) {
      const { title, body, rule } = guideNotes[id];
      expect(title).not.toBe('');
      expect(rulebook).toContain(`**${rule}**`);
      for (const home of [true, false]) {
        const fields = { member: READER, commander: 'turkiye', crisis: 'snow-melt-flood', home };
        expect(text.fill(body, fields)).not.toMatch(/[{}]|undefined/);
      }
      expect(noteOf(id)?.id).toBe(id);
    }
  });

  test.each([true, false])('say two sentences, with a motion on the table or without: %s', (motion) => {
    const sentences = (id: NoteId): number =>
      text.fill(guideNotes[id].body, { crisis: 'snow-melt-flood', home: true, motion }).split(/[.?] /).length;
    expect(NOTE_IDS.filter((id) => sentences(id) !== 2)).toEqual([]);
  });

  test('a folder asks for its ballot before it is sealed, also in a year without a motion', () => {
    const session = Session.start(LIBRARY, gameOf(guidedDraft()).setup, {
      seats: gameOf(guidedDraft()).seats,
    });
    if (!session.ok) throw new Error(session.refusal.kind);
    const game = session.value;
    while (game.state.phase.kind !== 'folders') {
      const [seat] = game.actors();
      if (!seat) throw new Error('nobody may act');
      if (!game.act(seat, chooseDefault(LIBRARY, game.state, seat)).ok) throw new Error('refused');
    }
    const view = { ...game.view(READER), now: { ...game.view(READER).now, motion: null } };
    const behind = NOTE_IDS.filter((id) => id !== 'ballot' && id !== 'seal');
    expect(guideStep(view, READER, behind)?.id).toBe('ballot');
  });
});

describe('progress that was kept', () => {
  test('is read for the notes that still exist, each once', () => {
    expect(readProgress(['chair', 'chair', 'pillars', 'no such note', 7, null])).toEqual([
      'chair',
      'pillars',
    ]);
  });

  test.each([null, undefined, 'chair', 3, { 0: 'chair' }])('is nothing if it is damaged: %j', (kept) => {
    expect(readProgress(kept)).toEqual([]);
  });
});
