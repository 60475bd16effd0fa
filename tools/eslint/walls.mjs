import nx from '@nx/eslint-plugin';

const inTests = ['fast-check', '@jest/globals'];
const numbers = ['layer:std', 'layer:domain', 'layer:town'];

/** Who may import whom, by the tag in project.json. Files within a project are the cruiser's affair. */
const depConstraints = [
  { sourceTag: 'layer:std', onlyDependOnLibsWithTags: [], allowedExternalImports: inTests },
  { sourceTag: 'layer:town', onlyDependOnLibsWithTags: ['layer:std'], allowedExternalImports: inTests },
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:std', 'layer:town'],
    // highs (a linear and integer solver) is for the pool of routes alone: the cruiser's rule highs-is-for-the-pool.
    // rrule-temporal is what our recurrence rules are compared with, in a spec: the cruiser's product-knows-no-tests.
    // papaparse reads tables: the catalogue of goods comes and goes as one.
    // shamir-secret-sharing splits the seed of a hub's recovery key (sealed).
    allowedExternalImports: [
      ...inTests,
      '@noble/*',
      '@hpke/*',
      'highs',
      'papaparse',
      'rrule-temporal',
      'shamir-secret-sharing',
    ],
  },
  { sourceTag: 'layer:node', onlyDependOnLibsWithTags: ['layer:std'] },
  { sourceTag: 'layer:migrations', onlyDependOnLibsWithTags: ['layer:support'] },
  { sourceTag: 'layer:support', onlyDependOnLibsWithTags: ['layer:std'] },
  { sourceTag: 'layer:clients', onlyDependOnLibsWithTags: [...numbers, 'layer:support'] },
  {
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: [
      ...numbers,
      'layer:node',
      'layer:migrations',
      'layer:support',
      'layer:clients',
    ],
  },
  {
    sourceTag: 'layer:web',
    onlyDependOnLibsWithTags: numbers,
    bannedExternalImports: ['@nestjs/*', '@apollo/server', 'typeorm', 'pg'],
  },
  {
    sourceTag: 'layer:tools',
    onlyDependOnLibsWithTags: [
      ...numbers,
      'layer:node',
      'layer:migrations',
      'layer:support',
      'layer:clients',
    ],
  },
  { sourceTag: 'layer:journeys', onlyDependOnLibsWithTags: ['*'] },
];

export const walls = {
  plugins: { '@nx': nx },
  rules: {
    '@nx/enforce-module-boundaries': [
      'error',
      { allow: [], banTransitiveDependencies: true, enforceBuildableLibDependency: false, depConstraints },
    ],
  },
};
