import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import pg from 'pg';
import { accessFaults } from './support/access-faults';
import { BarcodeFilm } from './support/barcode-film';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { PHONE } from './support/guarded-page';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const FILMED = '4006381333931';
const film = new BarcodeFilm(FILMED);
const stage = setStage(QUIET, [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${film.file}`,
]);
afterAll(() => film.remove());

/** Thirty-nine numbers of packs with right check digits, and none of them the one on the film. */
const CODES = Array.from({ length: 39 }, (_, n) => checked(`20000000${String(100 + n)}0`));

function checked(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}

const WISHES = /^Onto the wish list: /;

/**
 * What a scanner that types does: keys at once, then Enter, wherever the focus is. Each key says when it was pressed, as one
 * from a device does, however long this machine takes to make them.
 */
const wedge = (page: Page, codes: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    for (const code of all) {
      const target = document.activeElement ?? document.body;
      const pressed = performance.now();
      for (const [n, key] of [...code, 'Enter'].entries()) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        Object.defineProperty(event, 'timeStamp', { value: pressed + n });
        target.dispatchEvent(event);
      }
    }
  }, codes);

/** Links numbers to things that carry no date and need no scales, as a hub has done that scanned them once before. */
async function linkCodes(codes: readonly string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: stage.stand.databaseUrl });
  await owner.connect();
  const { rowCount } = await owner.query(
    `INSERT INTO item_code (hub_id, gtin, item_id)
     SELECT i.hub_id, lpad(c.code, 14, '0'), i.id
     FROM unnest($1::text[]) WITH ORDINALITY AS c(code, n)
     JOIN (SELECT hub_id, id, row_number() OVER (ORDER BY name) AS n FROM item
           WHERE label_kind = 'none' AND cooling = 'shelf' AND unit <> 'pound') i USING (n)`,
    [codes],
  );
  await owner.end();
  expect(rowCount).toBe(codes.length);
}

describe('a donation', () => {
  it('of forty lines comes in by scanner, camera and hand, whole; a pack nobody knows is named in place', async () => {
    const ana = new Desk((await stage.open()).page);
    const { page } = ana;
    await ana.unlock('ana');
    await ana.goTo('nav.stock', 'stock.title');
    await page.getByRole('link', { name: ana.say('places.goods'), exact: true }).click();
    await ana.button('goods.starter').click();
    await page.getByText(/items came in/).waitFor();
    await linkCodes(CODES);
    // This browser read the numbers before they were linked: another morning, another look.
    await ana.unlockAgain();
    await ana.goTo('nav.stock', 'stock.title');

    await page.getByRole('link', { name: ana.say('places.donations'), exact: true }).click();
    await ana.heading('gift.title').waitFor();
    await ana.button('gift.begin').click();
    await page.getByLabel(ana.say('scan.field')).waitFor();
    await page
      .getByLabel(ana.say('gift.donor'), { exact: true })
      .selectOption({ label: 'Cottonwood Market' });

    const rows = page.getByRole('table', { name: ana.say('gift.lines') }).getByRole('rowheader');
    await wedge(page, CODES);
    await eventually(async () => expect(await rows.count()).toBe(CODES.length));
    await page.getByText(ana.say('gift.saved')).waitFor();
    // The same pack again is one more of it, not a line of its own.
    await wedge(page, [CODES[38] ?? '']);
    const quantities = page.locator('.donation-quantity input');
    await eventually(async () => expect(await quantities.first().inputValue()).toBe('2'));
    expect(await rows.count()).toBe(CODES.length);

    // While somebody types, a scan leaves the field as it was.
    await quantities.nth(1).fill('12+12+6');
    await wedge(page, [CODES[38] ?? '']);
    await eventually(async () => expect(await quantities.first().inputValue()).toBe('3'));
    await quantities.nth(1).press('Enter');
    await eventually(async () => expect(await quantities.nth(1).inputValue()).toBe('30'));

    // The camera sees a pack that nobody has linked: it is made an item without leaving the donation.
    await ana.button('scan.camera.open').click();
    const dialog = page.getByRole('dialog', { name: ana.say('gift.unknown.title') });
    await dialog.getByText(FILMED).waitFor();
    // No detector of the browser's own here: it was our decoder, in its worker.
    expect(await page.evaluate(() => 'BarcodeDetector' in globalThis)).toBe(false);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toContain('/scan-worker.js');
    await dialog.getByLabel(ana.say('gift.unknown.search')).fill('toothpaste');
    await dialog.getByRole('button', { name: ana.say('gift.unknown.link') }).click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(async () => expect(await rows.count()).toBe(CODES.length + 1));
    await ana.button('scan.camera.close').click();
    await page.getByText(ana.say('gift.saved')).waitFor();

    // One line cannot come in: nothing does, and it is named. Then its date is read from the pack.
    const kind = page.getByRole('combobox', { name: /^Kind of date of/ }).first();
    await kind.selectOption({ label: ana.say('label.best_by') });
    await page.getByText(ana.say('gift.saved')).waitFor();
    await ana.button('gift.finish').click();
    await page.getByText(/Nothing was taken in. One line cannot come in/).waitFor();
    const date = page.getByRole('textbox', { name: /^Date of/ }).first();
    await date.fill('310128');
    await date.press('Enter');
    await eventually(async () => expect(await date.inputValue()).toBe('2028-01-31'));
    await page.getByText(ana.say('gift.saved')).waitFor();
    expect(await accessFaults(page, 'a draft')).toEqual([]);
    await ana.button('gift.finish').click();
    await page.getByRole('heading', { name: ana.say('gift.receipt.title') }).waitFor();
    await page.getByText('Given by Cottonwood Market').waitFor();
    const receipt = page.getByRole('region', { name: ana.say('gift.receipt') });
    expect(await receipt.getByRole('rowheader').count()).toBe(CODES.length + 1);
    expect(await accessFaults(page, 'a receipt')).toEqual([]);
  }, 240_000);

  it('is asked for on a page without a script; what runs out is put there by keys alone', async () => {
    const bo = new Desk((await stage.open({ viewport: PHONE })).page);
    const { page } = bo;
    await bo.unlock('bo');
    await bo.goTo('nav.stock', 'stock.title');
    await page.getByRole('link', { name: bo.say('places.outlook'), exact: true }).press('Enter');
    await bo.heading('outlook.title').waitFor();
    await page.getByRole('radio', { name: bo.say('outlook.show.all') }).focus();
    await page.keyboard.press('Space');
    const wish = page.getByRole('button', { name: WISHES }).first();
    const item = ((await wish.getAttribute('aria-label')) ?? '').replace(WISHES, '');
    await wish.press('Enter');
    await page.getByText(bo.say('outlook.wish.done')).waitFor();
    expect(await accessFaults(page, 'what runs out')).toEqual([]);

    const donor = (await stage.open({ viewport: PHONE, locale: 'ar' })).page;
    await donor.goto('/en/give');
    await donor.getByText(item).waitFor();
    await donor.getByRole('link', { name: 'العربية' }).click();
    await donor.getByRole('heading', { level: 1, name: 'ما تحتاجه مراكزنا' }).waitFor();
    expect(await donor.evaluate(() => [document.scripts.length, document.documentElement.dir])).toEqual([
      0,
      'rtl',
    ]);
    expect(await accessFaults(donor, 'give')).toEqual([]);
  }, 180_000);
});
