import type { CorridorId, RegionId } from '../../model/ids.ts';
import { mapModel } from '../../present/map-model.ts';
import { deterrence } from '../../rules/defence/deterrence.ts';
import { openBook } from '../../rules/book.ts';
import { figure } from '../../present/figure.ts';
import { useDesk } from '../game/desk.ts';
import { FigureButton } from '../widgets/figure-button.tsx';
import { MemberMark } from '../widgets/member-mark.tsx';

/** A region: whose it is, what stands there, what borders it, and how well a strike there is deterred. */
export function RegionSheet({ region: id }: { readonly region: RegionId }) {
  const desk = useDesk();
  const { game } = desk;
  const { text, library } = game;
  const map = mapModel(library, game.view.value, text);
  const region = map.regions.find((each) => each.id === id);
  const data = library.regions.find((each) => each.id === id);
  if (!region || !data) return null;
  const linked = map.links.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
  const corridors = map.corridors.filter(({ links }) => links.some((link) => link.includes(id)));
  const book = openBook(library);
  const armed = data.borders.filter((power) => book.powers[power].motive);
  return (
    <article>
      <h3>
        {region.name} <span class="soft small">{text.name('regionLocal', id)}</span>
      </h3>
      <p class="row">
        <MemberMark member={region.owner} />
        <button type="button" class="link" onClick={() => desk.select({ kind: 'member', id: region.owner })}>
          {region.ownerName}
        </button>
        {data.hazards.map((hazard) => (
          <span class="chip" key={hazard}>
            {text.name('hazard', hazard)}
          </span>
        ))}
      </p>
      <h4>{desk.say('units')}</h4>
      <ul class="dotted">
        {map.counters
          .filter((counter) => counter.region === id)
          .map((counter) => (
            <li key={counter.label}>{text.capital(counter.label)}</li>
          ))}
        {map.counters.every((counter) => counter.region !== id) && <li>{desk.say('none')}</li>}
      </ul>
      <Standing region={id} />
      {data.borders.length > 0 && (
        <>
          <h4>{desk.say('borders')}</h4>
          <dl class="pairs">
            {data.borders.map((power) => (
              <div key={power}>
                <dt>
                  <button
                    type="button"
                    class="link"
                    onClick={() => desk.select({ kind: 'power', id: power })}
                  >
                    {text.capital(text.name('power', power))}
                  </button>
                </dt>
                <dd>
                  {armed.includes(power) && (
                    <>
                      {desk.say('deterrence')}{' '}
                      <FigureButton
                        name={desk.say('deterrenceAgainst', { power })}
                        figure={figure(deterrence(book, game.view.value, power, id).total, {
                          kind: 'deterrence',
                          power,
                          region: id,
                        })}
                      />
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h4>{desk.say('links')}</h4>
      <p class="row">
        {linked.map((other) => (
          <button
            key={other}
            type="button"
            class="link"
            onClick={() => desk.select({ kind: 'region', id: other })}
          >
            {text.name('region', other)}
          </button>
        ))}
      </p>
      {corridors.length > 0 && (
        <ul class="dotted">
          {corridors.map((corridor) => (
            <li key={corridor.id}>{corridor.label}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** Crises, sites, works and conflicts of a region. */
function Standing({ region }: { readonly region: RegionId }) {
  const desk = useDesk();
  const { text } = desk.game;
  const { conflicts, works } = desk.view;
  const crises = desk.crises.value.filter((crisis) => crisis.region.id === region);
  const sites = desk.table.value.sites.filter((site) => site.region?.id === region);
  return (
    <ul class="dotted">
      {crises.map(({ id, title }) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => desk.select({ kind: 'crisis', id })}>
            {title}
          </button>
        </li>
      ))}
      {sites.map((site) => (
        <li key={site.project}>{site.label}</li>
      ))}
      {works
        .filter((each) => each.region === region)
        .map(({ power }) => (
          <li key={power}>{text.ui('worksFacing', { power })}</li>
        ))}
      {conflicts
        .filter((each) => each.region === region)
        .map(({ id, power, since, steps }) => (
          <li key={id}>{text.ui('conflictLine', { power, year: since, steps })}</li>
        ))}
    </ul>
  );
}

/** A corridor: whether it is open and what that hangs on. */
export function CorridorSheet({ corridor: id }: { readonly corridor: CorridorId }) {
  const desk = useDesk();
  const { text, library, view } = desk.game;
  const corridor = mapModel(library, view.value, text).corridors.find((each) => each.id === id);
  if (!corridor) return null;
  return (
    <article>
      <h3>{text.capital(text.name('corridor', id))}</h3>
      <p>{corridor.label}</p>
      <ul class="dotted">
        {corridor.links.map(([a, b]) => (
          <li key={`${a} ${b}`}>
            {text.name('region', a)} – {text.name('region', b)}
          </li>
        ))}
      </ul>
    </article>
  );
}
