import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { FORUM_IDS } from '../../src/model/ids.ts';
import type { EmergencyPhase } from '../../src/model/phase.ts';
import type { State } from '../../src/model/state.ts';
import { PRESET_IDS } from '../../src/model/treaty.ts';
import { actors } from '../../src/rules/actors.ts';
import { explain } from '../../src/rules/explain.ts';
import { legal } from '../../src/rules/legal.ts';
import { strengthOf } from '../../src/rules/units.ts';
import { openBook } from '../../src/rules/book.ts';
import {
  addUnits,
  crisisOf,
  nightOf,
  operationsOf,
  siteOf,
  withDice,
  withMember,
} from '../support/arrange.ts';
import { withPhase, withPower } from '../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../support/events.ts';
import { begin, doAction, play, STEADY, take, toEnd, toPhase, toYear } from '../support/game.ts';
import { calm, calmTurn } from '../support/table.ts';

/*
 * The source article, line by line: what it asks of a "Turkic NATO" can be done in the game by its own actions. The
 * article is the op-ed that the design names; each title says which of its lines the test plays.
 */

const MEMBERS = LIBRARY.members.map(({ id }) => id);

/** Whoever must act does what `choose` says, as long as the council is at this stage. */
function atStage(
  state: State,
  stage: EmergencyPhase['stage'],
  choose: (actions: readonly Action[]) => Action | undefined,
): State {
  let next = state;
  while (next.phase.kind === 'emergency' && next.phase.stage === stage) {
    const seat = actors(LIBRARY, next)[0] as MemberId;
    const action = choose(legal(LIBRARY, next, seat));
    if (!action) throw new Error(`${seat} has nothing to choose at ${stage}`);
    next = doAction(next, seat, action);
  }
  return next;
}

/** Seals every folder: full shares, all for the motion. */
function sealAll(state: State): State {
  let next = state;
  for (const seat of MEMBERS) {
    const has = (kind: Action['kind']): boolean =>
      legal(LIBRARY, next, seat).some((each) => each.kind === kind);
    if (has('answerEnvelope')) next = doAction(next, seat, { kind: 'answerEnvelope', accept: false });
    next = play(next, [
      [seat, { kind: 'pledgeFunds', notch: 'full' }],
      [seat, { kind: 'castBallot', ballot: 'yes' }],
      [seat, { kind: 'sealFolder' }],
    ]);
  }
  return next;
}

/** The agenda of a commander: a programme with projects, the first in its own land, and a motion. */
function agenda(state: State, size: 10 | 20 | 30, projects: readonly Action[], motion: Action): State {
  const seat = state.commander;
  const region = LIBRARY.members.find(({ id }) => id === seat)?.regions[0] ?? '';
  const site: Action[] = projects.length > 0 ? [{ kind: 'siteFirst', region }] : [];
  const steps: Action[] = [
    { kind: 'setProgramme', size },
    ...projects,
    ...site,
    { kind: 'settleProgramme' },
    motion,
    { kind: 'announceAgenda' },
  ];
  const start = toPhase(state, 'agenda');
  return play(
    start,
    steps.map((action) => [seat, action] as const),
  );
}

