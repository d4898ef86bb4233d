import type { CrisisCard, CrisisOption, RegionRule } from '../model/crisis.ts';
import type { Effect } from '../model/effect.ts';
import { CRISIS_GROUPS, MOTIVES } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { DoctrineRow, PowerAct, PowerData } from '../model/power.ts';
import { markdownTable } from './markdown-table.ts';
import { at } from './names.ts';
import type { Text } from './text.ts';

/** The doctrines: for each power its rows in order, and its reactions. */
export function doctrinesTable(library: Library, text: Text): string {
  const { heads, doctrine, reactions } = headings(text);
  return library.powers
    .flatMap((power) => [
      heads(doctrine, power),
      doctrineRows(power, text),
      heads(reactions, power),
      reactionRows(power, text),
    ])
    .join('\n\n');
}

function headings(text: Text) {
  const { powerTitle, reactionsTitle } = text.words.tables;
  const heads = (message: string, power: PowerData): string =>
    `_${text.fill(message, { power: text.words.powers[power.id].name })}_`;
  return { heads, doctrine: powerTitle, reactions: reactionsTitle };
}

function doctrineRows({ id, doctrine }: PowerData, text: Text): string {
  const rows = doctrine.map((row) => [
    text.name('row', row.id),
    at(text.words.rows, row.id)?.trigger ?? '',
    actCell(row.act, text, id),
    targetCell(row, text),
    ...MOTIVES.map((motive) => text.fill(text.words.tables.percent, { value: row.chance[motive] })),
  ]);
  return markdownTable(text.words.tables.heads.doctrine, rows);
}

function reactionRows({ reactions }: PowerData, text: Text): string {
  const rows = reactions.map(({ id, by, chance }) => [
    text.name('row', id),
    at(text.words.rows, id)?.trigger ?? '',
    text.fill('{bySigned}', { by }),
    ...MOTIVES.map((motive) => text.fill(text.words.tables.percent, { value: chance[motive] })),
  ]);
  return markdownTable(text.words.tables.heads.reactions, rows);
}

function actCell(act: PowerAct, text: Text, power: PowerData['id']): string {
  const message = at<string>(text.words.tables.act, act.kind);
  if (message === undefined) return text.name('act', act.kind);
  const effects =
    act.kind === 'offer-openly'
      ? act.gives.map((effect) => text.effect(effect, { source: power })).join(text.words.tables.join)
      : undefined;
  // What an embargo takes is a loss, whatever sign the data give it.
  const by = act.kind === 'embargo' ? { by: -act.by } : {};
  return text.fill(message, { ...act, ...by, effects });
}

function targetCell({ target }: DoctrineRow, text: Text): string {
  return text.fill(text.words.tables.target[target.kind], { ...target });
}

/** The crisis cards by group, each with the ways to meet it. */
export function crisesList(library: Library, text: Text): string {
  return CRISIS_GROUPS.flatMap((group) => {
    const cards = library.crises.filter((card) => card.group === group);
    if (cards.length === 0) return [];
    const lines = cards.flatMap((card) => [
      `- ${cardLine(card, text)}`,
      ...card.options.map((option) => `  - ${wayLine(card, option, text)}`),
    ]);
    return [`_${text.capital(text.name('crisisGroup', group))}_`, lines.join('\n')];
  }).join('\n\n');
}

function cardLine({ id, region, source, attribution, incident, arrival }: CrisisCard, text: Text): string {
  const authored = source.kind === 'powers';
  return text.fill(text.words.tables.card, {
    crisis: id,
    where: regionWords(region, text),
    source: authored
      ? source.powers.map((power) => text.name('power', power)).join(', ')
      : text.words.phrases.crisisSource[source.kind],
    attribution: authored ? attribution : undefined,
    incident: incident ?? undefined,
    arrival: arrival.length === 0 ? undefined : says(arrival, text),
  });
}

function wayLine(card: CrisisCard, option: CrisisOption, text: Text): string {
  const { id, column, severity, cost, success, partial, failure } = option;
  return text.fill(text.words.tables.way, {
    crisis: card.id,
    option: id,
    column,
    severity: card.severity + severity,
    cost,
    success: says(success, text),
    partial: says(partial, text),
    failure: says(failure, text),
  });
}

function says(effects: readonly Effect[], text: Text): string {
  const { noEffect, join } = text.words.tables;
  return effects.length === 0 ? noEffect : effects.map((effect) => text.effect(effect)).join(join);
}

function regionWords(rule: RegionRule, text: Text): string {
  const message = text.words.phrases.regionRule[rule.kind];
  const names = (list: readonly string[]): string => list.join(', ');
  switch (rule.kind) {
    case 'regions':
      return text.fill(message, { regions: names(rule.ids.map((id) => text.name('region', id))) });
    case 'members':
      return text.fill(message, { members: names(rule.ids.map((id) => text.name('member', id))) });
    case 'hazard':
      return text.fill(message, { hazards: names(rule.hazards.map((id) => text.name('hazard', id))) });
    case 'border':
      return text.fill(message, { powers: names(rule.powers.map((id) => text.name('power', id))) });
    default:
      return message;
  }
}
