import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../platform/auth/actor';
import { claimKeyFor } from '../../testing/given-claim';
import { GivenShifts, places } from '../../testing/given-shifts';
import { TODAY, Work, type Volunteer } from '../../testing/given-work';
import { workServices } from '../../testing/work-services';

const RIVALS = 40;

let work: Work;
let given: GivenShifts;
const rivals: Member[] = [];

beforeAll(async () => {
  work = await Work.open(20);
  given = new GivenShifts(work, await work.hub('race'));
  for (let n = 0; n < RIVALS; n++) rivals.push(await given.experienced(`rival-${n}`));
}, 60_000);
afterAll(() => work.close());

const won = (outcomes: readonly PromiseSettledResult<unknown>[]): number =>
  outcomes.filter(({ status }) => status === 'fulfilled').length;

const codes = (outcomes: readonly PromiseSettledResult<unknown>[]): Set<unknown> =>
  new Set(outcomes.flatMap((o) => (o.status === 'rejected' ? [(o.reason as { code: unknown }).code] : [])));

describe('many at the same moment', () => {
  it('engelsystem #430: two places are two places', async () => {
    const shift = await given.published({ fromMinute: 480, toMinute: 500, places: places('packer', 2) });
    const outcomes = await Promise.allSettled(rivals.map((me) => given.signUp(me, shift)));
    expect(won(outcomes)).toBe(2);
    expect(codes(outcomes)).toEqual(new Set(['SHIFT_FULL']));
    expect(await given.states(shift)).toEqual({ confirmed: 2 });
  }, 60_000);

  it('engelsystem #422: nobody is booked twice, however often they press', async () => {
    const [me] = rivals as [Member];
    const shift = await given.published({ fromMinute: 500, toMinute: 520, places: places('packer', 9) });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => given.signUp(me, shift)));
    expect(won(outcomes)).toBe(1);
    expect(codes(outcomes)).toEqual(new Set(['SIGN_UP_EXISTS']));
    const again = { shiftId: shift.id, role: 'packer', orWait: false, key: randomUUID() } as const;
    const other = await given.published({ fromMinute: 520, toMinute: 540 });
    const same = await Promise.all(
      Array.from({ length: 20 }, () => given.services.signUps.signUp(me, { ...again, shiftId: other.id })),
    );
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
  }, 60_000);

  it('one person at twenty doors at once is at one of them', async () => {
    const [, me] = rivals as [Member, Member];
    const doors = await Promise.all(
      Array.from({ length: 8 }, () => given.published({ fromMinute: 600, toMinute: 660 })),
    );
    const outcomes = await Promise.allSettled(doors.map((shift) => given.signUp(me, shift)));
    expect(won(outcomes)).toBe(1);
    expect(codes(outcomes)).toEqual(new Set(['SIGN_UP_CLASH']));
  }, 60_000);

  it('a cover has one taker', async () => {
    const shift = await given.published({ fromMinute: 700, toMinute: 760, places: places('packer', 1) });
    const [giver, ...takers] = rivals.slice(5) as [Member, ...Member[]];
    const held = await given.signUp(giver, shift);
    const { signUps } = given.services;
    await signUps.askCover(giver, held.id, true, randomUUID());
    const outcomes = await Promise.allSettled(
      takers.map((me) => signUps.takeCover(me, held.id, randomUUID())),
    );
    expect(won(outcomes)).toBe(1);
    expect(codes(outcomes)).toEqual(new Set(['COVER_GONE']));
    expect(await given.states(shift)).toEqual({ withdrew: 1, confirmed: 1 });
  }, 60_000);

  it('a claim and a sign-up for the same hour: one of the two', async () => {
    const { claims } = workServices(work.fresh.db);
    for (let n = 0; n < 6; n++) {
      const both: Volunteer = await work.member(given.hub.id, `both-${n}`, {
        roles: ['packer', 'driver_to_homes'],
      });
      await given.past(both.me, 3);
      const taskId = await work.task(given.hub); // today, two to four in the afternoon
      const shift = await given.published({ day: TODAY, fromMinute: 900, toMinute: 1020 });
      const claim = await claimKeyFor(both, taskId);
      const outcomes = await Promise.allSettled([claims.take(both.me, claim), given.signUp(both.me, shift)]);
      expect(won(outcomes)).toBe(1);
      expect(codes(outcomes)).toEqual(new Set(['SIGN_UP_CLASH']));
    }
  }, 60_000);

  it('nobody accepts a run through a shift, and a plan of the day knows who is in one', async () => {
    const { runs, matching } = workServices(work.fresh.db);
    const driver = await work.member(given.hub.id, 'planned', { roles: ['packer', 'driver_to_homes'] });
    await given.past(driver.me, 3);
    const shift = await given.published({ day: TODAY, fromMinute: 720, toMinute: 800 });
    await given.signUp(driver.me, shift);
    const run = randomUUID();
    await work.sql(
      `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
       VALUES ($1, $2, $3, 'Z', $4, 'offered', '2026-11-21T19:00:00Z', '2026-11-21T20:00:00Z', 1, 1)`,
      [given.hub.id, run, TODAY, driver.me.id],
    );
    await expect(runs.accept(driver.me, run, [], randomUUID())).rejects.toMatchObject({
      code: 'SIGN_UP_CLASH',
    });
    const { people } = await matching.matchDay(given.hub.organizer, TODAY);
    // Noon to twenty past one in Minneapolis.
    expect(people.find(({ memberId }) => memberId === driver.me.id)?.busy).toEqual([
      { from: new Date('2026-11-21T18:00:00Z'), to: new Date('2026-11-21T19:20:00Z') },
    ]);
  });

  it('a drive belongs into a driving shift', async () => {
    const { claims } = workServices(work.fresh.db);
    const driver = await work.member(given.hub.id, 'driver', { roles: ['driver_to_homes'] });
    await given.past(driver.me, 3);
    const shift = await given.published({
      kind: 'driving',
      day: TODAY,
      fromMinute: 840,
      toMinute: 960,
      places: places('driver_to_homes', 3),
    });
    await given.signUp(driver.me, shift, 'driver_to_homes');
    const answer = await claims.take(driver.me, await claimKeyFor(driver, await work.task(given.hub)));
    expect(answer.won).toBe(true);
  });
});

