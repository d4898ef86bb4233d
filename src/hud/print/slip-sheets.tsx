import type { ComponentChildren } from 'preact';
import { printWords as words } from '../../content/text/en/print.ts';
import { BALLOTS, HANDS, NOTCHES } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import { NOTE_REASONS } from '../../model/lesson-note.ts';
import { gameCode } from '../../replay/game-code.ts';
import { HandSign } from '../widgets/hand-sign.tsx';
import { PrintSheet, usePrinting } from './print-sheet.tsx';

const KINDS = ['pledge', 'council'] as const;
/** Characters of a commitment and of a reveal, as they are grouped on the page of sealed answers. */
const COMMITMENT = [4, 4] as const;
const REVEAL = [5, 5] as const;
/** Where something is written by hand. */
const BLANK = '________';
const LONG_BLANK = '______________________';

/** Slips for every seat and year: a page of six for the pledges of a year, and one for its councils. */
export function SlipSheets() {
  const { text, source } = usePrinting();
  const years = Array.from({ length: source.start.setup.years }, (_, at) => at + 1);
  return (
    <>
      {years.flatMap((year) =>
        KINDS.map((kind) => (
          <PrintSheet
            key={`${kind} ${year}`}
            id={`slips-${kind}-${year}`}
            page={text.fill(words.slipsTitle, { kind, year })}
            class="print-slips"
          >
            {source.library.members.map(({ id }) =>
              kind === 'pledge' ? (
                <PledgeSlip key={id} member={id} year={year} />
              ) : (
                <CouncilSlip key={id} member={id} year={year} />
              ),
            )}
          </PrintSheet>
        )),
      )}
    </>
  );
}

interface SlipProps {
  readonly member: MemberId;
  readonly year: number;
}

function PledgeSlip({ member, year }: SlipProps) {
  const { text, source } = usePrinting();
  return (
    <Slip title={words.pledgeSlip} member={member} year={year}>
      <p>{text.fill(words.share, { blank: BLANK })}</p>
      <ul class="print-choices two">
        {NOTCHES.map((notch) => (
          <Choice key={notch}>
            {notch === 'none'
              ? text.name('notch', notch)
              : text.fill(words.pledge, { notch: text.name('notch', notch), blank: '____' })}
          </Choice>
        ))}
      </ul>
      <Line head={words.motion} choices={BALLOTS.map((ballot) => text.name('ballot', ballot))} />
      <Line head={words.envelope} choices={words.envelopeAnswers} />
      {source.treaty.command === 'elected' && <p>{text.fill(words.nominee, { blank: LONG_BLANK })}</p>}
      <p>{text.fill(words.predictPay, { blank: BLANK })}</p>
      <Reasons />
    </Slip>
  );
}

function CouncilSlip({ member, year }: SlipProps) {
  const { text } = usePrinting();
  return (
    <Slip title={words.councilSlip} member={member} year={year}>
      <p>{text.fill(words.obliged, { blank: LONG_BLANK })}</p>
      <p>{text.fill(words.possible, { blank: LONG_BLANK })}</p>
      <p>{words.give}</p>
      <ul class="print-choices print-hands">
        {HANDS.map((hand) => (
          <li key={hand}>
            <HandSign hand={hand} />
            <span>
              <Tick />
              {text.name('hand', hand)}
            </span>
          </li>
        ))}
      </ul>
      <p>{text.fill(words.unitsFrom, { blank: LONG_BLANK })}</p>
      <p>{text.fill(words.predictGive, { blank: BLANK })}</p>
      <Reasons />
    </Slip>
  );
}

interface SlipFrameProps extends SlipProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Slip({ title, member, year, children }: SlipFrameProps) {
  const { text, source } = usePrinting();
  const code = source.dealt ? String(gameCode(source.start.setup.seed)) : BLANK;
  return (
    <article class="print-slip" data-slip={member}>
      <h3>
        {text.name('member', member)}
        <span>{title}</span>
        <b>{text.fill(words.slipYear, { year })}</b>
      </h3>
      {children}
      <div class="print-codes">
        <span>{words.commitment}</span>
        <Boxes groups={COMMITMENT} />
        <span>{words.reveal}</span>
        <Boxes groups={REVEAL} />
        <span class="print-code">{text.fill(words.gameCode, { code })}</span>
      </div>
    </article>
  );
}

const Tick = () => <span class="print-tick" aria-hidden="true" />;

function Choice({ children }: { readonly children: ComponentChildren }) {
  return (
    <li>
      <Tick />
      {children}
    </li>
  );
}

function Line({ head, choices }: { readonly head: string; readonly choices: readonly string[] }) {
  return (
    <ul class="print-choices">
      <li>{head}</li>
      {choices.map((choice) => (
        <Choice key={choice}>{choice}</Choice>
      ))}
    </ul>
  );
}

const Reasons = () => (
  <Line head={words.because} choices={NOTE_REASONS.map((reason) => words.reasons[reason])} />
);

/** A box for each character of a code. */
function Boxes({ groups }: { readonly groups: readonly number[] }) {
  return (
    <span class="print-boxes" aria-hidden="true">
      {groups.map((size, group) => (
        <span key={group}>
          {Array.from({ length: size }, (_, at) => (
            <i key={at} />
          ))}
        </span>
      ))}
    </span>
  );
}
