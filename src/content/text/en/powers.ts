/** Names of the outside powers and what each says it wants, in two sentences, with the document it was taken from. */
export const powers = {
  russia: {
    name: 'Russia',
    interests:
      'Russia says that it wants good-neighbourly states around it, closer ties through the CSTO, the Eurasian Economic Union and the CIS, and no military infrastructure of states that it calls unfriendly near its borders. It says that it will work against outside interference in the affairs of the region.',
    source: 'Concept of the Foreign Policy of the Russian Federation, 31 March 2023',
  },
  iran: {
    name: 'Iran',
    interests:
      'Iran says that recognised borders in the South Caucasus must not change and that forces from outside the region must stay out of it. It says that it wants regional matters settled among the states of the region, and its own transit routes to keep their weight.',
    source: 'Eghtesad Online, 18 August 2025; Saed News, 28 July 2025',
  },
  china: {
    name: 'China',
    interests:
      'China says that no state should seek its own security at the cost of others, and that it opposes interference in internal affairs. It says that it wants railways, energy links and trade with Central Asia, and a common effort against terrorism, separatism and extremism.',
    source: 'Global Security Initiative Concept Paper, 21 February 2023; Xi’an Declaration, 19 May 2023',
  },
  west: {
    name: 'The West (NATO and EU)',
    interests:
      'NATO members say that a member may take on nothing that conflicts with the North Atlantic Treaty, and that they want consultation before surprises. The EU says that it wants trade routes, reforms, human rights and the rule of law in its partners, and that its sanctions are not evaded through them.',
    source:
      'North Atlantic Treaty, Washington, 4 April 1949; EU–Central Asia Joint Declaration, Samarkand, 4 April 2025',
  },
  armenia: {
    name: 'Armenia',
    interests:
      'Armenia says that it wants peace and an agreed border with Azerbaijan on the basis of the 1991 Alma-Ata Declaration. It says that it wants roads and railways to its neighbours reopened, each under the control of the state that it crosses, on equal and mutual terms.',
    source:
      'Government of Armenia, “Crossroads of Peace”, November 2023 (Armradio, 18 November 2023); Prime minister’s press conference, 12 March 2024 (1lurer.am)',
  },
} as const;
