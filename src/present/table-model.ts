import type { CandidateId, MemberId, ProjectId, RegionId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { PhaseKind } from '../model/phase.ts';
import type { State } from '../model/state.ts';
import type { ArticleId, PresetId } from '../model/treaty.ts';
import { ARTICLE_IDS } from '../model/treaty.ts';
import { actors } from '../rules/actors.ts';
import type { Figure, Named } from './figure.ts';
import { figure, money } from './figure.ts';
import type { LastChange } from './last-change.ts';
import { lastChange } from './last-change.ts';
import { at } from './names.ts';
import { promptFor } from './prompt.ts';
import type { Text } from './text.ts';

/** One of the numbers that the alliance stands or falls with. */
export interface Pillar {
  readonly id: 'will' | 'coordination' | 'funding' | 'ladder';
  readonly name: string;
  readonly hint: string;
  readonly figure: Figure;
  /** Upper end of its scale: for funding the programme, 0 before there is one. */
  readonly most: number;
  readonly last: LastChange | null;
}

interface ArticleLine {
  readonly id: ArticleId;
  readonly title: string;
  readonly question: string;
  readonly settings: readonly { readonly id: string; readonly title: string; readonly line: string }[];
}

interface SiteLine {
  readonly project: ProjectId;
  readonly name: string;
  readonly line: string;
  readonly region: Named<RegionId> | null;
  readonly active: boolean;
  /** “Joint headquarters in Absheron”, with “dormant” where it is. */
  readonly label: string;
}

export interface TableModel {
  readonly year: number;
  readonly years: number;
  readonly yearLine: string;
  readonly phase: Named<PhaseKind>;
  readonly commander: Named<MemberId>;
  readonly pillars: readonly Pillar[];
  readonly fund: Figure;
  /** ¤ of this year's programme; 0 before it is set. */
  readonly programme: number;
  readonly planned: readonly Named<ProjectId>[];
  readonly motion: { readonly line: string; readonly carried: boolean | null } | null;
  readonly treaty: {
    readonly preset: Named<PresetId> | null;
    /** True once an amendment changed what was agreed at the start. */
    readonly amended: boolean;
    readonly articles: readonly ArticleLine[];
  };
  readonly sites: readonly SiteLine[];
  readonly candidates: readonly (Named<CandidateId> & { readonly status: string })[];
  readonly acting: readonly MemberId[];
  /** What is asked of whom, in one sentence. */
  readonly prompt: string;
  readonly undoable: boolean;
}

/** The frame of the table as a viewer sees it. */
export function tableModel(library: Library, view: State, text: Text, viewer: MemberId | null): TableModel {
  const phase = { id: view.phase.kind, name: text.name('phase', view.phase.kind) };
  const { year, now } = view;
  const { years } = view.setup;
  return {
    year,
    years,
    yearLine: text.ui('yearLinePhase', { year, years, phase: view.phase.kind }),
    phase,
    commander: { id: view.commander, name: text.name('member', view.commander) },
    pillars: pillars(view, text),
    fund: money(view.fund, { kind: 'funds', purse: 'fund' }),
    programme: programmeOf(view),
    planned: plannedOf(view).map((id) => ({ id, name: text.name('project', id) })),
    motion: motionLine(view, text),
    treaty: treatyLines(library, view, text),
    sites: view.sites.map((site) => siteLine(site, text)),
    candidates: library.candidates
      .filter(({ id }) => view.candidates[id] !== 'outside')
      .map(({ id }) => ({
        id,
        name: text.name('candidate', id),
        status: text.name('candidateStatus', view.candidates[id]),
      })),
    acting: actors(library, view),
    prompt: promptFor(library, view, text, viewer),
    undoable: view.undoable && now.year === year,
  };
}

function pillars(view: State, text: Text): Pillar[] {
  const meter = (id: 'will' | 'coordination' | 'ladder', most: number): Pillar => ({
    id,
    name: text.ui(id),
    hint: text.ui(`${id}Hint`),
    figure: figure(view[id], { kind: 'meter', meter: id }),
    most,
    last: lastChange(view, text, id),
  });
  const { programme, raised, paid } = view.now;
  const pending = Object.keys(paid).length === 0;
  const line = programme === 0 ? 'fundingNone' : pending ? 'fundingPending' : 'fundingLine';
  const funding: Pillar = {
    id: 'funding',
    name: text.ui('funding'),
    hint: text.ui('fundingHint'),
    figure: { value: raised, text: text.ui(line, { raised, programme }), question: { kind: 'funded' } },
    most: programme,
    last: null,
  };
  return [meter('will', 10), meter('coordination', 10), funding, meter('ladder', 5)];
}

function programmeOf(view: State): number {
  return view.phase.kind === 'agenda' ? view.phase.programme : view.now.programme;
}

function plannedOf(view: State): readonly ProjectId[] {
  const planned = view.phase.kind === 'agenda' ? view.phase.projects : view.now.projects;
  return planned.map(({ project }) => project);
}

function motionLine(view: State, text: Text): TableModel['motion'] {
  const motion = view.phase.kind === 'agenda' ? view.phase.motion : view.now.motion;
  if (!motion) return null;
  const conflict = motion.kind === 'settlement' ? motion.conflict : null;
  const region = view.conflicts.find(({ id }) => id === conflict)?.region;
  const phrase = text.motion(motion, { region });
  const carried = view.now.motionCarried;
  const key = carried === null ? 'motionPending' : carried ? 'motionCarried' : 'motionLost';
  return { line: text.ui(key, { motion: phrase }), carried };
}

/** The eight articles as they stand, each with what its setting does. */
function treatyLines(library: Library, view: State, text: Text): TableModel['treaty'] {
  const { treaty, setup } = view;
  const same = library.presets.find((preset) => JSON.stringify(preset.treaty) === JSON.stringify(treaty));
  const begun = typeof setup.treaty === 'string' ? setup.treaty : null;
  const preset = same?.id ?? begun;
  return {
    preset: preset === null ? null : { id: preset, name: text.name('preset', preset) },
    amended: view.log.some(
      (event) =>
        event.kind === 'treatyAmended' || (event.kind === 'articleDecided' && event.outcome === 'carried'),
    ),
    articles: ARTICLE_IDS.map((id) => {
      const { title, question, settings } = text.words.articles[id];
      const now = treaty[id];
      const chosen: readonly string[] = typeof now === 'string' ? [now] : now;
      return {
        id,
        title,
        question,
        settings: chosen.map((setting) => {
          const words = at<{ readonly title: string; readonly line: string }>(settings, setting);
          return { id: setting, title: words?.title ?? setting, line: words?.line ?? '' };
        }),
      };
    }),
  };
}

function siteLine(site: State['sites'][number], text: Text): SiteLine {
  const { project, region, active, power } = site;
  const name = text.name('project', project);
  const place = region ?? power;
  const where =
    place === null ? name : text.ui(region ? 'siteLine' : 'siteTowards', { project, region, power });
  return {
    project,
    name,
    line: text.words.projects[project].line,
    region: region === null ? null : { id: region, name: text.name('region', region) },
    active,
    label: text.capital(active ? where : `${where} (${text.ui('siteDormant')})`),
  };
}
