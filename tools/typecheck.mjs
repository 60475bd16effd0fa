// node tools/typecheck.mjs -p PROJECT: the native compiler, four to five times as quick as the one in JavaScript, which the
// linter still needs and which does the work where the native one has no build for a machine.
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const require = createRequire(import.meta.url);
/** @param {string} name */
const compilerOf = (name) => path.join(path.dirname(require.resolve(`${name}/package.json`)), 'bin/tsc');

/** @param {string} name @param {readonly string[]} args */
const run = (name, args) => execFileSync(process.execPath, [compilerOf(name), ...args], { stdio: 'inherit' });

function hasNative() {
  try {
    execFileSync(process.execPath, [compilerOf('typescript-native'), '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

try {
  run(hasNative() ? 'typescript-native' : 'typescript', process.argv.slice(2));
} catch (error) {
  // The compiler has said what is wrong.
  process.exitCode = /** @type {{ status?: number }} */ (error).status ?? 1;
}
