import { useSignal } from '@preact/signals';
import type { Comparison, ComparedBots } from '../../lab/comparison.ts';
import {
  COMPARED_BOTS,
  COMPARED_YEARS,
  comparedTreaties,
  comparisonTrouble,
  FEWEST_GAMES,
  MOST_GAMES,
  OWN,
} from '../../lab/comparison.ts';
import type { AddressProblem } from '../../lab/comparison.ts';
import type { Section } from '../../lab/experiment.ts';
import type { Library } from '../../model/library.ts';
import type { PresetId } from '../../model/treaty.ts';
import type { Text } from '../../present/text.ts';
import { seedOf } from '../new-game/draft.ts';
import { TreatySwitches } from '../new-game/treaty-fields.tsx';
import { Segments } from '../widgets/segments.tsx';
import { IncidentPanel } from './incident-panel.tsx';
import type { Charts } from './results.tsx';
import { Results } from './results.tsx';
import '../new-game/new-game.css';
import './lab.css';

/** How far a run has come. */
export interface LabRun {
  readonly state: 'running' | 'done' | 'stopped';
  readonly done: number;
  readonly total: number;
  readonly sections: readonly Section[];
  readonly casualties: readonly { readonly arm: string; readonly seed: number; readonly message: string }[];
}

interface LabScreenProps {
  readonly library: Library;
  readonly text: Text;
  readonly first: Comparison;
  /** What in the address was not understood. */
  readonly problems: readonly AddressProblem[];
  readonly run: LabRun | null;
  readonly charts: Charts | null;
  readonly onChange: (comparison: Comparison) => void;
  readonly onRun: (comparison: Comparison) => void;
  readonly onCancel: () => void;
  readonly onLink: (comparison: Comparison) => Promise<void>;
  readonly onCsv: () => void;
  readonly onPicture: (kind: 'svg' | 'png', chart: SVGSVGElement, name: string) => void;
  readonly onLeave: () => void;
}

const TROUBLE = { tooFew: 'labTooFew', tooMany: 'labTooMany', noCasus: 'labNoCasus' } as const;

