import type { ComponentType } from 'preact';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ui } from '../../content/text/en/ui.ts';
import { Modal } from '../widgets/modal.tsx';
import type { RulebookTextProps } from './rulebook-text.tsx';
import './rulebook.css';

interface RulebookProps {
  /** The rule to open at. */
  readonly rule: string | null;
  readonly onClose: () => void;
}

/** The rulebook in a window. Its text is long, and is fetched when somebody wants to read it. */
export function Rulebook({ rule, onClose }: RulebookProps) {
  const fetched = useSignal<{ readonly Text: ComponentType<RulebookTextProps> } | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    const fetchText = async (): Promise<void> => {
      try {
        const { RulebookText } = await import('./rulebook-text.tsx');
        fetched.value = { Text: RulebookText };
      } catch {
        failed.value = true;
      }
    };
    void fetchText();
  }, []);
  const Text = fetched.value?.Text;
  return (
    <Modal title={ui.rulebook} wide onClose={onClose}>
      {Text ? (
        <Text rule={rule} />
      ) : (
        <output class={failed.value ? 'notice bad' : 'soft'}>
          {failed.value ? ui.fetchFailed : ui.loading}
        </output>
      )}
    </Modal>
  );
}
