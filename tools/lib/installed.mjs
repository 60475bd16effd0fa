import fs from 'node:fs';
import path from 'node:path';
import { root } from './stamp.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Entry */

/**
 * How many packages of the lock file are absent from node_modules or there in another version. npm writes
 * node_modules/.package-lock.json last, so an install cut short counts as none at all. Optional packages may be
 * absent: most are for other platforms.
 */
export function missingPackages() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).filter(([where, entry]) => where !== '' && isMissing(entry, installed[where]))
    .length;
}

/** @param {Entry} wanted @param {Entry | undefined} found */
function isMissing(wanted, found) {
  if (found === undefined) return !(wanted.optional || wanted.devOptional);
  return found.version !== wanted.version;
}

/** @param {string} file @returns {Record<string, Entry>} */
function packagesIn(file) {
  const full = path.join(root, file);
  return fs.existsSync(full) ? JSON.parse(fs.readFileSync(full, 'utf8')).packages : {};
}
