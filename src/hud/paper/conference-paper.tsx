import { conferenceModel } from '../../present/conference-model.ts';
import { useDesk } from '../game/desk.ts';
import { MemberName } from '../widgets/member-name.tsx';
import { RuleLink } from '../widgets/rule-link.tsx';

/** The renewal conference: every price, how it fares, and who has cast a ballot. */
export function ConferencePaper() {
  const desk = useDesk();
  const conference = conferenceModel(desk.view, desk.game.text);
  if (!conference) return null;
  const { order, prices, current, ballotsIn, stage } = conference;
  // A brief game has ballots alone (R8.14).
  const priced = stage !== 'ballots' || prices.length > 0;
  return (
    <div class="paper-columns conference-paper">
      <section>
        <h3>
          {desk.say(priced ? 'conferenceRecord' : 'conferenceRecordAlone')} <RuleLink rule="R7.5" />
        </h3>
        <table class="wide conference-record">
          <thead>
            <tr>
              <th scope="col">{desk.say('member')}</th>
              <th scope="col">{desk.say('conferencePaid')}</th>
              <th scope="col">{desk.say('conferenceCame')}</th>
              {priced && <th scope="col">{desk.say('conferencePrice')}</th>}
            </tr>
          </thead>
          <tbody>
            {order.map((member) => {
              const price = prices.find((each) => each.member.id === member.id);
              return (
                <tr key={member.id} class={price?.state === 'now' ? 'now' : undefined}>
                  <th scope="row">
                    <MemberName member={member.id} name={member.name} />
                  </th>
                  <td>{member.paid}</td>
                  <td>{member.came ?? desk.say('neverOwed')}</td>
                  {priced && (
                    <td>
                      {price ? price.what : <span class="soft">{desk.say('notYetNamed')}</span>}{' '}
                      {price && price.kind !== 'nothing' && <span class="chip">{price.stateName}</span>}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section>
        {current && (
          <>
            <h3>{current.price.line}</h3>
            {stage === 'answering' && (
              <p>
                {desk.say('answersIn')}:{' '}
                {current.answered.length === 0
                  ? '–'
                  : desk.game.text.list(current.answered.map((each) => desk.game.text.name('member', each)))}
              </p>
            )}
            {current.pool.length > 0 && (
              <ul class="dotted">
                {current.pool.map(({ member, amount }) => (
                  <li key={member.id}>
                    {member.name}: ¤{amount}
                  </li>
                ))}
              </ul>
            )}
            {(stage === 'pooling' || stage === 'counter') && <p>{current.pooledLine}</p>}
          </>
        )}
        {stage === 'ballots' && (
          <>
            <h3>{desk.say('ballotsIn')}</h3>
            <p>{ballotsIn.length === 0 ? '–' : desk.game.text.list(ballotsIn.map(({ name }) => name))}</p>
          </>
        )}
      </section>
    </div>
  );
}
