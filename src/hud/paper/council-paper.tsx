import type { CouncilModel, ResponseLine, TestLine } from '../../present/council-model.ts';
import { councilModel } from '../../present/council-model.ts';
import { AskPlace } from '../asking/ask-place.tsx';
import { useDesk } from '../game/desk.ts';
import { Mark } from '../widgets/mark.tsx';
import { TalkTimer } from './talk-timer.tsx';
import { MemberName } from '../widgets/member-name.tsx';
import { RuleLink } from '../widgets/rule-link.tsx';
import { Unveil, falls } from '../widgets/unveil.tsx';

/** The emergency council: what happened, the treaty read article by article, who answers how, and how it stands. */
export function CouncilPaper() {
  const desk = useDesk();
  const { game } = desk;
  const council = councilModel(game.library, game.view.value, game.text, game.viewer.value);
  if (!council) return null;
  return (
    <div class="council-paper">
      <div class="notice bad">
        <h3>{council.incidentLine}</h3>
        <p>
          {council.sourceLine} {council.provoked}
        </p>
      </div>
      <Unveil
        class="paper-columns two"
        of={`council ${desk.view.year} ${council.incidentLine}`}
        parts={council.tests.length + 1}
      >
        <section>
          <h3>
            {desk.say('legalTest')} <RuleLink rule="R5.3" />
          </h3>
          <ol class="tests">
            {council.tests.map((test, place) => (
              <Test key={test.article} test={test} place={place} />
            ))}
          </ol>
          <div {...falls(council.tests.length)}>
            <p class={`verdict ${council.engaged ? 'yes' : 'no'}`}>{council.engagedLine}</p>
            <p>
              {council.engaged && council.owedLine} {council.excuse}
            </p>
          </div>
        </section>
        <section>
          {/* Over the hands, where it is seen before a hand is shown. */}
          <AskPlace />
          <h3>{desk.say('hands')}</h3>
          <Responses council={council} />
          <Forces council={council} />
          {council.stage === 'choice' && desk.game.people.length > 1 && <TalkTimer />}
        </section>
      </Unveil>
    </div>
  );
}

function Test({ test, place }: { readonly test: TestLine; readonly place: number }) {
  const fall = falls(place);
  return (
    <li {...fall} class={`${fall.class} ${test.passed ? 'passed' : 'failed'}`}>
      <Mark good={test.passed} />
      <span>
        <strong>{test.title}</strong>
        {test.setting !== null && <span class="soft small"> {test.setting}</span>}: {test.line}{' '}
        <span class="visually-hidden">({test.verdict})</span>
      </span>
    </li>
  );
}

function Responses({ council }: { readonly council: CouncilModel }) {
  const desk = useDesk();
  return (
    <table class="wide">
      <thead>
        <tr>
          <th scope="col">{desk.say('member')}</th>
          <th scope="col">{desk.say('owed')}</th>
          {council.vote && <th scope="col">{desk.say('vote')}</th>}
          <th scope="col">{desk.say('given')}</th>
        </tr>
      </thead>
      <tbody>
        {council.responses.map((response) => (
          <tr key={response.member.id}>
            <th scope="row">
              <MemberName member={response.member.id} name={response.member.name} />
              {response.victim && <span class="chip wax">{desk.say('struck')}</span>}
            </th>
            <td>{response.owed ?? '–'}</td>
            {council.vote && <td>{voteText(response, desk.say('answered'))}</td>}
            <td>{givenText(response, desk.say('answered'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function voteText({ voted, ballot }: ResponseLine, answered: string): string {
  return ballot ? ballot.name : voted ? answered : '–';
}

function givenText({ hand, token, committed, answered: done }: ResponseLine, answered: string): string {
  if (committed.length > 0) return committed.join(', ');
  if (token) return token.name;
  if (hand) return hand.name;
  return done ? answered : '–';
}

/** Defence against attack, for a strike. */
function Forces({ council }: { readonly council: CouncilModel }) {
  const desk = useDesk();
  const { defence, attack, odds } = council;
  if (!attack || !odds) return null;
  return (
    <p class="forces">
      <button
        type="button"
        class="link"
        onClick={() => desk.showSum(desk.say('defence'), defence.figure.question)}
      >
        {desk.say('defence')} {defence.figure.text}
      </button>
      {' · '}
      <button
        type="button"
        class="link"
        onClick={() => desk.showSum(desk.say('attack'), attack.figure.question)}
      >
        {desk.say('attack')} {attack.figure.text}
      </button>
      {' · '}
      {odds.line}
    </p>
  );
}
