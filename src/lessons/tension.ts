import type { ActionKind } from '../model/action.ts';
import type { Cause, EventOf } from '../model/event.ts';
import type { MemberId, PowerId } from '../model/ids.ts';
import type { Chronicle, Told } from './chronicle.ts';
import { toldOf } from './chronicle.ts';

/**
 * Who brought a change of tension about: a member by its own act, the six together, the power itself, the facilitator, or
 * nobody.
 */
export type Author =
  | { readonly kind: 'member'; readonly member: MemberId }
  /** A motion, a programme, a council. */
  | { readonly kind: 'alliance' }
  | { readonly kind: 'power'; readonly power: PowerId }
  /** A crisis, an accident, drift to the baseline. */
  | { readonly kind: 'events' }
  /** What the facilitator put on the table. */
  | { readonly kind: 'facilitator' };

export interface TensionChange {
  readonly step: number;
  readonly year: number;
  readonly power: PowerId;
  readonly by: number;
  readonly to: number;
  readonly author: Author;
  readonly because: Cause;
}

/** Acts of one member in its own name; what follows from them at once is its work. */
const OWN_ACTS = new Set<ActionKind>([
  'raiseUnit',
  'disbandUnit',
  'takeStance',
  'proposeExercise',
  'invitePartner',
  'acceptOffer',
  'normaliseRelations',
  'buildWorks',
  'reinterpretLaw',
  'restoreLaw',
  'pressClaim',
  'mediate',
  'deployUnit',
  'giveToken',
  'commitUnit',
  'choosePosture',
  'takeToForum',
  'negotiateArmistice',
  'leaveOtherAlliance',
  'giveConsent',
  'sendUnit',
]);

/** Rules by which tension moves by what the power does and feels. */
const OF_THE_POWER = new Set(['R6.4', 'R6.5', 'R6.6']);
/** Of these, what a member does: it takes up what lies open. */
const TAKEN_UP = 'offer-accepted';
const OF_EVENTS = new Set(['R4.4', 'R4.6']);
/** What the six bring about together, whoever has the last word: an operation, a token in it, a mission. */
const OF_ALL = new Set(['operation', 'token-mediation', 'mission']);

/** Every change of every power's tension, with its author: what teachers ask for first. */
export function tensionChanges(chronicle: Pick<Chronicle, 'told'>): TensionChange[] {
  const starters = startersIn(chronicle);
  return toldOf(chronicle, 'meterShifted').flatMap((told) => {
    const { meter, power, by, to, because, at } = told.event;
    if (meter !== 'tension' || !power || by === 0) return [];
    const author = authorOf(told, power, starters);
    return [{ step: told.step, year: at, power, by, to, because, author }];
  });
}

/** Who began what another's word completed: an exercise waits for consent, a claim for every answer. */
type Starters = ReadonlyMap<string, MemberId>;

/** By step and cause. */
function startersIn({ told }: Pick<Chronicle, 'told'>): Starters {
  const starters = new Map<string, MemberId>();
  for (const { step, event } of told) {
    if (event.kind === 'exerciseHeld') starters.set(`${step} exercised`, event.member);
    if (event.kind === 'claimDecided') starters.set(`${step} claim-backed`, event.member);
  }
  return starters;
}

type Shifted = Told & { readonly event: EventOf<'meterShifted'> };

function authorOf(told: Shifted, power: PowerId, starters: Starters): Author {
  const { step, seat, action, event, facilitated } = told;
  if (facilitated) return { kind: 'facilitator' };
  const { rule, label } = event.because;
  if (OF_EVENTS.has(rule)) return { kind: 'events' };
  if (OF_THE_POWER.has(rule) && label !== TAKEN_UP) return { kind: 'power', power };
  if (OF_ALL.has(label)) return { kind: 'alliance' };
  const named = event.because.with?.['member'] ?? starters.get(`${step} ${label}`);
  if (typeof named === 'string') return { kind: 'member', member: named as MemberId };
  if (seat && action && OWN_ACTS.has(action.kind)) return { kind: 'member', member: seat };
  if (action?.kind === 'letNightFall') return { kind: 'events' };
  return { kind: 'alliance' };
}

/** Points that each author added and took away, by power; the one who added most first. */
export function authorsOf(
  changes: readonly TensionChange[],
  power: PowerId,
): { readonly author: Author; readonly up: number; readonly down: number }[] {
  const sums = new Map<string, { author: Author; up: number; down: number }>();
  for (const change of changes) {
    if (change.power !== power) continue;
    const key = JSON.stringify(change.author);
    const sum = sums.get(key) ?? { author: change.author, up: 0, down: 0 };
    if (change.by > 0) sum.up += change.by;
    else sum.down -= change.by;
    sums.set(key, sum);
  }
  return [...sums.values()].toSorted((a, b) => b.up - a.up || b.down - a.down);
}
