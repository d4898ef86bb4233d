import type { PowerId, ProjectId, RegionId } from '../../model/ids.ts';
import type { RevealPhase } from '../../model/phase.ts';
import type { Site } from '../../model/records.ts';
import type { Change } from '../change.ts';
import { cause, note, patch, pay, shiftMember, shiftTension } from '../change.ts';
import { applyEffects } from '../effects/apply-effect.ts';
import { mayHostBases } from '../law.ts';
import { nextHost } from './hosting.ts';

/** Upkeep of what stands, then the projects in order until the fund does not reach (R4.25). */
export function buyProjects(change: Change): void {
  payUpkeep(change);
  let firstPlaced = false;
  for (const { project, power } of change.state.now.projects) {
    const data = change.book.projects[project];
    if (change.state.fund < data.cost) {
      note(change, 'projectMissed', { project });
      break;
    }
    pay(change, 'fund', 'world', data.cost, cause('R4.25', 'bought', { project }));
    note(change, 'projectBought', { project, amount: data.cost });
    if (!data.sited) {
      addSite(change, project, null, power);
      if (power) shiftTension(change, power, -1, cause('R4.25', 'confidence', { power }));
      continue;
    }
    const first = change.state.now.firstSite;
    const owner = first ? change.book.regions.get(first)?.owner : undefined;
    const lawful = owner && (!data.base || mayHostBases(change.book, change.state, owner));
    if (!firstPlaced && first && lawful) raiseSite(change, project, first);
    else offerSite(change, project);
    firstPlaced = true;
  }
}

function payUpkeep(change: Change): void {
  const sites: Site[] = [];
  for (const site of change.state.sites) {
    if (!change.book.projects[site.project].sited) {
      sites.push(site);
      continue;
    }
    const paid = pay(change, 'fund', 'world', 1, cause('R4.25', 'site-upkeep', { project: site.project }));
    if (paid === 0 && site.active) note(change, 'upkeepFailed', { project: site.project });
    if (paid === 1 && !site.active) note(change, 'siteRevived', { project: site.project });
    sites.push({ ...site, active: paid === 1 });
  }
  patch(change, { sites });
}

function offerSite(change: Change, project: ProjectId): void {
  const host = nextHost(change.book, change.state, project, []);
  if (!host) return addSite(change, project, null, null);
  const phase = change.state.phase as RevealPhase;
  patch(change, { phase: { ...phase, sites: [...phase.sites, { project, host, asked: [] }] } });
}

/** A bought project takes its place: hosting brings standing (R4.25). */
export function raiseSite(change: Change, project: ProjectId, region: RegionId): void {
  addSite(change, project, region, null);
  const host = change.book.regions.get(region)?.owner;
  if (!host) return;
  note(change, 'siteHosted', { member: host, project, region });
  shiftMember(change, 'standing', host, 1, cause('R4.25', 'hosting', { project }));
}

function addSite(change: Change, project: ProjectId, region: RegionId | null, power: PowerId | null): void {
  const site: Site = { project, region, power, built: change.state.year, active: true };
  patch(change, { sites: [...change.state.sites, site] });
  applyEffects(change, change.book.projects[project].onBuilt, {
    home: region ? (change.book.regions.get(region)?.owner ?? null) : null,
    region,
    leader: null,
    helpers: [],
    source: power,
    because: cause('R4.25', 'built', { project }),
  });
}
