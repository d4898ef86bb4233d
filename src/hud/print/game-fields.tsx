import { Choice } from '../widgets/choice.tsx';
import { printWords as words } from '../../content/text/en/print.ts';
import type { Library } from '../../model/library.ts';
import { PRESET_IDS } from '../../model/treaty.ts';
import type { PrintedGame } from '../../present/print-request.ts';
import { scenarioWords } from '../../present/scenario-model.ts';
import type { Text } from '../../present/text.ts';

interface GameFieldsProps {
  readonly text: Text;
  readonly library: Library;
  readonly game: PrintedGame;
  readonly onChange: (game: PrintedGame) => void;
}

/** Which game the paper is for, where none has been begun. */
export function GameFields({ text, library, game, onChange }: GameFieldsProps) {
  const scenario = library.scenarios.find(({ id }) => id === game.scenario);
  return (
    <>
      <Choice
        id="print-scenario"
        label={words.scenario}
        value={game.scenario}
        choices={library.scenarios.map((each) => [each.id, scenarioWords(text, each).name])}
        onChange={(id) => {
          const next = library.scenarios.find((each) => each.id === id);
          if (next) onChange({ ...game, scenario: id, years: next.years.standard, treaty: next.treaty });
        }}
      />
      <Choice
        id="print-years"
        label={words.years}
        value={String(game.years)}
        choices={(scenario?.years.choices ?? []).map((years) => [String(years), String(years)])}
        onChange={(years) => onChange({ ...game, years: Number(years) })}
      />
      <Choice
        id="print-treaty"
        label={words.treaty}
        value={typeof game.treaty === 'string' ? game.treaty : ''}
        choices={[
          ...(typeof game.treaty === 'string' ? [] : ([['', words.ownTreaty]] as const)),
          ...PRESET_IDS.map((id) => [id, text.name('preset', id)] as const),
        ]}
        onChange={(chosen) => {
          const preset = PRESET_IDS.find((id) => id === chosen);
          if (preset) onChange({ ...game, treaty: preset });
        }}
      />
    </>
  );
}
