import { describe, expect, it } from '@jest/globals';
import { Desk } from './support/desk';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

const stage = setStage(QUIET);
/** No street, no place, no slip of one. */
const WORDS = 'qwrtzp behind xkvj';

describe('a call at the desk', () => {
  it('keeps words that are found nowhere: sealed, with a part of town, marked for whoever opens them', async () => {
    const desk = new Desk((await stage.open()).page);
    const { page } = desk;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await desk.unlock();
    await desk.goTo('nav.intake', 'intake.title');
    await page.locator('#household').fill('2a');
    await page.getByRole('radio', { name: desk.say('kind.groceries') }).check();
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
    const row = page.getByRole('list', { name: desk.say('inbox.list') }).getByRole('link');
    await row.getByText('Bancroft').waitFor();
    await row.click();
    await desk.button('case.open').click();
    await page.getByText(WORDS, { exact: true }).waitFor();
    await page.getByText(desk.say('place.unchecked')).waitFor();
    // The middle of a part of town is nobody's door: it cannot be confirmed as it stands.
    await desk.button('place.byHand').click();
    await page.getByText(desk.say('place.first')).waitFor();
  }, 120_000);
});
