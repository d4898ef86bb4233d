import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { en } from '../../src/content/text/en/index.ts';
import { playGame } from '../../src/lab/play.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { actionGroups } from '../../src/present/actions-model.ts';
import { conferenceModel } from '../../src/present/conference-model.ts';
import { councilModel } from '../../src/present/council-model.ts';
import { crisisModels } from '../../src/present/crisis-model.ts';
import type { Figure } from '../../src/present/figure.ts';
import { folderModel } from '../../src/present/folder-model.ts';
import { forecastModel } from '../../src/present/forecast-model.ts';
import { lastOwnMove, logModel, logSince, newsFor } from '../../src/present/log-model.ts';
import { mapModel } from '../../src/present/map-model.ts';
import { reachOf, wayOf } from '../../src/present/map-ways.ts';
import { facesName, powerModels } from '../../src/present/power-model.ts';
import { resultModel } from '../../src/present/result-model.ts';
import { interestLine, seatModels } from '../../src/present/seat-model.ts';
import { tableModel } from '../../src/present/table-model.ts';
import { createText } from '../../src/present/text.ts';
import { openBook } from '../../src/rules/book.ts';
import { explain } from '../../src/rules/explain.ts';
import { options } from '../../src/rules/legal.ts';
import { sharesOf } from '../../src/rules/shares.ts';
import { HIDDEN_INTEREST, view } from '../../src/rules/view.ts';
import { begin, doAction, settingsOf, toPhase } from '../support/game.ts';
import { STOUT_LIBRARY, watchGames } from './random-game.ts';
import { faultsOf } from './sayings.ts';

const text = createText();
const library = STOUT_LIBRARY;

/** Every model of a moment that a viewer may see. */
function modelsOf(seen: State, viewer: MemberId | null) {
  const seat = viewer ?? 'azerbaijan';
  const list = viewer === null ? [] : options(library, seen, viewer);
  const first = list.find(({ refusal }) => refusal === null);
  return {
    table: tableModel(library, seen, text, viewer),
    seats: seatModels(library, seen, text, viewer),
    crises: crisisModels(library, seen, text),
    powers: powerModels(library, seen, text, viewer),
    map: mapModel(library, seen, text),
    reach: reachOf(library, seen, { owner: seat, kind: 'brigade', place: 'absheron' }),
    ways: list.map(({ action }) => wayOf(library, seen, seat, action)),
    actions: actionGroups(library, seen, text, seat, list),
    forecast: first ? forecastModel(library, seen, text, seat, first.action) : null,
    council: councilModel(library, seen, text, viewer),
    log: logModel(seen, text),
    folder: viewer === null ? null : folderModel(library, seen, text, viewer),
    conference: conferenceModel(seen, text),
    result: resultModel(library, seen, text),
  };
}

/** Visits every object and string inside a value. */
function visit(value: unknown, look: (value: object | string) => void): void {
  if (typeof value === 'string') look(value);
  if (typeof value !== 'object' || value === null) return;
  look(value);
  for (const inside of Object.values(value) as unknown[]) visit(inside, look);
}

/** Ids, rules and whole texts of the content: what was put together is of interest here. */
const VERBATIM = new Set<string>();
for (const source of [LIBRARY, en]) {
  visit(source, (value) => {
    for (const id of typeof value === 'string' ? [value] : Object.keys(value)) VERBATIM.add(id);
  });
}

describe('the models of whole games', () => {
  const faults = new Set<string>();
  const wrong = new Set<string>();
  let figures = 0;
  let moments = 0;
  watchGames(({ state, seat }) => {
    moments += 1;
    if (moments % 17 !== 0) return;
    for (const viewer of [seat, null]) {
      const seen = view(library, state, viewer);
      const models = modelsOf(seen, viewer);
      visit(models, (value) => {
        if (typeof value === 'string') {
          // What begins like JSON is the key of an action.
          const composed = !VERBATIM.has(value) && !value.startsWith('{');
          if (composed) for (const fault of faultsOf(value)) faults.add(fault);
          return;
        }
        if (!('question' in value) || !('value' in value)) return;
        const { value: shown, question } = value as Figure;
        figures += 1;
        const { total } = explain(library, seen, question);
        if (Math.abs(total - shown) > 0.001) wrong.add(`${JSON.stringify(question)}: ${shown}, not ${total}`);
      });
    }
  });

  it('say nothing unfinished', () => {
    expect([...faults]).toEqual([]);
  });

  it('show every number as its sum comes out', () => {
    expect(figures).toBeGreaterThan(5000);
    expect([...wrong]).toEqual([]);
  });
});

