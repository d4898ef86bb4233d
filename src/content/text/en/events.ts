/**
 * One sentence for each kind of event. `{member}` and its like are names; `{memberId}` is the id itself with underscores,
 * to choose by; `{bySigned}` has its sign; sums come as their totals. What is not there reads `none`.
 */
export const events = {
  foundingOpened: 'The six sat down to write their treaty. Bound already: {founders}.',
  articleProposed: '{member} proposed on {article}: {setting}.',
  articleLeft: '{member} left the article on {article} as drafted: {setting}.',
  articleVoted: '{member} voted {ballot} on the article.',
  articleDecided:
    'On {article} the proposal was {outcomeId, select, carried {carried} other {lost}}: {setting}.',
  accessionDeclared:
    '{accessionId, select, ratified {{member} ratified the treaty} observer {{member} decided to watch as an observer} other {{member} {again, select, yes {stepped back out of} other {stayed out of}} the treaty}}.',
  treatyEnteredForce:
    'The treaty entered into force between {count, plural, one {# state} other {# states}}.',
  yearOpened: 'Year {at} began under the command of {commander}.',
  facilitated: 'Facilitator: {line}',
  commandPassed: 'Command passed from {other} to {member}.',
  meterShifted:
    '{meterId, select, tension {Tension with {power}} stability {Stability of {member}} reliability {Reliability of {member}} standing {Standing of {member}} influence {Influence of {power} on {member}} ladder {The escalation ladder} normalisation {Normalisation with Armenia} other {{meter}}} {way, select, up {rose to {to} ({bySigned})} down {fell to {to} ({bySigned})} other {stayed at {to}}}: {because}.',
  moneyMoved:
    '{payerId, select, world {{payee} received ¤{amount}} other {{payeeId, select, world {{payer} paid ¤{amount}} other {{payer} paid ¤{amount} to {payee}}}}}: {because}.',
  unitRaised:
    '{unitId, select, air {An} engineers {An} other {A}} {unit} of {member} took its station in {region}.',
  unitDisbanded: '{member} disbanded {unitId, select, air {an} engineers {an} other {a}} {unit} in {region}.',
  unitMoved:
    '{member} moved {unitId, select, air {an} engineers {an} other {a}} {unit} from {fromRegion} to {toRegion}.',
  unitWorn:
    '{unitId, select, air {An} engineers {An} other {A}} {unit} of {member} in {region} was worn out: {because}.',
  caspianCrossed:
    'A unit of {member} crossed the Caspian{breach, select, yes {, in breach of Article 3 of the 2018 Convention} other {}}.',
  domesticPolitics: 'Domestic politics hardened the tone of {power}.',
  crisisDrawn: 'A crisis came to {region} ({member}): “{crisis}”.',
  telegraphed:
    '{waits, select, yes {{power} showed no inclination} other {{power} leaned towards “{row}”{target, select, none {} other {, aimed at {target}}}}}.',
  programmeAnnounced:
    '{member} announced a programme of ¤{amount}: {projects, select, none {no projects} other {{projects}}}.',
  motionMoved: '{motion, select, none {{member} moved nothing this year} other {{member} moved {motion}}}.',
  otherAllianceLeft: '{member} left its other alliance.',
  promiseMade: '{by} promised {to} {matter}{condition, select, none {} other {, {condition}}}.',
  promiseSettled:
    '{outcomeId, select, kept {{by} kept its promise to {to}: {matter}} broken {{by} broke its promise to {to}: {matter}} void {The promise of {by} to {to} was void: {matter}} other {The promise of {by} to {to} stayed open: {matter}}}.',
  giftGiven: '{member} gave {other} ¤{amount}.',
  arrearsPaid: '{member} paid off ¤{amount} of its arrears.',
  suspensionLifted: '{member} had paid everything, and its suspension ended.',
  censureFiled: '{member} filed a censure of the commander.',
  petitionFiled: '{member} petitioned for full membership.',
  folderSealed: '{member} sealed its folder.',
  homeNeedMet: '{member} met a need at home for ¤{amount}.',
  homeNeedUnmet: '{member} left a need at home of ¤{amount} unmet.',
  offerTaken:
    '{member} took ¤{amount} from {power}, and is bound this year to {askId, select, vote_no {vote no} half_pledge {pledge at most half} other {give no more than words}}.',
  offerRefused:
    '{member} refused ¤{amount} from {power}, which had asked it to {askId, select, vote_no {vote no} half_pledge {pledge at most half} other {give no more than words}}.',
  intelligenceRead:
    'Intelligence told {member} about {subject}: {truth, select, none {nothing certain} other {{truth}}}.',
  intelligenceReported:
    '{member} reported on {subject}: {reportId, select, silence {nothing} other {{report}}}.',
  intelligenceOut:
    'Intelligence came out about {subject}: it was {truth, select, none {no act at all} other {{truth}}}, and {member} had {reportId, select, silence {said nothing} other {reported {report}}}.',
  motiveEstimated: '{member} noted that {power} {motive}.',
  pledgeRevealed:
    '{member} {notchId, select, none {pledged nothing} full {pledged ¤{amount}, its full share} half {pledged ¤{amount}, half of its share} other {pledged ¤{amount}, one and a half times its share}}{notchId, select, full {} other { (assessed: ¤{share})}}.',
  ballotRevealed: '{member} {ballotId, select, yes {voted yes} no {voted no} other {abstained}}.',
  motionDecided:
    'The motion {motion} was {outcomeId, select, carried {carried} other {lost}} (yes less no: {tally}).',
  commanderElected: '{member} was elected to command next year.',
  gapCovered:
    '{member} added ¤{amount} to the programme{complete, select, yes {, which completed it} other {}}.',
  upkeepFailed: 'The {project} fell dormant.',
  siteRevived: 'The {project} went back to work.',
  projectBought: 'Bought for ¤{amount}: {project}.',
  projectMissed: 'The fund did not reach for: {project}.',
  siteHosted: '{member} hosts in {region}: {project}.',
  siteDeclined: '{member} declined to host: {project}.',
  stanceTaken:
    '{member} {stanceId, select, reassure {reassured {power}} other {stood firm towards {power}}} for the alliance.',
  offerAccepted: '{member} took up the offer of {power}: “{offer}”.',
  offerLapsed: 'Nobody took up the offer of {power}: “{offer}”.',
  influenceCountered: '{member} pushed back the influence of {power}.',
  armisticeAdvanced: '{member} took step {steps} of two towards an armistice in {region}.',
  conflictSettled: 'The conflict with {power} over {region} was settled.',
  relationsNormalised: '{member} took step {steps} of three with Armenia.',
  homeDeveloped: '{member} invested at home.',
  worksBuilt: '{member} built border works in {region}, facing {power}.',
  lawReinterpreted: '{member} reinterpreted the law that bound it.',
  lawRestored: '{member} restored the law that binds it.',
  mediated: '{member} mediated with {power}.',
  missionJoined: '{member} joined the mission “{mission}” with strength {strength}.',
  missionResolved:
    'The mission “{mission}” {outcomeId, select, success {succeeded} other {failed}} (strength {strength}, dice {roll}).',
  peaceKept:
    '{member} sent {count, plural, =0 {nobody} one {# peacekeeping unit} other {# peacekeeping units}} to {region}.',
  turnPassed: '{member} passed.',
  consentAsked: '{member} asked {other} for its consent.',
  consentGiven: '{member} let {other} in for the year.',
  consentRefused: '{member} refused {other}.',
  exerciseHeld: '{member} and {other} exercised in {region}.',
  crisisAnswered:
    '{member} answered “{crisis}” with strength {strength}{option, select, none {} other {: {option}}}.',
  claimPressed: '{member} pressed a claim on {power}: “{claim}”.',
  claimAnswered: '{member} {answerId, select, back {backed} other {restrained}} the claim.',
  claimDecided:
    '{outcomeId, select, backed {A majority backed {member}: “{claim}”} other {{member} was restrained: “{claim}”}}.',
  crisisResolved:
    '“{crisis}” in {region}: {outcomeId, select, success {met} partial {half met} other {not met}} (strength less severity {sum}, dice {roll} against 7).',
  powerActed: '{explain, select, none {{power}: {row}.} other {{power}: {row}. {explain}}}',
  powerReacted: '{explain, select, none {{power}: {row}.} other {{power}: {row}. {explain}}}',
  strikeWeighed:
    '{power} weighed a strike on {region}, resolve {resolve} and die {roll} against deterrence {deterrence}, and {outcomeId, select, struck {struck} other {was deterred}}.',
  nightWeighed:
    'To an observer who knew the doctrines, this night of {power} spoke {opportunity} of 1000 for a seeker of opportunity (500 says nothing).',
  powerStruck: '{power} struck {region} ({member}).',
  incidentOpened:
    'The council met on an incident in {region} ({member}): {incident}, attribution {attribution}{provoked, select, yes {, after a claim had been pressed} other {}}.',
  incidentAbsorbed: '{member} absorbed the incident.',
  alliesConsulted: '{member} consulted its allies.',
  defenceInvoked: '{member} invoked the treaty.',
  forumTaken: '{member} took the matter to {forum}.',
  testRead:
    'The treaty was read: {engaged, select, yes {every test passes and the promise is engaged} other {the promise is not engaged (not passed: {failing})}}.',
  councilVoted:
    'The council’s vote was {outcomeId, select, carried {carried} other {lost}} (yes less no: {tally}).',
  councilBallot: 'In council {member} {ballotId, select, yes {voted yes} no {voted no} other {abstained}}.',
  handShown:
    '{member} {handId, select, refuse {refused} words {gave words} token {offered a token} other {committed units}}.',
  tokenGiven:
    '{member} {tokenId, select, funds {gave money} airspace {opened its airspace} garrison {relieved garrisons} sanctions {imposed sanctions} other {offered mediation}}.',
  unitCommitted:
    '{member} committed {unitId, select, air {an} engineers {an} other {a}} {unit} from {fromRegion}.',
  postureChosen:
    '{member}, in command, chose to {postureId, select, contain {contain} repel {repel} other {punish}}.',
  callJudged:
    '{member} owed {owed} and gave {givenId, select, refuse {nothing} words {words} token {a token} other {units}}.',
  operationResolved:
    'In {region} ({member}): {outcomeId, select, repelled {the attack was repelled} stalemate {stalemate} other {ground was lost}} (defence {defence}, attack {attack}, dice {roll} against 7).',
  conflictFrozen: 'A conflict with {power} over {region} froze.',
  corridorClosed: 'Closed{power, select, none {} other { by {power}}}: {corridor}.',
  stateAdmitted: '{candidate} was admitted as {statusId, select, member {a member} other {an observer}}.',
  memberSuspended: '{member} was suspended until its arrears are paid.',
  treatyAmended: 'The treaty was amended ({article}: {setting}).',
  fullMembershipGained: '{member} became a full member.',
  commanderCensured: '{member} was censured and lost its command.',
  yearClosed: 'The year closed with {funded}% of the programme funded.',
  conferenceOpened: 'The renewal conference opened.',
  priceNamed: '{member} {priceId, select, nothing {asked for nothing} other {asked for {price}}}.',
  priceVoted: '{member} {agree, select, yes {agreed} other {did not agree}}.',
  moneyOffered: '{member} {amount, plural, =0 {put in nothing} other {put in ¤#}}.',
  counterAnswered: '{member} {accept, select, yes {took} other {declined}} the counter-offer of ¤{amount}.',
  priceSettled: 'The price of {member} was {outcomeId, select, met {met} other {not met}}: {price}.',
  siteMoved: 'Moved to {region} ({member}): {project}.',
  renewalShown: '{member} {renew, select, yes {renewed} other {left}}.',
  allianceFated:
    'The alliance {fateId, select, renewed {was renewed} lapsed {lapsed} broken {broke} other {ended in open war}}. What it was: {verdict}.',
  memberResulted: '{member}: {rank}, with standing {standing}.',
} as const;
