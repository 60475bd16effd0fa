import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE } from './guarded-page';

/** Only the page runs it, so only the page reads its half a megabyte. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The narrowest that WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between light and dark; a second look at everything else would find the same. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const EVERYTHING: RunOptions = { runOnly: TAGS };
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: RULES_OF_COLOUR } };

/** What axe finds on this screen as it stands: on a phone and on a laptop, and in dark whether it can be read there. */
export async function accessFaults(page: Page, screen: string): Promise<string[]> {
  const before = page.viewportSize() ?? LAPTOP;
  await inject(page);
  const found: string[] = [];
  for (const size of [PHONE, LAPTOP]) {
    await page.setViewportSize(size);
    found.push(...(await faultsOf(page, EVERYTHING, `${screen}, ${size.width} px`)));
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await faultsOf(page, COLOURS, `${screen}, dark`)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** The same, and once more from right to left on a phone; nothing makes a narrow phone scroll sideways, either way. */
export async function accessFaultsBothWays(page: Page, screen: string): Promise<string[]> {
  const before = page.viewportSize() ?? LAPTOP;
  const found = await accessFaults(page, screen);
  await page.setViewportSize(PHONE);
  found.push(...(await sidewaysScroll(page, screen)));
  await turn(page, 'rtl');
  const mirrored = `${screen}, from right to left`;
  found.push(...(await faultsOf(page, EVERYTHING, mirrored)), ...(await sidewaysScroll(page, mirrored)));
  await turn(page, 'ltr');
  await page.setViewportSize(before);
  return found;
}

const turn = (page: Page, direction: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate((to) => document.documentElement.setAttribute('dir', to), direction);

async function sidewaysScroll(page: Page, screen: string): Promise<string[]> {
  await page.setViewportSize(NARROW);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize(PHONE);
  return wider > 0 ? [`${screen}: ${wider} px too wide at ${NARROW.width} px`] : [];
}

/**
 * Through the debugger, which no content security policy binds: the page itself stays as strict as it is. Once a page:
 * a debugger that leaves tells a phone without a signal that it has one.
 */
async function inject(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send('Runtime.evaluate', { expression: AXE });
  await debuggerOf.detach();
}

async function faultsOf(page: Page, options: RunOptions, where: string): Promise<string[]> {
  const how: RunOptions = { ...options, resultTypes: ['violations'], preload: false };
  const found = await page.evaluate<string[], RunOptions>(violationsNow, how);
  return found.map((violation) => `${where}: ${violation}`);
}

/** In the page: what passed stays there, it is some 50 kB a look. */
async function violationsNow(options: RunOptions): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
  return violations.map(
    ({ id, nodes }) =>
      `${id} at ${nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary ?? ''})`).join('; ')}`,
  );
}
