import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Legs of rides, what became of them, and child seats as loan stock. What may never happen is said here and not only in
 * the statements above it: no seat and no child seat twice, and nobody beside a household that did not agree
 * (`rides_fit`, asked at the commit of whatever gave somebody a ride or moved its times); no seat lent to two people
 * (`seat_loan_one_at_a_time`).
 */
export class GiveRidesLegs20261121T1810 implements MigrationInterface {
  name = 'GiveRidesLegs1763748600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEGS);
    await runner.query(OUTCOMES);
    await runner.query(POLICY);
    await runner.query(SEATS);
    await runner.query(WALLS);
    await runner.query(FITTING);
    await runner.query(GUARD);
    await runner.query(FOLLOWING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER rides_fit ON assignment;
      DROP TRIGGER rides_fit ON stop;
      DROP TRIGGER leg_follows ON stop;
      DROP TRIGGER leg_counts ON ride_leg;
      DROP TRIGGER return_waits ON ride_leg;
      DROP FUNCTION app.return_waits();
      DROP FUNCTION app.leg_follows();
      DROP FUNCTION app.leg_counts();
      DROP FUNCTION app.rider_is_out(uuid, uuid);
      DROP FUNCTION app.rides_fit();
      DROP FUNCTION app.ride_fits(uuid, uuid, uuid);
      DROP FUNCTION app.rides_held(uuid, uuid);
      DROP FUNCTION app.child_seats(uuid, uuid, date);
      DROP TABLE ${[...TABLES].reverse().join(', ')}`);
  }
}

const STATES = `'requested', 'will_call', 'ready_called', 'driver_en_route', 'arrived', 'child_missing', 'on_board', 'handed_over',
    'completed', 'cancelled', 'same_day_cancel', 'late_cancel', 'rider_no_show', 'missed_by_us', 'turned_down'`;
const REASONS = `'no_driver', 'no_seat', 'too_far', 'other_time', 'late', 'car', 'wrong_place', 'rider_asked', 'other_way_home',
    'with_family', 'at_school', 'safe_elsewhere', 'is_home', 'weather', 'other'`;

const ENDED = `'completed', 'cancelled', 'same_day_cancel', 'late_cancel', 'rider_no_show', 'missed_by_us', 'turned_down'`;

const LEGS = `
-- A ride task on the road. Who rides and why is sealed; here are counts that are guarded, and the moments clocks need.
CREATE TABLE ride_leg (
  hub_id uuid NOT NULL,
  task_id uuid NOT NULL,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  pickup_from timestamptz NOT NULL,
  pickup_to timestamptz NOT NULL,
  ride_limit_minutes smallint NOT NULL,
  child_seats smallint NOT NULL,
  handover boolean NOT NULL,
  share_agreed boolean NOT NULL,
  standby boolean NOT NULL,
  -- Of a way back: at its time, or when the rider calls.
  returns text,
  -- The pickup that somebody is on the way to: what follows is of this stop.
  stop_id uuid,
  ready_at timestamptz,
  arrived_at timestamptz,
  on_board_at timestamptz,
  handed_over_at timestamptz,
  ended_at timestamptz,
  reason text,
  CONSTRAINT ride_leg_pk PRIMARY KEY (hub_id, task_id),
  CONSTRAINT ride_leg_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id) ON DELETE CASCADE,
  CONSTRAINT ride_leg_state_known CHECK (state IN (${STATES})),
  CONSTRAINT ride_leg_reason_known CHECK (reason IN (${REASONS})),
  CONSTRAINT ride_leg_returns_known CHECK (returns IN ('scheduled', 'will_call')),
  CONSTRAINT ride_leg_order CHECK (pickup_from < pickup_to),
  CONSTRAINT ride_leg_limit CHECK (ride_limit_minutes BETWEEN 1 AND 240),
  CONSTRAINT ride_leg_child_seats CHECK (child_seats BETWEEN 0 AND 8),
  CONSTRAINT ride_leg_arrived CHECK (state NOT IN ('arrived', 'child_missing', 'rider_no_show') OR arrived_at IS NOT NULL),
  CONSTRAINT ride_leg_on_board CHECK (state NOT IN ('on_board', 'handed_over') OR on_board_at IS NOT NULL),
  CONSTRAINT ride_leg_handed_over CHECK (state <> 'handed_over' OR handed_over_at IS NOT NULL),
  CONSTRAINT ride_leg_ended CHECK ((ended_at IS NOT NULL) = (state IN (${ENDED})))
);
CREATE INDEX ride_leg_unfinished ON ride_leg (hub_id, state)
  WHERE state NOT IN (${ENDED});`;

const OUTCOMES = `
-- What became of rides, counted. Nothing here is ever changed: a leg that is taken up again has two lines.
CREATE TABLE ride_outcome (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  outcome text NOT NULL,
  reason text,
  day date NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT ride_outcome_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT ride_outcome_leg_exists FOREIGN KEY (hub_id, task_id) REFERENCES ride_leg (hub_id, task_id) ON DELETE CASCADE,
  CONSTRAINT ride_outcome_known CHECK (outcome IN ('completed', 'rider_no_show', 'missed_by_us', 'turned_down', 'unmet',
    'child_not_here', 'cancelled', 'same_day_cancel', 'late_cancel')),
  CONSTRAINT ride_outcome_reason_known CHECK (reason IN (${REASONS}))
);
CREATE INDEX ride_outcome_by_day ON ride_outcome (hub_id, day, outcome);`;

const POLICY = `
-- How long a hub's drivers wait. No row: five minutes.
CREATE TABLE ride_policy (
  hub_id uuid NOT NULL,
  wait_minutes smallint NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ride_policy_pk PRIMARY KEY (hub_id),
  CONSTRAINT ride_policy_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT ride_policy_wait CHECK (wait_minutes BETWEEN 5 AND 30)
);`;

const SEATS = `
-- Child seats that the hub lends. expires_on is the day stamped on the seat: from then on it counts nowhere.
CREATE TABLE child_seat (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  class text NOT NULL,
  number smallint NOT NULL,
  expires_on date NOT NULL,
  state text NOT NULL DEFAULT 'in_use',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT child_seat_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT child_seat_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT child_seat_number_taken UNIQUE (hub_id, number),
  CONSTRAINT child_seat_class_known CHECK (class IN ('infant', 'harness', 'booster')),
  CONSTRAINT child_seat_state_known CHECK (state IN ('in_use', 'recalled', 'retired'))
);
CREATE TABLE seat_loan (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  seat_id uuid NOT NULL,
  member_id uuid NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  returned_on date,
  CONSTRAINT seat_loan_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT seat_loan_seat_exists FOREIGN KEY (hub_id, seat_id) REFERENCES child_seat (hub_id, id),
  CONSTRAINT seat_loan_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT seat_loan_order CHECK (from_day <= until_day)
);
CREATE UNIQUE INDEX seat_loan_one_at_a_time ON seat_loan (hub_id, seat_id) WHERE returned_on IS NULL;
CREATE INDEX seat_loan_by_member ON seat_loan (hub_id, member_id) WHERE returned_on IS NULL;`;

const TABLES = ['ride_leg', 'ride_outcome', 'ride_policy', 'child_seat', 'seat_loan'];
const APPEND_ONLY = new Set(['ride_outcome']);

const WALLS = TABLES.map(
  (t) => `
ALTER TABLE ${t} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${t}_own_hub ON ${t} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT${APPEND_ONLY.has(t) ? '' : ', UPDATE, DELETE'} ON ${t} TO doorstep_app;`,
).join('\n');

const FITTING = `
-- Child seats in somebody's car on a day: their own, and those lent to them that have not expired.
CREATE FUNCTION app.child_seats(the_hub uuid, the_member uuid, the_day date) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT (CASE WHEN 'car_seat' = ANY (m.capabilities) THEN greatest(1, m.child_seats) ELSE m.child_seats END
    + (SELECT count(*) FROM seat_loan n JOIN child_seat c ON c.hub_id = n.hub_id AND c.id = n.seat_id
       WHERE n.hub_id = m.hub_id AND n.member_id = m.id AND n.returned_on IS NULL AND c.state = 'in_use'
         AND the_day BETWEEN n.from_day AND n.until_day AND the_day < c.expires_on))::integer
  FROM member m WHERE m.hub_id = the_hub AND m.id = the_member
$$;

-- The legs that somebody holds, each with the span it takes in their car: planned stops, or all it may come to.
CREATE FUNCTION app.rides_held(the_hub uuid, the_member uuid)
RETURNS TABLE (task_id uuid, request_id uuid, day date, during tstzrange, seats integer, child_seats integer, shares boolean)
LANGUAGE sql STABLE AS $$
  SELECT t.id, t.request_id, t.day,
    coalesce(
      (SELECT tstzrange(min(s.arrive_at), max(s.depart_at)) FROM stop s
       WHERE s.hub_id = a.hub_id AND s.run_id = a.run_id AND s.task_id = a.task_id AND s.state <> 'cancelled'
       HAVING count(*) = 2),
      tstzrange(l.pickup_from, l.pickup_to + make_interval(mins => l.ride_limit_minutes))),
    t.seats::integer, l.child_seats::integer, l.share_agreed
  FROM assignment a
  JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id
  WHERE a.hub_id = the_hub AND a.member_id = the_member AND a.state IN ('claimed', 'assigned', 'confirmed')
    AND t.state NOT IN ('done', 'attempted', 'cancelled')
$$;

-- Whether a leg fits beside what somebody holds. Stricter than the law at the commit: all that touches it counts at once.
CREATE FUNCTION app.ride_fits(the_hub uuid, the_member uuid, the_task uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  WITH leg AS (
    SELECT t.request_id, t.day, t.seats::integer AS seats, l.child_seats::integer AS child_seats, l.share_agreed AS shares,
      tstzrange(l.pickup_from, l.pickup_to + make_interval(mins => l.ride_limit_minutes)) AS during
    FROM task t JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id
    WHERE t.hub_id = the_hub AND t.id = the_task
  ), beside AS (
    SELECT h.* FROM leg, app.rides_held(the_hub, the_member) h WHERE h.during && leg.during AND h.task_id <> the_task
  )
  SELECT coalesce((
    SELECT leg.seats + (SELECT coalesce(sum(seats), 0) FROM beside) <= m.seats
      AND leg.child_seats + (SELECT coalesce(sum(child_seats), 0) FROM beside) <= app.child_seats(the_hub, the_member, leg.day)
      AND NOT EXISTS (SELECT FROM beside b WHERE b.request_id <> leg.request_id AND NOT (b.shares AND leg.shares))
    FROM leg JOIN member m ON m.hub_id = the_hub AND m.id = the_member), true)
$$;`;

const GUARD = `
-- Asked at the commit, when all is in its place. The member's row makes two at the same moment wait for each other.
CREATE FUNCTION app.rides_fit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE who uuid;
BEGIN
  PERFORM FROM ride_leg WHERE hub_id = NEW.hub_id AND task_id = NEW.task_id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'assignment' THEN who := NEW.member_id;
  ELSE SELECT member_id INTO who FROM run WHERE hub_id = NEW.hub_id AND id = NEW.run_id; END IF;
  PERFORM FROM member WHERE hub_id = NEW.hub_id AND id = who FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) h JOIN member m ON m.hub_id = NEW.hub_id AND m.id = who
    WHERE (SELECT sum(o.seats) FROM app.rides_held(NEW.hub_id, who) o WHERE o.during @> lower(h.during)) > m.seats)
  THEN RAISE EXCEPTION 'a seat twice' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seat_taken'; END IF;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) h
    WHERE (SELECT sum(o.child_seats) FROM app.rides_held(NEW.hub_id, who) o WHERE o.during @> lower(h.during))
      > app.child_seats(NEW.hub_id, who, h.day))
  THEN RAISE EXCEPTION 'a child seat twice' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_child_seat_taken'; END IF;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) h JOIN app.rides_held(NEW.hub_id, who) o
      ON o.during && h.during AND o.request_id <> h.request_id
    WHERE NOT (h.shares AND o.shares))
  THEN RAISE EXCEPTION 'two households in one car' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_not_shared'; END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER rides_fit AFTER INSERT OR UPDATE OF state, run_id, member_id ON assignment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.state IN ('claimed', 'assigned', 'confirmed')) EXECUTE FUNCTION app.rides_fit();
