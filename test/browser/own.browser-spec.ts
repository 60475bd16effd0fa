import { describe, expect, it } from '@jest/globals';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 1, volunteers: 6, requests: 24 });

const NEXT = 'seven quiet boats under a bridge';
const LAST = 'a green kettle sings at the window';

/** Where the organizer's own keys are looked after. */
async function openOwn(desk: Desk): Promise<void> {
  await desk.goTo('nav.settings', 'settings.title');
  await desk.page.getByRole('heading', { name: desk.say('own.card') }).waitFor();
}

async function copyCode(desk: Desk): Promise<string> {
  const code = await desk.page.locator('.spare-code').innerText();
  expect(code.replace(/\D/g, '')).toHaveLength(32);
  return code.replaceAll('\n', ' ');
}

/** The keys are there: what was sealed to the hub opens. */
async function opensSomething(desk: Desk): Promise<void> {
  await desk.goTo('nav.requests', 'inbox.title');
  await desk.page.locator('a[href*="/requests/"]').first().click();
  await desk.button('case.open').click();
  await desk.button('case.close').waitFor();
}

describe('an organizer’s own way in', () => {
  it('is kept on paper, and leads back in when the passphrase is forgotten', async () => {
    const ana = new Desk((await stage.open()).page);
    const { page } = ana;
    const dialog = page.getByRole('dialog');
    await ana.unlock('ana');
    await page.getByRole('link', { name: ana.say('own.note.go') }).click();
    await page.getByText(ana.say('own.without')).waitFor();

    await ana.button('own.make').click();
    const code = await copyCode(ana);
    expect(await accessFaultsBothWays(page, 'a spare code')).toEqual([]);
    await ana.button('own.spare.written').click();
    // A slip of the hand, and then a passphrase that is not hers.
    const slip = (code.startsWith('1') ? '2' : '1') + code.slice(1);
    await dialog.getByLabel(ana.say('own.spare.code')).fill(slip);
    await dialog.getByLabel(ana.say('own.pass.now')).fill(NEXT);
    await ana.button('own.spare.keep').click();
    await dialog.getByText(ana.say('own.spare.CHECK_DIGIT')).waitFor();
    await dialog.getByLabel(ana.say('own.spare.code')).fill(code);
    await ana.button('own.spare.keep').click();
    await dialog.getByText(ana.say('own.pass.wrong')).waitFor();
    await dialog.getByLabel(ana.say('own.pass.now')).fill(DEMONSTRATION.passphrase);
    await ana.button('own.spare.keep').click();
    await page.getByText(ana.say('own.spare.kept')).waitFor();
    await ana.goTo('nav.today', 'today.title');
    expect(await page.getByText(ana.say('own.note')).count()).toBe(0);

    // The day on which she has forgotten it.
    await ana.button('frame.signOut').click();
    await ana.button('lock.forgotten').click();
    await page.getByRole('heading', { name: ana.say('own.back.title') }).waitFor();
    expect(await accessFaultsBothWays(page, 'a forgotten passphrase')).toEqual([]);
    const comeBack = async (paper: string): Promise<void> => {
      await page.getByLabel(ana.say('lock.handle')).fill('ana');
      await page.getByLabel(ana.say('own.spare.code')).fill(paper);
      await page.getByLabel(ana.say('own.pass.next'), { exact: true }).fill(NEXT);
      await page.getByLabel(ana.say('own.pass.again')).fill(NEXT);
      await ana.button('own.back.open').click();
    };
    // Digits in good order that are nobody's: the server says that nothing fits.
    await comeBack('0000 0000 0000 0000 0000 0000 0000 0000');
    await page.getByText(ana.say('refusal.SPARE_FAILED')).waitFor();
    await comeBack(code);
    await ana.heading('today.title').waitFor();
    await page.getByText(ana.say('own.note')).waitFor();
    await opensSomething(ana);
  }, 240_000);

  it('changes with the passphrase: one browser goes on, the other is signed out', async () => {
    const bo = new Desk((await stage.open()).page);
    const elsewhere = new Desk((await stage.open()).page);
    await elsewhere.unlock('bo');
    await bo.unlock('bo');
    await openOwn(bo);
    await bo.button('own.pass.save').click();
    const dialog = bo.page.getByRole('dialog');
    const fill = async (now: string, next: string, again: string): Promise<void> => {
      await dialog.getByLabel(bo.say('own.pass.now')).fill(now);
      await dialog.getByLabel(bo.say('own.pass.next'), { exact: true }).fill(next);
      await dialog.getByLabel(bo.say('own.pass.again')).fill(again);
      await dialog.getByRole('button', { name: bo.say('own.pass.save') }).click();
    };
    await fill(DEMONSTRATION.passphrase, 'too short', 'too short');
    await dialog.getByText(bo.say('pass.short')).waitFor();
    await fill(DEMONSTRATION.passphrase, LAST, NEXT);
    await dialog.getByText(bo.say('own.pass.differs')).waitFor();
    await fill(NEXT, LAST, LAST);
    await dialog.getByText(bo.say('own.pass.wrong')).waitFor();
    expect(await accessFaultsBothWays(bo.page, 'a new passphrase')).toEqual([]);
    await fill(DEMONSTRATION.passphrase, LAST, LAST);
    await bo.page.getByText(bo.say('own.pass.done')).waitFor();
    await opensSomething(bo);

    await elsewhere.page.goto('/hub');
    await elsewhere.page.getByLabel(bo.say('lock.handle')).fill('bo');
    await elsewhere.page.getByLabel(bo.say('lock.passphrase')).fill(DEMONSTRATION.passphrase);
    await elsewhere.button('lock.open').click();
    await elsewhere.page.getByText(bo.say('refusal.SIGN_IN_FAILED')).waitFor();
  }, 240_000);
});

