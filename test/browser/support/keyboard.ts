import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

/** Somebody who has no mouse. Counts what a pointer did: it must stay nothing. */
export class Keyboard {
  private constructor(readonly page: Page) {}

  /** Before the first page loads: the count begins with it. */
  static async at(page: Page): Promise<Keyboard> {
    await page.addInitScript(() => {
      const counted = window as unknown as { pointers: number };
      counted.pointers = 0;
      // Capture on the window: nothing on the page can keep one from being counted.
      addEventListener('pointerdown', () => counted.pointers++, true);
    });
    return new Keyboard(page);
  }

  /** Tab leads there sooner or later; a test jumps. What is focused must show it. */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    // A dialog that has just closed gives the focus back a moment later.
    await eventually(async () => {
      await target.focus();
      await expect(target.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    });
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
  }

  /** Types over what stands in a field. */
  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** A date or a time: native fields take no selection of all. */
  async set(target: Locator, value: string): Promise<void> {
    await this.to(target);
    await target.fill(value);
  }

  /** Chooses in a native list by its label, as typing its first letters does. */
  async choose(target: Locator, label: string | RegExp): Promise<void> {
    await this.to(target);
    const options = await target.locator('option').allTextContents();
    // Hours are written with spaces that do not break; people read them as spaces.
    const reads = (text: string): string => text.replace(/\s/g, ' ');
    const wanted = options.findIndex((text) =>
      typeof label === 'string' ? reads(text) === label : label.test(reads(text)),
    );
    if (wanted < 0) throw new Error(`no ${String(label)} among ${options.join(', ')}`);
    await target.selectOption({ index: wanted });
  }

  pointers(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { pointers: number }).pointers);
  }
}
