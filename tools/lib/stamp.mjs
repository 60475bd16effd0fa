import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

const skipped = new Set(['node_modules', 'dist', '.git', '.nx', '.data']);

/**
 * A fingerprint of files and folders: names, sizes and times of change. Reading no content it takes milliseconds;
 * a touched file costs a look into the build cache, never a stale build.
 * @param {readonly string[]} paths relative to the root
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const each of paths) addTo(hash, each);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} relative
 */
function addTo(hash, relative) {
  const file = path.join(root, relative);
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    hash.update(`${relative} ${stat.size} ${stat.mtimeMs}\n`);
    return;
  }
  for (const name of fs.readdirSync(file).sort()) {
    if (!skipped.has(name)) addTo(hash, path.join(relative, name));
  }
}

/**
 * Runs `make` unless its inputs are as they were when it last succeeded and its output is there.
 * @param {{ stamp: string, inputs: readonly string[], outputs: readonly string[], make: () => void | Promise<void> }} step
 * @returns {Promise<boolean>} whether it ran
 */
export async function unlessFresh({ stamp, inputs, outputs, make }) {
  const file = path.join(root, 'dist', `.${stamp}.stamp`);
  const now = fingerprint(inputs);
  const isThere = [file, ...outputs.map((each) => path.join(root, each))].every((each) =>
    fs.existsSync(each),
  );
  if (isThere && fs.readFileSync(file, 'utf8') === now) return false;
  fs.rmSync(file, { force: true });
  await make();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, now);
  return true;
}
