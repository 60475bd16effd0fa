import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk } from './support/desk';
import { accessFaults } from './support/access-faults';
import { eventually } from './support/eventually';
import { FamilyAtTheForm, type Receipt } from './support/family';
import { PHONE } from './support/guarded-page';
import { setStage } from './support/stage';

const stage = setStage();

/** A family asks beside the seeded ones, so that the desk has something it knows. */
async function familyAsks(): Promise<Receipt> {
  const { page } = await stage.open({ viewport: PHONE });
  const family = new FamilyAtTheForm(page, 'en');
  await family.open();
  await family.answer({
    kind: 'groceries',
    adults: 3,
    notes: 'The bell is quiet',
    home: { corner: '34th St E & Chicago Ave S' },
    door: 'Blue door',
    phone: '612 555 0100',
    word: 'Lantern',
  });
  return family.send();
}

describe('an organizer', () => {
  it('opens a request, sees who asks, accepts it, and finds people for it with reasons', async () => {
    const { requestId } = await familyAsks();
    const desk = new Desk((await stage.open()).page);
    const { page } = desk;
    await desk.unlock();
    await desk.openRequest(requestId);
    const answers = page.getByRole('region', { name: desk.say('case.opened') });
    for (const said of [
      '34th St E & Chicago Ave S',
      'Blue door',
      '612 555 0100',
      'Lantern',
      'The bell is quiet',
    ])
      await answers.getByText(said).first().waitFor();
    await desk.accept();

    await desk.goTo('nav.matching', 'match.title');
    const pairs = page.getByRole('table', { name: desk.say('match.pairs') });
    await pairs.waitFor();
    await pairs
      .getByText(/min away/)
      .first()
      .waitFor();
    await pairs.getByRole('link').first().click();
    const suggestions = page.getByRole('region', { name: desk.say('match.suggestions') });
    await suggestions.getByRole('listitem').first().waitFor();
    await suggestions.getByText(/^Cannot \(\d+\)$/).click();
    await suggestions.getByText(desk.say('match.cannot.lead')).waitFor();

    // The same day once more, on exact places and real streets, in this tab.
    await desk.button('exact.go').click();
    const proposals = page.getByRole('table', { name: desk.say('exact.proposals') });
    await proposals
      .getByText(/there at .* on the road/)
      .first()
      .waitFor();
    await proposals
      .getByText(/from parts of town: /)
      .first()
      .waitFor();
    const [first = ''] = await proposals.getByRole('button', { name: /^Offer to / }).allInnerTexts();
    expect(first).not.toBe('');
    await proposals.getByRole('button', { name: first, exact: true }).first().click();
    await page.getByText(/^Offered to 1 person\./).waitFor();
  }, 300_000);

  it('plans on a map drawn from our own tiles, moves a stop by hand and back, and publishes', async () => {
    const { requestId } = await familyAsks();
    const desk = new Desk((await stage.open()).page);
    const { page } = desk;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await desk.unlock();
    await desk.openRequest(requestId);
    await desk.accept();
    await desk.plan(['vera', 'sam']);

    await page.locator('.map-mark').first().waitFor();
    await eventually(async () => expect(await drawnColours(page)).toBeGreaterThan(3));
    expect(asked).toContain('/region/minneapolis/basemap.pmtiles');

    const before = await routesOf(page);
    await page
      .getByRole('button', { name: /Move to…$/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: desk.say('plan.move.title') });
    await dialog.getByLabel(desk.say('plan.move.driver')).selectOption({ label: desk.say('plan.move.out') });
    await dialog.getByRole('button', { name: desk.say('plan.move.do'), exact: true }).click();
    await page.getByText(/^Moved\./).waitFor();
    expect(await routesOf(page)).not.toEqual(before);
    // The notice that tells of the move has an Undo of its own; this is the plan's.
    await page
      .getByRole('region', { name: desk.say('plan.result') })
      .getByRole('button', { name: desk.say('plan.undo'), exact: true })
      .click();
    await eventually(async () => expect(await routesOf(page)).toEqual(before));

    // What is held stays where it is when the rest is planned again, and what differs is said.
    const pin = page.getByRole('button', { name: /^Keep stop 1 with / }).first();
    await pin.click();
    const held = await page.locator('.route-stop:not([data-kind=load])').first().innerText();
    const holder = await pin.getAttribute('aria-label');
    await desk.button('plan.rest').click();
    await page.getByRole('region', { name: desk.say('plan.changes.draft') }).waitFor();
    await desk.button('plan.useNow').waitFor({ state: 'detached' });
    const still = page.getByRole('button', { name: String(holder), exact: true });
    await expect(still.getAttribute('aria-pressed')).resolves.toBe('true');
    expect((await routesOf(page)).map(placeOf)).toContain(placeOf(held));

    await desk.publish();
    await page
      .getByRole('heading', { level: 2, name: /^Run [A-Z]$/ })
      .first()
      .waitFor();
  }, 300_000);

  it('decides with the keyboard alone, where the screen prints a key', async () => {
    const { requestId } = await familyAsks();
    const desk = new Desk((await stage.open()).page);
    const { page } = desk;
    await desk.unlock();
    await desk.goTo('nav.requests', 'inbox.title');
    await page.locator(`a[href*="/requests/${requestId}"]`).waitFor();
    // From here on no pointer: J walks down the list, O opens, A accepts.
    while (!page.url().includes(requestId)) {
      const before = page.url();
      await page.keyboard.press('j');
      await page.waitForFunction((url) => location.href !== url, before);
    }
    await desk.button('case.open').waitFor(); // the keys belong to what is on screen
    await page.keyboard.press('o');
    await desk.button('case.close').waitFor();
    await page
      .getByRole('region', { name: desk.say('case.opened') })
      .getByText('Lantern')
      .first()
      .waitFor();
    await page.keyboard.press('a');
    await page.getByRole('table', { name: desk.say('case.tasks') }).waitFor();
  }, 300_000);
});

