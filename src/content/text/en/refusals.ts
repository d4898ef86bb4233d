/** Why an action may not be taken. A value that a rule does not give reads `none`, and the sentence must do without. */
export const refusals = {
  'not-your-turn': 'It is not your turn.',
  'wrong-phase':
    'This cannot be done {phase, select, none {at this point} other {during this part of the year ({phase})}}.',
  'unknown-id': 'There is nothing here by the name {id, select, none {given} other {“{id}”}}.',
  'not-enough-funds':
    '{need, select, none {There is not enough money} other {This costs ¤{need}, and there is only ¤{have}}}.',
  'not-enough-in-fund':
    '{need, select, none {The common fund is too small} other {This costs ¤{need}, and the common fund has ¤{have}}}.',
  'already-done':
    '{project, select, none {{candidate, select, none {{region, select, none {{member, select, none {That is done already} other {That is done already for {member}}}} other {That stands in {region} already}}} other {{candidate} has that status already}}} other {Already there or on the list: {project}}}.',
  'already-taken-this-year':
    '{power, select, none {{region, select, none {That was settled for this year} other {There was an exercise in {region} this year}}} other {The alliance has taken its stance towards {power} for this year}}.',
  'over-programme':
    '{need, select, none {That is more than the programme and the fund can pay} other {Together that costs ¤{need}; programme and fund, less upkeep, come to ¤{have}}}.',
  'programme-not-fundable':
    'By the treaty’s key of contributions no programme of {amount, select, none {this size} other {¤{amount}}} can be funded.',
  incomplete:
    '{what, select, programme {Choose the size of the programme first} power {Say on whose border} site {Choose a place for the first site} motion {Choose a motion first, or go without one} promise {Finish the promise or drop it} matter {Say what is promised} envelope {Answer the envelope first} pledge {Choose a pledge first} ballot {Cast your ballot first} action {Take an action or pass} units {Commit at least one unit, since you showed that hand} other {Something is still missing}}.',
  'barred-by-law':
    '{member, select, none {The law forbids it} other {{power, select, none {The law that binds {member} forbids it} other {The law that binds {member} forbids it towards {power}}}}}.',
  'not-a-full-member': '{member, select, none {That member} other {{member}}} is not a full member.',
  'not-ratified':
    '{member, select, none {That state} other {{member}}} has not ratified the treaty, and this takes members.',
  'closed-to-accession': 'In the last year the treaty is closed to new members.',
  suspended: '{member, select, none {That member} other {{member}}} is suspended.',
  'not-in-reach':
    '{region, select, none {That is out of reach} other {No way within reach leads there ({region})}}.',
  'no-such-unit':
    '{unit, select, none {There is no such unit} other {{region, select, none {There is no ready {unit}} other {There is no ready {unit} in {region}}}}}.',
  'no-ready-unit':
    '{member, select, none {{unit, select, none {No unit is ready} other {{region, select, none {No {unit} is ready} other {No {unit} is ready in {region}}}}}} other {{region, select, none {{member} has no ready unit that could be used} other {{member} has no ready unit that can be in {region}}}}}.',
  'host-refused': '{member, select, none {The host} other {{member}}} has refused this turn.',
  'corridor-closed': '{corridor, select, none {The way is closed} other {Closed: {corridor}}}.',
  'sea-full': 'No more units may cross the sea this year.',
  'not-on-border':
    '{power, select, none {{region, select, none {No outside power borders it} other {No outside power borders {region}}}} other {{power} does not border {region}}}.',
  'not-yours':
    '{region, select, none {{claim, select, none {That is not yours} other {“{claim}” is not your claim}}} other {{region} is not yours}}.',
  'nothing-to-do':
    '{what, select, motion {There is no motion this year} other {{power, select, none {{project, select, none {There is nothing to be done} other {Not on the list: {project}}}} other {There is nothing to be done about {power}}}}}.',
  'limit-reached': '{most, select, none {No more of these} other {No more than {most}}} allowed here.',
  'tension-too-low':
    '{power, select, none {Tension is too low for this} other {Tension with {power} must be {least} or more}}.',
  'tension-too-high':
    '{power, select, none {Tension is too high for this} other {Tension with {power} must be {most} or less}}.',
  'same-as-last-time':
    '{power, select, none {Not the same twice running} other {Not {power} twice running}}.',
  'bound-by-offer':
    '{member, select, none {You took an offer that binds you otherwise this year} other {A price of {member} was met, which binds it to renew}}.',
  'no-arrears': '{member, select, none {That member} other {{member}}} has no arrears.',
  'same-setting':
    '{article, select, none {That is the setting now} other {The treaty says so already, or would be left with no cause ({article})}}.',
  'not-eligible':
    '{unit, select, none {{forum, select, none {{years, select, none {{member, select, none {That cannot be chosen here} other {{member} cannot do this}}} other {The scenario offers no game of {years} years}}} other {You do not belong to {forum}}}} other {{unitPlural} have no strength in this column ({column})}}.',
  'needs-vote-first': '{candidate, select, none {That state} other {{candidate}}} must be an observer first.',
} as const;
