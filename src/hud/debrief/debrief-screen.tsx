import { useEffect, useMemo, useRef } from 'preact/hooks';
import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { Chronicle } from '../../lessons/chronicle.ts';
import { conceptsIn } from '../../lessons/concepts/index.ts';
import type { LessonNote } from '../../model/lesson-note.ts';
import { resultModel } from '../../present/result-model.ts';
import { scenarioWords } from '../../present/scenario-model.ts';
import type { Text } from '../../present/text.ts';
import { Came } from './came.tsx';
import { Concepts } from './concepts.tsx';
import type { DebriefCharts } from './debrief-context.ts';
import { DebriefContext } from './debrief-context.ts';
import { Felt } from './felt.tsx';
import { Happened } from './happened.tsx';
import { Incidents } from './incidents.tsx';
import { Odds } from './odds.tsx';
import { Paid } from './paid.tsx';
import { Part } from './part.tsx';
import { Promises } from './promises.tsx';
import { Realities } from './realities.tsx';
import { Secrets } from './secrets.tsx';
import { Tension } from './tension.tsx';
import { WhatIf } from './what-if.tsx';
import { openForPrint, runningHead } from './on-paper.ts';
import './debrief.css';
import './debrief-print.css';

export interface DebriefScreenProps {
  readonly text: Text;
  readonly chronicle: Chronicle;
  readonly notes: readonly LessonNote[];
  readonly charts: DebriefCharts | null;
  readonly openPosition: ((step: number) => void) | null;
  /** The address of the game's folders and slips on paper. */
  readonly folders: string | null;
  readonly onPrint: () => void;
  readonly onCsv: () => void;
  readonly onJson: () => void;
  readonly onLeave: () => void;
}

/** Sections in the order in which teachers ask: what happened, how it felt, why, so what. */
const STEPS = [
  ['stepHappened', ['happened', 'paid', 'came']],
  ['stepFelt', ['felt', 'promises', 'secrets']],
  ['stepWhy', ['tension', 'odds', 'concepts']],
  ['stepSoWhat', ['incidents', 'whatIf', 'realities', 'leftOut', 'export']],
] as const;

/** A game read for its class: evidence to argue about, and what the model leaves out. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { text, chronicle, notes, charts, openPosition, folders, onPrint, onCsv, onJson, onLeave } = props;
  const { last, library } = chronicle;
  const evidence = useMemo(() => conceptsIn(chronicle), [chronicle]);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    openForPrint(leaving.signal);
    return () => leaving.abort();
  }, []);
  const scenario = library.scenarios.find(({ id }) => id === last.setup.scenario);
  const result = resultModel(library, last, text);
  const name = scenario ? scenarioWords(text, scenario).name : last.setup.scenario;
  return (
    <DebriefContext.Provider value={{ text, chronicle, notes, charts, openPosition }}>
      <main class="debrief">
        <style>
          {runningHead(text.fill(words.runningHead, { scenario: name, seed: String(last.setup.seed) }))}
        </style>
        <header class="row spread">
          <div>
            <h1 ref={head} tabIndex={-1}>
              {words.title}
            </h1>
            <p class="soft">
              {text.fill(words.lead, {
                scenario: name,
                years: last.year,
                seed: String(last.setup.seed),
                ending: result?.fateLine ?? 'none',
              })}
            </p>
          </div>
          <button type="button" class="button no-print" onClick={onLeave}>
            {words.back}
          </button>
        </header>
        {!last.result && (
          <p class="notice" role="alert">
            {words.unfinished}
          </p>
        )}
        <nav class="debrief-nav no-print" aria-label={words.sections}>
          {STEPS.map(([step, parts]) => (
            <div key={step} class="debrief-step">
              <span class="soft">{words[step]}</span>
              <ul>
                {parts.map((id) => (
                  <li key={id}>
                    <button type="button" class="link" onClick={() => jumpTo(id)}>
                      {words[id]}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <Happened />
        <Paid />
        <Came />
        <Felt />
        <Promises />
        <Secrets />
        <Tension />
        <Odds />
        <Concepts evidence={evidence} />
        <Incidents />
        <WhatIf />
        <Realities shown={evidence.map(({ concept }) => concept)} />
        <Part id="leftOut" title={words.leftOut}>
          <ul class="dotted measure">
            {words.leftOutList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
        <div class="no-print">
          <Part id="export" title={words.export} hint={words.exportHint}>
            <div class="row">
              <button type="button" class="button primary" onClick={onPrint}>
                {words.print}
              </button>
              <button type="button" class="button" onClick={onCsv}>
                {words.csv}
              </button>
              <button type="button" class="button" onClick={onJson}>
                {words.json}
              </button>
              {folders !== null && <a href={folders}>{words.folders}</a>}
            </div>
          </Part>
        </div>
      </main>
    </DebriefContext.Provider>
  );
}

function jumpTo(id: string): void {
  const heading = document.querySelector<HTMLElement>(`#part-${id}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
