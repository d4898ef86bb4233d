/**
 * The six members by situation, ties and law, with a word on their numbers; the powers by the interests they state and
 * what they say worries them; and what to keep in mind with every kind of figure.
 */
export const states = {
  members: {
    azerbaijan: {
      situation:
        'Azerbaijan lies between the Caspian, Russia, Iran, Georgia and Armenia. Nakhchivan is cut off from the rest by southern Armenia and touches Türkiye along 17 km. The border with Armenia is not fully demarcated. Exports are mostly oil and gas, which go west through Georgia.',
      ties: 'A founder of the OTS; a partner of NATO; allied by declarations with Türkiye (2021) and Russia (2022) and by treaty with Uzbekistan (2024). It left the Collective Security Treaty in 1999.',
      law: 'The declaration of 2022 with Russia asks both sides to avoid actions against the other’s interests. The Shusha Declaration promises consultation and help with Türkiye.',
      numbers:
        'Counts of soldiers differ widely: IISS gives 64,000 to 68,000. SIPRI puts spending for 2023 at 4.6% of GDP.',
    },
    turkiye: {
      situation:
        'Türkiye has more than half of the people of the six, and about 70% of their output and of their military spending. It holds the Straits and lies on severe earthquake faults; three of its borders have seen war beyond them. Only its short border with Nakhchivan touches another member.',
      ties: 'In NATO since 1952 and a candidate of the EU; a founder of the OTS; a dialogue partner of the Shanghai Cooperation Organisation. It has forces or missions in several countries.',
      law: 'Article 8 of the North Atlantic Treaty bars engagements in conflict with it; Article 6 covers the territory of Türkiye and not its forces in the Caucasus or Central Asia.',
      numbers:
        'NATO, SIPRI and the Factbook count its spending differently, and an estimate for 2025 is higher. IISS counts 355,000 soldiers.',
    },
    kazakhstan: {
      situation:
        'Kazakhstan is the largest of the six by land, with a border of 7,644 km with Russia and another with China. More than 80% of its oil exports pass through one Russian port. Floods and earthquakes are the hazards most often named, and in January 2022 it saw unrest.',
      ties: 'In the CSTO, the Eurasian Economic Union and the Shanghai Cooperation Organisation; a founder of the OTS; a partner of NATO; with a contingent of its own in a United Nations mission since 2024.',
      law: 'Article 1 of the Collective Security Treaty bars alliances or groupings directed against another party, and how far it reaches is argued. The treaty of 2022 with Uzbekistan rules out blocs against each other.',
      numbers:
        'SIPRI puts spending at about 0.5% of GDP for 2023, the Factbook at 0.9%: two definitions. IISS counts 39,000 soldiers.',
    },
    kyrgyzstan: {
      situation:
        'Kyrgyzstan is mountainous, rich in water and short of power in winter. Money from workers abroad came to 18.8% of GDP in 2023, after 32.6% two years before. Governments fell in 2005, 2010 and 2020. The border with Tajikistan, long disputed, was settled by treaty in 2025.',
      ties: 'In the CSTO, the Eurasian Economic Union and the Shanghai Cooperation Organisation; a founder of the OTS; a partner of NATO. It hosts a Russian air base, buys much from China and has bought drones from Türkiye.',
      law: 'The Collective Security Treaty binds it as it does Kazakhstan, and the agreement on the base runs beside it.',
      numbers:
        'SIPRI puts spending for 2023 at 1.5% of GDP, half of the Factbook’s figure. IISS counts 10,900 soldiers.',
    },
    uzbekistan: {
      situation:
        'Uzbekistan has the most people in Central Asia. Neither it nor any of its neighbours has an ocean coast, and its rivers rise elsewhere. It has 144 km of border with Afghanistan, and in cold winters gas runs short.',
      ties: 'In the OTS since 2019 and in the Shanghai Cooperation Organisation; an observer of the Eurasian Economic Union; a partner of NATO. It has treaties of alliance with Kazakhstan, Tajikistan and Azerbaijan, each between two.',
      law: 'A law of 2012 keeps it out of blocs, its soldiers at home and foreign bases out, and lets it leave a body that turns into a bloc. The treaty of 2022 with Kazakhstan rules out blocs against each other.',
      numbers:
        'It publishes no military budget; the percentage is of 2019, and another report has 4.0% for 2018. Read it as a band.',
    },
    turkmenistan: {
      situation:
        'Turkmenistan lives by gas, of which China is the main buyer. It has 1,148 km of border with Iran and 804 km with Afghanistan, and depends on water that a canal upstream may reduce.',
      ties: 'An observer in the OTS since 2021, a member of the Non-Aligned Movement, an associate of the Commonwealth of Independent States, and host of a United Nations centre for preventive diplomacy. It belongs to neither the CSTO nor the Shanghai Cooperation Organisation.',
      law: 'Permanent neutrality, recognised by the General Assembly in 1995 and reaffirmed in 2015 and 2025. A promise of mutual defence would need a change of law at home.',
      numbers:
        'Population is disputed: 7.5 million after the World Bank, 5.7 after the Factbook. The spending percentage is of 2019, and no budget is published.',
    },
  },
  powers: {
    russia: {
      interests:
        'Russia says that it wants good-neighbourly states around it and closer ties through the CSTO, the Eurasian Economic Union and the Commonwealth of Independent States.',
      worry:
        'According to its foreign policy concept it will oppose interference from outside the region, and military infrastructure of states that it calls unfriendly near its borders.',
    },
    iran: {
      interests:
        'Iran says that matters of the region should be settled by the states of the region, and that it wants its own transit routes to keep their weight.',
      worry:
        'According to its foreign ministry recognised borders in the South Caucasus must not change, and forces from outside the region should stay out.',
    },
    china: {
      interests:
        'China says that it wants railways, energy links and trade with Central Asia, and a common effort against terrorism, separatism and extremism.',
      worry:
        'According to its security initiative no state should seek security at the cost of others, and bloc confrontation and interference in internal affairs are to be avoided.',
    },
    west: {
      interests:
        'The EU says that it wants trade routes, reforms, human rights and the rule of law in its partners; NATO’s members say that they want consultation among allies.',
      worry:
        'According to their texts a NATO member may take on nothing that conflicts with the treaty, and sanctions should not be evaded through partners.',
    },
    armenia: {
      interests:
        'Armenia says that it wants peace and an agreed border on the basis of the Alma-Ata Declaration, and roads and railways to its neighbours reopened.',
      worry:
        'According to its government every route must stay under the control of the state that it crosses, on equal and mutual terms.',
    },
  },
  figures: {
    population: {
      name: 'Population',
      unit: 'millions',
      caveat:
        'An estimate of the World Bank for 2024. Where the last census is old or unpublished, other sources differ by millions.',
    },
    defence: {
      name: 'Military spending',
      unit: '% of GDP',
      caveat:
        'The Factbook, SIPRI and NATO mean different things by military spending: pensions, border guards and equipment on credit may be in or out. Some years differ.',
    },
    personnel: {
      name: 'Active personnel',
      unit: 'thousands',
      caveat:
        'After the Factbook, rounded. Gendarmes and national guards are counted by some sources and left out by others, and a number says nothing of training or equipment.',
    },
  },
  derived: {
    spending:
      'Worked out from GDP at official exchange rates and the percentage above, which are not always of the same year.',
    share: 'Shares of the six use those sums, and are no more exact than the least exact of them.',
    income:
      'Incomes in the game are compressed from military spending so that six seats can play: the true differences are far greater.',
    programme: 'The article’s sum for a year, beside what the six together spend on their forces.',
  },
} as const;
