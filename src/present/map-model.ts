import type { CorridorId, CrisisId, MemberId, PowerId, ProjectId, RegionId } from '../model/ids.ts';
import type { Library, Link } from '../model/library.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import { bandOf } from '../rules/forecast.ts';
import { corridorOpen } from '../rules/geography.ts';
import type { Catalogue } from './catalogue.ts';
import type { Counter } from './counters.ts';
import { countersOf } from './counters.ts';
import { FRIENDLY_ACTS } from './map-news.ts';
import type { MapWay } from './map-ways.ts';
import { waysTaken } from './map-ways.ts';
import { corridorLabel } from './corridor-label.ts';
import { regionLabel } from './region-label.ts';
import type { Text } from './text.ts';

/** Everything the map draws, as plain data in the reader's language. */
export interface MapModel {
  /** In table order: walks and Tab order follow it. */
  readonly regions: readonly {
    readonly id: RegionId;
    readonly name: string;
    readonly owner: MemberId;
    readonly ownerName: string;
    readonly lon: number;
    readonly lat: number;
    readonly borders: readonly PowerId[];
    /** Whole sentences: owner, borders, and what stands there. */
    readonly label: string;
  }[];
  readonly members: readonly {
    readonly id: MemberId;
    readonly name: string;
    /** As the state writes its own name, in capitals. */
    readonly title: string;
    readonly commander: boolean;
    readonly suspended: boolean;
  }[];
  readonly links: readonly Link[];
  readonly corridors: readonly {
    readonly id: CorridorId;
    /** Short enough to draw. */
    readonly name: string;
    readonly open: boolean;
    readonly sea: boolean;
    readonly links: readonly Link[];
    /** Whether it is open, and why not. */
    readonly label: string;
  }[];
  readonly counters: readonly Counter[];
  readonly crises: readonly {
    readonly id: CrisisId;
    readonly region: RegionId;
    readonly severity: number;
    readonly title: string;
    readonly answered: boolean;
  }[];
  readonly sites: readonly {
    readonly region: RegionId;
    readonly project: ProjectId;
    readonly name: string;
    readonly active: boolean;
    readonly base: boolean;
  }[];
  readonly works: readonly { readonly region: RegionId; readonly power: PowerId }[];
  readonly conflicts: readonly {
    readonly id: number;
    readonly region: RegionId;
    readonly power: PowerId;
    readonly steps: number;
  }[];
  readonly powers: readonly {
    readonly id: PowerId;
    readonly name: string;
    readonly tension: number;
    readonly band: string;
    readonly massedAt: RegionId | null;
    /** What it leans to this year, and where that points: a region, a member, or nowhere. */
    readonly telegraph: {
      readonly text: string;
      readonly friendly: boolean;
      readonly region: RegionId | null;
      readonly member: MemberId | null;
    } | null;
  }[];
  /** Ways of forces that were committed and are at work: to a crisis, or to a member that called. */
  readonly ways: readonly MapWay[];
  readonly note: string;
  /** Names of places that are no part of the game, by what they are and their id. */
  readonly atlas: Catalogue['atlas'];
}

/** Languages whose alphabets have their own capitals: i and İ. */
const ALPHABETS: Readonly<Record<MemberId, string>> = {
  azerbaijan: 'az',
  turkiye: 'tr',
  kazakhstan: 'kk',
  kyrgyzstan: 'ky',
  uzbekistan: 'uz',
  turkmenistan: 'tk',
};

/** The map as a viewer sees it. */
export function mapModel(library: Library, view: State, text: Text): MapModel {
  const book = openBook(library);
  const counters = countersOf(book, view, text);
  return {
    regions: library.regions.map(({ id, owner, lon, lat, borders }) => ({
      id,
      name: text.name('region', id),
      owner,
      ownerName: text.name('member', owner),
      lon,
      lat,
      borders,
      label: regionLabel(book, view, text, id, counters),
    })),
    members: library.members.map(({ id }) => ({
      id,
      name: text.name('member', id),
      title: text.name('memberLocal', id).toLocaleUpperCase(ALPHABETS[id]),
      commander: view.commander === id,
      suspended: view.members[id].suspended,
    })),
    links: library.links,
    corridors: library.corridors.map((corridor) => ({
      id: corridor.id,
      name: text.words.phrases.corridorShort[corridor.id],
      open: corridorOpen(book, view, corridor.id),
      sea: corridor.capacity !== undefined,
      links: corridor.links,
      label: corridorLabel(book, view, text, corridor),
    })),
    counters,
    crises: view.crises.map(({ id, region, option, contributions }) => ({
      id,
      region,
      severity: severityOf(book, id, option),
      title: text.name('crisis', id),
      answered: contributions.length > 0,
    })),
    sites: view.sites.flatMap(({ project, region, active }) =>
      region === null
        ? []
        : [
            {
              region,
              project,
              name: text.capital(text.name('project', project)),
              active,
              base: book.projects[project].base,
            },
          ],
    ),
    works: view.works,
    conflicts: view.conflicts.map(({ id, region, power, steps }) => ({ id, region, power, steps })),
    powers: library.powers.map(({ id }) => powerOnMap(book, view, text, id)),
    ways: waysTaken(book, view),
    note: text.ui('mapNote'),
    atlas: text.words.atlas,
  };
}

/** Severity of a crisis by the way it is met; before one is chosen, the card's own. */
function severityOf(book: Book, crisis: CrisisId, option: string | null): number {
  const card = book.crises.get(crisis);
  const chosen = card?.options.find(({ id }) => id === option);
  return (card?.severity ?? 0) + (chosen?.severity ?? 0);
}

function powerOnMap(book: Book, view: State, text: Text, id: PowerId): MapModel['powers'][number] {
  const { tension, massed, telegraph } = view.powers[id];
  const row = telegraph && book.powers[id].doctrine.find((each) => each.id === telegraph.row);
  const target = telegraph?.target ?? null;
  return {
    id,
    name: text.capital(text.name('power', id)),
    tension,
    band: text.name('band', bandOf(tension)),
    massedAt: massed && massed.until >= view.year ? massed.region : null,
    telegraph: row
      ? {
          text: text.name('row', row.id),
          friendly: FRIENDLY_ACTS.has(row.act.kind),
          region: target !== null && book.regions.has(target) ? target : null,
          member: book.order.find((member) => member === target) ?? null,
        }
      : null,
  };
}
