import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../../apps/api/src/seed/demonstration';
import { deskWords as words } from './words-of';

type Key = Parameters<typeof words.t>[0];
type Values = Parameters<typeof words.t>[1];

interface PlanRules {
  /** Stops of one run at most. */
  readonly mostStops?: number;
}

/** Somebody at the organizer's desk. */
export class Desk {
  constructor(readonly page: Page) {}

  say(key: Key, values: Values = {}): string {
    return words.t(key, values);
  }

  /** By its whole name, without the letter of a shortcut key that is printed behind it. */
  button(key: Key, values: Values = {}): Locator {
    return this.page.getByRole('button', { name: this.say(key, values), exact: true });
  }

  heading(key: Key): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.say(key), exact: true });
  }

  async unlock(handle: string = DEMONSTRATION.organizers[0]): Promise<void> {
    const { page } = this;
    await page.goto('/hub');
    await page.getByLabel(this.say('lock.handle')).fill(handle);
    await this.open();
  }

  /** The same browser loaded once more: it knows who it is and asks for the passphrase alone. */
  async unlockAgain(): Promise<void> {
    await this.page.goto('/hub');
    await this.open();
  }

  private async open(): Promise<void> {
    const { page } = this;
    await page.getByLabel(this.say('lock.passphrase')).fill(DEMONSTRATION.passphrase);
    await this.button('lock.open').click();
    await this.heading('today.title').waitFor();
  }

  /** Through the rail: the keys live in this tab's memory, and a new load would lock it. */
  async goTo(word: Key, title: Key): Promise<void> {
    await this.page
      .getByRole('navigation', { name: this.say('nav.label') })
      .getByRole('link', { name: this.say(word), exact: true })
      .click();
    await this.heading(title).waitFor();
  }

  /** Chooses a request in the inbox, and opens its drawers. */
  async openRequest(id: string): Promise<void> {
    await this.goTo('nav.requests', 'inbox.title');
    await this.page.locator(`a[href*="/requests/${id}"]`).click();
    await this.button('case.open').click();
    await this.button('case.close').waitFor();
  }

  /** Accepts the opened request with the tasks and the kit that the desk proposes. */
  async accept(): Promise<void> {
    await this.button('act.accept').click();
    await this.page.getByRole('table', { name: this.say('case.tasks') }).waitFor();
  }

  /** Confirms where the family's own words mean, for a place that its browser did not find. */
  async pinPlace(corner: string, title: Key = 'place.title'): Promise<void> {
    const card = this.page.getByRole('region', { name: this.say(title) });
    await card.getByLabel(this.say('place.search')).fill(corner);
    await card.getByRole('radio').first().check();
    await card.getByRole('button', { name: this.say('place.confirm') }).click();
    await card.getByText(this.say('place.confirmed')).first().waitFor();
  }

  /** Plans today for these drivers only, and stops improving as soon as there is a plan. */
  async plan(handles: readonly string[], rules: PlanRules = {}): Promise<void> {
    await this.goTo('nav.plan', 'plan.title');
    await this.planHere(handles, rules);
  }

  /** The same on the planner's screen, where another screen has led. */
  async planHere(handles: readonly string[], { mostStops }: PlanRules = {}): Promise<void> {
    const { page } = this;
    await this.chooseDrivers(handles);
    if (mostStops !== undefined)
      await page.getByLabel(this.say('plan.maxStops'), { exact: true }).fill(String(mostStops));
    await this.button('plan.go').click();
    await this.button('plan.useNow').or(this.button('plan.publish')).first().waitFor();
    // A small day settles by itself, perhaps while the hand is on its way to the button.
    await this.button('plan.useNow')
      .click({ timeout: 3_000 })
      .catch(() => undefined);
    await page.getByRole('heading', { name: this.say('plan.result'), exact: true }).waitFor();
  }

  async publish(): Promise<void> {
    await this.button('plan.publish').click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Publish \d/ })
      .click();
    await this.heading('live.title').waitFor();
  }

  /** Writes a donation of canned things into the book, with where it came from. */
  async receive(source: string): Promise<void> {
    await this.goTo('nav.stock', 'stock.title');
    await this.button('stock.receive').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.say('stock.quantity')).fill('12');
    await dialog.getByLabel(this.say('stock.source')).fill(source);
    await dialog.getByLabel(this.say('label.none')).check();
    await dialog.getByRole('button', { name: this.say('stock.save') }).click();
    await this.page.getByText(/^Received: 12 /).waitFor();
    await dialog
      .getByRole('button', { name: this.say('app.close'), exact: true })
      .last()
      .click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Pieces of everything, as the stock screen counts them now. */
  async onHand(): Promise<number> {
    await this.goTo('nav.today', 'today.title');
    await this.goTo('nav.stock', 'stock.title');
    const table = this.page.getByRole('table', { name: this.say('stock.title') });
    await table.locator('tbody').first().waitFor();
    // Rows of items only: the lots below each have tables of their own.
    const counts = await table.evaluate((element: HTMLTableElement) =>
      [...element.tBodies].map(({ rows }) => rows[0]?.cells[3]?.textContent ?? ''),
    );
    return counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
  }

  private async chooseDrivers(handles: readonly string[]): Promise<void> {
    const group = this.page.getByRole('group', { name: this.say('plan.drivers') });
    await group.waitFor();
    for (const box of await group.getByRole('checkbox').all()) await box.setChecked(false);
    for (const handle of handles)
      await group.getByRole('checkbox', { name: new RegExp(`^${handle}\\b`) }).check();
    await expect(group.getByRole('checkbox', { checked: true }).count()).resolves.toBe(handles.length);
  }
}
