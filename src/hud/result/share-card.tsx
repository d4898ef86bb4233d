import { useSignal } from '@preact/signals';
import { useContext, useRef } from 'preact/hooks';
import { chairWords as words } from '../../content/text/en/chair.ts';
import type { MemberId } from '../../model/ids.ts';
import { dayOfSeed } from '../../present/daily-seed.ts';
import { resultCard } from '../../present/result-card.ts';
import { scenarioWords } from '../../present/scenario-model.ts';
import { TableCommands } from '../game/commands.ts';
import { useDesk } from '../game/desk.ts';
import { dayName } from '../new-game/day-name.ts';
import { ONE_CHAIR } from '../new-game/draft.ts';
import { CardPicture } from './card-picture.tsx';
import './share-card.css';

/** The card of the one person's game; nothing where there were more, or none. */
export function ShareCard() {
  const { game } = useDesk();
  const [member, ...others] = game.people;
  if (member === undefined || others.length > 0) return null;
  return <CardOf member={member} />;
}

function CardOf({ member }: { readonly member: MemberId }) {
  const { game } = useDesk();
  const { text } = game;
  const { card: browser, debrief } = useContext(TableCommands);
  const view = game.view.value;
  const short = view.setup.scenario === ONE_CHAIR;
  const open = useSignal(short);
  const notice = useSignal('');
  const picture = useRef<SVGSVGElement | null>(null);
  const day = short ? dayOfSeed(view.setup.seed, browser.days()) : null;
  const scenario = game.library.scenarios.find(({ id }) => id === view.setup.scenario);
  const card = resultCard(view, text, {
    member,
    day: day && dayName(day, text.locale),
    title: scenario ? scenarioWords(text, scenario).name : '',
    address: short ? browser.address : null,
  });
  const look = browser.looks[member];
  if (!card || !look) return null;
  if (!open.value) {
    return (
      <div class="row centred">
        <button
          type="button"
          class="button"
          data-testid="show-card"
          onClick={() => {
            open.value = true;
          }}
        >
          {words.showCard}
        </button>
      </div>
    );
  }
  const whole = card.lines.join('\n');
  const say = (next: string): void => {
    // The same words again are news only where others stood between.
    notice.value = '';
    requestAnimationFrame(() => {
      notice.value = next;
    });
  };
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(whole);
      say(words.copiedText);
    } catch {
      say(words.notCopied);
    }
  };
  const copyImage = async (): Promise<void> => {
    if (!picture.current) return;
    const drawn = browser.picture(picture.current);
    try {
      // A promise, so that a browser that asks for a click still sees this one.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn })]);
      say(words.copiedImage);
    } catch {
      try {
        browser.download(await drawn, `kurultai-${view.setup.seed}-${member}.png`);
        say(words.savedImage);
      } catch {
        say(words.notDrawn);
      }
    }
  };
  return (
    <section class="paper share-card" aria-labelledby="share-card">
      <h2 id="share-card">{words.card}</h2>
      <p class="soft">{short ? words.cardHint : words.cardHintElsewhere}</p>
      <CardPicture
        card={card}
        look={look}
        label={card.lines.slice(0, 2).join('\n')}
        onDrawn={(svg) => {
          picture.current = svg;
        }}
      />
      <pre class="card-text">{whole}</pre>
      <div class="row">
        <button type="button" class="button primary" data-testid="copy-text" onClick={() => void copyText()}>
          {words.copyText}
        </button>
        <button type="button" class="button" data-testid="copy-image" onClick={() => void copyImage()}>
          {words.copyImage}
        </button>
        <output class="copied" aria-live="polite">
          {notice}
        </output>
      </div>
      {short && (
        <div class="card-why">
          <h3>{words.why}</h3>
          <p>{words.whyHint}</p>
          <button type="button" class="button primary" onClick={debrief}>
            {text.ui('debrief')}
          </button>
        </div>
      )}
    </section>
  );
}
