import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root, unlessFresh } from './stamp.mjs';

const inputs = [
  'libs',
  'migrations',
  'tools/schema-sql',
  'tools/vite.tools.ts',
  'tsconfig.base.json',
  'package-lock.json',
];

/** Builds dist/tools (migrations, embedded database, schema dump) when stale: about half a second. */
export function buildTools() {
  return unlessFresh({
    stamp: 'tools',
    inputs,
    outputs: ['dist/tools/migrate.js'],
    make: () => vite('build', '-c', 'tools/vite.tools.ts', '--logLevel', 'warn'),
  });
}

/** @param {string[]} args */
export function vite(...args) {
  const program = path.join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
}

/**
 * Something built by buildTools.
 * @param {string} name
 */
export const built = (name) => import(path.join(root, 'dist/tools', `${name}.js`));
