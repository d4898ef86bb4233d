import type { FoundingArticle, FoundingModel } from '../../present/founding-model.ts';
import { foundingModel } from '../../present/founding-model.ts';
import { useDesk } from '../game/desk.ts';
import { FigureButton } from '../widgets/figure-button.tsx';
import { Mark } from '../widgets/mark.tsx';
import { MemberMark } from '../widgets/member-mark.tsx';
import { MemberName } from '../widgets/member-name.tsx';
import { RuleLink } from '../widgets/rule-link.tsx';

/** The founding conference: the eight articles so far, who voted how, and what lies on the table. */
export function FoundingPaper() {
  const desk = useDesk();
  const { library, text } = desk.game;
  const founding = foundingModel(library, desk.view, text);
  if (!founding) return null;
  return (
    <div class="paper-columns founding-paper">
      {founding.now ? (
        <OnTheTable article={founding.now} founding={founding} />
      ) : (
        <Standings founding={founding} />
      )}
      {/* A phone has no room for the whole record over the buttons. */}
      <details open={document.documentElement.dataset['room'] !== 'narrow'}>
        <summary>
          <h3>{desk.say('foundingRecord')}</h3>
        </summary>
        <table class="wide founding-record">
          <thead>
            <tr>
              <th scope="col">{desk.say('foundingArticle')}</th>
              <th scope="col">{desk.say('foundingDraft')}</th>
              <th scope="col">{desk.say('foundingOutcome')}</th>
            </tr>
          </thead>
          <tbody>
            {founding.articles.map((article) => (
              <ArticleRow key={article.id} article={article} />
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function ArticleRow({ article }: { readonly article: FoundingArticle }) {
  const { title, draft, proposal, state, stateName } = article;
  const carried = state === 'carried';
  return (
    <tr class={state === 'now' ? 'now' : state === 'to-come' ? 'soft' : undefined}>
      <th scope="row">{title}</th>
      <td>{carried ? <s>{draft.title}</s> : draft.title}</td>
      <td>
        {proposal && (carried ? <strong>{proposal.title}</strong> : proposal.title)}{' '}
        <span class={carried ? 'chip gold' : 'chip'}>{stateName}</span>
        <Votes article={article} />
      </td>
    </tr>
  );
}

/** Who voted how: each mark with a tick or a cross. */
function Votes({ article: { votes } }: { readonly article: FoundingArticle }) {
  if (votes.length === 0) return null;
  return (
    <ul class="founding-votes">
      {votes.map(({ id, yes, line }) => (
        <li key={id} title={line}>
          <MemberMark member={id} />
          <Mark good={yes} />
          <span class="visually-hidden">{line}</span>
        </li>
      ))}
    </ul>
  );
}

/** The article that is being spoken on: the question it answers, the draft, and what is proposed in its place. */
function OnTheTable({
  article,
  founding,
}: {
  readonly article: FoundingArticle;
  readonly founding: FoundingModel;
}) {
  const desk = useDesk();
  const { title, question, draft, proposal, delegate } = article;
  const { tally } = founding;
  return (
    <section>
      <h3>
        {desk.say('foundingNow', { title })} <RuleLink rule={proposal ? 'R8.8' : 'R8.7'} />
      </h3>
      <p class="soft">{question}</p>
      <dl class="articles">
        <div>
          <dt>{desk.say('foundingDraft')}</dt>
          <dd>
            <strong>{draft.title}.</strong> {draft.line}
          </dd>
        </div>
        {proposal && (
          <div>
            <dt>{desk.say('foundingProposal')}</dt>
            <dd>
              <strong>{proposal.title}.</strong> {proposal.line}
            </dd>
          </div>
        )}
      </dl>
      {delegate && (
        <p>{desk.say(proposal ? 'foundingDelegate' : 'foundingDelegateTo', { member: delegate.id })}.</p>
      )}
      <Votes article={article} />
      {tally && (
        <p>
          <span class="soft">{desk.say('foundingTally')}:</span>{' '}
          <FigureButton name={desk.say('foundingTally')} figure={tally} />
        </p>
      )}
    </section>
  );
}

/** How each stands to the treaty, once it is written. */
function Standings({ founding }: { readonly founding: FoundingModel }) {
  const desk = useDesk();
  return (
    <section>
      <h3>
        {desk.say('foundingStands')} <RuleLink rule="R8.9" />
      </h3>
      <ul class="founding-standings">
        {founding.members.map(({ id, name, accession, standing }) => (
          <li key={id}>
            <MemberName member={id} name={name} />
            <span class={accession === 'ratified' ? 'chip gold' : 'chip'}>{standing}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
