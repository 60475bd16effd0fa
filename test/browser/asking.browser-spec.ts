import { describe, expect, it } from '@jest/globals';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { FamilyAtTheForm, FamilyWithCode } from './support/family';
import { PHONE } from './support/guarded-page';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const stage = setStage(QUIET);

const NEEDS = ['childcare', 'ride', 'groceries'] as const;
const WORDS = 'El timbre no suena';

/** One form for a clinic visit: somebody for the child, the way there, and food. Answers the code. */
async function askForAll(family: FamilyAtTheForm): Promise<string> {
  const { page } = family;
  await family.open();
  await family.begin();
  for (const need of NEEDS) await page.locator(`#kind-${need}`).check();
  await family.goOn();

  await family.heading('page.people.title').waitFor();
  await page.locator('#adults').fill('2');
  await page.locator('#riders').fill('1');
  await page.locator('[name=kidFirst]').first().fill('Ika');
  await page.locator('[name=kidAge]').first().selectOption('48');
  await page.locator('[name=kidGoes]').first().selectOption('stays');
  await page.locator('[name=kidAllergies]').first().fill('maní');
  expect(await accessFaults(page, 'who it is for')).toEqual([]);
  await family.goOn();

  // Tomorrow, whatever the hour is now.
  await family.heading('page.when.title').waitFor();
  await page.locator('#day-choices input').nth(2).check();
  await page.locator('#part-morning').check();
  await page.locator('#means-be_there').check();
  await page.locator('#hour').selectOption('600');
  await page.locator('#comesBack-yes').check();
  await page.locator('#backHow-will_call').check();
  await page.locator('#sitting').selectOption('240');
  await family.goOn();

  await family.heading('page.where.title').waitFor();
  await family.place('home', { corner: '34th St E & Chicago Ave S' });
  await page.locator('#handover-in_person').check();
  await page.locator('#protocol-text_only').check();
  await family.place('destination', { corner: '24th St E & Chicago Ave S' });
  await page.locator('[name=receiverName]').first().fill('Abuela');
  await page.locator('[name=receiverWord]').first().fill('tetera');
  await page.locator('#carePlace-home').check();
  await page.locator('#emergencyName').fill('Tía');
  await page.locator('#emergencyPhone').fill('612 555 0142');
  expect(await accessFaults(page, 'where')).toEqual([]);
  await family.goOn();

  await family.heading('page.contact.title').waitFor();
  await page.locator('#how-code').check();
  await page.locator('#who-family').check();
  await family.goOn();

  await family.heading('page.check.title').waitFor();
  // What is likely is worked out from the hub's real people: a half day for each need, or nothing is said.
  await page.locator('#promise:not([hidden])').waitFor();
  await page.locator('#consent').getByText('Cedar Lantern School').waitFor();
  await family.goOn();
  return family.receipt();
}

/** Opens what can be done, says yes, and waits for the answer. */
async function act(
  family: FamilyWithCode,
  name: 'time' | 'tell' | 'agreed' | 'withdraw',
  said: Said,
): Promise<void> {
  await family.button(`page.see.confirm.${name}.yes`).click();
  await family.page.locator('#outcome').getByText(family.say(said)).waitFor();
}

type Said = 'see.moved' | 'see.told' | 'see.agreed' | 'see.withdrawn';

describe('a family that needs three things for one morning', () => {
  it('asks once in Spanish, changes its mind under one code, and the desk reads what it said', async () => {
    const { page } = await stage.open({ viewport: PHONE, locale: 'es-US' });
    const code = await askForAll(new FamilyAtTheForm(page, 'es'));

    const family = new FamilyWithCode(page, 'es');
    await family.open();
    await family.look(code);
    await family.heading('see.state.received').waitFor();
    const parts = page.locator('#parts button');
    expect(await parts.count()).toBe(NEEDS.length);
    expect(await accessFaults(page, 'what was asked for')).toEqual([]);

    await family.button('page.see.tell').click();
    await page.locator('#words-to-hub').fill(WORDS);
    await act(family, 'tell', 'see.told');

    await parts.filter({ hasText: family.say('say.kind.ride') }).click();
    await family.button('page.see.agreed').click();
    await page.locator('#agreed-share_ride').check();
    expect(await accessFaults(page, 'what was agreed')).toEqual([]);
    await act(family, 'agreed', 'see.agreed');

    await parts.filter({ hasText: family.say('say.kind.groceries') }).click();
    await family.button('page.see.time').click();
    await page.locator('#newPart').selectOption('evening');
    await page.locator('#newDay').selectOption({ index: 3 });
    await act(family, 'time', 'see.moved');

    await parts.filter({ hasText: family.say('say.kind.childcare') }).click();
    await family.button('page.see.withdraw').click();
    await act(family, 'withdraw', 'see.withdrawn');
    // One of three is stopped; the others stand.
    expect(await parts.filter({ hasText: family.say('see.state.withdrawn') }).count()).toBe(1);
    expect(await parts.filter({ hasText: family.say('see.state.received') }).count()).toBe(2);

    const desk = new Desk((await stage.open()).page);
    await desk.unlock();
    await desk.page.getByRole('link', { name: new RegExp(desk.say('today.notes')) }).click();
    await desk.page.getByRole('region', { name: desk.say('family.title') }).waitFor();
    expect(await accessFaults(desk.page, 'what the family said')).toEqual([]);
  }, 240_000);
});

describe('a network from which very many ask', () => {
  it('is not shut: the family’s phone works out a sum, and the request goes through', async () => {
    const { page } = await stage.open({ viewport: PHONE });
    const family = new FamilyAtTheForm(page, 'en');
    const answers = { kind: 'groceries', home: { corner: '34th St E & Chicago Ave S' } } as const;
    await family.open();
    await family.answer(answers);
    const asking = page.waitForRequest((request) => /"requestId":/.test(request.postData() ?? ''));
    await family.goOn();
    const first = await asking;
    await family.receipt();
    const headers = { ...first.headers(), origin: stage.stand.origin };
    const again = { method: 'POST', headers, body: first.postData() };
    // As many as one network may ask in an hour. It is the same request again and again, and the server knows it.
    let last = '';
    for (let n = 0; n < 300; n++) last = await (await fetch(first.url(), again)).text();
    expect(last).toContain('TOLL_DUE');

    await family.open();
    await family.answer(answers);
    const fetched = page.waitForRequest(/\/assets\/toll-/);
    const { requestId } = await family.send();
    await fetched;
    expect(requestId).not.toBe('');
  }, 240_000);
});
