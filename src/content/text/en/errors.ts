/**
 * Why a file cannot be used, for whoever can repair it. The first part is about saved games, the second about one thing
 * that is wrong in a file.
 */
export const errors = {
  'not-json': 'this is not valid JSON.',
  'foreign-file':
    '{format, select, none {This file is no saved game of Kurultai} other {This file says that it is “{format}”, and no saved game of Kurultai}}.',
  'newer-version':
    'The game was saved by a later edition (form {version}) than this one, which reads forms up to {known}.',
  'other-content':
    'The game was saved with other cards or numbers ({saved}) than this edition has ({present}).',
  damaged: 'The file is damaged.',
  'impossible-setup': 'No game can begin like this. {reason}',
  'impossible-action': 'Action {step}, by {member}, is not possible: “{done}”. {reason}',
  'impossible-intervention': 'What the facilitator did after action {step} is not possible. {reason}',
  'hash-mismatch':
    'The file was changed by hand: its actions lead to another position than the one it names.',

  missing: 'something is missing{expected, select, none {} other { (expected: {expected})}}.',
  'wrong-type':
    '{found, select, none {the wrong kind of value} other {“{found}” is the wrong kind of value}}{expected, select, none {} other { (expected: {expected})}}.',
  'unknown-key':
    'nothing goes by this name here{nearest, select, none {} other {; perhaps “{nearest}” is meant}}.',
  'unknown-name':
    '{found, select, none {an unknown name} other {“{found}” is unknown}}{nearest, select, none {{expected, select, none {} other { (expected: {expected})}}} other {; perhaps “{nearest}” is meant}}.',
  'out-of-range':
    '{found, select, none {the number} other {{found}}} is out of range{least, select, none {} other {, at least {least}}}{most, select, none {} other {, at most {most}}}.',
  'too-few': 'too short{least, select, none {} other {: at least {least}}}.',
  'too-many': 'too long{most, select, none {} other {: at most {most}}}.',
  'bad-form': '{found, select, none {this} other {“{found}”}} is not written as it must be.',
  repeated: '{found, select, none {an entry} other {“{found}”}} stands there twice.',
  'not-among':
    '{found, select, none {the value} other {“{found}”}} is not among those offered{expected, select, none {} other { ({expected})}}.',
  'too-late':
    'year {found} comes after the longest game of this scenario{most, select, none {} other {, which has {most} years}}.',
  'not-fundable': 'by the key “{found}” the members cannot fund even the smallest programme.',
  'not-of-member':
    '{found, select, none {the region} other {“{found}”}} does not belong to that member{expected, select, none {} other { ({expected})}}.',
} as const;

/** Where in a file it stands. */
export const errorPlaces = {
  both: 'Line {line}, {path}: {text}',
  line: 'Line {line}: {text}',
  path: 'At {path}: {text}',
} as const;
