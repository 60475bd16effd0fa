import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { aShift, changesOf, GivenShifts, places } from '../../testing/given-shifts';
import { TODAY, TOMORROW, Work } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { shiftTurns } from './shift-turn.job';
import type { SaveTemplateInput } from './shift-change.types';
import { ShiftsService } from './shifts.service';

let work: Work;
let given: GivenShifts;
let shifts: ShiftsService;
let ana: Member;
let bo: Member;
let ada: Member;

const key = randomUUID;
const refusal = (code: string) => ({ code });

beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  given = new GivenShifts(work, await work.hub(`hub-${randomUUID()}`));
  shifts = given.services.shifts;
  ana = given.hub.organizer;
  bo = {
    ...(await work.member(given.hub.id, 'bo', { roles: ['organizer'], tier: 5 })).me,
    relation: 'organizer',
  };
  ada = await given.experienced('ada', ['packer', 'carer', 'companion']);
});

const weekOf = (day = TOMORROW, days = 7) => shifts.week(ana, day, days);
const noticesOf = async (me: Member): Promise<string[]> =>
  (await given.services.notices.mine(me)).map(({ kind }) => kind).sort();

describe('a board', () => {
  it('adds, puts people in and publishes in one command, once', async () => {
    const shiftId = randomUUID();
    const command = changesOf(
      [
        { kind: 'add', shiftId, shift: aShift() },
        { kind: 'assign', shiftId, memberId: ada.id, role: 'packer', leads: true },
      ],
      [{ shiftId, version: 0 }],
    );
    const [shift] = await shifts.change(ana, command);
    expect(shift).toMatchObject({ state: 'published', version: 1, warnings: [] });
    expect(shift?.signUps).toMatchObject([
      { state: 'confirmed', seat: 1, leads: true, member: { handle: 'ada' } },
    ]);
    expect(await shifts.change(ana, command)).toEqual([shift]);
    expect((await weekOf()).shifts).toHaveLength(1);
    expect(await noticesOf(ada)).toEqual(['shift_given']);
    const jobs = await work.sql<{ name: string }>(
      `SELECT name FROM job WHERE hub_id = $1 AND payload->>'shiftId' = $2 ORDER BY name`,
      [given.hub.id, shiftId],
    );
    expect(jobs.map(({ name }) => name)).toEqual(['shift.begin', 'shift.close']);
  });

  it('tells nobody of a draft', async () => {
    const shiftId = randomUUID();
    await shifts.change(ana, changesOf([{ kind: 'add', shiftId, shift: aShift() }]));
    await shifts.change(
      ana,
      changesOf([{ kind: 'assign', shiftId, version: 1, memberId: ada.id, role: 'packer' }]),
    );
    expect(await noticesOf(ada)).toEqual([]);
    expect(await given.services.signUps.myShifts(ada)).toEqual([]);
    await shifts.change(ana, changesOf([], [{ shiftId, version: 1 }]));
    expect(await noticesOf(ada)).toEqual(['shift_given']);
    expect(await given.services.signUps.myShifts(ada)).toHaveLength(1);
    const ben = await given.experienced('ben');
    const off = randomUUID();
    await shifts.change(
      ana,
      changesOf([
        { kind: 'add', shiftId: off, shift: aShift({ day: '2026-11-24' }) },
        { kind: 'assign', shiftId: off, memberId: ben.id, role: 'packer' },
      ]),
    );
    await shifts.change(ana, changesOf([{ kind: 'cancel', shiftId: off, version: 1 }]));
    expect(await noticesOf(ben)).toEqual([]);
  });

  it('never overwrites what another organizer changed meanwhile, and says what and who', async () => {
    const first = await given.published();
    const second = await given.published({ fromMinute: 720, toMinute: 780 });
    const later = { ...aShift(), fromMinute: 600, toMinute: 720 };
    work.fresh.clock.pass(60_000);
    await shifts.change(bo, changesOf([{ kind: 'change', shiftId: first.id, version: 1, shift: later }]));
    const stale = changesOf([
      { kind: 'cancel', shiftId: second.id, version: 1 },
      { kind: 'change', shiftId: first.id, version: 1, shift: aShift({ places: places('packer', 5) }) },
    ]);
    await expect(shifts.change(ana, stale)).rejects.toMatchObject({
      code: 'SHIFT_CHANGED',
      details: { shifts: [{ id: first.id, version: 2, by: 'bo', verb: 'shift.change' }] },
    });
    const week = await weekOf();
    expect(week.shifts.map(({ state, fromMinute }) => [state, fromMinute])).toEqual([
      ['published', 600],
      ['published', 720],
    ]);
  });

  it('of two organizers at the same moment one changes a shift and the other hears of it', async () => {
    const shift = await given.published();
    const change = (me: Member, most: number) =>
      shifts.change(
        me,
        changesOf([
          {
            kind: 'change',
            shiftId: shift.id,
            version: 1,
            shift: aShift({ places: places('packer', most) }),
          },
        ]),
      );
    const outcomes = await Promise.allSettled([change(ana, 3), change(bo, 4)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'SHIFT_CHANGED' },
    });
  });

  it('lets both put people into one shift: who is in it is not the shift', async () => {
    const shift = await given.published();
    const ben = await given.experienced('ben');
    const put = (me: Member, memberId: string) =>
      shifts.change(
        me,
        changesOf([{ kind: 'assign', shiftId: shift.id, version: 1, memberId, role: 'packer' }]),
      );
    await Promise.all([put(ana, ada.id), put(bo, ben.id)]);
    expect(await given.states(shift)).toEqual({ confirmed: 2 });
  });

  it('moves people with the shift, tells them, and moves their reminders', async () => {
    const shift = await given.published({ day: '2026-11-24' });
    const mine = await given.signUp(ada, shift);
    const moved = aShift({ day: '2026-11-25', fromMinute: 840, toMinute: 960 });
    await shifts.change(ana, changesOf([{ kind: 'change', shiftId: shift.id, version: 1, shift: moved }]));
    const [seen] = await given.services.signUps.myShifts(ada);
    expect(seen).toMatchObject({
      id: mine.id,
      day: '2026-11-25',
      startsAt: new Date('2026-11-25T20:00:00Z'),
    });
    expect(await noticesOf(ada)).toEqual(['shift_changed']);
    const due = await work.sql<{ due_at: Date }>(
      `SELECT due_at FROM notice WHERE subject_id = $1 AND kind = 'shift_soon'`,
      [mine.id],
    );
    expect(due).toEqual([{ due_at: new Date('2026-11-25T18:00:00Z') }]);
  });

  it('keeps how it is signed up for, and tells nobody of it: what they do is the same', async () => {
    const shift = await given.published();
    await given.signUp(ada, shift);
    const signUpOpensAt = new Date('2026-11-23T15:00:00Z');
    const next = aShift({
      places: [{ role: 'packer', least: 1, most: 2, language: 'so' }],
      ...{ urgency: 3, approval: true, signUpOpensAt },
    });
    await shifts.change(ana, changesOf([{ kind: 'change', shiftId: shift.id, version: 1, shift: next }]));
    const [kept] = await work.sql(
      `SELECT s.urgency, s.approval, s.sign_up_opens_at AS opens, p.language FROM shift s
       JOIN shift_place p ON p.hub_id = s.hub_id AND p.shift_id = s.id WHERE s.id = $1`,
      [shift.id],
    );
    expect(kept).toEqual({ urgency: 3, approval: true, opens: signUpOpensAt, language: 'so' });
    expect(await noticesOf(ada)).toEqual([]);
  });

  it('does not move somebody into two places, and names them', async () => {
    const shift = await given.published();
    const other = await given.published({ fromMinute: 720, toMinute: 780 });
    await given.signUp(ada, shift);
    await given.signUp(ada, other);
    const over = aShift({ fromMinute: 690, toMinute: 750 });
    await expect(
      shifts.change(ana, changesOf([{ kind: 'change', shiftId: shift.id, version: 1, shift: over }])),
    ).rejects.toMatchObject({
      code: 'SIGN_UP_CLASH',
      details: { breaches: [{ shiftId: shift.id, memberId: ada.id, code: 'SIGN_UP_CLASH' }] },
    });
  });

  it('closes the ranks when places go, and refuses to drop somebody silently', async () => {
    const shift = await given.published({ places: places('packer', 3) });
    const ben = await given.experienced('ben');
    const held = await given.signUp(ada, shift);
    await given.signUp(ben, shift);
    await given.services.signUps.withdraw(ada, held.id, 'ill', key());
    const to = (most: number, version: number) =>
      shifts.change(
        ana,
        changesOf([
          { kind: 'change', shiftId: shift.id, version, shift: aShift({ places: places('packer', most) }) },
        ]),
      );
    const [smaller] = await to(1, 1);
    expect(smaller?.signUps.filter(({ seat }) => seat !== null)).toMatchObject([
      { seat: 1, member: { handle: 'ben' } },
    ]);
    await to(2, 2);
    await given.signUp(ada, shift);
    await expect(to(1, 3)).rejects.toMatchObject({
      code: 'PLACES_TAKEN',
      details: { breaches: [{ memberId: ada.id }] },
    });
  });

  it('asks for a reason where a newcomer would be alone', async () => {
    const shift = await given.published();
    const { me: gus } = await given.newcomer('gus');
    const put = (note: 'agreed' | null) =>
      shifts.change(
        ana,
        changesOf([
          { kind: 'assign', shiftId: shift.id, version: 1, memberId: gus.id, role: 'packer', note },
        ]),
      );
    await expect(put(null)).rejects.toMatchObject({
      code: 'SHIFT_WARNS',
      details: { warnings: [{ shiftId: shift.id, memberId: gus.id, code: 'newcomers_outnumber' }] },
    });
    const [seen] = await put('agreed');
    expect(seen?.warnings).toEqual(['newcomers_outnumber']);
    const acts = await work.sql(`SELECT reason FROM activity WHERE hub_id = $1 AND verb = 'sign_up.assign'`, [
      given.hub.id,
    ]);
    expect(acts).toEqual([{ reason: 'agreed' }]);
  });

  it('collects every broken law of a command, and writes nothing', async () => {
    const door = { kind: 'school_presence' as const, places: places('companion', 3) };
    const shift = await given.published(door);
    const { me: dan } = await given.newcomer('dan', ['packer']);
    const over = await given.published({ fromMinute: 600, toMinute: 700 });
    await given.signUp(ada, over);
    const command = changesOf([
      { kind: 'assign', shiftId: shift.id, version: 1, memberId: dan.id, role: 'companion' },
      { kind: 'assign', shiftId: shift.id, version: 1, memberId: ada.id, role: 'companion' },
    ]);
    await expect(shifts.change(ana, command)).rejects.toMatchObject({
      code: 'ROLE_NOT_HELD',
      details: {
        breaches: [
          { memberId: dan.id, code: 'ROLE_NOT_HELD' },
          { memberId: ada.id, code: 'SIGN_UP_CLASH' },
        ],
      },
    });
    expect(await given.states(shift)).toEqual({});
  });

  it('cancels with word to everybody, and nobody moves up', async () => {
    const shift = await given.published({ places: places('packer', 1) });
    const ben = await given.experienced('ben');
    await given.signUp(ada, shift);
    await given.signUp(ben, shift, 'packer', true);
    await shifts.change(ana, changesOf([{ kind: 'cancel', shiftId: shift.id, version: 1 }]));
    expect(await given.states(shift)).toEqual({ removed: 2 });
    expect([await noticesOf(ada), await noticesOf(ben)]).toEqual([['shift_cancelled'], ['shift_cancelled']]);
    await expect(given.signUp(ada, shift)).rejects.toMatchObject(refusal('SHIFT_NOT_FROM_HERE'));
  });

  it('locks: people may leave, and nobody comes in but by the hub', async () => {
    const shift = await given.published();
    await shifts.change(ana, changesOf([{ kind: 'lock', shiftId: shift.id, version: 1 }]));
    await expect(given.signUp(ada, shift)).rejects.toMatchObject(refusal('SHIFT_NOT_FROM_HERE'));
    await shifts.change(
      ana,
      changesOf([{ kind: 'assign', shiftId: shift.id, version: 2, memberId: ada.id, role: 'packer' }]),
    );
    expect(await given.states(shift)).toEqual({ confirmed: 1 });
  });

  it('refuses what no shift may be: hours, roles, the past', async () => {
    const add = (draft: Parameters<typeof aShift>[0], publish = true) => {
      const shiftId = randomUUID();
      return shifts.change(
        ana,
        changesOf([{ kind: 'add', shiftId, shift: aShift(draft) }], publish ? [{ shiftId, version: 0 }] : []),
      );
    };
    await expect(add({ fromMinute: 600, toMinute: 600 })).rejects.toMatchObject(refusal('SHIFT_TIMES_WRONG'));
    await expect(add({ places: places('carer', 2) })).rejects.toMatchObject(refusal('SHIFT_ROLE_WRONG'));
    await expect(add({ day: '2026-11-20' })).rejects.toMatchObject(refusal('SHIFT_PAST'));
    await expect(add({ siteId: randomUUID() })).rejects.toMatchObject({
      driverError: { constraint: 'shift_site_exists' },
    });
    const [night] = await add({ fromMinute: 1320, toMinute: 1800 });
    expect(night).toMatchObject({ endsAt: new Date('2026-11-23T12:00:00Z') });
  });

  it('stays in its hub', async () => {
    const shift = await given.published();
    const elsewhere = new GivenShifts(work, await work.hub(`hub-${randomUUID()}`));
    const theirs = elsewhere.services.shifts.change(
      elsewhere.hub.organizer,
      changesOf([{ kind: 'cancel', shiftId: shift.id, version: 1 }]),
    );
    await expect(theirs).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect((await elsewhere.services.shifts.week(elsewhere.hub.organizer, TOMORROW, 7)).shifts).toEqual([]);
  });

  it('shows who else looks at the same week, for a minute', async () => {
    expect(await shifts.atBoard(ana, TOMORROW)).toEqual([]);
    expect(await shifts.atBoard(bo, TOMORROW)).toMatchObject([{ memberId: ana.id, handle: 'organizer' }]);
    expect((await weekOf()).atBoard).toMatchObject([{ handle: 'bo' }]);
    expect(await shifts.atBoard(bo, '2026-11-29')).toEqual([]);
    expect((await weekOf()).atBoard).toEqual([]);
    await shifts.atBoard(bo, TOMORROW);
    work.fresh.clock.pass(76_000);
    expect((await weekOf()).atBoard).toEqual([]);
  });
});

