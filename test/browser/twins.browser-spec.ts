import { describe, expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { findCorner, openRegion } from '../journey/region';
import { FamilyAtTheForm, FamilyWithCode, type Answers } from './support/family';
import { PHONE } from './support/guarded-page';
import { setStage } from './support/stage';
import { QUIET } from './support/stand';

/** Two homes of one cell. Everything that the server may know is the same; nothing else is. */
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
  avoidOther: 'Everything with fish, please, and also no nuts at all',
  notes: 'The grandmother hears badly. Knock twice, wait, and then knock again. '.repeat(6),
  home: { corner: '34th St E & Elliot Ave S' },
  door: 'Third door on the left behind the yard',
  access: 'The gate sticks',
  phone: '(651) 555-0173',
  word: 'Zosia of the corner house',
  language: 'ksw',
};

const stage = setStage(QUIET);

describe('two homes in one cell', () => {
  it('are the same to whoever watches the wire: same addresses asked, same sizes, sent in the same order', async () => {
    const region = openRegion();
    const cells = [ONE, OTHER].map(
      ({ home }) => findCorner(region, 'corner' in home ? home.corner : '').cell,
    );
    expect(cells[0]).toBe(cells[1]);

    const [one, other] = [await trafficOf(ONE), await trafficOf(OTHER)];
    expect(one).toContainEqual(expect.stringMatching(/^POST \/graphql \d{5} bytes/));
    // What the page asks side by side may overtake each other by chance; what it sends, it sends in turn.
    const sent = (traffic: readonly string[]) => traffic.filter((line) => line.startsWith('POST'));
    expect(sent(other)).toEqual(sent(one));
    expect([...other].sort()).toEqual([...one].sort());
  }, 240_000);

  it('are told apart where one asks for two things: how many is no secret, and the test can fail', async () => {
    expect(await trafficOf({ ...ONE, also: 'supplies' })).not.toEqual(await trafficOf(ONE));
  }, 240_000);
});

/** One line for each request of a whole visit: method, path, body size, names and sizes of headers. */
async function trafficOf(answers: Answers): Promise<string[]> {
  const { page } = await stage.open({ viewport: PHONE });
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const family = new FamilyAtTheForm(page, 'en');
  await family.open();
  await family.answer(answers);
  const { code } = await family.send();
  await expectReceived(page, code);
  return Promise.all(requests.map(lineOf));
}

async function expectReceived(page: Page, code: string): Promise<void> {
  const later = new FamilyWithCode(page, 'en');
  await later.open();
  await later.look(code);
  await later.heading('see.state.received').waitFor();
}

async function lineOf(request: Request): Promise<string> {
  const headers = Object.entries(await request.allHeaders())
    .map(([name, value]) => `${name}:${value.length}`)
    .sort();
  const body = request.postDataBuffer()?.length ?? 0;
  return `${request.method()} ${new URL(request.url()).pathname} ${body} bytes, ${headers.join(' ')}`;
}
