import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { FamilyAtTheForm, type Answers } from './support/family';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const BROUGHT: Answers = { kind: 'groceries', adults: 3, home: { corner: '34th St E & Chicago Ave S' } };
const FORGOTTEN: Answers = {
  kind: 'groceries',
  adults: 2,
  home: { corner: '38th St E & Bloomington Ave S' },
};
const RIDE: Answers = {
  ...{ kind: 'ride', adults: 1 },
  home: { corner: '38th St E & Bloomington Ave S' },
  destination: { corner: '34th St E & Chicago Ave S' },
};

const stage = setStage(QUIET);

/** A night goes by: everything that was of today is of yesterday, and nobody has pressed anything. */
async function sleep(): Promise<void> {
  const client = new pg.Client({ connectionString: stage.stand.databaseUrl });
  await client.connect();
  await client.query(`
    UPDATE request SET day = day - 1;
    UPDATE task SET day = day - 1, window_from = window_from - interval '1 day', window_to = window_to - interval '1 day';
    UPDATE ride_leg SET pickup_from = pickup_from - interval '1 day', pickup_to = pickup_to - interval '1 day';
    UPDATE run SET day = day - 1, starts_at = starts_at - interval '1 day', ends_at = ends_at - interval '1 day';
    UPDATE stop SET arrive_at = arrive_at - interval '1 day', depart_at = depart_at - interval '1 day'`);
  await client.end();
}

describe('the morning after', () => {
  it('tells what yesterday left open, and each line leads to where it is settled', async () => {
    const { page: family } = await stage.open({ viewport: PHONE });
    const desk = new Desk((await stage.open()).page);
    const asleep = { viewport: PHONE, expected: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] };
    const phone = new Phone((await stage.open(asleep)).page);
    const { page } = desk;
    await desk.unlock();
    const ask = async (answers: Answers): Promise<void> => {
      const form = new FamilyAtTheForm(family, 'en');
      await form.open();
      await form.answer(answers);
      await desk.openRequest((await form.send()).requestId);
      await desk.accept();
    };
    await ask(BROUGHT);
    await desk.plan(['vera']);
    await desk.publish();
    await phone.signIn('vera');
    await phone.acceptRun();
    await phone.loadEverything();
    await phone.openDoor(1, 1);
    // No signal at the door: what she presses waits on her phone.
    await phone.page.context().setOffline(true);
    await phone.button('stop.done.deliver').click();
    await ask(FORGOTTEN);
    await ask(RIDE);
    await sleep();

    // One run on the road, one task that nobody took, one ride that nobody drove.
    await desk.goTo('nav.requests', 'inbox.title');
    await desk.goTo('nav.today', 'today.title');
    const line = (word: Parameters<Desk['say']>[0]) =>
      page.getByRole('link', { name: new RegExp(desk.say(word)) });
    for (const word of ['today.left.ride', 'today.left.run', 'today.left.task'] as const) {
      await line(word).getByText('1', { exact: true }).waitFor();
    }
    expect(await accessFaultsBothWays(page, 'today, with what yesterday left')).toEqual([]);

    await line('today.left.run').click();
    await desk.heading('live.title').waitFor();
    await desk.button('live.settle').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(desk.say('live.settle.lead', { handle: 'vera' })).waitFor();
    const end = dialog.getByRole('button', { name: desk.say('live.settle.do') });
    expect(await end.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByLabel(/^Stop 1: /).selectOption({ label: desk.say('stop.done') });
    expect(await accessFaultsBothWays(page, 'a run that is settled')).toEqual([]);
    await end.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(desk.say('run.completed'), { exact: true }).first().waitFor();

    // The same screen of the same day has the task that is in no run.
    const left = page.getByRole('region', { name: desk.say('left.title', { count: 1 }) });
    await left.getByRole('button', { name: desk.say('left.not') }).click();
    await left.waitFor({ state: 'detached' });

    await desk.goTo('nav.today', 'today.title');
    await line('today.left.ride').click();
    await desk.heading('rides.title').waitFor();
    await desk.button('rides.do.more').click();
    await dialog.getByLabel(desk.say('rides.reason.no_driver')).first().check();
    await dialog.getByRole('button', { name: desk.say('rides.do.more') }).click();
    await page.getByText(desk.say('rides.state.turned_down'), { exact: true }).first().waitFor();

    await desk.goTo('nav.today', 'today.title');
    await page.getByText(desk.say('today.quiet')).waitFor();
    for (const word of ['today.left.ride', 'today.left.run', 'today.left.task'] as const) {
      expect(await line(word).count()).toBe(0);
    }

    // The phone wakes up. What it did stands beside the desk's word, and nobody scolds it.
    await phone.button('finish.button').click();
    expect((await phone.kept()).unsent).toBeGreaterThan(0);
    await phone.page.context().setOffline(false);
    await eventually(async () => expect(await phone.kept()).toMatchObject({ unsent: 0, places: 0 }));
  }, 600_000);
});
