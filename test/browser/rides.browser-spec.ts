import { afterAll, describe, expect, it } from '@jest/globals';
import { accessFaults } from './support/access-faults';
import { acceptByKeys, sitDown, turnTo, type Sitting } from './support/desk-by-keys';
import { eventually } from './support/eventually';
import { FamilyAtTheForm, type Answers, type Receipt } from './support/family';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';
import { StandingDays } from './support/standing-days';

const SCHOOL: Answers = {
  kind: 'school',
  home: { corner: '34th St E & Bloomington Ave S' },
  destination: { corner: '31st St E & Cedar Ave S' },
  child: { first: 'Ika', months: 72 },
  receivers: [
    { name: 'Rosa', at: 'destination', codeWord: 'teapot' },
    { name: 'Nana', at: 'origin', codeWord: 'lamp' },
  ],
  back: 'will_call',
  word: 'Kettle',
};
/** A school week of five days, beginning today whatever weekday that is. */
const DAYS = 5;

const stage = setStage(QUIET);
let days: StandingDays | undefined;
afterAll(() => days?.close());

async function ask(answers: Answers): Promise<Receipt> {
  const { page } = await stage.open({ viewport: PHONE });
  const family = new FamilyAtTheForm(page, 'en');
  await family.open();
  await family.answer(answers);
  return family.send();
}

/** The accepted request comes back on each of five days. */
async function makeWeek({ desk, keys }: Sitting, from: string): Promise<void> {
  const { page } = desk;
  const day = (ahead: number): Date => new Date(Date.parse(from) + ahead * 86_400_000);
  await keys.press(desk.button('standing.make'));
  const dialog = page.getByRole('dialog');
  // Chips of the week begin with Monday. Today's is on already.
  const chips = dialog.getByRole('group', { name: desk.say('standing.days') }).getByRole('checkbox');
  for (let ahead = 1; ahead < DAYS; ahead++)
    await keys.press(chips.nth((day(ahead).getUTCDay() + 6) % 7), 'Space');
  const last = day(DAYS - 1)
    .toISOString()
    .slice(0, 10);
  await keys.set(dialog.getByLabel(desk.say('standing.until'), { exact: true }), last);
  await keys.press(dialog.getByRole('button', { name: desk.say('standing.make.do') }));
  const rows = page.getByRole('table', { name: desk.say('standing.next') }).locator('tbody tr');
  await eventually(async () => expect(await rows.getByRole('link').count()).toBe(DAYS));
}

/** A seat of the hub is put in stock, lent, brought back and lent again. */
async function lendSeat({ desk, keys }: Sitting, handle: string): Promise<void> {
  const { page } = desk;
  await turnTo({ desk, keys }, 'nav.rides', 'rides.title');
  await keys.press(page.getByRole('link', { name: desk.say('seats.link') }));
  await desk.heading('seats.title').waitFor();
  await keys.choose(
    page.getByLabel(desk.say('seats.class'), { exact: true }),
    desk.say('seats.class.harness'),
  );
  await keys.press(desk.button('seats.add'));
  for (const again of [true, false]) {
    await keys.choose(page.getByLabel(desk.say('seats.lend.to')), handle);
    await keys.press(desk.button('seats.lend'));
    await page.getByText(new RegExp(`^With ${handle} until `)).waitFor();
    if (!again) break;
    await keys.press(desk.button('seats.takeBack'));
    await page.getByText(desk.say('seats.here'), { exact: true }).waitFor();
  }
  expect(await accessFaults(page, 'child seats')).toEqual([]);
}

async function driver(handle: string): Promise<Phone> {
  const phone = new Phone((await stage.open({ viewport: PHONE })).page);
  await phone.signIn(handle);
  return phone;
}

/** Takes a ride off the board, the open desk says yes, and drives to its pickup. Answers what the card there says. */
async function fetch(phone: Phone, taskId: string): Promise<string> {
  await phone.page.locator(`a[href*="${taskId}"]`).first().click();
  await phone.heading('take.title').waitFor();
  await phone.button('take.yes').click();
  await phone.heading('taken.title').waitFor();
  await phone.link('taken.runs').click();
  await phone.link('run.open.load').click();
  await phone.button('load.begin').click();
  await phone.button('load.start').click();
  const said = await phone.openDoor(1, 2);
  await phone.button('ride.en_route').click();
  await phone.button('ride.arrive').click();
  return said;
}

