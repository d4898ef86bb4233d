import { promiseLines } from '../../present/promise-lines.ts';
import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';

/** Every promise of the game, this year's first, with how it ended. */
export function PromisesSheet() {
  const desk = useDesk();
  const { text, view } = desk.game;
  const years = [...new Set(view.value.promises.map(({ year }) => year))].toSorted((a, b) => b - a);
  return (
    <article>
      <h3>{desk.say('promises')}</h3>
      {years.length === 0 && <p>{desk.say('noPromises')}.</p>}
      {years.map((year) => (
        <section key={year}>
          <h4>{desk.say('yearLine', { year, years: view.value.setup.years })}</h4>
          <ul class="promise-list">
            {promiseLines(view.value, text, (promise) => promise.year === year).map((promise) => (
              <li key={promise.id}>
                <MemberMark member={promise.by} />
                <span>
                  {promise.line} <span class="chip">{promise.outcomeName}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft small">{text.kindHint('openPromise')}</p>
    </article>
  );
}
