import fs from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A whole browser: CHROMIUM_PATH, else the first on PATH or where macOS puts it; undefined without one. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return [process.env.CHROMIUM_PATH].find((file) => fs.existsSync(file));
  return [...onPath(names), ...elsewhere].find((file) => fs.existsSync(file));
}

/**
 * The browser for journeys: where nobody chose one and the headless shell is installed, the shell. It is the same engine
 * without windows, extensions and their processes.
 */
export function findJourneyChromium() {
  const shell = process.env.CHROMIUM_PATH ? [] : onPath(['chromium-headless-shell']);
  return shell.find((file) => fs.existsSync(file)) ?? findChromium();
}

/** @param {readonly string[]} programs */
function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return programs.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

export const howToGetChromium =
  'No Chromium found. On Debian or Ubuntu: apt-get install chromium. Elsewhere install Chromium or Chrome and set CHROMIUM_PATH to it.';
