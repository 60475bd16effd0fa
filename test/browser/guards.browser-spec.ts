import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessFaults } from './support/access-faults';
import { Face } from './support/guarded-page';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const stage = setStage(QUIET);

/** What a face tells at its end after something was done in it. */
async function faultsAfter(act: (page: Page) => Promise<unknown>): Promise<readonly string[]> {
  const face = await Face.open(stage.browser, stage.stand.origin);
  await face.page.goto('/en/ask');
  await act(face.page);
  return face.close();
}

describe('the guards of every journey can fail', () => {
  it('are silent on a page where nothing is wrong', async () => {
    expect(await faultsAfter(async (page) => page.title())).toEqual([]);
  }, 120_000);

  it.each<readonly [what: string, told: RegExp, act: (page: Page) => Promise<unknown>]>([
    ['an error on the console', /^console: lantern/, (page) => page.evaluate(() => console.error('lantern'))],
    [
      'an error that nobody caught',
      /^uncaught: .*lantern/,
      async (page) => {
        const told = page.waitForEvent('pageerror');
        await page.evaluate(() => {
          setTimeout(() => {
            throw new Error('lantern');
          });
        });
        await told;
      },
    ],
    [
      'a violation of the content security policy',
      /Content Security Policy/,
      async (page) => {
        const told = page.waitForEvent('console');
        await page.evaluate(() => {
          const style = document.createElement('style');
          style.textContent = 'body { color: red }';
          document.head.append(style);
        });
        await told;
      },
    ],
    [
      'a file that is missing',
      /^console: .*404/,
      async (page) => {
        const told = page.waitForEvent('console');
        await page.evaluate(() => fetch('/no-such-file').then(() => undefined));
        await told;
      },
    ],
    [
      'a page that belongs to somebody else',
      /^left the origin: http:\/\/localhost:/,
      (page) => page.goto(stage.stand.origin.replace('127.0.0.1', 'localhost')),
    ],
  ])(
    'tell of %s',
    async (_what, told, act) => {
      expect(await faultsAfter(act)).toContainEqual(expect.stringMatching(told));
    },
    120_000,
  );

  it('tell of a picture without words and of pale letters', async () => {
    const { page } = await stage.open();
    await page.goto('/leave');
    expect(await accessFaults(page, 'bread')).toEqual([]);
    await page.evaluate(() => {
      const pale = document.createElement('p');
      pale.textContent = 'Pale';
      pale.style.color = '#777';
      pale.style.background = '#888';
      document.querySelector('main')?.append(pale, new Image());
    });
    const found = await accessFaults(page, 'bread');
    for (const rule of ['color-contrast', 'image-alt'])
      expect(found).toContainEqual(expect.stringContaining(`: ${rule} at`));
  }, 120_000);
});
