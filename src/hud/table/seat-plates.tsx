import type { SeatPlate } from '../../present/seat-model.ts';
import { useDesk } from '../game/desk.ts';
import { FigureButton } from '../widgets/figure-button.tsx';
import { Icon } from '../widgets/icon.tsx';
import { MemberMark } from '../widgets/member-mark.tsx';
import { PlateSeals, PlateTags } from './plate-seals.tsx';

const FIGURES = ['standing', 'stability', 'reliability', 'funds'] as const;

/** The six members in order of play, as a paper of six plates under one heading. */
export function SeatPlates() {
  const desk = useDesk();
  return (
    <section class="seat-plates" aria-label={desk.say('seats')}>
      <p class="plate-heads" aria-hidden="true">
        {FIGURES.map((key) => (
          <span key={key} title={desk.say(`${key}Hint`)}>
            {desk.say(`${key}Short`)}
          </span>
        ))}
      </p>
      {desk.seats.value.map((seat) => (
        <Plate key={seat.id} seat={seat} />
      ))}
    </section>
  );
}

function Plate({ seat }: { readonly seat: SeatPlate }) {
  const desk = useDesk();
  const { id, name, commander, acting } = seat;
  const person = desk.game.personOf(id);
  const bot = !desk.game.people.includes(id);
  const chosen = desk.game.selection.value;
  const selected = chosen?.kind === 'member' && chosen.id === id;
  // Where several are to act, the buttons act for one of them.
  const mark = desk.game.acting.value === id ? ' to-act' : acting ? ' still-to-act' : '';
  const look = `plate${mark}${selected ? ' selected' : ''}`;
  return (
    <article class={look} data-member={id} aria-label={name}>
      <div class="plate-line">
        <button type="button" class="plate-name" onClick={() => desk.select({ kind: 'member', id })}>
          <MemberMark member={id} />
          <span class="name">{name}</span>
          {acting && <span class="visually-hidden">{desk.say('toAct')}</span>}
          {(person !== '' || bot) && <span class="who">{bot ? desk.say('bot') : person}</span>}
        </button>
        {commander && (
          <span class="command" title={desk.say('inCommand')}>
            <Icon name="standing" />
            <span class="visually-hidden">{desk.say('inCommand')}</span>
          </span>
        )}
        <PlateSeals seat={seat} />
      </div>
      <dl class="plate-figures">
        {FIGURES.map((key) => (
          <div key={key}>
            <dt class="visually-hidden">{desk.say(key)}</dt>
            <dd title={`${desk.say(key)}. ${desk.say(`${key}Hint`)}`}>
              {key !== 'funds' && <Icon name={key} />}
              <FigureButton name={`${name}: ${desk.say(key)}`} figure={seat[key]} />
            </dd>
          </div>
        ))}
      </dl>
      <PlateTags seat={seat} />
    </article>
  );
}
