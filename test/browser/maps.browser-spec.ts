import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { NEEDED_FILES } from '../../apps/web/src/volunteer/service/needed-files';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { FamilyAtTheForm } from './support/family';
import { PHONE, type FaceOptions } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const CORNERS = ['34th St E & Chicago Ave S', '38th St E & Bloomington Ave S', '31st St E & Cedar Ave S'];
/** What a browser itself writes to its console while there is no signal. */
const NO_SIGNAL = [/net::ERR_INTERNET_DISCONNECTED/, /net::ERR_NETWORK_CHANGED/, /net::ERR_FAILED/];

const stage = setStage(QUIET);

/** Every map on a page; it says by itself when its first picture stands there, and fills its frame. */
async function drawn(page: Page): Promise<void> {
  const pane = page.locator('.map-pane[data-map="open"]').first();
  await pane.waitFor();
  const size = (element: Element) => [element.clientWidth, element.clientHeight];
  const canvas = await pane.locator('.map-frame canvas').first().evaluate(size);
  expect(canvas).toEqual(await pane.locator('.map-frame').evaluate(size));
}

/** Violations of the content security policy, heard by the page itself besides the console. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => void heard.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      void (globalThis as unknown as { tellViolation(text: string): void }).tellViolation(
        `${event.violatedDirective}: ${event.blockedURI}`,
      );
    });
  });
  return () => Promise.resolve(heard);
}

async function openDesk(
  options: FaceOptions = {},
): Promise<{ desk: Desk; violations: () => Promise<readonly string[]> }> {
  const { page } = await stage.open(options);
  const violations = await listen(page);
  const desk = new Desk(page);
  await desk.unlock();
  return { desk, violations };
}

/** Families ask, an organizer accepts: the tasks are on the board. */
async function families(desk: Desk): Promise<void> {
  const { page } = await stage.open({ viewport: PHONE });
  for (const corner of CORNERS) {
    const family = new FamilyAtTheForm(page, 'en');
    await family.open();
    await family.answer({ kind: 'groceries', home: { corner }, door: 'Blue door', word: 'Lantern' });
    const { requestId } = await family.send();
    await desk.openRequest(requestId);
    await desk.accept();
  }
  // Law: no page for families has a map, or fetches one.
  expect(await page.locator('canvas, .map-pane').count()).toBe(0);
  expect(await fetched(page)).not.toContain('basemap.pmtiles');
}

/** Addresses that a page has read, without their origin. */
const fetched = (page: Page): Promise<string> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .join('\n'),
  );

