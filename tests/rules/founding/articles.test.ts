import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import { ARTICLE_IDS } from '../../../src/model/treaty.ts';
import { actors } from '../../../src/rules/actors.ts';
import { explain } from '../../../src/rules/explain.ts';
import { settingsFor } from '../../../src/rules/founding/articles.ts';
import { legal } from '../../../src/rules/legal.ts';
import { view } from '../../../src/rules/view.ts';
import { voteOutlook } from '../../../src/rules/vote-outlook.ts';
import { BOOK } from '../../support/change.ts';
import { eventOf, eventsOf } from '../../support/events.ts';
import { doAction, refusalOf } from '../../support/game.ts';
import { founding, left, voted } from './founding-table.ts';

const AUTOMATIC = { kind: 'proposeSetting', article: 'obligation', setting: 'automatic' } as const;

describe('the articles of a founding', () => {
  it('R8.7 come in the order of the treaty, the delegates in table order from the first founder', () => {
    const delegates = ARTICLE_IDS.map((_article, at) => actors(LIBRARY, left(founding(), at)));
    expect(delegates).toEqual(
      [
        'azerbaijan',
        'turkiye',
        'kazakhstan',
        'kyrgyzstan',
        'uzbekistan',
        'turkmenistan',
        'azerbaijan',
        'turkiye',
      ].map((member) => [member]),
    );
    expect(left(founding(), 8).phase).toMatchObject({ stage: 'accession' });
  });

  it('R8.7 each is of the draft until it is carried otherwise', () => {
    const draft = founding();
    expect(left(draft, 8).treaty).toEqual(draft.treaty);
    const tashkent = founding({ treaty: 'tashkent' });
    expect(tashkent.treaty).toEqual(LIBRARY.presets.find(({ id }) => id === 'tashkent')?.treaty);
  });

  it('R8.7 a delegate proposes the article on the table, in another setting than the draft has', () => {
    const state = left(founding(), 2);
    expect(refusalOf(state, 'kazakhstan', AUTOMATIC)).toBeNull();
    expect(refusalOf(state, 'kazakhstan', { ...AUTOMATIC, setting: 'deems-necessary' })?.kind).toBe(
      'same-setting',
    );
    expect(refusalOf(state, 'kazakhstan', { ...AUTOMATIC, setting: 'home' })?.kind).toBe('unknown-id');
    const area = { kind: 'proposeSetting', article: 'area', setting: 'seas' } as const;
    expect(refusalOf(state, 'kazakhstan', area)?.kind).toBe('not-eligible');
    expect(refusalOf(state, 'turkiye', AUTOMATIC)?.kind).toBe('not-your-turn');
  });

  it('R8.7 the list of causes is one of those that the seven treaties have', () => {
    const lists = settingsFor(BOOK, 'casus').map(
      (id) => LIBRARY.presets.find((preset) => preset.id === id)?.treaty.casus,
    );
    expect(lists).toEqual([['armed-attack'], ['armed-attack', 'terrorism'], ['any-threat']]);
    const casus = { kind: 'proposeSetting', article: 'casus', setting: 'tashkent' } as const;
    expect(voted(left(founding(), 1), casus).treaty.casus).toEqual(['armed-attack', 'terrorism']);
  });

  it('R8.8 the delegate is for its proposal, and the others vote one after another in table order from it', () => {
    let state = doAction(left(founding(), 2), 'kazakhstan', AUTOMATIC);
    expect(state.phase).toMatchObject({ votes: { kazakhstan: true } });
    const order: MemberId[] = [];
    while (state.phase.kind === 'founding' && state.phase.stage === 'voting') {
      const voter = actors(LIBRARY, state)[0] as MemberId;
      order.push(voter);
      state = doAction(state, voter, { kind: 'voteArticle', agree: true });
    }
    expect(order).toEqual(['kyrgyzstan', 'uzbekistan', 'turkmenistan', 'azerbaijan', 'turkiye']);
  });

  it.each<[string, readonly MemberId[], string]>([
    ['four yeses with both founders among them', ['kyrgyzstan', 'uzbekistan'], 'automatic'],
    ['three', ['kyrgyzstan', 'uzbekistan', 'turkmenistan'], 'deems-necessary'],
    ['five without one founder', ['turkiye'], 'deems-necessary'],
  ])('R8.8 %s (%j against) make the article %j', (_name, noes, setting) => {
    const state = voted(left(founding(), 2), AUTOMATIC, noes);
    expect(state.treaty.obligation).toBe(setting);
    const { outcome, tally } = eventOf(state, 'articleDecided');
    expect(outcome).toBe(setting === 'automatic' ? 'carried' : 'failed');
    expect(tally.total >= 0).toBe(outcome === 'carried');
    expect(tally.terms.reduce((sum, { value }) => sum + value, 0)).toBe(tally.total);
    expect(state.phase).toMatchObject({ stage: 'proposing', proposal: null, votes: {} });
  });

  it('R8.8 what is not carried leaves every article as it was, whatever was proposed', () => {
    for (const [at, article] of ARTICLE_IDS.entries()) {
      const state = left(founding(), at);
      const proposals = legal(LIBRARY, state, actors(LIBRARY, state)[0] as MemberId).filter(
        ({ kind }) => kind === 'proposeSetting',
      );
      expect(proposals.length).toBeGreaterThan(0);
      for (const proposal of proposals) {
        const failed = voted(state, proposal, MEMBER_IDS);
        expect([article, failed.treaty]).toEqual([article, state.treaty]);
        expect(voted(state, proposal).treaty).not.toEqual(state.treaty);
      }
    }
  });

  it('R8.8 says before a vote what the others must do, and explains it while it goes on', () => {
    const state = doAction(left(founding(), 2), 'kazakhstan', AUTOMATIC);
    const yes = { kind: 'voteArticle', agree: true } as const;
    expect(voteOutlook(LIBRARY, state, 'kyrgyzstan', yes)).toEqual({
      of: 'article',
      others: 4,
      least: 2,
      sure: 4,
    });
    expect(voteOutlook(LIBRARY, left(founding(), 2), 'kazakhstan', AUTOMATIC)).toMatchObject({ least: 3 });
    expect(explain(LIBRARY, state, { kind: 'article' }).total).toBe(-3);
    expect(explain(LIBRARY, founding(), { kind: 'meter', meter: 'will' }).total).toBe(4);
  });

  it('R8.8 is in the open: everybody sees every vote', () => {
    const state = doAction(left(founding(), 2), 'kazakhstan', AUTOMATIC);
    const after = doAction(state, 'kyrgyzstan', { kind: 'voteArticle', agree: false });
    for (const eye of ['turkmenistan', null] as const) {
      expect(view(LIBRARY, after, eye).phase).toEqual(after.phase);
      expect(eventsOf(view(LIBRARY, after, eye), 'articleVoted')).toHaveLength(1);
    }
  });

  it('R8.7 never leaves a delegate without anything to do', () => {
    for (const [at, article] of ARTICLE_IDS.entries()) {
      const state = left(founding(), at);
      const actions = legal(LIBRARY, state, actors(LIBRARY, state)[0] as MemberId);
      expect(actions).toHaveLength(settingsFor(BOOK, article).length);
      expect(actions).toContainEqual({ kind: 'leaveArticle' });
    }
  });
});
