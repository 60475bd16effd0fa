import { beforeEach, describe, expect, it } from '@jest/globals';
import { askPage } from '../pages/ask-page';
import { LANGUAGES } from '../words/languages';
import { showProblems } from './problems';
import { openWords } from './say';

const [english] = LANGUAGES;

beforeEach(() => {
  if (english === undefined) throw new Error('there is no language');
  const page = new DOMParser().parseFromString(askPage(english), 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  openWords(document.getElementById('words')?.textContent ?? '{}');
});

const step = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-step="${name}"]`);
  if (found === null) throw new Error(name);
  found.hidden = false;
  return found;
};

describe('problems', () => {
  it('stand in the summary and beside the field, in the same words', () => {
    const people = step('people');
    showProblems(people, [{ field: 'adults', said: 'ask.problem.adults' }]);
    const words = 'Enter how many grown-ups, like 2';
    expect(people.querySelector('.summary a')?.textContent).toBe(words);
    expect(document.getElementById('adults-error')?.textContent).toBe(words);
    expect(document.getElementById('adults')?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(people.querySelector('.summary'));
  });

  it('lead to their field without a step in the history', () => {
    const need = step('need');
    showProblems(need, [{ field: 'kind', said: 'ask.problem.kind' }]);
    const before = [history.length, location.href];
    need.querySelector<HTMLElement>('.summary a')?.click();
    expect([history.length, location.href]).toEqual(before);
    expect(document.activeElement?.id).toBe('kind-groceries');
  });

  it('are gone when they are mended', () => {
    const people = step('people');
    showProblems(people, [{ field: 'adults', said: 'ask.problem.adults' }]);
    showProblems(people, []);
    expect(people.querySelector<HTMLElement>('.summary')?.hidden).toBe(true);
    expect(document.getElementById('adults-error')?.hidden).toBe(true);
    expect(document.getElementById('adults')?.hasAttribute('aria-invalid')).toBe(false);
  });
});

describe('each step of the page', () => {
  it('has one heading, a label for each control, and a place for each error it can describe', () => {
    const controls = [
      ...document.querySelectorAll<HTMLInputElement>('#ask input, #ask select, #ask textarea'),
    ];
    expect(controls.length).toBeGreaterThan(40);
    const unnamed = controls.filter((control) => (control.labels?.length ?? 0) === 0).map(({ id }) => id);
    expect(unnamed).toEqual([]);
    const described = [...document.querySelectorAll('[aria-describedby]')].flatMap((one) =>
      (one.getAttribute('aria-describedby') ?? '').split(' '),
    );
    expect(described.filter((id) => document.getElementById(id) === null)).toEqual([]);
    const headings = [...document.querySelectorAll('[data-step]')].map(
      (one) => one.querySelectorAll('h1').length,
    );
    expect(new Set(headings)).toEqual(new Set([1]));
  });
});
