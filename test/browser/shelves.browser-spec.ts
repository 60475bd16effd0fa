import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { PHONE } from './support/guarded-page';
import { setStage } from './support/stage';

/** A hub with full shelves, and nobody who asks for anything. */
const stage = setStage({ seed: 20261122, hubs: 1, volunteers: 4, requests: 0 });

const file = (...lines: readonly string[]) => ({
  name: 'from-the-church.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
});

/** What stands in a row of the table, by the name of its item. */
const rowOf = (table: Locator, text: string): Locator => table.locator('tbody tr').filter({ hasText: text });

async function goUnderStock(ana: Desk, place: 'goods' | 'report' | 'fund'): Promise<void> {
  await ana.goTo('nav.stock', 'stock.title');
  await ana.page
    .getByRole('navigation', { name: ana.say('places.label') })
    .getByRole('link', { name: ana.say(`places.${place}`), exact: true })
    .click();
}

async function makeBin(ana: Desk, name: string): Promise<void> {
  await ana.button('bins.new').click();
  const dialog = ana.page.getByRole('dialog');
  await dialog.getByLabel(ana.say('bins.name')).fill(name);
  await dialog.getByRole('button', { name: ana.say('bins.save') }).click();
  await ana.page.getByText(ana.say('bins.saved', { bin: name })).waitFor();
}

describe('the shelves', () => {
  it('are put in order by keys; what is broken goes with its weight; items come and go as a table', async () => {
    const ana = new Desk((await stage.open()).page);
    const { page } = ana;
    await ana.unlock('ana');
    await goUnderStock(ana, 'goods');
    await page.getByRole('tab', { name: ana.say('goods.tab.bins') }).click();
    await makeBin(ana, 'Z9');

    // From the floor into the bin, by keys alone: J chooses, M moves. No lot of this hub has fewer than four.
    await ana.goTo('nav.stock', 'stock.title');
    await page.getByRole('tab', { name: ana.say('stock.tab.bins') }).click();
    const floor = page.getByRole('table', { name: ana.say('shelf.lots', { place: ana.say('stock.floor') }) });
    await floor.waitFor();
    const item = await floor.getByRole('rowheader').first().innerText();
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(ana.say('stock.put.to'), { exact: true }).selectOption({ label: 'Z9' });
    await dialog.getByLabel(ana.say('stock.quantity'), { exact: true }).fill('4');
    const put = dialog.getByRole('button', { name: ana.say('stock.put.save') });
    await put.focus();
    await put.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    const bin = page.getByRole('table', { name: ana.say('shelf.lots', { place: 'Z9' }) });
    await bin.waitFor();
    await bin.locator('td').filter({ hasText: /^4 / }).waitFor();
    expect(await accessFaults(page, 'what lies in a bin')).toEqual([]);

    // More than is there is not thrown away, and the button says so; two are, with what the scale said.
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    const many = dialog.getByLabel(ana.say('stock.quantity'), { exact: true });
    await many.fill('5');
    await dialog.getByText(ana.say('stock.discard.much')).waitFor();
    await many.fill('2');
    await dialog.getByRole('radio', { name: ana.say('discardReason.opened') }).check();
    await dialog.getByLabel(ana.say('stock.discard.grams')).fill('730');
    expect(await accessFaults(page, 'throwing away')).toEqual([]);
    const away = dialog.getByRole('button', { name: ana.say('stock.discard'), exact: true });
    await away.focus();
    await away.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await eventually(async () => expect(await bin.locator('td').filter({ hasText: /^2 / }).count()).toBe(1));

    // A table with one wrong digit: nothing comes in, and the line is named. The mended one comes in whole.
    await goUnderStock(ana, 'goods');
    await page.getByRole('tab', { name: ana.say('goods.tab.table') }).click();
    const picker = page.getByLabel(ana.say('table.in.file'));
    const head = 'name_en;category;unit;grams;gtins';
    const known = `${item.split('\n')[0] ?? ''};;;431;`;
    await picker.setInputFiles(file(head, known, 'Injera, dry;dry;pack;500;4006381333930'));
    const lines = page.getByRole('table', { name: ana.say('table.in.lines') });
    await rowOf(lines, ana.say('table.act.refused')).getByText('4006381333930').waitFor();
    await page.getByText(ana.say('table.in.mend')).waitFor();
    await picker.setInputFiles(file(head, known, 'Injera, dry;dry;pack;500;4006381333931'));
    await rowOf(lines, 'Injera, dry').getByText(ana.say('table.act.new')).waitFor();
    await rowOf(lines, 'grams').getByText(ana.say('table.act.change')).waitFor();
    expect(await accessFaults(page, 'a table that comes in')).toEqual([]);
    await ana.button('table.in.do').click();
    await page.getByText(/^Taken in: 1 new item, 1 changed, 1 number linked$/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      ana.button('table.out.items').click(),
    ]);
    const out = readFileSync(await download.path(), 'utf8');
    expect(out).toContain('"Injera, dry"');
    expect(out).toContain('04006381333931');

    // On a phone no table of the books is pushed sideways.
    await page.setViewportSize(PHONE);
    for (const place of ['report', 'fund'] as const) {
      await goUnderStock(ana, place);
      await page.locator('.table-frame').first().waitFor();
      const wide = await page
        .locator('.table-frame')
        .evaluateAll((frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1).length);
      expect([place, wide]).toEqual([place, 0]);
    }
  }, 240_000);
});
