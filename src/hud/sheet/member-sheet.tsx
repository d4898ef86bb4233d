import type { MemberId } from '../../model/ids.ts';
import type { SeatPlate } from '../../present/seat-model.ts';
import { useDesk } from '../game/desk.ts';
import { FigureButton } from '../widgets/figure-button.tsx';
import { MemberMark } from '../widgets/member-mark.tsx';

/** A member: numbers, law, forces, interests as far as the viewer may see them, and what outsiders hold over it. */
export function MemberSheet({ member }: { readonly member: MemberId }) {
  const desk = useDesk();
  const seat = desk.seats.value.find(({ id }) => id === member);
  if (!seat) return null;
  const figures = [
    ['standing', seat.standing, seat.last.standing],
    ['stability', seat.stability, seat.last.stability],
    ['reliability', seat.reliability, seat.last.reliability],
    ['funds', seat.funds, null],
    ['income', seat.income, null],
    ['share', seat.share, null],
  ] as const;
  return (
    <article>
      <h3>
        <MemberMark member={member} /> {seat.name} <span class="soft small">{seat.local}</span>
      </h3>
      <p class="row">
        <span class="chip">{seat.status}</span>
        {seat.commander && <span class="chip gold">{desk.say('inCommand')}</span>}
        {seat.forums.map((forum) => (
          <span class="chip" key={forum.id}>
            {forum.name}
          </span>
        ))}
      </p>
      <dl class="pairs">
        {figures.map(
          ([key, figure, last]) =>
            figure && (
              <div key={key}>
                <dt>
                  {desk.say(key)}
                  {last && <span class="soft small"> {last.line}</span>}
                </dt>
                <dd>
                  <FigureButton name={`${seat.name}: ${desk.say(key)}`} figure={figure} />
                </dd>
              </div>
            ),
        )}
        {seat.arrears > 0 && (
          <div>
            <dt>{desk.say('arrears')}</dt>
            <dd>¤{seat.arrears}</dd>
          </div>
        )}
      </dl>
      {seat.bound !== null && <p class="notice bad">{seat.bound}</p>}
      <h4>{seat.law.title}</h4>
      <p>
        <span class="chip">{seat.law.stateName}</span> {seat.law.line}
      </p>
      <details>
        <summary>{desk.say('lawReading')}</summary>
        <p>{seat.law.reading}</p>
      </details>
      <Interests seat={seat} />
      <h4>{desk.say('units')}</h4>
      <ul class="dotted">
        {seat.units
          .filter(({ all }) => all > 0)
          .map((unit) => (
            <li key={unit.kind}>
              {unit.all} {unit.name} ({desk.say('unitsReady', { count: unit.ready })})
            </li>
          ))}
      </ul>
      {seat.sites.length > 0 && (
        <p>
          <strong>{desk.say('hosts')}:</strong> {seat.sites.map(({ name }) => name).join(', ')}
        </p>
      )}
      <h4>{desk.say('influence')}</h4>
      <dl class="pairs">
        {seat.influence.map((power) => (
          <div key={power.id}>
            <dt>{desk.game.text.capital(power.name)}</dt>
            <dd>
              <FigureButton
                name={desk.say('influenceOn', { power: power.id, member })}
                figure={power.figure}
              />
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{desk.say('profile')}</summary>
        <p>{seat.profile}</p>
        <p>
          <strong>{desk.say('voters')}:</strong> {seat.voters}
        </p>
      </details>
    </article>
  );
}

function Interests({ seat }: { readonly seat: SeatPlate }) {
  const desk = useDesk();
  return (
    <>
      <h4>{desk.say('interests')}</h4>
      <ul class="interests">
        {seat.interests.map((interest, index) => (
          <li key={index}>
            <strong>{interest.title}</strong>
            {interest.secret && !interest.hidden && <span class="chip">{desk.say('interestSecret')}</span>}
            {interest.aim !== '' && <> {interest.aim}</>}
            {interest.asThingsStand !== null && <span class="soft small"> ({interest.asThingsStand})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
