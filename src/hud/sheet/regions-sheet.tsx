import { mapModel } from '../../present/map-model.ts';
import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';

/** Everything on the map as a list: for those who do not see it, and for those who like lists. */
export function RegionsSheet() {
  const desk = useDesk();
  const { library, view, text } = desk.game;
  const { regions, corridors } = mapModel(library, view.value, text);
  return (
    <article>
      <h3>{desk.say('listView')}</h3>
      <ul class="region-list">
        {regions.map((region) => (
          <li key={region.id}>
            <MemberMark member={region.owner} />
            <div>
              <button
                type="button"
                class="link"
                onClick={() => desk.select({ kind: 'region', id: region.id })}
              >
                {region.name}
              </button>
              <p class="small soft">{region.label}</p>
            </div>
          </li>
        ))}
      </ul>
      <h4>{desk.say('corridors')}</h4>
      <ul class="dotted">
        {corridors.map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => desk.select({ kind: 'corridor', id })}>
              {text.capital(text.name('corridor', id))}
            </button>
            <p class="small soft">{label}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
