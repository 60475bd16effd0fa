import { present } from '@doorstep/std';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaults, accessFaultsBothWays } from './support/access-faults';
import { acceptByKeys, sitDown, turnArabic, turnTo, type Sitting } from './support/desk-by-keys';
import { eventually } from './support/eventually';
import { FamilyAtTheForm, FamilyWithCode } from './support/family';
import { PHONE } from './support/guarded-page';
import { LaidPlan } from './support/laid-plan';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const stage = setStage(QUIET);
let rows: LaidPlan | undefined;
afterAll(() => rows?.close());

/** One drives, two are with the child, and one more can stand in. */
const CAST = [...DEMONSTRATION.volunteers, DEMONSTRATION.organizers[1]];

/** There by noon: Ika rides along, Toma stays, and there is nothing in the fridge. Answers the code. */
async function askForAll(family: FamilyAtTheForm): Promise<string> {
  const { page } = family;
  await family.open();
  await family.begin();
  for (const need of ['childcare', 'ride', 'groceries']) await page.locator(`#kind-${need}`).check();
  await family.goOn();
  await family.heading('page.people.title').waitFor();
  await page.locator('#adults').fill('1');
  await page.locator('#riders').fill('1');
  await family.button('page.kids.add').click();
  // Ten years old: on a seat of the car like everybody.
  for (const [n, [name, months, goes]] of CHILDREN.entries()) {
    await page.locator('[name=kidFirst]').nth(n).fill(name);
    await page.locator('[name=kidAge]').nth(n).selectOption(months);
    await page.locator('[name=kidGoes]').nth(n).selectOption(goes);
  }
  await page.locator('[name=kidAllergies]').nth(1).fill('peanuts');
  await family.goOn();
  await family.heading('page.when.title').waitFor();
  await page.locator('#day-choices input').nth(1).check();
  // Of the groceries alone: child care goes by the hour of the ride.
  await page.locator('#part-any').check();
  await page.locator('#means-be_there').check();
  await page.locator('#hour').selectOption('720');
  await page.locator('#comesBack-yes').check();
  await page.locator('#backHow-will_call').check();
  await page.locator('#sitting').selectOption('180');
  await family.goOn();
  await family.heading('page.where.title').waitFor();
  await family.place('home', { corner: '36th St E & Park Ave' });
  await page.locator('#handover-in_person').check();
  await family.place('destination', { corner: '24th St E & Chicago Ave S' });
  await page.locator('[name=receiverName]').first().fill('Nana');
  await page.locator('[name=receiverWord]').first().fill('lamp');
  await page.locator('#carePlace-home').check();
  await page.locator('#emergencyName').fill('Aunt');
  await page.locator('#emergencyPhone').fill('612 555 0142');
  await family.goOn();
  await family.heading('page.contact.title').waitFor();
  await page.locator('#how-code').check();
  await page.locator('#word').fill('Lantern');
  await page.locator('#who-family').check();
  await family.goOn();
  await family.heading('page.check.title').waitFor();
  return (await family.send()).code;
}

const CHILDREN = [
  ['Ika', '120', 'along'],
  ['Toma', '72', 'stays'],
] as const;

const gaps = ({ desk }: Sitting, code: 'nobody' | 'asked' | 'held' | 'waits_for_call'): Locator =>
  desk.page.getByText(desk.say(`household.gap.${code}`), { exact: true });

async function openPlan(sitting: Sitting): Promise<void> {
  await turnTo(sitting, 'nav.household', 'household.title');
  await sitting.keys.press(sitting.desk.page.getByRole('link', { name: /^Open the plan: / }));
  await sitting.desk.page.getByRole('heading', { name: sitting.desk.say('household.parts') }).waitFor();
}

/** Groceries come on the way back: after the ride. */
async function putFoodLast({ desk, keys }: Sitting): Promise<void> {
  const { page } = desk;
  const name = page.locator('strong', { hasText: new RegExp(`^${desk.say('kind.groceries')}$`) });
  const part = page.getByRole('listitem').filter({ has: name });
  const after = part.getByLabel(desk.say('household.part.after'), { exact: true });
  await keys.choose(after, desk.say('kind.ride'));
  await page.getByText(desk.say('household.ordered')).waitFor();
  expect(await page.getByText(desk.say('household.part.order.wrong')).count()).toBe(0);
}

