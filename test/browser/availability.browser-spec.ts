import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaultsBothWays } from './support/access-faults';
import { Keyboard } from './support/keyboard';
import { eventually } from './support/eventually';
import { PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const stage = setStage(QUIET);
const NO_SIGNAL = [/net::ERR_INTERNET_DISCONNECTED/, /net::ERR_NETWORK_CHANGED/, /net::ERR_FAILED/];

const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A volunteer who has no mouse, at the page where they say when they can help. */
class Helper extends Phone {
  private constructor(
    page: Page,
    readonly keys: Keyboard,
  ) {
    super(page);
  }

  static async open(handle: string): Promise<Helper> {
    const { page } = await stage.open({ viewport: PHONE, expected: NO_SIGNAL });
    const helper = new Helper(page, await Keyboard.at(page));
    await page.goto('/v');
    await helper.keys.write(page.getByLabel(helper.say('lock.handle')), handle);
    await helper.unlock();
    await helper.heading('find.title').waitFor();
    await helper.keys.press(helper.place('nav.me'));
    await helper.heading('me.title').waitFor();
    await helper.keys.press(helper.link('me.free.open'));
    await helper.ready();
    return helper;
  }

  async unlock(): Promise<void> {
    await this.keys.write(this.page.getByLabel(this.say('lock.passphrase')), DEMONSTRATION.passphrase);
    await this.page.keyboard.press('Enter');
  }

  async ready(): Promise<void> {
    await this.heading('free.title').waitFor();
    await this.page.getByRole('group', { name: this.say('free.repeat') }).waitFor();
  }

  /** From the server again, as another phone would see it. */
  async again(): Promise<void> {
    await this.page.reload();
    await this.unlock();
    await this.ready();
  }

  day(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  chip(day: string, part: 'morning' | 'afternoon' | 'evening'): Locator {
    return this.day(day).getByRole('checkbox', { name: this.say(`free.part.${part}`) });
  }

  async repeat(which: 'every' | 'other' | 'once'): Promise<void> {
    await this.keys.press(this.page.getByRole('radio', { name: this.say(`free.repeat.${which}`) }), 'Space');
  }

  async save(): Promise<void> {
    await this.keys.press(this.button('free.save'));
    await this.page.getByText(this.say('free.saved')).waitFor();
  }
}

describe('when somebody can help', () => {
  it('is said by chips for every week, every other week and one week, by the keyboard alone, and stays', async () => {
    const vera = await Helper.open('vera');
    await vera.keys.press(vera.chip('Tuesday', 'morning'), 'Space');
    await vera.repeat('other');
    await vera.keys.press(vera.chip('Thursday', 'evening'), 'Space');
    await vera.repeat('once');
    const next = vera.page
      .getByRole('group', { name: vera.say('free.which.once') })
      .getByRole('radio')
      .nth(1);
    await vera.keys.press(next, 'Space');
    const wednesday = vera.page.getByRole('group', { name: /Wednesday/ }).first();
    const name = (await wednesday.locator('legend').innerText()).trim();
    await vera.keys.press(vera.chip(name, 'afternoon'), 'Space');
    await vera.save();

    await vera.again();
    expect(await vera.chip('Tuesday', 'morning').isChecked()).toBe(true);
    expect(await vera.chip('Thursday', 'evening').isChecked()).toBe(false);
    await vera.repeat('other');
    expect(await vera.chip('Thursday', 'evening').isChecked()).toBe(true);
    expect(await vera.chip('Tuesday', 'morning').isChecked()).toBe(false);
    await vera.repeat('once');
    await vera.keys.press(next, 'Space');
    expect(await vera.chip(name, 'afternoon').isChecked()).toBe(true);
    expect(await vera.keys.pointers()).toBe(0);
  }, 240_000);

  it('takes exact hours, leaves one day out and puts it back, and the series goes on', async () => {
    const sam = await Helper.open('sam');
    await sam.keys.press(sam.button('free.hours.addOn', { day: 'Friday' }));
    const form = sam.page.getByRole('group', { name: sam.say('free.hours.addOn', { day: 'Friday' }) });
    await sam.keys.choose(form.getByLabel(sam.say('free.hours.from')), '10:30 AM');
    await sam.keys.choose(form.getByLabel(sam.say('free.hours.to')), '1:15 PM');
    await sam.keys.press(form.getByRole('button', { name: sam.say('free.hours.put') }));
    await sam.page.getByText('10:30 AM to 1:15 PM').waitFor();
    await sam.save();

    const skip = sam.page.getByRole('button', { name: /^Not on / }).first();
    const date = (await skip.innerText()).trim().replace('Not on ', '');
    await sam.keys.press(skip);
    await sam.page.getByText(sam.say('free.next.skipped', { date })).waitFor();
    await sam.again();
    await sam.page.getByText(sam.say('free.next.skipped', { date })).waitFor();
    await sam.page.getByText('10:30 AM to 1:15 PM').waitFor();
    await sam.keys.press(sam.button('free.next.putBack', { date }));
    await sam.button('free.next.skip', { date }).waitFor();
    expect(await sam.keys.pointers()).toBe(0);
  }, 240_000);

  it('is away with one press, for days of one’s own, and back with one press', async () => {
    const lin = await Helper.open('lin');
    await lin.keys.press(lin.button('free.away.thisWeek'));
    await lin.button('free.away.thisWeek').waitFor({ state: 'detached' });
    await lin.keys.press(lin.button('free.away.other'));
    const form = lin.page.getByRole('group', { name: lin.say('free.away.other') });
    await lin.keys.set(form.getByLabel(lin.say('free.away.from')), later(40));
    await lin.keys.set(form.getByLabel(lin.say('free.away.to')), later(30));
    await form.getByText(lin.say('refusal.AWAY_DAYS_WRONG')).waitFor();
    await lin.keys.set(form.getByLabel(lin.say('free.away.to')), later(45));
    await lin.keys.press(form.getByRole('button', { name: lin.say('free.away.tell') }));
    const back = lin.page.getByRole('button', { name: /^I am back/ });
    await back.nth(1).waitFor();
    await lin.keys.press(back.first());
    await lin.button('free.away.thisWeek').waitFor();
    expect(await back.count()).toBe(1);
    expect(await lin.keys.pointers()).toBe(0);
  }, 240_000);

  it('takes wishes; company leaves the phone sealed and opens for its owner again', async () => {
    const vera = await Helper.open('vera');
    await vera.keys.choose(vera.page.getByLabel(vera.say('free.limit.weekHours')), '8 hours');
    const likes = vera.page.getByRole('group', { name: vera.say('free.likes') });
    await vera.keys.press(likes.getByRole('checkbox', { name: vera.say('free.kind.packing') }), 'Space');
    await vera.keys.write(vera.page.getByLabel(vera.say('free.company.likes')), 'sam, lin');
    const sent: string[] = [];
    vera.page.on('request', (request) => sent.push(request.postData() ?? ''));
    await vera.save();
    const save = sent.find((body) => body.includes('"company"')) ?? '';
    expect(save).toContain('packing');
    expect(save).not.toMatch(/\bsam\b|\blin\b/);
    await vera.again();
    expect(await vera.page.getByLabel(vera.say('free.company.likes')).inputValue()).toBe('sam, lin');
    expect(await likes.getByRole('checkbox', { name: vera.say('free.kind.packing') }).isChecked()).toBe(true);
  }, 240_000);

  it('asks which count when another phone was quicker, and overwrites nothing silently', async () => {
    const here = await Helper.open('sam');
    const there = await Helper.open('sam');
    await there.keys.press(there.chip('Monday', 'morning'), 'Space');
    await there.save();
    await here.keys.press(here.chip('Monday', 'evening'), 'Space');
    await here.keys.press(here.button('free.save'));
    await here.page.getByText(here.say('free.behind')).waitFor();
    expect(await here.chip('Monday', 'evening').isChecked()).toBe(true);
    await here.keys.press(here.button('free.behind.theirs'));
    await here.page.getByText(here.say('free.behind')).waitFor({ state: 'detached' });
    await eventually(async () => {
      expect(await here.chip('Monday', 'morning').isChecked()).toBe(true);
      expect(await here.chip('Monday', 'evening').isChecked()).toBe(false);
    });
  }, 240_000);

  it('is said without a signal too: it waits on the phone, is sent once, and asks before it takes the place of others', async () => {
    const sam = await Helper.open('sam');
    await sam.page.context().setOffline(true);
    await sam.keys.press(sam.button('free.away.other'));
    const form = sam.page.getByRole('group', { name: sam.say('free.away.other') });
    await sam.keys.set(form.getByLabel(sam.say('free.away.from')), later(60));
    await sam.keys.set(form.getByLabel(sam.say('free.away.to')), later(62));
    await sam.keys.press(form.getByRole('button', { name: sam.say('free.away.tell') }));
    await sam.page.getByText(sam.say('free.unsent'), { exact: true }).waitFor();
    await sam.keys.press(sam.chip('Wednesday', 'evening'), 'Space');
    await sam.keys.press(sam.button('free.save'));
    await sam.page.getByText(sam.say('free.kept')).waitFor();
    expect((await sam.kept()).unsent).toBe(2);
    await sam.keys.press(sam.link('sync.unsent', { count: 2 }));
    await sam.page.getByText(sam.say('act.freeHours')).waitFor();
    await sam.page.goBack();
    await sam.ready();
    expect(await sam.chip('Wednesday', 'evening').isChecked()).toBe(true);

    // Meanwhile another phone of the same person says something else: that is not lost.
    const there = await Helper.open('sam');
    await there.keys.press(there.chip('Sunday', 'afternoon'), 'Space');
    await there.save();

    await sam.page.context().setOffline(false);
    await sam.page.getByText(sam.say('free.behind')).waitFor();
    expect((await sam.kept()).unsent).toBe(1); // the days away are sent, the hours are kept here
    expect(await sam.chip('Wednesday', 'evening').isChecked()).toBe(true);
    await sam.keys.press(sam.button('free.behind.mine'));
    await sam.page.getByText(sam.say('free.saved')).waitFor();
    await there.again();
    expect(await there.chip('Wednesday', 'evening').isChecked()).toBe(true);
    await there.page.getByRole('button', { name: /^I am back/ }).waitFor();
    expect((await sam.kept()).unsent).toBe(0);
    expect(await sam.keys.pointers()).toBe(0);
  }, 240_000);

  it('can be read by everybody: nothing for axe, in both directions', async () => {
    const lin = await Helper.open('lin');
    await lin.keys.press(lin.button('free.hours.addOn', { day: 'Friday' }));
    await lin.keys.press(lin.button('free.away.other'));
    expect(await accessFaultsBothWays(lin.page, 'availability')).toEqual([]);
  }, 240_000);
});