describe('maps', () => {
  it('show routes, runs, areas and sheets at the desk, light and dark, and ask nobody else', async () => {
    const { desk, violations } = await openDesk();
    const { page } = desk;
    await families(desk);
    await desk.plan(['vera']);
    await drawn(page);
    expect(await accessFaults(page, 'the plan with its map')).toEqual([]);
    // Marks come in the order of the list, then the hub.
    const marks = page.locator('.map-mark');
    expect(await marks.allInnerTexts()).toEqual(['1', '2', '3', '⌂']);
    await page.emulateMedia({ colorScheme: 'dark' });
    await drawn(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await desk.publish();

    await desk.button('liveMap.show').click();
    await drawn(page);
    // Cells and the hub: no door before somebody opens them.
    expect(await marks.count()).toBe(1);
    expect(await accessFaults(page, 'the runs as areas')).toEqual([]);
    await desk.button('liveMap.open').click();
    await eventually(async () => expect(await marks.count()).toBe(4));
    await desk.button('liveMap.close').click();
    await eventually(async () => expect(await marks.count()).toBe(1));

    await page.getByRole('link', { name: desk.say('sheets.link'), exact: true }).click();
    await desk.heading('sheets.title').waitFor();
    const sheet = page.locator('.sheet');
    await sheet.locator('svg .paper-through').waitFor({ state: 'attached' });
    expect(await sheet.innerText()).not.toMatch(/Chicago Ave|Bloomington Ave|Cedar Ave|“Lantern”|Blue door/);
    expect(await accessFaults(page, 'the route sheets')).toEqual([]);
    await page.getByRole('checkbox', { name: desk.say('sheets.paper') }).click();
    await page.getByText(/34th St E & Chicago Ave S/).waitFor();
    await page.locator('.paper-map[aria-busy="false"] .paper-line').waitFor({ state: 'attached' });
    for (const format of ['A4', 'Letter'] as const) {
      const paper = await page.pdf({ format, preferCSSPageSize: false });
      expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    expect(await violations()).toEqual([]);
  }, 420_000);

  it('close an area with keys alone, and by a press on the map', async () => {
    const { desk, violations } = await openDesk();
    const { page } = desk;
    await desk.goTo('nav.live', 'live.title');
    await page.getByRole('link', { name: desk.say('areas.title'), exact: true }).click();
    await desk.heading('areas.title').waitFor();
    await drawn(page);

    await page.getByLabel(desk.say('areas.name')).fill('Lake Street');
    await desk.button('areas.add').focus();
    for (let corner = 0; corner < 3; corner++) await page.keyboard.press('Enter');
    const third = page.getByRole('button', { name: desk.say('areas.corner.move', { number: 3 }) });
    const latitude = page.getByLabel(desk.say('areas.lat', { number: 3 }));
    const before = Number(await latitude.inputValue());
    await third.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowUp');
    expect(Number(await latitude.inputValue())).toBeGreaterThan(before + 0.01);
    await desk.button('areas.save').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: desk.say('areas.lift', { name: 'Lake Street' }) }).waitFor();
    expect(await accessFaults(page, 'closed areas')).toEqual([]);

    await page.getByLabel(desk.say('areas.search')).fill('powder');
    await page.getByRole('checkbox', { name: 'Powderhorn Park' }).check();
    await page.locator('.map-view').click({ position: { x: 60, y: 60 } });
    await page.getByRole('table', { name: desk.say('areas.corners') }).waitFor();
    await desk.button('areas.save').click();
    await desk.button('areas.lift', { name: 'Powderhorn Park' }).click();
    await desk.button('areas.lift', { name: 'Powderhorn Park' }).waitFor({ state: 'detached' });
    expect(stage.stand.said()).not.toMatch(/Lake Street|Powderhorn/);
    expect(await violations()).toEqual([]);
  }, 240_000);

  it('are drawn by hand where there is no WebGL 2: they move, zoom and follow the keys', async () => {
    const { page } = await stage.open();
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl')
          ? null
          : (real as (...all: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof real;
    });
    const violations = await listen(page);
    const desk = new Desk(page);
    await desk.unlock();
    await desk.goTo('nav.live', 'live.title');
    await page.getByRole('link', { name: desk.say('areas.title'), exact: true }).click();
    await drawn(page);
    expect(await fetched(page)).not.toContain('open-library');
    const canvas = page.locator('canvas.map-picture');
    const colours = () =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
        return new Set(new Uint32Array(data.buffer)).size;
      });
    // Land, water, parks, streets, letters: an empty picture has one colour.
    await eventually(async () => expect(await colours()).toBeGreaterThan(20));
    const shot = () => canvas.screenshot();
    const whole = await shot();
    await canvas.focus();
    await page.keyboard.press('+');
    await eventually(async () => expect((await shot()).equals(whole)).toBe(false));
    const near = await shot();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect((await shot()).equals(near)).toBe(false));
    expect(await accessFaults(page, 'a map drawn by hand')).toEqual([]);
    expect(await violations()).toEqual([]);
  }, 180_000);

  it('show a volunteer areas before the claim, and the way to one door without a network', async () => {
    const { desk } = await openDesk();
    await families(desk);
    const face = await stage.open({ viewport: PHONE, expected: NO_SIGNAL });
    const violations = await listen(face.page);
    const sam = new Phone(face.page);
    const { page } = sam;
    await sam.signIn('sam');
    await sam.button('find.map').click();
    await drawn(page);
    const board = page.locator('.find-map');
    expect(await board.locator('.map-mark, .map-pin').count()).toBe(0);
    expect(await board.innerHTML()).not.toMatch(/-?\d+\.\d{3,}/);
    expect(await accessFaults(page, 'areas of the board')).toEqual([]);

    await desk.plan(['sam']);
    await desk.publish();
    await sam.acceptRun();
    await sam.loadEverything();
    await page.locator('.stop-card .address').waitFor();
    await eventually(async () => expect(await keptOfRegion(page)).toEqual(wholeRegion()));
    const before = await fetched(page);
    await page.context().setOffline(true);
    await sam.button('way.show').click();
    await drawn(page);
    const turns = page.getByRole('list', { name: sam.say('way.turns') });
    await turns.getByText(sam.say('way.arrive')).waitFor();
    expect(await turns.getByRole('listitem').count()).toBeGreaterThan(3);
    await sam.button('hand.other').click();
    await page.getByText(sam.say('hand.warning')).waitFor();
    const corner = page.getByText(/^Or give it the nearest corner only: .+ & .+\.$/);
    await corner.waitFor();
    expect(await accessFaults(page, 'the way to a stop')).toEqual([]);
    // The same requests whoever is driven to: what was fetched before the door was known is all there is.
    const after = await fetched(page);
    const news = after.split('\n').filter((one) => !before.includes(one));
    expect(news.filter((one) => one.startsWith('/region/'))).toEqual([]);
    expect(await violations()).toEqual([]);
    await page.context().setOffline(false);
  }, 420_000);
});

/** Files of the region that the service worker keeps. */
const keptOfRegion = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('doorstep-region-'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept
      .flat()
      .map(({ url }) => new URL(url).pathname.split('/').at(-1) ?? '')
      .sort();
  });

/** Of what a phone needs, all that the pack has, with its list of contents. */
const wholeRegion = (): readonly string[] =>
  ['region.json', ...NEEDED_FILES.filter((name) => existsSync(`regions/minneapolis/${name}`))].sort();
