import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';
import { Keyboard } from './support/keyboard';

const stage = setStage({ ...QUIET, volunteers: 24 });

/** An organizer without a mouse, who fills next week: no day of it has begun. */
class RosterDesk extends Desk {
  private constructor(
    page: Page,
    readonly keys: Keyboard,
  ) {
    super(page);
  }

  static async open(): Promise<RosterDesk> {
    const { page } = await stage.open();
    const desk = new RosterDesk(page, await Keyboard.at(page));
    await page.goto('/hub');
    await desk.keys.write(page.getByLabel(desk.say('lock.handle')), DEMONSTRATION.organizers[0]);
    await desk.keys.write(page.getByLabel(desk.say('lock.passphrase')), DEMONSTRATION.passphrase);
    await page.keyboard.press('Enter');
    await desk.heading('today.title').waitFor();
    const rail = page.getByRole('navigation', { name: desk.say('nav.label') });
    await desk.keys.press(rail.getByRole('link', { name: desk.say('nav.week'), exact: true }));
    await desk.heading('week.title').waitFor();
    const fill = page.getByRole('link', { name: desk.say('week.fill') });
    const thisWeek = await fill.getAttribute('href');
    await desk.keys.press(page.getByRole('button', { name: desk.say('week.after') }));
    await eventually(async () => expect(await fill.getAttribute('href')).not.toBe(thisWeek));
    await desk.keys.press(fill);
    await desk.heading('roster.title').waitFor();
    await desk.button('roster.start').waitFor();
    return desk;
  }

  async fill(): Promise<void> {
    await this.keys.press(this.button('roster.start'));
    await this.settled();
  }

  /** A small week settles by itself; a larger one is used as it is. */
  async settled(): Promise<void> {
    await this.page.getByRole('tab').first().waitFor({ timeout: 60_000 });
  }

  /** Buttons that accept one change each. */
  get accepts(): Locator {
    return this.page.getByRole('button', { name: /^Accept: / });
  }
  get refuses(): Locator {
    return this.page.getByRole('button', { name: /^Refuse: / });
  }
  accepted(count: number): Locator {
    return this.page.getByText(new RegExp(`^${count} changes? accepted of `));
  }
}

describe('filling a week', () => {
  it('proposes, says why, is decided cell by cell, fills the rest and goes into the week, by the keyboard alone', async () => {
    const ana = await RosterDesk.open();
    await ana.fill();
    // A roster is shown while it still gets better: what is counted has to be there first.
    await ana.accepts.nth(3).waitFor();
    const before = await ana.accepts.count();
    expect(before).toBeGreaterThan(3);
    // Reasons of an assignment, in words.
    const why = ana.page.locator('summary', { hasText: ana.say('roster.why') }).first();
    await ana.keys.press(why);
    await ana.page
      .getByText(/^(Cleared as |Packing at the hub is open)/)
      .first()
      .waitFor();

    const refused = (await ana.refuses.first().getAttribute('aria-label')) ?? '';
    await ana.keys.press(ana.refuses.first());
    await ana.keys.press(ana.accepts.nth(1));
    const kept = (await ana.accepts.nth(1).getAttribute('aria-label')) ?? '';
    await ana.accepted(1).waitFor();
    await ana.keys.press(ana.button('roster.refill'));
    await ana.page.getByRole('tab').first().waitFor({ state: 'detached' });
    await ana.settled();
    // What was refused is not proposed again; what was accepted stays.
    expect(await ana.page.getByRole('button', { name: refused, exact: true }).count()).toBe(0);
    expect(await ana.page.getByRole('button', { name: kept, exact: true }).count()).toBe(1);

    await ana.keys.press(ana.button('roster.handOver', { count: 1 }));
    const dialog = ana.page.getByRole('dialog');
    await ana.keys.press(dialog.getByRole('button', { name: ana.say('roster.handOver.do') }));
    await ana.page.getByText(ana.say('roster.handOver.done', { count: 1 })).waitFor();
    await dialog.waitFor({ state: 'detached' });

    // Asked again, that cell is somebody who is there already.
    await ana.fill();
    expect(await ana.page.getByRole('button', { name: kept, exact: true }).count()).toBe(0);
    expect(await ana.keys.pointers()).toBe(0);
  }, 300_000);

  it('shows hours by person, and what stays empty with its reason and who comes nearest', async () => {
    const ana = await RosterDesk.open();
    await ana.fill();
    await ana.keys.to(ana.page.getByRole('tab').first());
    await ana.page.keyboard.press('ArrowRight');
    const people = ana.page.getByRole('table', { name: ana.say('roster.table.people') });
    await people.waitFor();
    expect(await people.getByText(/before, .* after/).count()).toBeGreaterThan(0);
    await ana.page.keyboard.press('ArrowRight');
    const gaps = ana.page.getByRole('table', { name: ana.say('roster.table.gaps') });
    await gaps.waitFor();
    expect(await gaps.innerText()).toMatch(/\.\s/);
    expect(await ana.keys.pointers()).toBe(0);
  }, 300_000);

  it('can be read by everybody: nothing for axe, in both directions', async () => {
    const ana = await RosterDesk.open();
    const faults: string[] = [];
    const look = async (screen: string): Promise<void> => {
      faults.push(...(await accessFaultsBothWays(ana.page, screen)));
    };
    await look('roster, the question');
    await ana.fill();
    await ana.keys.press(ana.button('roster.acceptAll'));
    await look('roster, the proposal');
    await ana.keys.to(ana.page.getByRole('tab').first());
    await ana.page.keyboard.press('End');
    await look('roster, gaps');
    await ana.keys.press(ana.page.getByRole('button', { name: /^Put \d+ changes? into the week$/ }));
    await ana.page.getByRole('dialog').waitFor();
    await look('roster, hand over');
    expect(faults).toEqual([]);
  }, 300_000);
});
