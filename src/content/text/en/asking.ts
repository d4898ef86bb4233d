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
  prediction: 'How many will',
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
} as const;