CREATE CONSTRAINT TRIGGER rides_fit AFTER INSERT OR UPDATE OF arrive_at, depart_at ON stop
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.kind = 'pickup') EXECUTE FUNCTION app.rides_fit();`;

const FOLLOWING = `
-- Whether the rider of a way back is out there: the way out of the same party has ended where it led to.
CREATE FUNCTION app.rider_is_out(the_hub uuid, the_task uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM task b JOIN task o ON o.hub_id = b.hub_id AND o.request_id = b.request_id AND o.part = b.part
      AND o.kind = 'ride_out'
    JOIN ride_leg l ON l.hub_id = o.hub_id AND l.task_id = o.id
    WHERE b.hub_id = the_hub AND b.id = the_task AND b.kind = 'ride_back' AND l.state = 'completed')
$$;

-- A leg is never behind its stops, whoever wrote them: who was picked up is on board, and a pickup that failed without
-- the whole wait is our miss, never the rider's. Taken back, the leg goes back too.
CREATE FUNCTION app.leg_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE at timestamptz := coalesce(NEW.device_time, NEW.received_at, NEW.arrive_at);
BEGIN
  IF NEW.state = 'loaded' AND OLD.state IN ('done', 'attempted') THEN
    UPDATE ride_leg l SET version = version + 1, ended_at = NULL, reason = NULL,
      state = CASE WHEN NEW.kind = 'pickup' THEN 'arrived' WHEN handed_over_at IS NOT NULL THEN 'handed_over' ELSE 'on_board' END,
      arrived_at = coalesce(arrived_at, NEW.arrive_at), on_board_at = CASE WHEN NEW.kind = 'dropoff' THEN on_board_at END
    WHERE hub_id = NEW.hub_id AND task_id = NEW.task_id AND state NOT IN ('child_missing', 'cancelled')
      AND (NEW.kind = 'pickup' OR on_board_at IS NOT NULL);
  ELSIF NEW.kind = 'pickup' AND NEW.state = 'done' THEN
    UPDATE ride_leg SET state = 'on_board', version = version + 1, stop_id = NEW.id, on_board_at = at,
      arrived_at = coalesce(arrived_at, at)
    WHERE hub_id = NEW.hub_id AND task_id = NEW.task_id AND state NOT IN ('on_board', 'handed_over', 'completed');
  ELSIF NEW.kind = 'dropoff' AND NEW.state = 'done' THEN
    IF EXISTS (SELECT FROM ride_leg WHERE hub_id = NEW.hub_id AND task_id = NEW.task_id AND handover AND handed_over_at IS NULL)
    THEN RAISE EXCEPTION 'nobody took the child' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_leg_handover_first'; END IF;
    UPDATE ride_leg SET state = 'completed', version = version + 1, ended_at = at
    WHERE hub_id = NEW.hub_id AND task_id = NEW.task_id AND state <> 'completed';
  ELSIF NEW.kind = 'pickup' AND NEW.state = 'attempted' THEN
    UPDATE ride_leg SET version = version + 1, reason = 'other',
      state = CASE WHEN app.rider_is_out(NEW.hub_id, NEW.task_id) THEN 'ready_called' ELSE 'missed_by_us' END,
      ended_at = CASE WHEN app.rider_is_out(NEW.hub_id, NEW.task_id) THEN NULL ELSE at END
    WHERE hub_id = NEW.hub_id AND task_id = NEW.task_id
      AND state IN ('requested', 'ready_called', 'driver_en_route', 'arrived');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER leg_follows AFTER UPDATE OF state ON stop FOR EACH ROW
  WHEN (NEW.kind IN ('pickup', 'dropoff') AND NEW.state IS DISTINCT FROM OLD.state) EXECUTE FUNCTION app.leg_follows();