describe('the control: read, then write', () => {
  /** What lock, guard and constraints protect from. The index that is the last word is taken away for it. */
  const naive = (me: Member, shiftId: string): Promise<boolean> =>
    work.fresh.db.write(me, async (tx) => {
      const [{ taken } = { taken: 0 }]: { taken: number }[] = await tx.query(
        `SELECT count(*)::int AS taken FROM sign_up WHERE shift_id = $1 AND seat IS NOT NULL`,
        [shiftId],
      );
      if (taken >= 2) return false;
      await tx.query('SELECT pg_sleep(0.02)'); // the pause of any ordinary server
      await tx.query(
        `INSERT INTO sign_up (hub_id, id, shift_id, role, most, seat, member_id, state, starts_at, ends_at, queued_at)
         SELECT hub_id, $2, id, 'packer', 2, $3, $4, 'confirmed', starts_at, ends_at, now() FROM shift WHERE id = $1`,
        [shiftId, randomUUID(), taken + 1, me.id],
      );
      return true;
    });

  const race = async (shiftId: string): Promise<number> => {
    const outcomes = await Promise.allSettled(rivals.map((me) => naive(me, shiftId)));
    return outcomes.filter((o) => o.status === 'fulfilled' && o.value).length;
  };

  it('overbooks, so the tests above can fail; with the index it cannot', async () => {
    const guarded = await given.published({ day: '2026-11-24' });
    const bare = await given.published({ day: '2026-11-25' });
    expect(await race(guarded.id)).toBeLessThanOrEqual(2);
    await work.sql('DROP INDEX sign_up_seat_taken');
    expect(await race(bare.id)).toBeGreaterThan(2);
  }, 60_000);
});
