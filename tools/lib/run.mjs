import { spawn } from 'node:child_process';
import { root } from './stamp.mjs';

/**
 * Runs a program and shows its output as it comes, or keeps it.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(file, args, { env = process.env, show = true } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: needsShell(file),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** npm and nx are .cmd files on Windows, which only a shell starts. @param {string} file */
const needsShell = (file) => process.platform === 'win32' && file === 'npm';

/** @param {readonly string[]} args @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] */
export const runNx = (args, options) =>
  run(process.execPath, ['node_modules/nx/dist/bin/nx.js', ...args], options);
