import type { Page } from 'playwright-core';
import { DEMONSTRATION } from '../../../apps/api/src/seed/demonstration';
import { Desk } from './desk';
import { Keyboard } from './keyboard';

/** An organizer without a mouse. */
export interface Sitting {
  readonly desk: Desk;
  readonly keys: Keyboard;
}

type Word = Parameters<Desk['say']>[0];

/** Unlocks the desk and is at Today. The page must not have loaded anything yet: pointers are counted from here. */
export async function sitDown(page: Page): Promise<Sitting> {
  const desk = new Desk(page);
  const keys = await Keyboard.at(page);
  await page.goto('/hub');
  await keys.write(page.getByLabel(desk.say('lock.handle')), DEMONSTRATION.organizers[0]);
  await keys.write(page.getByLabel(desk.say('lock.passphrase')), DEMONSTRATION.passphrase);
  await page.keyboard.press('Enter');
  await desk.heading('today.title').waitFor();
  return { desk, keys };
}

/** Through the rail. */
export async function turnTo({ desk, keys }: Sitting, word: Word, title: Word): Promise<void> {
  const rail = desk.page.getByRole('navigation', { name: desk.say('nav.label') });
  await keys.press(rail.getByRole('link', { name: desk.say(word), exact: true }));
  await desk.heading(title).waitFor();
}

/** Accepts a request as the desk proposes it, and leaves it open on the screen. */
export async function acceptByKeys({ desk, keys }: Sitting, requestId: string): Promise<void> {
  await turnTo({ desk, keys }, 'nav.requests', 'inbox.title');
  await keys.press(desk.page.locator(`a[href*="/requests/${requestId}"]`));
  await keys.press(desk.button('case.open'));
  await desk.button('case.close').waitFor();
  await keys.press(desk.button('act.accept'));
  await desk.page.getByRole('table', { name: desk.say('case.tasks') }).waitFor();
}

/** Reads the screen in Arabic, from right to left. Answers when it does. */
export async function turnArabic({ desk, keys }: Sitting): Promise<void> {
  const { page } = desk;
  await keys.press(page.getByRole('button', { name: 'English' }));
  const arabic = page.getByRole('menuitemradio', { name: 'العربية' });
  await keys.press(arabic.or(page.getByRole('menuitem', { name: 'العربية' })).first());
  await page.locator('html[dir=rtl]').waitFor();
}
