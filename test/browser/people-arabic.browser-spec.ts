import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openMessages } from '../../apps/web/src/i18n/messages';
import { frameAr } from '../../apps/web/src/organizer/messages/frame.ar';
import { rosterAr } from '../../apps/web/src/organizer/messages/roster.ar';
import { screensAr as deskScreensAr } from '../../apps/web/src/organizer/messages/screens.ar';
import { weekAr } from '../../apps/web/src/organizer/messages/week.ar';
import { availabilityAr } from '../../apps/web/src/volunteer/messages/availability.ar';
import { screensAr } from '../../apps/web/src/volunteer/messages/screens.ar';
import { shiftsAr } from '../../apps/web/src/volunteer/messages/shifts.ar';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaults } from './support/access-faults';
import { LAPTOP, PHONE } from './support/guarded-page';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

/** Fonts, long words and mirrored rows of a real language; direction alone is looked at on every screen elsewhere. */
const LOCALE = 'ar-EG';
const stage = setStage(QUIET);
const phone = openMessages('ar', { ...screensAr, ...availabilityAr, ...shiftsAr });
const desk = openMessages('ar', { ...frameAr, ...deskScreensAr, ...weekAr, ...rosterAr });

const title = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Below a path of the app: words of links differ, where they lead does not. */
const follow = (page: Page, path: string): Promise<void> =>
  page.locator(`a[href$="${path}"]`).first().click();

async function look(page: Page, screen: string): Promise<string[]> {
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ]);
  return accessFaults(page, screen);
}

async function signIn(page: Page, words: { handle: string; passphrase: string }, who: string): Promise<void> {
  await page.getByLabel(words.handle).fill(who);
  await page.getByLabel(words.passphrase).fill(DEMONSTRATION.passphrase);
  await page.keyboard.press('Enter');
}

describe('people and shifts, in Arabic', () => {
  it('a volunteer says when they can help and looks at the calendar', async () => {
    const { page } = await stage.open({ viewport: PHONE, locale: LOCALE });
    await page.goto('/v');
    await signIn(page, { handle: phone.t('lock.handle'), passphrase: phone.t('lock.passphrase') }, 'vera');
    await title(page, phone.t('find.title'));
    await follow(page, '/shifts');
    await title(page, phone.t('shifts.title'));
    const faults = await look(page, 'calendar');
    await follow(page, '/me');
    await title(page, phone.t('me.title'));
    faults.push(...(await look(page, 'me')));
    await follow(page, '/availability');
    await page.getByRole('group', { name: phone.t('free.repeat') }).waitFor();
    faults.push(...(await look(page, 'availability')));
    expect(faults).toEqual([]);
  }, 180_000);

  it('an organizer looks at people, the week, and who could fill it', async () => {
    const { page } = await stage.open({ viewport: LAPTOP, locale: LOCALE });
    await page.goto('/hub');
    await signIn(page, { handle: desk.t('lock.handle'), passphrase: desk.t('lock.passphrase') }, 'ana');
    await title(page, desk.t('today.title'));
    await follow(page, '/people');
    await page.getByRole('table', { name: desk.t('people.title') }).waitFor();
    const faults = await look(page, 'people');
    await follow(page, '/week');
    await title(page, desk.t('week.title'));
    await page.getByRole('table').first().waitFor();
    faults.push(...(await look(page, 'the week')));
    await page.locator('a[href*="/roster"]').first().click();
    await title(page, desk.t('roster.title'));
    faults.push(...(await look(page, 'the roster')));
    expect(faults).toEqual([]);
  }, 180_000);
});
