import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/model/incident.ts';
import { incidentSchema } from '../../../src/model/incident.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { ATTRIBUTIONS, INCIDENT_KINDS, MEMBER_IDS, PLACES, SOURCES } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import type { Treaty } from '../../../src/model/treaty.ts';
import { ARTICLE_SETTINGS } from '../../../src/model/treaty.ts';
import type { TriggerResult, TriggerTest } from '../../../src/model/trigger.ts';
import { assessTrigger } from '../../../src/rules/defence/trigger.ts';
import { withMember, withState } from '../../support/arrange.ts';
import { BOOK } from '../../support/change.ts';
import { begin, treatyWith } from '../../support/game.ts';

const ATTACK: Incident = {
  kind: 'armed-attack',
  place: 'home',
  source: 'state',
  attribution: 'certain',
  provoked: false,
  requested: false,
};

/** The incident with what differs from a plain attack, under a treaty with what differs from the Op-ed draft. */
function assess(
  incident: Partial<Incident>,
  treaty: Partial<Treaty> = {},
  state: State | null = null,
  claimBacked = false,
): TriggerResult {
  const context = state ? { book: BOOK, state, claimBacked } : null;
  return assessTrigger({ ...ATTACK, ...incident }, treatyWith(treaty), context);
}

function failing(result: TriggerResult): TriggerTest['article'][] {
  return result.tests.filter(({ passed }) => !passed).map(({ article }) => article);
}

function because(result: TriggerResult, article: TriggerTest['article']): string {
  return result.tests.find((test) => test.article === article)?.because.label ?? 'no such test';
}

describe('R5.1 incidents', () => {
  it('R5.1 an incident has a kind, a place, a source, an attribution, and says whether it was provoked and help asked', () => {
    expect(INCIDENT_KINDS).toEqual([
      'armed-attack',
      'border-clash',
      'hybrid',
      'terrorism',
      'internal-unrest',
      'disaster',
    ]);
    expect(PLACES).toEqual(['home', 'sea', 'corridor', 'abroad']);
    expect(SOURCES).toEqual(['state', 'ally', 'non-state', 'internal', 'nature', 'unknown']);
    expect(ATTRIBUTIONS).toEqual(['certain', 'likely', 'disputed', 'unknown']);
    expect(incidentSchema.safeParse(ATTACK).success).toBe(true);
    for (const field of ['kind', 'place', 'source', 'attribution', 'provoked', 'requested'] as const) {
      const { [field]: _left, ...rest } = ATTACK;
      expect(incidentSchema.safeParse(rest).success).toBe(false);
    }
  });

  it('R5.1 member, region and power may be named and nothing else may', () => {
    const named = { ...ATTACK, member: 'kazakhstan', region: 'altai', power: 'china' };
    expect(incidentSchema.safeParse(named).success).toBe(true);
    expect(incidentSchema.safeParse({ ...ATTACK, blame: 'china' }).success).toBe(false);
    expect(incidentSchema.safeParse({ ...ATTACK, member: 'russia' }).success).toBe(false);
  });

  it('R5.3 the treaty is read article by article: seven tests, each with its reason', () => {
    const { tests } = assess({});
    expect(tests.map(({ article }) => article)).toEqual([
      'membership',
      'casus',
      'attribution',
      'area',
      'provocation',
      'obligation',
      'alliances',
    ]);
    expect(tests.every((test) => test.because.label !== '')).toBe(true);
  });
});

