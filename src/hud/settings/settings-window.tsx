import type { Signal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { ui } from '../../content/text/en/ui.ts';
import { Modal } from '../widgets/modal.tsx';
import { Segments } from '../widgets/segments.tsx';
import type { Look } from './look.ts';
import { LookContext, MOTIONS, TEXT_SIZES, THEMES } from './look.ts';

const THEME_NAMES = { auto: ui.asSystem, light: ui.themeLight, dark: ui.themeDark } as const;
const MOTION_NAMES = { auto: ui.asSystem, full: ui.motionFull, reduced: ui.motionReduced } as const;
const PAUSES = [0, 1, 2, 4, 8] as const;

/** What of the play itself may be set; a page without a game has none of it. */
export interface PlaySettings {
  /** Seconds to read what a bot did. */
  readonly botPause: Signal<number>;
  /** Folders open at a click instead of being held. */
  readonly plainOpen: Signal<boolean>;
  /** Short sounds for what happens. */
  readonly sound: Signal<boolean>;
}

interface SettingsWindowProps {
  readonly play: PlaySettings | null;
  readonly onClose: () => void;
}

/** How the page reads, looks and paces itself. */
export function SettingsWindow({ play, onClose }: SettingsWindowProps) {
  const look = useContext(LookContext);
  const change = (part: Partial<Look>): void => {
    look.value = { ...look.value, ...part };
  };
  const { textSize, theme, motion } = look.value;
  return (
    <Modal title={ui.settings} onClose={onClose}>
      <div class="settings">
        <section>
          <h3>{ui.settingsReading}</h3>
          <Segments
            label={ui.language}
            value="en"
            choices={[{ value: 'en', label: ui.languageName }]}
            onChange={() => undefined}
          />
          <Segments
            label={ui.textSize}
            value={String(textSize)}
            choices={TEXT_SIZES.map((size) => ({ value: String(size), label: `${size}%` }))}
            onChange={(size) =>
              change({ textSize: TEXT_SIZES.find((each) => String(each) === size) ?? textSize })
            }
          />
        </section>
        <section>
          <h3>{ui.settingsLook}</h3>
          <Segments
            label={ui.theme}
            value={theme}
            choices={THEMES.map((value) => ({ value, label: THEME_NAMES[value] }))}
            onChange={(value) => change({ theme: value })}
          />
          <Segments
            label={ui.motionSetting}
            value={motion}
            choices={MOTIONS.map((value) => ({ value, label: MOTION_NAMES[value] }))}
            onChange={(value) => change({ motion: value })}
          />
        </section>
        {play && (
          <section>
            <h3>{ui.settingsPace}</h3>
            <Segments
              label={ui.botPauseLine}
              value={String(play.botPause.value)}
              choices={pausesWith(play.botPause.value).map((value) => ({
                value: String(value),
                label: String(value),
              }))}
              onChange={(value) => {
                play.botPause.value = Number(value);
              }}
            />
            <Check label={ui.plainOpen} hint={ui.plainOpenHint} value={play.plainOpen} />
            <Check label={ui.sound} hint={ui.soundHint} value={play.sound} />
          </section>
        )}
      </div>
    </Modal>
  );
}

function Check({
  label,
  hint,
  value,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: Signal<boolean>;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value.value}
        onChange={(event) => {
          value.value = event.currentTarget.checked;
        }}
      />
      <span>
        {label} <span class="soft small">{hint}</span>
      </span>
    </label>
  );
}

/** The pauses to choose from; one that was kept from before is among them. */
function pausesWith(now: number): readonly number[] {
  return [...new Set<number>([...PAUSES, now])].toSorted((a, b) => a - b);
}
