import type { Sum } from '../../model/sum.ts';
import { signed, unsigned } from '../../present/names.ts';
import { useDesk } from '../game/desk.ts';
import { RuleLink } from './rule-link.tsx';

/** A number and the terms it was added up from, each with its rule. */
export function SumTable({ sum }: { readonly sum: Sum }) {
  const desk = useDesk();
  return (
    <table class="sum">
      <tbody>
        {sum.terms.map((term, index) => (
          <tr key={index}>
            <td class="number">{index === 0 ? unsigned(term.value) : signed(term.value)}</td>
            <td>{desk.game.text.capital(desk.game.text.term(term))}</td>
            <td>{term.rule !== undefined && <RuleLink rule={term.rule} />}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th class="number" scope="row">
            {unsigned(sum.total)}
          </th>
          <th colSpan={2}>{desk.say('total')}</th>
        </tr>
      </tfoot>
    </table>
  );
}
