/** What every page of the printed report says at its edge: which game it is of, and the page's number. */
export function runningHead(line: string): string {
  // As a string of a style sheet: nothing in it may end it, or the element that it stands in.
  const text = line.replaceAll(/["\\<\n]/g, (each) => `\\${each.codePointAt(0)?.toString(16)} `);
  return `@page {
  margin: 18mm 14mm 16mm;
  @top-left { content: "${text}"; font: 8pt sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
}`;
}

/**
 * A closed part is still part of the report: whatever is closed opens before printing and closes after it. Browsers do
 * not agree on a style that would do it.
 */
export function openForPrint(signal: AbortSignal): void {
  let opened: HTMLDetailsElement[] = [];
  const open = (): void => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.debrief details:not([open])')];
    for (const part of opened) part.open = true;
  };
  const restore = (): void => {
    for (const part of opened) part.open = false;
    opened = [];
  };
  addEventListener('beforeprint', open, { signal });
  addEventListener('afterprint', restore, { signal });
}
