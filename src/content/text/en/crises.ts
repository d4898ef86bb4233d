/**
 * What the crisis cards say: a title, the situation in neutral words, and the name of each way to meet it. What a
 * card does is never said here: that text is derived from its effects.
 */
export const crises = {
  // external
  'drones-at-an-exclave-airport': {
    title: 'Drones at an exclave airport',
    line: 'Two unmanned aircraft damage an airport terminal in {region}. The state that {member} names denies sending them and asks for a joint inquiry.',
    options: {
      'guard-the-airspace': 'Put air defence over the airport',
      'joint-inquiry': 'Examine the wreckage together',
      'call-the-ministers': 'Call the foreign ministers',
    },
  },
  'missile-intercepted': {
    title: 'Missile intercepted',
    line: 'A missile is shot down near the airspace of {member} by another alliance’s air defence. The state it came from says it was meant for somebody else.',
    options: {
      'own-batteries': 'Move our own batteries there',
      'ask-the-other-alliance': 'Lean on the other alliance',
      hotline: 'Send liaison officers, open a hotline',
    },
  },
  'snap-exercise-on-the-river': {
    title: 'Snap exercise on the river',
    line: '{power} drills at short notice along a border river and lays a pontoon bridge from its own bank. It calls the exercise routine.',
    options: {
      'send-observers': 'Ask to send observers',
      'drill-in-answer': 'Hold a drill of our own',
    },
  },
  'airliner-damaged': {
    title: 'Airliner damaged',
    line: 'A passenger aircraft comes down in {region} with holes in its tail. Early findings point to a neighbour’s air defence; the neighbour says nothing yet.',
    options: {
      'rescue-first': 'Rescue and treat the survivors',
      'publish-the-recorder': 'Publish the flight recorder data',
      'settle-quietly': 'Settle it between governments',
    },
  },
  'firefight-over-a-road': {
    title: 'Firefight over a road',
    line: 'Border guards and villagers exchange fire over a road in {region} that both sides use. Nobody ever marked this stretch of the border.',
    options: {
      'separate-the-sides': 'Stand between the two sides',
      'hold-the-road': 'Hold the road by force',
      'send-surveyors': 'Survey the line together',
    },
  },
  'spring-between-two-villages': {
    title: 'Spring between two villages',
    line: 'Villagers from two member states fight over a spring in {region}. Each government blames the other’s patrols.',
    options: {
      'pipe-to-both': 'Pipe water to both villages',
      'commander-arbitrates': 'Let the commander arbitrate',
      'close-the-crossing': 'Close the crossing',
    },
  },
  'cease-fire-breach': {
    title: 'Cease-fire breach',
    line: 'Artillery fires across a sector of {region} where no border has been agreed. Each side reports that the other began.',
    options: {
      'hold-the-line': 'Hold the line, hold fire',
      'invite-monitors': 'Invite civilian monitors',
      'publish-the-footage': 'Publish the drone footage',
    },
  },
  'survey-ship-warned-off': {
    title: 'Survey ship warned off',
    line: 'A naval vessel of {power} orders an energy survey ship of {member} out of waters that both states claim.',
    options: {
      'call-it-back': 'Call the ship back',
      'escort-the-ship': 'Escort it with a patrol',
      'joint-field': 'Propose to share the field',
    },
  },
  'debris-and-jamming': {
    title: 'Debris and jamming',
    line: 'Wreckage falls on farmland in {region} and satellite navigation fails for days. It comes from someone else’s war; nobody says whose.',
    options: {
      'clear-and-compensate': 'Clear the fields, pay the farmers',
      'track-the-signal': 'Track the jamming',
      'close-the-sky': 'Close the airspace',
    },
  },
  'ministry-intrusion': {
    title: 'Intruder in the ministries',
    line: 'Somebody has read the mail of several defence ministries for years, that of {member} first of all. Two laboratories name two different origins.',
    options: {
      'clean-the-networks': 'Clean the networks together',
      'false-papers': 'Feed the intruder false papers',
      'name-an-origin': 'Name an origin in public',
    },
  },
  'sudden-arrivals': {
    title: 'Sudden arrivals',
    line: 'Great numbers of people leave a neighbour’s mobilisation and reach {region} within days. Rents rise and reception centres fill.',
    options: {
      'house-and-register': 'House and register them',
      'share-them-out': 'Share the arrivals among members',
      'shorten-stays': 'Shorten the permitted stay',
    },
  },
  'neighbour-at-war': {
    title: 'Neighbour at war',
    line: 'War reaches a neighbouring state. Its airspace shuts, and convoys of foreign citizens head for {region}.',
    options: {
      'open-the-crossings': 'Open the crossings to evacuees',
      'carry-messages': 'Offer to carry messages',
      'seal-the-border': 'Seal the border',
    },
  },
  'two-neighbours-fight': {
    title: 'Two neighbours fight',
    line: 'Two states outside the alliance fight near {region} and stray rounds land on this side. Both ask {member} to say who is right.',
    options: {
      'guard-and-wait': 'Guard the border, take no side',
      'host-talks': 'Host talks between them',
      'relief-to-both': 'Send relief to both sides',
    },
  },

  // internal
  'fuel-price-protest': {
    title: 'Fuel-price protest',
    line: 'A rise in the price of fuel fills the squares of {member}, and some crowds enter public buildings. The head of state asks for help.',
    options: {
      'guard-buildings': 'Guard public buildings',
      'cap-the-price': 'Cap the price again',
      'promise-an-inquiry': 'Promise elections and an inquiry',
    },
  },
  'autonomy-clause': {
    title: 'Autonomy clause',
    line: 'A draft constitution changes the status of a self-governing area in {region}. People gather to oppose the clause.',
    options: {
      'keep-the-clause': 'Restore order, keep the clause',
      'withdraw-the-clause': 'Withdraw the clause',
      'invite-observers': 'Invite allied observers',
    },
  },
  'contested-count': {
    title: 'Contested count',
    line: 'Crowds reject an election result and the cabinet of {member} resigns in the middle of its time in command.',
    options: {
      'stand-by-the-result': 'Stand by the announced result',
      'repeat-the-vote': 'Repeat the vote with observers',
      'lend-a-staff': 'Lend a caretaker staff',
    },
  },
  'city-in-flames': {
    title: 'City in flames',
    line: 'Violence between neighbourhoods spreads through a city in {region}. The interim leader asks for peacekeepers; some members call it an internal matter.',
    options: {
      'send-peacekeepers': 'Send peacekeepers',
      'ask-elsewhere': 'Ask a great power to come',
      'relief-corridor': 'Open a relief corridor',
    },
  },
  'coup-attempt': {
    title: 'Night of two orders',
    line: 'Part of the armed forces of {member} moves against the government during the night. Allied staffs cannot tell whose orders are valid.',
    options: {
      'back-the-government': 'Back the lawful government',
      'freeze-the-links': 'Freeze command links and wait',
      'mediate-a-surrender': 'Mediate a surrender',
    },
  },
  succession: {
    title: 'Succession',
    line: 'A long-planned change at the top puts every policy of {member} under review, this alliance included.',
    options: {
      'send-a-delegation': 'Send a high-level delegation',
      'brief-the-team': 'Train with the new team',
      'let-it-run': 'Let the review run',
    },
  },
  'rumour-and-riot': {
    title: 'Rumour and riot',
    line: 'A quarrel in a village of {region} is filmed, retold and distorted online. By night houses burn and families cross the border.',
    options: {
      'patrol-with-elders': 'Patrol together with the elders',
      'answer-the-rumour': 'Answer the rumour online',
      'shelter-families': 'Shelter the families next door',
    },
  },
  'leaked-plan': {
    title: 'Leaked plan',
    line: 'A newspaper abroad prints the alliance’s confidential defence plan, maps of {region} included. Every neighbour finds its own name in it.',
    options: {
      'find-the-leak': 'Find the leak',
      'publish-it-all': 'Publish the whole plan',
      'call-it-a-draft': 'Call it an old draft',
    },
  },
  'oil-town-strike': {
    title: 'Oil-town strike',
    line: 'Workers in an oil town of {region} have stopped work for months, and a public holiday ends in violence.',
    options: {
      'restore-order': 'Restore order in the town',
      settle: 'Settle with the strikers',
      'open-inquiry': 'Open an independent inquiry',
    },
  },
  'procurement-probe': {
    title: 'Procurement probe',
    line: 'An inquiry into bribes freezes a joint purchase halfway. Suppliers want their money, auditors want the files.',
    options: {
      'open-the-books': 'Open the books to all',
      'audit-quietly': 'Let the commander audit quietly',
      'follow-the-money': 'Follow the money across borders',
    },
  },

  // terrorism
  'rockets-claimed-and-denied': {
    title: 'Claimed and denied',
    line: 'An armed group says that it fired rockets into {region}. {member} says nothing landed; a third account says the launch failed.',
    options: {
      'search-the-strip': 'Search the border strip',
      'share-the-radar': 'Share the radar records',
      'say-nothing': 'Say nothing more',
    },
  },
  'shells-on-a-border-city': {
    title: 'Shells on a border city',
    line: 'Shells from across the border hit homes and a sports ground in a city of {region}.',
    options: {
      'hunt-the-crew': 'Hunt the crew with allies',
      'shelter-and-repair': 'Shelter people, repair the homes',
      'talk-across': 'Talk to the authorities across',
    },
  },
  'embassy-shooting': {
    title: 'Embassy shooting',
    line: 'A gunman attacks the embassy of {member} in a neighbouring capital. The host calls it a private grudge; {member} doubts it.',
    options: {
      'evacuate-the-staff': 'Evacuate the staff',
      'attend-the-trial': 'Ask to attend the trial',
      'guard-all-missions': 'Guard all members’ missions',
    },
  },
  'reprisals-after-an-attack': {
    title: 'Reprisals after an attack',
    line: 'After an attack in a third state, workers from {member} there face raids and expulsions.',
    options: {
      'send-consuls': 'Send consuls and lawyers',
      'joint-investigation': 'Offer a joint investigation',
      'jobs-with-allies': 'Find them work with allies',
    },
  },
  'families-in-the-camps': {
    title: 'Families in the camps',
    line: 'Women and children held in camps in a distant war zone ask to come home to {member}. Opinion at home is split.',
    options: {
      'bring-them-home': 'Bring them all home',
      'children-only': 'Bring only the children',
      'screen-there': 'Screen them there first',
    },
  },
  'pipeline-plot': {
    title: 'Pipeline plot',
    line: 'The security service of {member} says it has foiled a plot against an export line in {region}. The state that it names rejects the claim.',
    options: {
      'guard-the-line': 'Guard the line',
      'show-the-evidence': 'Show allies the evidence',
      'expel-quietly': 'Expel the suspects quietly',
    },
  },
  'transport-hub-attack': {
    title: 'Attack on a hub',
    line: 'Several attackers strike a transport hub in {region} at the same hour. Flights and trains stop.',
    options: {
      'retake-the-hall': 'Retake the building',
      'treat-and-reopen': 'Treat the wounded, reopen fast',
      'trace-the-network': 'Trace the network across borders',
    },
  },
  'mountain-incursion': {
    title: 'Mountain incursion',
    line: 'An armed band crosses the passes into {region}, takes villages and holds hostages. Soon snow will close the passes.',
    options: {
      'clear-the-valley': 'Clear the valley',
      'seal-the-passes': 'Seal the passes from above',
      'bargain-for-hostages': 'Bargain for the hostages',
    },
  },
  'partner-mission-bombed': {
    title: 'Partner’s mission targeted',
    line: 'A car explodes at the gate of a large trading partner’s mission in {region}. The partner asks who will protect its projects.',
    options: {
      'guard-the-projects': 'Guard the partner’s projects',
      'let-them-guard': 'Let the partner send guards',
      'shared-inquiry': 'Investigate with the allies',
    },
  },
  'recruitment-online': {
    title: 'Recruitment online',
    line: 'A court in {member} hears how workers abroad were recruited for violence over messaging apps.',
    options: {
      'close-the-channels': 'Take the channels down',
      'work-with-families': 'Work with families and clerics',
      'shared-watch-list': 'Share a watch list',
    },
  },
  'group-disbands': {
    title: 'A group disbands',
    line: 'An armed group that fought in {region} for decades says that it will lay down its weapons. Now the towns must be rebuilt.',
    options: {
      'rebuild-the-towns': 'Rebuild the towns',
      'verify-the-weapons': 'Verify the disarmament',
    },
  },

  // disaster
  'twin-earthquake': {
    title: 'Twin earthquake',
    line: 'Two great earthquakes strike {region} within hours. Roads are cut, the nights are freezing, and every hour counts.',
    options: {
      'search-and-rescue': 'Send search and rescue teams',
      'field-hospitals': 'Open field hospitals',
      'open-closed-borders': 'Let teams cross closed borders',
    },
  },
  'city-tremor': {
    title: 'City tremor',
    line: 'A strong tremor shakes the largest city of {region}. Most buildings stand, but nobody dares to sleep in them.',
    options: {
      'inspect-the-towers': 'Inspect every tower block',
      'tents-and-schools': 'Put up tents, open schools',
      'stricter-code': 'Pass a stricter building code',
    },
  },
  'dam-failure': {
    title: 'Dam failure',
    line: 'A reservoir upstream, in another member state, gives way and floods {region}. {member} says the warning came late; upstream they say it did not.',
    options: {
      'evacuate-together': 'Evacuate the valley together',
      'claim-damages': 'Claim damages upstream',
      'rebuild-the-dam': 'Rebuild the dam with them',
    },
  },
  'snow-melt-flood': {
    title: 'Snow-melt flood',
    line: 'Snow melts faster than anyone remembers and rivers cover towns in {region}. The same water is rising across the border.',
    options: {
      'dykes-and-boats': 'Build dykes, send boats',
      'time-the-reservoirs': 'Time the reservoirs with neighbours',
      'pay-to-move': 'Pay families to move uphill',
    },
  },
  'upstream-canal': {
    title: 'Upstream canal',
    line: 'A new canal in a state outside the alliance will take a large share of the river that {region} drinks from. No treaty covers it.',
    options: {
      'line-our-canals': 'Line our own canals',
      'offer-a-treaty': 'Offer experts and a treaty',
      'joint-water-front': 'Speak with one voice downstream',
    },
  },
  'salt-storm': {
    title: 'Salt storm',
    line: 'Wind lifts salt from the dry seabed and lays it over the fields and clinics of {region}.',
    options: {
      'water-and-medicine': 'Truck in water and medicine',
      'plant-the-seabed': 'Plant the dry seabed',
    },
  },
  'ring-blackout': {
    title: 'Ring blackout',
    line: 'A fault on the shared grid darkens cities in three member states at once. Each grid company suspects the other two.',
    options: {
      'restart-together': 'Restart the ring together',
      'cut-our-grid-loose': 'Cut our own grid loose',
      'buy-power': 'Buy power from a neighbour',
    },
  },
  'freeze-in-the-city': {
    title: 'Freeze in the city',
    line: 'In the coldest week for decades gas runs short in {region}. Flats go cold and filling stations close.',
    options: {
      'heated-shelters': 'Open heated shelters',
      'buy-gas': 'Buy gas at any price',
      'repair-the-network': 'Replace managers, repair the pipes',
    },
  },
  'storm-without-news': {
    title: 'Storm without news',
    line: 'A violent storm crosses {region}. Little news comes out, and the neighbours cannot learn what is needed.',
    options: {
      'publish-the-needs': 'Publish needs, accept help',
      'manage-alone': 'Manage it at home',
      'satellite-pictures': 'Share satellite pictures',
    },
  },
  'epidemic-at-the-border': {
    title: 'Epidemic at the border',
    line: 'A new illness closes borders one after another. {member} runs short of beds, tests and lorry drivers.',
    options: {
      'pool-supplies': 'Pool beds and supplies',
      'close-up': 'Close our borders',
      'great-power-vaccine': 'Accept a great power’s vaccines',
    },
  },
  'wildfire-season': {
    title: 'Wildfire season',
    line: 'Dry wind drives fire through the forests of {region}. Crews have worked for a week without rest.',
    options: {
      'send-crews': 'Send fire crews',
      'hire-aircraft': 'Hire water bombers',
      firebreaks: 'Let soldiers cut firebreaks',
    },
  },
  'shallow-port': {
    title: 'Shallow port',
    line: 'The sea has fallen so far that ships leave a port in {region} half empty. The channel has to be dug again.',
    options: {
      dredge: 'Dredge the channel',
      'shallow-ships': 'Lease shallow-draught ships',
      'cargo-by-land': 'Send the cargo south by land',
    },
  },
  'slope-and-mine': {
    title: 'Slope and mine',
    line: 'Part of a slope slides onto a mine in {region} with a shift still below ground.',
    options: {
      'dig-for-them': 'Dig for the shift',
      'fly-in-specialists': 'Fly in mine-rescue specialists',
      'close-unsafe-mines': 'Close the unsafe mines',
    },
  },

  // diplomacy
  'energy-union-offer': {
    title: 'Energy union offer',
    line: '{power} offers {member} cheap gas for years, together with a council that would coordinate exports.',
    options: {
      'gas-without-council': 'Buy the gas, skip the council',
      join: 'Join the union',
      'ask-allies-to-match': 'Ask allies to match it',
    },
  },
  'plant-health-ban': {
    title: 'Plant-health ban',
    line: '{power} halts fruit and grain from {member} on plant-health grounds and says that politics plays no part.',
    options: {
      'new-markets': 'Sell to the allies instead',
      'inspect-together': 'Inspect the goods together',
      'ban-in-return': 'Answer with a ban',
    },
  },
  'migrant-rules': {
    title: 'New rules for migrants',
    line: '{power} tightens its rules for foreign workers. Buses bring people back to {member} who had planned to stay abroad.',
    options: {
      'bargain-for-a-quota': 'Bargain for a quota',
      retrain: 'Retrain those who return',
      'protest-together': 'Protest as one alliance',
    },
  },
  'peacekeepers-offered': {
    title: 'Peacekeepers offered',
    line: 'Fighting flares on an unmarked border in {region}. An outside power offers a cease-fire, with its own soldiers to watch over it.',
    options: {
      'allied-monitors': 'Send monitors of our own',
      'accept-the-offer': 'Accept the outside monitors',
      'talk-directly': 'Talk without go-betweens',
    },
  },
  'thaw-after-an-accident': {
    title: 'Thaw after an accident',
    line: '{power} acknowledges its part in a past accident and offers compensation. It would like the matter closed.',
    options: {
      'accept-and-close': 'Accept and close the matter',
      'ask-for-safety-rules': 'Ask for air safety rules',
    },
  },
  'compatibility-letter': {
    title: 'Compatibility letter',
    line: 'Another alliance writes to {member}: how does the new treaty fit its promise to join no other grouping?',
    options: {
      'legal-reply': 'Send a careful legal reply',
      'step-back': 'Step back from joint exercises',
      'open-hearing': 'Argue it before both alliances',
    },
  },
  'red-line-statement': {
    title: 'Red-line statement',
    line: '{power} warns against any transit route that would change the border to its north, and moves guards there.',
    options: {
      'guarantee-the-border': 'Guarantee that no border changes',
      proceed: 'Guard the works, go on',
      'offer-a-branch': 'Offer it a branch line',
    },
  },
  'southern-transit-offer': {
    title: 'Southern transit offer',
    line: '{power} offers {member} a road and a gas swap across its territory, at a good price.',
    options: {
      decline: 'Decline with thanks',
      'build-the-road': 'Build the road link',
      'swap-only': 'Take only the gas swap',
    },
  },
  'railway-finance': {
    title: 'Railway finance',
    line: '{power} will lend for a railway through {region}. The loan must be repaid whether or not the freight comes.',
    options: {
      'hold-out': 'Hold out for better terms',
      'borrow-and-build': 'Borrow and build',
      'allied-money': 'Build it with allied money',
    },
  },
  'security-training': {
    title: 'Academy and cameras',
    line: '{power} offers {member} a police academy and city cameras, free of charge.',
    options: {
      'academy-only': 'Take the academy, not the cameras',
      'accept-both': 'Accept both',
      'train-with-allies': 'Train with the allies instead',
    },
  },
  'package-with-a-clause': {
    title: 'Package with a clause',
    line: 'The European Union offers {member} a large investment package. One paragraph restates a legal position that Türkiye contests.',
    options: {
      'find-wording': 'Find wording all can sign',
      'sign-it-all': 'Sign the whole text',
      'put-it-off': 'Put off the signing',
    },
  },
  'peace-summit-route': {
    title: 'A summit and a route',
    line: 'The United States mediates a declaration between two neighbours, and a company to build the route that {region} waits for.',
    options: {
      'consult-everybody': 'Consult every neighbour first',
      'sign-and-build': 'Sign and start building',
      'customs-to-the-host': 'Leave customs to the host',
    },
  },
  'planning-offer': {
    title: 'Planning offer',
    line: 'NATO offers planners and common procedures to the general staff of {member}.',
    options: {
      'full-programme': 'Take the full programme',
      'share-the-lessons': 'Pass the lessons to all',
      'brief-the-neighbours': 'Brief every neighbour beforehand',
    },
  },
  'good-offices': {
    title: 'Good offices',
    line: 'A United Nations envoy offers a quiet room and patient experts for a quarrel across the border of {region}.',
    options: {
      'take-the-offer': 'Accept the good offices',
      'wider-agenda': 'Add water and trade',
    },
  },
  'contingent-request': {
    title: 'Contingent requested',
    line: 'The United Nations asks {member} for a company of peacekeepers on a distant cease-fire line.',
    options: {
      'pay-instead': 'Pay instead of sending',
      'send-a-company': 'Send a company',
      'joint-company': 'Send a joint company',
    },
  },
  'open-the-border': {
    title: 'Open the border',
    line: '{power} proposes to reopen a crossing that has been closed for decades: first for lorries, then for people.',
    options: {
      'open-it': 'Open the crossing',
      'step-by-step': 'Go step by step',
      'tie-to-a-treaty': 'Tie it to a treaty',
    },
  },
  'recognition-for-water': {
    title: 'Recognition for water',
    line: 'The de facto authorities in Afghanistan offer talks about shared water if {member} grants them official status.',
    options: {
      'technical-talks': 'Send engineers, keep it technical',
      'upgrade-relations': 'Upgrade relations',
      'joint-position': 'Agree a joint position first',
    },
  },

  // economy
  'terminal-struck': {
    title: 'Terminal struck',
    line: 'Drones from a war between two other states hit the foreign sea terminal through which {member} exports most of its oil.',
    options: {
      'send-repair-crews': 'Send repair crews',
      'oil-across-the-sea': 'Ship the oil across the Caspian',
      'ask-both-to-spare-it': 'Ask both sides to spare it',
    },
  },
  'oil-slump': {
    title: 'Oil slump',
    line: 'World prices fall by a third, and the budget of {member} no longer adds up.',
    options: {
      'cut-subsidies': 'Cut fuel subsidies',
      'outside-loan': 'Borrow from an outside bank',
      'bridge-loan': 'Ask allies for a bridge loan',
    },
  },
  'bank-listed': {
    title: 'Bank on a list',
    line: 'A Western treasury puts a bank in {member} on its sanctions list for forbidden re-exports. The bank denies it.',
    options: {
      'audit-the-bank': 'Audit the bank in public',
      'stand-by-the-bank': 'Stand by the bank',
      'common-export-rules': 'Agree common export rules',
    },
  },
  'currency-crisis': {
    title: 'Payment holiday',
    line: 'The currency of {member} loses value by the week. Its treasury asks the alliance for a payment holiday.',
    options: {
      'grant-it': 'Grant the payment holiday',
      'swap-line': 'Open a currency swap line',
      'call-the-lenders': 'Call in outside lenders',
    },
  },
  'corridor-boom': {
    title: 'Corridor boom',
    line: 'Freight that used to go elsewhere turns to the middle route. Lorries queue for days in {region}.',
    options: {
      'one-customs-form': 'Agree one customs form',
      'widen-the-route': 'Widen roads and berths',
      'raise-the-tolls': 'Raise the tolls',
    },
  },
  'remittance-shock': {
    title: 'Remittance shock',
    line: 'Money sent home by workers abroad shrinks by half. In {region} shops close one by one.',
    options: {
      'public-works': 'Start public works',
      'allied-jobs': 'Ask the richest ally for jobs',
      'look-west': 'Look for jobs further west',
    },
  },
  'valve-closed': {
    title: 'Valve closed',
    line: 'Gas stops flowing after a blast on a pipeline in {region}. The buyer speaks of an accident, {member} of a valve closed without warning.',
    options: {
      'repair-the-line': 'Repair the line',
      'examine-the-blast': 'Examine the blast site',
      'another-buyer': 'Find another buyer',
    },
  },
  'green-cable': {
    title: 'Green cable',
    line: 'Three governments agree to lay a power cable under the sea. Who builds the landing in {region}?',
    options: {
      'build-the-landing': 'Build the landing ourselves',
      'foreign-consortium': 'Let a foreign consortium build',
      'ask-every-shore': 'Ask every shore state',
    },
  },
  'joint-drone-plant': {
    title: 'Joint drone plant',
    line: 'An ally offers to build unmanned aircraft together with {member}. A great power that sells it other arms is watching.',
    options: {
      'parts-everywhere': 'Build parts in every state',
      'build-the-plant': 'Build the plant',
      'buy-a-few': 'Buy a few ready-made',
    },
  },
  'strait-closed': {
    title: 'A distant strait closes',
    line: 'A distant sea strait closes. Those in the alliance who sell oil and gas earn more; {member} pays more.',
    options: {
      'ration-fuel': 'Ration fuel',
      'buy-at-cost': 'Ask allies to sell at cost',
      'send-escorts': 'Send escorts to the strait',
    },
  },
  'grain-ban': {
    title: 'Grain ban',
    line: 'To protect its own farmers a member state bars wheat that comes by road or rail, transit included. Mills in {region} wait for trains.',
    options: {
      'common-grain-rule': 'Agree a common grain rule',
      'buy-elsewhere': 'Buy wheat elsewhere',
      'stop-their-trains': 'Hold up their trains',
    },
  },

  // institution
  caveats: {
    title: 'Caveats',
    line: 'The contingents promised to the commander arrive, each with a page of things that they may not do.',
    options: {
      'common-rules': 'Write common rules',
      'plan-around-them': 'Plan around the caveats',
      'send-them-home': 'Send contingents home',
    },
  },
  'consultation-called': {
    title: 'Consultation called',
    line: '{member} asks for formal talks. It feels threatened, although nothing that the treaty names has happened.',
    options: {
      'hold-the-council': 'Hold a full council',
      'fact-finders': 'Send a fact-finding team',
      'show-solidarity': 'Fly a show of solidarity',
    },
  },
  'participation-frozen': {
    title: 'Empty chair',
    line: '{member} feels let down and stops coming to meetings. It keeps its seat and says nothing about leaving.',
    options: {
      'go-and-listen': 'Send the commander to listen',
      'offer-a-post': 'Offer it the next post',
      'carry-on': 'Carry on without it',
    },
  },
  'first-exercise': {
    title: 'First exercise',
    line: 'The staffs propose a first joint exercise in {region}. Two neighbours ask what it is for.',
    options: {
      'neighbours-watch': 'Invite the neighbours to watch',
      'full-exercise': 'Exercise in full',
      'relief-exercise': 'Make it a relief exercise',
    },
  },
  'civil-protection-first': {
    title: 'Civil protection first',
    line: 'Disaster agencies offer to begin with what nobody opposes: a shared roster of rescue teams, first of all in {region}.',
    options: {
      'fund-the-roster': 'Sign and fund the roster',
      'train-together': 'Train the teams together',
      'open-to-neighbours': 'Open it to every neighbour',
    },
  },
  'whose-equipment': {
    title: 'Whose equipment?',
    line: '{member} wants air defence from outside any common standard. Half of the engineers say that the systems will never talk to each other.',
    options: {
      'one-standard': 'Insist on one standard',
      'buy-and-bridge': 'Buy it, build a bridge',
      'shelve-it': 'Shelve the purchase',
    },
  },
  'op-ed-storm': {
    title: 'Op-ed storm',
    line: 'A former diplomat of {member} proposes a military bloc in a speech. The government calls it one person’s view; neighbours quote it anyway.',
    options: {
      'call-it-private': 'Say it is a private view',
      'publish-the-treaty': 'Publish what the treaty says',
      'debate-it': 'Debate it in parliament',
    },
  },
  'intelligence-breach': {
    title: 'Intelligence breach',
    line: 'A file that the members shared in confidence turns up where it should not be. The trail ends in {region}, and everyone looks at everyone.',
    options: {
      'hunt-the-source': 'Hunt for the source',
      'share-less': 'Share less from now on',
      'new-compartments': 'Rebuild in strict compartments',
    },
  },
  'pact-within-the-pact': {
    title: 'Pact within the pact',
    line: '{member} and one ally sign a guarantee of their own, shorter and stronger than the common one.',
    options: {
      'fold-it-in': 'Fold it into the treaty',
      'ask-what-it-adds': 'Ask what it adds',
      'same-for-all': 'Back the same for all',
    },
  },
} as const;
