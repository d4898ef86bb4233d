import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/action.ts';
import { ACTION_KINDS } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS, POWER_IDS } from '../../src/model/ids.ts';
import { RANKS } from '../../src/model/result.ts';
import type { State } from '../../src/model/state.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { METER_ENDS } from '../../src/rules/change.ts';
import { legal, options, refusal } from '../../src/rules/legal.ts';
import { view } from '../../src/rules/view.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { begin, play } from '../support/game.ts';
import { faultIn, freeze, PATIENCE, placeOf, same, stepsOf, WALK_LIBRARY } from './walk.ts';

/** Every place of the year that a game can be in (R4, R5, R7). */
const PLACES = [
  'founding/proposing',
  'founding/voting',
  'founding/accession',
  'founding/done',
  'dawn',
  'agenda/programme',
  'agenda/motion',
  'agenda/orders',
  'corridor',
  'folders',
  'reveal/cover',
  'reveal/sites',
  'reveal/done',
  'operations/choose',
  'operations/deploying',
  'operations/responding',
  'operations/exercising',
  'operations/joining',
  'operations/keeping',
  'operations/asking',
  'operations/claim',
  'operations/done',
  'night/before',
  'night/after',
  'emergency/choice',
  'emergency/vote',
  'emergency/hands',
  'emergency/tokens',
  'emergency/units',
  'emergency/posture',
  'ledger',
  'conference/naming',
  'conference/answering',
  'conference/pooling',
  'conference/counter',
  'conference/ballots',
];