/** To the other end, where the child goes on with somebody who is on the list and says the word. */
async function bringTo(phone: Phone, name: string, word: string): Promise<void> {
  await phone.heading('stop.title', { number: 2, total: 2 }).waitFor();
  await phone.button('ride.there').click();
  await phone.page.getByRole('radio', { name }).check();
  await phone.page.getByText(phone.say('ride.handover.word', { word })).waitFor();
  await phone.button('ride.handover.to', { name }).click();
  await phone.button('finish.button').waitFor();
}

/** Ends the run and looks at the board again. */
async function nextRun(phone: Phone): Promise<void> {
  await phone.button('finish.button').click();
  await phone.link('after.more').click();
}

const open = ({ desk }: Sitting) => desk.page.getByRole('list', { name: desk.say('rides.open') });
const ofDay = ({ desk }: Sitting) => desk.page.getByRole('table', { name: desk.say('rides.day') });

describe('a school run', () => {
  it('goes there and back by name for a week; the day the child is not at the stop it is found, and the next day goes on', async () => {
    const school = await ask(SCHOOL);
    days = await StandingDays.of(stage.stand.databaseUrl, school.requestId);
    const desk = await sitDown((await stage.open()).page);
    await acceptByKeys(desk, school.requestId);
    await makeWeek(desk, await days.firstDay());
    await lendSeat(desk, 'sam');

    // Tomorrow says the same as today: by name at both ends, a seat for the child.
    const { page, say } = { page: desk.desk.page, say: desk.desk.say.bind(desk.desk) };
    await turnTo(desk, 'nav.rides', 'rides.title');
    await desk.keys.press(page.getByLabel(say('day.pick'), { exact: true }), 'ArrowDown');
    await eventually(async () => expect(await ofDay(desk).getByText(say('rides.standby')).count()).toBe(0));
    await eventually(async () => expect(await ofDay(desk).getByText(say('rides.handover')).count()).toBe(2));
    expect(
      await ofDay(desk)
        .getByText(say('rides.childSeats', { count: 1 }))
        .count(),
    ).toBe(2);
    await desk.keys.press(page.getByLabel(say('day.pick'), { exact: true }), 'ArrowUp');

    // The first day: to school, and home when the school says so.
    const sam = await driver('sam');
    expect(await fetch(sam, await days.way(0, 'ride_out'))).toContain('Kettle');
    await ofDay(desk).getByText(say('rides.state.arrived')).waitFor();
    await sam.button('ride.board').click();
    await bringTo(sam, 'Rosa', 'teapot');
    await open(desk).getByText(say('rides.why.waits_for_call')).waitFor();
    await desk.keys.press(desk.desk.button('rides.do.ready'));
    await open(desk).getByText(say('rides.why.ready')).waitFor();
    await nextRun(sam);
    await fetch(sam, await days.way(0, 'ride_back'));
    await sam.button('ride.board').click();
    await bringTo(sam, 'Nana', 'lamp');
    await page.getByText(say('rides.open.none')).waitFor();

    // The second day: the child is not there. The driver stays, the desk calls, and one word of it ends the search.
    await days.passNight();
    await nextRun(sam);
    await fetch(sam, await days.way(1, 'ride_out'));
    await sam.button('ride.child_not_here').click();
    await sam.page.getByRole('heading', { name: sam.say('ride.missing.title') }).waitFor();
    expect(await accessFaults(sam.page, 'the child is not at the stop')).toEqual([]);
    await open(desk).locator(':scope > li').first().getByText(say('rides.missing.call')).waitFor();
    expect(await accessFaults(page, 'rides, a child missing')).toEqual([]);
    await sam.button('ride.missing.leave').click();
    await sam.button('finish.button').waitFor();
    await open(desk).getByText(say('rides.missing.call')).waitFor();
    await desk.keys.press(desk.desk.button('rides.do.with_family'));
    await page.getByText(say('rides.open.none')).waitFor();

    // The third day goes on as if nothing had been, for whoever drives.
    await days.passNight();
    await nextRun(sam);
    await fetch(sam, await days.way(2, 'ride_out'));
    expect(await accessFaults(sam.page, 'a ride, waiting')).toEqual([]);
    await sam.button('ride.board').click();
    await sam.heading('stop.title', { number: 2, total: 2 }).waitFor();
    await bringTo(sam, 'Rosa', 'teapot');
    await open(desk).getByText(say('rides.why.waits_for_call')).waitFor();
    const counts = page.getByRole('region', { name: say('rides.counts') });
    await counts.getByText(say('rides.outcome.child_not_here')).waitFor();
    expect(await desk.keys.pointers()).toBe(0);
  }, 300_000);
});
