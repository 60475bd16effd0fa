import type { Browser } from 'playwright-core';

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
  // Only here: every spec with a database comes through this door, and this takes longer than all else it loads.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', ...SOFTWARE, ...more],
  });
}
