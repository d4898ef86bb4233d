import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, chooseFor } from '../../src/bots/bot-seat.ts';
import { TEMPERAMENTS, WEIGHTS } from '../../src/bots/temperament.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { Envelope, Folder } from '../../src/model/phase.ts';
import { WEDGE_ASKS } from '../../src/model/power.ts';
import type { State } from '../../src/model/state.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal } from '../../src/rules/legal.ts';
import { view } from '../../src/rules/view.ts';
import { enterFolders } from '../../src/rules/year/folders.ts';
import { withMember, withPhase } from '../support/arrange.ts';
import { after } from '../support/change.ts';
import { begin, doAction, toPhase } from '../support/game.ts';
import { standing } from '../rules/founding/founding-table.ts';

// A seat may be handed to a bot at any moment (R10.9): what a person has written in its folder by then is no bot's work,
// and may contradict itself. Whatever it is, the bot seals the folder and does not go round in a circle.

/** More than there is to decide in a folder, each thing once and one of them anew. */
const MOST = 14;

/** Tables at their folders, with and without an election; the last has a member outside the treaty. */
const TABLES: readonly State[] = [
  toPhase(begin({ treaty: 'op-ed' }), 'folders'),
  toPhase(begin({ treaty: 'atlantic', seed: 4 }), 'folders'),
  withElection(toPhase(begin({ seed: 9, constraints: false }), 'folders')),
  after(standing({ kazakhstan: 'outside', kyrgyzstan: 'observer' }), enterFolders).state,
];

function withElection(state: State): State {
  return state.phase.kind === 'folders' ? withPhase(state, { ...state.phase, election: true }) : state;
}

const envelope: fc.Arbitrary<Envelope> = fc.oneof(
  fc.constant<Envelope>({ kind: 'empty' }),
  fc.record({ kind: fc.constant('home-need' as const), cost: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    kind: fc.constant('offer' as const),
    power: fc.constantFrom('russia', 'china', 'west'),
    ask: fc.constantFrom(...WEDGE_ASKS),
    amount: fc.integer({ min: 1, max: 7 }),
  }),
  fc.constant<Envelope>({
    kind: 'intelligence',
    subject: { kind: 'coming', power: 'russia' },
    truth: 'none',
  }),
);

const left = fc.record({
  table: fc.constantFrom(...TABLES.keys()),
  seat: fc.constantFrom(...MEMBER_IDS),
  funds: fc.integer({ min: 0, max: 12 }),
  share: fc.integer({ min: 0, max: 9 }),
  envelope,
  /** What the person did, as places among what it might then do. */
  done: fc.array(fc.nat(), { maxLength: 7 }),
});
type Left = typeof left extends fc.Arbitrary<infer T> ? T : never;

const folderOf = ({ phase }: State, seat: MemberId): Folder | undefined =>
  phase.kind === 'folders' ? phase.folders[seat] : undefined;

/** A folder as a person leaves it: everything but sealed. */
function leftBehind({ table, seat, funds, share, envelope: inside, done }: Left): State {
  let state = withMember(TABLES[table] as State, seat, { funds });
  const { phase } = state;
  if (phase.kind !== 'folders') throw new Error(phase.kind);
  const folder = { ...(phase.folders[seat] as Folder), envelope: inside };
  state = {
    ...withPhase(state, { ...phase, folders: { ...phase.folders, [seat]: folder } }),
    now: { ...state.now, assessed: { ...state.now.assessed, [seat]: share } },
  };
  for (const at of done) {
    const open = legal(LIBRARY, state, seat).filter(({ kind }) => kind !== 'sealFolder');
    const action = open[at % open.length];
    if (action) state = doAction(state, seat, action);
  }
  return state;
}

/** What a bot does from there until it has sealed its folder: too much of it is a circle. */
function takenOver(start: State, seat: MemberId, choose: (state: State, at: number) => Action): string[] {
  let state = start;
  const acts: string[] = [];
  while (state.phase.kind === 'folders' && !state.phase.sealed.includes(seat)) {
    const action = choose(state, acts.length);
    acts.push(JSON.stringify(action));
    if (acts.length > MOST) throw new Error(`round in a circle: ${acts.join(' ')}`);
    const step = apply(LIBRARY, state, seat, action);
    if (!step.ok) throw new Error(`${action.kind}: ${step.refusal.kind}`);
    ({ state } = step.value);
  }
  return acts;
}

const lasting = fc.constantFrom(...TEMPERAMENTS);

