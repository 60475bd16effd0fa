import { defineConfig } from 'vite';

// What plain Node scripts (tools/*.mjs, Jest's global set-up) need from our TypeScript. Dependencies stay outside.
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    outDir: 'dist/tools',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        'embedded-pg': 'libs/embedded-pg/src/index.ts',
        migrate: 'migrations/migrate.ts',
        'schema-sql': 'tools/schema-sql/schema-sql.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
});
