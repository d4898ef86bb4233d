import { format, resolveConfig } from 'prettier';
import { LIBRARY } from '../content/library.ts';
import { debriefWords } from '../content/text/en/debrief.ts';
import type { BorderOdds } from '../lessons/odds.ts';
import { oddsAt } from '../lessons/odds.ts';
import type { Motive } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Treaty } from '../model/treaty.ts';
import { ARTICLE_SETTINGS } from '../model/treaty.ts';
import { markdownTable } from '../present/markdown-table.ts';
import { fillTables } from '../present/table-marks.ts';
import { createText } from '../present/text.ts';
import { openBook } from '../rules/book.ts';
import { setup } from '../rules/setup.ts';

export const LESSON = 'docs/teaching/lesson-90.md';
const SCENARIO = 'lesson-90';
/** In the order in which a cell tells of them. */
const MOTIVES: readonly Motive[] = ['security', 'opportunity'];

/** The teacher's guide with its table of odds as content and rules have it now. */
export async function currentLesson(before: string): Promise<string> {
  const filled = fillTables(before, { 'lesson-odds': lessonOdds() });
  return format(filled, { ...(await resolveConfig(LESSON)), filepath: LESSON });
}

/** Every border that may be struck, as the lesson begins: faces of the die under each motive, obligation by obligation. */
function lessonOdds(): string {
  const text = createText();
  const arms = ARTICLE_SETTINGS.obligation.map((obligation) => ({
    obligation,
    byMotive: MOTIVES.map((motive) => oddsAt(openBook(LIBRARY), opening(obligation, motive))),
  }));
  const [first] = arms;
  const heads = [
    debriefWords.border,
    debriefWords.without,
    ...arms.map(({ obligation }) => text.words.articles.obligation.settings[obligation].title),
  ];
  const cell = (byMotive: readonly (readonly BorderOdds[])[], at: number, of: (odds: BorderOdds) => number) =>
    byMotive.flatMap((odds) => (odds[at] ? [of(odds[at])] : [])).join(' · ');
  const rows = (first?.byMotive[0] ?? []).map(({ region, power }, at) => [
    `${text.name('region', region)} – ${text.name('power', power)}`,
    cell(first?.byMotive ?? [], at, ({ facesWithout }) => facesWithout),
    ...arms.map(({ byMotive }) => cell(byMotive, at, ({ facesWith }) => facesWith)),
  ]);
  return markdownTable(heads.map(text.capital), rows);
}

/** The lesson before its first dawn, under the draft with this obligation, had every power that motive. */
function opening(obligation: Treaty['obligation'], motive: Motive): State {
  const scenario = LIBRARY.scenarios.find(({ id }) => id === SCENARIO);
  const draft = LIBRARY.presets.find(({ id }) => id === scenario?.treaty);
  if (!scenario || !draft) throw new Error(`no scenario ${SCENARIO}`);
  const begun = setup(LIBRARY, {
    scenario: SCENARIO,
    years: scenario.years.standard,
    seed: 1,
    treaty: { ...draft.treaty, obligation },
    constraints: true,
    council: 'open',
  });
  if (!begun.ok) throw new Error(`setup refused: ${begun.refusal.kind}`);
  const { powers } = begun.value;
  return {
    ...begun.value,
    powers: Object.fromEntries(
      Object.entries(powers).map(([id, power]) => [id, power.motive === null ? power : { ...power, motive }]),
    ) as State['powers'],
  };
}
