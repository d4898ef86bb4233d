import { useContext } from 'preact/hooks';
import type { MemberId } from '../../model/ids.ts';
import { TableCommands } from '../game/commands.ts';
import { useDesk } from '../game/desk.ts';
import { HoldButton } from '../widgets/hold-button.tsx';

/** A blank sheet between two people: nothing secret is in the page until the button has been held. */
export function HandOver({ seat }: { readonly seat: MemberId }) {
  const desk = useDesk();
  const { plainOpen, asking, slips, facilitate } = useContext(TableCommands);
  const { game } = desk;
  const moment = game.moment.value;
  const waiting = moment.kind === 'private' ? moment.seats : [];
  const person = game.personOf(seat);
  const folder = desk.view.phase.kind === 'folders';
  const plain = plainOpen.value;
  const label = folder
    ? desk.say(plain ? 'clickToOpen' : 'holdToOpen', { member: seat })
    : desk.say(plain ? 'clickToAnswer' : 'answerOf', { member: seat });
  const asked = asking?.on.value === true;
  const slipsButton = (
    <button type="button" class="button quiet" data-testid="slips-instead" onClick={slips}>
      {desk.say('slips')}
    </button>
  );
  return (
    <main class="hand-over" data-seat={seat}>
      <div class="hand-over-sheet" data-member={seat}>
        <p class="soft">{desk.table.value.yearLine}</p>
        <h1>{desk.say('passTo', { member: seat })}</h1>
        <p>{person === '' ? desk.say('passToHint') : desk.say('handOverLine', { person })}</p>
        <HoldButton key={seat} label={label} plain={plain} onOpen={() => game.open(seat)} />
        {waiting.length > 1 && (
          <details>
            <summary>{desk.say('someoneElse')}</summary>
            <div class="row centred">
              {waiting
                .filter((each) => each !== seat)
                .map((each) => (
                  <button key={each} type="button" class="button" onClick={() => game.speakFor(each)}>
                    {game.nameOf(each)}
                  </button>
                ))}
            </div>
          </details>
        )}
        {asked && slipsButton}
        {game.people.length > 1 && (
          <details>
            <summary>{desk.say('whoeverLeads')}</summary>
            <div class="row centred">
              {!asked && slipsButton}
              <button
                type="button"
                class="button quiet"
                data-testid="facilitator-instead"
                onClick={facilitate}
              >
                {desk.say('facilitator')}
              </button>
            </div>
          </details>
        )}
      </div>
    </main>
  );
}
