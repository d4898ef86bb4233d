import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { Said } from '../../lessons/said.ts';
import { saidIn } from '../../lessons/said.ts';
import { NOTE_REASONS } from '../../model/lesson-note.ts';
import type { Text } from '../../present/text.ts';
import { useDebrief } from './debrief-context.ts';
import { DataTable, Part } from './part.tsx';

/** What people said of themselves before the reveal, beside what was done. */
export function Felt() {
  const { text, notes, chronicle } = useDebrief();
  const said = saidIn(chronicle, notes);
  const reasons = NOTE_REASONS.map((reason) => ({
    reason,
    count: said.filter((each) => each.reason === reason).length,
  })).filter(({ count }) => count > 0);
  const judged = said.flatMap(({ error }) => error ?? []);
  return (
    <Part id="felt" title={words.felt} hint={words.feltHint}>
      {said.length === 0 && <p>{words.feltNone}</p>}
      {reasons.length > 0 && (
        <p>
          {text.fill(words.saidReasons, {
            reasons: text.list(
              reasons.map(({ reason, count }) =>
                text.fill(words.saidReason, { count, reason: words.reasons[reason] }),
              ),
            ),
          })}
        </p>
      )}
      {judged.length > 0 && (
        <p>
          {text.fill(words.saidPredictions, {
            count: judged.length,
            right: judged.filter((error) => error === 0).length,
            over: judged.filter((error) => error > 0).length,
            under: judged.filter((error) => error < 0).length,
          })}
        </p>
      )}
      {said.length > 0 && <SaidTable said={said} text={text} />}
    </Part>
  );
}

function SaidTable({ said, text }: { readonly said: readonly Said[]; readonly text: Text }) {
  return (
    <DataTable
      caption={words.felt}
      heads={[
        words.seat,
        words.year,
        words.saidAbout,
        words.saidWhy,
        words.saidDid,
        words.saidPredicted,
        words.saidHappened,
        words.saidError,
      ]}
      rows={said.map((each) => [
        text.name('member', each.seat),
        each.year,
        words.saidAt[each.about ?? 'none'],
        each.reason ? words.reasons[each.reason] : '–',
        didText(text, each),
        each.predicted ?? '–',
        each.predicted === null || each.called === null
          ? '–'
          : text.fill(words.ofOwed, { given: each.honoured, owed: each.called }),
        each.error === null ? '–' : signed(each.error),
      ])}
    />
  );
}

function didText(text: Text, { hand, gave, assessed, paid }: Said): string {
  if (assessed !== null) return text.fill(words.saidPaid, { paid, assessed });
  if (hand === null) return '–';
  return text.fill(words.saidHand, { hand: text.name('hand', hand), gave: gave ? 'yes' : 'no' });
}

const signed = (error: number): string => (error > 0 ? `+${error}` : error < 0 ? `−${Math.abs(error)}` : '0');
