import type { ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import { TableCommands } from '../game/commands.ts';
import type { ShownSum } from '../game/desk.ts';
import { useDesk } from '../game/desk.ts';
import { SettingsWindow } from '../settings/settings-window.tsx';
import { Modal } from '../widgets/modal.tsx';
import { SumTable } from '../widgets/sum-table.tsx';
import { KEYS } from './keys.ts';

export interface RulebookProps {
  readonly rule: string | null;
  readonly onClose: () => void;
}

/** What lies over the table: a sum, the rulebook, the keys, the settings. */
export function Windows({ Rulebook }: { readonly Rulebook: ComponentType<RulebookProps> }) {
  const desk = useDesk();
  const { botPause, plainOpen, sound } = useContext(TableCommands);
  const open = desk.window.value;
  const close = (): void => {
    desk.window.value = null;
  };
  if (!open) return null;
  switch (open.kind) {
    case 'sum':
      return <SumWindow shown={open.shown} onClose={close} />;
    case 'rulebook':
      return <Rulebook rule={open.rule} onClose={close} />;
    case 'keys':
      return <KeysWindow onClose={close} />;
    case 'settings':
      return <SettingsWindow play={{ botPause, plainOpen, sound }} onClose={close} />;
  }
}

interface WindowProps {
  readonly onClose: () => void;
}

function SumWindow({ shown, onClose }: WindowProps & { readonly shown: ShownSum }) {
  const desk = useDesk();
  return (
    <Modal title={desk.game.text.capital(shown.title)} onClose={onClose}>
      <p class="soft">{desk.say('sum')}</p>
      <SumTable sum={shown.sum} />
    </Modal>
  );
}

function KeysWindow({ onClose }: WindowProps) {
  const desk = useDesk();
  return (
    <Modal title={desk.say('keysTitle')} onClose={onClose}>
      <table>
        <tbody>
          {KEYS.map(({ key, label }) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{desk.say(label)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
