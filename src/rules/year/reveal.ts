import type { Ballot } from '../../model/action.ts';
import type { MemberId, ProjectId, RegionId } from '../../model/ids.ts';
import type { Folder, RevealPhase } from '../../model/phase.ts';
import type { Site } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import type { Change } from '../change.ts';
import {
  cause,
  count,
  note,
  patch,
  patchMember,
  patchYear,
  pay,
  shiftInfluence,
  shiftMember,
} from '../change.ts';
import { decide } from '../council/decision.ts';
import { carryMotion, loseMotion } from '../council/outcomes.ts';
import { votersOn } from '../council/motions.ts';
import { mayHostBases } from '../law.ts';
import { fromCommander } from '../membership.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { pledgeOf } from '../shares.ts';
import { foldersOf } from './folders.ts';
import { enterOperations } from './operations.ts';
import { buyProjects, raiseSite } from './purchases.ts';

/** ¤ that may be added to cover the gap, between all (R4.25). */
const COVER = 4;

export function revealOf(state: State): RevealPhase {
  if (state.phase.kind !== 'reveal') throw new Error(`no reveal in ${state.phase.kind}`);
  return state.phase;
}

/** Opens the folders: envelopes, pledges, admitted states' payments, ballots, in this order (R4.24). */
export function enterReveal(change: Change): void {
  const { folders, election } = foldersOf(change.state);
  const order = fromCommander(change.book, change.state);
  for (const member of order) openEnvelope(change, member, folders[member] as Folder);
  for (const member of order) takePledge(change, member, folders[member] as Folder);
  for (const candidate of change.book.library.candidates) {
    const status = change.state.candidates[candidate.id];
    if (status === 'outside') continue;
    const paid = pay(
      change,
      'world',
      'fund',
      candidate.pays[status],
      cause('R4.13', 'admitted-pays', { candidate: candidate.id }),
    );
    patchYear(change, { raised: change.state.now.raised + paid });
  }
  if (election) elect(change, folders);
  countBallots(change, folders);
  const { programme, raised } = change.state.now;
  const gap = Math.max(0, programme - raised);
  patchYear(change, { gap });
  const payers = order.filter(
    (member) => fullPayer(change.state, member) && change.state.members[member].funds > 0,
  );
  patch(change, {
    phase: { kind: 'reveal', stage: 'cover', queue: gap > 0 ? payers : [], cover: COVER, sites: [] },
  });
  settleCover(change);
}

function openEnvelope(change: Change, member: MemberId, folder: Folder): void {
  const { envelope, accept, report } = folder;
  if (envelope.kind === 'offer') {
    const { power, ask, amount } = envelope;
    if (!accept) {
      count(change, member, { offersRefused: 1 });
      note(change, 'offerRefused', { member, power, amount, ask }, [member]);
      return;
    }
    const because = cause('R4.22', 'offer-taken', { power });
    pay(change, 'world', member, amount, because);
    shiftMember(change, 'reliability', member, -1, because);
    shiftInfluence(change, power, member, 1, because);
    patchMember(change, member, { bound: { year: change.state.year, ask, power } });
    count(change, member, { offersTaken: 1 });
    note(change, 'offerTaken', { member, power, amount, ask });
  }
  if (envelope.kind === 'home-need') {
    const amount = envelope.cost;
    if (!accept) return note(change, 'homeNeedUnmet', { member, amount }, [member]);
    pay(change, member, 'world', amount, cause('R4.21', 'home-need'));
    shiftMember(change, 'standing', member, 2, cause('R4.21', 'home-need-met'));
    note(change, 'homeNeedMet', { member, amount });
  }
  if (envelope.kind === 'intelligence') publishReport(change, member, envelope, report ?? 'silence');
}

function publishReport(
  change: Change,
  member: MemberId,
  envelope: Extract<Folder['envelope'], { kind: 'intelligence' }>,
  report: string,
): void {
  const { subject, truth } = envelope;
  const { year } = change.state;
  patch(change, {
    reports: [...change.state.reports, { year, by: member, subject, truth, report, out: false }],
  });
  if (report === 'silence') return;
  const about = subject.kind === 'source' ? subject.crisis : subject.power;
  note(change, 'intelligenceReported', { member, report, subject: about });
  if (subject.kind !== 'source') return;
  patch(change, {
    crises: change.state.crises.map((crisis) =>
      crisis.id === subject.crisis
        ? { ...crisis, named: report as Crisis['named'], attribution: 'likely' }
        : crisis,
    ),
  });
}

