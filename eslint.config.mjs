import eslint from '@eslint/js';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';
import { doors, doorsOfConfig } from './tools/eslint/doors.mjs';
import { purity } from './tools/eslint/purity.mjs';
import { size, syntax, types } from './tools/eslint/everywhere.mjs';
import { walls } from './tools/eslint/walls.mjs';
import { screens } from './tools/eslint/screens.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts', '**/*.browser-spec.ts'];

/** Every rule of ours has a planted violation in tools/boundaries, and a test that it is reported. */
export default tseslint.config(
  { ignores: ['dist', '**/node_modules', '.nx', '.data', 'tools/boundaries/fixtures', 'apps/web/src/gql'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  { files: ['**/*.mjs', '**/*.cjs'], rules: { 'no-undef': 'off' } }, // tsc reads these files too and knows better
  { files: typescript, extends: [tseslint.configs.recommended, walls, types] },
  { rules: { ...size, ...syntax } },
  // Each condition in JSX counts as a branch, although it reads as a list.
  { files: ['**/*.tsx'], rules: { complexity: ['error', 15] } },
  // A list of examples, and the SQL of a migration, are long without being deep.
  { files: [...specs, 'migrations/*.ts'], rules: { 'max-lines': ['error', { max: 700 }] } },
  { files: ['libs/*/src/**/*.ts'], ignores: [...specs, 'libs/embedded-pg/**'], rules: purity },
  { files: ['apps/api/src/**/*.ts'], ignores: specs, rules: doors },
  // Nest reads the types of constructor arguments at run time: a type-only import would leave it blind.
  { files: ['apps/api/src/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  // Config reads the environment; the three ways in hand it over, unread.
  {
    files: ['apps/api/src/platform/config/**/*.ts', 'apps/api/src/{main,worker,seed/cli,founding/cli}.ts'],
    rules: doorsOfConfig,
  },
  { files: ['apps/web/src/**/*.{ts,tsx}'], ignores: ['apps/web/src/ui/**'], rules: screens },
  // A journey boots the real api: Nx forbids importing an app, the cruiser keeps the product out of test/.
  {
    files: ['test/{e2e,browser,journey,screenshots,bench}/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: specs,
    plugins: { jest },
    rules: { 'jest/no-focused-tests': 'error', 'jest/no-disabled-tests': 'error' },
  },
);
