import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase } from '@doorstep/support';
import pg from 'pg';
import { SCALES } from './scale';
import { seedDemonstration } from './seed';

/** Saturday, nine in the morning. */
const NOW = new Date('2026-11-21T15:00:00Z');

let client: pg.Client;

beforeAll(async () => {
  const ownerUrl = await freshDatabase();
  await seedDemonstration({
    ownerUrl,
    regionsDir: resolve('regions'),
    pack: 'minneapolis',
    scale: { ...SCALES.demo, hubs: 1, volunteers: 40, requests: 10 },
    now: NOW,
    handleTag: () => randomBytes(32),
    say: () => undefined,
  });
  client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
}, 60_000);
afterAll(() => client.end());

const all = async <R extends pg.QueryResultRow>(sql: string): Promise<R[]> =>
  (await client.query<R>(sql)).rows;

it('the demonstration has two schools with doors, a term, and shifts of this week and the next with people and gaps', async () => {
  expect(await all(`SELECT kind, count(*)::int AS n FROM site GROUP BY kind ORDER BY kind`)).toEqual([
    { kind: 'door', n: 4 },
    { kind: 'line', n: 1 },
    { kind: 'room', n: 1 },
    { kind: 'school', n: 2 },
  ]);
  const [week] = await all<{ published: number; kinds: number; gaps: number; people: number }>(`
    SELECT count(*)::int AS published, count(DISTINCT s.kind)::int AS kinds,
      count(*) FILTER (WHERE taken < least)::int AS gaps, sum(taken)::int AS people
    FROM shift s, LATERAL (SELECT sum(least) AS least FROM shift_place p WHERE p.shift_id = s.id) p,
      LATERAL (SELECT count(*) AS taken FROM sign_up u WHERE u.shift_id = s.id AND u.seat IS NOT NULL) u
    WHERE s.state = 'published' AND s.day BETWEEN '2026-11-23' AND '2026-11-29'`);
  // Four doors, twice a day, four school days (Friday is closed): 32. Packing 3, driving 2, phone 3, room 1, visits 1.
  expect(week?.published).toBe(42);
  expect(week?.kinds).toBe(6);
  expect(week?.gaps).toBeGreaterThan(0);
  expect(week?.people).toBeGreaterThan(40);
  const [queue] = await all<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM sign_up WHERE state = 'waitlisted'`,
  );
  expect(queue?.waiting).toBeGreaterThan(0);
});

it('a childcare room has nobody or two, nobody works without a clearance, and no school is on its closed day', async () => {
  const lone = await all(`
    SELECT s.id FROM shift s JOIN sign_up u ON u.shift_id = s.id WHERE s.kind = 'childcare_room' GROUP BY s.id
    HAVING count(*) = 1`);
  expect(lone).toEqual([]);
  const unclear = await all(`
    SELECT u.id FROM sign_up u JOIN shift s ON s.id = u.shift_id WHERE NOT EXISTS (
      SELECT FROM clearance c WHERE c.member_id = u.member_id AND c.role = u.role AND c.state IN ('approved', 'provisional')
        AND (c.until IS NULL OR c.until >= s.day)) AND s.day >= '2026-11-21'`);
  expect(unclear).toEqual([]);
  expect(await all(`SELECT DISTINCT day::text FROM closed_day`)).toEqual([{ day: '2026-11-27' }]);
  expect(await all(`SELECT id FROM shift WHERE kind = 'school_presence' AND day = '2026-11-27'`)).toEqual([]);
});

it('those whom people try it out with are free as long as there are tasks to take', async () => {
  const busy = await all(`
    SELECT u.id FROM sign_up u JOIN member m ON m.id = u.member_id
    WHERE m.handle IN ('vera', 'sam', 'lin', 'ana', 'bo') AND u.state = 'confirmed' AND u.starts_at < '2026-11-29'`);
  expect(busy).toEqual([]);
});
