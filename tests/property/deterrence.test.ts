import { describe, expect, it } from 'vitest';
import type { Motive, PowerId } from '../../src/model/ids.ts';
import { MOTIVES } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { openBook } from '../../src/rules/book.ts';
import { deterrence } from '../../src/rules/defence/deterrence.ts';
import { strikeFaces } from '../../src/rules/forecast.ts';
import { OPPORTUNITY_STRIKES_UNDER, resolve, strikingFaces } from '../../src/rules/powers/resolve.ts';
import { SECURITY_STRIKES_AT } from '../../src/rules/powers/resolve.ts';
import { faultIn, PATIENCE, placeOf, stepsOf, WALK_LIBRARY } from './walk.ts';

const book = openBook(WALK_LIBRARY);
const STRIKERS: readonly PowerId[] = ['russia', 'iran', 'armenia'];

/** Faces of a die on which a power would strike if there were no alliance: nobody stands firm, and nobody comes. */
function facesWithout(state: State, power: PowerId, motive: Motive): number {
  const { tension, lastStrike } = state.powers[power];
  if (lastStrike >= state.year - 1) return 0;
  if (motive === 'security' && tension < SECURITY_STRIKES_AT) return 0;
  const { borders } = book.powers[power];
  const alone = borders.map((region) => deterrence(book, state, power, region, false).total);
  if (motive === 'opportunity' && Math.min(...alone) > OPPORTUNITY_STRIKES_UNDER) return 0;
  const faces = borders.map((region, at) =>
    strikingFaces(resolve(state, power, region, motive).total, alone[at] as number),
  );
  return Math.max(...faces);
}

describe('with and without the pact', { timeout: PATIENCE }, () => {
  it('R5.14 at equal tension and motive a strike is never more likely with the pact than without', () => {
    let less = 0;
    let asked = 0;
    const fault = faultIn(40, 20260361, function* (walk) {
      for (const { index, after } of stepsOf(walk)) {
        if (index % 23 !== 0) continue;
        for (const power of STRIKERS) {
          for (const region of book.powers[power].borders) {
            const pact = deterrence(book, after, power, region).total;
            const alone = deterrence(book, after, power, region, false).total;
            if (pact < alone)
              yield `${power} on ${region} in ${placeOf(after)}: ${pact} with, ${alone} without`;
          }
          for (const motive of MOTIVES) {
            const { faces } = strikeFaces(book, after, power, motive);
            const without = facesWithout(after, power, motive);
            if (faces > without)
              yield `${power} ${motive} in ${placeOf(after)}: ${faces} with, ${without} without`;
            asked += without > 0 ? 1 : 0;
            less += faces < without ? 1 : 0;
          }
        }
      }
    });
    expect(fault).toBeNull();
    // And it is no empty promise: in many of the states where a strike was possible the pact made it less likely.
    expect(asked).toBeGreaterThan(500);
    expect(less / asked).toBeGreaterThan(0.2);
  });

  it('R5.14 deterrence has one decimal, and is never below nothing', () => {
    const fault = faultIn(15, 20260362, function* (walk) {
      for (const { index, after } of stepsOf(walk)) {
        if (index % 31 !== 0) continue;
        for (const power of STRIKERS) {
          for (const region of book.powers[power].borders) {
            const { total } = deterrence(book, after, power, region);
            if (total < 0 || Math.round(total * 10) !== total * 10) yield `${total} in ${region}`;
          }
        }
      }
    });
    expect(fault).toBeNull();
  });

  it('R5.14 more reliability, Will or Coordination never means less deterrence', () => {
    const fault = faultIn(12, 20260363, function* (walk) {
      for (const { index, after } of stepsOf(walk)) {
        if (index % 41 !== 0) continue;
        const { will, coordination, members } = after;
        const firmer: State[] = [
          { ...after, will: Math.min(10, will + 1) },
          { ...after, coordination: Math.min(10, coordination + 1) },
        ];
        const azerbaijan = {
          ...members.azerbaijan,
          reliability: Math.min(6, members.azerbaijan.reliability + 1),
        };
        firmer.push({ ...after, members: { ...members, azerbaijan } });
        for (const better of firmer) {
          for (const region of book.powers.iran.borders) {
            const was = deterrence(book, after, 'iran', region).total;
            const is = deterrence(book, better, 'iran', region).total;
            if (is < was) yield `${region}: ${was} becomes ${is}`;
          }
        }
      }
    });
    expect(fault).toBeNull();
  });
});
