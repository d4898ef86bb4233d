import type { ActionOf } from '../../model/action.ts';
import type { MemberId, ProjectId } from '../../model/ids.ts';
import { PROJECT_IDS } from '../../model/ids.ts';
import type { AgendaPhase } from '../../model/phase.ts';
import type { Motion } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import type { Change } from '../change.ts';
import { note, patch, patchYear } from '../change.ts';
import { refuseOutsider } from '../founding/outsiders.ts';
import { mayHostBases } from '../law.ts';
import { upkeepOf } from '../projects.ts';
import { refuse } from '../refuse.ts';
import { canFund, sharesOf } from '../shares.ts';

const PROGRAMMES = [10, 20, 30] as const;
/** Projects in one programme (R4.8). */
const MOST_PROJECTS = 4;

export function enterAgenda(change: Change): void {
  patch(change, {
    phase: {
      kind: 'agenda',
      stage: 'programme',
      programme: 0,
      projects: [],
      firstSite: null,
      motion: null,
      motionChosen: false,
      finished: [],
    },
  });
}

/** The agenda while it is being set; rules that ask for it run in that phase alone. */
export function agendaOf(state: State): AgendaPhase {
  if (state.phase.kind !== 'agenda') throw new Error(`no agenda in ${state.phase.kind}`);
  return state.phase;
}

/** Writes a part of the agenda that is being set. */
export function patchAgenda(change: Change, part: Partial<AgendaPhase>): void {
  patch(change, { phase: { ...agendaOf(change.state), ...part } });
}

/** ¤ that this year's projects may cost: the programme and the fund, less upkeep (R4.8). */
function purse(book: Book, state: State): number {
  return agendaOf(state).programme + state.fund - upkeepOf(book, state);
}

function planned(book: Book, state: State): number {
  return agendaOf(state).projects.reduce((sum, { project }) => sum + book.projects[project].cost, 0);
}

function projectStands(state: State, project: ProjectId, power: string | undefined): boolean {
  return state.sites.some(
    (site) => site.project === project && (project !== 'confidence-measures' || site.power === power),
  );
}

/** The first project of the agenda that needs a place, if any. */
function firstSited(book: Book, state: State): ProjectId | null {
  return agendaOf(state).projects.find(({ project }) => book.projects[project].sited)?.project ?? null;
}

/** Sets the year's motion, whoever moves it. */
export function setMotion(change: Change, motion: Motion | null): void {
  patchAgenda(change, { motion, motionChosen: true });
}

type AgendaAction =
  'setProgramme' | 'addProject' | 'dropProject' | 'siteFirst' | 'settleProgramme' | 'announceAgenda';

