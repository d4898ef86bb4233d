import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ui } from '../../content/text/en/ui.ts';
import { fold } from '../../present/fold.ts';
import { watchOverflow } from '../widgets/scroller.tsx';
import { wholeRulebook } from './rules.ts';
import type { Chapter } from './rules.ts';
import './rulebook-text.css';

export interface RulebookTextProps {
  /** The rule or chapter to go to. */
  readonly rule: string | null;
  /** Where the text is part of a page: the address of a rule there. Without it links lead through the text alone. */
  readonly addressOf?: (rule: string) => string;
}

/** The numbered rules, searchable, with a place for every number: in the table's window and in the reading room. */
export function RulebookText({ rule, addressOf }: RulebookTextProps) {
  const chapters = useMemo(() => wholeRulebook(addressOf), [addressOf]);
  const sought = useSignal('');
  const body = useRef<HTMLDivElement>(null);
  const words = fold(sought.value.trim());
  const found = words === '' ? chapters : search(chapters, words);
  const count = found.reduce((sum, { rules }) => sum + rules.length, 0);
  // In a window its title stands above; on a page the room's name.
  const Heading = addressOf ? 'h2' : 'h3';

  const goTo = (id: string): void => {
    sought.value = '';
    requestAnimationFrame(() => {
      const place = placeOf(body.current, id);
      if (!place) return;
      // A chapter, and a rule with a long table, begin at the top.
      const short = id.includes('.') && place.offsetHeight < innerHeight / 2;
      place.scrollIntoView({ block: short ? 'center' : 'start' });
      place.focus({ preventScroll: true });
    });
  };
  useEffect(() => {
    if (rule !== null) goTo(rule);
  }, [rule]);

  useEffect(() => {
    const tables = [...(body.current?.querySelectorAll<HTMLElement>('.table-scroll') ?? [])];
    const ends = tables.map(watchOverflow);
    return () => ends.forEach((end) => end());
  }, [found]);

  return (
    <div class="rulebook" ref={body}>
      <div class="field rulebook-search">
        <label for="rule-search">{ui.rulebookSearch}</label>
        <input
          id="rule-search"
          type="search"
          value={sought.value}
          onInput={(event) => {
            sought.value = event.currentTarget.value;
          }}
        />
        <output class="soft small">{words !== '' && (count === 0 ? ui.rulebookNone : `${count}`)}</output>
      </div>
      {words === '' && !addressOf && (
        <nav aria-label={ui.rulebookContents}>
          <ol class="row">
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="button quiet" onClick={() => goTo(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {/* In a window links are followed here: the page itself goes nowhere. They bring their own keys. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        onClick={(event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          if (!link || addressOf) return;
          event.preventDefault();
          goTo(link.getAttribute('href')?.slice(1) ?? '');
        }}
      >
        {found.map((chapter) => (
          <section key={chapter.id}>
            <Heading data-rule={`chapter-${chapter.id}`} tabIndex={-1}>
              {chapter.title}
            </Heading>
            {chapter.rules.map(({ id, html }, index) => (
              <div
                key={index}
                class={id === rule ? 'rule sought' : 'rule'}
                data-rule={id}
                tabIndex={-1}
                dangerouslySetInnerHTML={{ __html: html }}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

/** A chapter is found at its heading, a rule at its text. */
function placeOf(body: HTMLElement | null, id: string): HTMLElement | null {
  return (
    body?.querySelector<HTMLElement>(`[data-rule="chapter-${CSS.escape(id)}"]`) ??
    body?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(id)}"]`) ??
    null
  );
}

function search(chapters: readonly Chapter[], words: string): readonly Chapter[] {
  return chapters
    .map((chapter) => ({ ...chapter, rules: chapter.rules.filter(({ plain }) => plain.includes(words)) }))
    .filter(({ rules }) => rules.length > 0);
}
