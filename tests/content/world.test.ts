import { describe, expect, it } from 'vitest';
import { CANDIDATES } from '../../src/content/candidates.ts';
import { CLAIMS } from '../../src/content/claims.ts';
import { CORRIDORS } from '../../src/content/corridors.ts';
import { fingerprint, fingerprintOf, LIBRARY } from '../../src/content/library.ts';
import { LINKS } from '../../src/content/links.ts';
import { MEMBERS } from '../../src/content/members.ts';
import { MISSIONS } from '../../src/content/missions.ts';
import { POWERS } from '../../src/content/powers/index.ts';
import { PROJECTS } from '../../src/content/projects.ts';
import { REGIONS } from '../../src/content/regions.ts';
import { SCENARIOS } from '../../src/content/scenarios/index.ts';
import { UNITS } from '../../src/content/units.ts';
import type { Effect } from '../../src/model/effect.ts';
import * as ids from '../../src/model/ids.ts';
import type { Link, Provision } from '../../src/model/library.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
const sorted = (list: readonly string[]) => list.toSorted();

/** Regions that can be reached from the first one, over these links. */
function reached(links: readonly Link[], from: string): Set<string> {
  const found = new Set([from]);
  let before = 0;
  while (found.size > before) {
    before = found.size;
    for (const [one, other] of links) {
      if (found.has(one)) found.add(other);
      if (found.has(other)) found.add(one);
    }
  }
  return found;
}

describe('the seats', () => {
  it('R2.1 sit in table order', () => {
    expect(idsOf(MEMBERS)).toEqual(ids.MEMBER_IDS);
  });

  it('R2.9 start with the income, stability and worth of interests of their line', () => {
    expect(
      MEMBERS.map(({ id, income, stability, interestWorth }) => [id, income, stability, interestWorth]),
    ).toEqual([
      ['azerbaijan', 8, 5, 4.5],
      ['turkiye', 16, 4, 4],
      ['kazakhstan', 8, 4, 5],
      ['kyrgyzstan', 4, 3, 5],
      ['uzbekistan', 8, 4, 5],
      ['turkmenistan', 5, 4, 6],
    ]);
  });

  it('R2.9 start with the units of their line', () => {
    const line = Object.fromEntries(
      MEMBERS.map(({ id, units }) => [id, ids.UNIT_KINDS.map((kind) => units[kind]).join(' ')]),
    );
    expect(line).toEqual({
      turkiye: '4 2 1 1',
      azerbaijan: '2 1 1 0',
      kazakhstan: '2 1 0 1',
      uzbekistan: '3 0 1 0',
      turkmenistan: '1 0 0 1',
      kyrgyzstan: '1 0 1 0',
    });
  });

  it('R3.5 can fund a programme of ¤30 and not one more: the caps of two-thirds of income add up to 30', () => {
    expect(sum(MEMBERS.map(({ income }) => Math.floor((income * 2) / 3)))).toBe(30);
  });

  it('have the shares of GDP that the sources give', () => {
    const total = sum(MEMBERS.map(({ gdpBillion }) => gdpBillion));
    const shares = MEMBERS.map(({ id, gdpBillion }) => [id, Math.round((gdpBillion / total) * 1000) / 10]);
    expect(Object.fromEntries(shares)).toEqual({
      turkiye: 70.3,
      kazakhstan: 15.3,
      uzbekistan: 6.1,
      azerbaijan: 3.9,
      turkmenistan: 3.4,
      kyrgyzstan: 0.9,
    });
    expect(Math.round(total)).toBe(1882);
  });

  it('R2.10 are bound by the law of their line, each with its sources', () => {
    const csto: readonly Provision[] = [
      { kind: 'forum', forum: 'csto' },
      { kind: 'guarantee', by: 2, notAgainst: 'russia' },
      { kind: 'no-units-against', power: 'russia' },
      { kind: 'other-alliance', forum: 'csto', mustChoose: true },
    ];
    const law: Record<ids.MemberId, readonly [readonly Provision[], ids.PowerId, number]> = {
      turkiye: [
        [
          { kind: 'forum', forum: 'nato' },
          { kind: 'guarantee', by: 3, whileTension: { power: 'west', atMost: 3 } },
          { kind: 'consult-first', power: 'west' },
          { kind: 'other-alliance', forum: 'nato', mustChoose: false },
        ],
        'west',
        1,
      ],
      azerbaijan: [[{ kind: 'no-warning', power: 'russia' }, { kind: 'leads-normalisation' }], 'russia', 2],
      kazakhstan: [csto, 'russia', 2],
      kyrgyzstan: [[...csto, { kind: 'influence-floor', power: 'russia', value: 1 }], 'russia', 2],
      uzbekistan: [
        [{ kind: 'no-units-abroad', except: ['engineers'] }, { kind: 'no-foreign-bases' }],
        'russia',
        2,
      ],
      turkmenistan: [
        [
          { kind: 'associate' },
          { kind: 'mediator' },
          { kind: 'guarantee', by: 4 },
          { kind: 'no-foreign-bases' },
        ],
        'iran',
        1,
      ],
    };
    const found = MEMBERS.map(({ id, constraint }) => [
      id,
      [constraint.provisions, constraint.calms, constraint.tension],
    ]);
    expect(Object.fromEntries(found)).toEqual(law);
    expect(idsOf(MEMBERS.filter(({ constraint }) => constraint.citations.length === 0))).toEqual([]);

    const allied = MEMBERS.filter(({ constraint }) =>
      constraint.citations.some(({ where }) => where.includes('Treaty on Allied Relations')),
    );
    expect(idsOf(allied)).toEqual(['kazakhstan', 'uzbekistan']);
  });
});

