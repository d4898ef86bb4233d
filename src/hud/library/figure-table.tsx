import { useMemo } from 'preact/hooks';
import type { StatePage } from '../../content/reading/states.ts';
import { GDP_CITATION } from '../../content/reading/states.ts';
import { library } from '../../content/text/en/library.ts';
import { reading } from '../../content/text/en/reading/index.ts';
import { Scroller } from '../widgets/scroller.tsx';
import { Confidence, Source } from './citations.tsx';
import { decimals } from './decimals.ts';
import { useReading } from './reading.ts';
import { workOut } from './sums.ts';

/** A state's figures: each with its unit, how sure it is, and where it was read or how it was worked out. */
export function FigureTable({ page }: { readonly page: StatePage }) {
  const { text } = useReading();
  const sums = useMemo(workOut, []).states.find(({ id }) => id === page.id);
  return (
    <Scroller class="table-scroll">
      <table class="figures">
        <caption>{library.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{library.figure}</th>
            <th scope="col" class="number">
              {library.value}
            </th>
            <th scope="col">{library.source}</th>
          </tr>
        </thead>
        <tbody>
          {page.figures.map(({ id, value, upTo, citation }) => (
            <tr key={id}>
              <th scope="row">{reading.states.figures[id].name}</th>
              <td class="number">
                {upTo === undefined ? text.number(value) : `${text.number(value)}–${text.number(upTo)}`}{' '}
                <span class="unit">{reading.states.figures[id].unit}</span>{' '}
                <Confidence mark={citation.mark} />
              </td>
              <td>
                {citation.where}. {citation.says} <Source citation={citation} />
              </td>
            </tr>
          ))}
          {sums && (
            <>
              <tr>
                <th scope="row">{library.gdp}</th>
                <td class="number">
                  {decimals(sums.gdp, 1)} <span class="unit">{library.gdpUnit}</span>{' '}
                  <Confidence mark={GDP_CITATION.mark} />
                </td>
                <td>
                  {GDP_CITATION.where}. {GDP_CITATION.says} <Source citation={GDP_CITATION} />
                </td>
              </tr>
              <Derived
                name={library.spending}
                value={decimals(sums.spending, 1)}
                unit={library.spendingUnit}
                how={library.derivedFrom}
              />
              <Derived
                name={library.share}
                value={decimals(sums.spendingShare, 1)}
                unit={library.shareUnit}
                how={library.derivedShare}
              />
            </>
          )}
        </tbody>
      </table>
    </Scroller>
  );
}

interface DerivedProps {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly how: string;
}

function Derived({ name, value, unit, how }: DerivedProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">
        {value} <span class="unit">{unit}</span> <Confidence mark="D" />
      </td>
      <td>{how}</td>
    </tr>
  );
}
