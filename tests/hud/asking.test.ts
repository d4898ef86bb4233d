import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import { askingOf } from '../../src/hud/asking/asking.ts';
import { lessonDraft, newDraft, withScenarioOf } from '../../src/hud/new-game/draft.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { chooseDefault } from '../support/default-choice.ts';
import { settingsOf } from '../support/game.ts';

function inFolders() {
  const begun = Session.start(LIBRARY, settingsOf(), { asks: true });
  if (!begun.ok) throw new Error('refused');
  const session = begun.value;
  while (session.state.phase.kind !== 'folders') {
    const [seat] = session.actors();
    session.act(seat!, chooseDefault(LIBRARY, session.state, seat!));
  }
  const viewer = signal<MemberId | null>(null);
  return { session, viewer, asking: askingOf({ session, viewer }) };
}

describe('asking people', () => {
  it('tells what a seat said to that seat alone, and only while it has the page to itself', () => {
    const { session, viewer, asking } = inFolders();
    asking.say('kazakhstan', { kind: 'reason', value: 'law' });
    expect(asking.own('kazakhstan', 'reason')).toBeNull();
    viewer.value = 'turkiye';
    expect(asking.own('kazakhstan', 'reason')).toBeNull();
    viewer.value = 'kazakhstan';
    expect(asking.own('kazakhstan', 'reason')).toBe('law');
    expect(session.lesson.notes).toEqual([
      {
        kind: 'reason',
        value: 'law',
        year: 1,
        seat: 'kazakhstan',
        phase: 'folders',
        at: session.journal.length,
      },
    ]);
  });

  it('takes silence for an answer, and keeps nothing of what was said before it', () => {
    const { session, asking } = inFolders();
    asking.say('kazakhstan', { kind: 'reason', value: 'law' });
    asking.pass('kazakhstan');
    expect(session.lesson.notes).toEqual([]);
    expect(asking.answered('kazakhstan', 'reason')).toBe(true);
    expect(asking.answered('turkiye', 'reason')).toBe(false);
    asking.again('kazakhstan');
    expect(asking.answered('kazakhstan', 'reason')).toBe(false);
  });

  it('asks whoever was silent again in the next year', () => {
    const { session, asking } = inFolders();
    asking.pass('kazakhstan');
    for (let steps = 0; session.state.year === 1 || session.state.phase.kind !== 'folders'; steps += 1) {
      const [seat] = session.actors();
      if (!seat || steps > 1000) throw new Error('that never came');
      session.act(seat, chooseDefault(LIBRARY, session.state, seat));
    }
    expect(asking.answered('kazakhstan', 'reason')).toBe(false);
  });

  it('is off in a new game and on in the double lesson, until another scenario is chosen', () => {
    expect(newDraft('table', 1).asks).toBe(false);
    const lesson = lessonDraft(LIBRARY, 1);
    expect(lesson.asks).toBe(true);
    const standard = LIBRARY.scenarios.find(({ id }) => id === 'standard')!;
    expect(withScenarioOf(lesson, standard, false).asks).toBe(false);
  });
});
