import type { PowerId } from '../../model/ids.ts';
import type { PowerModel } from '../../present/power-model.ts';
import { useDesk } from '../game/desk.ts';
import { FigureButton } from '../widgets/figure-button.tsx';

/** An outside power: what it says it wants, how tense things are, what it leans to and what a strike would take. */
export function PowerSheet({ power: id }: { readonly power: PowerId }) {
  const desk = useDesk();
  const { capital } = desk.game.text;
  const power = desk.powers.value.find((each) => each.id === id);
  if (!power) return null;
  return (
    <article>
      <h3>{capital(power.full)}</h3>
      <p class="big-line">
        {desk.say('tension')}{' '}
        <FigureButton name={`${power.name}: ${desk.say('tension')}`} figure={power.tension} />{' '}
        <span class="chip">{power.band.name}</span>{' '}
        <span class="soft small">{desk.say('baseline', { baseline: power.baseline })}</span>
      </p>
      {power.last && <p class="soft small">{power.last.line}</p>}
      <h4>{desk.say('saysItWants')}</h4>
      <p>{power.interests}</p>
      <p class="soft small">
        {desk.say('source')}: {power.source}
      </p>
      <p>
        <strong>{desk.say('stance')}:</strong> {power.stance.line}.
      </p>
      <Leaning power={power} />
      {power.offer && (
        <>
          <h4>
            {desk.say('openOffer')}: {power.offer.title}
          </h4>
          <p>
            {power.offer.line} {capital(power.offer.gives)} ({power.offer.until}).
          </p>
        </>
      )}
      {power.massed && <p class="notice bad">{power.massed}</p>}
      {power.sanctioned && <p>{power.sanctioned}</p>}
      <Strike power={power} />
      <h4>{desk.say('influence')}</h4>
      <dl class="pairs">
        {power.influence.map((each) => (
          <div key={each.id}>
            <dt>{each.name}</dt>
            <dd>
              <FigureButton
                name={desk.say('influenceOn', { power: id, member: each.id })}
                figure={each.figure}
              />
            </dd>
          </div>
        ))}
      </dl>
      {power.claims.length > 0 && (
        <>
          <h4>{desk.say('claimsOn')}</h4>
          <ul class="dotted">
            {power.claims.map((claim) => (
              <li key={claim}>{claim}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Leaning({ power }: { readonly power: PowerModel }) {
  const desk = useDesk();
  const { telegraph } = power;
  return (
    <>
      <h4>{desk.say('telegraph')}</h4>
      {telegraph ? (
        <>
          <p>
            <strong>{telegraph.title}</strong>
            {telegraph.targetLine !== null && `, ${telegraph.targetLine}`}. {telegraph.explain}
          </p>
          <p class="soft small">
            {desk.say('trigger')}: {telegraph.trigger}
          </p>
        </>
      ) : (
        <p>{desk.say('telegraphNone')}</p>
      )}
    </>
  );
}

function Strike({ power }: { readonly power: PowerModel }) {
  const desk = useDesk();
  const { strike } = power;
  if (!strike) return null;
  return (
    <>
      <h4>{desk.say('deterrence')}</h4>
      <p>{strike.range}.</p>
      <ul class="dotted">
        {strike.cases.map((each) => (
          <li key={each.motive.id}>
            {desk.say('strikeIf', { motive: each.motive.id })}: {each.line}
            {each.resolve && each.deterrence && (
              <>
                {' '}
                ({desk.say('resolve')} <FigureButton name={desk.say('resolve')} figure={each.resolve} />,{' '}
                {desk.say('deterrence')}{' '}
                <FigureButton name={desk.say('deterrence')} figure={each.deterrence} />)
              </>
            )}
          </li>
        ))}
      </ul>
      {strike.weakest && (
        <p>
          {desk.say('weakestBorder')}:{' '}
          <button
            type="button"
            class="link"
            onClick={() => strike.weakest && desk.select({ kind: 'region', id: strike.weakest.id })}
          >
            {strike.weakest.name}
          </button>
          , {desk.say('deterrence')}{' '}
          <FigureButton name={desk.say('deterrence')} figure={strike.weakest.deterrence} />
        </p>
      )}
      <p class="soft small">{strike.motiveLine}</p>
    </>
  );
}
