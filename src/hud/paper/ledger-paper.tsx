import type { EventOf, Meter } from '../../model/event.ts';
import type { MemberId } from '../../model/ids.ts';
import { signed } from '../../present/names.ts';
import { useDesk } from '../game/desk.ts';
import { EventLines } from './event-lines.tsx';

type Shift = EventOf<'meterShifted'>;

interface Row {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly causes: readonly string[];
}

interface LedgerRow extends Row {
  readonly meter: Meter;
  readonly member: MemberId | undefined;
}

/** In the order in which they are read: what holds the alliance up comes first. */
const ALLIANCE: readonly Meter[] = ['will', 'coordination', 'ladder', 'tension', 'normalisation'];

/** What changed this year, by how much and why. */
export function LedgerPaper() {
  const desk = useDesk();
  const { view, game } = desk;
  const { text } = game;
  const shifts = view.log.filter(
    (event): event is Shift => event.kind === 'meterShifted' && event.at === view.year && event.by !== 0,
  );
  const groups = new Map<string, Shift[]>();
  for (const shift of shifts) {
    const key = `${shift.meter} ${shift.member ?? ''} ${shift.power ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), shift]);
  }
  const seats = game.library.members.map(({ id }) => id);
  const rows = [...groups.values()].flatMap((list): LedgerRow[] => {
    const [first] = list;
    const last = list.at(-1);
    if (!first || !last) return [];
    const { meter, member, power } = first;
    const name = text.capital(text.fill(text.words.phrases.meterOf, { meter, member, power }));
    const causes = list.map((shift) => `${signed(shift.by)} ${text.cause(shift.because)}`);
    return [{ meter, member, name, from: first.from, to: last.to, causes }];
  });
  return (
    <div class="paper-columns two ledger-paper">
      <Changes
        title={desk.say('ledgerAlliance')}
        rows={rows
          .filter(({ meter }) => ALLIANCE.includes(meter))
          .toSorted((a, b) => ALLIANCE.indexOf(a.meter) - ALLIANCE.indexOf(b.meter))}
      />
      <Changes
        title={desk.say('ledgerMembers')}
        rows={rows
          .filter(({ meter }) => !ALLIANCE.includes(meter))
          .toSorted((a, b) => placeOf(seats, a) - placeOf(seats, b))}
      />
      <section>
        <h3>{desk.say('ledgerWords')}</h3>
        <EventLines since="yearOpened" kinds={['promiseSettled', 'intelligenceOut', 'yearClosed']} />
      </section>
    </div>
  );
}

/** Members in table order: each finds its own lines side by side. */
const placeOf = (seats: readonly MemberId[], { member }: LedgerRow): number =>
  member === undefined ? seats.length : seats.indexOf(member);

function Changes({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const desk = useDesk();
  return (
    <section>
      <h3>{title}</h3>
      <table class="wide ledger-table">
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td class="number">{desk.say('fromTo', { from: row.from, to: row.to })}</td>
              <td class="small">{row.causes.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
