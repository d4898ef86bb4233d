import type { Accession } from '../model/accession.ts';
import type { ForumId, InterestId, MemberId, PowerId, ProjectId, UnitKind } from '../model/ids.ts';
import { UNIT_KINDS } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { actors } from '../rules/actors.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import { explain } from '../rules/explain.ts';
import { interestLost, interestMet } from '../rules/interests.ts';
import { forumsOf } from '../rules/law.ts';
import { accessionOf, isAssociate } from '../rules/membership.ts';
import { sitesOf } from '../rules/projects.ts';
import { isReady } from '../rules/units.ts';
import { HIDDEN_INTEREST } from '../rules/view.ts';
import type { Figure, Named } from './figure.ts';
import { figure, money } from './figure.ts';
import type { LastChange } from './last-change.ts';
import { lastChange } from './last-change.ts';
import { at } from './names.ts';
import type { PromiseLine } from './promise-lines.ts';
import { promiseLines } from './promise-lines.ts';
import type { Text } from './text.ts';

export interface InterestLine {
  readonly id: InterestId;
  readonly title: string;
  /** The aim as a sentence; empty for one that the viewer may not see. */
  readonly aim: string;
  readonly secret: boolean;
  readonly hidden: boolean;
  /** As things stand; null for a hidden one. */
  readonly met: boolean | null;
  /** How that stands, in words; null where it is not known. */
  readonly asThingsStand: string | null;
}

/** One of the six plates beside the map. */
export interface SeatPlate {
  readonly id: MemberId;
  readonly name: string;
  readonly local: string;
  readonly commander: boolean;
  readonly acting: boolean;
  readonly standing: Figure;
  readonly stability: Figure;
  readonly reliability: Figure;
  readonly funds: Figure;
  /** What the next dawn brings, less upkeep. */
  readonly income: Figure;
  /** Share of this year's programme; null before it is announced. */
  readonly share: Figure | null;
  readonly paid: number | null;
  readonly arrears: number;
  readonly last: Readonly<Record<'standing' | 'stability' | 'reliability', LastChange | null>>;
  readonly suspended: boolean;
  /** How it stands to the treaty. */
  readonly accession: Accession;
  readonly associate: boolean;
  /** “full member”, “associate” or “suspended”. */
  readonly status: string;
  readonly law: {
    readonly title: string;
    readonly state: 'stands' | 'struck' | 'off';
    readonly stateName: string;
    readonly line: string;
    readonly reading: string;
  };
  readonly forums: readonly Named<ForumId>[];
  readonly influence: readonly (Named<PowerId> & { readonly figure: Figure })[];
  /** An offer taken this year, and what it binds to. */
  readonly bound: string | null;
  readonly promises: readonly PromiseLine[];
  readonly interests: readonly InterestLine[];
  readonly units: readonly {
    readonly kind: UnitKind;
    readonly name: string;
    readonly all: number;
    readonly ready: number;
  }[];
  readonly sites: readonly Named<ProjectId>[];
  readonly profile: string;
  readonly voters: string;
}

/** The six plates in table order, as a viewer sees them. */
export function seatModels(
  library: Library,
  view: State,
  text: Text,
  viewer: MemberId | null,
): readonly SeatPlate[] {
  const book = openBook(library);
  const acting = actors(library, view);
  return book.order.map((member) => plate(book, view, text, member, viewer, acting.includes(member)));
}

function plate(
  book: Book,
  view: State,
  text: Text,
  member: MemberId,
  viewer: MemberId | null,
  acting: boolean,
): SeatPlate {
  const own = view.members[member];
  const meter = (id: 'standing' | 'stability' | 'reliability'): Figure =>
    figure(own[id], { kind: 'member', meter: id, member });
  const assessed = view.now.assessed[member];
  const associate = isAssociate(book, view, member);
  const accession = accessionOf(view, member);
  const status =
    accession !== 'ratified'
      ? accession
      : own.suspended
        ? 'suspended'
        : associate
          ? 'associate'
          : 'fullMember';
  return {
    id: member,
    name: text.name('member', member),
    local: text.name('memberLocal', member),
    commander: view.commander === member,
    acting,
    standing: meter('standing'),
    stability: meter('stability'),
    reliability: meter('reliability'),
    funds: money(own.funds, { kind: 'funds', purse: member }),
    income: money(explain(book.library, view, { kind: 'income', member }).total, { kind: 'income', member }),
    share: assessed === undefined ? null : money(assessed, { kind: 'share', member }),
    paid: view.now.paid[member] ?? null,
    arrears: own.arrears,
    last: {
      standing: lastChange(view, text, 'standing', { member }),
      stability: lastChange(view, text, 'stability', { member }),
      reliability: lastChange(view, text, 'reliability', { member }),
    },
    suspended: own.suspended,
    accession,
    associate,
    status: text.ui(status),
    law: lawLine(view, text, member),
    forums: forumsOf(book, view, member).map((id) => ({ id, name: text.name('forum', id) })),
    influence: book.powerOrder.map((power) => ({
      id: power,
      name: text.name('power', power),
      figure: figure(own.influence[power], { kind: 'influence', member, power }),
    })),
    bound:
      own.bound?.year === view.year ? text.ui('bound', { power: own.bound.power, ask: own.bound.ask }) : null,
    promises: promiseLines(view, text, ({ by, year }) => by === member && year === view.year),
    interests: own.interests.map((id, index) => interestLine(book, view, text, member, id, index, viewer)),
    units: UNIT_KINDS.map((kind) => {
      const all = view.units.filter((unit) => unit.owner === member && unit.kind === kind);
      return {
        kind,
        name: text.name(all.length === 1 ? 'unit' : 'unitPlural', kind),
        all: all.length,
        ready: all.filter(isReady).length,
      };
    }),
    sites: sitesOf(book, view, member).map(({ project }) => ({
      id: project,
      name: text.name('project', project),
    })),
    profile: text.words.members[member].profile,
    voters: text.words.members[member].voters,
  };
}

function lawLine(view: State, text: Text, member: MemberId): SeatPlate['law'] {
  const { title, stands, reading } = text.words.constraints[member];
  const state = !view.setup.constraints ? 'off' : view.members[member].law ? 'stands' : 'struck';
  const stateName = text.ui(state === 'off' ? 'lawOff' : state === 'stands' ? 'lawStands' : 'lawStruck');
  return { title, state, stateName, line: stands, reading };
}

/** An interest as a viewer may see it; the last of the three is the secret one. */
export function interestLine(
  book: Book,
  view: State,
  text: Text,
  member: MemberId,
  id: InterestId,
  index: number,
  viewer: MemberId | null,
): InterestLine {
  const secret = index === view.members[member].interests.length - 1;
  const data = book.interests.get(id);
  if (id === HIDDEN_INTEREST || !data || (secret && viewer !== member && !view.result)) {
    const title = text.ui('interestHidden');
    return { id: HIDDEN_INTEREST, title, aim: '', secret, hidden: true, met: null, asThingsStand: null };
  }
  const words = at<{ readonly title: string; readonly aim: string }>(text.words.interests, id);
  const met = interestMet(book, view, member, data.check);
  const lost = interestLost(book, view, member, data.check);
  return {
    id,
    title: words?.title ?? id,
    aim: words ? text.fill(words.aim, { ...data.check }) : '',
    secret,
    hidden: false,
    met,
    asThingsStand: text.ui(met ? 'interestMet' : lost ? 'interestLost' : 'interestUnmet'),
  };
}
