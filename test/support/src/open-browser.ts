import { type Browser, chromium } from 'playwright-core';

/** Headless Chromium on software rendering, so that maps draw on any machine; `more` is for cameras. Close it in afterAll. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...more],
  });
}
