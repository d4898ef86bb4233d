/**
 * Real organisations by the same five questions: what they promised, who paid, who commanded, how it went when it was
 * tested, and what a designer of treaties may take from it.
 */
export const organisations = {
  nato: {
    name: 'North Atlantic Treaty Organization (NATO)',
    promise:
      'An armed attack on one is regarded as an attack on all, and each ally takes the action that it deems necessary. The area is drawn in Article 6. Below that threshold any ally may ask for consultations.',
    money:
      'Common budgets are shared by national income and are small, about 0.3% of allied defence spending. Nearly everything else is what each pays for its own forces, and who spends enough has been argued since the beginning.',
    command:
      'One integrated command, whose head in Europe has always come from the same member; the secretary general has by custom been a European. Decisions are taken by consensus, without votes.',
    tested:
      'Article 5 was invoked once, in 2001, and the help that followed differed from ally to ally. Consultations under Article 4 are more frequent; Türkiye has asked for them several times.',
    lesson:
      'A loose promise can rest on much standing machinery. Whether it was the promise, the machinery or one strong member that deterred is still argued.',
  },
  'arab-league': {
    name: 'Arab League, Joint Defence Treaty',
    promise:
      'Aggression against one state, or against its forces, is aimed at all, who give help without delay, armed force included. Decisions of the defence council by two-thirds were to bind everybody.',
    money:
      'Each was to take part according to its means. There was no common defence budget of weight; money for states at the front was pledged at summits, case by case.',
    command:
      'The state with the largest force in the field was to lead. A joint command existed at times, mostly between two or three states under newer pacts.',
    tested:
      'Invoked in 1956, 1967 and 1973; some fought, some sent contingents or money. In 1990 members stood on both sides of the question, and those outvoted did not follow.',
    lesson:
      'The strongest wording does not bind by itself. The treaty expressed a common position more often than it moved forces, which its defenders count as a use too.',
  },
  'warsaw-pact': {
    name: 'Warsaw Pact',
    promise:
      'An armed attack in Europe on one obliged each to help by the means that it considered necessary. The text speaks of equality and non-interference.',
    money:
      'Members kept their own budgets; forces and equipment were agreed in the joint command, and from the 1960s several members tried to limit what was asked of them.',
    command:
      'A unified command that was always held by one member. In practice its decisions and those of the pact could hardly be told apart.',
    tested:
      'It was never used against an attack from outside. In 1968 five members entered a sixth; one member refused to take part and another left. It was dissolved in 1991, when its members no longer wanted it.',
    lesson:
      'Close coordination is no sign of agreement. The same machinery gave standards, staffs and exercises, and was turned against a member.',
  },
  gcc: {
    name: 'Gulf Cooperation Council, Peninsula Shield',
    promise:
      'A joint force since 1984; since the agreement of 2000 an attack on one is an attack on all. In practice the force moves when the threatened state asks.',
    money:
      'Each member sends and pays for what it can spare. The members are rich by comparison, but spend mostly on national forces and on ties with states outside.',
    command: 'Based in, and led by, the largest member. Councils decide by unanimity.',
    tested:
      'It did not act in 1990. It went to Kuwait in 2003 before a war, and in 2011 to Bahrain during unrest, where it was called lawful help by those who sent it and interference by others.',
    lesson:
      'A request protects the host and takes time. What the force is for, borders or order at home, should be agreed before it is needed.',
  },
  csto: {
    name: 'Collective Security Treaty Organization (CSTO)',
    promise:
      'Aggression against one is aggression against all; at the member’s request the others give the help needed. Members enter no alliance directed against another, and how far that reaches is disputed.',
    money:
      'The members agree the shares; the largest economy pays about half, and it sells equipment to its allies at domestic prices.',
    command:
      'The chair rotates among the members, the joint staff has always been led by one. Decisions are by consensus.',
    tested:
      'In 2010 a request by Kyrgyzstan was declined; in 2021 and 2022 Armenia’s brought missions and no force; in January 2022 Kazakhstan’s brought troops within about a day, who left after some two weeks.',
    lesson:
      'One treaty, three outcomes: each decision could be defended from the text, and each fitted the interests of those who took it. Armenia’s frozen participation shows the cost.',
  },
  ots: {
    name: 'Organization of Turkic States (OTS)',
    promise:
      'Consultation and co-operation; since 2024 the words that challenges require acting as a single force. There is no clause of mutual defence, and a member’s government has said that an alliance was not under discussion.',
    money:
      'No defence budget. There is a small secretariat, a common investment fund, and voluntary help in disasters.',
    command: 'None. The chair passes every year with the summit, and decisions are by consensus.',
    tested:
      'In March 2026, after drones struck an airport in Nakhchivan, it declared full solidarity and called threats to members a concern of all; it sent no forces, nor did its texts oblige it to.',
    lesson:
      'Low promises are easily kept. Supporters see an organisation growing step by step, sceptics a forum that members enter because it binds them so little.',
  },
  shusha: {
    name: 'Shusha Declaration',
    promise:
      'If one of the two sees a threat by a third state they consult, and give the help needed in line with the UN Charter. Form and extent are settled at once between them.',
    money: 'The text names no common budget; each pays for what it does.',
    command: 'No joint command: two governments, two general staffs, and consultation between them.',
    tested:
      'In March 2026 the ministers spoke on the day of the incident and Türkiye declared its support. No report says that the declaration was formally invoked.',
    lesson:
      'Two agree more easily than six. Whether such a pact strengthens a larger alliance, or makes one within it, depends on how the other four read it.',
  },
} as const;
