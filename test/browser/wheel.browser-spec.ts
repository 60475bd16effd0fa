import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk } from './support/desk';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 2, volunteers: 16, requests: 24, lived: true });

const FIELDS = 'input:is([inputmode=numeric],[inputmode=decimal],[type=number])';

/** Turns the wheel over each number field that is on screen, and presses its arrows; answers how many there were. */
async function turnOverAll(page: Page, where: string): Promise<number> {
  const inside = page.getByRole('dialog');
  const fields = ((await inside.count()) > 0 ? inside : page.locator('main')).locator(FIELDS);
  await fields.first().waitFor();
  const changed: string[] = [];
  let turned = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    if ((await field.inputValue()) === '') await field.fill('7');
    const before = await field.inputValue();
    await field.focus();
    await field.hover();
    for (const by of [120, 120, -120, -480]) await page.mouse.wheel(0, by);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
    const after = await field.inputValue();
    if (after !== before) changed.push(`${where}: ${before} became ${after}`);
    turned++;
  }
  expect(changed).toEqual([]);
  return turned;
}

it('a wheel over a number field, and a burst of arrow keys, change no number of the stock', async () => {
  const ana = new Desk((await stage.open()).page);
  const { page } = ana;
  await ana.unlock();
  await ana.goTo('nav.stock', 'stock.title');
  const go = async (
    place: 'shelves' | 'outlook' | 'wishes' | 'kits' | 'transfers' | 'fund' | 'goods' | 'donations',
  ) =>
    page
      .getByRole('navigation', { name: ana.say('places.label') })
      .getByRole('link', { name: ana.say(`places.${place}`), exact: true })
      .click();
  const leave = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const turned: Record<string, number> = {};

  await ana.button('stock.receive').click();
  turned['receive'] = await turnOverAll(page, 'receive');
  await leave();
  await page.locator('summary').first().click();
  for (const act of ['stock.adjust', 'stock.discard'] as const) {
    await ana.button(act).first().click();
    turned[act] = await turnOverAll(page, act);
    await leave();
  }
  for (const place of ['outlook', 'wishes', 'fund'] as const) {
    await go(place);
    turned[place] = await turnOverAll(page, place);
  }
  await go('kits');
  await page.getByRole('tab', { name: ana.say('kits.tab.pictures'), exact: true }).click();
  turned['pictures'] = await turnOverAll(page, 'pictures');
  await page.getByRole('link', { name: ana.say('kits.new'), exact: true }).click();
  await ana.button('draft.add').click();
  turned['recipe'] = await turnOverAll(page, 'recipe');
  await go('transfers');
  await ana.button('transfer.new').click();
  turned['transfer'] = await turnOverAll(page, 'transfer');
  await leave();
  await go('goods');
  await ana.button('goods.new').click();
  turned['item'] = await turnOverAll(page, 'item');
  await leave();
  // A screen without a number field would pass without having been asked anything.
  expect(Object.entries(turned).filter(([, fields]) => fields === 0)).toEqual([]);
}, 240_000);
