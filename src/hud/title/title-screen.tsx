import { ui } from '../../content/text/en/ui.ts';
import { FileButton } from '../widgets/file-button.tsx';
import type { KeptCommands, KeptEntry } from './kept-games.tsx';
import { KeptGames } from './kept-games.tsx';
import './title.css';

/** Who plays: one person in a quarter of an hour, people round one screen, a class. */
export type Gathering = 'chair' | 'table' | 'lesson';

interface TitleScreenProps {
  /** What this browser keeps, the last first. */
  readonly games: readonly KeptEntry[];
  readonly commands: KeptCommands;
  /** Something is being fetched or read. */
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onNew: (gathering: Gathering) => void;
  readonly onFile: (text: string) => void;
  readonly onRulebook: () => void;
  readonly onLibrary: () => void;
  readonly onLab: () => void;
  readonly onSettings: () => void;
  /** The guided game was finished or skipped before. */
  readonly guidedBefore: boolean;
  readonly onGuided: () => void;
}

/** The first screen: light enough to be there at once, everything else is fetched behind it. */
export function TitleScreen(props: TitleScreenProps) {
  const { games, commands, busy, problem, onNew, onFile, onRulebook, onLibrary, onLab, onSettings } = props;
  const { guidedBefore, onGuided } = props;
  const last = games.find(({ trouble }) => trouble === null);
  return (
    <main class="title-screen">
      <div class="band" aria-hidden="true" />
      <header>
        <h1>{ui.title}</h1>
        <p class="tagline">{ui.tagline}</p>
        <p>{ui.intro}</p>
      </header>
      {problem !== null && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      {last && (
        <button
          type="button"
          class="button primary wide-button"
          aria-describedby="last-game"
          onClick={() => commands.resume(last.id)}
        >
          {ui.continueGame}
          <span class="soft last-game" id="last-game" aria-hidden="true">
            {[last.name, last.line].filter(Boolean).join(' · ')}
          </span>
        </button>
      )}
      <div class="ways">
        <Way title={ui.quickGame} hint={ui.quickGameHint} onChoose={() => onNew('chair')} />
        <Way title={ui.tableGame} hint={ui.tableGameHint} onChoose={() => onNew('table')} />
        <Way title={ui.lessonGame} hint={ui.lessonGameHint} onChoose={() => onNew('lesson')} />
      </div>
      {!guidedBefore && (
        <button type="button" class="button first-time" data-testid="guided" onClick={onGuided}>
          {ui.guidedGame}
        </button>
      )}
      <div class="row centred">
        <FileButton label={ui.loadGame} onText={onFile} />
        <button type="button" class="button" onClick={onRulebook}>
          {ui.rulebook}
        </button>
        <button type="button" class="button" onClick={onLibrary}>
          {ui.library}
        </button>
        <button type="button" class="button" onClick={onLab}>
          {ui.treatyLab}
        </button>
        <button type="button" class="button" onClick={onSettings}>
          {ui.settings}
        </button>
        {guidedBefore && (
          <button type="button" class="button quiet" data-testid="guided" onClick={onGuided}>
            {ui.guidedAgain}
          </button>
        )}
      </div>
      <output class="busy">{busy ? ui.loading : ''}</output>
      <KeptGames games={games} commands={commands} />
      <p class="soft small">{ui.mapNote}</p>
      <p class="soft small">{ui.chanceNote}</p>
    </main>
  );
}

interface WayProps {
  readonly title: string;
  readonly hint: string;
  readonly onChoose: () => void;
}

function Way({ title, hint, onChoose }: WayProps) {
  return (
    <button type="button" class="way" onClick={onChoose}>
      <span class="way-title">{title}</span>
      <span>{hint}</span>
    </button>
  );
}
