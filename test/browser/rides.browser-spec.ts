import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { FamilyAtTheForm, FamilyWithCode, type Answers, type Receipt } from './support/family';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const CLINIC: Answers = {
  kind: 'ride',
  adults: 1,
  back: 'will_call',
  home: { corner: '36th St E & Park Ave' },
  destination: { corner: '24th St E & Chicago Ave S' },
  word: 'Lantern',
};
const SCHOOL: Answers = {
  kind: 'school',
  home: { corner: '34th St E & Bloomington Ave S' },
  destination: { corner: '31st St E & Cedar Ave S' },
  child: { first: 'Ika', months: 72 },
  receiver: { name: 'Rosa', codeWord: 'teapot' },
  word: 'Kettle',
};

const stage = setStage(QUIET);

async function ask(answers: Answers): Promise<Receipt> {
  const { page } = await stage.open({ viewport: PHONE });
  const family = new FamilyAtTheForm(page, 'en');
  await family.open();
  await family.answer(answers);
  return family.send();
}

/** One way of a request, as the desk laid it. */
async function legOf(requestId: string, kind: 'ride_out' | 'ride_back'): Promise<string> {
  const owner = new pg.Client({ connectionString: stage.stand.databaseUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(
      'SELECT id FROM task WHERE request_id = $1 AND kind = $2',
      [requestId, kind],
    );
    return rows[0]?.id ?? 'absent';
  } finally {
    await owner.end();
  }
}

async function driver(handle: string): Promise<Phone> {
  const phone = new Phone((await stage.open({ viewport: PHONE })).page);
  await phone.signIn(handle);
  return phone;
}

/** Takes a ride off the board; the open desk says yes. */
async function take(phone: Phone, taskId: string): Promise<void> {
  await phone.page.locator(`a[href*="${taskId}"]`).first().click();
  await phone.heading('take.title').waitFor();
  await phone.button('take.yes').click();
  await phone.heading('taken.title').waitFor();
  await phone.link('taken.runs').click();
}

async function setOut(phone: Phone): Promise<void> {
  await phone.link('run.open.load').click();
  await phone.button('load.begin').click();
  await phone.button('load.start').click();
}

/** To the door of the first stop, whose place has opened. */
async function arrive(phone: Phone): Promise<string> {
  const said = await phone.openDoor(1, 2);
  await phone.button('ride.en_route').click();
  await phone.button('ride.arrive').click();
  return said;
}

const states = (desk: Desk) => desk.page.getByRole('table', { name: desk.say('rides.day') }).getByRole('row');
const open = (desk: Desk) => desk.page.getByRole('list', { name: desk.say('rides.open') });

describe('rides', () => {
  it('brings somebody to the clinic and, when they say so, home; a child that is not at its stop is found', async () => {
    const clinic = await ask(CLINIC);
    const school = await ask(SCHOOL);
    const desk = new Desk((await stage.open()).page);
    await desk.unlock();
    for (const { requestId } of [clinic, school]) {
      await desk.openRequest(requestId);
      await desk.accept();
    }
    await desk.goTo('nav.rides', 'rides.title');
    await states(desk)
      .filter({ hasText: desk.say('rides.state.requested') })
      .nth(1)
      .waitFor();
    expect(await accessFaults(desk.page, 'rides')).toEqual([]);

    // A seat of the hub is lent to whoever drives the child.
    await desk.page.getByRole('link', { name: desk.say('seats.link') }).click();
    await desk.heading('seats.title').waitFor();
    await desk.page.getByLabel(desk.say('seats.class'), { exact: true }).selectOption('harness');
    await desk.button('seats.add').click();
    await desk.page.getByLabel(desk.say('seats.lend.to')).selectOption({ label: 'sam' });
    await desk.button('seats.lend').click();
    await desk.page.getByText(/^With sam until /).waitFor();
    expect(await accessFaults(desk.page, 'child seats')).toEqual([]);
    await desk.goTo('nav.rides', 'rides.title');

    const vera = await driver('vera');
    await take(vera, await legOf(clinic.requestId, 'ride_out'));
    await setOut(vera);
    expect(await arrive(vera)).toContain('Lantern');
    await states(desk)
      .filter({ hasText: desk.say('rides.state.arrived') })
      .waitFor();
    expect(await accessFaults(vera.page, 'a ride, waiting')).toEqual([]);
    await vera.button('ride.board').click();
    await vera.heading('stop.title', { number: 2, total: 2 }).waitFor();
    await vera.button('ride.there').click();
    await vera.button('ride.complete').click();

    // Out there, and nobody knows until when: the line stays, and the family's own press moves it.
    await open(desk).getByText(desk.say('rides.why.waits_for_call')).waitFor();
    const { page } = await stage.open({ viewport: PHONE });
    const family = new FamilyWithCode(page, 'en');
    await family.open();
    await family.look(clinic.code);
    await family.button('page.see.ready').click();
    expect(await accessFaults(page, 'ready to go home')).toEqual([]);
    await family.button('page.see.confirm.ready.yes').click();
    await page.getByText(family.say('see.ready')).waitFor();
    await open(desk).getByText(desk.say('rides.why.ready')).waitFor();

    // The child is not there: the desk hears of it at once, first of all lines.
    const sam = await driver('sam');
    await take(sam, await legOf(school.requestId, 'ride_out'));
    await setOut(sam);
    expect(await arrive(sam)).toContain('Kettle');
    await sam.button('ride.child_not_here').click();
    await sam.page.getByRole('heading', { name: sam.say('ride.missing.title') }).waitFor();
    expect(await accessFaults(sam.page, 'the child is not at the stop')).toEqual([]);
    await open(desk).locator(':scope > li').first().getByText(desk.say('rides.missing.call')).waitFor();
    expect(await accessFaults(desk.page, 'rides, a child missing')).toEqual([]);

    // It was around the corner. At the school it goes to Rosa, who says the word, and to nobody else.
    await sam.button('ride.missing.here').click();
    await sam.heading('stop.title', { number: 2, total: 2 }).waitFor();
    await sam.button('ride.there').click();
    await sam.page.getByRole('radio', { name: 'Rosa' }).check();
    await sam.page.getByText(sam.say('ride.handover.word', { word: 'teapot' })).waitFor();
    expect(await accessFaults(sam.page, 'a child is handed over')).toEqual([]);
    await sam.button('ride.handover.to', { name: 'Rosa' }).click();
    await open(desk).getByText(desk.say('rides.missing.call')).waitFor({ state: 'detached' });

    // From the line the way leads to the people; who looks at the board takes it home.
    await vera.button('finish.button').click();
    await open(desk)
      .getByRole('link', { name: desk.say('rides.do.find') })
      .click();
    await desk.heading('match.title').waitFor();
    await vera.link('after.more').click();
    await take(vera, await legOf(clinic.requestId, 'ride_back'));
    await setOut(vera);
    await arrive(vera);
    await vera.button('ride.board').click();
    await vera.heading('stop.title', { number: 2, total: 2 }).waitFor();
    await desk.goTo('nav.rides', 'rides.title');
    await states(desk)
      .filter({ hasText: desk.say('rides.state.on_board') })
      .waitFor();
    await vera.button('ride.there').click();
    await vera.button('ride.complete').click();
    await desk.page.getByText(desk.say('rides.open.none')).waitFor();
    await states(desk)
      .filter({ hasText: desk.say('rides.state.completed') })
      .nth(2)
      .waitFor();
  }, 300_000);
});
