import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { facilitatorWords as words } from '../../content/text/en/facilitator.ts';
import { MemberName } from '../widgets/member-name.tsx';
import type { FacilitatorPartProps } from './part-props.ts';

/** Seats handed to bots and back, and the game taken back to an earlier moment. */
export function SeatsPart({
  text,
  facilitator,
  onClose,
}: FacilitatorPartProps & { readonly onClose: () => void }) {
  const { session } = facilitator;
  const points = useMemo(() => facilitator.points(), [facilitator.changes.value]);
  const step = useSignal<number | null>(null);
  const to = step.value ?? points[0]?.step ?? null;
  return (
    <section class="stack" aria-labelledby="facilitator-seats">
      <h3 id="facilitator-seats">{words.seats}</h3>
      <ul class="plain-list facilitator-seats">
        {session.library.members.map(({ id }) => {
          const bot = session.seats?.[id]?.kind === 'bot';
          const label = bot ? words.toPerson : words.toBot;
          return (
            <li key={id} class="row">
              <MemberName member={id} name={text.name('member', id)} />
              <button
                type="button"
                class="button quiet"
                aria-label={`${label}: ${text.name('member', id)}`}
                onClick={() => {
                  onClose();
                  facilitator.handSeat(id, bot ? 'person' : 'bot');
                }}
              >
                {label}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <label for="f-point">{words.takeBack}</label>
        <select
          id="f-point"
          class="input"
          value={String(to ?? '')}
          onChange={(event) => {
            step.value = Number(event.currentTarget.value);
          }}
        >
          {points.map((point) => (
            <option key={point.step} value={point.step}>
              {text.fill(words.pointLine, { year: point.year, phase: text.name('phase', point.phase) })}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          disabled={to === null}
          onClick={() => {
            if (to === null) return;
            facilitator.takeBack(to);
            step.value = null;
            onClose();
          }}
        >
          {words.takeBackButton}
        </button>
      </div>
      <p class="soft small">{words.takeBackHint}</p>
      {facilitator.canRestore && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => {
              onClose();
              facilitator.restore();
            }}
          >
            {words.restore}
          </button>
        </div>
      )}
    </section>
  );
}
