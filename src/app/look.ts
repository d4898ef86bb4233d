import type { Signal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import type { Look } from '../hud/settings/look.ts';
import { isStill, readLook } from '../hud/settings/look.ts';
import { roomOf } from '../hud/settings/room.ts';

const KEY = 'kurultai.look';

/** The look that this browser kept, put on the page now and whenever it changes, and kept again. */
export function startLook(): Signal<Look> {
  const look = signal(kept());
  const root = document.documentElement;
  const system = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(prefers-reduced-motion: reduce)')];
  const put = (): void => {
    const { textSize, theme } = look.value;
    root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
    const dark = theme === 'auto' ? (system[0]?.matches ?? false) : theme === 'dark';
    root.dataset['theme'] = dark ? 'dark' : 'light';
    root.dataset['motion'] = isStill(look.value) ? 'reduced' : 'full';
    const remPx = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
    root.dataset['room'] = roomOf(innerWidth, innerHeight, remPx);
  };
  effect(() => {
    put();
    keep(look.value);
  });
  for (const query of system) query.addEventListener('change', put);
  addEventListener('resize', put);
  return look;
}

function kept(): Look {
  try {
    return readLook(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return readLook(null);
  }
}

function keep(look: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // Without storage the look lasts as long as the page.
  }
}
