/**
 * Concepts of the theory of alliances: what each means, how the game shows it and what the model leaves out, a question
 * for a class, and what critics say.
 */
export const concepts = {
  'free-riding': {
    name: 'Free riding',
    definition:
      'Something is a public good if nobody in a group can be kept from its benefits and if its use by one leaves no less for the others. Whoever benefits anyway has a reason to let others pay. As the largest member gains most from the good, it often pays more than its proportion, and the small pay less.',
    inPlay:
      'The programme serves everybody, while pledges are sealed: a seat may pay half or nothing and still enjoy what the others bought. Arrears, reliability and falling Will are the price. The model makes every seat’s share visible; real members dispute how a contribution should be counted at all.',
    question: 'Who paid more than its share of the six states’ GDP, and what did it buy with that?',
    disputed:
      'Critics answer that much of what an alliance makes is not a public good, and that burdens in real alliances have often been more even than the theory expects.',
  },
  'burden-sharing': {
    name: 'Burden sharing and joint products',
    definition:
      'Burden sharing is how the cost of an alliance is divided, and by what key. The model of joint products says that one and the same spending can serve the whole group and the spender alone: a base protects everyone and brings jobs to its host. The larger the private part, the more willingly members pay.',
    inPlay:
      'The treaty’s key fixes the shares, and sites go to those who paid most beyond theirs: a host gains standing and a tripwire. Compare years in which a site was to be had with years without one. The model counts money alone; troops, territory and risk are burdens too.',
    question:
      'Did the hope for a site, a private benefit, raise what the group raised in total, or only move it around?',
    disputed:
      'Which measure is fair (share of GDP, forces supplied, risks taken) is a political question, and each measure makes a different member look generous.',
  },
  'abandonment-entrapment': {
    name: 'Abandonment and entrapment',
    definition:
      'Members of an alliance have two fears. One is to be left alone when they need help; the other is to be dragged into a quarrel that is not theirs. What lessens the first, a firm and early promise, tends to increase the second, and the reverse.',
    inPlay:
      'The setting of the obligation moves between the two fears, and claims on a power ask each seat to back or to restrain. In a council a member chooses between refusal, words, a token and units. The model has no wars of choice far away, which is where entrapment is feared most.',
    question: 'Which of the two fears explains your votes better, and did it change during the game?',
    disputed:
      'Some scholars find few clear cases of entrapment: states that follow an ally to war mostly have reasons of their own.',
  },
  'security-dilemma': {
    name: 'Security dilemma',
    definition:
      'What one state does to be safer can make others less safe, even if nobody wants to attack. They respond, and all may end up less secure than before. It is sharpest where means of defence look like means of attack.',
    inPlay:
      'An exercise in a border region raises Coordination, and tension with the powers behind that border. Confidence measures and reassurance work the other way. The model does not distinguish weapons for defence from weapons for attack, which the theory puts at its centre.',
    question: 'Could a neighbour have told, from what it saw, that your move was meant for defence?',
    disputed:
      'Critics hold that conflicts arise mostly because some state wants more than security, in which case there is no dilemma to solve.',
  },
  'spiral-deterrence': {
    name: 'Spiral and deterrence models',
    definition:
      'Two pictures of an adversary lead to opposite advice. If it seeks gains, concessions invite more demands and firmness deters. If it is afraid, firmness confirms its fear and starts a spiral, while reassurance calms it.',
    inPlay:
      'Some powers have a hidden motive, drawn by chance and no claim about any state. The alliance reassures or stands firm without knowing it; the debrief shows how likely each act was under either motive. The model knows two pure types, and a motive that never changes.',
    question:
      'What would have told you the motive earlier, and did you look for it or for what you expected?',
    disputed:
      'Motives can be mixed and can change, so that the choice between two models may itself be misleading.',
  },
  'balance-of-threat': {
    name: 'Balance of threat',
    definition:
      'States often combine against whoever seems most dangerous, who need not be whoever is strongest. Four things make a threat: total strength, nearness, means of attack, and the intentions that others believe in.',
    inPlay:
      'Powers act only on the borders they share with a region, and the strength of a strike grows with tension. So nearness and perceived intent count, while total strength hardly does: a large and a small power at the same tension strike alike. That is a choice of the model, and a debatable one.',
    question:
      'Did the strongest neighbour worry your seat most, or the nearest, or the one least understood?',
    disputed:
      'An older view holds that states balance against power itself, since intentions cannot be known and may change.',
  },
  bandwagoning: {
    name: 'Bandwagoning',
    definition:
      'To bandwagon is to side with the stronger or the more threatening state instead of opposing it. A state may do so out of fear, to be spared, or in hope of a share of the gains.',
    inPlay:
      'Envelopes and open offers pay a member for leaning towards a power, and influence grows with each that is taken. A member may even leave at the end with a power as its guarantor. The model shows the price as money and votes; real alignments also work through trade, schooling and language.',
    question: 'When a seat took an offer, was it fear, profit, or the wish to keep a door open?',
    disputed:
      'How common it is depends on the definition: counted as surrender to a threat it is rare, counted as joining for gain it is frequent.',
  },
  hedging: {
    name: 'Hedging and multi-vector policy',
    definition:
      'A state hedges when it keeps ties with several rival powers that offset one another, so that no outcome ruins it. In Central Asia the usual word is multi-vector policy. Hedging is insurance: it costs something in good years and pays if the future turns out badly.',
    inPlay:
      'Each seat’s legal constraint is a tie that it may keep, reinterpret or restore, and a treaty may allow other alliances or force a choice. An independent result is open to a state that kept a guarantor. The model makes ties few and visible; real ones are many and vague on purpose.',
    question: 'What did your seat’s other ties bring it in a quiet year, and what did they cost in a crisis?',
    disputed:
      'Some scholars think that the word has been stretched until nearly every policy counts as hedging, and would reserve it for ambiguous signals that carry a cost.',
  },
  credibility: {
    name: 'Credibility and commitment',
    definition:
      'A promise of help deters only if it is believed, and it is doubted because keeping it will be costly when the day comes. States therefore make it harder to break: they station troops who would be caught up in any attack (a tripwire), build bases, or burn bridges behind them.',
    inPlay:
      'Allied units and bases in a region add to deterrence by their presence, and a show of force costs no stability where a tripwire stands. A member that reinterprets its law pays, and is believed. The model takes a tripwire’s effect as given; whether small forces deter is an open question.',
    question: 'What made your promise believable to others: money, units, law, or the record?',
    disputed:
      'A study of past cases doubts that small tripwire forces deter by themselves, and stresses whether the force can hold the ground.',
  },
  'audience-costs': {
    name: 'Audience costs',
    definition:
      'A government that threatens or promises in public and then does nothing may be punished at home for it. Because of that price, what is said in public can tell others something that private words cannot.',
    inPlay:
      'Promises in the corridor are public, and breaking one costs reliability; declarations raise Will if carried and lower it if lost. The cost in the game falls on reliability among allies, not on the seat’s own voters, whom the theory has in mind.',
    question: 'Did going public help your seat to get its way, or did it take away a way out?',
    disputed:
      'Historians of crises find little sign that leaders were bound by such costs, or that rivals noticed them.',
  },
  reputation: {
    name: 'Reputation',
    definition:
      'A reputation is what others expect of a state because of what it did before. If it matters, keeping a promise that no longer pays may still be wise, since later partners and adversaries are watching.',
    inPlay:
      'Reliability rises and falls with what was owed and given, and a member with a poor record can count on less help when it is threatened itself. So this game assumes that the record matters. Watch whether the people at the table looked at the number or at the interests of the day.',
    question: 'When you judged whether a seat would come, did you use its record or its present interest?',
    disputed:
      'Scholars disagree: some find that states judge one another by present power and interests, others that broken promises cost partners and invite challenges for years.',
  },
  'wedge-strategies': {
    name: 'Wedge strategies',
    definition:
      'An outside state uses a wedge when it tries to keep a group from forming, or to detach a member, by reward or by pressure. Rewards to one member are often more effective than threats to all, which may unite them.',
    inPlay:
      'Offers go in secret to one member, where influence and grievance are highest, and ask for a vote, a smaller pledge or mere words. An offer that is taken becomes public when the folders open; one that is refused stays secret until the debrief. The model lets powers bribe and never persuade; in reality an offer may simply be the better policy for the state that takes it.',
    question: 'Which did more to divide the table, rewards from outside or grievances from inside?',
    disputed:
      'Whether an offer was meant to divide is usually inferred from its effect, and the state that made it will call it ordinary diplomacy.',
  },
  'buck-passing': {
    name: 'Buck-passing and chain-ganging',
    definition:
      'To pass the buck is to leave the effort of stopping a threat to others who share it. The opposite danger is to be chained to allies so tightly that the war of one becomes the war of all. Both are said to grow where there are several powers and not two.',
    inPlay:
      'Seats may wait for others to cover a gap or to answer a crisis; if nobody does, all lose Will. An automatic obligation removes the waiting and brings the chain instead. In the model waiting is cheap, as everyone sees who has acted; in a real crisis states may also wait because they lack information.',
    question: 'When you passed, did you expect another seat to act, and had you a reason to?',
    disputed:
      'The best-known example of chained allies, the summer of 1914, is read in other ways by many historians.',
  },
  'asymmetric-alliances': {
    name: 'Asymmetric alliances',
    definition:
      'Allies of unequal size often trade different goods. The strong one gives security; the weak one gives bases, votes or a say in its policy, that is, some autonomy. Such a bargain can be stable, because each side wants what the other has.',
    inPlay:
      'One seat has about seven-tenths of the six states’ output; where command stays with a lead state it is usually that one. Gifts, sites and prices at the renewal conference are where such bargains are struck. The model compresses incomes strongly, so the true inequality is much greater.',
    question: 'What autonomy did your seat sell or buy, and was it worth the price?',
    disputed:
      'Small allies are not always the ones who yield: their very weakness, or the place where they lie, can give them a hold on the large one.',
  },
  institutionalisation: {
    name: 'Cohesion and institutionalisation',
    definition:
      'Cohesion is the ability of members to agree and act together. An alliance is institutionalised to the extent that rules, staffs, assets and habits do part of its work. Such things cost effort to build and can be used for new purposes, so that an alliance may outlast the threat that made it.',
    inPlay:
      'A headquarters adds Coordination every year and stops the fading of Will once it is low; without exercises Coordination decays. At the end, renewal asks whether the thing is worth keeping. In the model an institution costs money alone; in reality it may also go on when nobody needs it.',
    question: 'Would your alliance survive if the power that worried it most became a partner?',
    disputed:
      'Others hold that institutions follow interests: when the threat goes the staff may stay, but the readiness to fight does not.',
  },
  reliability: {
    name: 'Reliability and deterrence',
    definition:
      'Reliability is how often allies do what the text obliges them to do when a war puts it to the test. A separate question is whether alliances prevent such tests. A pact that is never tested may have deterred an attack, or none may have been planned.',
    inPlay:
      'The game counts what was owed and given, and the best verdict asks for three-quarters. Deterrence is a sum shown with its terms. In the model a stronger promise always deters more; the research is less certain.',
    question: 'How far is your table’s rate from those in the literature, and why?',
    disputed:
      'One study finds promises kept about three times in four before 1945, a later one half over the longer period and less since 1945; and scholars disagree on whether alliances deter.',
  },
  'forum-shopping': {
    name: 'Forum shopping',
    definition:
      'States often belong to several institutions that deal with the same matters. They may take a problem to the one whose rules, members or customs promise them most. The choice of the forum can decide the outcome.',
    inPlay:
      'A member that is struck may call on NATO, the CSTO or the United Nations instead of this alliance, if it belongs there, and the alliance’s Will suffers for the first two. An exclusive treaty closes that door. In the model other forums always answer; real ones often do not.',
    question: 'Who gained from the choice of forum, and would another forum have decided otherwise?',
    disputed:
      'Overlap may also be useful: several doors mean that one blocked institution does not leave a state without help.',
  },
  escalation: {
    name: 'Escalation',
    definition:
      'A conflict escalates when it grows in intensity, area or stakes. The image of a ladder says that there are steps which both sides recognise, so that each can choose to climb, to wait or to come down.',
    inPlay:
      'Strikes and punishment raise the ladder, quiet years and the United Nations lower it, and at the top the game ends for everybody. The rung is shown to all. Real adversaries may not see the same rungs, nor know on which they stand.',
    question: 'Which was the last rung with an easy way down, and did anyone notice it at the time?',
    disputed:
      'Critics say that the ladder suggests more control than there is: steps can be unintended, and a move meant as small may look large to the other side.',
  },
  'principal-agent': {
    name: 'Delegation and national caveats',
    definition:
      'Members (the principals) let somebody act for them, a commander or a staff (the agent). The agent knows more than they do and has interests of its own. They keep control by supervision, by the power to dismiss, and by caveats: conditions on what their own troops may be ordered to do.',
    inPlay:
      'The commander sets the agenda, may receive intelligence that others do not, and chooses the posture in battle; a censure can remove it. Law acts as a caveat on units. The model has one commander for politics and war, where real alliances separate a council from a military command.',
    question: 'Did command serve the alliance or the state that held it, and how could you tell?',
    disputed:
      'Some object that the image of a chain from principals to agent fits poorly where the principals disagree among themselves.',
  },
  'veto-players': {
    name: 'Consensus and veto players',
    definition:
      'A veto player is anyone whose agreement is needed for a decision. The more there are, and the further apart their wishes, the fewer changes are possible. Consensus protects every member from being outvoted, at the price of delay and of paying for the last vote.',
    inPlay:
      'The decision article runs from consensus to weighted voting, and the same crisis can be played under each. At the renewal conference single seats may name a price. The model counts votes openly; in practice much consensus is made by silence and by pressure before the meeting.',
    question: 'Which rule would you sign before you knew which seat was yours?',
    disputed:
      'Formal rules tell only part: bodies that may vote often avoid it, and members have defied decisions that bound them on paper.',
  },
  restraint: {
    name: 'Alliance restraint',
    definition:
      'States make alliances not only to fight together but to hold a partner back. An ally can refuse support, attach conditions, or use its weight inside the alliance. The opposite effect is moral hazard: a partner takes more risks because it is insured.',
    inPlay:
      'A claim on a power is backed or restrained by all, in public; the guarantee may be void for an attack that was provoked. A member’s law may bar it from proposing a warning. The model lets restraint work by majority, where in reality it depends mostly on the strongest ally.',
    question: 'Did the guarantee make any seat bolder, and who could have stopped it?',
    disputed:
      'How much allies embolden one another is argued: many promises are worded so as to exclude a war that the partner started.',
  },
  'two-level-games': {
    name: 'Two-level games',
    definition:
      'Whoever negotiates for a state sits at two tables: one with other governments, one with those at home who must accept the result. The agreements that would be accepted at home are the win-set. A small win-set can be a strength abroad, and can make agreement impossible.',
    inPlay:
      'Each seat has national interests, needs at home that compete with pledges, and a stability that failures wear down. One interest is secret, so that others cannot tell whether a constraint is real. The model gives each state a single voice at home; in reality there are many.',
    question: 'Did you ever use trouble at home as an argument, and was it believed?',
    disputed:
      'Critics note that the image says little on how the home table works where few people decide, and that leaders can also shape what home will accept.',
  },
} as const;
