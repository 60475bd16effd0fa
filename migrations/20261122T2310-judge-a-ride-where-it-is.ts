import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A ride that is taken or moved is judged during its own hours. What went wrong elsewhere (a child seat that was called
 * back from next Friday's ride) is told to the desk, and no reason to refuse today's.
 */
export class JudgeARideWhereItIs20261122T2310 implements MigrationInterface {
  name = 'JudgeARideWhereItIs1763849400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(fitting({ point: 'lower(h.during) <@ own.during', pair: 'h.task_id = NEW.task_id' }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(fitting({ point: 'true', pair: 'true' }));
  }
}

/** `point`: which beginnings are looked at; nothing new is too much anywhere else. `pair`: whose company is looked at. */
const fitting = ({ point, pair }: { point: string; pair: string }): string => `
CREATE OR REPLACE FUNCTION app.rides_fit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE who uuid;
BEGIN
  PERFORM FROM ride_leg WHERE hub_id = NEW.hub_id AND task_id = NEW.task_id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'assignment' THEN who := NEW.member_id;
  ELSE SELECT member_id INTO who FROM run WHERE hub_id = NEW.hub_id AND id = NEW.run_id; END IF;
  PERFORM FROM member WHERE hub_id = NEW.hub_id AND id = who FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) own
      JOIN app.rides_held(NEW.hub_id, who) h ON ${point}
      JOIN member m ON m.hub_id = NEW.hub_id AND m.id = who
    WHERE own.task_id = NEW.task_id
      AND (SELECT sum(o.seats) FROM app.rides_held(NEW.hub_id, who) o WHERE o.during @> lower(h.during)) > m.seats)
  THEN RAISE EXCEPTION 'a seat twice' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seat_taken'; END IF;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) own JOIN app.rides_held(NEW.hub_id, who) h ON ${point}
    WHERE own.task_id = NEW.task_id
      AND (SELECT sum(o.child_seats) FROM app.rides_held(NEW.hub_id, who) o WHERE o.during @> lower(h.during))
        > app.child_seats(NEW.hub_id, who, h.day))
  THEN RAISE EXCEPTION 'a child seat twice' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_child_seat_taken'; END IF;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) h JOIN app.rides_held(NEW.hub_id, who) o
      ON o.during && h.during AND o.request_id <> h.request_id
    WHERE ${pair} AND NOT (h.shares AND o.shares))
  THEN RAISE EXCEPTION 'two households in one car' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_not_shared'; END IF;
  RETURN NULL;
END $$;`;
