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
      <Line sign="may" words={desk.say('reachLaw', { count: allowed })} />
      {lifted > 0 && <Line sign="may lifted" words={desk.say('reachLifted', { count: lifted })} />}
      {barred > 0 && <Line sign="may-not" words={desk.say('reachGeography', { count: barred })} />}
    </output>
  );
}

interface LineProps {
  readonly sign: 'may' | 'may lifted' | 'may-not';
  readonly words: string;
}

/** A ring as the map draws it, and what it says. */
function Line({ sign, words }: LineProps) {
  return (
    <span class="reach-line">
      <svg class="reach-sign" viewBox="0 0 22 22" aria-hidden="true">
        <circle class={sign} cx="11" cy="11" r="8" />
        {sign === 'may-not' && <path class="cross" d="M3 1l6 6m0-6l-6 6m10-6l6 6m0-6l-6 6" />}
      </svg>
      {words}
    </span>
  );
}
