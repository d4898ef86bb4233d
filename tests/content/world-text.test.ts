import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CANDIDATES } from '../../src/content/candidates.ts';
import { CLAIMS } from '../../src/content/claims.ts';
import { INTERESTS } from '../../src/content/interests.ts';
import { MEMBERS } from '../../src/content/members.ts';
import { MISSIONS } from '../../src/content/missions.ts';
import { PROJECTS } from '../../src/content/projects.ts';
import { REGIONS } from '../../src/content/regions.ts';
import { SCENARIOS } from '../../src/content/scenarios/index.ts';
import { candidates } from '../../src/content/text/en/candidates.ts';
import { claims } from '../../src/content/text/en/claims.ts';
import { constraints } from '../../src/content/text/en/constraints.ts';
import { interests } from '../../src/content/text/en/interests.ts';
import { members } from '../../src/content/text/en/members.ts';
import { missions } from '../../src/content/text/en/missions.ts';
import { names } from '../../src/content/text/en/names.ts';
import { projects } from '../../src/content/text/en/projects.ts';
import { BALLOTS, HANDS, NOTCHES, POSTURES, priceSchema, TOKENS } from '../../src/model/action.ts';
import type { Meter } from '../../src/model/event.ts';
import { ACCESSIONS } from '../../src/model/accession.ts';
import * as ids from '../../src/model/ids.ts';
import type { ClaimData, InterestData } from '../../src/model/library.ts';
import type { Envelope, PhaseKind } from '../../src/model/phase.ts';
import type { PowerActKind } from '../../src/model/power.ts';
import { WEDGE_ASKS } from '../../src/model/power.ts';
import { SECRECY } from '../../src/model/setup.ts';
import type { Council, MotionKind, PromiseMatter, Unit } from '../../src/model/records.ts';
import type { Fate, Verdict } from '../../src/model/result.ts';
import type { State } from '../../src/model/state.ts';
import { RANKS } from '../../src/model/result.ts';
import { ARTICLE_SETTINGS, MARKS, PRESET_IDS } from '../../src/model/treaty.ts';

/** All keys of a closed union; the compiler asks for every one of them and refuses any other. */
const every = <K extends string>(all: Readonly<Record<K, true>>) => Object.keys(all);

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const sorted = (list: readonly string[]) => list.toSorted();

