import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig, type Rolldown } from 'vite';
import { graphqlDocuments } from './build/graphql-documents';
import { precache } from './build/precache';
import { publicEntries, publicHtml, readPublicPages } from './build/public-pages';

const here = import.meta.dirname;
const publicPages = await readPublicPages(here);

/**
 * Workers that the server hands out by a name of their own: the key one has a policy of its own ('wasm-unsafe-eval'), a
 * service worker's scope is its folder. Each stands alone.
 */
const WORKERS: Readonly<Record<string, { source: string; file: string }>> = {
  'kdf-worker': { source: 'src/platform/kdf/kdf.worker.ts', file: 'kdf-worker.js' },
  'scan-worker': { source: 'src/scan/scan.worker.ts', file: 'scan-worker.js' },
  'volunteer-worker': { source: 'src/volunteer/service-worker.ts', file: 'v/service-worker.js' },
};

const workerSources = Object.fromEntries(
  Object.entries(WORKERS).map(([name, { source }]) => [name, path.join(here, source)]),
);

type Groups = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>;

/** All that a face needs before its first screen, in one file. */
const first = { name: 'first', tags: ['$initial'], priority: 1 } satisfies Groups[number];
/** What is loaded later: by who needs it, and small pieces with their nearest neighbours. */
const later = {
  name: 'later',
  entriesAware: true,
  entriesAwareMergeThreshold: 12_000,
} satisfies Groups[number];

/** Doors only pass on what lies behind them: who comes through for one thing does not load the rest. */
const doors = { moduleSideEffects: [{ test: /\/(index|kit)\.ts$/, sideEffects: false }] };

/** A part of the build. None shares a file with another: the small pages carry nothing that only an app uses. */
const part = (options: Rolldown.InputOptions & { output?: Rolldown.OutputOptions }, empties = false) => ({
  consumer: 'client' as const,
  build: { emptyOutDir: empties, copyPublicDir: empties, rolldownOptions: options },
});

const app = (
  name: string,
  ...groups: Groups
): Rolldown.InputOptions & { output: Rolldown.OutputOptions } => ({
  input: { [name]: path.join(here, name, 'index.html') },
  treeshake: doors,
  output: { codeSplitting: { groups } },
});

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
    // The kit brings words of its own in 34 languages.
    optimizeLocales.vite({ locales: ['en', 'es', 'ar'] }),
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
        entryFileNames: ({ name }) => WORKERS[name]?.file ?? 'assets/[name]-[hash].js',
        // A group's name has those of all who need it behind.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  environments: {
    // The desk keeps its many screens apart: each is opened on its own, on a good line.
    client: part(app('organizer', first), true),
    // A volunteer's phone keeps the whole app: few files, each worth a round trip.
    volunteer: part(app('volunteer', first, later)),
    workers: part({ input: workerSources }),
    public: part({ input: publicEntries(here, publicPages) }),
  },
  builder: {
    async buildApp({ environments, build }) {
      for (const name of ['client', 'volunteer', 'workers', 'public']) await build(environments[name]!);
    },
  },
});
