/** A save's file as its JSON, whatever its version. */
export type SaveFile = { readonly version: number; readonly [key: string]: unknown };

/** Makes a file of one version into one of the next. It trusts nothing: the result is held against the schema. */
export type Migration = (file: SaveFile) => SaveFile;

/** By the version that they start from. Version 1 is the first, so there is none yet. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** Brings a file from an earlier version up to date, step by step. */
export function migrate(
  file: SaveFile,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): SaveFile {
  let current = file;
  for (;;) {
    const { version } = current;
    const step = Object.hasOwn(migrations, version) ? migrations[version] : undefined;
    if (!step) return current;
    current = { ...step(current), version: version + 1 };
  }
}
