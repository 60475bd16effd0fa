import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaults, accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { GivenTrust } from './support/given-trust';
import { PHONE } from './support/guarded-page';
import { Keyboard } from './support/keyboard';
import { Phone } from './support/phone';
import { setStage } from './support/stage';

/** One hub, few people, enough requests that four of them can be taken by one person. */
const stage = setStage({ seed: 20261121, hubs: 1, volunteers: 6, requests: 24 });

type Say = Parameters<Desk['say']>;

/** An organizer without a mouse, who deals with people. */
class PeopleDesk extends Desk {
  private constructor(
    page: Page,
    readonly keys: Keyboard,
  ) {
    super(page);
  }

  static async open(handle: string = DEMONSTRATION.organizers[0]): Promise<PeopleDesk> {
    const { page } = await stage.open();
    const desk = new PeopleDesk(page, await Keyboard.at(page));
    await page.goto('/hub');
    await desk.keys.write(page.getByLabel(desk.say('lock.handle')), handle);
    await desk.keys.write(page.getByLabel(desk.say('lock.passphrase')), DEMONSTRATION.passphrase);
    await page.keyboard.press('Enter');
    await desk.heading('today.title').waitFor();
    await desk.people();
    return desk;
  }

  async people(): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: this.say('nav.label') });
    await this.keys.press(rail.getByRole('link', { name: this.say('nav.people'), exact: true }));
    await this.heading('people.title').waitFor();
  }

  async link(...[key, values]: Say): Promise<void> {
    await this.keys.press(this.page.getByRole('link', { name: this.say(key, values), exact: true }));
  }

  /** A button that says why it cannot act yet is waited for, as a person would. */
  async press(...[key, values]: Say): Promise<void> {
    const button = this.button(key, values);
    await eventually(async () => expect(await button.getAttribute('aria-disabled')).not.toBe('true'));
    await this.keys.press(button);
  }

  /** One person's page, found through the directory. */
  async person(handle: string, tab: 'checks' | 'roles' | 'vouches' | 'log' = 'checks'): Promise<void> {
    await this.people();
    await this.keys.choose(
      this.page.getByLabel(this.say('people.filter'), { exact: true }),
      this.say('people.filter.all'),
    );
    await this.keys.press(this.page.getByRole('link', { name: handle, exact: true }));
    await this.page.getByRole('heading', { level: 1, name: handle, exact: true }).waitFor();
    const wanted = this.page.getByRole('tab', { name: this.say(`person.tab.${tab}`), exact: true });
    if ((await wanted.getAttribute('aria-selected')) !== 'true') {
      const steps = { checks: 0, roles: 1, vouches: 2, log: 4 }[tab];
      await this.keys.to(this.page.getByRole('tab', { name: this.say('person.tab.checks'), exact: true }));
      for (let i = 0; i < steps; i++) await this.page.keyboard.press('ArrowRight');
    }
    await this.page.getByRole('tabpanel').waitFor();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** A button of the dialog that is open. */
  inDialog(...[key, values]: Say): Locator {
    return this.dialog.getByRole('button', { name: this.say(key, values), exact: true });
  }

  role(role: string): Locator {
    return this.page.getByRole('region', { name: this.say(`role.${role}` as Say[0]), exact: true });
  }

  /** Writes down a check of the person on screen. */
  async record(role: string, check: string): Promise<void> {
    const name = this.say('checks.record.this', { check: this.say(`check.${check}` as Say[0]) });
    await this.keys.press(this.role(role).getByRole('button', { name, exact: true }));
    await this.keys.press(this.inDialog('checks.record.save'));
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Presses what gives the organizer's role, and types the number that somebody read out. */
  async compares(press: Say[0], number: string): Promise<void> {
    const button = this.role('organizer').getByRole('button', { name: this.say(press), exact: true });
    await eventually(async () => expect(await button.getAttribute('aria-disabled')).not.toBe('true'));
    await this.keys.press(button);
    await this.typesNumber(number);
  }

  async typesNumber(number: string): Promise<void> {
    await this.keys.write(this.dialog.getByLabel(this.say('compare.number')), number);
    await this.page.keyboard.press('Enter');
  }

  async told(...[key, values]: Say): Promise<void> {
    const notices = this.page.getByRole('region', { name: this.say('app.notices') });
    await notices.getByText(this.say(key, values)).first().waitFor();
  }

  async isCalm(): Promise<void> {
    expect(await this.keys.pointers()).toBe(0);
  }
}

let given: GivenTrust;
beforeAll(async () => {
  given = await GivenTrust.at(stage.stand.databaseUrl);
}, 60_000);
afterAll(() => given.close());

describe('people, by keyboard', () => {
  it('suspends somebody who holds four tasks: the tasks are open again, the phone is signed out', async () => {
    const sam = new Phone((await stage.open({ viewport: PHONE, expected: [/401/, /403/] })).page);
    await sam.signIn('sam');
    for (let taken = 0; taken < 4; taken++) {
      if (taken > 0) await sam.goTo('nav.find');
      await sam.link('find.take').first().click();
      await sam.button('take.yes').click();
      await sam.heading('taken.title').waitFor();
      await sam.link('taken.runs').click();
    }
    const held = `assignment a JOIN member m ON m.id = a.member_id
      WHERE m.handle = 'sam' AND a.state IN ('claimed', 'assigned', 'confirmed')`;
    expect(await given.count(held, [])).toBe(4);
    const openBefore = await given.count(`task WHERE state = 'open'`, []);

    const ana = await PeopleDesk.open();
    await ana.person('sam');
    await ana.press('end.suspend');
    // Everything that ends is said before it ends.
    await ana.dialog.getByText(ana.say('end.what.tasks', { count: 4 })).waitFor();
    await ana.dialog.getByText(ana.say('end.what.access')).waitFor();
    expect(await accessFaults(ana.page, 'before suspending')).toEqual([]);
    await ana.keys.press(ana.inDialog('end.suspend.do', { handle: 'sam' }));
    await ana.told('end.suspend.done', { handle: 'sam', count: 4 });
    await ana.page.getByText(ana.say('member.suspended'), { exact: true }).first().waitFor();

    expect(await given.count(held, [])).toBe(0);
    expect(await given.count(`task WHERE state = 'open'`, [])).toBe(openBefore + 4);
    expect(
      await given.count(`session s JOIN member m ON m.id = s.member_id WHERE m.handle = 'sam'`, []),
    ).toBe(0);
    expect(
      await given.count(`hub_key_grant g JOIN member m ON m.id = g.member_id WHERE m.handle = 'sam'`, []),
    ).toBe(0);
    await sam.page.reload();
    await sam.button('lock.open').waitFor();

    // The list of acts has it, under the organizer's name and with the reason alone.
    await ana.person('sam', 'log');
    const line = ana.page.getByRole('row', { name: ana.say('verb.member.suspend') });
    await line.getByText(ana.say('end.reason.concern')).waitFor();
    await ana.press('end.restore');
    await ana.told('end.restored', { handle: 'sam' });
    await ana.isCalm();
  }, 300_000);

  it('approves a newcomer with two people, and gives them the board’s key', async () => {
    await given.nobodyTrusted();
    await given.applies('lin', 'carer');
    await given.vouches('ana', 'lin');
    await given.vouches('bo', 'lin');

    const ana = await PeopleDesk.open();
    await ana.link('vetting.title');
    const card = ana.role('carer');
    await card.waitFor();
    const approve = card.getByRole('button', { name: ana.say('role.approve.first'), exact: true });
    // What is missing stands at the button itself.
    const check = ana.say('check.background_check');
    await card
      .getByText(ana.say('role.missing', { what: `${ana.say('check.interview')}, ${check}` }))
      .first()
      .waitFor();
    await expect(approve.getAttribute('aria-disabled')).resolves.toBe('true');
    expect(await accessFaults(ana.page, 'vetting, something missing')).toEqual([]);
    await ana.record('carer', 'interview');
    await ana.record('carer', 'background_check');
    await card.getByText(ana.say('role.secondLook')).waitFor();

    const bo = await PeopleDesk.open('bo');
    await bo.person('lin');
    await bo.press('checks.confirm', { check });
    await bo.told('checks.confirmed', { check });

    await eventually(async () => expect(await approve.getAttribute('aria-disabled')).toBe('false'));
    await ana.keys.press(approve);
    await ana.told('role.done.proposed', { handle: 'lin', role: ana.say('role.carer') });
    expect(await given.rolesOf('lin')).toEqual({ carer: 'screening' });
    // Whoever proposed is not asked again.
    await ana.page.getByText(ana.say('vetting.empty')).waitFor();

    await bo.people();
    await bo.link('vetting.title');
    const theirs = bo.role('carer');
    const state = bo.say('member.approved');
    await theirs.getByText(bo.say('role.proposed.theirs', { handle: 'ana', state })).waitFor();
    await bo.keys.press(theirs.getByRole('button', { name: bo.say('role.approve.second'), exact: true }));
    await bo.told('role.done.approved', { handle: 'lin', role: bo.say('role.carer') });
    expect(await given.rolesOf('lin')).toEqual({ carer: 'approved' });

    // The key that came with it opens in lin's own browser: the board's cards can be read.
    const lin = new Phone((await stage.open({ viewport: PHONE })).page);
    await lin.signIn('lin');
    expect(
      await given.count(
        `hub_key_grant g JOIN member m ON m.id = g.member_id JOIN hub_key k ON k.hub_id = g.hub_id AND k.kid = g.kid
          WHERE m.handle = 'lin' AND k.purpose = 'board'`,
        [],
      ),
    ).toBe(1);
    await ana.isCalm();
    await bo.isCalm();
  }, 300_000);

  it('makes an organizer of whom two have met: the number on their phone is the number of their keys', async () => {
    await given.nobodyTrusted();
    await given.applies('lin', 'organizer');
    await given.seen('lin', 'organizer');
    await given.vouches('ana', 'lin');
    await given.vouches('bo', 'lin');
    const lin = new Phone((await stage.open({ viewport: PHONE })).page);
    await lin.enter('lin');
    await lin.goTo('nav.me');
    const shown = lin.page.locator('.own-number', { hasText: /^\d{5}( \d{5}){3}$/ });
    const number = await shown.innerText();

    // A server that shows another key in the place of theirs: nothing is given, and it is said.
    await given.swapsKey('lin');
    const ana = await PeopleDesk.open();
    await ana.person('lin', 'roles');
    await ana.compares('role.approve.first', number);
    await ana.dialog.getByText(ana.say('compare.differs', { handle: 'lin' })).waitFor();
    expect(await accessFaults(ana.page, 'keys that are not theirs')).toEqual([]);
    expect(await given.rolesOf('lin')).toEqual({ organizer: 'applied' });

    await given.putsKeyBack('lin');
    const again = await PeopleDesk.open();
    await again.person('lin', 'roles');
    await again.compares('role.approve.first', number.slice(0, -1));
    await again.dialog.getByText(again.say('compare.length')).first().waitFor();
    await again.typesNumber(number);
    await again.told('role.done.proposed', { handle: 'lin', role: again.say('role.organizer') });

    const bo = await PeopleDesk.open('bo');
    await bo.person('lin', 'roles');
    await bo.compares('role.approve.second', number);
    await bo.told('role.done.approved', { handle: 'lin', role: bo.say('role.organizer') });
    expect(await given.rolesOf('lin')).toEqual({ organizer: 'approved' });
    const opens = `(SELECT DISTINCT k.purpose FROM hub_key_grant g JOIN hub_key k USING (hub_id, kid)
      JOIN member m ON m.id = g.member_id WHERE m.handle = 'lin' AND k.ends_at IS NULL) keys`;
    expect(await given.count(opens, [])).toBe(3);
    await bo.isCalm();
  }, 300_000);

  it('removes a voucher: those they vouched for come up for review, and a dropped vouch ends the role', async () => {
    await given.nobodyTrusted();
    await given.holds('vera', 'interpreter');
    await given.holds('lin', 'interpreter');
    await given.vouches('ana', 'vera');
    await given.vouches('bo', 'vera');
    await given.vouches('vera', 'lin');
    await given.vouches('bo', 'lin');

    const ana = await PeopleDesk.open();
    await ana.person('lin', 'vouches');
    // Below vera stand those who vouch for vera.
    const panel = ana.page.getByRole('tabpanel');
    const vera = panel.locator('xpath=(.//ul[@class="vouch-chain"])[1]/li[span/a[.="vera"]]');
    await vera.locator('xpath=./ul/li/span/a[.="ana"]').waitFor();
    await panel.getByText(ana.say('vouch.count', { count: 2 })).waitFor();
    expect(await accessFaults(ana.page, 'a chain of vouches')).toEqual([]);

    await ana.person('vera');
    await ana.press('end.remove');
    // The invented hub has vouches of its own; lin is among those who come up.
    await ana.dialog.getByText(/for review: .*\blin\b/).waitFor();
    await ana.keys.press(ana.inDialog('end.remove.do', { handle: 'vera' }));
    await ana.dialog.waitFor({ state: 'detached' });

    await ana.people();
    await ana.page.getByRole('row', { name: /^lin/ }).getByText(ana.say('people.review')).waitFor();
    await ana.person('lin', 'vouches');
    await ana.page.getByText(ana.say('vouch.review.lead', { count: 1 })).waitFor();
    expect(await given.rolesOf('lin')).toEqual({ interpreter: 'approved' });
    await ana.press('vouch.drop', { handle: 'vera' });
    await ana.told('vouch.dropped');
    await eventually(async () => expect(await given.rolesOf('lin')).toEqual({ interpreter: 'expired' }));
    // Nothing that the server wrote joins the two.
    expect(stage.stand.said()).not.toMatch(/voucherId/);
    await ana.isCalm();
  }, 300_000);

  it('changes the policy: two people would lose a role, and somebody else saved meanwhile', async () => {
    await given.nobodyTrusted();
    for (const handle of ['sam', 'lin']) {
      await given.holds(handle, 'interpreter');
      await given.vouches('ana', handle);
      await given.vouches('bo', handle);
    }
    const ana = await PeopleDesk.open();
    await ana.link('policy.title');
    const cell = (desk: PeopleDesk, role: Say[0], check: string): Locator =>
      desk.page.getByRole('checkbox', { name: new RegExp(`^${desk.say(role)}: ${check}`) });
    const interview = ana.say('check.interview');
    // Arrows lead through the table: from the first cell down and right to the one that is meant.
    await ana.keys.to(
      ana.page
        .getByRole('table', { name: ana.say('policy.table') })
        .getByRole('button')
        .first(),
    );
    const wanted = cell(ana, 'role.interpreter', interview);
    await wanted.waitFor();
    const [row = 0, column = 0] = ((await wanted.getAttribute('data-cell')) ?? '').split(' ').map(Number);
    for (let i = 0; i < row; i++) await ana.page.keyboard.press('ArrowDown');
    for (let i = 0; i < column; i++) await ana.page.keyboard.press('ArrowRight');
    await expect(wanted.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await ana.page.keyboard.press('Space');
    await ana.page.getByText(ana.say('policy.changes', { count: 1 })).waitFor();
    expect(await accessFaults(ana.page, 'the policy, changed')).toEqual([]);

    // Bo saves another change in between.
    const bo = await PeopleDesk.open('bo');
    await bo.link('policy.title');
    await bo.press('policy.edit', { role: bo.say('role.packer') });
    await bo.keys.press(bo.inDialog('policy.more'));
    await bo.keys.press(bo.dialog.getByRole('button', { name: bo.say('app.close'), exact: true }).last());
    await bo.press('policy.save');
    await bo.dialog.getByText(bo.say('policy.loses', { count: 0 })).waitFor();
    await bo.keys.press(bo.inDialog('policy.do'));
    await bo.told('policy.saved', { version: 2 });

    await ana.page.getByRole('region', { name: ana.say('policy.conflict.title') }).waitFor();
    expect(await accessFaults(ana.page, 'two policies beside each other')).toEqual([]);
    await ana.press('policy.conflict.do');
    await ana.page.getByText(ana.say('policy.changes', { count: 1 })).waitFor();
    await ana.press('policy.save');
    await ana.dialog.getByText(ana.say('policy.loses', { count: 2 })).waitFor();
    for (const handle of ['sam', 'lin']) {
      const values = { handle, role: ana.say('role.interpreter'), what: interview };
      await ana.dialog.getByText(ana.say('policy.loss', values)).waitFor();
    }
    expect(await accessFaults(ana.page, 'who would lose a role')).toEqual([]);
    await ana.keys.press(ana.inDialog('policy.do.losing', { count: 2 }));
    await ana.told('policy.saved', { version: 3 });
    for (const handle of ['sam', 'lin'])
      expect(await given.rolesOf(handle)).toEqual({ interpreter: 'expired' });
    await ana.isCalm();
    await bo.isCalm();
  }, 300_000);
});

describe('every screen about people', () => {
  it('has nothing that axe finds, in both directions, and none is wider than a phone', async () => {
    await given.nobodyTrusted();
    await given.applies('lin', 'driver_to_homes');
    await given.vouches('ana', 'lin');
    const ana = await PeopleDesk.open();
    const { page } = ana;
    const faults: string[] = [];
    const look = async (screen: string): Promise<void> => {
      faults.push(...(await accessFaultsBothWays(page, screen)));
    };
    await page.getByRole('table', { name: ana.say('people.title') }).waitFor();
    await look('directory');
    await ana.press('people.open');
    await ana.button('people.close').waitFor();
    await look('directory, names open');

    // A view under a name comes back by a press; a name that was searched for is in no address.
    await ana.keys.choose(
      page.getByLabel(ana.say('people.filter'), { exact: true }),
      ana.say('people.filter.waiting'),
    );
    await ana.press('people.views.save');
    await ana.keys.write(ana.dialog.getByLabel(ana.say('people.views.name')), 'Mine to decide');
    await page.keyboard.press('Enter');
    await ana.keys.choose(
      page.getByLabel(ana.say('people.filter'), { exact: true }),
      ana.say('people.filter.all'),
    );
    await ana.keys.write(page.getByLabel(ana.say('people.search'), { exact: true }), 'lin');
    await ana.keys.press(page.getByRole('link', { name: 'Mine to decide', exact: true }));
    expect(new URL(page.url()).search).toBe('?show=waiting');
    expect(page.url()).not.toContain('lin');

    await ana.press('invite.title');
    await ana.dialog.getByLabel(ana.say('role.packer'), { exact: true }).focus();
    await page.keyboard.press('Space');
    await ana.keys.press(ana.inDialog('invite.make'));
    await ana.dialog.getByRole('img', { name: ana.say('invite.qr') }).waitFor();
    const link = await ana.dialog.getByLabel(ana.say('invite.link'), { exact: true }).inputValue();
    expect(link).toMatch(/\/v\/join#[\w-]{64}$/);
    await look('an invitation');
    // Newest first: below it stands the invitation of the demonstration.
    await ana.keys.press(ana.inDialog('invite.withdraw').first());
    await ana.dialog.getByText(ana.say('invite.state.withdrawn'), { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    // Seen once: neither the page nor the server says it again.
    expect(await page.content()).not.toContain(link.split('#')[1]);
    expect(stage.stand.said()).not.toContain(link.split('#')[1]);

    for (const tab of ['checks', 'roles', 'vouches', 'log'] as const) {
      await ana.person('lin', tab);
      await page.locator('.skeleton').waitFor({ state: 'detached' });
      await look(`person, ${tab}`);
    }
    await ana.person('lin', 'checks');
    await ana.press('exempt.make');
    await ana.keys.choose(
      ana.dialog.getByLabel(ana.say('people.role'), { exact: true }),
      ana.say('role.carer'),
    );
    await ana.keys.choose(
      ana.dialog.getByLabel(ana.say('exempt.what'), { exact: true }),
      ana.say('check.background_check'),
    );
    await expect(ana.inDialog('exempt.save').getAttribute('aria-disabled')).resolves.toBe('true');
    await look('an exemption that is never made');
    await page.keyboard.press('Escape');
    await ana.people();
    await ana.link('vetting.title');
    await page.getByRole('heading', { level: 2, name: 'lin' }).waitFor();
    await look('vetting');
    await ana.press('vetting.ask');
    await look('asking for more');
    await page.keyboard.press('Escape');
    await ana.people();
    await ana.link('policy.title');
    await page.getByRole('table', { name: ana.say('policy.table') }).waitFor();
    await look('policy');
    expect(faults).toEqual([]);
  }, 600_000);
});
