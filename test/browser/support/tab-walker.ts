import type { Locator, Page } from 'playwright-core';

/** More stops than any screen of ours has: who does not arrive by then never does. */
const MOST_STOPS = 200;

/** Somebody who has a keyboard and nothing else. */
export class TabWalker {
  constructor(private readonly page: Page) {}

  /** Goes from stop to stop until it is there, and presses. */
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  /** Tab by Tab. Fails when it is never reached, and when it is reached without being seen to be. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await target.evaluate((element) => element === document.activeElement)) return this.seen(target);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to ${target.toString()}`);
  }

  private async seen(target: Locator): Promise<void> {
    const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
    if (outline === 'none') throw new Error(`${target.toString()} has the focus, and nobody sees it`);
  }
}
