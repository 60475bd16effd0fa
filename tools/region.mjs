// npm run region -- build ... | check DIR. Builds tools/region (about half a second) and runs it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const outDir = path.join(root, 'dist/region');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    outDir,
    target: 'node20',
    minify: false,
    rolldownOptions: { input: { region: 'tools/region/main.ts' }, output: { entryFileNames: '[name].mjs' } },
  },
});

const { main } = await import(pathToFileURL(path.join(outDir, 'region.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
