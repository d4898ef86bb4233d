/** Why a member came out as it did (R7.7). `{count}` is the number of its interests that were met. */
export const reasons = {
  'fate-renewed': 'The alliance was renewed.',
  'fate-lapsed': 'The alliance lapsed.',
  'fate-broken': 'The alliance broke: nobody believed in it any more.',
  'fate-war': 'The alliance ended in open war.',
  architect:
    'It renewed with {count, plural, one {# interest} other {# interests}} met, and nobody else who did stands higher.',
  partner: 'It renewed with {count, plural, one {# interest} other {# interests}} met.',
  passenger:
    'It renewed {count, plural, =0 {without any of its interests met} one {with only # of its interests met} other {with # of its interests met}}.',
  independent: 'All of its interests were met outside the alliance, and it has a guarantor.',
  'alone-interests':
    'It left {count, plural, =0 {without any of its interests met} one {with only # of its interests met} other {with only # of its interests met}}.',
  'alone-guarantor': 'It left with nobody outside who would stand by it.',
  'outside-interests':
    'It never ratified, {count, plural, =0 {without any of its interests met} one {with only # of its interests met} other {with only # of its interests met}}.',
  'outside-guarantor': 'It never ratified, and nobody outside would stand by it.',
  'lapsed-under-it': 'It wanted to stay, and the alliance lapsed around it.',
  'worst-record': 'Of all who owed something, it gave the smallest part.',
  'failed-together': 'It went down with the alliance.',
  'no-stability': 'At home nothing held any longer: its stability was 0 at the end.',
} as const;
