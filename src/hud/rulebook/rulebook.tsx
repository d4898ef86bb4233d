import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import text from '../../../docs/rulebook.md?raw';
import { LIBRARY } from '../../content/library.ts';
import { ui } from '../../content/text/en/ui.ts';
import { rulebookTables } from '../../present/rulebook-tables.ts';
import { fillTables } from '../../present/table-marks.ts';
import { createText } from '../../present/text.ts';
import { Modal } from '../widgets/modal.tsx';
import { readRulebook } from './rules.ts';
import type { Chapter } from './rules.ts';
import './rulebook.css';

/** Its tables are made here, of the content that the game has anyhow: the build leaves them out of the text. */
const wholeRulebook = (): readonly Chapter[] =>
  readRulebook(fillTables(text, rulebookTables(LIBRARY, createText())));

interface RulebookProps {
  /** The rule to open at. */
  readonly rule: string | null;
  readonly onClose: () => void;
}

/** The numbered rules, searchable, with a place for every number. */
export function Rulebook({ rule, onClose }: RulebookProps) {
  const chapters = useMemo(wholeRulebook, []);
  const sought = useSignal('');
  const body = useRef<HTMLDivElement>(null);
  const words = sought.value.trim().toLowerCase();
  const found = words === '' ? chapters : search(chapters, words);
  const count = found.reduce((sum, { rules }) => sum + rules.length, 0);

  const goTo = (id: string): void => {
    sought.value = '';
    requestAnimationFrame(() => {
      const place = body.current?.querySelector<HTMLElement>(`[data-rule="${id}"]`);
      place?.scrollIntoView({ block: 'center' });
      place?.focus({ preventScroll: true });
    });
  };
  useEffect(() => {
    if (rule !== null) goTo(rule);
  }, [rule]);

  return (
    <Modal title={ui.rulebook} wide onClose={onClose}>
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
        {words === '' && (
          <nav aria-label={ui.rulebookContents}>
            <ol class="row">
              {chapters.map(({ id, title }) => (
                <li key={id}>
                  <button type="button" class="button quiet" onClick={() => goTo(`chapter-${id}`)}>
                    {title}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {/* Links inside the text are followed here: the page itself goes nowhere. They bring their own keys. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div
          onClick={(event) => {
            const link = event.target instanceof Element ? event.target.closest('a') : null;
            if (!link) return;
            event.preventDefault();
            goTo(link.getAttribute('href')?.slice(1) ?? '');
          }}
        >
          {found.map((chapter) => (
            <section key={chapter.id}>
              <h3 data-rule={`chapter-${chapter.id}`} tabIndex={-1}>
                {chapter.title}
              </h3>
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
    </Modal>
  );
}

function search(chapters: readonly Chapter[], words: string): readonly Chapter[] {
  return chapters
    .map((chapter) => ({ ...chapter, rules: chapter.rules.filter(({ plain }) => plain.includes(words)) }))
    .filter(({ rules }) => rules.length > 0);
}
