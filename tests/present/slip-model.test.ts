import { describe, expect, it } from 'vitest';
import { askingWords } from '../../src/content/text/en/asking.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import type { FilledSlip, SlipForm, SlipStep } from '../../src/present/slip-model.ts';
import { enterSlips, slipForm, slipMoves } from '../../src/present/slip-model.ts';
import { createText } from '../../src/present/text.ts';
import { actors } from '../../src/rules/actors.ts';
import { bareNight, invoke, struck, vote } from '../rules/defence/council-table.ts';
import { addUnits } from '../support/arrange.ts';
import { chooseDefault } from '../support/default-choice.ts';
import { begin, doAction } from '../support/game.ts';

const text = createText('en');
const AT_HAND = { owner: 'turkiye', kind: 'brigade', place: 'eastern-anatolia' } as const;

/** Azerbaijan has called, and five hands are asked for. */
const hands = vote(invoke(struck(addUnits(bareNight(), [AT_HAND, AT_HAND]))));

const MOTION = { kind: 'declaration', power: 'russia', tone: 'reassure' } as const;

function folders(motion: State['now']['motion'] = MOTION): State {
  let state = begin({ seed: 4 });
  while (state.phase.kind !== 'folders') {
    const [seat] = actors(LIBRARY, state);
    state = doAction(state, seat!, chooseDefault(LIBRARY, state, seat!));
  }
  return { ...state, now: { ...state.now, motion } };
}

const formOf = (state: State, people: readonly MemberId[] = MEMBER_IDS): SlipForm =>
  slipForm(LIBRARY, state, text, people)!;

function moves(form: SlipForm, filled: Readonly<Partial<Record<MemberId, FilledSlip>>>): SlipStep[] {
  return form.rows.flatMap((row) => slipMoves(row, filled[row.seat] ?? {}));
}

function run(state: State, steps: readonly SlipStep[]): State {
  return steps.reduce((now, { seat, action }) => doAction(now, seat, action), state);
}

describe('slips of a council', () => {
  it('ask each person called, and nobody else, for a hand, and offer only units that could go', () => {
    const form = formOf(hands, ['azerbaijan', 'turkiye', 'kazakhstan']);
    expect(form.asks).toBe('call');
    expect(form.rows.map(({ seat }) => seat)).toEqual(['turkiye', 'kazakhstan']);
    const fields = (at: number) => Object.keys(form.rows[at]!.fields);
    expect(fields(0)).toEqual(['hand', 'token', 'unit 1', 'unit 2', 'unit 3']);
    expect(form.rows[0]!.fields['unit 1']!.map(({ value }) => value)).toEqual(['brigade eastern-anatolia']);
    expect(fields(1)).toEqual(['hand', 'token']);
  });

  it('are chosen by a first letter: no two answers to a question begin with the same', () => {
    const form = formOf(hands);
    const initials = (labels: readonly string[]) => labels.map((label) => label[0]);
    const labels = [
      form.rows[0]!.fields['hand']!.map(({ label }) => label),
      Object.values(askingWords.slipReasons),
      ...['pledge', 'ballot', 'estimate russia'].map((id) =>
        formOf(folders()).rows[0]!.fields[id]!.map(({ label }) => label),
      ),
    ];
    for (const each of labels.map(initials)) expect(new Set(each).size).toBe(each.length);
  });

  it('enter hands first, then tokens and units in the order in which the rules ask for them', () => {
    const form = formOf(hands);
    const unit = 'brigade eastern-anatolia';
    const filled = {
      turkiye: { hand: 'commit', 'unit 1': unit, 'unit 2': unit },
      kazakhstan: { hand: 'token', token: 'funds' },
      uzbekistan: { hand: 'words' },
      kyrgyzstan: { hand: 'refuse' },
      turkmenistan: { hand: 'words' },
    } as const;
    const entered = enterSlips(LIBRARY, hands, moves(form, filled));
    if (!entered.ok) throw new Error(JSON.stringify(entered));
    expect(entered.left).toEqual([]);
    const kinds = entered.steps.map(({ action }) => action.kind);
    expect(kinds).toEqual([
      ...Array.from({ length: 5 }, () => 'answerCall'),
      'giveToken',
      'commitUnit',
      'commitUnit',
      'finishCommitment',
    ]);
    const after = run(hands, entered.steps);
    expect(after.phase).toMatchObject({ stage: 'posture', council: { hands: { turkiye: 'commit' } } });
  });

  it('are entered as far as they go where some are missing, and the rest waits', () => {
    const form = formOf(hands);
    const entered = enterSlips(
      LIBRARY,
      hands,
      moves(form, { kazakhstan: { hand: 'token', token: 'funds' } }),
    );
    expect(entered).toMatchObject({
      ok: true,
      steps: [{ seat: 'kazakhstan', action: { kind: 'answerCall', hand: 'token' } }],
      left: [{ seat: 'kazakhstan', action: { kind: 'giveToken' } }],
    });
  });

  it('are entered all or none, and the refusal is the rules’', () => {
    const form = formOf(hands);
    const all = Object.fromEntries(form.rows.map(({ seat }) => [seat, { hand: 'words' }]));
    const entered = enterSlips(LIBRARY, hands, moves(form, { ...all, kazakhstan: { hand: 'commit' } }));
    expect(entered).toMatchObject({ ok: false, seat: 'kazakhstan', refusal: { rule: expect.any(String) } });
    expect(moves(form, {})).toEqual([]);
  });
});

