import type { MapModel } from '../present/map-model.ts';
import type { BoardTarget } from './target.ts';

/** A target in words, as the model has them, with a capital at the beginning; null for none. */
export function labelOf(model: MapModel, target: BoardTarget | null): string | null {
  const label = wordsFor(model, target) ?? '';
  return label === ''
    ? null
    : label.charAt(0).toLocaleUpperCase(document.documentElement.lang || 'en') + label.slice(1);
}

function wordsFor(model: MapModel, target: BoardTarget | null): string | undefined {
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