describe('the source article, line by line', () => {
  it('six founding states: Azerbaijan, Türkiye, Kazakhstan, Kyrgyzstan, Uzbekistan and Turkmenistan sit at the table', () => {
    expect(MEMBERS).toEqual([
      'azerbaijan',
      'turkiye',
      'kazakhstan',
      'kyrgyzstan',
      'uzbekistan',
      'turkmenistan',
    ]);
    const game = begin();
    expect(Object.keys(game.members).toSorted()).toEqual(MEMBERS.toSorted());
  });

  it('an attack on one is answered by the others: invoked, engaged, voted, answered with units, judged', () => {
    const open = withPhase(withPower(calm(), 'iran', { tension: 6, motive: 'security' }), nightOf(['iran']));
    let state: State = { ...open, year: 2 };
    // Chance is the game's own: the first seed under which the strike row comes up opens the council.
    for (let rng = 1; state.phase.kind !== 'emergency'; rng += 1) {
      if (rng > 500) throw new Error('no strike in 500 nights');
      state = doAction({ ...open, year: 2, rng }, 'turkiye', { kind: 'letNightFall' });
    }
    const victim = actors(LIBRARY, state)[0] as MemberId;
    const invoked = take(state, victim, { kind: 'invokeDefence' });
    expect(eventOf(invoked, 'testRead').engaged).toBe('yes');
    const voted = atStage(invoked.state, 'vote', () => ({ kind: 'castCouncilVote', ballot: 'yes' }));
    expect(eventOf(voted, 'councilVoted').outcome).toBe('carried');
    const answered = atStage(voted, 'hands', (actions) => {
      const units = actions.find((each) => each.kind === 'answerCall' && each.hand === 'commit');
      return units ?? { kind: 'answerCall', hand: 'words' };
    });
    const committed = atStage(
      answered,
      'units',
      (actions) => actions.find(({ kind }) => kind === 'finishCommitment') ?? actions[0],
    );
    expect(eventsOf(committed, 'unitCommitted').length).toBeGreaterThan(0);
    expect(eventsOf(committed, 'callJudged').some(({ given }) => given === 'commit')).toBe(true);
    const over = doAction(committed, committed.commander, { kind: 'choosePosture', posture: 'repel' });
    expect(eventsOf(over, 'operationResolved')).toHaveLength(1);
    expect(over.councils.at(-1)?.council.engaged).toBe(true);
  });

  it('counter-terrorism: a centre is built and helps where a terrorist crisis is met', () => {
    const planned = agenda(begin({ seed: 4 }), 20, [{ kind: 'addProject', project: 'counter-terrorism' }], {
      kind: 'moveNothing',
    });
    const built = toPhase(sealAll(toPhase(planned, 'folders')), 'operations');
    expect(eventsOf(built, 'projectBought').map(({ project }) => project)).toEqual(['counter-terrorism']);
    const card = LIBRARY.crises.find(
      ({ incident, options }) => incident === 'terrorism' && options[0]?.column === 'insurgency',
    );
    if (!card) throw new Error('no terrorist crisis is met by forces');
    const option = card.options[0]?.id ?? '';
    const crisis = crisisOf(card.id, 'fergana', {
      option,
      contributions: [{ member: 'uzbekistan', strength: 3, units: [], money: 0 }],
    });
    const sum = explain(LIBRARY, { ...built, crises: [crisis] }, { kind: 'crisis', crisis: card.id });
    expect(sum.terms).toContainEqual(expect.objectContaining({ label: 'project', value: 1 }));
  });

  it('humanitarian help: engineers answer an earthquake abroad, the relief pool adds to them, and the helper gains', () => {
    const quake = LIBRARY.crises.find(
      ({ incident, options }) =>
        incident === 'disaster' && options.some(({ column }) => column === 'disaster'),
    );
    const option = quake?.options.find(({ column }) => column === 'disaster');
    if (!quake || !option) throw new Error('no disaster is met by engineers');
    const table = addUnits(
      {
        ...calmTurn('turkiye'),
        crises: [crisisOf(quake.id, 'kura-araz')],
        sites: [siteOf('relief-pool', 'absheron')],
      },
      [1, 2].map(() => ({ owner: 'turkiye', kind: 'engineers', place: 'eastern-anatolia' }) as const),
    );
    const sent = play(table, [
      ['turkiye', { kind: 'respondToCrisis', crisis: quake.id, option: option.id }],
      ['turkiye', { kind: 'sendUnit', unit: 'engineers', from: 'eastern-anatolia' }],
      ['turkiye', { kind: 'sendUnit', unit: 'engineers', from: 'eastern-anatolia' }],
      ['turkiye', { kind: 'handOver' }],
    ]);
    const night = take(withDice(withPhase(sent, nightOf()), 6, 6), 'turkiye', { kind: 'letNightFall' });
    const resolved = eventOf(night, 'crisisResolved');
    expect(resolved.outcome).toBe('success');
    expect(resolved.sum.terms).toContainEqual(
      expect.objectContaining({ with: { project: 'relief-pool' }, value: 2 }),
    );
    expect(shiftsOf(night, 'standing', { member: 'turkiye' })).toContain(2);
  });

  it('peacekeeping under a mandate of the United Nations: moved, carried, joined, gone', () => {
    const mission = LIBRARY.missions.find(
      ({ mandate, column }) => mandate === 'un' && column === 'peacekeeping',
    );
    if (!mission) throw new Error('no peacekeeping mission of the United Nations');
    const moved = agenda(begin({ seed: 2 }), 10, [], { kind: 'moveMission', mission: mission.id });
    const carried = toPhase(sealAll(toPhase(moved, 'folders')), 'operations');
    expect(carried.now.mission?.mission).toBe(mission.id);
    const table = withPhase({ ...calm(), now: carried.now }, operationsOf('turkiye'));
    const unit = table.units.find(({ owner, kind }) => owner === 'turkiye' && kind === 'brigade');
    const gone = play(table, [
      ['turkiye', { kind: 'joinMission' }],
      ['turkiye', { kind: 'sendUnit', unit: 'brigade', from: unit?.place ?? '' }],
      ['turkiye', { kind: 'handOver' }],
    ]);
    const night = take(withDice(withPhase(gone, nightOf()), 6, 6), 'turkiye', { kind: 'letNightFall' });
    expect(eventOf(night, 'missionResolved')).toMatchObject({ mission: mission.id, outcome: 'success' });
    expect(shiftsOf(night, 'reliability', { member: 'turkiye' })).toEqual([1]);
  });

  it('a rotating command: year after year it passes on among the full members, and Turkmenistan never commands', () => {
    let state = begin({ years: 8 });
    const commanders = [state.commander];
    for (let year = 2; year <= 7; year += 1) {
      state = toYear(state, year, STEADY);
      commanders.push(state.commander);
    }
    const full: MemberId[] = MEMBERS.filter((member) => member !== 'turkmenistan');
    const first = full.indexOf(commanders[0] as MemberId);
    expect(commanders).toEqual(commanders.map((_, at) => full[(first + at) % full.length]));
  });

  it('members contribute forces and money: shares are assessed and paid, units raised and sent', () => {
    const orders = agenda(begin({ seed: 3 }), 20, [], { kind: 'moveNothing' });
    const region = LIBRARY.members[2]?.regions[0] ?? '';
    const raised = doAction(withMember(orders, 'kazakhstan', { funds: 12 }), 'kazakhstan', {
      kind: 'raiseUnit',
      unit: 'brigade',
      region,
    });
    expect(raised.units.length).toBe(orders.units.length + 1);
    const paid = sealAll(toPhase(raised, 'folders'));
    for (const member of MEMBERS) expect(paid.now.paid[member]).toBe(paid.now.assessed[member]);
    expect(paid.now.raised).toBe(20);
  });

  it('a common programme of ¤10, 20 or 30 is US$1, 2 or 3 billion a year, and its shares add up to it', () => {
    const open = toPhase(begin(), 'agenda');
    const sizes = legal(LIBRARY, open, open.commander).flatMap((each) =>
      each.kind === 'setProgramme' ? [each.size] : [],
    );
    expect(sizes).toEqual([10, 20, 30]);
    for (const size of [10, 20, 30] as const) {
      const { now } = agenda(begin(), size, [], { kind: 'moveNothing' });
      expect(Object.values(now.assessed).reduce((sum, share) => sum + (share ?? 0), 0)).toBe(size);
    }
  });

  it('Türkiye’s tie to NATO: a forum of its own and a guarantee at home, while units sent away are not covered', () => {
    const { turkiye, azerbaijan } = openBook(LIBRARY).members;
    const forums = (member: typeof turkiye): string[] =>
      member.constraint.provisions.flatMap((each) => (each.kind === 'forum' ? [each.forum] : []));
    expect([forums(turkiye), forums(azerbaijan)]).toEqual([[FORUM_IDS[0]], []]);
    const guarded = (region: string): boolean =>
      explain(LIBRARY, calm(), { kind: 'deterrence', power: 'iran', region }).terms.some(
        ({ label }) => label === 'guarantee',
      );
    expect([guarded('eastern-anatolia'), guarded('nakhchivan')]).toEqual([true, false]);
    const abroad = addUnits(calm(), [{ owner: 'turkiye', kind: 'brigade', place: 'nakhchivan' }]);
    const there = explain(LIBRARY, abroad, { kind: 'deterrence', power: 'iran', region: 'nakhchivan' });
    expect(there.terms.map(({ label }) => label)).not.toContain('guarantee');
    expect(strengthOf(openBook(LIBRARY), 'brigade', 'armed')).toBe(2);
  });

  for (const power of ['russia', 'iran'] as const) {
    it(`${power} reacts both ways: calmed by reassurance, alarmed by a claim that the others back`, () => {
      const calmed = take(calmTurn('turkiye'), 'turkiye', { kind: 'takeStance', power, stance: 'reassure' });
      expect(shiftsOf(calmed, 'tension', { power })).toEqual([-1]);
      const claim = LIBRARY.claims.find((each) => each.power === power);
      if (!claim) throw new Error(`no claim on ${power}`);
      let pressed = doAction(calmTurn(claim.member), claim.member, { kind: 'pressClaim', claim: claim.id });
      for (const member of MEMBERS.filter((each) => each !== claim.member)) {
        pressed = doAction(pressed, member, { kind: 'answerClaim', answer: 'back' });
      }
      expect(shiftsOf(pressed, 'tension', { power })[0]).toBe(2);
    });
  }

  it('perhaps more members later: a candidate becomes an observer by vote, then a member that pays', () => {
    const observed = sealAll(
      toPhase(
        agenda(begin({ seed: 5 }), 10, [], {
          kind: 'moveAdmission',
          candidate: 'hungary',
          status: 'observer',
        }),
        'folders',
      ),
    );
    expect(observed.candidates.hungary).toBe('observer');
    const next = agenda(toYear(observed, 2, STEADY), 10, [], {
      kind: 'moveAdmission',
      candidate: 'hungary',
      status: 'member',
    });
    const admitted = sealAll(toPhase(next, 'folders'));
    expect(admitted.candidates.hungary).toBe('member');
    expect(admitted.now.raised).toBeGreaterThan(10);
  });

  for (const preset of PRESET_IDS) {
    it(`the precedent ${preset} can be played to its end`, () => {
      const over = toEnd(begin({ treaty: preset, years: 3 }), STEADY);
      expect(['renewed', 'lapsed']).toContain(over.result?.fate);
      expect(over.past).toHaveLength(3);
    });
  }
});
