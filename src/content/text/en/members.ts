/** Who each seat is: two sentences of profile, and what the people at home ask of their government. */
export const members = {
  azerbaijan: {
    profile:
      'Azerbaijan lies on the Caspian, with the exclave of Nakhchivan cut off by southern Armenia and a border with Armenia that is not fully marked. It is tied to Türkiye by the Shusha Declaration of 2021 and to Russia by a declaration of 2022, and lives by oil and gas sold westwards.',
    voters: 'A safe road to Nakhchivan, and no new war for it.',
  },
  turkiye: {
    profile:
      'Türkiye has been in NATO since 1952 and has about 70% of the six states’ output and of their military spending. It controls the Straits, lies on severe earthquake faults, and touches another member along 17 km only.',
    voters: 'Stable prices, houses that stand in an earthquake, and a country that others listen to.',
  },
  kazakhstan: {
    profile:
      'Kazakhstan belongs to the CSTO and the Eurasian Economic Union and keeps good relations in many directions on purpose. More than 80% of its oil leaves through one Russian port, and its border with Russia is 7,644 km long.',
    voters: 'Dams that hold in spring, fair prices at the pump, and nobody’s quarrel but our own.',
  },
  kyrgyzstan: {
    profile:
      'Kyrgyzstan is a mountain state in the CSTO that hosts a Russian air base and buys nearly half its imports from China. Workers abroad send home about a fifth of what it earns, and three governments have fallen since 2005.',
    voters: 'Jobs near home, light in winter, and quiet along the Batken border.',
  },
  uzbekistan: {
    profile:
      'Uzbekistan has the most people in Central Asia and no neighbour with an ocean coast; a law of 2012 keeps it out of blocs and its troops at home. It depends on rivers that rise elsewhere and has a 144 km border with Afghanistan.',
    voters: 'Water for the fields, gas in January, and soldiers who stay in the country.',
  },
  turkmenistan: {
    profile:
      'Turkmenistan is permanently neutral, a status the UN General Assembly recognised in 1995, and an observer in the Organization of Turkic States. Almost two-thirds of its exports go to China, and its long southern border is with Iran and Afghanistan.',
    voters: 'More than one buyer for the gas, water in the canals, and other people’s wars kept out.',
  },
} as const;
