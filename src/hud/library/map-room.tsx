import { useMemo } from 'preact/hooks';
import { mapOpening, mapSections } from './map-policy.ts';
import { EntryPart } from './parts.tsx';

/** The policy of the map, as it stands in the documents. */
export function MapRoom() {
  const sections = useMemo(mapSections, []);
  const opening = useMemo(mapOpening, []);
  return (
    <>
      <div class="document lead" dangerouslySetInnerHTML={{ __html: opening }} />
      {sections.map(({ id, title, html }) => (
        <EntryPart key={id} id={id} name={title} citations={[]}>
          <div class="document" dangerouslySetInnerHTML={{ __html: html }} />
        </EntryPart>
      ))}
    </>
  );
}