describe('every screen of the desk', () => {
  let receipt: Receipt;
  beforeEach(async () => {
    receipt = await familyAsks();
  }, 120_000);

  it('has nothing that axe finds', async () => {
    const desk = new Desk((await stage.open()).page);
    const { page } = desk;
    const faults: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await settle(page);
      faults.push(...(await accessFaults(page, screen)));
    };
    await page.goto('/hub');
    await desk.button('lock.open').waitFor();
    await look('lock');
    await desk.unlock();
    await look('today');
    await desk.openRequest(receipt.requestId);
    await look('triage');
    await desk.button('act.info').click();
    await page.getByRole('dialog').waitFor();
    await look('triage, dialog');
    await page.keyboard.press('Escape');
    await desk.accept();
    for (const [word, title] of [
      ['nav.intake', 'intake.title'],
      ['nav.matching', 'match.title'],
      ['nav.live', 'live.title'],
      ['nav.stock', 'stock.title'],
      ['nav.people', 'people.title'],
    ] as const) {
      await desk.goTo(word, title);
      await look(word);
    }
    await desk.button('people.open').click();
    await desk.button('people.close').waitFor();
    await look('people, names open');
    await desk.plan(['vera', 'sam']);
    await page.locator('.map-mark').first().waitFor();
    await look('plan');
    expect(faults).toEqual([]);
  }, 600_000);
});

/** Lists have come. */
const settle = (page: Page): Promise<void> =>
  page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });

/** How many colours the map's canvas shows: a map that could not be drawn has one. */
async function drawnColours(page: Page): Promise<number> {
  const canvas = page.locator('.map-pane canvas');
  await canvas.waitFor();
  const picture = (await canvas.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d');
    sheet?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      sheet?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
    );
    return new Set(pixels).size;
  }, picture);
}

/** What is done where, without the hour. */
const placeOf = (stop: string): string => stop.split('\n').slice(0, 2).join(' ');

/** Stops of all routes in order, as the list shows them. */
const routesOf = (page: Page): Promise<string[]> =>
  page.locator('.route-stop:not([data-kind=load])').allInnerTexts();
