import type { MemberId, PowerId, RegionId } from '../../model/ids.ts';
import { MOTIVES } from '../../model/ids.ts';
import type { DoctrineRow } from '../../model/power.ts';
import type { Book } from '../book.ts';
import { regionOf } from '../book.ts';
import { draw, drawPercent, pick, rollDie } from '../chance.ts';
import type { Change } from '../change.ts';
import {
  cause,
  note,
  patch,
  patchMember,
  patchPower,
  pay,
  shift,
  shiftInfluence,
  shiftMember,
  shiftTension,
} from '../change.ts';
import { openStrike } from '../defence/incidents.ts';
import { advanceConflict } from '../conflicts.ts';
import { hasTripwire } from '../defence/tripwire.ts';
import { parties } from '../membership.ts';
import { holds } from './conditions.ts';
import type { Evidence } from './evidence.ts';
import { noteEvidence, openEvidence, rowChance, weigh } from './evidence.ts';
import { bestTarget, mayStrike } from './resolve.ts';
import { targetMember } from './targets.ts';

/** A power's night: its reactions, then the first row of its doctrine that holds and comes up (R6.2, R6.4). */
export function takeNight(change: Change, power: PowerId): void {
  if (playedByHand(change, power)) return;
  const evidence = openEvidence();
  react(change, power, evidence);
  const { book } = change;
  const motive = change.state.powers[power].motive ?? 'security';
  for (const row of book.powers[power].doctrine) {
    if (!row.when.every((condition) => holds(book, change.state, power, condition))) continue;
    if (row.act.kind === 'offer-openly' && change.state.powers[power].offer) continue;
    const before = change.state;
    const up =
      drawPercent(change, row.chance[motive]) && (row.act.kind !== 'strike' || strikePays(change, power));
    weigh(evidence, up, (each) => rowChance(book, before, power, each, row));
    if (!up) continue;
    const target = actTarget(book, change, power, row);
    note(change, 'powerActed', { power, row: row.id, act: row.act.kind, target: target ?? '' });
    noteEvidence(change, power, evidence);
    perform(change, power, row, target);
    return;
  }
  noteEvidence(change, power, evidence);
}

/** A night that a facilitator plays for a power: the row as chosen, no chance, and no evidence of anything (R10.4). */
function playedByHand(change: Change, power: PowerId): boolean {
  const { byHand, ...own } = change.state.powers[power];
  const row = change.book.powers[power].doctrine.find(({ id }) => id === byHand);
  if (!row) return false;
  patch(change, { powers: { ...change.state.powers, [power]: own } });
  const target = actTarget(change.book, change, power, row);
  note(change, 'powerActed', { power, row: row.id, act: row.act.kind, target: target ?? '' });
  perform(change, power, row, target);
  return true;
}

function react(change: Change, power: PowerId, evidence: Evidence): void {
  const motive = change.state.powers[power].motive ?? 'security';
  for (const reaction of change.book.powers[power].reactions) {
    if (!reaction.when.every((condition) => holds(change.book, change.state, power, condition))) continue;
    const up = drawPercent(change, reaction.chance[motive]);
    weigh(evidence, up, (each) => reaction.chance[each]);
    if (!up) continue;
    note(change, 'powerReacted', { power, row: reaction.id });
    shiftTension(change, power, reaction.by, cause('R6.4', 'reaction', { power, row: reaction.id }));
  }
}

/** Weighs a strike with the hidden motive and a die; what it weighed comes out in the debrief (R5.15). */
function strikePays(change: Change, power: PowerId): boolean {
  const motive = change.state.powers[power].motive ?? 'security';
  if (!mayStrike(change.book, change.state, power, motive)) return false;
  const best = bestTarget(change.book, change.state, power, motive);
  if (!best) return false;
  const roll = rollDie(change);
  const struck = best.resolve.total + roll > best.deterrence.total;
  note(change, 'strikeWeighed', { power, ...best, roll, outcome: struck ? 'struck' : 'deterred' }, []);
  return struck;
}

/** Whom a row may single out: a wedge is driven between those whom the treaty binds (R8.10). */
function reachable(book: Book, state: Change['state'], { act }: DoctrineRow): readonly MemberId[] {
  return act.kind === 'offer-wedge' ? parties(book, state) : book.order;
}

/** The member or region a row aims at, as the id that the event and the map show. */
function actTarget(book: Book, change: Change, power: PowerId, row: DoctrineRow): string | null {
  if (row.act.kind === 'strike' || row.act.kind === 'show-force' || row.act.kind === 'hybrid') {
    const motive = change.state.powers[power].motive ?? 'security';
    return bestTarget(book, change.state, power, motive)?.region ?? null;
  }
  return targetMember(book, change.state, power, row.target, reachable(book, change.state, row));
}

