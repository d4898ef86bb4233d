import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import type { Library } from '../model/library.ts';
import { scenarioSchema } from '../model/scenario.ts';

/** Where the schema lies for editors (docs/scenarios.md). */
export const SCENARIO_SCHEMA = 'docs/scenario.schema.json';

/** Fields of the schema that hold ids of the content, which the game's own check knows and an editor should offer. */
const IDS: Readonly<Record<string, (library: Library) => readonly string[]>> = {
  crisis: ({ crises }) => crises.map(({ id }) => id),
  region: ({ regions }) => regions.map(({ id }) => id),
};

/** The JSON Schema of a scenario file, with the ids of the content, as the text of its file. */
export async function scenarioSchemaText(library: Library): Promise<string> {
  const schema = z.toJSONSchema(scenarioSchema, {
    override: ({ zodSchema, jsonSchema, path }) => {
      if (!(zodSchema instanceof z.ZodString)) return;
      const ids = IDS[path.includes('without') ? 'crisis' : String(path.at(-1))];
      if (ids) jsonSchema.enum = [...ids(library)];
    },
  });
  const whole = { title: 'A scenario of Kurultai', ...schema };
  const config = await resolveConfig(SCENARIO_SCHEMA);
  return format(JSON.stringify(whole), { ...config, filepath: SCENARIO_SCHEMA });
}
