import { useDesk } from '../game/desk.ts';

/** What the rings on the map mean while the reach of a unit lies on it: what law lets it do, and what links alone would. */
export function ReachLegend() {
  const desk = useDesk();
  const { reach } = desk.plan.value;
  const unit = desk.unitInQuestion.value;
  if (!reach || !unit) return null;
  const barred = reach.regions.filter((region) => !region.allowed).length;
  const lifted = reach.regions.filter((region) => region.allowed && region.lifted).length;
  const allowed = reach.regions.length - barred - lifted;
  return (
    <output class="reach-legend note-paper">
      <strong>{desk.say('reachOf', { unit: unit.kind, region: unit.place })}</strong>
      <span class="reach-line">
        <svg class="reach-sign" viewBox="0 0 22 22" aria-hidden="true">
          <circle class="may" cx="11" cy="11" r="8" />
        </svg>
        {desk.say('reachLaw', { count: allowed })}
      </span>
      {lifted > 0 && (
        <span class="reach-line">
          <svg class="reach-sign" viewBox="0 0 22 22" aria-hidden="true">
            <circle class="may lifted" cx="11" cy="11" r="8" />
          </svg>
          {desk.say('reachLifted', { count: lifted })}
        </span>
      )}
      {barred > 0 && (
        <span class="reach-line">
          <svg class="reach-sign" viewBox="0 0 22 22" aria-hidden="true">
            <circle class="may-not" cx="11" cy="11" r="8" />
            <path class="cross" d="M3 1l6 6m0-6l-6 6m10-6l6 6m0-6l-6 6" />
          </svg>
          {desk.say('reachGeography', { count: barred })}
        </span>
      )}
    </output>
  );
}
