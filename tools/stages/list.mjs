import { findJourneyChromium, howToGetChromium } from '../lib/chromium.mjs';
import { nx, runNode } from '../lib/run.mjs';
import { jest, jestTwice, testFiles } from './jest.mjs';
import { nothing, oneCheck, sum } from './result.mjs';
import { foldersThatKnowDays } from './zones.mjs';

/**
 * `oneCore`: it keeps one core busy, so two such stages that stand next to each other run at once.
 * @typedef {{ name: string, about: string, needsServer?: boolean, oneCore?: boolean, run: () => Promise<import('./result.mjs').Result> }} Stage
 */

const eslint = 'node_modules/eslint/bin/eslint.js';
/** The rules that ask the type checker, by one that is native. */
const typed = [
  'node_modules/oxlint/bin/oxlint',
  '--type-aware',
  '--ignore-pattern',
  'tools/boundaries/fixtures',
];
const prettier = ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'];
const cruiser = [
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  '--config',
  '.dependency-cruiser.cjs',
];

/** In order: what is cheap and tells most comes first. @type {readonly Stage[]} */
export const stages = [
  { name: 'format', about: 'prettier', oneCore: true, run: async () => oneCheck(await runNode(prettier)) },
  {
    name: 'boundaries',
    about: 'dependency-cruiser; every rule reports its planted violation',
    oneCore: true,
    run: boundaries,
  },
  {
    name: 'lint',
    about: 'eslint, through nx; the libs in one process; oxlint for what asks the type checker',
    run: lint,
  },
  {
    name: 'types',
    about: 'tsc, through nx',
    run: async () => oneCheck(await runNode(nx(['run-many', '-t', 'typecheck']))),
  },
  { name: 'libs', about: 'pure code, in three time zones', run: libs },
  {
    name: 'build',
    about: 'vite, through nx',
    run: async () => oneCheck(await runNode(nx(['run-many', '-t', 'build']))),
  },
  {
    name: 'schema',
    about: 'migrations on an empty database; generated files unchanged',
    needsServer: true,
    run: schema,
  },
  {
    name: 'service',
    about: 'the api on clones of a real PostgreSQL',
    needsServer: true,
    run: () => jest('service', wide),
  },
  {
    name: 'e2e',
    about: 'through GraphQL',
    needsServer: true,
    oneCore: true,
    run: () => jest('e2e', narrow),
  },
  { name: 'web', about: 'components, in jsdom', oneCore: true, run: () => jest('web', narrow) },
  { name: 'browser', about: 'journeys in Chromium', needsServer: true, run: browser },
];

const wide = { args: ['--maxWorkers=100%'] };
/** Races measure a whole system, one at a time; what runs beside them keeps to one core as well. */
const narrow = { args: ['--maxWorkers=1'] };
/** A journey waits for what it counts, never for time: two beside each other. */
const paired = { args: ['--maxWorkers=2'] };

/** The libs in one process beside all others: one for each spends half of its time on loading rules and std anew. */
async function lint() {
  // Nx writes the graph down: the boundary rule reads it there.
  const graph = await runNode(nx(['show', 'projects']));
  if (graph.status !== 0) return oneCheck(graph);
  const found = await Promise.all([
    runNode(nx(['run-many', '-t', 'lint', '--exclude', 'libs/*'])),
    runNode([eslint, 'libs', '--max-warnings', '0']),
    runNode(typed),
  ]);
  return sum(found.map(seeing));
}

/** Without the graph the boundary rule finds every import fine and says so in passing. @param {{ status: number, output: string }} run */
const seeing = ({ status, output }) =>
  oneCheck({ status: /No cached ProjectGraph/.test(output) ? 1 : status, output });

async function boundaries() {
  const files = await runNode([...cruiser, '.dependency-cruiser.cjs', 'apps', 'libs', 'migrations', 'test']);
  const features = await runNode([...cruiser, 'tools/boundaries/feature-cycles.cjs', 'apps/api']);
  return sum([oneCheck(files), oneCheck(features), await jest('boundaries')]);
}

/** A lib that looks at the machine's time zone gives itself away; each test counts once. */
async function libs() {
  const results = [await jest('libs', { ...wide, env: { TZ: 'America/Chicago' } })];
  const args = [...wide.args, '--testPathPatterns', foldersThatKnowDays()];
  for (const TZ of ['UTC', 'Pacific/Chatham']) {
    const { failed, output } = await jest('libs', { args, env: { TZ } });
    results.push({ ...nothing, failed, output });
  }
  return sum(results);
}

async function schema() {
  const files = ['schema.sql', 'schema.graphql'];
  const checks = [];
  for (const file of files) checks.push(oneCheck(await runNode(['tools/schema.mjs', '--check', file])));
  const documents = oneCheck(await runNode(['tools/codegen.mjs', '--check']));
  return sum([await jest('schema'), ...checks, documents]);
}

async function browser() {
  const CHROMIUM_PATH = findJourneyChromium();
  if (CHROMIUM_PATH !== undefined) return jestTwice('browser', { ...paired, env: { CHROMIUM_PATH } });
  if (process.env.CI === 'true') return oneCheck({ status: 1, output: `${howToGetChromium}\n` });
  return { ...nothing, skipped: (await testFiles('browser')).length, note: howToGetChromium };
}
