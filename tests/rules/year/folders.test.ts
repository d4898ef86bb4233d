import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action, Notch } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { Envelope, Folder, FoldersPhase } from '../../../src/model/phase.ts';
import type { State } from '../../../src/model/state.ts';
import { legal } from '../../../src/rules/legal.ts';
import { enterFolders, reportsOn } from '../../../src/rules/year/folders.ts';
import { after, BOOK } from '../../support/change.ts';
import {
  crisisOf,
  withChance,
  withMember,
  withPhase,
  withPower,
  withState,
  withYear,
} from '../../support/arrange.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf, eventsOf } from '../../support/events.ts';
import { quietLibrary } from '../../support/library.ts';
import { calm } from '../../support/table.ts';

const SHARES = { azerbaijan: 3, turkiye: 7, kazakhstan: 3, kyrgyzstan: 2, uzbekistan: 3, turkmenistan: 2 };
const BLANK: Folder = {
  envelope: { kind: 'empty' },
  accept: null,
  report: null,
  notch: null,
  ballot: null,
  nominee: null,
  estimates: {},
};
const OFFER: Envelope = { kind: 'offer', power: 'russia', ask: 'vote-no', amount: 4 };
const NEED: Envelope = { kind: 'home-need', cost: 5 };

/** Folders on the table; Türkiye's is `own`. */
function folders(own: Partial<Folder> = {}, part: Partial<FoldersPhase> = {}, state: State = calm()): State {
  const year = withYear(state, { programme: 20, assessed: SHARES });
  const all = Object.fromEntries(MEMBER_IDS.map((member) => [member, BLANK])) as Record<MemberId, Folder>;
  return withPhase(year, {
    kind: 'folders',
    folders: { ...all, turkiye: { ...BLANK, ...own } },
    sealed: [],
    election: false,
    ...part,
  });
}

const folderOf = ({ phase }: State, member: MemberId = 'turkiye'): Folder => {
  const folder = phase.kind === 'folders' ? phase.folders[member] : undefined;
  if (!folder) throw new Error('no folder');
  return folder;
};
const refused = (state: State, action: Action) => refusalOf(state, 'turkiye', action);
const pledge = (notch: Notch): Action => ({ kind: 'pledgeFunds', notch });
const vote = (ballot: 'yes' | 'no' | 'abstain'): Action => ({ kind: 'castBallot', ballot });
const answer = (accept: boolean): Action => ({ kind: 'answerEnvelope', accept });
const SEAL: Action = { kind: 'sealFolder' };

