import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { actionGroups } from '../../src/present/actions-model.ts';
import { foundingModel } from '../../src/present/founding-model.ts';
import { seatModels } from '../../src/present/seat-model.ts';
import { createText } from '../../src/present/text.ts';
import { options } from '../../src/rules/legal.ts';
import { begin, doAction } from '../support/game.ts';
import { founded, founding, left, voted } from '../rules/founding/founding-table.ts';

const text = createText();

describe('the founding on paper', () => {
  it('is none outside the founding', () => {
    expect(foundingModel(LIBRARY, begin(), text)).toBeNull();
  });

  it('R8.8 shows the draft, the proposal with what it does, who voted how, and the sum', () => {
    const state = doAction(left(founding(), 2), 'kazakhstan', {
      kind: 'proposeSetting',
      article: 'obligation',
      setting: 'automatic',
    });
    const after = doAction(state, 'kyrgyzstan', { kind: 'voteArticle', agree: false });
    const model = foundingModel(LIBRARY, after, text);
    expect(model?.now).toMatchObject({
      id: 'obligation',
      draft: { title: 'Such action as each deems necessary' },
      proposal: { title: 'Automatic help with units' },
      delegate: { name: 'Kazakhstan' },
      state: 'now',
    });
    expect(model?.now?.proposal?.line).toMatch(/owe units at once/);
    expect(model?.now?.votes.map(({ line }) => line)).toEqual(['Kazakhstan: yes', 'Kyrgyzstan: no']);
    expect(model?.tally).toMatchObject({ value: -3, question: { kind: 'article' } });
  });

  it('R8.8 keeps the draft on record beside what was carried', () => {
    const casus = { kind: 'proposeSetting', article: 'casus', setting: 'tashkent' } as const;
    const model = foundingModel(LIBRARY, voted(left(founding(), 1), casus), text);
    expect(model?.articles[1]).toMatchObject({
      draft: { title: 'Armed attack' },
      proposal: { title: 'Armed attack, terrorism' },
      stateName: 'carried',
    });
    expect(model?.articles[0]?.stateName).toBe('left as drafted');
    expect(model?.articles[7]?.stateName).toBe('to come');
  });

  it('R8.9 says how each stands once it has said so, and its plate does too', () => {
    const state = founded({ kazakhstan: 'ratified', uzbekistan: 'observer' });
    const model = foundingModel(LIBRARY, state, text);
    expect(model?.members.map(({ standing }) => standing)).toEqual([
      'founder',
      'founder',
      'ratified',
      'outside',
      'observer',
      'outside',
    ]);
    const undecided = foundingModel(LIBRARY, left(founding(), 8), text);
    expect(undecided?.members[2]?.standing).toBe('to decide');
    const plates = seatModels(LIBRARY, state, text, null);
    expect(plates.map(({ status }) => status)).toEqual([
      'full member',
      'full member',
      'full member',
      'outside',
      'observer',
      'outside',
    ]);
  });

  it('R8.7 a delegate is offered other settings, each with what it does, and to leave the article', () => {
    const state = left(founding(), 1);
    const groups = actionGroups(LIBRARY, state, text, 'turkiye', options(LIBRARY, state, 'turkiye'));
    expect(groups.flatMap(({ items }) => items.map(({ label }) => label))).toEqual([
      'Propose: armed attack, terrorism',
      'Propose: any threat, on request',
      'Leave it as drafted: armed attack',
    ]);
    expect(groups[0]?.items[0]?.hint).toMatch(/armed attack.*terrorist/i);
  });
});
