import { defineConfig } from 'vite';

/** What Nest, Apollo and pg would load if somebody had installed it: nobody has. */
const ABSENT = [
  /^@nestjs\/(websockets|microservices)/,
  /^@apollo\/(subgraph|gateway)/,
  /^@as-integrations\/fastify/,
  'ts-morph',
  /^class-transformer\/storage/,
];

export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: '../../dist/api',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        worker: 'src/worker.ts',
        'match-thread': 'src/features/matching/match.thread.ts',
        'print-schema': 'src/print-schema.ts',
      },
      output: { entryFileNames: '[name].js' },
      external: ABSENT,
    },
  },
});
