// npm run proof -- NAME [--histories N] [--seed S]: the random histories of NAME against a real PostgreSQL, many more of
// them than a run of all tests can afford. NAME is a folder of features (stock, epochs, ...) or a file in one (vouches).
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/stamp.mjs';
import { spawnSync } from 'node:child_process';

const folder = path.join(root, 'apps/api/src/features');
const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(\.model|-histories)\.spec\.ts$/.test(file))
  .sort();
/** What a file is called by. @param {string} file */
const namesOf = (file) => [
  path.dirname(file),
  path.basename(file).replace(/(\.model|-histories)\.spec\.ts$/, ''),
];

const usage = () =>
  `Usage: npm run proof -- NAME [--histories N] [--seed S]. There are: ${[...new Set(files.flatMap(namesOf))].sort().join(', ')}.`;
if (process.argv.includes('--help')) {
  console.log(usage());
  process.exit(0);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    histories: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [name = ''] = positionals;
const chosen = files.filter((file) => namesOf(file).includes(name));
if (chosen.length === 0 || !/^\d+$/.test(values.histories) || !/^\d+$/.test(values.seed)) {
  console.error(usage());
  process.exit(2);
}

const started = performance.now();
console.log(`${chosen.join(', ')}: ${values.histories} histories, seed ${values.seed}`);
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const paths = chosen.map((file) => path.join(folder, file));
const args = ['--selectProjects', 'service', '--runInBand', '--silent', '--runTestsByPath', ...paths];
const { status } = spawnSync(process.execPath, [...jest, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, DOORSTEP_HISTORIES: values.histories, DOORSTEP_SEED: values.seed },
});
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = status ?? 1;