const template = (more: Partial<SaveTemplateInput> = {}): SaveTemplateInput => ({
  id: randomUUID(),
  version: 0,
  state: 'active',
  kind: 'school_presence',
  siteId: null,
  fromMinute: 450,
  toMinute: 510,
  places: places('companion', 3),
  opensHours: 48,
  urgency: 2,
  approval: false,
  startsOn: '2026-11-23',
  rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  key: key(),
  ...more,
});

describe('a term', () => {
  it('is laid once, without closed days, and a door is closed with its school', async () => {
    const school = await given.site('school');
    const [north, south] = [await given.site('door', school), await given.site('door', school)];
    await shifts.saveTemplate(ana, template({ siteId: north }));
    await shifts.saveTemplate(ana, template({ siteId: south }));
    const close = { siteId: school, days: ['2026-11-26', '2026-11-27'], closed: true, key: key() };
    await given.services.sites.saveClosedDays(ana, close);
    const command = key();
    const laid = await shifts.lay(ana, '2026-11-23', 14, command);
    // Two doors, ten school days, two of them closed: 2 x 8.
    expect(laid).toHaveLength(16);
    expect(laid[0]).toMatchObject({ state: 'draft', signUpOpensAt: new Date('2026-11-21T13:30:00Z') });
    expect((await shifts.lay(ana, '2026-11-23', 14, command)).map(({ id }) => id)).toEqual(
      laid.map(({ id }) => id),
    );
    expect(await shifts.lay(ana, '2026-11-23', 14, key())).toEqual([]);
    await given.services.sites.saveClosedDays(ana, { ...close, closed: false, key: key() });
    expect(await shifts.lay(ana, '2026-11-23', 14, key())).toHaveLength(4);
  });

  it('is laid from now on: what is over today is no draft that nobody could publish', async () => {
    await shifts.saveTemplate(ana, template());
    work.fresh.clock.at = new Date('2026-11-23T23:00:00Z');
    const laid = await shifts.lay(ana, '2026-11-23', 2, key());
    expect(laid.map(({ day }) => day)).toEqual(['2026-11-24']);
  });

  it('is not laid twice where a shift was moved to another day', async () => {
    await shifts.saveTemplate(ana, template());
    const [monday] = await shifts.lay(ana, '2026-11-23', 1, key());
    const moved = {
      ...aShift(),
      kind: 'school_presence' as const,
      places: places('companion', 3),
      day: '2026-11-28',
    };
    await shifts.change(
      ana,
      changesOf([{ kind: 'change', shiftId: present(monday).id, version: 1, shift: moved }]),
    );
    expect(await shifts.lay(ana, '2026-11-23', 6, key())).toHaveLength(4);
    const [, , , , saturday] = (await shifts.week(ana, '2026-11-23', 7)).shifts;
    expect(saturday).toMatchObject({ day: '2026-11-28', occurrence: '2026-11-23' });
  });

  it('refuses a rule that cannot be read, and a change of what somebody else changed', async () => {
    await expect(shifts.saveTemplate(ana, template({ rule: 'FREQ=SOMETIMES' }))).rejects.toMatchObject(
      refusal('RULE_UNREADABLE'),
    );
    const saved = await shifts.saveTemplate(ana, template());
    const again = template({ id: saved.id, version: 1, urgency: 0 });
    expect(await shifts.saveTemplate(bo, again)).toMatchObject({ version: 2, urgency: 0 });
    await expect(shifts.saveTemplate(ana, { ...again, key: key() })).rejects.toMatchObject(
      refusal('TEMPLATE_CHANGED'),
    );
  });

  it('publishing onto a closed day asks why', async () => {
    const shiftId = randomUUID();
    await given.services.sites.saveClosedDays(ana, {
      siteId: null,
      days: [TOMORROW],
      closed: true,
      key: key(),
    });
    const add = { kind: 'add' as const, shiftId, shift: aShift() };
    await expect(shifts.change(ana, changesOf([add], [{ shiftId, version: 0 }]))).rejects.toMatchObject({
      code: 'SHIFT_WARNS',
      details: { warnings: [{ shiftId, code: 'closed_day' }] },
    });
    const [shift] = await shifts.change(ana, changesOf([add], [{ shiftId, version: 0, note: 'exception' }]));
    expect(shift).toMatchObject({ state: 'published', warnings: ['understaffed', 'closed_day'] });
  });
});

