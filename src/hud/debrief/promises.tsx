import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { promiseCells, promisesIn } from '../../lessons/promises.ts';
import { useDebrief } from './debrief-context.ts';
import { DataTable, Part } from './part.tsx';

/** Who promised whom, and what became of it. */
export function Promises() {
  const { text, chronicle } = useDebrief();
  const { order } = chronicle.book;
  const cells = promiseCells(chronicle);
  const all = promisesIn(chronicle);
  return (
    <Part id="promises" title={words.promises} hint={words.promisesHint}>
      {all.length === 0 ? (
        <p>{words.promisesNone}</p>
      ) : (
        <>
          <DataTable
            caption={words.promises}
            heads={['', ...order.map((member) => text.name('member', member))]}
            rows={order.map((by) => [
              text.name('member', by),
              ...order.map((to) => {
                const cell = cells.find((each) => each.by === by && each.to === to);
                return cell ? `${cell.kept} / ${cell.broken} / ${cell.void}` : '·';
              }),
            ])}
          />
          <details>
            <summary>{words.allPromises}</summary>
            <DataTable
              caption={words.promises}
              heads={[words.seat, words.year, '→', words.promised, words.outcome]}
              rows={all.map(({ by, to, year, matter, outcome }) => [
                text.name('member', by),
                year,
                text.name('member', to),
                text.matter(matter),
                text.name('outcome', outcome),
              ])}
            />
          </details>
        </>
      )}
    </Part>
  );
}
