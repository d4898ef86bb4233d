import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Library } from '../../model/library.ts';
import type { Scenario } from '../../model/scenario.ts';
import { STRENGTHS } from '../../bots/thinking.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import { printedGameQuery } from '../../present/print-request.ts';
import { plannedMinutes } from '../../present/scenario-model.ts';
import type { Text } from '../../present/text.ts';
import { FileButton } from '../widgets/file-button.tsx';
import { Segments } from '../widgets/segments.tsx';
import { CertificateLine } from './certificate-line.tsx';
import type { GameDraft } from './draft.ts';
import { dealSeats, gameOf, nameGroups, problemsOf, withScenarioOf } from './draft.ts';
import { ScenarioFields } from './scenario-fields.tsx';
import { SeatFields } from './seat-fields.tsx';
import { SeedField } from './seed-field.tsx';
import { TreatyFields } from './treaty-fields.tsx';
import './new-game.css';

interface NewGameScreenProps {
  readonly library: Library;
  readonly text: Text;
  readonly draft: GameDraft;
  /** Why the last attempt did not start. */
  readonly problem: string | null;
  readonly onStart: (draft: GameDraft) => void;
  readonly onBack: () => void;
  readonly onFile: (text: string) => void;
  /** Reads a scenario's file: the scenario, or what is wrong with it. */
  readonly readScenario: (text: string) => Scenario | readonly string[];
  /** Numbers from 0 up to (not including) 1, to deal seats with. */
  readonly chance: () => number;
}

/** Minutes that one year takes, by how many people sit at the table. */
const MINUTES_ALONE = 5;
const MINUTES_TOGETHER = 19;

/** What a year takes with one turn for each member, against one with two. */
const ONE_TURN = 0.65;

const isComplaints = (read: Scenario | readonly string[]): read is readonly string[] => Array.isArray(read);

