import { describe, expect, it } from '@jest/globals';
import { parseReceiptCode } from '@doorstep/sealed';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { accessFaults } from './support/access-faults';
import { FamilyAtTheForm, FamilyWithCode, type Answers } from './support/family';
import { LAPTOP, PHONE } from './support/guarded-page';
import { setStage } from './support/stage';

const GROCERIES: Answers = {
  kind: 'groceries',
  adults: 2,
  babies: 1,
  diapers: '3',
  avoidOther: 'celery',
  notes: 'The bell is quiet',
  home: { corner: '34th St E & Chicago Ave S' },
  door: 'Blue door',
  access: 'Through the yard',
  phone: '612 555 0100',
  word: 'Lantern',
};
const RIDE: Answers = {
  kind: 'ride',
  adults: 1,
  home: { corner: '36th St E & Park Ave' },
  destination: { corner: '24th St E & Chicago Ave S' },
  word: 'Farol',
};

const stage = setStage();

async function countRequests(): Promise<number> {
  const client = new pg.Client({ connectionString: stage.stand.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM request');
    return rows[0]?.n ?? -1;
  } finally {
    await client.end();
  }
}

/** Taps pictures until nothing is left for a home of three, and takes one back. The item of the first. */
async function choosePictures(page: Page): Promise<string> {
  const tiles = page.locator('#pictures .tile');
  await tiles.first().waitFor();
  expect(await tiles.count()).toBe(23);
  for (const tile of [0, 0, 0, 1, 1, 1, 2, 2, 2, 3]) await tiles.nth(tile).locator('.pick').click();
  await page.locator('#pictures [role=status]').getByText('You have chosen all you can').waitFor();
  await tiles
    .first()
    .getByRole('button', { name: /^One less/ })
    .click();
  await page.locator('#pictures [role=status]').getByText('1 of 9 left').waitFor();
  await page.locator('#kitchen').selectOption('none');
  await page.locator('#formula').selectOption('soy');
  // From the top: a row that has scrolled half under the bar of the page is no small target.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await accessFaults(page, 'pictures to choose from')).toEqual([]);
  const [item = ''] = (await page.locator('input[name=pick]').first().inputValue()).split(' ');
  expect(item).toMatch(/^[0-9a-f-]{36}$/);
  return item;
}

describe('a family', () => {
  it('asks for food in English: ten presses are one request, with one receipt', async () => {
    const { page } = await stage.open({ viewport: PHONE });
    const family = new FamilyAtTheForm(page, 'en');
    const before = await countRequests();
    await family.open();
    await family.answer(GROCERIES);
    const chosen = await choosePictures(page);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.evaluate(() => {
      const send = document.querySelector<HTMLButtonElement>('[data-step="check"] button.go');
      for (let press = 0; press < 10; press++) send?.click();
    });
    const code = await family.receipt();
    expect(code).toMatch(/^\d{20}$/);
    expect(await countRequests()).toBe(before + 1);
    // What they chose leaves the browser sealed only.
    expect(sent.filter((body) => body.includes(chosen))).toEqual([]);
    await expectNothingKept(page);
    expect(page.url()).not.toContain(code);
  }, 240_000);

  it('hears of a wrong digit before anything is asked, and of an unknown code what it hears of an erased one', async () => {
    const { page } = await stage.open({ viewport: PHONE });
    const family = new FamilyWithCode(page, 'en');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.method()));
    await family.open();
    await family.look('4821 0937 5526 1840 7713');
    await page.getByRole('link', { name: family.say('see.problem.check') }).waitFor();
    expect(await page.title()).toMatch(/^Error/);
    expect(asked).not.toContain('POST');
    await family.look('1234');
    await page.getByRole('link', { name: family.say('see.problem.length') }).waitFor();
    expect(asked).not.toContain('POST');

    await family.look(withCheckDigit('4821093755261840771'));
    await page.getByText(family.say('see.unknown')).waitFor();
    expect(asked).toContain('POST');
  }, 120_000);

  it('leaves: the page is replaced at once, and Back does not bring the answers', async () => {
    const { page } = await stage.open({ viewport: PHONE });
    const family = new FamilyAtTheForm(page, 'en');
    await page.goto('/');
    await family.open();
    await family.begin();
    await family.fillNeed(GROCERIES);
    await family.goOn();
    await family.heading('page.people.title').waitFor();
    await family.fillPeople({ ...GROCERIES, notes: 'Zirkonia' });
    await page.getByRole('link', { name: family.say('page.leave') }).click();
    await page.waitForURL(`${stage.stand.origin}/leave`);
    await page.getByRole('heading', { name: family.say('page.bread.title') }).waitFor();
    await expectNothingKept(page);
    await page.goBack();
    await page.waitForURL(`${stage.stand.origin}/`);
    expect(await page.content()).not.toContain('Zirkonia');
    await page.goForward();
    await page.waitForURL(`${stage.stand.origin}/leave`);
    expect(await page.content()).not.toContain('Zirkonia');
  }, 120_000);

  it('leaves by pressing Shift three times', async () => {
    const { page } = await stage.open({ viewport: LAPTOP });
    const family = new FamilyAtTheForm(page, 'en');
    await family.open();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(`${stage.stand.origin}/leave`);
  }, 120_000);
});

