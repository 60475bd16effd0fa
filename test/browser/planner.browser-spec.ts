import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { FamilyAtTheForm, type Answers } from './support/family';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const ASKED: readonly Answers[] = [
  { kind: 'groceries', adults: 3, home: { corner: '34th St E & Chicago Ave S' } },
  { kind: 'groceries', adults: 4, home: { corner: '38th St E & Bloomington Ave S' } },
];

const stage = setStage(QUIET);

/** As the owner of the database: what somebody carried away without a word. */
async function owner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: stage.stand.databaseUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe('a planner', () => {
  it('is told what is short for which routes, publishes when it is there, and takes a stop out of a run on the road', async () => {
    const { page: family } = await stage.open({ viewport: PHONE });
    const desk = new Desk((await stage.open()).page);
    const phone = new Phone((await stage.open({ viewport: PHONE })).page);
    const { page } = desk;
    await desk.unlock();
    for (const answers of ASKED) {
      const form = new FamilyAtTheForm(family, 'en');
      await form.open();
      await form.answer(answers);
      await desk.openRequest((await form.send()).requestId);
      await desk.accept();
    }

    await owner(
      'CREATE TABLE shelf AS SELECT * FROM stock_balance; UPDATE stock_balance SET on_hand = reserved',
    );
    await desk.plan(['vera']);
    await desk.button('plan.publish').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Publish \d/ })
      .click();
    const refusal = page.getByRole('alert').filter({ hasText: desk.say('plan.refused') });
    await refusal.waitFor();
    await refusal.getByText(desk.say('refusal.STOCK_SHORT')).waitFor();
    await refusal
      .getByText(/: [1-9]\d* short, 0 available$/)
      .first()
      .waitFor();
    await refusal.getByText('Route A (vera): 2 stops without goods').waitFor();
    expect(await accessFaults(page, 'a refused plan')).toEqual([]);

    await owner('UPDATE stock_balance b SET on_hand = s.on_hand FROM shelf s WHERE s.lot_id = b.lot_id');
    const before = await desk.onHand();
    await desk.plan(['vera']);
    await desk.publish();
    await phone.signIn('vera');
    await phone.acceptRun();
    await phone.loadEverything();

    // On the road. The second stop is taken out: its box is on nobody's way until somebody says where it goes.
    await desk.goTo('nav.live', 'live.title');
    await desk.button('live.hand').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').nth(1).check();
    await dialog.getByLabel(desk.say('live.hand.to')).selectOption({ label: desk.say('live.hand.nobody') });
    await dialog.getByText(desk.say('live.hand.boxesStay', { count: 2 })).waitFor();
    await dialog.getByRole('button', { name: desk.say('live.hand.release', { count: 1 }) }).click();
    const loose = page.getByRole('region', { name: desk.say('goods.title', { count: 1 }) });
    await loose.getByText(/^Last with vera, run [A-Z] \(/).waitFor();
    expect(await accessFaults(page, 'goods on nobody’s way')).toEqual([]);
    await loose.getByRole('button', { name: desk.say('goods.settle') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: desk.say('goods.do.shelf') })
      .click();
    await loose.waitFor({ state: 'detached' });
    expect(await desk.onHand()).toBeLessThan(before);

    // Her phone goes on with what is left, and the run ends with it.
    await phone.openDoor(1, 1);
    await phone.button('stop.done.deliver').click();
    await phone.button('finish.button').waitFor();
  }, 600_000);
});
