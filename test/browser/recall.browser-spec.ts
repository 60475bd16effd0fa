import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { Keyboard } from './support/keyboard';
import { GoodsRows, type LaidGoods } from './support/laid-goods';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 1, volunteers: 4, requests: 12 });

let goods: LaidGoods;
let rows: GoodsRows;

beforeAll(async () => {
  rows = await GoodsRows.at(stage.stand.databaseUrl);
  goods = await rows.lay(DEMONSTRATION.organizers[0]);
}, 60_000);
afterAll(() => rows?.close());

/** An organizer without a mouse. */
class Bookkeeper extends Desk {
  private constructor(
    page: Page,
    readonly keys: Keyboard,
  ) {
    super(page);
  }

  static async sitDown(handle: string): Promise<Bookkeeper> {
    const { page } = await stage.open();
    const one = new Bookkeeper(page, await Keyboard.at(page));
    await page.goto('/hub');
    await one.keys.write(page.getByLabel(one.say('lock.handle')), handle);
    await one.keys.write(page.getByLabel(one.say('lock.passphrase')), DEMONSTRATION.passphrase);
    await page.keyboard.press('Enter');
    await one.heading('today.title').waitFor();
    return one;
  }

  async goUnderStock(place: 'recalls' | 'fund' | 'report'): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: this.say('nav.label') });
    await this.keys.press(rail.getByRole('link', { name: this.say('nav.stock'), exact: true }));
    await this.heading('stock.title').waitFor();
    const places = this.page.getByRole('navigation', { name: this.say('places.label') });
    await this.keys.press(places.getByRole('link', { name: this.say(`places.${place}`), exact: true }));
    const title = { recalls: 'recall.title', fund: 'fund.title', report: 'report.title' } as const;
    await this.heading(title[place]).waitFor();
  }

  press(key: Parameters<Desk['say']>[0]): Promise<void> {
    return this.keys.press(this.button(key).first());
  }

  label(key: Parameters<Desk['say']>[0]): Locator {
    return this.page.getByLabel(this.say(key), { exact: true });
  }

  /** The text of what a press saves as a file. */
  async saved(): Promise<string> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.press('books.csv')]);
    return readFileSync(await file.path(), 'utf8');
  }
}

/** From what is printed on a tin to an open recall. */
async function openRecall(ana: Bookkeeper): Promise<void> {
  const { page, keys } = ana;
  await ana.goUnderStock('recalls');
  await keys.press(page.getByRole('link', { name: ana.say('recall.new'), exact: true }));
  await keys.choose(ana.label('recall.find.item'), goods.item);
  await keys.write(ana.label('recall.find.code'), goods.code);
  await page.keyboard.press('Enter');
  const found = page.getByRole('table', { name: ana.say('recall.found', { count: 1 }) });
  await keys.press(found.getByRole('checkbox', { name: new RegExp(goods.code) }), 'Space');
  expect(await accessFaults(page, 'lots to recall')).toEqual([]);
  await keys.press(ana.page.getByRole('button', { name: ana.say('recall.open.do', { count: 1 }) }));
  await recallOf(ana).waitFor();
}

const recallOf = (desk: Desk): Locator =>
  desk.page.getByRole('heading', { level: 1, name: desk.say('recall.one', { items: goods.item }) });

/** Bin, floor and kits are set apart; a bag and a household are named. */
async function expectFound({ page, say }: { page: Page; say: Desk['say'] }): Promise<void> {
  const lots = page.getByRole('table', { name: say('recall.lots') });
  const tins = lots.getByRole('row', { name: new RegExp(goods.code) });
  await eventually(async () => expect(await tins.innerText()).toContain(`${goods.bin}: 2`));
  const held = (row: Locator): Promise<string> => row.locator('td').first().innerText();
  expect(await held(tins)).toBe('4');
  expect(await held(lots.getByRole('row', { name: new RegExp(say('recall.kitOf')) }))).toBe('6');
  await page.getByText(new RegExp(`take out 1 × ${goods.item}`)).waitFor();
  await page.getByRole('heading', { name: say('recall.doors', { told: 0, all: 1 }) }).waitFor();
}

