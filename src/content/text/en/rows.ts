/**
 * Rows and reactions of the doctrines: what the act is called, the public trigger in words, and why by the power’s own
 * stated interests. `explain` may name whom the act meets: {region} for acts at a border, {member} for all others.
 */
export const rows = {
  // Russia
  'russia-strike': {
    title: 'A limited strike',
    trigger:
      'What it expects to gain outweighs what it expects to meet at the border; its motive and a die decide the rest.',
    explain:
      'Russia states that it may use force against what it sees as a threat at its border, and strikes in {region}.',
  },
  'russia-plant-health': {
    title: 'A plant-health ban',
    trigger: 'A majority backed a claim on Russia this year.',
    explain:
      'Russia halts imports from {member} on sanitary grounds and says that the claim has nothing to do with it.',
  },
  'russia-snap-exercise': {
    title: 'A snap exercise',
    trigger: 'The alliance stood firm against Russia this year, and its tension is 5 or more.',
    explain: 'Russia says that it must show it can defend its border, and drills opposite {region}.',
  },
  'russia-step-back': {
    title: 'A quieter tone',
    trigger: 'The alliance stood firm against Russia this year.',
    explain: 'Russia says that it wants good-neighbourly relations and lets the matter rest.',
  },
  'russia-live-firing': {
    title: 'Live firing at sea',
    trigger: 'The alliance exercised on Russia’s border this year, and its tension is 5 or more.',
    explain: 'Russia declares firing zones in the Caspian, which it wants free of other military activity.',
  },
  'russia-thaw': {
    title: 'A thaw',
    trigger: 'The alliance reassured Russia this year.',
    explain: 'Russia says that good-neighbourly states get a good neighbour in return.',
  },
  'russia-new-terms': {
    title: 'New terms of trade',
    trigger: 'The alliance reassured Russia this year, and its tension is 3 or more.',
    explain: 'Russia reads the gesture as room for a better bargain and raises its price for {member}.',
  },
  'russia-probe': {
    title: 'A deniable act',
    trigger:
      'Nobody took a stance towards Russia this year, its tension is 3 or more, and the ladder is at 3 or less.',
    explain:
      'According to the state hit, the trail from {region} leads to Russia, which denies it and says that others stir up the region.',
  },
  'russia-work-permits': {
    title: 'Stricter work permits',
    trigger: 'Russia’s tension is 6 or more.',
    explain: 'Russia cites order on its labour market and sends workers home to {member}.',
  },
  'russia-compatibility-letter': {
    title: 'A letter about old promises',
    trigger: 'Will and Coordination together are 8 or more.',
    explain:
      'Russia asks {member} how a new bloc fits the treaties that it has already signed, and offers something for a no.',
  },
  'russia-cheap-fuel': {
    title: 'Cheap fuel for a smaller pledge',
    trigger: 'At least 75% of the programme was funded this year.',
    explain:
      'Russia prefers ties through its own unions and makes {member} an offer that costs the common fund.',
  },
  'russia-quiet-word': {
    title: 'A quiet word',
    trigger: 'Russia’s tension is 5 or more.',
    explain:
      'Russia asks {member} to take its time if others call for help, since it wants no outside forces near its border.',
  },
  'russia-talks': {
    title: 'Talks on a frozen conflict',
    trigger: 'A frozen conflict with Russia stands, and its tension is 6 or less.',
    explain: 'Russia says that it wants a quiet border and sits down at the table.',
  },
  'russia-mediation': {
    title: 'Mediation',
    trigger: 'The ladder is at 1 or more, and Russia’s tension is 5 or less.',
    explain: 'Russia offers to settle the matter within the region, without mediators from outside.',
  },
  'russia-gas-union': {
    title: 'An open offer: gas union',
    trigger: 'Russia’s tension is 4 or less.',
    explain: 'Russia says that energy ties bind neighbours together, and puts an offer on the table.',
  },
  'russia-lower-voice': {
    title: 'A lower voice',
    trigger: 'Less than 75% of the programme was funded this year.',
    explain: 'Russia sees no bloc at its border that it would have to answer.',
  },
  'russia-investment': {
    title: 'Investment',
    trigger: 'Russia’s tension is 4 or less.',
    explain: 'Russia puts money into {member}, since it wants closer economic ties in its neighbourhood.',
  },
  'russia-wait': {
    title: 'Nothing new',
    trigger: 'No other row came up.',
    explain: 'Russia waits and watches.',
  },
  'russia-alarm': {
    title: 'Alarm at a stronger alliance',
    trigger: 'Will and Coordination together are 8 or more.',
    explain: 'Russia says that military groupings near its border concern it.',
  },
  'russia-bloc': {
    title: 'Alarm at a bloc',
    trigger: 'Will and Coordination together are 11 or more.',
    explain: 'Russia says that a bloc now stands where it wanted neighbours without one.',
  },
  'russia-firmness': {
    title: 'Anger at firmness',
    trigger: 'The alliance stood firm against Russia this year.',
    explain: 'Russia says that it will not be spoken to in that tone.',
  },
  'russia-grudge': {
    title: 'A claim remembered',
    trigger: 'A majority backed a claim on Russia this year.',
    explain: 'Russia says that disputes are settled between two states and not by an alliance.',
  },
  'russia-foreign-standards': {
    title: 'Alarm at NATO standards',
    trigger: 'Common standards with NATO are in force.',
    explain: 'Russia says that shared standards are a first step to shared bases.',
  },
  'russia-base': {
    title: 'Alarm at a base',
    trigger: 'A base of the alliance stands on Russia’s border.',
    explain: 'Russia says that it wants no new military infrastructure near its border.',
  },
  'russia-widening': {
    title: 'Alarm at a wider alliance',
    trigger: 'Georgia or Tajikistan has been admitted.',
    explain: 'Russia says that the alliance now reaches into matters that were settled in other bodies.',
  },
  'russia-calmed': {
    title: 'Reassured',
    trigger: 'The alliance reassured Russia this year.',
    explain: 'Russia says that it has taken note of the assurance.',
  },
  'russia-unworried': {
    title: 'Less to worry about',
    trigger: 'Will and Coordination together are 5 or less, and Russia’s tension is 3 or more.',
    explain: 'Russia sees an alliance that exists mostly on paper.',
  },

  // Iran
  'iran-strike': {
    title: 'A limited strike',
    trigger:
      'What it expects to gain outweighs what it expects to meet at the border; its motive and a die decide the rest.',
    explain: 'Iran states that it answers threats from where they come, and strikes in {region}.',
  },
  'iran-river-drill': {
    title: 'A drill on the river',
    trigger: 'The alliance stood firm against Iran this year, and its tension is 4 or more.',
    explain: 'Iran says that its northern border is a red line, and drills opposite {region}.',
  },
  'iran-step-back': {
    title: 'A quieter tone',
    trigger: 'The alliance stood firm against Iran this year.',
    explain: 'Iran says that regional matters are best settled by talking, and lets this one rest.',
  },
  'iran-close-road': {
    title: 'The northern road closes',
    trigger: 'The alliance exercised on Iran’s border this year, and Iran’s tension is 3 or more.',
    explain: 'Iran says that it will not give passage to those who drill on its border.',
  },
  'iran-transit-fees': {
    title: 'Higher transit fees',
    trigger: 'A majority backed a claim on Iran this year.',
    explain: 'Iran says that its roads serve good neighbours, and raises the fees for {member}.',
  },
  'iran-handshake': {
    title: 'A hand taken',
    trigger: 'The alliance reassured Iran this year.',
    explain: 'Iran says that neighbours who respect its border have nothing to fear from it.',
  },
  'iran-gas-terms': {
    title: 'New terms for gas',
    trigger: 'The alliance reassured Iran this year, and Iran’s tension is 2 or more.',
    explain: 'Iran reads the gesture as room for a better bargain and changes the gas terms for {member}.',
  },
  'iran-probe': {
    title: 'A deniable act',
    trigger:
      'Nobody took a stance towards Iran this year, its tension is 3 or more, and the ladder is at 3 or less.',
    explain:
      'According to the state hit, the trail from {region} leads to Iran, which denies it and points to forces from outside the region.',
  },
  'iran-red-line': {
    title: 'A show of force at a base',
    trigger: 'A base of the alliance stands on Iran’s border, and Iran’s tension is 5 or more.',
    explain: 'Iran says that foreign forces at its border are a red line, and masses opposite {region}.',
  },
  'iran-regional-table': {
    title: 'A seat at the regional table',
    trigger: 'Will and Coordination together are 8 or more.',
    explain:
      'Iran wants regional matters settled by the states of the region, and offers {member} something for a no.',
  },
  'iran-neighbours-word': {
    title: 'A word between neighbours',
    trigger: 'Iran’s tension is 4 or more.',
    explain:
      'Iran asks {member} not to hurry if others call for help, since it wants no forces gathered on its border.',
  },
  'iran-talks': {
    title: 'Talks on a frozen conflict',
    trigger: 'A frozen conflict with Iran stands, and its tension is 6 or less.',
    explain: 'Iran says that it wants a settled border and sits down at the table.',
  },
  'iran-mediation': {
    title: 'Mediation',
    trigger: 'The ladder is at 1 or more, and Iran’s tension is 4 or less.',
    explain: 'Iran offers its good offices, so that no one from outside the region has to come.',
  },
  'iran-transit-offer': {
    title: 'An open offer: southern route',
    trigger: 'Iran’s tension is 4 or less.',
    explain: 'Iran wants its transit routes to keep their weight, and puts an offer on the table.',
  },
  'iran-quiet-border': {
    title: 'A quiet border',
    trigger: 'Will and Coordination together are 7 or less.',
    explain: 'Iran sees no change on its border that it would have to answer.',
  },
  'iran-investment': {
    title: 'Investment',
    trigger: 'Iran’s tension is 3 or less.',
    explain: 'Iran builds roads and power lines with {member}, since trade keeps its routes alive.',
  },
  'iran-wait': {
    title: 'Nothing new',
    trigger: 'No other row came up.',
    explain: 'Iran waits and watches.',
  },
  'iran-alarm': {
    title: 'Alarm at a stronger alliance',
    trigger: 'Will and Coordination together are 8 or more.',
    explain: 'Iran says that a military grouping along its whole north concerns it.',
  },
  'iran-bloc': {
    title: 'Alarm at a bloc',
    trigger: 'Will and Coordination together are 11 or more.',
    explain: 'Iran says that the balance on its northern border has changed.',
  },
  'iran-firmness': {
    title: 'Anger at firmness',
    trigger: 'The alliance stood firm against Iran this year.',
    explain: 'Iran says that warnings belong to neither good manners nor good neighbours.',
  },
  'iran-grudge': {
    title: 'A claim remembered',
    trigger: 'A majority backed a claim on Iran this year.',
    explain: 'Iran says that recognised borders and waters are not for others to vote on.',
  },
  'iran-base': {
    title: 'Alarm at a base',
    trigger: 'A base of the alliance stands on Iran’s border.',
    explain: 'Iran says that it wants no foreign military presence near its border.',
  },
  'iran-neutrality-struck': {
    title: 'A neutral neighbour less',
    trigger: 'Turkmenistan’s neutrality has been struck.',
    explain: 'Iran says that a neutral state on its long north-eastern border kept everybody calm.',
  },
  'iran-widening': {
    title: 'Alarm at a wider alliance',
    trigger: 'Pakistan has been admitted.',
    explain: 'Iran says that it now has the same alliance on two sides.',
  },
  'iran-calmed': {
    title: 'Reassured',
    trigger: 'The alliance reassured Iran this year.',
    explain: 'Iran says that it has taken note of the assurance.',
  },
  'iran-unworried': {
    title: 'Less to worry about',
    trigger: 'Will and Coordination together are 5 or less, and Iran’s tension is 2 or more.',
    explain: 'Iran sees an alliance that exists mostly on paper.',
  },

  // China
  'china-border-drill': {
    title: 'A border drill',
    trigger: 'China’s tension is 6 or more.',
    explain: 'China says that it protects its border against all surprises, and drills opposite {region}.',
  },
  'china-answer-claim': {
    title: 'A border gate closes',
    trigger: 'A majority backed a claim on China this year.',
    explain:
      'China says that disputes are settled by consultation between two states, and closes a gate to {member} for repairs.',
  },
  'china-customs-checks': {
    title: 'Slow customs',
    trigger: 'China’s tension is 4 or more.',
    explain: 'China tightens checks on goods from {member} and says that security concerns come first.',
  },
  'china-standards-offer': {
    title: 'Other standards',
    trigger: 'Common standards with NATO are in force.',
    explain:
      'China says that no state should build its security on another bloc, and offers {member} cheaper equipment.',
  },
  'china-no-blocs': {
    title: 'A case against blocs',
    trigger: 'Will and Coordination together are 8 or more.',
    explain: 'China says that blocs set states against each other, and offers {member} something for a no.',
  },
  'china-acknowledge': {
    title: 'A friendly answer',
    trigger: 'The alliance reassured China this year.',
    explain: 'China says that this is how the security concerns of others are respected.',
  },
  'china-good-offices': {
    title: 'Good offices',
    trigger: 'The ladder is at 1 or more.',
    explain: 'China says that disputes are settled by dialogue, and offers a place for it.',
  },
  'china-training': {
    title: 'An open offer: training centre',
    trigger: 'A member’s stability is 3 or less, and China’s tension is 4 or less.',
    explain: 'China wants a common effort against terrorism and extremism, and puts an offer on the table.',
  },
  'china-railway': {
    title: 'An open offer: railway loan',
    trigger: 'China’s tension is 4 or less.',
    explain: 'China wants railways through Central Asia, and puts an offer on the table.',
  },
  'china-peacekeeping-thanks': {
    title: 'Thanks for a mission',
    trigger: 'The alliance went on a mission abroad this year.',
    explain: 'China says that missions under a mandate serve common security.',
  },
  'china-investment': {
    title: 'Investment',
    trigger: 'China’s tension is 3 or less.',
    explain: 'China invests in {member} and says that development is the best road to stability.',
  },
  'china-wait': {
    title: 'Nothing new',
    trigger: 'No other row came up.',
    explain: 'China waits and trades.',
  },
  'china-alarm': {
    title: 'Unease at a stronger alliance',
    trigger: 'Will and Coordination together are 9 or more.',
    explain: 'China says that it opposes confrontation between blocs.',
  },
  'china-firmness': {
    title: 'Displeasure at firmness',
    trigger: 'The alliance stood firm against China this year.',
    explain: 'China says that pressure is no way to treat a neighbour.',
  },
  'china-drill-noted': {
    title: 'A drill noted',
    trigger: 'The alliance exercised on China’s border this year.',
    explain: 'China says that drills on its border touch its security.',
  },
  'china-foreign-standards': {
    title: 'Unease at NATO standards',
    trigger: 'Common standards with NATO are in force.',
    explain: 'China asks whose security the shared standards serve.',
  },
  'china-base': {
    title: 'Unease at a base',
    trigger: 'A base of the alliance stands on China’s border.',
    explain: 'China says that no state should seek its security at the cost of its neighbour.',
  },
  'china-calmed': {
    title: 'Reassured',
    trigger: 'The alliance reassured China this year.',
    explain: 'China says that it has taken note of the assurance.',
  },
  'china-trade-first': {
    title: 'Trade first',
    trigger: 'Will and Coordination together are 6 or less, and the ladder is at 1 or less.',
    explain: 'China sees a quiet border and returns to business.',
  },

  // The West
  'west-arms-limits': {
    title: 'Limits on arms sales',
    trigger: 'The West’s tension is 6 or more.',
    explain: 'Western states hold back licences for {member} until they know what the weapons are for.',
  },
  'west-answer-claim': {
    title: 'Measures after a claim',
    trigger: 'A majority backed a claim on the West this year.',
    explain:
      'Western states say that disputes among partners are settled by law, and take measures against {member}.',
  },
  'west-re-exports': {
    title: 'Sanctions for re-exports',
    trigger: 'Russia’s tension is 2 or less, and the West’s is 2 or more.',
    explain: 'The EU says that its sanctions must not be evaded, and lists companies in {member}.',
  },
  'west-two-guarantees': {
    title: 'One guarantee is enough',
    trigger: 'Türkiye has struck its reading of NATO’s Articles 6 and 8.',
    explain: 'NATO members say that two promises must not conflict, and offer {member} something for a no.',
  },
  'west-partnership-clause': {
    title: 'A partnership with a clause',
    trigger: 'Will and Coordination together are 8 or more.',
    explain: 'The EU offers {member} a richer partnership, with a clause that asks for a no.',
  },
  'west-cool-heads': {
    title: 'A call for cool heads',
    trigger: 'The ladder is at 2 or more.',
    explain: 'Western states want no wider war, and ask {member} to consult them before it sends anybody.',
  },
  'west-acknowledge': {
    title: 'A friendly answer',
    trigger: 'The alliance reassured the West this year.',
    explain: 'Western states say that they value being consulted.',
  },
  'west-peace-summit': {
    title: 'A peace summit',
    trigger: 'The ladder is at 1 or more.',
    explain: 'Western states want open routes and quiet borders, and host a summit.',
  },
  'west-planning-offer': {
    title: 'An open offer: planning review',
    trigger: 'The alliance went on a mission abroad this year, and the West’s tension is 3 or less.',
    explain:
      'NATO members saw the mission and want forces that can work with theirs, so they put an offer on the table.',
  },
  'west-gateway': {
    title: 'An open offer: gateway package',
    trigger: 'The West’s tension is 4 or less.',
    explain: 'The EU wants trade routes that run through its partners, and puts an offer on the table.',
  },
  'west-thanks': {
    title: 'Praise for a crisis solved',
    trigger: 'A crisis was solved this year.',
    explain: 'Western states say that partners who solve their own crises make the region safer.',
  },
  'west-investment': {
    title: 'Investment',
    trigger: 'The West’s tension is 4 or less.',
    explain: 'The EU invests in {member}, since it wants partners with more than one way to trade.',
  },
  'west-wait': {
    title: 'Nothing new',
    trigger: 'No other row came up.',
    explain: 'Western capitals look elsewhere this year.',
  },
  'west-duplication': {
    title: 'Unease at a second alliance',
    trigger: 'Will and Coordination together are 9 or more.',
    explain: 'NATO members ask whether one state can keep two promises of defence.',
  },
  'west-firmness': {
    title: 'Displeasure at firmness',
    trigger: 'The alliance stood firm against the West this year.',
    explain: 'Western states say that partners talk before they warn.',
  },
  'west-escalation': {
    title: 'Worry about escalation',
    trigger: 'The ladder is at 2 or more.',
    explain: 'Western states want no war near their trade routes and their ally.',
  },
  'west-consultation-lost': {
    title: 'A consultation lost',
    trigger: 'Türkiye has struck its reading of NATO’s Articles 6 and 8.',
    explain: 'NATO members say that they want to hear of engagements before they are made.',
  },
  'west-widening': {
    title: 'Unease at a wider alliance',
    trigger: 'Pakistan has been admitted.',
    explain: 'NATO members say that the alliance now touches disputes which are not theirs.',
  },
  'west-re-export-worry': {
    title: 'Worry about re-exports',
    trigger: 'Russia’s tension is 2 or less.',
    explain: 'The EU says that closer trade with Russia must not become a way round its sanctions.',
  },
  'west-rights-debate': {
    title: 'A debate about rights',
    trigger: 'A member’s stability is 2 or less.',
    explain: 'European parliaments ask what happens to rights and the rule of law in times of unrest.',
  },
  'west-grudge': {
    title: 'A claim remembered',
    trigger: 'A majority backed a claim on the West this year.',
    explain: 'Western states say that more voices do not make a claim better.',
  },
  'west-common-standards': {
    title: 'Pleased by common standards',
    trigger: 'Common standards with NATO are in force.',
    explain: 'NATO members say that forces which share procedures understand each other.',
  },
  'west-calmed': {
    title: 'Reassured',
    trigger: 'The alliance reassured the West this year.',
    explain: 'Western states say that they have taken note of the assurance.',
  },
  'west-quiet-year': {
    title: 'A quiet year',
    trigger: 'The ladder is at 0, and Will and Coordination together are 7 or less.',
    explain: 'Western states see no conflict with their own promises.',
  },

  // Armenia
  'armenia-strike': {
    title: 'A limited strike',
    trigger:
      'What it expects to gain outweighs what it expects to meet at the border; its motive and a die decide the rest.',
    explain:
      'Armenia states that it acts to protect its own territory where no line is agreed, and strikes in {region}.',
  },
  'armenia-court-case': {
    title: 'A court case',
    trigger: 'A majority backed a claim on Armenia this year.',
    explain: 'Armenia wants routes and borders settled by law, and takes {member} to an international court.',
  },
  'armenia-reinforce-posts': {
    title: 'Posts reinforced',
    trigger: 'The alliance stood firm against Armenia this year, and its tension is 4 or more.',
    explain:
      'Armenia says that it must hold its side until the border is agreed, and reinforces opposite {region}.',
  },
  'armenia-step-back': {
    title: 'A quieter tone',
    trigger: 'The alliance stood firm against Armenia this year.',
    explain: 'Armenia says that peace remains its agenda, and lets the matter rest.',
  },
  'armenia-suspend-transit': {
    title: 'Transit suspended',
    trigger: 'The normalisation track has begun, and Armenia’s tension is 4 or more.',
    explain:
      'Armenia says that roads through its south run under its own jurisdiction, and closes the route for a year.',
  },
  'armenia-answer-reassurance': {
    title: 'A friendly answer',
    trigger: 'The alliance reassured Armenia this year.',
    explain: 'Armenia says that mutual recognition begins with such steps.',
  },
  'armenia-probe': {
    title: 'A deniable act',
    trigger:
      'Nobody took a stance towards Armenia this year, its tension is 4 or more, and the ladder is at 3 or less.',
    explain:
      'According to the state hit, the trail from {region} leads to Armenia, which denies it and asks for a joint inquiry.',
  },
  'armenia-talks': {
    title: 'Talks on a frozen conflict',
    trigger: 'A frozen conflict with Armenia stands, and its tension is 8 or less.',
    explain: 'Armenia says that it wants an agreed border and sits down at the table.',
  },
  'armenia-open-border': {
    title: 'An open offer: open border',
    trigger: 'The normalisation track is at step 2 or less, and Armenia’s tension is 4 or less.',
    explain: 'Armenia wants closed borders reopened on mutual terms, and puts an offer on the table.',
  },
  'armenia-monitors': {
    title: 'A call for monitors',
    trigger: 'The ladder is at 1 or more.',
    explain: 'Armenia says that eyes on the border keep it quiet, and asks for civilian monitors.',
  },
  'armenia-mine-maps': {
    title: 'An open offer: mine maps',
    trigger: 'Armenia’s tension is 5 or less.',
    explain: 'Armenia says that humanitarian steps build trust, and puts an offer on the table.',
  },
  'armenia-border-commission': {
    title: 'The border commission meets',
    trigger: 'The normalisation track has begun.',
    explain: 'Armenia wants the line agreed kilometre by kilometre, and the commission meets again.',
  },
  'armenia-border-trade': {
    title: 'Trade over the border',
    trigger: 'Armenia’s tension is 3 or less.',
    explain: 'Armenia wants trade on equal terms, and goods begin to move between it and {member}.',
  },
  'armenia-quiet-year': {
    title: 'A quiet year',
    trigger: 'Will and Coordination together are 7 or less.',
    explain: 'Armenia sees nothing new at its border that it would have to answer.',
  },
  'armenia-wait': {
    title: 'Nothing new',
    trigger: 'No other row came up.',
    explain: 'Armenia waits and watches.',
  },
  'armenia-alarm': {
    title: 'Alarm at a stronger alliance',
    trigger: 'Will and Coordination together are 8 or more.',
    explain: 'Armenia says that an alliance on two of its borders concerns it.',
  },
  'armenia-bloc': {
    title: 'Alarm at a bloc',
    trigger: 'Will and Coordination together are 11 or more.',
    explain: 'Armenia says that it stands between two members of one bloc.',
  },
  'armenia-firmness': {
    title: 'Anger at firmness',
    trigger: 'The alliance stood firm against Armenia this year.',
    explain: 'Armenia says that warnings do not help an agreement along.',
  },
  'armenia-grudge': {
    title: 'A claim remembered',
    trigger: 'A majority backed a claim on Armenia this year.',
    explain: 'Armenia says that its territory and jurisdiction are not for others to vote on.',
  },
  'armenia-base': {
    title: 'Alarm at a base',
    trigger: 'A base of the alliance stands on Armenia’s border.',
    explain: 'Armenia says that new bases do not belong on a border that is still to be agreed.',
  },
  'armenia-calmed': {
    title: 'Reassured',
    trigger: 'The alliance reassured Armenia this year.',
    explain: 'Armenia says that it has taken note of the assurance.',
  },
  'armenia-track': {
    title: 'The track bears fruit',
    trigger: 'The normalisation track is at step 2 or more.',
    explain: 'Armenia says that open roads and envoys make surprises less likely.',
  },
  'armenia-unworried': {
    title: 'Less to worry about',
    trigger: 'Will and Coordination together are 5 or less, and Armenia’s tension is 3 or more.',
    explain: 'Armenia sees an alliance that exists mostly on paper.',
  },
} as const;
