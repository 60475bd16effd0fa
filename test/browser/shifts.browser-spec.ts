import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessFaultsBothWays } from './support/access-faults';
import { eventually } from './support/eventually';
import { PHONE } from './support/guarded-page';
import { TabWalker } from './support/tab-walker';
import { ShiftRows } from './support/laid-shifts';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const HOUR = 60;
const DAY = 24 * HOUR;
/** What a browser itself writes to its console while there is no signal. */
const NO_SIGNAL = [/net::ERR_INTERNET_DISCONNECTED/, /net::ERR_NETWORK_CHANGED/, /net::ERR_FAILED/];

const stage = setStage(QUIET);
let rows: ShiftRows;

beforeAll(async () => {
  rows = await ShiftRows.open(stage.stand.databaseUrl);
});
beforeEach(async () => {
  await rows.clear();
  // Newcomers come in only beside somebody who has done it: here everybody has.
  for (const handle of ['vera', 'sam', 'lin']) await rows.practised(handle);
});
afterAll(() => rows.close());

interface AtHand {
  readonly phone: Phone;
  readonly page: Page;
  readonly keys: TabWalker;
}

async function hold(handle: string): Promise<AtHand> {
  const { page } = await stage.open({ viewport: PHONE, expected: NO_SIGNAL });
  const phone = new Phone(page);
  await phone.signIn(handle);
  return { phone, page, keys: new TabWalker(page) };
}

/** To the calendar, by keyboard. */
async function toShifts({ phone, keys }: AtHand): Promise<void> {
  await keys.press(phone.place('nav.shifts'));
  await phone.heading('shifts.title').waitFor();
}

/** The way to the line of a shift that leads to this path. */
const lineTo = ({ page }: AtHand, path: string) => page.locator(`a[href="/v${path}"]`).first();

/** The id of the sign-up on screen. */
const shownId = (page: Page): string => /\/shifts\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';

describe('with a keyboard and nothing else', () => {
  it('somebody signs up, says they are on their way, and checks in where there is no signal', async () => {
    const shift = await rows.lay('lin', { begins: 45 });
    const lin = await hold('lin');
    const { phone, page, keys } = lin;
    await toShifts(lin);
    await keys.press(lineTo(lin, `/sign-up/${shift}`));
    await phone.heading('signUp.title').waitFor();
    await keys.press(phone.button('signUp.yes'));
    await phone.heading('shiftKind.packing').waitFor();
    expect(await rows.states(shift)).toEqual({ lin: 'confirmed' });

    await page.context().setOffline(true);
    await keys.press(phone.button('shift.onMyWay'));
    await keys.press(phone.button('shift.checkIn'));
    await page.getByText(/You are checked in/).waitFor();
    await page.getByRole('link', { name: phone.say('sync.unsent', { count: 2 }) }).waitFor();
    expect(await rows.states(shift)).toEqual({ lin: 'confirmed' });
    // The phone alone knows it, and a tab that begins anew still does: without keys, without a signal.
    await page.reload();
    await page.getByText(/You are checked in/).waitFor();
    await keys.press(phone.link('shift.back'));
    await phone.heading('shifts.title').waitFor();
    await page.context().setOffline(false);
    await eventually(async () => expect(await rows.states(shift)).toEqual({ lin: 'checked_in' }));
  }, 300_000);

  it('somebody gives a shift back two hours before, others are asked, and the first who takes it has it', async () => {
    const shift = await rows.lay('vera', { begins: 2 * HOUR, most: 1 });
    await rows.put(shift, 'vera');
    const vera = await hold('vera');
    await toShifts(vera);
    await vera.keys.press(vera.page.locator('.shift-line[data-mine] a').first());
    await vera.phone.heading('shiftKind.packing').waitFor();
    await vera.keys.press(vera.phone.link('shift.giveBack'));
    await vera.phone.heading('withdraw.title').waitFor();
    await vera.page.getByText(vera.phone.say('withdraw.late')).waitFor();
    await vera.keys.press(vera.phone.button('withdrawReason.ill'));
    await vera.phone.heading('shifts.title').waitFor();
    expect(await rows.states(shift)).toEqual({ vera: 'late_withdrew' });

    const sam = await hold('sam');
    await toShifts(sam);
    const told = sam.page.getByRole('region', { name: sam.phone.say('today.title') });
    await told.getByText(sam.phone.say('notice.cover_asked')).first().waitFor();
    await sam.keys.press(told.locator(`a[href="/v/sign-up/${shift}"]`));
    await sam.phone.heading('signUp.title').waitFor();
    await sam.keys.press(sam.phone.button('signUp.yes'));
    await sam.phone.heading('shiftKind.packing').waitFor();
    expect(await rows.states(shift)).toEqual({ vera: 'late_withdrew', sam: 'confirmed' });
  }, 300_000);

  it('somebody asks for cover and stays the one who comes until another takes it over', async () => {
    const shift = await rows.lay('sam', { begins: DAY + 5 * HOUR, most: 1 });
    await rows.put(shift, 'sam');
    const sam = await hold('sam');
    await toShifts(sam);
    await sam.keys.press(sam.page.locator('.shift-line[data-mine] a').last());
    await sam.keys.press(sam.phone.link('shift.ask'));
    await sam.phone.heading('askCover.title').waitFor();
    await sam.keys.press(sam.phone.button('askCover.yes'));
    await sam.page.getByText(sam.phone.say('shift.coverOpen')).waitFor();
    const asked = shownId(sam.page);
    expect(await rows.states(shift)).toEqual({ sam: 'confirmed' });
    await sam.keys.press(sam.phone.button('shift.comeAfterAll'));
    await sam.keys.press(sam.phone.link('shift.ask'));
    await sam.keys.press(sam.phone.button('askCover.yes'));
    await sam.phone.button('shift.comeAfterAll').waitFor();

    const lin = await hold('lin');
    await toShifts(lin);
    await lin.keys.press(lineTo(lin, `/cover/${asked}`));
    await lin.phone.heading('cover.title').waitFor();
    await lin.keys.press(lin.phone.button('cover.yes'));
    await lin.phone.heading('shiftKind.packing').waitFor();
    expect(await rows.states(shift)).toEqual({ sam: 'withdrew', lin: 'confirmed' });
    await sam.phone.heading('shift.goneTitle').waitFor();
  }, 300_000);

  it('somebody waits in line, is asked when a place comes free, and says yes', async () => {
    const shift = await rows.lay('vera', { begins: 3 * DAY, most: 1 });
    await rows.put(shift, 'vera');
    const sam = await hold('sam');
    await toShifts(sam);
    await sam.keys.press(lineTo(sam, `/sign-up/${shift}`));
    await sam.phone.heading('signUp.title').waitFor();
    await sam.page.getByText(sam.phone.say('hurdle.full')).waitFor();
    await sam.keys.press(sam.phone.button('signUp.wait'));
    await sam.page.getByText(sam.phone.say('shift.waiting', { number: 1 })).waitFor();

    const vera = await hold('vera');
    await toShifts(vera);
    await vera.keys.press(vera.page.locator('.shift-line[data-mine] a').last());
    await vera.keys.press(vera.phone.link('shift.giveBack'));
    await vera.page.getByText(vera.phone.say('withdraw.early')).waitFor();
    await vera.keys.press(vera.phone.button('withdrawReason.work'));
    await vera.phone.heading('shifts.title').waitFor();

    await sam.page.getByText(/A place is free for you. It is yours until/).waitFor();
    await sam.keys.press(sam.phone.button('shift.yes'));
    await sam.phone.link('shift.giveBack').waitFor();
    expect(await rows.states(shift)).toEqual({ vera: 'withdrew', sam: 'confirmed' });
  }, 300_000);

  it('somebody makes a calendar address, reads the shift in it, and ends it', async () => {
    const shift = await rows.lay('vera', { begins: 4 * DAY });
    await rows.put(shift, 'vera');
    const vera = await hold('vera');
    const { phone, page, keys } = vera;
    await keys.press(phone.place('nav.me'));
    await keys.press(phone.button('feed.make'));
    const url = await page.getByLabel(phone.say('feed.address')).inputValue();
    const calendar = await fetch(url);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toContain('SUMMARY:Shift');
    await keys.press(phone.button('feed.end'));
    await page.getByText(phone.say('feed.ended')).waitFor();
    expect((await fetch(url)).status).toBe(404);
    expect(stage.stand.said()).not.toContain(url.split('/').at(-1));
  }, 300_000);
});

