import type { ConceptId } from '../../content/reading/concepts.ts';
import { CONCEPT_IDS } from '../../content/reading/concepts.ts';
import type { Chronicle } from '../chronicle.ts';
import { balanceOfThreat, bandwagoning, hedging } from './alignment.ts';
import { asymmetricAlliances } from './asymmetry.ts';
import { burdenSharing, freeRiding } from './burdens.ts';
import { principalAgent } from './delegation.ts';
import { buckPassing, wedgeStrategies } from './divisions.ts';
import { abandonmentEntrapment } from './fears.ts';
import type { Detector, Evidence } from './finding.ts';
import { strongest } from './finding.ts';
import { forumShopping } from './forums.ts';
import { institutionalisation } from './institutions.ts';
import { escalation } from './ladder.ts';
import { audienceCosts, credibility } from './promises-kept.ts';
import { reliability, reputation } from './records.ts';
import { restraint } from './restraint.ts';
import { securityDilemma, spiralDeterrence } from './spirals.ts';
import { twoLevelGames } from './two-tables.ts';
import { vetoPlayers } from './vetoes.ts';

export type { Evidence, Finding } from './finding.ts';

/** One for each concept of the reading room. */
const DETECTORS: Readonly<Record<ConceptId, Detector>> = {
  'free-riding': freeRiding,
  'burden-sharing': burdenSharing,
  'abandonment-entrapment': abandonmentEntrapment,
  'security-dilemma': securityDilemma,
  'spiral-deterrence': spiralDeterrence,
  'balance-of-threat': balanceOfThreat,
  bandwagoning,
  hedging,
  credibility,
  'audience-costs': audienceCosts,
  reputation,
  'wedge-strategies': wedgeStrategies,
  'buck-passing': buckPassing,
  'asymmetric-alliances': asymmetricAlliances,
  institutionalisation,
  reliability,
  'forum-shopping': forumShopping,
  escalation,
  'principal-agent': principalAgent,
  'veto-players': vetoPlayers,
  restraint,
  'two-level-games': twoLevelGames,
};

/** The concepts that a game gives evidence of, in the order of the reading room; the others are not named at all. */
export function conceptsIn(chronicle: Chronicle): readonly Evidence[] {
  return CONCEPT_IDS.flatMap((concept) => {
    const findings = strongest(DETECTORS[concept](chronicle));
    return findings.length > 0 ? [{ concept, findings }] : [];
  });
}
