import { randomBytes } from 'node:crypto';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBrowser } from '@doorstep/support';
import type { Browser, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { findCorner, openRegion } from '../journey/region';
import { Desk } from './support/desk';
import { FamilyAtTheForm, type Answers, type Receipt } from './support/family';
import { Face, PHONE } from './support/guarded-page';
import { Phone } from './support/phone';
import { openStand, QUIET, type Stand } from './support/stand';
import { dumpOf } from './sweep/database-dump';
import { filesBelow } from './sweep/files-below';
import { startOwnPostgres, type OwnPostgres } from './sweep/own-postgres';
import { Sweep, type Haystack } from './sweep/sweep';
import { WireTap } from './sweep/wire-tap';

/** A family whose every sealed answer is a word that nobody else uses. */
const FOOD = {
  kind: 'groceries',
  adults: 3,
  babies: 1,
  diapers: '6',
  avoidOther: 'Brontokale',
  notes: 'Xylotomous evenings',
  home: { unknown: 'Quillonwraith Terrace 77' },
  door: 'Zubrowka door',
  access: 'Vexillumgate',
  phone: '651 555 0173',
  word: 'Quagmirelle',
  language: 'ksw',
} as const satisfies Answers;
const RIDE = {
  kind: 'ride',
  adults: 2,
  notes: 'Jentacular wheelchair',
  home: { unknown: 'Fipplewhorl Row' },
  destination: { unknown: 'Obeliskarium Clinic' },
  door: 'Cromlechside',
  access: 'Wamblebuzzer',
  phone: '763 555 0188',
  word: 'Tarantellan',
  language: 'om',
} as const satisfies Answers;
/** Where the organizer's browser finds them. */
const PINNED = {
  food: '41st St E & 17th Ave S',
  ride: '29th St E & 13th Ave S',
  clinic: '22nd St E & Chicago Ave S',
};
/** Said in the clear on purpose: where a donation came from. */
const CONTROL = 'Plumbagorchard';

let postgres: OwnPostgres;
let stand: Stand;
let wire: WireTap;
let browser: Browser;

beforeAll(async () => {
  postgres = await startOwnPostgres();
  stand = await openStand(postgres.url, QUIET);
  wire = await WireTap.before(stand.origin);
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await wire?.close();
  await stand?.close();
  await postgres?.remove();
}, 60_000);

describe('what families write', () => {
  it('stands in no request, no table, no file, no log, although it was opened at the desk and read at the door', async () => {
    const { receipts, doors } = await playTheLoop();
    expect(doors).toContain(FOOD.access);
    expect(doors).toContain(RIDE.destination.unknown);
    await postgres.flush();

    const secrets = new Sweep([...wordsOf(FOOD), ...wordsOf(RIDE), ...pinned(), ...codes(receipts)]);
    expect(secrets.hits(wire.heard())).toEqual([]);
    expect(secrets.hits(await dumpOf(postgres.url))).toEqual([]);
    expect(secrets.hits(filesBelow(postgres.folder))).toEqual([]);
    expect(secrets.hits([log()])).toEqual([]);
    // Members' passphrases too; this one the server itself prints when it starts, because it opens nothing real.
    const passphrase = new Sweep([DEMONSTRATION.passphrase]);
    expect(passphrase.hits(wire.heard())).toEqual([]);
    expect(passphrase.hits(await dumpOf(postgres.url))).toEqual([]);
    expect(passphrase.hits(filesBelow(postgres.folder))).toEqual([]);

    // The control: the same search finds what is legitimately there.
    const clear = new Sweep([CONTROL]);
    expect(clear.hits(wire.heard())).toContainEqual(
      expect.stringMatching(/^connection \d+: Plumbagorchard \(raw\)/),
    );
    expect(clear.hits(await dumpOf(postgres.url))).toContain(`table public.lot: ${CONTROL} (raw)`);
    const files = clear.hits(filesBelow(postgres.folder));
    expect(files).toContainEqual(expect.stringMatching(/\/base\/\d+\/\d+: Plumbagorchard \(raw\)$/));
    expect(files).toContainEqual(expect.stringMatching(/\/pg_wal\/[0-9A-F]{24}: Plumbagorchard \(raw\)$/));
    expect(stand.said()).toContain('mutation:askForHelp');
  }, 900_000);
});

describe('the search', () => {
  const word = 'Quagmirelle';
  const around = (bytes: Buffer | string): Buffer =>
    Buffer.concat([randomBytes(1013), Buffer.from(bytes as Buffer), randomBytes(499)]);
  const json = (shift: number): Buffer => Buffer.from(`${'{'.repeat(shift)}{"word":"${word}"}`);

  it.each<readonly [string, Buffer]>([
    ['raw', json(0)],
    ['in small letters', Buffer.from(word.toLowerCase())],
    ['UTF-16LE', Buffer.from(word, 'utf16le')],
    ['UTF-16BE', Buffer.from(word, 'utf16le').swap16()],
    ['hex', Buffer.from(json(0).toString('hex'))],
    ['hex in capitals', Buffer.from(json(0).toString('hex').toUpperCase())],
    ['base64, first alignment', Buffer.from(json(0).toString('base64'))],
    ['base64, second alignment', Buffer.from(json(1).toString('base64'))],
    ['base64, third alignment', Buffer.from(json(2).toString('base64'))],
    ['base64url', Buffer.from(json(1).toString('base64url'))],
    ['base64 of UTF-16', Buffer.from(Buffer.from(`x${word}`, 'utf16le').toString('base64'))],
    ['gzip', gzipSync(json(0))],
    ['base64 inside gzip', gzipSync(json(2).toString('base64'))],
    ['a gzip stream that was cut', gzipSync(Buffer.concat([json(0), randomBytes(4000)])).subarray(0, 2000)],
    ['zlib', deflateSync(json(0))],
    ['zlib, best level', deflateSync(json(0), { level: 9 })],
  ])('finds a word in %s, in the middle of noise', (_how, planted) => {
    expect(new Sweep([word]).hits([{ name: 'noise', bytes: around(planted) }])).not.toEqual([]);
  });

  it('finds a word in a bare deflate stream, and in an address', () => {
    const sweep = new Sweep(['Zubrowka door']);
    const bytes = deflateRawSync('at the Zubrowka door');
    expect(sweep.hits([{ name: 'body', bytes }])).toEqual(['body, unpacked: Zubrowka door (raw)']);
    for (const text of ['/see?door=Zubrowka%20door', '/see?door=Zubrowka+door'])
      expect(sweep.hits([{ name: 'address', bytes: Buffer.from(text) }])).toHaveLength(1);
  });

  it('finds nothing in a megabyte of noise', () => {
    const sweep = new Sweep([...wordsOf(FOOD), ...wordsOf(RIDE)]);
    expect(sweep.hits([{ name: 'noise', bytes: randomBytes(1 << 20) }])).toEqual([]);
  });
});

/** Two families ask; the desk opens, pins, accepts, plans, publishes; a volunteer goes to each door. */
async function playTheLoop(): Promise<{ receipts: Receipt[]; doors: string }> {
  const open = (viewport?: typeof PHONE): Promise<Face> =>
    Face.open(browser, wire.origin, viewport === undefined ? {} : { viewport });
  const faces = [await open(PHONE), await open(), await open(PHONE)] as const;
  const [family, desk, phone] = [faces[0].page, new Desk(faces[1].page), new Phone(faces[2].page)];

  const food = await ask(family, FOOD);
  const ride = await ask(family, RIDE);

  await desk.unlock();
  await desk.receive(CONTROL);
  await desk.openRequest(food.requestId);
  await desk.pinPlace(PINNED.food);
  await desk.accept();
  await desk.openRequest(ride.requestId);
  await desk.pinPlace(PINNED.ride);
  await desk.pinPlace(PINNED.clinic, 'place.destination');
  await desk.accept();
  await desk.plan(['vera']);
  await desk.publish();

  await phone.signIn('vera');
  await phone.acceptRun();
  await phone.loadEverything();
  const doors: string[] = [];
  // A bag at one door; at two more, somebody gets in and out.
  for (const stop of [1, 2, 3]) {
    doors.push(await phone.openDoor(stop, 3));
    await phone.finishStop();
  }
  await phone.button('finish.button').click();
  await phone.page.getByText(phone.say('after.gone')).waitFor();
  for (const face of faces) expect(await face.close()).toEqual([]);
  return { receipts: [food, ride], doors: doors.join('\n') };
}

async function ask(page: Page, answers: Answers): Promise<Receipt> {
  const family = new FamilyAtTheForm(page, 'en');
  await family.open();
  await family.answer(answers);
  return family.send();
}

/** What a family typed, and how its drawers would read what it chose from a list. */
function wordsOf(answers: typeof FOOD | typeof RIDE): string[] {
  const { door, access, notes, phone, word, home, language } = answers;
  const typed = [door, access, notes, phone, phone.replaceAll(' ', ''), word, home.unknown];
  const listed = [`"language":"${language}"`, `"adults":${answers.adults}`, `"mayLeaveMessage"`, `"sign":{`];
  const others =
    answers.kind === 'groceries'
      ? [answers.avoidOther, `"diaperSize":"${answers.diapers}"`, `"avoid":["other"]`]
      : [answers.destination.unknown, '"comesBack":', '"riders":'];
  return [...typed, ...listed, ...others];
}

/** Corners as the organizer typed them, and the points they became. */
function pinned(): string[] {
  const region = openRegion();
  return Object.values(PINNED).flatMap((corner) => {
    const { lon, lat } = findCorner(region, corner).point;
    return [corner, String(lon), String(lat)];
  });
}

/** Codes as they are printed, and as they are typed. */
const codes = (receipts: readonly Receipt[]): string[] =>
  receipts.flatMap(({ code }) => [code, code.replace(/(\d{4})(?=\d)/g, '$1 ')]);

const log = (): Haystack => ({ name: 'the log of the server', bytes: Buffer.from(stand.said(), 'latin1') });
