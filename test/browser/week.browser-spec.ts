import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaults, accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';
import { eventually } from './support/eventually';
import { Keyboard } from './support/keyboard';

const SCHOOL = 'Maple Row School';
const DOOR = 'East door';
const NOTE = 'Ring twice, the bell sticks';

const stage = setStage(QUIET);

/** An organizer without a mouse. */
class WeekDesk extends Desk {
  constructor(
    page: Page,
    readonly keys: Keyboard,
  ) {
    super(page);
  }

  static async open(handle: string = DEMONSTRATION.organizers[0]): Promise<WeekDesk> {
    const { page } = await stage.open();
    const desk = new WeekDesk(page, await Keyboard.at(page));
    await page.goto('/hub');
    await desk.keys.write(page.getByLabel(desk.say('lock.handle')), handle);
    await desk.keys.write(page.getByLabel(desk.say('lock.passphrase')), DEMONSTRATION.passphrase);
    await page.keyboard.press('Enter');
    await desk.heading('today.title').waitFor();
    return desk;
  }

  async rail(word: Parameters<Desk['say']>[0], title: Parameters<Desk['say']>[0]): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: this.say('nav.label') });
    await this.keys.press(rail.getByRole('link', { name: this.say(word), exact: true }));
    await this.heading(title).waitFor();
  }

  async link(word: Parameters<Desk['say']>[0], title: Parameters<Desk['say']>[0]): Promise<void> {
    await this.keys.press(this.page.getByRole('link', { name: this.say(word), exact: true }));
    await this.heading(title).waitFor();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  inDialog(word: Parameters<Desk['say']>[0], values: Parameters<Desk['say']>[1] = {}): Locator {
    return this.dialog.getByRole('button', { name: this.say(word, values), exact: true });
  }

  /** The board of next week: no day of it has begun, whatever day it is today. */
  async nextWeek(): Promise<void> {
    await this.rail('nav.week', 'week.title');
    await this.keys.press(this.page.getByRole('button', { name: this.say('week.after') }));
    await this.page.getByRole('grid', { name: this.say('week.board') }).waitFor();
  }

  card(text: string | RegExp): Locator {
    return this.page.locator('.shift-card').filter({ hasText: text });
  }

  async newPlace(kind: 'school' | 'door', name: string, note: string, within?: string): Promise<void> {
    await this.keys.press(this.button('sites.new'));
    await this.keys.choose(this.dialog.getByLabel(this.say('sites.kind')), this.say(`siteKind.${kind}`));
    await this.keys.write(this.dialog.getByLabel(this.say('sites.name')), name);
    if (within !== undefined)
      await this.keys.choose(this.dialog.getByLabel(this.say('sites.within')), within);
    await this.keys.write(this.dialog.getByLabel(this.say('sites.note')), note);
    await this.keys.press(this.inDialog('sites.save'));
    await this.dialog.waitFor({ state: 'detached' });
    await this.page.getByText(name, { exact: true }).first().waitFor();
  }

  /** Puts the first person on the shift in the dialog whom nothing forbids; answers who that is. */
  async putOn(): Promise<string> {
    const who = this.dialog.getByLabel(this.say('week.assign.who'));
    const options = await who.locator('option').allTextContents();
    const wanted =
      options.find((text) => text.endsWith(' (fits)') || text.endsWith(' (asks for a word)')) ?? '';
    await this.keys.choose(who, wanted);
    if (wanted.endsWith(' (asks for a word)'))
      await this.keys.press(this.dialog.getByRole('radio', { name: this.say('week.note.agreed') }), 'Space');
    await this.keys.press(this.inDialog('week.assign.do'));
    const handle = wanted.replace(/ \(.*$/, '');
    await this.inDialog('week.takeOff', { handle }).waitFor();
    return handle;
  }

  /** All that is unsaved and all drafts of the week. */
  override async publish(): Promise<void> {
    await this.keys.press(this.button('week.preview'));
    await this.keys.press(this.dialog.getByRole('button', { name: /^Publish \d+$/ }));
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** New hours for the shift whose card has the focus, by the move dialog. */
  async setHours(from: string, to: string): Promise<void> {
    await this.keys.set(this.dialog.getByLabel(this.say('week.from'), { exact: true }), from);
    await this.keys.set(this.dialog.getByLabel(this.say('week.to'), { exact: true }), to);
  }
}

describe('react-big-calendar #2762: the week, by keyboard alone', () => {
  it('makes a school-run term, publishes it, puts somebody on, moves it, and leaves one week out', async () => {
    const desk = await WeekDesk.open();
    const { page, keys } = desk;
    await desk.rail('nav.week', 'week.title');
    await desk.link('week.terms', 'terms.title');
    await desk.newPlace('school', SCHOOL, '');
    await desk.newPlace('door', DOOR, NOTE, SCHOOL);
    expect(await accessFaults(page, 'terms and doors')).toEqual([]);

    // Monday and Wednesday at the east door, from today on.
    await keys.press(desk.button('terms.new'));
    await keys.choose(desk.dialog.getByLabel(desk.say('week.site'), { exact: true }), DOOR);
    await keys.press(desk.dialog.getByRole('checkbox', { name: 'Monday' }), 'Space');
    await keys.press(desk.dialog.getByRole('checkbox', { name: 'Wednesday' }), 'Space');
    expect(await accessFaults(page, 'a new term')).toEqual([]);
    await keys.press(desk.inDialog('terms.save'));
    await desk.dialog.waitFor({ state: 'detached' });
    await page.getByText('Every week on Monday and Wednesday').waitFor();
    await keys.press(desk.button('terms.lay.do'));
    await page.getByText(/drafts? laid\./).waitFor();

    await desk.nextWeek();
    const cards = desk.card(DOOR);
    await cards.nth(1).waitFor();
    await expect(cards.count()).resolves.toBe(2);
    expect(await accessFaultsBothWays(page, 'the board with drafts')).toEqual([]);

    // Monday: Enter opens, somebody is put on; the keys M moves it to a later hour.
    await keys.press(cards.first());
    const who = desk.dialog.getByLabel(desk.say('week.assign.who'));
    await keys.choose(who, /^vera/);
    await desk.dialog.locator('.check-lines').waitFor();
    if (await desk.dialog.getByRole('group', { name: desk.say('week.note') }).isVisible())
      await keys.press(desk.dialog.getByRole('radio', { name: desk.say('week.note.agreed') }), 'Space');
    await keys.press(desk.inDialog('week.assign.do'));
    await desk.dialog.getByText(desk.say('week.ghost.put')).waitFor();
    expect(await accessFaults(page, 'a shift with somebody put on')).toEqual([]);
    await page.keyboard.press('Escape');
    await desk.dialog.waitFor({ state: 'detached' });
    await keys.press(cards.first(), 'm');
    await desk.setHours('08:05', '09:05');
    await keys.press(desk.inDialog('week.move.do'));
    await desk.card('8:05').getByText(desk.say('week.mark.moved')).waitFor();
    await page.locator('.shift-card:focus').waitFor();

    // Two drafts, one of them changed: vera is told, with the text that stands on her screen.
    await keys.press(desk.button('week.preview'));
    await desk.dialog.getByText(desk.say('notice.shift_given')).waitFor();
    expect(await accessFaults(page, 'the preview')).toEqual([]);
    await page.keyboard.press('Escape');
    await desk.publish();
    await page.getByText(/^No unsaved changes/).waitFor();

    // One week is left out; Wednesday, and the term, stay.
    await keys.press(cards.first());
    await keys.press(desk.inDialog('week.skip'));
    await desk.dialog.waitFor({ state: 'detached' });
    await page.getByText(desk.say('week.skip.done')).waitFor();
    await cards.nth(1).waitFor({ state: 'detached' });
    await expect(cards.count()).resolves.toBe(1);
    await keys.press(page.getByRole('button', { name: desk.say('week.after') }));
    await cards.nth(1).waitFor();
    expect(await keys.pointers()).toBe(0);
  }, 600_000);

  it('shows two organizers each other, and neither overwrites the other silently', async () => {
    const ana = await WeekDesk.open(DEMONSTRATION.organizers[0]);
    const bo = await WeekDesk.open(DEMONSTRATION.organizers[1]);
    await ana.nextWeek();
    await ana.keys.press(ana.button('week.new'));
    await ana.setHours('05:05', '06:05');
    await ana.keys.press(ana.inDialog('week.new.do'));
    await ana.publish();
    await bo.nextWeek();
    await ana.page.getByText(ana.say('week.others', { handles: 'bo', count: 1 })).waitFor();
    await bo.page.getByText(bo.say('week.others', { handles: 'ana', count: 1 })).waitFor();

    // Both move the same shift; bo publishes first.
    for (const [desk, from, to] of [
      [ana, '05:10', '06:10'],
      [bo, '05:20', '06:20'],
    ] as const) {
      await desk.keys.press(desk.card('5:05'), 'm');
      await desk.setHours(from, to);
      await desk.keys.press(desk.inDialog('week.move.do'));
      await desk.dialog.waitFor({ state: 'detached' });
    }
    await bo.publish();
    await ana.keys.press(ana.button('week.conflict.look'));
    const table = ana.dialog.getByRole('table', { name: ana.say('week.conflict.table') });
    await table.getByText('5:20 AM').waitFor();
    await table.getByText('5:10 AM').waitFor();
    expect(await accessFaults(ana.page, 'two changes of one shift')).toEqual([]);
    await ana.keys.press(ana.dialog.getByRole('button', { name: /^Keep mine/ }));
    await ana.dialog.getByText(ana.say('week.conflict.none')).waitFor();
    await ana.page.keyboard.press('Escape');
    await ana.publish();
    await bo.card('5:10').waitFor();
    expect([await ana.keys.pointers(), await bo.keys.pointers()]).toEqual([0, 0]);
  }, 600_000);

  it('offers unsaved changes again after a reload, and undoes them', async () => {
    const desk = await WeekDesk.open();
    const { page, keys } = desk;
    await desk.nextWeek();
    await keys.press(desk.button('week.new'));
    await keys.press(desk.dialog.getByRole('radio', { name: desk.say('week.urgency.3') }), 'Space');
    await keys.choose(
      desk.dialog.getByLabel(desk.say('week.opens'), { exact: true }),
      desk.say('week.opens.hours', { n: 12 }),
    );
    const spoken = desk.say('week.places.language', { role: desk.say('role.packer') });
    await keys.choose(desk.dialog.getByLabel(spoken, { exact: true }), 'Spanish');
    await keys.press(desk.inDialog('week.new.do'));
    await page.getByText(/^1 change,/).waitFor();
    // What it asks of people stands on its card.
    const asked = desk.card('9:00 – 11:00');
    await asked.getByText(desk.say('week.urgency.3')).waitFor();
    await asked.getByText(desk.say('week.speaks', { language: 'Spanish' })).waitFor();
    await asked.getByText(desk.say('week.opens.at', { when: '' }).trim()).waitFor();
    expect(await accessFaults(page, 'a shift that asks for something')).toEqual([]);
    await page.reload();
    await keys.write(page.getByLabel(desk.say('lock.passphrase')), DEMONSTRATION.passphrase);
    await page.keyboard.press('Enter');
    await keys.press(desk.button('week.kept.take'));
    await page.getByText(/^1 change,/).waitFor();
    // Its grip carries it from landing to landing: Enter, Tab, Enter.
    const grip = page.getByRole('button', { name: /^Pick up: Packing, .*9:00 AM to 11:00 AM/ });
    const before = await grip.getAttribute('aria-label');
    await keys.press(grip);
    await page
      .getByRole('button', { name: /^Put it here: / })
      .first()
      .waitFor();
    await page.locator('button:focus', { hasText: desk.say('week.putHere') }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Moved: /).waitFor();
    await expect(grip.getAttribute('aria-label')).resolves.not.toBe(before);
    const undo = page.getByRole('button', { name: desk.say('week.undo') });
    await keys.press(undo);
    // One press takes back the carry, whole and alone.
    await eventually(async () => expect(await grip.getAttribute('aria-label')).toBe(before));
    await page.getByText(/^1 change,/).waitFor();
    await keys.press(undo);
    await page.getByText(/^No unsaved changes/).waitFor();
    await keys.press(page.getByRole('button', { name: desk.say('week.redo') }));
    await keys.press(desk.button('week.discard'));
    await page.getByText(desk.say('week.discarded', { count: 1 })).waitFor();
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('doorstep.week'))),
    ).toEqual([]);
    expect(await keys.pointers()).toBe(0);
  }, 600_000);

  it('checks somebody in, records who did not come, and shows who is there now', async () => {
    const desk = await WeekDesk.open();
    const { page, keys } = desk;
    await desk.rail('nav.week', 'week.title');
    await keys.press(desk.button('week.new'));
    await desk.setHours('08:00', '11:55');
    await keys.press(desk.inDialog('week.new.do'));
    await keys.press(desk.card('8:00 – 11:55'));
    const [comes, stays] = [await desk.putOn(), await desk.putOn()];
    await page.keyboard.press('Escape');
    await desk.publish();

    await keys.press(desk.card('8:00 – 11:55'));
    await keys.press(desk.inDialog('week.checkIn', { handle: comes }));
    await desk.dialog.getByText(desk.say('signUp.checked_in'), { exact: true }).waitFor();
    await keys.press(desk.inDialog('week.absence', { handle: stays }));
    await keys.press(desk.inDialog('week.absence.noShow'));
    // A conversation is all that follows.
    await desk.dialog.getByText(desk.say('week.talk.owed', { handle: stays })).waitFor();
    expect(await accessFaults(page, 'somebody did not come')).toEqual([]);
    await keys.press(desk.inDialog('week.talk.record'));
    await desk.dialog.getByText(desk.say('week.talk.done')).waitFor();
    await page.keyboard.press('Escape');

    await desk.link('week.doors', 'doors.title');
    const row = page.getByRole('listitem').filter({ hasText: comes });
    await row.getByText(desk.say('doors.here'), { exact: true }).first().waitFor();
    expect(await accessFaults(page, 'who is at which door')).toEqual([]);
    await desk.link('terms.back', 'week.title');
    await desk.link('week.sheet', 'signIn.title');
    await page.getByRole('article').first().waitFor();
    expect(await accessFaults(page, 'sign-in sheets')).toEqual([]);
    await expect(page.getByRole('article').first().innerText()).resolves.not.toMatch(/\d{3}[- ]\d{4}/);
    expect(await keys.pointers()).toBe(0);
  }, 600_000);
});
