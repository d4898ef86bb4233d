/** What a member may press on a power: title, and the matter as that member states it in public. */
export const claims = {
  'azerbaijan-southern-route': {
    title: 'A route through southern Armenia',
    line: 'Azerbaijan asks for unhindered passage between its main territory and Nakhchivan; Armenia insists on its own border control along the way.',
  },
  'azerbaijan-border-line': {
    title: 'Where the border runs',
    line: 'Azerbaijan asks that the line with Armenia be marked by the maps it holds to be binding; Armenia points to others.',
  },
  'azerbaijan-caspian-field': {
    title: 'A field in the southern Caspian',
    line: 'Azerbaijan states that a seabed field lies in its sector; Iran counts the same waters as its own until they are divided.',
  },
  'turkiye-flight-lines': {
    title: 'Lines in the air',
    line: 'Türkiye asks for another division of flight control over the Aegean; Western states hold that the present one follows the rules.',
  },
  'turkiye-transit-fees': {
    title: 'Fees on the road east',
    line: 'Türkiye asks that its lorries cross Iran to Central Asia without added fees; Iran says that the fees answer Turkish ones.',
  },
  'turkiye-black-sea-shipping': {
    title: 'Safe ships in the Black Sea',
    line: 'Türkiye asks Russia to keep mines, inspections and jamming away from merchant lanes; Russia cites the needs of its navy.',
  },
  'kazakhstan-oil-terminal': {
    title: 'Guarantees for the oil terminal',
    line: 'Kazakhstan asks for binding guarantees that its oil flows through the Russian port; Russia says that stoppages are technical.',
  },
  'kazakhstan-river-sharing': {
    title: 'Water of the Ili and the Irtysh',
    line: 'Kazakhstan asks for agreed shares of rivers that rise in China; China prefers to exchange data first.',
  },
  'kazakhstan-caspian-inflow': {
    title: 'A sea that is falling',
    line: 'Kazakhstan asks that dams on the Volga let more water reach the northern Caspian; Russia says that dry years are the cause.',
  },
  'kyrgyzstan-migrant-workers': {
    title: 'Rights of workers abroad',
    line: 'Kyrgyzstan asks that its citizens in Russia be treated as the common market’s treaty says; Russia says that its controls are lawful.',
  },
  'kyrgyzstan-border-trade': {
    title: 'Gates to the east',
    line: 'Kyrgyzstan asks that the mountain crossings stay open on agreed days; China says that safety and health come first.',
  },
  'uzbekistan-migrant-workers': {
    title: 'Fair treatment of workers',
    line: 'Uzbekistan asks that permits of its workers in Russia be kept and detentions be explained; Russia says that its rules apply to all.',
  },
  'uzbekistan-southern-ports': {
    title: 'A way to southern ports',
    line: 'Uzbekistan asks for equal tariffs on the railway to the Gulf; Iran says that each contract has its price.',
  },
  'turkmenistan-caspian-field': {
    title: 'A line across the southern sea',
    line: 'Turkmenistan asks that the seabed between the two coasts be divided by the middle line; Iran asks for a larger share.',
  },
  'turkmenistan-gas-transit': {
    title: 'Gas through other people’s pipes',
    line: 'Turkmenistan asks Russia for firm transit at a published price; Russia says that its pipes are full.',
  },
} as const;