-- Whoever went out after all, although their way back had ended by our doing, calls when they are ready.
CREATE FUNCTION app.return_waits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ride_leg l SET state = 'will_call', version = l.version + 1, ended_at = NULL, reason = NULL, arrived_at = NULL
  FROM task o JOIN task b ON b.hub_id = o.hub_id AND b.request_id = o.request_id AND b.part = o.part AND b.kind = 'ride_back'
  WHERE o.hub_id = NEW.hub_id AND o.id = NEW.task_id AND o.kind = 'ride_out' AND l.hub_id = b.hub_id AND l.task_id = b.id
    AND l.state IN ('turned_down', 'missed_by_us', 'rider_no_show');
  RETURN NULL;
END $$;
CREATE TRIGGER return_waits AFTER UPDATE OF state ON ride_leg FOR EACH ROW
  WHEN (NEW.state = 'completed' AND OLD.state <> 'completed') EXECUTE FUNCTION app.return_waits();

-- Each end is counted once, when it comes.
CREATE FUNCTION app.leg_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ride_outcome (hub_id, id, task_id, outcome, reason, day, at)
  SELECT NEW.hub_id, gen_random_uuid(), NEW.task_id, NEW.state, NEW.reason, t.day, NEW.ended_at
  FROM task t WHERE t.hub_id = NEW.hub_id AND t.id = NEW.task_id;
  RETURN NULL;
END $$;
CREATE TRIGGER leg_counts AFTER UPDATE OF state ON ride_leg FOR EACH ROW
  WHEN (NEW.ended_at IS NOT NULL AND NEW.state IS DISTINCT FROM OLD.state) EXECUTE FUNCTION app.leg_counts();`;
