import type { Browser } from 'playwright-core';

/** Headless Chromium on software rendering, so that maps draw on any machine; `more` is for cameras. Close it in afterAll. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH.');
  // Only here: every spec with a database comes through this door, and this takes longer than all else it loads.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...more],
  });
}
