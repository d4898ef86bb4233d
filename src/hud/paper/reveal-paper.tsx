import { promisesByFolders } from '../../present/promise-lines.ts';
import { openBook } from '../../rules/book.ts';
import { parties } from '../../rules/membership.ts';
import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';
import { MemberName } from '../widgets/member-name.tsx';
import { Unveil, falls } from '../widgets/unveil.tsx';
import { EventLines } from './event-lines.tsx';

/** What the folders held: who paid what against its share, who voted how, and what was bought. */
export function RevealPaper() {
  const desk = useDesk();
  const { view, game, table } = desk;
  const { text } = game;
  const { assessed, notches, paid, ballots, programme, raised } = view.now;
  const { motion } = table.value;
  const members = parties(openBook(game.library), view);
  const promises = promisesByFolders(view, text);
  return (
    <Unveil class="paper-columns two" of={`reveal ${view.year}`} parts={members.length + 3}>
      <section>
        <h3>
          {desk.say('pledges')}{' '}
          <span {...falls(members.length)}>
            <span class="soft small">{desk.say('raisedOf', { raised, programme })}</span>
          </span>
        </h3>
        <table class="wide">
          <thead>
            <tr>
              <th scope="col">{desk.say('member')}</th>
              <th scope="col" class="number">
                {desk.say('shareShort')}
              </th>
              <th scope="col" class="number">
                {desk.say('paidShort')}
              </th>
              <th scope="col">{desk.say('pledge')}</th>
              <th scope="col">{desk.say('ballot')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((id, place) => {
              const fall = falls(place);
              const notch = notches[id];
              const ballot = ballots[id];
              return (
                <tr key={id} {...fall} class={`${fall.class}${notch === 'none' ? ' short' : ''}`}>
                  <th scope="row">
                    <MemberName member={id} name={text.name('member', id)} />
                  </th>
                  <td class="number">¤{assessed[id] ?? 0}</td>
                  <td class="number">¤{paid[id] ?? 0}</td>
                  <td>{notch ? text.name('notch', notch) : ''}</td>
                  <td>{ballot && motion ? text.name('ballot', ballot) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section>
        <div {...falls(members.length)}>
          <h3>{desk.say('motion')}</h3>
          <p>{motion ? motion.line : `${desk.say('motionNone')}.`}</p>
        </div>
        {promises.length > 0 && (
          <div {...falls(members.length + 1)}>
            <h3>{desk.say('promises')}</h3>
            <ul class="promise-list">
              {promises.map(({ id, by, line, outcomeName }) => (
                <li key={id}>
                  <MemberMark member={by} />
                  <span>
                    {line} <span class="chip">{outcomeName}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <h3>{desk.say('whatHappened')}</h3>
        <div {...falls(members.length + 2)}>
          <EventLines
            since="folderSealed"
            kinds={[
              'gapCovered',
              'upkeepFailed',
              'siteRevived',
              'projectBought',
              'projectMissed',
              'siteHosted',
              'siteDeclined',
              'commanderElected',
              'commandPassed',
              'treatyAmended',
              'stateAdmitted',
              'memberSuspended',
              'fullMembershipGained',
              'commanderCensured',
              'conflictSettled',
              'offerTaken',
              'homeNeedMet',
              'homeNeedUnmet',
              'intelligenceReported',
            ]}
          />
        </div>
      </section>
    </Unveil>
  );
}