function perform(change: Change, power: PowerId, row: DoctrineRow, target: string | null): void {
  const { act } = row;
  const because = cause('R6.5', 'power-act', { power, row: row.id });
  const member = target as MemberId | null;
  const { year } = change.state;
  switch (act.kind) {
    case 'wait':
      return;
    case 'relax':
      return shiftTension(change, power, -1, because);
    case 'invest':
      if (!member) return;
      shiftMember(change, 'stability', member, 1, because);
      return shiftInfluence(change, power, member, 1, because);
    case 'mediate': {
      const { conflicts } = change.state;
      const conflict = conflicts.find((each) => each.power === power) ?? conflicts[0];
      if (conflict) return advanceConflict(change, conflict.id);
      return shift(change, 'ladder', -1, because);
    }
    case 'offer-openly':
      if (change.state.powers[power].offer) return;
      return patchPower(change, power, {
        offer: { id: act.offer, row: row.id, year: year + 1, gives: act.gives, target: member },
      });
    case 'offer-wedge':
      if (!member) return;
      return patchPower(change, power, {
        wedge: {
          member,
          ask: act.ask,
          amount: Math.min(7, Math.max(3, act.base + change.state.members[member].influence[power])),
        },
      });
    case 'embargo':
      if (!member) return;
      return patchMember(change, member, { incomeShift: change.state.members[member].incomeShift - act.by });
    case 'migrant-rules':
      if (!member) return;
      shiftMember(change, 'stability', member, -1, because);
      pay(change, member, 'world', act.by, because);
      return;
    case 'sanctions':
      if (!member) return;
      pay(change, member, 'world', act.by, because);
      return shiftMember(change, 'standing', member, -1, because);
    case 'hybrid':
      return planHybrid(change, power, target);
    case 'show-force': {
      if (!target) return;
      patchPower(change, power, { massed: { region: target, until: year + 1 } });
      if (!hasTripwire(change.book, change.state, target)) {
        shiftMember(change, 'stability', regionOf(change.book, target).owner, -1, because);
      }
      return;
    }
    case 'close-corridor':
      patch(change, { closed: { ...change.state.closed, [act.corridor]: year + 1 } });
      note(change, 'corridorClosed', { corridor: act.corridor, power });
      return;
    case 'strike':
      if (target) openStrike(change, power, target);
  }
}

/** A hybrid crisis of this power's making comes at the next dawn (R6.5). */
function planHybrid(change: Change, power: PowerId, region: RegionId | null): void {
  const next = change.state.year + 1;
  const due = change.state.coming.filter(({ year }) => year === next).map(({ crisis }) => crisis);
  const free = change.book.library.crises.filter(
    (card) => card.incident === 'hybrid' && card.place === 'home' && !due.includes(card.id),
  );
  // A card that names it among its possible authors, so that intelligence can say the truth (R4.23).
  const own = free.filter(({ source }) => source.kind === 'powers' && source.powers.includes(power));
  const cards = own.length > 0 ? own : free;
  if (cards.length === 0 || !region) return;
  const card = pick(change, cards);
  patch(change, {
    coming: [...change.state.coming, { year: next, crisis: card.id, region, power }],
  });
}

/**
 * The row a power leans to (R4.7): of the rows whose public conditions hold, the one most likely to act if both motives
 * were as likely. Costs no chance and uses no secret.
 */
export function inclination(
  book: Book,
  state: Change['state'],
  power: PowerId,
): { row: string; target: string | null } | null {
  let best: DoctrineRow | null = null;
  let most = 0;
  const left = { security: 50, opportunity: 50 };
  for (const row of book.powers[power].doctrine) {
    if (!row.when.every((condition) => holds(book, state, power, condition))) continue;
    let chance = 0;
    for (const motive of MOTIVES) {
      const acts = (left[motive] * rowChance(book, state, power, motive, row)) / 100;
      left[motive] -= acts;
      chance += acts;
    }
    if (chance > most) {
      best = row;
      most = chance;
    }
  }
  return best ? { row: best.id, target: leaningTarget(book, state, power, best) } : null;
}

/** Which motive it has is hidden, so a telegraph aims where a security-seeker would. */
function leaningTarget(book: Book, state: Change['state'], power: PowerId, row: DoctrineRow): string | null {
  const { kind } = row.act;
  if (kind !== 'strike' && kind !== 'show-force' && kind !== 'hybrid') {
    return targetMember(book, state, power, row.target, reachable(book, state, row));
  }
  return bestTarget(book, state, power, 'security')?.region ?? null;
}

/** The row that a power would really act on now, for intelligence (R4.23); draws chance as the night would. */
export function trueInclination(change: Change, power: PowerId): string {
  const motive = change.state.powers[power].motive ?? 'security';
  for (const row of change.book.powers[power].doctrine) {
    if (!row.when.every((condition) => holds(change.book, change.state, power, condition))) continue;
    if (row.act.kind === 'strike' && !mayStrike(change.book, change.state, power, motive)) continue;
    if (draw(change) * 100 < row.chance[motive]) return row.id;
  }
  return 'none';
}
