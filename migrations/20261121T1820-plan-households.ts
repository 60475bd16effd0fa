import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everything one household needs on one day as one plan. The database itself keeps the plan's state: many verbs of many
 * features move tasks, and not one of them may forget the plan. It also has the last word on whether a task of a plan
 * may begin (as a partial unique index has it on who holds a task). And what a hub says about matching.
 */
export class PlanHouseholds20261121T1820 implements MigrationInterface {
  name = 'PlanHouseholds1763749200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLAN);
    await runner.query(PART);
    await runner.query(MATCHING);
    await runner.query(walls(['household_plan', 'plan_part', 'match_policy', 'offer_round']));
    await runner.query(STATE);
    await runner.query(FOLLOW);
    await runner.query(GATE);
    await runner.query(TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER task_moves_plan ON task;
      DROP TRIGGER task_joins_plan ON task;
      DROP TRIGGER request_moves_plan ON request;
      DROP TRIGGER request_joins_plan ON request;
      DROP TRIGGER task_waits_for_plan ON task;
      DROP TRIGGER arrangement_waits_for_plan ON arrangement;
      DROP FUNCTION app.task_moves_plan(), app.request_moves_plan(), app.request_joins_plan(),
        app.task_waits_for_plan(),
        app.follow_plan(uuid, uuid), app.plan_state(uuid, uuid, text);
      DROP TABLE plan_part, household_plan, match_policy, offer_round`);
  }
}

const PLAN = `
-- What one household needs on one day, tied together: it stands or falls as a whole. kept_until is how long the people
-- of a broken plan are kept for it; told is the last state that its people have heard of.
CREATE TABLE household_plan (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  state text NOT NULL DEFAULT 'gathering',
  version integer NOT NULL DEFAULT 1,
  kept_until timestamptz,
  told text NOT NULL DEFAULT 'gathering',
  CONSTRAINT household_plan_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT household_plan_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT household_plan_state_known CHECK (state IN (${states()})),
  CONSTRAINT household_plan_told_known CHECK (told IN (${states()}))
);
CREATE INDEX household_plan_by_day ON household_plan (hub_id, day);`;

const PART = `
-- A request is a part of one plan at most. after_part: which part comes before this one, as groceries on the way back.
CREATE TABLE plan_part (
  hub_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  request_id uuid NOT NULL,
  after_part uuid,
  CONSTRAINT plan_part_pk PRIMARY KEY (hub_id, request_id),
  CONSTRAINT plan_part_of_plan UNIQUE (hub_id, plan_id, request_id),
  CONSTRAINT plan_part_plan_exists FOREIGN KEY (hub_id, plan_id) REFERENCES household_plan (hub_id, id),
  CONSTRAINT plan_part_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES request (hub_id, id),
  CONSTRAINT plan_part_after_exists FOREIGN KEY (hub_id, plan_id, after_part)
    REFERENCES plan_part (hub_id, plan_id, request_id) ON DELETE SET NULL (after_part),
  CONSTRAINT plan_part_order CHECK (after_part <> request_id)
);`;

const MATCHING = `
-- How much each fact weighs when a hub matches people and tasks: whole numbers by name, as libs/matching prints them.
CREATE TABLE match_policy (
  hub_id uuid NOT NULL,
  version integer NOT NULL,
  weights jsonb NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT match_policy_pk PRIMARY KEY (hub_id),
  CONSTRAINT match_policy_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES member (hub_id, id),
  CONSTRAINT match_policy_weights_object CHECK (jsonb_typeof(weights) = 'object' AND length(weights::text) <= 4000)
);

-- How many people a task was offered to at once, and how often it was asked again by itself after nobody kept it.
CREATE TABLE offer_round (
  hub_id uuid NOT NULL,
  task_id uuid NOT NULL,
  size smallint NOT NULL,
  round smallint NOT NULL DEFAULT 1,
  CONSTRAINT offer_round_pk PRIMARY KEY (hub_id, task_id),
  CONSTRAINT offer_round_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT offer_round_counts CHECK (size BETWEEN 1 AND 20 AND round BETWEEN 1 AND 20)
);`;

function states(): string {
  return ['gathering', 'stands', 'broken', 'done', 'cancelled'].map((state) => `'${state}'`).join(', ');
}

const walls = (tables: readonly string[]): string =>
  tables
    .map(
      (t) => `
ALTER TABLE ${t} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${t}_own_hub ON ${t} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON ${t} TO doorstep_app;`,
    )
    .join('\n');

// planStateFrom of libs/lifecycle says the same in TypeScript; household-plan specs hold the two against each other.
const STATE = `
CREATE FUNCTION app.plan_state(hub uuid, plan uuid, before text) RETURNS text LANGUAGE sql STABLE
SET search_path = public, pg_temp
RETURN (
  WITH part AS (
    SELECT r.state IN ('withdrawn', 'declined', 'referred_out', 'duplicate', 'expired') AS over,
      count(t.id) FILTER (WHERE t.state <> 'cancelled') AS counted,
      count(t.id) FILTER (WHERE t.state IN ('confirmed', 'loaded', 'en_route', 'at_door', 'done', 'attempted')
        OR t.state <> 'cancelled' AND l.returns = 'will_call') AS held,
      count(t.id) FILTER (WHERE t.state IN ('done', 'attempted')) AS ended
    FROM plan_part x
    JOIN request r ON r.hub_id = x.hub_id AND r.id = x.request_id
    LEFT JOIN task t ON t.hub_id = x.hub_id AND t.request_id = x.request_id
    -- A rider who will call has nobody waiting for them: such a return is on a list of its own until they are home.
    LEFT JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id
    WHERE x.hub_id = hub AND x.plan_id = plan
    GROUP BY x.request_id, r.state)
  SELECT CASE
    WHEN coalesce(bool_and(over), true) THEN 'cancelled'
    WHEN bool_and(counted > 0 AND ended = counted) THEN 'done'
    WHEN bool_and(counted > 0 AND held = counted) THEN 'stands'
    WHEN before IN ('gathering', 'cancelled') THEN 'gathering'
    ELSE 'broken' END
  FROM part);`;

// One plan's followers wait for each other at its row; each then looks at what the one before has committed. Telling
// people is a job: the database has no clock of ours, so it is due since ever.
const FOLLOW = `
CREATE FUNCTION app.follow_plan(hub uuid, plan uuid) RETURNS void LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
  was household_plan;
  now_is text;
BEGIN
  SELECT * INTO was FROM household_plan p WHERE p.hub_id = hub AND p.id = plan FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  now_is := app.plan_state(hub, plan, was.state);
  IF now_is = was.state THEN RETURN; END IF;
  UPDATE household_plan SET state = now_is, version = version + 1 WHERE hub_id = hub AND id = plan;
  INSERT INTO job (hub_id, id, name, payload, dedupe_key, run_at)
    VALUES (hub, gen_random_uuid(), 'plan.tell', jsonb_build_object('planId', plan), plan::text, 'epoch')
    ON CONFLICT (hub_id, name, dedupe_key) DO UPDATE SET id = excluded.id, run_at = excluded.run_at, attempts = 0,
      locked_until = NULL, last_error = NULL, dead = false;
  PERFORM pg_notify('doorstep_job', '');
END $$;

CREATE FUNCTION app.task_moves_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.follow_plan(x.hub_id, x.plan_id) FROM plan_part x
    WHERE x.hub_id = NEW.hub_id AND x.request_id = NEW.request_id;
  RETURN NULL;
END $$;

-- A request that was asked for together with others becomes a part of their plan: of the same day, or it stands alone.
CREATE FUNCTION app.request_joins_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO household_plan (hub_id, id, day) VALUES (NEW.hub_id, NEW.plan_id, NEW.day) ON CONFLICT DO NOTHING;
  INSERT INTO plan_part (hub_id, plan_id, request_id)
    SELECT p.hub_id, p.id, NEW.id FROM household_plan p
    WHERE p.hub_id = NEW.hub_id AND p.id = NEW.plan_id AND p.day = NEW.day;
  PERFORM app.follow_plan(NEW.hub_id, NEW.plan_id);
  RETURN NULL;
END $$;

CREATE FUNCTION app.request_moves_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM app.follow_plan(x.hub_id, x.plan_id) FROM plan_part x
    WHERE x.hub_id = NEW.hub_id AND x.request_id = NEW.id;
  RETURN NULL;
END $$;`;

const GATE = `
CREATE FUNCTION app.task_waits_for_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  plan household_plan;
BEGIN
  SELECT p.* INTO plan FROM plan_part x JOIN household_plan p ON p.hub_id = x.hub_id AND p.id = x.plan_id
    WHERE x.hub_id = NEW.hub_id AND x.request_id = NEW.request_id FOR NO KEY UPDATE OF p;
  IF NOT FOUND OR plan.state = 'stands' THEN RETURN NEW; END IF;
  -- What has begun is brought to its end: nobody is left behind because another part fell.
  IF EXISTS (SELECT FROM plan_part x JOIN task t ON t.hub_id = x.hub_id AND t.request_id = x.request_id
      WHERE x.hub_id = plan.hub_id AND x.plan_id = plan.id
        AND t.state IN ('loaded', 'en_route', 'at_door', 'done', 'attempted')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a task of a household plan begins before the plan stands'
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'task_waits_for_plan', TABLE = 'task';
END $$;`;

const TRIGGERS = `
CREATE TRIGGER task_waits_for_plan BEFORE UPDATE OF state ON task FOR EACH ROW
  WHEN (OLD.state NOT IN ('loaded', 'en_route', 'at_door', 'done', 'attempted')
    AND NEW.state IN ('loaded', 'en_route', 'at_door'))
  EXECUTE FUNCTION app.task_waits_for_plan();
CREATE TRIGGER arrangement_waits_for_plan BEFORE UPDATE OF state ON arrangement FOR EACH ROW
  WHEN (OLD.state <> 'started' AND NEW.state = 'started') EXECUTE FUNCTION app.task_waits_for_plan();
CREATE TRIGGER task_moves_plan AFTER UPDATE OF state ON task FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION app.task_moves_plan();
CREATE TRIGGER task_joins_plan AFTER INSERT ON task FOR EACH ROW EXECUTE FUNCTION app.task_moves_plan();
CREATE TRIGGER request_joins_plan AFTER INSERT ON request FOR EACH ROW
  WHEN (NEW.plan_id IS NOT NULL) EXECUTE FUNCTION app.request_joins_plan();
CREATE TRIGGER request_moves_plan AFTER UPDATE OF state ON request FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION app.request_moves_plan();`;
