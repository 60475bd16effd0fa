import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Tx } from '../../platform/db/db';
import { GivenShifts, shiftServices } from '../../testing/given-shifts';
import { TOMORROW, Work } from '../../testing/given-work';

let work: Work;
let given: GivenShifts;

beforeAll(async () => {
  work = await Work.open();
  given = new GivenShifts(work, await work.hub('week'));
});
afterAll(() => work.close());

/** How many statements a week takes, and what it shows. */
async function week(): Promise<{ statements: number; shifts: number; people: number }> {
  let statements = 0;
  const shown = await work.fresh.db.read(given.hub.organizer, async (tx, now) => {
    const runner = tx.queryRunner;
    if (runner == null) throw new Error('a transaction has a runner');
    const query = runner.query.bind(runner);
    runner.query = (...args: Parameters<typeof query>) => (statements++, query(...args));
    const counted = { read: (_: unknown, read: (tx: Tx, now: Date) => unknown) => read(tx, now) };
    return shiftServices(counted as never).shifts.week(given.hub.organizer, TOMORROW, 7);
  });
  const people = new Set(shown.shifts.flatMap(({ signUps }) => signUps.map(({ member }) => member.id)));
  return { statements, shifts: shown.shifts.length, people: people.size };
}

/** 200 shifts of the week with five places each, and 500 people with a past, two shifts each. */
const FULL = `
  WITH people AS (
    INSERT INTO member (hub_id, id, handle, roles, tier, state, public_key, sign_key, wrapped_key, created_on)
    SELECT $1, gen_random_uuid(), 'person-' || n, '{packer}', 0, 'approved', '\\x00', '\\x00', '\\x00', '2026-11-01'
    FROM generate_series(1, 500) n RETURNING id, handle
  ), cleared AS (
    INSERT INTO clearance (hub_id, member_id, role, state, changed_on)
    SELECT $1, id, 'packer', 'approved', '2026-11-01' FROM people RETURNING member_id
  ), laid AS (
    INSERT INTO shift (hub_id, id, kind, day, from_minute, to_minute, starts_at, ends_at, state, urgency, approval)
    SELECT $1, gen_random_uuid(), 'packing', $2::date + n % 7, (n / 7) * 30, (n / 7) * 30 + 30,
      $2::date + n % 7 + (n / 7) * interval '30 minutes', $2::date + n % 7 + (n / 7 + 1) * interval '30 minutes',
      'published', 1, false
    FROM generate_series(0, 199) n RETURNING id, starts_at, ends_at, day, from_minute
  ), placed AS (
    INSERT INTO shift_place (hub_id, shift_id, role, least, most) SELECT $1, id, 'packer', 1, 5 FROM laid RETURNING shift_id)
  INSERT INTO sign_up (hub_id, id, shift_id, role, most, seat, member_id, state, starts_at, ends_at, queued_at)
  SELECT $1, gen_random_uuid(), l.id, 'packer', 5, p.seat, p.id, 'confirmed', l.starts_at, l.ends_at, now()
  FROM (SELECT *, row_number() OVER (ORDER BY starts_at, id) - 1 AS n FROM laid) l
  JOIN (SELECT *, (substring(handle from 8)::int - 1) % 5 + 1 AS seat, (substring(handle from 8)::int - 1) / 5 AS slot FROM people) p
    ON l.n % 100 = p.slot
  JOIN placed ON placed.shift_id = l.id`;

it('a week is eight statements, whether it is empty or has 200 shifts and 500 people', async () => {
  expect(await week()).toEqual({ statements: 8, shifts: 0, people: 0 });
  const school = await given.site('school');
  await given.site('door', school);
  await work.sql(FULL, [given.hub.id, TOMORROW]);
  expect(await week()).toEqual({ statements: 8, shifts: 200, people: 500 });
}, 30_000);