/** Pick treaties, let the same bots play the same seeds under each, and look at what differs. */
export function LabScreen(props: LabScreenProps) {
  const {
    library,
    text,
    problems,
    run,
    charts,
    onChange,
    onRun,
    onCancel,
    onLink,
    onCsv,
    onPicture,
    onLeave,
  } = props;
  const comparison = useSignal(props.first);
  const games = useSignal(String(props.first.games));
  const seed = useSignal(String(props.first.seed));
  const linked = useSignal(false);
  const now = comparison.value;
  const change = (part: Partial<Comparison>): void => {
    comparison.value = { ...comparison.value, ...part };
    linked.value = false;
    onChange(comparison.value);
  };
  const gamesWrong =
    !/^\d+$/.test(games.value) || Number(games.value) < FEWEST_GAMES || Number(games.value) > MOST_GAMES;
  const seedWrong = seedOf(seed.value) === null;
  const trouble = comparisonTrouble(now);
  const running = run?.state === 'running';
  const nameOf = (treaty: string): string =>
    treaty === OWN ? text.ui('labOwnName') : text.name('preset', treaty);
  const copyLink = async (): Promise<void> => {
    await onLink(comparison.value);
    linked.value = true;
  };
  const toggle = (id: PresetId): void => {
    const { presets } = comparison.value;
    const left = presets.filter((each) => each !== id);
    const order = library.presets.map((preset) => preset.id);
    change({
      presets:
        left.length < presets.length ? left : order.filter((each) => each === id || presets.includes(each)),
    });
  };

  return (
    <main class="new-game treaty-lab">
      <div class="row spread">
        <h1>{text.ui('labTitle')}</h1>
        <button type="button" class="button" onClick={onLeave}>
          {text.ui('back')}
        </button>
      </div>
      <p>{text.ui('labIntro')}</p>
      <p class="soft small">{text.ui('labCaveat')}</p>
      {problems.map(({ part, found, meant, expected }) => (
        <p class="notice bad" role="alert" key={`${part} ${found}`}>
          {text.ui('labAddress', { part, found, meant: meant ?? '', meantId: meant ?? 'none', expected })}
        </p>
      ))}
      <form
        class="new-game-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!trouble && !gamesWrong && !seedWrong && !running) onRun(comparison.value);
        }}
      >
        <section class="paper stack">
          <fieldset class="field">
            <legend class="label">{text.ui('labTreaties')}</legend>
            <div class="lab-fields">
              {library.presets.map(({ id }) => (
                <label class="check" key={id}>
                  <input type="checkbox" checked={now.presets.includes(id)} onChange={() => toggle(id)} />
                  <span>
                    {text.name('preset', id)} <span class="soft small">{text.words.presets[id].years}</span>
                  </span>
                </label>
              ))}
              <label class="check">
                <input
                  type="checkbox"
                  checked={now.own !== null}
                  onChange={(event) =>
                    change({ own: event.currentTarget.checked ? (library.presets[0]?.treaty ?? null) : null })
                  }
                />
                <span>{text.ui('labOwn')}</span>
              </label>
            </div>
          </fieldset>
          {now.own && <TreatySwitches text={text} treaty={now.own} onTurn={(own) => change({ own })} />}
          {trouble && (
            <p class="field-error" role="alert">
              {text.ui(TROUBLE[trouble])}
            </p>
          )}
          <Segments
            label={text.ui('labYears')}
            value={String(now.years)}
            choices={COMPARED_YEARS.map((years) => ({ value: String(years), label: String(years) }))}
            onChange={(years) => change({ years: Number(years) })}
          />
          <div class="lab-fields">
            <div class="field">
              <label for="lab-bots">{text.ui('labBots')}</label>
              <select
                id="lab-bots"
                value={now.bots}
                onChange={(event) => change({ bots: event.currentTarget.value as ComparedBots })}
              >
                {COMPARED_BOTS.map((bots) => (
                  <option key={bots} value={bots}>
                    {bots === 'steady' || bots === 'easy'
                      ? text.words.phrases.labBots[bots]
                      : text.words.phrases.botMind[bots]}
                  </option>
                ))}
              </select>
            </div>
            <div class="field">
              <label for="lab-games">{text.ui('labGames')}</label>
              <input
                id="lab-games"
                type="text"
                inputMode="numeric"
                value={games.value}
                aria-invalid={gamesWrong}
                onInput={(event) => {
                  games.value = event.currentTarget.value.trim();
                  const value = Number(games.value);
                  if (value >= FEWEST_GAMES && value <= MOST_GAMES && Number.isInteger(value))
                    change({ games: value });
                }}
              />
              {gamesWrong && (
                <p class="field-error" role="alert">
                  {text.ui('labGamesWrong', { least: FEWEST_GAMES, most: MOST_GAMES })}
                </p>
              )}
            </div>
            <div class="field">
              <label for="lab-seed">{text.ui('labSeed')}</label>
              <input
                id="lab-seed"
                type="text"
                inputMode="numeric"
                value={seed.value}
                aria-invalid={seedWrong}
                onInput={(event) => {
                  seed.value = event.currentTarget.value.trim();
                  const value = seedOf(seed.value);
                  if (value !== null) change({ seed: value });
                }}
              />
              {seedWrong && (
                <p class="field-error" role="alert">
                  {text.ui('labSeedWrong')}
                </p>
              )}
            </div>
          </div>
          <div class="row">
            {/* Two buttons and not one that changes: a click on the one must not submit as the other. */}
            {running ? (
              <button key="stop" type="button" class="button" onClick={onCancel}>
                {text.ui('labCancel')}
              </button>
            ) : (
              <button
                key="run"
                type="submit"
                class="button primary"
                disabled={trouble !== null || gamesWrong || seedWrong}
              >
                {text.ui('labRun')}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() => {
                void copyLink();
              }}
            >
              {text.ui('labLink')}
            </button>
            {run && run.done > 0 && (
              <button type="button" class="button" onClick={onCsv}>
                {text.ui('labCsv')}
              </button>
            )}
            <output>{linked.value ? text.ui('labLinkCopied') : ''}</output>
          </div>
          {run && <Progress text={text} run={run} nameOf={nameOf} />}
        </section>
      </form>
      {run && run.done >= comparedTreaties(now).length && (
        <Results text={text} sections={run.sections} charts={charts} nameOf={nameOf} onPicture={onPicture} />
      )}
      <IncidentPanel library={library} text={text} />
    </main>
  );
}

interface ProgressProps {
  readonly text: Text;
  readonly run: LabRun;
  readonly nameOf: (treaty: string) => string;
}

function Progress({ text, run, nameOf }: ProgressProps) {
  const { state, done, total, casualties } = run;
  return (
    <div class="stack">
      <progress value={done} max={total} aria-label={text.ui('labProgress', { done, total })} />
      <output data-testid="lab-progress" data-state={state}>
        {text.ui(state === 'stopped' ? 'labStopped' : 'labProgress', { done, total })}
      </output>
      {casualties.map(({ arm, seed, message }) => (
        <p class="notice bad" role="alert" key={`${arm} ${seed}`}>
          {text.ui('labCasualty', { treaty: nameOf(arm), seed, message })}
        </p>
      ))}
    </div>
  );
}
