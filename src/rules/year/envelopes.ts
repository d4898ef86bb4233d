import type { MemberId } from '../../model/ids.ts';
import type { Crisis } from '../../model/records.ts';
import type { Folder } from '../../model/phase.ts';
import { drawBelow } from '../chance.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patch, patchMember, pay, shiftInfluence, shiftMember } from '../change.ts';

/** A home need that costs more brings 2 standing, not 1 (R4.21). */
const SMALL_NEED = 2;
/** One unmet home need of so many costs stability (R4.21). */
const UNMET_SIDES = 3;

/** What a member did with its envelope takes effect (R4.21 to R4.23). */
export function openEnvelope(change: Change, member: MemberId, folder: Folder): void {
  const { envelope, accept, report } = folder;
  if (envelope.kind === 'offer') {
    const { power, ask, amount } = envelope;
    if (!accept) {
      count(change, member, { offersRefused: 1 });
      note(change, 'offerRefused', { member, power, amount, ask }, [member]);
      return;
    }
    const because = cause('R4.22', 'offer-taken', { power });
    pay(change, 'world', member, amount, because);
    shiftMember(change, 'reliability', member, -1, because);
    shiftInfluence(change, power, member, 1, because);
    patchMember(change, member, { bound: { year: change.state.year, ask, power } });
    count(change, member, { offersTaken: 1 });
    note(change, 'offerTaken', { member, power, amount, ask });
  }
  if (envelope.kind === 'home-need') {
    const amount = envelope.cost;
    if (!accept) {
      note(change, 'homeNeedUnmet', { member, amount }, [member]);
      const felt = drawBelow(change, UNMET_SIDES) === 0;
      if (felt) shiftMember(change, 'stability', member, -1, cause('R4.21', 'home-need-unmet'));
      return;
    }
    pay(change, member, 'world', amount, cause('R4.21', 'home-need'));
    shiftMember(change, 'standing', member, amount > SMALL_NEED ? 2 : 1, cause('R4.21', 'home-need-met'));
    note(change, 'homeNeedMet', { member, amount });
  }
  if (envelope.kind === 'intelligence') publishReport(change, member, envelope, report ?? 'silence');
}

function publishReport(
  change: Change,
  member: MemberId,
  envelope: Extract<Folder['envelope'], { kind: 'intelligence' }>,
  report: string,
): void {
  const { subject, truth } = envelope;
  const { year } = change.state;
  patch(change, {
    reports: [...change.state.reports, { year, by: member, subject, truth, report, out: false }],
  });
  if (report === 'silence') return;
  const about = subject.kind === 'source' ? subject.crisis : subject.power;
  note(change, 'intelligenceReported', { member, report, subject: about });
  if (subject.kind !== 'source') return;
  patch(change, {
    crises: change.state.crises.map((crisis) =>
      crisis.id === subject.crisis
        ? { ...crisis, named: report as Crisis['named'], attribution: 'likely' }
        : crisis,
    ),
  });
}
