// Which file may import which, inside a project and across. Projects by tag are ESLint's affair
// (tools/eslint/walls.mjs); cycles among features have tools/boundaries/feature-cycles.cjs. Each rule has a
// planted violation in tools/boundaries.
const path = require('node:path');

const features = '^apps/api/src/features/';
const tests = '\\.(spec|e2e-spec|browser-spec|fixture)\\.tsx?$';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Files that need each other are one file.',
      { path: '^(apps|libs|test)/' },
      { circular: true },
    ),
    rule(
      'platform-knows-no-feature',
      'The platform runs a server; it does not know what for.',
      { path: '^apps/api/src/platform/' },
      { path: features },
    ),
    rule(
      'features-meet-at-the-door',
      "Of another feature: its service, entity, module and types, and a verb's own file; nothing inside.",
      { path: `${features}([^/]+)/`, pathNot: tests },
      { path: features, pathNot: [`${features}$1/`, '\\.(service|entity|module|types)\\.ts$'] },
    ),
    rule(
      'resolver-sees-no-database',
      'A resolver is a door: permission, shape, one call.',
      { path: '\\.resolver\\.ts$' },
      { path: ['node_modules/(typeorm|pg)/', '\\.entity\\.ts$'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'service-sees-no-graphql',
      'What happens does not depend on how it was asked for.',
      { path: '\\.(service|entity|policy|job)\\.ts$' },
      { path: 'node_modules/(@nestjs/graphql|graphql|@apollo)/' },
    ),
    rule(
      'entity-is-a-leaf',
      'Columns only.',
      { path: '\\.entity\\.ts$' },
      { path: '^apps/api/src/', pathNot: ['\\.entity\\.ts$', '^apps/api/src/platform/db/columns\\.ts$'] },
    ),
    rule(
      'migrations-stand-alone',
      "A migration owes nothing to today's code.",
      { path: '^migrations/', pathNot: tests },
      { path: '^(apps|libs|test|tools)/' },
    ),
    rule(
      'product-knows-no-tests',
      'What runs for people never imports what runs for us.',
      { path: '^(apps|libs)/', pathNot: [tests, '^apps/api/src/testing/'] },
      {
        path: [
          '^test/',
          '^tools/',
          '^apps/api/src/testing/',
          tests,
          'node_modules/(fast-check|rrule-temporal|@jest|@faker-js|@testing-library|playwright-core|axe-core)/',
        ],
      },
    ),
    rule(
      'web-knows-no-api',
      'Only schema.graphql crosses from the api to the web.',
      { path: '^apps/web/' },
      { path: ['^apps/api/', '^migrations/', '^libs/embedded-pg/'] },
    ),
    rule(
      'api-knows-no-web',
      'The api serves the built web; it does not import it.',
      { path: '^apps/api/' },
      { path: '^apps/web/' },
    ),
    rule(
      'ui-has-no-data',
      'Components in ui take values, not queries.',
      { path: '^apps/web/src/ui/', pathNot: tests },
      { path: ['^apps/web/src/(?!ui/|i18n/)', 'node_modules/@apollo/client/'] },
    ),
    rule(
      'highs-is-for-the-pool',
      'The one solver we did not write, 3.6 MB of it: behind one file, loaded only when a plan is made; and a judge of tests.',
      {
        pathNot: [
          '^libs/routing/src/pool/highs\\.ts$',
          '^libs/ledger/src/program\\.fixture\\.ts$',
          '^test/bench/(roster|matching)/',
        ],
      },
      { path: 'node_modules/highs/' },
    ),
    rule(
      'not-to-nowhere',
      'An import that resolves to nothing escapes every other rule.',
      {},
      // Types alone, without a module to resolve to.
      { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    ),
  ],
  options: {
    // Type imports count: a type is knowledge too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(__dirname, 'tsconfig.base.json') },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', 'tools/boundaries/fixtures/', '\\?(worker|url|raw)'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    cache: false,
  },
};
