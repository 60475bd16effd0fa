import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessFaults } from './support/access-faults';
import { Desk } from './support/desk';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const stage = setStage(QUIET);
/** No street, no place, no slip of one. */
const WORDS = 'qwrtzp behind xkvj';
/** The most keys that the standard call may cost (experience.md 4). */
const MOST_KEYS = 60;

/** Presses keys one by one and counts them: a letter is one, a chord is each of its keys. */
class CountingHands {
  keys = 0;
  constructor(private readonly page: Page) {}

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }
  async press(chord: string): Promise<void> {
    this.keys += chord.split('+').length;
    await this.page.keyboard.press(chord);
  }
}

async function callBegins(): Promise<Desk> {
  const desk = new Desk((await stage.open()).page);
  await desk.unlock();
  await desk.goTo('nav.intake', 'intake.title');
  await desk.page.locator('#phone:focus').waitFor();
  return desk;
}

/** What a recorded call sends, as far as this journey looks. */
interface Recorded {
  readonly variables: { readonly input: { readonly requestId: string } };
}
let recorded = '';

describe('a call at the desk', () => {
  it('costs at most sixty keys and no pointer: phone, name, household, need, time, place', async () => {
    const desk = await callBegins();
    const { page } = desk;
    await page.evaluate(() => {
      const counted = window as unknown as { pointers: number };
      counted.pointers = 0;
      addEventListener('pointerdown', () => counted.pointers++, true);
    });
    const hands = new CountingHands(page);
    await hands.type('6125550199');
    await hands.press('Enter');
    await hands.press('Enter');
    await hands.type('Ana');
    await hands.press('Enter');
    await hands.type('2a1k');
    await hands.press('Alt+1');
    await hands.press('Enter');
    await hands.press('Enter');
    await page.locator('#when:focus').waitFor();
    await hands.type('tm pm');
    await hands.press('Enter');
    await page.locator('#where:focus').waitFor();
    await hands.type('34th chicago');
    await page.locator('form input[type=radio]').first().waitFor();
    await hands.press('ArrowDown');
    await hands.press('Space');
    const recording = page.waitForRequest((request) => /"requestId":/.test(request.postData() ?? ''));
    await hands.press('Control+Enter');
    const sent = JSON.parse((await recording).postData() ?? '') as Recorded;
    recorded = sent.variables.input.requestId;
    await page.getByRole('heading', { name: desk.say('intake.saved') }).waitFor();
    expect(hands.keys).toBeLessThanOrEqual(MOST_KEYS);
    expect(await page.evaluate(() => (window as unknown as { pointers: number }).pointers)).toBe(0);
    // Large enough to be read aloud, and the next call is one key away.
    expect((await page.locator('.big-code').innerText()).replace(/\D/g, '')).toHaveLength(20);
    await page.keyboard.press('Enter');
    await page.locator('#phone:focus').waitFor();
  }, 120_000);

  it('opens what the same number asked for before beside what is typed, and asks for it again', async () => {
    const desk = await callBegins();
    const { page } = desk;
    // Whoever opens a request says its keyed tags: from then on the number finds it.
    const tagged = page.waitForResponse((response) =>
      /"householdTag":/.test(response.request().postData() ?? ''),
    );
    await desk.openRequest(recorded);
    await tagged;
    await desk.goTo('nav.intake', 'intake.title');
    await page.locator('#phone').fill('612 555 0199');
    await page.getByLabel(desk.say('intake.name')).fill('Anna');
    await page.getByRole('button', { name: /^Groceries, / }).waitFor();
    await page.locator('#phone').press('Control+d');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: desk.say('case.open') }).press('Enter');
    await dialog.getByRole('group', { name: desk.say('intake.name') }).waitFor();
    expect(await accessFaults(page, 'a call beside an earlier request')).toEqual([]);
    await page.keyboard.press('r');
    await dialog.waitFor({ state: 'detached' });
    // What was typed is what they say now; what was not asked yet is taken over.
    expect(await page.getByLabel(desk.say('intake.name')).inputValue()).toBe('Anna');
    expect(await page.locator('#household').inputValue()).toBe('2a 1k');
    await page.getByRole('checkbox', { name: desk.say('kind.groceries'), checked: true }).waitFor();
  }, 120_000);

  it('keeps words that are found nowhere: sealed, with a part of town, marked for whoever opens them', async () => {
    const desk = await callBegins();
    const { page } = desk;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.locator('#household').fill('2a');
    await page.keyboard.press('Alt+1');
    await page.locator('#when').fill('tm am');
    await page.locator('#where').fill(WORDS);
    await page.getByText(desk.say('intake.noPlace')).waitFor();
    expect(await desk.button('place.service').count()).toBe(0);

    await desk.button('intake.save').click();
    await page.getByRole('link', { name: desk.say('intake.need.area') }).waitFor();
    await page.getByLabel(desk.say('intake.part')).selectOption({ label: 'Bancroft' });
    await page.getByText(desk.say('intake.part.kept')).waitFor();
    await page.locator('#household').press('Control+Enter');
    await page.getByRole('heading', { name: desk.say('intake.saved') }).waitFor();
    expect(sent.filter((what) => /qwrtzp|xkvj/i.test(what))).toEqual([]);

    await desk.goTo('nav.requests', 'inbox.title');
    const list = page.getByRole('list', { name: desk.say('inbox.list') });
    // Another call of this journey may have ended in the same part of town, at another hour.
    await list.getByRole('link', { name: /Bancroft.*8:00/ }).click();
    await desk.button('case.open').click();
    await page.getByText(WORDS, { exact: true }).waitFor();
    await page.getByText(desk.say('place.unchecked')).waitFor();
    // The middle of a part of town is nobody's door: it cannot be confirmed as it stands.
    await desk.button('place.byHand').click();
    await page.getByText(desk.say('place.first')).waitFor();
  }, 120_000);

  it('that breaks off stays sealed in this browser, and goes on where it was', async () => {
    const desk = await callBegins();
    const { page } = desk;
    await page.locator('#phone').fill('612 555 0177');
    await page.getByLabel(desk.say('intake.name')).fill('Zirkonia');
    await page.getByLabel(desk.say('intake.notes')).fill('Her passport is late, ring twice');
    await page.getByRole('button', { name: desk.say('intake.notes.remove') }).click();
    expect(await page.getByLabel(desk.say('intake.notes')).inputValue()).toBe('Her is late, ring twice');
    await desk.button('intake.outcome.call_back').click();
    const kept = page.getByRole('button', { name: /^Zirkonia/ });
    await kept.waitFor();
    expect(await page.locator('#phone').inputValue()).toBe('');
    const shelf = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(shelf).toContain('doorstep.calls');
    expect(shelf).not.toMatch(/Zirkonia|5550177|555 0177/);
    await kept.click();
    expect(await page.locator('#phone').inputValue()).toBe('612 555 0177');

    await page.locator('#phone').press('Escape');
    await page.locator('#phone').press('Escape');
    expect(await page.locator('#phone').inputValue()).toBe('');
    await page.getByRole('button', { name: desk.say('intake.cleared.undo') }).click();
    expect(await page.locator('#phone').inputValue()).toBe('612 555 0177');
    expect(await accessFaults(page, 'intake')).toEqual([]);
  }, 120_000);
});
