import type { Citation } from '../../model/treaty.ts';

/** Concepts of the theory of alliances that a class may look for in its game, in the order of the reading room. */
export const CONCEPT_IDS = [
  'free-riding',
  'burden-sharing',
  'abandonment-entrapment',
  'security-dilemma',
  'spiral-deterrence',
  'balance-of-threat',
  'bandwagoning',
  'hedging',
  'credibility',
  'audience-costs',
  'reputation',
  'wedge-strategies',
  'buck-passing',
  'asymmetric-alliances',
  'institutionalisation',
  'reliability',
  'forum-shopping',
  'escalation',
  'principal-agent',
  'veto-players',
  'restraint',
  'two-level-games',
] as const;
export type ConceptId = (typeof CONCEPT_IDS)[number];

export interface Concept {
  readonly id: ConceptId;
  /** Who wrote of it; where scholars disagree, both sides. */
  readonly citations: readonly Citation[];
  /** Numbers of the rules (docs/rulebook.md) in which the game shows it. */
  readonly rules: readonly string[];
}

/** Standard works, cited from memory. */
const work = (where: string, says: string, source: string): Citation => ({ where, says, source, mark: 'M' });

/** Works of which the abstract was read. */
const abstract = (where: string, says: string, source: string): Citation => ({
  where,
  says,
  source,
  mark: 'V',
});

