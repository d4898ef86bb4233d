import type { MemberId, Motive, PowerId, RegionId } from '../model/ids.ts';
import { MOTIVES } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import { deterrence } from '../rules/defence/deterrence.ts';
import type { Band } from '../rules/forecast.ts';
import { bandOf } from '../rules/forecast.ts';
import { bestTarget, mayStrike, resolve, strikingFaces, weakestBorder } from '../rules/powers/resolve.ts';
import { folderOf } from './action-values.ts';
import type { Figure, Named } from './figure.ts';
import { figure } from './figure.ts';
import type { LastChange } from './last-change.ts';
import { lastChange } from './last-change.ts';
import { at } from './names.ts';
import type { Text } from './text.ts';

/** What a strike this year would take, if the power had this motive. */
interface StrikeCase {
  readonly motive: Named<Motive>;
  /** Faces of a die on which it strikes, 0 to 6. */
  readonly faces: number;
  readonly region: Named<RegionId> | null;
  readonly resolve: Figure | null;
  readonly deterrence: Figure | null;
  /** “strikes Altai on 5–6”. */
  readonly line: string;
}

export interface PowerModel {
  readonly id: PowerId;
  readonly name: string;
  readonly full: string;
  readonly interests: string;
  readonly source: string;
  readonly tension: Figure;
  readonly band: Named<Band>;
  readonly baseline: number;
  readonly last: LastChange | null;
  readonly stance: { readonly id: 'reassure' | 'firm' | 'none'; readonly line: string };
  readonly telegraph: {
    readonly title: string;
    readonly trigger: string;
    readonly explain: string;
    readonly target: string | null;
    readonly targetLine: string | null;
  } | null;
  readonly offer: {
    readonly title: string;
    readonly line: string;
    readonly until: string;
    readonly gives: string;
  } | null;
  readonly massed: string | null;
  readonly sanctioned: string | null;
  readonly influence: readonly (Named<MemberId> & { readonly figure: Figure })[];
  readonly claims: readonly string[];
  /** Null for powers without coercive rows. */
  readonly strike: {
    readonly weakest: (Named<RegionId> & { readonly deterrence: Figure; readonly line: string }) | null;
    /** One for each motive it may have; the true one alone once the game is over. */
    readonly cases: readonly StrikeCase[];
    /** “1 to 3 faces of the die, by its hidden motive”. */
    readonly range: string;
    readonly motiveLine: string;
    /** What the viewer noted of its motive this year. */
    readonly estimate: Named<Motive> | null;
  } | null;
}

/** The outside powers as a viewer sees them. */
export function powerModels(
  library: Library,
  view: State,
  text: Text,
  viewer: MemberId | null,
): readonly PowerModel[] {
  const book = openBook(library);
  return book.powerOrder.map((power) => powerModel(book, view, text, power, viewer));
}

function powerModel(
  book: Book,
  view: State,
  text: Text,
  power: PowerId,
  viewer: MemberId | null,
): PowerModel {
  const own = view.powers[power];
  const words = text.words.powers[power];
  const band = bandOf(own.tension);
  const stance = view.now.stances[power] ?? 'none';
  const { massed, offer, sanctionedUntil } = own;
  return {
    id: power,
    name: words.name,
    full: text.name('powerFull', power),
    interests: words.interests,
    source: words.source,
    tension: figure(own.tension, { kind: 'tension', power }),
    band: { id: band, name: text.name('band', band) },
    baseline: own.baseline,
    last: lastChange(view, text, 'tension', { power }),
    stance: { id: stance, line: text.ui(STANCE_LINES[stance]) },
    telegraph: telegraphLine(view, text, power),
    offer: offer && {
      title: text.name('offer', offer.id),
      line: at<{ readonly line: string }>(text.words.offers, offer.id)?.line ?? '',
      until: text.ui('offerUntil', { year: offer.year }),
      gives: text.ui('offerGives', {
        effects: text.list(
          offer.gives.map((effect) => text.effect(effect, { home: offer.target, source: power })),
        ),
      }),
    },
    massed:
      massed && massed.until >= view.year
        ? text.ui('massed', { region: massed.region, year: massed.until })
        : null,
    sanctioned: sanctionedUntil >= view.year ? text.ui('sanctioned', { year: sanctionedUntil }) : null,
    influence: book.order.map((member) => ({
      id: member,
      name: text.name('member', member),
      figure: figure(view.members[member].influence[power], { kind: 'influence', member, power }),
    })),
    claims: view.claims
      .filter((claim) => claim.power === power)
      .map(({ claim, member, year, backed }) =>
        text.ui('claimLine', { claim, member, year, outcome: backed ? 'backed' : 'restrained' }),
      ),
    strike: book.powers[power].motive ? strikeModel(book, view, text, power, viewer) : null,
  };
}

