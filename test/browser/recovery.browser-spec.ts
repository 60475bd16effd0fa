import { describe, expect, it } from '@jest/globals';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { accessFaultsBothWays } from './support/access-faults';
import { Desk } from './support/desk';
import { Phone } from './support/phone';
import { setStage } from './support/stage';

const stage = setStage({ seed: 20261121, hubs: 1, volunteers: 6, requests: 24 });

const FRESH = 'an old ferry under nine stars';

type Lines = readonly string[];

/** The three sheets as they stand on the screen, line by line. */
async function readSheets(desk: Desk): Promise<Lines[]> {
  await desk.page.locator('.recovery-digits').nth(2).waitFor();
  const sheets = await desk.page
    .locator('.recovery-digits')
    .evaluateAll((lists) =>
      lists.map((list) => [...list.querySelectorAll('li')].map((li) => li.textContent)),
    );
  expect(sheets.map((lines) => lines.map((line) => line.replace(/\D/g, '').length))).toEqual(
    Array.from({ length: 3 }, () => [16, 16, 16]),
  );
  return sheets;
}

async function typeSheet(desk: Desk, which: 'first' | 'second', lines: Lines): Promise<void> {
  const fields = desk.page.getByRole('group', { name: desk.say(`recover.${which}`) });
  for (const [n, line] of lines.entries())
    await fields.getByLabel(desk.say('recover.line', { number: n + 1 })).fill(line);
}

/** From Today, as the quiet line there proposes. */
async function makeSheets(desk: Desk): Promise<Lines[]> {
  const { page } = desk;
  await page.getByRole('link', { name: desk.say('recover.note.go') }).click();
  await desk.heading('recover.title').waitFor();
  return readSheets(desk);
}

describe('a hub that loses everyone', () => {
  it('is left in three drawers, and comes back with two of the sheets', async () => {
    const ana = new Desk((await stage.open()).page);
    const { page } = ana;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await ana.unlock('ana');
    const [one, two, three] = (await makeSheets(ana)) as [Lines, Lines, Lines];
    expect(await accessFaultsBothWays(page, 'recovery sheets')).toEqual([]);

    // On paper there are three pages, and nothing of the desk around them.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText(ana.say('recover.print.lead')).isVisible()).toBe(false);
    expect(await page.locator('.recovery-digits').filter({ visible: true }).count()).toBe(3);
    const pdf = (await page.pdf()).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3);
    await page.emulateMedia({ media: 'screen' });

    // Typed back with a slip, then one sheet twice, then without a passphrase of hers.
    await ana.button('recover.next').click();
    const slip = [
      one[0] ?? '',
      (one[1] ?? '').replace(/^./, (d) => String((Number(d) + 1) % 10)),
      one[2] ?? '',
    ];
    await typeSheet(ana, 'first', slip);
    await typeSheet(ana, 'second', one);
    await page.getByLabel(ana.say('own.pass.now')).fill(FRESH);
    await ana.button('recover.keep').click();
    await page
      .getByText(ana.say('recover.CHECK_DIGIT', { number: 2 }))
      .first()
      .waitFor();
    expect(await accessFaultsBothWays(page, 'sheets typed back')).toEqual([]);
    await typeSheet(ana, 'first', one);
    await ana.button('recover.keep').click();
    await page.getByText(ana.say('recover.SAME_SHEET')).first().waitFor();
    await typeSheet(ana, 'second', three);
    await ana.button('recover.keep').click();
    await page.getByText(ana.say('refusal.SIGN_IN_FAILED')).waitFor();
    await page.getByLabel(ana.say('own.pass.now')).fill(DEMONSTRATION.passphrase);
    await ana.button('recover.keep').click();
    await page.getByText(ana.say('recover.kept')).waitFor();
    await ana.heading('settings.title').waitFor();
    await ana.goTo('nav.today', 'today.title');
    expect(await page.getByText(ana.say('recover.note')).count()).toBe(0);

    // No digit of a sheet was sent.
    const digits = [one, two, three].flat().map((line) => line.replace(/\D/g, ''));
    expect(digits.filter((line) => sent.some((body) => body.replace(/\D/g, '').includes(line)))).toEqual([]);

    // The day on which nobody is left: somebody with two of the sheets and no account.
    const ida = new Desk((await stage.open()).page);
    await ida.page.goto('/hub');
    await ida.button('lock.everyoneLost').click();
    await ida.page.getByRole('heading', { name: ida.say('recover.enter.title') }).waitFor();
    expect(await accessFaultsBothWays(ida.page, 'two sheets')).toEqual([]);
    await typeSheet(ida, 'first', two);
    await typeSheet(ida, 'second', three);
    await ida.button('recover.enter.open').click();
    await ida.page.getByLabel(ida.say('recover.enter.handle')).waitFor();
    expect(await accessFaultsBothWays(ida.page, 'a newcomer with two sheets')).toEqual([]);
    await ida.page.getByLabel(ida.say('recover.enter.handle')).fill('ana');
    await ida.page.getByLabel(ida.say('own.pass.next'), { exact: true }).fill(FRESH);
    await ida.page.getByLabel(ida.say('own.pass.again')).fill(FRESH);
    await ida.button('recover.enter.go').click();
    await ida.page.getByText(ida.say('refusal.HANDLE_TAKEN')).waitFor();
    await ida.page.getByLabel(ida.say('recover.enter.handle')).fill('ida-back');
    await ida.button('recover.enter.go').click();
    await ida.heading('today.title').waitFor();

    // Everything is sealed anew by then, and what families said before opens.
    expect(await ida.page.getByText(ida.say('keys.opened')).count()).toBe(0);
    await ida.page.getByText(ida.say('recover.note.void')).waitFor();
    await ida.goTo('nav.requests', 'inbox.title');
    await ida.page.locator('a[href*="/requests/"]').first().click();
    await ida.button('case.open').click();
    await ida.button('case.close').waitFor();

    // Ana is still there after all: she signs in anew, and is told.
    await ana.unlock('ana');
    await page
      .getByText(/ida-back/)
      .first()
      .waitFor();
    expect(await accessFaultsBothWays(page, 'today after a recovery')).toEqual([]);
    const vera = new Phone((await stage.open({ viewport: { width: 360, height: 740 } })).page);
    await vera.signIn('vera');
    await vera.goTo('nav.shifts');
    await vera.page.getByText(vera.say('notice.hub_recovered')).first().waitFor();

    // Used up is used up.
    const late = new Desk((await stage.open()).page);
    await late.page.goto('/hub');
    await late.button('lock.everyoneLost').click();
    await typeSheet(late, 'first', one);
    await typeSheet(late, 'second', two);
    await late.button('recover.enter.open').click();
    await late.page.getByText(late.say('refusal.SHEETS_FAILED')).waitFor();
  }, 300_000);
});