describe('R5.3 membership', () => {
  const state = begin();

  it('R5.3 a full member passes, and so does an incident that names nobody', () => {
    for (const member of MEMBER_IDS.filter((id) => id !== 'turkmenistan'))
      expect(failing(assess({ member }, {}, state))).toEqual([]);
    expect(because(assess({}, {}, state), 'membership')).toBe('member-assumed');
    expect(because(assess({ member: 'turkmenistan' }), 'membership')).toBe('member-assumed');
  });

  it('R5.3 a neutral associate fails, even after its neutrality was struck, until its petition is carried', () => {
    const member: MemberId = 'turkmenistan';
    expect(failing(assess({ member }, {}, state))).toEqual(['membership']);
    expect(because(assess({ member }, {}, state), 'membership')).toBe('associate');
    const struck = withMember(state, member, { law: false });
    expect(failing(assess({ member }, {}, struck))).toEqual(['membership']);
    const carried = withMember(struck, member, { fullByPetition: true });
    expect(failing(assess({ member }, {}, carried))).toEqual([]);
  });

  it('R5.3 a suspended member fails', () => {
    const suspended = withMember(state, 'kyrgyzstan', { suspended: true });
    const result = assess({ member: 'kyrgyzstan' }, {}, suspended);
    expect(failing(result)).toEqual(['membership']);
    expect(because(result, 'membership')).toBe('suspended');
    expect(failing(assess({ member: 'uzbekistan' }, {}, suspended))).toEqual([]);
  });
});

describe('R5.4 casus foederis', () => {
  const covers = (casus: Treaty['casus'], requested: boolean): string[] =>
    INCIDENT_KINDS.filter((kind) => !failing(assess({ kind, requested }, { casus })).includes('casus'));

  it('R5.4 armed attack covers armed attacks alone', () => {
    expect(covers(['armed-attack'], true)).toEqual(['armed-attack']);
  });

  it('R5.4 hybrid covers hybrid acts and border clashes', () => {
    expect(covers(['hybrid'], false)).toEqual(['border-clash', 'hybrid']);
  });

  it('R5.4 terrorism covers terrorism', () => {
    expect(covers(['terrorism'], false)).toEqual(['terrorism']);
  });

  it('R5.4 causes add up', () => {
    const all = covers(['armed-attack', 'hybrid', 'terrorism'], false);
    expect(all).toEqual(['armed-attack', 'border-clash', 'hybrid', 'terrorism']);
  });

  it('R5.4 any threat covers everything, if help was requested', () => {
    expect(covers(['any-threat'], true)).toEqual([...INCIDENT_KINDS]);
    expect(covers(['any-threat'], false)).toEqual([]);
    expect(covers(['armed-attack', 'any-threat'], false)).toEqual(['armed-attack']);
  });
});

describe('R5.5 attribution', () => {
  it('R5.5 an attack whose author is unknown fails, whether the source or the attribution says so', () => {
    expect(failing(assess({ attribution: 'unknown' }))).toEqual(['attribution']);
    expect(failing(assess({ source: 'unknown' }))).toEqual(['attribution']);
  });

  it('R5.5 a disputed author passes and lets members abstain; a likely or certain one passes and does not', () => {
    expect(assess({ attribution: 'disputed' })).toMatchObject({ engaged: true, mayAbstain: true });
    expect(assess({ attribution: 'likely' })).toMatchObject({ engaged: true, mayAbstain: false });
    expect(assess({ attribution: 'certain' })).toMatchObject({ engaged: true, mayAbstain: false });
  });

  it('R5.5 a state, an ally and a group from abroad are authors; somebody inside or nature is none', () => {
    for (const source of ['state', 'ally', 'non-state'] as const)
      expect(failing(assess({ source }))).toEqual([]);
    for (const source of ['internal', 'nature'] as const)
      expect(failing(assess({ source }))).toEqual(['attribution']);
  });

  it('R5.5 unrest and disasters need no author', () => {
    const any: Partial<Treaty> = { casus: ['any-threat'] };
    for (const kind of ['internal-unrest', 'disaster'] as const) {
      const incident = { kind, requested: true, source: 'unknown', attribution: 'unknown' } as const;
      expect(failing(assess(incident, any))).toEqual([]);
    }
    for (const kind of ['hybrid', 'terrorism', 'border-clash'] as const)
      expect(failing(assess({ kind, requested: true, source: 'unknown' }, any))).toEqual(['attribution']);
  });
});

