import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
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
  '38th St E & Bloomington Ave S',
  '31st St E & Cedar Ave S',
  '42nd Ave S & 42nd St E',
];
/** What a browser itself writes to its console while there is no signal. */
const NO_SIGNAL = [/net::ERR_INTERNET_DISCONNECTED/, /net::ERR_NETWORK_CHANGED/, /net::ERR_FAILED/];

const stage = setStage(QUIET);

/** Families ask, and an organizer puts their tasks on the board. Answers the desk, unlocked. */
async function families(corners: readonly string[]): Promise<Desk> {
  const { page } = await stage.open({ viewport: PHONE });
  const ids: string[] = [];
  for (const corner of corners) {
    const family = new FamilyAtTheForm(page, 'en');
    await family.open();
    await family.answer({ kind: 'groceries', home: { corner }, door: 'Blue door', word: 'Lantern' });
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

async function openPhone(handle: string): Promise<Phone> {
  const phone = new Phone((await stage.open({ viewport: PHONE, expected: NO_SIGNAL })).page);
  await phone.signIn(handle);
  return phone;
}

describe('a volunteer', () => {
  it('finds a task, takes it, gives it back and changes their mind; whoever comes second is told kindly', async () => {
    await families(CORNERS.slice(0, 1));
    // Nobody at the desk any more: what is taken waits for the hub.
    await stage.closeFaces();
    const lin = await openPhone('lin');
    const sam = await openPhone('sam');
    const cards = lin.page.getByRole('list', { name: lin.say('find.list') });
    await cards
      .getByRole('link', { name: lin.say('find.take') })
      .first()
      .waitFor();
    expect(await cards.innerText()).not.toMatch(/Lantern|Blue door|Chicago Ave/);
    await lin.link('find.take').first().click();
    await lin.heading('take.title').waitFor();
    await sam.page.goto(lin.page.url());
    await sam.unlockAgain();
    await sam.heading('take.title').waitFor();

    await lin.button('take.yes').click();
    await lin.heading('taken.title').waitFor();
    await sam.button('take.yes').click();
    await sam.heading('lost.title').waitFor();
    expect(await sam.kept()).toMatchObject({ claimKeys: 0 });
    expect(await lin.kept()).toMatchObject({ claimKeys: 1 });

    await giveBack(lin);
    await lin.button('undo.button').click();
    await lin.page.getByText(lin.say('claim.waits')).waitFor();
    await giveBack(lin);
    // When Undo is over, so is the key.
    await eventually(async () => expect(await lin.kept()).toMatchObject({ claimKeys: 0 }));
  }, 300_000);

  it('drives a run: takes a result back, reports a problem, loses the signal for a stop, and stops everything', async () => {
    const desk = await families(CORNERS.slice(1));
    await desk.plan(['vera']);
    await desk.publish();
    const vera = await openPhone('vera');
    const { page } = vera;
    await vera.acceptRun();
    await vera.loadEverything();
    // One was given back before, three are new.
    expect(await vera.kept()).toMatchObject({ claimKeys: 4, places: 4 });

    await vera.openDoor(1, 4);
    await vera.finishStop();
    await vera.button('undo.button').click();
    expect(await vera.openDoor(1, 4)).toContain('Lantern');
    await vera.finishStop();

    await vera.openDoor(2, 4);
    await vera.link('stop.problem').click();
    await vera.button('problem.no_answer').click();
    await vera.button('goods.back_to_hub').click();

    await vera.openDoor(3, 4);
    await page.context().setOffline(true);
    await vera.finishStop();
    await vera.openDoor(4, 4);
    await page.getByRole('link', { name: vera.say('sync.unsent', { count: 1 }) }).waitFor();
    expect(await vera.kept()).toMatchObject({ unsent: 1 });
    await page.context().setOffline(false);
    await eventually(async () => expect(await vera.kept()).toMatchObject({ unsent: 0 }));

    await vera.link('stop.problem').click();
    await vera.button('stopAll.button').click();
    await vera.button('stopAll.yes').click();
    await vera.heading('stopped.title').waitFor();
    await eventually(async () => expect(await vera.kept()).toEqual({ claimKeys: 0, places: 0, unsent: 0 }));
    expect(await page.content()).not.toMatch(/Lantern|Blue door/);

    await desk.goTo('nav.live', 'live.title');
    await desk.page.getByText(desk.say('run.aborted'), { exact: true }).first().waitFor();
  }, 420_000);
});

describe('every screen of the phone', () => {
  it('has nothing that axe finds', async () => {
    const desk = await families(CORNERS.slice(0, 1));
    const face = await stage.open({ viewport: PHONE, expected: NO_SIGNAL });
    const sam = new Phone(face.page);
    const { page } = sam;
    const faults: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await settle(page);
      faults.push(...(await accessFaults(page, screen)));
    };
    await page.goto('/v');
    await sam.button('lock.open').waitFor();
    await look('lock');
    await sam.signIn('sam');
    await sam.link('find.take').first().waitFor();
    await look('find');
    await sam.link('find.take').first().click();
    await sam.heading('take.title').waitFor();
    await look('take');
    await sam.link('take.no').click();
    await sam.goTo('nav.me');
    await sam.heading('me.title').waitFor();
    await look('me');

    await desk.plan(['sam']);
    await desk.publish();
    await sam.goTo('nav.runs');
    await sam.button('offer.accept').waitFor();
    await look('my runs, asked');
    await sam.acceptRun();
    await look('my runs');
    await sam.link('run.open.load').click();
    await sam.button('load.begin').waitFor();
    await look('before loading');
    await sam.button('load.begin').click();
    const bags = page.getByRole('list', { name: sam.say('load.list') }).getByRole('checkbox');
    await bags.first().waitFor();
    for (const bag of await bags.all()) await bag.check();
    await look('loading');
    await sam.button('load.start').click();
    await page.locator('.stop-card .address').waitFor();
    await look('stop');
    await sam.link('stop.problem').click();
    await sam.button('problem.refused').waitFor();
    await look('problem');
    await sam.button('problem.refused').click();
    await look('problem, what now');
    await page.context().setOffline(true);
    await sam.button('goods.back_to_hub').click();
    await page
      .getByRole('link', { name: sam.say('sync.unsent', { count: 1 }) })
      .first()
      .click();
    await sam.heading('unsent.title', { count: 1 }).waitFor();
    await look('not sent yet');
    await page.context().setOffline(false);
    expect(faults).toEqual([]);
  }, 600_000);
});

async function giveBack(phone: Phone): Promise<void> {
  await phone.link('claim.release').first().click();
  await phone.heading('release.title').waitFor();
  await phone.button('releaseReason.cannot_make_it').click();
  await phone.heading('runs.title').waitFor();
}

/** Lists have come. */
const settle = (page: Page): Promise<void> =>
  page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
