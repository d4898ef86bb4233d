import { useDesk } from '../game/desk.ts';
import { Effects } from './effects.tsx';

/** What the action somebody points at would do, before it is taken. */
export function WhatHappens() {
  const desk = useDesk();
  const item = desk.pondered.value;
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