describe('R10.9 a bot that takes over a seat', () => {
  test('seals whatever folder was left behind, of easy and of steady judgement', () => {
    const most = { acts: 0 };
    fc.assert(
      fc.property(left, lasting, fc.constantFrom('easy', 'steady'), (what, temperament, strength) => {
        const start = leftBehind(what);
        const seats = { [what.seat]: { kind: 'bot', temperament, strength } as const };
        const acts = takenOver(start, what.seat, (state, at) =>
          chooseFor(
            {
              library: LIBRARY,
              state,
              seats,
              journal: { length: at },
              view: (seat) => view(LIBRARY, state, seat),
            },
            what.seat,
          ),
        );
        expect(acts.at(-1)).toBe('{"kind":"sealFolder"}');
        most.acts = Math.max(most.acts, acts.length);
      }),
      { numRuns: 400 },
    );
    // Something was left to do in most of them.
    expect(most.acts).toBeGreaterThan(4);
  });

  test('seals it playing its ideas out, too', () => {
    fc.assert(
      fc.property(left, lasting, (what, temperament) => {
        const acts = takenOver(leftBehind(what), what.seat, (state, moment) =>
          answerOf(
            LIBRARY,
            { view: view(LIBRARY, state, what.seat), seat: what.seat, weights: WEIGHTS[temperament], moment },
            1,
          ),
        );
        expect(acts.at(-1)).toBe('{"kind":"sealFolder"}');
      }),
      { numRuns: 12 },
    );
  });

  // The cases by name: what was written first cannot stand beside what was taken on afterwards.
  const contradictory: readonly (readonly [string, Omit<Left, 'table' | 'done'>, readonly Action[]])[] = [
    [
      'a ballot for, then an offer taken that asks to vote against, and a pledge that its money alone pays',
      { seat: 'uzbekistan', funds: 1, share: 4, envelope: offer('vote-no', 5) },
      [
        { kind: 'castBallot', ballot: 'yes' },
        { kind: 'answerEnvelope', accept: true },
        { kind: 'pledgeFunds', notch: 'full' },
      ],
    ],
    [
      'a full pledge, then an offer taken that asks for half of it',
      { seat: 'kazakhstan', funds: 6, share: 4, envelope: offer('half-pledge', 3) },
      [
        { kind: 'pledgeFunds', notch: 'full' },
        { kind: 'castBallot', ballot: 'yes' },
        { kind: 'answerEnvelope', accept: true },
      ],
    ],
    [
      'a pledge that the offer’s money alone pays, and then the offer refused',
      { seat: 'kazakhstan', funds: 0, share: 4, envelope: offer('late-response', 5) },
      [
        { kind: 'pledgeFunds', notch: 'full' },
        { kind: 'castBallot', ballot: 'abstain' },
        { kind: 'answerEnvelope', accept: false },
      ],
    ],
    [
      'more at home than there is beside the pledge',
      { seat: 'turkiye', funds: 5, share: 5, envelope: { kind: 'home-need', cost: 4 } },
      [
        { kind: 'pledgeFunds', notch: 'full' },
        { kind: 'castBallot', ballot: 'yes' },
        { kind: 'answerEnvelope', accept: true },
      ],
    ],
  ];

  test.each(contradictory)('seals %s', (_name, where, acts) => {
    let state = leftBehind({ table: 0, done: [], ...where });
    for (const action of acts) state = doAction(state, where.seat, action);
    // By itself it cannot be sealed: there is something to mend.
    expect(legal(LIBRARY, state, where.seat)).not.toContainEqual({ kind: 'sealFolder' });
    expect(folderOf(state, where.seat)?.notch).not.toBeNull();
    for (const temperament of TEMPERAMENTS) {
      for (const strength of ['easy', 'steady', 'sharp']) {
        const seats = { [where.seat]: { kind: 'bot', temperament, strength } as const };
        const done = takenOver(state, where.seat, (now, at) =>
          chooseFor(
            {
              library: LIBRARY,
              state: now,
              seats,
              journal: { length: at },
              view: (seat) => view(LIBRARY, now, seat),
            },
            where.seat,
          ),
        );
        expect(done.at(-1), `${temperament}, ${strength}`).toBe('{"kind":"sealFolder"}');
      }
    }
  });
});

function offer(ask: (typeof WEDGE_ASKS)[number], amount: number): Envelope {
  return { kind: 'offer', power: 'china', ask, amount };
}
