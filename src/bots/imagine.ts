import type { MemberId, PowerId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Folder, Phase } from '../model/phase.ts';
import type { PowerState, State } from '../model/state.ts';
import { openBook } from '../rules/book.ts';
import { HIDDEN_INTEREST } from '../rules/view.ts';
import { chanceOfOpportunity } from './beliefs.ts';

/**
 * A whole state that agrees with what a seat sees: hidden motives drawn by what it believes of them, secret interests
 * among those that are left, the deck of cards that have not come, and answers that are in hand taken back so that
 * whoever gave them answers again.
 *
 * @param chance numbers from 0 up to (not including) 1
 */
export function imagine(library: Library, view: State, seat: MemberId, chance: () => number): State {
  const book = openBook(library);
  const powers = {} as Record<PowerId, PowerState>;
  for (const id of book.powerOrder) {
    const motive = !book.powers[id].motive
      ? null
      : chance() < chanceOfOpportunity(book, view, id)
        ? 'opportunity'
        : 'security';
    powers[id] = { ...view.powers[id], motive };
  }
  const members = { ...view.members };
  for (const id of book.order) {
    const { interests } = members[id];
    if (!interests.includes(HIDDEN_INTEREST)) continue;
    const left = library.interests.filter((each) => each.member === id && !interests.includes(each.id));
    const drawn = left[Math.floor(chance() * left.length)]?.id;
    if (drawn === undefined) continue;
    members[id] = {
      ...members[id],
      interests: interests.map((each) => (each === HIDDEN_INTEREST ? drawn : each)),
    };
  }
  return {
    ...view,
    rng: Math.floor(chance() * 0xffffffff) | 0,
    powers,
    members,
    deck: unseenCards(library, view, chance),
    // What a report was worth comes out later; until then it is taken for true.
    reports: view.reports.map((report) =>
      report.truth === '' ? { ...report, truth: report.report } : report,
    ),
    phase: phaseWith(view.phase, seat),
  };
}

function unseenCards(library: Library, view: State, chance: () => number): string[] {
  const scenario = library.scenarios.find(({ id }) => id === view.setup.scenario);
  const gone = new Set(scenario?.without ?? []);
  for (const event of view.log) if (event.kind === 'crisisDrawn') gone.add(event.crisis);
  const deck = library.crises.map(({ id }) => id).filter((id) => !gone.has(id));
  for (let at = deck.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [deck[at], deck[other]] = [deck[other] as string, deck[at] as string];
  }
  return deck;
}

const UNOPENED: Folder = {
  envelope: { kind: 'empty' },
  accept: null,
  report: null,
  notch: null,
  ballot: null,
  nominee: null,
  estimates: {},
};

/** The phase with nobody's hidden answers in it but the seat's own. */
function phaseWith(phase: Phase, seat: MemberId): Phase {
  switch (phase.kind) {
    case 'folders': {
      const folders = Object.fromEntries(
        (Object.keys(phase.folders) as MemberId[]).map((member) => [
          member,
          member === seat ? phase.folders[member] : UNOPENED,
        ]),
      );
      return { ...phase, folders, sealed: phase.sealed.filter((member) => member === seat) };
    }
    case 'operations':
      return phase.step.kind === 'claim'
        ? { ...phase, step: { ...phase.step, answers: own(phase.step.answers, seat) } }
        : phase;
    case 'emergency': {
      const { council, stage } = phase;
      if (stage === 'vote') return { ...phase, council: { ...council, votes: own(council.votes, seat) } };
      if (stage === 'hands') return { ...phase, council: { ...council, hands: own(council.hands, seat) } };
      return phase;
    }
    case 'conference':
      return { ...phase, votes: own(phase.votes, seat), ballots: own(phase.ballots, seat) };
    default:
      return phase;
  }
}

function own<T>(
  answers: Readonly<Partial<Record<MemberId, T>>>,
  seat: MemberId,
): Partial<Record<MemberId, T>> {
  return seat in answers ? { [seat]: answers[seat] } : {};
}