describe('the actions of a seat', () => {
  const state = toPhase(begin(), 'operations');
  const seat = state.commander;
  const seen = view(LIBRARY, state, seat);
  const list = options(LIBRARY, seen, seat);
  const groups = actionGroups(LIBRARY, seen, text, seat, list);
  const items = groups.flatMap((group) => group.items);

  it('stand in groups, each once', () => {
    expect(items.map(({ action }) => action)).toHaveLength(list.length);
    expect(new Set(items.map(({ key }) => key)).size).toBe(list.length);
    expect(groups.at(-1)?.id).toBe('go');
  });

  it('say what they cost, as the rules take it', () => {
    for (const { action, cost, refusal } of items) {
      if (refusal || cost === null || action.kind === 'respondToCrisis') continue;
      const after = doAction(state, seat, action);
      expect(state.members[seat].funds - after.members[seat].funds).toBe(cost);
    }
  });

  it('do not say again what a heading over them says', () => {
    const shorter = items.filter(({ label, underHeading }) => underHeading !== label);
    expect([...new Set(shorter.map(({ action }) => action.kind))].toSorted()).toEqual([
      'buildWorks',
      'pickUnit',
      'respondToCrisis',
    ]);
    const said = shorter.filter(({ action, underHeading }) => {
      const places = Object.entries(action).filter(([field]) => ['region', 'from', 'crisis'].includes(field));
      return places.some(([field, id]) =>
        underHeading.includes(text.name(field === 'crisis' ? 'crisis' : 'region', String(id))),
      );
    });
    expect(said).toEqual([]);
    expect(shorter.find(({ action }) => action.kind === 'pickUnit')?.underHeading).toMatch(
      /^Deploy an? [a-z ]+$/,
    );
  });

  it('tell of each size of programme what it would ask of each member, by the key that the reveal will use', () => {
    const agenda = toPhase(begin(), 'agenda');
    const said = ([10, 30] as const).map((size) => {
      const funded = doAction(agenda, agenda.commander, { kind: 'setProgramme', size });
      const assessed = sharesOf(openBook(LIBRARY), funded, size);
      const { lines } = forecastModel(LIBRARY, agenda, text, agenda.commander, {
        kind: 'setProgramme',
        size,
      });
      expect(lines).toHaveLength(1);
      for (const member of LIBRARY.members) {
        expect(lines[0]).toContain(`${text.name('member', member.id)} ¤${assessed?.[member.id]}`);
      }
      return lines[0];
    });
    expect(said[0]).not.toBe(said[1]);
  });

  it('name first the places of the seat, where a first site is chosen', () => {
    const agenda = toPhase(begin(), 'agenda');
    const commander = agenda.commander;
    const funded = doAction(agenda, commander, { kind: 'setProgramme', size: 20 });
    const sited = doAction(funded, commander, { kind: 'addProject', project: 'relief-pool' });
    const owners = actionGroups(LIBRARY, sited, text, commander, options(LIBRARY, sited, commander))
      .find(({ id }) => id === 'site')
      ?.items.flatMap(({ action }) =>
        action.kind === 'siteFirst'
          ? LIBRARY.regions.filter(({ id }) => id === action.region).map(({ owner }) => owner)
          : [],
      );
    const own = LIBRARY.regions.filter(({ owner }) => owner === commander).length;
    expect(owners).toHaveLength(LIBRARY.regions.length);
    expect(new Set(owners?.slice(0, own))).toEqual(new Set([commander]));
  });

  it('say why they cannot be taken, and by which rule', () => {
    const rules = items.flatMap(({ refusal }) => (refusal ? [refusal.rule] : []));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !/^R\d/.test(rule))).toEqual([]);
  });

  it('show what was chosen and may be chosen again', () => {
    const folders = toPhase(begin(), 'folders');
    const chosen = doAction(folders, 'kazakhstan', { kind: 'pledgeFunds', notch: 'half' });
    const own = view(LIBRARY, chosen, 'kazakhstan');
    const pledges = actionGroups(LIBRARY, own, text, 'kazakhstan', options(LIBRARY, own, 'kazakhstan')).find(
      ({ id }) => id === 'pledge',
    );
    expect(pledges?.items.filter((item) => item.chosen).map(({ action }) => action)).toEqual([
      { kind: 'pledgeFunds', notch: 'half' },
    ]);
    expect(pledges?.items.every((item) => !item.chosen || item.refusal === null)).toBe(true);
  });

  it('tell what would come of them', () => {
    const [firm, reassure] = (['firm', 'reassure'] as const).map((stance) =>
      forecastModel(LIBRARY, seen, text, seat, { kind: 'takeStance', power: 'russia', stance }),
    );
    expect(reassure?.lines.join(' ')).toMatch(/pays ¤1/);
    expect(reassure?.lines.join(' ')).toMatch(/Tension with Russia \d → \d/);
    expect(firm?.lines.length).toBeGreaterThan(0);
  });
});

