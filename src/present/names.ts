import type { Catalogue } from './catalogue.ts';
import type { Values } from './message.ts';

/** Kinds of names: sections of the catalogue's names, and the titles of things in other sections. */
export type Namespace =
  | keyof Catalogue['names']
  | 'claim'
  | 'constraint'
  | 'crisis'
  | 'interest'
  | 'mission'
  | 'offer'
  | 'row'
  | 'who';

/** What the id in a field names: the first kind that knows it. */
const FIELDS: Readonly<Record<string, readonly Namespace[]>> = {
  accession: ['accession'],
  answer: [],
  article: ['article'],
  ask: ['ask'],
  attribution: ['attribution'],
  ballot: ['ballot'],
  band: ['band'],
  by: ['member'],
  candidate: ['candidate'],
  claim: ['claim'],
  claimant: ['member'],
  column: ['column'],
  commander: ['member'],
  constraint: ['constraint'],
  corridor: ['corridor'],
  crisis: ['crisis'],
  fate: ['fate'],
  forum: ['forum'],
  from: ['region'],
  fromRegion: ['region'],
  given: ['hand'],
  guest: ['member'],
  hand: ['hand'],
  incident: ['incident'],
  interest: ['interest'],
  member: ['member', 'candidate'],
  meter: ['meter'],
  mission: ['mission'],
  motive: ['motive'],
  notch: ['notch'],
  offer: ['offer'],
  other: ['member'],
  outcome: ['outcome'],
  owed: ['owed'],
  owner: ['member'],
  partner: ['member'],
  payee: ['member', 'purse'],
  payer: ['member', 'purse'],
  phase: ['phase'],
  place: ['place'],
  posture: ['posture'],
  power: ['power', 'who'],
  project: ['project'],
  rank: ['rank'],
  region: ['region'],
  row: ['row'],
  source: ['source'],
  stance: ['stance'],
  status: ['candidateStatus', 'unitStatus'],
  target: ['region', 'member'],
  to: ['member', 'region'],
  token: ['token'],
  tone: ['tone'],
  toRegion: ['region'],
  unit: ['unit'],
  verdict: ['verdict'],
  victim: ['member'],
  who: ['who', 'member'],
};

/** The name of something, or undefined if the catalogue has none. */
export function findName(words: Catalogue, namespace: Namespace, id: string): string | undefined {
  switch (namespace) {
    case 'claim':
      return at(words.claims, id)?.title;
    case 'constraint':
      return at(words.constraints, id)?.title;
    case 'crisis':
      return at(words.crises, id)?.title;
    case 'interest':
      return at(words.interests, id)?.title;
    case 'mission':
      return at(words.missions, id)?.title;
    case 'offer':
      return at(words.offers, id)?.title;
    case 'row':
      return at(words.rows, id)?.title;
    case 'who':
      return at(words.phrases.who, id);
    default:
      return at(words.names[namespace], id);
  }
}

/** Looks up an id that may not be a key. */
export function at<T>(section: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(section, id) ? section[id] : undefined;
}

/** Fields as they stand in an event, an action, a refusal or a term. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The values of a message: every id becomes a name by the field it stands in, and stays, with underscores, under
 * `…Id` to choose by; numbers get their sign under `…Signed`. What is empty is left out.
 */
export function nameValues(words: Catalogue, fields: Fields): Values {
  const values: Record<string, string | number> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'number') nameNumber(values, field, value);
    else if (typeof value === 'boolean') values[field] = value ? 'yes' : 'no';
    else if (typeof value === 'string' && value !== '') {
      values[`${field}Id`] = value.replaceAll('-', '_');
      values[field] = nameField(words, field, value, fields);
    }
  }
  if (typeof fields['unit'] === 'string') {
    values['unitPlural'] = findName(words, 'unitPlural', fields['unit']) ?? fields['unit'];
  }
  return values;
}

function nameNumber(values: Record<string, string | number>, field: string, value: number): void {
  values[field] = value;
  values[`${field}Signed`] = signed(value);
  if (field !== 'by') return;
  values['bySize'] = Math.abs(value);
  values['way'] = value > 0 ? 'up' : value < 0 ? 'down' : 'same';
}

function nameField(words: Catalogue, field: string, id: string, fields: Fields): string {
  if (field === 'setting') return settingName(words, String(fields['article']), id);
  if (field === 'key') return findName(words, 'setting', `contributions.${id}`) ?? id;
  if (field === 'option') {
    const crisis = at<{ readonly options: Readonly<Record<string, string>> }>(
      words.crises,
      String(fields['crisis']),
    );
    return (crisis && at(crisis.options, id)) ?? id;
  }
  for (const namespace of FIELDS[field] ?? []) {
    const name = findName(words, namespace, id);
    if (name !== undefined) return name;
  }
  return id;
}

/** A setting by its name; causes joined by “+” by theirs; a list that a treaty lends its name to, by the treaty's. */
function settingName(words: Catalogue, article: string, id: string): string {
  const names = id.split('+').map((each) => findName(words, 'setting', `${article}.${each}`));
  if (names.every((name) => name !== undefined)) return names.join(', ');
  return findName(words, 'preset', id) ?? id;
}

/** A number with its sign: +1, −2, 0. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : unsigned(value);
}

/** A number with a true minus sign. */
export function unsigned(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
