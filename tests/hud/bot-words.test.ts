import { expect, test } from 'vitest';
import { MATTERS } from '../../src/bots/worth.ts';
import { reasonsFor } from '../../src/bots/reasons.ts';
import { WEIGHTS } from '../../src/bots/temperament.ts';
import { revealBots, spokenLine } from '../../src/hud/game/bot-words.ts';
import { chooseFor } from '../../src/bots/bot-seat.ts';
import { createText } from '../../src/present/text.ts';
import { newSession } from './new-table.ts';

const TEXT = createText('en');

/** Plays a whole game of bots of one mind, and keeps what each said. */
function played(mind: string) {
  const session = newSession([], {}, mind);
  const said: { line: string; kind: string }[] = [];
  for (let steps = 0; !session.state.result && steps < 3000; steps += 1) {
    const [seat] = session.actors();
    if (!seat) break;
    const action = chooseFor(session, seat);
    const line = spokenLine(TEXT, session, seat, action);
    if (line !== null) said.push({ line, kind: action.kind });
    session.act(seat, action);
  }
  return { session, said };
}

const loyal = played('loyalist');

test('bots say something of what they do in the open, and nothing of what is sealed', () => {
  const kinds = new Set(loyal.said.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(6);
  for (const sealed of [
    'pledgeFunds',
    'castBallot',
    'answerCall',
    'castCouncilVote',
    'answerClaim',
    'castRenewal',
  ]) {
    expect(kinds).not.toContain(sealed);
  }
  expect(loyal.said.every(({ line }) => /^.+: “.+\.”$/.test(line))).toBe(true);
  expect(new Set(loyal.said.map(({ line }) => line)).size).toBeGreaterThan(10);
});

test('what is said aloud is no aim, no money and no offer', () => {
  const words = loyal.said.map(({ line }) => line).join(' ');
  expect(words).not.toMatch(/¤|purse|offered|own aims/);
});

test('when the game is over it comes out what moved them: shares of all that moved them, the largest first', () => {
  const revealed = revealBots(loyal.session, []);
  expect(revealed.map(({ mind }) => mind)).toEqual(Array.from({ length: 6 }, () => 'loyalist'));
  for (const { moved } of revealed) {
    expect(moved.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const shares = moved.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(moved.every(({ matter }) => MATTERS.includes(matter))).toBe(true);
  }
});

test('characters are moved by different things', () => {
  const share = (game: typeof loyal, matter: string): number => {
    const all = revealBots(game.session, []).flatMap(({ moved }) => moved);
    return all.filter((each) => each.matter === matter).reduce((sum, each) => sum + each.share, 0) / 6;
  };
  const free = played('free-rider');
  expect(share(loyal, 'alliance') + share(loyal, 'word')).toBeGreaterThan(
    share(free, 'alliance') + share(free, 'word'),
  );
});

test('what an action is chosen for is worked out from the sum that chose it', () => {
  const session = newSession([], {}, 'hedger');
  const [seat] = session.actors();
  const action = chooseFor(session, seat!);
  expect(
    reasonsFor(session.library, session.view(seat!), seat!, { kind: 'passTurn' }, WEIGHTS.hedger),
  ).toEqual([]);
  const reasons = reasonsFor(session.library, session.view(seat!), seat!, action, WEIGHTS.hedger);
  expect(reasons.length).toBeLessThanOrEqual(2);
});
