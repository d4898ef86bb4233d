import { useSignal } from '@preact/signals';
import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { oddsUnder } from '../../lessons/forks.ts';
import { weakestOf } from '../../lessons/odds.ts';
import type { Treaty } from '../../model/treaty.ts';
import { ARTICLE_SETTINGS } from '../../model/treaty.ts';
import { useDebrief } from './debrief-context.ts';
import { Chart, DataTable, Part } from './part.tsx';

/** The odds of a strike over each member's most open border, with the alliance and without. */
export function Odds() {
  const { text, chronicle, charts } = useDebrief();
  const { odds, book, last } = chronicle;
  const years = [...new Set(odds.map(({ year }) => year))];
  const other = useSignal<Treaty['obligation']>(
    ARTICLE_SETTINGS.obligation.find((setting) => setting !== last.treaty.obligation) ?? 'automatic',
  );
  const weakest = book.order.flatMap((member) =>
    years.flatMap((year) => {
      const found = weakestOf(odds, year, member);
      return found ? [found] : [];
    }),
  );
  const rows = weakest.map(({ member, power, year, facesWith, facesWithout }) => ({
    border: `${text.name('member', member)} – ${text.name('power', power)}`,
    year,
    without: facesWithout,
    withPact: facesWith,
  }));
  const under = oddsUnder(chronicle, other.value);
  return (
    <Part id="odds" title={words.odds} hint={words.oddsHint}>
      <Chart
        draw={
          charts &&
          ((width) =>
            charts.odds({
              width,
              rows,
              xLabel: words.faces,
              yearLabel: (year) => text.fill(words.yearN, { year }),
            }))
        }
        on={[chronicle]}
      />
      <div class="field no-print">
        <label for="other-obligation">{words.oddsOther}</label>
        <select
          id="other-obligation"
          value={other.value}
          onChange={(event) => {
            other.value = event.currentTarget.value as Treaty['obligation'];
          }}
        >
          {ARTICLE_SETTINGS.obligation.map((setting) => (
            <option key={setting} value={setting}>
              {text.words.articles.obligation.settings[setting].title}
            </option>
          ))}
        </select>
      </div>
      <DataTable
        caption={words.odds}
        heads={[
          words.border,
          words.year,
          words.resolve,
          words.without,
          words.with,
          text.words.articles.obligation.settings[other.value].title,
        ]}
        rows={weakest.map((each) => {
          const changed = under.find(
            ({ year, power, region }) => year === each.year && power === each.power && region === each.region,
          );
          return [
            `${text.name('region', each.region)} – ${text.name('power', each.power)}`,
            each.year,
            each.resolve.total,
            `${each.without.total} (${each.facesWithout}/6)`,
            `${each.withPact.total} (${each.facesWith}/6)`,
            changed ? `${changed.withPact.total} (${changed.facesWith}/6)` : '–',
          ];
        })}
      />
    </Part>
  );
}