describe('the map', () => {
  // Written from the other side than LINKS: every region with all its neighbours by land.
  const NEIGHBOURS: Record<string, string> = {
    absheron: 'kura-araz',
    'kura-araz': 'absheron',
    nakhchivan: 'eastern-anatolia',
    marmara: 'aegean-mediterranean central-anatolia',
    'aegean-mediterranean': 'central-anatolia eastern-anatolia marmara',
    'central-anatolia': 'aegean-mediterranean eastern-anatolia marmara',
    'eastern-anatolia': 'aegean-mediterranean central-anatolia nakhchivan',
    'caspian-coast': 'balkan central-steppe khorezm-aral northern-steppe',
    'northern-steppe': 'altai caspian-coast central-steppe',
    'central-steppe': 'altai caspian-coast khorezm-aral northern-steppe zarafshan zhetisu',
    altai: 'central-steppe northern-steppe zhetisu',
    zhetisu: 'altai central-steppe chuy-talas issyk-kul-naryn tashkent zarafshan',
    'chuy-talas': 'issyk-kul-naryn osh-batken tashkent zhetisu',
    'issyk-kul-naryn': 'chuy-talas osh-batken zhetisu',
    'osh-batken': 'chuy-talas fergana issyk-kul-naryn tashkent',
    'khorezm-aral': 'ahal balkan caspian-coast central-steppe mary-lebap zarafshan',
    zarafshan: 'central-steppe khorezm-aral mary-lebap tashkent zhetisu',
    tashkent: 'chuy-talas fergana osh-batken zarafshan zhetisu',
    fergana: 'osh-batken tashkent',
    balkan: 'ahal caspian-coast khorezm-aral',
    ahal: 'balkan khorezm-aral mary-lebap',
    'mary-lebap': 'ahal khorezm-aral zarafshan',
  };

  it('R2.2 has 22 regions, in table order, each owned by the member that lists it', () => {
    expect(idsOf(REGIONS)).toEqual(Object.keys(NEIGHBOURS));
    const owned = MEMBERS.map(({ id }) => idsOf(REGIONS.filter(({ owner }) => owner === id)));
    expect(owned).toEqual(MEMBERS.map(({ regions }) => regions));
  });

  it('R2.2 links the regions of the table, each pair once and both ways', () => {
    const found = REGIONS.map(({ id }) => {
      const others = LINKS.filter((link) => link.includes(id)).map(([one, other]) =>
        one === id ? other : one,
      );
      return [id, sorted(others).join(' ')];
    });
    expect(Object.fromEntries(found)).toEqual(NEIGHBOURS);
  });

  it('R2.4 falls into three parts by land, which only corridors join', () => {
    const parts = (links: readonly Link[]) =>
      new Set(REGIONS.map(({ id }) => sorted([...reached(links, id)]).join()));
    expect(parts(LINKS).size).toBe(3);
    expect(parts([...LINKS, ...CORRIDORS.flatMap(({ links }) => links)]).size).toBe(1);
  });

  it('R2.4 opens each corridor as its line says', () => {
    expect(idsOf(CORRIDORS)).toEqual(ids.CORRIDOR_IDS);
    const line = CORRIDORS.map(({ id, links, opens, units, capacity }) => [
      id,
      links.map((link) => link.join('–')).join(', '),
      opens.kind === 'tension-at-most' ? `${opens.power} ≤${opens.value}` : opens.kind,
      units?.join(),
      capacity,
    ]);
    expect(line).toEqual([
      ['georgia', 'eastern-anatolia–kura-araz', 'always', undefined, undefined],
      ['syunik', 'kura-araz–nakhchivan', 'normalisation', undefined, undefined],
      ['northern-iran', 'nakhchivan–kura-araz, eastern-anatolia–ahal', 'iran ≤4', 'engineers', undefined],
      ['southern-russia', 'absheron–caspian-coast', 'russia ≤4', undefined, undefined],
      ['caspian', 'absheron–caspian-coast, absheron–balkan, caspian-coast–balkan', 'always', undefined, 2],
    ]);
  });

  it('R2.5 lets only the three states with a shore cross the sea without a breach', () => {
    const shore = REGIONS.filter(({ caspian }) => caspian);
    expect(idsOf(shore)).toEqual(['absheron', 'caspian-coast', 'balkan']);
    const sea = CORRIDORS.find(({ id }) => id === 'caspian')!;
    expect(sea.littoral).toEqual(shore.map(({ owner }) => owner));
    expect(new Set(sea.links.flat())).toEqual(new Set(idsOf(shore)));
  });

  it('R2.2 gives every region something to happen on: a border, a hazard or a link', () => {
    const still = REGIONS.filter(
      ({ id, borders, hazards }) =>
        borders.length + hazards.length === 0 && !LINKS.some((link) => link.includes(id)),
    );
    expect(idsOf(still)).toEqual([]);
    const hazard = (wanted: ids.Hazard) => idsOf(REGIONS.filter(({ hazards }) => hazards.includes(wanted)));
    expect(ids.HAZARDS.map((wanted) => [wanted, hazard(wanted)])).toEqual([
      ['earthquake', ['marmara', 'eastern-anatolia', 'zhetisu']],
      ['flood', ['caspian-coast', 'northern-steppe']],
      ['drought', ['khorezm-aral']],
      ['tajik-border', ['osh-batken', 'zarafshan', 'fergana']],
      ['afghan-border', ['zarafshan', 'mary-lebap']],
    ]);
  });

  it('R2.2 tells a power and a region the same border', () => {
    const table = {
      russia: 'absheron altai caspian-coast northern-steppe',
      iran: 'ahal balkan eastern-anatolia kura-araz nakhchivan',
      china: 'altai issyk-kul-naryn osh-batken zhetisu',
      west: '',
      armenia: 'eastern-anatolia kura-araz nakhchivan',
    };
    const told = POWERS.map(({ id, borders }) => [id, sorted(borders).join(' ')]);
    expect(Object.fromEntries(told)).toEqual(table);
    const lying = POWERS.map(({ id }) => {
      const regions = REGIONS.filter(({ borders }) => borders.includes(id));
      return [id, sorted(idsOf(regions)).join(' ')];
    });
    expect(Object.fromEntries(lying)).toEqual(table);
  });

  it('puts label points close enough to those of linked regions to be the same country', () => {
    const point = new Map(REGIONS.map(({ id, lon, lat }) => [id, { lon, lat }]));
    const far = LINKS.filter(([one, other]) => {
      const from = point.get(one)!;
      const to = point.get(other)!;
      // A degree of longitude is three quarters of a degree of latitude here; the widest step is across the steppe.
      return Math.hypot((from.lon - to.lon) * 0.75, from.lat - to.lat) > 13;
    });
    expect(far).toEqual([]);
    expect(new Set(REGIONS.map(({ lon, lat }) => `${lon} ${lat}`)).size).toBe(22);
  });
});

