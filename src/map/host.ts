import type { MapModel } from '../present/map-model.ts';
import type { BoardTarget } from './target.ts';

export interface Claim {
  /** Says what is selected to whoever hears the board instead of seeing it. */
  readonly describe: (model: MapModel, target: BoardTarget | null) => void;
  /** Gives the host back as it was. */
  readonly undo: () => void;
}

/**
 * Makes an element the board's. It takes the focus and its own keys, so it is an application to screen readers; the
 * drawing in it is hidden from them, since the page has all of it as a list. A label that the page gave it stays.
 */
export function claimHost(host: HTMLElement): Claim {
  const before = ['tabindex', 'role', 'aria-label', 'style'].map(
    (name) => [name, host.getAttribute(name)] as const,
  );
  const ownLabel = host.hasAttribute('aria-label');
  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  // A finger that moves the map does not scroll the page, nor does a long press select it.
  host.style.touchAction = 'none';
  host.style.userSelect = 'none';
  host.style.overflow = 'hidden';
  host.style.cursor = 'grab';
  host.style.outlineOffset = '-3px';
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';

  return {
    describe(model, target) {
      if (!ownLabel) host.setAttribute('aria-label', labelOf(model, target) ?? model.note);
    },
    undo() {
      for (const [name, value] of before) {
        if (value === null) host.removeAttribute(name);
        else host.setAttribute(name, value);
      }
      delete host.dataset['board'];
    },
  };
}

function labelOf(model: MapModel, target: BoardTarget | null): string | undefined {
  switch (target?.kind) {
    case 'region':
      return model.regions.find(({ id }) => id === target.id)?.label;
    case 'crisis':
      return model.crises.find(({ id }) => id === target.id)?.title;
    case 'corridor':
      return model.corridors.find(({ id }) => id === target.id)?.label;
    case 'power': {
      const power = model.powers.find(({ id }) => id === target.id);
      return (
        power && [power.name, power.tension, power.band, power.telegraph?.text].filter(Boolean).join(', ')
      );
    }
    case 'unit':
      return model.counters.find(
        ({ region, owner, kind, status }) =>
          region === target.region &&
          owner === target.owner &&
          kind === target.unit &&
          status === target.status,
      )?.label;
    case undefined:
      return undefined;
  }
}
