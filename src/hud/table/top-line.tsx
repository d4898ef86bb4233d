import type { Pillar } from '../../present/table-model.ts';
import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';
import { TableMenu } from './table-menu.tsx';

/** Year and phase, who commands, and the numbers that the alliance stands or falls with. */
export function TopLine() {
  const desk = useDesk();
  const { year, years, phase, commander, pillars, fund } = desk.table.value;
  const { text } = desk.game;
  return (
    <header class="top-line">
      <div class="when">
        <h1>
          <span class="year">{desk.say('yearLine', { year, years })}</span>{' '}
          <span class="phase-name">{text.capital(phase.name)}</span>
        </h1>
        <p class="commander">
          <MemberMark member={commander.id} />{' '}
          {desk.say('commanderIs', { member: commander.id, phase: phase.id })}
        </p>
      </div>
      <div class="pillars">
        {pillars.map((pillar) => (
          <PillarButton key={pillar.id} pillar={pillar} />
        ))}
        <button
          type="button"
          class="pillar"
          data-pillar="fund"
          aria-label={desk.say('openSum', { name: desk.say('fund'), value: fund.text })}
          onClick={() => desk.showSum(desk.say('fund'), fund.question)}
        >
          <span class="pillar-name">{desk.say('fund')}</span>
          <span class="pillar-value">{fund.text}</span>
          <span class="pillar-last">{desk.say('fundShort')}</span>
          <span class="tip">{desk.say('fundHint')}</span>
        </button>
      </div>
      <TableMenu />
    </header>
  );
}

function PillarButton({ pillar }: { readonly pillar: Pillar }) {
  const desk = useDesk();
  const { id, name, hint, figure, most, last } = pillar;
  // Before the reveal there is nothing to measure funding by, and its place says so.
  const unpaid = id === 'funding' && Object.keys(desk.view.now.notches).length === 0;
  const below = unpaid ? figure.text : id === 'funding' ? desk.say('fundingShort') : desk.say('noChange');
  const cause = last ? last.line : below;
  return (
    <button
      type="button"
      class="pillar"
      data-pillar={id}
      aria-label={desk.say('openSum', { name, value: figure.text })}
      onClick={() => desk.showSum(name, figure.question)}
    >
      <span class="pillar-name">{name}</span>
      <span class="pillar-value">
        {unpaid ? '–' : figure.text}
        {id !== 'funding' && <span class="of"> / {most}</span>}
      </span>
      <span class="pillar-last">{cause}</span>
      <span class="tip">
        <strong>{cause}</strong> {hint}
      </span>
    </button>
  );
}
