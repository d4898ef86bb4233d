import { useDesk } from '../game/desk.ts';
import { Scroller } from '../widgets/scroller.tsx';

/** So much of what bots do fits on a note. */
const LATEST = 4;

/** What the bots did since somebody last looked, while they play. */
export function News() {
  const desk = useDesk();
  const { text, news } = desk.game;
  const latest = news.value.slice(-LATEST);
  return (
    <ul class="news note-paper">
      {latest.map((event, index) => (
        <li key={index}>{text.event(event)}</li>
      ))}
      {latest.length === 0 && <li>{desk.say('botsPlay')}</li>}
    </ul>
  );
}

/** What bots did since a person last acted: at a table without bots everybody has seen it. */
export function Since() {
  const desk = useDesk();
  const { news, text, people, library, moment } = desk.game;
  if (moment.value.kind === 'bots' || desk.groups.value.length === 0) return null;
  if (people.length === library.members.length || news.value.length === 0) return null;
  return (
    <details class="since note-paper">
      <summary>{desk.say('sinceCount', { count: news.value.length })}</summary>
      <Scroller class="since-lines paper-scroll">
        <ul class="news">
          {news.value.map((event, index) => (
            <li key={index}>{text.event(event)}</li>
          ))}
        </ul>
      </Scroller>
    </details>
  );
}