describe('complaints of others', () => {
  it('food-rescue-robot #25: an absence on one day is not the end of a series', async () => {
    const saved = await shifts.saveTemplate(ana, template({ opensHours: null }));
    const laid = await shifts.lay(ana, '2026-11-23', 5, key());
    await shifts.change(
      ana,
      changesOf(
        [],
        laid.map(({ id }) => ({ shiftId: id, version: 1 })),
      ),
    );
    const wednesday = present(laid[2]);
    await given.signUp(ada, wednesday, 'companion');
    const skip = { templateId: saved.id, occurrence: '2026-11-25', skip: true, key: key() };
    const skipped = await shifts.skip(ana, skip);
    expect(skipped).toMatchObject({ state: 'active', rule: saved.rule, skipped: ['2026-11-25'] });
    expect(await shifts.skip(ana, skip)).toEqual(skipped);
    expect(await noticesOf(ada)).toEqual(['shift_cancelled']);
    const states = (await shifts.week(ana, '2026-11-23', 5)).shifts.map(({ state }) => state);
    expect(states).toEqual(['published', 'published', 'cancelled', 'published', 'published']);
    expect(await shifts.lay(ana, '2026-11-30', 5, key())).toHaveLength(5);
    // And a person who gives one week back is still in the next.
    const [next] = (await shifts.week(ana, '2026-11-23', 1)).shifts;
    const mine = await given.signUp(ada, present(next), 'companion');
    const friday = await given.signUp(ada, present(laid[4]), 'companion');
    await given.services.signUps.withdraw(ada, mine.id, 'ill', key());
    const kept = (await given.services.signUps.myShifts(ada)).find(({ id }) => id === friday.id);
    expect(kept?.state).toBe('confirmed');
  });

  it('human-essentials #3078: nine o’clock is nine o’clock on both sides of a change of the clock', async () => {
    // Chicago leaves summer time on the first of November 2026 and enters it on the fourteenth of March 2027.
    await shifts.saveTemplate(
      ana,
      template({
        kind: 'packing',
        places: places('packer', 2),
        fromMinute: 540,
        toMinute: 660,
        startsOn: '2027-03-13',
        rule: 'FREQ=DAILY;COUNT=3',
      }),
    );
    const laid = await shifts.lay(ana, '2027-03-13', 3, key());
    expect(
      laid.map(({ fromMinute, startsAt, endsAt }) => [
        fromMinute,
        startsAt.toISOString(),
        endsAt.toISOString(),
      ]),
    ).toEqual([
      [540, '2027-03-13T15:00:00.000Z', '2027-03-13T17:00:00.000Z'],
      [540, '2027-03-14T14:00:00.000Z', '2027-03-14T16:00:00.000Z'],
      [540, '2027-03-15T14:00:00.000Z', '2027-03-15T16:00:00.000Z'],
    ]);
  });
});

