import fs from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for journeys: CHROMIUM_PATH, else where systems put it; undefined when there is none. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  return [...(wanted ? [wanted] : places)].find((file) => fs.existsSync(file));
}

export const howToGetChromium =
  'No Chromium found. On Debian or Ubuntu: apt-get install chromium. Elsewhere install Chromium or Chrome and set CHROMIUM_PATH to it.';
