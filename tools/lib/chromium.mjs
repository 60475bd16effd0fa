import fs from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for journeys: CHROMIUM_PATH, else the first on PATH or where macOS puts it; undefined without one. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return [process.env.CHROMIUM_PATH].find((file) => fs.existsSync(file));
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...elsewhere].find((file) => fs.existsSync(file));
}

export const howToGetChromium =
  'No Chromium found. On Debian or Ubuntu: apt-get install chromium. Elsewhere install Chromium or Chrome and set CHROMIUM_PATH to it.';