describe('units and projects', () => {
  it('R2.7 count as the printed table says', () => {
    const line = UNITS.map(({ kind, cost, strength }) => [
      kind,
      cost,
      ids.COLUMNS.map((column) => strength[column]),
    ]);
    expect(line).toEqual([
      ['brigade', 3, [2, 1, 1, 2, 0, 0]],
      ['air', 4, [2, 1, 1, 0, 1, 0]],
      ['special', 3, [1, 3, 0, 1, 2, 0]],
      ['engineers', 2, [0, 0, 3, 2, 0, 2]],
    ]);
  });

  it('R4.25 cost and do what their line says', () => {
    expect(idsOf(PROJECTS)).toEqual(ids.PROJECT_IDS);
    const line = PROJECTS.map(({ id, cost, base, sited, adds, coordination }) =>
      [
        id,
        cost,
        base ? 'base' : sited ? 'site' : 'unsited',
        adds ? `${adds.column}+${adds.by}${adds.firstOnly ? ' first' : ''}` : '',
        coordination ?? '',
      ].join(' '),
    );
    expect(line.map((text) => text.trim())).toEqual([
      'headquarters 10 site  1',
      'rapid-reaction 12 base',
      'logistics-bridge 10 base',
      'air-defence 14 base',
      'counter-terrorism 8 site insurgency+1',
      'relief-pool 8 site disaster+2 first',
      'cyber-centre 8 site hybrid+2',
      'standby-peacekeepers 8 base peacekeeping+2',
      'nato-standards 8 unsited',
      'confidence-measures 6 unsited',
    ]);
    expect(
      PROJECTS.filter(({ onBuilt }) => onBuilt.length > 0).map(({ id, onBuilt }) => [id, onBuilt]),
    ).toEqual([
      [
        'nato-standards',
        [
          { kind: 'shift-coordination', by: 1 },
          { kind: 'shift-tension', power: 'west', by: -1 },
          { kind: 'shift-tension', power: 'russia', by: 1 },
        ],
      ],
    ]);
  });
});

