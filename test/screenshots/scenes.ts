import { HeadlessFamily, type HeadlessOrganizer, type HubDoor, type Api } from '@doorstep/clients';
import { householdSize, loadUnitsFor } from '@doorstep/lifecycle';
import type { Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { planDay } from '../journey/plan';
import type { Region } from '../journey/region';
import { wishesFor, type When } from '../journey/wishes';
import { LAPTOP, PHONE, type Camera } from './camera';

/** A round for one driver, offered and waiting for a yes. Returns its tasks' day. */
export async function offerRound(
  api: Api,
  door: HubDoor,
  organizer: HeadlessOrganizer,
  region: Region,
  when: When,
): Promise<void> {
  const kits = await organizer.kits();
  const tasks = new Set<string>();
  for (const wish of wishesFor(region, when).slice(0, 4)) {
    const { requestId } = await HeadlessFamily.ask(api, door, wish);
    const file = await organizer.caseFile(requestId);
    const { care } = await organizer.openCase(file);
    const kit = kits.find((k) => k.loadUnits === loadUnitsFor(householdSize(care)));
    for (const id of await organizer.accept(file, care, kit?.id ?? null)) tasks.add(id);
  }
  const drivers = (await organizer.people()).filter(
    (person) => person.handle === DEMONSTRATION.volunteers[0],
  );
  const plan = await planDay(organizer, { region, when, drivers, only: tasks });
  await organizer.publish(when.day, plan.runs);
}

export async function family(camera: Camera): Promise<void> {
  const page = await camera.open('/en/ask/cedar', PHONE);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await camera.shoot(page, 'ask');
  await page.locator('#go:not([aria-disabled])').click();
  await page.waitForTimeout(500);
  await camera.shoot(page, 'ask-need');
}

export async function organizer(camera: Camera): Promise<void> {
  const page = await camera.open('/hub', LAPTOP);
  await unlock(page, DEMONSTRATION.organizers[0]);
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await settled(page);
  await camera.shoot(page, 'today');
  await page.getByRole('link', { name: 'Requests', exact: true }).click();
  await page.locator('a[href*="/requests/"]').first().click();
  await settled(page);
  await camera.shoot(page, 'requests');
  await page.getByRole('link', { name: 'Matching', exact: true }).click();
  await page.getByLabel('Day', { exact: true }).selectOption({ index: 1 });
  await settled(page);
  await camera.shoot(page, 'matching');
  await plan(page, camera);
}

async function plan(page: Page, camera: Camera): Promise<void> {
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByLabel('Day', { exact: true }).selectOption({ index: 1 });
  await settled(page);
  await page.getByRole('button', { name: 'Plan routes' }).click();
  const useNow = page.getByRole('button', { name: 'Use this now' });
  await useNow
    .or(page.getByRole('button', { name: 'Publish' }))
    .first()
    .waitFor();
  await page.waitForTimeout(4000);
  if (await useNow.isVisible()) await useNow.click();
  // The routes and the map, not the form above them.
  await page.getByRole('heading', { name: 'The plan' }).evaluate((heading) => heading.scrollIntoView());
  await page.waitForTimeout(4000); // the map draws its tiles
  await camera.shoot(page, 'plan');
}

export async function volunteer(camera: Camera, desk: HeadlessOrganizer, when: When): Promise<void> {
  const page = await camera.open('/v', PHONE);
  await unlock(page, DEMONSTRATION.volunteers[0]);
  await page.getByRole('heading', { level: 1, name: 'Find' }).waitFor();
  await settled(page);
  await camera.shoot(page, 'find');
  await page.getByRole('link', { name: 'My runs' }).click();
  await settled(page);
  await page
    .getByRole('button', { name: /^(Yes|Accept|I take it)/ })
    .first()
    .click();
  await settled(page);
  await desk.grantWaiting(when.day);
  await drive(page, camera);
}

async function drive(page: Page, camera: Camera): Promise<void> {
  await page.getByRole('link', { name: 'Load', exact: true }).click();
  await page.getByRole('button', { name: 'I am here: start loading' }).click();
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await camera.shoot(page, 'load');
  await page.getByRole('button', { name: 'All loaded: start' }).click();
  await page.getByRole('button', { name: /^Done/ }).waitFor();
  await settled(page);
  await camera.shoot(page, 'stop');
}

async function unlock(page: Page, handle: string): Promise<void> {
  await page.getByRole('textbox').first().fill(handle);
  await page.locator('input[type=password]').fill(DEMONSTRATION.passphrase);
  await page.keyboard.press('Enter');
}

/** Nothing under way any more for a moment: pictures without skeletons. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(2500);
