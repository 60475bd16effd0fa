import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { GivenMember } from '../../apps/api/src/testing/given-town';
import { type House, openHouse } from '../../apps/api/src/testing/house';

const CHANGE = `mutation ($input: ChangeShiftsInput!) {
  changeShifts(input: $input) { id state version warnings signUps { id seat state member { handle } leads } }
}`;
const WEEK = `query ($from: Day!, $days: Int) {
  week(from: $from, days: $days) { shifts { id state places { role least most } signUps { state } warnings } atBoard { handle } }
}`;
const OPEN =
  'query ($from: Day!) { openShifts(from: $from) { id site { id } mine places { role taken most hurdle } } }';
const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { id state role mates { handle signUpId } lateFrom checkInFrom }
}`;
const CHECK_IN = 'mutation ($id: ID!, $key: ID!) { checkIn(id: $id, key: $key) { id state checkedInAt } }';
const WITHDRAW = `mutation ($id: ID!, $reason: WithdrawReason!, $key: ID!) {
  withdrawSignUp(id: $id, reason: $reason, key: $key) { state reason }
}`;
const HERE = '{ hereNow { here waits member { handle } } }';
const NOTICES = '{ myNotices { id kind subjectId } }';
const HOURS = '{ people { handle hoursThisMonth } }';

let house: House;
let cedar: string;
let ana: string;
let bo: string;
let vera: string;
let mia: string;
let veraIs: GivenMember;
let anaIs: GivenMember;

beforeAll(async () => {
  house = await openHouse();
  cedar = await house.town.hub('cedar');
  const maple = await house.town.hub('maple');
  veraIs = await house.town.member(cedar, 'vera', ['packer']);
  anaIs = await house.town.member(cedar, 'ana', ['organizer', 'packer']);
  ana = await house.signIn(anaIs);
  bo = await house.signIn(await house.town.member(cedar, 'bo', ['organizer']));
  vera = await house.signIn(veraIs);
  mia = await house.signIn(await house.town.member(maple, 'mia', ['organizer']));
}, 60_000);
afterAll(() => house.close());

const draft = (more: Record<string, unknown> = {}) => ({
  kind: 'packing',
  day: '2026-11-24',
  fromMinute: 540,
  toMinute: 660,
  places: [{ role: 'packer', least: 1, most: 2 }],
  ...more,
});

const command = (changes: readonly object[], publish: readonly object[] = []) => ({
  input: { key: randomUUID(), changes, publish },
});

async function published(more: Record<string, unknown> = {}): Promise<string> {
  const shiftId = randomUUID();
  const add = { kind: 'add', shiftId, version: 0, shift: draft(more) };
  const { data, code } = await house.ask<{ changeShifts: { id: string }[] }>(
    CHANGE,
    command([add], [{ shiftId, version: 0 }]),
    ana,
  );
  expect(code).toBeUndefined();
  return data?.changeShifts[0]?.id ?? '';
}

const signUp = (shiftId: string, cookie: string, more: Record<string, unknown> = {}) =>
  house.ask<{ signUp: { id: string; state: string } }>(
    SIGN_UP,
    { input: { shiftId, role: 'packer', key: randomUUID(), ...more } },
    cookie,
  );

describe('what is refused', () => {
  it('a volunteer sees no week and lays nothing; another hub finds nothing', async () => {
    const id = await published({ fromMinute: 700, toMinute: 760 });
    expect((await house.ask(WEEK, { from: '2026-11-24' }, vera)).code).toBe('NOT_ALLOWED');
    expect((await house.ask(CHANGE, command([]), vera)).code).toBe('NOT_ALLOWED');
    expect((await house.ask(HERE, {}, vera)).code).toBe('NOT_ALLOWED');
    expect((await house.ask(WEEK, { from: '2026-11-24' })).code).toBe('SIGNED_OUT');
    const cancel = command([{ kind: 'cancel', shiftId: id, version: 1 }]);
    expect((await house.ask(CHANGE, cancel, mia)).code).toBe('NOT_FOUND');
    expect((await house.ask(WEEK, { from: '2026-11-24' }, mia)).data).toMatchObject({ week: { shifts: [] } });
    expect((await signUp(id, mia)).code).toBe('NOT_FOUND');
  });

  it('bad input is named and never reaches the rows', async () => {
    const shiftId = randomUUID();
    const add = (more: Record<string, unknown>) =>
      house.ask(CHANGE, command([{ kind: 'add', shiftId, version: 0, shift: draft(more) }]), ana);
    const bad: readonly Record<string, unknown>[] = [
      { kind: 'party' },
      { day: '2026-02-30' },
      { fromMinute: -1 },
      { fromMinute: 540.5 },
      { toMinute: 2881 },
      { places: [] },
      { places: [{ role: 'packer', least: 2, most: 1 }] },
      { places: [{ role: 'packer', least: 1, most: 61 }] },
      { places: [{ role: 'packer', least: 1, most: 2, language: '<script>' }] },
      { places: [1, 2].map(() => ({ role: 'packer', least: 1, most: 2 })) },
      { siteId: 'not an id' },
      { urgency: 4 },
    ];
    for (const more of bad) expect([more, (await add(more)).code]).toEqual([more, 'INPUT_MALFORMED']);
    expect((await add({ toMinute: 540 })).code).toBe('SHIFT_TIMES_WRONG');
    expect((await add({ siteId: randomUUID() })).code).toBe('NOT_FOUND');
    expect((await add({ places: [{ role: 'carer', least: 2, most: 2 }] })).code).toBe('SHIFT_ROLE_WRONG');
    expect((await house.ask(WEEK, { from: '2026-11-24', days: 71 }, ana)).code).toBe('INPUT_MALFORMED');
    expect((await house.ask(WEEK, { from: '2026-11-24', days: 0 }, ana)).code).toBe('INPUT_MALFORMED');
    const many = Array.from({ length: 401 }, () => ({ kind: 'lock', shiftId, version: 1 }));
    expect((await house.ask(CHANGE, command(many), ana)).code).toBe('INPUT_MALFORMED');
    const half = [
      { kind: 'add', shiftId, version: 0, shift: draft() },
      { kind: 'assign', shiftId, version: 1, role: 'packer' },
    ];
    expect((await house.ask(CHANGE, command(half), ana)).code).toBe('INPUT_MALFORMED');
    expect(await house.town.query('SELECT FROM shift WHERE id = $1', [shiftId])).toEqual([]);
  });

  it('a second organizer hears what the first one changed', async () => {
    const id = await published({ fromMinute: 800, toMinute: 860 });
    const change = (most: number) =>
      command([
        {
          kind: 'change',
          shiftId: id,
          version: 1,
          shift: draft({ fromMinute: 800, toMinute: 860, places: [{ role: 'packer', least: 1, most }] }),
        },
      ]);
    expect((await house.ask(CHANGE, change(3), bo)).code).toBeUndefined();
    const late = await house.ask(CHANGE, change(4), ana);
    expect(late.code).toBe('SHIFT_CHANGED');
    expect(late.errors[0]?.extensions['details']).toMatchObject({ shifts: [{ id, version: 2 }] });
  });

  it('a member acts for nobody else', async () => {
    const id = await published({
      fromMinute: 900,
      toMinute: 960,
      places: [{ role: 'packer', least: 1, most: 1 }],
    });
    const own = await signUp(id, ana);
    const theirs = { id: own.data?.signUp.id, reason: 'ill', key: randomUUID() };
    expect((await house.ask(WITHDRAW, theirs, vera)).code).toBe('NOT_FOUND');
    expect((await house.ask(CHECK_IN, { id: own.data?.signUp.id, key: randomUUID() }, vera)).code).toBe(
      'NOT_FOUND',
    );
    expect((await house.ask(WITHDRAW, { ...theirs, reason: 'because' }, ana)).code).toBe('INPUT_MALFORMED');
    expect((await signUp(id, vera)).code).toBe('SHIFT_FULL');
    expect((await signUp(id, vera, { orWait: true })).data?.signUp.state).toBe('waitlisted');
    expect((await signUp(id, vera, { role: 'carer' })).code).toBe('NOT_FOUND');
    expect((await signUp('not an id', vera)).code).toBe('INPUT_MALFORMED');
  });
});

/** Last: its clock goes three days on, and every session ends. */
describe('a shift, from the board to the door', () => {
  it('is laid, taken, kept, stood and counted', async () => {
    const id = await published({ day: '2026-11-25' });
    const lead = { kind: 'assign', shiftId: id, version: 1, role: 'packer', leads: true };
    const [{ id: anaId } = { id: '' }] = await house.town.query<{ id: string }>(
      `SELECT id FROM member WHERE hub_id = $1 AND handle = 'ana'`,
      [cedar],
    );
    const led = await house.ask(CHANGE, command([{ ...lead, memberId: anaId }]), ana);
    expect(led.data).toMatchObject({
      changeShifts: [{ signUps: [{ leads: true, member: { handle: 'ana' } }] }],
    });
    const open = await house.ask(OPEN, { from: '2026-11-25' }, vera);
    expect(open.data).toEqual({
      openShifts: [
        { id, site: null, mine: null, places: [{ role: 'packer', taken: 1, most: 2, hurdle: null }] },
      ],
    });
    const mine = await signUp(id, vera);
    expect(mine.data?.signUp).toMatchObject({
      state: 'confirmed',
      mates: [{ handle: 'ana', signUpId: null }],
      lateFrom: '2026-11-24T15:00:00.000Z',
      checkInFrom: '2026-11-25T14:00:00.000Z',
    });
    house.clock.at = new Date('2026-11-25T14:30:00Z');
    const cookie = await house.signIn(veraIs);
    const organizer = await house.signIn(anaIs);
    expect((await house.ask(NOTICES, {}, cookie)).data).toMatchObject({
      myNotices: [{ kind: 'shift_soon' }, { kind: 'shift_tomorrow' }],
    });
    const inAt = await house.ask(CHECK_IN, { id: mine.data?.signUp.id, key: randomUUID() }, cookie);
    expect(inAt.data).toMatchObject({ checkIn: { state: 'checked_in' } });
    expect((await house.ask(HERE, {}, organizer)).data).toEqual({
      hereNow: [
        { here: false, waits: false, member: { handle: 'ana' } },
        { here: true, waits: false, member: { handle: 'vera' } },
      ],
    });
    const hours = await house.ask<{ people: { hoursThisMonth: number }[] }>(HOURS, {}, organizer);
    expect(hours.data?.people.map(({ hoursThisMonth }) => hoursThisMonth)).toEqual([0, 0, 0]);
  });
});
