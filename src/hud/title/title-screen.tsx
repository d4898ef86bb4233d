import { ui } from '../../content/text/en/ui.ts';
import { FileButton } from '../widgets/file-button.tsx';
import './title.css';

/** Which seats the next screen begins with. */
export type Gathering = 'alone' | 'table';

interface TitleScreenProps {
  /** A game was left on the table in this browser. */
  readonly canContinue: boolean;
  /** Something is being fetched or read. */
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onNew: (gathering: Gathering) => void;
  readonly onContinue: () => void;
  readonly onFile: (text: string) => void;
  readonly onRulebook: () => void;
  readonly onSettings: () => void;
}

/** The first screen: light enough to be there at once, everything else is fetched behind it. */
export function TitleScreen(props: TitleScreenProps) {
  const { canContinue, busy, problem, onNew, onContinue, onFile, onRulebook, onSettings } = props;
  return (
    <main class="title-screen">
      <div class="band" aria-hidden="true" />
      <header>
        <h1>{ui.title}</h1>
        <p class="tagline">{ui.tagline}</p>
        <p>{ui.intro}</p>
      </header>
      {canContinue && (
        <button type="button" class="button primary wide-button" onClick={onContinue}>
          {ui.continueGame}
        </button>
      )}
      <div class="ways">
        <Way title={ui.quickGame} hint={ui.quickGameHint} onChoose={() => onNew('alone')} />
        <Way title={ui.tableGame} hint={ui.tableGameHint} onChoose={() => onNew('table')} />
      </div>
      <div class="row centred">
        <FileButton label={ui.loadGame} onText={onFile} />
        <button type="button" class="button" onClick={onRulebook}>
          {ui.rulebook}
        </button>
        <button type="button" class="button" onClick={onSettings}>
          {ui.settings}
        </button>
      </div>
      <output class="busy">{busy ? ui.loading : ''}</output>
      {problem !== null && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
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
