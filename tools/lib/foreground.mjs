import { spawn } from 'node:child_process';
import { root } from './stamp.mjs';

/**
 * Runs a program and shows its output as it comes; where that is no terminal (and spinners stay silent), a sign
 * of life every 15 seconds.
 * @param {string} file @param {readonly string[]} args
 * @returns {Promise<number>} its status
 */
export function foreground(file, args) {
  const started = performance.now();
  const life = setInterval(() => {
    if (!process.stdout.isTTY)
      console.log(`    still at it (${Math.round((performance.now() - started) / 1000)} s)`);
  }, 15_000);
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', shell: needsShell(file) });
    const end = (/** @type {number} */ status) => {
      clearInterval(life);
      resolve(status);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.once('exit', (status) => end(status ?? 1));
  });
}

/** npm is a .cmd file on Windows, which only a shell starts. @param {string} file */
const needsShell = (file) => process.platform === 'win32' && file === 'npm';
