/** What an effect does, as a phrase. `{who}` is a state or a word for it; `{bySigned}` has its sign, `{bySize}` has none. */
export const effects = {
  'shift-will': 'Will {bySigned}',
  'shift-coordination': 'Coordination {bySigned}',
  'shift-ladder': 'escalation ladder {bySigned}',
  'shift-tension': 'tension with {power} {bySigned}',
  'shift-influence': 'influence of {power} on {who} {bySigned}',
  'shift-stability': 'stability of {who} {bySigned}',
  'shift-standing': 'standing of {who} {bySigned}',
  'shift-reliability': 'reliability of {who} {bySigned}',
  'shift-funds': '{sign, select, plus {¤{bySize} for {who}} other {¤{bySize} lost by {who}}}',
  'shift-fund':
    '{sign, select, plus {¤{bySize} into the common fund} other {¤{bySize} out of the common fund}}',
  'shift-income': 'income of {who} {bySigned} at the next dawn',
  'wear-units':
    '{count, plural, one {{unit, select, none {one unit} other {one {unit}}}} other {{unit, select, none {# units} other {# {unitPlural}}}}} of {who} worn out',
  'grant-unit': 'a new {unit} for {who}',
  'close-corridor': 'closed for {years, plural, one {the year} other {# years}}: {corridor}',
  'advance-normalisation': 'normalisation with Armenia {bySigned}',
  'idle-site': '{project, select, none {the newest site} other {the {project}}} falls dormant',
  attribute: 'attribution becomes {attribution}',
  'follow-up': 'next year comes “{crisis}”',
} as const;
