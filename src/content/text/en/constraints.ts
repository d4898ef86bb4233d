/**
 * The law that binds each seat: its title, one line on what holds while it stands, and a short reading of what it
 * forbids and gives. A test holds the numbers here against the provisions in the data.
 */
export const constraints = {
  azerbaijan: {
    title: 'Declaration with Russia, and an open border question',
    stands: 'May not propose a warning to Russia; leads the normalisation with Armenia.',
    reading:
      'In 2022 Azerbaijan and Russia declared that neither acts against the other’s interests, so a commander from Azerbaijan may not move a warning to Russia. The border with Armenia is Azerbaijan’s to negotiate: it alone may take a step on the normalisation track. Struck, the warning is allowed, the track has no leader, and Russia’s tension rises by 2.',
  },
  turkiye: {
    title: 'North Atlantic Treaty, Articles 6 and 8',
    stands:
      'NATO may be called on; deterrence at home +3 while tension with the West is at most 3; consult the West before meeting a great power.',
    reading:
      'Article 6 covers the land of Türkiye, not Turkish units in the Caucasus or Central Asia; Article 8 forbids engagements that conflict with NATO. While relations are good the guarantee adds 3 to deterrence at home, and an attack may be taken to NATO instead of this alliance. Sending units against a great power without first reassuring the West costs 1 tension with it. Nobody is asked to leave NATO, even under an exclusive treaty. Struck, guarantee and forum are gone, and the West’s tension rises by 1.',
  },
  kazakhstan: {
    title: 'Collective Security Treaty, Article 1, and the 2022 treaty with Uzbekistan',
    stands:
      'The CSTO may be called on; deterrence at home +2 against all but Russia; no units are sent against Russia.',
    reading:
      'Parties to the Collective Security Treaty join no alliance and no action directed against another party; lawyers disagree on how far that reaches. Kazakhstan may not send units against Russia, but its own soil is always defended. In return the treaty adds 2 to deterrence at home, except against Russia, and an attack may be taken to the CSTO. An exclusive treaty makes Kazakhstan choose between the two. Struck, all of that ends, and Russia’s tension rises by 2.',
  },
  kyrgyzstan: {
    title: 'Collective Security Treaty, Article 1, and a Russian air base',
    stands:
      'The CSTO may be called on; deterrence at home +2 against all but Russia; no units are sent against Russia; Russian influence is never below 1.',
    reading:
      'The same treaty binds Kyrgyzstan as Kazakhstan: no units against Russia, 2 more deterrence at home against everybody else, and the CSTO as another door to knock at. The air base at Kant keeps Russian influence at 1 or more. An exclusive treaty makes Kyrgyzstan choose. Struck, all of that ends, and Russia’s tension rises by 2.',
  },
  uzbekistan: {
    title: 'Law on foreign policy of 2012, and the 2022 treaty with Kazakhstan',
    stands: 'No units abroad but engineers; no foreign bases at home.',
    reading:
      'The law of 2012 bars military blocs, foreign bases and operations abroad, and lets the state leave a body that turns into a bloc. Engineers may bring relief anywhere, a centre that is not a base may be hosted, and money, airspace and other tokens are free. The treaty of 2022 forbids taking part in anything directed against Kazakhstan. Struck, units may go where they are asked, and Russia’s tension rises by 2.',
  },
  turkmenistan: {
    title: 'Permanent neutrality',
    stands:
      'Associate: owes no forces and is owed none, never commands; deterrence at home +4; may mediate; no foreign bases.',
    reading:
      'The United Nations recognised the status in 1995 and called on all states to respect it. While it stands, Turkmenistan pays and votes, but not on collective defence; it owes nothing when others call and is owed nothing itself. Attacking a neutral costs a power much: 4 more deterrence at home. And a neutral is listened to: it may lower the tension with a power by mediation. Struck, Iran’s tension rises by 1, and full membership needs a vote of the others.',
  },
} as const;
