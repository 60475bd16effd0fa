import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { FamilyAtTheForm, FamilyWithCode, type Answers, type Receipt } from './support/family';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const ASKED: readonly Answers[] = [
  {
    kind: 'groceries',
    home: { corner: '34th St E & Chicago Ave S' },
    door: 'Blue door',
    phone: '612 555 0100',
    word: 'Lantern',
  },
  { kind: 'groceries', adults: 4, home: { corner: '38th St E & Bloomington Ave S' }, word: 'Harbor' },
];

const stage = setStage(QUIET);

describe('from a family’s request to food at the door', () => {
  it('goes through three browsers, and the address is gone at its end', async () => {
    const { page: family } = await stage.open({ viewport: PHONE });
    const desk = new Desk((await stage.open()).page);
    const phone = new Phone((await stage.open({ viewport: PHONE })).page);

    const receipts: Receipt[] = [];
    for (const answers of ASKED) receipts.push(await ask(family, answers));

    await desk.unlock();
    const before = await desk.onHand();
    for (const { requestId } of receipts) {
      await desk.openRequest(requestId);
      await desk.accept();
    }
    await desk.plan(['vera']);
    await desk.publish();

    await phone.signIn('vera');
    // The unlocked desk seals each place to the key that the phone made a moment ago.
    await phone.acceptRun();
    expect(await phone.kept()).toMatchObject({ claimKeys: 2 });
    await phone.loadEverything();
    const doors: string[] = [];
    for (const stop of [1, 2]) {
      doors.push(await phone.openDoor(stop, 2));
      await phone.button('stop.done.deliver').click();
    }
    // Which door comes first is the planner's affair.
    const said = doors.join('\n');
    for (const words of ['34th St E & Chicago Ave S', 'Lantern', 'Blue door', '38th St E', 'Harbor'])
      expect(said).toContain(words);
    await phone.button('finish.button').click();
    await phone.page.getByText(phone.say('after.gone')).waitFor();

    expect(await phone.kept()).toEqual({ claimKeys: 0, places: 0, unsent: 0 });
    await eventually(async () => expect(await desk.onHand()).toBeLessThan(before));
    for (const { code } of receipts) await expectDone(family, code);
  }, 600_000);
});

async function ask(page: Page, answers: Answers): Promise<Receipt> {
  const family = new FamilyAtTheForm(page, 'en');
  await family.open();
  await family.answer(answers);
  return family.send();
}

async function expectDone(page: Page, code: string): Promise<void> {
  const later = new FamilyWithCode(page, 'en');
  await later.open();
  await later.look(code);
  await later.heading('see.state.done').waitFor();
}
