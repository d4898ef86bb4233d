import { useDesk } from '../game/desk.ts';
import { MemberName } from '../widgets/member-name.tsx';
import { EventLines } from './event-lines.tsx';

/** What the folders held: who paid what against its share, who voted how, and what was bought. */
export function RevealPaper() {
  const desk = useDesk();
  const { view, game, table } = desk;
  const { text } = game;
  const { assessed, notches, paid, ballots, programme, raised } = view.now;
  const { motion } = table.value;
  return (
    <div class="paper-columns two">
      <section>
        <h3>
          {desk.say('pledges')} <span class="soft small">{desk.say('raisedOf', { raised, programme })}</span>
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
            {game.library.members.map(({ id }) => {
              const notch = notches[id];
              const ballot = ballots[id];
              return (
                <tr key={id} class={notch === 'none' ? 'short' : undefined}>
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
        <h3>{desk.say('motion')}</h3>
        <p>{motion ? motion.line : `${desk.say('motionNone')}.`}</p>
        <h3>{desk.say('whatHappened')}</h3>
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
      </section>
    </div>
  );
}
