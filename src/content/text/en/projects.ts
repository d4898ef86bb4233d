/** What the common programme can buy: title and what it does. A test holds the numbers against the data. */
export const projects = {
  headquarters: {
    title: 'Joint headquarters',
    line: 'One staff that plans for all: Coordination +1 every year it works, and Will fades no further once it is low.',
  },
  'rapid-reaction': {
    title: 'Rapid-reaction force',
    line: 'Transport and standing orders: units reach any region that law lets them enter. A base.',
  },
  'logistics-bridge': {
    title: 'Logistics bridge',
    line: 'Ferries, depots and railheads: any number of units may cross the Caspian in a year. A base.',
  },
  'air-defence': {
    title: 'Air and drone defence',
    line: 'Radars and interceptors for the state that hosts them: +2 against strikes. A base.',
  },
  'counter-terrorism': {
    title: 'Counter-terrorism centre',
    line: 'Shared files and training: +1 for every answer to terrorism and unrest.',
  },
  'relief-pool': {
    title: 'Relief pool',
    line: 'Tents, pumps and field hospitals in store: +2 for the first disaster of each year.',
  },
  'cyber-centre': {
    title: 'Cyber centre',
    line: 'Analysts who find out what happened: +2 for every answer to a hybrid act.',
  },
  'standby-peacekeepers': {
    title: 'Standby peacekeepers',
    line: 'Battalions trained for mandates: +2 on missions abroad and wherever peace is kept. A base.',
  },
  'nato-standards': {
    title: 'Common standards with NATO',
    line: 'The same radios, maps and fuel: Coordination +1, tension with the West −1, with Russia +1. Bought once, hosted by nobody.',
  },
  'confidence-measures': {
    title: 'Confidence measures',
    line: 'Hotlines, notice of exercises and visits on one border: tension −1 with the power beyond it. Bought once for each border.',
  },
} as const;
