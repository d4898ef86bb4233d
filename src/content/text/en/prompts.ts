/**
 * What is asked of whom now: one sentence for each moment. `{you}` is `yes` for the seat that reads it, `{who}` names the
 * seats to act and `{count}` counts them. Where there is only a page to turn, whoever sits there turns it: a bot that
 * commands leaves that to people.
 */
export const prompts = {
  'founding-proposing':
    '{you, select, yes {Your delegate speaks on {article}: propose another setting, or leave it as drafted.} other {The delegate of {who} speaks on {article}.}}',
  'founding-voting':
    '{you, select, yes {{owner} proposes on {article}: {setting}. Are you for it?} other {{owner} proposes on {article}: {setting}. {who} votes.}}',
  'founding-accession':
    '{you, select, yes {The treaty is written. Do you ratify it, observe, or stay out?} other {{who} says how it stands to the treaty.}}',
  'founding-done': 'Read what was founded, then open the first year.',
  dawn: 'Read what the year brings, then open it.',
  'agenda-programme':
    '{you, select, yes {{open, select, size {Choose the size of the programme: what all are asked to pay.} projects {Choose what the programme buys, or settle it as it stands.} site {Choose where the first project stands: {project}.} other {Add to the programme, or settle it.}}} other {{who}, in command, sets the programme.}}',
  'agenda-motion':
    '{you, select, yes {Choose a motion for the year, or go without.} other {{who}, in command, chooses a motion.}}',
  'agenda-announce':
    '{you, select, yes {Look over the agenda and announce it.} other {{who}, in command, announces the agenda.}}',
  'agenda-orders':
    '{you, select, yes {Give your national orders: raise or disband units{outside, select, yes {, and think of the treaty again} other {}}.} other {National orders are still to come from {who}.}}',
  corridor:
    '{you, select, yes {Talk, promise and give, all in the open; finish when you have said what you want to say.} other {Still talking: {who}.}}',
  'corridor-matter': '{you, select, yes {Say what you promise to {to}.} other {Still talking: {who}.}}',
  'corridor-condition':
    '{you, select, yes {Make your promise to {to}, on a condition if you wish, or drop it.} other {Still talking: {who}.}}',
  folders:
    '{you, select, yes {Open your folder: {outside, select, yes {{asks, select, yes {answer the envelope and seal it} other {read it and seal it}}} other {{asks, select, yes {answer the envelope, choose} other {choose}} your pledge, cast your ballot, and seal it}}.} other {Folders still open: {who}.}}',
  'reveal-cover':
    '{you, select, yes {You paid in full. Add to the programme, or add nothing.} other {{who} may add to the programme.}}',
  'reveal-sites':
    '{you, select, yes {Choose a region to host this in, or decline: {project}.} other {{who} is asked to host: {project}.}}',
  'reveal-done': 'Read what the folders held, then open operations.',
  'operations-choose': '{you, select, yes {Choose one action, or pass.} other {{who} chooses an action.}}',
  'operations-deploying':
    '{you, select, yes {Deploy one more unit, or hand over.} other {{who} deploys units.}}',
  'operations-picked': '{you, select, yes {Choose where the {unit} goes.} other {{who} deploys units.}}',
  'operations-responding':
    '{you, select, yes {Send units or money against “{crisis}”, then hand over.} other {{who} responds to “{crisis}”.}}',
  'operations-exercising':
    '{you, select, yes {Choose whom to exercise with in {region}, or hand over.} other {{who} plans an exercise in {region}.}}',
  'operations-joining':
    '{you, select, yes {Send units on the mission, then hand over.} other {{who} joins the mission.}}',
  'operations-keeping':
    '{you, select, yes {Send peacekeepers, then hand over.} other {{who} sends peacekeepers.}}',
  'operations-asking':
    '{you, select, yes {{guest} asks for your consent: {action}.} other {{who} is asked for its consent by {guest}.}}',
  'operations-claim':
    '{you, select, yes {{claimant} presses “{claim}”. Back it or restrain it.} other {{claimant} has pressed “{claim}”; answers are still to come from {who}.}}',
  'operations-done':
    '{you, select, yes {That was your turn: hand over.} other {{who} is about to hand over.}}',
  'night-before': 'Let night fall: crises are resolved, then the powers act.',
  'night-after': 'Read what the night brought, then close it.',
  'emergency-choice':
    '{you, select, yes {This happened to you, in {region}. Absorb it, consult, invoke the treaty, or go elsewhere.} other {{who} decides how to take what happened in {region}.}}',
  'emergency-vote':
    '{you, select, yes {Vote on whether the promise to {victim} is called in.} other {The council votes; still to come: {who}.}}',
  'emergency-hands':
    '{you, select, yes {Three, two, one: how do you answer the call of {victim}?} other {Hands still to be shown: {who}.}}',
  'emergency-tokens':
    '{you, select, yes {Choose the token you give {victim}.} other {{who} chooses its token.}}',
  'emergency-units':
    '{you, select, yes {Commit units to {region}, then say that this is all.} other {{who} commits units.}}',
  'emergency-posture':
    '{you, select, yes {You command: contain, repel or punish?} other {{who}, in command, chooses the posture.}}',
  ledger: 'Read what changed and why, then close the year.',
  'conference-naming':
    '{you, select, yes {Name your price for renewing, in the open.} other {{who} names its price for renewing.}}',
  'conference-answering':
    '{you, select, yes {{owner} asks for {price}. Do you agree?} other {{owner} asks for {price}; answers are still to come from {who}.}}',
  'conference-pooling':
    '{you, select, yes {{owner} asks for {price}. What will you put in towards it, or in its place?} other {{who} is asked what it puts in for {owner}.}}',
  'conference-counter':
    '{you, select, yes {In place of {price} the others offer you ¤{amount}. Do you take it?} other {{who} is offered ¤{amount} in place of {price}.}}',
  'conference-ballots':
    '{you, select, yes {Renew the alliance, or leave it? Your ballot is sealed until all are in.} other {Renewal ballots still out: {who}.}}',
  over: 'The game is over.',
} as const;