describe('claims, candidates and missions', () => {
  it('R4.30 give every member two or three claims, each with fruit or price of its own', () => {
    const counts = ids.MEMBER_IDS.map((member) => CLAIMS.filter((claim) => claim.member === member).length);
    expect(counts).toEqual([3, 3, 3, 2, 2, 2]);
    expect(CLAIMS.filter(({ id, member }) => !id.startsWith(`${member}-`))).toEqual([]);
    expect(CLAIMS.every(({ backed }) => backed.length > 0)).toBe(true);
    expect(new Set(CLAIMS.map(({ backed }) => JSON.stringify(backed))).size).toBe(CLAIMS.length);
    expect(new Set(CLAIMS.map(({ subject }) => subject)).size).toBe(6);
  });

  it('R4.13 let candidates widen tension: one power by 1 as observer, more as member', () => {
    expect(idsOf(CANDIDATES)).toEqual(ids.CANDIDATE_IDS);
    const tension = (effects: readonly Effect[]) =>
      effects.flatMap((effect) => (effect.kind === 'shift-tension' ? [effect.by] : []));
    const narrow = CANDIDATES.filter(({ onAdmitted }) => {
      const asMember = tension(onAdmitted.member);
      return sum(asMember) < 2 || Math.max(...asMember) > 2;
    });
    expect(idsOf(narrow)).toEqual([]);
    expect(CANDIDATES.map(({ onAdmitted }) => tension(onAdmitted.observer))).toEqual([[1], [1], [1], [1]]);
    expect(CANDIDATES.map(({ pays }) => `${pays.observer} ${pays.member}`)).toEqual(Array(4).fill('1 2'));
    expect(new Set(CANDIDATES.map(({ votesWith }) => votesWith)).size).toBe(CANDIDATES.length);
  });

  it('R4.32 send missions under both kinds of mandate for both kinds of work, each with its source', () => {
    expect(new Set(MISSIONS.map(({ column, mandate }) => `${column} ${mandate}`)).size).toBe(4);
    expect(MISSIONS.filter(({ citation }) => citation.source === '')).toEqual([]);
  });
});

describe('scenarios and the library', () => {
  it('R8.1 keep the schema', () => {
    expect(SCENARIOS.map((scenario) => scenarioSchema.parse(scenario))).toEqual(SCENARIOS);
    expect(SCENARIOS.filter(({ years }) => !years.choices.includes(years.standard))).toEqual([]);
  });

  it('R8.1 offer the standard game at 3, 5 and 8 years under the Op-ed draft', () => {
    expect(SCENARIOS.find(({ id }) => id === 'standard')).toEqual({
      id: 'standard',
      years: { standard: 5, choices: [3, 5, 8] },
      treaty: 'op-ed',
    });
  });

  it('R9.3 name the content by edition and fingerprint, so that any change of what is played is a new name', () => {
    expect(LIBRARY.version).toMatch(/^2026\.1-[0-9a-f]{8}$/);
    const { version, ...content } = LIBRARY;
    expect(version.endsWith(fingerprintOf(content))).toBe(true);
    const [first, ...others] = content.members as [(typeof content.members)[0]];
    const named = (part: Partial<typeof first>): string =>
      fingerprintOf({ ...content, members: [{ ...first, ...part }, ...others] });
    expect(named({ constraint: { ...first.constraint, citations: [] } })).toBe(fingerprintOf(content));
    expect(named({ income: first.income + 1 })).not.toBe(fingerprintOf(content));
    // Known values of 32-bit FNV-1a.
    expect(fingerprint('')).toBe('811c9dc5');
    expect(fingerprint('a')).toBe('e40c292c');
    expect(fingerprint('foobar')).toBe('bf9cf968');
  });

  it('hold every id of the content once', () => {
    const { units, members, regions, corridors, powers, crises, projects } = LIBRARY;
    const { interests, claims, candidates, missions, presets, scenarios } = LIBRARY;
    const lists = [
      members,
      regions,
      corridors,
      powers,
      crises,
      projects,
      interests,
      claims,
      candidates,
      missions,
    ];
    const twice = [...lists, presets, scenarios, units.map(({ kind }) => ({ id: kind }))].flatMap((list) =>
      idsOf(list).filter((id, index, all) => all.indexOf(id) !== index),
    );
    expect(twice).toEqual([]);
  });
});
