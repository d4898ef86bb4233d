import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action.ts';
import type { Motion } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import { legal } from '../../../src/rules/legal.ts';
import { LIBRARY } from '../../../src/content/library.ts';
import { amend, amendments, refuseAmendment, votersOn } from '../../../src/rules/council/motions.ts';
import { BOOK } from '../../support/change.ts';
import { conflictOf, withMember, withPhase, withState } from '../../support/arrange.ts';
import { doAction, refusalOf, treatyWith } from '../../support/game.ts';
import { calm } from '../../support/table.ts';

/** The commander is about to choose the year's motion. */
function choosing(state: State = calm()): State {
  return withPhase(state, {
    kind: 'agenda',
    stage: 'motion',
    programme: 10,
    projects: [],
    firstSite: null,
    motion: null,
    motionChosen: false,
    finished: [],
  });
}

const moved = (action: Action, state: State = calm()): Motion | null => {
  const { phase } = doAction(choosing(state), state.commander, action);
  if (phase.kind !== 'agenda' || !phase.motionChosen) throw new Error('no motion chosen');
  return phase.motion;
};
const refused = (action: Action, state: State = calm()) =>
  refusalOf(choosing(state), state.commander, action);

describe('motions', () => {
  it('R4.8 the commander may move nothing', () => {
    expect(moved({ kind: 'moveNothing' })).toBeNull();
  });

  it('R4.8 one motion: once it is chosen there is no second', () => {
    const chosen = doAction(choosing(), 'turkiye', { kind: 'moveNothing' });
    expect(refusalOf(chosen, 'turkiye', { kind: 'moveMission', mission: 'truce-observers' })?.kind).toBe(
      'wrong-phase',
    );
  });

  it('R4.11 an amendment changes one setting of one article', () => {
    expect(moved({ kind: 'moveAmendment', article: 'area', setting: 'seas' })).toEqual({
      kind: 'amendment',
      amendment: { article: 'area', setting: 'seas' },
    });
    const before = treatyWith({});
    expect(amend(before, { article: 'area', setting: 'seas' })).toEqual({ ...before, area: 'seas' });
  });

  it('R4.11 a setting that stands already is no amendment', () => {
    expect(refused({ kind: 'moveAmendment', article: 'decision', setting: 'consensus' })).toEqual({
      kind: 'same-setting',
      rule: 'R4.11',
      with: { article: 'decision' },
    });
  });

  it('R4.11 articles and settings that the treaty does not have are refused', () => {
    expect(refused({ kind: 'moveAmendment', article: 'anthem', setting: 'seas' })).toMatchObject({
      kind: 'unknown-id',
      with: { id: 'anthem' },
    });
    expect(refused({ kind: 'moveAmendment', article: 'area', setting: 'automatic' })).toMatchObject({
      kind: 'unknown-id',
      with: { id: 'automatic' },
    });
  });

  it('R4.11 in casus foederis a cause is added, or taken out, never the last', () => {
    const one = treatyWith({ casus: ['armed-attack'] });
    const two = amend(one, { article: 'casus', setting: 'hybrid' });
    expect(two.casus).toEqual(['armed-attack', 'hybrid']);
    expect(amend(two, { article: 'casus', setting: 'armed-attack' }).casus).toEqual(['hybrid']);
    expect(refuseAmendment(one, 'casus', 'armed-attack')).toMatchObject({
      kind: 'same-setting',
      rule: 'R4.11',
    });
    expect(refuseAmendment(one, 'casus', 'hybrid')).toBeNull();
    expect(refuseAmendment(two, 'casus', 'armed-attack')).toBeNull();
  });

  it('R4.11 the amendments offered are all other settings of all articles', () => {
    // 4+4+4+3+2+4+4+2 settings, less the eight that stand.
    expect(amendments(treatyWith({}))).toHaveLength(27 - 8);
    // A cause of two may be taken out as well.
    expect(amendments(treatyWith({ casus: ['armed-attack', 'hybrid'] }))).toHaveLength(27 - 7);
  });

  it('R4.13 a candidate becomes an observer first, and then a member', () => {
    const admission = (status: 'observer' | 'member'): Action => ({
      kind: 'moveAdmission',
      candidate: 'hungary',
      status,
    });
    const at = (now: 'outside' | 'observer' | 'member') =>
      withState(calm(), { candidates: { hungary: now } });
    expect(moved(admission('observer'))).toEqual({
      kind: 'admission',
      candidate: 'hungary',
      status: 'observer',
    });
    expect(refused(admission('member'))).toMatchObject({ kind: 'needs-vote-first', rule: 'R4.13' });
    expect(refused(admission('member'), at('observer'))).toBeNull();
    expect(refused(admission('observer'), at('observer'))).toMatchObject({ kind: 'already-done' });
    expect(refused(admission('member'), at('member'))).toMatchObject({ kind: 'already-done' });
    expect(refused(admission('observer'), at('member'))).toMatchObject({ kind: 'already-done' });
  });

  it('R4.10 the commander may not propose a warning to a power that its law protects, but may reassure it', () => {
    const azeri = { ...calm(), commander: 'azerbaijan' as const };
    const declaration = (tone: 'warn' | 'reassure'): Action => ({
      kind: 'moveDeclaration',
      power: 'russia',
      tone,
    });
    expect(refused(declaration('warn'), azeri)).toEqual({
      kind: 'barred-by-law',
      rule: 'R4.10',
      with: { member: 'azerbaijan', power: 'russia' },
    });
    expect(refused(declaration('reassure'), azeri)).toBeNull();
    expect(refused(declaration('warn'))).toBeNull();
    expect(refused(declaration('warn'), withMember(azeri, 'azerbaijan', { law: false }))).toBeNull();
  });

  it('R4.12 a suspension needs arrears, and is not moved twice', () => {
    const suspension: Action = { kind: 'moveSuspension', member: 'kazakhstan' };
    const owing = withMember(calm(), 'kazakhstan', { arrears: 1 });
    expect(refused(suspension)).toMatchObject({ kind: 'no-arrears', rule: 'R4.12' });
    expect(moved(suspension, owing)).toEqual({ kind: 'suspension', member: 'kazakhstan' });
    const offered = legal(LIBRARY, choosing(owing), 'turkiye').filter(
      ({ kind }) => kind === 'moveSuspension',
    );
    expect(offered).toEqual([suspension]);
    expect(refused(suspension, withMember(owing, 'kazakhstan', { suspended: true }))).toMatchObject({
      kind: 'already-done',
      rule: 'R4.12',
    });
  });

  it('R4.15 a mission is one of those that the content knows', () => {
    expect(moved({ kind: 'moveMission', mission: 'truce-observers' })).toEqual({
      kind: 'mission',
      mission: 'truce-observers',
    });
    expect(refused({ kind: 'moveMission', mission: 'conquest' })).toMatchObject({
      kind: 'unknown-id',
      rule: 'R4.15',
    });
  });

  it('R4.16 a settlement needs a frozen conflict', () => {
    const frozen = {
      ...calm(),
      conflicts: [conflictOf('altai', 'russia', { id: 7 }), conflictOf('ahal', 'iran', { id: 9 })],
    };
    expect(moved({ kind: 'moveSettlement', conflict: 7 }, frozen)).toEqual({
      kind: 'settlement',
      conflict: 7,
    });
    expect(refused({ kind: 'moveSettlement', conflict: 8 }, frozen)).toMatchObject({
      kind: 'unknown-id',
      rule: 'R4.16',
    });
  });

  it('R4.12 whoever is to be suspended does not vote on it', () => {
    const motion: Motion = { kind: 'suspension', member: 'kazakhstan' };
    expect(votersOn(BOOK, calm(), motion)).toEqual(MEMBER_IDS.filter((id) => id !== 'kazakhstan'));
  });

  it('R4.19 the commander does not vote on its own censure, and on everything else it does', () => {
    expect(votersOn(BOOK, calm(), { kind: 'censure', filers: ['azerbaijan', 'kazakhstan'] })).toEqual(
      MEMBER_IDS.filter((id) => id !== 'turkiye'),
    );
    expect(votersOn(BOOK, calm(), { kind: 'petition', member: 'turkmenistan' })).toEqual([...MEMBER_IDS]);
  });

  it('R3.2 every member that is not suspended votes on motions, associates too', () => {
    const state = withMember(calm(), 'azerbaijan', { suspended: true });
    expect(votersOn(BOOK, state, null)).toEqual(MEMBER_IDS.filter((id) => id !== 'azerbaijan'));
  });
});
