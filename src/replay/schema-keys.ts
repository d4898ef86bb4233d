import { z } from 'zod';

/** Every key that a schema knows anywhere inside it: the names to compare a misspelled key with. */
export function keysOf(schema: z.core.$ZodType): readonly string[] {
  const keys = new Set<string>();
  collect(schema, keys);
  return [...keys];
}

function collect(schema: z.core.$ZodType, keys: Set<string>): void {
  if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries(schema.shape)) {
      keys.add(key);
      collect(inner, keys);
    }
  } else if (schema instanceof z.ZodRecord) {
    if (schema.keyType instanceof z.ZodEnum) for (const key of schema.keyType.options) keys.add(String(key));
    collect(schema.valueType, keys);
  } else if (schema instanceof z.ZodArray) {
    collect(schema.element, keys);
  } else if (schema instanceof z.ZodOptional) {
    collect(schema.unwrap(), keys);
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) collect(option, keys);
  }
}
