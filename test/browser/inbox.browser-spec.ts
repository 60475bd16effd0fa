import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { Keyboard } from './support/keyboard';
import { setStage } from './support/stage';

const stage = setStage();

/** Somebody at the desk who has no mouse. */
class Inbox extends Desk {
  private constructor(
    page: Page,
    readonly keys: Keyboard,
  ) {
    super(page);
  }

  static async at(page: Page, handle: string): Promise<Inbox> {
    const inbox = new Inbox(page, await Keyboard.at(page));
    await inbox.unlock(handle);
    inbox.before = await inbox.keys.pointers();
    return inbox;
  }

  /** Unlocking is the same for everybody; what a pointer did since. */
  private before = 0;
  async pointers(): Promise<number> {
    return (await this.keys.pointers()) - this.before;
  }

  async enter(): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: this.say('nav.label') });
    await this.keys.press(rail.getByRole('link', { name: this.say('nav.requests'), exact: true }));
    await this.heading('inbox.title').waitFor();
    await this.rows().first().waitFor();
  }

  rows = () => this.page.locator('.split-list a.row-link');

  ids(): Promise<string[]> {
    return this.rows().evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-1) ?? ''),
    );
  }

  /** J walks down the list until this one is on the desk. */
  async walkTo(id: string): Promise<void> {
    while (!this.page.url().includes(id)) await this.step();
    await this.button('case.open').waitFor();
  }

  /** To the next one, wherever that is. */
  async walkOn(): Promise<void> {
    await this.step();
    await this.button('case.open').waitFor();
  }

  private async step(): Promise<void> {
    const before = this.page.url();
    await this.page.keyboard.press('j');
    await this.page.waitForFunction((url) => location.href !== url, before);
  }

  async show(list: 'new' | 'calls' | 'waiting' | 'open' | 'ended'): Promise<void> {
    await this.keys.choose(this.page.getByLabel(this.say('inbox.filter')), this.say(`inbox.filter.${list}`));
  }

  dialog = () => this.page.getByRole('dialog');

  /** The last button of a dialog is the one that acts. */
  async confirm(): Promise<void> {
    await this.keys.press(this.dialog().locator('.dialog-actions button').last());
    await this.dialog().waitFor({ state: 'detached' });
  }

  link = (key: Parameters<Desk['say']>[0]) =>
    this.page.getByRole('link', { name: this.say(key), exact: true });
}

