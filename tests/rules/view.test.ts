import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS, POWER_IDS } from '../../src/model/ids.ts';
import type { Phase } from '../../src/model/phase.ts';
import type { Council } from '../../src/model/records.ts';
import type { State } from '../../src/model/state.ts';
import { HIDDEN_INTEREST, view } from '../../src/rules/view.ts';
import {
  crisisOf,
  operationsOf,
  withMember,
  withPhase,
  withPower,
  withState,
  withYear,
} from '../support/arrange.ts';
import { begin, doAction, play, STEADY, toEnd, toPhase } from '../support/game.ts';
import { calm } from '../support/table.ts';

const seen = (state: State, seat: MemberId | null) => view(LIBRARY, state, seat);

describe('view', () => {
  it('R9.1 a seat sees its own secret interest, and of the others only the two open ones', () => {
    const state = begin();
    const { members } = seen(state, 'turkiye');
    expect(members.turkiye.interests).toEqual(state.members.turkiye.interests);
    const [first, second] = state.members.kazakhstan.interests;
    expect(members.kazakhstan.interests).toEqual([first, second, HIDDEN_INTEREST]);
    expect(seen(state, null).members.turkiye.interests[2]).toBe(HIDDEN_INTEREST);
  });

  it('R9.1 motives, seed, deck, coming cards and chance are seen by nobody', () => {
    const state = withState(begin({ seed: 77 }), {
      coming: [{ year: 2, crisis: 'coup-attempt', region: null, power: null }],
    });
    for (const seat of [...MEMBER_IDS, null]) {
      const table = seen(state, seat);
      expect(table).toMatchObject({ rng: 0, deck: [], coming: [], setup: { seed: 0, years: 5 } });
      expect(POWER_IDS.map((power) => table.powers[power].motive)).toEqual(POWER_IDS.map(() => null));
    }
  });

  it('R9.1 a wedge offer on its way is seen by nobody, tension and telegraph by all', () => {
    const state = withPower(begin(), 'iran', { wedge: { member: 'turkiye', ask: 'vote-no', amount: 4 } });
    const { iran } = seen(state, 'turkiye').powers;
    expect(iran.wedge).toBeNull();
    expect(iran).toMatchObject({
      tension: state.powers.iran.tension,
      telegraph: state.powers.iran.telegraph,
    });
  });

  it('R9.1 a seat sees its own folder, and that the others have one', () => {
    const folders = play(toPhase(begin(), 'folders'), [
      ['turkiye', { kind: 'castBallot', ballot: 'no' }],
      ['kazakhstan', { kind: 'castBallot', ballot: 'no' }],
    ]);
    const { phase } = seen(folders, 'turkiye');
    if (phase.kind !== 'folders' || folders.phase.kind !== 'folders') throw new Error('no folders');
    expect(phase.folders.turkiye).toEqual(folders.phase.folders.turkiye);
    expect(phase.folders.kazakhstan).toEqual({
      envelope: { kind: 'sealed' },
      accept: null,
      report: null,
      notch: null,
      ballot: null,
      nominee: null,
      estimates: {},
    });
  });

  it('R9.1 the author of a crisis is hidden unless it is certain', () => {
    const crises = (['certain', 'likely', 'disputed', 'unknown'] as const).map((attribution) =>
      crisisOf('pipeline-plot', 'absheron', { attribution, power: 'iran', named: 'russia' }),
    );
    const shown = seen({ ...calm(), crises }, 'azerbaijan').crises;
    expect(shown.map(({ power }) => power)).toEqual(['iran', null, null, null]);
    expect(shown.map(({ named }) => named)).toEqual(['russia', 'russia', 'russia', 'russia']);
  });

  it('R9.1 intelligence is its reader’s until it comes out; only a report that was made is public', () => {
    const record = (year: number, report: string, out: boolean) => ({
      year,
      by: 'turkiye' as const,
      subject: { kind: 'coming' as const, power: 'iran' as const },
      truth: 'iran-strikes',
      report,
      out,
    });
    const reports = [
      record(1, 'silence', false),
      record(2, 'iran-waits', false),
      record(3, 'iran-waits', true),
    ];
    const state = { ...calm(), reports };
    expect(seen(state, 'turkiye').reports).toEqual(reports);
    expect(seen(state, 'azerbaijan').reports).toEqual([{ ...reports[1], truth: '' }, reports[2]]);
    // Once out, a silence is public too.
    expect(seen({ ...state, reports: [record(1, 'silence', true)] }, null).reports).toHaveLength(1);
  });

  it('R4.22 that an offer was refused is known to its member alone', () => {
    const state = withMember(calm(), 'turkiye', { tally: { offersRefused: 2, offersTaken: 1 } });
    expect(seen(state, 'turkiye').members.turkiye.tally.offersRefused).toBe(2);
    for (const seat of ['azerbaijan', null] as const) {
      expect(seen(state, seat).members.turkiye.tally).toMatchObject({ offersRefused: 0, offersTaken: 1 });
    }
  });

  it('R9.1 events that name who may see them are shown to those alone', () => {
    const log = [
      { kind: 'turnPassed', at: 1, member: 'turkiye' },
      { kind: 'turnPassed', at: 1, member: 'turkiye', seen: ['turkiye'] },
      { kind: 'turnPassed', at: 1, member: 'turkiye', seen: [] },
    ] as const;
    const state = { ...calm(), log };
    expect(['turkiye', 'azerbaijan', null].map((seat) => seen(state, seat as MemberId).log.length)).toEqual([
      2, 1, 1,
    ]);
  });

  it('R9.1 each keeps its own estimates of motives to itself', () => {
    const estimates = { turkiye: { iran: 'security' }, azerbaijan: { iran: 'opportunity' } } as const;
    const now = withYear(calm(), { estimates });
    const state = { ...now, past: [now.now] };
    const table = seen(state, 'turkiye');
    expect([table.now.estimates, table.past[0]?.estimates]).toEqual([
      { turkiye: { iran: 'security' } },
      { turkiye: { iran: 'security' } },
    ]);
    expect(seen(state, null).now.estimates).toEqual({});
    expect(seen(state, null).past[0]?.estimates).toEqual({});
    expect(seen(state, 'kazakhstan').now.estimates).toEqual({ kazakhstan: {} });
  });

  it('R4.30 answers to a claim stay in hand until all are in: who answered is seen, what is not', () => {
    const pressed = play(withPhase(calm(), operationsOf('turkiye')), [
      ['turkiye', { kind: 'pressClaim', claim: 'turkiye-transit-fees' }],
      ['azerbaijan', { kind: 'answerClaim', answer: 'back' }],
    ]);
    const answersOf = ({ phase }: State) =>
      phase.kind === 'operations' && phase.step.kind === 'claim' ? phase.step.answers : null;
    expect(answersOf(seen(pressed, 'azerbaijan'))).toEqual({ azerbaijan: 'back' });
    expect(answersOf(seen(pressed, 'kazakhstan'))).toEqual({ azerbaijan: 'restrain' });
  });

  it('R9.1 votes and hands in a council stay in hand until all are in, and are open after', () => {
    const council: Council = {
      incident: {
        kind: 'armed-attack',
        place: 'home',
        source: 'state',
        attribution: 'certain',
        provoked: false,
        requested: true,
      },
      member: 'kazakhstan',
      region: 'altai',
      power: 'russia',
      column: 'armed',
      strength: 6,
      strike: true,
      claimBacked: false,
      backers: [],
      engaged: true,
      votes: { turkiye: 'yes', azerbaijan: 'yes' },
      carried: null,
      owed: {},
      hands: { turkiye: 'commit', azerbaijan: 'commit' },
      tokens: {},
      committed: [],
      posture: null,
      forum: null,
      choice: 'invoke',
    };
    const at = (stage: 'vote' | 'hands' | 'posture') => {
      const { phase } = seen(
        withPhase(calm(), { kind: 'emergency', stage, council, queue: [], waiting: [], powers: [] }),
        'turkiye',
      );
      return phase.kind === 'emergency' ? [phase.council.votes, phase.council.hands] : [];
    };
    expect(at('vote')).toEqual([{ turkiye: 'yes', azerbaijan: 'abstain' }, council.hands]);
    expect(at('hands')).toEqual([council.votes, { turkiye: 'commit', azerbaijan: 'words' }]);
    expect(at('posture')).toEqual([council.votes, council.hands]);
  });

  it('R7.5 renewal ballots and answers to a price stay in hand', () => {
    const phase: Phase = {
      kind: 'conference',
      stage: 'ballots',
      order: [...MEMBER_IDS],
      prices: [],
      at: 0,
      votes: { turkiye: true, azerbaijan: true },
      queue: [],
      pool: {},
      ballots: { turkiye: true, azerbaijan: true },
    };
    const shown = seen(withPhase(calm(), phase), 'turkiye').phase;
    expect(shown).toMatchObject({
      votes: { turkiye: true, azerbaijan: false },
      ballots: { turkiye: true, azerbaijan: false },
    });
  });

  it('R9.1 when the game is over everything is shown but chance', () => {
    const over = toEnd(begin({ years: 3 }), STEADY);
    expect(seen(over, 'turkiye')).toEqual({ ...over, rng: 0 });
  });

  it('R9.1 looking changes nothing', () => {
    const state = doAction(begin(), begin().commander, { kind: 'openYear' });
    const copy = structuredClone(state);
    seen(state, 'turkiye');
    expect(state).toEqual(copy);
  });
});
