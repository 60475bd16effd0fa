/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../public/words/languages';
import { KB, read, startsWith, WEB, weigh } from './built.fixture';

const pages = LANGUAGES.flatMap(({ tag }) => [`public/${tag}/ask.html`, `public/${tag}/see.html`]);
const gives = LANGUAGES.map(({ tag }) => `public/${tag}/give.html`);

describe('the built public pages', () => {
  it('are built', () => {
    expect(pages.filter((page) => !existsSync(path.join(WEB, page)))).toEqual([]);
  });

  it.each(pages)('%s: markup and styles fit one TCP window, 14 kB', (page) => {
    const { styles } = startsWith(page);
    expect(styles.length).toBeGreaterThan(0);
    expect(weigh([page, ...styles])).toBeLessThanOrEqual(14 * KB);
  });

  it.each(gives)('%s: needs no script and fits one TCP window with the longest list of wishes', (page) => {
    const { styles, scripts } = startsWith(page);
    expect(scripts).toEqual([]);
    // Sixty wishes of one hub squeeze to under 2 kB.
    expect(weigh([page, ...styles])).toBeLessThanOrEqual(12 * KB);
  });

  it.each(pages)('%s: scripts, sealing included, weigh at most 30 kB', (page) => {
    const { scripts } = startsWith(page);
    expect(scripts.length).toBeGreaterThan(0);
    expect(weigh(scripts)).toBeLessThanOrEqual(30 * KB);
    expect(scripts.map(read).join('')).not.toMatch(/react|Apollo/i);
  });

  it.each([...pages, ...gives, 'public/index.html', 'public/leave.html'])(
    '%s names no other host and runs nothing inline',
    (page) => {
      const text = read(page);
      expect(text.match(/(?:src|href)="(?!\/(?!\/)|#)[^"]*"/g) ?? []).toEqual([]);
      expect(text).not.toMatch(/<script(?![^>]*(?: src=|application\/json))/);
      expect(text).not.toMatch(/ style=| on\w+=/);
    },
  );
});