export const CONCEPTS: readonly Concept[] = [
  {
    id: 'free-riding',
    citations: [
      work(
        'Olson and Zeckhauser, 1966',
        'Where defence is shared by all, the larger members tend to bear more than their proportion of its cost.',
        'M. Olson and R. Zeckhauser, “An Economic Theory of Alliances”, Review of Economics and Statistics 48(3), 1966, 266–279',
      ),
      work(
        'Sandler and Hartley, 2001',
        'Much of what an alliance makes also benefits one member alone, so that shares need not be so unequal.',
        'T. Sandler and K. Hartley, “Economics of Alliances: The Lessons for Collective Action”, Journal of Economic Literature 39(3), 2001, 869–896',
      ),
    ],
    rules: ['R3.5', 'R4.20', 'R4.24', 'R4.40'],
  },
  {
    id: 'burden-sharing',
    citations: [
      work(
        'Sandler and Hartley, 2001',
        'Members pay more where part of the benefit is their own: the model of joint products.',
        'T. Sandler and K. Hartley, “Economics of Alliances: The Lessons for Collective Action”, Journal of Economic Literature 39(3), 2001, 869–896',
      ),
    ],
    rules: ['R3.5', 'R4.24', 'R4.25'],
  },
  {
    id: 'abandonment-entrapment',
    citations: [
      work(
        'Snyder, 1984',
        'The fear of being left alone and the fear of being dragged in pull against each other.',
        'G. H. Snyder, “The Security Dilemma in Alliance Politics”, World Politics 36(4), 1984, 461–495',
      ),
      work(
        'Snyder, 1997',
        'How much each depends on the other, and how firm the promise is, decides which fear prevails.',
        'G. H. Snyder, Alliance Politics, 1997',
      ),
      work(
        'Kim, 2011',
        'Many cases called entrapment are choices that the ally made for reasons of its own.',
        'T. Kim, “Why Alliances Entangle But Seldom Entrap States”, Security Studies 20(3), 2011, 350–377',
      ),
    ],
    rules: ['R3.8', 'R4.30', 'R5.11', 'R5.12'],
  },
  {
    id: 'security-dilemma',
    citations: [
      work(
        'Herz, 1950',
        'Groups that arm against attack make others insecure, who arm in turn.',
        'J. H. Herz, “Idealist Internationalism and the Security Dilemma”, World Politics 2(2), 1950, 157–180',
      ),
      work(
        'Jervis, 1978',
        'It is sharpest where defence cannot be told from offence and where attack has the advantage.',
        'R. Jervis, “Cooperation under the Security Dilemma”, World Politics 30(2), 1978, 167–214',
      ),
      work(
        'Schweller, 1996',
        'Among states that all seek security alone there would be little to fear; some want more than that.',
        'R. L. Schweller, “Neorealism’s Status-Quo Bias: What Security Dilemma?”, Security Studies 5(3), 1996, 90–121',
      ),
    ],
    rules: ['R4.26', 'R5.16', 'R6.4'],
  },
  {
    id: 'spiral-deterrence',
    citations: [
      work(
        'Jervis, 1976, ch. 3',
        'Firmness may stop an adversary that wants gains and alarm one that is afraid; each model fits some cases.',
        'R. Jervis, Perception and Misperception in International Politics, 1976',
      ),
      work(
        'Glaser, 1992',
        'Motives and fears can mix, and the best policy depends on both and on what can be known of them.',
        'C. L. Glaser, “Political Consequences of Military Strategy: Expanding and Refining the Spiral and Deterrence Models”, World Politics 44(4), 1992, 497–538',
      ),
    ],
    rules: ['R4.14', 'R4.27', 'R5.16', 'R6.3', 'R6.9'],
  },
  {
    id: 'balance-of-threat',
    citations: [
      work(
        'Walt, 1987',
        'States balance against threats: strength, nearness, means of attack and the intentions seen.',
        'S. M. Walt, The Origins of Alliances, 1987',
      ),
      work(
        'Waltz, 1979',
        'States balance against power as such.',
        'K. N. Waltz, Theory of International Politics, 1979, ch. 6',
      ),
    ],
    rules: ['R2.2', 'R4.4', 'R5.13', 'R6.1'],
  },
  {
    id: 'bandwagoning',
    citations: [
      work(
        'Walt, 1985',
        'To join the side that threatens is rare; weak states without allies do it most.',
        'S. M. Walt, “Alliance Formation and the Balance of World Power”, International Security 9(4), 1985, 3–43',
      ),
      work(
        'Schweller, 1994',
        'It is common once one counts those who join for gain and not out of fear.',
        'R. L. Schweller, “Bandwagoning for Profit: Bringing the Revisionist State Back In”, International Security 19(1), 1994, 72–107',
      ),
    ],
    rules: ['R4.22', 'R6.6', 'R6.7', 'R7.7'],
  },
  {
    id: 'hedging',
    citations: [
      work(
        'Kuik, 2008',
        'Smaller states mix courses that offset one another while nobody knows who will lead.',
        'C.-C. Kuik, “The Essence of Hedging: Malaysia and Singapore’s Response to a Rising China”, Contemporary Southeast Asia 30(2), 2008, 159–185',
      ),
      work(
        'Contessi, 2015',
        'Kazakhstan’s foreign policy of many directions is read as a strategy with issues and partners kept apart.',
        'N. P. Contessi, “Foreign and Security Policy Diversification in Eurasia: Issue Splitting, Co-alignment, and Relational Power”, Problems of Post-Communism 62(5), 2015',
      ),
      work(
        'Lim and Cooper, 2015',
        'The word has come to cover almost any policy; it should be kept for costly signals that are ambiguous.',
        'D. J. Lim and Z. Cooper, “Reassessing Hedging: The Logic of Alignment in East Asia”, Security Studies 24(4), 2015, 696–727',
      ),
    ],
    rules: ['R2.10', 'R4.29', 'R5.9', 'R7.7'],
  },
  {
    id: 'credibility',
    citations: [
      work(
        'Schelling, 1966',
        'A promise is believed when breaking it has been made hard; a small force can be a pledge of a larger one.',
        'T. C. Schelling, Arms and Influence, 1966, ch. 2',
      ),
      work(
        'Reiter and Poast, 2021',
        'Small tripwire forces seldom deterred by themselves; what counts is whether they can hold.',
        'D. Reiter and P. Poast, “The Truth About Tripwires”, Texas National Security Review 4(3), 2021',
      ),
    ],
    rules: ['R4.25', 'R4.29', 'R5.14', 'R6.5'],
  },
  {
    id: 'audience-costs',
    citations: [
      work(
        'Fearon, 1994',
        'Leaders who back down in public are punished at home, so that public threats tell something.',
        'J. D. Fearon, “Domestic Political Audiences and the Escalation of International Disputes”, American Political Science Review 88(3), 1994, 577–592',
      ),
      work(
        'Fearon, 1997',
        'A signal can tie the hands of whoever sends it, or cost something at once.',
        'J. D. Fearon, “Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs”, Journal of Conflict Resolution 41(1), 1997, 68–90',
      ),
      work(
        'Snyder and Borghard, 2011',
        'In the records of real crises such costs are hard to find.',
        'J. Snyder and E. D. Borghard, “The Cost of Empty Threats: A Penny, Not a Pound”, American Political Science Review 105(3), 2011, 437–456',
      ),
    ],
    rules: ['R4.14', 'R4.18', 'R4.38', 'R5.12'],
  },
  {
    id: 'reputation',
    citations: [
      work(
        'Mercer, 1996',
        'Allies and adversaries seldom draw the conclusions from past conduct that a state hopes for or fears.',
        'J. Mercer, Reputation and International Politics, 1996',
      ),
      work(
        'Press, 2005',
        'Those who decide look at present power and interests, not at the record.',
        'D. G. Press, Calculating Credibility, 2005',
      ),
      work(
        'Gibler, 2008',
        'States that broke a promise to an ally found fewer allies and met more challenges later.',
        'D. M. Gibler, “The Costs of Reneging: Reputation and Alliance Formation”, Journal of Conflict Resolution 52(3), 2008, 426–454',
      ),
      work(
        'Weisiger and Yarhi-Milo, 2015',
        'Countries that backed down were challenged more often afterwards.',
        'A. Weisiger and K. Yarhi-Milo, “Revisiting Reputation: How Past Actions Matter in International Politics”, International Organization 69(2), 2015, 473–495',
      ),
    ],
    rules: ['R4.24', 'R4.38', 'R5.12', 'R5.14', 'R7.8'],
  },
  {
    id: 'wedge-strategies',
    citations: [
      work(
        'Crawford, 2011',
        'Outsiders keep coalitions apart by rewards more often than by pressure, and best when they choose one target.',
        'T. W. Crawford, “Preventing Enemy Coalitions: How Wedge Strategies Shape Power Politics”, International Security 35(4), 2011, 155–189',
      ),
      work(
        'Crawford, 2021',
        'Cases from the great-power politics of the last century, with those that failed.',
        'T. W. Crawford, The Power to Divide: Wedge Strategies in Great Power Competition, 2021',
      ),
      work(
        'Izumikawa, 2013',
        'Pressure may divide too, if the one who applies it has little to offer.',
        'Y. Izumikawa, “To Coerce or Reward? Theorizing Wedge Strategies in Alliance Politics”, Security Studies 22(3), 2013, 498–531',
      ),
    ],
    rules: ['R4.21', 'R4.22', 'R6.7', 'R6.8'],
  },
  {
    id: 'buck-passing',
    citations: [
      work(
        'Christensen and Snyder, 1990',
        'With several powers, states either leave the effort to others or let an ally’s war become theirs.',
        'T. J. Christensen and J. Snyder, “Chain Gangs and Passed Bucks: Predicting Alliance Patterns in Multipolarity”, International Organization 44(2), 1990, 137–168',
      ),
      work(
        'Tierney, 2011',
        'The standard case of states chained to an ally does not hold on a closer look.',
        'D. Tierney, “Does Chain-Ganging Cause the Outbreak of War?”, International Studies Quarterly 55(2), 2011, 285–304',
      ),
    ],
    rules: ['R4.25', 'R4.26', 'R4.40', 'R5.10', 'R5.12'],
  },
  {
    id: 'asymmetric-alliances',
    citations: [
      work(
        'Morrow, 1991',
        'The strong partner gives security and gains influence; the weak one gives up some freedom of decision.',
        'J. D. Morrow, “Alliances and Asymmetry: An Alternative to the Capability Aggregation Model of Alliances”, American Journal of Political Science 35(4), 1991, 904–933',
      ),
      work(
        'Keohane, 1971',
        'Small allies can turn their weakness into influence over the large one.',
        'R. O. Keohane, “The Big Influence of Small Allies”, Foreign Policy 2, 1971, 161–182',
      ),
    ],
    rules: ['R3.7', 'R4.18', 'R7.2', 'R7.3'],
  },
  {
    id: 'institutionalisation',
    citations: [
      work(
        'Wallander, 2000',
        'An alliance with rules and assets that serve more than one purpose can outlive its threat.',
        'C. A. Wallander, “Institutional Assets and Adaptability: NATO after the Cold War”, International Organization 54(4), 2000, 705–735',
      ),
      work(
        'Walt, 1997',
        'Alliances last through a leading member, institutions, shared outlook or interests at home; they end mostly when the threat changes.',
        'S. M. Walt, “Why Alliances Endure or Collapse”, Survival 39(1), 1997, 156–179',
      ),
      work(
        'Weitsman, 2004',
        'Some alliances are made to manage the members themselves, and outside threat does not hold all together.',
        'P. A. Weitsman, Dangerous Alliances: Proponents of Peace, Weapons of War, 2004',
      ),
    ],
    rules: ['R4.25', 'R4.40', 'R4.41', 'R7.5', 'R7.6'],
  },
  {
    id: 'reliability',
    citations: [
      abstract(
        'Leeds, 2003 (a)',
        'Promises tested by war between 1816 and 1944 were kept about three times in four.',
        'B. A. Leeds, “Alliance Reliability in Times of War: Explaining State Decisions to Violate Treaties”, International Organization 57(4), 2003, 801–827',
      ),
      abstract(
        'Berkemeier and Fuhrmann, 2018',
        'From 1816 to 2003 it was half: 66% before 1945 and 22% after; defence pacts 41%.',
        'M. Berkemeier and M. Fuhrmann, “Reassessing the Fulfillment of Alliance Commitments in War”, Research & Politics 5(2), 2018',
      ),
      work(
        'Leeds, 2003 (b)',
        'Defence pacts make it less likely that a dispute is begun against their members.',
        'B. A. Leeds, “Do Alliances Deter Aggression? The Influence of Military Alliances on the Initiation of Militarized Interstate Disputes”, American Journal of Political Science 47(3), 2003, 427–439',
      ),
      work(
        'Kenwick, Vasquez and Powers, 2015',
        'Whether they deter depends on the time and the case; new alliances may be followed by disputes.',
        'M. R. Kenwick, J. A. Vasquez and M. A. Powers, “Do Alliances Really Deter?”, Journal of Politics 77(4), 2015, 943–954',
      ),
    ],
    rules: ['R5.12', 'R5.14', 'R5.15', 'R7.6'],
  },
  {
    id: 'forum-shopping',
    citations: [
      work(
        'Alter and Meunier, 2009',
        'Where institutions overlap, actors take a matter to the one that suits them.',
        'K. J. Alter and S. Meunier, “The Politics of International Regime Complexity”, Perspectives on Politics 7(1), 2009, 13–24',
      ),
      work(
        'Hofmann, 2011',
        'Overlap of two security institutions let single members hold both up.',
        'S. C. Hofmann, “Why Institutional Overlap Matters: CSDP in the European Security Architecture”, Journal of Common Market Studies 49(1), 2011, 101–120',
      ),
    ],
    rules: ['R2.10', 'R5.2', 'R5.9'],
  },
  {
    id: 'escalation',
    citations: [
      work(
        'Kahn, 1965',
        'Conflict pictured as a ladder of forty-four rungs, with thresholds that both sides notice.',
        'H. Kahn, On Escalation: Metaphors and Scenarios, 1965',
      ),
      work(
        'Morgan and others, 2008',
        'Escalation can also be unintended, for the sides may not see the same thresholds.',
        'F. E. Morgan and others, Dangerous Thresholds: Managing Escalation in the 21st Century, RAND, 2008',
      ),
    ],
    rules: ['R2.12', 'R4.5', 'R4.30', 'R5.13', 'R5.15'],
  },
  {
    id: 'principal-agent',
    citations: [
      work(
        'Hawkins and others, 2006',
        'States that delegate gain something and lose some control over whoever acts for them.',
        'D. G. Hawkins, D. A. Lake, D. L. Nielson and M. J. Tierney (eds), Delegation and Agency in International Organizations, 2006',
      ),
      work(
        'Saideman and Auerswald, 2012',
        'National caveats in Afghanistan limited what a common command could order.',
        'S. M. Saideman and D. P. Auerswald, “Comparing Caveats: Understanding the Sources of National Restrictions upon NATO’s Mission in Afghanistan”, International Studies Quarterly 56(1), 2012, 67–84',
      ),
      work(
        'Feaver, 2003',
        'Those who command may work or shirk, depending on how they are watched.',
        'P. D. Feaver, Armed Servants: Agency, Oversight, and Civil-Military Relations, 2003',
      ),
    ],
    rules: ['R3.6', 'R4.8', 'R4.19', 'R4.23', 'R5.13'],
  },
  {
    id: 'veto-players',
    citations: [
      work(
        'Tsebelis, 2002',
        'The more actors must agree, and the further apart they are, the harder it is to change anything.',
        'G. Tsebelis, Veto Players: How Political Institutions Work, 2002',
      ),
      work(
        'Buchanan and Tullock, 1962',
        'Each voting rule weighs the cost of deciding against the cost of being outvoted.',
        'J. M. Buchanan and G. Tullock, The Calculus of Consent, 1962',
      ),
    ],
    rules: ['R3.4', 'R4.11', 'R5.10', 'R7.3'],
  },
  {
    id: 'restraint',
    citations: [
      work(
        'Pressman, 2008',
        'States also ally to hold one another back, and succeed if the stronger one uses its means for it.',
        'J. Pressman, Warring Friends: Alliance Restraint in International Politics, 2008',
      ),
      work(
        'Benson, 2012',
        'A promise may embolden the ally; its wording can be conditional to prevent that.',
        'B. V. Benson, Constructing International Security: Alliances, Deterrence, and Moral Hazard, 2012',
      ),
    ],
    rules: ['R4.10', 'R4.30', 'R5.7'],
  },
  {
    id: 'two-level-games',
    citations: [
      work(
        'Putnam, 1988',
        'Negotiators face a table abroad and one at home; only what both accept can be agreed.',
        'R. D. Putnam, “Diplomacy and Domestic Politics: The Logic of Two-Level Games”, International Organization 42(3), 1988, 427–460',
      ),
    ],
    rules: ['R2.9', 'R4.21', 'R4.28', 'R4.29', 'R7.7'],
  },
];