describe('a family that asks for a ride, from the front page to the end of its request', () => {
  it.each(['en', 'es', 'ar'] as const)(
    'reads how it stands by its code and stops it; axe finds nothing, and no screen scrolls sideways (%s)',
    async (tongue) => {
      const { page } = await stage.open({ viewport: PHONE, locale: tongue });
      const family = new FamilyAtTheForm(page, tongue);
      const faults: string[] = [];
      const look = async (screen: string): Promise<void> => {
        const name = `${tongue} ${screen}`;
        // Spanish is the English page with longer words: only their width can be another.
        if (tongue !== 'es') faults.push(...(await accessFaults(page, name)));
        faults.push(...(await sidewaysScroll(page, name)));
      };
      await page.goto('/');
      await look('front');
      await family.open();
      await look('start');
      await family.begin();
      await look('need');
      await family.goOn();
      await page.locator('.summary:focus').waitFor();
      await look('need, with an error');
      await family.fillNeed(RIDE);
      await family.goOn();
      await family.heading('page.people.title').waitFor();
      await family.fillPeople({ ...RIDE, babies: 1 });
      await look('people');
      await family.goOn();
      await family.heading('page.when.title').waitFor();
      await family.fillWhen(RIDE);
      await look('when');
      await family.goOn();
      await family.heading('page.where.title').waitFor();
      await family.fillWhere(RIDE);
      await look('where');
      await family.goOn();
      await family.heading('page.contact.title').waitFor();
      await family.fillContact(GROCERIES);
      await look('contact');
      await family.goOn();
      await family.heading('page.check.title').waitFor();
      await look('check');
      const { code } = await family.send();
      await look('receipt');

      const visits: string[] = [];
      page.on('request', (request) => visits.push(`${request.url()} ${request.postData() ?? ''}`));
      const later = new FamilyWithCode(page, tongue);
      await later.open();
      await look('see');
      await later.look(code);
      await later.heading('see.state.received').waitFor();
      await look('state');
      await later.button('page.see.erase').click();
      await look('erase');
      await page.locator('#confirm-erase [data-keep]').click();
      await later.button('page.see.withdraw').click();
      await later.button('page.see.confirm.withdraw.yes').click();
      await later.heading('see.state.withdrawn').waitFor();
      expect(visits.length).toBeGreaterThan(3);
      expect(visits.filter((visit) => visit.includes(code))).toEqual([]);
      expect(page.url()).toBe(`${stage.stand.origin}/${tongue}/see`);
      await expectNothingKept(page);
      await page.goto('/leave');
      await look('leave');
      expect(faults).toEqual([]);
    },
    300_000,
  );
});

/** Nothing of a visit stays on a phone that somebody else may hold: sealing.md, forensic quiet. */
async function expectNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: history.state as unknown,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, history: null });
  expect(await page.context().cookies()).toEqual([]);
}

/** At 320 px, and with text twice as large on a common phone. */
async function sidewaysScroll(page: Page, screen: string): Promise<string[]> {
  const before = page.viewportSize() ?? LAPTOP;
  const wider: string[] = [];
  for (const [width, text] of [
    [320, '100%'],
    [360, '200%'],
    [320, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess > 0) wider.push(`${screen} at ${width} px and ${text}: ${excess} px too wide`);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize(before);
  return wider;
}

/** A code of the right form that nobody was given. */
function withCheckDigit(digits: string): string {
  const code = Array.from({ length: 10 }, (_, check) => `${digits}${check}`).find(
    (one) => parseReceiptCode(one).ok,
  );
  if (code === undefined) throw new Error('one of ten digits is the check digit');
  return code;
}
