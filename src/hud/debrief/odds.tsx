import { useMemo } from 'preact/hooks';
import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { oddsUnder } from '../../lessons/forks.ts';
import type { BorderOdds } from '../../lessons/odds.ts';
import { weakestOf } from '../../lessons/odds.ts';
import { ARTICLE_SETTINGS } from '../../model/treaty.ts';
import { useDebrief } from './debrief-context.ts';
import { Chart, DataTable, Part } from './part.tsx';

/** The odds of a strike over each member's most open border, with the alliance and without. */
export function Odds() {
  const { text, chronicle, charts } = useDebrief();
  const { odds, book } = chronicle;
  const years = [...new Set(odds.map(({ year }) => year))];
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
  const others = useMemo(
    () => ARTICLE_SETTINGS.obligation.map((setting) => ({ setting, odds: oddsUnder(chronicle, setting) })),
    [chronicle],
  );
  const open = new Set(weakest.map(({ member }) => member));
  const shut = book.order.filter((member) => !open.has(member));
  return (
    <Part id="odds" title={words.odds} hint={words.oddsHint}>
      {rows.length === 0 ? (
        <p>{words.oddsNone}</p>
      ) : (
        <>
          <Chart
            draw={
              charts &&
              ((width) =>
                charts.odds({
                  width,
                  rows,
                  kinds: [words.without, words.with],
                  xLabel: words.faces,
                  yearLabel: (year) => text.fill(words.yearN, { year }),
                }))
            }
            on={[chronicle]}
          />
          {shut.length > 0 && (
            <p class="soft measure">
              {text.fill(words.oddsShut, {
                members: text.list(shut.map((member) => text.name('member', member))),
              })}
            </p>
          )}
          <p class="measure">{words.oddsOther}</p>
          <DataTable
            caption={words.odds}
            heads={[
              words.border,
              words.year,
              words.resolve,
              words.without,
              words.with,
              ...others.map(({ setting }) => text.words.articles.obligation.settings[setting].title),
            ]}
            rows={weakest.map((each) => [
              `${text.name('region', each.region)} – ${text.name('power', each.power)}`,
              each.year,
              each.resolve.total,
              told(each.without.total, each.facesWithout),
              told(each.withPact.total, each.facesWith),
              ...others.map(({ odds: under }) => {
                const changed = under.find((one) => isSame(one, each));
                return changed ? told(changed.withPact.total, changed.facesWith) : '–';
              }),
            ])}
          />
        </>
      )}
    </Part>
  );
}

/** Deterrence, and the faces of a die on which a strike would have followed. */
const told = (total: number, faces: number): string => `${total} (${faces}/6)`;

/** Whether both tell of one border in one night. */
const isSame = (one: BorderOdds, other: BorderOdds): boolean =>
  one.year === other.year && one.power === other.power && one.region === other.region;
