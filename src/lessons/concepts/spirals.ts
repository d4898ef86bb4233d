import type { Motive, PowerId } from '../../model/ids.ts';
import { OPPORTUNITY_STRIKES_UNDER, SECURITY_STRIKES_AT, strikingFaces } from '../../rules/powers/resolve.ts';
import type { Chronicle, Told } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { HOSTILE, tensionBefore, within } from './moments.ts';

/** What truly moved a power; null where none was drawn. */
const motiveOf = ({ last }: Chronicle, power: PowerId): Motive | null => last.powers[power].motive;

/**
 * Security dilemma (Herz, 1950; Jervis, 1978): what one does to be safer makes another less safe, though nobody wants to
 * attack. What counts is a measure of defence facing a power that truly sought security alone (an exercise on its
 * border, works against it, a base or an air defence beside it), higher tension with it afterwards than before, and
 * then, in the same year or the next, a strike or a show of force by it. What does not count: the same chain with a
 * power that sought gains, which is no dilemma (Schweller, 1996), and measures after which tension was no higher.
 */
export function securityDilemma(chronicle: Chronicle): Finding[] {
  const acts = toldOf(chronicle, 'powerActed').filter(
    ({ event }) => HOSTILE.has(event.act) && motiveOf(chronicle, event.power) === 'security',
  );
  const measures = measuresIn(chronicle);
  return acts.flatMap((act) => {
    const { power } = act.event;
    const to = tensionBefore(chronicle, power, act);
    const measure = measures.find(
      (each) =>
        each.powers.includes(power) &&
        each.told.step < act.step &&
        within(each.told.event.at, act.event.at) &&
        tensionBefore(chronicle, power, each.told) < to,
    );
    if (!measure) return [];
    const { told, what, member, region } = measure;
    const before = tensionBefore(chronicle, power, told);
    const values = { member, region, power, measure: what, before, after: to, act: act.event.act };
    const strength = to - before + (act.event.act === 'strike' ? 2 : 0);
    return [finding({ step: told.step, year: told.event.at }, 'security-dilemma', strength, values)];
  });
}

interface Measure {
  readonly told: Told;
  readonly what: 'exercise' | 'works' | 'site';
  readonly member: string;
  readonly region: string;
  readonly powers: readonly PowerId[];
}

/** What was done for defence beside a power: exercises, works, and sites that are bases or shield against strikes. */
export function measuresIn({ told, book }: Chronicle): Measure[] {
  return told.flatMap((each): Measure[] => {
    const { event } = each;
    if (event.kind === 'worksBuilt') {
      const { member, region, power } = event;
      return [{ told: each, what: 'works', member, region, powers: [power] }];
    }
    if (event.kind !== 'exerciseHeld' && event.kind !== 'siteHosted') return [];
    if (event.kind === 'siteHosted' && !book.projects[event.project].base) return [];
    const { member, region } = event;
    const powers = book.regions.get(region)?.borders ?? [];
    return [
      { told: each, what: event.kind === 'exerciseHeld' ? 'exercise' : 'site', member, region, powers },
    ];
  });
}

/** A stance of the alliance in a year: by diplomacy or by a declaration that was carried (R4.14, R4.27). */
interface Stance {
  readonly told: Told;
  readonly power: PowerId;
  readonly stance: 'firm' | 'reassure';
}

function stancesIn({ told }: Chronicle): Stance[] {
  return told.flatMap((each): Stance[] => {
    const { event } = each;
    if (event.kind === 'stanceTaken') return [{ told: each, power: event.power, stance: event.stance }];
    if (event.kind !== 'motionDecided' || event.outcome !== 'carried') return [];
    if (event.motion.kind !== 'declaration') return [];
    const { power, tone } = event.motion;
    return [{ told: each, power, stance: tone === 'warn' ? 'firm' : 'reassure' }];
  });
}