describe('two organizers at the inbox, without a mouse', () => {
  it('see each other, and the second reads what the first one decided before deciding', async () => {
    const ana = await Inbox.at((await stage.open()).page, 'ana');
    const bo = await Inbox.at((await stage.open()).page, 'bo');
    await ana.enter();
    await bo.enter();
    const [id = ''] = await ana.ids();
    await ana.walkTo(id);
    await bo.walkTo(id);
    await ana.page.getByText(ana.say('here.now', { who: 'bo', count: 1 })).waitFor();
    await ana.page.keyboard.press('o');
    await ana.button('case.close').waitFor();

    // Bo is first.
    await bo.page.keyboard.press('i');
    await bo.dialog().waitFor();
    await bo.confirm();

    await ana.page.getByText(/^bo changed this at /).waitFor();
    const changed = ana.page.getByRole('table', { name: ana.say('changed.table') });
    await changed.getByText(ana.say('request.needs_info')).waitFor();
    await ana.page.getByText(ana.say('changed.first')).first().waitFor();
    // A does nothing before that is seen, and what was opened stays open.
    await ana.page.keyboard.press('a');
    expect(await ana.page.getByRole('table', { name: ana.say('case.tasks') }).count()).toBe(0);
    await ana.keys.press(ana.button('changed.seen'));
    await changed.waitFor({ state: 'detached' });
    await ana.button('case.close').waitFor();

    // The call list: ana takes it, bo sees who is calling.
    await ana.show('calls');
    await bo.show('calls');
    await ana.keys.press(ana.button('call.take'));
    await ana.button('call.drop').waitFor();
    await bo.page.getByText(/^ana is calling until /).waitFor();
    await ana.page.keyboard.press('l');
    await ana.dialog().waitFor();
    await ana.confirm();
    await ana.page.getByText(ana.say('call.title', { count: 1 })).waitFor();
    await ana.button('call.take').waitFor();
    expect([await ana.pointers(), await bo.pointers()]).toEqual([0, 0]);
  }, 240_000);

  it('lay two requests side by side and apart again, refer, repeat and skip', async () => {
    const { page } = await stage.open();
    const ana = await Inbox.at(page, 'ana');
    const faults: string[] = [];
    await ana.enter();

    // The directory first: somebody to refer to.
    await ana.keys.press(ana.link('directory.title'));
    await ana.heading('directory.title').waitFor();
    await ana.keys.press(ana.button('directory.new'));
    await ana.keys.write(ana.dialog().getByLabel(ana.say('service.name')), 'Invented Food Shelf');
    await ana.keys.write(ana.dialog().getByLabel(ana.say('service.what')), 'Groceries for a week');
    await ana.keys.write(ana.dialog().getByLabel(ana.say('service.phone'), { exact: true }), '612 555 0155');
    await ana.keys.press(ana.dialog().getByRole('button', { name: ana.say('service.hours.add') }));
    faults.push(...(await accessFaults(page, 'directory, dialog')));
    await ana.confirm();
    await page.getByRole('cell', { name: '612 555 0155' }).waitFor();
    faults.push(...(await accessFaults(page, 'directory')));
    await ana.keys.press(ana.link('inbox.title').last());
    await ana.heading('inbox.title').waitFor();
    await ana.rows().first().waitFor();

    // D: side by side with the first other request of its kind, and U apart again.
    await stepToRival(ana);
    await page.keyboard.press('d');
    await ana.dialog().waitFor();
    await ana.keys.press(ana.dialog().getByRole('button', { name: ana.say('merge.open'), exact: true }));
    await ana
      .dialog()
      .getByRole('region', { name: ana.say('merge.preview') })
      .waitFor();
    await ana.keys.to(ana.dialog().getByRole('radio', { checked: true }).first());
    await page.keyboard.press('ArrowUp');
    faults.push(...(await accessFaults(page, 'merge')));
    await ana.keys.press(ana.dialog().getByRole('button', { name: ana.say('merge.do'), exact: true }));
    await ana.dialog().waitFor({ state: 'detached' });
    await ana.button('act.undoMerge').waitFor();
    await page.keyboard.press('u');
    await page.getByText(ana.say('merge.undone')).waitFor();
    await ana.button('act.accept').waitFor();

    // It comes back, and one day of it does not.
    await ana.keys.press(ana.button('case.open'));
    await ana.button('case.close').waitFor();
    await ana.keys.press(ana.button('standing.make'));
    await ana.dialog().waitFor();
    await ana.confirm();
    await ana.heading('standing.title').waitFor();
    const days = page.getByRole('table', { name: ana.say('standing.next') });
    await days.waitFor();
    await ana.keys.press(days.getByRole('button', { name: /^Skip / }).nth(1));
    await days.getByText(ana.say('standing.skipped')).waitFor();
    await page.getByText(ana.say('standing.active')).first().waitFor();
    faults.push(...(await accessFaults(page, 'standing')));

    // R: to whom, with the number to read aloud.
    await ana.keys.press(ana.link('inbox.title').last());
    await ana.heading('inbox.title').waitFor();
    await ana.rows().first().waitFor();
    const [id = ''] = await ana.ids();
    await ana.walkTo(id);
    faults.push(...(await accessFaults(page, 'inbox')));
    await page.keyboard.press('r');
    await ana.dialog().getByText('612 555 0155').waitFor();
    await ana.confirm();
    await page.getByText('Invented Food Shelf').first().waitFor();

    // X: several at once.
    await eventually(async () => expect(await ana.ids()).not.toContain(id));
    await ana.walkOn();
    await page.keyboard.press('x');
    await page.getByText(ana.say('bulk.count', { count: 1 })).waitFor();
    await ana.keys.press(page.getByRole('button', { name: /^Hold \(1\)$/ }));
    await ana.dialog().waitFor();
    await ana.confirm();
    await page.getByText(ana.say('bulk.done', { count: 1, left: 0 })).waitFor();

    await ana.keys.press(ana.link('unmet.title'));
    await ana.heading('unmet.title').waitFor();
    await page.getByText(ana.say('unmet.few')).first().waitFor();
    faults.push(...(await accessFaults(page, 'unmet')));
    expect(faults).toEqual([]);
    expect(await ana.pointers()).toBe(0);
  }, 300_000);
});

/** Walks down until the request on the desk has another of its kind in the list. */
async function stepToRival(inbox: Inbox): Promise<void> {
  const kinds = await inbox.rows().locator('strong').allInnerTexts();
  const kindOf = (text: string): string => text.split('\n')[0] ?? text;
  const at = kinds.findIndex((text, i) =>
    kinds.some((other, j) => j !== i && kindOf(other) === kindOf(text)),
  );
  expect(at).toBeGreaterThanOrEqual(0);
  await inbox.walkTo((await inbox.ids())[at] ?? '');
}
