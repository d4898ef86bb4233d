import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Folder, Phase } from '../model/phase.ts';
import type { Crisis } from '../model/records.ts';
import type { MemberState, PowerState, State } from '../model/state.ts';
import { openBook } from './book.ts';

/** An interest that a seat may not see. */
export const HIDDEN_INTEREST = 'hidden';

/**
 * What one seat may see of a state, or (for `null`) what the whole table may (R9.1): the same shape, with everybody
 * else's folders, secret interests, intelligence and answers in hand blanked, and motives, deck and chance hidden.
 * Once the game is over everything is shown.
 */
export function view(library: Library, state: State, seat: MemberId | null): State {
  if (state.result) return { ...state, rng: 0 };
  const { order } = openBook(library);
  const members = {} as Record<MemberId, MemberState>;
  for (const member of order) {
    const full = state.members[member];
    members[member] = member === seat ? full : blankMember(full);
  }
  const powers = {} as Record<string, PowerState>;
  for (const [id, power] of Object.entries(state.powers))
    powers[id] = publicPower(power, state.motivesShown === true);
  return {
    ...state,
    setup: { ...state.setup, seed: 0 },
    rng: 0,
    members,
    powers: powers as State['powers'],
    phase: phaseFor(state.phase, seat),
    crises: state.crises.map(blankAuthor),
    deck: [],
    coming: [],
    reports: state.reports
      .filter((record) => record.out || record.by === seat || record.report !== 'silence')
      .map((record) => (record.out || record.by === seat ? record : { ...record, truth: '' })),
    now: { ...state.now, estimates: seat ? { [seat]: state.now.estimates[seat] ?? {} } : {} },
    past: state.past.map((year) => ({
      ...year,
      estimates: seat ? { [seat]: year.estimates[seat] ?? {} } : {},
    })),
    log: state.log.filter((event) => !event.seen || (seat !== null && event.seen.includes(seat))),
  };
}

/** What everybody may know of a power; its motive only where a facilitator has opened it (R10.5). */
function publicPower({ byHand: _byHand, ...power }: PowerState, motiveShown: boolean): PowerState {
  return { ...power, motive: motiveShown ? power.motive : null, wedge: null };
}

/** A secret interest stays secret, and so does that an offer was refused (R4.22). */
function blankMember(member: MemberState): MemberState {
  return { ...member, interests: openInterests(member), tally: { ...member.tally, offersRefused: 0 } };
}

function openInterests(member: MemberState): readonly string[] {
  return member.interests.map((id, at) => (at === member.interests.length - 1 ? HIDDEN_INTEREST : id));
}

function blankAuthor(crisis: Crisis): Crisis {
  return crisis.attribution === 'certain' ? crisis : { ...crisis, power: null };
}

const SEALED: Folder = {
  envelope: { kind: 'sealed' },
  accept: null,
  report: null,
  notch: null,
  ballot: null,
  nominee: null,
  estimates: {},
};

/** Simultaneous answers stay in hand until all are in; each seat sees its own. */
function phaseFor(phase: Phase, seat: MemberId | null): Phase {
  switch (phase.kind) {
    case 'folders': {
      const folders: Partial<Record<MemberId, Folder>> = {};
      for (const member of Object.keys(phase.folders) as MemberId[]) {
        folders[member] = member === seat ? (phase.folders[member] as Folder) : SEALED;
      }
      return { ...phase, folders };
    }
    case 'operations':
      return phase.step.kind === 'claim'
        ? { ...phase, step: { ...phase.step, answers: masked(phase.step.answers, seat, 'restrain') } }
        : phase;
    case 'emergency': {
      const { council, stage } = phase;
      if (stage === 'vote')
        return { ...phase, council: { ...council, votes: masked(council.votes, seat, 'abstain') } };
      if (stage === 'hands')
        return { ...phase, council: { ...council, hands: masked(council.hands, seat, 'words') } };
      return phase;
    }
    case 'conference':
      return {
        ...phase,
        votes: masked(phase.votes, seat, false),
        ballots: masked(phase.ballots, seat, false),
      };
    default:
      return phase;
  }
}

/** Who has answered stays visible, what they answered does not: every other answer reads `blank`. */
function masked<T>(
  answers: Readonly<Partial<Record<MemberId, T>>>,
  seat: MemberId | null,
  blank: T,
): Partial<Record<MemberId, T>> {
  const out: Partial<Record<MemberId, T>> = {};
  for (const member of Object.keys(answers) as MemberId[]) {
    out[member] = member === seat ? (answers[member] as T) : blank;
  }
  return out;
}
