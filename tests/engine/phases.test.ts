import { describe, expect, test } from 'vitest';
import type { ActionKind } from '../../src/model/action.ts';
import { ACTION_KINDS } from '../../src/model/action.ts';
import type { OperationStep, Phase } from '../../src/model/phase.ts';
import { kindsNow } from '../../src/rules/actions/kinds.ts';
import { setup } from '../../src/rules/setup.ts';
import { makeGame } from '../../src/engine/game.ts';
import type { PlayedPhase } from '../../src/engine/phases.ts';
import { PHASES, movesOf, stagesOf } from '../../src/engine/phases.ts';
import { STOUT_LIBRARY, stout } from './random-play.ts';

const PLAYED = Object.keys(PHASES) as PlayedPhase[];
const sorted = (kinds: Iterable<ActionKind>) => [...new Set(kinds)].toSorted();

/** What the core allows in a phase at a stage, over everything else that it looks at there. */
function coreKinds(kind: PlayedPhase, stage: string | null): ActionKind[] {
  const phases: unknown[] = [
    { kind, stage, motionChosen: false },
    { kind, stage, motionChosen: true },
    { kind, step: { kind: stage, picked: null } },
    { kind, step: { kind: stage, picked: { unit: 'air', from: 'ankara' } } },
  ];
  const wanted = kind === 'operations' ? phases.slice(2) : phases.slice(0, 2);
  return wanted.flatMap((phase) => kindsNow(phase as Phase));
}

test('R4 R8.7 boardgame.io goes through the founding and the phases of a year of the rulebook', () => {
  expect(PLAYED).toEqual([
    'founding',
    'dawn',
    'agenda',
    'corridor',
    'folders',
    'reveal',
    'operations',
    'night',
    'emergency',
    'ledger',
    'conference',
  ]);
});

test('R4 every action is a move under its own name, and there is no other move', () => {
  expect(sorted(PLAYED.flatMap(movesOf))).toEqual(sorted(ACTION_KINDS));
});

describe('R4 boardgame.io lists for each phase and stage what the core allows there', () => {
  const stages = PLAYED.flatMap((phase): [PlayedPhase, string | null][] => {
    const names = Object.keys(stagesOf(phase));
    return names.length === 0 ? [[phase, null]] : names.map((stage) => [phase, stage]);
  });

  test.each(stages)('%s %s', (phase, stage) => {
    const listed = stage === null ? movesOf(phase) : (stagesOf(phase)[stage] ?? []);
    expect(sorted(listed)).toEqual(sorted(coreKinds(phase, stage)));
  });

  test('and knows every step of operations', () => {
    // The type holds the list complete: a new step does not compile until it is here.
    const steps: Record<OperationStep['kind'], true> = {
      choose: true,
      deploying: true,
      responding: true,
      exercising: true,
      joining: true,
      keeping: true,
      asking: true,
      claim: true,
      done: true,
    };
    expect(Object.keys(stagesOf('operations')).toSorted()).toEqual(Object.keys(steps).toSorted());
  });
});

describe('the game that boardgame.io gets', () => {
  const begun = setup(STOUT_LIBRARY, stout(1));
  if (!begun.ok) throw new Error(begun.refusal.kind);
  const game = makeGame(STOUT_LIBRARY, begun.value);

  test('has all the moves of each phase', () => {
    for (const phase of PLAYED) {
      expect(Object.keys(game.phases?.[phase]?.moves ?? {}).toSorted()).toEqual(sorted(movesOf(phase)));
      for (const [stage, kinds] of Object.entries(stagesOf(phase))) {
        expect(Object.keys(game.phases?.[phase]?.turn?.stages?.[stage]?.moves ?? {})).toEqual(kinds);
      }
    }
  });

  test('begins where its opening stands', () => {
    expect(PLAYED.filter((phase) => game.phases?.[phase]?.start)).toEqual(['dawn']);
    const later = makeGame(STOUT_LIBRARY, { ...begun.value, phase: { kind: 'ledger' } });
    expect(PLAYED.filter((phase) => later.phases?.[phase]?.start)).toEqual(['ledger']);
  });

  test('R4.20 R5.11 R7.5 keeps what is answered unseen out of logs, and never takes it back', () => {
    const secret = PLAYED.flatMap((phase) =>
      Object.entries(game.phases?.[phase]?.moves ?? {}).flatMap(([kind, move]) =>
        typeof move === 'object' && move.redact === true && move.client === false && move.undoable === false
          ? [kind as ActionKind]
          : [],
      ),
    );
    expect(sorted(secret)).toEqual(
      sorted([
        ...movesOf('folders'),
        'answerClaim',
        'castCouncilVote',
        'answerCall',
        'votePrice',
        'castRenewal',
      ]),
    );
  });

  test('R9.2 leaves it to the core whether any other move may be taken back', () => {
    const move = game.phases?.['operations']?.moves?.['passTurn'];
    if (typeof move !== 'object' || typeof move.undoable !== 'function') throw new Error('no such move');
    const ctx = {} as Parameters<typeof move.undoable>[0]['ctx'];
    expect(move.undoable({ G: { ...begun.value, undoable: true }, ctx })).toBe(true);
    expect(move.undoable({ G: { ...begun.value, undoable: false }, ctx })).toBe(false);
  });

  test('lets nobody but the core end a turn, a phase or the game', () => {
    expect(Object.values(game.events ?? {})).toEqual(Array.from({ length: 8 }, () => false));
  });
});
