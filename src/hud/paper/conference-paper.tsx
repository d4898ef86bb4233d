import { conferenceModel } from '../../present/conference-model.ts';
import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';

/** The renewal conference: every price, how it fares, and who has cast a ballot. */
export function ConferencePaper() {
  const desk = useDesk();
  const conference = conferenceModel(desk.view, desk.game.text);
  if (!conference) return null;
  const { order, prices, current, ballotsIn, stage } = conference;
  return (
    <div class="paper-columns two">
      <section>
        <h3>{desk.say('prices')}</h3>
        <ul class="promise-list">
          {order.map((member) => {
            const price = prices.find((each) => each.member.id === member.id);
            return (
              <li key={member.id} class={price?.state === 'now' ? 'now' : undefined}>
                <MemberMark member={member.id} />
                <span>
                  {price ? price.line : `${member.name}: –`}{' '}
                  {price && price.kind !== 'nothing' && <span class="chip">{price.stateName}</span>}
                </span>
              </li>
            );
          })}
        </ul>
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
