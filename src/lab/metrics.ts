import type { ActionKind } from '../model/action.ts';
import { NOTCHES } from '../model/action.ts';
import type { GameEvent, Meter } from '../model/event.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { RANKS } from '../model/result.ts';
import type { Played } from './play.ts';
import { thresholds } from './thresholds.ts';

interface Range {
  lowest: number;
  highest: number;
  /** Share of years that ended higher, or lower, than they began. */
  rising: number;
  falling: number;
}

/** What a batch adds up to; plain JSON, printed by `simulate`. */
export interface Report {
  games: number;
  ranges: Record<string, Range>;
  /** Share of games in which each threshold of the rules was crossed. */
  thresholds: Record<string, number>;
  fates: Record<string, number>;
  verdicts: Record<string, number>;
  results: Record<string, Record<string, number>>;
  years: Record<string, number>;
  actionsByType: Record<string, number>;
  strikes: number;
  deterred: number;
  invocations: number;
  engaged: number;
  responses: { owed: number; given: number };
  pledges: Record<string, number>;
  seen: Record<string, Record<string, number>>;
  widestChoice: number;
}

const YEARLY: readonly Meter[] = ['will', 'coordination', 'ladder'];

/** Adds games up, one at a time, so that a batch needs no more memory than one game. */
export class Tally {
  private readonly report: Report;
  private readonly changes = new Map<string, { years: number; up: number; down: number }>();
  private readonly checks;

  constructor(private readonly library: Library) {
    const zero = (ids: readonly string[]): Record<string, number> =>
      Object.fromEntries(ids.map((id) => [id, 0]));
    this.checks = thresholds(library);
    this.report = {
      games: 0,
      ranges: {},
      thresholds: zero(this.checks.map(({ id }) => id)),
      fates: zero(['renewed', 'lapsed', 'broken', 'war']),
      verdicts: {},
      results: Object.fromEntries(library.members.map(({ id }) => [id, zero(RANKS)])),
      years: {},
      actionsByType: {},
      strikes: 0,
      deterred: 0,
      invocations: 0,
      engaged: 0,
      responses: { owed: 0, given: 0 },
      pledges: zero(NOTCHES),
      seen: {
        cards: zero(library.crises.map(({ id }) => id)),
        rows: zero(library.powers.flatMap(({ doctrine }) => doctrine.map(({ id }) => id))),
        reactions: zero(library.powers.flatMap(({ reactions }) => reactions.map(({ id }) => id))),
        projects: zero(library.projects.map(({ id }) => id)),
        motions: zero([
          'amendment',
          'admission',
          'declaration',
          'suspension',
          'mission',
          'settlement',
          'censure',
          'petition',
        ]),
        interests: zero(library.interests.map(({ id }) => id)),
        claims: zero(library.claims.map(({ id }) => id)),
        missions: zero(library.missions.map(({ id }) => id)),
        candidates: zero(library.candidates.map(({ id }) => id)),
      },
      widestChoice: 0,
    };
  }

  add(played: Played): void {
    const { state, journal, widest } = played;
    const { report } = this;
    report.games += 1;
    report.widestChoice = Math.max(report.widestChoice, widest);
    for (const { action } of journal) bump(report.actionsByType, action.kind satisfies ActionKind);
    for (const { id, crossed } of this.checks) if (crossed(state)) bump(report.thresholds, id);
    bump(report.years, String(state.year));
    if (state.result) {
      bump(report.fates, state.result.fate);
      bump(report.verdicts, state.result.verdict);
      for (const member of Object.keys(state.result.members) as MemberId[]) {
        bump(report.results[member] ?? {}, state.result.members[member].rank);
        for (const interest of state.result.members[member].met)
          bump(report.seen['interests'] ?? {}, interest);
      }
    }
    for (const { id } of this.library.members) {
      report.responses.owed += state.members[id].tally.owed;
      report.responses.given += state.members[id].tally.given;
    }
    for (const event of state.log) this.count(event);
    this.measureYears(state);
  }

  private count(event: GameEvent): void {
    const { report } = this;
    const seen = (set: string, id: string): void => bump(report.seen[set] ?? {}, id);
    switch (event.kind) {
      case 'crisisDrawn':
        return seen('cards', event.crisis);
      case 'powerActed':
        return seen('rows', event.row);
      case 'powerReacted':
        return seen('reactions', event.row);
      case 'projectBought':
        return seen('projects', event.project);
      case 'motionDecided':
        return seen('motions', event.motion.kind);
      case 'claimPressed':
        return seen('claims', event.claim);
      case 'missionResolved':
        return seen('missions', event.mission);
      case 'stateAdmitted':
        return seen('candidates', event.candidate);
      case 'pledgeRevealed':
        return bump(report.pledges, event.notch);
      case 'powerStruck':
        report.strikes += 1;
        return;
      case 'strikeWeighed':
        if (event.outcome === 'deterred') report.deterred += 1;
        return;
      case 'defenceInvoked':
        report.invocations += 1;
        return;
      case 'testRead':
        if (event.engaged === 'yes') report.engaged += 1;
        return;
      default:
        return;
    }
  }

  /** Walks the log: each meter's lowest and highest value, and whether each year ended above or below its start. */
  private measureYears(state: State): void {
    const tracks = new Map<string, { start: Map<number, number>; end: Map<number, number> }>();
    for (const event of state.log) {
      if (event.kind !== 'meterShifted') continue;
      const key = event.meter === 'tension' ? `tension-${event.power}` : event.meter;
      if (event.meter !== 'tension' && !YEARLY.includes(event.meter)) continue;
      const range = (this.report.ranges[key] ??= {
        lowest: event.from,
        highest: event.from,
        rising: 0,
        falling: 0,
      });
      range.lowest = Math.min(range.lowest, event.from, event.to);
      range.highest = Math.max(range.highest, event.from, event.to);
      const track = tracks.get(key) ?? { start: new Map(), end: new Map() };
      if (!track.start.has(event.at)) track.start.set(event.at, event.from);
      track.end.set(event.at, event.to);
      tracks.set(key, track);
    }
    for (const [key, { start, end }] of tracks) {
      const change = this.changes.get(key) ?? { years: 0, up: 0, down: 0 };
      change.years += state.year;
      for (const [year, from] of start) {
        const to = end.get(year) ?? from;
        if (to > from) change.up += 1;
        if (to < from) change.down += 1;
      }
      this.changes.set(key, change);
    }
  }

  /** The report so far: shares rounded to four places. */
  result(): Report {
    const ranges = Object.fromEntries(
      Object.entries(this.report.ranges).map(([key, range]) => {
        const { years, up, down } = this.changes.get(key) ?? { years: 1, up: 0, down: 0 };
        return [key, { ...range, rising: round(up / years), falling: round(down / years) }];
      }),
    );
    const shares = Object.fromEntries(
      Object.entries(this.report.thresholds).map(([id, count]) => [
        id,
        round(count / Math.max(1, this.report.games)),
      ]),
    );
    return { ...this.report, ranges, thresholds: shares };
  }
}

function bump(counts: Record<string, number>, id: string): void {
  counts[id] = (counts[id] ?? 0) + 1;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
