import { describe, expect, it } from '@jest/globals';
import { accessFaults, accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { FamilyAtTheForm } from './support/family';
import { PHONE } from './support/guarded-page';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const stage = setStage(QUIET);

async function openSettings(handle: string): Promise<Desk> {
  const desk = new Desk((await stage.open()).page);
  await desk.unlock(handle);
  await desk.goTo('nav.settings', 'settings.title');
  return desk;
}

/** The number on the flyer, and where its square leads. */
async function readFlyer(desk: Desk): Promise<{ readonly number: string; readonly leadsTo: string }> {
  const { page } = desk;
  await page.getByRole('link', { name: desk.say('flyer.open') }).click();
  const sheet = page.locator('.flyer[lang="en"]');
  const number = await sheet.locator('.tabular').innerText();
  const square = await sheet.getByRole('img').getAttribute('aria-label');
  expect(await accessFaultsBothWays(page, 'a flyer')).toEqual([]);
  // Paper speaks the family's language, not the desk's.
  await page.getByRole('checkbox', { name: 'العربية' }).setChecked(true);
  await page.getByRole('checkbox', { name: 'English' }).setChecked(false);
  expect(await page.locator('.flyer[lang="ar"]').getAttribute('dir')).toBe('rtl');
  expect(await sheet.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.sheet-controls').first().isVisible()).toBe(false);
  return { number, leadsTo: /\/en\/ask\/\S+$/.exec(square ?? '')?.[0] ?? '' };
}

describe('hub settings', () => {
  it('say where the hub goes and how its roads are, by keys alone; who comes second is told', async () => {
    const ana = await openSettings('ana');
    const bo = await openSettings('bo');
    const { page } = ana;

    await page
      .getByRole('radio', { name: ana.say('settings.roads.snow'), exact: false })
      .first()
      .focus();
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: ana.say('settings.reach.partly') }).focus();
    await page.keyboard.press('Space');
    await page.getByLabel(ana.say('areas.search')).focus();
    await page.keyboard.type('Corcoran');
    await page.getByRole('checkbox', { name: 'Corcoran' }).focus();
    await page.keyboard.press('Space');
    expect(await accessFaults(page, 'hub settings')).toEqual([]);
    await ana.button('settings.save').focus();
    await page.keyboard.press('Enter');
    await page.getByText(ana.say('settings.saved')).waitFor();

    // Bo read the settings before; his own stay under his hands until he says otherwise.
    await bo.page.getByText(bo.say('settings.theirs')).waitFor();
    await bo.button('settings.save').click();
    await bo.page.getByText(bo.say('refusal.HUB_CHANGED')).waitFor();
    await bo.button('settings.theirs.take').click();
    const snow = bo.page.getByRole('radio', { name: bo.say('settings.roads.snow') }).first();
    await eventually(async () => expect(await snow.isChecked()).toBe(true));
  }, 180_000);

  it('are what a family reads: the number on paper, and a hub that goes elsewhere and may still be asked', async () => {
    const flyer = await readFlyer(await openSettings('ana'));
    expect(flyer.number).toMatch(/^(\d{5} ){4}\d{5}$/);
    const { page } = await stage.open({ viewport: PHONE });
    const family = new FamilyAtTheForm(page, 'en');
    expect(flyer.leadsTo).toBe('/en/ask/cedar');
    await family.open();
    const home = { corner: '42nd Ave S & 42nd St E' };
    await family.answer({ kind: 'groceries', home, door: 'Blue door', word: 'Lantern' });
    await page.getByText(family.say('page.check.flyer')).click();
    const shown = await page.locator('#fingerprint').innerText();
    expect(shown.replace(/\D/g, '')).toBe(flyer.number.replaceAll(' ', ''));
    await page
      .getByRole('button', { name: `${family.say('ask.change')} ${family.say('ask.row.hub')}` })
      .click();
    await family.heading('page.hub.title').waitFor();
    const cedar = page.locator('label', { hasText: 'Cedar Lantern School' });
    const elsewhere = family.say('ask.hub.elsewhere', { street: '' }).replace(/^\. /, '');
    expect(await cedar.innerText()).toContain(elsewhere);
    expect(await page.locator('label', { hasText: elsewhere }).count()).toBe(1);
    expect(await cedar.locator('input').isEnabled()).toBe(true);
  }, 120_000);
});
