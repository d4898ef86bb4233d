import type { ActionItem } from '../../present/actions-model.ts';
import type { Desk } from '../game/desk.ts';
import { useDesk } from '../game/desk.ts';
import { Effects } from './effects.tsx';

/** While a response is put together, what handing over would send off, with the odds of that. */
function planned({ view, groups }: Desk): ActionItem | null {
  const { phase } = view;
  if (phase.kind !== 'operations' || phase.step.kind !== 'responding') return null;
  const go = groups.value.find(({ id }) => id === 'go')?.items ?? [];
  return go.find(({ action, refusal }) => action.kind === 'handOver' && refusal === null) ?? null;
}

/** What the action somebody points at would do, before it is taken. */
export function WhatHappens() {
  const desk = useDesk();
  const item = desk.pondered.value ?? planned(desk);
  const told = item !== null && desk.game.acting.value !== null;
  return (
    <section
      class={told ? 'what-happens' : 'what-happens empty'}
      aria-live="polite"
      aria-label={desk.say('whatItDoes')}
    >
      <h4>{item ? item.label : desk.say('whatItDoes')}</h4>
      {told ? <Effects item={item} /> : <p class="soft small">{desk.say('whatItDoesHint')}</p>}
    </section>
  );
}
