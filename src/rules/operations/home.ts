import type { RulesFor } from '../actions/rule.ts';
import {
  cause,
  note,
  patch,
  patchMember,
  pay,
  shift,
  shiftInfluence,
  shiftMember,
  shiftTension,
} from '../change.ts';
import { worksStand } from '../defence/deterrence.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { endAction } from '../year/operations.ts';

const DEVELOP_COST = 2;
const WORKS_COST = 3;
/** From this stability on, developing brings standing instead (R4.28). */
const STABLE = 5;
const REINTERPRET_COST = 2;
const RESTORE_COST = 1;
/** What a restored law takes off the tension that striking it had raised (R4.29). */
const RESTORE_CALMS = 1;

type HomeAction = 'developHome' | 'buildWorks' | 'reinterpretLaw' | 'restoreLaw';

export const HOME_RULES: RulesFor<HomeAction> = {
  developHome: {
    candidates: () => [{ kind: 'developHome' }],
    check: (_book, state, seat) => cannotPay(state.members[seat].funds, DEVELOP_COST, 'R4.28'),
    perform: (change, seat) => {
      pay(change, seat, 'world', DEVELOP_COST, cause('R4.28', 'develop'));
      note(change, 'homeDeveloped', { member: seat });
      const meter = change.state.members[seat].stability >= STABLE ? 'standing' : 'stability';
      shiftMember(change, meter, seat, 1, cause('R4.28', 'developed'));
      endAction(change);
    },
  },
  buildWorks: {
    candidates: (book, _state, seat) =>
      book.members[seat].regions.flatMap((region) =>
        (book.regions.get(region)?.borders ?? []).map((power) => ({
          kind: 'buildWorks' as const,
          region,
          power,
        })),
      ),
    check: (book, state, seat, { region, power }) => {
      const data = book.regions.get(region);
      if (!data) return refuse('unknown-id', 'R2.2', { id: region });
      if (data.owner !== seat) return refuse('not-yours', 'R4.28', { region });
      if (!data.borders.includes(power)) return refuse('not-on-border', 'R4.28', { region, power });
      if (worksStand(state, region, power)) return refuse('already-done', 'R4.28', { region });
      return cannotPay(state.members[seat].funds, WORKS_COST, 'R4.28');
    },
    perform: (change, seat, { region, power }) => {
      pay(change, seat, 'world', WORKS_COST, cause('R4.28', 'works', { region }));
      patch(change, { works: [...change.state.works, { region, power }] });
      note(change, 'worksBuilt', { member: seat, region, power });
      endAction(change);
    },
  },
  reinterpretLaw: {
    candidates: (_book, state) => (state.setup.constraints ? [{ kind: 'reinterpretLaw' }] : []),
    check: (_book, state, seat) => {
      if (!state.setup.constraints || !state.members[seat].law) return refuse('already-done', 'R4.29');
      return cannotPay(state.members[seat].funds, REINTERPRET_COST, 'R4.29');
    },
    perform: (change, seat) => {
      const { calms, tension } = change.book.members[seat].constraint;
      const because = cause('R4.29', 'reinterpreted', { member: seat });
      pay(change, seat, 'world', REINTERPRET_COST, because);
      patchMember(change, seat, { law: false });
      note(change, 'lawReinterpreted', { member: seat });
      shiftMember(change, 'stability', seat, -1, because);
      shiftTension(change, calms, tension, because);
      // A law is not struck lightly: the allies see that it is meant.
      shiftMember(change, 'standing', seat, 1, because);
      shiftMember(change, 'reliability', seat, 1, because);
      shift(change, 'will', 1, because);
      endAction(change);
    },
  },
  restoreLaw: {
    candidates: (_book, state) => (state.setup.constraints ? [{ kind: 'restoreLaw' }] : []),
    check: (_book, state, seat) => {
      if (!state.setup.constraints || state.members[seat].law) return refuse('already-done', 'R4.29');
      return cannotPay(state.members[seat].funds, RESTORE_COST, 'R4.29');
    },
    perform: (change, seat) => {
      const { calms, provisions } = change.book.members[seat].constraint;
      const because = cause('R4.29', 'restored', { member: seat });
      pay(change, seat, 'world', RESTORE_COST, because);
      patchMember(change, seat, { law: true, fullByPetition: false });
      note(change, 'lawRestored', { member: seat });
      shiftMember(change, 'stability', seat, 1, because);
      shiftMember(change, 'reliability', seat, -1, because);
      shiftTension(change, calms, -RESTORE_CALMS, because);
      for (const provision of provisions) {
        if (provision.kind !== 'influence-floor') continue;
        const missing = provision.value - change.state.members[seat].influence[provision.power];
        if (missing > 0) shiftInfluence(change, provision.power, seat, missing, because);
      }
      endAction(change);
    },
  },
};