type Crisis = State['crises'][number];

function takePledge(change: Change, member: MemberId, folder: Folder): void {
  const { state } = change;
  const share = state.now.assessed[member] ?? 0;
  const notch = folder.notch ?? 'none';
  const paid = pay(change, member, 'fund', pledgeOf(notch, share), cause('R4.24', 'pledge', { member }));
  const { now } = change.state;
  patchYear(change, {
    notches: { ...now.notches, [member]: notch },
    paid: { ...now.paid, [member]: paid },
    raised: now.raised + paid,
    estimates: { ...now.estimates, [member]: folder.estimates },
  });
  for (const [power, motive] of Object.entries(folder.estimates)) {
    note(change, 'motiveEstimated', { member, power: power as never, motive }, [member]);
  }
  note(change, 'pledgeRevealed', { member, notch, amount: paid, share });
  count(change, member, { assessed: share, paid, fullYears: paid >= share ? 1 : 0 });
  if (paid >= share) {
    const standing = now.programme / 10 - 1;
    shiftMember(
      change,
      'standing',
      member,
      standing,
      cause('R4.24', 'paid-in-full', { programme: now.programme }),
    );
    return;
  }
  if (paid * 2 >= share || state.treaty.contributions === 'voluntary') return;
  const missing = Math.ceil(share / 2) - paid;
  patchMember(change, member, { arrears: change.state.members[member].arrears + missing });
  shiftMember(change, 'reliability', member, -1, cause('R4.24', 'arrears', { missing }));
}

function fullPayer(state: State, member: MemberId): boolean {
  return (state.now.paid[member] ?? 0) >= (state.now.assessed[member] ?? 0);
}

function elect(change: Change, folders: Readonly<Partial<Record<MemberId, Folder>>>): void {
  const votes = new Map<MemberId, number>();
  for (const member of change.book.order) {
    const nominee = folders[member]?.nominee;
    if (nominee) votes.set(nominee, (votes.get(nominee) ?? 0) + 1);
  }
  let elected: MemberId = change.state.commander;
  const rank = (member: MemberId): number =>
    (votes.get(member) ?? 0) * 1000 + change.state.members[member].tally.paid;
  for (const member of change.book.order) {
    if (votes.has(member) && (!votes.has(elected) || rank(member) > rank(elected))) elected = member;
  }
  patchYear(change, { elected });
  note(change, 'commanderElected', { member: elected });
}

function countBallots(change: Change, folders: Readonly<Partial<Record<MemberId, Folder>>>): void {
  const { motion } = change.state.now;
  const ballots: Partial<Record<MemberId, Ballot>> = {};
  for (const member of change.book.order) ballots[member] = folders[member]?.ballot ?? 'abstain';
  patchYear(change, { ballots });
  if (!motion) return;
  const voters = votersOn(change.book, change.state, motion);
  for (const member of voters)
    note(change, 'ballotRevealed', { member, ballot: ballots[member] ?? 'abstain' });
  const { carried, tally } = decide(change.book, change.state, voters, ballots);
  patchYear(change, { motionCarried: carried });
  note(change, 'motionDecided', { motion, outcome: carried ? 'carried' : 'failed', tally });
  if (carried) carryMotion(change, motion);
  else loseMotion(change, motion);
}

/** Goes on to the purchases when nobody may or can cover the gap any more. */
function settleCover(change: Change): void {
  const phase = revealOf(change.state);
  if (phase.queue.length > 0 && phase.cover > 0 && change.state.now.gap > 0) return;
  const { programme, raised } = change.state.now;
  patchYear(change, { gap: Math.max(0, programme - raised) });
  patch(change, { phase: { ...phase, stage: 'sites', queue: [] } });
  buyProjects(change);
  settleSites(change);
}

function settleSites(change: Change): void {
  const phase = revealOf(change.state);
  if (phase.sites.length === 0) patch(change, { phase: { ...phase, stage: 'done' } });
}

