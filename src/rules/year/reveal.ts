import type { Ballot } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Folder, RevealPhase } from '../../model/phase.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import { isBrief } from '../brief.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patch, patchMember, patchYear, pay, shiftMember } from '../change.ts';
import { decide } from '../council/decision.ts';
import { carryMotion, loseMotion } from '../council/outcomes.ts';
import { votersOn } from '../council/motions.ts';
import { fromCommander, isParty } from '../membership.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { pledgeOf } from '../shares.ts';
import { openEnvelope } from './envelopes.ts';
import { foldersOf } from './folder-state.ts';
import { lastResort, nextHost } from './hosting.ts';
import { enterOperations } from './operations.ts';
import { buyProjects, raiseSite } from './purchases.ts';

/** ¤ that may be added to cover the gap, between all (R4.25). */
const COVER = 4;

function revealOf(state: State): RevealPhase {
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
  const { state } = change;
  const { programme, raised } = state.now;
  const gap = Math.max(0, programme - raised);
  patchYear(change, { gap });
  const payers = order.filter((member) => fullPayer(state, member) && state.members[member].funds > 0);
  patch(change, {
    phase: {
      kind: 'reveal',
      stage: 'cover',
      queue: gap > 0 && gap <= COVER && !isBrief(change.book, state) ? payers : [],
      cover: COVER,
      sites: [],
    },
  });
  settleCover(change);
}

function takePledge(change: Change, member: MemberId, folder: Folder): void {
  const { state } = change;
  if (!isParty(state, member)) return noteEstimates(change, member, folder);
  const share = state.now.assessed[member] ?? 0;
  const notch = folder.notch ?? 'none';
  const paid = pay(change, member, 'fund', pledgeOf(notch, share), cause('R4.24', 'pledge', { member }));
  const { now } = change.state;
  patchYear(change, {
    notches: { ...now.notches, [member]: notch },
    paid: { ...now.paid, [member]: paid },
    raised: now.raised + paid,
  });
  noteEstimates(change, member, folder);
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

function noteEstimates(change: Change, member: MemberId, { estimates }: Folder): void {
  patchYear(change, { estimates: { ...change.state.now.estimates, [member]: estimates } });
  for (const [power, motive] of Object.entries(estimates)) {
    note(change, 'motiveEstimated', { member, power: power as never, motive }, [member]);
  }
}

function fullPayer(state: State, member: MemberId): boolean {
  return isParty(state, member) && (state.now.paid[member] ?? 0) >= (state.now.assessed[member] ?? 0);
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
