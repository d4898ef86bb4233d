import { PRESETS } from '../content/treaties.ts';
import type { PresetId, Treaty } from '../model/treaty.ts';

/** The switches of a preset. */
export function presetOf(id: PresetId): Treaty {
  const found = PRESETS.find((preset) => preset.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found.treaty;
}
