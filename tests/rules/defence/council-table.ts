import type { Ballot, Hand, Posture, Token } from '../../../src/model/action.ts';
import type { MemberId, PowerId, RegionId, UnitKind } from '../../../src/model/ids.ts';
import type { Library } from '../../../src/model/library.ts';
import type { EmergencyPhase } from '../../../src/model/phase.ts';
import type { Council } from '../../../src/model/records.ts';
import type { Setup } from '../../../src/model/setup.ts';
import type { State } from '../../../src/model/state.ts';
import type { PresetId, Treaty } from '../../../src/model/treaty.ts';
import { LIBRARY } from '../../../src/content/library.ts';
import { actors } from '../../../src/rules/actors.ts';
import { openStrike } from '../../../src/rules/defence/incidents.ts';
import { continueNight } from '../../../src/rules/year/night-course.ts';
import { nightOf, withDice, withState } from '../../support/arrange.ts';
import { after } from '../../support/change.ts';
import type { Taken } from '../../support/game.ts';
import { begin, doAction, take, treatyWith } from '../../support/game.ts';

/** Dice that decide as far as dice can: two sixes repel nearly everything, two ones lose it. */
export const LUCK = [6, 6] as const;
export const MISFORTUNE = [1, 1] as const;
/** Dice that leave a sum as it is: seven. */
export const EVEN = [3, 4] as const;

/**
 * A night of the second year of five: nobody has units, everybody has ¤5, Azerbaijan commands, nothing lies on the table
 * and no power acts. `treaty` is a preset, or switches that differ from the Op-ed draft.
 */
export function bareNight(treaty: PresetId | Partial<Treaty> = 'op-ed', setup: Partial<Setup> = {}): State {
  const begun = begin({ treaty: typeof treaty === 'string' ? treaty : treatyWith(treaty), ...setup });
  const bare = withState(begun, {
    year: 2,
    commander: 'azerbaijan',
    will: 6,
    coordination: 2,
    units: [],
    crises: [],
    deck: [],
    now: { year: 2, willFallen: 0, coordinationRisen: 0 },
    phase: nightOf(),
  });
  const members = Object.fromEntries(
    Object.entries(bare.members).map(([id, member]) => [id, { ...member, funds: 5 }]),
  ) as State['members'];
  return { ...bare, members };
}

/** A power has struck a region and the council waits for what the victim chooses. */
export function struck(
  state: State,
  power: PowerId = 'iran',
  region: RegionId = 'kura-araz',
  library: Library = LIBRARY,
): State {
  const change = after(
    state,
    (each) => {
      openStrike(each, power, region);
      continueNight(each);
    },
    library,
  );
  return { ...change.state, rng: change.rng, log: [...state.log, ...change.events] };
}

export function emergencyIn({ phase }: State): EmergencyPhase {
  if (phase.kind !== 'emergency') throw new Error(`no emergency in ${phase.kind}`);
  return phase;
}

export function councilIn(state: State): Council {
  return emergencyIn(state).council;
}

/** The victim invokes the treaty. */
export function invoke(state: State): State {
  return doAction(state, councilIn(state).member, { kind: 'invokeDefence' });
}

/** Everybody who votes votes; `rest` for those not named. */
export function vote(
  state: State,
  ballots: Partial<Record<MemberId, Ballot>> = {},
  rest: Ballot = 'yes',
): State {
  let next = state;
  while (emergencyStage(next) === 'vote') {
    const seat = actors(LIBRARY, next)[0] as MemberId;
    next = doAction(next, seat, { kind: 'castCouncilVote', ballot: ballots[seat] ?? rest });
  }
  return next;
}

/** Everybody else shows a hand; `rest` for those not named. */
export function showHands(
  state: State,
  hands: Partial<Record<MemberId, Hand>> = {},
  rest: Hand = 'refuse',
): State {
  let next = state;
  while (emergencyStage(next) === 'hands') {
    const seat = actors(LIBRARY, next)[0] as MemberId;
    next = doAction(next, seat, { kind: 'answerCall', hand: hands[seat] ?? rest });
  }
  return next;
}

function emergencyStage({ phase }: State): EmergencyPhase['stage'] | null {
  return phase.kind === 'emergency' ? phase.stage : null;
}

/** Invoked, voted yes, and answered: the usual way to what comes after. */
export function called(
  state: State,
  hands: Partial<Record<MemberId, Hand>> = {},
  rest: Hand = 'refuse',
): State {
  return showHands(vote(invoke(state)), hands, rest);
}

export function giveToken(state: State, seat: MemberId, token: Token): State {
  return doAction(state, seat, { kind: 'giveToken', token });
}

/** A seat commits units (kind and place) and says that these are all. */
export function commit(
  state: State,
  seat: MemberId,
  ...units: readonly (readonly [UnitKind, RegionId])[]
): State {
  let next = state;
  for (const [unit, from] of units) next = doAction(next, seat, { kind: 'commitUnit', unit, from });
  return doAction(next, seat, { kind: 'finishCommitment' });
}

/** The commander chooses a posture and the dice fall as given. */
export function fight(state: State, posture: Posture = 'repel', dice: readonly number[] = EVEN): Taken {
  return take(withDice(state, ...dice), state.commander, { kind: 'choosePosture', posture });
}

/** The victim deals with it alone and the dice fall as given. */
export function absorb(state: State, dice: readonly number[] = EVEN): Taken {
  return take(withDice(state, ...dice), councilIn(state).member, { kind: 'absorbIncident' });
}
