import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { Author } from '../../lessons/tension.ts';
import { authorsOf, tensionChanges } from '../../lessons/tension.ts';
import type { Text } from '../../present/text.ts';
import { Course } from './course.tsx';
import { useDebrief } from './debrief-context.ts';
import { DataTable, Part } from './part.tsx';

/** How alarmed each power was, and whose doing that was. */
export function Tension() {
  const { text, chronicle } = useDebrief();
  const { book } = chronicle;
  const changes = tensionChanges(chronicle);
  const signed = (by: number): string => (by > 0 ? `+${by}` : `−${-by}`);
  return (
    <Part id="tension" title={words.tension} hint={words.tensionHint}>
      <Course
        series={book.powerOrder.map((power) => ({
          name: text.name('power', power),
          of: (reading) => reading.tension[power],
        }))}
      />
      <DataTable
        caption={words.tension}
        heads={[words.power, words.author, words.up, words.down]}
        rows={book.powerOrder.flatMap((power) =>
          authorsOf(changes, power).map(({ author, up, down }) => [
            text.name('power', power),
            authorName(text, author),
            up === 0 ? '·' : `+${up}`,
            down === 0 ? '·' : `−${down}`,
          ]),
        )}
      />
      <details>
        <summary>{words.changes}</summary>
        <DataTable
          caption={words.changes}
          heads={[words.year, words.power, '±', words.author, words.outcome]}
          rows={changes.map(({ year, power, by, author, because }) => [
            year,
            text.name('power', power),
            signed(by),
            authorName(text, author),
            text.cause(because),
          ])}
        />
      </details>
    </Part>
  );
}

function authorName(text: Text, author: Author): string {
  switch (author.kind) {
    case 'member':
      return text.name('member', author.member);
    case 'power':
      return text.fill(words.authorPower, { power: text.name('power', author.power) });
    case 'alliance':
      return words.authorAlliance;
    case 'events':
      return words.authorEvents;
    case 'facilitator':
      return words.authorFacilitator;
  }
}
