import type { Incident } from '../../model/incident.ts';
import type { State } from '../../model/state.ts';
import type { TriggerResult, TriggerTest } from '../../model/trigger.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { Book } from '../book.ts';
import { boundElsewhere } from '../law.ts';
import { isAssociate, isParty } from '../membership.ts';

/** What the legal test needs to know of the table: who the victim is, and whether a majority had backed the claim. */
export interface TriggerContext {
  readonly book: Book;
  readonly state: State;
  readonly claimBacked: boolean;
}

/**
 * Whether an incident engages the collective-defence article of a treaty (R5.3 to R5.9): every test with its reason.
 * Without a context (an incident from a file) nothing is known against the victim, and no claim was backed.
 */
export function assessTrigger(
  incident: Incident,
  treaty: Treaty,
  context: TriggerContext | null,
): TriggerResult {
  const tests = [
    testMembership(incident, context),
    testCasus(incident, treaty),
    testAttribution(incident),
    testArea(incident, treaty),
    testProvocation(incident, treaty, context),
    testObligation(incident, treaty),
    testAlliances(incident, treaty, context),
  ];
  return {
    engaged: tests.every((test) => test.passed),
    tests,
    owed: OWED[treaty.obligation],
    vote: treaty.obligation === 'deems-necessary' || treaty.obligation === 'on-request',
    mayAbstain: incident.attribution === 'disputed',
  };
}

const OWED = {
  automatic: 'units',
  'deems-necessary': 'deemed',
  'on-request': 'by-vote',
  consultation: 'consultation',
} as const;

function testMembership(incident: Incident, context: TriggerContext | null): TriggerTest {
  const article = 'membership';
  const { member } = incident;
  if (!member || !context) return { article, passed: true, because: { label: 'member-assumed' } };
  const { book, state } = context;
  if (state.members[member].suspended)
    return { article, passed: false, because: { label: 'suspended', with: { member } } };
  if (!isParty(state, member))
    return { article, passed: false, because: { label: 'not-ratified', with: { member } } };
  // An exclusive treaty's associates fail the test of R5.9 and are not named twice.
  const neutral = isAssociate(book, state, member) && !boundElsewhere(book, state, member);
  if (neutral) return { article, passed: false, because: { label: 'associate', with: { member } } };
  return { article, passed: true, because: { label: 'full-member', with: { member } } };
}

function testCasus(incident: Incident, treaty: Treaty): TriggerTest {
  const article = 'casus';
  const { kind } = incident;
  const listed =
    (kind === 'armed-attack' && treaty.casus.includes('armed-attack')) ||
    ((kind === 'hybrid' || kind === 'border-clash') && treaty.casus.includes('hybrid')) ||
    (kind === 'terrorism' && treaty.casus.includes('terrorism'));
  if (listed) return { article, passed: true, because: { label: 'kind-listed', with: { incident: kind } } };
  if (treaty.casus.includes('any-threat')) {
    return incident.requested
      ? { article, passed: true, because: { label: 'any-threat-requested', with: { incident: kind } } }
      : { article, passed: false, because: { label: 'any-threat-not-requested', with: { incident: kind } } };
  }
  return { article, passed: false, because: { label: 'kind-not-listed', with: { incident: kind } } };
}

function testAttribution(incident: Incident): TriggerTest {
  const article = 'attribution';
  const { kind, source, attribution } = incident;
  if (kind === 'internal-unrest' || kind === 'disaster') {
    return { article, passed: true, because: { label: 'no-author-needed', with: { incident: kind } } };
  }
  if (source === 'internal' || source === 'nature') {
    return { article, passed: false, because: { label: 'author-inside', with: { source } } };
  }
  if (source === 'unknown' || attribution === 'unknown') {
    return { article, passed: false, because: { label: 'author-unknown' } };
  }
  if (attribution === 'disputed')
    return { article, passed: true, because: { label: 'author-disputed', with: { source } } };
  return { article, passed: true, because: { label: 'author-known', with: { source, attribution } } };
}

function testArea(incident: Incident, treaty: Treaty): TriggerTest {
  const article = 'area';
  const { place } = incident;
  const covered =
    place === 'home' ||
    (place === 'abroad' ? treaty.area === 'abroad' : treaty.area === 'seas' || treaty.area === 'abroad');
  return {
    article,
    passed: covered,
    because: { label: covered ? 'inside-area' : 'outside-area', with: { place } },
  };
}

function testProvocation(incident: Incident, treaty: Treaty, context: TriggerContext | null): TriggerTest {
  const article = 'provocation';
  if (treaty.provocation === 'unconditional')
    return { article, passed: true, because: { label: 'unconditional' } };
  if (!incident.provoked) return { article, passed: true, because: { label: 'not-provoked' } };
  if (context?.claimBacked) return { article, passed: true, because: { label: 'claim-was-backed' } };
  return { article, passed: false, because: { label: 'provoked' } };
}

function testObligation(incident: Incident, treaty: Treaty): TriggerTest {
  const article = 'obligation';
  if (treaty.obligation !== 'on-request') {
    return { article, passed: true, because: { label: 'no-request-needed' } };
  }
  return incident.requested
    ? { article, passed: true, because: { label: 'requested' } }
    : { article, passed: false, because: { label: 'not-requested' } };
}

function testAlliances(incident: Incident, treaty: Treaty, context: TriggerContext | null): TriggerTest {
  const article = 'alliances';
  if (treaty.alliances === 'compatible') return { article, passed: true, because: { label: 'compatible' } };
  const { member } = incident;
  if (!member || !context || !boundElsewhere(context.book, context.state, member)) {
    return { article, passed: true, because: { label: 'not-bound-elsewhere' } };
  }
  return { article, passed: false, because: { label: 'bound-elsewhere', with: { member } } };
}
