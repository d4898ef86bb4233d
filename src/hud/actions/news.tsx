import { NEWS_SHOWN } from '../game/reading.ts';
import type { Deed } from '../../present/deeds.ts';
import { deedsOf, lastDeedOf } from '../../present/deeds.ts';
import { newsFor } from '../../present/log-model.ts';
import { useDesk } from '../game/desk.ts';
import { LogSentence } from '../table/log-sentence.tsx';
import { Scroller } from '../widgets/scroller.tsx';

/** Fewer things than this everybody remembers. */
const WORTH_A_NOTE = 3;
/** What the bots did since somebody last looked, while they play. */
export function News() {
  const desk = useDesk();
  const { news, said } = desk.game;
  const latest = deedsOf(news.value).slice(-NEWS_SHOWN);
  return (
    <ul class="news note-paper">
      {latest.map((deed, index) => (
        <DeedItem key={index} deed={deed} />
      ))}
      {said.value !== null && <li class="said">{said.value}</li>}
      {latest.length === 0 && <li>{desk.say('botsPlay')}</li>}
    </ul>
  );
}

/** What has just been done, before it is handed over or undone. */
export function JustDone() {
  const { acting, view } = useDesk().game;
  const seat = acting.value;
  const { phase, log } = view.value;
  if (seat === null || phase.kind !== 'operations' || phase.step.kind !== 'done') return null;
  const deed = lastDeedOf(log, seat);
  if (!deed) return null;
  return (
    <ul class="news note-paper just-done">
      <DeedItem deed={deed} />
    </ul>
  );
}

function DeedItem({ deed: { event, consequences } }: { readonly deed: Deed }) {
  const { text } = useDesk().game;
  return (
    <li>
      {text.event(event)}
      {consequences.length > 0 && (
        <span class="soft small consequences">{consequences.map((each) => text.event(each)).join(' ')}</span>
      )}
    </li>
  );
}

/** What changed since the seat that acts last did: those at the table may have looked away, and bots are quick. */
export function Since() {
  const desk = useDesk();
  const { text, acting, moment, view, viewer } = desk.game;
  const seat = acting.value;
  if (seat === null || moment.value.kind === 'bots' || desk.groups.value.length === 0) return null;
  // Whoever has options open has begun, and needs the room.
  if (desk.openGroup.value !== null) return null;
  // In a folder every seat has the same before it.
  if (view.value.phase.kind === 'folders' || (viewer.value !== null && viewer.value !== seat)) return null;
  const lines = newsFor(view.value, text, seat);
  if (lines.length < WORTH_A_NOTE) return null;
  return (
    <details class="since note-paper">
      <summary>{desk.say('sinceCount', { member: seat, count: lines.length })}</summary>
      <Scroller class="since-lines paper-scroll">
        <ul class="news">
          {lines.map((line) => (
            <li key={line.index}>
              <LogSentence line={line} plain />
            </li>
          ))}
        </ul>
      </Scroller>
    </details>
  );
}
