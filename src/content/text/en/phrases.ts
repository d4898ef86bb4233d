/** Parts of sentences for things that are made of parts: motions, promises, prices, whom an effect meets. */
export const phrases = {
  /** What a bot's seat may be given, in the form of a new game. */
  botMind: {
    'by-lot': 'A temperament by lot, told to nobody',
    loyalist: 'Loyalist: pays, comes, keeps its word',
    hedger: 'Hedger: keeps every door open',
    'free-rider': 'Free-rider: lets the others pay',
    hardliner: 'Hardliner: strong, firm, presses claims',
    opportunist: 'Opportunist: takes what is offered',
    random: 'None: anything may happen',
    dutiful: 'Dutiful: mostly pays, mostly comes',
  },
  /** What a bot says at the table: whose words, the act, and what is given as the reason. */
  botLine: '{member}: “{line}”',
  botSays: {
    programme: 'This is what we can carry together, {because}.',
    motion: 'We put this before the council, {because}.',
    noMotion: 'There is nothing to vote on this year, {because}.',
    cover: 'What is missing we shall add, {because}.',
    help: 'We are sending what we have, {because}.',
    exercise: 'Our forces should know one another, {because}.',
    stance: 'Let them hear where we stand, {because}.',
    offer: 'An open hand should not be left hanging, {because}.',
    mediate: 'There is always something to talk about, {because}.',
    claim: 'We ask for no more than what is ours, {because}.',
    works: 'A fence offends nobody who stays on his side, {because}.',
    develop: 'A state that stands well at home stands well abroad, {because}.',
    reinterpret: 'We read our law anew, {because}.',
    restore: 'We return to the letter of our law, {because}.',
    invoke: 'We call on the treaty, {because}.',
    absorb: 'We shall bear this ourselves, {because}.',
    consult: 'We wish to hear our allies first, {because}.',
    forum: 'This belongs before another house, {because}.',
    posture: 'We shall do what is needed and no more, {because}.',
    price: 'We name what we need to go on, {because}.',
  },
  botBecause: {
    alliance: 'for the sake of us all',
    word: 'because a word is a word',
    peace: 'for the sake of peace',
    force: 'for the safety of the borders',
    home: 'for the sake of our people at home',
  },
  /** What moved a bot in truth, told when the game is over. */
  botMatter: {
    alliance: 'the alliance',
    money: 'its purse',
    peace: 'calm beyond the borders',
    word: 'its word',
    offers: 'what outsiders offered',
    force: 'strength',
    interest: 'its own aims',
    home: 'its people at home',
    standing: 'its name',
  },
  labBots: {
    steady: 'All temperaments, steady',
    easy: 'All temperaments, easy',
  },
  botStrength: {
    easy: 'Easy',
    steady: 'Steady',
    sharp: 'Sharp',
  },
  motion: {
    amendment: 'to amend the treaty ({article}: {setting})',
    admission: 'to admit {candidate} as {statusId, select, member {a member} other {an observer}}',
    declaration: 'to {toneId, select, warn {warn} other {reassure}} {power}',
    suspension: 'to suspend {member}',
    mission: 'to send the mission “{mission}”',
    settlement: 'to settle the frozen conflict{region, select, none {} other { in {region}}}',
    censure: 'to censure the commander',
    petition: 'to make {member} a full member',
  },
  matter: {
    vote: '{ballotId, select, abstain {to abstain} other {to vote {ballot}}}',
    pledge: 'to pledge at least ¤{atLeast}',
    forces: 'forces for {region}',
  },
  condition: {
    pledge: 'if {member} pledges at least ¤{atLeast}',
    vote: 'if {member} {ballotId, select, abstain {abstains} other {votes {ballot}}}',
  },
  price: {
    nothing: 'nothing',
    money: '¤{amount}',
    amendment: 'an amendment ({article}: {setting})',
    site: 'the site of the {project}',
  },
  /** Whom an effect meets, where no state is meant by name. */
  who: {
    home: 'the state concerned',
    leader: 'the leading helper from abroad',
    helpers: 'each helper',
    commander: 'the commander',
    everyone: 'everybody',
    others: 'each of the others',
    neighbours: 'each neighbour',
    richest: 'the richest member',
    poorest: 'the poorest member',
    source: 'the power behind it',
  },
  /** A number on the table, by name. */
  meterOf:
    '{meterId, select, tension {tension with {power}} stability {stability of {member}} reliability {reliability of {member}} standing {standing of {member}} influence {influence of {power} on {member}} ladder {escalation ladder} normalisation {normalisation with Armenia} other {{meter}}}',
  /** The two tests that are no article of the treaty. */
  test: {
    membership: 'Membership',
    attribution: 'Attribution',
  },
  /** Where a crisis card may fall. */
  regionRule: {
    any: 'any region',
    regions: '{regions}',
    members: 'anywhere in {members}',
    hazard: 'regions with this hazard: {hazards}',
    border: 'the border with {powers}',
    caspian: 'the Caspian shore',
    commander: 'the commander’s first region',
    site: 'a region with a site',
  },
  /** Who is behind a crisis. */
  crisisSource: {
    powers: '{powers}',
    'non-state': 'a group that is no state',
    internal: 'people at home',
    nature: 'nature',
    ally: 'another member',
  },
  /** Who is said to be behind a crisis on the table. */
  sourceLine: {
    certain: '{power} is behind it; nobody disputes that.',
    likely: 'According to {member} it was {power}; that is likely.',
    disputed: 'According to {member} it was {power}, which denies it.',
    unknown: 'Nobody knows who is behind it.',
    none: 'No outside power is behind it: {source}.',
  },
  /** A title inside a sentence. */
  /** What a facilitator did (R10). */
  facilitated: {
    'inject-crisis': 'put “{crisis}” on the table{region, select, none {} other { in {region}}}.',
    'schedule-crisis': 'scheduled “{crisis}” for year {year}.',
    'veto-crisis': 'took “{crisis}” out.',
    'play-power': 'played the night of {power} by hand: “{row}”.',
    'free-power': 'left the night of {power} to its own rows again.',
    'set-laws': 'put the laws of the members {setting, select, on {in force} other {out of force}}.',
    'set-council': 'had councils answer {setting, select, open {by hands} other {sealed}}.',
    'show-motives': '{setting, select, on {opened} other {hid}} the motives of the powers.',
    'hand-seat': 'handed the seat of {member} to {setting, select, bot {a bot} other {a person}}.',
    'take-back': 'took the game back by {count, plural, one {# action} other {# actions}}.',
  },
  quoted: '“{text}”',
  /** Some power that nobody has named. */
  somePower: 'a power nobody names',
  /** Names of corridors, short enough for the map. */
  corridorShort: {
    georgia: 'Georgia',
    syunik: 'Syunik',
    'northern-iran': 'Northern Iran',
    'southern-russia': 'Southern Russia',
    caspian: 'Caspian crossing',
  },
  /** A term of a sum that runs on over the years. */
  inYear: '{text} (year {year})',
  /** When a corridor is open. */
  corridorOpens: {
    always: 'always',
    normalisation: 'once normalisation with Armenia is complete',
    tension: 'while tension with {power} is at most {value}',
  },
} as const;
