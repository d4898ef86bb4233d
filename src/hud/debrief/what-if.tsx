import { Choice } from '../widgets/choice.tsx';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { Fork, ForkChange, Outcome } from '../../lessons/forks.ts';
import { forkGame, otherDecisions, outcomeOf, stateAt } from '../../lessons/forks.ts';
import type { ActionKind } from '../../model/action.ts';
import type { ArticleId } from '../../model/treaty.ts';
import { ARTICLE_IDS, ARTICLE_SETTINGS } from '../../model/treaty.ts';
import { useDebrief } from './debrief-context.ts';
import { DataTable, Part } from './part.tsx';

/** Decisions that are worth another try: what the table argued about. */
const ARGUED: readonly ActionKind[] = [
  'setProgramme',
  'pledgeFunds',
  'castBallot',
  'answerEnvelope',
  'takeStance',
  'pressClaim',
  'answerClaim',
  'invokeDefence',
  'absorbIncident',
  'consultAllies',
  'takeToForum',
  'castCouncilVote',
  'answerCall',
  'choosePosture',
  'castRenewal',
];

interface Run {
  readonly step: number;
  readonly plain: Fork;
  readonly changed: Fork;
}

/** The same game up to a moment, then one thing changed: beside what happened. */
export function WhatIf() {
  const { text, chronicle } = useDebrief();
  const { journal } = chronicle.game;
  const kind = useSignal<'article' | 'decision'>('article');
  const years = useMemo(
    () =>
      journal.flatMap(({ action }, step) =>
        action.kind === 'openYear' ? [{ step, year: stateAt(chronicle, step).year }] : [],
      ),
    [chronicle],
  );
  const argued = useMemo(
    () => journal.flatMap(({ action }, step) => (ARGUED.includes(action.kind) ? [step] : [])),
    [chronicle],
  );
  const from = useSignal(years[0]?.step ?? 0);
  const decision = useSignal(argued[0] ?? 0);
  const others = useMemo(
    () => (argued.length === 0 ? [] : otherDecisions(chronicle, decision.value)),
    [chronicle, decision.value],
  );
  const instead = useSignal(0);
  const article = useSignal<Exclude<ArticleId, 'casus'>>('obligation');
  const treaty = useMemo(() => stateAt(chronicle, from.value).treaty, [chronicle, from.value]);
  const setting = useSignal<string | null>(null);
  const run = useSignal<Run | null>(null);
  const settings = ARTICLE_SETTINGS[article.value].filter((each) => each !== treaty[article.value]);
  const chosen = settings.find((each) => each === setting.value) ?? settings[0];
  const wordsOf = (id: ArticleId): Readonly<Record<string, { readonly title: string }>> =>
    text.words.articles[id].settings;

  const start = (): void => {
    const step = kind.value === 'article' ? from.value : decision.value;
    const action = others[instead.value] ?? others[0];
    const change: ForkChange =
      kind.value === 'article'
        ? { kind: 'treaty', treaty: { ...treaty, [article.value]: chosen } }
        : action
          ? { kind: 'decision', action }
          : { kind: 'none' };
    run.value = {
      step,
      plain: forkGame(chronicle, step, { kind: 'none' }),
      changed: forkGame(chronicle, step, change),
    };
  };
  const done = run.value;
  return (
    <Part id="whatIf" title={words.whatIf} hint={words.whatIfHint} screenOnly={done === null}>
      <div class="what-if no-print">
        <fieldset class="field">
          <legend class="visually-hidden">{words.whatIf}</legend>
          {(['article', 'decision'] as const).map((each) => (
            <label class="check" key={each}>
              <input
                type="radio"
                name="what-if"
                checked={kind.value === each}
                onChange={() => {
                  kind.value = each;
                }}
              />
              <span>{each === 'article' ? words.whatIfArticle : words.whatIfDecision}</span>
            </label>
          ))}
        </fieldset>
        {kind.value === 'article' ? (
          <>
            <Choice
              id="what-if-from"
              label={words.whatIfFrom}
              value={String(from.value)}
              choices={years.map(({ step, year }) => [
                String(step),
                text.fill(words.whatIfFromYear, { year }),
              ])}
              onChange={(value) => {
                from.value = Number(value);
              }}
            />
            <Choice
              id="what-if-article"
              label={words.whatIfArticle}
              value={article.value}
              choices={ARTICLE_IDS.flatMap((id): [string, string][] =>
                id === 'casus' ? [] : [[id, text.words.articles[id].title]],
              )}
              onChange={(value) => {
                article.value = value as Exclude<ArticleId, 'casus'>;
              }}
            />
            <Choice
              id="what-if-setting"
              label={words.whatIfTake}
              value={chosen ?? ''}
              choices={settings.map((each) => [each, wordsOf(article.value)[each]?.title ?? each])}
              onChange={(value) => {
                setting.value = value;
              }}
            />
          </>
        ) : (
          <>
            <Choice
              id="what-if-decision"
              label={words.whatIfDecision}
              value={String(decision.value)}
              choices={argued.map((step) => [String(step), decisionLine(step)])}
              onChange={(value) => {
                decision.value = Number(value);
                instead.value = 0;
              }}
            />
            {others.length === 0 ? (
              <p>{words.whatIfNoDecision}</p>
            ) : (
              <Choice
                id="what-if-instead"
                label={words.whatIfTake}
                value={String(instead.value)}
                choices={others.map((action, at) => [String(at), text.action(action)])}
                onChange={(value) => {
                  instead.value = Number(value);
                }}
              />
            )}
          </>
        )}
        <button
          type="button"
          class="button primary"
          disabled={kind.value === 'decision' && others.length === 0}
          onClick={start}
        >
          {words.whatIfRun}
        </button>
      </div>
      <div aria-live="polite">{done && <Compared run={done} />}</div>
    </Part>
  );

  function decisionLine(step: number): string {
    const entry = journal[step];
    if (!entry) return '';
    const year = years.findLast((each) => each.step <= step)?.year ?? 1;
    return `${text.fill(words.yearN, { year })}, ${text.name('member', entry.seat)}: ${text.action(entry.action)}`;
  }
}

function Compared({ run }: { readonly run: Run }) {
  const { text, chronicle } = useDebrief();
  const columns = [chronicle.last, run.plain.end, run.changed.end].map(outcomeOf);
  const row = (head: string, of: (outcome: Outcome) => string | number) => [head, ...columns.map(of)];
  return (
    <DataTable
      caption={words.whatIf}
      heads={[words.figure, words.whatIfAsIs, words.whatIfBots, words.whatIfChanged]}
      rows={[
        row(words.fate, ({ fate }) => (fate ? text.name('fate', fate) : words.running)),
        row(words.verdict, ({ verdict }) => (verdict ? text.name('verdict', verdict) : '–')),
        row(words.years, ({ years }) => years),
        row(words.will, ({ will }) => will),
        row(words.coordination, ({ coordination }) => coordination),
        row(words.ladder, ({ ladder }) => ladder),
        row(words.strikes, ({ strikes }) => strikes),
        row(words.calls, ({ given, owed }) => text.fill(words.ofOwed, { given, owed })),
        ...chronicle.book.powerOrder.map((power) =>
          row(
            text.fill(words.tensionOf, { power: text.name('power', power) }),
            ({ tension }) => tension[power],
          ),
        ),
        ...chronicle.book.order.map((member) =>
          row(text.name('member', member), ({ ranks }) => {
            const rank = ranks[member];
            return rank ? text.name('rank', rank) : '–';
          }),
        ),
      ]}
    />
  );
}
