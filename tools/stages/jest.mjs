import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNode } from '../lib/run.mjs';
import { nothing } from './result.mjs';

const program = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

/**
 * Runs one project of jest.config.mjs. Finding no test is a failure: a stage that looks at nothing proves nothing.
 * @param {string} project
 * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function jest(project, { args = [], env = {} } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doorstep-jest-'));
  const file = path.join(folder, 'result.json');
  try {
    const flags = ['--selectProjects', project, '--json', '--outputFile', file, ...args];
    const { status, output } = await runNode([...program, ...flags], env);
    const found = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
    return count(found, status, withoutJson(output));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Record<string, number> | undefined} found @param {number} status @param {string} output
 * @returns {import('./result.mjs').Result}
 */
function count(found, status, output) {
  const of = (/** @type {string} */ name) => found?.[name] ?? 0;
  // A file that could not even be loaded has no tests to count, so it counts as one.
  const failed = of('numFailedTests') + of('numRuntimeErrorTestSuites');
  const total = of('numTotalTests');
  const hidden = failed === 0 && (status !== 0 || total === 0) ? 1 : 0;
  return {
    ...nothing,
    passed: of('numPassedTests'),
    failed: failed + hidden,
    skipped: of('numPendingTests') + of('numTodoTests'),
    output: failed + hidden > 0 ? `${output}${total === 0 ? '\nNo test was found.\n' : ''}` : '',
  };
}

/** With --json Jest also prints the file's path; people need it not. @param {string} output */
const withoutJson = (output) => output.replace(/^Test results written to: .*\n/m, '');

/** The test files of a project. @param {string} project */
export async function testFiles(project) {
  const { output } = await runNode([...program, '--selectProjects', project, '--listTests']);
  return output.split('\n').filter((line) => path.isAbsolute(line));
}
