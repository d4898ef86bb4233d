import { forecastModel } from '../../present/forecast-model.ts';
import type { ActionItem } from '../../present/actions-model.ts';
import { useDesk } from '../game/desk.ts';

/** What an action does and would change now, with the odds; where it may not be taken, why. */
export function Effects({ item }: { readonly item: ActionItem }) {
  const desk = useDesk();
  const { game } = desk;
  const seat = game.acting.value;
  if (seat === null) return null;
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
