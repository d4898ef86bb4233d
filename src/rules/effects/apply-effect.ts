import type { Effect } from '../../model/effect.ts';
import type { Attribution, RegionId } from '../../model/ids.ts';
import type { Crisis } from '../../model/records.ts';
import type { Change } from '../change.ts';
import {
  note,
  patch,
  patchMember,
  pay,
  shift,
  shiftInfluence,
  shiftMember,
  shiftTension,
} from '../change.ts';
import { addUnit, isReady, wearUnits } from '../units.ts';
import type { EffectContext } from './who.ts';
import { membersOf, powerOf } from './who.ts';

/** Carries out effects in order. What names nobody, or a power that is not there, does nothing. */
export function applyEffects(change: Change, effects: readonly Effect[], context: EffectContext): void {
  for (const effect of effects) applyEffect(change, effect, context);
}

function applyEffect(change: Change, effect: Effect, context: EffectContext): void {
  const { because } = context;
  const { book } = change;
  switch (effect.kind) {
    case 'shift-will':
      return shift(change, 'will', effect.by, because);
    case 'shift-coordination':
      return shift(change, 'coordination', effect.by, because);
    case 'shift-ladder':
      return shift(change, 'ladder', effect.by, because);
    case 'advance-normalisation':
      return shift(change, 'normalisation', effect.by, because);
    case 'shift-tension': {
      const power = powerOf(context, effect.power);
      if (power) shiftTension(change, power, effect.by, because);
      return;
    }
    case 'shift-influence': {
      const power = powerOf(context, effect.power);
      if (!power) return;
      for (const member of membersOf(book, change.state, context, effect.who)) {
        shiftInfluence(change, power, member, effect.by, because);
      }
      return;
    }
    case 'shift-stability':
    case 'shift-standing':
    case 'shift-reliability': {
      const meter = METER[effect.kind];
      for (const member of membersOf(book, change.state, context, effect.who)) {
        shiftMember(change, meter, member, effect.by, because);
      }
      return;
    }
    case 'shift-funds':
      for (const member of membersOf(book, change.state, context, effect.who)) {
        if (effect.by > 0) pay(change, 'world', member, effect.by, because);
        else pay(change, member, 'world', -effect.by, because);
      }
      return;
    case 'shift-fund':
      if (effect.by > 0) pay(change, 'world', 'fund', effect.by, because);
      else pay(change, 'fund', 'world', -effect.by, because);
      return;
    case 'shift-income':
      for (const member of membersOf(book, change.state, context, effect.who)) {
        patchMember(change, member, { incomeShift: change.state.members[member].incomeShift + effect.by });
      }
      return;
    case 'wear-units':
      for (const member of membersOf(book, change.state, context, effect.who)) {
        const ids = change.state.units
          .filter(
            (unit) => unit.owner === member && isReady(unit) && (!effect.unit || unit.kind === effect.unit),
          )
          .slice(0, effect.count)
          .map((unit) => unit.id);
        // At dawn they miss this year; at night there is no more of it to miss.
        const until = change.state.year + (change.state.phase.kind === 'dawn' ? 0 : 1);
        wearUnits(change, ids, until, because);
      }
      return;
    case 'grant-unit':
      for (const member of membersOf(book, change.state, context, effect.who)) {
        const first = book.members[member].regions[0] as RegionId;
        const place = member === context.home && context.region ? context.region : first;
        addUnit(change, member, effect.unit, place);
      }
      return;
    case 'close-corridor': {
      const until = change.state.year + effect.years - 1;
      const before = change.state.closed[effect.corridor] ?? 0;
      patch(change, { closed: { ...change.state.closed, [effect.corridor]: Math.max(before, until) } });
      note(change, 'corridorClosed', { corridor: effect.corridor });
      return;
    }
    case 'idle-site': {
      const { sites } = change.state;
      const index = sites.findLastIndex(
        (site) => site.active && (!effect.project || site.project === effect.project),
      );
      const site = sites[index];
      if (!site) return;
      patch(change, { sites: sites.map((each, at) => (at === index ? { ...each, active: false } : each)) });
      note(change, 'upkeepFailed', { project: site.project });
      return;
    }
    case 'attribute':
      patch(change, {
        crises: change.state.crises.map((crisis) =>
          crisis.region === context.region ? attributed(crisis, effect.attribution) : crisis,
        ),
      });
      return;
    case 'follow-up':
      patch(change, {
        coming: [
          ...change.state.coming,
          { year: change.state.year + 1, crisis: effect.crisis, region: null, power: null },
        ],
      });
      return;
  }
}

/** Once it is likely or certain who did it, the true author is the one named. */
function attributed(crisis: Crisis, attribution: Attribution): Crisis {
  const known = attribution === 'likely' || attribution === 'certain';
  return { ...crisis, attribution, named: known ? (crisis.power ?? crisis.named) : crisis.named };
}

const METER = {
  'shift-stability': 'stability',
  'shift-standing': 'standing',
  'shift-reliability': 'reliability',
} as const;
