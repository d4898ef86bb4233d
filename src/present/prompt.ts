import type { MemberId, ProjectId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type {
  AgendaPhase,
  ConferencePhase,
  EmergencyPhase,
  FoldersPhase,
  FoundingPhase,
  OperationsPhase,
} from '../model/phase.ts';
import type { State } from '../model/state.ts';
import { actors } from '../rules/actors.ts';
import { openBook } from '../rules/book.ts';
import { articleNow, delegateNow } from '../rules/founding/articles.ts';
import { isParty } from '../rules/membership.ts';
import { proposedSetting } from './action-values.ts';
import type { Fields } from './names.ts';
import type { PromptKey, Text } from './text.ts';

/** One sentence that says what is asked of whom now. */
export function promptFor(library: Library, view: State, text: Text, viewer: MemberId | null): string {
  const acting = actors(library, view);
  const who = text.list(acting.map((member) => text.name('member', member)));
  const you = viewer !== null && acting.includes(viewer) ? 'yes' : 'no';
  const { key, fields } = momentOf(library, view, text, viewer);
  return text.prompt(key, { ...fields, who, you, count: acting.length });
}

interface Moment {
  readonly key: PromptKey;
  readonly fields?: Fields;
}

function momentOf(library: Library, view: State, text: Text, viewer: MemberId | null): Moment {
  const { phase } = view;
  switch (phase.kind) {
    case 'founding':
      return foundingMoment(library, view, phase);
    case 'agenda':
      if (phase.stage === 'motion' && phase.motionChosen) return { key: 'agenda-announce' };
      if (phase.stage === 'programme')
        return { key: 'agenda-programme', fields: { ...programmeAsked(library, phase) } };
      return { key: `agenda-${phase.stage}`, fields: { outside: viewer !== null && !isParty(view, viewer) } };
    case 'corridor': {
      const draft = viewer === null ? undefined : phase.drafts[viewer];
      if (!draft) return { key: 'corridor' };
      return { key: draft.matter ? 'corridor-condition' : 'corridor-matter', fields: { to: draft.to } };
    }
    case 'folders':
      return {
        key: 'folders',
        fields: {
          outside: viewer !== null && !isParty(view, viewer),
          asks: viewer === null || asksAnswer(phase, viewer),
        },
      };
    case 'reveal':
      return { key: `reveal-${phase.stage}`, fields: { project: phase.sites[0]?.project } };
    case 'operations':
      return operationsMoment(library, view, phase, text);
    case 'night':
      return { key: `night-${phase.stage}` };
    case 'emergency':
      return emergencyMoment(phase);
    case 'conference':
      return conferenceMoment(phase, text);
    default:
      return { key: phase.kind };
  }
}

/** What of the programme is still to be chosen, in the order in which it is, and the project that wants a site. */
export function programmeAsked(
  library: Library,
  { programme, projects, firstSite }: AgendaPhase,
): {
  readonly open: 'size' | 'projects' | 'site' | 'settle';
  readonly project: ProjectId | undefined;
} {
  const sited = projects.find(({ project }) => openBook(library).projects[project].sited);
  const rest = sited && firstSite === null ? 'site' : 'settle';
  const open = programme === 0 ? 'size' : projects.length === 0 ? 'projects' : rest;
  return { open, project: sited?.project };
}

/** Whether something in a seat's envelope wants an answer. */
function asksAnswer({ folders }: FoldersPhase, seat: MemberId): boolean {
  const kind = folders[seat]?.envelope.kind;
  return kind !== undefined && kind !== 'empty';
}

function foundingMoment(library: Library, view: State, phase: FoundingPhase): Moment {
  const article = articleNow(phase) ?? undefined;
  const setting =
    article && phase.proposal !== null ? proposedSetting(library, view, article, phase.proposal) : undefined;
  const owner = phase.stage === 'voting' ? delegateNow(openBook(library), view) : undefined;
  return { key: `founding-${phase.stage}`, fields: { article, setting, owner } };
}

function operationsMoment(library: Library, view: State, phase: OperationsPhase, text: Text): Moment {
  const { step } = phase;
  const turn = phase.turns[phase.turn];
  switch (step.kind) {
    case 'deploying':
      return step.picked
        ? { key: 'operations-picked', fields: { unit: step.picked.unit } }
        : { key: 'operations-deploying' };
    case 'responding':
      return { key: 'operations-responding', fields: { crisis: step.crisis } };
    case 'exercising':
      return { key: 'operations-exercising', fields: { region: step.region } };
    case 'asking': {
      const context = turn ? { library, view, seat: turn } : undefined;
      return { key: 'operations-asking', fields: { guest: turn, action: text.action(step.action, context) } };
    }
    case 'claim':
      return { key: 'operations-claim', fields: { claimant: turn, claim: step.claim } };
    default:
      return { key: `operations-${step.kind}` };
  }
}

function emergencyMoment({ stage, council }: EmergencyPhase): Moment {
  return { key: `emergency-${stage}`, fields: { victim: council.member, region: council.region } };
}

function conferenceMoment({ stage, prices, at, pool }: ConferencePhase, text: Text): Moment {
  const entry = stage === 'naming' || stage === 'ballots' ? undefined : prices[at];
  const amount = Object.values(pool).reduce((sum, each) => sum + (each ?? 0), 0);
  return {
    key: `conference-${stage}`,
    fields: entry ? { owner: entry.member, price: text.price(entry.price), amount } : {},
  };
}
