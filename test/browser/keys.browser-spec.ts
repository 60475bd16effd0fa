import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { GivenTrust } from './support/given-trust';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 1, volunteers: 6, requests: 24 });

let given: GivenTrust;
beforeAll(async () => {
  given = await GivenTrust.at(stage.stand.databaseUrl);
}, 60_000);
afterAll(() => given.close());

const epochs = (epoch: number) =>
  given.count(`hub_key WHERE purpose <> 'root' AND ends_at IS NULL AND epoch = $1`, [epoch]);
/** Wraps that only keys of before open. */
const oldWraps = () =>
  given.count('sealed_wrap w JOIN hub_key k USING (hub_id, kid) WHERE k.ends_at IS NOT NULL', []);

async function openPerson(desk: Desk, handle: string): Promise<void> {
  await desk.goTo('nav.people', 'people.title');
  await desk.page
    .getByLabel(desk.say('people.filter'), { exact: true })
    .selectOption({ label: desk.say('people.filter.all') });
  await desk.page.getByRole('link', { name: handle, exact: true }).click();
  await desk.page.getByRole('heading', { level: 1, name: handle, exact: true }).waitFor();
}

/** Every command of that name waits until it is let go. */
async function hold(page: Page, mutation: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(mutation)) await gate;
    await route.continue();
  });
  return letGo;
}

describe('the keys of a hub', () => {
  it('turn as somebody leaves; open desks and phones go on, and stopping in the middle changes nothing', async () => {
    const ana = new Desk((await stage.open()).page);
    const bo = new Desk((await stage.open()).page);
    const vera = new Phone((await stage.open({ viewport: PHONE })).page);
    await ana.unlock('ana');
    await bo.unlock('bo');
    await vera.signIn('vera');
    await vera.link('find.take').first().waitFor();

    // Stopped in the middle: all as it was.
    await openPerson(ana, 'sam');
    const letGo = await hold(ana.page, '"wraps"');
    await ana.button('end.suspend').click();
    const dialog = ana.page.getByRole('dialog');
    await dialog.getByText(ana.say('end.keys.what')).waitFor();
    await dialog.getByRole('button', { name: ana.say('end.suspend.do', { handle: 'sam' }) }).click();
    await dialog.getByRole('progressbar').waitFor();
    expect(await accessFaults(ana.page, 'sealing anew')).toEqual([]);
    await dialog.getByRole('button', { name: ana.say('keys.stop'), exact: true }).click();
    letGo();
    await dialog.getByText(ana.say('keys.stopped')).waitFor();
    expect(await given.count('epoch_turn', [])).toBe(0);
    expect(await epochs(1)).toBe(2);
    expect(await given.count(`member WHERE handle = 'sam' AND state = 'suspended'`, [])).toBe(0);

    // And to the end.
    await dialog.getByRole('button', { name: ana.say('end.suspend.do', { handle: 'sam' }) }).click();
    await dialog.waitFor({ state: 'detached' });
    await ana.page.getByText(ana.say('member.suspended'), { exact: true }).first().waitFor();
    expect(await epochs(2)).toBe(2);
    expect(await oldWraps()).toBe(0);
    expect(
      await given.count(`hub_key_grant g JOIN member m ON m.id = g.member_id WHERE m.handle = 'sam'`, []),
    ).toBe(0);

    // Nobody signed in again: bo opens a request that was wrapped anew, vera reads cards.
    await bo.goTo('nav.requests', 'inbox.title');
    await bo.page
      .getByRole('list', { name: bo.say('inbox.list') })
      .getByRole('link')
      .first()
      .click();
    await bo.button('case.open').click();
    await bo.button('case.close').waitFor();
    await vera.goTo('nav.runs');
    await vera.goTo('nav.find');
    await vera.link('find.take').first().waitFor();
    await vera.link('find.take').first().click();
    await vera.button('take.yes').click();
    await vera.heading('taken.title').waitFor();
  }, 240_000);

  it('are asked for on Today when somebody left with them, and turned from settings too', async () => {
    await given.owes('lin');
    const ana = new Desk((await stage.open()).page);
    await ana.unlock('ana');
    await ana.page.getByText(ana.say('keys.owed', { count: 1 })).waitFor();
    expect(await accessFaults(ana.page, 'keys are due')).toEqual([]);
    await ana.button('keys.turn').click();
    const dialog = ana.page.getByRole('dialog');
    await dialog.getByRole('button', { name: ana.say('keys.turn'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await ana.page.getByText(ana.say('keys.owed', { count: 1 })).waitFor({ state: 'detached' });
    const before = await given.count(`hub_key WHERE purpose = 'hub'`, []);

    await ana.goTo('nav.settings', 'settings.title');
    const card = ana.page.getByRole('region', { name: ana.say('keys.card') });
    await card.getByRole('button', { name: ana.say('keys.turn'), exact: true }).click();
    await dialog.getByRole('button', { name: ana.say('keys.turn'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(async () =>
      expect(await given.count(`hub_key WHERE purpose = 'hub'`, [])).toBe(before + 1),
    );
    expect(await oldWraps()).toBe(0);
    expect(await accessFaults(ana.page, 'settings with keys')).toEqual([]);
  }, 240_000);
});