/** Everything a game is made from, chosen on one page. */
export function NewGameScreen({
  library,
  text,
  draft: first,
  problem,
  onStart,
  onBack,
  onFile,
  readScenario,
  chance,
}: NewGameScreenProps) {
  const draft = useSignal(first);
  const complaints = useSignal<readonly string[]>([]);
  useEffect(() => scrollTo(0, 0), []);
  const now = draft.value;
  const change = (part: Partial<GameDraft>): void => {
    draft.value = { ...draft.value, ...part };
  };
  const problems = problemsOf(now);
  const people = Object.values(now.seats).filter(({ person }) => person).length;
  const scenario = now.own ?? library.scenarios.find(({ id }) => id === now.scenario);
  const minutes = (years: number): number =>
    (scenario && plannedMinutes(scenario, years)) ??
    years * (people > 1 ? MINUTES_TOGETHER : MINUTES_ALONE) * (scenario?.turns === 1 ? ONE_TURN : 1);
  const choose = (next: Scenario, own: boolean): void => {
    complaints.value = [];
    draft.value = withScenarioOf(draft.value, next, own);
  };
  const readFile = (file: string): void => {
    const read = readScenario(file);
    if (isComplaints(read)) complaints.value = read;
    else choose(read, true);
  };

  return (
    <main class="new-game">
      <div class="row spread">
        <h1>{text.ui('newGameTitle')}</h1>
        <div class="row">
          <FileButton label={text.ui('loadGame')} onText={onFile} />
          <button type="button" class="button" onClick={onBack}>
            {text.ui('back')}
          </button>
        </div>
      </div>
      <form
        class="new-game-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (problems.length === 0) onStart(now);
        }}
      >
        <section class="paper">
          <h2>{text.ui('scenario')}</h2>
          <ScenarioFields
            library={library}
            text={text}
            draft={now}
            onChoose={choose}
            onFile={readFile}
            complaints={complaints.value}
          />
        </section>
        <section class="paper">
          <h2>{text.ui('length')}</h2>
          <Segments
            label={text.ui('length')}
            quiet
            value={String(now.years)}
            choices={(scenario?.years.choices ?? []).map((years) => ({
              value: String(years),
              label: text.ui('yearsWithMinutes', { years, minutes: Math.round(minutes(years)) }),
            }))}
            onChange={(years) => change({ years: Number(years) })}
          />
          <CertificateLine text={text} scenario={now.scenario} years={now.years} />
        </section>
        <section class="paper">
          <h2>{text.ui('seats')}</h2>
          <p class="soft">{text.ui('seatsHint')}</p>
          <SeatFields
            text={text}
            seats={now.seats}
            onChange={(member, seat) => change({ seats: { ...now.seats, [member]: seat } })}
          />
          {scenario?.dealt === true && (
            <div class="row">
              <button
                type="button"
                class="button"
                onClick={() => {
                  const named = nameGroups(draft.value, (group) => text.ui('groupName', { group }));
                  draft.value = dealSeats(named, chance);
                }}
              >
                {text.ui('dealSeats')}
              </button>
              <span class="soft small">{text.ui('dealSeatsHint')}</span>
            </div>
          )}
          {people < MEMBER_IDS.length && (
            <Segments
              label={text.ui('botStrength')}
              value={now.strength}
              choices={STRENGTHS.map((value) => ({ value, label: text.words.phrases.botStrength[value] }))}
              onChange={(strength) => change({ strength })}
            />
          )}
          {people === 0 && (
            <label class="check">
              <input
                type="checkbox"
                checked={now.watch}
                onChange={(event) => change({ watch: event.currentTarget.checked })}
              />
              <span>{text.ui('watchOnly')}</span>
            </label>
          )}
          {problems.includes('watchNeeded') && (
            <p class="field-error" role="alert">
              {text.ui('watchNeeded')}
            </p>
          )}
        </section>
        <section class="paper">
          <h2>{text.ui('treaty')}</h2>
          {scenario?.articles && (
            <p class="notice">
              {text.ui('articlesFirst', {
                articles: text.list(scenario.articles.map((article) => text.words.articles[article].title)),
              })}
            </p>
          )}
          <TreatyFields library={library} text={text} draft={now} onChange={change} />
          {problems.includes('casusNeeded') && (
            <p class="field-error" role="alert">
              {text.ui('casusNeeded')}
            </p>
          )}
        </section>
        <section class="paper stack">
          <h2>{text.ui('tableRules')}</h2>
          <label class="check">
            <input
              type="checkbox"
              checked={now.constraints}
              onChange={(event) => change({ constraints: event.currentTarget.checked })}
            />
            <span>
              {text.ui('constraints')}
              <br />
              <span class="soft small">{text.ui('constraintsHint')}</span>
            </span>
          </label>
          <Segments
            label={text.ui('council')}
            value={now.council}
            choices={[
              { value: 'open', label: text.ui('councilOpen') },
              { value: 'sealed', label: text.ui('councilSealed') },
            ]}
            onChange={(council) => change({ council })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={now.asks}
              onChange={(event) => change({ asks: event.currentTarget.checked })}
            />
            <span>
              {text.ui('asks')}
              <br />
              <span class="soft small">{text.ui('asksHint')}</span>
            </span>
          </label>
          <SeedField
            text={text}
            seed={now.seed}
            wrong={problems.includes('seedWrong')}
            onChange={(seed) => change({ seed })}
          />
        </section>
        {problem !== null && (
          <p class="notice bad" role="alert">
            {problem}
          </p>
        )}
        {/* In a tab of its own: what is filled in here stays. */}
        <a
          class="print-paper"
          target="_blank"
          rel="noopener"
          href={`#/print?${printedGameQuery(gameOf(now).setup, now.own)}`}
        >
          {text.ui('printPaper')}
        </a>
        <button type="submit" class="button primary start" disabled={problems.length > 0}>
          {text.ui('start')}
        </button>
      </form>
    </main>
  );
}
