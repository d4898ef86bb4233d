import { z } from 'zod';
import type { Library } from '../model/library.ts';
import type { PlacedIntervention } from '../model/intervention.ts';
import { placedInterventionSchema } from '../model/intervention.ts';
import type { LessonNote } from '../model/lesson-note.ts';
import { lessonNoteSchema } from '../model/lesson-note.ts';
import { scenarioSchema } from '../model/scenario.ts';
import type { Scenario } from '../model/scenario.ts';
import { setupSchema } from '../model/setup.ts';
import type { Setup } from '../model/setup.ts';
import type { FileProblem } from './file-problem.ts';
import { MOST_PROBLEMS, parseText, parseValue } from './file-problem.ts';
import type { Journal } from './journal.ts';
import { journalSchema, packJournal, unpackJournal } from './journal.ts';
import { lineAt, readJson } from './json-text.ts';
import { migrate } from './migrations.ts';
import { nameProblems } from './names-check.ts';
import type { Loaded, SaveError } from './save-error.ts';
import { checkScenario, withScenario } from './scenario-check.ts';
import { seatsSchema } from './seats.ts';
import type { Seats } from './seats.ts';

/** What a saved game's file calls itself. */
const SAVE_FORMAT = 'kurultai-save';
export const SAVE_VERSION = 1;

/** A game as it is kept: not the state but what leads to it (docs/decisions/0002-save-format.md). */
export interface Save {
  /** Version of the content it was played with. */
  readonly content: string;
  readonly setup: Setup;
  /** A scenario that is not the game's own but came from a file. */
  readonly scenario?: Scenario;
  readonly seats?: Seats;
  readonly journal: Journal;
  /** What a facilitator did, in order (R10). */
  readonly interventions?: readonly PlacedIntervention[];
  /** What people said of themselves beside the game, for its debrief. */
  readonly notes?: readonly LessonNote[];
  /** Whether people are asked for reasons and predictions before a reveal. */
  readonly asks?: boolean;
  /** Hash of the state it leads to. */
  readonly hash: string;
}

const fileSchema = z.strictObject({
  format: z.literal(SAVE_FORMAT),
  version: z.literal(SAVE_VERSION),
  content: z.string(),
  setup: setupSchema,
  scenario: scenarioSchema.optional(),
  seats: seatsSchema.optional(),
  interventions: z.array(placedInterventionSchema).optional(),
  notes: z.array(lessonNoteSchema).optional(),
  asks: z.boolean().optional(),
  journal: z.strictObject({ encoding: z.literal('base64-json'), data: z.string() }),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The text of a save's file. */
export function saveText(save: Save): string {
  const file: z.infer<typeof fileSchema> = {
    format: SAVE_FORMAT,
    version: SAVE_VERSION,
    content: save.content,
    setup: save.setup,
    ...(save.scenario ? { scenario: save.scenario } : {}),
    ...(save.seats ? { seats: save.seats } : {}),
    ...(save.interventions && save.interventions.length > 0
      ? { interventions: [...save.interventions] }
      : {}),
    ...(save.notes && save.notes.length > 0 ? { notes: [...save.notes] } : {}),
    ...(save.asks ? { asks: true } : {}),
    journal: { encoding: 'base64-json', data: packJournal(save.journal) },
    hash: save.hash,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a save's file as far as that goes without playing it: `replay` finds out whether its actions are possible.
 * The content is compared before the journal is read, because a journal of other content may well hold other names.
 */
export function parseSave(library: Library, text: string): Loaded<Save> {
  const json = readJson(text);
  if (!json.ok) return refused({ kind: 'not-json', line: json.line });
  const stranger = strangerIn(json.value, library);
  if (stranger) return refused(stranger);

  const file = parseValue(fileSchema, migrate(json.value as { version: number }), (path) =>
    lineAt(text, path),
  );
  if (!file.ok) return damaged(file.problems);
  const { format: _format, version: _version, journal: packed, ...rest } = file.value;
  const journal = parseJournal(packed.data);
  if (!journal.ok) return journal;
  const save = rest as Omit<Save, 'journal'>;

  const own = save.scenario ? checkScenario(library, save.scenario) : [];
  const names = nameProblems(
    withScenario(library, save.scenario),
    save.setup,
    journal.value,
    save.interventions,
  );
  const problems = [...own.map((problem) => ({ ...problem, path: `scenario.${problem.path}` })), ...names];
  return problems.length > 0
    ? damaged(problems.slice(0, MOST_PROBLEMS))
    : { ok: true, value: { ...save, journal: journal.value } };
}

/** What makes a file somebody else's: another kind of file, a later version of it, other content. */
function strangerIn(value: unknown, library: Library): SaveError | null {
  const file = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const { format, version, content } = file;
  if (format !== SAVE_FORMAT) {
    return { kind: 'foreign-file', format: typeof format === 'string' ? format.slice(0, 40) : null };
  }
  if (typeof version === 'number' && version > SAVE_VERSION) {
    return { kind: 'newer-version', version, known: SAVE_VERSION };
  }
  if (typeof content === 'string' && content !== library.version) {
    return { kind: 'other-content', saved: content.slice(0, 40), present: library.version };
  }
  return null;
}

function parseJournal(packed: string): Loaded<Journal> {
  const text = unpackJournal(packed);
  if (text === null) return damaged([{ kind: 'bad-form', path: 'journal.data', line: null }]);
  const journal = parseText(journalSchema, text);
  if (journal.ok) return journal;
  return damaged(
    journal.problems.map((problem) => ({ ...problem, path: `journal${problem.path}`, line: null })),
  );
}

const refused = (error: SaveError) => ({ ok: false, error }) as const;
const damaged = (problems: readonly FileProblem[]) => refused({ kind: 'damaged', problems });
