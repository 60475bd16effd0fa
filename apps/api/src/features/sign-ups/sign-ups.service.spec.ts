import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '../../platform/auth/actor';
import { GivenShifts, changesOf, places } from '../../testing/given-shifts';
import { TODAY, TOMORROW, Work } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { signUpEnding } from './end-with-member';
import { placeExpire } from './place-expire.job';
import { SignUpsService } from './sign-ups.service';

let work: Work;
let given: GivenShifts;
let signUps: SignUpsService;
let ada: Member;
let ben: Member;
let cleo: Member;

const HOUR = 3_600_000;
const key = randomUUID;

beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  given = new GivenShifts(work, await work.hub(`hub-${randomUUID()}`));
  signUps = given.services.signUps;
  ada = await given.experienced('ada');
  ben = await given.experienced('ben');
  cleo = await given.experienced('cleo');
});

const refusal = (code: string) => ({ code });
const noticesOf = async (me: Member): Promise<string[]> =>
  (await given.services.notices.mine(me)).map(({ kind }) => kind).sort();
/** Tomorrow at nine in Minneapolis. */
const START = new Date('2026-11-22T15:00:00Z');

describe('signing up', () => {
  it('takes the lowest free seat, once for a press sent twice', async () => {
    const shift = await given.published();
    const input = { shiftId: shift.id, role: 'packer', orWait: false, key: key() } as const;
    const mine = await signUps.signUp(ada, input);
    expect(mine).toMatchObject({
      state: 'confirmed',
      shiftId: shift.id,
      role: 'packer',
      site: null,
      mates: [],
    });
    expect(await signUps.signUp(ada, input)).toEqual(mine);
    await expect(signUps.signUp(ben, input)).rejects.toMatchObject(refusal('KEY_REUSED'));
    await expect(given.signUp(ada, shift)).rejects.toMatchObject(refusal('SIGN_UP_EXISTS'));
    const [seen] = await given.services.shifts
      .week(given.hub.organizer, TOMORROW, 1)
      .then(({ shifts }) => shifts);
    expect(seen?.signUps).toMatchObject([
      { seat: 1, state: 'confirmed', member: { handle: 'ada' }, newcomer: false },
    ]);
  });

  it('is full when it is full, and waiting has an order', async () => {
    const shift = await given.published();
    await given.signUp(ada, shift);
    await given.signUp(ben, shift);
    await expect(given.signUp(cleo, shift)).rejects.toMatchObject(refusal('SHIFT_FULL'));
    expect(await given.signUp(cleo, shift, 'packer', true)).toMatchObject({ state: 'waitlisted', ahead: 0 });
    expect(await given.states(shift)).toEqual({ confirmed: 2, waitlisted: 1 });
  });

  it('opens when it opens, and not before', async () => {
    const shift = await given.published({ signUpOpensAt: new Date(SPEC_NOW.getTime() + HOUR) });
    await expect(given.signUp(ada, shift)).rejects.toMatchObject(refusal('SHIFT_NOT_OPEN_YET'));
    const [open] = await signUps.openShifts(ada, TOMORROW, 1);
    expect(open?.places).toMatchObject([{ role: 'packer', taken: 0, hurdle: 'not_open_yet' }]);
    work.fresh.clock.pass(HOUR);
    expect(await given.signUp(ada, shift)).toMatchObject({ state: 'confirmed' });
  });

  it('needs the role on the day of the work: a clearance that ends the day before does not pass', async () => {
    const shift = await given.published({ kind: 'school_presence', places: places('companion', 2) });
    const dan = await given.experienced('dan', ['companion'], TODAY);
    await expect(given.signUp(dan, shift, 'companion')).rejects.toMatchObject(refusal('ROLE_NOT_HELD'));
    await expect(given.signUp(ada, shift, 'companion')).rejects.toMatchObject(refusal('ROLE_NOT_HELD'));
    expect(await signUps.openShifts(dan, TOMORROW, 1)).toEqual([]);
    const eve = await given.experienced('eve', ['companion'], TOMORROW);
    expect(await given.signUp(eve, shift, 'companion')).toMatchObject({ state: 'confirmed' });
  });

  it('lets who has only applied pack at the hub, and nothing else', async () => {
    const { me: new_ } = await work.member(given.hub.id, 'fay', {
      roles: ['packer', 'companion'],
      state: 'applied',
    });
    const packing = await given.published();
    await given.signUp(ada, packing);
    const door = await given.published({
      kind: 'school_presence',
      fromMinute: 720,
      toMinute: 780,
      places: places('companion', 4),
    });
    expect((await signUps.openShifts(new_, TOMORROW, 1)).map(({ id }) => id)).toEqual([packing.id]);
    await expect(given.signUp(new_, door, 'companion')).rejects.toMatchObject(refusal('ROLE_NOT_HELD'));
    expect(await given.signUp(new_, packing)).toMatchObject({ state: 'confirmed' });
  });

  it('brings newcomers in beside somebody who knows the work, and never more of them', async () => {
    const shift = await given.published({ places: places('packer', 4) });
    const { me: gus } = await given.newcomer('gus');
    const { me: hal } = await given.newcomer('hal');
    await expect(given.signUp(gus, shift)).rejects.toMatchObject(refusal('SHIFT_NEEDS_EXPERIENCED'));
    expect(await given.signUp(gus, shift, 'packer', true)).toMatchObject({ state: 'waitlisted' });
    await given.signUp(ada, shift);
    // Gus waited for just that, and nobody comes past him: two newcomers beside one are too many.
    expect(await noticesOf(gus)).toEqual(['place_offered']);
    await expect(given.signUp(hal, shift)).rejects.toMatchObject(refusal('SHIFT_NEEDS_EXPERIENCED'));
    await given.signUp(ben, shift);
    expect(await given.signUp(hal, shift)).toMatchObject({ state: 'confirmed' });
  });

  it('keeps drafts to the hub, and stays in its hub', async () => {
    const shiftId = randomUUID();
    const draft = await given.published();
    await work.sql(`UPDATE shift SET state = 'draft' WHERE id = $1`, [draft.id]);
    await expect(given.signUp(ada, draft)).rejects.toMatchObject(refusal('NOT_FOUND'));
    await expect(given.signUp(ada, { id: shiftId })).rejects.toMatchObject(refusal('NOT_FOUND'));
    const elsewhere = new GivenShifts(work, await work.hub(`hub-${randomUUID()}`));
    const theirs = await elsewhere.published();
    await expect(given.signUp(ada, theirs)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  it('waits for a yes of the hub where the hub wants to be asked', async () => {
    const shift = await given.published({ approval: true });
    const applied = await given.signUp(ada, shift);
    expect(applied.state).toBe('applied');
    const other = await given.signUp(ben, shift);
    await given.services.shifts.answerSignUp(given.hub.organizer, applied.id, true, key());
    await given.services.shifts.answerSignUp(given.hub.organizer, other.id, false, key());
    expect(await given.states(shift)).toEqual({ confirmed: 1, declined: 1 });
    expect(await noticesOf(ada)).toEqual(['sign_up_answered']);
    await expect(
      given.services.shifts.answerSignUp(given.hub.organizer, applied.id, true, key()),
    ).rejects.toMatchObject(refusal('SIGN_UP_NOT_FROM_HERE'));
  });

  it('reminds a day and two hours before, as rows with constant kinds', async () => {
    const shift = await given.published({ day: '2026-11-24' });
    const mine = await given.signUp(ada, shift);
    const rows = await work.sql<{ kind: string; due_at: Date }>(
      'SELECT kind, due_at FROM notice WHERE subject_id = $1 ORDER BY due_at',
      [mine.id],
    );
    expect(rows).toEqual([
      { kind: 'shift_tomorrow', due_at: new Date('2026-11-23T15:00:00Z') },
      { kind: 'shift_soon', due_at: new Date('2026-11-24T13:00:00Z') },
    ]);
    expect(await given.services.notices.mine(ada)).toEqual([]);
    work.fresh.clock.at = new Date('2026-11-23T15:00:00Z');
    const [notice] = await given.services.notices.mine(ada);
    expect(notice).toMatchObject({ kind: 'shift_tomorrow', subjectId: mine.id });
    await expect(given.services.notices.read(ben, notice?.id ?? '', key())).rejects.toMatchObject(
      refusal('NOT_FOUND'),
    );
    expect(await given.services.notices.read(ada, notice?.id ?? '', key())).toBe(true);
    expect(await given.services.notices.mine(ada)).toEqual([]);
    await signUps.withdraw(ada, mine.id, 'ill', key());
    expect(await work.sql('SELECT FROM notice WHERE subject_id = $1', [mine.id])).toEqual([]);
  });
});

describe('who did not come', () => {
  it('is told by who leads the shift, from its start on, about others, and not by anybody else', async () => {
    const shift = await given.published();
    const lead = await given.signUp(ada, shift);
    const bens = await given.signUp(ben, shift);
    await expect(signUps.reportAbsence(ada, bens.id, key())).rejects.toMatchObject(refusal('NOT_FOUND'));
    await work.sql('UPDATE sign_up SET leads = true WHERE id = $1', [lead.id]);
    await expect(signUps.reportAbsence(ada, bens.id, key())).rejects.toMatchObject(
      refusal('SIGN_UP_NOT_FROM_HERE'),
    );
    work.fresh.clock.at = START;
    for (const [me, id] of [
      [ben, bens.id],
      [ben, lead.id],
      [ada, lead.id],
      [cleo, bens.id],
    ] as const)
      await expect(signUps.reportAbsence(me, id, key())).rejects.toMatchObject(refusal('NOT_FOUND'));
    const once = key();
    expect(await signUps.reportAbsence(ada, bens.id, once)).toMatchObject({ id: lead.id, mates: [] });
    await signUps.reportAbsence(ada, bens.id, once);
    const [row] = await work.sql('SELECT state, recorded_by AS by, reason FROM sign_up WHERE id = $1', [
      bens.id,
    ]);
    expect(row).toEqual({ state: 'no_show', by: ada.id, reason: 'no_show' });
    // It is answered by a conversation of the hub's.
    const talked = await signUps.recordTalk(given.hub.organizer, bens.id, 'carries_on', key());
    expect(talked).toMatchObject({ state: 'no_show' });
  });

  it('cannot be said of who was there, nor days later', async () => {
    const shift = await given.published();
    const lead = await given.signUp(ada, shift);
    const bens = await given.signUp(ben, shift);
    await work.sql('UPDATE sign_up SET leads = true WHERE id = $1', [lead.id]);
    work.fresh.clock.at = START;
    await signUps.checkIn(ben, bens.id, key());
    await expect(signUps.reportAbsence(ada, bens.id, key())).rejects.toMatchObject(
      refusal('SIGN_UP_NOT_FROM_HERE'),
    );
    work.fresh.clock.pass(48 * HOUR);
    await expect(signUps.reportAbsence(ada, bens.id, key())).rejects.toMatchObject(refusal('CHECK_IN_OVER'));
  });
});

describe('the waitlist', () => {
  const full = async () => {
    const shift = await given.published({ day: '2026-11-25', places: places('packer', 1) });
    const held = await given.signUp(ada, shift);
    const first = await given.signUp(ben, shift, 'packer', true);
    work.fresh.clock.pass(1000);
    const second = await given.signUp(cleo, shift, 'packer', true);
    return { shift, held, first, second };
  };

  it('asks the oldest, keeps the seat for the answer, and takes a yes', async () => {
    const { shift, held, first, second } = await full();
    await signUps.withdraw(ada, held.id, 'work', key());
    expect(await given.states(shift)).toEqual({ withdrew: 1, offered_place: 1, waitlisted: 1 });
    expect(await noticesOf(ben)).toEqual(['place_offered']);
    // The seat is ben's question: nobody takes it past him.
    await expect(given.signUp(ada, shift)).rejects.toMatchObject(refusal('SHIFT_FULL'));
    await expect(signUps.answerPlace(cleo, second.id, true, key())).rejects.toMatchObject(
      refusal('PLACE_GONE'),
    );
    expect(await signUps.answerPlace(ben, first.id, true, key())).toMatchObject({
      state: 'confirmed',
      expiresAt: null,
    });
    expect(await given.states(shift)).toEqual({ withdrew: 1, confirmed: 1, waitlisted: 1 });
  });

  it('moves up in a locked shift too: nobody signs up any more, but who waits is asked and may say yes', async () => {
    const { shift, held, first } = await full();
    await work.sql(`UPDATE shift SET state = 'locked' WHERE id = $1`, [shift.id]);
    await signUps.withdraw(ada, held.id, 'work', key());
    expect(await given.states(shift)).toEqual({ withdrew: 1, offered_place: 1, waitlisted: 1 });
    const dora = await given.experienced('dora');
    await expect(given.signUp(dora, shift)).rejects.toMatchObject(refusal('SHIFT_NOT_FROM_HERE'));
    expect(await signUps.answerPlace(ben, first.id, true, key())).toMatchObject({ state: 'confirmed' });
  });

  it('goes on to the next after a no, and after silence', async () => {
    const { shift, held, first, second } = await full();
    await signUps.withdraw(ada, held.id, 'work', key());
    await signUps.answerPlace(ben, first.id, false, key());
    expect(await given.states(shift)).toEqual({ withdrew: 1, declined: 1, offered_place: 1 });
    const [offer] = (await signUps.myShifts(cleo)).filter(({ id }) => id === second.id);
    const job = placeExpire(signUps);
    await job.run(work.fresh.db, given.hub.id, { signUpId: second.id }, new Date());
    expect(await given.states(shift)).toMatchObject({ offered_place: 1 }); // not yet
    work.fresh.clock.at = offer?.expiresAt ?? SPEC_NOW;
    await expect(signUps.answerPlace(cleo, second.id, true, key())).rejects.toMatchObject(
      refusal('PLACE_GONE'),
    );
    for (let n = 0; n < 2; n++)
      await job.run(work.fresh.db, given.hub.id, { signUpId: second.id }, new Date());
    expect(await given.states(shift)).toEqual({ withdrew: 1, declined: 1, expired: 1 });
    expect(await noticesOf(cleo)).toEqual(['place_gone']);
  });

  it('passes over who is somewhere else by now, and asks again when they are free', async () => {
    const { shift, held, first } = await full();
    const other = await given.published({ day: '2026-11-25' });
    const elsewhere = await given.signUp(ben, other);
    await signUps.withdraw(ada, held.id, 'work', key());
    expect(await noticesOf(cleo)).toEqual(['place_offered']);
    await signUps.withdraw(ben, elsewhere.id, 'work', key());
    const [waiting] = (await signUps.myShifts(ben)).filter(({ id }) => id === first.id);
    expect(waiting).toMatchObject({ state: 'waitlisted', ahead: 0 });
    const [offer] = await signUps.myShifts(cleo);
    // Cleo says no, and the seat stays free as long as ben was elsewhere; a job asks him now.
    await signUps.answerPlace(cleo, offer?.id ?? '', false, key());
    expect(await given.states(shift)).toMatchObject({ declined: 1, offered_place: 1 });
    expect(
      await work.sql(`SELECT payload FROM job WHERE name = 'shift.fill' AND hub_id = $1`, [given.hub.id]),
    ).toEqual([{ payload: { shiftId: shift.id } }]);
  });

  it('opens more seats when the hub adds places', async () => {
    const { shift } = await full();
    const change = {
      kind: 'change' as const,
      shiftId: shift.id,
      version: 1,
      shift: { ...shift, places: places('packer', 3), siteId: null },
    };
    await given.services.shifts.change(given.hub.organizer, changesOf([change]));
    expect(await given.states(shift)).toEqual({ confirmed: 1, offered_place: 2 });
  });
});

describe('giving back, and cover', () => {
  it('is late inside the last day, and asks those who could come', async () => {
    const shift = await given.published();
    const early = await given.signUp(ada, shift);
    expect(early.lateFrom).toEqual(SPEC_NOW); // the shift is exactly a day ahead
    expect(await signUps.withdraw(ada, early.id, 'ill', key())).toMatchObject({
      state: 'withdrew',
      reason: 'ill',
    });
    const held = await given.signUp(ben, shift);
    work.fresh.clock.at = new Date(START.getTime() - 2 * HOUR);
    expect(await signUps.withdraw(ben, held.id, 'ill', key())).toMatchObject({ state: 'late_withdrew' });
    expect(await noticesOf(cleo)).toEqual(['cover_asked']);
    expect(await given.signUp(cleo, shift)).toMatchObject({ state: 'confirmed' });
  });

  it('stays one’s own until somebody takes it over, in one step', async () => {
    const shift = await given.published({ places: places('packer', 1) });
    const held = await given.signUp(ada, shift);
    expect(await signUps.askCover(ada, held.id, true, key())).toMatchObject({ state: 'confirmed' });
    expect(await noticesOf(ben)).toEqual(['cover_asked']);
    expect(await signUps.covers(ada)).toEqual([]);
    const [cover] = await signUps.covers(ben);
    expect(cover).toMatchObject({ id: held.id, handle: 'ada', role: 'packer' });
    const taken = await signUps.takeCover(ben, held.id, key());
    expect(taken).toMatchObject({ state: 'confirmed', shiftId: shift.id });
    await expect(signUps.takeCover(cleo, held.id, key())).rejects.toMatchObject(refusal('COVER_GONE'));
    expect(await given.states(shift)).toEqual({ withdrew: 1, confirmed: 1 });
    expect(await noticesOf(ada)).toEqual(['cover_taken']);
    expect(await noticesOf(ben)).toEqual([]);
  });

  it('is taken back by who asked, and taken over by nobody then', async () => {
    const shift = await given.published();
    const held = await given.signUp(ada, shift);
    await signUps.askCover(ada, held.id, true, key());
    expect(await signUps.askCover(ada, held.id, false, key())).toMatchObject({ coverAskedAt: null });
    await expect(signUps.takeCover(ben, held.id, key())).rejects.toMatchObject(refusal('COVER_GONE'));
    await expect(signUps.askCover(ben, held.id, true, key())).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  it('ends the waiting of who covers', async () => {
    const shift = await given.published({ places: places('packer', 1) });
    const held = await given.signUp(ada, shift);
    await given.signUp(ben, shift, 'packer', true);
    await signUps.askCover(ada, held.id, true, key());
    expect(await signUps.takeCover(ben, held.id, key())).toMatchObject({ state: 'confirmed' });
    expect(await given.states(shift)).toEqual({ withdrew: 2, confirmed: 1 });
  });
});

describe('in one place', () => {
  it('nobody is in two shifts at once, and next to each other is fine', async () => {
    const shift = await given.published();
    await given.signUp(ada, shift);
    const over = await given.published({ fromMinute: 600, toMinute: 720 });
    await expect(given.signUp(ada, over)).rejects.toMatchObject(refusal('SIGN_UP_CLASH'));
    const after = await given.published({ fromMinute: 660, toMinute: 720 });
    expect(await given.signUp(ada, after)).toMatchObject({ state: 'confirmed' });
    const [first] = (await signUps.openShifts(ada, TOMORROW, 1)).filter(({ id }) => id === over.id);
    expect(first?.places[0]?.hurdle).toBe('clash');
  });
});

describe('somebody who is suspended', () => {
  const suspend = (me: Member, roles: readonly ['packer'] | null = null, after: string | null = null) =>
    work.fresh.db.write(given.hub.organizer, (tx, now) =>
      signUpEnding(signUps).end(tx, now, {
        actor: given.hub.organizer,
        hubId: me.hubId,
        memberId: me.id,
        roles,
        after,
        reason: roles === null ? 'suspended' : 'role_ended',
      }),
    );

  it('is in no shift any more, in the same transaction, and those who waited are asked', async () => {
    const shift = await given.published({ day: '2026-11-25', places: places('packer', 1) });
    const other = await given.published({ day: '2026-11-26', places: places('packer', 1) });
    await given.signUp(ada, shift);
    await given.signUp(ben, shift, 'packer', true);
    await given.signUp(cleo, other);
    await given.signUp(ada, other, 'packer', true);
    await suspend(ada);
    expect(await given.states(shift)).toEqual({ removed: 1, offered_place: 1 });
    expect(await given.states(other)).toEqual({ confirmed: 1, removed: 1 });
    expect(await noticesOf(ben)).toEqual(['place_offered']);
    await suspend(ada); // nothing is left to end
    const acts = await work.sql(
      `SELECT DISTINCT verb, reason FROM activity WHERE hub_id = $1 AND verb = 'sign_up.end_with_member'`,
      [given.hub.id],
    );
    expect(acts).toEqual([{ verb: 'sign_up.end_with_member', reason: 'suspended' }]);
  });

  it('keeps what another role is for, and what lies before its end', async () => {
    const soon = await given.published({ day: TOMORROW });
    const later = await given.published({ day: '2026-11-26' });
    await given.signUp(ada, soon);
    await given.signUp(ada, later);
    await suspend(ada, ['packer'], '2026-11-24');
    expect([await given.states(soon), await given.states(later)]).toEqual([{ confirmed: 1 }, { removed: 1 }]);
  });
});
