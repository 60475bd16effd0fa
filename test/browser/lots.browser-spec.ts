import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { FAMILY, GIVEN } from '../../apps/api/src/seed/invented';
import { accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { PackingRows } from './support/laid-packing';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 2, volunteers: 8, requests: 30 });

async function at(handle: string): Promise<Desk> {
  const desk = new Desk((await stage.open()).page);
  await desk.unlock(handle);
  return desk;
}

async function underStock(desk: Desk, place: 'transfers' | 'packing'): Promise<void> {
  await desk.goTo('nav.stock', 'stock.title');
  await desk.page
    .getByRole('navigation', { name: desk.say('places.label') })
    .getByRole('link', { name: desk.say(`places.${place}`), exact: true })
    .click();
  await desk.heading(place === 'packing' ? 'pack.title' : 'transfer.title').waitFor();
}

const RICE = 'Rice, 2 lb';

/** The other hub asks for three bags of rice. */
async function askForRice(river: Desk): Promise<void> {
  await underStock(river, 'transfers');
  await river.button('transfer.new').click();
  const dialog = river.page.getByRole('dialog');
  await dialog
    .getByLabel(river.say('transfer.item', { n: 1 }), { exact: true })
    .selectOption({ label: RICE });
  await dialog.getByLabel(river.say('transfer.quantity', { n: 1 })).fill('3');
  await dialog.getByRole('button', { name: river.say('transfer.ask.send') }).click();
  await river.page.getByText(river.say('transferState.requested'), { exact: true }).waitFor();
}

const pagesIn = (paper: Buffer): number => paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const valuesOf = (fields: Locator): Promise<string[]> =>
  fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

describe('lots of a transfer', () => {
  it('are chosen by who stands before the shelf, never more than lies there, and no wheel changes a number', async () => {
    const [ana, river] = [await at('ana'), await at('desk2')];
    await askForRice(river);
    const { page } = ana;
    await underStock(ana, 'transfers');
    await page.getByRole('table').getByRole('link').first().click();
    await ana.button('transfer.act.approve').click();
    const choose = page.getByRole('button', { name: ana.say('transfer.lots.choose.of', { item: RICE }) });
    await choose.click();
    const dialog = page.getByRole('dialog');
    const fields = dialog.getByRole('textbox');
    await fields.first().waitFor();
    const lots = await fields.count();
    expect(lots).toBeGreaterThan(1);
    const save = dialog.getByRole('button', { name: ana.say('transfer.lots.save') });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByText(ana.say('transfer.lots.same')).waitFor();

    // More than there is becomes as much as there is.
    await fields.first().fill('9999');
    const [most = ''] = await valuesOf(fields);
    expect(Number(most)).toBeLessThan(9999);

    // Not the first to expire, but the last.
    await fields.first().fill('0');
    await fields.nth(lots - 1).fill('3');
    await fields.nth(lots - 1).hover();
    await page.mouse.wheel(0, 400);
    await page.mouse.wheel(0, -900);
    expect((await valuesOf(fields)).filter((value) => value === '3')).toHaveLength(1);
    expect(await accessFaultsBothWays(page, 'lots of a line')).toEqual([]);
    await save.click();
    await dialog.waitFor({ state: 'detached' });
    const row = page.getByRole('row', { name: new RegExp(RICE) }).first();
    await eventually(async () => expect(await row.locator('td').nth(1).innerText()).toMatch(/^3\b/));
    expect(await accessFaultsBothWays(page, 'a line with chosen lots')).toEqual([]);

    // One of them goes back; what was put aside is what is packed.
    await choose.click();
    await fields.first().waitFor();
    await fields.nth(lots - 1).fill('2');
    await save.click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(async () => expect(await row.locator('td').nth(1).innerText()).toMatch(/^2\b/));
    await ana.button('transfer.act.pack').click();
    await choose.waitFor({ state: 'detached' });
    await ana.button('transfer.act.unpack').waitFor();
  }, 240_000);
});

describe('a load sheet', () => {
  it('of a run with bags says the last stop first, on one page, and nothing of who lives there', async () => {
    const rows = await PackingRows.at(stage.stand.databaseUrl);
    await rows.deliveries(6);
    await rows.close();
    const ana = await at('ana');
    const { page } = ana;
    await ana.plan(['vera']);
    await ana.publish();
    await underStock(ana, 'packing');
    await ana.button('pack.start').click();
    await page.getByRole('checkbox', { name: /^Run / }).first().waitFor();
    const none = page.getByRole('checkbox', { name: /^In no run yet/ });
    if ((await none.count()) > 0) await none.uncheck();
    await page.getByRole('button', { name: /fill the bags$/ }).click();
    await page.getByRole('button', { name: /^Start the wave: / }).click();
    await page
      .getByText(/^0 of \d+/)
      .first()
      .waitFor();

    await page.getByRole('link', { name: ana.say('pack.sheet.load'), exact: true }).click();
    await ana.button('pack.paper.print').waitFor();
    const sheet = page.locator('.packing-sheet');
    expect(await sheet.count()).toBe(1);
    await sheet.getByRole('heading', { name: /^Load sheet, run [A-Z]+$/ }).waitFor();
    expect(await sheet.locator('header p').innerText()).toMatch(/^Cedar Lantern School, \w{3}, \w{3} \d+$/);
    const stops = (await sheet.locator('tbody tr td:first-child').allInnerTexts()).map(Number);
    expect(stops.length).toBeGreaterThan(1);
    expect(stops).toEqual([...stops].sort((a, b) => b - a));
    for (const format of ['Letter', 'A4'] as const)
      expect(pagesIn(await page.pdf({ format, preferCSSPageSize: false }))).toBe(1);
    const text = await sheet.innerText();
    expect(text).not.toMatch(new RegExp([...GIVEN, ...FAMILY].map((name) => `\\b${name}\\b`).join('|')));
    expect(text).not.toMatch(/612-555|\b(?:Ave|St|Rd|Blvd|Street|Avenue) [NSEW]?\b/);
    expect(await accessFaultsBothWays(page, 'a load sheet')).toEqual([]);
  }, 240_000);
});
