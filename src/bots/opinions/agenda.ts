import type { Action, ActionOf } from '../../model/action.ts';
import type { PowerId, ProjectId } from '../../model/ids.ts';
import type { Motion } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { Mind } from '../mind.ts';
import { plus } from '../mind.ts';
import { amendmentOpinion } from './articles.ts';
import type { Terms } from '../worth.ts';

/** What a kind of project is worth to an alliance that has none of it, before anybody's aims. */
const PROJECT_WORTH: Readonly<Record<ProjectId, number>> = {
  headquarters: 1.4,
  'rapid-reaction': 1.3,
  'logistics-bridge': 0.9,
  'air-defence': 1,
  'counter-terrorism': 0.9,
  'relief-pool': 0.9,
  'cyber-centre': 0.9,
  'standby-peacekeepers': 0.7,
  'nato-standards': 0.9,
  'confidence-measures': 0.4,
};
/** Of all members' money, what they will put into a programme without resentment. */
const WILLING = 0.42;

/** The commander's agenda: programme, projects, motion (R4.8 to R4.12). */
export function agendaOpinion(mind: Mind, action: Action): Terms {
  switch (action.kind) {
    case 'setProgramme':
      return programmeOpinion(mind, action.size);
    case 'addProject':
      return projectOpinion(mind, action);
    case 'dropProject':
      return { alliance: -1 };
    case 'siteFirst':
      return siteOpinion(mind, action.region);
    case 'settleProgramme':
      return { alliance: 0.25 };
    case 'announceAgenda':
      return { alliance: 0.2 };
    case 'moveNothing':
      return {};
    case 'moveAmendment':
    case 'moveAdmission':
    case 'moveDeclaration':
    case 'moveSuspension':
    case 'moveMission':
    case 'moveSettlement':
      return motionMoved(mind, action);
    default:
      return {};
  }
}

function programmeOpinion(mind: Mind, size: 10 | 20 | 30): Terms {
  const { view, book, weights } = mind;
  const money = book.order.reduce((sum, member) => sum + view.members[member].funds, 0);
  const misfit = Math.abs(size - money * WILLING * (0.7 + 0.3 * weights.alliance)) / 6;
  return { alliance: weights.alliance * (1.5 - misfit), money: -weights.money * size * 0.02 };
}

function projectOpinion(mind: Mind, { project, power }: ActionOf<'addProject'>): Terms {
  const { view, weights } = mind;
  const wanted =
    mind.wants('project-stands').some((check) => check.project === project) ||
    mind.wants('hosts').some((check) => check.project === undefined || check.project === project);
  const base =
    project === 'nato-standards' && view.powers.russia.tension >= 5 ? -0.4 : PROJECT_WORTH[project];
  const calm = power ? 0.25 * Math.max(0, view.powers[power].tension - 3) : 0;
  return {
    alliance: weights.alliance * base,
    ...(calm > 0 ? { peace: weights.peace * calm } : {}),
    ...(wanted ? { interest: 0.6 * mind.aim } : {}),
  };
}

function siteOpinion(mind: Mind, region: string): Terms {
  const mine = mind.book.regions.get(region)?.owner === mind.seat;
  if (!mine) return { alliance: 0.1 };
  if (mind.has('hosts-none').length > 0) return { interest: -0.6 * mind.aim };
  return { standing: 0.6, ...(mind.wants('hosts').length > 0 ? { interest: 0.6 * mind.aim } : {}) };
}

/** A motion is worth what it would bring, half believed, and something for having moved what others carry. */
function motionMoved(mind: Mind, action: Action): Terms {
  const motion = motionOf(action);
  if (!motion) return {};
  const worth = motionOpinion(mind, motion);
  const halved = Object.fromEntries(Object.entries(worth).map(([matter, value]) => [matter, 0.5 * value]));
  const carries = mind.wants('motions-carried').length > 0 ? { interest: 0.35 * mind.aim } : {};
  return plus(halved, carries, { standing: 0.1 });
}

