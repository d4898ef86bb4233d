import type { Attribution, PowerId, RegionId } from '../../model/ids.ts';
import type { NightPhase } from '../../model/phase.ts';
import type { Incident } from '../../model/incident.ts';
import type { ClaimRecord, Council, Crisis } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import { cardOf, regionOf } from '../book.ts';
import { roomForCrisis } from '../brief.ts';
import type { Change } from '../change.ts';
import { cause, note, patch, patchPower, patchYear, shift } from '../change.ts';
import { isFull } from '../membership.ts';

/** Strength of an attack before tension (R5.13). */
export const ATTACK_BASE = 4;

/** The newest claim on a power that still makes its acts "provoked": of this year or the last (R4.30). */
function freshClaim(state: State, power: PowerId | null): ClaimRecord | undefined {
  if (!power) return undefined;
  return state.claims.findLast((claim) => claim.power === power && claim.year >= state.year - 1);
}

/** Strength of a strike by a power at its present tension (R5.13). */
function attackStrength(state: State, power: PowerId): number {
  return ATTACK_BASE + Math.floor(state.powers[power].tension / 2);
}

/**
 * A power strikes: the ladder rises, and a council waits (R5.15).
 *
 * @param known how sure its author is, where nothing of the table makes it disputed
 */
export function openStrike(
  change: Change,
  power: PowerId,
  region: RegionId,
  known: Attribution = 'certain',
): void {
  const member = regionOf(change.book, region).owner;
  const { year } = change.state;
  const claim = freshClaim(change.state, power);
  patchPower(change, power, { lastStrike: year, massed: null });
  const { now } = change.state;
  const owed = isFull(change.book, change.state, member);
  patchYear(change, { strikes: [...now.strikes, { power, region }], tested: now.tested || owed });
  note(change, 'powerStruck', { power, region, member });
  shift(change, 'ladder', 1, cause('R5.15', 'strike', { power, region }));
  if (claim?.backed) shift(change, 'ladder', 1, cause('R4.30', 'strike-after-claim', { claim: claim.claim }));
  if (power === 'armenia') shift(change, 'normalisation', -1, cause('R2.11', 'strike', { power, region }));
  const incident: Incident = {
    kind: 'armed-attack',
    place: 'home',
    source: 'state',
    attribution: claim ? 'disputed' : known,
    provoked: claim !== undefined,
    requested: false,
    member,
    region,
    power,
  };
  wait(change, council(change, incident, power, region, claim, true, attackStrength(change.state, power)));
}

/** A failed crisis that is a border clash, hybrid or terrorism opens a council too (R4.36). */
export function crisisIncident(change: Change, failed: Crisis): void {
  if (!roomForCrisis(change.book, change.state)) return;
  const card = cardOf(change.book, failed.id);
  const kind = card.incident;
  if (kind !== 'border-clash' && kind !== 'hybrid' && kind !== 'terrorism') return;
  const crisis = change.state.crises.find((each) => each.id === failed.id) ?? failed;
  const claim = freshClaim(change.state, crisis.named);
  const attribution: Attribution = claim ? 'disputed' : crisis.attribution;
  const incident: Incident = {
    kind,
    place: card.place,
    source:
      crisis.attribution === 'unknown' && card.source.kind === 'powers'
        ? 'unknown'
        : sourceOf(card.source.kind),
    attribution,
    provoked: claim !== undefined,
    requested: false,
    member: crisis.member,
    region: crisis.region,
    ...(crisis.named ? { power: crisis.named } : {}),
  };
  wait(change, council(change, incident, crisis.named, crisis.region, claim, false, card.severity));
}

function sourceOf(kind: ReturnType<typeof cardOf>['source']['kind']): Incident['source'] {
  return kind === 'powers' ? 'state' : kind;
}

function council(
  change: Change,
  incident: Incident,
  power: PowerId | null,
  region: RegionId,
  claim: ClaimRecord | undefined,
  strike: boolean,
  strength: number,
): Council {
  const member = regionOf(change.book, region).owner;
  return {
    incident,
    member,
    region,
    power,
    column:
      strike || incident.kind === 'border-clash'
        ? 'armed'
        : incident.kind === 'hybrid'
          ? 'hybrid'
          : 'insurgency',
    strength,
    strike,
    claimBacked: claim?.backed ?? false,
    backers: claim?.backed ? claim.backers : [],
    engaged: false,
    votes: {},
    carried: null,
    owed: {},
    hands: {},
    tokens: {},
    committed: [],
    posture: null,
    forum: null,
    choice: null,
  };
}

function wait(change: Change, next: Council): void {
  const phase = change.state.phase as NightPhase;
  patch(change, { phase: { ...phase, waiting: [...phase.waiting, next] } });
}