describe('the seats', () => {
  const state = toPhase(begin(), 'agenda');

  it('show a viewer its own secret interest, and no other', () => {
    const plates = seatModels(LIBRARY, view(LIBRARY, state, 'turkiye'), text, 'turkiye');
    for (const { id, interests } of plates) {
      expect(interests.filter(({ hidden }) => hidden)).toHaveLength(id === 'turkiye' ? 0 : 1);
      expect(interests.at(-1)?.secret).toBe(true);
    }
    const open = seatModels(LIBRARY, view(LIBRARY, state, null), text, null);
    expect(open.map(({ interests }) => interests.at(-1)?.id)).toEqual(open.map(() => HIDDEN_INTEREST));
  });

  it('never show a secret interest of another, even from a state that holds it', () => {
    const plates = seatModels(LIBRARY, state, text, 'turkiye');
    expect(plates.filter(({ interests }) => interests.some(({ hidden }) => hidden))).toHaveLength(5);
  });

  it('say how the law stands', () => {
    const law = (constraints: boolean) =>
      seatModels(LIBRARY, begin({ constraints }), text, null)[0]?.law.state;
    expect(law(true)).toBe('stands');
    expect(law(false)).toBe('off');
  });
});

describe('the map', () => {
  const state = begin();
  const model = () => mapModel(LIBRARY, view(LIBRARY, state, null), text);
  const reach = (owner: MemberId, kind: 'brigade' | 'engineers', place: string) =>
    reachOf(LIBRARY, view(LIBRARY, state, null), { owner, kind, place }).regions;

  it('counts every unit once', () => {
    const { counters } = model();
    expect(counters.reduce((sum, { count }) => sum + count, 0)).toBe(state.units.length);
  });

  it('tells reach by geography from reach by law', () => {
    const troops = reach('uzbekistan', 'brigade', 'tashkent');
    const abroad = troops.filter(({ id }) => id === 'zhetisu' || id === 'chuy-talas');
    expect(abroad.map(({ allowed }) => allowed)).toEqual([false, false]);
    expect(troops.find(({ id }) => id === 'fergana')).toEqual({
      id: 'fergana',
      allowed: true,
      links: 1,
      path: ['tashkent', 'fergana'],
      lifted: false,
    });
    expect(reach('uzbekistan', 'engineers', 'tashkent').every(({ allowed }) => allowed)).toBe(true);
  });

  it('knows a way of links to every region in reach, as long as it says', () => {
    const links = new Set([...model().links, ...model().corridors.flatMap((each) => each.links)].map(String));
    for (const { id, path, links: count } of reach('turkiye', 'brigade', 'eastern-anatolia')) {
      expect(path[0]).toBe('eastern-anatolia');
      expect(path.at(-1)).toBe(id);
      expect(path).toHaveLength(count + 1);
      path.slice(1).forEach((to, i) => {
        const from = path[i]!;
        expect(links.has(`${from},${to}`) || links.has(`${to},${from}`)).toBe(true);
      });
    }
  });

  it('says why a corridor is shut', () => {
    const { corridors } = model();
    const syunik = corridors.find(({ id }) => id === 'syunik');
    expect(syunik?.open).toBe(false);
    expect(syunik?.label).toMatch(/normalisation with Armenia stands at 0 of 3/);
    expect(corridors.find(({ id }) => id === 'caspian')?.label).toMatch(/2 crossings left/);
  });
});

