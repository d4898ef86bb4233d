import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';

/** The twelve turns of the operations in their order: what was, what is, what comes. */
export function TurnStrip() {
  const desk = useDesk();
  const { phase } = desk.view;
  if (phase.kind !== 'operations') return null;
  return (
    <ol class="turns" aria-label={desk.say('turnOrder')}>
      {phase.turns.map((member, index) => (
        <li
          key={index}
          class={index < phase.turn ? 'done' : undefined}
          aria-current={index === phase.turn ? 'step' : undefined}
        >
          <MemberMark member={member} />
          <span class="visually-hidden">{desk.game.text.name('member', member)}</span>
        </li>
      ))}
    </ol>
  );
}
