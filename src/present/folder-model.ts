import type { Ballot, Notch } from '../model/action.ts';
import { BALLOTS, NOTCHES } from '../model/action.ts';
import type { MemberId, Motive, PowerId } from '../model/ids.ts';
import { MOTIVES } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Envelope, Folder } from '../model/phase.ts';
import type { State } from '../model/state.ts';
import { openBook } from '../rules/book.ts';
import { isFull, isParty } from '../rules/membership.ts';
import { pledgeOf } from '../rules/shares.ts';
import { learned } from './event-values.ts';
import type { Figure, Named } from './figure.ts';
import { money } from './figure.ts';
import type { PromiseLine } from './promise-lines.ts';
import { promiseLines } from './promise-lines.ts';
import type { InterestLine } from './seat-model.ts';
import { interestLine } from './seat-model.ts';
import type { Text } from './text.ts';

/** What lies in a seat's folder: the same items for everybody, so that time spent gives nothing away. */
export interface FolderModel {
  readonly member: Named<MemberId>;
  readonly sealed: boolean;
  /** Whether the treaty binds the seat; whoever has not ratified is asked for its envelope alone (R8.10). */
  readonly bound: boolean;
  readonly envelope: {
    readonly kind: Envelope['kind'];
    readonly line: string;
    /** Whether an answer is asked (an offer, a need), and which was given. */
    readonly asks: boolean;
    readonly accept: boolean | null;
    readonly report: string | null;
  };
  readonly share: Figure;
  readonly funds: Figure;
  readonly pledges: readonly {
    readonly notch: Notch;
    readonly name: string;
    readonly amount: number;
    readonly chosen: boolean;
  }[];
  /** ¤ left if everything is paid as chosen; below 0 it cannot be sealed. */
  readonly leftAfter: number;
  readonly leftLine: string;
  readonly motion: string | null;
  readonly motionLine: string;
  readonly ballots: readonly (Named<Ballot> & { readonly chosen: boolean })[];
  /** Candidates for command, where the treaty elects; else null. */
  readonly nominees: readonly (Named<MemberId> & { readonly chosen: boolean })[] | null;
  readonly estimates: readonly {
    readonly power: Named<PowerId>;
    readonly motives: readonly (Named<Motive> & { readonly chosen: boolean })[];
  }[];
  readonly secret: InterestLine | null;
  /** What this seat promised this year: its pledge and ballot will be held against it. */
  readonly promises: readonly PromiseLine[];
}

/** The folder of a seat, from that seat's own view; null outside the folder phase. */
export function folderModel(library: Library, view: State, text: Text, seat: MemberId): FolderModel | null {
  if (view.phase.kind !== 'folders') return null;
  const folder = view.phase.folders[seat];
  if (!folder || folder.envelope.kind === 'sealed') return null;
  const book = openBook(library);
  const own = view.members[seat];
  const share = view.now.assessed[seat] ?? 0;
  const last = own.interests.length - 1;
  const secret = own.interests[last];
  const left = leftAfter(own.funds, share, folder);
  const { motion } = view.now;
  const conflict = motion?.kind === 'settlement' ? motion.conflict : null;
  const region = view.conflicts.find(({ id }) => id === conflict)?.region;
  const phrase = motion ? text.motion(motion, { region }) : null;
  return {
    member: { id: seat, name: text.name('member', seat) },
    sealed: view.phase.sealed.includes(seat),
    bound: isParty(view, seat),
    envelope: {
      kind: folder.envelope.kind,
      line: envelopeLine(text, folder.envelope),
      asks: folder.envelope.kind === 'offer' || folder.envelope.kind === 'home-need',
      accept: folder.accept,
      report: folder.report === null ? null : learned(text, folder.report),
    },
    share: money(share, { kind: 'share', member: seat }),
    funds: money(own.funds, { kind: 'funds', purse: seat }),
    pledges: NOTCHES.map((notch) => ({
      notch,
      name: text.name('notch', notch),
      amount: pledgeOf(notch, share),
      chosen: folder.notch === notch,
    })),
    leftAfter: left,
    leftLine: text.ui('leftAfter', { amount: left }),
    motion: phrase,
    motionLine: phrase === null ? text.ui('ballotNone') : text.ui('ballotOn', { motion: phrase }),
    ballots: BALLOTS.map((id) => ({ id, name: text.name('ballot', id), chosen: folder.ballot === id })),
    nominees: view.phase.election
      ? book.order
          .filter((id) => isFull(book, view, id))
          .map((id) => ({ id, name: text.name('member', id), chosen: folder.nominee === id }))
      : null,
    estimates: book.powerOrder
      .filter((power) => book.powers[power].motive)
      .map((power) => ({
        power: { id: power, name: text.name('power', power) },
        motives: MOTIVES.map((id) => ({
          id,
          name: text.name('motive', id),
          chosen: folder.estimates[power] === id,
        })),
      })),
    secret: secret === undefined ? null : interestLine(book, view, text, seat, secret, last, seat),
    promises: promiseLines(view, text, ({ by, year }) => by === seat && year === view.year),
  };
}

function leftAfter(funds: number, share: number, { envelope, accept, notch }: Folder): number {
  const offered = envelope.kind === 'offer' && accept ? envelope.amount : 0;
  const needed = envelope.kind === 'home-need' && accept ? envelope.cost : 0;
  return funds + offered - needed - pledgeOf(notch ?? 'none', share);
}

function envelopeLine(text: Text, envelope: Envelope): string {
  switch (envelope.kind) {
    case 'empty':
      return text.ui('envelopeEmpty');
    case 'sealed':
      return text.ui('envelopeSealed');
    case 'home-need':
      return text.ui('envelopeNeed', { cost: envelope.cost });
    case 'offer':
      return text.capital(text.ui('envelopeOffer', { ...envelope }));
    case 'intelligence': {
      const { subject, truth } = envelope;
      const said = truth === 'none' ? undefined : learned(text, truth);
      return subject.kind === 'source'
        ? text.ui('envelopeSource', { crisis: subject.crisis, truth: said })
        : text.ui('envelopeComing', { power: subject.power, truth: said });
    }
  }
}
