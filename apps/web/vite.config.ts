import react from '@vitejs/plugin-react';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import { graphqlDocuments } from './build/graphql-documents';
import { precache } from './build/precache';
import { publicEntries, publicHtml, readPublicPages } from './build/public-pages';

const here = import.meta.dirname;
const publicPages = await readPublicPages(here);

/** Every page and worker that the server hands out by a name of its own. */
function entries(): Record<string, string> {
  const all: Record<string, string> = {
    organizer: 'organizer/index.html',
    volunteer: 'volunteer/index.html',
    // Served with a policy of its own ('wasm-unsafe-eval'), so it needs a path that is known before the build.
    'kdf-worker': 'src/platform/kdf/kdf.worker.ts',
    'scan-worker': 'src/scan/scan.worker.ts',
    // A service worker's scope is its folder.
    'volunteer-worker': 'src/volunteer/service-worker.ts',
  };
  const built = Object.entries(all)
    .map(([name, file]) => [name, path.join(here, file)] as const)
    .filter(([, file]) => existsSync(file));
  return Object.fromEntries(built);
}

const STABLE: Readonly<Record<string, string>> = {
  'kdf-worker': 'kdf-worker.js',
  'scan-worker': 'scan-worker.js',
  'volunteer-worker': 'v/service-worker.js',
};

export default defineConfig({
  root: here,
  publicDir: 'static',
  resolve: { tsconfigPaths: true },
  plugins: [
    publicHtml(publicPages),
    graphqlDocuments({
      list: path.join(here, 'src/gql/persisted-documents.json'),
      maker: path.join(here, 'src/platform/graphql/known-document.ts'),
    }),
    react(),
    precache('volunteer', 'volunteer-worker'),
  ],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    target: 'baseline-widely-available',
    sourcemap: false,
    // Inlined data: URLs would need a looser policy for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: (chunk) => STABLE[chunk.name] ?? 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  environments: {
    client: { build: { emptyOutDir: true, rolldownOptions: { input: entries() } } },
    // Built apart, so that the small pages carry nothing of a shared module that only the apps use.
    public: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { input: publicEntries(here, publicPages) },
      },
    },
  },
  builder: {
    async buildApp({ environments, build }) {
      for (const name of ['client', 'public']) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
    },
  },
});
