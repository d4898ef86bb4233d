import type { ComponentChildren } from 'preact';
import { printWords as words } from '../../content/text/en/print.ts';
import type { FolderPrint, ReachLine } from '../../present/print-model.ts';
import { EMPTY, PrintSheet, usePrinting } from './print-sheet.tsx';
import { CitationLine, MarkLine } from './sources-line.tsx';

/** Rows for promises. */
const PROMISE_ROWS = 6;
const INTERESTS = 3;

/** A delegation's folder: all that it knows at the start, and room for what it promises. */
export function FolderSheet({ folder }: { readonly folder: FolderPrint }) {
  const { text, source } = usePrinting();
  const { member, law } = folder;
  const title = text.fill(words.folderTitle, { member: member.name });
  return (
    <PrintSheet id={`folder-${member.id}`} page={title} class="print-folder">
      <header class="print-head">
        <h2>{title}</h2>
        <p class="print-roles">
          {words.roles.map((role) => (
            <span key={role}>{role}</span>
          ))}
        </p>
      </header>
      <div class="print-columns">
        <Box title={words.situation}>
          <p>{folder.profile}</p>
        </Box>
        <div>
          <Box title={words.voters}>
            <p>{folder.voters}</p>
          </Box>
          <Box title={words.strength}>
            <p class="print-figures">
              <Figure name={words.income} value={text.fill(words.amount, { amount: folder.income })} />
              <Figure name={words.funds} value={text.fill(words.amount, { amount: folder.funds })} />
              <Figure name={words.stability} value={text.number(folder.stability)} />
              <Figure name={words.reliability} value={text.number(folder.reliability)} />
            </p>
          </Box>
        </div>
      </div>
      <Box title={words.law}>
        <p>
          <b>{law.title}.</b> {law.stands ? law.line : words.lawOff}
        </p>
        <p class="print-small">{law.reading}</p>
        <ul class="print-small print-citations">
          {law.citations.map((citation) => (
            <li key={citation.where}>
              <CitationLine citation={citation} />
            </li>
          ))}
        </ul>
        <MarkLine citations={law.citations} />
      </Box>
      <Box title={words.reach}>
        <p class="print-small">{words.reachHint}</p>
        <table class="print-table print-reach">
          <tbody>
            {folder.reach
              .filter(({ count }) => count > 0)
              .map((line) => (
                <Reach key={line.kind} line={line} />
              ))}
          </tbody>
        </table>
        <p class="print-small">
          <b>{words.corridors}.</b> {folder.corridors.join('. ')}. {!source.dealt && words.corridorsMayChange}
        </p>
      </Box>
      <Interests folder={folder} />
      <Promises />
    </PrintSheet>
  );
}

interface BoxProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Box({ title, children }: BoxProps) {
  return (
    <section class="print-box">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <span>
      {name} <b>{value}</b>
    </span>
  );
}

function Reach({ line }: { readonly line: ReachLine }) {
  const { text } = usePrinting();
  const { count, name: units, places, lands, lawHolds } = line;
  return (
    <tr>
      <th scope="row">{text.fill(words.force, { count, units, places: text.list(places) })}</th>
      <td>
        {lands
          .map(({ owner, regions }, at) => {
            const list = regions.map(({ name }) => name).join(', ');
            return at === 0
              ? text.capital(text.fill(words.atHome, { regions: list }))
              : text.fill(words.land, { member: owner.name, regions: list });
          })
          .join('; ')}
        . {lawHolds && words.lawHolds}
      </td>
    </tr>
  );
}

function Interests({ folder: { interests } }: { readonly folder: FolderPrint }) {
  return (
    <Box title={words.interests}>
      {!interests && <p class="print-small">{words.interestsBlank}</p>}
      <ol class="print-interests">
        {Array.from({ length: INTERESTS }, (_, at) => {
          const known = interests?.[at];
          const secret = known ? known.secret : at === INTERESTS - 1;
          return (
            <li key={at} data-known={known !== undefined}>
              <em>{secret ? words.secret : words.open}</em>{' '}
              {known && (
                <span>
                  <b>{known.title}.</b> {known.aim}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Box>
  );
}

function Promises() {
  const heads = words.promiseHeads;
  return (
    <section class="print-promises">
      <h3>{words.promises}</h3>
      <table class="print-table print-blank">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: PROMISE_ROWS }, (_, row) => (
            <tr key={row}>
              {heads.map((head) => (
                <td key={head}>{EMPTY}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