describe('a volunteer’s own way in', () => {
  it('is kept on paper too, and leads back to work and to the next code', async () => {
    const vera = new Phone((await stage.open({ viewport: PHONE })).page);
    const { page } = vera;
    await vera.signIn('vera');
    await vera.goTo('nav.me');
    await page.getByText(vera.say('own.without')).waitFor();
    expect(await accessFaultsBothWays(page, 'me')).toEqual([]);
    await vera.link('own.make').click();
    const code = (await page.locator('.spare-code').innerText()).replaceAll('\n', ' ');
    expect(code.replace(/\D/g, '')).toHaveLength(32);
    expect(await accessFaultsBothWays(page, 'a spare code')).toEqual([]);
    await vera.button('own.spare.written').click();
    await page.getByLabel(vera.say('own.spare.code')).fill('1234');
    await vera.button('own.spare.keep').click();
    await page.getByText(vera.say('own.spare.LENGTH')).waitFor();
    await page.getByText(vera.say('own.pass.need')).waitFor();
    expect(await accessFaultsBothWays(page, 'a code typed back')).toEqual([]);
    await page.getByLabel(vera.say('own.spare.code')).fill(code);
    await page.getByLabel(vera.say('own.pass.now')).fill(DEMONSTRATION.passphrase);
    await vera.button('own.spare.keep').click();
    await page.getByText(vera.say('own.spare.kept')).waitFor();
    await vera.link('me.back').click();
    await page.getByText(/^You have a spare code, made on /).waitFor();

    // The day on which she has forgotten it, on a phone that knows her.
    await page.reload();
    await vera.button('lock.forgotten').click();
    await vera.heading('own.back.title').waitFor();
    expect(await page.getByLabel(vera.say('lock.handle')).inputValue()).toBe('vera');
    expect(await accessFaultsBothWays(page, 'a forgotten passphrase')).toEqual([]);
    await page.getByLabel(vera.say('own.spare.code')).fill(code);
    await page.getByLabel(vera.say('own.pass.next'), { exact: true }).fill(NEXT);
    await page.getByLabel(vera.say('own.pass.again')).fill(NEXT);
    await vera.button('own.back.open').click();
    await page.getByText(vera.say('own.back.done')).waitFor();
    await vera.link('me.notNow').click();
    await page.getByText(vera.say('own.without')).waitFor();
    // Her keys are the old ones: the hub's cards open.
    await vera.goTo('nav.find');
    await page.getByText(vera.say('card.language')).first().waitFor();
  }, 240_000);

  it('changes with the passphrase', async () => {
    const sam = new Phone((await stage.open({ viewport: PHONE })).page);
    const { page } = sam;
    await sam.signIn('sam');
    await sam.goTo('nav.me');
    await sam.link('own.pass.save').click();
    const fill = async (now: string, next: string, again: string): Promise<void> => {
      await page.getByLabel(sam.say('own.pass.now')).fill(now);
      await page.getByLabel(sam.say('own.pass.next'), { exact: true }).fill(next);
      await page.getByLabel(sam.say('own.pass.again')).fill(again);
      await sam.button('own.pass.save').click();
    };
    await fill(DEMONSTRATION.passphrase, LAST, NEXT);
    await page.getByText(sam.say('own.pass.differs')).waitFor();
    await fill(NEXT, LAST, LAST);
    await page.getByText(sam.say('own.pass.wrong')).waitFor();
    expect(await accessFaultsBothWays(page, 'a new passphrase')).toEqual([]);
    await fill(DEMONSTRATION.passphrase, LAST, LAST);
    await page.getByText(sam.say('own.pass.done')).waitFor();
    await sam.link('me.back').click();
    await page.reload();
    await page.getByLabel(sam.say('lock.passphrase')).fill(LAST);
    await sam.button('lock.open').click();
    await sam.heading('me.title').waitFor();
  }, 240_000);
});