describe('a power', () => {
  it('strikes on faces counted from the highest', () => {
    expect([1, 2, 6].map(facesName)).toEqual(['6', '5–6', '1–6']);
  });

  it('is shown with a case for each motive it may have, and the true one alone in the debrief', () => {
    const state = begin();
    const cases = (seen: State) =>
      powerModels(LIBRARY, seen, text, null).map(({ id, strike }) => [id, strike?.cases.length ?? 0]);
    expect(Object.fromEntries(cases(view(LIBRARY, state, 'iran' as never)))).toEqual({
      russia: 2,
      iran: 2,
      china: 0,
      west: 0,
      armenia: 2,
    });
    expect(Object.fromEntries(cases(state))['russia']).toBe(1);
  });
});

describe('the log', () => {
  it('tells one year at a time, and all that came since somebody looked', () => {
    const state = toPhase(begin(settingsOf()), 'operations');
    const seen = view(LIBRARY, state, 'kyrgyzstan');
    expect(logModel(seen, text).every(({ year }) => year === 1)).toBe(true);
    expect(logModel(seen, text, 'all')).toHaveLength(seen.log.length);
    const since = lastOwnMove(seen, 'kyrgyzstan');
    expect(logSince(seen, text, since)).toHaveLength(seen.log.length - since);
    expect(logModel(seen, text).some((line) => line.private)).toBe(seen.log.some((event) => event.seen));
  });
});

describe('the result of a member', () => {
  const settings = settingsOf({ scenario: 'one-chair', years: 3, seed: 5 });
  const { state } = playGame(LIBRARY, settings, 'steady');
  const recordOf = (tally: Partial<State['members']['kyrgyzstan']['tally']>) => {
    const { kyrgyzstan } = state.members;
    const members = {
      ...state.members,
      kyrgyzstan: { ...kyrgyzstan, tally: { ...kyrgyzstan.tally, ...tally } },
    };
    return resultModel(LIBRARY, { ...state, members }, text)?.members.find(
      ({ member }) => member.id === 'kyrgyzstan',
    )?.record;
  };

  it('has its ballot, what it answered and what it paid, each by itself', () => {
    expect(recordOf({ owed: 3, given: 2, paid: 4, assessed: 6 })).toEqual([
      expect.stringMatching(/^Renewal ballot: (renewed|left)$/),
      'Calls answered as owed: 2 of 3',
      'Paid ¤4 of ¤6 assessed',
    ]);
  });

  it('says in words that nothing was owed or assessed', () => {
    expect(recordOf({ owed: 0, given: 0, paid: 0, assessed: 0 })?.slice(1)).toEqual([
      'It owed no answer to any call',
      'Nothing was assessed',
    ]);
  });
});

describe('an interest', () => {
  it('says whether it is met, not yet, or no longer to be had', () => {
    const state = begin();
    const never = LIBRARY.interests.find(({ check }) => check.kind === 'ladder-never-above')!;
    const hosts = LIBRARY.interests.find(({ check }) => check.kind === 'hosts')!;
    const because = { rule: 'R5.15', label: 'strike', with: {} } as const;
    const climbed = { kind: 'meterShifted', at: 1, meter: 'ladder', by: 5, from: 0, to: 5, because } as const;
    const said = (seen: State, id: string): string | null =>
      interestLine(openBook(LIBRARY), seen, text, 'turkiye', id, 0, 'turkiye').asThingsStand;
    expect(said(state, never.id)).toBe('met as things stand');
    expect(said({ ...state, log: [...state.log, climbed] }, never.id)).toBe('can no longer be met');
    expect(said(state, hosts.id)).toBe('not met as things stand');
  });
});

