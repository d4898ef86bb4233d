import type { Signal } from '@preact/signals';
import { effect, signal, useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { streamOf } from '../bots/random.ts';
import { LIBRARY } from '../content/library.ts';
import { Session } from '../engine/session.ts';
import type { AskingCommands, GuideKept } from '../hud/game/commands.ts';
import { TableCommands } from '../hud/game/commands.ts';
import { GameTable } from '../hud/game/game-table.ts';
import type { GameDraft } from '../hud/new-game/draft.ts';
import { ONE_CHAIR, chairDraft, gameOf, guidedDraft, lessonDraft, newDraft } from '../hud/new-game/draft.ts';
import { ChairScreen } from '../hud/new-game/chair-screen.tsx';
import { NewGameScreen } from '../hud/new-game/new-game-screen.tsx';
import { randomSeed } from '../hud/new-game/random-seed.ts';
import { Rulebook } from '../hud/rulebook/rulebook.tsx';
import { TableScreen } from '../hud/table/table-screen.tsx';
import type { Gathering } from '../hud/title/title-screen.tsx';
import type { ChairAsked } from '../present/chair-query.ts';
import { readChair } from '../present/chair-query.ts';
import { saveTroubleText } from '../present/error-text.ts';
import { createText } from '../present/text.ts';
import type { FacilitatorSeat } from './at-the-table.ts';
import { askingIn, facilitatorOf, fileName, gameKey, gameLine, readScenario } from './at-the-table.ts';
import { Thinker } from './bench/thinker.ts';
import { mountBoard } from './board.ts';
import { Autosave } from './keeping/autosave.ts';
import { download } from './keeping/download.ts';
import type { GameStore } from './keeping/game-store.ts';
import type { KeptGame } from './keeping/kept-game.ts';
import { cardCommands, today } from './card.ts';
import { gameAddress, printAddress, routeOf } from './keeping/route.ts';
import { newId, troubleText } from './keeping/shelf.ts';
import { takeGame } from './keeping/tab-lock.ts';
import { guideOf } from './guide-of.ts';
import { stayOnProjector } from './projector-link.ts';
import { hear } from './sounds.ts';
import { keepPreferences, keptPreferences } from './storage.ts';

/** How the title hands over: to a new game's form or page, to a file, or to a game that this browser keeps. */
export type Opening =
  | { readonly kind: 'new'; readonly gathering: Exclude<Gathering, 'chair'> }
  /** One Chair, with what its address asks for. */
  | { readonly kind: 'chair'; readonly query: string }
  | { readonly kind: 'guided' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'kept';
      readonly game: KeptGame;
      readonly text: string;
      /** Lets other tabs have it. */
      readonly release: () => void;
    };

export interface PlayProps {
  readonly opening: Opening;
  readonly store: GameStore;
  readonly onLeave: () => void;
}

const text = createText('en');

/** Why an opening leads nowhere, or null. */
export function checkOpening(opening: Opening): string | null {
  if (opening.kind === 'new' || opening.kind === 'guided' || opening.kind === 'chair') return null;
  const loaded = Session.load(LIBRARY, opening.text);
  if (!loaded.ok) return text.ui('openFailed', { reason: saveTroubleText(text, loaded.error) });
  loaded.value.dispose();
  return null;
}

/** Everything behind the title: the form of a new game, and the table. */
export function Play({ opening, store, onLeave }: PlayProps) {
  const draft = useSignal<GameDraft | null>(
    opening.kind === 'new'
      ? opening.gathering === 'lesson'
        ? lessonDraft(LIBRARY, randomSeed())
        : newDraft('table', randomSeed())
      : null,
  );
  const chair = useSignal<ChairAsked | null>(opening.kind === 'chair' ? readChair(opening.query) : null);
  const game = useSignal<GameTable | null>(null);
  const problem = useSignal<string | null>(null);
  const preferences = useMemo(() => {
    const kept = keptPreferences();
    return {
      botPause: signal(kept.botPause),
      plainOpen: signal(kept.plainOpen),
      sound: signal(kept.sound),
    };
  }, []);
  const notice = useSignal<string | null>(null);
  const debrief = useSignal<VNode | null>(null);
  /** What a teacher's hand may do to the game; made with each table. */
  const facilitator = useRef<FacilitatorSeat | null>(null);
  const facilitating = useSignal<VNode | null>(null);
  const unkept = useSignal<string | null>(null);
  const guide = useSignal<Signal<GuideKept> | null>(null);
  const asking = useRef<AskingCommands | null>(null);
  const leaveSeat = useRef<() => void>(() => undefined);

  useEffect(() => {
    const { botPause, plainOpen, sound } = preferences;
    return effect(() =>
      keepPreferences({ botPause: botPause.value, plainOpen: plainOpen.value, sound: sound.value }),
    );
  }, [preferences]);

  const sitDown = (
    session: Session,
    kept?: { readonly game: KeptGame; readonly release: () => void },
    sameId?: string,
  ): void => {
    leaveSeat.current();
    const id = kept?.game.id ?? sameId ?? newId();
    const release = kept ? Promise.resolve(kept.release) : takeGame(id);
    const autosave = new Autosave({
      write: async (kept) => store.write(kept),
      onOutcome: (outcome) => {
        unkept.value = outcome.ok ? null : troubleText(outcome.trouble);
      },
    });
    const thinker = new Thinker();
    const table: GameTable = new GameTable(session, text, {
      botPauseMs: () => preferences.botPause.value * 1000,
      think: (question) => thinker.think(question),
      onChange: () =>
        autosave.keep(() => ({
          id,
          name: kept?.game.name ?? '',
          savedAt: Date.now(),
          line: gameLine(table),
          text: table.save(),
        })),
    });
    const hush = hear(table.view, preferences.sound);
    asking.current = askingIn(session, table);
    guide.value = guideOf(id, table, opening.kind === 'guided');
    leaveSeat.current = () => {
      hush();
      table.dispose();
      thinker.close();
      // The last write goes first: nobody else may begin with the game before it.
      void autosave.settled().then(async () => (await release)?.());
    };
    history.replaceState(null, '', gameAddress(id));
    facilitator.current = facilitatorOf(session, facilitator.current, (save) => load(save, undefined, id));
    stayOnProjector(session, table.talksEnd);
    game.value = table;
    draft.value = null;
    chair.value = null;
  };
  const load = (file: string, from?: Parameters<typeof sitDown>[1], sameId?: string): void => {
    const loaded = Session.load(LIBRARY, file);
    if (loaded.ok) {
      problem.value = null;
      notice.value = null;
      sitDown(loaded.value, from, sameId);
      return;
    }
    const key = game.value ? 'loadFailed' : 'openFailed';
    const message = text.ui(key, { reason: saveTroubleText(text, loaded.error) });
    if (game.value) notice.value = message;
    else problem.value = message;
  };
  const start = (next: GameDraft): void => {
    const { setup, seats } = gameOf(next);
    const begun = Session.start(LIBRARY, setup, {
      seats,
      scenario: next.own ?? undefined,
      asks: next.asks,
    });
    if (begun.ok) sitDown(begun.value);
    else problem.value = text.ui('setupRefused', { reason: text.refusal(begun.refusal) });
  };
  useEffect(() => {
    if (opening.kind === 'guided') start(guidedDraft());
    if (opening.kind === 'text') load(opening.text);
    if (opening.kind === 'kept') load(opening.text, opening);
    return () => leaveSeat.current();
  }, [opening]);
  const seated = game.value !== null;
  useEffect(() => {
    // Without a network nothing is fetched ahead, and nothing is lost.
    if (seated) import('./ahead.ts').then(async (ahead) => ahead.fetchAhead()).catch(() => undefined);
  }, [seated]);
  const form = draft.value !== null ? 'new-game' : chair.value !== null ? 'chair' : null;
  useEffect(() => {
    if (form !== null) document.documentElement.dataset['ready'] = form;
  }, [form]);

  if (draft.value) {
    return (
      <NewGameScreen
        library={LIBRARY}
        text={text}
        draft={draft.value}
        problem={problem.value}
        onStart={start}
        onBack={onLeave}
        onFile={(file) => load(file)}
        readScenario={readScenario}
        chance={streamOf(randomSeed())}
      />
    );
  }
  if (chair.value) {
    return (
      <ChairScreen
        text={text}
        asked={chair.value}
        today={today()}
        problem={problem.value}
        onStart={(seat, seed) => start(chairDraft(LIBRARY, seat, seed))}
        onMore={() => {
          draft.value = newDraft('alone', randomSeed());
        }}
        onBack={onLeave}
      />
    );
  }
  const openDebrief = async (): Promise<void> => {
    const save = game.value?.save() ?? '';
    const route = routeOf(location.hash);
    try {
      const { Debrief } = await import('./debrief.tsx');
      debrief.value = (
        <Debrief
          text={save}
          folders={route.kind === 'game' ? printAddress(route.id, 'secrets=yes') : null}
          onOpen={(text) => {
            debrief.value = null;
            load(text);
          }}
          onLeave={() => {
            debrief.value = null;
          }}
        />
      );
    } catch {
      notice.value = text.ui('fetchFailed');
    }
  };
  const facilitate = async (slips = false): Promise<void> => {
    const [hand, table, questions] = [facilitator.current, game.value, asking.current];
    if (!hand || !table || !questions) return;
    try {
      const { Facilitate } = await import('./facilitate.tsx');
      const close = (): void => {
        facilitating.value = null;
      };
      const toDebrief = (): void => {
        close();
        void openDebrief();
      };
      facilitating.value = (
        <Facilitate
          seat={hand}
          table={table}
          asking={questions.table()}
          slips={slips}
          onDebrief={toDebrief}
          onClose={close}
        />
      );
    } catch {
      notice.value = text.ui('fetchFailed');
    }
  };
  if (debrief.value) return debrief.value;
  if (!game.value) return null;
  const commands = {
    save: () => download(game.value?.save() ?? '', fileName(game.value)),
    load: (file: string) => load(file),
    leave: onLeave,
    debrief: () => void openDebrief(),
    facilitate: () => void facilitate(),
    slips: () => void facilitate(true),
    card: cardCommands,
    playAgain: () => {
      const people = game.value?.people ?? [];
      if (game.value?.view.value.setup.scenario === ONE_CHAIR) {
        chair.value = { seat: people[0] ?? null, seed: null, problems: [] };
      } else draft.value = newDraft(people.length === 1 ? 'alone' : 'table', randomSeed());
    },
    botPause: preferences.botPause,
    plainOpen: preferences.plainOpen,
    sound: preferences.sound,
    notice,
    unkept,
    guide: guide.value,
    asking: asking.current,
  };
  return (
    <TableCommands.Provider value={commands}>
      <TableScreen key={gameKey(game.value)} game={game.value} mountBoard={mountBoard} Rulebook={Rulebook} />
      {facilitating.value}
    </TableCommands.Provider>
  );
}
