import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { FIGURE_IDS, GDP_CITATION, PROGRAMME, STATE_PAGES } from '../../content/reading/states.ts';
import { library } from '../../content/text/en/library.ts';
import { reading } from '../../content/text/en/reading/index.ts';
import type { Citation, Mark } from '../../model/treaty.ts';
import { Scroller } from '../widgets/scroller.tsx';
import { Confidence, Sources } from './citations.tsx';
import { decimals } from './decimals.ts';
import { ARITHMETIC, say, useReading } from './reading.ts';
import type { StateSums } from './sums.ts';
import { workOut } from './sums.ts';

const { derived, figures } = reading.states;

/** From true figures to the game's, and the article's sum beside both. */
export function Arithmetic() {
  const { text, addressOf } = useReading();
  const sums = useMemo(workOut, []);
  const { states, gdp, spending, income, programmes } = sums;
  const defence = STATE_PAGES.flatMap((page) => page.figures)
    .filter(({ id }) => id === 'defence')
    .map(({ citation }) => citation);
  const budget = <a href={addressOf('article', 'budget')}>{library.claims.budget}</a>;
  return (
    <article class="entry whole" aria-labelledby={`entry-${ARITHMETIC}`}>
      <h2 id={`entry-${ARITHMETIC}`} data-entry={ARITHMETIC} tabIndex={-1}>
        {library.arithmetic}
      </h2>
      <p class="lead">{library.arithmeticIntro}</p>

      <Step title={library.stepSpending} citations={[GDP_CITATION, ...defence]}>
        <p>{library.stepSpendingSays}</p>
        <StateTable
          heads={[
            [library.gdpHead, 'V'],
            [library.percentHead, 'V'],
            [library.spendingHead, 'D'],
            [library.shareHead, 'D'],
          ]}
          states={states}
          cells={(state) => [
            decimals(state.gdp, 1),
            `× ${decimals(state.percent, 1)}%`,
            `= ${decimals(state.spending, 1)}`,
            decimals(state.spendingShare, 1),
          ]}
          all={[decimals(gdp, 1), '', `= ${decimals(spending, 1)}`, decimals(100, 0)]}
        />
        <p class="caveat">{derived.spending}</p>
        <p class="caveat">{derived.share}</p>
      </Step>

      <Step title={library.stepIncome} citations={[]}>
        <p>
          {say(text, 'stepIncomeSays', { perUnit: decimals(sums.perUnit, 1) })}{' '}
          <RuleLinks rules={['R2.8', 'R2.9']} />
        </p>
        <StateTable
          heads={[
            [library.incomeHead, null],
            [library.incomeBillionHead, 'D'],
            [library.spendingHead, 'D'],
            [library.incomePercentHead, 'D'],
          ]}
          states={states}
          cells={(state) => [
            `¤${state.income}`,
            decimals(state.incomeBillion, 1),
            `÷ ${decimals(state.spending, 1)}`,
            `= ${decimals(state.incomePercent, 0)}%`,
          ]}
          all={[
            `¤${income}`,
            decimals(income * sums.perUnit, 1),
            `÷ ${decimals(spending, 1)}`,
            `= ${decimals((income * sums.perUnit * 100) / spending, 0)}%`,
          ]}
        />
        <p>
          <Confidence mark="D" />{' '}
          {say(text, 'spreadSays', {
            spending: decimals(sums.spendingSpread, 0),
            income: decimals(sums.incomeSpread, 0),
          })}
        </p>
        <p class="caveat">{derived.income}</p>
      </Step>

      <Step title={library.stepProgramme} citations={[PROGRAMME.citation]}>
        <p>
          {library.stepProgrammeSays} {budget}
        </p>
        <Scroller class="table-scroll">
          <table class="sums">
            <thead>
              <tr>
                <Head label={library.sumHead} mark={PROGRAMME.citation.mark} />
                <Head label={library.spendingHead} mark="D" />
                <Head label={library.ofSpendingHead} mark="D" />
                <Head label={library.unitsHead} mark={null} />
              </tr>
            </thead>
            <tbody>
              {programmes.map(({ sum, units, percent }) => (
                <tr key={sum}>
                  <td class="number">{decimals(sum, 0)}</td>
                  <td class="number">÷ {decimals(spending, 1)}</td>
                  <td class="number">= {decimals(percent, 1)}%</td>
                  <td class="number">¤{decimals(units, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
        <p class="caveat">{derived.programme}</p>
      </Step>

      <Step title={library.stepKeys} citations={[]}>
        <p>{say(text, 'stepKeysSays', { middle: decimals(sums.middle, 0) })}</p>
        <StateTable
          heads={[
            [library.byGdpHead, 'D'],
            [library.byGdpPercentHead, 'D'],
            [library.equalHead, 'D'],
            [library.equalPercentHead, 'D'],
          ]}
          states={states}
          cells={(state) => [
            decimals(state.byGdp, 2),
            `${decimals(state.byGdpPercent, 1)}%`,
            decimals(state.equal, 2),
            `${decimals(state.equalPercent, 1)}%`,
          ]}
          all={[decimals(sums.middle, 2), '', decimals(sums.middle, 2), '']}
        />
      </Step>

      <Step title={library.caveats} citations={[]}>
        <ul class="bullets">
          {FIGURE_IDS.map((id) => (
            <li key={id}>
              <b>{say(text, 'caveat', { name: figures[id].name })}</b>
              {figures[id].caveat}
            </li>
          ))}
        </ul>
      </Step>
    </article>
  );
}

interface StepProps {
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly children: ComponentChildren;
}

function Step({ title, citations, children }: StepProps) {
  return (
    <div class="entry step">
      <div class="entry-text">
        <h3>{title}</h3>
        {children}
      </div>
      {citations.length > 0 && <Sources citations={citations} />}
    </div>
  );
}

function RuleLinks({ rules }: { readonly rules: readonly string[] }): ComponentChildren {
  const { addressOf } = useReading();
  return rules.map((rule, index) => (
    <>
      {index > 0 && ', '}
      <a href={addressOf('rulebook', rule)}>{rule}</a>
    </>
  ));
}

interface HeadProps {
  readonly label: string;
  /** How sure the column is; the game's own numbers have no mark. */
  readonly mark: Mark | null;
}

function Head({ label, mark }: HeadProps) {
  return (
    <th scope="col" class="number">
      {label} {mark && <Confidence mark={mark} />}
    </th>
  );
}

interface StateTableProps {
  readonly heads: readonly (readonly [string, Mark | null])[];
  readonly states: readonly StateSums[];
  readonly cells: (state: StateSums) => readonly string[];
  /** The last row. */
  readonly all: readonly string[];
}

function StateTable({ heads, states, cells, all }: StateTableProps) {
  const { text } = useReading();
  return (
    <Scroller class="table-scroll">
      <table class="sums">
        <thead>
          <tr>
            <th scope="col">{library.state}</th>
            {heads.map(([label, mark]) => (
              <Head key={label} label={label} mark={mark} />
            ))}
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state.id}>
              <th scope="row">{text.name('member', state.id)}</th>
              {cells(state).map((cell, index) => (
                <td key={index} class="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{library.allSix}</th>
            {all.map((cell, index) => (
              <td key={index} class="number">
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Scroller>
  );
}
