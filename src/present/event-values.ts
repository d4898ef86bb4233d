import type { EventOf, GameEvent } from '../model/event.ts';
import type { Sum } from '../model/sum.ts';
import { at, findName, nameValues, signed, unsigned } from './names.ts';
import type { Values } from './message.ts';
import type { Text } from './voice.ts';

/** The values that the sentence of an event is filled with: names, sums as totals, and parts that are phrases. */
export function eventValues(text: Text, event: GameEvent): Values {
  const values: Record<string, string | number> = { ...nameValues(text.words, { ...event }) };
  switch (event.kind) {
    case 'meterShifted':
    case 'moneyMoved':
    case 'unitWorn':
      values['because'] = text.cause(event.because);
      break;
    case 'telegraphed':
      // Every doctrine ends with the row of a power that waits; "leaned towards nothing new" says nothing.
      values['waits'] = event.row.endsWith('-wait') ? 'yes' : 'no';
      break;
    case 'foundingOpened':
      values['founders'] = text.list(event.founders.map((member) => text.name('member', member)));
      break;
    case 'programmeAnnounced':
      if (event.projects.length > 0) {
        values['projects'] = text.list(event.projects.map((project) => text.name('project', project)));
      }
      break;
    case 'motionMoved':
      if (event.motion) values['motion'] = text.motion(event.motion);
      break;
    case 'motionDecided':
      values['motion'] = text.motion(event.motion);
      values['tally'] = signed(event.tally.total);
      break;
    case 'councilVoted':
      values['tally'] = signed(event.tally.total);
      break;
    case 'promiseMade':
    case 'promiseSettled':
      Object.assign(values, promiseValues(text, event));
      break;
    case 'priceNamed':
    case 'priceSettled':
      values['price'] = text.price(event.price);
      values['priceId'] = event.price.kind;
      break;
    case 'crisisResolved':
      values['sum'] = unsigned(event.sum.total);
      break;
    case 'strikeWeighed':
      Object.assign(values, totals({ resolve: event.resolve, deterrence: event.deterrence }));
      break;
    case 'operationResolved':
      Object.assign(values, totals({ defence: event.defence, attack: event.attack }));
      break;
    case 'testRead':
      values['failing'] = text.list(
        event.tests.filter(({ passed }) => !passed).map(({ article }) => text.article(article)),
      );
      break;
    case 'intelligenceRead':
    case 'intelligenceReported':
    case 'intelligenceOut':
      for (const field of ['subject', 'truth', 'report'] as const) {
        const id = (event as Partial<Record<typeof field, string>>)[field];
        if (id) values[field] = learned(text, id);
      }
      break;
    case 'facilitated':
      values['line'] = text.fill(text.words.phrases.facilitated[event.what], { ...event });
      break;
    case 'powerActed':
    case 'powerReacted':
      explainRow(text, event, values);
      break;
    default:
  }
  return values;
}

function promiseValues(text: Text, { promise }: EventOf<'promiseMade' | 'promiseSettled'>): Values {
  const { by, to, matter, condition, outcome } = promise;
  return {
    ...nameValues(text.words, { by, to, outcome }),
    matter: text.matter(matter),
    ...(condition ? { condition: text.condition(condition) } : {}),
  };
}

function totals(sums: Readonly<Record<string, Sum>>): Values {
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, unsigned(sum.total)]));
}

/** What intelligence is about or says: a power by its name, a card or an act by its title. */
export function learned(text: Text, id: string): string {
  const power = findName(text.words, 'power', id);
  if (power !== undefined) return power;
  const title = findName(text.words, 'crisis', id) ?? findName(text.words, 'row', id);
  return title === undefined ? id : text.fill(text.words.phrases.quoted, { text: title });
}

/** Why a power did what it did, by its own stated interests; whom it meets is named. */
function explainRow(
  text: Text,
  event: EventOf<'powerActed' | 'powerReacted'>,
  values: Record<string, string | number>,
): void {
  const row = at(text.words.rows, event.row);
  if (!row) return;
  const target = event.kind === 'powerActed' ? event.target : '';
  const aimless = /\{(member|region)\}/.test(row.explain) && target === '';
  if (!aimless) values['explain'] = text.fill(row.explain, { member: target, region: target });
}
