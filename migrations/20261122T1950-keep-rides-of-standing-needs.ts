import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A need that comes back keeps what its rides carry on the road: the pickup, the seats for children, the named adult
 * at the end, and how it comes back. Without it every day but the first was laid as a ride of which nothing was said.
 */
export class KeepRidesOfStandingNeeds20261122T1950 implements MigrationInterface {
  name = 'KeepRidesOfStandingNeeds1763841000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE standing_task
        ADD COLUMN pickup_from_minute smallint,
        ADD COLUMN pickup_to_minute smallint,
        ADD COLUMN ride_limit_minutes smallint,
        ADD COLUMN child_seats smallint,
        ADD COLUMN handover boolean,
        ADD COLUMN share_agreed boolean,
        ADD COLUMN returns text`);
    await runner.query(FILL);
    await runner.query(MEND);
    await runner.query(`
      ALTER TABLE standing_task
        ADD CONSTRAINT standing_task_leg_whole CHECK (num_nulls(pickup_from_minute, pickup_to_minute, ride_limit_minutes,
          child_seats, handover, share_agreed) IN (0, 6)),
        ADD CONSTRAINT standing_task_leg_of_ride CHECK (pickup_from_minute IS NULL OR kind IN ('ride_out', 'ride_back')),
        ADD CONSTRAINT standing_task_pickup_inside CHECK (pickup_from_minute >= from_minute
          AND pickup_from_minute < pickup_to_minute AND pickup_to_minute <= to_minute),
        ADD CONSTRAINT standing_task_limit CHECK (ride_limit_minutes BETWEEN 1 AND 240),
        ADD CONSTRAINT standing_task_child_seats CHECK (child_seats BETWEEN 0 AND seats),
        ADD CONSTRAINT standing_task_returns CHECK (returns IS NULL OR returns IN ('scheduled', 'will_call')
          AND kind = 'ride_back' AND pickup_from_minute IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE standing_task
        DROP CONSTRAINT standing_task_leg_whole,
        DROP CONSTRAINT standing_task_leg_of_ride,
        DROP CONSTRAINT standing_task_pickup_inside,
        DROP CONSTRAINT standing_task_limit,
        DROP CONSTRAINT standing_task_child_seats,
        DROP CONSTRAINT standing_task_returns,
        DROP COLUMN pickup_from_minute,
        DROP COLUMN pickup_to_minute,
        DROP COLUMN ride_limit_minutes,
        DROP COLUMN child_seats,
        DROP COLUMN handover,
        DROP COLUMN share_agreed,
        DROP COLUMN returns`);
  }
}

/** Row-level security is forced on the owner as well; to mend rows of all hubs, it steps aside for these statements. */
function aside(tables: readonly string[], statement: string): string {
  const force = (how: string): string =>
    tables.map((table) => `ALTER TABLE ${table} ${how} ROW LEVEL SECURITY;`).join('\n');
  return `${force('NO FORCE')}\n${statement};\n${force('FORCE')}`;
}

const TABLES = ['standing_task', 'standing', 'task', 'ride_leg', 'request'];

/** The wall clock's minute of a moment, on the task's own day. */
const minuteOf = (moment: string): string =>
  `(extract(epoch FROM (l.${moment} AT TIME ZONE h.time_zone) - t.day::timestamp) / 60)::smallint`;

/** What the desk said of the request it was made from holds for all its days; at another time the whole window is the pickup's. */
const FILL = aside(
  TABLES,
  `
  UPDATE standing_task st SET
    pickup_from_minute = CASE WHEN said.same THEN said.from_minute ELSE st.from_minute END,
    pickup_to_minute = CASE WHEN said.same THEN said.to_minute ELSE st.to_minute END,
    ride_limit_minutes = said.ride_limit_minutes, child_seats = least(said.child_seats, st.seats),
    handover = said.handover, share_agreed = said.share_agreed, returns = said.returns
  FROM (
    SELECT s.hub_id, s.id, t.kind, t.part, l.ride_limit_minutes, l.child_seats, l.handover, l.share_agreed, l.returns,
      ${minuteOf('pickup_from')} AS from_minute, ${minuteOf('pickup_to')} AS to_minute, x.from_minute = t.from_minute
        AND x.to_minute = t.to_minute AS same
    FROM standing s
    JOIN hub h ON h.id = s.hub_id
    JOIN task t ON t.hub_id = s.hub_id AND t.request_id = s.origin_id
    JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id
    JOIN standing_task x ON x.hub_id = s.hub_id AND x.standing_id = s.id AND x.kind = t.kind AND x.part = t.part) said
  WHERE st.hub_id = said.hub_id AND st.standing_id = said.id AND st.kind = said.kind AND st.part = said.part`,
);

/** Days laid already: whoever drives a child on one of them is told to whom it goes. */
const MEND = aside(
  TABLES,
  `
  UPDATE ride_leg l SET handover = st.handover, child_seats = st.child_seats, share_agreed = st.share_agreed,
    version = l.version + 1
  FROM task t
  JOIN request r ON r.hub_id = t.hub_id AND r.id = t.request_id
  JOIN standing_task st ON st.hub_id = r.hub_id AND st.standing_id = r.standing_id AND st.kind = t.kind AND st.part = t.part
  WHERE l.hub_id = t.hub_id AND l.task_id = t.id AND l.state IN ('requested', 'will_call')
    AND r.shares_boxes_of IS NOT NULL AND st.handover IS NOT NULL`,
);
