/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { KB, read, startsWith, weigh } from './built.fixture';

/** The addresses that the volunteer's service worker keeps. */
const kept = (): string[] => {
  const [, list = ''] = /"?files"?:(\[[^\]]*\])/.exec(read('v/service-worker.js')) ?? [];
  return [...list.matchAll(/\/[\w./~-]+/g)].map(([file]) => file);
};

describe('the built apps', () => {
  // What they weigh today and a little. The aim is 150 and 260: most of the rest is React and the store of answers.
  it.each([
    ['volunteer', 210],
    ['organizer', 288],
  ])('%s: the first script weighs at most %i kB, in two files', (app, most) => {
    const { scripts } = startsWith(`${app}/index.html`);
    expect(scripts.length).toBeLessThanOrEqual(2);
    expect(weigh(scripts)).toBeLessThanOrEqual(most * KB);
  });

  it('a phone keeps the whole app in at most 40 files', () => {
    const { styles, scripts } = startsWith('volunteer/index.html');
    expect(kept()).toEqual(expect.arrayContaining([...styles, ...scripts]));
    expect(kept().length).toBeLessThanOrEqual(40);
    expect(weigh(kept())).toBeLessThanOrEqual(420 * KB);
  });

  it('no face shares a file with another, but for a few lines of the bundler', () => {
    const desk = startsWith('organizer/index.html').scripts;
    const form = startsWith('public/en/ask.html').scripts;
    const shared = kept().filter((file) => desk.includes(file) || form.includes(file));
    expect(weigh(shared)).toBeLessThan(KB);
  });
});
