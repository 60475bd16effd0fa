/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../words/languages';

const WEB = path.resolve(import.meta.dirname, '../../../../../dist/web');
const KB = 1024;
const read = (file: string): string => readFileSync(path.join(WEB, file), 'utf8');
const squeezed = (file: string): number => gzipSync(read(file), { level: 9 }).length;

/** Files that a page starts with: named in its head, and what those import outright. */
function startsWith(page: string): { styles: string[]; scripts: string[] } {
  const found = (pattern: RegExp): string[] =>
    [...read(page).matchAll(pattern)].map(([, file]) => file ?? '');
  const scripts = new Set<string>();
  const follow = (file: string): void => {
    if (scripts.has(file)) return;
    scripts.add(file);
    for (const [, next] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      follow(`/assets/${next}`);
  };
  found(/<script[^>]+src="([^"]+)"/g).forEach(follow);
  return { styles: found(/<link rel="stylesheet"[^>]*href="([^"]+)"/g), scripts: [...scripts] };
}

const sum = (files: readonly string[]): number => files.reduce((total, file) => total + squeezed(file), 0);
const pages = LANGUAGES.flatMap(({ tag }) => [`public/${tag}/ask.html`, `public/${tag}/see.html`]);
const gives = LANGUAGES.map(({ tag }) => `public/${tag}/give.html`);

/** `npm test` builds before it comes here. */
describe('the built public pages', () => {
  it('are built', () => {
    expect(pages.filter((page) => !existsSync(path.join(WEB, page)))).toEqual([]);
  });

  it.each(pages)('%s: markup and styles fit one TCP window, 14 kB', (page) => {
    const { styles } = startsWith(page);
    expect(styles.length).toBeGreaterThan(0);
    expect(squeezed(page) + sum(styles)).toBeLessThanOrEqual(14 * KB);
  });

  it.each(gives)('%s: needs no script and fits one TCP window with the longest list of wishes', (page) => {
    const { styles, scripts } = startsWith(page);
    expect(scripts).toEqual([]);
    // Sixty wishes of one hub squeeze to under 2 kB.
    expect(squeezed(page) + sum(styles)).toBeLessThanOrEqual(12 * KB);
  });

  it.each(pages)('%s: scripts, sealing included, weigh at most 30 kB', (page) => {
    const { scripts } = startsWith(page);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts)).toBeLessThanOrEqual(30 * KB);
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
