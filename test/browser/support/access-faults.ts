import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE } from './guarded-page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = [PHONE, LAPTOP];
const COLOURS = ['light', 'dark'] as const;

/** What axe finds on this screen as it stands: on a phone and on a laptop, in light and in dark. */
export async function accessFaults(page: Page, screen: string): Promise<string[]> {
  const before = page.viewportSize() ?? LAPTOP;
  await inject(page);
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      for (const fault of await faultsOf(page))
        found.push(`${screen}, ${size.width} px, ${colorScheme}: ${fault}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  return found;
}

/** Through the debugger, which no content security policy binds: the page itself stays as strict as it is. */
async function inject(page: Page): Promise<void> {
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send('Runtime.evaluate', { expression: axe.source });
  await debuggerOf.detach();
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id} at ${nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary ?? ''})`).join('; ')}`,
  );
}
