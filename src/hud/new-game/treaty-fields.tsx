import type { Library } from '../../model/library.ts';
import type { ArticleId, PresetId, Treaty } from '../../model/treaty.ts';
import { ARTICLE_IDS, ARTICLE_SETTINGS } from '../../model/treaty.ts';
import type { Text } from '../../present/text.ts';
import type { GameDraft } from './draft.ts';
import { treatyOf, withSwitch } from './draft.ts';

interface TreatyFieldsProps {
  readonly library: Library;
  readonly text: Text;
  readonly draft: GameDraft;
  readonly onChange: (part: Partial<GameDraft>) => void;
}

/** A real treaty to begin from, and its eight switches to turn. */
export function TreatyFields({ library, text, draft, onChange }: TreatyFieldsProps) {
  const treaty = treatyOf(library, draft);
  const words = text.words.presets[draft.preset];
  return (
    <div class="stack">
      <div class="field">
        <label for="preset">{text.ui('treatyPreset')}</label>
        <select
          id="preset"
          value={draft.preset}
          onChange={(event) => onChange({ preset: event.currentTarget.value as PresetId, treaty: null })}
        >
          {library.presets.map(({ id }) => (
            <option key={id} value={id}>
              {text.name('preset', id)} ({text.words.presets[id].years})
            </option>
          ))}
        </select>
        <p class="soft">{words.line}</p>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.treaty !== null}
          onChange={(event) => onChange({ treaty: event.currentTarget.checked ? treaty : null })}
        />
        <span>
          {text.ui('treatyOwn')}
          <br />
          <span class="soft small">{text.ui('treatyOwnHint')}</span>
        </span>
      </label>
      {draft.treaty === null ? (
        <TreatySummary text={text} treaty={treaty} />
      ) : (
        <TreatySwitches text={text} treaty={treaty} onTurn={(turned) => onChange({ treaty: turned })} />
      )}
    </div>
  );
}

interface TreatySwitchesProps {
  readonly text: Text;
  readonly treaty: Treaty;
  readonly onTurn: (treaty: Treaty) => void;
}

/** The eight articles as switches. */
export function TreatySwitches({ text, treaty, onTurn }: TreatySwitchesProps) {
  return (
    <div class="switches">
      {ARTICLE_IDS.map((article) => (
        <Switch
          key={article}
          text={text}
          article={article}
          treaty={treaty}
          onTurn={(setting) => onTurn(withSwitch(treaty, article, setting))}
        />
      ))}
    </div>
  );
}

function settingsOf(treaty: Treaty, article: ArticleId): readonly string[] {
  const now = treaty[article];
  return typeof now === 'string' ? [now] : now;
}

function wordsOf(text: Text, article: ArticleId, setting: string) {
  const settings: Readonly<Record<string, { readonly title: string; readonly line: string }>> =
    text.words.articles[article].settings;
  return settings[setting] ?? { title: setting, line: '' };
}

function TreatySummary({ text, treaty }: { readonly text: Text; readonly treaty: Treaty }) {
  return (
    <dl class="treaty-summary">
      {ARTICLE_IDS.map((article) => (
        <div key={article}>
          <dt>{text.words.articles[article].title}</dt>
          <dd>
            {settingsOf(treaty, article)
              .map((setting) => wordsOf(text, article, setting).title)
              .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface SwitchProps {
  readonly text: Text;
  readonly article: ArticleId;
  readonly treaty: Treaty;
  readonly onTurn: (setting: string) => void;
}

/** One article: its settings to choose from, or for the causes to tick. */
function Switch({ text, article, treaty, onTurn }: SwitchProps) {
  const { title, question } = text.words.articles[article];
  const chosen = settingsOf(treaty, article);
  const several = article === 'casus';
  return (
    <fieldset class="switch">
      <legend>{title}</legend>
      <p class="soft small">
        {question} {several && text.ui('casusHint')}
      </p>
      {ARTICLE_SETTINGS[article].map((setting) => {
        const words = wordsOf(text, article, setting);
        return (
          <label class="check" key={setting}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={`article-${article}`}
              checked={chosen.includes(setting)}
              onChange={() => onTurn(setting)}
            />
            <span>
              {words.title} <span class="soft small">{words.line}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