describe('folders: what is in the envelope', () => {
  const QUIET = quietLibrary();
  const low = (value: number) => value > 0.495 && value < 0.5;
  const high = (value: number) => value >= 0.5 && value < 0.505;
  const any = () => true;
  type Draw = (value: number) => boolean;
  /** Azerbaijan's envelope, the first to be filled: intelligence, need and its size are drawn in this order. */
  const filled = (draws: Draw[], part: Partial<State> = {}): Envelope => {
    const state = withChance({ ...calm(), ...part }, ...draws);
    return folderOf(after(state, enterFolders, QUIET).state, 'azerbaijan').envelope;
  };
  const eighth = (index: number) => (value: number) => Math.floor(value * 3) === index;

  it('R4.21 with even chance there is a home need of 2 to 4 eighths of income, else nothing', () => {
    // Azerbaijan's income is 8.
    expect(filled([any, low, eighth(0)])).toEqual({ kind: 'home-need', cost: 2 });
    expect(filled([any, low, eighth(1)])).toEqual({ kind: 'home-need', cost: 3 });
    expect(filled([any, low, eighth(2)])).toEqual({ kind: 'home-need', cost: 4 });
    expect(filled([any, high, any])).toEqual({ kind: 'empty' });
  });

  it('R4.21 a home need is whole, and at least ¤1', () => {
    const need = (income: number, index: number) => {
      const members = LIBRARY.members.map((data) => ({ ...data, income }));
      const state = withChance(calm(), any, low, eighth(index));
      return folderOf(after(state, enterFolders, quietLibrary({ members })).state, 'azerbaijan').envelope;
    };
    expect(need(5, 0)).toEqual({ kind: 'home-need', cost: 1 });
    expect(need(5, 1)).toEqual({ kind: 'home-need', cost: 2 });
    expect(need(5, 2)).toEqual({ kind: 'home-need', cost: 3 });
    expect(need(1, 0)).toEqual({ kind: 'home-need', cost: 1 });
  });

  it('R4.21 a wedge offer comes before everything else, in the envelope of its member alone', () => {
    const { powers } = withPower(calm(), 'iran', {
      wedge: { member: 'azerbaijan', ask: 'half-pledge', amount: 5 },
    });
    const offer = { kind: 'offer', power: 'iran', ask: 'half-pledge', amount: 5 };
    expect(filled([low, low, any], { powers, commander: 'azerbaijan' })).toEqual(offer);
    const other = withPower(calm(), 'iran', { wedge: { member: 'kyrgyzstan', ask: 'vote-no', amount: 3 } });
    const { state } = after(other, enterFolders, QUIET);
    expect(MEMBER_IDS.filter((member) => folderOf(state, member).envelope.kind === 'offer')).toEqual([
      'kyrgyzstan',
    ]);
    expect(state.powers.iran.wedge).toBeNull();
  });

  const suspicious = crisisOf('coup-attempt', 'altai', {
    id: 'plain-1',
    power: 'russia',
    named: 'iran',
    attribution: 'likely',
  });

  it('R4.21 the commander, and it alone, finds intelligence with even chance', () => {
    const part = { commander: 'azerbaijan', crises: [suspicious] } as const;
    expect(filled([low, low, any], part).kind).toBe('intelligence');
    expect(filled([high, low, any], part).kind).toBe('home-need');
    expect(filled([low, low, any], { crises: [suspicious] }).kind).toBe('home-need');
  });

  it('R4.23 intelligence tells the true author of the first crisis whose author is not certain', () => {
    const certain = { ...suspicious, id: 'plain-0', attribution: 'certain' as const };
    const authorless = { ...suspicious, id: 'plain-2', power: null };
    const crises = [certain, authorless, suspicious];
    expect(filled([low, any, any], { commander: 'azerbaijan', crises })).toEqual({
      kind: 'intelligence',
      subject: { kind: 'source', crisis: 'plain-1' },
      truth: 'russia',
    });
  });

  it('R4.23 else it tells the row that a power with coercive rows leans to', () => {
    const envelope = filled([low, any, any], { commander: 'azerbaijan' });
    if (envelope.kind !== 'intelligence' || envelope.subject.kind !== 'coming')
      throw new Error('no intelligence');
    expect(['russia', 'iran', 'armenia']).toContain(envelope.subject.power);
    // Powers of the quiet content have no rows.
    expect(envelope.truth).toBe('none');
  });

  it('R4.23 where no crisis is unclear and no power has a motive the envelope is empty', () => {
    const moved = (...ids: string[]) => {
      const powers = QUIET.powers.map((power) => ({ ...power, motive: ids.includes(power.id) }));
      const state = withChance({ ...calm(), commander: 'azerbaijan' }, low, low);
      return folderOf(after(state, enterFolders, quietLibrary({ powers })).state, 'azerbaijan').envelope;
    };
    expect(moved()).toEqual({ kind: 'empty' });
    expect(moved('iran')).toMatchObject({ kind: 'intelligence', subject: { kind: 'coming', power: 'iran' } });
  });

  it('R4.23 what was read is told to its reader alone', () => {
    const state = withChance({ ...calm(), commander: 'azerbaijan', crises: [suspicious] }, low);
    const { events } = after(state, enterFolders, QUIET);
    expect(eventOf(events, 'intelligenceRead')).toMatchObject({
      member: 'azerbaijan',
      truth: 'russia',
      subject: 'plain-1',
      seen: ['azerbaijan'],
    });
  });

  it('R3.6 the folders elect the next commander where the treaty says so, but not in the last year', () => {
    const elects = (command: 'elected' | 'yearly', year: number) => {
      const state = withState({ ...calm({ years: 3 }), year }, { treaty: { command } });
      const { phase } = after(state, enterFolders, QUIET).state;
      return phase.kind === 'folders' && phase.election;
    };
    expect([elects('elected', 1), elects('elected', 2), elects('elected', 3), elects('yearly', 1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('folders: pledge, ballot and seal', () => {
  it('R4.20 one pledges none, half, the full or one and a half of one’s share, as far as the money goes', () => {
    const pledges = (funds: number) =>
      legal(LIBRARY, folders({}, {}, withMember(calm(), 'turkiye', { funds })), 'turkiye').flatMap(
        (action) => (action.kind === 'pledgeFunds' ? [action.notch] : []),
      );
    // The share is ¤7: 0, 4, 7 or 11.
    expect([pledges(11), pledges(10), pledges(6), pledges(3)]).toEqual([
      ['none', 'half', 'full', 'more'],
      ['none', 'half', 'full'],
      ['none', 'half'],
      ['none'],
    ]);
    expect(refused(folders({}, {}, withMember(calm(), 'turkiye', { funds: 6 })), pledge('full'))).toEqual({
      kind: 'not-enough-funds',
      rule: 'R4.20',
      with: { need: 7, have: 6 },
    });
  });

  it('R4.20 pledge and ballot may be changed until the folder is sealed', () => {
    const written = play(folders(), [
      ['turkiye', pledge('half')],
      ['turkiye', vote('yes')],
      ['turkiye', pledge('full')],
      ['turkiye', vote('no')],
    ]);
    expect(folderOf(written)).toMatchObject({ notch: 'full', ballot: 'no' });
    expect(refused(written, pledge('full'))?.kind).toBe('already-done');
    expect(refused(written, vote('no'))?.kind).toBe('already-done');
  });

  it('R4.20 a folder is sealed when envelope, pledge and ballot are answered', () => {
    const what = (own: Partial<Folder>) => refused(folders(own), SEAL)?.with?.['what'];
    expect(what({ envelope: NEED, notch: 'none', ballot: 'yes' })).toBe('envelope');
    expect(what({ envelope: OFFER, notch: 'none', ballot: 'no' })).toBe('envelope');
    expect(what({ ballot: 'yes' })).toBe('pledge');
    expect(what({ notch: 'none' })).toBe('ballot');
    expect(refused(folders({ notch: 'none', ballot: 'yes' }), SEAL)).toBeNull();
    const done = take(folders({ notch: 'none', ballot: 'yes' }), 'turkiye', SEAL);
    expect(refused(done.state, pledge('half'))?.kind).toBe('not-your-turn');
    expect(eventOf(done, 'folderSealed').member).toBe('turkiye');
  });

  it('R4.20 nothing is sealed that cannot be paid: the pledge and a need that is met', () => {
    const at = (funds: number, accept: boolean) =>
      refused(
        folders(
          { envelope: NEED, accept, notch: 'full', ballot: 'yes' },
          {},
          withMember(calm(), 'turkiye', { funds }),
        ),
        SEAL,
      );
    expect(at(12, true)).toBeNull();
    expect(at(11, true)).toEqual({ kind: 'not-enough-funds', rule: 'R4.20', with: { need: 12, have: 11 } });
    expect(at(7, false)).toBeNull();
    expect(at(6, false)?.kind).toBe('not-enough-funds');
  });

  it('R4.22 an offer that is taken may be spent in the same folder, one that is refused may not', () => {
    const offer = (accept: boolean | null, part: Partial<Folder> = {}) =>
      folders({ envelope: OFFER, accept, ...part }, {}, withMember(calm(), 'turkiye', { funds: 3 }));
    expect(refused(offer(true), pledge('full'))).toBeNull();
    // Not answered yet, it may still be taken.
    expect(refused(offer(null), pledge('full'))).toBeNull();
    expect(refused(offer(false), pledge('full'))?.kind).toBe('not-enough-funds');
    expect(refused(offer(true, { notch: 'full', ballot: 'no' }), SEAL)).toBeNull();
    expect(refused(offer(false, { notch: 'full', ballot: 'no' }), SEAL)?.kind).toBe('not-enough-funds');
  });

  it('R4.22 a taken offer binds to a no: other ballots are refused, and so is a seal over them', () => {
    const bound = { kind: 'bound-by-offer', rule: 'R4.22' };
    const taken = folders({ envelope: OFFER, accept: true });
    expect(refused(taken, vote('yes'))).toEqual(bound);
    expect(refused(taken, vote('abstain'))).toEqual(bound);
    expect(refused(taken, vote('no'))).toBeNull();
    expect(refused(folders({ envelope: OFFER, accept: false }), vote('yes'))).toBeNull();
    const sealed = (ballot: 'yes' | 'no') =>
      refused(folders({ envelope: OFFER, accept: true, notch: 'none', ballot }), SEAL);
    expect([sealed('yes')?.kind, sealed('no')]).toEqual(['bound-by-offer', null]);
  });

  it('R4.22 or to at most half a pledge, and then the ballot is free', () => {
    const half: Envelope = { kind: 'offer', power: 'russia', ask: 'half-pledge', amount: 9 };
    const taken = folders({ envelope: half, accept: true });
    expect(
      (['none', 'half', 'full', 'more'] as const).map((notch) => refused(taken, pledge(notch))?.kind),
    ).toEqual([undefined, undefined, 'bound-by-offer', 'bound-by-offer']);
    expect(refused(folders({ envelope: half, accept: false }), pledge('full'))).toBeNull();
    const sealed = (notch: Notch) =>
      refused(folders({ envelope: half, accept: true, notch, ballot: 'yes' }), SEAL)?.kind;
    expect((['none', 'half', 'full', 'more'] as const).map(sealed)).toEqual([
      undefined,
      undefined,
      'bound-by-offer',
      'bound-by-offer',
    ]);
  });

  it('R4.22 a late response asks nothing of the folder', () => {
    const late: Envelope = { kind: 'offer', power: 'russia', ask: 'late-response', amount: 4 };
    const state = folders({ envelope: late, accept: true, notch: 'full', ballot: 'yes' });
    expect(refused(state, SEAL)).toBeNull();
    expect([refused(state, vote('abstain')), refused(state, pledge('more'))]).toEqual([null, null]);
  });

  it('R4.21 needs and offers are answered yes or no, other envelopes are not', () => {
    expect(refused(folders(), answer(true))).toEqual({ kind: 'nothing-to-do', rule: 'R4.21' });
    const need = doAction(folders({ envelope: NEED }), 'turkiye', answer(true));
    expect(folderOf(need).accept).toBe(true);
    expect(refused(need, answer(true))?.kind).toBe('already-done');
    expect(folderOf(doAction(need, 'turkiye', answer(false))).accept).toBe(false);
    expect(refused(folders({ envelope: OFFER }), answer(true))).toBeNull();
  });

  it('R4.20 when the last folder is sealed they are revealed', () => {
    const others = MEMBER_IDS.filter((member) => member !== 'turkiye');
    const ready = { notch: 'none', ballot: 'abstain' } as const;
    expect(doAction(folders(ready, { sealed: others }), 'turkiye', SEAL).phase.kind).toBe('reveal');
    expect(doAction(folders(ready, { sealed: others.slice(1) }), 'turkiye', SEAL).phase.kind).toBe('folders');
  });
});

describe('folders: reports, elections, estimates', () => {
  const source: Envelope = {
    kind: 'intelligence',
    subject: { kind: 'source', crisis: 'ministry-intrusion' },
    truth: 'iran',
  };
  const report = (text: string): Action => ({ kind: 'reportIntelligence', report: text });

  it('R4.23 on a crisis the commander may name any of its possible authors, or keep silent', () => {
    expect(reportsOn(BOOK, { kind: 'source', crisis: 'ministry-intrusion' })).toEqual([
      'silence',
      'russia',
      'china',
      'iran',
    ]);
    expect(reportsOn(BOOK, { kind: 'source', crisis: 'coup-attempt' })).toEqual(['silence']);
    const state = folders({ envelope: source });
    expect(folderOf(doAction(state, 'turkiye', report('china'))).report).toBe('china');
    expect(refused(state, report('west'))).toMatchObject({ kind: 'unknown-id', rule: 'R4.23' });
    expect(refused(doAction(state, 'turkiye', report('china')), report('china'))?.kind).toBe('already-done');
  });

  it('R4.23 on a coming act it may name any row of that power', () => {
    const rows = LIBRARY.powers.find(({ id }) => id === 'iran')?.doctrine.map(({ id }) => id) ?? [];
    expect(reportsOn(BOOK, { kind: 'coming', power: 'iran' })).toEqual(['silence', ...rows]);
  });

  it('R4.23 who read nothing reports nothing', () => {
    expect(refused(folders(), report('silence'))).toEqual({ kind: 'nothing-to-do', rule: 'R4.23' });
    const kinds = legal(LIBRARY, folders({ envelope: NEED }), 'turkiye').map(({ kind }) => kind);
    expect(kinds).not.toContain('reportIntelligence');
  });

  const name = (member: MemberId): Action => ({ kind: 'nominateCommander', member });

  it('R4.20 where the treaty elects, each names one full member', () => {
    const state = folders({}, { election: true });
    const named = doAction(state, 'turkiye', name('uzbekistan'));
    expect(folderOf(named).nominee).toBe('uzbekistan');
    expect(refused(named, name('uzbekistan'))?.kind).toBe('already-done');
    expect(refused(state, name('turkmenistan'))).toEqual({
      kind: 'not-a-full-member',
      rule: 'R3.6',
      with: { member: 'turkmenistan' },
    });
    expect(refused(folders(), name('uzbekistan'))).toEqual({ kind: 'nothing-to-do', rule: 'R3.6' });
    expect(legal(LIBRARY, folders(), 'turkiye').map(({ kind }) => kind)).not.toContain('nominateCommander');
  });

  it('R4.20 estimates are noted of powers that have a motive, and may change', () => {
    const estimate = (power: 'iran' | 'china', motive: 'security' | 'opportunity'): Action => ({
      kind: 'estimateMotive',
      power,
      motive,
    });
    const noted = doAction(folders(), 'turkiye', estimate('iran', 'security'));
    expect(refused(noted, estimate('iran', 'security'))?.kind).toBe('already-done');
    expect(folderOf(doAction(noted, 'turkiye', estimate('iran', 'opportunity'))).estimates).toEqual({
      iran: 'opportunity',
    });
    expect(refused(folders(), estimate('china', 'security'))?.kind).toBe('nothing-to-do');
    const powers = legal(LIBRARY, folders(), 'turkiye').flatMap((action) =>
      action.kind === 'estimateMotive' ? [action.power] : [],
    );
    expect([...new Set(powers)]).toEqual(['russia', 'iran', 'armenia']);
  });

  it('R9.1 estimates are told to their owner alone when the folders are opened', () => {
    const others = MEMBER_IDS.filter((member) => member !== 'turkiye');
    const state = folders(
      { notch: 'none', ballot: 'abstain', estimates: { iran: 'security' } },
      { sealed: others },
    );
    const done = take(state, 'turkiye', SEAL);
    expect(eventsOf(done, 'motiveEstimated')).toEqual([
      {
        kind: 'motiveEstimated',
        at: 1,
        member: 'turkiye',
        power: 'iran',
        motive: 'security',
        seen: ['turkiye'],
      },
    ]);
    expect(done.state.now.estimates.turkiye).toEqual({ iran: 'security' });
  });
});
