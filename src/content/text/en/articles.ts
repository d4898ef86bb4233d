/** The eight articles: what each decides, the question it answers, and what each setting does in play. */
export const articles = {
  decision: {
    title: 'Decision',
    question: 'Who decides?',
    settings: {
      consensus: {
        title: 'Consensus',
        line: 'One no blocks. An abstention does not.',
      },
      'consensus-minus-one': {
        title: 'Consensus minus one',
        line: 'One no is not enough; two block.',
      },
      'two-thirds': {
        title: 'Two-thirds',
        line: 'Two-thirds of the votes cast bind everybody, the outvoted too.',
      },
      weighted: {
        title: 'Weighted by payment',
        line: 'Votes weigh what a member has paid so far, and more than half of the weight carries.',
      },
    },
  },
  casus: {
    title: 'Casus foederis',
    question: 'What sets the promise off?',
    settings: {
      'armed-attack': {
        title: 'Armed attack',
        line: 'Only an armed attack. It always stands; the others widen it.',
      },
      hybrid: {
        title: 'Hybrid attack',
        line: 'Also hybrid attacks and clashes on a border.',
      },
      terrorism: {
        title: 'Terrorism',
        line: 'Also terrorist attacks from outside.',
      },
      'any-threat': {
        title: 'Any threat on request',
        line: 'Whatever the member calls a threat, unrest and disaster too, if it asks for help.',
      },
    },
  },
  obligation: {
    title: 'Obligation',
    question: 'What must the others do?',
    settings: {
      automatic: {
        title: 'Automatic',
        line: 'All owe units at once, without a vote. It deters most, and drags in most.',
      },
      'deems-necessary': {
        title: 'Such action as it deems necessary',
        line: 'All owe help after a vote, and each judges how much. Deterrence counts it at three-quarters.',
      },
      'on-request': {
        title: 'On request and by vote',
        line: 'Nothing happens unless the victim asks and the council agrees. Deterrence counts it at half.',
      },
      consultation: {
        title: 'Consultation only',
        line: 'All owe a meeting, and no more. Deterrence counts it at a quarter.',
      },
    },
  },
  area: {
    title: 'Area',
    question: 'Where does it hold?',
    settings: {
      home: {
        title: 'Home regions',
        line: 'Only what happens in a member’s own regions counts.',
      },
      seas: {
        title: 'Seas and corridors too',
        line: 'Attacks on the seas and in the corridors count as well.',
      },
      abroad: {
        title: 'Units abroad too',
        line: 'Attacks on members’ units outside their states count as well.',
      },
    },
  },
  provocation: {
    title: 'Provocation',
    question: 'What if the victim began it?',
    settings: {
      unconditional: {
        title: 'Unconditional',
        line: 'The promise holds, whoever began it. Friends may grow bold.',
      },
      'void-if-provoked': {
        title: 'Void if provoked',
        line: 'A member that provoked the incident cannot invoke, unless the others had backed its claim.',
      },
    },
  },
  contributions: {
    title: 'Contributions',
    question: 'Who pays how much?',
    settings: {
      equal: {
        title: 'Equal shares',
        line: 'All pay the same. Fair by number, hard on the smallest.',
      },
      capacity: {
        title: 'By capacity',
        line: 'Shares follow income in the game, which follows military spending.',
      },
      gdp: {
        title: 'By GDP',
        line: 'Shares follow the size of the economy. The largest pays most.',
      },
      voluntary: {
        title: 'Voluntary',
        line: 'Shares by income, but only as a suggestion: paying less brings no arrears.',
      },
    },
  },
  command: {
    title: 'Command',
    question: 'Who commands?',
    settings: {
      yearly: {
        title: 'Yearly rotation',
        line: 'The command passes on every year. Everybody’s turn comes, nobody’s lasts.',
      },
      'two-year': {
        title: 'Two-year rotation',
        line: 'The command passes on every second year.',
      },
      elected: {
        title: 'Elected',
        line: 'Members name the next commander in their folders.',
      },
      'lead-state': {
        title: 'Permanent lead state',
        line: 'One state commands for good.',
      },
    },
  },
  alliances: {
    title: 'Other alliances',
    question: 'May a member have other promises?',
    settings: {
      compatible: {
        title: 'Compatible',
        line: 'Members keep their other alliances.',
      },
      exclusive: {
        title: 'Exclusive',
        line: 'A CSTO member must choose: until it leaves the CSTO, it owes no forces and is owed none.',
      },
    },
  },
} as const;
