import { useDesk } from '../game/desk.ts';
import { GuidePlace } from '../guide/guide-place.tsx';
import { LogTicker } from '../table/log-ticker.tsx';
import { PaneTabs } from '../table/pane-tabs.tsx';
import { MemberName } from '../widgets/member-name.tsx';
import { GroupRow } from './group-row.tsx';
import { Hurry, PromptSide } from './prompt-side.tsx';
import { Speakers } from './speakers.tsx';
import { TurnStrip } from './turn-strip.tsx';

/** The strip along the lower edge: whose turn, what is asked, the headings to choose from, and the latest news. */
export function Dock() {
  const desk = useDesk();
  const { acting, text } = desk.game;
  const seat = acting.value;
  return (
    <div class="dock" data-member={seat ?? undefined}>
      <GuidePlace />
      <div class="prompt-line" id="actions" tabIndex={-1}>
        <Hurry />
        <p class="prompt">
          {seat !== null && (
            <span class="prompt-seat">
              <MemberName member={seat} name={text.name('member', seat)} />
              <span class="visually-hidden">: </span>
            </span>
          )}
          <span class="asked">{desk.table.value.prompt}</span>
        </p>
        <TurnStrip />
        <PromptSide />
      </div>
      <Speakers />
      <GroupRow />
      <LogTicker />
      <PaneTabs />
    </div>
  );
}