/** The whole as it is proposed, once there are so many pairs; asked with one press. */
async function askWhole({ desk, keys }: Sitting, count: number): Promise<void> {
  const proposed = desk.page.getByRole('list', { name: desk.say('household.proposal') });
  await eventually(async () => expect(await proposed.locator(':scope > li').count()).toBe(count));
  await keys.press(desk.button('household.proposal.ask', { count }));
  await eventually(async () => expect(await gaps({ desk, keys }, 'asked').count()).toBe(count));
}

/** One task by hand: who was asked, everybody with reasons, and somebody found by handle. */
async function lookByHand({ desk, keys }: Sitting): Promise<void> {
  const { page } = desk;
  await keys.press(page.getByRole('link', { name: /^Find people for: / }).first());
  const card = page.getByRole('region', { name: desk.say('match.suggestions') });
  await card.locator('ol > li strong').first().waitFor();
  const [handle = ''] = await card.locator('ol > li strong').allInnerTexts();
  await keys.write(card.getByLabel(desk.say('match.search')), handle);
  await card.getByRole('search').getByText(handle, { exact: true }).waitFor();
  await keys.press(card.getByText(/^Cannot \(\d+\)$/));
  await card
    .getByText(/Cannot: /)
    .first()
    .waitFor();
  expect(await accessFaults(page, 'matching')).toEqual([]);
}

/** The desk seals what the family said for the two who are confirmed, and says that all is ready. */
async function readyCare(sitting: Sitting): Promise<void> {
  const { desk, keys } = sitting;
  await turnTo(sitting, 'nav.care', 'care.title');
  await keys.press(desk.page.locator('a[href*="/care/"]').first());
  await desk.heading('care.one').waitFor();
  await eventually(async () => expect(await desk.page.getByText(desk.say('care.cleared')).count()).toBe(2));
  for (const press of ['care.sheetOpen', 'care.sheetNote', 'care.sheetFill', 'care.sheetSeal'] as const)
    await keys.press(desk.button(press));
  await desk.button('care.sheetSeal').waitFor({ state: 'detached' });
  await keys.press(desk.button('care.sayUnrelated'));
  await desk.page.getByText(desk.say('care.unrelated')).waitFor();
  await keys.press(desk.button('care.ready'));
  await desk.page.getByText(desk.say('care.isReady')).waitFor();
  expect(await accessFaultsBothWays(desk.page, 'childcare that is ready')).toEqual([]);
}

async function helper(handle: string): Promise<Phone> {
  const phone = new Phone((await stage.open({ viewport: PHONE })).page);
  await phone.signIn(handle);
  await phone.goTo('nav.runs');
  return phone;
}

/** Runs that wait to be loaded. */
const loads = (phone: Phone): Locator => phone.link('run.open.load');

/** Says yes to what is asked, one after the other; each becomes a run as the open desk hands out the place. */
async function sayYes(phone: Phone, offers: number, before = 0): Promise<void> {
  for (let n = 1; n <= offers; n++) {
    await phone.button('offer.accept').first().click();
    await eventually(async () => expect(await loads(phone).count()).toBe(before + n));
  }
}

/** Sets out on the run that carries a box, or on the one that carries none. */
async function setOut(phone: Phone, what: 'box' | 'nothing'): Promise<void> {
  const carries = phone.say('fact.size');
  await phone.page
    .getByRole('article')
    .filter({ has: loads(phone), ...(what === 'box' ? { hasText: carries } : { hasNotText: carries }) })
    .getByRole('link', { name: phone.say('run.open.load'), exact: true })
    .click();
  await phone.button('load.begin').click();
  const bags = phone.page.getByRole('list', { name: phone.say('load.list') }).getByRole('checkbox');
  if (what === 'box') await bags.first().check();
  await phone.button('load.start').click();
}

/** There and out: from door to door, with the wait clock on screen while the rider comes. */
async function bring(phone: Phone): Promise<void> {
  await phone.openDoor(1, 2);
  await phone.button('ride.en_route').click();
  await phone.button('ride.arrive').click();
  await phone.button('ride.board').waitFor();
  expect(await accessFaultsBothWays(phone.page, 'waiting at the door')).toEqual([]);
  await phone.button('ride.board').click();
  await phone.heading('stop.title', { number: 2, total: 2 }).waitFor();
  await phone.button('ride.there').click();
  await phone.button('ride.complete').click();
  await phone.button('finish.button').click();
  await phone.link('after.more').click();
  await phone.goTo('nav.runs');
}

