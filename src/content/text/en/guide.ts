/**
 * The notes of the guided first game: what the moment is about in two sentences, and the rule it rests on. They are
 * fetched with the guide alone. `{member}` is the reader's state, `{commander}` commands, `{crisis}` is the year's first
 * crisis, `{home}` is `yes` where it fell on the reader's own land, and `{motion}` where there is one to vote on.
 */
export const guideNotes = {
  chair: {
    title: 'Your chair',
    body: 'You hold {member}: its money, its units and its vote are yours, and bots hold the other five states. Each of the six has a plate with its figures, and nobody is ever out of the game.',
    rule: 'R1.2',
  },
  pillars: {
    title: 'What holds the alliance up',
    body: 'Will and Coordination carry it, and funding feeds them. At Will 0 the alliance is broken and everybody has lost; at five on the escalation ladder there is war.',
    rule: 'R4.42',
  },
  crisis: {
    title: 'A crisis each year',
    body: 'Every dawn brings trouble somewhere: in this game one crisis, and another where the night before left one behind. Open “{crisis}” to see where it is and how hard it will be.',
    rule: 'R4.6',
  },
  telegraph: {
    title: 'What the powers lean to',
    body: 'Five powers outside show what they would most likely do at night, but not why. Read “What the powers lean to”, then open the year.',
    rule: 'R4.7',
  },
  agenda: {
    title: 'Who commands',
    body: '{commander} commands this year: it sets the programme that all are asked to pay for, and one motion to vote on. You watch; command passes to the next state every dawn.',
    rule: 'R4.8',
  },
  orders: {
    title: 'National orders',
    body: 'Here you could raise or disband units of your own. You may just as well save your money: finish your orders to go on.',
    rule: 'R4.17',
  },
  promise: {
    title: 'A promise is public',
    body: 'In the corridor you may promise a vote, a pledge or forces, and everybody reads it; broken, it costs you reliability. Promise something or nothing, then finish.',
    rule: 'R4.18',
  },
  envelope: {
    title: 'Your envelope',
    body: 'Only you see what lies in it: a need at home, an offer from outside, intelligence, or nothing. Where it asks something, answer it.',
    rule: 'R4.21',
  },
  pledge: {
    title: 'Your pledge',
    body: 'Pay none, half, all, or one and a half of your share: in full earns standing where the programme is ¤20 or more. Under half means arrears and less reliability, and an unpaid programme costs the alliance Will.',
    rule: 'R4.24',
  },
  ballot: {
    title: 'Your ballot',
    body: '{motion, select, yes {Vote on the motion of the year; nobody sees how until all folders are opened together. If you promised a vote, this is where you keep your word.} other {No motion is on the table this year, and the ballot decides nothing. Cast any: a folder is sealed only with all its answers.}}',
    rule: 'R4.20',
  },
  seal: {
    title: 'Seal it',
    body: 'Estimates of why the powers act are notes for yourself, and you may leave them. Seal the folder: after that nothing in it changes.',
    rule: 'R4.20',
  },
  reveal: {
    title: 'The folders are opened',
    body: 'Now everybody sees who paid what and how all voted, and the fund buys what it reaches. Compare it with what was promised, then open operations.',
    rule: 'R4.24',
  },
  actions: {
    title: 'One turn a year',
    body: 'In this game you have one action a year: answer the crisis, deploy units, exercise with an ally, or calm or face a power by diplomacy. Each heading opens to what it holds; the number says how much of it is possible now.',
    rule: 'R4.26',
  },
  respond: {
    title: 'Answer the crisis',
    body: '{home, select, yes {“{crisis}” fell on your own land, and it will not wait.} other {“{crisis}” fell on an ally, and help from abroad decides it.}} Open “Respond to a crisis” and choose a way.',
    rule: 'R4.26',
  },
  odds: {
    title: 'The odds before you commit',
    body: 'Point at a unit, or press its question mark, to read the odds with it and how they add up. Send what you can spare, then hand over.',
    rule: 'R4.34',
  },
  claim: {
    title: 'A claim is pressed',
    body: 'A state may press an old claim on a power, and all the others back or restrain it in the open. Backed, it earns standing and raises tension; restrained, it costs the claimant.',
    rule: 'R4.30',
  },
  consent: {
    title: 'You are asked',
    body: 'An ally needs your consent to come onto your land or to act with you. Agree or refuse; your law may decide it for you.',
    rule: 'R2.6',
  },
  why: {
    title: 'Why?',
    body: 'Every number with a line under it, and every pillar above, opens to the sum it was made from. Open one of them.',
    rule: 'R1.3',
  },
  night: {
    title: 'Night',
    body: 'At night dice are added to what was sent, and the crisis ends well, halfway or badly. Then each power acts once: let night fall.',
    rule: 'R4.34',
  },
  victim: {
    title: 'It happened to you',
    body: 'You may absorb it, talk it over, go elsewhere, or invoke the treaty. Invoking calls in the promise, and shows what it was worth.',
    rule: 'R5.2',
  },
  council: {
    title: 'The treaty is read out',
    body: 'The paper puts the incident to one test after another: the kind, the author, the area and more. Only if every test passes does anybody owe help.',
    rule: 'R5.3',
  },
  hands: {
    title: 'Show your hand',
    body: 'Refuse, give words, give a token or commit units; all hands show at once. The paper says what you owe: less than that costs reliability.',
    rule: 'R5.12',
  },
  ledger: {
    title: 'The ledger',
    body: 'Promises are settled and every change to the pillars is written down with its cause. Read why Will moved, then close the year.',
    rule: 'R4.40',
  },
  command: {
    title: 'Now you command',
    body: 'Choose how much all should pay and what it buys; a programme that nobody can pay hurts you all. Then choose one motion, or none, and announce it.',
    rule: 'R4.8',
  },
  diplomacy: {
    title: 'Diplomacy',
    body: 'A power with high tension is the likeliest to strike tonight. Standing firm or calming it is an action too, and each power gets one answer a year from the whole alliance.',
    rule: 'R4.27',
  },
  abroad: {
    title: 'Help abroad',
    body: '“{crisis}” {home, select, yes {is at home this year, and others may help you} other {is on an ally’s land: a unit sent there costs you, and earns standing if it works}}. Units go only where they reach and the law lets them in.',
    rule: 'R4.35',
  },
  test: {
    title: 'The test of the last year',
    body: 'If nobody has been struck all year, tonight the most hostile power strikes somebody. Then it shows whether the promise holds.',
    rule: 'R7.1',
  },
  price: {
    title: 'Name your price',
    body: 'Before renewing, each state names in the open what it wants for it: a change of treaty, money, a site, or nothing. A price that is met earns standing, and binds you to renew.',
    rule: 'R7.2',
  },
  renew: {
    title: 'Renew or leave',
    body: 'Now all vote, sealed. The alliance goes on with four members that have three-fifths of its armed strength.',
    rule: 'R7.5',
  },
  result: {
    title: 'How it ended',
    body: 'Your rank comes from your interests and standing, and from whether the alliance lives. The debrief, its button at the foot of this page, goes through the game year by year and shows what was hidden.',
    rule: 'R7.7',
  },
} as const;

/** Fixed words of the guide. */
export const guideWords = {
  region: 'Guide',
  count: 'Note {at} of up to {of}',
  gotIt: 'Got it',
  notNow: 'Not now',
  onward: 'Onward',
  back: 'Back',
  skip: 'Skip the guide',
} as const;
