import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { FamilyAtTheForm } from './support/family';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const CORNERS = [
  '34th St E & Chicago Ave S',
  '36th St E & Chicago Ave S',
  '38th St E & Chicago Ave S',
  '34th St E & Bloomington Ave S',
  '36th St E & Bloomington Ave S',
  '38th St E & Bloomington Ave S',
  '31st St E & Cedar Ave S',
  '34th St E & Cedar Ave S',
  '38th St E & Cedar Ave S',
];
/** What a browser itself writes to its console while there is no signal. */
const NO_SIGNAL = [/net::ERR_INTERNET_DISCONNECTED/, /net::ERR_NETWORK_CHANGED/, /net::ERR_FAILED/];

const stage = setStage(QUIET);

/** Families ask for groceries, and an organizer accepts. Answers the desk, unlocked. */
async function families(corners: readonly string[]): Promise<Desk> {
  const { page } = await stage.open({ viewport: PHONE });
  const ids: string[] = [];
  for (const corner of corners) {
    const family = new FamilyAtTheForm(page, 'en');
    await family.open();
    await family.answer({
      kind: 'groceries',
      adults: 1,
      home: { corner },
      door: 'Blue door',
      word: 'Lantern',
    });
    ids.push((await family.send()).requestId);
  }
  const desk = new Desk((await stage.open()).page);
  await desk.unlock();
  for (const id of ids) {
    await desk.openRequest(id);
    await desk.accept();
  }
  return desk;
}

/** As the owner of the database: a donation came in overnight, enough for nine families. */
async function fullShelf(): Promise<void> {
  const client = new pg.Client({ connectionString: stage.stand.databaseUrl });
  await client.connect();
  await client.query('UPDATE stock_balance SET on_hand = on_hand + 100');
  await client.end();
}

async function openPhone(handle: string): Promise<Phone> {
  const phone = new Phone((await stage.open({ viewport: PHONE, expected: NO_SIGNAL })).page);
  await phone.signIn(handle);
  return phone;
}

describe('a day that goes wrong', () => {
  it('a driver stops everything at stop 3 of 9, offline, and the rest goes to another driver', async () => {
    const desk = await families(CORNERS);
    const { page } = desk;
    await fullShelf();
    await desk.plan(['vera'], { mostStops: 9 });
    await desk.publish();
    const vera = await openPhone('vera');
    await vera.acceptRun();
    await vera.loadEverything();
    for (const number of [1, 2]) {
      await vera.openDoor(number, 9);
      await vera.finishStop();
    }
    expect(await vera.openDoor(3, 9)).toContain('Lantern');
    await eventually(async () => expect(await vera.kept()).toMatchObject({ unsent: 0 }));

    // No signal: what is left is hidden all the same, before anybody is told.
    await vera.page.context().setOffline(true);
    await vera.link('stop.problem').click();
    await vera.button('stopAll.button').click();
    await vera.button('stopAll.yes').click();
    await vera.heading('stopped.title').waitFor();
    await eventually(async () => expect(await vera.kept()).toEqual({ claimKeys: 0, places: 0, unsent: 1 }));
    expect(await vera.page.content()).not.toMatch(/Lantern|Blue door|Chicago|Bloomington|Cedar/);
    await vera.page.context().setOffline(false);
    await eventually(async () => expect(await vera.kept()).toMatchObject({ unsent: 0 }));

    // The desk hears of it by itself: one line, and the way there.
    await desk.goTo('nav.today', 'today.title');
    const broken = page.getByRole('link', { name: new RegExp(desk.say('today.broken')) });
    await broken.waitFor();
    expect(await accessFaults(page, 'today, a broken-off run')).toEqual([]);
    await broken.click();
    await desk.heading('live.title').waitFor();
    await page.getByText(desk.say('rescue.lead', { handle: 'vera', count: 7 })).waitFor();
    await desk.button('rescue.start').click();
    expect(await accessFaults(page, 'where are the boxes')).toEqual([]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: desk.say('rescue.do') })
      .click();
    await desk.heading('plan.title').waitFor();
    await desk.planHere(['sam'], { mostStops: 9 });
    await desk.publish();

    const sam = await openPhone('sam');
    await sam.acceptRun();
    await sam.loadEverything();
    expect(await sam.openDoor(1, 7)).toContain('Lantern');

    // The incident is decided and put away.
    await desk.goTo('nav.today', 'today.title');
    await page.getByRole('link', { name: new RegExp(desk.say('today.incidents')) }).click();
    await desk.heading('incidents.title').waitFor();
    await page.getByText(desk.say('incidentKind.stopped_everything')).waitFor();
    expect(await accessFaults(page, 'incidents')).toEqual([]);
    await page.getByLabel(desk.say('incidents.decision')).selectOption('replan');
    await desk.button('incidents.decide').click();
    await page.getByText(/^Decided: Plan the rest again/).waitFor();
    await desk.button('incidents.close').click();
    await page.getByText(desk.say('incidents.none')).waitFor();
  }, 600_000);
});
