import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';

/** The twelve turns in their order, and how the crises stand. */
export function OperationsPaper() {
  const desk = useDesk();
  const { phase } = desk.view;
  if (phase.kind !== 'operations') return null;
  const { text } = desk.game;
  return (
    <section class="operations-paper">
      <ol class="turns" aria-label={desk.say('turnOrder')}>
        {phase.turns.map((member, index) => (
          <li
            key={index}
            class={index < phase.turn ? 'done' : undefined}
            aria-current={index === phase.turn ? 'step' : undefined}
          >
            <MemberMark member={member} />
            <span class="visually-hidden">{text.name('member', member)}</span>
          </li>
        ))}
      </ol>
      <ul class="crisis-strip">
        {desk.crises.value.map((crisis) => (
          <li key={crisis.id}>
            <button type="button" class="link" onClick={() => desk.select({ kind: 'crisis', id: crisis.id })}>
              {crisis.title}
            </button>{' '}
            <span class="soft small">
              {crisis.region.name}: {crisis.oddsLine}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
