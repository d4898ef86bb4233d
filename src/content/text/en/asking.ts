/** What people of a lesson are asked beside the game, and the slips that are entered for them. */
export const askingWords = {
  why: 'Why this pledge?',
  whyCall: 'Why, and how many?',
  secret: 'Nobody sees it before the debrief.',
  secretCall:
    'Before the hands are shown: choose one reason, and say how many will honour the call. Nobody sees it before the debrief.',
  called:
    '{owing, select, yes {{count, plural, one {# of those called owes an answer} other {# of those called owe an answer}}} other {Nobody owes an answer; {count} are asked}}.',
  noAnswer: 'No answer',
  noAnswerOf: 'No answer: {seat}',
  reason: 'Reason',
  reasonOf: 'Reason: {seat}',
  prediction: 'How many',
  predictionOf: 'How many will honour the call: {seat}',
  unsaid: '–',
  written: 'Written down.',
  change: 'Change',
  changeOf: 'Change: {seat}',
  /** Short: they stand on buttons and in narrow columns. */
  reasons: {
    abandonment: 'Fear of being left alone',
    entrapment: 'Fear of being dragged in',
    cost: 'Cost',
    law: 'Law',
    offer: 'An offer from outside',
    solidarity: 'A promise is a promise',
  },

  slips: 'Enter slips',
  slipsHint:
    'A row for each slip: Tab goes on, the first letter of a word chooses it. All rows are entered together, or none where the rules refuse one.',
  noMotion: 'There is no motion this year, so no ballot is asked for.',
  envelopes: 'In the envelopes',
  envelopesHint: 'As each seat would read it in its folder, to be copied onto the envelope slips.',
  slipsNone:
    'Nobody answers on paper just now. Slips are entered while folders lie open, while a council votes or shows hands, and at the ballots on renewal.',
  seat: 'Seat',
  columns: {
    envelope: 'Envelope',
    report: 'Tells',
    pledge: 'Pledge',
    ballot: 'Ballot',
    nominee: 'Commander',
    hand: 'Hand',
    token: 'Token',
    unit: 'Unit {place}',
    renewal: 'Renewal',
  },
  envelope: { yes: 'met or taken', no: 'not' },
  renewal: { yes: 'renew', no: 'leave' },
  pledges: { none: 'nothing', half: 'half', full: 'full share', more: 'one and a half' },
  hands: { refuse: 'refuse', words: 'words', token: 'token', commit: 'units' },
  motives: { security: 'security', opportunity: 'opportunity' },
  whyColumn: 'Why',
  howMany: 'How many',
  fieldOf: '{column}: {seat}',
  /** As on the printed slips; no two begin with the same letter. */
  slipReasons: {
    abandonment: 'alone',
    entrapment: 'dragged in',
    cost: 'cost',
    law: 'law',
    offer: 'offer',
    solidarity: 'promise',
  },
  enter: 'Enter them',
  entered: 'Entered: {seats}.',
  enteredNone: 'No slip says anything yet.',
  enteredLeft:
    '{count, plural, one {One move has} other {# moves have}} to wait for the others and {count, plural, one {is} other {are}} tapped in at the table.',
  refused: '{seat}: {reason} Nothing was entered.',
  codes: 'Sealed answers from laptops',
  codesHint:
    'Game and year are filled in. A reveal that opens its commitment can be entered as that seat’s answer.',
  enterAnswer: 'Enter as the answer of {seat}',
  cannotEnter: 'It cannot be entered: {reason}',
  notNow: 'It is true, but nothing that it answers is asked just now.',
} as const;