export const AGENDA_RULES: RulesFor<AgendaAction> = {
  setProgramme: {
    candidates: () => PROGRAMMES.map((size) => ({ kind: 'setProgramme', size })),
    check: (book, state, _seat, { size }) => {
      if (agendaOf(state).programme === size) return refuse('already-done', 'R4.8');
      if (!canFund(book, state, size)) return refuse('programme-not-fundable', 'R3.5', { amount: size });
      return null;
    },
    perform: (change, _seat, { size }) => {
      patchAgenda(change, { programme: size });
      while (planned(change.book, change.state) > purse(change.book, change.state)) {
        patchAgenda(change, { projects: agendaOf(change.state).projects.slice(0, -1) });
      }
    },
  },
  addProject: {
    candidates: (book) =>
      PROJECT_IDS.flatMap((project): ActionOf<'addProject'>[] =>
        project === 'confidence-measures'
          ? book.powerOrder.map((power) => ({ kind: 'addProject', project, power }))
          : [{ kind: 'addProject', project }],
      ),
    check: (book, state, _seat, { project, power }) => {
      const { programme, projects } = agendaOf(state);
      if (programme === 0) return refuse('incomplete', 'R4.8', { what: 'programme' });
      if (project === 'confidence-measures' && !power) return refuse('incomplete', 'R4.8', { what: 'power' });
      if (project !== 'confidence-measures' && power) return refuse('unknown-id', 'R4.8', { id: power });
      if (projectStands(state, project, power)) return refuse('already-done', 'R4.9', { project });
      if (projects.some((each) => each.project === project))
        return refuse('already-done', 'R4.8', { project });
      if (projects.length >= MOST_PROJECTS) return refuse('limit-reached', 'R4.8', { most: MOST_PROJECTS });
      const need = planned(book, state) + book.projects[project].cost;
      const have = purse(book, state);
      return need > have ? refuse('over-programme', 'R4.8', { need, have }) : null;
    },
    perform: (change, _seat, { project, power }) => {
      const agenda = agendaOf(change.state);
      patchAgenda(change, { projects: [...agenda.projects, { project, power: power ?? null }] });
      keepSiteLawful(change);
    },
  },
  dropProject: {
    candidates: (_book, state) =>
      agendaOf(state).projects.map(({ project }) => ({ kind: 'dropProject', project })),
    check: (_book, state, _seat, { project }) =>
      agendaOf(state).projects.some((each) => each.project === project)
        ? null
        : refuse('nothing-to-do', 'R4.8', { project }),
    perform: (change, _seat, { project }) => {
      const { projects } = agendaOf(change.state);
      patchAgenda(change, { projects: projects.filter((each) => each.project !== project) });
      keepSiteLawful(change);
    },
  },
  siteFirst: {
    candidates: (book) => book.regionOrder.map((region) => ({ kind: 'siteFirst', region })),
    check: (book, state, _seat, { region }) => {
      const data = book.regions.get(region);
      if (!data) return refuse('unknown-id', 'R2.2', { id: region });
      const project = firstSited(book, state);
      if (!project) return refuse('nothing-to-do', 'R4.8');
      if (agendaOf(state).firstSite === region) return refuse('already-done', 'R4.8');
      if (book.projects[project].base && !mayHostBases(book, state, data.owner)) {
        return refuse('barred-by-law', 'R2.10', { member: data.owner });
      }
      return refuseOutsider(state, data.owner);
    },
    perform: (change, _seat, { region }) => patchAgenda(change, { firstSite: region }),
  },
  settleProgramme: {
    candidates: () => [{ kind: 'settleProgramme' }],
    check: (book, state) => {
      const agenda = agendaOf(state);
      if (agenda.programme === 0) return refuse('incomplete', 'R4.8', { what: 'programme' });
      if (firstSited(book, state) && !agenda.firstSite) return refuse('incomplete', 'R4.8', { what: 'site' });
      return null;
    },
    perform: (change) => patchAgenda(change, { stage: 'motion' }),
  },
  announceAgenda: {
    candidates: () => [{ kind: 'announceAgenda' }],
    check: (_book, state) =>
      agendaOf(state).motionChosen ? null : refuse('incomplete', 'R4.8', { what: 'motion' }),
    perform: (change, seat) => announce(change, seat),
  },
};

/** A change of plans may make the chosen place unlawful or needless; then it must be chosen again. */
function keepSiteLawful(change: Change): void {
  const { firstSite } = agendaOf(change.state);
  if (!firstSite) return;
  const project = firstSited(change.book, change.state);
  const owner = change.book.regions.get(firstSite)?.owner as MemberId;
  const lawful =
    project && (!change.book.projects[project].base || mayHostBases(change.book, change.state, owner));
  if (!lawful) patchAgenda(change, { firstSite: null });
}

function announce(change: Change, seat: MemberId): void {
  const { programme, projects, firstSite, motion } = agendaOf(change.state);
  const assessed = sharesOf(change.book, change.state, programme) ?? {};
  patchYear(change, { programme, projects, firstSite, motion, assessed });
  note(change, 'programmeAnnounced', {
    member: seat,
    amount: programme,
    projects: projects.map(({ project }) => project),
  });
  note(change, 'motionMoved', { member: seat, motion });
  patchAgenda(change, { stage: 'orders' });
}
