import { reasonsFor } from '../../bots/reasons.ts';
import { WEIGHTS } from '../../bots/temperament.ts';
import type { Matter } from '../../bots/worth.ts';
import type { TableSession } from '../../engine/session.ts';
import type { Action, ActionKind } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { Text } from '../../present/text.ts';
import { apply } from '../../rules/apply.ts';
import { legal } from '../../rules/legal.ts';
import { setup } from '../../rules/setup.ts';
import { view } from '../../rules/view.ts';
import { temperamentOf } from '../../bots/bot-seat.ts';

/** Acts that are done before everybody, one seat at a time, and what is said of them. */
const SPOKEN = {
  setProgramme: 'programme',
  moveAmendment: 'motion',
  moveAdmission: 'motion',
  moveDeclaration: 'motion',
  moveSuspension: 'motion',
  moveMission: 'motion',
  moveSettlement: 'motion',
  moveNothing: 'noMotion',
  coverGap: 'cover',
  respondToCrisis: 'help',
  proposeExercise: 'exercise',
  takeStance: 'stance',
  acceptOffer: 'offer',
  mediate: 'mediate',
  negotiateArmistice: 'mediate',
  normaliseRelations: 'mediate',
  pressClaim: 'claim',
  buildWorks: 'works',
  developHome: 'develop',
  reinterpretLaw: 'reinterpret',
  restoreLaw: 'restore',
  invokeDefence: 'invoke',
  absorbIncident: 'absorb',
  consultAllies: 'consult',
  takeToForum: 'forum',
  choosePosture: 'posture',
  namePrice: 'price',
} as const satisfies Partial<Record<ActionKind, string>>;

/** What a government says moved it: aims, money, offers and its own name are not said aloud. */
const SAID_FOR: Readonly<Record<Matter, 'alliance' | 'word' | 'peace' | 'force' | 'home'>> = {
  alliance: 'alliance',
  word: 'word',
  peace: 'peace',
  force: 'force',
  home: 'home',
  money: 'home',
  offers: 'peace',
  interest: 'alliance',
  standing: 'word',
};

/** What a bot says at the table when it does this, or null where nothing is said. To be asked before it acts. */
export function spokenLine(text: Text, session: TableSession, seat: MemberId, action: Action): string | null {
  const act = (SPOKEN as Partial<Record<ActionKind, (typeof SPOKEN)[keyof typeof SPOKEN]>>)[action.kind];
  const temperament = temperamentOf(session, seat);
  if (!act || temperament === 'random' || temperament === 'dutiful') return null;
  if (action.kind === 'coverGap' && action.amount === 0) return null;
  const [first] = reasonsFor(session.library, session.view(seat), seat, action, WEIGHTS[temperament]);
  const { botSays, botBecause } = text.words.phrases;
  const because = botBecause[SAID_FOR[first ?? 'word']];
  return text.fill(text.words.phrases.botLine, {
    member: text.name('member', seat),
    line: text.fill(botSays[act], { because }),
  });
}

export interface RevealedBot {
  readonly seat: MemberId;
  readonly mind: ReturnType<typeof temperamentOf>;
  readonly moved: readonly { readonly matter: Matter; readonly share: number }[];
}

/** How the seats without people were played, and what moved them in truth: for when the game is over. */
export function revealBots(session: TableSession, people: readonly MemberId[]): RevealedBot[] {
  return session.library.members
    .filter(({ id }) => !people.includes(id))
    .map(({ id }) => ({ seat: id, mind: temperamentOf(session, id), moved: whatMoved(session, id) }));
}

/** How often each matter moved a bot most, over a whole game: what it would not have said. */
function whatMoved(session: TableSession, seat: MemberId): readonly { matter: Matter; share: number }[] {
  const temperament = temperamentOf(session, seat);
  const begun = setup(session.library, session.state.setup);
  if (temperament === 'random' || temperament === 'dutiful' || !begun.ok) return [];
  const counts = new Map<Matter, number>();
  let decisions = 0;
  let state: State = begun.value;
  for (const { seat: who, action } of session.journal) {
    if (who === seat) {
      const seen = view(session.library, state, seat);
      const [first] =
        legal(session.library, seen, seat).length > 1
          ? reasonsFor(session.library, seen, seat, action, WEIGHTS[temperament])
          : [];
      if (first) {
        decisions += 1;
        counts.set(first, (counts.get(first) ?? 0) + 1);
      }
    }
    const step = apply(session.library, state, who, action);
    if (!step.ok) return [];
    state = step.value.state;
  }
  return [...counts]
    .map(([matter, count]) => ({ matter, share: count / decisions }))
    .toSorted((a, b) => b.share - a.share);
}
