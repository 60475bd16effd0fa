import { describe, expect, it } from '@jest/globals';
import { openBrowser } from '@doorstep/support';
import type { Request } from 'playwright-core';
import { findCorner, openRegion } from '../journey/region';
import { Desk } from './support/desk';
import { FamilyAtTheForm, FamilyWithCode, type Answers } from './support/family';
import { Face, PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { openSeededStand, QUIET } from './support/stand';

/** Two homes of one cell, told in different words; whatever the server may know of them is the same. */
const ONE: Answers = {
  kind: 'groceries',
  home: { corner: '34th St E & Chicago Ave S' },
  door: 'Blue door',
  phone: '612 555 0100',
  word: 'Lantern',
  language: 'en',
};
const OTHER: Answers = {
  kind: 'groceries',
  notes: 'The grandmother hears badly. Knock twice, wait, and then knock again.',
  home: { corner: '34th St E & Elliot Ave S' },
  door: 'Third door on the left behind the yard',
  phone: '(651) 555-0173',
  word: 'Zosia of the corner house',
  language: 'ksw',
};

/** What somebody asked of the server, in order, with all that may differ by chance told by its length alone. */
interface Wire {
  /** Everything that changes something, one after the other. */
  readonly acts: readonly string[];
  /** Every other line once: how often a screen reads again depends on when the clock ticks, not on a home. */
  readonly reads: readonly string[];
}

describe('two homes in one cell, from asking to the door', () => {
  it('make the same requests in three browsers: same addresses, same sizes, same bodies but for what is random', async () => {
    const region = openRegion();
    const [cell, twin] = [ONE, OTHER].map(
      ({ home }) => findCorner(region, 'corner' in home ? home.corner : '').cell,
    );
    expect(cell).toBe(twin);
    const one = await wiresOf(ONE);
    const other = await wiresOf(OTHER);
    expect(one.desk.acts.join('\n')).toMatch(/runs/);
    expect(one.phone.acts.length).toBeGreaterThan(4);
    expect(other).toEqual(one);
  }, 900_000);

  it('are told apart where a planner asks for a piece of a map by position: the test can fail', async () => {
    const asks = async (answers: Answers) => wiresOf(answers, 'a tile by position');
    expect((await asks(OTHER)).desk).not.toEqual((await asks(ONE)).desk);
  }, 900_000);
});

/** One whole loop on a server of its own, as each face's wire shows it. */
async function wiresOf(
  answers: Answers,
  careless?: string,
): Promise<Record<'family' | 'desk' | 'phone', Wire>> {
  const stand = await openSeededStand(QUIET);
  const browser = await openBrowser();
  const faces: Face[] = [];
  const open = async (options = {}): Promise<Face> => {
    const face = await Face.open(browser, stand.origin, options);
    faces.push(face);
    return face;
  };
  try {
    const [family, desk, phone] = [
      await open({ viewport: PHONE }),
      await open(),
      await open({ viewport: PHONE }),
    ];
    const taps = { family: tapOf(family), desk: tapOf(desk), phone: tapOf(phone) };
    await playLoop(answers, { family, desk, phone }, careless);
    return {
      family: wireOf(taps.family),
      desk: wireOf(taps.desk),
      phone: wireOf(taps.phone),
    };
  } finally {
    for (const face of faces) await face.close();
    await browser.close();
    await stand.close();
  }
}

async function playLoop(
  answers: Answers,
  { family, desk, phone }: Record<'family' | 'desk' | 'phone', Face>,
  careless: string | undefined,
): Promise<void> {
  const form = new FamilyAtTheForm(family.page, 'en');
  await form.open();
  await form.answer(answers);
  const { code, requestId } = await form.send();

  const organizer = new Desk(desk.page);
  // Today asks for the keys last; who goes on before that asks for less.
  const today = desk.page.waitForResponse(
    (answer) => answer.request().postData()?.includes('"KeyState"') === true,
  );
  await organizer.unlock();
  await today;
  if (careless) {
    const { home } = answers;
    const at = 'corner' in home ? findCorner(openRegion(), home.corner).point : { lon: 0, lat: 0 };
    // What a map that loads by view would do: ask for the square around the home.
    await desk.page.evaluate(({ lon, lat }) => fetch(`/region/minneapolis/cells.json?at=${lon},${lat}`), at);
    return; // That much is enough to be told apart.
  }
  await organizer.openRequest(requestId);
  await organizer.accept();
  await organizer.plan(['vera']);
  await organizer.publish();

  const driver = new Phone(phone.page);
  await driver.signIn('vera');
  await driver.acceptRun();
  await driver.loadEverything();
  await driver.openDoor(1, 1);
  await driver.button('stop.done.deliver').click();
  await driver.button('finish.button').click();
  await driver.page.getByText(driver.say('after.gone')).waitFor();

  const later = new FamilyWithCode(family.page, 'en');
  await later.open();
  await later.look(code);
  await later.heading('see.state.done').waitFor();
}

function tapOf({ context }: Face): Request[] {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  return requests;
}

function wireOf(requests: readonly Request[]): Wire {
  const lines = requests.map(lineOf);
  const isAct = (line: string): boolean => line.startsWith('ACT');
  return { acts: lines.filter(isAct), reads: [...new Set(lines.filter((line) => !isAct(line)))].sort() };
}

/** An act carries a key of its own, by which it is done once. */
function lineOf(request: Request): string {
  const { pathname, search } = new URL(request.url());
  const body = request.postData();
  if (body === null) return `${request.method()} ${pathname}${search}`;
  const kind = /"key":"/.test(body) ? 'ACT' : request.method();
  return `${kind} ${pathname}${search} ${body.length} bytes ${withoutChance(body)}`;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SEALED = /"[A-Za-z0-9_-]{16,}"/g;
const MOMENT = /"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g;

/** Ids and sealed bytes by their length, moments by their distance from the first arrival. */
function withoutChance(body: string): string {
  const first = /"arriveAt":"([^"]+)"/.exec(body)?.[1];
  const since = (moment: string): string =>
    first === undefined ? 'a moment' : `${(Date.parse(moment) - Date.parse(first)) / 1000} s`;
  return body
    .replace(/"startsAt":"[^"]+"/g, '"startsAt":"a five minutes"')
    .replace(ID, 'id')
    .replace(SEALED, (text) => `"${text.length - 2} sealed"`)
    .replace(MOMENT, (_, moment: string) => `"${since(moment)}"`);
}
