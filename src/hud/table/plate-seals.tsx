import type { SeatPlate } from '../../present/seat-model.ts';
import { useDesk } from '../game/desk.ts';
import { Icon } from '../widgets/icon.tsx';

/** Two seals beside a name: the law that binds the member, and how many promises it has made this year. */
export function PlateSeals({ seat }: { readonly seat: SeatPlate }) {
  const desk = useDesk();
  const { id, promises, law } = seat;
  const lawLine = `${law.title}: ${law.stateName}`;
  return (
    <span class="plate-seals">
      {promises.length > 0 && (
        <button
          type="button"
          class="seal-mark promise"
          title={promises.map(({ line }) => line).join('\n')}
          aria-label={desk.say('promisesCount', { count: promises.length })}
          onClick={() => desk.select({ kind: 'promises' })}
        >
          <Icon name="promise" />
          {promises.length}
        </button>
      )}
      {law.state !== 'off' && (
        <button
          type="button"
          class={`seal-mark law ${law.state}`}
          title={lawLine}
          aria-label={lawLine}
          onClick={() => desk.select({ kind: 'member', id })}
        >
          <Icon name="law" />
        </button>
      )}
    </span>
  );
}

/** What is out of the ordinary about a member: less than full membership or none, money owed, an offer that binds it. */
export function PlateTags({ seat }: { readonly seat: SeatPlate }) {
  const desk = useDesk();
  const { status, accession, associate, suspended, bound, arrears } = seat;
  const special = associate || suspended || accession !== 'ratified';
  if (!special && arrears === 0 && bound === null) return null;
  return (
    <p class="plate-tags">
      {special && <span class="chip">{status}</span>}
      {arrears > 0 && <span class="chip wax">{desk.say('arrearsOf', { amount: arrears })}</span>}
      {bound !== null && (
        <span class="chip wax" title={bound}>
          {desk.say('boundShort')}
          <span class="visually-hidden">: {bound}</span>
        </span>
      )}
    </p>
  );
}
