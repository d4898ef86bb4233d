/** Real cases: what happened, and what to compare in one’s own game. */
export const realities = {
  'warsaw-pact-1968': {
    title: 'August 1968: an alliance enters a member',
    happened:
      'Troops of five Warsaw Pact members entered a sixth, Czechoslovakia, whose government had begun reforms. Those who sent them spoke of help for socialism in danger, and the government concerned protested. Romania took no part and Albania left the pact. The joint command had always been held by one member.',
    compare:
      'Here no unit enters a member’s land without consent. What in your treaty would protect a member from its own alliance: the voting rule, the command, or nothing but goodwill?',
  },
  'gulf-1990': {
    title: 'August 1990: a joint force that did not move',
    happened:
      'Six Gulf states had had a joint force since 1984: two brigades under the command of the largest member. When Kuwait was occupied within hours the force did not act, and on the first day nobody invoked the pact. Kuwait was freed the following year by a wide coalition. In 2003 the force went to Kuwait, at Kuwait’s request and before a war.',
    compare:
      'Did your units stand where they were needed before the crisis, or would they have had to come? Was it the will to help that was missing in your game, or the time? And was the neighbour who struck the one that you had feared?',
  },
  'arab-league-1990': {
    title: 'August 1990: two-thirds, on paper',
    happened:
      'The Arab states’ treaty of 1950 promises help against aggression, and decisions by two-thirds were to bind all. In August 1990 the attacker was itself a member. A summit condemned the attack by a majority and agreed to send forces; whether that majority sufficed was disputed, and those outvoted sent none.',
    compare:
      'Was anybody in your game bound by a vote that it had lost, and did it comply? What would have changed if only the willing had been bound?',
  },
  'csto-renewal-1999': {
    title: '1999: three do not renew',
    happened:
      'The Collective Security Treaty of 1992 could be prolonged after five years. Azerbaijan, Georgia and Uzbekistan did not take part in that. Uzbekistan came back in 2006 and left again in 2012, the year of its law against blocs. The others went on and made the treaty an organisation.',
    compare:
      'Your renewal conference asks the same question. Who left or asked a price, and had those members been paying, commanding or complaining before?',
  },
  'nato-article-5-2001': {
    title: 'September 2001: the one time Article 5 was invoked',
    happened:
      'A day after the attacks in the United States the allies declared that they would count as an attack on all, if it was determined that they came from abroad. Three weeks later they found that this was so. Each then chose its own help. In Afghanistan later, many governments set conditions on what their troops could be ordered to do.',
    compare:
      'Did your council wait to know the author before it acted? And when help came, how many members sent units, how many a token, and under what conditions?',
  },
  'osh-2010': {
    title: 'June 2010: a request declined',
    happened:
      'During violence in the south of Kyrgyzstan the interim government asked Russia and then the CSTO for peacekeepers. The answer was that this was an internal conflict. Aid and advice came, no force. The treaty spoke of aggression and an armed attack; it was amended in December of that year.',
    compare:
      'Which of your crises were at home and not an attack? Would your list of causes have covered them, and would you have wanted it to?',
  },
  'turkiye-article-4-2012': {
    title: '2012: consultations instead of invocation',
    happened:
      'Türkiye lost an aircraft over the sea, and later in the year shells fell across its border with Syria. Both times it asked its NATO allies for consultations under Article 4. It did not ask for collective defence under Article 5. After the second, allies stationed missile defences in Türkiye at its request.',
    compare:
      'How often did a seat at your table consult where it could have invoked? What did it gain by asking for less?',
  },
  'nato-shares-2019': {
    title: '2019: who pays for the common pot',
    happened:
      'The largest ally’s share of NATO’s common budgets was cut from 22.1% to about 16%, to match that of the second-largest; the others took over the rest from 2021. Common funding is small, about 0.3% of what the allies spend on defence. The quarrel over burdens is mostly about what each spends at home.',
    compare:
      'Your fund is far larger compared with the members’ incomes. Did the key or the size of the programme cause more dispute, and who proposed to change it?',
  },
  'armenia-2021': {
    title: '2021 and 2022: an ally asks, missions come',
    happened:
      'Armenia asked the CSTO for consultations in 2021 and for military aid in September 2022, after fighting on a border that was not demarcated. According to Armenia its territory had been attacked; Azerbaijan said that it had answered provocations. The organisation sent missions to look and called for a political settlement. In 2024 Armenia froze its participation.',
    compare:
      'Did anyone at your table describe an incident so that the treaty would, or would not, apply? What did the victim do afterwards with its trust in the alliance?',
  },
  'shusha-2021': {
    title: 'June 2021: a promise between two',
    happened:
      'In the Shusha Declaration Azerbaijan and Türkiye agreed to consult if one of them sees a threat by a third state, and to give the help needed in line with the UN Charter; its form is for the two to settle at once. There is no joint command and no fixed amount of help. Both parliaments approved it.',
    compare:
      'Two of your six seats have such a promise in reality. Would a pact of two within the six strengthen your alliance, or divide it?',
  },
  'kabul-airport-2021': {
    title: '2021: help with conditions',
    happened:
      'As forces left Afghanistan, Türkiye offered to go on securing Kabul airport if it was given political, financial and logistical support, and named Pakistan and Hungary as possible partners. Events in August overtook the offer before it was settled.',
    compare:
      'Who in your game promised something on a condition? Was the condition a way to yes, or a polite no?',
  },
  'kazakhstan-2022': {
    title: 'January 2022: forces within a day',
    happened:
      'Protests over a fuel price in Kazakhstan turned violent. Its government asked the CSTO for help and said that armed groups prepared abroad were involved; others saw unrest at home. The council decided under Article 4, and the first troops arrived within about a day. By about 19 January they had left. It was the organisation’s first collective deployment.',
    compare:
      'The same treaty brought no force to Osh in 2010 and none to Armenia’s border in 2021 and 2022. Compare the requests in your game that were granted with those that were not: what differed, the text or the interests?',
  },
  'hedgers-2022': {
    title: '2022: allies that take no side',
    happened:
      'In the General Assembly’s vote of 2 March 2022 on Ukraine Türkiye was among the sponsors, Kazakhstan and Kyrgyzstan abstained, and Azerbaijan, Turkmenistan and Uzbekistan cast no vote. Kazakhstan is an ally of Russia under the CSTO; it had received the organisation’s help in January. In the same year its deputy foreign minister said that a military alliance within the OTS was not under discussion.',
    compare:
      'Did help received in your game buy loyalty later? Which seats kept ties on more than one side, and what did the others make of it?',
  },
  'civil-protection-2024': {
    title: '2021 to 2024: from an idea to a signature',
    happened:
      'A mechanism for mutual help in disasters was proposed within the OTS in 2021, decided in March 2023, a few weeks after the great earthquakes, and signed in November 2024. Help under it is voluntary. It has a secretariat, and the chair rotates with that of the organisation.',
    compare:
      'Your projects stand within a year. Suppose that each took three: which would you have begun first, and would you have agreed to it without a disaster?',
  },
  'turkic-nato-2024': {
    title: 'June 2024: a proposal that was none',
    happened:
      'A former ambassador of Kyrgyzstan said at a conference that a defence union of Turkic states should be thought about. An article reported it as a proposal by Kyrgyzstan. The president’s administration in Bishkek answered that this was the opinion of an individual and that no official initiative existed.',
    compare:
      'This game begins where that denial ended. Which of your seats had most to lose by being seen as the author of the idea?',
  },
  'karabakh-declaration-2024': {
    title: 'July 2024: to act as a single force',
    happened:
      'The Karabakh Declaration of the OTS says that challenges require the member states to act as a single force, by way of regular consultations. It mentions co-operation in the defence industry. It contains no clause of mutual defence, no forces and no budget.',
    compare:
      'Set this wording beside your treaty. Would your game have gone otherwise under consultation alone?',
  },
  'birlestik-2024': {
    title: 'July 2024: an exercise on the Caspian',
    happened:
      'Five states, among them Tajikistan, held an exercise in Kazakhstan and on the Caspian. According to reports it was the first of its kind without Russia or China; Turkmenistan was absent. In October 2025 Azerbaijan proposed an exercise of the OTS for 2026. Whether it took place is not known here.',
    compare:
      'An exercise of yours raises tension on the border where it is held. Which powers noticed, and would other places, other guests or a notice beforehand have changed that?',
  },
  'plant-health-2024': {
    title: 'October 2024: crops stopped at the border',
    happened:
      'Russia halted imports of some crops from Kazakhstan on grounds of plant health. Commentators connected it with Kazakhstan’s decision not to apply to BRICS; Russia named plant health as the reason and called that decision Kazakhstan’s own. Others pointed to Kazakhstan’s ban on imported wheat, Russian wheat included, from August.',
    compare:
      'When a row of a power’s doctrine hit one seat, did the table see pressure or chance? How could you have told?',
  },
  'border-treaties-2025': {
    title: 'March 2025: three borders settled',
    happened:
      'After armed clashes in 2021 and 2022 Kyrgyzstan and Tajikistan signed a treaty on their whole border in March 2025. At the end of the month they agreed with Uzbekistan on the point where the three borders meet. As far as was reported no alliance arranged it, although two of the three are in the CSTO.',
    compare:
      'Which of your frozen conflicts were settled, by whom, and did the alliance help or stand in the way?',
  },
  'samarkand-2025': {
    title: 'April 2025: an offer with a clause',
    happened:
      'The European Union and the five Central Asian states declared a partnership in Samarkand, with investment of some ten to twelve billion euros. The text affirms Security Council resolutions 541 and 550 on Cyprus. Several of the signatories sit in the OTS together with Türkiye, which sees the matter differently. The EU called it a partnership, a commentary in Azerbaijan a test of unity; according to press reports Türkiye’s foreign ministry made no comment.',
    compare:
      'Which offers at your table asked for words, and what did the words cost among the members? Would you have signed?',
  },
  'missile-2026': {
    title: '4 March 2026: a missile shot down',
    happened:
      'According to Turkish officials and NATO a ballistic missile on its way to Turkish airspace was shot down by NATO’s air defences. Iran denied that it had fired at Türkiye. NATO’s secretary general said that nobody was talking about Article 5, and no request by Türkiye was reported.',
    compare:
      'Read strictly, the text of a treaty might have applied. When did a member of your alliance have a case and not use it, and was that weakness or prudence?',
  },
  'nakhchivan-2026': {
    title: '5 March 2026: drones at Nakhchivan’s airport',
    happened:
      'Drones struck the airport of Nakhchivan. According to Azerbaijan they came from Iran; Iran denied it and suggested another author. The ministers of Azerbaijan and Türkiye spoke the same day. On 7 March the OTS foreign ministers declared full solidarity and said that threats to members concern the whole organisation; no forces were committed. On 8 March the two presidents spoke, and both sides asked for an investigation.',
    compare:
      'Attribution, consultation, words of solidarity, restraint: which of the four did your table use in a crisis of this kind, and in what order? What would a defence clause have added or taken away?',
  },
} as const;
