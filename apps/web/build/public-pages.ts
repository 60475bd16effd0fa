import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as pagesModule from '../src/public/pages/index';

/** Markup of each public page in each language by its path: made from the catalogs, never a file of its own. */
export type PublicPages = ReadonlyMap<string, string>;

export async function readPublicPages(root: string): Promise<PublicPages> {
  const { module } = await runnerImport<typeof pagesModule>(path.join(root, 'src/public/pages/index.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return new Map(
    Object.entries(module.publicPages()).map(([file, text]) => [path.join(root, file), text] as const),
  );
}

/** Names and paths of the public pages as bundler entries. */
export const publicEntries = (root: string, pages: PublicPages): Record<string, string> =>
  Object.fromEntries(
    [...pages.keys()].map((file) => {
      const name = path.relative(root, file).replace(/\.html$/, '');
      return [name.split(path.sep).join('-'), file];
    }),
  );

/** Gives the bundler the public pages. */
export const publicHtml = (pages: PublicPages): Plugin => ({
  name: 'doorstep:public-pages',
  enforce: 'pre',
  resolveId: (id) => (pages.has(id) ? id : null),
  load: (id) => pages.get(id) ?? null,
});
