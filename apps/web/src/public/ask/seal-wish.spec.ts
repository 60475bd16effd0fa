/** @jest-environment node */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readDrawer } from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  fromBase64Url,
  newKeyPair,
  openBox,
  type KeyPair,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import type { AskForHelpInput } from '../../gql/graphql';
import type { Draft, Need } from './draft';
import { CARE, DRAFT, RIDE, SCHOOL } from './draft.fixture';
import { openDoor, UnprovenKeyError, type HubDoor } from './hub-door';
import { foundTestHub, HUB_ID, type TestHub } from './hub-keys.fixture';
import { sealWish } from './seal-wish';
import { askedTime } from './times';
import { wishOf } from './wish';
import { day } from '@doorstep/std';

const REQUEST = '9a0b5b58-6d4f-4b5e-8a5e-0d8b7b1c2f10';
const SIGN = { picture: 'kite', number: 42 } as const;
const AROUND = { sign: SIGN, today: '2026-03-05' };
const NOW = { day: day('2026-03-05'), minute: 600 };
const DRAWERS = ['card', 'place', 'contact', 'care', 'consent'] as const;

let town: TestHub;
let door: HubDoor;
let receipt: ReceiptSecrets;
beforeAll(async () => {
  town = await foundTestHub();
  door = await openDoor(town.answer, null);
  const secret = new Uint8Array(32);
  receipt = {
    lookup: secret.fill(1),
    proof: Uint8Array.from(secret, () => 2),
    keyPair: await newKeyPair({ extractable: false }),
  };
});

async function sealed(draft: Draft): Promise<AskForHelpInput> {
  const [need = 'other'] = draft.needs;
  const time = askedTime(need, draft, NOW);
  if (time === null) throw new Error('the draft has no time');
  return sealWish(door, wishOf(need, draft, time, AROUND), { requestId: REQUEST, planId: null }, receipt);
}

async function opened(
  input: AskForHelpInput,
  compartment: (typeof DRAWERS)[number],
  key: KeyPair,
): Promise<unknown> {
  const box = input.boxes.find((one) => one.compartment === compartment);
  const wrap = box?.wraps.find(({ kid }) => kid === key.kid);
  if (box === undefined || wrap === undefined) return 'no wrap';
  const context = { deployment: DEPLOYMENT, hub: HUB_ID, subject: REQUEST, compartment, version: 0 };
  const result = await openBox(context, fromBase64Url(box.body), fromBase64Url(wrap.wrap), key);
  return result.ok ? result.value : result.error;
}

describe('a sealed request', () => {
  const needs: readonly Need[] = ['groceries', 'supplies', 'ride', 'school', 'childcare', 'visit', 'other'];
  const bases: Partial<Record<Need, Draft>> = { ride: RIDE, school: SCHOOL, childcare: CARE };

  it.each(needs)('for %s opens for the hub, in the agreed shapes', async (need) => {
    const input = await sealed({ ...(bases[need] ?? DRAFT), needs: [need], what: 'Blankets' });
    for (const drawer of DRAWERS) {
      const value = await opened(input, drawer, town.hub);
      expect(readDrawer(drawer, value)).toEqual({ ok: true, value });
    }
  });

  it('opens for the board at the card and nowhere else, and for the family everywhere', async () => {
    const input = await sealed(DRAFT);
    const byBoard = await Promise.all(DRAWERS.map((drawer) => opened(input, drawer, town.board)));
    expect(byBoard).toEqual([
      { language: 'es', what: 'Food bags', handover: 'door' },
      'no wrap',
      'no wrap',
      'no wrap',
      'no wrap',
    ]);
    const byFamily = await Promise.all(DRAWERS.map((drawer) => opened(input, drawer, receipt.keyPair)));
    expect(byFamily.every((value) => typeof value === 'object')).toBe(true);
  });

  it('holds what was answered', async () => {
    const input = await sealed(DRAFT);
    expect(await opened(input, 'place', town.hub)).toEqual({
      address: '34th St E & Chicago Ave S',
      point: { lon: -93.2625, lat: 44.9412 },
      door: 'Apartment 3',
      word: 'Blue',
      protocol: ['leave_at_door'],
      sign: SIGN,
    });
    expect(await opened(input, 'contact', town.hub)).toEqual({
      how: 'text',
      phone: '612 555 0142',
      name: 'Blue',
      language: 'es',
      askingFor: 'family',
      mayLeaveMessage: false,
      safe: { mayText: true, voicemail: false },
    });
    expect(await opened(input, 'care', town.hub)).toEqual({
      adults: 2,
      children: [1, 0, 1, 0],
      avoid: ['pork'],
      diaperSize: '2',
      notes: 'Ring twice',
    });
  });

  it('shows the server a closed list of fields and none of the words', async () => {
    const {
      boxes,
      receipt: keys,
      ...line
    } = await sealed({ ...DRAFT, word: 'Sentinela', notes: 'Sentinela' });
    expect(line).toEqual({
      hubId: HUB_ID,
      requestId: REQUEST,
      kind: 'groceries',
      cell: '021333011031002',
      destinationCell: null,
      day: '2026-03-06',
      fromMinute: 480,
      toMinute: 720,
      loadUnits: 2,
      flags: [],
    });
    const bytes = boxes.map(({ body }) => Buffer.from(body, 'base64url').toString('latin1')).join('');
    expect(JSON.stringify([boxes, keys, line]) + bytes).not.toContain('Sentinela');
    expect(JSON.stringify(await opened({ boxes } as unknown as AskForHelpInput, 'care', town.hub))).toContain(
      'Sentinela',
    );
  });
});

