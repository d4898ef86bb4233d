import { forecastModel } from '../../present/forecast-model.ts';
import { useDesk } from '../game/desk.ts';

/** What the action somebody points at would do, before it is taken. */
export function WhatHappens() {
  const desk = useDesk();
  const item = desk.pondered.value;
  const seat = desk.game.acting.value;
  return (
    <section
      class={item ? 'what-happens' : 'what-happens empty'}
      aria-live="polite"
      aria-label={desk.say('whatItDoes')}
    >
      <h4>{item ? item.label : desk.say('whatItDoes')}</h4>
      {item && seat !== null ? <Effects /> : <p class="soft small">{desk.say('whatItDoesHint')}</p>}
    </section>
  );
}

function Effects() {
  const desk = useDesk();
  const { game } = desk;
  const item = desk.pondered.value;
  const seat = game.acting.value;
  if (!item || seat === null) return null;
  if (item.refusal) {
    return (
      <>
        <p>{item.hint}</p>
        <p class="reason">{item.refusal.text}</p>
      </>
    );
  }
  const { lines, odds } = forecastModel(game.library, game.view.value, game.text, seat, item.action);
  return (
    <>
      <p>{item.hint}</p>
      <ul class="effects">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {odds && (
          <>
            <li>{odds.line}</li>
            <li class="soft">{odds.sumLine}</li>
          </>
        )}
      </ul>
    </>
  );
}
