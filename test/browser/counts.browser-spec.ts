import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';

/** Two hubs of one region with full shelves, and nobody who asks for anything. */
const stage = setStage({ seed: 20261121, hubs: 2, volunteers: 8, requests: 0 });

async function at(handle: string): Promise<Desk> {
  const desk = new Desk((await stage.open()).page);
  await desk.unlock(handle);
  return desk;
}

async function goUnderStock(desk: Desk, place: 'counts' | 'transfers'): Promise<void> {
  await desk.goTo('nav.stock', 'stock.title');
  await desk.page
    .getByRole('navigation', { name: desk.say('places.label') })
    .getByRole('link', { name: desk.say(`places.${place}`), exact: true })
    .click();
  await desk.heading(place === 'counts' ? 'count.title' : 'transfer.title').waitFor();
}

/** By keys alone: reached, and pressed with Enter. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

/** River asks Cedar for three of the first thing in its list; the thing's name. */
async function askForThree(river: Desk): Promise<string> {
  await goUnderStock(river, 'transfers');
  await press(river.button('transfer.new'));
  const dialog = river.page.getByRole('dialog');
  const item = dialog.getByLabel(river.say('transfer.item', { n: 1 }), { exact: true });
  await item.waitFor();
  const name = await item.evaluate((list: HTMLSelectElement) => list.options[0]?.text ?? '');
  await dialog.getByLabel(river.say('transfer.quantity', { n: 1 })).fill('3');
  await press(dialog.getByRole('button', { name: river.say('transfer.ask.send') }));
  await river.page.getByText(river.say('transferState.requested'), { exact: true }).waitFor();
  return name;
}

/** Counts every lot of a thing as the book says, two less of the first: shelf by shelf, as people do. */
async function countTwoLess(ana: Desk, name: string): Promise<void> {
  const { page } = ana;
  await goUnderStock(ana, 'counts');
  await press(ana.button('count.new'));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: ana.say('count.by.items') }).check();
  await dialog.getByLabel(ana.say('goods.search')).fill(name);
  await dialog.getByRole('checkbox', { name, exact: true }).check();
  await press(dialog.getByRole('button', { name: ana.say('count.begin') }));
  const table = page.getByRole('table', { name: ana.say('count.lines') });
  await table.waitFor();
  const books = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Number.parseInt((row as HTMLTableRowElement).cells[2]?.textContent ?? '', 10)),
    );
  for (const [n, book] of books.entries()) {
    const field = table.getByRole('textbox').nth(n);
    await field.fill(n === 0 ? `${book - 4}+1+1` : String(book));
    await field.hover();
    await page.mouse.wheel(0, 300);
    await field.press('ArrowUp');
    await field.press('Enter');
    await eventually(async () =>
      expect(await table.getByText(ana.say('count.countedBy', { handle: 'ana' })).count()).toBe(n + 1),
    );
    expect(await field.inputValue()).toBe(String(n === 0 ? book - 2 : book));
  }
}

/** Cedar agrees, puts aside, packs, and puts it on the plan of today, which a driver gets. */
async function send(bo: Desk, driver: string): Promise<void> {
  await goUnderStock(bo, 'transfers');
  await bo.page.getByRole('table').getByRole('link').first().click();
  for (const act of ['approve', 'pick', 'pack'] as const) {
    const button = bo.button(`transfer.act.${act}`);
    await button.waitFor();
    await press(button);
  }
  await press(bo.button('haul.plan'));
  const dialog = bo.page.getByRole('dialog');
  await press(dialog.getByRole('button', { name: bo.say('haul.plan') }));
  await bo.page.getByText(bo.say('haul.noDriver')).waitFor();
  expect(await accessFaults(bo.page, 'goods on a plan')).toEqual([]);
  await bo.plan([driver]);
  await bo.publish();
}

