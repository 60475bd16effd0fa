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
    const { status, output } = await runNode([...program, ...flags], env, (child) =>
      endWhenDone(child, file),
    );
    const found = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
    return count(found, status, withoutJson(output));
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
