import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const root = path.resolve(import.meta.dirname, '../..');
const configs = [
  path.join(root, '.dependency-cruiser.cjs'),
  path.join(import.meta.dirname, 'feature-cycles.cjs'),
];
const require = createRequire(import.meta.url);
const rules = configs.flatMap((config) => (require(config) as { forbidden: { name: string }[] }).forbidden);

/** The tree below fixtures/tree has the shape of ours; each file in it breaks one rule. */
function cruise(config: string): Violation[] {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', config, '--output-type', 'json', 'apps', 'libs', 'migrations'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: path.join(import.meta.dirname, 'fixtures/tree'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

const features = 'apps/api/src/features';
const planted = [
  ['no-cycles', 'libs/geo/src/egg.ts', 'libs/geo/src/hen.ts'],
  ['no-feature-cycles', `${features}/egg`, `${features}/hen`],
  [
    'platform-knows-no-feature',
    'apps/api/src/platform/knows-a-feature.ts',
    `${features}/visits/visits.service.ts`,
  ],
  ['features-meet-at-the-door', `${features}/stock/peek.service.ts`, `${features}/visits/book-visit.ts`],
  [
    'resolver-sees-no-database',
    `${features}/visits/visits.resolver.ts`,
    `${features}/visits/visit.entity.ts`,
  ],
  ['resolver-sees-no-database', `${features}/visits/visits.resolver.ts`, 'node_modules/typeorm/'],
  ['service-sees-no-graphql', `${features}/visits/visits.service.ts`, 'node_modules/@nestjs/graphql/'],
  ['entity-is-a-leaf', `${features}/visits/visit.entity.ts`, 'apps/api/src/platform/clock.ts'],
  ['migrations-stand-alone', 'migrations/20260101T0000-borrow-a-lib.ts', 'libs/geo/src/hen.ts'],
  ['product-knows-no-tests', 'libs/geo/src/leans-on-a-spec.ts', 'libs/geo/src/example.spec.ts'],
  ['product-knows-no-tests', 'libs/geo/src/leans-on-a-spec.ts', 'node_modules/fast-check/'],
  ['web-knows-no-api', 'apps/web/src/asks-the-api.ts', 'apps/api/src/platform/clock.ts'],
  ['api-knows-no-web', 'apps/api/src/serves-source.ts', 'apps/web/src/app.ts'],
  ['ui-has-no-data', 'apps/web/src/ui/loads.ts', 'node_modules/@apollo/client/'],
  ['highs-is-for-the-pool', 'libs/geo/src/solves.ts', 'node_modules/highs/'],
  ['not-to-nowhere', 'libs/geo/src/lost.ts', 'not-there'],
] as const;

describe('each rule about files reports its planted violation', () => {
  const violations = configs.flatMap(cruise);

  it.each(planted)('%s: %s -> %s', (name, from, to) => {
    const hits = violations.filter((violation) => violation.rule.name === name && violation.from === from);
    expect(hits.some((violation) => violation.to.includes(to))).toBe(true);
  });

  it('knows a planted violation for every rule', () => {
    expect(new Set(planted.map(([name]) => name))).toEqual(new Set(rules.map(({ name }) => name)));
  });
});
