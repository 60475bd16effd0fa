import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './stamp.mjs';

/**
 * Builds one TypeScript file of ours for Node (dependencies stay outside, aliases are resolved) and imports it.
 * @param {string} entry relative to the root, e.g. test/bench/claims.bench.ts
 * @param {string} kind first word of the folder below dist/, which lies as deep as dist/api
 * @returns {Promise<any>} its exports
 */
export async function importEntry(entry, kind) {
  const name = path.basename(entry).replace(/\.ts$/, '');
  const outDir = path.join(root, 'dist', `${kind}-${name}`);
  const mode = process.env.NODE_ENV; // a build sets it to production for the whole process
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: 'entry.js' } },
    },
  });
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
  return import(pathToFileURL(path.join(outDir, 'entry.js')).href);
}
