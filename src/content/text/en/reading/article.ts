/**
 * The article this game began with, read critically: what it claims (in our words), what it gets right or wrong and whose
 * view that is, and what the game does with it.
 */
export const article = {
  'whose-proposal': {
    claim: 'Kyrgyzstan has proposed to Azerbaijan that an alliance be formed.',
    reading:
      'A former ambassador of Kyrgyzstan had spoken of the idea at a conference. Two days after the article the president’s administration in Bishkek said that this was an individual’s opinion and that no official initiative existed. The article cannot have known the answer, but it did not ask whose words they were.',
    inGame:
      'The game speaks of a former diplomat’s suggestion. That the six have already signed is its own assumption, made to see what would follow.',
  },
  name: {
    claim:
      'The alliance has two working names, one after NATO and one from an older idea of unity among Turkic peoples.',
    reading:
      'A name carries a programme. The first promises a likeness that has to be shown; the second is dear to some and alarming to others, inside the six states as well as outside. To speak of nations joined by language also passes over the many other languages and peoples of these states, and over Tajikistan among them.',
    inGame:
      'The treaty is called the alliance and nothing more. The six are described as states in the framework of the OTS, and Türkiye has the name that it uses at the United Nations.',
  },
  'older-alliances': {
    claim: 'Military alliances matter: there is the “successful” NATO and the “now-defunct” Warsaw Pact.',
    reading:
      'That one stands and the other was dissolved is a fact. Success is a judgement, and needs a yardstick: a pact that was never attacked may have deterred, or may not have been needed. Two cases prove little, and the many alliances between these extremes are missing.',
    inGame:
      'Seven treaties can be played, the loose and the strict, the standing and the dissolved, and the verdict says by what it judges.',
  },
  rationale: {
    claim: 'Instability, poverty and conflicts in the region are the reason to form a bloc.',
    reading:
      'The troubles are real, but an alliance answers only some of them. A promise of help against attack does nothing for incomes, and little against quarrels between members or within them. The list leaves open which threat the alliance is meant to meet, and whether all six share it.',
    inGame:
      'Most crises in the deck are no attacks. See how few of them the treaty covers, and what it does for the rest.',
  },
  karabakh: {
    claim:
      'The occupation of Azerbaijan’s land by Armenia shows the need for defence, and the war of 2020 shows what joint effort can do.',
    reading:
      'According to resolutions of the Security Council in 1993 and the General Assembly in 2008 the territories were occupied; many states abstained on the latter. By June 2024 the statement was out of date: Azerbaijan, with Turkish support, had regained the land in 2020 and 2023. People on both sides were driven from their homes, Azerbaijanis in the early 1990s and Armenians in 2023; the article’s opening mentions neither. That a war won with one ally shows a joint effort of six is an inference, and a contested one.',
    inGame:
      'The war is not played and no side of it is taken. What is played is the border that remains to be agreed, and normalisation with Armenia as something that one member may pursue.',
  },
  membership: {
    claim: 'Six states could begin, and other interested Turkic-speaking states could join later.',
    reading:
      'Four of the six have ties or laws that stand in the way: a treaty of 1992 for Kazakhstan and Kyrgyzstan, a law against blocs for Uzbekistan, recognised neutrality for Turkmenistan. Language is an odd test of membership for defence. It leaves out Tajikistan, which belongs to every Central Asian format, and says nothing of Hungary, an observer in the OTS; nor is it said who else might be meant.',
    inGame:
      'All six sit at the table, each with its law as a constraint that can be kept or struck at a price. Hungary, Tajikistan, Georgia and Pakistan may be admitted, whatever their language.',
  },
  'rotating-command': {
    claim: 'A central command as in NATO, with the responsibility rotating among the members.',
    reading:
      'The two halves do not fit. In NATO the supreme commander in Europe has always come from the same member; what rotates there are certain posts and the forces on call. What rotates in the region is the chair of political bodies, such as the OTS. A command that changes hands each year would be a new experiment, fair to members and hard on planning.',
    inGame:
      'Rotation is a setting of the treaty, to be compared with election, a longer term and a lead state. Play the same seed under two of them.',
  },
  'article-five': {
    claim: 'An attack on one member is to be an attack on all, as in NATO.',
    reading:
      'In NATO this is less automatic than is often thought. Each ally takes the action that it deems necessary, and the council decides by consensus whether the case is one at all. The article does not say how much each would owe, nor who decides.',
    inGame:
      'The game reads the promise as seven tests: membership, cause, attribution, area, provocation, obligation, other alliances. The draft’s setting is NATO’s; a stricter one can be chosen and paid for.',
  },
  area: {
    claim: 'The alliance is to protect the security of its members; where is not said.',
    reading:
      'Where a guarantee holds is among its most important terms. NATO’s Article 6 covers the territory of Türkiye but no Turkish forces in the Caucasus or Central Asia. An attack on those would be a matter for the new alliance alone, which makes it more needed and more risky at once.',
    inGame: 'Area is an article of the treaty: home regions, seas and corridors, or units abroad as well.',
  },
  tasks: {
    claim: 'Beside defence the alliance would fight terrorism, bring aid in disasters and keep the peace.',
    reading:
      'These tasks are less disputed, and in part they have begun without an alliance: the OTS agreed a mechanism for disasters, if only three years after the proposal, and Kazakhstan has a contingent of its own with the United Nations. Fighting terrorism within a member is the hardest, for what one government calls terrorism another may call unrest.',
    inGame:
      'Projects and missions cover all three, and whether terrorism is a case for help is a line in the treaty. Compare what they brought with what the guarantee brought.',
  },
  budget: {
    claim: 'One to three billion dollars a year would pay for it.',
    reading:
      'No method is given, nor a key for who pays what. In proportion the sum is large: 2.6 to 7.7% of what the six spend on their forces, where NATO’s common funding is about 0.3% of the allies’ spending. Shared equally it would be a burden for the smallest; shared by GDP the largest would pay seven-tenths, and might want a say to match.',
    inGame:
      'The programmes of ¤10, 20 and 30 are those one, two and three billion. The key is an article of the treaty, and no share may exceed two-thirds of a seat’s income.',
  },
  'leading-role': {
    claim: 'Azerbaijan would be well placed to lead.',
    reading:
      'This is a view from Baku: the article was published there, by a journalist writing on the foreign policy of his country. By size Türkiye would lead, with some seven-tenths of the output of the six. A smaller state may lead for just that reason, if the others prefer it, but that would have to be argued.',
    inGame:
      'Nobody leads to begin with: command starts at a seat and passes in table order, or goes where the treaty sends it.',
  },
  'iran-and-russia': {
    claim: 'Iran’s ambitions in the region and objections from Russia are the main obstacles.',
    reading:
      'Both would probably object; that much is a fair reading of what they say. But ambition is a word for others. By its own account Iran wants no forces from outside the region and no change of borders, and Russia wants no military infrastructure of unfriendly states nearby; both may see in the alliance what its members see in them. China and the EU, with whom the six trade much, are not among the powers that the article’s opening names.',
    inGame:
      'Five powers act by interests that they have stated themselves, with friendly moves as well as hostile ones. Motives are drawn by chance and say nothing of the real states.',
  },
  'turkiye-and-nato': {
    claim: 'Türkiye’s membership of NATO is a difficulty to be overcome.',
    reading:
      'The point is well made. NATO’s Article 8 bars engagements in conflict with the treaty but no other ties, so that much would depend on the wording. Membership is also an asset, for it brings standards, training and a guarantee for Türkiye’s own land. Two other members of the six have the opposite tie, to the CSTO.',
    inGame:
      'Türkiye’s constraint gives deterrence at home and asks for consultation before it meets a great power. A treaty may allow other alliances beside it, or make members choose.',
  },
} as const;
