import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { PHONE } from './support/guarded-page';
import { CareRows, type LaidCare } from './support/laid-care';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { TabWalker } from './support/tab-walker';

/** What a browser itself writes to its console while there is no signal. */
const NO_SIGNAL = [/net::ERR_INTERNET_DISCONNECTED/, /net::ERR_NETWORK_CHANGED/, /net::ERR_FAILED/];

const stage = setStage();
let rows: CareRows;
let care: LaidCare;

beforeAll(async () => {
  rows = await CareRows.at(stage.stand.databaseUrl);
  for (const handle of ['vera', 'sam']) await rows.clear(handle);
  care = await rows.lay('vera');
});
afterAll(() => rows.close());

interface Carer {
  readonly phone: Phone;
  readonly page: Page;
  readonly keys: TabWalker;
}

async function carer(handle: string): Promise<Carer> {
  const { page } = await stage.open({ viewport: PHONE, expected: NO_SIGNAL });
  const phone = new Phone(page);
  await phone.signIn(handle);
  return { phone, page, keys: new TabWalker(page) };
}

/** Takes one of the two places and goes there: the hub's open desk confirms it. */
async function take({ phone, page, keys }: Carer, taskId: string): Promise<void> {
  await keys.press(page.locator(`a[href*="${taskId}"]`).first());
  await phone.heading('take.title').waitFor();
  await keys.press(phone.button('take.yes'));
  await phone.heading('taken.title').waitFor();
  await keys.press(phone.link('taken.runs'));
}

async function setOut({ phone, keys }: Carer): Promise<void> {
  await keys.press(phone.link('run.open.load'));
  await keys.press(phone.button('load.begin'));
  await keys.press(phone.button('load.start'));
  await phone.heading('stop.title', { number: 1, total: 1 }).waitFor();
}

/** The desk opens what is sealed, completes it, and seals it for the two. */
async function setUp(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.button('care.sheetOpen').click();
  await desk.button('care.sheetNote').click();
  await desk.button('care.sheetFill').click();
  const fields = page.getByRole('group', { name: desk.say('care.child', { number: 1 }) });
  while ((await page.getByLabel(desk.say('care.first'), { exact: true }).count()) > 1) {
    await desk.button('care.dropChild').click();
  }
  await fields.getByLabel(desk.say('care.first'), { exact: true }).fill('Ika');
  await fields.getByLabel(desk.say('care.years'), { exact: true }).fill('4');
  await fields.getByLabel(desk.say('care.allergies'), { exact: true }).fill('peanuts');
  await page.getByLabel(desk.say('care.askedAllergies')).check();
  await desk.button('care.addReceiver').click();
  await page.getByLabel(desk.say('care.receiverName', { number: 1 }), { exact: true }).fill('Grandfather');
  await page.getByLabel(desk.say('care.codeWord', { number: 1 }), { exact: true }).fill('teapot');
  await page.getByLabel(desk.say('care.emergencyName'), { exact: true }).fill('Aunt');
  await page.getByLabel(desk.say('care.emergencyPhone'), { exact: true }).fill('612-555-0142');
  await desk.button('care.sheetSeal').click();
  // The form folds away, and all below it moves up: a press on the way there would miss.
  await desk.button('care.sheetSeal').waitFor({ state: 'detached' });
}

describe('a childcare morning where the second adult is late', () => {
  it('waits, starts with the second one, and knows the child from hand to hand, without a signal too', async () => {
    const desk = new Desk((await stage.open()).page);
    await desk.unlock();
    const vera = await carer('vera');
    const sam = await carer('sam');
    await take(vera, care.taskIds[0] ?? '');
    await take(sam, care.taskIds[1] ?? '');

    await desk.goTo('nav.care', 'care.title');
    await desk.page.locator(`a[href*="/care/${care.id}"]`).click();
    await desk.heading('care.one').waitFor();
    await eventually(async () => expect(await desk.page.getByText(desk.say('care.cleared')).count()).toBe(2));
    expect(await accessFaults(desk.page, 'one childcare')).toEqual([]);
    await setUp(desk);
    await desk.button('care.sayUnrelated').click();
    await desk.page.getByText(desk.say('care.unrelated')).waitFor();
    await desk.button('care.ready').click();
    await eventually(async () => expect(await rows.stateOf(care)).toBe('ready'));

    await setOut(vera);
    await vera.page.getByText('peanuts').waitFor();
    await vera.keys.press(vera.phone.button('care.arrive'));
    await vera.page.getByRole('heading', { name: vera.phone.say('care.waitingSecond') }).waitFor();
    await vera.page.getByText(vera.phone.say('care.waitingFor', { handles: 'sam' })).waitFor();
    expect(await accessFaults(vera.page, 'waiting for the second adult')).toEqual([]);
    expect(await rows.stateOf(care)).toBe('ready');

    await setOut(sam);
    await sam.keys.press(sam.phone.button('care.arrive'));
    await eventually(async () => expect(await rows.stateOf(care)).toBe('started'));

    await vera.keys.press(vera.phone.button('childStep.receive', { name: 'Ika' }));
    await vera.page.getByRole('radio', { name: vera.phone.say('care.parent') }).check();
    await vera.keys.press(vera.phone.button('care.received', { name: 'Ika' }));
    await eventually(async () =>
      expect(await rows.log(care)).toEqual([{ child: 1, state: 'in_care', receiver: 'vera' }]),
    );

    await vera.page.context().setOffline(true);
    await vera.keys.press(vera.phone.button('childStep.give_back', { name: 'Ika' }));
    await vera.page.getByRole('radio', { name: 'Grandfather' }).check();
    await vera.page.getByText('teapot').waitFor();
    await vera.keys.press(vera.phone.button('care.handedBack', { name: 'Ika' }));
    await vera.page.getByRole('link', { name: vera.phone.say('sync.unsent', { count: 1 }) }).waitFor();
    expect(await rows.log(care)).toMatchObject([{ state: 'in_care' }]);
    await vera.page.context().setOffline(false);
    await eventually(async () =>
      expect(await rows.log(care)).toEqual([{ child: 1, state: 'with_parent', receiver: 'family 1' }]),
    );

    await vera.keys.press(vera.phone.button('care.end'));
    await eventually(async () => expect(await rows.stateOf(care)).toBe('ended'));
    await desk.page
      .getByRole('table', { name: desk.say('care.log') })
      .getByRole('row')
      .nth(2)
      .waitFor();
  }, 300_000);
});
