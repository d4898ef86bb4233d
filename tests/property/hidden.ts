import { LIBRARY } from '../../src/content/library.ts';
import type { Ballot, Hand, Notch } from '../../src/model/action.ts';
import { BALLOTS, HANDS, NOTCHES } from '../../src/model/action.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { MemberId, Motive, PowerId } from '../../src/model/ids.ts';
import { MEMBER_IDS, MOTIVES, POWER_IDS } from '../../src/model/ids.ts';
import type { Envelope, Folder, Phase } from '../../src/model/phase.ts';
import { WEDGE_ASKS } from '../../src/model/power.ts';
import type { Coming, Crisis, IntelligenceRecord } from '../../src/model/records.ts';
import type { MemberState, PowerState, State, Tally } from '../../src/model/state.ts';

export type Stream = () => number;

type Answers<T> = Readonly<Partial<Record<MemberId, T>>>;

/**
 * The same table as one seat sees it (`null`: as all see it), with everything changed that it must not see: others'
 * folders, answers in hand, secret interests, refused offers and intelligence; motives, wedges, deck, coming cards, true
 * authors, and the chance of the game.
 */
export function hiddenChanged(state: State, eye: MemberId | null, chance: Stream): State {
  return {
    ...state,
    setup: { ...state.setup, seed: Math.floor(chance() * 0xffffffff) },
    rng: state.rng ^ (1 + Math.floor(chance() * 0xffff)),
    members: mapped(MEMBER_IDS, (id) =>
      id === eye ? state.members[id] : otherMember(state.members[id], id, chance),
    ),
    powers: mapped(POWER_IDS, (id) => otherPower(state.powers[id], chance)),
    phase: otherPhase(state.phase, eye, chance),
    crises: state.crises.map((crisis) => otherAuthor(crisis, chance)),
    deck: state.deck.toReversed().slice(0, Math.floor(chance() * state.deck.length)),
    coming: otherComing(state.coming, state.year, chance),
    reports: otherReports(state, eye, chance),
    now: { ...state.now, estimates: otherEstimates(state.now.estimates, eye, chance) },
    past: state.past.map((year) => ({ ...year, estimates: otherEstimates(year.estimates, eye, chance) })),
    log: otherLog(state.log, eye, chance),
  };
}

function mapped<K extends string, T>(keys: readonly K[], value: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>;
}

function one<T>(items: readonly T[], chance: Stream): T {
  return items[Math.floor(chance() * items.length)] as T;
}

function otherMember(member: MemberState, id: MemberId, chance: Stream): MemberState {
  const open = member.interests.slice(0, -1);
  const own = LIBRARY.interests.filter((interest) => interest.member === id).map((interest) => interest.id);
  const secret = one(
    own.filter((interest) => !member.interests.includes(interest)),
    chance,
  );
  const tally: Tally = { ...member.tally, offersRefused: member.tally.offersRefused + 1 };
  return { ...member, interests: [...open, secret], tally };
}

function otherPower(power: PowerState, chance: Stream): PowerState {
  const wedge = { member: one(MEMBER_IDS, chance), ask: one(WEDGE_ASKS, chance), amount: 3 };
  return {
    ...power,
    motive: power.motive === null ? null : power.motive === 'security' ? 'opportunity' : 'security',
    wedge: power.wedge ? null : wedge,
  };
}

function otherAuthor(crisis: Crisis, chance: Stream): Crisis {
  if (crisis.attribution === 'certain') return crisis;
  return { ...crisis, power: one([...POWER_IDS, null], chance) };
}

function otherComing(coming: readonly Coming[], year: number, chance: Stream): readonly Coming[] {
  if (coming.length > 0) return coming.slice(1);
  return [{ year: year + 1, crisis: one(LIBRARY.crises, chance).id, region: null, power: 'iran' }];
}

