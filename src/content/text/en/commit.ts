/** The page of sealed answers: commitments and reveals between laptops that no network joins. */
export const commitWords = {
  title: 'Sealed answers',
  intro:
    'Each delegation seals its answer on its own laptop and reads a short commitment aloud. Later it reads the reveal, and the table checks that the answer has not been changed in between. Nothing is sent: once it is open, this page needs no network.',
  back: 'Back',

  context: 'Game, delegation and year',
  contextHint: 'The same on the laptop and at the table: they are part of every commitment.',
  seed: 'Game code',
  seedHint: 'As it stands on the slips and in the facilitator’s window.',
  seedWrong: 'A game code is a whole number from 0 to 4294967295.',
  seat: 'Delegation',
  year: 'Year',
  chooseSeat: 'Choose',

  seal: 'Seal an answer',
  occasion: 'Occasion',
  occasionKind: {
    folder: 'Folder',
    council: 'Council hand',
    prediction: 'Prediction',
  },
  notch: 'Pledge',
  ballot: 'Ballot',
  hand: 'Answer to the call',
  honour: 'How many will honour the promise',
  sealButton: 'Seal',
  sealIncomplete: 'First give the game code, the delegation and every part of the answer.',
  fresh: 'Sealed. Read this commitment aloud, or write it on your slip:',

  kept: 'Sealed on this laptop',
  keptNone: 'Nothing yet.',
  keptLine: '{member}, year {year} · game {seed}',
  keptHint: 'The answer and its salt stay in this browser, also after a reload, until you forget them.',
  showReveal: 'Show reveal',
  hideReveal: 'Hide reveal',
  /** What a screen reader calls a button of the list. */
  about: '{verb}: {code}',
  revealLine: 'Answer: {answer}. The reveal:',
  forget: 'Forget all',
  forgetSure:
    'Then {count, plural, one {this commitment} other {these # commitments}} can never be opened again.',
  forgetYes: 'Yes, forget all',
  forgetNo: 'Keep them',
  forgotten: 'All sealed answers of this laptop are forgotten.',
  damaged: 'Some of what this browser kept could not be read any more and was left out.',
  notKept: 'This browser keeps nothing: what is sealed here is lost when the page closes.',

  check: 'Check a reveal',
  commitment: 'Commitment',
  commitmentHint: 'Eight characters, as the table noted them.',
  reveal: 'Reveal',
  revealHint: 'Ten characters, as the delegation reads them now.',
  codeHint: 'Capitals, spaces and hyphens do not matter. O is read as 0, I and L as 1.',
  checkButton: 'Check',
  checkIncomplete: 'First give the game code and the delegation.',
  verdictTrue: 'True: {member} answered “{answer}”.',
  verdictWrong: 'Wrong: this reveal does not belong to that commitment.',
  wrongOwner: 'Both belong to {member} in year {year}: is that what you meant to check?',
  wrongAgain: 'Read both codes once more before you say so.',
  misread: {
    length:
      'Misread: a {code, select, commitment {commitment} other {reveal}} has {expected} characters, and this has {found}.',
    character:
      'Misread: check character {at} of the {code, select, commitment {commitment} other {reveal}}; “{found}” stands in no code.',
    check: 'Misread: check character {at} of the {code, select, commitment {commitment} other {reveal}}.',
    somewhere:
      'Misread: more than one character of the {code, select, commitment {commitment} other {reveal}} is not as it was. Read it again.',
  },
  misreadHint:
    'Characters are counted without hyphens. If two neighbours changed places, the first is named.',

  answer: {
    folder: 'pledge {notch}, ballot {ballot}',
    council: '{hand}',
    prediction: '{honour, plural, =0 {nobody} one {# member} other {# members}} will honour the promise',
  },

  worth: 'What this is worth',
  worthFor: 'It protects',
  worthForLines: [
    'the answer from whoever hears the commitment: 40 random bits, the salt, are sealed with it and stay on the laptop;',
    'the table from an answer that is changed afterwards, by somebody who has this page and the length of a lesson;',
    'every delegation from another that repeats its commitment: game, delegation and year are part of it.',
  ],
  worthNot: 'It does not protect',
  worthNotLines: [
    'from a determined attacker: codes are short so that they can be read aloud, and somebody with a program of their own finds two answers with the same commitment in seconds;',
    'from eyes: a laptop can be looked at, and whoever uses this browser can open what is sealed in it;',
    'from sealing twice or late: only a commitment counts that the table wrote down in time, one for each occasion;',
    'from doing something else: that a delegation then plays what it sealed is for the table to see.',
  ],
} as const;
