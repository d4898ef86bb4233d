import type { Ballot } from '../../model/action.ts';
import { BALLOTS, NOTCHES } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import { MOTIVES } from '../../model/ids.ts';
import type { Envelope, Folder } from '../../model/phase.ts';
import type { IntelligenceSubject } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import { cardOf } from '../book.ts';
import { drawBelow, drawPercent, pick } from '../chance.ts';
import type { Change } from '../change.ts';
import { note, patch, patchPower } from '../change.ts';
import { refuseOutsider } from '../founding/outsiders.ts';
import { isFull, isParty } from '../membership.ts';
import { trueInclination } from '../powers/act.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { pledgeOf } from '../shares.ts';
import { foldersOf } from './folder-state.ts';
import { enterReveal } from './reveal.ts';

/** Chances in percent of the commander's intelligence and of a home need (R4.21). */
const INTELLIGENCE_CHANCE = 50;
const HOME_NEED_CHANCE = 50;

export function enterFolders(change: Change): void {
  const folders: Partial<Record<MemberId, Folder>> = {};
  for (const member of change.book.order) {
    folders[member] = {
      envelope: fillEnvelope(change, member),
      accept: null,
      report: null,
      notch: null,
      ballot: null,
      nominee: null,
      estimates: {},
    };
  }
  for (const power of change.book.powerOrder) patchPower(change, power, { wedge: null });
  const { treaty, year, setup } = change.state;
  const election = treaty.command === 'elected' && year < setup.years;
  patch(change, { phase: { kind: 'folders', folders, sealed: [], election } });
}

function fillEnvelope(change: Change, member: MemberId): Envelope {
  // All chances are drawn for every member, so that an offer to one does not change what the next one finds.
  const intelligence = drawPercent(change, INTELLIGENCE_CHANCE);
  const need = drawPercent(change, HOME_NEED_CHANCE);
  const eighths = 2 + drawBelow(change, 3);
  for (const power of change.book.powerOrder) {
    const { wedge } = change.state.powers[power];
    if (wedge?.member === member) return { kind: 'offer', power, ask: wedge.ask, amount: wedge.amount };
  }
  if (member === change.state.commander && intelligence) return readIntelligence(change, member);
  if (!need) return { kind: 'empty' };
  return {
    kind: 'home-need',
    cost: Math.max(1, Math.round((eighths * change.book.members[member].income) / 8)),
  };
}

function readIntelligence(change: Change, member: MemberId): Envelope {
  const unclear = change.state.crises.filter(
    (crisis) => crisis.power !== null && crisis.attribution !== 'certain',
  );
  const striking = change.book.powerOrder.filter((power) => change.book.powers[power].motive);
  const crisis = unclear[0];
  if (!crisis && striking.length === 0) return { kind: 'empty' };
  const subject: IntelligenceSubject = crisis
    ? { kind: 'source', crisis: crisis.id }
    : { kind: 'coming', power: pick(change, striking) };
  const truth =
    subject.kind === 'source' ? (crisis?.power as string) : trueInclination(change, subject.power);
  const about = subject.kind === 'source' ? subject.crisis : subject.power;
  note(change, 'intelligenceRead', { member, truth, subject: about }, [member]);
  return { kind: 'intelligence', subject, truth };
}

/** What a commander may report of its intelligence: any candidate, or silence (R4.23). */
export function reportsOn(book: Book, subject: IntelligenceSubject): string[] {
  if (subject.kind === 'source') {
    const { source } = cardOf(book, subject.crisis);
    return source.kind === 'powers' ? ['silence', ...source.powers] : ['silence'];
  }
  return ['silence', ...book.powers[subject.power].doctrine.map((row) => row.id)];
}

/** What a member can spend in its folder: its funds and an offer it takes. */
function spendable(state: State, seat: MemberId, folder: Folder): number {
  const { envelope, accept } = folder;
  return state.members[seat].funds + (envelope.kind === 'offer' && accept ? envelope.amount : 0);
}

function folderOf(state: State, seat: MemberId): Folder {
  const folder = foldersOf(state).folders[seat];
  if (!folder) throw new Error(`no folder of ${seat}`);
  return folder;
}

function write(change: Change, seat: MemberId, part: Partial<Folder>): void {
  const phase = foldersOf(change.state);
  const folder = { ...folderOf(change.state, seat), ...part };
  patch(change, { phase: { ...phase, folders: { ...phase.folders, [seat]: folder } } });
}

function shareOf(state: State, seat: MemberId): number {
  return state.now.assessed[seat] ?? 0;
}

type FolderAction =
  | 'answerEnvelope'
  | 'reportIntelligence'
  | 'pledgeFunds'
  | 'castBallot'
  | 'nominateCommander'
  | 'estimateMotive'
  | 'sealFolder';