function motionOf(action: Action): Motion | null {
  switch (action.kind) {
    case 'moveAmendment':
      return {
        kind: 'amendment',
        amendment: { article: action.article, setting: action.setting } as never,
      };
    case 'moveAdmission':
      return { kind: 'admission', candidate: action.candidate, status: action.status };
    case 'moveDeclaration':
      return { kind: 'declaration', power: action.power, tone: action.tone };
    case 'moveSuspension':
      return { kind: 'suspension', member: action.member };
    case 'moveMission':
      return { kind: 'mission', mission: action.mission };
    case 'moveSettlement':
      return { kind: 'settlement', conflict: action.conflict };
    default:
      return null;
  }
}

/** What a motion would be worth if it were carried. */
export function motionOpinion(mind: Mind, motion: Motion): Terms {
  const { weights, seat, view } = mind;
  switch (motion.kind) {
    case 'amendment':
      return amendmentOpinion(mind, motion.amendment.article, motion.amendment.setting);
    case 'admission': {
      const wanted = mind.wants('admitted').some(({ candidate }) => candidate === motion.candidate);
      const feared = mind.has('not-admitted').some(({ candidate }) => candidate === motion.candidate);
      const alarm = motion.status === 'member' ? 0.8 : 0.4;
      // It votes with its friend as a member: whose friend it is gains a voice.
      const friend = mind.book.candidates.get(motion.candidate)?.votesWith === seat ? 0.8 : 0;
      return {
        alliance: weights.alliance * 0.5,
        standing: friend,
        peace: -weights.peace * alarm,
        ...(wanted ? { interest: mind.aim } : feared ? { interest: -mind.aim } : {}),
      };
    }
    case 'declaration':
      return declarationOpinion(mind, motion.power, motion.tone);
    case 'suspension': {
      const { arrears } = view.members[motion.member];
      return { alliance: weights.alliance * (arrears >= 6 ? 1.1 : -1.2), word: arrears >= 6 ? 0.3 : -0.3 };
    }
    case 'mission':
      return {
        alliance: weights.alliance * 0.5,
        ...(mind.wants('missions-joined').length > 0 ? { interest: 0.8 * mind.aim } : {}),
      };
    case 'settlement': {
      const mine = view.conflicts.find(({ id }) => id === motion.conflict)?.member === seat;
      const aim = mind.wants('no-frozen-conflict').length > 0 ? { interest: 0.7 * mind.aim } : {};
      return plus({ peace: weights.peace * 0.8, home: mine ? 0.8 : 0 }, aim);
    }
    case 'censure':
      if (view.commander === seat) return { standing: -4 };
      return { alliance: (badlyLed(view) ? 0.6 : -0.4) * weights.alliance };
    case 'petition':
      return motion.member === seat ? { standing: 1.5, alliance: 0.5 } : { alliance: weights.alliance * 0.6 };
  }
}

/** Calm words calm whoever is afraid, and encourage whoever waits for an opening. */
function declarationOpinion(mind: Mind, power: PowerId, tone: 'warn' | 'reassure'): Terms {
  const { weights, view } = mind;
  const { tension } = view.powers[power];
  const opportunity = mind.chanceOfOpportunity(power);
  const want = mind
    .wants('tension-at-most', 'tension-never-above')
    .some((check) => check.power === power && tension > check.value);
  if (tone === 'reassure') {
    return {
      peace: weights.peace * 0.22 * Math.max(0, tension - 1),
      force: -weights.force * opportunity * 0.7,
      ...(want ? { interest: 0.4 * mind.aim } : {}),
    };
  }
  return {
    force: weights.force * (1.6 * opportunity - 0.5),
    peace: -weights.peace * 0.16 * tension,
    ...(want ? { interest: -0.4 * mind.aim } : {}),
  };
}

/** Whether whoever commands has shown that it cannot be relied on, or owes what others paid. */
export function badlyLed({ commander, members }: State): boolean {
  const { reliability, arrears } = members[commander];
  return reliability === 0 || (reliability === 1 && arrears >= 6);
}
