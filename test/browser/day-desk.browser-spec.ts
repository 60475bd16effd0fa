import { describe, expect, it } from '@jest/globals';
import { accessFaults } from './support/access-faults';
import { sitDown, turnArabic, turnTo, type Sitting } from './support/desk-by-keys';
import { eventually } from './support/eventually';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

/** A hub where something has happened already: a door that stayed shut, a pause, a need that comes back. */
const stage = setStage({ ...QUIET, volunteers: 16, lived: true });

/** A door that stayed shut: whoever is trusted is reached, the call is noted, and the list is worked until it is empty. */
async function workDoors({ desk, keys }: Sitting): Promise<void> {
  const { page } = desk;
  await keys.press(page.getByRole('link', { name: new RegExp(desk.say('today.doors')) }));
  await desk.heading('shut.title').waitFor();
  await keys.press(desk.button('shut.reach'));
  await page.getByText(desk.say('shut.trusted'), { exact: true }).waitFor();
  expect(await accessFaults(page, 'a door, its family open')).toEqual([]);
  await keys.choose(page.getByLabel(desk.say('shut.result')), desk.say('checkResult.well'));
  await keys.press(desk.button('shut.result.do'));
  await page.getByText(/^Called 2 times/).waitFor();
  await keys.choose(page.getByLabel(desk.say('shut.outcome')), desk.say('followUpOutcome.comes_again'));
  await keys.press(desk.button('shut.close'));
  await page.getByText(desk.say('shut.none')).waitFor();
  expect(await accessFaults(page, 'no doors')).toEqual([]);
}

/** An area is laid until the end of the day, drawn where the runs are, and lifted with one press. */
async function holdAnArea({ desk, keys }: Sitting): Promise<void> {
  const { page } = desk;
  await turnTo({ desk, keys }, 'nav.today', 'today.title');
  await keys.press(page.getByRole('link', { name: new RegExp(desk.say('today.holds')) }));
  await desk.heading('holds.title').waitFor();
  const end = page.getByLabel(desk.say('holds.until.hour'));
  await eventually(async () =>
    expect(await end.locator('option:checked').innerText()).toBe(desk.say('holds.dayEnd')),
  );
  await keys.write(page.getByLabel(desk.say('areas.name')), 'Icy bridge');
  await keys.write(page.getByLabel(desk.say('areas.search')), 'Seward');
  await keys.press(page.getByRole('checkbox', { name: 'Seward' }).first(), 'Space');
  expect(await accessFaults(page, 'holds')).toEqual([]);
  await keys.press(desk.button('holds.lay'));
  await desk.button('holds.lift', { name: 'Icy bridge' }).waitFor();

  await turnTo({ desk, keys }, 'nav.live', 'live.title');
  await keys.press(desk.button('liveMap.show'));
  await page.getByText(desk.say('liveMap.held', { names: 'Icy bridge' })).waitFor();
  expect(await accessFaults(page, 'live, with an area on hold')).toEqual([]);
  await keys.press(
    page
      .getByRole('main')
      .getByRole('link', { name: desk.say('nav.holds'), exact: true })
      .first(),
  );
  await keys.press(desk.button('holds.lift', { name: 'Icy bridge' }));
  await page.getByText(desk.say('holds.lifted', { name: 'Icy bridge' })).waitFor();
}

/** One time of a need that comes back moves; the others stay. */
async function moveOneTime({ desk, keys }: Sitting): Promise<void> {
  const { page } = desk;
  await turnTo({ desk, keys }, 'nav.requests', 'inbox.title');
  await keys.press(page.getByRole('link', { name: desk.say('standing.title'), exact: true }));
  const standing = page.getByRole('list', { name: desk.say('standing.list') }).getByRole('link');
  await keys.press(standing.first());
  const days = page.getByRole('table', { name: desk.say('standing.next') });
  await keys.press(days.getByRole('link').first());
  await keys.press(page.getByRole('button', { name: new RegExp(`^${desk.say('case.open')}`) }));
  await keys.press(desk.button('standing.one'));
  const dialog = page.getByRole('dialog');
  const when = dialog.getByLabel(desk.say('standing.time'));
  const before = await when.inputValue();
  await keys.choose(when, /^8:00 AM/);
  expect(await when.inputValue()).not.toBe(before);
  expect(await accessFaults(page, 'one time of a standing request')).toEqual([]);
  await keys.press(dialog.getByRole('button', { name: desk.say('standing.one'), exact: true }));
  await page.getByText(/ now\. The others stay\.$/).waitFor();
}

describe('a desk without a mouse', () => {
  it('works the doors, lays and lifts a hold, and moves one time of a need that comes back', async () => {
    const sitting = await sitDown((await stage.open()).page);
    await workDoors(sitting);
    await holdAnArea(sitting);
    await moveOneTime(sitting);
    expect(await sitting.keys.pointers()).toBe(0);
  }, 240_000);

  it('reads holds and doors from right to left in Arabic', async () => {
    const sitting = await sitDown((await stage.open()).page);
    const { desk, keys } = sitting;
    const { page } = desk;
    await keys.press(page.getByRole('link', { name: new RegExp(desk.say('today.holds')) }));
    await desk.heading('holds.title').waitFor();
    await turnArabic(sitting);
    await page.getByRole('heading', { level: 1, name: 'التوقّفات' }).waitFor();
    expect(await accessFaults(page, 'holds in Arabic')).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }, 120_000);
});
