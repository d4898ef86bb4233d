import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { EventKind } from '../../src/model/event.ts';
import { REFUSAL_KINDS } from '../../src/model/refusal.ts';
import type { Term } from '../../src/model/sum.ts';
import { promptFor } from '../../src/present/prompt.ts';
import { createText } from '../../src/present/text.ts';
import { options } from '../../src/rules/legal.ts';
import { view } from '../../src/rules/view.ts';
import { STOUT_LIBRARY, watchGames } from './random-game.ts';
import { faultsOf } from './sayings.ts';

const text = createText();

describe('the words of whole games', () => {
  const said = new Map<string, Set<string>>();
  const note = (kind: string, sentence: string): void => {
    const faults = faultsOf(sentence);
    if (faults.length > 0) said.set(kind, new Set([...(said.get(kind) ?? []), ...faults]));
  };
  const events = new Set<EventKind>();
  const ends = watchGames(({ state, seat }) => {
    const seen = view(STOUT_LIBRARY, state, seat);
    for (const { action, refusal } of options(STOUT_LIBRARY, seen, seat)) {
      const context = { library: STOUT_LIBRARY, view: seen, seat };
      note(action.kind, text.action(action));
      note(action.kind, text.action(action, context));
      note(action.kind, text.hint(action, context));
      if (refusal) note(refusal.kind, text.refusal(refusal));
    }
    note(`prompt ${seen.phase.kind}`, promptFor(STOUT_LIBRARY, seen, text, seat));
    note(`prompt ${seen.phase.kind}`, promptFor(STOUT_LIBRARY, seen, text, null));
  });
  for (const { log, result } of ends) {
    for (const event of log) {
      events.add(event.kind);
      note(event.kind, text.event(event));
      for (const value of Object.values(event) as unknown[]) {
        const sum = value as { readonly terms?: readonly Term[]; readonly total: number } | null;
        if (sum?.terms) note(`sum of ${event.kind}`, text.sum({ total: sum.total, terms: sum.terms }));
      }
      if (event.kind === 'testRead') for (const test of event.tests) note('test', text.trigger(test));
    }
    for (const member of Object.values(result?.members ?? {})) {
      for (const reason of member.reasons) note('reason', text.reason(reason));
    }
  }

  it('leave no placeholder, no missing value and no raw id', () => {
    expect(Object.fromEntries(said)).toEqual({});
  });

  it('came from games that had most of what may happen in them', () => {
    expect(events.size).toBeGreaterThan(85);
  });
});

describe('a text', () => {
  it('names ids by the field they stand in', () => {
    expect(
      text.event({
        kind: 'meterShifted',
        at: 2,
        meter: 'tension',
        power: 'west',
        by: -1,
        from: 4,
        to: 3,
        because: { rule: 'R4.27', label: 'reassured', with: { member: 'turkiye' } },
      }),
    ).toBe('Tension with the West fell to 3 (−1): Türkiye reassured it for the alliance.');
  });

  it('says of a power that will wait that it shows no inclination, and of no other', () => {
    for (const { id: power, doctrine } of LIBRARY.powers) {
      const said = (idle: boolean): string[] =>
        doctrine
          .filter(({ act }) => (act.kind === 'wait') === idle)
          .map(({ id }) => text.event({ kind: 'telegraphed', at: 1, power, row: id, target: '' }));
      expect(said(true)).toEqual([expect.stringMatching(/ showed no inclination\.$/)]);
      expect(said(false).filter((line) => !line.includes('leaned towards'))).toEqual([]);
    }
  });

  it('begins a sentence with a capital even where a name does not', () => {
    expect(text.event({ kind: 'domesticPolitics', at: 1, power: 'west' })).toMatch(/^Domestic politics/);
    expect(text.event({ kind: 'powerReacted', at: 1, power: 'west', row: 'no-such-row' })).toBe(
      'The West: no-such-row.',
    );
  });

  it('says a sum as its terms', () => {
    const sum = {
      total: 7,
      terms: [
        { label: 'own-strength', with: { region: 'altai' }, value: 3 },
        { label: 'works', with: { region: 'altai' }, value: 5 },
        { label: 'resolve-sanctions', value: -1 },
      ],
    };
    expect(text.sum(sum, 'Deterrence')).toBe(
      'Deterrence 7 = 3 own units ready in Altai + 5 border works in Altai − 1 sanctions against it',
    );
    expect(text.sum({ total: 0, terms: [] })).toBe('0');
  });

  it('says in which year a term of a running number came', () => {
    expect(text.term({ label: 'will-fades', with: { year: 3 }, value: -1 })).toBe(
      'enthusiasm fades (year 3)',
    );
  });

  it('says for every kind of refusal something that reads well without a value', () => {
    for (const kind of REFUSAL_KINDS) {
      const sentence = text.refusal({ kind, rule: 'R4' });
      expect(faultsOf(sentence)).toEqual([]);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says whom an effect meets by name where the card lies on the table', () => {
    const effect = { kind: 'shift-stability', who: 'home', by: -1 } as const;
    expect(text.effect(effect)).toBe('stability of the state concerned −1');
    expect(text.effect(effect, { home: 'kyrgyzstan' })).toBe('stability of Kyrgyzstan −1');
    const tension = { kind: 'shift-tension', power: 'source', by: 2 } as const;
    expect(text.effect(tension)).toBe('tension with the power behind it +2');
    expect(text.effect(tension, { source: 'west' })).toBe('tension with the West +2');
  });

  it('says every effect of every card, offer, claim, candidate and project', () => {
    const effects = [
      ...LIBRARY.crises.flatMap(({ arrival, options: ways }) => [
        ...arrival,
        ...ways.flatMap(({ success, partial, failure }) => [...success, ...partial, ...failure]),
      ]),
      ...LIBRARY.powers.flatMap(({ doctrine }) =>
        doctrine.flatMap(({ act }) => (act.kind === 'offer-openly' ? act.gives : [])),
      ),
      ...LIBRARY.claims.flatMap(({ backed }) => backed),
      ...LIBRARY.candidates.flatMap(({ onAdmitted }) => [...onAdmitted.observer, ...onAdmitted.member]),
      ...LIBRARY.projects.flatMap(({ onBuilt }) => onBuilt),
    ];
    expect(effects.length).toBeGreaterThan(500);
    expect(effects.flatMap((effect) => faultsOf(text.effect(effect)))).toEqual([]);
  });
});
