import type { MissionData } from '../model/library.ts';

/** Missions abroad that a motion may send, under a UN or a regional mandate (R4.9). */
export const MISSIONS: readonly MissionData[] = [
  {
    id: 'truce-observers',
    column: 'peacekeeping',
    mandate: 'un',
    citation: {
      where: 'UNDOF, March 2024',
      says: 'Kazakhstan sent 139 soldiers, its first contingent under a UN mandate of its own.',
      source: 'Astana Times, 14 March 2024 and 14 April 2025',
      mark: 'V',
    },
  },
  {
    id: 'regional-stabilisation',
    column: 'peacekeeping',
    mandate: 'regional',
    citation: {
      where: 'EUFOR and KFOR',
      says: 'Türkiye serves in both regional forces; Azerbaijan served in KFOR from 1999 to 2008.',
      source: 'CIA World Factbook, January 2026 (country pages)',
      mark: 'V',
    },
  },
  {
    id: 'search-and-rescue',
    column: 'disaster',
    mandate: 'un',
    citation: {
      where: 'UNGA 57/150 (2002)',
      says: 'Rescue teams from abroad work at the request of the stricken state and under shared UN guidelines.',
      source: 'UN General Assembly, resolution 57/150, 16 December 2002',
      mark: 'M',
    },
  },
  {
    id: 'civil-protection-convoy',
    column: 'disaster',
    mandate: 'regional',
    citation: {
      where: 'Civil Protection Mechanism, 2021–2024',
      says: 'Proposed in 2021, decided after the 2023 earthquakes, signed in Bishkek on 6 November 2024; help is voluntary.',
      source: 'turkicstates.org; Qazinform, November 2024',
      mark: 'V',
    },
  },
];
