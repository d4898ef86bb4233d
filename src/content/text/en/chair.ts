/** One Chair: the page that it begins on, and the card that its end leaves. */
export const chairWords = {
  title: 'One Chair',
  promise: 'Three years, at most 18 decisions, about 15 minutes. Whatever you do, somebody will be called.',
  seat: 'Which chair is yours?',
  world: 'Which world?',
  today: 'Today’s seed, {day}',
  todayHint: 'Everybody who plays today meets the same neighbours and the same crises.',
  another: 'Another seed',
  bots: 'The other five are steady bots; what moves each of them is drawn by lot and opened at the end.',
  start: 'Take the chair of {member}',
  more: 'More settings',
  wrongSeat:
    'The address asks for the seat “{found}”, which there is not{meant, select, none {} other {; {meantName} was probably meant}}.',
  wrongSeed: 'The address asks for the seed “{found}”. A seed is a whole number from 0 to 4294967295.',

  // result card
  card: 'Result card',
  cardHint:
    'What you made of it, to show around. The address in the text opens the same game in the same chair.',
  cardHintElsewhere: 'What you made of it, to show around.',
  showCard: 'Result card',
  copyText: 'Copy text',
  copyImage: 'Copy image',
  copiedText: 'The text is copied.',
  copiedImage: 'The image is copied.',
  savedImage: 'This browser copies no images: it was saved as a file.',
  notDrawn: 'This browser draws no images. The text says the same.',
  notCopied: 'The browser did not allow it. Mark the text and copy it by hand.',
  why: 'And why did it end so?',
  whyHint:
    'The debrief opens every folder: who had been promised what, when the tension rose and whose doing that was, and what one other decision would have changed.',

  headline: '{title}, {when} · {member} · {rank}',
  seedIs: 'seed {seed}',
  alliance: 'alliance {fate}',
  paidLabel: 'Paid',
  paid: '¤{paid}, assessed ¤{assessed}',
  cameLabel: 'Came for others',
  came: '{given} of {owed}',
  cameNever: 'nobody called',
  forYouLabel: 'Others came for you',
  forYou: '{came} of {owed}',
  forYouNever: 'you never called',
  linePaid: '{squares} paid ¤{paid}, assessed ¤{assessed}',
  lineCame:
    '{owed, plural, =0 {🤝 nobody else called for help} one {🤝 came for others {given} of # time} other {🤝 came for others {given} of # times}}',
  lineForYou: '{owed, plural, =0 {🛡️ never called for help} other {🛡️ {came} of # came for it}}',
  lineLadder: '🔥 ladder {ladder} of 5',
  year: 'Year {year}',
  pillar: { will: 'Will', coordination: 'Coordination', ladder: 'Ladder' },
} as const;