describe('random legal play', { timeout: PATIENCE }, () => {
  it('never throws, never dead-ends, always ends with a result for every seat, and gets everywhere', () => {
    const places = new Set<string>();
    const kinds = new Set<string>();
    const fault = faultIn(120, 20260301, function* (walk) {
      let last: State | null = null;
      for (const { before, action, after } of stepsOf(walk)) {
        places.add(placeOf(before));
        kinds.add(action.kind);
        last = after;
      }
      if (last?.phase.kind !== 'over' || !last.result) return yield 'the game did not end';
      if (actors(WALK_LIBRARY, last).length > 0) yield 'somebody may act after the end';
      for (const member of MEMBER_IDS) {
        const rank = last.result.members[member]?.rank;
        if (!RANKS.includes(rank)) yield `${member} ends as ${rank}`;
        if (legal(WALK_LIBRARY, last, member).length > 0) yield `${member} may act after the end`;
      }
    });
    expect(fault).toBeNull();
    // A property is worth what it visits: this one visits the whole year, and takes every action there is.
    expect(PLACES.filter((place) => !places.has(place))).toEqual([]);
    expect(ACTION_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('R2.8 money is whole, is never less than nothing, and moves only as the log says', () => {
    const fault = faultIn(30, 20260302, function* (walk) {
      for (const { before, after, events } of stepsOf(walk)) {
        const due = pursesOf(before);
        for (const event of events) {
          if (event.kind !== 'moneyMoved') continue;
          const { payer, payee, amount } = event;
          if (amount <= 0) yield `¤${amount} from ${payer} to ${payee}`;
          if (payer !== 'world') due[payer] = (due[payer] ?? 0) - amount;
          if (payee !== 'world') due[payee] = (due[payee] ?? 0) + amount;
        }
        for (const [purse, funds] of Object.entries(pursesOf(after))) {
          if (funds === due[purse] && Number.isInteger(funds) && funds >= 0) continue;
          yield `${purse} has ¤${funds} and should have ¤${due[purse]} in ${placeOf(after)}`;
        }
      }
    });
    expect(fault).toBeNull();
  });

  it('R2.12 every meter stays within its ends', () => {
    const fault = faultIn(30, 20260303, function* (walk) {
      for (const { after } of stepsOf(walk)) {
        for (const [meter, value] of metersOf(after)) {
          const [low, high] = METER_ENDS[meter];
          if (!Number.isInteger(value) || value < low || value > high)
            yield `${meter} ${value} in ${placeOf(after)}`;
        }
      }
    });
    expect(fault).toBeNull();
  });

  it('lists at most 60 actions for a seat, none of them twice', () => {
    const fault = faultIn(40, 20260304, function* (walk) {
      for (const { index, before } of stepsOf(walk)) {
        if (index % 2 !== 0) continue;
        for (const seat of actors(WALK_LIBRARY, before)) {
          const list = legal(WALK_LIBRARY, before, seat);
          const different = new Set(list.map((action) => JSON.stringify(action)));
          if (list.length > 60 || different.size < list.length)
            yield `${list.length} actions, ${different.size} of them different, in ${placeOf(before)}`;
        }
      }
    });
    expect(fault).toBeNull();
  });

  it('carries out every option that is not refused, and refuses the others with the reason it gave', () => {
    const fault = faultIn(12, 20260305, function* (walk) {
      for (const { index, before, seat } of stepsOf(walk)) {
        if (index % 7 !== 0) continue;
        const list = options(WALK_LIBRARY, before, seat);
        const open = list.filter((option) => option.refusal === null).map(({ action }) => action);
        if (!same(open, legal(WALK_LIBRARY, before, seat)))
          yield `options and legal part in ${placeOf(before)}`;
        for (const option of list) {
          const done = apply(WALK_LIBRARY, before, seat, option.action);
          if (!same(done.ok ? null : done.refusal, option.refusal))
            yield `${option.action.kind} in ${placeOf(before)}: option ${option.refusal?.kind}`;
        }
      }
    });
    expect(fault).toBeNull();
  });

  it('refuses a seat whose turn it is not, whatever it tries, and offers it nothing', () => {
    const fault = faultIn(10, 20260306, function* (walk) {
      for (const { index, before, action } of stepsOf(walk)) {
        if (index % 2 !== 0) continue;
        const acting = actors(WALK_LIBRARY, before);
        for (const member of MEMBER_IDS.filter((each) => !acting.includes(each))) {
          if (options(WALK_LIBRARY, before, member).length > 0) yield `${member} is offered something`;
          const reason = refusal(WALK_LIBRARY, before, member, action)?.kind;
          if (reason !== 'not-your-turn') yield `${action.kind} of ${member}: ${reason}`;
        }
      }
    });
    expect(fault).toBeNull();
  });

  it('R9.1 a seat that sees its own view alone is offered the same, and refused the same, as by the rules', () => {
    const fault = faultIn(14, 20260307, function* (walk) {
      for (const { index, before } of stepsOf(walk)) {
        if (index % 4 !== 0) continue;
        for (const seat of actors(WALK_LIBRARY, before)) {
          const seen = view(WALK_LIBRARY, before, seat);
          const offered = options(WALK_LIBRARY, seen, seat);
          if (!same(actors(WALK_LIBRARY, seen), actors(WALK_LIBRARY, before))) yield 'other seats may act';
          if (!same(offered, options(WALK_LIBRARY, before, seat))) yield `${seat} in ${placeOf(before)}`;
        }
      }
    });
    expect(fault).toBeNull();
  });

  it('R1.3 the same setup and the same actions give the same game, and no state is ever changed in place', () => {
    const fault = faultIn(14, 20260308, function* (walk) {
      const script: (readonly [MemberId, Action])[] = [];
      let last: State | null = null;
      for (const { before, seat, action, after } of stepsOf(walk)) {
        // A frozen state throws when a later action writes into it.
        freeze(before);
        script.push([seat, action]);
        last = after;
      }
      const again = play(begin(walk.settings, WALK_LIBRARY), script, WALK_LIBRARY);
      if (!last || stateHash(again) !== stateHash(last) || !same(again, last))
        yield 'played again it differs';
    });
    expect(fault).toBeNull();
  });

  it('asks no seat again that has closed its part or answered', () => {
    const fault = faultIn(25, 20260311, function* (walk) {
      for (const { index, before } of stepsOf(walk)) {
        if (index % 2 !== 0) continue;
        const done = answered(before);
        const again = actors(WALK_LIBRARY, before).filter((member) => done.includes(member));
        if (again.length > 0) yield `${again.join(', ')} in ${placeOf(before)}`;
      }
    });
    expect(fault).toBeNull();
  });

  it('R4.6 no card lies on the table twice, and no region bears two crises', () => {
    const fault = faultIn(80, 20260309, function* (walk) {
      for (const { action, after } of stepsOf(walk)) {
        if (action.kind !== 'closeYear') continue;
        const { crises } = after;
        const cards = new Set(crises.map(({ id }) => id));
        const regions = new Set(crises.map(({ region }) => region));
        if (cards.size < crises.length || regions.size < crises.length)
          yield crises.map(({ id, region }) => `${id} in ${region}`).join(', ');
      }
    });
    expect(fault).toBeNull();
  });

  it('R5.15 no power strikes twice in two years running', () => {
    const fault = faultIn(80, 20260310, function* (walk) {
      const struck = new Map<string, number>();
      for (const { events } of stepsOf(walk)) {
        for (const event of events) {
          if (event.kind !== 'powerStruck') continue;
          const last = struck.get(event.power) ?? -9;
          if (event.at - last < 2) yield `${event.power} in years ${last} and ${event.at}`;
          struck.set(event.power, event.at);
        }
      }
    });
    expect(fault).toBeNull();
  });
});

function pursesOf(state: State): Record<string, number> {
  return { fund: state.fund, ...Object.fromEntries(MEMBER_IDS.map((id) => [id, state.members[id].funds])) };
}

function metersOf(state: State): [keyof typeof METER_ENDS, number][] {
  const { will, coordination, ladder, normalisation, members, powers } = state;
  return [
    ['will', will],
    ['coordination', coordination],
    ['ladder', ladder],
    ['normalisation', normalisation],
    ...POWER_IDS.map((id): ['tension', number] => ['tension', powers[id].tension]),
    ...MEMBER_IDS.flatMap((id): [keyof typeof METER_ENDS, number][] => [
      ['stability', members[id].stability],
      ['reliability', members[id].reliability],
      ['standing', members[id].standing],
      ...POWER_IDS.map((power): ['influence', number] => ['influence', members[id].influence[power]]),
    ]),
  ];
}

/** The seats that have said their word where all say theirs at once. */
function answered({ phase }: State): readonly string[] {
  switch (phase.kind) {
    case 'founding':
      return phase.stage === 'voting' ? Object.keys(phase.votes) : [];
    case 'agenda':
      return phase.stage === 'orders' ? phase.finished : [];
    case 'corridor':
      return phase.left;
    case 'folders':
      return phase.sealed;
    case 'operations':
      return phase.step.kind === 'claim' ? Object.keys(phase.step.answers) : [];
    case 'emergency':
      if (phase.stage === 'vote') return Object.keys(phase.council.votes);
      return phase.stage === 'hands' ? Object.keys(phase.council.hands) : [];
    case 'conference':
      if (phase.stage === 'answering') return Object.keys(phase.votes);
      return phase.stage === 'ballots' ? Object.keys(phase.ballots) : [];
    default:
      return [];
  }
}
