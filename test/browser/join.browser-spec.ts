import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Course } from '@doorstep/lifecycle';
import type { Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { loadCourse, turned } from '../../apps/web/src/volunteer/training/course';
import { accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { PHONE } from './support/guarded-page';
import { Invitations, type Invited } from './support/invitations';
import { Keyboard } from './support/keyboard';
import { ShiftRows } from './support/laid-shifts';
import { Phone } from './support/phone';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const PASSPHRASE = 'marble otter sings at seven';
/** What a browser itself writes to its console while there is no signal. */
const NO_SIGNAL = [/net::ERR_INTERNET_DISCONNECTED/, /net::ERR_NETWORK_CHANGED/, /net::ERR_FAILED/];

const stage = setStage(QUIET);
let invitations: Invitations;

beforeAll(async () => {
  invitations = await Invitations.at(stage.stand.databaseUrl);
});
afterAll(() => invitations.close());

type Say = Parameters<Phone['say']>;

/** Somebody with a phone and no mouse. */
class Newcomer extends Phone {
  private constructor(
    page: Page,
    readonly keys: Keyboard,
  ) {
    super(page);
  }

  static async open(): Promise<Newcomer> {
    const { page } = await stage.open({ viewport: PHONE, expected: NO_SIGNAL });
    return Newcomer.at(page);
  }

  static async at(page: Page): Promise<Newcomer> {
    return new Newcomer(page, await Keyboard.at(page));
  }

  press(...[key, values]: Say): Promise<void> {
    return this.keys.press(this.button(key, values));
  }

  follow(...[key, values]: Say): Promise<void> {
    return this.keys.press(this.link(key, values));
  }

  /** A row of choices, by the words it begins with. */
  choose(role: 'radio' | 'checkbox', ...[key, values]: Say): Promise<void> {
    const row = this.page.getByRole(role, { name: new RegExp(`^${this.say(key, values)}`) });
    return this.keys.press(row, 'Space');
  }

  /** From the link to a handle and a passphrase, which are the way in from then on. */
  async join(link: string, handle: string): Promise<void> {
    await this.page.goto(link);
    await this.press('join.invite.begin');
    await this.heading('join.roles.title').waitFor();
    await this.press('join.next');
    await this.nameThemselves(handle);
    await this.keep();
    await this.heading('welcome.title', { handle }).waitFor();
  }

  async nameThemselves(handle: string): Promise<void> {
    await this.heading('join.handle.title').waitFor();
    await this.keys.write(this.page.getByLabel(this.say('join.handle.label'), { exact: true }), handle);
    await this.page.keyboard.press('Enter');
    await this.heading('join.pass.title').waitFor();
  }

  async signInAs(handle: string): Promise<void> {
    await this.keys.write(this.page.getByLabel(this.say('lock.handle')), handle);
    await this.keys.write(this.page.getByLabel(this.say('lock.passphrase')), PASSPHRASE);
    await this.page.keyboard.press('Enter');
  }

  async keep(passphrase = PASSPHRASE): Promise<void> {
    await this.keys.write(this.page.getByLabel(this.say('join.pass.label'), { exact: true }), passphrase);
    await this.keys.write(this.page.getByLabel(this.say('join.pass.again'), { exact: true }), passphrase);
    await this.page.keyboard.press('Enter');
  }

  /** The right answer of the card on screen; `wrong` tries another one before. */
  async answer(course: Course, n: number, wrong = false): Promise<void> {
    const { cards } = await loadCourse(course, 'en');
    const card = cards[n]!;
    await this.page.getByRole('heading', { level: 1, name: card.title, exact: true }).waitFor();
    const answers = turned(card.answers, n);
    const pick = async (right: boolean): Promise<void> => {
      const { text, says } = answers.find((one) => (one.right ?? false) === right)!;
      await this.keys.press(this.page.getByRole('radio', { name: text, exact: true }), 'Space');
      await this.page.getByText(says, { exact: true }).waitFor();
    };
    if (wrong) await pick(false);
    await pick(true);
    await this.press(n + 1 === cards.length ? 'training.finish' : 'training.next');
  }
}

describe('somebody who was invited', () => {
  it('joins without a mouse, closes the tab in the middle, and is an applicant with the training done', async () => {
    const link = await invitations.lay('open', ['packer']);
    const { page: first, context } = await stage.open({ viewport: PHONE, expected: NO_SIGNAL });
    const before = await Newcomer.at(first);
    const faults: string[] = [];
    const looked = async (who: Phone, screen: string): Promise<void> => {
      faults.push(...(await accessFaultsBothWays(who.page, screen)));
    };

    await first.goto(link);
    await before.button('join.invite.begin').waitFor();
    // The link has gone from the address as soon as it was read.
    expect(first.url()).toMatch(/\/v\/join$/);
    await looked(before, 'invitation');
    await before.press('join.invite.begin');
    await before.heading('join.roles.title').waitFor();
    await looked(before, 'roles');
    await before.choose('checkbox', 'join.role.driver_to_homes');
    await before.press('join.next');
    await before.heading('join.handle.title').waitFor();
    await before.press('join.handle.propose');
    await before.keys.write(
      first.getByLabel(before.say('join.handle.label'), { exact: true }),
      '612-555-0142',
    );
    await first.keyboard.press('Enter');
    await first.getByRole('alert').getByText(before.say('join.handle.phone')).waitFor();
    await looked(before, 'handle');
    await before.nameThemselves('quiet-heron');
    await looked(before, 'passphrase');
    // The tab is closed; the app is opened later, from its own address.
    await first.close();

    const page = await context.newPage();
    const ren = await Newcomer.at(page);
    await page.goto('/v/join/passphrase');
    await ren.heading('join.pass.title').waitFor();
    await ren.press('join.pass.propose');
    await page.locator('.join-phrase').waitFor();
    await ren.keep('too short');
    await page.getByRole('alert').getByText(ren.say('pass.short')).waitFor();
    await ren.keep();
    await ren.heading('welcome.title', { handle: 'quiet-heron' }).waitFor();
    await page.getByRole('list', { name: ren.say('welcome.list') }).waitFor();
    await looked(ren, 'welcome');

    await ren.follow('welcome.do.about');
    await ren.keys.write(page.getByLabel(ren.say('about.name.name'), { exact: true }), 'Sentinel Person');
    await looked(ren, 'name');
    await ren.press('about.name.save');
    await ren.follow('welcome.do.car');
    await ren.choose('radio', 'about.vehicle.car');
    await ren.keys.write(page.getByLabel(ren.say('about.car.harnessSeats'), { exact: true }), '9');
    await ren.press('about.car.save');
    await page.getByRole('alert').getByText(ren.say('about.car.tooManySeats')).waitFor();
    await looked(ren, 'car');
    await ren.keys.write(page.getByLabel(ren.say('about.car.harnessSeats'), { exact: true }), '2');
    await ren.choose('checkbox', 'about.carries.cooled');
    await ren.press('about.car.save');
    await ren.follow('welcome.do.agreement');
    await ren.heading('agreement.title').waitFor();
    await looked(ren, 'agreement');
    await ren.press('agreement.sign');
    await ren.follow('welcome.do.training');
    await page.getByRole('heading', { name: ren.say('training.asked') }).waitFor();
    await looked(ren, 'courses');

    const course = page.getByRole('link', { name: new RegExp(`^${ren.say('course.first_steps')}`) });
    await ren.keys.press(course);
    await ren.answer('first_steps', 0, true);
    await looked(ren, 'card');
    // From here on there is no signal.
    await context.setOffline(true);
    for (let n = 1; n < 6; n++) await ren.answer('first_steps', n);
    await ren.heading('training.done').waitFor();
    await page.getByText(ren.say('training.done.waits')).waitFor();
    await looked(ren, 'done');
    await context.setOffline(false);
    await page.getByText(ren.say('training.done.sent')).waitFor();
    await ren.follow('training.others.go');
    await ren.heading('training.title').waitFor();

    expect(await invitations.known('quiet-heron')).toEqual({
      state: 'applied',
      tier: 0,
      roles: [],
      vehicle: 'car',
      seats: 2,
      applied: 2,
      signed: 1,
      courses: ['first_steps'],
    });
    expect(stage.stand.said()).not.toContain('Sentinel');
    expect(await ren.keys.pointers()).toBe(0);
    expect(faults).toEqual([]);
  }, 420_000);

  it('signs in later with handle and passphrase, finds their own words again, and the list as it was', async () => {
    const ren = await Newcomer.open();
    const { page } = ren;
    await page.goto('/v');
    await ren.signInAs('Quiet-Heron');
    await ren.heading('welcome.title', { handle: 'quiet-heron' }).waitFor();
    const name = page.getByRole('link', { name: new RegExp(`^${ren.say('welcome.step.about')}`) });
    await ren.keys.press(name);
    const field = page.getByLabel(ren.say('about.name.name'), { exact: true });
    await field.waitFor();
    expect(await field.inputValue()).toBe('Sentinel Person');
  }, 180_000);

  it('is given a first role by an organizer, takes a shift beside somebody experienced, and is there', async () => {
    const rows = await ShiftRows.open(stage.stand.databaseUrl);
    try {
      await rows.clear();
      await rows.practised('lin');
      const shift = await rows.lay('lin', { begins: 20 });
      await rows.put(shift, 'lin', { leads: true });

      // What packing asks for beside the agreement: its course, finished as an applicant.
      const learner = await Newcomer.open();
      await learner.page.goto('/v');
      await learner.signInAs('quiet-heron');
      await learner.heading('welcome.title', { handle: 'quiet-heron' }).waitFor();
      await learner.follow('welcome.do.training');
      await learner.keys.press(
        learner.page.getByRole('link', { name: new RegExp(`^${learner.say('course.packing')}`) }),
      );
      const { cards } = await loadCourse('packing', 'en');
      for (let n = 0; n < cards.length; n++) await learner.answer('packing', n);
      await learner.page.getByText(learner.say('training.done.sent')).waitFor();

      const ana = new Desk((await stage.open()).page);
      await ana.unlock();
      await ana.goTo('nav.people', 'people.title');
      await ana.page
        .getByLabel(ana.say('people.filter'), { exact: true })
        .selectOption({ label: ana.say('people.filter.all') });
      await ana.page.getByRole('link', { name: 'quiet-heron', exact: true }).click();
      await ana.page.getByRole('tab', { name: ana.say('person.tab.roles'), exact: true }).click();
      const card = ana.page.getByRole('region', { name: ana.say('role.packer'), exact: true });
      await card.getByRole('button', { name: ana.say('role.approve'), exact: true }).click();
      await eventually(async () =>
        expect(await invitations.known('quiet-heron')).toMatchObject({
          state: 'approved',
          roles: ['packer'],
        }),
      );

      const ren = await Newcomer.open();
      const { page } = ren;
      await page.goto('/v');
      await ren.signInAs('quiet-heron');
      await ren.keys.press(ren.place('nav.shifts'));
      await ren.heading('shifts.title').waitFor();
      await ren.keys.press(page.locator(`a[href="/v/sign-up/${shift}"]`).first());
      await ren.heading('signUp.title').waitFor();
      await ren.press('signUp.yes');
      await ren.heading('shiftKind.packing').waitFor();
      expect(await rows.states(shift)).toEqual({ lin: 'confirmed', 'quiet-heron': 'confirmed' });
      await ren.press('shift.checkIn');
      await page.getByText(/You are checked in/).waitFor();
      await eventually(async () =>
        expect(await rows.states(shift)).toMatchObject({ 'quiet-heron': 'checked_in' }),
      );
      expect(await ren.keys.pointers()).toBe(0);
    } finally {
      await rows.close();
    }
  }, 240_000);

  it('learns without signing in, and without a signal from the second visit on', async () => {
    const ren = await Newcomer.open();
    const { page } = ren;
    await page.goto('/v');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    await page.goto('/v/training');
    await ren.heading('training.title').waitFor();
    await ren.keys.press(page.getByRole('link', { name: new RegExp(`^${ren.say('course.first_steps')}`) }));
    await ren.answer('first_steps', 0);
    await page.reload();
    // The card it was closed at.
    await ren.answer('first_steps', 1);
    await page.context().setOffline(false);
  }, 180_000);
});

describe('a link that does not work', () => {
  const titles = {
    used: 'join.shut.used',
    expired: 'join.shut.expired',
    withdrawn: 'join.shut.withdrawn',
  } as const satisfies Record<Exclude<Invited, 'open'>, string>;

  it.each(['used', 'expired', 'withdrawn'] as const)(
    'says that it is %s, and whom to call',
    async (state) => {
      const ren = await Newcomer.open();
      await ren.page.goto(await invitations.lay(state));
      await ren.heading(titles[state]).waitFor();
      const call = ren.page.getByRole('link', { name: new RegExp(`^${ren.say('join.call')} `) });
      expect(await call.getAttribute('href')).toMatch(/^tel:\+?\d+$/);
      expect(await accessFaultsBothWays(ren.page, state)).toEqual([]);
      await ren.follow('join.signIn');
      await ren.heading('lock.title').waitFor();
    },
    120_000,
  );

  it('leads nowhere when half of it is missing, and says what to do', async () => {
    const ren = await Newcomer.open();
    const link = await invitations.lay();
    await ren.page.goto(link.slice(0, -5));
    await ren.heading('join.noLink').waitFor();
    await ren.page.goto(`/v/join#${'A'.repeat(64)}`);
    await ren.page.reload();
    await ren.heading('join.noLink').waitFor();
  }, 120_000);

  it('lets in one of two who hold it; the other is told kindly, and keeps nothing of it', async () => {
    const link = await invitations.lay();
    const [one, other] = [await Newcomer.open(), await Newcomer.open()];
    for (const who of [one, other]) {
      await who.page.goto(link);
      await who.press('join.invite.begin');
      await who.press('join.next');
    }
    await one.nameThemselves('first-otter');
    await other.nameThemselves('second-otter');
    await one.keep();
    await one.heading('welcome.title', { handle: 'first-otter' }).waitFor();
    await other.keep();
    await other.heading('join.shut.used').waitFor();
    expect(await invitations.known('second-otter')).toBeUndefined();
  }, 180_000);

  it('stays good when the handle is taken', async () => {
    const ren = await Newcomer.open();
    await ren.page.goto(await invitations.lay());
    await ren.press('join.invite.begin');
    await ren.press('join.next');
    await ren.nameThemselves('vera');
    await ren.keep();
    await ren.page.getByRole('alert').getByText(ren.say('refusal.HANDLE_TAKEN')).waitFor();
    await ren.follow('join.pass.otherHandle');
    await ren.nameThemselves('other-vera');
    await ren.keep();
    await ren.heading('welcome.title', { handle: 'other-vera' }).waitFor();
  }, 180_000);
});

describe('a vouch', () => {
  it('is asked for with a code, given, seen by the vouched, and taken back', async () => {
    const ren = await Newcomer.open();
    await ren.join(await invitations.lay('open', ['driver_to_homes']), 'brave-finch');
    await ren.keys.press(
      ren.page.getByRole('link', { name: new RegExp(`^${ren.say('welcome.step.vouches')}`) }),
    );
    await ren.heading('vouch.title').waitFor();
    await ren.page.getByText(ren.say('trust.vouched', { have: 0, of: 2 })).waitFor();
    await ren.press('vouch.ask.show');
    const digits = await ren.page.locator('.vouch-digits bdi').innerText();
    expect(digits).toMatch(/^\d{4} \d{4}$/);
    expect(await accessFaultsBothWays(ren.page, 'vouches, asking')).toEqual([]);

    const vera = await Newcomer.open();
    const { page } = vera;
    // As a camera opens it.
    await page.goto(`/v/vouch#${digits.replace(' ', '')}`);
    await vera.keys.write(page.getByLabel(vera.say('lock.handle')), 'vera');
    await vera.keys.write(page.getByLabel(vera.say('lock.passphrase')), DEMONSTRATION.passphrase);
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { name: vera.say('vouch.question', { handle: 'brave-finch' }) })
      .waitFor();
    expect(page.url()).toMatch(/\/v\/vouch$/);
    expect(await accessFaultsBothWays(vera.page, 'vouches, asked')).toEqual([]);
    await vera.press('vouch.no');
    await page.getByText(vera.say('vouch.end.unknown')).waitFor();
    expect(await invitations.vouches('brave-finch')).toBe(0);
    await vera.keys.write(page.getByLabel(vera.say('vouch.give.code'), { exact: true }), digits);
    await page.keyboard.press('Enter');
    await vera.press('vouch.yes');
    await page.getByText(vera.say('vouch.end.given')).waitFor();
    expect(await invitations.vouches('brave-finch')).toBe(1);
    await ren.page.getByText(ren.say('trust.vouched', { have: 1, of: 2 })).waitFor();

    await vera.press('vouch.takeBack', { handle: 'brave-finch' });
    expect(await accessFaultsBothWays(vera.page, 'vouches, taking back')).toEqual([]);
    await vera.press('vouch.takeBack.yes');
    await page.getByText(vera.say('vouch.takenBack', { handle: 'brave-finch' })).waitFor();
    await eventually(async () => expect(await invitations.vouches('brave-finch')).toBe(0));
    expect(await vera.keys.pointers()).toBe(0);
  }, 300_000);
});
