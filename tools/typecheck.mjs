// node tools/typecheck.mjs -p PROJECT: the native compiler, four to five times as quick as the one in JavaScript, which the
// linter still needs and which does the work where the native one has no build for a machine.
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const require = createRequire(import.meta.url);
/** @param {string} name */
const compilerOf = (name) => path.join(path.dirname(require.resolve(`${name}/package.json`)), 'bin/tsc');

/** @param {string} name @param {readonly string[]} args @param {'inherit' | 'ignore'} stdio */
const run = (name, args, stdio) => spawnSync(process.execPath, [compilerOf(name), ...args], { stdio }).status;

const hasNative = run('typescript-native', ['--version'], 'ignore') === 0;
process.exitCode = run(hasNative ? 'typescript-native' : 'typescript', process.argv.slice(2), 'inherit') ?? 1;
