const MARKED = /<!-- table:([a-z-]+) -->\n[\s\S]*?<!-- \/table -->/g;

/** Names of the tables that a document has a place for, in its order. */
export function markersIn(document: string): readonly string[] {
  return [...document.matchAll(MARKED)].map(([, name = '']) => name);
}

/** Puts tables into their places; a place without a table stays as it is. */
export function fillTables(document: string, tables: Readonly<Record<string, string>>): string {
  return document.replace(MARKED, (whole, name: string) => {
    const table = tables[name];
    return table === undefined ? whole : `<!-- table:${name} -->\n\n${table}\n\n<!-- /table -->`;
  });
}
