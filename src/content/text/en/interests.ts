/**
 * What a state may want: a title, and the aim as a sentence that can be checked when the game is over. Numbers come from
 * the check in the data, under the name that they have there.
 */
export const interests = {
  'azerbaijan-opens-southern-route': {
    title: 'The road to Nakhchivan',
    aim: 'The route through southern Armenia (Syunik) is open at the end.',
  },
  'azerbaijan-wins-backing': {
    title: 'Friends who back us',
    aim: 'A majority has backed {count, plural, one {# claim} other {# claims}} of Azerbaijan or more.',
  },
  'azerbaijan-hybrid-clause': {
    title: 'Drones count too',
    aim: 'Hybrid acts and border clashes call for help under the treaty at the end.',
  },
  'azerbaijan-fortified-border': {
    title: 'A border that holds',
    aim: 'Azerbaijan has border works in {count, plural, one {# place} other {# places}} or more at the end.',
  },
  'azerbaijan-hosts-exercises': {
    title: 'Flags on one field',
    aim: 'Azerbaijan has held {count, plural, one {# joint exercise} other {# joint exercises}} or more.',
  },
  'azerbaijan-joint-command': {
    title: 'Not just a signature',
    aim: 'Coordination is at least {value} at the end.',
  },
  'azerbaijan-georgia-joins': {
    title: 'Georgia at the table',
    aim: 'Georgia is an observer or a member at the end.',
  },

  'turkiye-hosts-headquarters': {
    title: 'The seat of the alliance',
    aim: 'The joint headquarters stands in Türkiye at the end.',
  },
  'turkiye-ends-vetoes': {
    title: 'An alliance that can decide',
    aim: 'At the end decisions are taken by two-thirds or by weight of payments.',
  },
  'turkiye-first-on-the-scene': {
    title: 'First on the scene',
    aim: 'Türkiye has helped in {count, plural, one {# crisis} other {# crises}} abroad or more.',
  },
  'turkiye-opens-armenian-border': {
    title: 'A border reopened',
    aim: 'Normalisation with Armenia has reached step {value} at the end.',
  },
  'turkiye-two-hats': {
    title: 'Two hats, no quarrel',
    aim: 'Tension with the West is at most {value} at the end.',
  },
  'turkiye-lighter-share': {
    title: 'Not always the biggest bill',
    aim: 'Türkiye has paid at most {percent}% of all that members paid.',
  },
  'turkiye-answers-calls': {
    title: 'A word that is kept',
    aim: 'Türkiye has given help in {count, plural, one {# council} other {# councils}} or more.',
  },

  'kazakhstan-calm-north': {
    title: 'A calm northern border',
    aim: 'Tension with Russia is never above {value} at the close of a year.',
  },
  'kazakhstan-more-routes': {
    title: 'More than one way out',
    aim: 'Russian influence on Kazakhstan is at most {value} at the end.',
  },
  'kazakhstan-hosts-bridge': {
    title: 'Heart of the middle route',
    aim: 'The logistics bridge stands in Kazakhstan at the end.',
  },
  'kazakhstan-no-blank-cheque': {
    title: 'No blank cheque',
    aim: 'At the end the treaty gives no help for an attack that was provoked.',
  },
  'kazakhstan-blue-helmets': {
    title: 'Blue helmets',
    aim: 'Kazakhstan has joined {count, plural, one {# mission} other {# missions}} abroad or more.',
  },
  'kazakhstan-pays-in-full': {
    title: 'Paid in full',
    aim: 'Kazakhstan has paid its share in full in {share, number, percent} of the years.',
  },
  'kazakhstan-hungary-joins': {
    title: 'A door to Europe',
    aim: 'Hungary is an observer or a member at the end.',
  },

  'kyrgyzstan-fair-key': {
    title: 'A fair key',
    aim: 'At the end contributions are shared by GDP.',
  },
  'kyrgyzstan-drone-wing': {
    title: 'Wings of our own',
    aim: 'Kyrgyzstan has {count, plural, one {# air and drone wing} other {# air and drone wings}} or more at the end.',
  },
  'kyrgyzstan-hosts-institution': {
    title: 'Something in Bishkek',
    aim: 'At least {count, plural, one {# project stands} other {# projects stand}} in Kyrgyzstan at the end.',
  },
  'kyrgyzstan-less-debt': {
    title: 'Fewer strings from the east',
    aim: 'Chinese influence on Kyrgyzstan is at most {value} at the end.',
  },
  'kyrgyzstan-quiet-streets': {
    title: 'Quiet streets',
    aim: 'Stability in Kyrgyzstan is at least {value} at the end.',
  },
  'kyrgyzstan-commands-twice': {
    title: 'Small state, big chair',
    aim: 'Kyrgyzstan has held the command for {years, plural, one {# year} other {# years}} or more.',
  },
  'kyrgyzstan-bargains': {
    title: 'Every offer has its price',
    aim: 'Kyrgyzstan has taken {count, plural, one {# offer} other {# offers}} of outside powers or more.',
  },

  'uzbekistan-counter-terrorism': {
    title: 'Eyes on the southern border',
    aim: 'The counter-terrorism centre stands at the end.',
  },
  'uzbekistan-no-automatic-duty': {
    title: 'A club, not a bloc',
    aim: 'At the end the treaty asks for consultation only, or for help on request and by vote.',
  },
  'uzbekistan-no-escalation': {
    title: 'Nobody climbs the ladder',
    aim: 'The escalation ladder is never above {value}.',
  },
  'uzbekistan-work-abroad': {
    title: 'Open doors for workers',
    aim: 'Tension with Russia is at most {value} at the end.',
  },
  'uzbekistan-rescue-corps': {
    title: 'A rescue service',
    aim: 'Uzbekistan has {count} engineer and relief corps or more at the end.',
  },
  'uzbekistan-tajikistan-joins': {
    title: 'The missing neighbour',
    aim: 'Tajikistan is an observer or a member at the end.',
  },
  'uzbekistan-modest-share': {
    title: 'A modest share',
    aim: 'Uzbekistan has paid at most {percent}% of all that members paid.',
  },

  'turkmenistan-mediates': {
    title: 'The house of talks',
    aim: 'Turkmenistan has mediated {count, plural, one {once} other {# times}} or more.',
  },
  'turkmenistan-good-neighbour': {
    title: 'A good neighbour',
    aim: 'Tension with Iran is at most {value} at the end.',
  },
  'turkmenistan-more-buyers': {
    title: 'More than one buyer',
    aim: '{value, plural, =0 {China has no influence on Turkmenistan} other {Chinese influence on Turkmenistan is at most #}} at the end.',
  },
  'turkmenistan-hosts-relief-pool': {
    title: 'Storehouse of the region',
    aim: 'The relief pool stands in Turkmenistan at the end.',
  },
  'turkmenistan-full-purse': {
    title: 'A full purse',
    aim: 'Turkmenistan has ¤{value} or more at the end.',
  },
  'turkmenistan-self-reliance': {
    title: 'We manage by ourselves',
    aim: 'Turkmenistan has taken part in solving {count, plural, one {# crisis} other {# crises}} at home or more.',
  },
  'turkmenistan-names-its-price': {
    title: 'Heard at last',
    aim: 'The price that Turkmenistan names at the conference is met.',
  },
} as const;