describe('being there', () => {
  const START = new Date('2026-11-22T15:00:00Z').getTime();
  const HOUR = 3_600_000;
  const at = (ms: number): void => {
    work.fresh.clock.at = new Date(ms);
  };
  const turn = async (shiftId: string): Promise<void> => {
    for (const job of shiftTurns(given.services.signUps))
      for (let n = 0; n < 2; n++) await job.run(work.fresh.db, given.hub.id, { shiftId }, new Date());
  };

  it('goes from an hour before to the end, and makes hours of the month', async () => {
    const shift = await given.published();
    const mine = await given.signUp(ada, shift);
    const { signUps } = given.services;
    await expect(signUps.checkIn(ada, mine.id, key())).rejects.toMatchObject(refusal('CHECK_IN_TOO_EARLY'));
    at(START - HOUR);
    expect(await signUps.onMyWay(ada, mine.id, key())).toMatchObject({ onMyWayAt: new Date(START - HOUR) });
    expect(await shifts.hereNow(ana, null)).toMatchObject([
      { here: false, waits: false, member: { handle: 'ada' } },
    ]);
    expect(await signUps.checkIn(ada, mine.id, key())).toMatchObject({ state: 'checked_in' });
    expect(await signUps.checkIn(ada, mine.id, key())).toMatchObject({ state: 'checked_in' });
    expect(await shifts.hereNow(ana, null)).toMatchObject([{ here: true, shiftId: shift.id }]);
    await turn(shift.id); // too early: nothing
    expect((await weekOf()).shifts[0]?.state).toBe('published');
    at(START + 2 * HOUR);
    await turn(shift.id);
    expect((await weekOf()).shifts[0]).toMatchObject({ state: 'closed', warnings: [] });
    expect(await given.states(shift)).toEqual({ completed: 1 });
    const hours = await work.fresh.db.read(ana, (tx) =>
      shifts.hoursThisMonth(tx, work.fresh.clock.at, given.hub.id, [ada.id, bo.id]),
    );
    // The three finished shifts of October do not count.
    expect([...hours]).toEqual([[ada.id, 2]]);
  });

  it('who leads checks others in, and nobody else does', async () => {
    const shift = await given.published({ places: places('packer', 3) });
    const [ben, cleo] = [await given.experienced('ben'), await given.experienced('cleo')];
    const lead = await given.signUp(ada, shift);
    const theirs = await given.signUp(ben, shift);
    await given.signUp(cleo, shift);
    await shifts.change(
      ana,
      changesOf([{ kind: 'lead', shiftId: shift.id, version: 1, signUpId: lead.id, leads: true }]),
    );
    at(START);
    const { signUps } = given.services;
    await expect(signUps.checkIn(cleo, theirs.id, key())).rejects.toMatchObject(refusal('NOT_FOUND'));
    const [mine] = await signUps.myShifts(ada);
    expect(mine?.mates.map(({ handle, signUpId }) => [handle, signUpId !== null])).toEqual([
      ['ben', true],
      ['cleo', true],
    ]);
    await signUps.checkIn(ada, theirs.id, key());
    expect(await given.states(shift)).toEqual({ confirmed: 2, checked_in: 1 });
  });

  it('a no-show is written down by a named person and answered by a conversation, nothing else', async () => {
    const shift = await given.published();
    const mine = await given.signUp(ada, shift);
    await expect(shifts.recordAbsence(ana, mine.id, 'no_show', key())).rejects.toMatchObject(
      refusal('SIGN_UP_NOT_FROM_HERE'),
    );
    at(START + 2 * HOUR);
    await turn(shift.id);
    expect((await weekOf()).shifts[0]?.warnings).toEqual(['absence_open']);
    await shifts.recordAbsence(ana, mine.id, 'no_show', key());
    const acts = await work.sql(
      `SELECT actor, verb FROM activity WHERE subject_id = $1 AND verb LIKE '%no_show'`,
      [mine.id],
    );
    expect(acts).toEqual([{ actor: 'organizer', verb: 'sign_up.no_show' }]);
    const talked = await shifts.recordTalk(ana, mine.id, 'carries_on', key());
    expect(talked.signUps[0]).toMatchObject({
      state: 'no_show',
      talk: { day: TOMORROW, outcome: 'carries_on', by: { handle: 'organizer' } },
    });
    expect(talked.warnings).toEqual([]);
    // No penalty: the next shift is as open as before.
    const next = await given.published({ day: '2026-11-24' });
    expect(await given.signUp(ada, next)).toMatchObject({ state: 'confirmed' });
    expect((await shifts.recordAbsence(ana, mine.id, 'excused', key())).signUps[0]?.state).toBe('excused');
  });

  it('a gap that is over asks nobody to cover it', async () => {
    const shift = await given.published();
    const ben = await given.experienced('ben');
    const [mine, held] = [await given.signUp(ada, shift), await given.signUp(ben, shift)];
    const cleo = await given.experienced('cleo');
    await given.services.signUps.askCover(ada, mine.id, true, key());
    expect(await noticesOf(cleo)).toEqual(['cover_asked']);
    at(START + 3 * HOUR);
    await turn(shift.id);
    await shifts.recordAbsence(ana, held.id, 'late_withdrew', key());
    expect(await noticesOf(cleo)).toEqual([]);
    expect(await given.states(shift)).toEqual({ confirmed: 1, late_withdrew: 1 });
  });

  it('an organizer writes down afterwards who was there', async () => {
    const shift = await given.published();
    const mine = await given.signUp(ada, shift);
    at(START + 3 * HOUR);
    await turn(shift.id);
    await expect(given.services.signUps.checkIn(ada, mine.id, key())).rejects.toMatchObject(
      refusal('CHECK_IN_OVER'),
    );
    expect((await shifts.recordCheckIn(ana, mine.id, key())).signUps[0]).toMatchObject({
      state: 'completed',
    });
  });

  it('a clearance that ended meanwhile does not pass the door', async () => {
    const shift = await given.published();
    const mine = await given.signUp(ada, shift);
    await work.sql(`UPDATE clearance SET until = $2 WHERE member_id = $1 AND role = 'packer'`, [
      ada.id,
      TODAY,
    ]);
    await work.sql(`UPDATE shift SET kind = 'interpreting' WHERE id = $1`, [shift.id]);
    at(START);
    await expect(given.services.signUps.checkIn(ada, mine.id, key())).rejects.toMatchObject(
      refusal('ROLE_NOT_HELD'),
    );
    expect((await weekOf()).shifts[0]?.warnings).toEqual(['understaffed', 'clearance_ends']);
  });
});

