import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { ConferencePhase, EmergencyPhase, RevealPhase } from '../../src/model/phase.ts';
import type { ConferencePrice, Council } from '../../src/model/records.ts';
import { actors } from '../../src/rules/actors.ts';
import { nightOf, operationsOf, withMember, withPhase } from '../support/arrange.ts';
import { begin, doAction, toPhase } from '../support/game.ts';
import { calm } from '../support/table.ts';

const seats = (state: Parameters<typeof actors>[1]) => actors(LIBRARY, state);
const others = (...members: MemberId[]) => MEMBER_IDS.filter((member) => !members.includes(member));

describe('actors', () => {
  it('R4.8 the commander alone opens the year, sets the agenda and lets night fall', () => {
    const state = calm();
    expect(seats(state)).toEqual(['turkiye']);
    expect(seats(doAction(state, 'turkiye', { kind: 'openYear' }))).toEqual(['turkiye']);
    expect(seats(withPhase(state, nightOf()))).toEqual(['turkiye']);
    expect(seats(withPhase(state, nightOf([], 'after')))).toEqual(['turkiye']);
    expect(seats(withPhase(state, { kind: 'ledger' }))).toEqual(['turkiye']);
  });

  it('R4.17 every member gives national orders, and is done when it says so', () => {
    const agenda = toPhase(begin(), 'agenda');
    const orders = {
      ...agenda,
      phase: { ...agenda.phase, kind: 'agenda', stage: 'orders' },
    } as typeof agenda;
    expect(seats(orders)).toEqual([...MEMBER_IDS]);
    expect(seats(doAction(orders, 'kyrgyzstan', { kind: 'finishOrders' }))).toEqual(others('kyrgyzstan'));
  });

  it('R4.18 everybody may talk until it has left the corridor', () => {
    const corridor = toPhase(begin(), 'corridor');
    expect(seats(doAction(corridor, 'turkiye', { kind: 'leaveCorridor' }))).toEqual(others('turkiye'));
  });

  it('R4.26 one seat at a time has its turn', () => {
    expect(seats(withPhase(calm(), operationsOf('kyrgyzstan', 'turkiye')))).toEqual(['kyrgyzstan']);
  });

  it('R4.30 when a claim is pressed all others are asked at once, and the claimant is not', () => {
    const state = withPhase(calm(), operationsOf('turkiye'));
    const pressed = doAction(state, 'turkiye', { kind: 'pressClaim', claim: 'turkiye-transit-fees' });
    expect(seats(pressed)).toEqual(others('turkiye'));
    const answered = doAction(pressed, 'uzbekistan', { kind: 'answerClaim', answer: 'back' });
    expect(seats(answered)).toEqual(others('turkiye', 'uzbekistan'));
  });

  it('R4.25 the gap is offered to one after the other, then each site to its host, then the commander goes on', () => {
    const site = (project: 'headquarters' | 'relief-pool', host: MemberId) => ({ project, host, asked: [] });
    const reveal = (part: Partial<RevealPhase>) =>
      seats(withPhase(calm(), { kind: 'reveal', stage: 'cover', queue: [], cover: 4, sites: [], ...part }));
    expect(reveal({ queue: ['kyrgyzstan', 'turkiye'] })).toEqual(['kyrgyzstan']);
    const sites = [site('headquarters', 'uzbekistan'), site('relief-pool', 'azerbaijan')];
    expect(reveal({ stage: 'sites', sites })).toEqual(['uzbekistan']);
    expect(reveal({ stage: 'done' })).toEqual(['turkiye']);
  });

  it('R5.11 in a council the victim chooses, full members vote, all others answer, one by one they give', () => {
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
      votes: { turkiye: 'yes' },
      carried: null,
      owed: {},
      hands: { turkiye: 'commit' },
      tokens: {},
      committed: [],
      posture: null,
      forum: null,
      choice: 'invoke',
    };
    const suspended = withMember(calm(), 'uzbekistan', { suspended: true });
    const at = (stage: EmergencyPhase['stage'], queue: MemberId[] = []) =>
      seats(withPhase(suspended, { kind: 'emergency', stage, council, queue, waiting: [], powers: [] }));
    expect(at('choice')).toEqual(['kazakhstan']);
    expect(at('vote')).toEqual(['azerbaijan', 'kazakhstan', 'kyrgyzstan']);
    expect(at('hands')).toEqual(['azerbaijan', 'kyrgyzstan', 'turkmenistan']);
    expect(at('tokens', ['turkmenistan', 'azerbaijan'])).toEqual(['turkmenistan']);
    expect(at('units', ['kyrgyzstan', 'azerbaijan'])).toEqual(['kyrgyzstan']);
    expect(at('posture')).toEqual(['turkiye']);
  });

  it('R7.2, R7.3, R7.5 at the conference each names a price in order, others answer and pay, all cast ballots', () => {
    const prices: ConferencePrice[] = [
      { member: 'turkiye', price: { kind: 'amendment', article: 'area', setting: 'seas' }, met: null },
      { member: 'kazakhstan', price: { kind: 'money', amount: 3 }, met: null },
    ];
    const at = (stage: ConferencePhase['stage'], part: Partial<ConferencePhase> = {}) =>
      seats(
        withPhase(calm(), {
          kind: 'conference',
          stage,
          order: ['turkiye', 'kazakhstan', 'kyrgyzstan', 'uzbekistan', 'turkmenistan', 'azerbaijan'],
          prices,
          at: 1,
          votes: {},
          queue: ['uzbekistan', 'azerbaijan'],
          pool: {},
          ballots: { turkiye: true, azerbaijan: false },
          ...part,
        }),
      );
    expect(at('naming')).toEqual(['kazakhstan']);
    expect(at('answering', { at: 0, votes: { kyrgyzstan: true } })).toEqual(others('turkiye', 'kyrgyzstan'));
    expect(at('pooling')).toEqual(['uzbekistan']);
    expect(at('counter')).toEqual(['kazakhstan']);
    expect(at('ballots')).toEqual(others('turkiye', 'azerbaijan'));
  });
});
