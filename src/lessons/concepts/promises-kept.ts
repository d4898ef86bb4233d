import type { EventOf } from '../../model/event.ts';
import type { Term } from '../../model/sum.ts';
import { roundTenth } from '../../model/sum.ts';
import { strikingFaces } from '../../rules/powers/resolve.ts';
import type { Chronicle, Told } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';

type Weighed = Told & { readonly event: EventOf<'strikeWeighed'> };

/** Terms of deterrence that an ally's presence adds, and all that the alliance adds (R5.14). */
const TRIPWIRES = new Set(['tripwire-units', 'tripwire-base']);
const OF_THE_PACT = new Set([...TRIPWIRES, 'firm-stance', 'extended']);

/** Faces of a die that a promise must have closed before it is said to have made the difference. */
const DIFFERENCE = 2;

const worth = (terms: readonly Term[], labels: ReadonlySet<string>): number =>
  roundTenth(terms.reduce((sum, { label, value }) => sum + (labels.has(label) ? value : 0), 0));

/**
 * Credibility (Schelling, 1966): a promise deters if it is believed, and a tripwire is meant to make it so. What counts
 * is a strike that a power weighed and that the die let pass, where without what the alliance added the same die would
 * have struck and the alliance had closed two faces or more; the tripwire is named where it closed the last one. Strikes
 * over a tripwire are told too, for small forces may fail (Reiter and Poast, 2021). What does not count: a border that
 * its own strength held, and a night on which nobody weighed a strike.
 */
export function credibility(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'strikeWeighed').flatMap((weighed: Weighed) => {
    const { power, region, outcome, resolve, deterrence, roll, at: year } = weighed.event;
    const pact = worth(deterrence.terms, OF_THE_PACT);
    const tripwire = worth(deterrence.terms, TRIPWIRES);
    const values = { power, region, worth: pact, count: tripwire };
    if (outcome === 'struck') {
      if (tripwire === 0) return [];
      return [finding({ step: weighed.step, year }, 'tripwire-failed', 1, values)];
    }
    const without = roundTenth(deterrence.total - pact);
    const faces = strikingFaces(resolve.total, without) - strikingFaces(resolve.total, deterrence.total);
    if (faces < DIFFERENCE || resolve.total + roll <= without) return [];
    const byTripwire = resolve.total + roll > deterrence.total - tripwire;
    const label = byTripwire ? 'tripwire-held' : 'promise-held';
    const strength = 2 + faces + (byTripwire ? 1 : 0);
    return [finding({ step: weighed.step, year }, label, strength, { ...values, faces })];
  });
}

/**
 * Audience costs (Fearon, 1994): whoever says something in public and then does not do it, pays for that. What counts is
 * a promise of the corridor broken, a vote for collective defence after which the voter gave nothing of what it then
 * owed, and a public declaration that was lost, each where a number fell for it in the same step. What does not count:
 * silent refusals, promises that were void, and costs that fell on a meter already at its end.
 */
export function audienceCosts(chronicle: Chronicle): Finding[] {
  return [...brokenWords(chronicle), ...emptyVotes(chronicle), ...lostDeclarations(chronicle)];
}

function brokenWords(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'promiseSettled').flatMap(({ step, event }) => {
    const { by, to, matter, outcome } = event.promise;
    if (outcome !== 'broken') return [];
    const cost = costIn(chronicle, step, 'promise-broken', by);
    if (cost === 0) return [];
    const values = { member: by, other: to, matter: matter.kind, cost };
    return [
      finding(
        { step, year: event.at },
        'audience-promise',
        cost + (matter.kind === 'forces' ? 2 : 1),
        values,
      ),
    ];
  });
}

function emptyVotes(chronicle: Chronicle): Finding[] {
  return chronicle.calls.flatMap(({ opened, step, year, victim, answers }) =>
    answers.flatMap(({ member, owed, gave }) => {
      const voted = toldOf(chronicle, 'councilBallot').some(
        (each) =>
          each.step > opened &&
          each.step <= step &&
          each.event.member === member &&
          each.event.ballot === 'yes',
      );
      if (!voted || gave || owed === null) return [];
      const judged = toldOf(chronicle, 'callJudged').find(
        (each) => each.step > opened && each.step <= step && each.event.member === member,
      );
      const cost = judged ? costIn(chronicle, judged.step, 'failed-call', member) : 0;
      if (cost === 0) return [];
      return [finding({ step: opened + 1, year }, 'audience-vote', 3 + cost, { member, victim, owed, cost })];
    }),
  );
}

function lostDeclarations(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'meterShifted').flatMap(({ step, event }) => {
    if (event.because.label !== 'declaration-lost' || event.by >= 0) return [];
    const power = String(event.because.with?.['power']);
    return [finding({ step, year: event.at }, 'audience-declaration', 1, { power, cost: -event.by })];
  });
}

/** Points that a member lost in a step for a cause. */
function costIn(chronicle: Chronicle, step: number, label: string, member: string): number {
  let cost = 0;
  for (const each of toldOf(chronicle, 'meterShifted')) {
    const { because, by } = each.event;
    if (each.step === step && because.label === label && each.event.member === member && by < 0) cost -= by;
  }
  return cost;
}