/**
 * Spiral and deterrence models (Jervis, 1976): firmness stops who wants gains and alarms who is afraid; reassurance the
 * reverse. What counts is a stance toward a power whose motive came out at the end, and what followed that night:
 * firmness that a security-seeker answered with alarm; reassurance after which an opportunity-seeker chose to strike
 * within the year or the next; firmness that kept an opportunity-seeker from a strike it could have made; and
 * reassurance that took a security-seeker below the tension at which it strikes. What does not count: a calm night with
 * a power that was in no position to strike, and strikes that a scenario or the last night brings whatever anybody did.
 */
export function spiralDeterrence(chronicle: Chronicle): Finding[] {
  return stancesIn(chronicle).flatMap((each) => {
    const motive = motiveOf(chronicle, each.power);
    if (motive === 'security')
      return each.stance === 'firm' ? alarmed(chronicle, each) : calmed(chronicle, each);
    if (motive !== 'opportunity') return [];
    return each.stance === 'firm' ? deterred(chronicle, each) : emboldened(chronicle, each);
  });
}

function alarmed(chronicle: Chronicle, { told, power }: Stance): Finding[] {
  const year = told.event.at;
  const rows = chronicle.book.powers[power].reactions
    .filter(({ when }) => when.some((each) => each.kind === 'stance' && each.stance === 'firm'))
    .map(({ id }) => id);
  const rise = toldOf(chronicle, 'meterShifted').find(
    ({ event }) =>
      event.at === year &&
      event.meter === 'tension' &&
      event.power === power &&
      event.by > 0 &&
      rows.includes(String(event.because.with?.['row'])),
  );
  if (!rise) return [];
  const values = { power, before: rise.event.from, after: rise.event.to };
  return [finding({ step: told.step, year }, 'spiral-alarmed', 3 + rise.event.to / 10, values)];
}

function calmed(chronicle: Chronicle, { told, power }: Stance): Finding[] {
  const year = told.event.at;
  const before = tensionBefore(chronicle, power, told);
  const fall = chronicle.told.find(
    ({ step, event }) => event.at === year && step > told.step && isNight(event),
  );
  if (!fall) return [];
  const after = tensionBefore(chronicle, power, fall);
  if (before < SECURITY_STRIKES_AT || after >= SECURITY_STRIKES_AT) return [];
  return [finding({ step: told.step, year }, 'spiral-calmed', 2 + before / 10, { power, before, after })];
}

/** The first thing that a night brings before any power acts. */
const isNight = ({ kind }: Told['event']): boolean =>
  kind === 'crisisResolved' || kind === 'nightWeighed' || kind === 'powerReacted' || kind === 'powerActed';

function emboldened(chronicle: Chronicle, { told, power }: Stance): Finding[] {
  const year = told.event.at;
  const strike = toldOf(chronicle, 'strikeWeighed').find(
    ({ step, event }) =>
      step > told.step && event.power === power && event.outcome === 'struck' && within(year, event.at),
  );
  if (!strike) return [];
  const { region, at } = strike.event;
  const values = { power, region, struck: at };
  return [finding({ step: told.step, year }, 'deterrence-reassured', at === year ? 4 : 3, values)];
}

function deterred(chronicle: Chronicle, { told, power }: Stance): Finding[] {
  const year = told.event.at;
  const rested = toldOf(chronicle, 'powerStruck').every(
    ({ event }) => event.power !== power || !within(event.at, year),
  );
  const open = chronicle.odds.filter((each) => each.year === year && each.power === power);
  const weakest = Math.min(...open.map(({ withPact }) => withPact.total)) - FIRM_WORTH;
  const faces = Math.max(
    0,
    ...open.map((each) => strikingFaces(each.resolve.total, each.withPact.total - FIRM_WORTH)),
  );
  if (!rested || weakest > OPPORTUNITY_STRIKES_UNDER || faces === 0) return [];
  return [finding({ step: told.step, year }, 'deterrence-held', 2 + faces / 6, { power, faces })];
}

/** What a firm stance adds to deterrence (R5.14). */
const FIRM_WORTH = 1;
