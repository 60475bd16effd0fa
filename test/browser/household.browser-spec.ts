import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { eventually } from './support/eventually';
import { Keyboard } from './support/keyboard';
import { setStage } from './support/stage';

const stage = setStage();

/** An organizer without a mouse, at the household plans. */
async function openHouseholds(): Promise<{ desk: Desk; keys: Keyboard }> {
  const { page } = await stage.open();
  const desk = new Desk(page);
  const keys = await Keyboard.at(page);
  await page.goto('/hub');
  await keys.write(page.getByLabel(desk.say('lock.handle')), DEMONSTRATION.organizers[0]);
  await keys.write(page.getByLabel(desk.say('lock.passphrase')), DEMONSTRATION.passphrase);
  await page.keyboard.press('Enter');
  await desk.heading('today.title').waitFor();
  const rail = page.getByRole('navigation', { name: desk.say('nav.label') });
  await keys.press(rail.getByRole('link', { name: desk.say('nav.household'), exact: true }));
  await desk.heading('household.title').waitFor();
  return { desk, keys };
}

/** The seeded family asked for a day soon: the list of days is walked until its plan is there. */
async function openPlan({ desk, keys }: { desk: Desk; keys: Keyboard }): Promise<void> {
  const plan = desk.page.getByRole('link', { name: /^Open the plan: / });
  const days = desk.page.getByLabel(desk.say('day.pick'), { exact: true });
  const empty = desk.page.getByText(desk.say('household.none'));
  for (let day = 0; day < 5; day++) {
    await plan.first().or(empty).waitFor();
    if ((await plan.count()) > 0) break;
    const before = await days.inputValue();
    await keys.press(days, 'ArrowDown');
    await eventually(async () => expect(await days.inputValue()).not.toBe(before));
    await eventually(async () => expect((await plan.count()) + (await empty.count())).toBeGreaterThan(0));
  }
  await keys.press(plan.first());
  await desk.page.getByText(desk.say('household.say.gathering')).waitFor();
}

const gaps = ({ page, say }: Desk, code: 'nobody' | 'asked'): Locator =>
  page.getByText(say(`household.gap.${code}`), { exact: true });

describe('a household plan', () => {
  it('is read whole, asked whole, and says of each part what it lacks, by keyboard alone', async () => {
    const { desk, keys } = await openHouseholds();
    const { page } = desk;
    expect(await accessFaults(page, 'households')).toEqual([]);
    await openPlan({ desk, keys });
    await eventually(async () => expect(await gaps(desk, 'nobody').count()).toBe(5));
    const proposed = page.getByRole('list', { name: desk.say('household.proposal') });
    await eventually(async () => expect(await proposed.locator(':scope > li').count()).toBe(5));
    expect(await accessFaults(page, 'one household')).toEqual([]);

    // One person drives there, back and with the groceries; two others are with the children.
    const people = await proposed.locator('strong').allInnerTexts();
    expect(new Set(people).size).toBe(3);

    await keys.press(desk.button('household.proposal.ask', { count: 5 }));
    await page.getByText(desk.say('household.proposal.asked')).waitFor();
    await eventually(async () => expect(await gaps(desk, 'asked').count()).toBe(5));

    // One task of it by hand: who was asked, everybody with reasons, and somebody found by handle.
    await keys.press(page.getByRole('link', { name: /^Find people for: / }).first());
    const card = page.getByRole('region', { name: desk.say('match.suggestions') });
    await card
      .getByText(/^No yet|^Nobody|No yes yet/)
      .first()
      .waitFor();
    const [handle = ''] = await card.locator('ol > li strong').allInnerTexts();
    await keys.write(card.getByLabel(desk.say('match.search')), handle);
    await card.getByRole('search').getByText(handle, { exact: true }).waitFor();
    await keys.press(card.getByText(/^Cannot \(\d+\)$/));
    await card
      .getByText(/Cannot: /)
      .first()
      .waitFor();
    expect(await accessFaults(page, 'matching')).toEqual([]);
    await page
      .evaluate(() => (window as unknown as { pointers: number }).pointers)
      .then((pointers) => expect(pointers).toBe(0));
  }, 240_000);

  it('reads from right to left in Arabic', async () => {
    const { desk, keys } = await openHouseholds();
    const { page } = desk;
    await keys.press(page.getByRole('button', { name: 'English' }));
    await page
      .getByRole('menuitemradio', { name: 'العربية' })
      .or(page.getByRole('menuitem', { name: 'العربية' }))
      .first()
      .waitFor();
    await keys.press(
      page
        .getByRole('menuitemradio', { name: 'العربية' })
        .or(page.getByRole('menuitem', { name: 'العربية' }))
        .first(),
    );
    await page.getByRole('heading', { level: 1, name: 'خطط الأسر' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }, 120_000);
});
