import type { EventOf } from '../../model/event.ts';
import { useDesk } from '../game/desk.ts';
import { MemberName } from '../widgets/member-name.tsx';

/** What the year brings: crises, what the powers lean to, and what came into each purse. */
export function DawnPaper() {
  const desk = useDesk();
  return (
    <div class="paper-columns">
      <section>
        <h3>{desk.say('crises')}</h3>
        {desk.crises.value.length === 0 && <p>{desk.say('noCrises')}.</p>}
        <ul class="card-list">
          {desk.crises.value.map((crisis) => (
            <li key={crisis.id}>
              <button
                type="button"
                class="card wax"
                onClick={() => desk.select({ kind: 'crisis', id: crisis.id })}
              >
                <span class="card-title">{crisis.title}</span>
                <span class="soft small">
                  {crisis.region.name} · {desk.say('severityIs', { severity: crisis.severity })}
                </span>
                <span>{crisis.line}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{desk.say('telegraphs')}</h3>
        <Telegraphs />
      </section>
      <section>
        <h3>{desk.say('income')}</h3>
        <Purses />
      </section>
    </div>
  );
}

function Telegraphs() {
  const desk = useDesk();
  const { capital } = desk.game.text;
  return (
    <ul class="card-list">
      {desk.powers.value.map((power) => (
        <li key={power.id}>
          <button type="button" class="card" onClick={() => desk.select({ kind: 'power', id: power.id })}>
            <span>
              <strong>{capital(power.name)}</strong>{' '}
              <span class="soft small">
                {desk.say('tension')} {power.tension.text}, {power.band.name}
              </span>
            </span>
            <span>
              {power.telegraph
                ? `${power.telegraph.title}${power.telegraph.targetLine ? `, ${power.telegraph.targetLine}` : ''}`
                : desk.say('telegraphNone')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What each member received and paid this dawn, and what it has now. */
function Purses() {
  const desk = useDesk();
  const { view } = desk;
  const moved = view.log.filter(
    (event): event is EventOf<'moneyMoved'> => event.kind === 'moneyMoved' && event.at === view.year,
  );
  const sum = (purse: string, side: 'payer' | 'payee'): number =>
    moved.reduce((total, event) => total + (event[side] === purse ? event.amount : 0), 0);
  return (
    <table class="wide">
      <thead>
        <tr>
          <th scope="col">{desk.say('member')}</th>
          <th scope="col" class="number">
            {desk.say('received')}
          </th>
          <th scope="col" class="number">
            {desk.say('spent')}
          </th>
          <th scope="col" class="number">
            {desk.say('funds')}
          </th>
        </tr>
      </thead>
      <tbody>
        {desk.seats.value.map((seat) => (
          <tr key={seat.id}>
            <th scope="row">
              <MemberName member={seat.id} name={seat.name} />
            </th>
            <td class="number">¤{sum(seat.id, 'payee')}</td>
            <td class="number">¤{sum(seat.id, 'payer')}</td>
            <td class="number">{seat.funds.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
