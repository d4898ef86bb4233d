import type { MemberId } from '../../model/ids.ts';
import type { Term } from '../../model/sum.ts';
import { ARTICLE_SETTINGS } from '../../model/treaty.ts';
import { carries } from '../../rules/council/decision.ts';
import type { Chronicle, Told } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';
import { againstIt, forIt } from './divisions.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { treatyBefore } from './moments.ts';

/**
 * Veto players (Tsebelis, 2002): the more must agree, the less changes. What counts is a motion, or a vote on collective
 * defence, for which more members said yes than no and which the rule of decision stopped, while another rule that a
 * treaty of this game may have would have carried it; the mildest such rule is named. What does not count: a motion that
 * a majority did not want, and one that no rule would have carried.
 */
export function vetoPlayers(chronicle: Chronicle): Finding[] {
  const motions = toldOf(chronicle, 'motionDecided').flatMap((told) =>
    told.event.outcome === 'failed' ? stopped(chronicle, told, told.event.tally.terms, 'veto-motion') : [],
  );
  const councils = toldOf(chronicle, 'councilVoted').flatMap((told) =>
    told.event.outcome === 'failed' ? stopped(chronicle, told, told.event.tally.terms, 'veto-council') : [],
  );
  return [...motions, ...councils];
}

function stopped(
  chronicle: Chronicle,
  told: Told,
  terms: readonly Term[],
  label: 'veto-motion' | 'veto-council',
): Finding[] {
  const heads = terms.map((term) => ({ ...term, value: Math.sign(term.value) }));
  const [yes, no] = [forIt(heads), againstIt(heads)];
  const { decision } = treatyBefore(chronicle, told.step);
  if (yes <= no) return [];
  const other = ARTICLE_SETTINGS.decision.find((rule) => {
    if (rule === decision) return false;
    const weighed = rule === 'weighted' ? heads.map((term) => weigh(chronicle, told, term)) : heads;
    return carries(rule, forIt(weighed), againstIt(weighed));
  });
  if (!other) return [];
  const values = { yes, no, article: 'decision', setting: other };
  return [
    finding(
      { step: told.step, year: told.event.at },
      label,
      yes - no + (label === 'veto-council' ? 3 : 0),
      values,
    ),
  ];
}

/** A vote by what its caster had paid into the programmes until then, and at least by one (R3.4). */
function weigh(chronicle: Chronicle, told: Told, term: Term): Term {
  const id = String(term.with?.['member']);
  const candidate = chronicle.book.candidates.get(id);
  if (candidate) return { ...term, value: term.value * candidate.pays.member };
  let paid = 0;
  for (const each of chronicle.told.slice(0, chronicle.told.indexOf(told))) {
    const { event } = each;
    if (event.kind !== 'moneyMoved' || event.payer !== (id as MemberId) || event.payee !== 'fund') continue;
    if (event.because.label === 'pledge' || event.because.label === 'cover') paid += event.amount;
  }
  return { ...term, value: term.value * Math.max(1, paid) };
}
