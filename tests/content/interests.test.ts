import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../src/content/claims.ts';
import { CORRIDORS } from '../../src/content/corridors.ts';
import { INTERESTS } from '../../src/content/interests.ts';
import { MEMBERS } from '../../src/content/members.ts';
import { POWERS } from '../../src/content/powers/index.ts';
import { PROJECTS } from '../../src/content/projects.ts';
import { REGIONS } from '../../src/content/regions.ts';
import { PRESETS } from '../../src/content/treaties.ts';
import type { MemberId, PowerId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { InterestCheck, InterestData } from '../../src/model/library.ts';
import { ARTICLE_SETTINGS } from '../../src/model/treaty.ts';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const memberOf = (id: MemberId) => MEMBERS.find((member) => member.id === id)!;
const startOf = (id: PowerId) => POWERS.find((power) => power.id === id)!;

describe('interests', () => {
  /** Whether the start of a standard game meets a check already: the values of R2.9 and R2.12, and the Op-ed draft. */
  function metAtStart({ member, check }: InterestData): boolean {
    const data = memberOf(member);
    const treaty = PRESETS.find(({ id }) => id === 'op-ed')!.treaty;
    switch (check.kind) {
      case 'tension-at-most':
      case 'tension-never-above':
        return startOf(check.power).start <= check.value;
      case 'influence-at-most':
        return (startOf(check.power).influence[member] ?? 0) <= check.value;
      case 'article':
        return [treaty[check.article]].flat().some((setting) => check.settings.includes(setting));
      case 'stability-at-least':
        return data.stability >= check.value;
      case 'reliability-at-least':
        return 3 >= check.value;
      case 'coordination-at-least':
        return 2 >= check.value;
      case 'funds-at-least':
      case 'normalisation-at-least':
        return 0 >= check.value;
      case 'units-at-least':
        return data.units[check.unit] >= check.count;
      case 'corridor-open': {
        const { opens } = CORRIDORS.find(({ id }) => id === check.corridor)!;
        if (opens.kind === 'tension-at-most') return startOf(opens.power).start <= opens.value;
        return opens.kind === 'always';
      }
      case 'commanded':
        return check.years < 1;
      case 'hosts':
      case 'claims-backed':
      case 'crises-helped-abroad':
      case 'crises-solved-at-home':
      case 'answered-calls':
      case 'missions-joined':
      case 'motions-carried':
      case 'works-at-least':
      case 'offers-refused':
      case 'offers-taken':
      case 'mediations':
      case 'exercises-hosted':
        return check.count < 1;
      case 'project-stands':
      case 'law-struck':
      case 'admitted':
      case 'price-met':
      case 'paid-in-full-years':
        return false;
      case 'paid-share-at-most':
      case 'hosts-none':
      case 'law-stands':
      case 'no-claims-pressed':
      case 'no-ground-lost':
      case 'no-frozen-conflict':
      case 'not-admitted':
      case 'ladder-never-above':
      case 'no-allied-units-at-home':
        return true;
    }
  }

  it('R2.9 are seven for each member, named after it and no two alike', () => {
    const counts = MEMBER_IDS.map(
      (member) => INTERESTS.filter((interest) => interest.member === member).length,
    );
    expect(counts).toEqual([7, 7, 7, 7, 7, 7]);
    expect(INTERESTS.filter(({ id, member }) => !id.startsWith(`${member}-`))).toEqual([]);
    expect(new Set(idsOf(INTERESTS)).size).toBe(42);
    expect(new Set(INTERESTS.map(({ check }) => JSON.stringify(check))).size).toBe(42);
    expect(new Set(INTERESTS.map(({ check }) => check.kind)).size).toBeGreaterThanOrEqual(25);
  });

  it('R2.9 are met at the start only where ordinary play loses them', () => {
    // Two by paying one's share, one by a single bad year abroad, one by a strike and a second step up.
    expect(idsOf(INTERESTS.filter(metAtStart))).toEqual([
      'turkiye-lighter-share',
      'kazakhstan-calm-north',
      'uzbekistan-no-escalation',
      'uzbekistan-modest-share',
    ]);
  });

  it('R2.9 that ask for a small share ask for less than the key of the Op-ed draft assesses', () => {
    const income = MEMBERS.reduce((total, member) => total + member.income, 0);
    const easy = INTERESTS.filter(
      ({ member, check }) =>
        check.kind === 'paid-share-at-most' && check.percent > (memberOf(member).income / income) * 100 - 3,
    );
    expect(idsOf(easy)).toEqual([]);
  });

  it('R2.9 lose a calm border to one year of domestic politics abroad (R4.4), unless somebody acts', () => {
    const safe = INTERESTS.filter(({ check }) => {
      if (check.kind !== 'tension-never-above') return false;
      const { start, domesticWeight } = startOf(check.power);
      return start + 2 <= check.value || domesticWeight === 0;
    });
    expect(idsOf(safe)).toEqual([]);
  });

  it('R2.9 can be reached in three years of two turns each', () => {
    const most: Partial<Record<InterestCheck['kind'], number>> = {
      commanded: 2,
      'claims-backed': 3,
      mediations: 6,
      'exercises-hosted': 6,
      'works-at-least': 4,
      'crises-helped-abroad': 6,
      'crises-solved-at-home': 1,
      'answered-calls': 2,
      'missions-joined': 2,
      'offers-taken': 2,
      'normalisation-at-least': 3,
      'coordination-at-least': 2 + 3 * 2,
      'stability-at-least': 6,
      'funds-at-least': 7,
      hosts: 1,
    };
    const outOfReach = INTERESTS.filter(({ check }) => {
      const limit = most[check.kind];
      if (limit === undefined) return false;
      const asked = Object.values(check).find((value) => typeof value === 'number');
      return asked === undefined || asked < 1 || asked > limit;
    });
    expect(idsOf(outOfReach)).toEqual([]);
  });

  /** Whether a member's own law, place or list of claims makes an aim impossible for it. */
  function barred({ member, check }: InterestData): boolean {
    const { provisions } = memberOf(member).constraint;
    const law = provisions.map(({ kind }) => kind);
    switch (check.kind) {
      case 'hosts': {
        const project = PROJECTS.find(({ id }) => id === check.project);
        return (
          project !== undefined && (!project.sited || (project.base && law.includes('no-foreign-bases')))
        );
      }
      case 'mediations':
        return !law.includes('mediator');
      case 'commanded':
      case 'answered-calls':
        return law.includes('associate');
      case 'claims-backed':
        return CLAIMS.filter((claim) => claim.member === member).length < check.count;
      case 'works-at-least': {
        const own = REGIONS.filter(({ owner }) => owner === member);
        return own.flatMap(({ borders }) => borders).length < check.count;
      }
      case 'exercises-hosted':
        return !REGIONS.some(({ owner, borders }) => owner === member && borders.length > 0);
      case 'influence-at-most':
        return provisions.some(
          (provision) =>
            provision.kind === 'influence-floor' &&
            provision.power === check.power &&
            provision.value > check.value,
        );
      case 'article': {
        const settings: readonly string[] = ARTICLE_SETTINGS[check.article];
        return !check.settings.every((setting) => settings.includes(setting));
      }
      default:
        return false;
    }
  }

  it('R2.9 ask nobody for what its own law, land or claims cannot give', () => {
    expect(idsOf(INTERESTS.filter(barred))).toEqual([]);
  });
});
