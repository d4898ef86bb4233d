import type { Motion } from '../../model/records.ts';
import type { Change } from '../change.ts';
import {
  cause,
  count,
  note,
  patch,
  patchMember,
  patchYear,
  shift,
  shiftMember,
  shiftTension,
} from '../change.ts';
import { advanceConflict, settleConflict } from '../conflicts.ts';
import { applyEffects } from '../effects/apply-effect.ts';
import { fullMembers } from '../membership.ts';
import { followingFull } from '../year/dawn.ts';
import { amend } from './motions.ts';

/** Highest tension at which a carried settlement settles at once (R4.16). */
const SETTLES_AT = 4;

/** What a carried motion does (R4.11 to R4.19). */
export function carryMotion(change: Change, motion: Motion): void {
  if (motion.kind !== 'censure' && motion.kind !== 'petition')
    count(change, change.state.commander, { motions: 1 });
  switch (motion.kind) {
    case 'amendment': {
      const { amendment } = motion;
      patch(change, { treaty: amend(change.state.treaty, amendment) });
      note(change, 'treatyAmended', { article: amendment.article, setting: amendment.setting });
      if (amendment.article === 'command' && amendment.setting === 'lead-state') nameLead(change);
      return;
    }
    case 'admission': {
      const { candidate, status } = motion;
      patch(change, { candidates: { ...change.state.candidates, [candidate]: status } });
      note(change, 'stateAdmitted', { candidate, status });
      const data = change.book.candidates.get(candidate);
      applyEffects(change, data?.onAdmitted[status] ?? [], {
        home: data?.votesWith ?? null,
        region: null,
        leader: null,
        helpers: [],
        source: null,
        because: cause('R4.13', 'admission', { candidate }),
      });
      return;
    }
    case 'declaration': {
      const { power, tone } = motion;
      shift(change, 'will', 1, cause('R4.14', 'declaration-carried', { power }));
      shiftTension(change, power, tone === 'warn' ? 1 : -1, cause('R4.14', `declared-${tone}`, { power }));
      const stance = tone === 'warn' ? 'firm' : 'reassure';
      patchYear(change, { stances: { ...change.state.now.stances, [power]: stance } });
      return;
    }
    case 'suspension':
      patchMember(change, motion.member, { suspended: true });
      return note(change, 'memberSuspended', { member: motion.member });
    case 'mission':
      return patchYear(change, { mission: { mission: motion.mission, contributions: [] } });
    case 'settlement': {
      const conflict = change.state.conflicts.find(({ id }) => id === motion.conflict);
      if (!conflict) return;
      if (change.state.powers[conflict.power].tension <= SETTLES_AT) settleConflict(change, conflict.id);
      else advanceConflict(change, conflict.id);
      return;
    }
    case 'petition':
      patchMember(change, motion.member, { fullByPetition: true });
      return note(change, 'fullMembershipGained', { member: motion.member });
    case 'censure': {
      const censured = change.state.commander;
      shiftMember(change, 'standing', censured, -1, cause('R4.19', 'censured'));
      note(change, 'commanderCensured', { member: censured });
      const next = followingFull(change, censured);
      patch(change, { commander: next, commandSince: change.state.year });
      if (next !== censured) note(change, 'commandPassed', { member: next, other: censured });
      return;
    }
  }
}

/** What a lost motion costs (R4.14, R4.19). */
export function loseMotion(change: Change, motion: Motion): void {
  if (motion.kind === 'declaration') {
    shift(change, 'will', -1, cause('R4.14', 'declaration-lost', { power: motion.power }));
  }
  if (motion.kind !== 'censure') return;
  for (const member of motion.filers)
    shiftMember(change, 'standing', member, -1, cause('R4.19', 'censure-lost'));
}

/** The full member with the largest income leads from now on (R3.7). */
function nameLead(change: Change): void {
  let lead = change.state.lead;
  let most = -1;
  for (const member of fullMembers(change.book, change.state)) {
    const { income } = change.book.members[member];
    if (income > most) {
      most = income;
      lead = member;
    }
  }
  patch(change, { lead });
}
