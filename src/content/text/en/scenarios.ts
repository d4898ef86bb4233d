/** What players read before they choose a scenario: how things stand, and what it teaches. */
export const scenarios = {
  'first-council': {
    briefing:
      'Two short years with a guide at your elbow. A river floods the northern steppe, shells fall on a border city, and at the end somebody tests whether the alliance is more than a signature.',
    teaches: 'How to play: pledges, votes, turns and a council, one at a time.',
  },
  'one-chair': {
    briefing:
      'You hold one chair, bots hold five. Three years, one turn in each, and in the second year an exclave is hit by aircraft that nobody owns to. Everybody who plays on the same day plays the same world.',
    teaches: 'The whole story fast: paying, promising, being called, and who is believed afterwards.',
  },
  'lesson-90': {
    briefing:
      'The class settles two articles before anybody knows which state is theirs: what members owe, and who decides. Year 1 brings a strike whose author is disputed, year 2 offers from outside to three members, year 3 claims, a strike and the vote on renewal.',
    teaches: 'Abandonment and entrapment, the alliance dilemma, nested commitments.',
  },
  standard: {
    briefing:
      'The alliance exists: six states have signed the draft of the op-ed. It has no headquarters, little practice and five neighbours who watch it.',
    teaches: 'Everything, at its full length.',
  },
  founding: {
    briefing:
      'Azerbaijan and Türkiye are bound to each other already. The six sit down to write a treaty, article by article; then each decides whether to ratify it, to watch as an observer, or to stay out, and may decide anew each year.',
    teaches: 'Designing an institution, and why states join, wait or stay away.',
  },
  'paper-shield': {
    briefing:
      'A joint force that exists on paper, shares unpaid for years, members who have seen each other not come. The treaty asks for little; the question is whether to ask for more.',
    teaches: 'Credibility, arrears and reform from inside.',
  },
  fergana: {
    briefing:
      'Roads and springs between villages, an armed band in the mountains, a canal upstream, a city on fire. Under the Tashkent text only aggression from outside obliges anybody, and only if help is asked for.',
    teaches: 'Trigger and scope: when is it aggression, and who says so?',
  },
  'caspian-standoff': {
    briefing:
      'Two large neighbours are alarmed already, and the exclave of Nakhchivan will be struck before the first year is out. Whatever frightens them less may invite them, and whatever deters them may frighten them more.',
    teaches: 'Deterrence and the security dilemma.',
  },
  'two-hats': {
    briefing:
      'Two members owe help under the Tashkent treaty, one under the North Atlantic Treaty. A letter asks whether the new promise is compatible; envelopes offer something for a vote, or for coming late.',
    teaches: 'Nested commitments, forum shopping and wedges.',
  },
  'after-the-quake': {
    briefing:
      'An earthquake, a dam, another earthquake. The treaty speaks of armed attack and says nothing of rubble; engineers, money and open borders are what is asked for. Then comes a test of the other kind.',
    teaches: 'Trust through low politics, and where it ends.',
  },
} as const;
