import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './stamp.mjs';

/** Programs whose output we keep see no terminal, so they must be told of ours. */
const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the programs under way, for a run that is told to stop. */
export const stopPrograms = () => running.forEach((child) => child.kill('SIGTERM'));

/**
 * Runs a Node program of ours and keeps what it writes.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] on top of our own
 * @param {(child: import('node:child_process').ChildProcess) => void} [watch] is given the process once it runs
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runNode(args, env = {}, watch = () => undefined) {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: root,
      env: { ...process.env, ...colour, ...env },
    };
    const child = spawn(process.execPath, args, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.stdin.end();
    running.add(child);
    watch(child);
    child.once('error', reject);
    child.once('close', (status) => {
      running.delete(child);
      resolve({ status: status ?? 1, output: plain(output) });
    });
  });
}

/** Nx asks every program for colours, even when it writes to a file. @param {string} text */
const plain = (text) => (process.stdout.isTTY ? text : stripVTControlCharacters(text));

/** Nx by its file, so that no shell and no PATH come into it. @param {readonly string[]} args */
export const nx = (args) => ['node_modules/nx/dist/bin/nx.js', ...args, '--outputStyle=static'];
