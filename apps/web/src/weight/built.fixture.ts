import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export const WEB = path.resolve(import.meta.dirname, '../../../../dist/web');
export const KB = 1024;

/** A file of the build as text. `npm test` builds before it comes here. */
export const read = (file: string): string => readFileSync(path.join(WEB, file), 'utf8');

/** What files weigh together on the wire, each squeezed by itself; bytes. */
export const weigh = (files: readonly string[]): number =>
  files.reduce((total, file) => total + gzipSync(read(file), { level: 9 }).length, 0);

/** Files that a page starts with: named in its head, and what those import outright. */
export function startsWith(page: string): { styles: string[]; scripts: string[] } {
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
