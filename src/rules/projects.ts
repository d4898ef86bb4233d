import type { Column, MemberId, ProjectId, RegionId } from '../model/ids.ts';
import type { Site } from '../model/records.ts';
import type { State } from '../model/state.ts';
import type { Term } from '../model/sum.ts';
import type { Book } from './book.ts';

/** Whether a project stands and its upkeep is paid. */
export function works(state: State, project: ProjectId): boolean {
  for (const site of state.sites) if (site.project === project && site.active) return true;
  return false;
}

/** Whether it stands, working or dormant. */
export function stands(state: State, project: ProjectId): boolean {
  return state.sites.some((site) => site.project === project);
}

/** Sites that cost ¤1 a year: all that have a place or go on working (R4.25). */
export function upkeepOf(book: Book, state: State): number {
  return state.sites.filter((site) => book.projects[site.project].sited).length;
}

/** The member in whose land a site stands. */
export function hostOf(book: Book, site: Site): MemberId | null {
  return site.region === null ? null : (book.regions.get(site.region)?.owner ?? null);
}

/** Sites hosted by a member. */
export function sitesOf(book: Book, state: State, member: MemberId): readonly Site[] {
  return state.sites.filter((site) => hostOf(book, site) === member);
}

/** Working bases in a region: each site counts as a tripwire of 1 together (R5.14). */
export function baseAt(book: Book, state: State, region: RegionId): boolean {
  return state.sites.some((site) => site.region === region && book.projects[site.project].base);
}

/** What working projects add to a response in a column (R4.34). `firstDisaster`: whether the relief pool is still fresh. */
export function projectTerms(book: Book, state: State, column: Column, firstDisaster: boolean): Term[] {
  const terms: Term[] = [];
  for (const site of state.sites) {
    const { adds } = book.projects[site.project];
    if (!adds || !site.active || adds.column !== column) continue;
    if (adds.firstOnly && !firstDisaster) continue;
    terms.push({ label: 'project', with: { project: site.project }, value: adds.by, rule: 'R4.34' });
  }
  return terms;
}
