import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import pg from 'pg';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 1, volunteers: 16, requests: 24, lived: true });

/** Who has driven a run to its end, and which. */
interface Drive {
  readonly handle: string;
  readonly letter: string;
}

async function aDrive(): Promise<Drive> {
  const owner = new pg.Client({ connectionString: stage.stand.databaseUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Drive>(
      `SELECT m.handle, r.letter FROM run r JOIN member m ON m.hub_id = r.hub_id AND m.id = r.member_id
       WHERE r.state = 'completed' ORDER BY r.day DESC, r.letter LIMIT 1`,
    );
    if (rows[0] === undefined) throw new Error('somebody of the lived region has driven');
    return rows[0];
  } finally {
    await owner.end();
  }
}

/** Somebody at the desk with the fund open. */
class Treasurer extends Desk {
  static async sitDown(handle: string): Promise<Treasurer> {
    const one = new Treasurer((await stage.open()).page);
    await one.unlock(handle);
    await one.goTo('nav.stock', 'stock.title');
    await one.page.getByRole('link', { name: one.say('places.fund'), exact: true }).click();
    await one.heading('fund.title').waitFor();
    return one;
  }

  async balance(): Promise<number> {
    return cents(await this.page.locator('.figure').innerText());
  }

  async expectBalance(wanted: number): Promise<void> {
    await eventually(async () => expect(await this.balance()).toBe(wanted));
  }

  async give(dollars: string): Promise<void> {
    const card = this.page.getByRole('region', { name: this.say('fund.gift'), exact: true });
    await card.getByLabel(this.say('fund.amount')).fill(dollars);
    await card.getByRole('button', { name: this.say('fund.gift.do') }).click();
  }

  async help(dollars: string, what: 'medicine' | 'rent'): Promise<void> {
    const card = this.page.getByRole('region', { name: this.say('fund.help'), exact: true });
    await card
      .getByLabel(this.say('fund.help.for'))
      .selectOption({ label: this.say(`fundCategory.${what}`) });
    await card.getByLabel(this.say('fund.amount')).fill(dollars);
    await card.getByRole('button', { name: this.say('fund.help.do') }).click();
  }

  /** What waits for somebody, by its amount. */
  ask(amount: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: amount });
  }

  async agree(amount: string): Promise<void> {
    await this.ask(amount)
      .getByRole('button', { name: this.say('fund.approve') })
      .click();
  }

  /** The first line of the month's ledger: the last that was written. */
  newestLine(): Promise<string> {
    return this.page
      .getByRole('table', { name: this.say('fund.lines') })
      .locator('tbody')
      .first()
      .innerText();
  }
}

const cents = (text: string): number => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100);

/** 12.5 miles at the fourteen cents of the law: $1.75. */
const [MILES, PAID_BACK] = ['12.5', '$1.75'];

/** A driver asks for the miles of a run, and sees what became of it. */
async function askForMiles(driver: Phone, { handle, letter }: Drive): Promise<Locator> {
  await driver.signIn(handle);
  await driver.goTo('nav.me');
  await driver.link('costs.me').click();
  await driver.heading('costs.title').waitFor();
  const run = driver.page.getByRole('region', { name: new RegExp(`^Route ${letter},`) }).first();
  await run.getByLabel(driver.say('costs.miles')).fill('far');
  await run.getByRole('button', { name: driver.say('costs.ask') }).click();
  await run.getByText(driver.say('costs.wrong')).waitFor();
  await run.getByLabel(driver.say('costs.miles')).fill(MILES);
  await run.getByRole('button', { name: driver.say('costs.ask') }).click();
  const cost = run.getByRole('listitem').filter({ hasText: PAID_BACK });
  await cost.getByText(driver.say('costState.asked'), { exact: true }).waitFor();
  expect(await accessFaults(driver.page, 'costs of a run')).toEqual([]);
  return cost;
}

const pagesOf = async (page: Page, format: 'Letter' | 'A4'): Promise<number> =>
  (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What is on paper, as it would be read there. */
async function onPaper<T>(page: Page, read: () => Promise<T>): Promise<T> {
  await page.emulateMedia({ media: 'print' });
  try {
    return await read();
  } finally {
    await page.emulateMedia({ media: null });
  }
}

describe("a hub's emergency fund", () => {
  it('takes a gift in, helps within a limit and beyond it by two, pays a driver back, and never falls below nothing', async () => {
    const drive = await aDrive();
    const [ana, bo] = [await Treasurer.sitDown('ana'), await Treasurer.sitDown('bo')];
    const before = await ana.balance();
    await ana.give('-5');
    await ana.page.getByText(ana.say('fund.amount.wrong')).waitFor();
    await ana.give('200');
    await ana.expectBalance(before + 20_000);

    // Within the limit nobody is asked; the other desk hears of it.
    await ana.help('40', 'medicine');
    await bo.expectBalance(before + 16_000);

    // More than there is: it waits for the other, whose yes is refused in words, and nothing has moved.
    await ana.help('90000', 'rent');
    await ana.ask('$90,000.00').getByText(ana.say('fund.ask.mine')).waitFor();
    await bo.agree('$90,000.00');
    await bo.page.getByText(bo.say('refusal.FUND_SHORT')).waitFor();
    await bo.expectBalance(before + 16_000);
    await ana
      .ask('$90,000.00')
      .getByRole('button', { name: ana.say('fund.withdraw') })
      .click();
    await ana.ask('$90,000.00').waitFor({ state: 'detached' });

    // Beyond the limit, within what there is: the second person's word pays.
    await ana.help('180.25', 'rent');
    await bo.agree('$180.25');
    await ana.expectBalance(before + 16_000 - 18_025);

    const driver = new Phone((await stage.open({ viewport: PHONE })).page);
    const cost = await askForMiles(driver, drive);
    await bo
      .ask(PAID_BACK)
      .getByText(new RegExp(`route ${drive.letter} of .* 12\\.5 miles`))
      .waitFor();
    await bo.agree(PAID_BACK);
    await ana.expectBalance(before + 16_000 - 18_025 - 175);
    await driver.page.reload();
    await driver.unlockAgain();
    await cost.getByText(driver.say('costState.paid'), { exact: true }).waitFor();

    // The month says all of it, a driver's line with its run; on paper stands the month and nothing else.
    await eventually(async () => {
      const line = await ana.newestLine();
      expect(line).toContain(`-${PAID_BACK}`);
      expect(line).toMatch(new RegExp(`route ${drive.letter} of `));
    });
    const closing = ana.page.locator('.summary-row').filter({ hasText: ana.say('fund.month.closing') });
    expect(cents(await closing.locator('strong').innerText())).toBe(await ana.balance());
    const [file] = await Promise.all([
      ana.page.waitForEvent('download'),
      ana.page.getByRole('button', { name: ana.say('books.csv') }).click(),
    ]);
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv).toMatch(new RegExp(`,reimbursement,miles,-175,\\d{4}-\\d\\d-\\d\\d,bo,${drive.letter},`));
    await onPaper(ana.page, async () => {
      expect(await ana.button('fund.gift.do').isVisible()).toBe(false);
      expect(await ana.button('fund.reverse').first().isVisible()).toBe(false);
      expect(await ana.page.getByText(ana.say('fund.month.closing')).isVisible()).toBe(true);
    });
    expect([await pagesOf(ana.page, 'Letter'), await pagesOf(ana.page, 'A4')]).toEqual([1, 1]);
    expect(await accessFaults(ana.page, 'the fund after a day')).toEqual([]);
  }, 240_000);
});
