import type { Chronicle } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';

/**
 * Forum shopping (Alter and Meunier, 2009): where institutions overlap, a matter goes to the one that suits its owner.
 * What counts is an incident that its victim took to another forum although the treaty, read on it, would have covered
 * it; or the same member's incidents taken now here, now there. Weaker, and told as such: an incident that the treaty
 * did not cover and that its victim took elsewhere instead of talking it over among the allies. What does not count:
 * bearing an incident alone, or consulting.
 */
export function forumShopping({ calls }: Chronicle): Finding[] {
  return calls.flatMap(({ opened, year, victim, forum, choice, tests, incident }) => {
    if (choice !== 'forum' || !forum) return [];
    const covered = tests.every(({ passed }) => passed);
    const elsewhere = calls.find((each) => each.victim === victim && each.choice === 'invoke');
    const values = { member: victim, forum, incident: incident.kind };
    const at = { step: opened + 1, year };
    if (covered) return [finding(at, 'forum-instead', elsewhere ? 4 : 3, values)];
    if (elsewhere) return [finding(at, 'forum-both', 2, { ...values, invoked: elsewhere.year })];
    return [finding(at, 'forum-uncovered', 1, values)];
  });
}