/** The household is reached, the bag is emptied, all that lies here is thrown away. */
async function work(ana: Bookkeeper): Promise<void> {
  const { page, keys } = ana;
  await ana.press('recall.door.open');
  await page.getByText(new RegExp(`^Please do not eat or use this: ${goods.item}`)).waitFor();
  expect(await accessFaults(page, 'a recall, a household open')).toEqual([]);
  await keys.choose(ana.label('recall.door.outcome'), ana.say('recallOutcome.thrown_away'));
  await ana.press('recall.door.save');
  await page.getByRole('heading', { name: ana.say('recall.doors', { told: 1, all: 1 }) }).waitFor();
  await ana.press('recall.bag.do');
  await page.getByText(/^Taken out by ana/).waitFor();
  for (const left of [1, 0]) {
    await ana.press('recall.destroy');
    const dialog = page.getByRole('dialog');
    await keys.press(dialog.getByRole('button', { name: ana.say('recall.destroy'), exact: true }));
    await dialog.waitFor({ state: 'detached' });
    await eventually(async () => expect(await ana.button('recall.destroy').count()).toBe(left));
  }
}

/** Somebody asks for more than one person may give out alone, and another agrees. */
async function fundByTwo(ana: Bookkeeper, bo: Bookkeeper): Promise<void> {
  const ASKED = '$1,234.50';
  const ask = (desk: Desk): Locator => desk.page.getByRole('listitem').filter({ hasText: ASKED });
  await ana.goUnderStock('fund');
  const gift = ana.page.getByRole('region', { name: ana.say('fund.gift'), exact: true });
  await ana.keys.write(gift.getByLabel(ana.say('fund.amount')), '2000');
  await ana.page.keyboard.press('Tab');
  await ana.press('fund.gift.do');
  await ana.page.getByText(ana.say('fund.gift.done', { amount: '$2,000.00' })).waitFor();
  const help = ana.page.getByRole('region', { name: ana.say('fund.help'), exact: true });
  await ana.keys.write(help.getByLabel(ana.say('fund.amount')), '1234.50');
  await ana.press('fund.help.do');
  await ask(ana).getByText(ana.say('fund.ask.mine')).waitFor();
  expect(
    await ask(ana)
      .getByRole('button', { name: ana.say('fund.approve') })
      .count(),
  ).toBe(0);

  await bo.goUnderStock('fund');
  const balance = bo.page.locator('.figure');
  const before = cents(await balance.innerText());
  await bo.keys.press(ask(bo).getByRole('button', { name: bo.say('fund.approve') }));
  await ask(bo).waitFor({ state: 'detached' });
  await eventually(async () => expect(cents(await balance.innerText())).toBe(before - 123_450));
  expect(await accessFaults(bo.page, 'the fund')).toEqual([]);
}

const cents = (text: string): number => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100);

describe('goods that must come back', () => {
  it('are followed from a lot to the door by keys, and the fund gives out much by two people only', async () => {
    const [ana, bo] = [await Bookkeeper.sitDown('ana'), await Bookkeeper.sitDown('bo')];
    const { page, keys } = ana;
    await openRecall(ana);
    await expectFound({ page, say: ana.say.bind(ana) });

    // Another organizer finds it where the day begins.
    await bo.keys.press(bo.page.getByRole('link', { name: new RegExp(bo.say('today.recalls')) }));
    await recallOf(bo).waitFor();

    await work(ana);
    const report = await ana.saved();
    expect(report).toContain(goods.code);
    expect(report).toMatch(/thrown_away,1\r?\n/);
    await ana.press('recall.close');
    await page.getByText(/^Closed .* by ana$/).waitFor();
    await bo.page.getByText(/^Closed .* by ana$/).waitFor();

    await fundByTwo(ana, bo);
    await ana.goUnderStock('report');
    await page.getByRole('table', { name: ana.say('report.category') }).waitFor();
    expect(await ana.saved()).toMatch(/,issued,canned,/);
    expect(await accessFaults(page, 'the report')).toEqual([]);
    expect([await keys.pointers(), await bo.keys.pointers()]).toEqual([0, 0]);

    await keys.press(page.getByRole('button', { name: 'English' }));
    const arabic = page.getByRole('menuitemradio', { name: 'العربية' });
    await keys.press(arabic.or(page.getByRole('menuitem', { name: 'العربية' })).first());
    await page.getByText('التوصيلات', { exact: true }).first().waitFor();
    expect(await accessFaults(page, 'the report in Arabic')).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }, 240_000);
});
