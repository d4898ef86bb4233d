import type { EventOf } from '../../model/event.ts';
import type { MemberId } from '../../model/ids.ts';
import { roundTenth } from '../../model/sum.ts';
import { credibilityOf } from '../../rules/defence/deterrence.ts';
import type { CallPage } from '../calls.ts';
import type { Chronicle, Told } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { memberBefore } from './moments.ts';

/** Points of reliability and shares of help that must lie between two members before they are compared. */
const APART = { reliability: 2, help: 0.25 } as const;
/** Of one member that owed help nothing can be said of shares. */
const SEVERAL = 2;
/** Reliability at the start (R2.9), and at its end (R2.12). */
const PLAIN = 3;
const BEST = 6;

/**
 * Reputation (Gibler, 2008; Weisiger and Yarhi-Milo, 2015, against Mercer, 1996, and Press, 2005): what others expect of
 * a state because of its past. What counts: a strike that came on a member with a poor record and that the same die
 * would not have brought with a good one; a strike that a good record kept away and a plain one would not have; and two
 * calls to which the treaty applied, by members whose records lay far apart, of which one was answered clearly better:
 * by the record, or against it, which is as much evidence for the critics. What does not count: help of about the same
 * size, or records of about the same height.
 */
export function reputation(chronicle: Chronicle): Finding[] {
  return [...byTheDie(chronicle), ...byTheCalls(chronicle)];
}

type Weighed = Told & { readonly event: EventOf<'strikeWeighed'> };

function byTheDie(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'strikeWeighed').flatMap((told: Weighed) => {
    const { power, region, outcome, resolve, deterrence, roll, at: year } = told.event;
    const term = deterrence.terms.find(({ label }) => label === 'extended');
    const member = chronicle.book.regions.get(region)?.owner;
    const reliability = Number(term?.with?.['reliability']);
    if (!term || !member || Number.isNaN(reliability)) return [];
    const at = (record: number): number =>
      roundTenth(deterrence.total - term.value + promiseWorth(term.with, record));
    const values = { member, power, region, reliability };
    if (outcome === 'struck' && reliability < PLAIN && resolve.total + roll <= at(BEST)) {
      return [finding({ step: told.step, year }, 'reputation-cost', 3 + (PLAIN - reliability) / 6, values)];
    }
    if (outcome === 'deterred' && reliability > PLAIN && resolve.total + roll > at(PLAIN)) {
      return [finding({ step: told.step, year }, 'reputation-paid', 2 + reliability / 6, values)];
    }
    return [];
  });
}

/** What the promise of help would be worth to a member with another record (R5.14). */
function promiseWorth(values: Readonly<Record<string, string | number>> | undefined, record: number): number {
  const { coming, cohesion, obligation } = values ?? {};
  return roundTenth(Math.min(Number(coming), Number(cohesion)) * Number(obligation) * credibilityOf(record));
}

interface Answered {
  readonly call: CallPage;
  readonly reliability: number;
  readonly owing: number;
  readonly given: number;
}

function byTheCalls(chronicle: Chronicle): Finding[] {
  const answered = chronicle.calls.flatMap((call): Answered[] => {
    const owing = call.answers.filter(({ owed }) => owed !== null);
    const opening = chronicle.told.find(
      ({ step, event }) => step > call.opened && event.kind === 'defenceInvoked',
    );
    if (!opening || owing.length < SEVERAL) return [];
    const reliability = memberBefore(chronicle, 'reliability', call.victim, opening);
    return [{ call, reliability, owing: owing.length, given: owing.filter(({ gave }) => gave).length }];
  });
  const pairs = answered.flatMap((poor) => answered.map((good) => ({ poor, good })));
  return pairs.flatMap(({ poor, good }) => {
    const apart = good.reliability - poor.reliability;
    const helped = good.given / good.owing - poor.given / poor.owing;
    if (good.call.victim === poor.call.victim || apart < APART.reliability) return [];
    if (Math.abs(helped) < APART.help) return [];
    const { opened, year } = good.call.opened > poor.call.opened ? good.call : poor.call;
    const values = {
      member: poor.call.victim,
      reliability: poor.reliability,
      given: poor.given,
      owing: poor.owing,
      other: good.call.victim,
      better: good.reliability,
      came: good.given,
      asked: good.owing,
    };
    const label = helped > 0 ? 'reputation-followed' : 'reputation-ignored';
    return [finding({ step: opened + 1, year }, label, Math.abs(helped) + apart / 6, values)];
  });
}

/** Obligations of a whole game from which on a share says something. */
const LEAST_OWED = 4;
/** What one study found for promises tested by war before 1945: three in four (Leeds, 2003). */
const LITERATURE = 0.75;

/**
 * Reliability (Leeds, 2003; Berkemeier and Fuhrmann, 2018): how often what the text obliges allies to was done when it
 * was put to the test. What counts is the share over the whole game, once members owed something four times or more;
 * whether it lies above or below three in four is told. What does not count: pledges and promises in the corridor, which
 * are no test by war, and a game that was hardly tested.
 */
export function reliability({ calls }: Chronicle): Finding[] {
  const owing = calls.flatMap((call) =>
    call.answers.flatMap((answer) => (answer.owed === null ? [] : [{ call, ...answer }])),
  );
  const last = owing.at(-1);
  if (!last || owing.length < LEAST_OWED) return [];
  const given = owing.filter(({ gave }) => gave).length;
  const share = given / owing.length;
  const victims = new Set<MemberId>(owing.map(({ call }) => call.victim)).size;
  const values = { owing: owing.length, given, percent: Math.round(share * 100), count: victims };
  const label = share >= LITERATURE ? 'reliability-above' : 'reliability-below';
  return [finding({ step: last.call.opened + 1, year: last.call.year }, label, owing.length, values)];
}