const STANCE_LINES = { none: 'stanceNone', reassure: 'stanceReassure', firm: 'stanceFirm' } as const;

function telegraphLine(view: State, text: Text, power: PowerId): PowerModel['telegraph'] {
  const { telegraph } = view.powers[power];
  const row = telegraph && at(text.words.rows, telegraph.row);
  if (!telegraph || !row) return null;
  const { target } = telegraph;
  return {
    title: row.title,
    trigger: row.trigger,
    explain: text.fill(row.explain, { member: target ?? '', region: target ?? '' }),
    target,
    targetLine: target === null ? null : text.ui('telegraphTarget', { target }),
  };
}

function strikeModel(
  book: Book,
  view: State,
  text: Text,
  power: PowerId,
  viewer: MemberId | null,
): PowerModel['strike'] {
  const { motive: known, lastStrike } = view.powers[power];
  const motives = known === null ? MOTIVES : [known];
  const cases = motives.map((motive) => strikeCase(book, view, text, power, motive));
  const weakest = weakestBorder(book, view, power);
  const faces = cases.map((each) => each.faces);
  const [least, most] = [Math.min(...faces), Math.max(...faces)];
  const noted =
    viewer === null ? undefined : (folderOf(view, viewer) ?? { estimates: view.now.estimates[viewer] });
  const estimate = noted?.estimates?.[power];
  const recently = lastStrike >= view.year - 1;
  return {
    weakest: weakest && {
      id: weakest.region,
      name: text.name('region', weakest.region),
      deterrence: figure(weakest.value, { kind: 'deterrence', power, region: weakest.region }),
      line: text.ui('weakestLine', { region: weakest.region, deterrence: text.number(weakest.value) }),
    },
    cases,
    range: recently
      ? text.ui('struckRecently')
      : text.ui(least === most ? 'strikeRangeSame' : 'strikeRange', { least, most }),
    motiveLine: known === null ? text.ui('motiveHidden') : text.ui('motiveIs', { motive: known }),
    estimate: estimate ? { id: estimate, name: text.name('motive', estimate) } : null,
  };
}

function strikeCase(book: Book, view: State, text: Text, power: PowerId, motive: Motive): StrikeCase {
  const best = bestTarget(book, view, power, motive);
  const thinks = mayStrike(book, view, power, motive);
  const faces = best && thinks ? strikingFaces(best.resolve.total, best.deterrence.total) : 0;
  const region = best?.region ?? null;
  return {
    motive: { id: motive, name: text.name('motive', motive) },
    faces,
    region: region === null ? null : { id: region, name: text.name('region', region) },
    resolve:
      region === null
        ? null
        : figure(resolve(view, power, region, motive).total, { kind: 'resolve', power, region, motive }),
    deterrence:
      region === null
        ? null
        : figure(deterrence(book, view, power, region).total, { kind: 'deterrence', power, region }),
    line: thinks ? facesLine(text, faces, region) : text.ui('strikeNever'),
  };
}

/** “strikes Altai on 5–6”. */
function facesLine(text: Text, faces: number, region: RegionId | null): string {
  if (faces === 0) return text.ui('strikeNoFace');
  return text.ui('strikeFaces', { region, faces: facesName(faces) });
}

/** Faces of a die from above: 6, 5–6, 1–6. */
export function facesName(faces: number): string {
  return faces === 1 ? '6' : `${7 - faces}–6`;
}
