/** @jest-environment node */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readDrawer, type RequestKind } from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  fromBase64Url,
  newKeyPair,
  openBox,
  type KeyPair,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import type { AskForHelpInput } from '../../gql/graphql';
import type { Draft } from './draft';
import { DRAFT, RIDE } from './draft.fixture';
import { openDoor, UnprovenKeyError, type HubDoor } from './hub-door';
import { foundTestHub, HUB_ID, type TestHub } from './hub-keys.fixture';
import { sealWish } from './seal-wish';
import { askedTime } from './times';
import { wishOf } from './wish';
import { day } from '@doorstep/std';

const REQUEST = '9a0b5b58-6d4f-4b5e-8a5e-0d8b7b1c2f10';
const SIGN = { picture: 'kite', number: 42 } as const;
const NOW = { day: day('2026-03-05'), minute: 600 };
const DRAWERS = ['card', 'place', 'contact', 'care'] as const;

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
  const time = askedTime(draft, NOW);
  if (time === null) throw new Error('the draft has no time');
  return sealWish(door, wishOf(draft, time, SIGN), REQUEST, receipt);
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
  const kinds: readonly RequestKind[] = ['groceries', 'supplies', 'ride', 'childcare', 'visit', 'other'];

  it.each(kinds)('of the kind %s opens for the hub, in the agreed shapes', async (kind) => {
    const base = kind === 'ride' ? RIDE : DRAFT;
    const input = await sealed({ ...base, kind, what: 'Blankets', time: { ...base.time, sitting: 180 } });
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
      sign: SIGN,
    });
    expect(await opened(input, 'contact', town.hub)).toEqual({
      how: 'text',
      phone: '612 555 0142',
      name: 'Blue',
      language: 'es',
      askingFor: 'family',
      mayLeaveMessage: false,
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

describe('a wish', () => {
  const wish = (draft: Draft) => wishOf(draft, { day: '2026-03-06', fromMinute: 480, toMinute: 720 }, SIGN);

  it('of a ride says where to, who rides, and asks for a child seat', () => {
    const { destinationCell, flags, drawers, loadUnits } = wish({ ...RIDE, stepFree: true });
    expect([destinationCell, flags, loadUnits]).toEqual(['021333011013003n', ['car_seat', 'step_free'], 1]);
    expect(drawers.care.ride).toEqual({
      riders: 4,
      comesBack: true,
      appointmentMinute: 630,
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
    const draft: Draft = { ...DRAFT, kind: 'other', what: 'Drive Maria Example home' };
    expect(wish(draft).drawers.card.what).toBe('Something else');
    expect(wish(draft).drawers.care.notes).toBe('Drive Maria Example home\nRing twice');
  });

  it('leaves out answers to questions that are no longer asked', () => {
    const draft: Draft = { ...RIDE, kind: 'visit', avoid: ['pork'], how: 'code', mayLeaveMessage: true };
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
