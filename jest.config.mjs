import { readFileSync } from 'node:fs';

// One source of truth for aliases: tsconfig.base.json.
const { paths } = JSON.parse(
  readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'),
).compilerOptions;
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([alias, [file]]) => [`^${alias}$`, `<rootDir>/${file.slice(2)}`]),
);

const swc = (/** @type {boolean} */ tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
];

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx$': swc(true), '^.+\\.ts$': swc(false) },
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.nx'],
};

/** Projects that talk to a real PostgreSQL: one throw-away server a run, one clone a test file. */
const database = {
  ...base,
  globalSetup: '<rootDir>/tools/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/global-teardown.mjs',
  testEnvironment: '<rootDir>/tools/jest/database-environment.mjs',
};

/** @param {string} displayName @param {object} settings @param {string[]} testMatch */
const project = (displayName, settings, ...testMatch) => ({
  ...settings,
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
});

const web = {
  ...base,
  testEnvironment: 'jsdom',
  moduleNameMapper: { ...moduleNameMapper, '\\.css$': '<rootDir>/tools/jest/no-styles.mjs' },
};

export default {
  // A guard against what never ends, not a stopwatch: a busy machine may be six times as slow as a calm one.
  testTimeout: 30_000,
  projects: [
    project(
      'libs',
      base,
      'libs/**/*.spec.ts',
      'test/{town,clients,bench}/**/*.spec.ts',
      'tools/{region,lib}/**/*.spec.ts',
    ),
    project('boundaries', base, 'tools/boundaries/*.spec.ts'),
    project('schema', database, 'tools/{schema-sql,jest}/*.spec.ts', 'migrations/*.spec.ts'),
    project('service', database, 'apps/api/src/**/*.spec.ts'),
    project('e2e', database, 'test/e2e/**/*.e2e-spec.ts'),
    project('web', web, 'apps/web/src/**/*.spec.ts', 'apps/web/src/**/*.spec.tsx'),
    project('browser', database, 'test/browser/**/*.browser-spec.ts'),
  ],
};
