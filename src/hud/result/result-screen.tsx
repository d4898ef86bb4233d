import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import type { EventKind } from '../../model/event.ts';
import type { MemberResultModel } from '../../present/result-model.ts';
import { resultModel } from '../../present/result-model.ts';
import { TableCommands } from '../game/commands.ts';
import { useDesk } from '../game/desk.ts';
import { Mark } from '../widgets/mark.tsx';
import { MemberMark } from '../widgets/member-mark.tsx';
import { MemberName } from '../widgets/member-name.tsx';
import { SumTable } from '../widgets/sum-table.tsx';
import { Unveil, falls } from '../widgets/unveil.tsx';
import './result.css';

/** How it ended: for the alliance, for each member and why, and everything that was hidden. */
export function ResultScreen() {
  const desk = useDesk();
  const commands = useContext(TableCommands);
  const { game } = desk;
  const result = resultModel(game.library, game.view.value, game.text);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  if (!result) return null;
  // In the order of the table, as they were opened.
  const ballots = game.library.members.flatMap(({ id }) =>
    result.members.filter(({ member, renewed }) => member.id === id && renewed !== null),
  );
  const [person, ...more] = game.people;
  const own = more.length === 0 ? result.members.find(({ member }) => member.id === person) : undefined;
  const others = result.members.filter((each) => each !== own);
  const { capital } = game.text;
  return (
    <main class="result">
      <Unveil class="finale" of="result" parts={ballots.length + 1 + result.members.length}>
        <header class="result-head" data-fate={result.fate.id}>
          <p class="soft">{desk.table.value.yearLine}</p>
          {ballots.length > 0 && (
            <ul class="last-ballots" aria-label={desk.say('lastBallots')}>
              {ballots.map(({ member, renewed, ballotName }, place) => (
                <li
                  key={member.id}
                  {...falls(place)}
                  class={`falls last-ballot ${renewed === true ? 'yes' : 'no'}`}
                >
                  <MemberMark member={member.id} />
                  <span>
                    <Mark good={renewed === true} /> {ballotName}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <div {...falls(ballots.length)}>
            <h1 ref={head} tabIndex={-1}>
              {result.fateLine}
            </h1>
            <p class="verdict-line">
              {desk.say('verdict')}: <strong>{result.verdict.name}</strong>
            </p>
          </div>
        </header>
        {/* Whoever played alone looks for their own state, and takes the card of it away. */}
        {own && (
          <ol class="result-members">
            <MemberCard result={own} place={ballots.length + 1} />
          </ol>
        )}
        {own && <ShareCardPlace />}
        <ol class="result-members">
          {others.map((member, place) => (
            <MemberCard
              key={member.member.id}
              result={member}
              place={ballots.length + 1 + place + (own ? 1 : 0)}
            />
          ))}
        </ol>
      </Unveil>
      <section class="paper">
        <h2>{desk.say('revealedMotives')}</h2>
        <ul class="dotted">
          {result.motives.map(({ power, line }) => (
            <li key={power.id}>{line}</li>
          ))}
        </ul>
        <p class="soft small">{desk.say('chanceNote')}</p>
      </section>
      <Bots />
      <section class="paper">
        <h2>{desk.say('revealedEnvelopes')}</h2>
        <Secrets />
      </section>
      <div class="row centred">
        <button type="button" class="button primary" data-testid="debrief" onClick={commands.debrief}>
          {desk.say('debrief')}
        </button>
        <button type="button" class="button" onClick={commands.playAgain}>
          {capital(desk.say('playAgain'))}
        </button>
        <button type="button" class="button" data-testid="save" onClick={commands.save}>
          {desk.say('save')}
        </button>
        <button type="button" class="button" onClick={() => desk.showRule('R7.7')}>
          {desk.say('rulebook')}
        </button>
        <button type="button" class="button" onClick={commands.leave}>
          {desk.say('leaveGame')}
        </button>
      </div>
    </main>
  );
}

/** The card to take away is drawn by a part of the script that comes when a game is over. */
function ShareCardPlace() {
  const fetched = useSignal<{ readonly Card: ComponentType } | null>(null);
  useEffect(() => {
    void import('./share-card.tsx').then(({ ShareCard }) => {
      fetched.value = { Card: ShareCard };
      return ShareCard;
    });
  }, []);
  const Card = fetched.value?.Card;
  return Card ? <Card /> : null;
}

/** Of what moved a bot, so many are told. */
const TOLD = 3;

/** The temperaments that the bots played by, and what moved them in truth. */
function Bots() {
  const desk = useDesk();
  const { text } = desk.game;
  const bots = useMemo(() => desk.game.revealedBots(), [desk.game]);
  if (bots.length === 0) return null;
  return (
    <section class="paper">
      <h2>{desk.say('revealedBots')}</h2>
      <ul class="bots">
        {bots.map(({ seat, mind, moved }) => (
          <li key={seat}>
            <MemberName member={seat} name={desk.game.text.name('member', seat)} />{' '}
            {text.words.phrases.botMind[mind]}
            {moved.length > 0 && (
              <span class="soft small block">
                {desk.say('movedBy', {
                  matters: text.list(
                    moved.slice(0, TOLD).map(({ matter, share }) =>
                      desk.say('movedShare', {
                        matter: text.words.phrases.botMatter[matter],
                        share: `${Math.round(share * 100)}%`,
                      }),
                    ),
                  ),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MemberCard({ result, place }: { readonly result: MemberResultModel; readonly place: number }) {
  const desk = useDesk();
  const { member, rank, rankLine, reasons, standing, sum, interests, interestsLine, record } = result;
  return (
    <li {...falls(place)} class="falls paper result-card" data-member={member.id} data-rank={rank.id}>
      <div class="result-title">
        <MemberMark member={member.id} />
        <h2>{member.name}</h2>
        <span class="rank">{rank.name}</span>
      </div>
      <p class="soft">{rankLine}</p>
      <ul class="dotted">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <h3>{desk.say('record')}</h3>
      <ul class="dotted">
        {record.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h3>{interestsLine}</h3>
      <ul class="interests">
        {interests.map((interest) => (
          <li key={interest.id}>
            <Mark good={interest.met === true} /> <strong>{interest.title}</strong>
            {interest.secret && <span class="chip">{desk.say('interestSecret')}</span>} {interest.aim}{' '}
            <span class="soft small">({desk.say(interest.met ? 'wasMet' : 'wasUnmet')})</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {desk.say('finalStanding')}: {standing.text}
        </summary>
        <SumTable sum={sum} />
      </details>
    </li>
  );
}

const SECRET_KINDS: readonly EventKind[] = [
  'offerTaken',
  'offerRefused',
  'homeNeedMet',
  'homeNeedUnmet',
  'intelligenceRead',
  'intelligenceReported',
  'motiveEstimated',
];

/** What lay in the envelopes, year by year. */
function Secrets() {
  const desk = useDesk();
  const { view, game } = desk;
  const events = view.log.filter(({ kind }) => SECRET_KINDS.includes(kind));
  const years = [...new Set(events.map(({ at }) => at))];
  if (events.length === 0) return <p>{desk.say('nothingElse')}</p>;
  return (
    <>
      {years.map((year) => (
        <section key={year}>
          <h3>{desk.say('yearLine', { year, years: view.setup.years })}</h3>
          <ul class="dotted">
            {events
              .filter(({ at }) => at === year)
              .map((event, index) => (
                <li key={index}>{game.text.event(event)}</li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
