import { chairWords as words } from '../content/text/en/chair.ts';
import type { Meter } from '../model/event.ts';
import type { MemberId } from '../model/ids.ts';
import type { Fate, Rank } from '../model/result.ts';
import type { State } from '../model/state.ts';
import { writeChair } from './chair-query.ts';
import type { Named } from './figure.ts';
import { FATE_KEYS, RANK_KEYS } from './result-model.ts';
import type { Text } from './text.ts';

/** A meter of the alliance at the end of a year. */
export interface CardPillar {
  readonly id: 'will' | 'coordination' | 'ladder';
  /** As short as a bar leaves room for. */
  readonly short: string;
  readonly value: number;
  readonly most: number;
}

export interface CardYear {
  readonly year: number;
  readonly name: string;
  /** What the member paid of what it was assessed; null where the year ended before it was asked. */
  readonly share: { readonly paid: number; readonly assessed: number } | null;
  readonly called: boolean;
  readonly pillars: readonly CardPillar[];
}

/** One person's game on one card. */
export interface ResultCard {
  readonly title: string;
  readonly member: Named<MemberId>;
  /** The day whose seed it was, or the seed. */
  readonly when: string;
  readonly fate: Named<Fate>;
  readonly fateLine: string;
  readonly rank: Named<Rank>;
  readonly rankLine: string;
  readonly rows: readonly {
    readonly id: 'paid' | 'came' | 'forYou';
    readonly label: string;
    readonly value: string;
    /** Parts of a whole, to draw; null where there was no whole. */
    readonly part: { readonly done: number; readonly of: number } | null;
  }[];
  readonly years: readonly CardYear[];
  /** The card for those who read rather than see; its last line is the address. */
  readonly lines: readonly string[];
}

export interface CardAsked {
  readonly member: MemberId;
  /** The day whose seed it was, in words. */
  readonly day: string | null;
  /** The name of the scenario. */
  readonly title: string;
  /** The address that opens One Chair with this seed and seat; null in other scenarios. */
  readonly address: ((query: string) => string) | null;
}

const PILLARS = [
  { id: 'will', most: 10 },
  { id: 'coordination', most: 10 },
  { id: 'ladder', most: 5 },
] as const;

/** What is left of a game for one member, on one card; null before the end. */
export function resultCard(view: State, text: Text, asked: CardAsked): ResultCard | null {
  const { result } = view;
  if (!result) return null;
  const { member, day, title, address } = asked;
  const { rank } = result.members[member];
  const { tally } = view.members[member];
  const { paid, assessed, given, owed } = tally;
  const forYou = helpFor(view, member);
  const years = yearsOf(view, text, member);
  const when = day ?? text.fill(words.seedIs, { seed: String(view.setup.seed) });
  const fate = text.name('fate', result.fate);
  const rankName = text.name('rank', rank);
  const came = owed === 0 ? words.cameNever : text.fill(words.came, { given, owed });
  const forYouLine = forYou.owed === 0 ? words.forYouNever : text.fill(words.forYou, forYou);
  const headline = text.fill(words.headline, {
    title: `Kurultai, ${title}`,
    when,
    member,
    rank: rankName,
  });
  const marks = [
    text.fill(words.linePaid, { squares: squaresOf(years), paid, assessed }),
    text.fill(words.lineCame, { given, owed }),
    text.fill(words.lineForYou, forYou),
    text.fill(words.lineLadder, { ladder: view.ladder }),
    text.fill(words.alliance, { fate }),
  ];
  return {
    title,
    member: { id: member, name: text.name('member', member) },
    when,
    fate: { id: result.fate, name: fate },
    fateLine: text.ui(FATE_KEYS[result.fate]),
    rank: { id: rank, name: rankName },
    rankLine: text.ui(RANK_KEYS[rank]),
    rows: [
      {
        id: 'paid',
        label: words.paidLabel,
        value: text.fill(words.paid, { paid, assessed }),
        part: partOf(paid, assessed),
      },
      { id: 'came', label: words.cameLabel, value: came, part: partOf(given, owed) },
      { id: 'forYou', label: words.forYouLabel, value: forYouLine, part: partOf(forYou.came, forYou.owed) },
    ],
    years,
    lines: [headline, marks.join(' · '), ...(address ? [address(writeChair(view.setup.seed, member))] : [])],
  };
}

const partOf = (done: number, of: number): { done: number; of: number } | null =>
  of === 0 ? null : { done: Math.min(done, of), of };

/** Of the members that owed this one something in its councils, how many sent more than words. */
function helpFor({ councils }: State, member: MemberId): { came: number; owed: number } {
  let came = 0;
  let owed = 0;
  for (const { council } of councils) {
    if (council.member !== member) continue;
    const helpers = (Object.keys(council.owed) as MemberId[]).filter((each) => each !== member);
    owed += helpers.length;
    came += helpers.filter((each) => {
      const hand = council.hands[each];
      return hand === 'token' || hand === 'commit';
    }).length;
  }
  return { came, owed };
}

function yearsOf(view: State, text: Text, member: MemberId): CardYear[] {
  const records = [...view.past, ...(view.past.some(({ year }) => year === view.now.year) ? [] : [view.now])];
  return records.map(({ year, paid, assessed }) => ({
    year,
    name: text.fill(words.year, { year }),
    share: paid[member] === undefined ? null : { paid: paid[member], assessed: assessed[member] ?? 0 },
    called: view.councils.some((each) => each.year === year),
    pillars: PILLARS.map(({ id, most }) => ({
      id,
      short: words.pillar[id],
      value: valueAt(view, id, year),
      most,
    })),
  }));
}

/** Where a meter of the alliance stood when a year was over. */
function valueAt(view: State, meter: Meter & CardPillar['id'], year: number): number {
  let next: number | null = null;
  for (const event of view.log.toReversed()) {
    if (event.kind !== 'meterShifted' || event.meter !== meter) continue;
    if (event.at <= year) return event.to;
    next = event.from;
  }
  return next ?? view[meter];
}

/** A square for each year: paid in full, in part, not at all. */
const squaresOf = (years: readonly CardYear[]): string =>
  years
    .flatMap(({ share }) =>
      share === null ? [] : [share.paid >= share.assessed ? '🟦' : share.paid > 0 ? '🟨' : '⬜'],
    )
    .join('');