describe('a childcare room', () => {
  const START = new Date('2026-11-22T15:00:00Z').getTime();
  const room = (least = 2) => given.published({ kind: 'childcare_room', places: places('carer', 3, least) });

  it('cannot be laid for one adult', async () => {
    await expect(room(1)).rejects.toMatchObject(refusal('SHIFT_NEEDS_TWO'));
    expect((await room()).warnings).toEqual(['understaffed']);
  });

  it('never stands with one cleared adult: the first waits for the second, who lets both in', async () => {
    const shift = await room();
    const ben = await given.experienced('ben', ['carer']);
    const { signUps } = given.services;
    const first = await given.signUp(ada, shift, 'carer');
    expect((await weekOf()).shifts[0]?.warnings).toEqual(['understaffed', 'one_adult']);
    const second = await given.signUp(ben, shift, 'carer');
    work.fresh.clock.at = new Date(START);
    const waits = await signUps.checkIn(ada, first.id, key());
    expect(waits).toMatchObject({ state: 'confirmed', arrivedAt: new Date(START), checkedInAt: null });
    expect(await shifts.hereNow(ana, null)).toMatchObject([
      { member: { handle: 'ada' }, here: false, waits: true },
      { member: { handle: 'ben' }, here: false, waits: false },
    ]);
    expect(await signUps.checkIn(ben, second.id, key())).toMatchObject({ state: 'checked_in' });
    expect(await given.states(shift)).toEqual({ checked_in: 2 });
    // One has to leave: the other waits at the door again, and the room does not stand.
    await shifts.change(
      ana,
      changesOf([
        { kind: 'unassign', shiftId: shift.id, version: 1, signUpId: second.id, note: 'emergency' },
      ]),
    );
    expect(await given.states(shift)).toEqual({ confirmed: 1, removed: 1 });
    expect((await weekOf()).shifts[0]?.warnings).toEqual(['understaffed', 'one_adult']);
  });
});
