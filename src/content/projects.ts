import type { ProjectData } from '../model/library.ts';

/**
 * What the common programme can buy (R4.20). Air & drone defence has no column here: its +2 counts in the
 * operation after a strike, not in a response, and the rules add it there.
 */
export const PROJECTS: readonly ProjectData[] = [
  { id: 'headquarters', cost: 10, base: false, sited: true, coordination: 1, onBuilt: [] },
  { id: 'rapid-reaction', cost: 12, base: true, sited: true, onBuilt: [] },
  { id: 'logistics-bridge', cost: 10, base: true, sited: true, onBuilt: [] },
  { id: 'air-defence', cost: 14, base: true, sited: true, onBuilt: [] },
  {
    id: 'counter-terrorism',
    cost: 8,
    base: false,
    sited: true,
    adds: { column: 'insurgency', by: 1 },
    onBuilt: [],
  },
  {
    id: 'relief-pool',
    cost: 8,
    base: false,
    sited: true,
    adds: { column: 'disaster', by: 2, firstOnly: true },
    onBuilt: [],
  },
  { id: 'cyber-centre', cost: 8, base: false, sited: true, adds: { column: 'hybrid', by: 2 }, onBuilt: [] },
  {
    id: 'standby-peacekeepers',
    cost: 8,
    base: true,
    sited: true,
    adds: { column: 'peacekeeping', by: 2 },
    onBuilt: [],
  },
  {
    id: 'nato-standards',
    cost: 8,
    base: false,
    sited: false,
    onBuilt: [
      { kind: 'shift-coordination', by: 1 },
      { kind: 'shift-tension', power: 'west', by: -1 },
      { kind: 'shift-tension', power: 'russia', by: 1 },
    ],
  },
  // Its tension −1 falls on the power that the commander named, so the rules apply it.
  { id: 'confidence-measures', cost: 6, base: false, sited: false, onBuilt: [] },
];
