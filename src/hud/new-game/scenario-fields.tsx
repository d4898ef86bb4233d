import type { Library } from '../../model/library.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Text } from '../../present/text.ts';
import { scenarioWords } from '../../present/scenario-model.ts';
import { FileButton } from '../widgets/file-button.tsx';
import type { GameDraft } from './draft.ts';

interface ScenarioFieldsProps {
  readonly library: Library;
  readonly text: Text;
  readonly draft: GameDraft;
  readonly onChoose: (scenario: Scenario, own: boolean) => void;
  readonly onFile: (text: string) => void;
  /** What is wrong with the file that was opened last, line by line. */
  readonly complaints: readonly string[];
}

/** The scenarios as cards, one of which is chosen; and the way to one's own. */
export function ScenarioFields({ library, text, draft, onChoose, onFile, complaints }: ScenarioFieldsProps) {
  const all = draft.own ? [...library.scenarios, draft.own] : library.scenarios;
  return (
    <>
      <fieldset class="scenarios">
        <legend class="visually-hidden">{text.ui('scenario')}</legend>
        {all.map((scenario) => {
          const own = scenario === draft.own;
          const { name, briefing, teaches } = scenarioWords(text, scenario);
          const chosen = draft.scenario === scenario.id && own === (draft.own !== null);
          return (
            <label key={own ? 'own' : scenario.id} class="scenario-card">
              <input type="radio" name="scenario" checked={chosen} onChange={() => onChoose(scenario, own)} />
              <span class="scenario-name">
                {name} <span class="soft small">{yearsOf(text, scenario)}</span>
              </span>
              <span class="small">{teaches}</span>
              {chosen && <span class="scenario-briefing">{briefing}</span>}
            </label>
          );
        })}
      </fieldset>
      <div class="row">
        <FileButton label={text.ui('scenarioFile')} onText={onFile} />
        <span class="soft small">{text.ui('scenarioFileHint')}</span>
      </div>
      {complaints.length > 0 && (
        <div class="notice bad" role="alert">
          <p>{text.ui('scenarioFileWrong')}</p>
          <ul class="dotted">
            {complaints.map((complaint) => (
              <li key={complaint}>{complaint}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const yearsOf = (text: Text, { years }: Scenario): string =>
  years.choices.length === 1
    ? text.ui('years', { years: years.standard })
    : text.ui('yearsChoice', { years: text.list(years.choices.map(String)) });
