// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommitPage } from '../../src/app/commit-page.tsx';
import { commitAddress, routeOf } from '../../src/app/keeping/route.ts';

/** Where the page keeps its answers. */
const KEY = 'kurultai.sealed.1';

const left = vi.fn<() => void>();
let place: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  left.mockClear();
  place = document.createElement('div');
  document.body.append(place);
  open();
});
afterEach(() => {
  vi.unstubAllGlobals();
  render(null, place);
  place.remove();
});

function open(): void {
  void act(() => {
    render(<CommitPage onLeave={left} />, place);
  });
}
/** As after a reload. */
function reopen(): void {
  render(null, place);
  open();
}

const find = (selector: string): HTMLElement => {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
type Field = HTMLInputElement | HTMLSelectElement;
const said = (selector: string): string => place.querySelector(selector)?.textContent ?? '';
/** The control whose label or own words are these, or begin with them. */
function named(words: string): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>('button, .segments label')];
  const found =
    all.find((each) => each.textContent.trim() === words) ??
    all.find((each) => each.textContent.trim().startsWith(words));
  if (!found) throw new Error(`nothing is called ${words}`);
  return found.querySelector('input') ?? found;
}
const press = (words: string): void => void act(() => named(words).click());
function type(selector: string, value: string): void {
  void act(() => {
    const field = find(selector) as Field;
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}
const verdict = (): string | undefined =>
  find('[data-testid=verdict]').querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'];
function check(commitment: string, reveal: string): string | undefined {
  type('#check-commitment', commitment);
  type('#check-reveal', reveal);
  press('Check');
  return verdict();
}

/** Seals the pledge and the ballot of Kazakhstan; returns the commitment. */
function sealFolder(pledge = 'Half', ballot = 'Abstain'): string {
  type('#commit-seed', '77');
  type('#commit-seat', 'kazakhstan');
  type('#commit-year', '3');
  press(pledge);
  press(ballot);
  press('Seal');
  return said('[data-testid=commitment]');
}
function shownReveal(): string {
  press('Show reveal');
  return said('[data-testid=reveal]');
}

test('its address is its own', () => {
  expect(routeOf(commitAddress())).toEqual({ kind: 'commit' });
  expect(routeOf('#/commit/x').kind).toBe('nowhere');
  expect(document.documentElement.dataset['ready']).toBe('commit');
});

test('an answer is sealed, hidden, shown and true', () => {
  const commitment = sealFolder();
  expect(commitment).toMatch(/^.{4}-.{4}$/);
  expect(
    [...place.querySelectorAll('.segments input')].filter((each) => (each as HTMLInputElement).checked),
  ).toHaveLength(1);
  expect(said('.commit-seals')).not.toContain('half');
  const reveal = shownReveal();
  expect(said('.commit-seals')).toContain('Answer: pledge half the share, ballot abstain.');
  expect(check(commitment.toLowerCase(), reveal.replace('-', ' '))).toBe('true');
  expect(said('[data-testid=verdict]')).toBe(
    'True: Kazakhstan answered “pledge half the share, ballot abstain”.',
  );
  press('Hide reveal');
  expect(said('.commit-seals')).not.toContain('half');
});

test.each([
  ['Council hand', 'Units', 'units'],
  ['Prediction', '4', '4 members will honour the promise'],
  ['Prediction', '0', 'nobody will honour the promise'],
])('an answer of the kind “%s” is “%s”', (occasion, answer, words) => {
  type('#commit-seed', '77');
  type('#commit-seat', 'turkiye');
  press(occasion);
  press(answer);
  press('Seal');
  expect(check(said('[data-testid=commitment]'), shownReveal())).toBe('true');
  expect(said('[data-testid=verdict]')).toBe(`True: Türkiye answered “${words}”.`);
});

test('nothing is sealed before everything is chosen', () => {
  press('Half');
  press('Seal');
  expect(place.querySelector('[data-testid=commitment]')).toBeNull();
  expect(said('.commit-said')).toContain('First give the game code');
  type('#commit-seed', '-1');
  expect(said('#commit-seed-hint')).toContain('whole number');
  expect(check('K7QM-4TXD', 'K7QM4-TXD99')).toBeUndefined();
  expect(said('[data-testid=verdict]')).toContain('First give the game code');
});

test('another answer’s reveal is wrong, another delegation’s is told, and a change takes the verdict away', () => {
  const first = sealFolder();
  const firstReveal = shownReveal();
  const second = sealFolder('The full', 'Yes');
  expect(check(second, firstReveal)).toBe('wrong');
  expect(said('[data-testid=verdict]')).toContain('Read both codes once more');
  type('#commit-seat', 'kyrgyzstan');
  expect(verdict()).toBeUndefined();
  expect(check(first, firstReveal)).toBe('wrong');
  expect(said('[data-testid=verdict]')).toContain('Both belong to Kazakhstan in year 3');
});

test('a misread character is named, and so is what stands in no code', () => {
  const commitment = sealFolder();
  const reveal = shownReveal();
  const slip = (at: number): string =>
    reveal.slice(0, at) + (reveal[at] === '7' ? '8' : '7') + reveal.slice(at + 1);
  expect(check(commitment, slip(4))).toBe('misread');
  expect(said('[data-testid=verdict]')).toContain('check character 5 of the reveal');
  expect(check(commitment, `${reveal.slice(0, -1)}U`)).toBe('misread');
  expect(said('[data-testid=verdict]')).toContain('check character 10 of the reveal; “U” stands in no code');
  expect(check(commitment.slice(1), reveal)).toBe('misread');
  expect(said('[data-testid=verdict]')).toBe('Misread: a commitment has 8 characters, and this has 7.');
});

test('a reload keeps what was sealed, and the game with it', () => {
  const commitment = sealFolder();
  const second = sealFolder('One and a half', 'No');
  reopen();
  const codes = [...place.querySelectorAll('.commit-seals .commit-code')].map(
    ({ textContent }) => textContent,
  );
  expect(codes).toEqual([second, commitment]);
  expect((find('#commit-seed') as Field).value).toBe('77');
  expect((find('#commit-seat') as Field).value).toBe('kazakhstan');
  expect((find('#commit-year') as Field).value).toBe('3');
  expect(check(second, shownReveal())).toBe('true');
});

test('what was sealed is forgotten when somebody means it', () => {
  sealFolder();
  press('Forget all');
  expect(said('dialog')).toContain('this commitment can never be opened again');
  press('Keep them');
  expect(place.querySelectorAll('.commit-seals li')).toHaveLength(1);
  press('Forget all');
  press('Yes, forget all');
  expect(place.querySelectorAll('.commit-seals li')).toHaveLength(0);
  expect(place.textContent).toContain('All sealed answers of this laptop are forgotten.');
  expect(localStorage.getItem(KEY)).toBeNull();
  press('Forget all');
  expect(place.querySelector('dialog')).toBeNull();
});

test.each([
  ['no JSON', () => '{'],
  ['no list', () => '{}'],
  ['another answer', (kept: string) => kept.replace(/"reveal":"./, '"reveal":"Z')],
  ['another year', (kept: string) => kept.replace('"year":3', '"year":4')],
  ['another seat', (kept: string) => kept.replace('kazakhstan', 'atlantis')],
  ['no object', () => '[null]'],
])('what is damaged is left out and told: %s', (_, damage) => {
  sealFolder();
  localStorage.setItem(KEY, damage(localStorage.getItem(KEY) ?? ''));
  reopen();
  expect(said('[role=alert]')).toContain('could not be read any more');
  expect(place.querySelectorAll('.commit-seals li')).toHaveLength(0);
});

test('of several only the damaged one is left out', () => {
  const first = sealFolder();
  sealFolder();
  localStorage.setItem(KEY, (localStorage.getItem(KEY) ?? '').replace(/"commitment":"./, '"commitment":"U'));
  reopen();
  expect(said('[role=alert]')).toContain('could not be read any more');
  expect(said('.commit-seals')).toContain(first);
  expect(place.querySelectorAll('.commit-seals li')).toHaveLength(1);
});

test('what another tab seals is seen', () => {
  sealFolder();
  const kept = localStorage.getItem(KEY);
  localStorage.clear();
  reopen();
  localStorage.setItem(KEY, kept ?? '');
  void act(() => {
    dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
  });
  expect(place.querySelectorAll('.commit-seals li')).toHaveLength(1);
});

test('a browser that keeps nothing seals all the same and says so', () => {
  const refuse = (): never => {
    throw new Error('no');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  reopen();
  expect(said('[role=alert]')).toContain('keeps nothing');
  expect(check(sealFolder(), shownReveal())).toBe('true');
  expect(said('[role=alert]')).toContain('keeps nothing');
});

test('back leads back', () => {
  press('Back');
  expect(left).toHaveBeenCalledOnce();
});
