import { LIBRARY } from '../../content/library.ts';
import type { Experiment } from '../../lab/experiment.ts';
import { experimentSchema } from '../../lab/experiment.ts';
import { MEASURES, measureOf } from '../../lab/measures/index.ts';
import type { Library } from '../../model/library.ts';
import { createText } from '../../present/text.ts';
import { complaintOf } from '../../replay/complaint.ts';
import { parseText } from '../../replay/file-problem.ts';
import { parseScenario } from '../../replay/scenario-file.ts';
import { fail, oneOf } from '../arguments.ts';
import { failOver, readText } from '../complaints.ts';

const text = createText();

/** An experiment that somebody wrote, with the scenarios that its arms read from files; ends the program over faults. */
export function experimentFrom(file: string): { experiment: Experiment; library: Library } {
  const parsed = parseText(experimentSchema, readText(file));
  if (!parsed.ok) failOver(text, file, parsed.problems.map(complaintOf));
  const { id, title, arms, measures } = parsed.value;
  const twice = arms.find((arm, at) => arms.findIndex((other) => other.id === arm.id) !== at);
  if (twice) fail(`${file}: two arms are called "${twice.id}"`);
  let library: Library = LIBRARY;
  const placed = arms.map((arm) => {
    const where = `${file}, arm ${arm.id}`;
    if (arm.scenario.endsWith('.json')) {
      const scenario = parseScenario(LIBRARY, readText(arm.scenario));
      if (!scenario.ok) failOver(text, arm.scenario, scenario.problems.map(complaintOf));
      const others = library.scenarios.filter((each) => each.id !== scenario.value.id);
      library = { ...library, scenarios: [...others, scenario.value] };
      return { ...arm, scenario: scenario.value.id };
    }
    const ids = library.scenarios.map((each) => each.id);
    return { ...arm, scenario: oneOf(`${where}, scenario`, arm.scenario, ids) };
  });
  for (const arm of placed) {
    if (arm.rotate && typeof arm.bots === 'string') {
      fail(
        `${file}, arm ${arm.id}: "rotate" moves a list of six bots on; with one kind for all there is nothing to move`,
      );
    }
    const choices = library.scenarios.find((each) => each.id === arm.scenario)?.years.choices ?? [];
    if (arm.years !== undefined && !choices.includes(arm.years)) {
      fail(
        `${file}, arm ${arm.id}: ${arm.scenario} can be played for ${choices.join(', ')} years, not ${arm.years}`,
      );
    }
  }
  const names = MEASURES.map((measure) => measure.id);
  return {
    experiment: {
      id,
      title,
      arms: placed,
      measures: measures.map((name) => measureOf(oneOf(`${file}, measures`, name, names))),
    },
    library,
  };
}
