import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Where the README finds its pictures. */
export const FOLDER = 'docs/screenshots';

export const PHONE = { width: 360, height: 740 } as const;
export const LAPTOP = { width: 1280, height: 800 } as const;

/** Takes pictures of a running server; the same steps give the same pictures of another day's invented town. */
export class Camera {
  private readonly contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    readonly url: string,
  ) {
    mkdirSync(FOLDER, { recursive: true });
  }

  async open(
    address: string,
    viewport: typeof PHONE | typeof LAPTOP,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport,
      colorScheme,
      locale: 'en-US',
    });
    this.contexts.push(context);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  async shoot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
    process.stdout.write(`  ${FOLDER}/${name}.png\n`);
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }
}