describe('every screen of shifts', () => {
  it('has nothing that axe finds, from left to right and from right to left, and fits 320 px', async () => {
    const soon = await rows.lay('lin', { begins: 50, kind: 'childcare_room', role: 'carer', most: 3 });
    await rows.put(soon, 'lin', { leads: true });
    await rows.put(soon, 'sam');
    const open = await rows.lay('lin', { begins: 2 * DAY });
    const lin = await hold('lin');
    const { phone, page } = lin;
    const faults: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await settle(page);
      faults.push(...(await accessFaultsBothWays(page, screen)));
    };
    const visit = async (path: string, title: Parameters<Phone['heading']>[0]): Promise<void> => {
      await lineTo(lin, path).click();
      await phone.heading(title).waitFor();
    };
    await phone.goTo('nav.shifts');
    await phone.heading('shifts.title').waitFor();
    await lineTo(lin, `/sign-up/${open}`).waitFor();
    await look('calendar');
    await visit(`/sign-up/${open}`, 'signUp.title');
    await look('sign up');
    await phone.link('signUp.no').click();
    await page
      .locator('.shift-line[data-mine]')
      .filter({ hasText: phone.say('shiftKind.childcare_room') })
      .getByRole('link')
      .click();
    await phone.heading('shiftKind.childcare_room').waitFor();
    await look('check-in is open');
    const id = shownId(page);
    await visit(`/shifts/${id}/ask`, 'askCover.title');
    await look('ask for cover');
    await phone.link('askCover.no').click();
    await visit(`/shifts/${id}/back`, 'withdraw.title');
    await look('give it back');
    await phone.link('withdraw.keep').click();
    await visit(`/shifts/${id}/team`, 'team.title');
    await look('who is here');
    // One adult alone does not open a room with children.
    await phone.button('team.here', { handle: 'sam' }).click();
    await eventually(async () => expect(await rows.states(soon)).toMatchObject({ sam: 'confirmed' }));
    await phone.link('shift.back').click();
    await phone.button('shift.checkIn').click();
    await eventually(async () =>
      expect(await rows.states(soon)).toEqual({ lin: 'checked_in', sam: 'checked_in' }),
    );
    await page.getByText(/You are checked in/).waitFor();
    await look('there');
    await phone.link('shift.back').click();
    await phone.goTo('nav.me');
    await phone.button('feed.make').click();
    await page.getByLabel(phone.say('feed.address')).waitFor();
    await look('calendar address');
    expect(faults).toEqual([]);
  }, 600_000);
});

/** Lists have come. */
const settle = (page: Page): Promise<void> =>
  page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