describe('the sizes of what is sent', () => {
  const sizes = async (draft: Draft) =>
    (await sealed(draft)).boxes.map(({ compartment, body }) => [compartment, body.length]);
  const full = (draft: Draft): Draft => ({
    ...draft,
    notes: 'The grandmother hears badly. Ring twice and wait. '.repeat(6),
    door: 'Third door on the left behind the yard',
    access: 'The gate sticks; push it with the shoulder, then pull',
    word: 'Zosia of the corner house',
    protocol: ['text_only', 'do_not_knock', 'code_word', 'wait_until_closed'],
    how: 'call',
    mayAnswer: 'My sister, after six',
    avoidWords: 'food, church, help',
    bestTime: 'evening',
    trusted: { name: 'The pastor of the corner church', phone: '612 555 0199' },
    kids: draft.kids.map((kid) => ({ ...kid, first: 'Maximiliana', allergies: 'milk, eggs, nuts, wheat' })),
    time: { ...draft.time, again: 'weekly' },
    shareAgreed: true,
    mayLeaveMessage: true,
  });

  it.each([
    ['food', DRAFT],
    ['a ride', RIDE],
    ['child care', CARE],
  ])('are the same whatever is answered (%s)', async (_, draft) => {
    expect(await sizes(full(draft))).toEqual(await sizes(draft));
  });

  it('of a school run are those of a ride: outside nobody tells them apart', async () => {
    expect(await sizes(full(SCHOOL))).toEqual(await sizes(RIDE));
    const { kind, destinationCell } = await sealed(SCHOOL);
    expect([kind, destinationCell]).toEqual(['ride', '021333011013003n']);
  });
});

