import { useSignal } from '@preact/signals';
import { ui } from '../../content/text/en/ui.ts';

/** A game of the list, or what is left of one. */
export interface KeptEntry {
  readonly id: string;
  /** Empty for a game that nobody has named. */
  readonly name: string;
  /** Where it stands. */
  readonly line: string;
  /** Milliseconds since 1970; null where that is not known. */
  readonly savedAt: number | null;
  /** Why it cannot be played; null for a game that can. */
  readonly trouble: string | null;
}

/** What can be done with a game of the list. */
export interface KeptCommands {
  readonly resume: (id: string) => void;
  readonly debrief: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly copy: (id: string) => void;
  readonly exportFile: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Undoes the last removal; null where there is none. */
  readonly bringBack: (() => void) | null;
}

const MOMENTS = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const titleOf = ({ name }: Pick<KeptEntry, 'name'>): string => name || ui.unnamedGame;

/** The games that this browser keeps, the one that was played last first. */
export function KeptGames({
  games,
  commands,
}: {
  readonly games: readonly KeptEntry[];
  readonly commands: KeptCommands;
}) {
  const { bringBack } = commands;
  if (games.length === 0 && !bringBack) return null;
  return (
    <section class="kept-games" aria-labelledby="kept-games">
      <h2 id="kept-games">{ui.keptGames}</h2>
      {bringBack && (
        <output class="notice row">
          {ui.removedGame}{' '}
          <button type="button" class="button small" onClick={bringBack}>
            {ui.bringBack}
          </button>
        </output>
      )}
      <ul>
        {games.map((game) => (
          <KeptRow key={game.id} game={game} commands={commands} />
        ))}
      </ul>
    </section>
  );
}

function KeptRow({ game, commands }: { readonly game: KeptEntry; readonly commands: KeptCommands }) {
  const naming = useSignal(false);
  const { id, trouble, line, savedAt } = game;
  const title = titleOf(game);
  const of = (verb: string): string => `${verb}: ${title}`;
  return (
    <li class="kept-game" data-game={id}>
      <div class="kept-about">
        {naming.value ? (
          <NameField
            name={game.name}
            onDone={(name) => {
              naming.value = false;
              if (name !== null) commands.rename(id, name);
            }}
          />
        ) : (
          <strong class="kept-name">{title}</strong>
        )}
        <span class="soft">
          {trouble ?? line}
          {savedAt !== null && ` · ${MOMENTS.format(savedAt)}`}
        </span>
      </div>
      <div class="row">
        {trouble === null && (
          <>
            <button
              type="button"
              class="button"
              aria-label={of(ui.continueGame)}
              onClick={() => commands.resume(id)}
            >
              {ui.continueGame}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={of(ui.debrief)}
              onClick={() => commands.debrief(id)}
            >
              {ui.debrief}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={of(ui.renameGame)}
              onClick={() => {
                naming.value = true;
              }}
            >
              {ui.renameGame}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={of(ui.copyGame)}
              onClick={() => commands.copy(id)}
            >
              {ui.copyGame}
            </button>
          </>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={of(ui.exportGame)}
          onClick={() => commands.exportFile(id)}
        >
          {ui.exportGame}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={of(ui.removeGame)}
          onClick={() => commands.remove(id)}
        >
          {ui.removeGame}
        </button>
      </div>
    </li>
  );
}

const LONGEST_NAME = 60;

/** Enter keeps what is written, Escape what was. */
function NameField({
  name,
  onDone,
}: {
  readonly name: string;
  readonly onDone: (name: string | null) => void;
}) {
  const written = useSignal(name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone(written.value.trim());
      }}
    >
      <input
        aria-label={ui.gameName}
        maxLength={LONGEST_NAME}
        value={name}
        ref={(field) => field?.focus()}
        onInput={(event) => {
          written.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(null);
        }}
        onBlur={() => onDone(written.value.trim())}
      />
    </form>
  );
}
