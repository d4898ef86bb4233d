import type { ClaimRecord } from '../../model/records.ts';
import type { CallPage } from '../calls.ts';
import type { Chronicle } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { within } from './moments.ts';

/**
 * Abandonment and entrapment (Snyder, 1984): to be left alone, and to be dragged in. Abandonment is a call that the
 * treaty covered and that a member who owed units and could have sent them answered with words or not at all, or that
 * fewer than half of those who owed anything honoured. Entrapment is a claim that a majority backed, a strike by that
 * power in the same year or the next, and a member other than the claimant whose units went to meet it: one that had
 * tried to restrain the claim was dragged in against its vote; for one that had backed it, it is its own doing as much
 * (Kim, 2011), and weaker evidence. What does not count: whoever law or distance kept away, tokens in place of units
 * under a treaty that leaves the choice, and help in a quarrel that no claim had begun.
 */
export function abandonmentEntrapment(chronicle: Chronicle): Finding[] {
  return chronicle.calls.flatMap((call) => [...abandoned(call), ...entrapped(chronicle, call)]);
}

function abandoned({ opened, year, victim, choice, answers }: CallPage): Finding[] {
  if (choice !== 'invoke') return [];
  const owing = answers.filter(({ owed }) => owed !== null);
  const given = owing.filter(({ gave }) => gave).length;
  const stayed = owing.filter(
    ({ owed, gave, hand }) => owed === 'units' && !gave && (hand === 'words' || hand === 'refuse'),
  );
  if (stayed.length === 0 && given * 2 >= owing.length) return [];
  const values = { victim, count: owing.length, came: given, able: stayed.length };
  const strength = 3 + stayed.length + (owing.length - given) / owing.length;
  return [finding({ step: opened + 1, year }, 'abandonment', strength, values)];
}

function entrapped({ last }: Chronicle, call: CallPage): Finding[] {
  const { opened, year, power, strike, choice, answers, victim } = call;
  const claim = last.claims.findLast((each) => each.power === power && within(each.year, year));
  if (!strike || choice !== 'invoke' || !claim?.backed) return [];
  return answers.flatMap(({ member, units }) => {
    if (units === 0 || member === claim.member) return [];
    const restrained = claim.restrainers.includes(member);
    const values = { member, victim, power: claim.power, units, ...claimValues(claim) };
    const label = restrained ? 'entrapment-restrainer' : 'entrapment-backer';
    return [finding({ step: opened + 1, year }, label, (restrained ? 3 : 1) + units / 4, values)];
  });
}

function claimValues({ claim, member, year }: ClaimRecord): Record<string, string | number> {
  return { claim, claimant: member, pressed: year };
}
