import type { SeatPlate } from '../../present/seat-model.ts';
import { useDesk } from '../game/desk.ts';
import { FigureButton } from '../widgets/figure-button.tsx';
import { MemberMark } from '../widgets/member-mark.tsx';

/** The six members in order of play. */
export function SeatPlates() {
  const desk = useDesk();
  return (
    <section class="seat-plates" aria-label={desk.say('seats')}>
      {desk.seats.value.map((seat) => (
        <Plate key={seat.id} seat={seat} />
      ))}
    </section>
  );
}

function Plate({ seat }: { readonly seat: SeatPlate }) {
  const desk = useDesk();
  const { id, name, commander, acting, status, associate, suspended, bound, promises, arrears, law } = seat;
  const person = desk.game.personOf(id);
  const bot = !desk.game.people.includes(id);
  return (
    <article class={`plate${acting ? ' to-act' : ''}`} data-member={id} aria-label={name}>
      <button type="button" class="plate-name" onClick={() => desk.select({ kind: 'member', id })}>
        <MemberMark member={id} />
        <span class="name">{name}</span>
        {commander && <span class="chip gold">{desk.say('inCommand')}</span>}
        {acting && <span class="visually-hidden">{desk.say('toAct')}</span>}
        {(person !== '' || bot) && <span class="who">{bot ? desk.say('bot') : person}</span>}
      </button>
      <p class="tags">
        {(associate || suspended) && <span class="chip">{status}</span>}
        {law.state === 'struck' && <span class="chip">{desk.say('lawStruckShort')}</span>}
        {arrears > 0 && <span class="chip wax">{desk.say('arrearsOf', { amount: arrears })}</span>}
        {bound !== null && <span class="chip wax">{bound}</span>}
        {promises.length > 0 && (
          <button type="button" class="chip" onClick={() => desk.select({ kind: 'promises' })}>
            {desk.say('promisesCount', { count: promises.length })}
          </button>
        )}
      </p>
      <dl class="plate-figures">
        {(['standing', 'stability', 'reliability', 'funds'] as const).map((key) => (
          <div key={key}>
            <dt title={desk.say(`${key}Hint`)}>{desk.say(`${key}Short`)}</dt>
            <dd>
              <FigureButton name={`${name}: ${desk.say(key)}`} figure={seat[key]} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