describe('slips of folders', () => {
  it('pledge, vote, answer envelopes, estimate and seal, seat by seat', () => {
    const state = folders();
    const form = formOf(state);
    expect(form.asks).toBe('pledge');
    const filled = Object.fromEntries(
      form.rows.map(({ seat, fields }) => [
        seat,
        {
          pledge: 'half',
          ballot: 'yes',
          'estimate russia': 'security',
          ...(fields['envelope'] ? { envelope: 'no' } : {}),
        },
      ]),
    );
    expect(form.rows.some(({ fields }) => 'envelope' in fields)).toBe(true);
    expect(form.rows.some(({ fields }) => !('envelope' in fields))).toBe(true);
    const entered = enterSlips(LIBRARY, state, moves(form, filled));
    if (!entered.ok) throw new Error(JSON.stringify(entered));
    const after = run(state, entered.steps);
    expect(after.phase.kind).toBe('reveal');
    expect(after.now.estimates.kazakhstan).toEqual({ russia: 'security' });
  });

  it('leave out what the folder says already, and are refused while something in it is missing', () => {
    const state = folders();
    const [row] = formOf(state).rows;
    const pledged = doAction(state, row!.seat, { kind: 'pledgeFunds', notch: 'half' });
    const again = formOf(pledged).rows[0]!;
    expect(enterSlips(LIBRARY, pledged, slipMoves(again, { pledge: 'half' }))).toMatchObject({
      ok: false,
      seat: row!.seat,
      refusal: { kind: 'incomplete' },
    });
  });

  it('ask for no ballot where there is no motion, and are sealed with the one that an offer asks for', () => {
    const state = folders(null);
    const form = formOf(state);
    expect(form.columns.map(({ id }) => id)).not.toContain('ballot');
    const { phase } = state;
    if (phase.kind !== 'folders') throw new Error('not asked');
    const folder = phase.folders.uzbekistan!;
    const envelope = { kind: 'offer', power: 'west', amount: 4, ask: 'vote-no' } as const;
    const offered: State = {
      ...state,
      phase: { ...phase, folders: { ...phase.folders, uzbekistan: { ...folder, envelope } } },
    };
    const row = formOf(offered).rows.find(({ seat }) => seat === 'uzbekistan')!;
    const ballots = ['yes', 'no'].map((answer) =>
      slipMoves(row, { envelope: answer, pledge: 'half' }).flatMap(({ action }) =>
        action.kind === 'castBallot' ? [action.ballot] : [],
      ),
    );
    expect(ballots).toEqual([['no'], ['abstain']]);
    const taken = enterSlips(LIBRARY, offered, slipMoves(row, { envelope: 'yes', pledge: 'half' }));
    expect(taken.ok).toBe(true);
    expect(slipMoves(row, {})).toEqual([]);
  });

  it('have their columns in the order of the paper, whoever is asked first', () => {
    const ids = formOf(folders()).columns.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['envelope', 'report', 'pledge', 'ballot']);
    expect(ids.slice(4).every((id) => id.startsWith('estimate '))).toBe(true);
  });

  it('are asked for at no other time', () => {
    expect(slipForm(LIBRARY, begin(), text, MEMBER_IDS)).toBeNull();
    expect(slipForm(LIBRARY, folders(), text, [])).toBeNull();
  });
});
