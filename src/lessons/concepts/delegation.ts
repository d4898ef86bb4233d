import type { MemberId } from '../../model/ids.ts';
import type { Chronicle } from '../chronicle.ts';
import { toldOf, yearsOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';

/**
 * Delegation (Hawkins and others, 2006) and national caveats (Saideman and Auerswald, 2012): whoever acts for others
 * knows more than they do and has interests of its own; they keep control by conditions and by dismissal. What counts: a
 * first site that the commander placed in its own land, having paid no more than its share, while another had paid more;
 * a false report of what it alone had read; punishment chosen in a battle for another's land to which it sent nothing; a
 * commander that was censured; and a call at which law alone kept the units of half of those called, or more, at home.
 * What does not count: a site at home of a commander that had paid most, silence, which may be caution, and the law of a
 * few.
 */
export function principalAgent(chronicle: Chronicle): Finding[] {
  return [
    ...sitesAtHome(chronicle),
    ...falseReports(chronicle),
    ...punishments(chronicle),
    ...censures(chronicle),
    ...caveats(chronicle),
  ];
}

function sitesAtHome(chronicle: Chronicle): Finding[] {
  const { book } = chronicle;
  return yearsOf(chronicle.last).flatMap(({ year, commander, firstSite }) => {
    if (!firstSite || book.regions.get(firstSite)?.owner !== commander) return [];
    const site = toldOf(chronicle, 'siteHosted').find(
      ({ event }) => event.at === year && event.region === firstSite && event.member === commander,
    );
    const surplus = (member: MemberId): number => {
      const row = chronicle.payments.find((each) => each.year === year && each.member === member);
      return row ? row.paid - row.assessed : 0;
    };
    const best = book.order.toSorted((a, b) => surplus(b) - surplus(a))[0];
    if (!site || !best || surplus(commander) > 0 || surplus(best) < 2) return [];
    const values = { commander, project: site.event.project, region: firstSite, other: best };
    const strength = 1 + (surplus(best) - surplus(commander)) / 4;
    const announced = toldOf(chronicle, 'programmeAnnounced').find(({ event }) => event.at === year);
    return [finding({ step: announced?.step ?? site.step, year }, 'agent-site', strength, values)];
  });
}

function falseReports(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'intelligenceOut').flatMap(({ event }) => {
    const { member, report, truth, subject } = event;
    if (report === truth || report === 'silence') return [];
    const told = toldOf(chronicle, 'intelligenceReported').findLast(
      (each) =>
        each.event.member === member && each.event.subject === subject && each.event.report === report,
    );
    if (!told) return [];
    return [finding({ step: told.step, year: told.event.at }, 'agent-report', 4, { commander: member })];
  });
}

function punishments(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'postureChosen').flatMap(({ step, event }) => {
    const { member: commander, posture } = event;
    const call = chronicle.calls.find((each) => each.opened < step && step <= each.step);
    if (posture !== 'punish' || !call || call.victim === commander) return [];
    const sent = call.answers.find(({ member }) => member === commander)?.units ?? 0;
    if (sent > 0) return [];
    const { victim, power } = call;
    const values = { commander, victim, ...(power ? { power } : {}) };
    return [finding({ step, year: event.at }, 'agent-posture', 3, values)];
  });
}

function censures(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'commanderCensured').map(({ step, event }) =>
    finding({ step, year: event.at }, 'agent-censured', 5, { commander: event.member }),
  );
}

function caveats({ calls }: Chronicle): Finding[] {
  return calls.flatMap(({ opened, year, victim, answers }) => {
    const count = answers.filter(({ barred }) => barred).length;
    if (count === 0 || count * 2 < answers.length) return [];
    return [finding({ step: opened + 1, year }, 'agent-caveats', count, { victim, count })];
  });
}
