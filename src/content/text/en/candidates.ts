/** States that may be let in: title, and what their coming would mean. */
export const candidates = {
  hungary: {
    title: 'Hungary',
    line: 'A member of NATO and the EU and, since 2018, an observer in the Organization of Turkic States. It brings procedures that work, and questions from its Western partners.',
  },
  tajikistan: {
    title: 'Tajikistan',
    line: 'Part of every Central Asian format and of the CSTO, and the third owner of the Fergana borders. Its coming calms those borders and is watched from Moscow and Beijing.',
  },
  georgia: {
    title: 'Georgia',
    line: 'The road, rail and pipelines between the Caspian and Türkiye run through it. Its constitution aims at NATO, and Russia objects to new alliances on that border.',
  },
  pakistan: {
    title: 'Pakistan',
    line: 'A nuclear state with close ties to Türkiye and Azerbaijan. It brings weight, a border with Iran, and quarrels of its own that Western states do not wish to meet here.',
  },
} as const;
