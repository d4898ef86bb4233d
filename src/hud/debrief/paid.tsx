import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { Chart, DataTable, Part } from './part.tsx';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Who paid, against what it was assessed and what it could have paid. */
export function Paid() {
  const { text, chronicle, charts } = useDebrief();
  const { payments, book } = chronicle;
  const kinds = [words.able, words.assessed, words.paidWord];
  const totals = book.order.map((member) => {
    const own = payments.filter((row) => row.member === member);
    return {
      member: text.name('member', member),
      able: sum(own.map(({ able }) => able)),
      assessed: sum(own.map(({ assessed }) => assessed)),
      paid: sum(own.map(({ paid }) => paid)),
    };
  });
  const rows = totals.flatMap(({ member, able, assessed, paid }) => [
    { group: member, kind: words.able, value: able },
    { group: member, kind: words.assessed, value: assessed },
    { group: member, kind: words.paidWord, value: paid },
  ]);
  return (
    <Part id="paid" title={words.paid} hint={words.paidHint}>
      <Chart draw={charts && ((width) => charts.bar({ width, rows, kinds, xLabel: '¤' }))} on={[chronicle]} />
      <DataTable
        caption={words.paid}
        heads={[words.seat, words.year, words.assessed, words.able, words.promised, words.paidWord]}
        rows={payments.map(({ member, year, assessed, able, promised, paid }) => [
          text.name('member', member),
          year,
          assessed,
          able,
          promised ?? '–',
          paid,
        ])}
      />
    </Part>
  );
}