async function beThere(phone: Phone): Promise<void> {
  await setOut(phone, 'nothing');
  await phone.page.getByText('peanuts').waitFor();
  expect(await accessFaultsBothWays(phone.page, 'there for children')).toEqual([]);
  await phone.button('care.arrive').click();
}

/** The family says that it is ready, with its own code. */
async function callForTheWayBack(page: Page, code: string): Promise<void> {
  const family = new FamilyWithCode(page, 'en');
  await family.open();
  await family.look(code);
  await page
    .locator('#parts button')
    .filter({ hasText: family.say('say.kind.ride') })
    .click();
  await family.button('page.see.ready').click();
  expect(await accessFaultsBothWays(page, 'ready to go home')).toEqual([]);
  await family.button('page.see.confirm.ready.yes').click();
  await page.getByText(family.say('see.ready')).waitFor();
}

describe('a clinic day', () => {
  it('is one plan: asked whole, fallen with one sitter, made whole again, and brought home with the groceries', async () => {
    rows = await LaidPlan.at(stage.stand.databaseUrl);
    await rows.onlyToday(CAST);
    const code = await askForAll(new FamilyAtTheForm((await stage.open({ viewport: PHONE })).page, 'en'));
    const sitting = await sitDown((await stage.open()).page);
    const { desk, keys } = sitting;
    const { page } = desk;
    for (const id of await rows.requests()) await acceptByKeys(sitting, id);

    // There, two adults and a box; the way back waits for a call. One drives and carries, two are with the child.
    await openPlan(sitting);
    await putFoodLast(sitting);
    expect(await accessFaultsBothWays(page, 'one household')).toEqual([]);
    await askWhole(sitting, 4);
    const held = await rows.holders();
    const phones = new Map<string, Phone>();
    for (const handle of new Set(held.values())) {
      phones.set(handle, await helper(handle));
      const offers = [...held.values()].filter((one) => one === handle).length;
      await sayYes(present(phones.get(handle)), offers);
    }
    const holding = (task: string): Phone => present(phones.get(present(held.get(task))));
    const driver = holding('ride_out 1');
    expect(holding('delivery 1')).toBe(driver);
    expect(phones.size).toBe(3);
    await page.getByText(desk.say('household.say.stands')).waitFor();

    // One of the two falls ill: all of it has fallen, until somebody stands in.
    const [first, ill] = [holding('sitting 1'), holding('sitting 2')];
    await ill.link('run.giveBack').click();
    await ill.button('releaseReason.cannot_make_it').click();
    await page.getByText(/^A part fell through/).waitFor();
    await lookByHand(sitting);
    await openPlan(sitting);
    await askWhole(sitting, 1);
    const second = await helper(present((await rows.holders()).get('sitting 2')));
    await sayYes(second, 1);
    await page.getByText(desk.say('household.say.stands')).waitFor();

    // Both are there before the ride leaves, and Toma is with them.
    await readyCare(sitting);
    await beThere(first);
    await beThere(second);
    await first.button('childStep.receive', { name: 'Toma' }).click();
    await first.page.getByRole('radio', { name: first.say('care.parent') }).check();
    await first.button('care.received', { name: 'Toma' }).click();
    await first.button('childStep.give_back', { name: 'Toma' }).waitFor();
    await setOut(driver, 'nothing');
    await bring(driver);

    // Home when the family says so; the groceries come along.
    await openPlan(sitting);
    await eventually(async () => expect(await gaps(sitting, 'waits_for_call').count()).toBe(1));
    await callForTheWayBack((await stage.open({ viewport: PHONE })).page, code);
    await askWhole(sitting, 1);
    await sayYes(driver, 1, 1);
    await setOut(driver, 'nothing');
    await bring(driver);
    await setOut(driver, 'box');
    expect(await driver.openDoor(1, 1)).toContain('Lantern');
    await driver.finishStop();

    // Toma is fetched, both go home, and all of it is over.
    await first.button('childStep.give_back', { name: 'Toma' }).click();
    await first.page.getByRole('radio', { name: 'Nana' }).check();
    expect(await accessFaultsBothWays(first.page, 'a child is fetched')).toEqual([]);
    await first.button('care.handedBack', { name: 'Toma' }).click();
    await first.button('care.end').click();
    await second.button('care.leave').click();
    await page.getByText(desk.say('household.say.done')).waitFor();
    expect(await keys.pointers()).toBe(0);
    await turnArabic(sitting);
    await page.getByRole('heading', { level: 1, name: 'خطط الأسر' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }, 300_000);
});