/** A report that was made is public, what was true is not; silence is not even known as such (R4.23). */
function otherReports(state: State, eye: MemberId | null, chance: Stream): readonly IntelligenceRecord[] {
  const reports = state.reports
    .filter((record) => record.out || record.by === eye || record.report !== 'silence')
    .map((record) => (record.out || record.by === eye ? record : { ...record, truth: 'changed' }));
  const by = one(
    MEMBER_IDS.filter((id) => id !== eye),
    chance,
  );
  const silent: IntelligenceRecord = {
    year: state.year,
    by,
    subject: { kind: 'coming', power: 'russia' },
    truth: 'russia-wait',
    report: 'silence',
    out: false,
  };
  return chance() < 0.5 ? reports : [...reports, silent];
}

type Estimates = State['now']['estimates'];

function otherEstimates(estimates: Estimates, eye: MemberId | null, chance: Stream): Estimates {
  const made = mapped(MEMBER_IDS, (): Partial<Record<PowerId, Motive>> => ({ russia: one(MOTIVES, chance) }));
  if (!eye) return made;
  const { [eye]: _own, ...others } = made;
  // What the eye noted itself stays; that it noted nothing reads as an empty note.
  return { ...others, [eye]: estimates[eye] ?? {} };
}

/** Private events of others change or go, and one comes in. */
function otherLog(log: readonly GameEvent[], eye: MemberId | null, chance: Stream): readonly GameEvent[] {
  const changed = log.filter((event) => {
    const open = !event.seen || (eye !== null && event.seen.includes(eye));
    return open || chance() < 0.5;
  });
  const planted: GameEvent = {
    kind: 'strikeWeighed',
    at: 1,
    power: 'russia',
    region: 'altai',
    outcome: 'deterred',
    resolve: { total: 1, terms: [] },
    deterrence: { total: 9, terms: [] },
    roll: 1,
    seen: [],
  };
  const at = Math.floor(chance() * changed.length);
  return [...changed.slice(0, at), planted, ...changed.slice(at)];
}

function otherPhase(phase: Phase, eye: MemberId | null, chance: Stream): Phase {
  switch (phase.kind) {
    case 'folders':
      return {
        ...phase,
        folders: Object.fromEntries(
          Object.entries(phase.folders).map(([id, folder]) => [
            id,
            id === eye ? folder : otherFolder(chance),
          ]),
        ),
      };
    case 'operations':
      if (phase.step.kind !== 'claim') return phase;
      return {
        ...phase,
        step: { ...phase.step, answers: others(phase.step.answers, eye, ['back', 'restrain'], chance) },
      };
    case 'emergency': {
      const { council, stage } = phase;
      if (stage === 'vote')
        return {
          ...phase,
          council: { ...council, votes: others<Ballot>(council.votes, eye, BALLOTS, chance) },
        };
      if (stage === 'hands')
        return { ...phase, council: { ...council, hands: others<Hand>(council.hands, eye, HANDS, chance) } };
      return phase;
    }
    case 'conference':
      return {
        ...phase,
        votes: others(phase.votes, eye, [true, false], chance),
        ballots: others(phase.ballots, eye, [true, false], chance),
      };
    default:
      return phase;
  }
}

function others<T>(
  answers: Answers<T>,
  eye: MemberId | null,
  values: readonly T[],
  chance: Stream,
): Answers<T> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, id === eye ? answer : one(values, chance)]),
  ) as Answers<T>;
}

function otherFolder(chance: Stream): Folder {
  const envelopes: Envelope[] = [
    { kind: 'empty' },
    { kind: 'home-need', cost: 2 },
    { kind: 'offer', power: 'china', ask: 'vote-no', amount: 5 },
    { kind: 'intelligence', subject: { kind: 'coming', power: 'iran' }, truth: 'iran-wait' },
  ];
  return {
    envelope: one(envelopes, chance),
    accept: one([true, false, null], chance),
    report: one(['silence', null], chance),
    notch: one<Notch | null>([...NOTCHES, null], chance),
    ballot: one<Ballot | null>([...BALLOTS, null], chance),
    nominee: one([...MEMBER_IDS, null], chance),
    estimates: { iran: one(MOTIVES, chance) },
  };
}