describe('a wish', () => {
  const wish = (draft: Draft) =>
    wishOf(draft.needs[0] ?? 'other', draft, { day: '2026-03-06', fromMinute: 480, toMinute: 720 }, AROUND);

  it('of a ride says where to, who rides, and asks for a child seat', () => {
    const { destinationCell, flags, drawers, loadUnits } = wish({ ...RIDE, mobility: 'transfer' });
    expect([destinationCell, flags, loadUnits]).toEqual(['021333011013003n', ['car_seat', 'step_free'], 1]);
    expect(drawers.care.ride).toEqual({
      riders: 2,
      comesBack: true,
      purpose: 'appointment',
      adults: 1,
      children: [{ first: 'Kite', ageMonths: 36 }],
      mobility: 'transfer',
      loadMinutes: 5,
      shareAgreed: false,
      appointmentMinute: 630,
      back: 'scheduled',
      backFromMinute: 780,
    });
    expect(drawers.place.destination).toEqual({ address: '' });
  });

  it('keeps a place for the telephone to its coarse cell', () => {
    const { cell, drawers } = wish({ ...DRAFT, home: RIDE.destination });
    expect([cell, drawers.place.address, drawers.place.point]).toEqual(['021333011013003n', '', undefined]);
  });

  it('of a street without a corner carries the words and no point that would mislead', () => {
    const found = { label: 'Lake St', point: { lon: -93.2, lat: 44.9 }, cell: '0213', approximate: true };
    const { drawers } = wish({ ...DRAFT, home: { way: 'street', typed: 'lake', found, area: '' } });
    expect([drawers.place.address, drawers.place.point]).toEqual(['Lake St', undefined]);
  });

  it("never repeats the family's own words on the card", () => {
    const draft: Draft = { ...DRAFT, needs: ['other'], what: 'Drive Maria Example home' };
    expect(wish(draft).drawers.card.what).toBe('Something else');
    expect(wish(draft).drawers.care.notes).toBe('Drive Maria Example home\nRing twice');
  });

  it('of a school run names who stands at each end, the seats, and no grown-up of the family', () => {
    const { drawers, flags } = wish(SCHOOL);
    expect(flags).toEqual(['car_seat']);
    expect(drawers.place.receivers).toEqual([
      { name: 'Aunt Rosa', at: 'destination', codeWord: 'lantern' },
      { name: 'Me', at: 'origin' },
    ]);
    expect(drawers.care.ride).toMatchObject({
      riders: 2,
      adults: 0,
      purpose: 'school',
      pickupMinute: 450,
      children: [
        { first: 'Kite', ageMonths: 84, outgrown: 'harness' },
        { ageMonths: 120, outgrown: 'booster', allergies: ['nuts'] },
      ],
    });
  });

  it('asks for no child seat where the law asks for none', () => {
    const [, tall] = SCHOOL.kids;
    expect(wish({ ...SCHOOL, kids: tall === undefined ? [] : [tall] }).flags).toEqual([]);
  });

  it('of child care holds children, allergies, whom to call and who may fetch', () => {
    const { drawers } = wish(CARE);
    expect(drawers.care.childcare).toEqual({
      children: [
        { first: 'Kite', ageMonths: 12, allergies: ['milk', 'eggs'] },
        { first: 'Leaf', ageMonths: 72 },
      ],
      emergency: { name: 'Grandmother', phone: '612 555 0101' },
      receivers: [{ name: 'Aunt Rosa', at: 'origin', codeWord: 'lantern' }],
      consentMedical: true,
      where: 'home',
    });
    expect(drawers.care.children).toEqual([1, 0, 1, 0]);
    expect(drawers.consent).toEqual({ agreed: ['call_doctor'], day: '2026-03-05' });
  });

  it('of one form says to each need only what it has to know', () => {
    const clinic: Draft = {
      ...CARE,
      needs: ['groceries', 'ride', 'childcare'],
      destination: RIDE.destination,
    };
    const time = { day: '2026-03-06', fromMinute: 480, toMinute: 720 };
    const [food, ride, sitter] = clinic.needs.map((need) => wishOf(need, clinic, time, AROUND));
    expect([food?.drawers.care.childcare, food?.drawers.care.ride, food?.drawers.place.receivers]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([ride?.drawers.care.childcare, ride?.drawers.place.receivers]).toEqual([undefined, undefined]);
    expect([sitter?.drawers.care.ride, sitter?.drawers.place.destination]).toEqual([undefined, undefined]);
  });

  it('of one form puts each child into the car or into care, never into both', () => {
    const [kite, leaf] = CARE.kids;
    if (kite === undefined || leaf === undefined) throw new Error('the fixture has two');
    const clinic: Draft = {
      ...CARE,
      needs: ['ride', 'childcare'],
      kids: [
        { ...kite, goes: 'along' },
        { ...leaf, goes: 'stays' },
      ],
      destination: RIDE.destination,
    };
    const time = { day: '2026-03-06', fromMinute: 480, toMinute: 720 };
    const [ride, care] = clinic.needs.map((need) => wishOf(need, clinic, time, AROUND));
    expect(ride?.drawers.care.ride).toMatchObject({
      riders: 2,
      children: [{ first: 'Kite', ageMonths: 12 }],
    });
    expect([ride?.flags, ride?.drawers.care.children]).toEqual([['car_seat'], [1, 0, 0, 0]]);
    expect(care?.drawers.care.childcare?.children).toEqual([{ first: 'Leaf', ageMonths: 72 }]);
    expect(care?.drawers.care.children).toEqual([0, 0, 1, 0]);
  });

  it('leaves out answers to questions that are no longer asked', () => {
    const draft: Draft = { ...RIDE, needs: ['visit'], avoid: ['pork'], how: 'code', mayLeaveMessage: true };
    const { drawers, destinationCell } = wish(draft);
    expect([destinationCell, drawers.place.destination, drawers.care.ride, drawers.care.avoid]).toEqual([
      null,
      undefined,
      undefined,
      [],
    ]);
    expect([drawers.contact.phone, drawers.contact.mayLeaveMessage]).toEqual([undefined, false]);
  });
});

describe('the door of a hub', () => {
  it('opens for signed keys, and for the same root again', async () => {
    expect((await openDoor(town.answer, town.answer.rootKey)).hubKey.kid).toBe(town.hub.kid);
  });

  it('stays shut when the root has changed under the same name', async () => {
    const other = await foundTestHub();
    await expect(openDoor(other.answer, town.answer.rootKey)).rejects.toThrow(UnprovenKeyError);
  });

  it('stays shut for a key that is not signed, is signed for another use, or is missing', async () => {
    const [hubKey, boardKey] = town.answer.keys;
    const other = await foundTestHub();
    const forged = { ...town.answer, keys: [...other.answer.keys] };
    const swapped = town.answer.keys.map(
      (key) => ({ ...key, purpose: key.purpose === 'hub' ? 'board' : 'hub' }) as const,
    );
    expect([hubKey?.purpose, boardKey?.purpose]).toEqual(['hub', 'board']);
    await expect(openDoor(forged, null)).rejects.toThrow(UnprovenKeyError);
    await expect(openDoor({ ...town.answer, keys: swapped }, null)).rejects.toThrow(UnprovenKeyError);
    await expect(openDoor({ ...town.answer, keys: town.answer.keys.slice(0, 1) }, null)).rejects.toThrow(
      UnprovenKeyError,
    );
  });
});
