import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chairWords as words } from '../../content/text/en/chair.ts';
import type { MemberId } from '../../model/ids.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import type { ChairAsked, ChairProblem } from '../../present/chair-query.ts';
import { dailySeed } from '../../present/daily-seed.ts';
import type { Text } from '../../present/text.ts';
import { MemberMark } from '../widgets/member-mark.tsx';
import { Segments } from '../widgets/segments.tsx';
import { dayName } from './day-name.ts';
import { FIRST_SEAT, seedOf } from './draft.ts';
import { randomSeed } from './random-seed.ts';
import { SeedField } from './seed-field.tsx';
import './new-game.css';
import './chair.css';

interface ChairScreenProps {
  readonly text: Text;
  /** What the address asks for. */
  readonly asked: ChairAsked;
  /** The day at Greenwich, as `2026-11-29`. */
  readonly today: string;
  /** Why the last attempt did not start. */
  readonly problem: string | null;
  readonly onStart: (seat: MemberId, seed: number) => void;
  readonly onMore: () => void;
  readonly onBack: () => void;
}

/** One Chair: a state, a world, and off. */
export function ChairScreen({ text, asked, today, problem, onStart, onMore, onBack }: ChairScreenProps) {
  const daily = dailySeed(today);
  const seat = useSignal<MemberId>(asked.seat ?? FIRST_SEAT);
  const world = useSignal<'today' | 'another'>(
    asked.seed === null || asked.seed === daily ? 'today' : 'another',
  );
  const typed = useSignal(String(asked.seed ?? randomSeed()));
  useEffect(() => scrollTo(0, 0), []);
  const seed = world.value === 'today' ? daily : seedOf(typed.value);
  return (
    <main class="new-game chair">
      <div class="row spread">
        <h1>{words.title}</h1>
        <button type="button" class="button" onClick={onBack}>
          {text.ui('back')}
        </button>
      </div>
      <p class="chair-promise">{words.promise}</p>
      {asked.problems.map((each) => (
        <p key={each.kind} class="notice bad" role="alert">
          {problemText(text, each)}
        </p>
      ))}
      <form
        class="new-game-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (seed !== null) onStart(seat.value, seed);
        }}
      >
        <fieldset class="chairs">
          <legend>{words.seat}</legend>
          {MEMBER_IDS.map((member) => (
            <label key={member} class="chair-card" data-member={member}>
              <input
                type="radio"
                name="seat"
                value={member}
                checked={seat.value === member}
                onChange={() => {
                  seat.value = member;
                }}
              />
              <span class="chair-name">
                <MemberMark member={member} />
                {text.name('member', member)}
              </span>
              <span class="chair-line">{firstSentence(text.words.members[member].profile)}</span>
            </label>
          ))}
        </fieldset>
        <section class="paper stack">
          <Segments
            label={words.world}
            value={world.value}
            choices={[
              { value: 'today', label: text.fill(words.today, { day: dayName(today, text.locale) }) },
              { value: 'another', label: words.another },
            ]}
            onChange={(next) => {
              world.value = next;
            }}
          />
          {world.value === 'today' ? (
            <p class="soft small">{words.todayHint}</p>
          ) : (
            <SeedField
              text={text}
              seed={typed.value}
              wrong={seed === null}
              onChange={(next) => {
                typed.value = next;
              }}
            />
          )}
          <p class="soft small">{words.bots}</p>
        </section>
        {problem !== null && (
          <p class="notice bad" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button primary start" disabled={seed === null}>
          {text.fill(words.start, { member: seat.value })}
        </button>
        <div class="row centred">
          <button type="button" class="button quiet" onClick={onMore}>
            {words.more}
          </button>
        </div>
      </form>
    </main>
  );
}

/** The situation in a line: profiles begin with where a state stands. */
const firstSentence = (profile: string): string => /^.*?[^A-Z]\.(?= |$)/.exec(profile)?.[0] ?? profile;

function problemText(text: Text, problem: ChairProblem): string {
  const { found } = problem;
  if (problem.kind === 'seed') return text.fill(words.wrongSeed, { found });
  const { meant } = problem;
  return text.fill(words.wrongSeat, {
    found,
    meant: meant === null ? 'none' : 'one',
    meantName: meant === null ? '' : text.name('member', meant),
  });
}