describe('a crisis', () => {
  it('says how it came out in the words of the log, each way', () => {
    const night = toPhase(begin(), 'night');
    const [crisis] = night.crises;
    const { id, region, member } = crisis!;
    for (const outcome of ['success', 'partial', 'failure'] as const) {
      const sum = { total: 0, terms: [] };
      const event = {
        kind: 'crisisResolved',
        at: 1,
        crisis: id,
        region,
        member,
        outcome,
        sum,
        roll: 7,
      } as const;
      const [told] = crisisModels(LIBRARY, { ...night, log: [...night.log, event] }, text);
      expect(told?.resolvedLine).toContain(`: ${told?.outcome?.name} (`);
    }
  });

  it('has odds until it is resolved, and then how it came out', () => {
    const before = toPhase(begin(), 'night');
    expect(crisisModels(LIBRARY, before, text).map(({ resolvedLine }) => resolvedLine)).toEqual(
      before.crises.map(() => null),
    );
    const after = doAction(before, before.commander, { kind: 'letNightFall' });
    for (const { title, resolvedLine, outcome } of crisisModels(LIBRARY, after, text)) {
      expect(resolvedLine).toContain(`: ${outcome?.name} (`);
      expect(resolvedLine).toMatch(new RegExp(`^“${title}” in .*dice \\d+ against 7`));
    }
    expect(after.crises.length).toBeGreaterThan(0);
    // The same card in another year is another crisis.
    expect(crisisModels(LIBRARY, { ...after, year: 2 }, text)[0]).toMatchObject({
      resolvedLine: null,
      outcome: null,
    });
  });
});

describe('what a seat that comes back is told', () => {
  it('is all of weight since its own last act; what befell it meanwhile is news, not an act', () => {
    const state = begin();
    const acted = { kind: 'homeDeveloped', at: 1, member: 'kazakhstan' } as const;
    const struck = {
      kind: 'powerStruck',
      at: 1,
      power: 'russia',
      region: 'altai',
      member: 'kazakhstan',
    } as const;
    const passed = { kind: 'turnPassed', at: 1, member: 'turkiye' } as const;
    const other = { kind: 'homeDeveloped', at: 1, member: 'turkiye' } as const;
    const seen = { ...state, log: [other, acted, struck, passed, other] };
    expect(newsFor(seen, text, 'kazakhstan').map(({ kind }) => kind)).toEqual([
      'powerStruck',
      'homeDeveloped',
    ]);
    expect(newsFor(seen, text, 'turkiye')).toEqual([]);
    expect(newsFor(seen, text, 'uzbekistan')).toHaveLength(4);
  });
});

describe('a folder', () => {
  const state = toPhase(begin(), 'folders');

  it('is read by its own seat alone', () => {
    expect(folderModel(LIBRARY, view(LIBRARY, state, 'turkiye'), text, 'turkiye')).not.toBeNull();
    expect(folderModel(LIBRARY, view(LIBRARY, state, 'turkiye'), text, 'iran' as never)).toBeNull();
    expect(folderModel(LIBRARY, view(LIBRARY, state, null), text, 'turkiye')).toBeNull();
  });

  it('holds the same items for everybody', () => {
    const shapes = LIBRARY.members.map(({ id }) => {
      const folder = folderModel(LIBRARY, view(LIBRARY, state, id), text, id);
      return [folder?.pledges.length, folder?.ballots.length, folder?.estimates.length, folder?.nominees];
    });
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
  });

  it('reckons what is left', () => {
    const seat = 'kazakhstan';
    const pledged = doAction(state, seat, { kind: 'pledgeFunds', notch: 'full' });
    const folder = folderModel(LIBRARY, view(LIBRARY, pledged, seat), text, seat);
    expect(folder?.leftAfter).toBe(state.members[seat].funds - (state.now.assessed[seat] ?? 0));
  });
});