export const FOLDER_RULES: RulesFor<FolderAction> = {
  answerEnvelope: {
    candidates: () => [true, false].map((accept) => ({ kind: 'answerEnvelope', accept })),
    check: (_book, state, seat, { accept }) => {
      const { envelope, accept: already } = folderOf(state, seat);
      if (envelope.kind !== 'home-need' && envelope.kind !== 'offer') return refuse('nothing-to-do', 'R4.21');
      return already === accept ? refuse('already-done', 'R4.20') : null;
    },
    perform: (change, seat, { accept }) => write(change, seat, { accept }),
  },
  reportIntelligence: {
    candidates: (book, state, seat) => {
      const { envelope } = folderOf(state, seat);
      if (envelope.kind !== 'intelligence') return [];
      return reportsOn(book, envelope.subject).map((report) => ({ kind: 'reportIntelligence', report }));
    },
    check: (book, state, seat, { report }) => {
      const { envelope, report: already } = folderOf(state, seat);
      if (envelope.kind !== 'intelligence') return refuse('nothing-to-do', 'R4.23');
      if (!reportsOn(book, envelope.subject).includes(report))
        return refuse('unknown-id', 'R4.23', { id: report });
      return already === report ? refuse('already-done', 'R4.20') : null;
    },
    perform: (change, seat, { report }) => write(change, seat, { report }),
  },
  pledgeFunds: {
    candidates: (_book, state, seat) =>
      isParty(state, seat) ? NOTCHES.map((notch) => ({ kind: 'pledgeFunds', notch })) : [],
    check: (_book, state, seat, { notch }) => {
      const folder = folderOf(state, seat);
      if (folder.notch === notch) return refuse('already-done', 'R4.20');
      if (!isParty(state, seat)) return refuseOutsider(state, seat);
      const { envelope, accept } = folder;
      const bound = envelope.kind === 'offer' && accept && envelope.ask === 'half-pledge';
      if (bound && (notch === 'full' || notch === 'more')) return refuse('bound-by-offer', 'R4.22');
      const possible =
        state.members[seat].funds + (envelope.kind === 'offer' && accept !== false ? envelope.amount : 0);
      return cannotPay(possible, pledgeOf(notch, shareOf(state, seat)), 'R4.20');
    },
    perform: (change, seat, { notch }) => write(change, seat, { notch }),
  },
  castBallot: {
    candidates: (_book, state, seat) =>
      isParty(state, seat) ? BALLOTS.map((ballot) => ({ kind: 'castBallot', ballot })) : [],
    check: (_book, state, seat, { ballot }) => {
      const { envelope, accept, ballot: already } = folderOf(state, seat);
      if (already === ballot) return refuse('already-done', 'R4.20');
      if (!isParty(state, seat)) return refuseOutsider(state, seat);
      const bound = envelope.kind === 'offer' && accept && envelope.ask === 'vote-no';
      return bound && ballot !== 'no' ? refuse('bound-by-offer', 'R4.22') : null;
    },
    perform: (change, seat, { ballot }) => write(change, seat, { ballot }),
  },
  nominateCommander: {
    candidates: (book, state, seat) =>
      foldersOf(state).election && isParty(state, seat)
        ? book.order.map((member) => ({ kind: 'nominateCommander', member }))
        : [],
    check: (book, state, seat, { member }) => {
      if (!foldersOf(state).election) return refuse('nothing-to-do', 'R3.6');
      if (!isParty(state, seat)) return refuseOutsider(state, seat);
      if (!isFull(book, state, member)) return refuse('not-a-full-member', 'R3.6', { member });
      return folderOf(state, seat).nominee === member ? refuse('already-done', 'R4.20') : null;
    },
    perform: (change, seat, { member }) => write(change, seat, { nominee: member }),
  },
  estimateMotive: {
    candidates: (book) =>
      book.powerOrder
        .filter((power) => book.powers[power].motive)
        .flatMap((power) => MOTIVES.map((motive) => ({ kind: 'estimateMotive' as const, power, motive }))),
    check: (book, state, seat, { power, motive }) => {
      if (!book.powers[power].motive) return refuse('nothing-to-do', 'R4.20', { power });
      return folderOf(state, seat).estimates[power] === motive ? refuse('already-done', 'R4.20') : null;
    },
    perform: (change, seat, { power, motive }) =>
      write(change, seat, { estimates: { ...folderOf(change.state, seat).estimates, [power]: motive } }),
  },
  sealFolder: {
    candidates: () => [{ kind: 'sealFolder' }],
    check: (_book, state, seat) => refuseSeal(state, seat),
    perform: (change, seat) => {
      const phase = foldersOf(change.state);
      const sealed = [...phase.sealed, seat];
      patch(change, { phase: { ...phase, sealed } });
      note(change, 'folderSealed', { member: seat });
      if (sealed.length === change.book.order.length) enterReveal(change);
    },
  },
};

/**
 * A folder may be sealed when everything in it is answered, paid for and in keeping with an offer taken (R4.20, R4.22);
 * whoever has not ratified is asked for its envelope alone (R8.10).
 */
function refuseSeal(state: State, seat: MemberId): ReturnType<typeof refuse> | null {
  const folder = folderOf(state, seat);
  const { envelope, accept, notch, ballot } = folder;
  if ((envelope.kind === 'home-need' || envelope.kind === 'offer') && accept === null) {
    return refuse('incomplete', 'R4.20', { what: 'envelope' });
  }
  if (!isParty(state, seat)) {
    return cannotPay(
      spendable(state, seat, folder),
      envelope.kind === 'home-need' && accept ? envelope.cost : 0,
      'R4.20',
    );
  }
  if (notch === null) return refuse('incomplete', 'R4.20', { what: 'pledge' });
  if (ballot === null) return refuse('incomplete', 'R4.20', { what: 'ballot' });
  if (envelope.kind === 'offer' && accept && breaks(envelope.ask, notch, ballot)) {
    return refuse('bound-by-offer', 'R4.22');
  }
  const need = envelope.kind === 'home-need' && accept ? envelope.cost : 0;
  return cannotPay(spendable(state, seat, folder), pledgeOf(notch, shareOf(state, seat)) + need, 'R4.20');
}

function breaks(ask: string, notch: Folder['notch'], ballot: Ballot): boolean {
  if (ask === 'vote-no') return ballot !== 'no';
  return ask === 'half-pledge' && (notch === 'full' || notch === 'more');
}
