/**
 * What a game shows of a concept of the reading room: one sentence for each label that a detector gives. They are neutral:
 * they tell what happened and leave it to the table what to call it. Names stand in `{member}` and its like, ids to choose
 * by in `{actId}` and its like.
 */
export const evidence = {
  'free-riding':
    'In year {year} {member} paid ¤{paid} of its share of ¤{share}, though it had ¤{able}; {funded}% of the programme was raised, and {count, plural, one {one ally} other {# allies}} came to its help.',
  'burden-sharing':
    'In year {year} {member} paid ¤{paid} where its share was ¤{share}, and hosted {count, plural, one {one site} other {# sites}} that year: {project}, in {region}.',
  abandonment:
    'In year {year} {victim} was owed help by {count, plural, one {one member} other {# members}}; {came} gave what they owed{able, plural, =0 {} one {, and one that could have sent units gave no more than words} other {, and # that could have sent units gave no more than words}}.',
  'entrapment-restrainer':
    'In year {pressed} {member} tried to restrain the claim “{claim}” of {claimant} on {power}; in year {year} {power} struck {victim}, and {member} sent {units, plural, one {one unit} other {# units}}.',
  'entrapment-backer':
    'In year {pressed} {member} backed the claim “{claim}” of {claimant} on {power}; in year {year} {power} struck {victim}, and {member} sent {units, plural, one {one unit} other {# units}}.',
  'security-dilemma':
    'In year {year} {member} {measureId, select, exercise {held an exercise} works {built border works} other {hosted a base}} in {region}; tension with {power}, which sought security, went from {before} to {after}, and {actId, select, strike {it struck} other {it showed force}}.',
  'spiral-alarmed':
    'In year {year} the alliance stood firm towards {power}, which sought security; that night its alarm took tension from {before} to {after}.',
  'spiral-calmed':
    'In year {year} the alliance reassured {power}, which sought security; by nightfall tension had gone from {before} to {after}, below the mark from which it strikes.',
  'deterrence-reassured':
    'In year {year} the alliance reassured {power}, which looked for an opportunity; {power} chose to strike {region} in year {struck}.',
  'deterrence-held':
    'In year {year} the alliance stood firm towards {power}, which looked for an opportunity; it did not strike, where {faces, plural, one {one face} other {# faces}} of the die would have let it.',
  'balance-smaller':
    'Over the game {count} measures of defence faced {power}, which is no great power; the great power that most of them faced met {most}.',
  'balance-after-act':
    'In year {acted} {power} {actId, select, strike {struck} other {showed force}}; {count} measures of defence faced it afterwards, in that year and the next, and {before} had faced it before.',
  'bandwagoning-fear':
    'In year {year} {member} took an offer of {power}, which had {actId, select, strike {struck it} other {shown force against it}} in year {acted}.',
  'bandwagoning-gain':
    'In year {year} {member} took an offer of {power}{amount, plural, =0 {} other { worth ¤#}}, when tension with {power} was the highest of all, at {tension}.',
  'hedging-paid':
    'In year {year} {member} took ¤{amount} from {power} and paid the alliance ¤{paid}, of a share of ¤{share}.',
  'hedging-sent':
    'In year {year} {member} took ¤{amount} from {power}, paid the alliance ¤{paid} of a share of ¤{share}, and sent units when an ally called.',
  'hedging-stances': 'In year {year} {member} stood firm towards {power} and reassured another power.',
  'promise-held':
    'In year {year} {power} weighed a strike on {region} and held back; the alliance’s part of deterrence, {worth}, had closed {faces} faces of the die, and without it that die would have struck.',
  'tripwire-held':
    'In year {year} {power} weighed a strike on {region} and held back; without the allied presence there, worth {count}, that die would have struck.',
  'tripwire-failed':
    'In year {year} {power} struck {region} although an allied presence worth {count} stood there.',
  'audience-promise':
    'In year {year} {member} broke a public promise to {other} of {matterId, select, vote {a vote} pledge {money} other {forces}}; its reliability fell by {cost}.',
  'audience-vote':
    'In year {year} {member} voted to defend {victim}, owed it {owed} and gave less; its reliability and standing fell by {cost} in all.',
  'audience-declaration':
    'In year {year} a public declaration towards {power} was lost, and Will fell by {cost}.',
  'reputation-cost':
    'In year {year} {power} struck {region}, which belongs to {member}; its reliability was {reliability}, and with the best record the same die would not have sufficed.',
  'reputation-paid':
    'In year {year} {power} weighed a strike on {region}, which belongs to {member}, and held back; its reliability was {reliability}, and with the record that all began with the same die would have struck.',
  'reputation-followed':
    '{member}, with reliability {reliability}, was given help by {given} of the {owing} that owed it; {other}, with reliability {better}, by {came} of {asked}.',
  'reputation-ignored':
    '{member}, with reliability {reliability}, was given help by {given} of the {owing} that owed it; {other}, with the better record of {better}, by only {came} of {asked}.',
  'wedge-vote':
    'In year {year} {member} took ¤{amount} from {power} and voted no; the motion was lost, and without that vote it would have been carried.',
  'wedge-pledge':
    'In year {year} {member} took ¤{amount} from {power} and paid ¤{missing} less than its share; without that the programme would have been whole.',
  'wedge-call':
    'In year {year} {member} took ¤{amount} from {power}, and when {victim} called that year it gave less than it owed.',
  'buck-crisis':
    'In year {year} the crisis “{crisis}” in {region} failed; {came, plural, =0 {nobody had answered it} one {one member had answered it} other {# members had answered it}}, and {count} that still had units near enough had not.',
  'buck-gap':
    'In year {year} ¤{gap} were missing from a programme of ¤{programme}; {count} members that had paid in full were asked to cover it and left it to others.',
  'buck-call':
    'In year {year} {victim} called for help; {count} members owed it units and could have sent them, and nobody sent any.',
  'asymmetric-exchange':
    'In year {year} {other} {gaveId, select, money {gave {member} ¤{amount}} relief {came to a crisis of {member}} other {sent {member} {amount, plural, one {one unit} other {# units}}}}, and that year or the next {member} {backId, select, claim {backed a claim of {other}} vote {voted for a motion of {other}} other {let units of {other} in to stay}}.',
  'institution-kept':
    'The joint headquarters {built, plural, =0 {that stood from the beginning} other {of year #}} kept Coordination from falling in {count} later years without an exercise, the last time in year {year}.',
  'institution-asset':
    'In year {year} the crisis “{crisis}” of {member} ended in {outcome}; without the {project} {built, plural, =0 {} other {of year # }}the same dice would have meant {withoutId, select, failure {failure} other {a partial success}}.',
  'reliability-above':
    'Over the game allies owed something {owing} times and gave it {given} times: {percent}%. One study of wars before 1945 found three in four, and this is one game.',
  'reliability-below':
    'Over the game allies owed something {owing} times and gave it {given} times: {percent}%, below the three in four that one study of wars before 1945 found; this is one game.',
  'forum-instead':
    'In year {year} {member} took {incidentId, select, armed_attack {an armed attack} hybrid {a hybrid act} border_clash {a border clash} other {an incident}} to {forum}, although the treaty would have covered it.',
  'forum-both':
    'In year {year} {member} took an incident to {forum}; another of its incidents, in year {invoked}, it brought to the alliance.',
  'forum-uncovered':
    'In year {year} {member} took an incident that the treaty did not cover to {forum} instead of consulting its allies.',
  'escalation-last-low':
    'In year {year} the ladder left rung {before} for {after} {causeId, select, strike {by a strike} claim {because a strike followed a backed claim} punish {because the commander chose to punish} other {through a crisis}}: the last time that one quiet year would have led back; it went on to {peak}.',
  'escalation-rung':
    'In year {year} the ladder went from {before} to {after} {causeId, select, strike {by a strike} claim {because a strike followed a backed claim} punish {because the commander chose to punish} other {through a crisis}}, on its way to {peak}.',
  'agent-site':
    'In year {year} {commander}, in command, had the first site put in its own land ({project}, in {region}), while {other} paid more than its share and it did not.',
  'agent-report':
    'In year {year} {commander}, in command, reported something else than its intelligence had told it alone.',
  'agent-posture':
    'In year {year} {commander}, in command, chose to punish after the attack on {victim}, to which it had sent no units.',
  'agent-censured': 'In year {year} the members censured {commander} and took command from it.',
  'agent-caveats':
    'In year {year} {victim} called for help, and law alone kept units of {count} members at home that could have arrived.',
  'veto-motion':
    'In year {year} a motion had {yes} for it and {no} against and was lost; under the rule “{setting}” it would have been carried.',
  'veto-council':
    'In year {year} a vote on collective defence had {yes} for it and {no} against and was lost; under the rule “{setting}” it would have been carried.',
  'restraint-held':
    'In year {year}, {count} members restrained the claim “{claim}” of {claimant}, and {power} struck nobody that year or the next.',
  'restraint-struck':
    'In year {year}, {count} members restrained the claim “{claim}” of {claimant}; {power} struck nevertheless within the next year.',
  'restraint-absent':
    'In year {year}, {count} members backed the claim “{claim}” of {claimant}; in year {struck} {power} struck {claimant}.',
  'restraint-void':
    'In year {year} {victim} called for help, and the guarantee was void because the attack had been provoked.',
  'home-law':
    'In year {year} {victim} called for help; {member} had units that could have arrived, its law kept them at home, and it gave no more than words.',
  'home-struck':
    'In year {year} {member} struck the law that bound its units, at a cost in stability, and in year {sent} it sent units to {victim}.',
  'home-need':
    'In year {year} {member} had ¤{able} for a need at home of ¤{amount} and a share of ¤{share}; it met the need and paid ¤{paid}.',
  'home-unmet':
    'In year {year} {member} had ¤{able} for a need at home of ¤{amount} and a share of ¤{share}; it paid in full and left the need unmet at stability {stability}.',
} as const;
