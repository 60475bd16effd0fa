import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import { accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { type Answers, FamilyAtTheForm } from './support/family';
import { PHONE } from './support/guarded-page';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 1, volunteers: 4, requests: 6 });

const HOME: Answers = {
  kind: 'groceries',
  adults: 2,
  babies: 1,
  diapers: '3',
  avoidOther: 'celery',
  home: { corner: '34th St E & Chicago Ave S' },
  phone: '612 555 0100',
  word: 'Lantern',
};

async function requestIds(): Promise<string[]> {
  const owner = new pg.Client({ connectionString: stage.stand.databaseUrl });
  await owner.connect();
  try {
    return (await owner.query<{ id: string }>('SELECT id FROM request')).rows.map(({ id }) => id);
  } finally {
    await owner.end();
  }
}

const tilesOf = (page: Page): Locator => page.locator('#pictures .tile');
const namesOf = (tiles: Locator): Promise<string[]> =>
  tiles.locator('.pick span:first-of-type').allInnerTexts();

/** Asks for groceries: the first picture twice, the third once, no stove, soy for the baby. Answers their words. */
async function askByPicture(): Promise<readonly [string, string]> {
  const { page } = await stage.open({ viewport: PHONE });
  const family = new FamilyAtTheForm(page, 'en');
  await family.open();
  await family.answer(HOME);
  await tilesOf(page).first().waitFor();
  const [first = '', , third = ''] = await namesOf(tilesOf(page));
  for (const tile of [0, 0, 2]) await tilesOf(page).nth(tile).locator('.pick').click();
  await page.locator('#kitchen').selectOption('none');
  await page.locator('#formula').selectOption('soy');
  await page.locator('#eats-halal').check();
  await family.send();
  return [first, third];
}

/** As a family finds the form now. */
async function picturesNow(): Promise<string[]> {
  const { page } = await stage.open({ viewport: PHONE });
  const family = new FamilyAtTheForm(page, 'en');
  await family.open();
  await family.answer(HOME);
  await tilesOf(page).first().waitFor();
  return namesOf(tilesOf(page));
}

describe('what families choose by picture', () => {
  it('is read where the case is opened; the hub hides a picture, or all that there is nothing of', async () => {
    const before = new Set(await requestIds());
    const [first, third] = await askByPicture();
    const [id = ''] = (await requestIds()).filter((one) => !before.has(one));

    const ana = new Desk((await stage.open()).page);
    const { page } = ana;
    await ana.unlock();
    await ana.openRequest(id);
    const chosen = page.getByRole('list', { name: ana.say('case.chosen') });
    await chosen.waitFor();
    expect(await chosen.getByRole('listitem').allInnerTexts()).toEqual([
      ana.say('case.chosen.times', { quantity: 2, item: first }),
      third,
    ]);
    expect(await chosen.locator('svg.picture').count()).toBe(2);
    const opened = page.getByRole('region', { name: ana.say('case.opened') });
    for (const words of ['case.kitchen.none', 'case.formula.soy', 'case.eats.halal'] as const)
      expect(await opened.innerText()).toContain(ana.say(words));
    await opened.getByText('celery', { exact: true }).waitFor();
    expect(await accessFaultsBothWays(page, 'a case with chosen pictures')).toEqual([]);

    await ana.goTo('nav.stock', 'stock.title');
    await page.getByRole('link', { name: ana.say('places.kits'), exact: true }).click();
    await page.getByRole('tab', { name: ana.say('kits.tab.pictures'), exact: true }).click();
    await page.getByRole('button', { name: ana.say('pictures.hide', { item: third }), exact: true }).click();
    await ana.button('pictures.save').click();
    await page.getByText(ana.say('pictures.saved')).waitFor();
    const rows = page.getByRole('table', { name: ana.say('kits.tab.pictures') }).getByRole('row');
    const standing = (word: 'hidden' | 'out' | 'shownOut'): Locator =>
      rows.filter({ hasText: ana.say(`pictures.standing.${word}`) });
    await eventually(async () => expect(await standing('hidden').count()).toBe(1));
    const all = await picturesNow();
    expect(all).toHaveLength(22);
    expect(all).not.toContain(third);

    // Ten of the seeded pictures are of things that lie on no shelf.
    const wanting = await standing('shownOut').getByRole('rowheader').allInnerTexts();
    expect(wanting.length).toBeGreaterThan(0);
    await page.getByRole('radio', { name: ana.say('pictures.out.hide') }).check();
    await ana.button('pictures.save').click();
    await eventually(async () => expect(await standing('out').count()).toBe(wanting.length));
    expect(await accessFaultsBothWays(page, 'pictures and whether they are shown')).toEqual([]);
    const rest = await picturesNow();
    expect(rest).toEqual(all.filter((name) => !wanting.some((one) => one.trim() === name)));
    expect(
      await page.getByText(ana.say('pictures.now', { count: rest.length }), { exact: true }).count(),
    ).toBe(1);
  }, 240_000);
});

describe('sizes of homes', () => {
  it('are changed in the next version of a recipe; the version before keeps its own', async () => {
    const ana = new Desk((await stage.open()).page);
    const { page } = ana;
    await ana.unlock();
    await ana.goTo('nav.stock', 'stock.title');
    await page.getByRole('link', { name: ana.say('places.kits'), exact: true }).click();
    await page.getByRole('link', { name: 'Food bag', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Food bag', exact: true }).waitFor();
    const head = page.getByRole('table').first().getByRole('columnheader');
    const usual = ['1–2 people', '3–4 people', '5–6 people', '7 or more people'];
    expect(await head.allInnerTexts()).toEqual(expect.arrayContaining(usual));
    const version = page.getByLabel(ana.say('recipe.shown'), { exact: true });
    const before = await version.inputValue();

    await ana.button('recipe.change').click();
    await page.getByLabel(ana.say('bands.begins', { n: 2 })).selectOption('2');
    await ana.button('bands.add').click();
    await page
      .getByRole('button', { name: ana.say('bands.drop', { band: '5–6 people' }), exact: true })
      .click();
    expect(await accessFaultsBothWays(page, 'sizes of homes being changed')).toEqual([]);
    await ana.button('draft.publish').click();
    const changed = ['1 person', '2–6 people', '7–8 people', '9 or more people'];
    await eventually(async () => expect(await head.allInnerTexts()).toEqual(expect.arrayContaining(changed)));
    expect(Number(await version.inputValue())).toBe(Number(before) + 1);

    await version.selectOption(before);
    await eventually(async () => expect(await head.allInnerTexts()).toEqual(expect.arrayContaining(usual)));
  }, 240_000);
});
