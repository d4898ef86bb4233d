import { useDesk } from '../game/desk.ts';

/** The treaty as it stands, with what the alliance has built and whom it has let in. */
export function TreatySheet() {
  const desk = useDesk();
  const { treaty, sites, candidates, motion, planned, programme, phase } = desk.table.value;
  const { text } = desk.game;
  return (
    <article>
      <h3>{desk.say(phase.id === 'founding' ? 'treatyDraft' : 'treatyInForce')}</h3>
      {treaty.preset && (
        <p class="soft">
          {treaty.preset.name}
          {treaty.amended && `, ${desk.say('treatyAmended')}`}
        </p>
      )}
      <dl class="articles">
        {treaty.articles.map((article) => (
          <div key={article.id}>
            <dt>
              {article.title} <span class="soft small">{article.question}</span>
            </dt>
            {article.settings.map((setting) => (
              <dd key={setting.id}>
                <strong>{setting.title}.</strong> {setting.line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {desk.view.accession && (
        <>
          <h4>{desk.say('foundingStands')}</h4>
          <ul class="dotted">
            {desk.seats.value.map(({ id, name, status }) => (
              <li key={id}>
                {name}: {status}
              </li>
            ))}
          </ul>
        </>
      )}
      {motion && (
        <>
          <h4>{desk.say('motion')}</h4>
          <p>{motion.line}</p>
        </>
      )}
      {programme > 0 && (
        <>
          <h4>{desk.say('programmeOf', { amount: programme })}</h4>
          <p>
            {planned.length > 0
              ? text.capital(planned.map(({ name }) => name).join(', '))
              : desk.say('nothingPlanned')}
          </p>
        </>
      )}
      <h4>{desk.say('sites')}</h4>
      <ul class="dotted">
        {sites.map((site) => (
          <li key={site.label}>
            {site.label}. <span class="soft small">{site.line}</span>
          </li>
        ))}
        {sites.length === 0 && <li>{desk.say('none')}</li>}
      </ul>
      {candidates.length > 0 && (
        <>
          <h4>{desk.say('candidates')}</h4>
          <ul class="dotted">
            {candidates.map(({ id, name, status }) => (
              <li key={id}>
                {name}: {status}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
