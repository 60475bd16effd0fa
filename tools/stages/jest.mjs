import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNode } from '../lib/run.mjs';
import { nothing } from './result.mjs';

const program = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

/** @typedef {{ args?: readonly string[], env?: NodeJS.ProcessEnv }} Options */

/**
 * Runs one project of jest.config.mjs. Finding no test is a failure: a stage that looks at nothing proves nothing.
 * @param {string} project @param {Options} [options]
 * @returns {Promise<import('./result.mjs').Result>}
 */
export const jest = async (project, options) => (await run(project, options)).result;

/**
 * For journeys through a whole browser: a file that failed is run once more, alone. What passes only then is named, so
 * that nobody takes it for sound.
 * @param {string} project @param {Options} options
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function jestTwice(project, { args = [], env = {} }) {
  const first = await run(project, { args, env });
  if (first.failedFiles.length === 0 || first.result.failed === 0) return first.result;
  const again = await run(project, { args: ['--runInBand', '--runTestsByPath', ...first.failedFiles], env });
  const names = first.failedFiles.map((file) => path.basename(file)).join(', ');
  const { passed, failed, skipped } = first.result;
  const wereOthers = passed - first.passedInFailed;
  return {
    passed: wereOthers + again.result.passed,
    failed: again.result.failed,
    skipped,
    output: failed > 0 ? first.result.output + again.result.output : '',
    note: `at the first try failed, and were run again: ${names}`,
  };
}

/**
 * @param {string} project @param {Options} [options]
 * @returns {Promise<{ result: import('./result.mjs').Result, failedFiles: string[], passedInFailed: number }>}
 */
async function run(project, { args = [], env = {} } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doorstep-jest-'));
  const file = path.join(folder, 'result.json');
  try {
    const flags = ['--selectProjects', project, '--json', '--outputFile', file, ...args];
    const { status, output } = await runNode([...program, ...flags], env, (child) =>
      endWhenDone(child, file),
    );
    const found = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
    return { result: count(found, status, withoutJson(output)), ...failuresIn(found) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** How long Jest may take to end once its results are written. */
const GRACE_MS = 20_000;

/**
 * Jest waits for ever while a test has left a socket, a timer or a program open. We end it, and its status says so.
 * @param {import('node:child_process').ChildProcess} child @param {string} file
 */
function endWhenDone(child, file) {
  const watch = setInterval(() => {
    const writtenAt = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - writtenAt < GRACE_MS) return;
    clearInterval(watch);
    child.kill('SIGKILL');
  }, 1000);
  child.once('exit', () => clearInterval(watch));
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
    output: failed + hidden > 0 ? `${output}${hidden > 0 ? `\n${reason(total)}\n` : ''}` : '',
  };
}

/** @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} TestFile */

/** @param {{ testResults: TestFile[] } | undefined} found */
function failuresIn(found) {
  const files = (found?.testResults ?? []).filter(({ status }) => status === 'failed');
  const passed = files.flatMap(({ assertionResults }) =>
    assertionResults.filter((one) => one.status === 'passed'),
  );
  return { failedFiles: files.map(({ name }) => name), passedInFailed: passed.length };
}

/** @param {number} total */
const reason = (total) =>
  total === 0
    ? 'No test was found.'
    : 'Jest did not end by itself: a test has left something open, or a set-up failed.';

/** With --json Jest also prints the file's path; people need it not. @param {string} output */
const withoutJson = (output) => output.replace(/^Test results written to: .*\n/m, '');

/** The test files of a project. @param {string} project */
export async function testFiles(project) {
  const { output } = await runNode([...program, '--selectProjects', project, '--listTests']);
  return output.split('\n').filter((line) => path.isAbsolute(line));
}