describe('R5.6 area', () => {
  it.each([
    ['home', ['home']],
    ['seas', ['home', 'sea', 'corridor']],
    ['abroad', ['home', 'sea', 'corridor', 'abroad']],
  ] as const)('R5.6 the area %s covers %j and an incident elsewhere fails', (area, covered) => {
    const inside = PLACES.filter((place) => !failing(assess({ place }, { area })).includes('area'));
    expect(inside).toEqual([...covered]);
  });
});

describe('R5.7 provocation', () => {
  const VOID: Partial<Treaty> = { provocation: 'void-if-provoked' };

  it('R5.7 where the guarantee is unconditional a provoked incident passes', () => {
    expect(failing(assess({ provoked: true }))).toEqual([]);
  });

  it('R5.7 where it is void if provoked, a provoked incident fails and another does not', () => {
    expect(failing(assess({ provoked: true }, VOID))).toEqual(['provocation']);
    expect(failing(assess({ provoked: false }, VOID))).toEqual([]);
  });

  it('R5.7 unless a majority had backed the claim', () => {
    const state = begin();
    expect(failing(assess({ provoked: true }, VOID, state, true))).toEqual([]);
    expect(failing(assess({ provoked: true }, VOID, state, false))).toEqual(['provocation']);
  });
});

describe('R5.8 obligation', () => {
  it('R5.8 on request and by vote needs a request, the others need none', () => {
    for (const obligation of ARTICLE_SETTINGS.obligation) {
      const expected = obligation === 'on-request' ? ['obligation'] : [];
      expect(failing(assess({ requested: false }, { obligation }))).toEqual(expected);
      expect(failing(assess({ requested: true }, { obligation }))).toEqual([]);
    }
  });
});

describe('R5.9 other alliances', () => {
  const EXCLUSIVE: Partial<Treaty> = { alliances: 'exclusive' };
  const exclusive = withState(begin(), { treaty: EXCLUSIVE });

  it('R5.9 under an exclusive treaty a victim bound elsewhere fails, on that article alone', () => {
    for (const member of ['kazakhstan', 'kyrgyzstan'] as const)
      expect(failing(assess({ member }, EXCLUSIVE, exclusive))).toEqual(['alliances']);
  });

  it('R5.9 a member that left, or whose other alliance does not make it choose, passes', () => {
    const left = withMember(exclusive, 'kazakhstan', { law: false });
    expect(failing(assess({ member: 'kazakhstan' }, EXCLUSIVE, left))).toEqual([]);
    for (const member of ['turkiye', 'azerbaijan', 'uzbekistan'] as const)
      expect(failing(assess({ member }, EXCLUSIVE, exclusive))).toEqual([]);
  });

  it('R5.9 under a compatible treaty nobody has to choose', () => {
    for (const member of ['kazakhstan', 'kyrgyzstan', 'turkiye'] as const)
      expect(failing(assess({ member }, {}, begin()))).toEqual([]);
  });
});

describe('R5.10 engaged', () => {
  it('R5.10 engaged means that every test passes', () => {
    expect(assess({}).engaged).toBe(true);
    const wrong: [Partial<Incident>, Partial<Treaty>][] = [
      [{ kind: 'terrorism' }, {}],
      [{ attribution: 'unknown' }, {}],
      [{ place: 'sea' }, {}],
      [{ provoked: true }, { provocation: 'void-if-provoked' }],
      [{}, { obligation: 'on-request' }],
    ];
    for (const [incident, treaty] of wrong) expect(assess(incident, treaty).engaged).toBe(false);
  });

  it.each([
    ['automatic', 'units', false],
    ['deems-necessary', 'deemed', true],
    ['on-request', 'by-vote', true],
    ['consultation', 'consultation', false],
  ] as const)('R5.10 under %s %s is owed, and a vote comes first: %s', (obligation, owed, votes) => {
    expect(assess({ requested: true }, { obligation })).toMatchObject({ engaged: true, owed, vote: votes });
  });
});
