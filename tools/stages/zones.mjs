import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/stamp.mjs';

/** Where the pure code is. A bench measures time and never tells it. */
const homes = ['libs', 'test/clients', 'tools/region'];

/**
 * What can tell a machine's time zone: the folders whose code or specs speak of a Date or of Intl at all. A lib imports
 * no other lib but std, so none of the rest learns the zone from elsewhere. As a pattern for paths of tests.
 */
export function foldersThatKnowDays() {
  const folders = homes.flatMap((home) => (home === 'libs' ? children(home) : [home]));
  const found = folders.filter((folder) => sources(folder).some(speaksOfDays));
  return `(${found.join('|')})/`;
}

/** @param {string} home */
const children = (home) => fs.readdirSync(path.join(root, home)).map((name) => `${home}/${name}`);

/** @param {string} folder */
const sources = (folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .map((file) => path.join(root, folder, file));

/** @param {string} file */
const speaksOfDays = (file) => /\b(Date(?!\.now)|Intl|Temporal)\b/.test(fs.readFileSync(file, 'utf8'));
