// Features need each other in one direction only. A rule on folders looks at all their files, and cannot leave out
// specs (which may use any feature) unless they are left out altogether: hence a configuration of its own.
const files = require('../../.dependency-cruiser.cjs');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-feature-cycles',
      severity: 'error',
      scope: 'folder',
      from: { path: '^apps/api/src/features/[^/]+$' },
      to: { circular: true },
    },
  ],
  options: {
    ...files.options,
    exclude: {
      path: [...files.options.exclude.path, '\\.spec\\.ts$', '^apps/api/src/testing/'],
    },
  },
};
