import { expect, it } from '@jest/globals';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { Keyboard } from './support/keyboard';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 1, volunteers: 4, requests: 6 });

it('a recipe is written, tried and published by keys; ten kits are built, two are broken, forty are too many', async () => {
  const { page } = await stage.open();
  const keys = await Keyboard.at(page);
  const ana = new Desk(page);
  const say = ana.say.bind(ana);
  const press = (name: string): Promise<void> => keys.press(page.getByRole('button', { name, exact: true }));
  const label = (name: string) => page.getByLabel(name, { exact: true });
  const line = (units: readonly number[], item: string, number: number) => async (): Promise<void> => {
    await press(say('draft.add'));
    await keys.choose(label(say('draft.goods', { line: number })), item);
    const bands = ['1–2 people', '3–4 people', '5–6 people', '7 or more people'];
    for (const [at, band] of bands.entries())
      await keys.write(label(say('draft.cell', { line: number, band })), String(units[at]));
  };

  await page.goto('/hub');
  await keys.write(page.getByLabel(say('lock.handle')), DEMONSTRATION.organizers[0]);
  await keys.write(page.getByLabel(say('lock.passphrase')), DEMONSTRATION.passphrase);
  await page.keyboard.press('Enter');
  await ana.heading('today.title').waitFor();
  const rail = page.getByRole('navigation', { name: say('nav.label') });
  await keys.press(rail.getByRole('link', { name: say('nav.stock'), exact: true }));
  const places = page.getByRole('navigation', { name: say('places.label') });
  await keys.press(places.getByRole('link', { name: say('places.kits'), exact: true }));
  await ana.heading('kits.title').waitFor();
  await page.getByRole('link', { name: 'Food bag', exact: true }).waitFor();
  expect(await accessFaults(page, 'recipes')).toEqual([]);

  await keys.press(page.getByRole('link', { name: say('kits.new'), exact: true }));
  await keys.write(label(say('recipe.name')), 'Soup box');
  await line([2, 1, 2, 3], 'Canned tomatoes', 1)();
  await line([1, 1, 1, 2], 'Black beans, 1 lb', 2)();
  await press(say('draft.publish'));
  await page.getByText(say('fault.LESS_FOR_MORE', { line: 1 })).waitFor();
  await keys.write(label(say('draft.cell', { line: 1, band: '3–4 people' })), '2');

  // No stove: dry beans are not for them, and nothing of their group is cooked already.
  const bag = page.getByRole('list', { name: say('try.bag') });
  await bag.getByText(say('bag.line', { quantity: 2, item: 'Canned tomatoes' })).waitFor();
  await keys.choose(label(say('try.kitchen')), say('kitchen.none'));
  const lacks = page.getByRole('list', { name: say('try.lacks') });
  await lacks.getByText(say('because.kitchen', { word: say('cooking.stove') })).waitFor();
  expect(await accessFaults(page, 'a recipe being written')).toEqual([]);
  await press(say('draft.publish'));
  await page.getByRole('heading', { level: 1, name: 'Soup box', exact: true }).waitFor();

  const build = async (count: string): Promise<void> => {
    await press(say('recipe.build'));
    await keys.write(label(say('build.count')), count);
    await press(say('build.do'));
  };
  await build('6+4');
  await page
    .getByText(say('build.done', { count: 10 }))
    .first()
    .waitFor();
  await build('500');
  // Which item is short and how many there are; nothing has moved.
  await page
    .getByRole('dialog')
    .getByText(/^(Canned tomatoes|Black beans, 1 lb): \d+ missing, \d+ there$/)
    .first()
    .waitFor();
  expect(await accessFaults(page, 'kits that cannot be built')).toEqual([]);
  await press(say('app.cancel'));

  await keys.press(page.getByRole('link', { name: say('recipe.back'), exact: true }));
  await keys.to(page.getByRole('tab', { name: say('kits.tab.recipes'), exact: true }));
  await page.keyboard.press('ArrowRight');
  await keys.press(page.getByRole('button', { name: `${say('break.open')}: Soup box (1-2)` }).first());
  await keys.write(label(say('build.count')), '2');
  await press(say('break.do'));
  await page
    .getByText(say('break.done', { count: 2 }))
    .first()
    .waitFor();
  await eventually(async () => {
    const rows = await page
      .getByRole('row', { name: /Soup box/ })
      .locator('td:nth-of-type(1)')
      .allTextContents();
    expect(rows.reduce((sum, free) => sum + Number(free), 0)).toBe(8);
  });
  expect(await keys.pointers()).toBe(0);

  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: say('kits.tab.pictures'), exact: true }).click();
  await page.getByText(say('pictures.shown', { count: 23 })).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  const arabic = page.getByRole('menuitemradio', { name: 'العربية' });
  await arabic
    .or(page.getByRole('menuitem', { name: 'العربية' }))
    .first()
    .click();
  await page.getByRole('tab', { name: 'الصور', exact: true }).waitFor();
  expect(await accessFaults(page, 'pictures in Arabic')).toEqual([]);
}, 240_000);
