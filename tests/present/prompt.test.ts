import { describe, expect, it } from 'vitest';
import type { MemberId } from '../../src/model/ids.ts';
import type { AgendaPhase } from '../../src/model/phase.ts';
import { promptFor } from '../../src/present/prompt.ts';
import { createText } from '../../src/present/text.ts';
import type { State } from '../../src/model/state.ts';
import { begin, toPhase } from '../support/game.ts';
import { STOUT_LIBRARY as library } from './random-game.ts';

const text = createText();
const asked = (state: State, viewer: MemberId | null): string => promptFor(library, state, text, viewer);

describe('what is asked', () => {
  it('a page to turn is for whoever sits there, also where a bot commands', () => {
    const dawn = begin();
    const other = library.members.find(({ id }) => id !== dawn.commander)?.id ?? null;
    expect(asked(dawn, other)).toBe('Read what the year brings, then open it.');
    expect(asked(dawn, dawn.commander)).toBe(asked(dawn, other));
  });

  it('the commander is asked for one part of the programme after the other', () => {
    const state = toPhase(begin(), 'agenda');
    const withAgenda = (part: Partial<AgendaPhase>): string =>
      asked({ ...state, phase: { ...(state.phase as AgendaPhase), ...part } }, state.commander);
    const projects = [{ project: 'headquarters', power: null }] as AgendaPhase['projects'];
    expect(withAgenda({})).toMatch(/^Choose the size/);
    expect(withAgenda({ programme: 10 })).toMatch(/^Choose what the programme buys/);
    expect(withAgenda({ programme: 10, projects })).toBe(
      'Choose where the first project stands: joint headquarters.',
    );
    expect(withAgenda({ programme: 10, projects, firstSite: 'marmara' })).toMatch(/^Add to the programme/);
  });
});
