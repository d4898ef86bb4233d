import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a button is held before it opens: long enough not to happen by brushing it. */
export const HOLD_MS = 600;

interface HoldButtonProps {
  readonly label: string;
  /** Opens at a plain click, for those to whom holding is a burden. */
  readonly plain: boolean;
  readonly onOpen: () => void;
}

/**
 * A button that opens after it has been held, by finger, mouse, Space or Enter. A click that nobody's finger or key made
 * comes from a screen reader or a switch and opens at once.
 */
export function HoldButton({ label, plain, onOpen }: HoldButtonProps) {
  const [held, setHeld] = useState(false);
  const timer = useRef(0);
  const pressed = useRef(false);
  const button = useRef<HTMLButtonElement>(null);

  const press = (): void => {
    if (plain || pressed.current) return;
    pressed.current = true;
    setHeld(true);
    timer.current = window.setTimeout(() => {
      pressed.current = false;
      setHeld(false);
      onOpen();
    }, HOLD_MS);
  };
  const release = (): void => {
    window.clearTimeout(timer.current);
    setHeld(false);
  };
  /** Let go where no click follows. */
  const abandon = (): void => {
    pressed.current = false;
    release();
  };
  useEffect(() => {
    button.current?.focus();
    return () => window.clearTimeout(timer.current);
  }, []);

  return (
    <button
      ref={button}
      type="button"
      class={`button seal hold${held ? ' held' : ''}`}
      style={{ '--hold': `${HOLD_MS}ms` }}
      onPointerDown={(event) => event.button === 0 && press()}
      onPointerUp={release}
      onPointerLeave={abandon}
      onPointerCancel={abandon}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        if (!plain) event.preventDefault();
        if (!event.repeat) press();
      }}
      onKeyUp={(event) => {
        if (!plain) event.preventDefault();
        abandon();
      }}
      onBlur={abandon}
      onClick={() => {
        const byHand = pressed.current;
        pressed.current = false;
        if (plain || !byHand) onOpen();
      }}
    >
      <span>{label}</span>
    </button>
  );
}
