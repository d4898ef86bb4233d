import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { TableCommands } from '../game/commands.ts';
import type { AskedTable } from './asking.ts';

interface QuestionsProps {
  readonly table: AskedTable;
}

const fetchQuestions = () => import('./questions.tsx');

/** Where people of a lesson are asked why, and how many. The questions are fetched only where a game asks them. */
export function AskPlace() {
  const { asking } = useContext(TableCommands);
  const Questions = useSignal<ComponentType<QuestionsProps> | null>(null);
  const on = asking?.on.value ?? false;
  useEffect(() => {
    if (!on) return;
    // Without them the game is played as any other: no question may stop it.
    void fetchQuestions()
      .then((fetched) => (Questions.value = fetched.Questions))
      .catch(() => undefined);
  }, [on, Questions]);
  const Shown = Questions.value;
  return asking && on && Shown ? <Shown table={asking.table()} /> : null;
}
