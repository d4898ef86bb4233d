import type { CrisisId } from '../../model/ids.ts';
import type { OptionLine } from '../../present/crisis-model.ts';
import { useDesk } from '../game/desk.ts';

/** A crisis: what happened, who is said to be behind it, how it may be met and how that stands. */
export function CrisisSheet({ crisis: id }: { readonly crisis: CrisisId }) {
  const desk = useDesk();
  const { capital } = desk.game.text;
  const crisis = desk.crises.value.find((each) => each.id === id);
  if (!crisis) return <p class="soft">{desk.say('crisisGone')}</p>;
  return (
    <article>
      <h3 class="wax-title">{crisis.title}</h3>
      <p class="soft small">
        {capital(crisis.group.name)} · {crisis.region.name} · {crisis.member.name}
      </p>
      <p>{crisis.line}</p>
      <p>{crisis.sourceLine}</p>
      <p>
        <strong>
          {desk.say('severity')} {crisis.severity}.
        </strong>{' '}
        {/* The sum behind the odds is of the table as it lies: the log keeps the sum that the dice were thrown on. */}
        {crisis.resolvedLine ?? (
          <>
            {desk.say('odds')}: {crisis.oddsLine}.{' '}
            <button type="button" class="link" onClick={() => desk.showSum(crisis.title, crisis.question)}>
              {desk.say('why')}
            </button>
          </>
        )}
      </p>
      {crisis.arrival.length > 0 && (
        <p>
          <strong>{desk.say('arrival')}:</strong> {crisis.arrival.join('; ')}.
        </p>
      )}
      <h4>{desk.say('contributions')}</h4>
      {crisis.contributions.length === 0 ? (
        <p>{desk.say('noContributions')}.</p>
      ) : (
        <ul class="dotted">
          {crisis.contributions.map(({ member, line }) => (
            <li key={member}>{line}</li>
          ))}
        </ul>
      )}
      <h4>{desk.say('waysToMeet')}</h4>
      {crisis.options.map((option) => (
        <Way key={option.id} option={option} />
      ))}
      <p class="soft small">
        {desk.say('alwaysSuccess')} {desk.say('alwaysFailure')}
      </p>
      <details>
        <summary>{desk.say('precedent')}</summary>
        <p>{crisis.precedent.text}</p>
        <p class="soft small">
          {crisis.precedent.source} ({crisis.precedent.mark})
        </p>
      </details>
    </article>
  );
}

function Way({ option }: { readonly option: OptionLine }) {
  const desk = useDesk();
  const results = [
    [desk.say('ifSuccess'), option.success],
    [desk.say('ifPartial'), option.partial],
    [desk.say('ifFailure'), option.failure],
  ] as const;
  return (
    <section class={`way-card${option.chosen ? ' chosen' : ''}`}>
      <p>
        <strong>{option.title}</strong>{' '}
        <span class="chip">{desk.say('countsAs', { column: option.column.id })}</span>{' '}
        {option.severityShift !== 0 && (
          <span class="chip">{desk.say('severityIs', { severity: option.severity })}</span>
        )}
        {option.cost > 0 && <span class="chip">{desk.say('costs', { amount: option.cost })}</span>}{' '}
        {option.chosen && <span class="chip ink">{desk.say('chosenWay')}</span>}
      </p>
      <dl class="outcomes">
        {results.map(([name, effects]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{effects.length === 0 ? desk.say('nothingMore') : effects.join('; ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