type RevealAction = 'coverGap' | 'hostSite' | 'declineSite' | 'openOperations';

export const REVEAL_RULES: RulesFor<RevealAction> = {
  coverGap: {
    candidates: (_book, state) => {
      const most = Math.min(revealOf(state).cover, state.now.gap);
      return Array.from({ length: most + 1 }, (_, amount) => ({ kind: 'coverGap', amount }));
    },
    check: (_book, state, seat, { amount }) => {
      const most = Math.min(revealOf(state).cover, state.now.gap);
      if (amount > most) return refuse('limit-reached', 'R4.25', { most });
      return cannotPay(state.members[seat].funds, amount, 'R4.25');
    },
    perform: (change, seat, { amount }) => {
      const phase = revealOf(change.state);
      const paid = pay(change, seat, 'fund', amount, cause('R4.25', 'cover'));
      const { now } = change.state;
      const gap = now.gap - paid;
      patchYear(change, {
        gap,
        raised: now.raised + paid,
        paid: { ...now.paid, [seat]: (now.paid[seat] ?? 0) + paid },
      });
      count(change, seat, { paid });
      patch(change, { phase: { ...phase, queue: phase.queue.slice(1), cover: phase.cover - paid } });
      if (paid > 0)
        note(change, 'gapCovered', { member: seat, amount: paid, complete: gap === 0 ? 'yes' : 'no' });
      if (paid > 0 && gap === 0) {
        shiftMember(change, 'standing', seat, 1, cause('R4.25', 'completed'));
        shiftMember(change, 'reliability', seat, 1, cause('R4.25', 'completed'));
      }
      settleCover(change);
    },
  },
  hostSite: {
    candidates: (book, _state, seat) =>
      book.members[seat].regions.map((region) => ({ kind: 'hostSite', region })),
    check: (book, _state, seat, { region }) =>
      book.regions.get(region)?.owner === seat ? null : refuse('not-yours', 'R4.25', { region }),
    perform: (change, _seat, { region }) => {
      const phase = revealOf(change.state);
      const [site, ...sites] = phase.sites;
      patch(change, { phase: { ...phase, sites } });
      if (site) raiseSite(change, site.project, region);
      settleSites(change);
    },
  },
  declineSite: {
    candidates: () => [{ kind: 'declineSite' }],
    check: () => null,
    perform: (change, seat) => {
      const phase = revealOf(change.state);
      const [site, ...rest] = phase.sites;
      if (!site) return;
      note(change, 'siteDeclined', { member: seat, project: site.project });
      const asked = [...site.asked, seat];
      const host = nextHost(change.book, change.state, site.project, asked);
      patch(change, { phase: { ...phase, sites: host ? [{ ...site, host, asked }, ...rest] : rest } });
      // Nobody wants it: it stands where the commander may lawfully put it, else with the first who may host it.
      if (!host) raiseSite(change, site.project, lastResort(change, site.project));
      settleSites(change);
    },
  },
  openOperations: {
    candidates: () => [{ kind: 'openOperations' }],
    check: () => null,
    perform: (change) => enterOperations(change),
  },
};

/** Whom the next site is offered: the best payer beyond its share who may host it and was not asked (R4.25). */
export function nextHost(
  book: Book,
  state: State,
  project: ProjectId,
  asked: readonly MemberId[],
): MemberId | null {
  const surplus = (member: MemberId): number =>
    (state.now.paid[member] ?? 0) - (state.now.assessed[member] ?? 0);
  let best: MemberId | null = null;
  for (const member of book.order) {
    if (asked.includes(member) || state.members[member].suspended) continue;
    if (book.projects[project].base && !mayHostBases(book, state, member)) continue;
    if (best === null || surplus(member) > surplus(best)) best = member;
  }
  return best;
}

function lastResort(change: Change, project: ProjectId): RegionId {
  const { book, state } = change;
  const { firstSite } = state.now;
  const lawful = (member: MemberId): boolean =>
    !book.projects[project].base || mayHostBases(book, state, member);
  if (firstSite && lawful(book.regions.get(firstSite)?.owner as MemberId)) return firstSite;
  const host = fromCommander(book, state).find(lawful) ?? state.commander;
  return book.members[host].regions[0] as RegionId;
}

export type { Site };