describe('the words', () => {
  /** Every section of the names with the ids it must have, no more and no fewer. */
  const SECTIONS: Record<keyof typeof names, readonly string[]> = {
    member: ids.MEMBER_IDS,
    memberLocal: ids.MEMBER_IDS,
    memberOf: ids.MEMBER_IDS,
    power: ids.POWER_IDS,
    powerFull: ids.POWER_IDS,
    powerOf: ids.POWER_IDS,
    region: idsOf(REGIONS),
    regionLocal: idsOf(REGIONS),
    corridor: ids.CORRIDOR_IDS,
    unit: ids.UNIT_KINDS,
    unitPlural: ids.UNIT_KINDS,
    unitStatus: every<Unit['status']>({ ready: true, spent: true, worn: true }),
    column: ids.COLUMNS,
    project: ids.PROJECT_IDS,
    candidate: ids.CANDIDATE_IDS,
    accession: ACCESSIONS,
    candidateStatus: every<State['candidates']['hungary']>({ outside: true, observer: true, member: true }),
    forum: ids.FORUM_IDS,
    incident: ids.INCIDENT_KINDS,
    attribution: ids.ATTRIBUTIONS,
    place: ids.PLACES,
    source: ids.SOURCES,
    hazard: ids.HAZARDS,
    crisisGroup: ids.CRISIS_GROUPS,
    motive: ids.MOTIVES,
    article: Object.keys(ARTICLE_SETTINGS),
    setting: Object.entries(ARTICLE_SETTINGS).flatMap(([article, settings]) =>
      settings.map((setting) => `${article}.${setting}`),
    ),
    preset: PRESET_IDS,
    scenario: idsOf(SCENARIOS),
    phase: every<PhaseKind>({
      founding: true,
      dawn: true,
      agenda: true,
      corridor: true,
      folders: true,
      reveal: true,
      operations: true,
      night: true,
      emergency: true,
      ledger: true,
      conference: true,
      over: true,
    }),
    meter: every<Meter>({
      will: true,
      coordination: true,
      ladder: true,
      tension: true,
      stability: true,
      reliability: true,
      standing: true,
      influence: true,
      normalisation: true,
    }),
    notch: NOTCHES,
    ballot: BALLOTS,
    hand: HANDS,
    token: TOKENS,
    posture: POSTURES,
    stance: ['reassure', 'firm', 'none'],
    tone: ['warn', 'reassure'],
    motion: every<MotionKind>({
      amendment: true,
      admission: true,
      declaration: true,
      suspension: true,
      mission: true,
      settlement: true,
      censure: true,
      petition: true,
    }),
    mandate: ['un', 'regional'],
    subject: every<ClaimData['subject']>({
      corridor: true,
      waters: true,
      border: true,
      transit: true,
      migrants: true,
      overflight: true,
    }),
    act: every<PowerActKind>({
      invest: true,
      mediate: true,
      relax: true,
      'offer-openly': true,
      'offer-wedge': true,
      embargo: true,
      'migrant-rules': true,
      sanctions: true,
      hybrid: true,
      'show-force': true,
      'close-corridor': true,
      strike: true,
      wait: true,
    }),
    ask: WEDGE_ASKS,
    envelope: every<Envelope['kind']>({
      empty: true,
      'home-need': true,
      offer: true,
      intelligence: true,
      sealed: true,
    }),
    promise: every<PromiseMatter['kind']>({ vote: true, pledge: true, forces: true }),
    price: priceSchema.options.map((option) => option.shape.kind.value),
    councilChoice: every<NonNullable<Council['choice']>>({
      absorb: true,
      consult: true,
      invoke: true,
      forum: true,
    }),
    owed: ['units', 'token', 'words', 'deemed', 'by-vote', 'consultation'],
    outcome: (
      'success partial failure none repelled stalemate lost-ground carried failed backed restrained ' +
      'struck deterred met unmet open kept broken void'
    ).split(' '),
    band: ['partner', 'wary', 'rival', 'coercive', 'confrontation'],
    fate: every<Fate>({ renewed: true, lapsed: true, broken: true, war: true }),
    verdict: every<Verdict>({
      'paper-pact': true,
      'talking-shop': true,
      'working-alliance': true,
      'security-community': true,
    }),
    rank: RANKS,
    purse: ['fund', 'world'],
    secrecy: SECRECY,
    mark: MARKS,
  };

  it.each(Object.entries(SECTIONS))('name every %s and nothing else', (section, wanted) => {
    expect(sorted(Object.keys(names[section as keyof typeof names]))).toEqual(sorted(wanted));
  });

  it.each([
    ['members', members, idsOf(MEMBERS), ['profile', 'voters']],
    ['constraints', constraints, idsOf(MEMBERS), ['reading', 'stands', 'title']],
    ['projects', projects, idsOf(PROJECTS), ['line', 'title']],
    ['claims', claims, idsOf(CLAIMS), ['line', 'title']],
    ['candidates', candidates, idsOf(CANDIDATES), ['line', 'title']],
    ['missions', missions, idsOf(MISSIONS), ['line', 'title']],
    ['interests', interests, idsOf(INTERESTS), ['aim', 'title']],
  ])('tell of all %s and of no others', (_, section, wanted, fields) => {
    expect(sorted(Object.keys(section))).toEqual(sorted(wanted));
    const shapes = Object.values(section).map((entry) => sorted(Object.keys(entry)).join());
    expect(new Set(shapes)).toEqual(new Set([fields.join()]));
  });

  interface Text {
    readonly file: string;
    readonly key: string;
    readonly text: string;
  }

  /** Every text of the catalogues tested here, with where it stands. */
  const catalogues = { names, members, constraints, projects, claims, candidates, missions, interests };
  const texts: readonly Text[] = Object.entries(catalogues).flatMap(([file, sections]) =>
    Object.entries<Readonly<Record<string, string>>>(sections).flatMap(([key, section]) =>
      Object.entries(section).map(([id, text]) => ({ file, key: `${file}.${key}.${id}`, text })),
    ),
  );
  /** Keys of the texts that are at fault. */
  const keysOf = (fault: (text: Text) => boolean) => texts.filter(fault).map(({ key }) => key);

  it('are well-formed messages without an apostrophe that would hide a placeholder', () => {
    const parses = (text: string) => {
      try {
        return new IntlMessageFormat(text, 'en') instanceof IntlMessageFormat;
      } catch {
        return false;
      }
    };
    expect(texts.length).toBeGreaterThan(400);
    expect(keysOf(({ text }) => !parses(text))).toEqual([]);
    expect(keysOf(({ text }) => /^$|^ | $|'| {2}/.test(text))).toEqual([]);
    expect(keysOf(({ file, text }) => file !== 'interests' && text.includes('{'))).toEqual([]);
  });

  it('take no side: no loaded name, no leader, no real mission or group', () => {
    const loaded =
      /\bTurkey\b|Turan|Zangezur|Artsakh|occup(y|ied|ation)|liberat|regime|separatis|terrorists\b|brotherl|aggressor|Persian Gulf|Arabian Gulf|Turkic nation|President \w|UNDOF|KFOR|EUFOR|ISAF|UNIFIL/i;
    expect(keysOf(({ text }) => loaded.test(text))).toEqual([]);
  });

  /** The aim of an interest with the numbers of its check, or with other numbers. */
  const aimOf = ({ id, check }: InterestData, shift = 0) => {
    const numbers = Object.entries(check).flatMap(([key, value]): [string, number][] =>
      typeof value === 'number' ? [[key, value + shift]] : [],
    );
    const { aim } = interests[id as keyof typeof interests];
    return String(new IntlMessageFormat(aim, 'en').format(Object.fromEntries(numbers)));
  };

  it('fill an interest with the numbers of its check and leave no placeholder over', () => {
    const filled = INTERESTS.map((interest) => {
      try {
        return aimOf(interest);
      } catch (error) {
        return `${interest.id}: ${String(error)}`;
      }
    });
    expect(filled.filter((aim) => !/^[A-Z][^{}]*\.$/.test(aim) || aim.includes('Error'))).toEqual([]);
    expect(filled).toContain('Kazakhstan has paid its share in full in 100% of the years.');
    expect(filled).toContain('China has no influence on Turkmenistan at the end.');
    expect(filled).toContain('Azerbaijan has border works in 2 places or more at the end.');
  });

  it('let every number of a check show in the aim', () => {
    const silent = INTERESTS.filter((interest) => {
      const { check } = interest;
      // A named project stands or does not: its count of one is not worth saying.
      if (check.kind === 'hosts' && check.project !== undefined) return false;
      const hasNumber = Object.values(check).some((value) => typeof value === 'number');
      return hasNumber && aimOf(interest) === aimOf(interest, 3);
    });
    expect(idsOf(silent)).toEqual([]);
  });

  it('say the same numbers of laws as the data', () => {
    const wrong = MEMBERS.flatMap(({ id, constraint }) => {
      const { stands, reading } = constraints[id];
      const due = constraint.provisions.flatMap((provision) => {
        if (provision.kind === 'influence-floor') return [`never below ${provision.value}`];
        if (provision.kind !== 'guarantee') return [];
        const guarantee = `deterrence at home +${provision.by}`;
        return provision.whileTension ? [guarantee, `at most ${provision.whileTension.atMost}`] : [guarantee];
      });
      const alarm = `${names.power[constraint.calms]}’s tension rises by ${constraint.tension}`;
      const missing = due.filter((words) => !stands.includes(words));
      return (reading.includes(alarm) ? missing : [...missing, alarm]).map((words) => `${id}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });

  it('say the same numbers of projects as the data', () => {
    const wrong = PROJECTS.flatMap(({ id, adds, coordination, base, onBuilt }) => {
      const { line } = projects[id];
      const built = onBuilt.flatMap((effect) => ('by' in effect ? [effect.by] : []));
      const due = [...(adds ? [adds.by] : []), ...(coordination ? [coordination] : []), ...built];
      const missing = due.map((by) => (by > 0 ? `+${by}` : `−${-by}`)).filter((by) => !line.includes(by));
      return line.endsWith('A base.') === base ? missing : [...missing, `${id} base`];
    });
    expect(wrong).toEqual([]);
  });
});
