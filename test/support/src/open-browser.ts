import type { Browser, LaunchOptions } from 'playwright-core';

type Launch = (options: LaunchOptions) => Promise<Browser>;

declare global {
  /** Given by the Jest environment of the projects with a database. */
  var launchChromium: Launch | undefined;
}

const SOFTWARE = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Only maps need WebGL; pages drawn through an imitated GPU cost an eighth more of a journey, and maps a third.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];

/** Headless Chromium on software rendering, so that maps draw on any machine; `more` is for cameras. Close it in afterAll. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH.');
  const launch = globalThis.launchChromium ?? launchFromHere;
  return launch({
    executablePath,
    args: ['--no-sandbox', ...SOFTWARE, ...more],
  });
}

/** Only here: every spec with a database comes through this door, and this takes longer than all else it loads. */
const launchFromHere: Launch = async (options) => (await import('playwright-core')).chromium.launch(options);
