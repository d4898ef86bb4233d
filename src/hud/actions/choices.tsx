import { useDesk } from '../game/desk.ts';
import { Scroller } from '../widgets/scroller.tsx';
import { OptionList } from './option-list.tsx';
import { WhatHappens } from './what-happens.tsx';
import { possible, waysOf } from './ways.ts';

/** So few possible ways that a phone has room for what each would do, under its button. */
const TOLD = 4;

/** The buttons of the seat that acts, and beside them what the one that is pointed at would do. */
export function Choices() {
  const desk = useDesk();
  const { open, headed } = waysOf(desk);
  const pondered = desk.pondered.value;
  const narrow = document.documentElement.dataset['room'] === 'narrow';
  const told = narrow && open.reduce((sum, group) => sum + possible(group), 0) <= TOLD;
  if (open.length === 0) {
    // The button that is pointed at is in the dock or on the sheet.
    return pondered ? (
      <div class="choices card-only">
        <WhatHappens />
      </div>
    ) : null;
  }
  return (
    <div class={headed ? 'choices headed' : 'choices'}>
      <Scroller class="choices-main paper-scroll">
        {open.map((group) => (
          <section key={group.id} aria-label={group.title}>
            <h4>{group.title}</h4>
            <OptionList items={group.items} asked={headed} told={told} />
          </section>
        ))}
      </Scroller>
      <Scroller class="choices-side">
        <WhatHappens />
        {headed && (
          <button type="button" class="button quiet close-options" onClick={() => desk.showGroup(null)}>
            {desk.say('closeOptions')}
          </button>
        )}
      </Scroller>
    </div>
  );
}