/** Picked up at the hub, put down at the other: one stop and one big button. */
async function carry(vera: Phone): Promise<void> {
  await vera.acceptRun();
  await vera.loadEverything();
  const place = await vera.openDoor(1, 1);
  expect(place).toContain(vera.say('place.hubPhone'));
  expect(await accessFaults(vera.page, 'a stop at another hub')).toEqual([]);
  await vera.button('stop.done.haul').click();
  await vera.button('stop.done.haul').waitFor({ state: 'detached' });
}

async function receive(river: Desk, came: { good: number; damaged: number }): Promise<void> {
  const button = river.button('transfer.act.receiveSome');
  await button.waitFor();
  await press(button);
  const dialog = river.page.getByRole('dialog');
  await dialog.getByLabel(river.say('transfer.came.arrived')).fill(String(came.good));
  await dialog.getByLabel(river.say('transfer.came.damaged')).fill(String(came.damaged));
  await press(dialog.getByRole('button', { name: river.say('transfer.receive.save') }));
  await dialog.waitFor({ state: 'detached' });
}

describe('the shelves of two hubs', () => {
  it('are counted while goods leave, closed by a second person, and reached in part by keys', async () => {
    const [ana, bo, river] = [await at('ana'), await at('bo'), await at('desk2')];
    const name = await askForThree(river);
    await countTwoLess(ana, name);
    await send(bo, 'vera');
    const vera = new Phone((await stage.open({ viewport: PHONE })).page);
    await vera.signIn('vera');
    await carry(vera);

    // Three of them left while Ana counted: she is told, and keeps her number.
    const keep = ana.page.getByRole('button', { name: new RegExp(`^${ana.say('count.keep')}: `) });
    await keep.first().waitFor();
    expect(await ana.page.getByText(/Moved since you counted: -3/).count()).toBe(1);
    expect(await accessFaults(ana.page, 'a count')).toEqual([]);
    await press(keep.first());
    await ana.page.getByText(ana.say('count.kept')).waitFor();
    await ana.page.getByLabel(ana.say('count.whyOf', { item: name })).selectOption('missing');
    await press(ana.button('count.finish'));
    await press(ana.button('count.confirm'));
    await ana.page.getByText(ana.say('count.turn.another')).waitFor();
    expect(await ana.button('count.close').count()).toBe(0);

    await goUnderStock(bo, 'counts');
    await bo.page.getByRole('table').getByRole('link').first().click();
    await press(bo.button('count.close'));
    await press(
      bo.page.getByRole('dialog').getByRole('button', { name: bo.say('count.close.save', { count: 1 }) }),
    );
    await bo.page.getByText(bo.say('countState.finalized'), { exact: true }).waitFor();

    await river.page.getByText(/Put down at the other hub/).waitFor();
    await receive(river, { good: 2, damaged: 0 });
    await river.page.getByText(river.say('transferState.partly_received'), { exact: true }).waitFor();
    expect(await accessFaults(river.page, 'a transfer')).toEqual([]);
    await receive(river, { good: 0, damaged: 1 });
    await river.page.getByText(river.say('transferState.received'), { exact: true }).waitFor();
    expect(await river.page.getByText(river.say('transfer.note.damaged', { count: 1 })).count()).toBe(1);

    // The hub that sent it reads the same, in another language.
    await goUnderStock(bo, 'transfers');
    await bo.page.getByRole('table').getByRole('link').first().click();
    await bo.page.getByText(bo.say('transferState.received'), { exact: true }).waitFor();
    await press(bo.page.getByRole('button', { name: 'English' }));
    await bo.page
      .getByRole('menuitemradio', { name: 'العربية' })
      .or(bo.page.getByRole('menuitem', { name: 'العربية' }))
      .first()
      .click();
    await bo.page.getByText('استُلم', { exact: true }).waitFor();
    expect(await accessFaults(bo.page, 'a transfer in Arabic')).toEqual([]);
  }, 240_000);
});
