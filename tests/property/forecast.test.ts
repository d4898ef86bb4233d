import { describe, expect, it } from 'vitest';
import type { Action, ActionKind } from '../../src/model/action.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MOTIVES } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { apply } from '../../src/rules/apply.ts';
import type { Forecast } from '../../src/rules/forecast.ts';
import { bandOf, forecast, strikeFaces } from '../../src/rules/forecast.ts';
import { options } from '../../src/rules/legal.ts';
import { view } from '../../src/rules/view.ts';
import { openBook } from '../../src/rules/book.ts';
import { faultIn, PATIENCE, placeOf, same, stepsOf, WALK_LIBRARY } from './walk.ts';

const book = openBook(WALK_LIBRARY);

const forecastOf = (state: State, seat: MemberId, action: Action): Forecast =>
  forecast(WALK_LIBRARY, view(WALK_LIBRARY, state, seat), seat, action);

/** What an action did, in the form of a forecast. */
function told(events: readonly GameEvent[]): Pick<Forecast, 'shifts' | 'costs'> {
  const shifts: Forecast['shifts'][number][] = [];
  const costs: Forecast['costs'][number][] = [];
  for (const event of events) {
    if (event.kind === 'meterShifted' && event.by !== 0) {
      const { meter, member, power, from, to } = event;
      const crossed = meter === 'tension' && bandOf(from) !== bandOf(to);
      shifts.push({
        meter,
        ...(member ? { member } : {}),
        ...(power ? { power } : {}),
        from,
        to,
        ...(crossed ? { band: bandOf(to) } : {}),
      });
    }
    if (event.kind === 'moneyMoved') {
      const { payer, payee, amount } = event;
      costs.push({ payer, payee, amount });
    }
  }
  return { shifts, costs };
}

describe('forecast', { timeout: PATIENCE }, () => {
  it('R1.3 what a seat is told for certain, from its own view, is what happens', () => {
    const certain = new Set<ActionKind>();
    const open = new Set<ActionKind>();
    const fault = faultIn(16, 20260341, function* (walk) {
      for (const { index, before, seat } of stepsOf(walk)) {
        const rare = before.phase.kind === 'emergency' || before.phase.kind === 'conference';
        if (index % (rare ? 2 : 13) !== 0) continue;
        for (const { action, refusal } of options(WALK_LIBRARY, before, seat)) {
          const foreseen = forecastOf(before, seat, action);
          const where = `${action.kind} in ${placeOf(before)}`;
          if (!same(foreseen.refusal, refusal)) yield `${where}: other refusals`;
          if (refusal) continue;
          (foreseen.uncertain ? open : certain).add(action.kind);
          if (foreseen.uncertain) continue;
          const done = apply(WALK_LIBRARY, before, seat, action);
          if (!done.ok) return yield `${where} is refused`;
          const { shifts, costs } = foreseen;
          const real = told(done.value.events);
          if (!same({ shifts, costs }, real))
            yield `${where}: ${JSON.stringify(shifts)} ${JSON.stringify(costs)}, in truth ${JSON.stringify(real)}`;
          if (done.value.state.rng !== before.rng) yield `${where} is certain and draws chance`;
        }
      }
    });
    expect(fault).toBeNull();
    for (const kind of ['takeStance', 'developHome', 'buildWorks', 'raiseUnit', 'giveMoney'] as const)
      expect(certain).toContain(kind);
    for (const kind of ['letNightFall', 'sealFolder', 'choosePosture', 'pressClaim', 'closeYear'] as const)
      expect(open).toContain(kind);
  });

  it('R5.15 the faces on which a power would strike are foreseen as they are after the action', () => {
    let changed = 0;
    const fault = faultIn(10, 20260342, function* (walk) {
      for (const { index, before, seat, action, after } of stepsOf(walk)) {
        if (index % 3 !== 0) continue;
        const { strikes, uncertain } = forecastOf(before, seat, action);
        if (uncertain || after.year !== before.year) continue;
        for (const power of ['russia', 'iran', 'armenia'] as const) {
          for (const motive of MOTIVES) {
            const was = strikeFaces(book, before, power, motive).faces;
            const is = strikeFaces(book, after, power, motive).faces;
            const said = strikes.find((each) => each.power === power && each.motive === motive);
            if (said) changed += 1;
            if (said ? said.before !== was || said.after !== is : was !== is)
              yield `${action.kind}: ${power} ${motive} ${was} to ${is}, said ${JSON.stringify(said)}`;
          }
        }
      }
    });
    expect(fault).toBeNull();
    expect(changed).toBeGreaterThan(10);
  });
});
