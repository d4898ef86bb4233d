import type { Certificate, Certificates } from '../model/certificate.ts';
import type { MemberId } from '../model/ids.ts';
import { MEMBER_IDS } from '../model/ids.ts';
import type { Fate } from '../model/result.ts';
import type { Arm, Records } from './experiment.ts';
import type { GameRecord } from './record.ts';
import type { LabVersion } from './version.ts';

const FATES: readonly Fate[] = ['renewed', 'lapsed', 'broken', 'war'];

/** What each arm came to, as players see it; shares with two places. */
export function certificatesOf(
  arms: readonly Arm[],
  records: Records,
  versionOf: (scenario: string) => LabVersion,
): Certificates {
  return {
    certificates: arms.map((arm) => {
      const { content, play } = versionOf(arm.scenario);
      return { version: { content, play }, ...certificateOf(arm, records.get(arm.id) ?? []) };
    }),
  };
}

function certificateOf(arm: Arm, games: readonly GameRecord[]): Omit<Certificate, 'version'> {
  const part = (holds: (game: GameRecord) => boolean): number =>
    Math.round((100 * games.filter(holds).length) / games.length) / 100;
  const bySeat = (holds: (rank: string) => boolean) =>
    Object.fromEntries(
      MEMBER_IDS.map((member) => [
        member,
        part(({ seats }) => seats.some((seat) => seat.member === member && holds(seat.rank))),
      ]),
    ) as Record<MemberId, number>;
  return {
    scenario: arm.scenario,
    years: games[0]?.years ?? 0,
    games: games.length,
    fates: Object.fromEntries(FATES.map((fate) => [fate, part((game) => game.fate === fate)])) as Record<
      Fate,
      number
    >,
    architects: bySeat((rank) => rank === 'architect'),
    content: bySeat((rank) => rank === 'independent' || rank === 'partner'),
    meanYears: Math.round((10 * games.reduce((sum, { lastYear }) => sum + lastYear, 0)) / games.length) / 10,
  };
}
