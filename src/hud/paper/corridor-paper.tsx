import { promiseLines } from '../../present/promise-lines.ts';
import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';
import { TalkTimer } from './talk-timer.tsx';

/** What was promised this year, what is on the table to be promised about, and a timer for those who want one. */
export function CorridorPaper() {
  const desk = useDesk();
  const { view, game, table } = desk;
  if (view.phase.kind !== 'corridor') return null;
  const { censure, petition } = view.phase;
  const { motion, programme } = table.value;
  const lines = promiseLines(view, game.text, ({ year }) => year === view.year);
  return (
    <section class="corridor-paper">
      <div>
        <p>
          {programme > 0 && <strong>{desk.say('programmeOf', { amount: programme })}. </strong>}
          {motion ? motion.line : `${desk.say('motionNone')}.`}
        </p>
        {censure.length > 0 && (
          <p class="notice bad">
            {desk.say('censureBy', {
              who: game.text.list(censure.map((each) => game.text.name('member', each))),
            })}
          </p>
        )}
        {petition !== null && <p class="notice">{desk.say('petitionBy', { member: petition })}</p>}
        {lines.length > 0 && (
          <ul class="promise-list">
            {lines.map((promise) => (
              <li key={promise.id}>
                <MemberMark member={promise.by} />
                <span>
                  {game.text.name('member', promise.by)} {promise.line}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {game.people.length > 1 && <TalkTimer />}
    </section>
  );
}
