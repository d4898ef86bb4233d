import { useMemo } from 'preact/hooks';
import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { botReasonsIn } from '../../lessons/learning-log.ts';
import { motiveTruths } from '../../lessons/motives.ts';
import type { EventKind } from '../../model/event.ts';
import { Mark } from '../widgets/mark.tsx';
import { useDebrief } from './debrief-context.ts';
import { Part } from './part.tsx';

const SECRET_KINDS: readonly EventKind[] = [
  'offerTaken',
  'offerRefused',
  'homeNeedMet',
  'homeNeedUnmet',
  'intelligenceRead',
  'intelligenceReported',
];

/** Everything that somebody did not know: motives, interests, envelopes, what moved bots. */
export function Secrets() {
  const { text, chronicle } = useDebrief();
  const { last, book } = chronicle;
  const truths = motiveTruths(chronicle);
  const envelopes = last.log.filter(({ kind }) => SECRET_KINDS.includes(kind));
  const reasons = useMemo(() => botReasonsIn(chronicle), [chronicle]);
  return (
    <Part id="secrets" title={words.secrets} hint={words.secretsHint}>
      <h3>{words.motives}</h3>
      <ul class="dotted">
        {truths.map(({ power, motive, belief, estimates }) => (
          <li key={power}>
            {text.capital(
              text.fill(words.motiveLine, {
                power: text.name('power', power),
                motive: text.name('motive', motive),
                percent: text.percent(belief),
              }),
            )}
            <ul>
              {estimates.length === 0 && <li class="soft">{words.motivesUnsaid}</li>}
              {([true, false] as const).map((right) => {
                const alike = estimates.filter((each) => each.right === right);
                return alike.length === 0 ? null : (
                  <li key={String(right)}>
                    <Mark good={right} />{' '}
                    {text.fill(right ? words.motiveRight : words.motiveWrong, {
                      members: text.list(
                        alike.map(({ member, year }) =>
                          text.fill(words.motiveBy, { name: text.name('member', member), year }),
                        ),
                      ),
                    })}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      <h3>{words.interests}</h3>
      <ul class="dotted">
        {book.order.map((member) => (
          <li key={member}>
            <strong>{text.name('member', member)}</strong>:{' '}
            {last.members[member].interests.map((id, at) => {
              const met = last.result?.members[member].met.includes(id);
              return (
                <span key={id}>
                  {at > 0 && '; '}
                  {met !== undefined && <Mark good={met} />} {text.name('interest', id)}
                </span>
              );
            })}
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {words.envelopes} ({envelopes.length})
        </summary>
        <ul class="dotted">
          {envelopes.map((event, at) => (
            <li key={at}>
              {text.fill(words.yearN, { year: event.at })}: {text.event(event)}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>
          {words.botReasons} ({reasons.length})
        </summary>
        <p class="soft measure">{reasons.length === 0 ? words.botReasonsNone : words.botReasonsHint}</p>
        <ul class="dotted">
          {reasons.map(({ step, year, seat, matters }) => {
            const action = chronicle.game.journal[step]?.action;
            return action ? (
              <li key={step}>
                {text.fill(words.because, {
                  seat: text.name('member', seat),
                  year,
                  act: text.action(action),
                  matters: text.list(matters.map((matter) => text.words.phrases.botMatter[matter])),
                })}
              </li>
            ) : null;
          })}
        </ul>
      </details>
    </Part>
  );
}
