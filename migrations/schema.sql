-- The schema after all migrations, read back from the catalog. Written by npm run schema; do not edit.

-- ROLE doorstep_app: NOLOGIN, NOSUPERUSER, NOBYPASSRLS

-- ROLE doorstep_worker: NOLOGIN, NOSUPERUSER, NOBYPASSRLS

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO doorstep_app;
GRANT USAGE ON SCHEMA app TO doorstep_worker;

GRANT USAGE ON SCHEMA public TO PUBLIC;

CREATE OR REPLACE FUNCTION app.child_seats(the_hub uuid, the_member uuid, the_day date)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
  SELECT (CASE WHEN 'car_seat' = ANY (m.capabilities) THEN greatest(1, m.child_seats) ELSE m.child_seats END
    + (SELECT count(*) FROM seat_loan n JOIN child_seat c ON c.hub_id = n.hub_id AND c.id = n.seat_id
       WHERE n.hub_id = m.hub_id AND n.member_id = m.id AND n.returned_on IS NULL AND c.state = 'in_use'
         AND the_day BETWEEN n.from_day AND n.until_day AND the_day < c.expires_on))::integer
  FROM member m WHERE m.hub_id = the_hub AND m.id = the_member
$function$;

CREATE OR REPLACE FUNCTION app.door()
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN decode(NULLIF(current_setting('app.door'::text, true), ''::text), 'hex'::text);

CREATE OR REPLACE FUNCTION app.follow_plan(hub uuid, plan uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
END $function$;

CREATE OR REPLACE FUNCTION app.hub()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.hub_id'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION app.keep_published()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (SELECT FROM recipe_version v WHERE v.hub_id = coalesce(NEW.hub_id, OLD.hub_id)
    AND v.recipe_id = coalesce(NEW.recipe_id, OLD.recipe_id) AND v.number = coalesce(NEW.number, OLD.number)
    AND v.state = 'published') THEN
    RAISE EXCEPTION 'a published recipe does not change' USING ERRCODE = '23514', CONSTRAINT = 'recipe_published_stays';
  END IF;
  RETURN coalesce(NEW, OLD);
END $function$;

CREATE OR REPLACE FUNCTION app.leg_counts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO ride_outcome (hub_id, id, task_id, outcome, reason, day, at)
  SELECT NEW.hub_id, gen_random_uuid(), NEW.task_id, NEW.state, NEW.reason, t.day, NEW.ended_at
  FROM task t WHERE t.hub_id = NEW.hub_id AND t.id = NEW.task_id;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION app.leg_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
END $function$;

CREATE OR REPLACE FUNCTION app.plan_state(hub uuid, plan uuid, before text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
RETURN (WITH part AS (SELECT (r.state = ANY (ARRAY['withdrawn'::text, 'declined'::text, 'referred_out'::text, 'duplicate'::text, 'expired'::text])) AS over, count(t.id) FILTER (WHERE (t.state <> 'cancelled'::text)) AS counted, count(t.id) FILTER (WHERE ((t.state = ANY (ARRAY['confirmed'::text, 'loaded'::text, 'en_route'::text, 'at_door'::text, 'done'::text, 'attempted'::text])) OR ((t.state <> 'cancelled'::text) AND (l.returns = 'will_call'::text)))) AS held, count(t.id) FILTER (WHERE (t.state = ANY (ARRAY['done'::text, 'attempted'::text]))) AS ended FROM (((public.plan_part x JOIN public.request r ON (((r.hub_id = x.hub_id) AND (r.id = x.request_id)))) LEFT JOIN public.task t ON (((t.hub_id = x.hub_id) AND (t.request_id = x.request_id)))) LEFT JOIN public.ride_leg l ON (((l.hub_id = t.hub_id) AND (l.task_id = t.id)))) WHERE ((x.hub_id = plan_state.hub) AND (x.plan_id = plan_state.plan)) GROUP BY x.request_id, r.state) SELECT CASE WHEN COALESCE(bool_and(part.over), true) THEN 'cancelled'::text WHEN bool_and(((part.counted > 0) AND (part.ended = part.counted))) THEN 'done'::text WHEN bool_and(((part.counted > 0) AND (part.held = part.counted))) THEN 'stands'::text WHEN (plan_state.before = ANY (ARRAY['gathering'::text, 'cancelled'::text])) THEN 'gathering'::text ELSE 'broken'::text END AS "case" FROM part);

CREATE OR REPLACE FUNCTION app.region()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (SELECT hub.region_id FROM public.hub WHERE (hub.id = app.hub()));

CREATE OR REPLACE FUNCTION app.request_joins_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO household_plan (hub_id, id, day) VALUES (NEW.hub_id, NEW.plan_id, NEW.day) ON CONFLICT DO NOTHING;
  INSERT INTO plan_part (hub_id, plan_id, request_id)
    SELECT p.hub_id, p.id, NEW.id FROM household_plan p
    WHERE p.hub_id = NEW.hub_id AND p.id = NEW.plan_id AND p.day = NEW.day;
  PERFORM app.follow_plan(NEW.hub_id, NEW.plan_id);
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION app.request_moves_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM app.follow_plan(x.hub_id, x.plan_id) FROM plan_part x
    WHERE x.hub_id = NEW.hub_id AND x.request_id = NEW.id;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION app.return_waits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE ride_leg l SET state = 'will_call', version = l.version + 1, ended_at = NULL, reason = NULL, arrived_at = NULL
  FROM task o JOIN task b ON b.hub_id = o.hub_id AND b.request_id = o.request_id AND b.part = o.part AND b.kind = 'ride_back'
  WHERE o.hub_id = NEW.hub_id AND o.id = NEW.task_id AND o.kind = 'ride_out' AND l.hub_id = b.hub_id AND l.task_id = b.id
    AND l.state IN ('turned_down', 'missed_by_us', 'rider_no_show');
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION app.ride_fits(the_hub uuid, the_member uuid, the_task uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.rider_is_out(the_hub uuid, the_task uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  SELECT EXISTS (
    SELECT FROM task b JOIN task o ON o.hub_id = b.hub_id AND o.request_id = b.request_id AND o.part = b.part
      AND o.kind = 'ride_out'
    JOIN ride_leg l ON l.hub_id = o.hub_id AND l.task_id = o.id
    WHERE b.hub_id = the_hub AND b.id = the_task AND b.kind = 'ride_back' AND l.state = 'completed')
$function$;

CREATE OR REPLACE FUNCTION app.rides_fit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE who uuid;
BEGIN
  PERFORM FROM ride_leg WHERE hub_id = NEW.hub_id AND task_id = NEW.task_id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'assignment' THEN who := NEW.member_id;
  ELSE SELECT member_id INTO who FROM run WHERE hub_id = NEW.hub_id AND id = NEW.run_id; END IF;
  PERFORM FROM member WHERE hub_id = NEW.hub_id AND id = who FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) own
      JOIN app.rides_held(NEW.hub_id, who) h ON lower(h.during) <@ own.during
      JOIN member m ON m.hub_id = NEW.hub_id AND m.id = who
    WHERE own.task_id = NEW.task_id
      AND (SELECT sum(o.seats) FROM app.rides_held(NEW.hub_id, who) o WHERE o.during @> lower(h.during)) > m.seats)
  THEN RAISE EXCEPTION 'a seat twice' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seat_taken'; END IF;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) own JOIN app.rides_held(NEW.hub_id, who) h ON lower(h.during) <@ own.during
    WHERE own.task_id = NEW.task_id
      AND (SELECT sum(o.child_seats) FROM app.rides_held(NEW.hub_id, who) o WHERE o.during @> lower(h.during))
        > app.child_seats(NEW.hub_id, who, h.day))
  THEN RAISE EXCEPTION 'a child seat twice' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_child_seat_taken'; END IF;
  IF EXISTS (
    SELECT FROM app.rides_held(NEW.hub_id, who) h JOIN app.rides_held(NEW.hub_id, who) o
      ON o.during && h.during AND o.request_id <> h.request_id
    WHERE h.task_id = NEW.task_id AND NOT (h.shares AND o.shares))
  THEN RAISE EXCEPTION 'two households in one car' USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_not_shared'; END IF;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION app.rides_held(the_hub uuid, the_member uuid)
 RETURNS TABLE(task_id uuid, request_id uuid, day date, during tstzrange, seats integer, child_seats integer, shares boolean)
 LANGUAGE sql
 STABLE
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.step_across(the_transfer uuid)
 RETURNS uuid
 LANGUAGE plpgsql
AS $function$
DECLARE sender uuid;
BEGIN
  SELECT hub_id INTO sender FROM public.transfer
    WHERE id = the_transfer AND to_hub_id = app.hub() AND state IN ('dispatched', 'partly_received');
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no goods of this transfer are on their way to this hub' USING ERRCODE = '42501';
  END IF;
  PERFORM set_config('app.hub_id', sender::text, true);
  RETURN sender;
END $function$;

CREATE OR REPLACE FUNCTION app.task_moves_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM app.follow_plan(x.hub_id, x.plan_id) FROM plan_part x
    WHERE x.hub_id = NEW.hub_id AND x.request_id = NEW.request_id;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION app.task_waits_for_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
END $function$;

CREATE TABLE public.activity (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  verb text NOT NULL,
  subject_id uuid NOT NULL,
  reason text,
  CONSTRAINT activity_pk PRIMARY KEY (hub_id, id)
);
CREATE INDEX activity_by_actor ON public.activity USING btree (hub_id, actor, at DESC);
CREATE INDEX activity_by_subject ON public.activity USING btree (hub_id, subject_id, at);
CREATE INDEX activity_by_time ON public.activity USING btree (hub_id, at DESC, id);
ALTER TABLE public.activity ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.activity FORCE ROW LEVEL SECURITY;
CREATE POLICY activity_only_old_goes ON public.activity AS RESTRICTIVE FOR DELETE TO doorstep_app
  USING ((at < (now() - '90 days'::interval)));
CREATE POLICY activity_own_hub ON public.activity FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT ON public.activity TO doorstep_app;

CREATE TABLE public.agreement (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  version smallint NOT NULL,
  signature bytea NOT NULL,
  signed_on date NOT NULL,
  CONSTRAINT agreement_pk PRIMARY KEY (hub_id, member_id, version),
  CONSTRAINT agreement_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT agreement_signature_size CHECK ((octet_length(signature) = 64))
);
ALTER TABLE public.agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY agreement_own_hub ON public.agreement FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.agreement TO doorstep_app;

CREATE TABLE public.arrangement (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  state text DEFAULT 'requested'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  children smallint,
  adults_needed smallint DEFAULT 2 NOT NULL,
  answers text[] DEFAULT '{}'::text[] NOT NULL,
  unrelated uuid[] DEFAULT '{}'::uuid[] NOT NULL,
  unrelated_by uuid,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  CONSTRAINT arrangement_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT arrangement_adults CHECK (((adults_needed >= 2) AND (adults_needed <= 6))),
  CONSTRAINT arrangement_answers_known CHECK ((answers <@ ARRAY['emergency'::text, 'allergies'::text, 'receivers'::text])),
  CONSTRAINT arrangement_children CHECK (((children >= 1) AND (children <= 8))),
  CONSTRAINT arrangement_of_request UNIQUE (hub_id, request_id),
  CONSTRAINT arrangement_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id),
  CONSTRAINT arrangement_set_up CHECK (((state = ANY (ARRAY['requested'::text, 'cancelled'::text])) OR (children IS NOT NULL))),
  CONSTRAINT arrangement_started CHECK (((state = ANY (ARRAY['started'::text, 'ended'::text, 'closed_with_concern'::text])) = (started_at IS NOT NULL))),
  CONSTRAINT arrangement_state_known CHECK ((state = ANY (ARRAY['requested'::text, 'setting_up'::text, 'ready'::text, 'started'::text, 'ended'::text, 'cancelled'::text, 'closed_with_concern'::text])))
);
CREATE INDEX arrangement_started_now ON public.arrangement USING btree (hub_id) WHERE (state = 'started'::text);
CREATE TRIGGER arrangement_waits_for_plan BEFORE UPDATE OF state ON public.arrangement FOR EACH ROW WHEN (((old.state <> 'started'::text) AND (new.state = 'started'::text))) EXECUTE FUNCTION app.task_waits_for_plan();
ALTER TABLE public.arrangement ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.arrangement FORCE ROW LEVEL SECURITY;
CREATE POLICY arrangement_own_hub ON public.arrangement FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.arrangement TO doorstep_app;

CREATE TABLE public.assignment (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  member_id uuid NOT NULL,
  run_id uuid,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  claim_key bytea,
  claim_signature bytea,
  reason text,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone,
  ended_at timestamp with time zone,
  CONSTRAINT assignment_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT assignment_claim_has_key CHECK (((state <> ALL (ARRAY['claimed'::text, 'confirmed'::text])) OR (claim_key IS NOT NULL))),
  CONSTRAINT assignment_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT assignment_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES public.run(hub_id, id),
  CONSTRAINT assignment_state_known CHECK ((state = ANY (ARRAY['offered'::text, 'claimed'::text, 'assigned'::text, 'confirmed'::text, 'declined'::text, 'released'::text, 'expired'::text, 'removed'::text, 'completed'::text, 'no_show'::text]))),
  CONSTRAINT assignment_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX assignment_by_member ON public.assignment USING btree (hub_id, member_id, state);
CREATE INDEX assignment_by_run ON public.assignment USING btree (hub_id, run_id) WHERE (run_id IS NOT NULL);
CREATE INDEX assignment_by_task ON public.assignment USING btree (hub_id, task_id);
CREATE UNIQUE INDEX assignment_one_live_per_task ON public.assignment USING btree (hub_id, task_id) WHERE (state = ANY (ARRAY['claimed'::text, 'assigned'::text, 'confirmed'::text]));
CREATE CONSTRAINT TRIGGER rides_fit AFTER INSERT OR UPDATE OF state, run_id, member_id ON public.assignment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state = ANY (ARRAY['claimed'::text, 'assigned'::text, 'confirmed'::text]))) EXECUTE FUNCTION app.rides_fit();
ALTER TABLE public.assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.assignment FORCE ROW LEVEL SECURITY;
CREATE POLICY assignment_own_hub ON public.assignment FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.assignment TO doorstep_app;

CREATE TABLE public.availability (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  id uuid NOT NULL,
  starts_on date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  rule text,
  skipped date[] DEFAULT '{}'::date[] NOT NULL,
  extra date[] DEFAULT '{}'::date[] NOT NULL,
  CONSTRAINT availability_pk PRIMARY KEY (hub_id, member_id, id),
  CONSTRAINT availability_days_few CHECK (((cardinality(skipped) <= 400) AND (cardinality(extra) <= 100))),
  CONSTRAINT availability_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT availability_order CHECK ((((from_minute >= 0) AND (from_minute <= 1439)) AND (from_minute < to_minute) AND (to_minute <= (from_minute + 1440)))),
  CONSTRAINT availability_rule_closed CHECK (((rule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]+=[A-Z0-9,-]+)*$'::text) AND (length(rule) <= 160)))
);
ALTER TABLE public.availability ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.availability FORCE ROW LEVEL SECURITY;
CREATE POLICY availability_own_hub ON public.availability FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.availability TO doorstep_app;

CREATE TABLE public.away (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  id uuid NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  CONSTRAINT away_pk PRIMARY KEY (hub_id, member_id, id),
  CONSTRAINT away_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT away_order CHECK (((from_day <= to_day) AND (to_day <= (from_day + 366))))
);
ALTER TABLE public.away ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.away FORCE ROW LEVEL SECURITY;
CREATE POLICY away_own_hub ON public.away FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.away TO doorstep_app;

CREATE TABLE public.bag (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  wave_id uuid NOT NULL,
  task_id uuid NOT NULL,
  "position" smallint NOT NULL,
  boxes smallint NOT NULL,
  state text DEFAULT 'reserved'::text NOT NULL,
  packed_by uuid,
  packed_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT bag_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT bag_boxes_few CHECK (((boxes >= 1) AND (boxes <= 8))),
  CONSTRAINT bag_packed_by_somebody CHECK (((state <> 'packed'::text) OR ((packed_by IS NOT NULL) AND (packed_at IS NOT NULL)))),
  CONSTRAINT bag_packer_exists FOREIGN KEY (hub_id, packed_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT bag_state_known CHECK ((state = ANY (ARRAY['reserved'::text, 'picking'::text, 'packed'::text, 'loaded'::text, 'unpack'::text, 'over'::text]))),
  CONSTRAINT bag_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id),
  CONSTRAINT bag_wave_exists FOREIGN KEY (hub_id, wave_id) REFERENCES public.wave(hub_id, id) ON DELETE CASCADE
);
CREATE INDEX bag_by_task ON public.bag USING btree (hub_id, task_id);
CREATE INDEX bag_by_wave ON public.bag USING btree (hub_id, wave_id);
CREATE UNIQUE INDEX bag_one_stands_per_task ON public.bag USING btree (hub_id, task_id) WHERE (state = ANY (ARRAY['reserved'::text, 'picking'::text, 'packed'::text]));
ALTER TABLE public.bag ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.bag FORCE ROW LEVEL SECURITY;
CREATE POLICY bag_own_hub ON public.bag FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.bag TO doorstep_app;

CREATE TABLE public.bag_line (
  hub_id uuid NOT NULL,
  bag_id uuid NOT NULL,
  item_id uuid NOT NULL,
  wanted smallint NOT NULL,
  promised smallint NOT NULL,
  picked smallint DEFAULT 0 NOT NULL,
  state text DEFAULT 'open'::text NOT NULL,
  picked_by uuid,
  picked_at timestamp with time zone,
  stands_for uuid NOT NULL,
  CONSTRAINT bag_line_pk PRIMARY KEY (hub_id, bag_id, item_id, stands_for),
  CONSTRAINT bag_line_bag_exists FOREIGN KEY (hub_id, bag_id) REFERENCES public.bag(hub_id, id) ON DELETE CASCADE,
  CONSTRAINT bag_line_counts CHECK ((((picked >= 0) AND (picked <= promised)) AND (promised <= wanted))),
  CONSTRAINT bag_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT bag_line_picked_by_somebody CHECK ((((state = 'open'::text) = (picked_by IS NULL)) AND ((state = 'open'::text) = (picked_at IS NULL)))),
  CONSTRAINT bag_line_picker_exists FOREIGN KEY (hub_id, picked_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT bag_line_stands_for_exists FOREIGN KEY (hub_id, stands_for) REFERENCES public.item(hub_id, id),
  CONSTRAINT bag_line_state_known CHECK ((state = ANY (ARRAY['open'::text, 'picked'::text, 'short'::text])))
);
ALTER TABLE public.bag_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.bag_line FORCE ROW LEVEL SECURITY;
CREATE POLICY bag_line_own_hub ON public.bag_line FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.bag_line TO doorstep_app;

CREATE TABLE public.bin (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  "position" smallint NOT NULL,
  cooling text DEFAULT 'shelf'::text NOT NULL,
  state text DEFAULT 'open'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT bin_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT bin_cooling_known CHECK ((cooling = ANY (ARRAY['shelf'::text, 'cold'::text, 'frozen'::text]))),
  CONSTRAINT bin_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT bin_is_not_the_hub CHECK ((id <> hub_id)),
  CONSTRAINT bin_name_short CHECK (((length(name) >= 1) AND (length(name) <= 40))),
  CONSTRAINT bin_name_taken UNIQUE (hub_id, name),
  CONSTRAINT bin_state_known CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
ALTER TABLE public.bin ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.bin FORCE ROW LEVEL SECURITY;
CREATE POLICY bin_own_hub ON public.bin FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.bin TO doorstep_app;

CREATE TABLE public.board_watch (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  week date NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  CONSTRAINT board_watch_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT board_watch_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.board_watch ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.board_watch FORCE ROW LEVEL SECURITY;
CREATE POLICY board_watch_own_hub ON public.board_watch FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.board_watch TO doorstep_app;

CREATE TABLE public.calendar_entry (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  kind text NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  cancelled boolean NOT NULL,
  sequence integer NOT NULL,
  told_at timestamp with time zone NOT NULL,
  CONSTRAINT calendar_entry_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT calendar_entry_kind_known CHECK ((kind = ANY (ARRAY['shift'::text, 'drive'::text]))),
  CONSTRAINT calendar_entry_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT calendar_entry_one_a_subject UNIQUE (hub_id, member_id, subject_id),
  CONSTRAINT calendar_entry_order CHECK ((starts_at < ends_at)),
  CONSTRAINT calendar_entry_sequence CHECK ((sequence >= 0))
);
ALTER TABLE public.calendar_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.calendar_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY calendar_entry_own_hub ON public.calendar_entry FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.calendar_entry TO doorstep_app;

CREATE TABLE public.calendar_feed (
  token_hash bytea NOT NULL,
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  made_on date NOT NULL,
  CONSTRAINT calendar_feed_pk PRIMARY KEY (token_hash),
  CONSTRAINT calendar_feed_hash CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX calendar_feed_by_member ON public.calendar_feed USING btree (hub_id, member_id);
ALTER TABLE public.calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY calendar_feed_by_key ON public.calendar_feed FOR ALL TO doorstep_app
  USING (((token_hash = app.door()) OR (hub_id = app.hub())))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.calendar_feed TO doorstep_app;

CREATE TABLE public.calibration (
  region_id uuid NOT NULL,
  factor double precision NOT NULL,
  runs integer NOT NULL,
  learnt_on date NOT NULL,
  looked_on date NOT NULL,
  CONSTRAINT calibration_pk PRIMARY KEY (region_id),
  CONSTRAINT calibration_believable CHECK (((factor >= (0.5)::double precision) AND (factor <= (2)::double precision))),
  CONSTRAINT calibration_region_exists FOREIGN KEY (region_id) REFERENCES public.region(id)
);
ALTER TABLE public.calibration ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.calibration FORCE ROW LEVEL SECURITY;
CREATE POLICY calibration_public ON public.calibration FOR ALL TO doorstep_app
  USING (true)
  WITH CHECK (true);
GRANT INSERT, SELECT, UPDATE ON public.calibration TO doorstep_app;

CREATE TABLE public.call_attempt (
  hub_id uuid NOT NULL,
  request_id uuid NOT NULL,
  n smallint NOT NULL,
  by uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  outcome text NOT NULL,
  next_at timestamp with time zone,
  CONSTRAINT call_attempt_pk PRIMARY KEY (hub_id, request_id, n),
  CONSTRAINT call_attempt_by_exists FOREIGN KEY (hub_id, by) REFERENCES public.member(hub_id, id),
  CONSTRAINT call_attempt_few CHECK (((n >= 1) AND (n <= 50))),
  CONSTRAINT call_attempt_outcome_known CHECK ((outcome = ANY (ARRAY['no_answer'::text, 'wrong_number'::text, 'call_back'::text, 'reached'::text, 'hung_up'::text, 'other_help'::text]))),
  CONSTRAINT call_attempt_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id)
);
ALTER TABLE public.call_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.call_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY call_attempt_own_hub ON public.call_attempt FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.call_attempt TO doorstep_app;

CREATE TABLE public.care_check (
  hub_id uuid NOT NULL,
  arrangement_id uuid NOT NULL,
  n smallint NOT NULL,
  state text DEFAULT 'due'::text NOT NULL,
  due_at timestamp with time zone NOT NULL,
  missed_at timestamp with time zone,
  answered_at timestamp with time zone,
  answered_by uuid,
  CONSTRAINT care_check_pk PRIMARY KEY (hub_id, arrangement_id, n),
  CONSTRAINT care_check_answered CHECK (((state = 'answered'::text) = (answered_at IS NOT NULL))),
  CONSTRAINT care_check_arrangement_exists FOREIGN KEY (hub_id, arrangement_id) REFERENCES public.arrangement(hub_id, id),
  CONSTRAINT care_check_member_exists FOREIGN KEY (hub_id, answered_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT care_check_missed CHECK (((state <> 'missed'::text) OR (missed_at IS NOT NULL))),
  CONSTRAINT care_check_state_known CHECK ((state = ANY (ARRAY['due'::text, 'answered'::text, 'missed'::text])))
);
ALTER TABLE public.care_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.care_check FORCE ROW LEVEL SECURITY;
CREATE POLICY care_check_own_hub ON public.care_check FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.care_check TO doorstep_app;

CREATE TABLE public.care_day (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  day date NOT NULL,
  household bytea NOT NULL,
  CONSTRAINT care_day_pk PRIMARY KEY (hub_id, member_id, day, household),
  CONSTRAINT care_day_household CHECK ((octet_length(household) = 32)),
  CONSTRAINT care_day_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.care_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.care_day FORCE ROW LEVEL SECURITY;
CREATE POLICY care_day_own_hub ON public.care_day FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT ON public.care_day TO doorstep_app;

CREATE TABLE public.care_presence (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  arrangement_id uuid NOT NULL,
  member_id uuid NOT NULL,
  arrived_at timestamp with time zone NOT NULL,
  device_time timestamp with time zone NOT NULL,
  left_at timestamp with time zone,
  CONSTRAINT care_presence_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT care_presence_arrangement_exists FOREIGN KEY (hub_id, arrangement_id) REFERENCES public.arrangement(hub_id, id),
  CONSTRAINT care_presence_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT care_presence_order CHECK ((arrived_at <= left_at))
);
CREATE INDEX care_presence_by_member ON public.care_presence USING btree (hub_id, member_id) WHERE (left_at IS NULL);
CREATE UNIQUE INDEX care_presence_once ON public.care_presence USING btree (hub_id, arrangement_id, member_id) WHERE (left_at IS NULL);
ALTER TABLE public.care_presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.care_presence FORCE ROW LEVEL SECURITY;
CREATE POLICY care_presence_own_hub ON public.care_presence FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.care_presence TO doorstep_app;

CREATE TABLE public.caregiver_plan (
  hub_id uuid NOT NULL,
  request_id uuid NOT NULL,
  state text DEFAULT 'closed'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  made_on date NOT NULL,
  reason text,
  asked_by uuid,
  asked_at timestamp with time zone,
  opened_by uuid,
  opened_at timestamp with time zone,
  opened_on date,
  CONSTRAINT caregiver_plan_pk PRIMARY KEY (hub_id, request_id),
  CONSTRAINT caregiver_plan_asked CHECK ((((state = 'closed'::text) = (asked_by IS NULL)) AND ((asked_by IS NULL) = (asked_at IS NULL)) AND ((asked_by IS NULL) = (reason IS NULL)))),
  CONSTRAINT caregiver_plan_asked_by_exists FOREIGN KEY (hub_id, asked_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT caregiver_plan_by_two CHECK (((opened_by IS DISTINCT FROM asked_by) OR (opened_by IS NULL))),
  CONSTRAINT caregiver_plan_opened CHECK ((((state = 'opened'::text) = (opened_by IS NOT NULL)) AND ((opened_by IS NULL) = (opened_at IS NULL)))),
  CONSTRAINT caregiver_plan_opened_by_exists FOREIGN KEY (hub_id, opened_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT caregiver_plan_reason_known CHECK ((reason = ANY (ARRAY['did_not_come_home'::text, 'cannot_be_reached'::text, 'family_asked'::text]))),
  CONSTRAINT caregiver_plan_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id),
  CONSTRAINT caregiver_plan_state_known CHECK ((state = ANY (ARRAY['closed'::text, 'asked'::text, 'opened'::text])))
);
ALTER TABLE public.caregiver_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.caregiver_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY caregiver_plan_own_hub ON public.caregiver_plan FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.caregiver_plan TO doorstep_app;

CREATE TABLE public.child_location (
  hub_id uuid NOT NULL,
  arrangement_id uuid NOT NULL,
  child smallint NOT NULL,
  n smallint NOT NULL,
  state text NOT NULL,
  giver_member uuid,
  giver_family smallint,
  receiver_member uuid,
  receiver_family smallint,
  by uuid,
  at timestamp with time zone NOT NULL,
  device_time timestamp with time zone NOT NULL,
  CONSTRAINT child_location_pk PRIMARY KEY (hub_id, arrangement_id, child, n),
  CONSTRAINT child_location_arrangement_exists FOREIGN KEY (hub_id, arrangement_id) REFERENCES public.arrangement(hub_id, id),
  CONSTRAINT child_location_child CHECK ((((child >= 1) AND (child <= 8)) AND (n >= 0))),
  CONSTRAINT child_location_giver_family CHECK (((giver_family >= 0) AND (giver_family <= 6))),
  CONSTRAINT child_location_giver_member_exists FOREIGN KEY (hub_id, giver_member) REFERENCES public.member(hub_id, id),
  CONSTRAINT child_location_giver_one CHECK ((num_nonnulls(giver_member, giver_family) = 1)),
  CONSTRAINT child_location_receiver_family CHECK (((receiver_family >= 0) AND (receiver_family <= 6))),
  CONSTRAINT child_location_receiver_member_exists FOREIGN KEY (hub_id, receiver_member) REFERENCES public.member(hub_id, id),
  CONSTRAINT child_location_receiver_one CHECK ((num_nonnulls(receiver_member, receiver_family) = 1)),
  CONSTRAINT child_location_state_known CHECK ((state = ANY (ARRAY['with_parent'::text, 'in_transit'::text, 'in_care'::text]))),
  CONSTRAINT child_location_with_whom CHECK (((state = 'with_parent'::text) = (receiver_family IS NOT NULL)))
);
ALTER TABLE public.child_location ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.child_location FORCE ROW LEVEL SECURITY;
CREATE POLICY child_location_own_hub ON public.child_location FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.child_location TO doorstep_app;

CREATE TABLE public.child_seat (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  class text NOT NULL,
  number smallint NOT NULL,
  expires_on date NOT NULL,
  state text DEFAULT 'in_use'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT child_seat_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT child_seat_class_known CHECK ((class = ANY (ARRAY['infant'::text, 'harness'::text, 'booster'::text]))),
  CONSTRAINT child_seat_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT child_seat_number_taken UNIQUE (hub_id, number),
  CONSTRAINT child_seat_state_known CHECK ((state = ANY (ARRAY['in_use'::text, 'recalled'::text, 'retired'::text])))
);
ALTER TABLE public.child_seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.child_seat FORCE ROW LEVEL SECURITY;
CREATE POLICY child_seat_own_hub ON public.child_seat FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.child_seat TO doorstep_app;

CREATE TABLE public.clearance (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  role text NOT NULL,
  state text NOT NULL,
  until date,
  version integer DEFAULT 1 NOT NULL,
  proposed_state text,
  proposed_by uuid,
  changed_on date NOT NULL,
  CONSTRAINT clearance_pk PRIMARY KEY (hub_id, member_id, role),
  CONSTRAINT clearance_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT clearance_proposal_known CHECK (((proposed_state IS NULL) OR (proposed_state = ANY (ARRAY['provisional'::text, 'approved'::text])))),
  CONSTRAINT clearance_proposal_whole CHECK (((proposed_state IS NULL) = (proposed_by IS NULL))),
  CONSTRAINT clearance_proposer_exists FOREIGN KEY (hub_id, proposed_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT clearance_role_known CHECK ((role = ANY (ARRAY['organizer'::text, 'dispatcher'::text, 'intake'::text, 'packer'::text, 'carer'::text, 'interpreter'::text, 'driver_to_hub'::text, 'driver_to_homes'::text, 'driver_of_people'::text, 'companion'::text]))),
  CONSTRAINT clearance_state_known CHECK ((state = ANY (ARRAY['applied'::text, 'screening'::text, 'provisional'::text, 'approved'::text, 'expired'::text, 'suspended'::text, 'left'::text, 'denied'::text])))
);
CREATE INDEX clearance_by_role ON public.clearance USING btree (hub_id, role, state);
ALTER TABLE public.clearance ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.clearance FORCE ROW LEVEL SECURITY;
CREATE POLICY clearance_own_hub ON public.clearance FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.clearance TO doorstep_app;

CREATE TABLE public.closed_day (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  site_id uuid,
  day date NOT NULL,
  CONSTRAINT closed_day_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT closed_day_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT closed_day_once UNIQUE NULLS NOT DISTINCT (hub_id, site_id, day),
  CONSTRAINT closed_day_site_exists FOREIGN KEY (hub_id, site_id) REFERENCES public.site(hub_id, id)
);
ALTER TABLE public.closed_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.closed_day FORCE ROW LEVEL SECURITY;
CREATE POLICY closed_day_own_hub ON public.closed_day FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.closed_day TO doorstep_app;

CREATE TABLE public.closure (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  CONSTRAINT closure_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT closure_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id)
);
CREATE INDEX closure_by_day ON public.closure USING btree (hub_id, day);
ALTER TABLE public.closure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.closure FORCE ROW LEVEL SECURITY;
CREATE POLICY closure_own_hub ON public.closure FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT ON public.closure TO doorstep_app;

CREATE TABLE public.count_line (
  hub_id uuid NOT NULL,
  count_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  lot_id uuid,
  place_id uuid NOT NULL,
  "position" smallint NOT NULL,
  counted integer,
  book integer,
  counted_at timestamp with time zone,
  counted_by uuid,
  kept_at integer,
  reason text,
  source text,
  label_kind text,
  label_date date,
  movement_id uuid,
  live boolean DEFAULT true NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT count_line_pk PRIMARY KEY (hub_id, count_id, id),
  CONSTRAINT count_line_count_exists FOREIGN KEY (hub_id, count_id) REFERENCES public.stock_count(hub_id, id),
  CONSTRAINT count_line_counted_whole CHECK ((((counted IS NULL) = (counted_at IS NULL)) AND ((counted IS NULL) = (book IS NULL)) AND ((counted >= 0) AND (counted <= 1000000)))),
  CONSTRAINT count_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT count_line_label_has_date CHECK (((label_kind IS NULL) OR ((label_kind = 'none'::text) = (label_date IS NULL)))),
  CONSTRAINT count_line_label_known CHECK ((label_kind = ANY (ARRAY['use_by'::text, 'best_by'::text, 'made_on'::text, 'none'::text]))),
  CONSTRAINT count_line_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT count_line_movement_exists FOREIGN KEY (hub_id, movement_id) REFERENCES public.stock_movement(hub_id, id),
  CONSTRAINT count_line_reason_known CHECK ((reason = ANY (ARRAY['miscount'::text, 'found'::text, 'missing'::text, 'damaged'::text, 'spoiled'::text, 'not_recorded'::text]))),
  CONSTRAINT count_line_source_short CHECK (((length(source) >= 1) AND (length(source) <= 80)))
);
CREATE UNIQUE INDEX count_line_counted_once ON public.count_line USING btree (hub_id, lot_id, place_id) WHERE live;
ALTER TABLE public.count_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.count_line FORCE ROW LEVEL SECURITY;
CREATE POLICY count_line_own_hub ON public.count_line FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.count_line TO doorstep_app;

CREATE TABLE public.course_finish (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  course text NOT NULL,
  version smallint NOT NULL,
  finished_on date NOT NULL,
  CONSTRAINT course_finish_pk PRIMARY KEY (hub_id, member_id, course),
  CONSTRAINT course_finish_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.course_finish ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.course_finish FORCE ROW LEVEL SECURITY;
CREATE POLICY course_finish_own_hub ON public.course_finish FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.course_finish TO doorstep_app;

CREATE TABLE public.credential (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  course text,
  given_on date NOT NULL,
  until date,
  seen_by uuid,
  second_by uuid,
  state text NOT NULL,
  CONSTRAINT credential_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT credential_course_is_name CHECK (((course IS NULL) OR (course ~ '^[a-z_]{2,32}$'::text))),
  CONSTRAINT credential_course_of_training CHECK (((kind = 'training'::text) = (course IS NOT NULL))),
  CONSTRAINT credential_kind_known CHECK ((kind = ANY (ARRAY['agreement'::text, 'training'::text, 'interview'::text, 'licence'::text, 'insurance'::text, 'vehicle_check'::text, 'driving_record'::text, 'background_check'::text]))),
  CONSTRAINT credential_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT credential_order CHECK (((until IS NULL) OR (until >= given_on))),
  CONSTRAINT credential_second_exists FOREIGN KEY (hub_id, second_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT credential_seen CHECK (((kind = ANY (ARRAY['agreement'::text, 'training'::text])) OR (seen_by IS NOT NULL))),
  CONSTRAINT credential_seer_exists FOREIGN KEY (hub_id, seen_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT credential_state_known CHECK ((state = ANY (ARRAY['given'::text, 'withdrawn'::text]))),
  CONSTRAINT credential_two_people CHECK (((second_by IS NULL) OR (second_by <> seen_by)))
);
CREATE INDEX credential_by_member ON public.credential USING btree (hub_id, member_id, kind);
ALTER TABLE public.credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.credential FORCE ROW LEVEL SECURITY;
CREATE POLICY credential_own_hub ON public.credential FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.credential TO doorstep_app;

CREATE TABLE public.discard_weight (
  hub_id uuid NOT NULL,
  movement_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  grams integer NOT NULL,
  CONSTRAINT discard_weight_pk PRIMARY KEY (hub_id, movement_id, lot_id),
  CONSTRAINT discard_weight_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT discard_weight_movement_exists FOREIGN KEY (hub_id, movement_id) REFERENCES public.stock_movement(hub_id, id),
  CONSTRAINT discard_weight_positive CHECK ((grams > 0))
);
ALTER TABLE public.discard_weight ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.discard_weight FORCE ROW LEVEL SECURITY;
CREATE POLICY discard_weight_own_hub ON public.discard_weight FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.discard_weight TO doorstep_app;

CREATE TABLE public.disclosure (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  request_id uuid NOT NULL,
  day date NOT NULL,
  role text NOT NULL,
  household_tag bytea,
  CONSTRAINT disclosure_pk PRIMARY KEY (hub_id, member_id, request_id, role),
  CONSTRAINT disclosure_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id),
  CONSTRAINT disclosure_role_known CHECK ((role = ANY (ARRAY['organizer'::text, 'volunteer'::text])))
);
CREATE INDEX disclosure_by_household ON public.disclosure USING btree (hub_id, household_tag) WHERE (household_tag IS NOT NULL);
CREATE INDEX disclosure_by_request ON public.disclosure USING btree (hub_id, request_id);
ALTER TABLE public.disclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.disclosure FORCE ROW LEVEL SECURITY;
CREATE POLICY disclosure_own_hub ON public.disclosure FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.disclosure TO doorstep_app;

CREATE TABLE public.donation (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  donor_id uuid,
  drive_id uuid,
  state text DEFAULT 'draft'::text NOT NULL,
  received_on date NOT NULL,
  begun_by uuid NOT NULL,
  begun_at timestamp with time zone NOT NULL,
  finished_by uuid,
  finished_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT donation_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT donation_begun_by_member FOREIGN KEY (hub_id, begun_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT donation_donor_exists FOREIGN KEY (hub_id, donor_id) REFERENCES public.donor(hub_id, id),
  CONSTRAINT donation_drive_exists FOREIGN KEY (hub_id, drive_id) REFERENCES public.drive(hub_id, id),
  CONSTRAINT donation_finished_by_member FOREIGN KEY (hub_id, finished_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT donation_finished_whole CHECK (((state = 'finished'::text) = ((finished_at IS NOT NULL) AND (finished_by IS NOT NULL)))),
  CONSTRAINT donation_state_known CHECK ((state = ANY (ARRAY['draft'::text, 'finished'::text, 'dropped'::text])))
);
CREATE INDEX donation_newest ON public.donation USING btree (hub_id, begun_at DESC, id);
ALTER TABLE public.donation ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.donation FORCE ROW LEVEL SECURITY;
CREATE POLICY donation_own_hub ON public.donation FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.donation TO doorstep_app;

CREATE TABLE public.donation_line (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  donation_id uuid NOT NULL,
  "position" integer NOT NULL,
  item_id uuid NOT NULL,
  quantity integer NOT NULL,
  grams integer,
  tare_grams integer,
  brand text,
  code text,
  label_kind text,
  label_date date,
  date_answered boolean DEFAULT false NOT NULL,
  contains text[],
  may_contain text[],
  absent text[],
  arrival text NOT NULL,
  temperature integer,
  accept_reason text,
  reject_reason text,
  bin_id uuid,
  version integer DEFAULT 1 NOT NULL,
  written_by uuid NOT NULL,
  CONSTRAINT donation_line_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT donation_line_accept_known CHECK ((accept_reason = ANY (ARRAY['under_two_hours'::text, 'needs_no_cold'::text]))),
  CONSTRAINT donation_line_amounts CHECK ((((quantity >= 0) AND (quantity <= 1000000)) AND (grams > 0) AND (tare_grams >= 0))),
  CONSTRAINT donation_line_arrival_known CHECK ((arrival = ANY (ARRAY['shelf'::text, 'cold'::text, 'frozen'::text, 'hot'::text]))),
  CONSTRAINT donation_line_bin_exists FOREIGN KEY (hub_id, bin_id) REFERENCES public.bin(hub_id, id),
  CONSTRAINT donation_line_donation_exists FOREIGN KEY (hub_id, donation_id) REFERENCES public.donation(hub_id, id),
  CONSTRAINT donation_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT donation_line_label_known CHECK ((label_kind = ANY (ARRAY['use_by'::text, 'best_by'::text, 'made_on'::text, 'none'::text]))),
  CONSTRAINT donation_line_member_exists FOREIGN KEY (hub_id, written_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT donation_line_one_answer CHECK (((accept_reason IS NULL) OR (reject_reason IS NULL))),
  CONSTRAINT donation_line_reject_known CHECK ((reject_reason = ANY (ARRAY['too_warm'::text, 'not_hot_enough'::text, 'past_date'::text, 'damaged'::text, 'bloated'::text, 'no_label'::text, 'pests'::text, 'recalled'::text]))),
  CONSTRAINT donation_line_temperature CHECK (((temperature >= '-1000'::integer) AND (temperature <= 3000))),
  CONSTRAINT donation_line_traces_apart CHECK (((NOT (contains && may_contain)) AND (NOT (contains && absent)) AND (NOT (may_contain && absent)))),
  CONSTRAINT donation_line_traces_known CHECK (((contains <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]) AND (may_contain <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]) AND (absent <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]))),
  CONSTRAINT donation_line_words_short CHECK (((length(brand) <= 60) AND (length(code) <= 40)))
);
CREATE INDEX donation_line_of ON public.donation_line USING btree (hub_id, donation_id, "position");
ALTER TABLE public.donation_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.donation_line FORCE ROW LEVEL SECURITY;
CREATE POLICY donation_line_own_hub ON public.donation_line FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.donation_line TO doorstep_app;

CREATE TABLE public.donor (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  name text,
  state text DEFAULT 'open'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT donor_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT donor_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT donor_kind_known CHECK ((kind = ANY (ARRAY['shop'::text, 'church'::text, 'school'::text, 'farm'::text, 'restaurant'::text, 'group'::text, 'person'::text]))),
  CONSTRAINT donor_name_short CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  CONSTRAINT donor_name_taken UNIQUE (hub_id, name),
  CONSTRAINT donor_person_is_sealed CHECK (((kind = 'person'::text) = (name IS NULL))),
  CONSTRAINT donor_state_known CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
ALTER TABLE public.donor ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.donor FORCE ROW LEVEL SECURITY;
CREATE POLICY donor_own_hub ON public.donor FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.donor TO doorstep_app;

CREATE TABLE public.drive (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  state text DEFAULT 'open'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT drive_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT drive_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT drive_name_short CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  CONSTRAINT drive_name_taken UNIQUE (hub_id, name),
  CONSTRAINT drive_state_known CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
ALTER TABLE public.drive ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.drive FORCE ROW LEVEL SECURITY;
CREATE POLICY drive_own_hub ON public.drive FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.drive TO doorstep_app;

CREATE TABLE public.epoch_turn (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  epoch integer NOT NULL,
  started_by uuid NOT NULL,
  started_at timestamp with time zone NOT NULL,
  leaver_id uuid,
  hub_kid text NOT NULL,
  hub_key bytea NOT NULL,
  hub_signature bytea NOT NULL,
  board_kid text NOT NULL,
  board_key bytea NOT NULL,
  board_signature bytea NOT NULL,
  CONSTRAINT epoch_turn_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT epoch_turn_leaver_exists FOREIGN KEY (hub_id, leaver_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT epoch_turn_one_at_a_time UNIQUE (hub_id),
  CONSTRAINT epoch_turn_sizes CHECK (((octet_length(hub_key) = 32) AND (octet_length(board_key) = 32) AND (octet_length(hub_signature) = 64) AND (octet_length(board_signature) = 64))),
  CONSTRAINT epoch_turn_starter_exists FOREIGN KEY (hub_id, started_by) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.epoch_turn ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.epoch_turn FORCE ROW LEVEL SECURITY;
CREATE POLICY epoch_turn_own_hub ON public.epoch_turn FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.epoch_turn TO doorstep_app;

CREATE TABLE public.exemption (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  role text NOT NULL,
  kind text NOT NULL,
  course text,
  reason text NOT NULL,
  until date NOT NULL,
  made_by uuid,
  made_on date NOT NULL,
  ended_on date,
  CONSTRAINT exemption_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT exemption_course_is_name CHECK (((course IS NULL) OR (course ~ '^[a-z_]{2,32}$'::text))),
  CONSTRAINT exemption_course_of_training CHECK (((kind = 'training'::text) = (course IS NOT NULL))),
  CONSTRAINT exemption_kind_known CHECK ((kind = ANY (ARRAY['agreement'::text, 'training'::text, 'vouches'::text, 'interview'::text, 'licence'::text, 'insurance'::text, 'vehicle_check'::text, 'driving_record'::text, 'background_check'::text]))),
  CONSTRAINT exemption_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT exemption_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT exemption_never_for_carers CHECK ((NOT ((role = 'carer'::text) AND (kind = 'background_check'::text)))),
  CONSTRAINT exemption_order CHECK ((until >= made_on)),
  CONSTRAINT exemption_reason_known CHECK ((reason = ANY (ARRAY['known_long'::text, 'paper_delayed'::text, 'checked_elsewhere'::text, 'not_needed_here'::text, 'before_policy'::text]))),
  CONSTRAINT exemption_role_known CHECK ((role = ANY (ARRAY['organizer'::text, 'dispatcher'::text, 'intake'::text, 'packer'::text, 'carer'::text, 'interpreter'::text, 'driver_to_hub'::text, 'driver_to_homes'::text, 'driver_of_people'::text, 'companion'::text])))
);
CREATE INDEX exemption_by_member ON public.exemption USING btree (hub_id, member_id);
ALTER TABLE public.exemption ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.exemption FORCE ROW LEVEL SECURITY;
CREATE POLICY exemption_own_hub ON public.exemption FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.exemption TO doorstep_app;

CREATE TABLE public.family_note (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  kind text NOT NULL,
  said_at timestamp with time zone NOT NULL,
  read_by uuid,
  read_at timestamp with time zone,
  CONSTRAINT family_note_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT family_note_kind_known CHECK ((kind = ANY (ARRAY['message'::text, 'new_time'::text, 'not_safe'::text, 'consent'::text]))),
  CONSTRAINT family_note_read_by_somebody CHECK (((read_by IS NULL) = (read_at IS NULL))),
  CONSTRAINT family_note_reader_exists FOREIGN KEY (hub_id, read_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT family_note_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id)
);
CREATE INDEX family_note_by_request ON public.family_note USING btree (hub_id, request_id, said_at DESC);
CREATE INDEX family_note_unread ON public.family_note USING btree (hub_id, said_at) WHERE (read_by IS NULL);
ALTER TABLE public.family_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.family_note FORCE ROW LEVEL SECURITY;
CREATE POLICY family_note_own_hub ON public.family_note FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.family_note TO doorstep_app;

CREATE TABLE public.follow_up (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  reason text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  state text DEFAULT 'open'::text NOT NULL,
  checks smallint DEFAULT 0 NOT NULL,
  last_check text,
  checked_at timestamp with time zone,
  outcome text,
  closed_by text,
  closed_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT follow_up_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT follow_up_check_known CHECK ((last_check = ANY (ARRAY['well'::text, 'no_answer'::text, 'worried'::text, 'no_contact'::text]))),
  CONSTRAINT follow_up_closed CHECK (((state = 'closed'::text) = (outcome IS NOT NULL))),
  CONSTRAINT follow_up_outcome_known CHECK ((outcome = ANY (ARRAY['family_is_well'::text, 'comes_again'::text, 'no_longer_needed'::text, 'wrong_place'::text, 'trusted_contact_knows'::text, 'not_reached'::text, 'handed_on'::text]))),
  CONSTRAINT follow_up_state_known CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
  CONSTRAINT follow_up_stop_exists FOREIGN KEY (hub_id, id) REFERENCES public.stop(hub_id, id),
  CONSTRAINT follow_up_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX follow_up_open ON public.follow_up USING btree (hub_id, opened_at) WHERE (state = 'open'::text);
ALTER TABLE public.follow_up ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.follow_up FORCE ROW LEVEL SECURITY;
CREATE POLICY follow_up_own_hub ON public.follow_up FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.follow_up TO doorstep_app;

CREATE TABLE public.fund (
  hub_id uuid NOT NULL,
  balance integer DEFAULT 0 NOT NULL,
  lines integer DEFAULT 0 NOT NULL,
  alone_cents integer DEFAULT 10000 NOT NULL,
  mile_rate integer DEFAULT 140 NOT NULL,
  wanted_alone_cents integer,
  wanted_by uuid,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT fund_pk PRIMARY KEY (hub_id),
  CONSTRAINT fund_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT fund_not_negative CHECK ((balance >= 0)),
  CONSTRAINT fund_rules CHECK ((((alone_cents >= 0) AND (alone_cents <= 1000000)) AND ((mile_rate >= 0) AND (mile_rate <= 2000)) AND ((wanted_alone_cents >= 0) AND (wanted_alone_cents <= 1000000)) AND ((wanted_by IS NULL) = (wanted_alone_cents IS NULL)))),
  CONSTRAINT fund_wanted_by_member FOREIGN KEY (hub_id, wanted_by) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.fund ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.fund FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_own_hub ON public.fund FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.fund TO doorstep_app;

CREATE TABLE public.fund_ask (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  category text NOT NULL,
  cents integer NOT NULL,
  state text DEFAULT 'asked'::text NOT NULL,
  yeses smallint NOT NULL,
  day date NOT NULL,
  asked_by uuid NOT NULL,
  first_by uuid,
  second_by uuid,
  declined_by uuid,
  reason text,
  run_id uuid,
  tenth_miles integer,
  reverses integer,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT fund_ask_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT fund_ask_asker_exists FOREIGN KEY (hub_id, asked_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT fund_ask_cents CHECK (((cents >= 1) AND (cents <= 20000000))),
  CONSTRAINT fund_ask_decliner_exists FOREIGN KEY (hub_id, declined_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT fund_ask_first_exists FOREIGN KEY (hub_id, first_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT fund_ask_kind_known CHECK ((kind = ANY (ARRAY['help'::text, 'reimbursement'::text, 'reversal'::text]))),
  CONSTRAINT fund_ask_miles CHECK (((tenth_miles IS NOT NULL) = (category = 'miles'::text))),
  CONSTRAINT fund_ask_not_own CHECK (((first_by <> asked_by) AND (second_by <> asked_by) AND (second_by <> first_by))),
  CONSTRAINT fund_ask_of_a_line CHECK (((kind = 'reversal'::text) = (reverses IS NOT NULL))),
  CONSTRAINT fund_ask_of_a_run CHECK (((kind = 'reimbursement'::text) = (run_id IS NOT NULL))),
  CONSTRAINT fund_ask_paid_by_enough CHECK (((state <> 'paid'::text) OR (yeses <= num_nonnulls(first_by, second_by)))),
  CONSTRAINT fund_ask_reason_known CHECK ((reason = ANY (ARRAY['not_covered'::text, 'amount_unclear'::text, 'already_paid'::text, 'other'::text]))),
  CONSTRAINT fund_ask_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES public.run(hub_id, id),
  CONSTRAINT fund_ask_second_exists FOREIGN KEY (hub_id, second_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT fund_ask_state_known CHECK ((state = ANY (ARRAY['asked'::text, 'paid'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX fund_ask_by_asker ON public.fund_ask USING btree (hub_id, asked_by, day);
CREATE UNIQUE INDEX fund_ask_once_a_run ON public.fund_ask USING btree (hub_id, run_id, category) WHERE (state = ANY (ARRAY['asked'::text, 'paid'::text]));
CREATE INDEX fund_ask_open ON public.fund_ask USING btree (hub_id, day) WHERE (state = 'asked'::text);
CREATE UNIQUE INDEX fund_ask_reversed_once ON public.fund_ask USING btree (hub_id, reverses) WHERE (state = ANY (ARRAY['asked'::text, 'paid'::text]));
ALTER TABLE public.fund_ask ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.fund_ask FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_ask_own_hub ON public.fund_ask FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.fund_ask TO doorstep_app;

CREATE TABLE public.fund_entry (
  hub_id uuid NOT NULL,
  n integer NOT NULL,
  kind text NOT NULL,
  category text NOT NULL,
  cents integer NOT NULL,
  day date NOT NULL,
  written_by uuid NOT NULL,
  ask_id uuid,
  run_id uuid,
  reverses integer,
  CONSTRAINT fund_entry_pk PRIMARY KEY (hub_id, n),
  CONSTRAINT fund_entry_ask_exists FOREIGN KEY (hub_id, ask_id) REFERENCES public.fund_ask(hub_id, id),
  CONSTRAINT fund_entry_ask_once UNIQUE (hub_id, ask_id),
  CONSTRAINT fund_entry_asked_for CHECK (((kind = 'gift'::text) = (ask_id IS NULL))),
  CONSTRAINT fund_entry_direction CHECK (
CASE kind
    WHEN 'gift'::text THEN (cents > 0)
    WHEN 'reversal'::text THEN (cents <> 0)
    ELSE (cents < 0)
END),
  CONSTRAINT fund_entry_kind_known CHECK ((kind = ANY (ARRAY['gift'::text, 'help'::text, 'reimbursement'::text, 'reversal'::text]))),
  CONSTRAINT fund_entry_line_exists FOREIGN KEY (hub_id, reverses) REFERENCES public.fund_entry(hub_id, n),
  CONSTRAINT fund_entry_reverses CHECK ((((kind = 'reversal'::text) = (reverses IS NOT NULL)) AND (reverses < n))),
  CONSTRAINT fund_entry_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES public.run(hub_id, id),
  CONSTRAINT fund_entry_writer_exists FOREIGN KEY (hub_id, written_by) REFERENCES public.member(hub_id, id)
);
CREATE INDEX fund_entry_by_day ON public.fund_entry USING btree (hub_id, day);
CREATE UNIQUE INDEX fund_entry_reversed_once ON public.fund_entry USING btree (hub_id, reverses);
ALTER TABLE public.fund_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.fund_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_entry_own_hub ON public.fund_entry FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.fund_entry TO doorstep_app;

CREATE TABLE public.held_task (
  hub_id uuid NOT NULL,
  hold_id uuid NOT NULL,
  task_id uuid NOT NULL,
  warned boolean NOT NULL,
  CONSTRAINT held_task_pk PRIMARY KEY (hub_id, hold_id, task_id),
  CONSTRAINT held_task_hold_exists FOREIGN KEY (hub_id, hold_id) REFERENCES public.hold(hub_id, id) ON DELETE CASCADE,
  CONSTRAINT held_task_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX held_task_by_task ON public.held_task USING btree (hub_id, task_id);
ALTER TABLE public.held_task ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.held_task FORCE ROW LEVEL SECURITY;
CREATE POLICY held_task_own_hub ON public.held_task FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.held_task TO doorstep_app;

CREATE TABLE public.hold (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  member_id uuid,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  lifted_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT hold_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT hold_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT hold_kind_known CHECK ((kind = ANY (ARRAY['area'::text, 'hub'::text, 'person'::text]))),
  CONSTRAINT hold_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT hold_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT hold_order CHECK ((from_at < until_at)),
  CONSTRAINT hold_person_has_member CHECK (((kind = 'person'::text) = (member_id IS NOT NULL))),
  CONSTRAINT hold_reason_known CHECK ((reason = ANY (ARRAY['weather'::text, 'road'::text, 'safety'::text, 'other'::text])))
);
CREATE INDEX hold_in_force ON public.hold USING btree (hub_id, until_at) WHERE (lifted_at IS NULL);
ALTER TABLE public.hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.hold FORCE ROW LEVEL SECURITY;
CREATE POLICY hold_own_hub ON public.hold FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.hold TO doorstep_app;

CREATE TABLE public.household_plan (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  state text DEFAULT 'gathering'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  kept_until timestamp with time zone,
  told text DEFAULT 'gathering'::text NOT NULL,
  CONSTRAINT household_plan_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT household_plan_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT household_plan_state_known CHECK ((state = ANY (ARRAY['gathering'::text, 'stands'::text, 'broken'::text, 'done'::text, 'cancelled'::text]))),
  CONSTRAINT household_plan_told_known CHECK ((told = ANY (ARRAY['gathering'::text, 'stands'::text, 'broken'::text, 'done'::text, 'cancelled'::text])))
);
CREATE INDEX household_plan_by_day ON public.household_plan USING btree (hub_id, day);
ALTER TABLE public.household_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.household_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY household_plan_own_hub ON public.household_plan FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.household_plan TO doorstep_app;

CREATE TABLE public.hub (
  id uuid NOT NULL,
  region_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  street text NOT NULL,
  lon double precision NOT NULL,
  lat double precision NOT NULL,
  cell text NOT NULL,
  phone text NOT NULL,
  languages text[] NOT NULL,
  time_zone text NOT NULL,
  intake text DEFAULT 'open'::text NOT NULL,
  root_key bytea NOT NULL,
  demonstration boolean DEFAULT false NOT NULL,
  created_on date NOT NULL,
  reach text[] DEFAULT '{}'::text[] NOT NULL,
  roads text DEFAULT 'dry'::text NOT NULL,
  roads_until date,
  version integer DEFAULT 1 NOT NULL,
  people_per_home smallint DEFAULT 4 NOT NULL,
  CONSTRAINT hub_pk PRIMARY KEY (id),
  CONSTRAINT hub_intake_known CHECK ((intake = ANY (ARRAY['open'::text, 'paused'::text]))),
  CONSTRAINT hub_kind_known CHECK ((kind = ANY (ARRAY['school'::text, 'church'::text, 'shop'::text, 'restaurant'::text, 'hall'::text]))),
  CONSTRAINT hub_people_per_home CHECK (((people_per_home >= 2) AND (people_per_home <= 20))),
  CONSTRAINT hub_region_exists FOREIGN KEY (region_id) REFERENCES public.region(id),
  CONSTRAINT hub_roads_end CHECK (((roads = 'dry'::text) = (roads_until IS NULL))),
  CONSTRAINT hub_roads_known CHECK ((roads = ANY (ARRAY['dry'::text, 'snow'::text, 'ice'::text]))),
  CONSTRAINT hub_slug_taken UNIQUE (slug)
);
ALTER TABLE public.hub ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.hub FORCE ROW LEVEL SECURITY;
CREATE POLICY hub_founded ON public.hub FOR ALL TO doorstep_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY hub_own ON public.hub FOR UPDATE TO doorstep_app
  USING ((id = app.hub()))
  WITH CHECK ((id = app.hub()));
CREATE POLICY hub_public ON public.hub FOR SELECT TO doorstep_app, doorstep_worker
  USING (true);
GRANT SELECT, UPDATE ON public.hub TO doorstep_app;
GRANT SELECT ON public.hub TO doorstep_worker;

CREATE TABLE public.hub_hours (
  hub_id uuid NOT NULL,
  weekday smallint NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  CONSTRAINT hub_hours_pk PRIMARY KEY (hub_id, weekday, from_minute),
  CONSTRAINT hub_hours_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT hub_hours_order CHECK (((from_minute >= 0) AND (from_minute < to_minute) AND (to_minute <= 1440))),
  CONSTRAINT hub_hours_weekday CHECK (((weekday >= 0) AND (weekday <= 6)))
);
ALTER TABLE public.hub_hours ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.hub_hours FORCE ROW LEVEL SECURITY;
CREATE POLICY hub_hours_own_hub ON public.hub_hours FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
CREATE POLICY hub_hours_public ON public.hub_hours FOR SELECT TO doorstep_app
  USING (true);
GRANT DELETE, INSERT, SELECT, UPDATE ON public.hub_hours TO doorstep_app;

CREATE TABLE public.hub_key (
  hub_id uuid NOT NULL,
  kid text NOT NULL,
  purpose text NOT NULL,
  epoch integer NOT NULL,
  public_key bytea NOT NULL,
  signature bytea NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone,
  CONSTRAINT hub_key_pk PRIMARY KEY (hub_id, kid),
  CONSTRAINT hub_key_epoch_taken UNIQUE (hub_id, purpose, epoch),
  CONSTRAINT hub_key_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT hub_key_purpose_known CHECK ((purpose = ANY (ARRAY['root'::text, 'hub'::text, 'board'::text])))
);
ALTER TABLE public.hub_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.hub_key FORCE ROW LEVEL SECURITY;
CREATE POLICY hub_key_own_hub ON public.hub_key FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
CREATE POLICY hub_key_public ON public.hub_key FOR SELECT TO doorstep_app
  USING (true);
GRANT DELETE, INSERT, SELECT, UPDATE ON public.hub_key TO doorstep_app;

CREATE TABLE public.hub_key_grant (
  hub_id uuid NOT NULL,
  kid text NOT NULL,
  member_id uuid NOT NULL,
  sealed bytea NOT NULL,
  signature bytea,
  CONSTRAINT hub_key_grant_pk PRIMARY KEY (hub_id, kid, member_id),
  CONSTRAINT hub_key_grant_key_exists FOREIGN KEY (hub_id, kid) REFERENCES public.hub_key(hub_id, kid),
  CONSTRAINT hub_key_grant_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT hub_key_grant_signature_size CHECK ((octet_length(signature) = 64))
);
ALTER TABLE public.hub_key_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.hub_key_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY hub_key_grant_own_hub ON public.hub_key_grant FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.hub_key_grant TO doorstep_app;

CREATE TABLE public.idempotency (
  hub_id uuid NOT NULL,
  key uuid NOT NULL,
  actor text NOT NULL,
  verb text NOT NULL,
  answer jsonb,
  at timestamp with time zone NOT NULL,
  CONSTRAINT idempotency_pk PRIMARY KEY (hub_id, key)
);
CREATE INDEX idempotency_by_age ON public.idempotency USING btree (hub_id, at);
CREATE INDEX idempotency_by_time ON public.idempotency USING btree (hub_id, at);
ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotency FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_own_hub ON public.idempotency FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.idempotency TO doorstep_app;

CREATE TABLE public.incident (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  run_id uuid,
  task_id uuid,
  opened_by text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  device_time timestamp with time zone,
  state text DEFAULT 'open'::text NOT NULL,
  decision text,
  decided_by text,
  decided_at timestamp with time zone,
  closed_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT incident_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT incident_decided CHECK (((state <> 'decided'::text) OR (decision IS NOT NULL))),
  CONSTRAINT incident_decision_known CHECK ((decision = ANY (ARRAY['carry_on'::text, 'stop_here'::text, 'replan'::text, 'bring_back'::text, 'call_family'::text, 'call_help'::text, 'talk_later'::text]))),
  CONSTRAINT incident_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT incident_kind_known CHECK ((kind = ANY (ARRAY['unsafe'::text, 'stopped_everything'::text, 'child_not_at_stop'::text, 'second_adult_missing'::text, 'child_concern'::text, 'medical'::text, 'vehicle'::text, 'goods'::text, 'conduct'::text, 'privacy'::text, 'other'::text]))),
  CONSTRAINT incident_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES public.run(hub_id, id),
  CONSTRAINT incident_state_known CHECK ((state = ANY (ARRAY['open'::text, 'decided'::text, 'closed'::text]))),
  CONSTRAINT incident_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX incident_unclosed ON public.incident USING btree (hub_id, opened_at) WHERE (state <> 'closed'::text);
ALTER TABLE public.incident ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.incident FORCE ROW LEVEL SECURITY;
CREATE POLICY incident_own_hub ON public.incident FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.incident TO doorstep_app;

CREATE TABLE public.invite (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  roles text[] NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  CONSTRAINT invite_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT invite_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT invite_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT invite_one_end CHECK (((used_at IS NULL) OR (withdrawn_at IS NULL))),
  CONSTRAINT invite_roles_some CHECK (((cardinality(roles) >= 1) AND (cardinality(roles) <= 16)))
);
ALTER TABLE public.invite ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.invite FORCE ROW LEVEL SECURITY;
CREATE POLICY invite_own_hub ON public.invite FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.invite TO doorstep_app;

CREATE TABLE public.invite_lookup (
  token_hash bytea NOT NULL,
  hub_id uuid NOT NULL,
  invite_id uuid NOT NULL,
  CONSTRAINT invite_lookup_pk PRIMARY KEY (token_hash),
  CONSTRAINT invite_lookup_invite_exists FOREIGN KEY (hub_id, invite_id) REFERENCES public.invite(hub_id, id) ON DELETE CASCADE
);
CREATE INDEX invite_lookup_by_invite ON public.invite_lookup USING btree (hub_id, invite_id);
ALTER TABLE public.invite_lookup ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.invite_lookup FORCE ROW LEVEL SECURITY;
CREATE POLICY invite_lookup_by_key ON public.invite_lookup FOR ALL TO doorstep_app
  USING (((token_hash = app.door()) OR (hub_id = app.hub())))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT ON public.invite_lookup TO doorstep_app;

CREATE TABLE public.item (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  unit text NOT NULL,
  category text NOT NULL,
  grace_days smallint DEFAULT 0 NOT NULL,
  slug text,
  name_es text,
  name_ar text,
  exchange_group text,
  grams integer,
  per_case integer,
  cooling text DEFAULT 'shelf'::text NOT NULL,
  cooking text DEFAULT 'stove'::text NOT NULL,
  label_kind text DEFAULT 'best_by'::text NOT NULL,
  strict text,
  animal text DEFAULT 'unsure'::text NOT NULL,
  contains text[] DEFAULT '{}'::text[] NOT NULL,
  may_contain text[] DEFAULT '{}'::text[] NOT NULL,
  absent text[] DEFAULT '{}'::text[] NOT NULL,
  gluten text DEFAULT 'unknown'::text NOT NULL,
  marks text[] DEFAULT '{}'::text[] NOT NULL,
  picture text,
  state text DEFAULT 'active'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  cooled boolean GENERATED ALWAYS AS ((cooling <> 'shelf'::text)) STORED NOT NULL,
  infant_formula boolean GENERATED ALWAYS AS (COALESCE((strict = 'infant_formula'::text), false)) STORED NOT NULL,
  reorder_at integer,
  offered boolean DEFAULT true NOT NULL,
  CONSTRAINT item_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT item_animal_known CHECK ((animal = ANY (ARRAY['none'::text, 'dairy'::text, 'eggs'::text, 'dairy_eggs'::text, 'fish'::text, 'poultry'::text, 'beef'::text, 'pork'::text, 'unsure'::text]))),
  CONSTRAINT item_category_known CHECK ((category = ANY (ARRAY['dry'::text, 'canned'::text, 'fresh'::text, 'dairy'::text, 'frozen'::text, 'baby'::text, 'hygiene'::text, 'other'::text]))),
  CONSTRAINT item_cooking_known CHECK ((cooking = ANY (ARRAY['none'::text, 'warm'::text, 'stove'::text]))),
  CONSTRAINT item_cooling_known CHECK ((cooling = ANY (ARRAY['shelf'::text, 'cold'::text, 'frozen'::text]))),
  CONSTRAINT item_gluten_known CHECK ((gluten = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
  CONSTRAINT item_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT item_label_kind_known CHECK ((label_kind = ANY (ARRAY['use_by'::text, 'best_by'::text, 'made_on'::text, 'none'::text]))),
  CONSTRAINT item_marks_known CHECK ((marks <@ ARRAY['halal'::text, 'kosher'::text, 'no_pork'::text, 'no_beef'::text, 'vegetarian'::text, 'vegan'::text])),
  CONSTRAINT item_name_taken UNIQUE (hub_id, name),
  CONSTRAINT item_reorder_at CHECK (((reorder_at >= 0) AND (reorder_at <= 1000000))),
  CONSTRAINT item_slug_taken UNIQUE (hub_id, slug),
  CONSTRAINT item_state_known CHECK ((state = ANY (ARRAY['active'::text, 'retired'::text]))),
  CONSTRAINT item_strict_has_no_grace CHECK (((strict IS NULL) OR (grace_days = 0))),
  CONSTRAINT item_strict_known CHECK ((strict = ANY (ARRAY['infant_formula'::text, 'medicine'::text]))),
  CONSTRAINT item_traces_apart CHECK (((NOT (contains && may_contain)) AND (NOT (contains && absent)) AND (NOT (may_contain && absent)))),
  CONSTRAINT item_traces_known CHECK (((contains <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]) AND (may_contain <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]) AND (absent <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]))),
  CONSTRAINT item_unit_known CHECK ((unit = ANY (ARRAY['each'::text, 'pack'::text, 'case'::text, 'pound'::text]))),
  CONSTRAINT item_weight CHECK (((grams > 0) AND (per_case > 0)))
);
ALTER TABLE public.item ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.item FORCE ROW LEVEL SECURITY;
CREATE POLICY item_own_hub ON public.item FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.item TO doorstep_app;

CREATE TABLE public.item_code (
  hub_id uuid NOT NULL,
  gtin text NOT NULL,
  item_id uuid NOT NULL,
  CONSTRAINT item_code_pk PRIMARY KEY (hub_id, gtin),
  CONSTRAINT item_code_digits CHECK ((gtin ~ '^[0-9]{14}$'::text)),
  CONSTRAINT item_code_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id)
);
CREATE INDEX item_code_by_item ON public.item_code USING btree (hub_id, item_id);
ALTER TABLE public.item_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.item_code FORCE ROW LEVEL SECURITY;
CREATE POLICY item_code_own_hub ON public.item_code FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.item_code TO doorstep_app;

CREATE TABLE public.job (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  payload jsonb NOT NULL,
  dedupe_key text,
  run_at timestamp with time zone NOT NULL,
  attempts smallint DEFAULT 0 NOT NULL,
  locked_until timestamp with time zone,
  last_error text,
  dead boolean DEFAULT false NOT NULL,
  CONSTRAINT job_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT job_dedupe_taken UNIQUE (hub_id, name, dedupe_key),
  CONSTRAINT job_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id)
);
CREATE INDEX job_due ON public.job USING btree (run_at) WHERE (NOT dead);
ALTER TABLE public.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.job FORCE ROW LEVEL SECURITY;
CREATE POLICY job_own_hub ON public.job FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
CREATE POLICY job_worker ON public.job FOR ALL TO doorstep_worker
  USING (true)
  WITH CHECK (true);
GRANT DELETE, INSERT, SELECT, UPDATE ON public.job TO doorstep_app;
GRANT DELETE, SELECT, UPDATE ON public.job TO doorstep_worker;

CREATE TABLE public.key_debt (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  since timestamp with time zone NOT NULL,
  CONSTRAINT key_debt_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT key_debt_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.key_debt ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.key_debt FORCE ROW LEVEL SECURITY;
CREATE POLICY key_debt_own_hub ON public.key_debt FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.key_debt TO doorstep_app;

CREATE TABLE public.kit (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  version smallint DEFAULT 1 NOT NULL,
  load_units smallint NOT NULL,
  CONSTRAINT kit_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT kit_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT kit_name_taken UNIQUE (hub_id, name, version)
);
ALTER TABLE public.kit ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.kit FORCE ROW LEVEL SECURITY;
CREATE POLICY kit_own_hub ON public.kit FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.kit TO doorstep_app;

CREATE TABLE public.kit_build (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  recipe_id uuid NOT NULL,
  number smallint NOT NULL,
  people_from smallint NOT NULL,
  count integer NOT NULL,
  built_by uuid NOT NULL,
  built_at timestamp with time zone NOT NULL,
  CONSTRAINT kit_build_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT kit_build_count CHECK ((count > 0)),
  CONSTRAINT kit_build_member_exists FOREIGN KEY (hub_id, built_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT kit_build_version_exists FOREIGN KEY (hub_id, recipe_id, number) REFERENCES public.recipe_version(hub_id, recipe_id, number)
);
CREATE INDEX kit_build_by_recipe ON public.kit_build USING btree (hub_id, recipe_id, number);
ALTER TABLE public.kit_build ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.kit_build FORCE ROW LEVEL SECURITY;
CREATE POLICY kit_build_own_hub ON public.kit_build FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.kit_build TO doorstep_app;

CREATE TABLE public.kit_line (
  hub_id uuid NOT NULL,
  kit_id uuid NOT NULL,
  item_id uuid NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT kit_line_pk PRIMARY KEY (hub_id, kit_id, item_id),
  CONSTRAINT kit_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT kit_line_kit_exists FOREIGN KEY (hub_id, kit_id) REFERENCES public.kit(hub_id, id),
  CONSTRAINT kit_line_quantity CHECK ((quantity > 0))
);
ALTER TABLE public.kit_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.kit_line FORCE ROW LEVEL SECURITY;
CREATE POLICY kit_line_own_hub ON public.kit_line FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.kit_line TO doorstep_app;

CREATE TABLE public.kit_lot (
  hub_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  build_id uuid NOT NULL,
  count integer NOT NULL,
  broken integer DEFAULT 0 NOT NULL,
  CONSTRAINT kit_lot_pk PRIMARY KEY (hub_id, lot_id),
  CONSTRAINT kit_lot_broken CHECK (((broken >= 0) AND (broken <= count))),
  CONSTRAINT kit_lot_build_exists FOREIGN KEY (hub_id, build_id) REFERENCES public.kit_build(hub_id, id),
  CONSTRAINT kit_lot_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id)
);
CREATE INDEX kit_lot_by_build ON public.kit_lot USING btree (hub_id, build_id);
ALTER TABLE public.kit_lot ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.kit_lot FORCE ROW LEVEL SECURITY;
CREATE POLICY kit_lot_own_hub ON public.kit_lot FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.kit_lot TO doorstep_app;

CREATE TABLE public.kit_part (
  hub_id uuid NOT NULL,
  kit_lot_id uuid NOT NULL,
  part_lot_id uuid NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT kit_part_pk PRIMARY KEY (hub_id, kit_lot_id, part_lot_id),
  CONSTRAINT kit_part_is_no_kit_of_itself CHECK ((kit_lot_id <> part_lot_id)),
  CONSTRAINT kit_part_kit_exists FOREIGN KEY (hub_id, kit_lot_id) REFERENCES public.kit_lot(hub_id, lot_id),
  CONSTRAINT kit_part_lot_exists FOREIGN KEY (hub_id, part_lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT kit_part_quantity CHECK ((quantity > 0))
);
CREATE INDEX kit_part_by_lot ON public.kit_part USING btree (hub_id, part_lot_id);
ALTER TABLE public.kit_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.kit_part FORCE ROW LEVEL SECURITY;
CREATE POLICY kit_part_own_hub ON public.kit_part FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.kit_part TO doorstep_app;

CREATE TABLE public.lot (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  state text DEFAULT 'available'::text NOT NULL,
  source text NOT NULL,
  received_on date NOT NULL,
  label_kind text NOT NULL,
  label_date date,
  donation_id uuid,
  code text,
  brand text,
  contains text[],
  may_contain text[],
  absent text[],
  CONSTRAINT lot_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT lot_donation_exists FOREIGN KEY (hub_id, donation_id) REFERENCES public.donation(hub_id, id),
  CONSTRAINT lot_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT lot_label_has_date CHECK (((label_kind = 'none'::text) = (label_date IS NULL))),
  CONSTRAINT lot_label_kind_known CHECK ((label_kind = ANY (ARRAY['use_by'::text, 'best_by'::text, 'made_on'::text, 'none'::text]))),
  CONSTRAINT lot_state_known CHECK ((state = ANY (ARRAY['available'::text, 'hold'::text, 'quarantined'::text, 'recalled'::text, 'expired'::text, 'damaged'::text, 'depleted'::text]))),
  CONSTRAINT lot_traces_known CHECK (((contains <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]) AND (may_contain <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]) AND (absent <@ ARRAY['milk'::text, 'eggs'::text, 'fish'::text, 'shellfish'::text, 'tree_nuts'::text, 'peanuts'::text, 'wheat'::text, 'soy'::text, 'sesame'::text]))),
  CONSTRAINT lot_words_short CHECK (((length(brand) <= 60) AND (length(code) <= 40)))
);
CREATE INDEX lot_by_donation ON public.lot USING btree (hub_id, donation_id) WHERE (donation_id IS NOT NULL);
CREATE INDEX lot_by_item ON public.lot USING btree (hub_id, item_id);
ALTER TABLE public.lot ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.lot FORCE ROW LEVEL SECURITY;
CREATE POLICY lot_own_hub ON public.lot FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.lot TO doorstep_app;

CREATE TABLE public.match_policy (
  hub_id uuid NOT NULL,
  version integer NOT NULL,
  weights jsonb NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  CONSTRAINT match_policy_pk PRIMARY KEY (hub_id),
  CONSTRAINT match_policy_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT match_policy_weights_object CHECK (((jsonb_typeof(weights) = 'object'::text) AND (length((weights)::text) <= 4000)))
);
ALTER TABLE public.match_policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.match_policy FORCE ROW LEVEL SECURITY;
CREATE POLICY match_policy_own_hub ON public.match_policy FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.match_policy TO doorstep_app;

CREATE TABLE public.meeting (
  hub_id uuid NOT NULL,
  assignment_id uuid NOT NULL,
  from_run_id uuid NOT NULL,
  cell text NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT meeting_pk PRIMARY KEY (hub_id, assignment_id),
  CONSTRAINT meeting_assignment_exists FOREIGN KEY (hub_id, assignment_id) REFERENCES public.assignment(hub_id, id),
  CONSTRAINT meeting_run_exists FOREIGN KEY (hub_id, from_run_id) REFERENCES public.run(hub_id, id)
);
CREATE INDEX meeting_by_giver ON public.meeting USING btree (hub_id, from_run_id);
ALTER TABLE public.meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_own_hub ON public.meeting FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.meeting TO doorstep_app;

CREATE TABLE public.member (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  handle text NOT NULL,
  roles text[] NOT NULL,
  tier smallint DEFAULT 0 NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  public_key bytea NOT NULL,
  sign_key bytea NOT NULL,
  wrapped_key bytea NOT NULL,
  home_cell text,
  vehicle text DEFAULT 'none'::text NOT NULL,
  seats smallint DEFAULT 0 NOT NULL,
  load_units smallint DEFAULT 0 NOT NULL,
  capabilities text[] DEFAULT '{}'::text[] NOT NULL,
  open_claims_cap smallint DEFAULT 6 NOT NULL,
  new_homes_per_day smallint DEFAULT 8 NOT NULL,
  homes_per_month smallint DEFAULT 20 NOT NULL,
  created_on date NOT NULL,
  rear_facing_seats smallint DEFAULT 0 NOT NULL,
  harness_seats smallint DEFAULT 0 NOT NULL,
  booster_seats smallint DEFAULT 0 NOT NULL,
  child_seats smallint GENERATED ALWAYS AS (((rear_facing_seats + harness_seats) + booster_seats)) STORED NOT NULL,
  active_week date,
  CONSTRAINT member_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT member_active_week_monday CHECK ((EXTRACT(isodow FROM active_week) = (1)::numeric)),
  CONSTRAINT member_capabilities_known CHECK ((capabilities <@ ARRAY['cooled'::text, 'heavy'::text, 'car_seat'::text, 'step_free'::text])),
  CONSTRAINT member_counts CHECK ((((seats >= 0) AND (seats <= 16)) AND ((load_units >= 0) AND (load_units <= 200)) AND (rear_facing_seats >= 0) AND (harness_seats >= 0) AND (booster_seats >= 0) AND (child_seats <= 8))),
  CONSTRAINT member_handle_taken UNIQUE (hub_id, handle),
  CONSTRAINT member_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT member_roles_known CHECK ((roles <@ ARRAY['organizer'::text, 'dispatcher'::text, 'intake'::text, 'packer'::text, 'carer'::text, 'interpreter'::text, 'driver_to_hub'::text, 'driver_to_homes'::text, 'driver_of_people'::text, 'companion'::text])),
  CONSTRAINT member_state_known CHECK ((state = ANY (ARRAY['applied'::text, 'screening'::text, 'provisional'::text, 'approved'::text, 'expired'::text, 'suspended'::text, 'left'::text, 'denied'::text]))),
  CONSTRAINT member_tier_known CHECK (((tier >= 0) AND (tier <= 5))),
  CONSTRAINT member_vehicle_known CHECK ((vehicle = ANY (ARRAY['none'::text, 'bike'::text, 'car'::text, 'van'::text])))
);
ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member FORCE ROW LEVEL SECURITY;
CREATE POLICY member_own_hub ON public.member FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.member TO doorstep_app;

CREATE TABLE public.member_login (
  handle_tag bytea NOT NULL,
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  salt bytea NOT NULL,
  auth_salt bytea NOT NULL,
  auth_hash bytea NOT NULL,
  CONSTRAINT member_login_pk PRIMARY KEY (handle_tag)
);
ALTER TABLE public.member_login ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member_login FORCE ROW LEVEL SECURITY;
CREATE POLICY member_login_by_key ON public.member_login FOR ALL TO doorstep_app
  USING (((handle_tag = app.door()) OR (hub_id = app.hub())))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.member_login TO doorstep_app;

CREATE TABLE public.member_spare (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  auth_salt bytea NOT NULL,
  auth_hash bytea NOT NULL,
  wrapped_key bytea NOT NULL,
  made_on date NOT NULL,
  CONSTRAINT member_spare_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT member_spare_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.member_spare ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member_spare FORCE ROW LEVEL SECURITY;
CREATE POLICY member_spare_own_hub ON public.member_spare FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.member_spare TO doorstep_app;

CREATE TABLE public.migration (
  id integer DEFAULT nextval('public.migration_id_seq'::regclass) NOT NULL,
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL,
  CONSTRAINT "PK_3043fc6b8af7c99b8b98830094f" PRIMARY KEY (id)
);

CREATE TABLE public.month_folded (
  hub_id uuid NOT NULL,
  month date NOT NULL,
  CONSTRAINT month_folded_pk PRIMARY KEY (hub_id, month),
  CONSTRAINT month_folded_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id)
);
ALTER TABLE public.month_folded ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.month_folded FORCE ROW LEVEL SECURITY;
CREATE POLICY month_folded_own_hub ON public.month_folded FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.month_folded TO doorstep_app;

CREATE TABLE public.notice (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  due_at timestamp with time zone NOT NULL,
  state text DEFAULT 'waiting'::text NOT NULL,
  CONSTRAINT notice_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT notice_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT notice_once UNIQUE (hub_id, member_id, kind, subject_id),
  CONSTRAINT notice_state_known CHECK ((state = ANY (ARRAY['waiting'::text, 'read'::text])))
);
CREATE INDEX notice_by_subject ON public.notice USING btree (hub_id, subject_id);
CREATE INDEX notice_due ON public.notice USING btree (hub_id, member_id, due_at) WHERE (state = 'waiting'::text);
ALTER TABLE public.notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.notice FORCE ROW LEVEL SECURITY;
CREATE POLICY notice_own_hub ON public.notice FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.notice TO doorstep_app;

CREATE TABLE public.offer_round (
  hub_id uuid NOT NULL,
  task_id uuid NOT NULL,
  size smallint NOT NULL,
  round smallint DEFAULT 1 NOT NULL,
  CONSTRAINT offer_round_pk PRIMARY KEY (hub_id, task_id),
  CONSTRAINT offer_round_counts CHECK ((((size >= 1) AND (size <= 20)) AND ((round >= 1) AND (round <= 20)))),
  CONSTRAINT offer_round_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
ALTER TABLE public.offer_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.offer_round FORCE ROW LEVEL SECURITY;
CREATE POLICY offer_round_own_hub ON public.offer_round FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.offer_round TO doorstep_app;

CREATE TABLE public.picture_choice (
  hub_id uuid NOT NULL,
  state text DEFAULT 'closed'::text NOT NULL,
  bands smallint[] NOT NULL,
  points smallint[] NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  hides_out boolean DEFAULT false NOT NULL,
  CONSTRAINT picture_choice_pk PRIMARY KEY (hub_id),
  CONSTRAINT picture_choice_bands CHECK ((((cardinality(bands) >= 1) AND (cardinality(bands) <= 6)) AND (bands[1] = 1) AND (cardinality(points) = cardinality(bands)) AND (1 <= ALL (points)) AND (99 >= ALL (points)))),
  CONSTRAINT picture_choice_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT picture_choice_state_known CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
ALTER TABLE public.picture_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.picture_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY picture_choice_own_hub ON public.picture_choice FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.picture_choice TO doorstep_app;

CREATE TABLE public.picture_item (
  hub_id uuid NOT NULL,
  item_id uuid NOT NULL,
  "position" smallint NOT NULL,
  points smallint DEFAULT 1 NOT NULL,
  CONSTRAINT picture_item_pk PRIMARY KEY (hub_id, item_id),
  CONSTRAINT picture_item_choice_exists FOREIGN KEY (hub_id) REFERENCES public.picture_choice(hub_id),
  CONSTRAINT picture_item_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT picture_item_points CHECK (((points >= 1) AND (points <= 9)))
);
ALTER TABLE public.picture_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.picture_item FORCE ROW LEVEL SECURITY;
CREATE POLICY picture_item_own_hub ON public.picture_item FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.picture_item TO doorstep_app;

CREATE TABLE public.place_grant (
  hub_id uuid NOT NULL,
  assignment_id uuid NOT NULL,
  request_id uuid NOT NULL,
  kid text NOT NULL,
  wrap bytea NOT NULL,
  opens_at timestamp with time zone NOT NULL,
  closes_at timestamp with time zone NOT NULL,
  CONSTRAINT place_grant_pk PRIMARY KEY (hub_id, assignment_id),
  CONSTRAINT place_grant_assignment_exists FOREIGN KEY (hub_id, assignment_id) REFERENCES public.assignment(hub_id, id),
  CONSTRAINT place_grant_order CHECK ((opens_at < closes_at)),
  CONSTRAINT place_grant_size CHECK (((octet_length(wrap) >= 48) AND (octet_length(wrap) <= 512)))
);
CREATE INDEX place_grant_by_close ON public.place_grant USING btree (hub_id, closes_at);
ALTER TABLE public.place_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.place_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY place_grant_own_hub ON public.place_grant FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.place_grant TO doorstep_app;

CREATE TABLE public.plan_part (
  hub_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  request_id uuid NOT NULL,
  after_part uuid,
  CONSTRAINT plan_part_pk PRIMARY KEY (hub_id, request_id),
  CONSTRAINT plan_part_after_exists FOREIGN KEY (hub_id, plan_id, after_part) REFERENCES public.plan_part(hub_id, plan_id, request_id) ON DELETE SET NULL (after_part),
  CONSTRAINT plan_part_of_plan UNIQUE (hub_id, plan_id, request_id),
  CONSTRAINT plan_part_order CHECK ((after_part <> request_id)),
  CONSTRAINT plan_part_plan_exists FOREIGN KEY (hub_id, plan_id) REFERENCES public.household_plan(hub_id, id),
  CONSTRAINT plan_part_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id)
);
ALTER TABLE public.plan_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.plan_part FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_part_own_hub ON public.plan_part FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.plan_part TO doorstep_app;

CREATE TABLE public.policy (
  hub_id uuid NOT NULL,
  version integer NOT NULL,
  rules jsonb NOT NULL,
  made_by uuid,
  made_at timestamp with time zone NOT NULL,
  CONSTRAINT policy_pk PRIMARY KEY (hub_id, version),
  CONSTRAINT policy_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT policy_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT policy_version_counts CHECK ((version >= 1))
);
ALTER TABLE public.policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.policy FORCE ROW LEVEL SECURITY;
CREATE POLICY policy_own_hub ON public.policy FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.policy TO doorstep_app;

CREATE TABLE public.presence (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  request_id uuid NOT NULL,
  until timestamp with time zone NOT NULL,
  CONSTRAINT presence_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT presence_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT presence_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id)
);
CREATE INDEX presence_by_request ON public.presence USING btree (hub_id, request_id);
ALTER TABLE public.presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.presence FORCE ROW LEVEL SECURITY;
CREATE POLICY presence_own_hub ON public.presence FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.presence TO doorstep_app;

CREATE TABLE public.recall (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  reason text NOT NULL,
  state text DEFAULT 'open'::text NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  closed_by uuid,
  closed_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT recall_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT recall_closed_by_somebody CHECK (((state = 'closed'::text) = ((closed_by IS NOT NULL) AND (closed_at IS NOT NULL)))),
  CONSTRAINT recall_closer_exists FOREIGN KEY (hub_id, closed_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT recall_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT recall_opener_exists FOREIGN KEY (hub_id, opened_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT recall_reason_known CHECK ((reason = ANY (ARRAY['maker'::text, 'authority'::text, 'donor'::text, 'own_doubt'::text]))),
  CONSTRAINT recall_state_known CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
CREATE INDEX recall_newest ON public.recall USING btree (hub_id, opened_at DESC, id);
ALTER TABLE public.recall ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recall FORCE ROW LEVEL SECURITY;
CREATE POLICY recall_own_hub ON public.recall FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.recall TO doorstep_app;

CREATE TABLE public.recall_bag (
  hub_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  task_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  quantity integer NOT NULL,
  replaced integer DEFAULT 0 NOT NULL,
  taken_by uuid,
  taken_at timestamp with time zone,
  CONSTRAINT recall_bag_pk PRIMARY KEY (hub_id, recall_id, task_id, lot_id),
  CONSTRAINT recall_bag_lot_exists FOREIGN KEY (hub_id, recall_id, lot_id) REFERENCES public.recall_lot(hub_id, recall_id, lot_id),
  CONSTRAINT recall_bag_some CHECK (((quantity > 0) AND ((replaced >= 0) AND (replaced <= quantity)))),
  CONSTRAINT recall_bag_taken_by_somebody CHECK (((taken_by IS NULL) = (taken_at IS NULL))),
  CONSTRAINT recall_bag_taker_exists FOREIGN KEY (hub_id, taken_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT recall_bag_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX recall_bag_open ON public.recall_bag USING btree (hub_id, task_id) WHERE (taken_at IS NULL);
ALTER TABLE public.recall_bag ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recall_bag FORCE ROW LEVEL SECURITY;
CREATE POLICY recall_bag_own_hub ON public.recall_bag FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.recall_bag TO doorstep_app;

CREATE TABLE public.recall_call (
  hub_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  to_hub_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  to_lot_id uuid,
  reason text NOT NULL,
  item text NOT NULL,
  brand text,
  code text,
  quantity integer NOT NULL,
  told_at timestamp with time zone NOT NULL,
  taken_up uuid,
  CONSTRAINT recall_call_pk PRIMARY KEY (hub_id, recall_id, to_hub_id, lot_id),
  CONSTRAINT recall_call_lot_exists FOREIGN KEY (hub_id, recall_id, lot_id) REFERENCES public.recall_lot(hub_id, recall_id, lot_id),
  CONSTRAINT recall_call_to_another CHECK ((to_hub_id <> hub_id)),
  CONSTRAINT recall_call_to_hub_exists FOREIGN KEY (to_hub_id) REFERENCES public.hub(id)
);
CREATE INDEX recall_call_to ON public.recall_call USING btree (to_hub_id, told_at DESC);
ALTER TABLE public.recall_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recall_call FORCE ROW LEVEL SECURITY;
CREATE POLICY recall_call_heard ON public.recall_call FOR UPDATE TO doorstep_app
  USING ((to_hub_id = app.hub()))
  WITH CHECK ((to_hub_id = app.hub()));
CREATE POLICY recall_call_said ON public.recall_call FOR INSERT TO doorstep_app
  WITH CHECK (((hub_id = app.hub()) AND (EXISTS ( SELECT
   FROM public.transfer t
  WHERE (((t.hub_id = recall_call.hub_id) AND (t.to_hub_id = recall_call.to_hub_id)) OR ((t.hub_id = recall_call.to_hub_id) AND (t.to_hub_id = recall_call.hub_id)))))));
CREATE POLICY recall_call_two_hubs ON public.recall_call FOR SELECT TO doorstep_app
  USING (((app.hub() = hub_id) OR (app.hub() = to_hub_id)));
GRANT INSERT, SELECT ON public.recall_call TO doorstep_app;
GRANT UPDATE (taken_up) ON public.recall_call TO doorstep_app;

CREATE TABLE public.recall_door (
  hub_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  task_id uuid NOT NULL,
  outcome text,
  tries smallint DEFAULT 0 NOT NULL,
  tried_at timestamp with time zone,
  said_by text,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT recall_door_pk PRIMARY KEY (hub_id, recall_id, task_id),
  CONSTRAINT recall_door_outcome_known CHECK ((outcome = ANY (ARRAY['told'::text, 'not_reached'::text, 'returned'::text, 'thrown_away'::text, 'eaten'::text, 'no_longer_known'::text]))),
  CONSTRAINT recall_door_recall_exists FOREIGN KEY (hub_id, recall_id) REFERENCES public.recall(hub_id, id),
  CONSTRAINT recall_door_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id),
  CONSTRAINT recall_door_tried CHECK ((((tries = 0) = (tried_at IS NULL)) AND ((outcome IS NULL) OR (tries > 0))))
);
ALTER TABLE public.recall_door ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recall_door FORCE ROW LEVEL SECURITY;
CREATE POLICY recall_door_own_hub ON public.recall_door FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.recall_door TO doorstep_app;

CREATE TABLE public.recall_lot (
  hub_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  made_of uuid,
  CONSTRAINT recall_lot_pk PRIMARY KEY (hub_id, recall_id, lot_id),
  CONSTRAINT recall_lot_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT recall_lot_made_of_exists FOREIGN KEY (hub_id, made_of) REFERENCES public.lot(hub_id, id),
  CONSTRAINT recall_lot_recall_exists FOREIGN KEY (hub_id, recall_id) REFERENCES public.recall(hub_id, id)
);
CREATE INDEX recall_lot_by_lot ON public.recall_lot USING btree (hub_id, lot_id);
ALTER TABLE public.recall_lot ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recall_lot FORCE ROW LEVEL SECURITY;
CREATE POLICY recall_lot_own_hub ON public.recall_lot FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.recall_lot TO doorstep_app;

CREATE TABLE public.receipt_lookup (
  lookup_hash bytea NOT NULL,
  hub_id uuid NOT NULL,
  request_id uuid NOT NULL,
  CONSTRAINT receipt_lookup_pk PRIMARY KEY (lookup_hash)
);
ALTER TABLE public.receipt_lookup ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.receipt_lookup FORCE ROW LEVEL SECURITY;
CREATE POLICY receipt_lookup_by_key ON public.receipt_lookup FOR ALL TO doorstep_app
  USING (((lookup_hash = app.door()) OR (hub_id = app.hub())))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.receipt_lookup TO doorstep_app;

CREATE TABLE public.recipe (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  CONSTRAINT recipe_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT recipe_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT recipe_name_short CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  CONSTRAINT recipe_name_taken UNIQUE (hub_id, name)
);
ALTER TABLE public.recipe ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recipe FORCE ROW LEVEL SECURITY;
CREATE POLICY recipe_own_hub ON public.recipe FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.recipe TO doorstep_app;

CREATE TABLE public.recipe_line (
  hub_id uuid NOT NULL,
  recipe_id uuid NOT NULL,
  number smallint NOT NULL,
  id uuid NOT NULL,
  "position" smallint NOT NULL,
  item_id uuid,
  exchange_group text,
  for_kind text DEFAULT 'all'::text NOT NULL,
  for_word text,
  quantities smallint[] NOT NULL,
  CONSTRAINT recipe_line_pk PRIMARY KEY (hub_id, recipe_id, number, id),
  CONSTRAINT recipe_line_for_known CHECK ((for_kind = ANY (ARRAY['all'::text, 'diet'::text, 'kitchen'::text, 'formula'::text, 'diapers'::text]))),
  CONSTRAINT recipe_line_for_word CHECK (((for_kind = 'all'::text) = (for_word IS NULL))),
  CONSTRAINT recipe_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT recipe_line_quantities CHECK ((((cardinality(quantities) >= 1) AND (cardinality(quantities) <= 6)) AND (0 <= ALL (quantities)))),
  CONSTRAINT recipe_line_version_exists FOREIGN KEY (hub_id, recipe_id, number) REFERENCES public.recipe_version(hub_id, recipe_id, number) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT recipe_line_wants_one CHECK (((item_id IS NULL) <> (exchange_group IS NULL)))
);
CREATE INDEX recipe_line_by_item ON public.recipe_line USING btree (hub_id, item_id);
CREATE TRIGGER recipe_line_published_stays BEFORE INSERT OR DELETE OR UPDATE ON public.recipe_line FOR EACH ROW EXECUTE FUNCTION app.keep_published();
ALTER TABLE public.recipe_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recipe_line FORCE ROW LEVEL SECURITY;
CREATE POLICY recipe_line_own_hub ON public.recipe_line FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.recipe_line TO doorstep_app;

CREATE TABLE public.recipe_version (
  hub_id uuid NOT NULL,
  recipe_id uuid NOT NULL,
  number smallint NOT NULL,
  state text DEFAULT 'draft'::text NOT NULL,
  bands smallint[] NOT NULL,
  published_on date,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT recipe_version_pk PRIMARY KEY (hub_id, recipe_id, number),
  CONSTRAINT recipe_version_bands CHECK ((((cardinality(bands) >= 1) AND (cardinality(bands) <= 6)) AND (bands[1] = 1))),
  CONSTRAINT recipe_version_number CHECK ((number > 0)),
  CONSTRAINT recipe_version_published CHECK (((state = 'published'::text) = (published_on IS NOT NULL))),
  CONSTRAINT recipe_version_recipe_exists FOREIGN KEY (hub_id, recipe_id) REFERENCES public.recipe(hub_id, id),
  CONSTRAINT recipe_version_state_known CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text])))
);
CREATE UNIQUE INDEX recipe_version_one_draft ON public.recipe_version USING btree (hub_id, recipe_id) WHERE (state = 'draft'::text);
CREATE TRIGGER recipe_version_published_stays BEFORE DELETE OR UPDATE ON public.recipe_version FOR EACH ROW WHEN ((old.state = 'published'::text)) EXECUTE FUNCTION app.keep_published();
ALTER TABLE public.recipe_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recipe_version FORCE ROW LEVEL SECURITY;
CREATE POLICY recipe_version_own_hub ON public.recipe_version FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.recipe_version TO doorstep_app;

CREATE TABLE public.recovery_grant (
  hub_id uuid NOT NULL,
  kid text NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT recovery_grant_pk PRIMARY KEY (hub_id, kid),
  CONSTRAINT recovery_grant_key_exists FOREIGN KEY (hub_id, kid) REFERENCES public.hub_key(hub_id, kid)
);
ALTER TABLE public.recovery_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recovery_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY recovery_grant_own_hub ON public.recovery_grant FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.recovery_grant TO doorstep_app;

CREATE TABLE public.recovery_key (
  hub_id uuid NOT NULL,
  making integer NOT NULL,
  lookup bytea NOT NULL,
  auth_salt bytea NOT NULL,
  auth_hash bytea NOT NULL,
  kid text NOT NULL,
  public_key bytea NOT NULL,
  signature bytea NOT NULL,
  made_on date NOT NULL,
  made_by uuid NOT NULL,
  void boolean DEFAULT false NOT NULL,
  opened_at timestamp with time zone,
  opened_by uuid,
  CONSTRAINT recovery_key_pk PRIMARY KEY (hub_id),
  CONSTRAINT recovery_key_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT recovery_key_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT recovery_key_opened_whole CHECK (((opened_at IS NULL) = (opened_by IS NULL))),
  CONSTRAINT recovery_key_opener_exists FOREIGN KEY (hub_id, opened_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT recovery_key_sizes CHECK (((octet_length(lookup) = 32) AND (octet_length(public_key) = 32) AND (octet_length(signature) = 64)))
);
CREATE INDEX recovery_key_by_lookup ON public.recovery_key USING btree (lookup);
ALTER TABLE public.recovery_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recovery_key FORCE ROW LEVEL SECURITY;
CREATE POLICY recovery_key_by_key ON public.recovery_key FOR ALL TO doorstep_app
  USING (((lookup = app.door()) OR (hub_id = app.hub())))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT, UPDATE ON public.recovery_key TO doorstep_app;

CREATE TABLE public.region (
  id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  time_zone text NOT NULL,
  pack text NOT NULL,
  CONSTRAINT region_pk PRIMARY KEY (id),
  CONSTRAINT region_slug_taken UNIQUE (slug)
);
ALTER TABLE public.region ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.region FORCE ROW LEVEL SECURITY;
CREATE POLICY region_founded ON public.region FOR ALL TO doorstep_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY region_public ON public.region FOR SELECT TO doorstep_app, doorstep_worker
  USING (true);
GRANT SELECT ON public.region TO doorstep_app;
GRANT SELECT ON public.region TO doorstep_worker;

CREATE TABLE public.request (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  channel text NOT NULL,
  cell text NOT NULL,
  destination_cell text,
  day date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  load_units smallint NOT NULL,
  flags text[] DEFAULT '{}'::text[] NOT NULL,
  reason text,
  held_until date,
  duplicate_of uuid,
  household_tag bytea,
  receipt_key bytea NOT NULL,
  receipt_verifier bytea NOT NULL,
  created_on date NOT NULL,
  expires_on date NOT NULL,
  shares_boxes_of uuid,
  box_id uuid GENERATED ALWAYS AS (COALESCE(shares_boxes_of, id)) STORED NOT NULL,
  standing_id uuid,
  occurrence date,
  grip_by uuid,
  grip_until timestamp with time zone,
  place_tag bytea,
  referred_to uuid,
  plan_id uuid,
  CONSTRAINT request_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT request_boxes_exist FOREIGN KEY (hub_id, shares_boxes_of) REFERENCES public.standing(hub_id, id),
  CONSTRAINT request_channel_known CHECK ((channel = ANY (ARRAY['web'::text, 'phone'::text, 'paper'::text]))),
  CONSTRAINT request_flags_known CHECK ((flags <@ ARRAY['cooled'::text, 'heavy'::text, 'car_seat'::text, 'step_free'::text, 'two_people'::text])),
  CONSTRAINT request_grip_exists FOREIGN KEY (hub_id, grip_by) REFERENCES public.member(hub_id, id),
  CONSTRAINT request_grip_whole CHECK (((grip_by IS NULL) = (grip_until IS NULL))),
  CONSTRAINT request_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT request_kind_known CHECK ((kind = ANY (ARRAY['groceries'::text, 'supplies'::text, 'ride'::text, 'childcare'::text, 'visit'::text, 'other'::text]))),
  CONSTRAINT request_load_units CHECK (((load_units >= 1) AND (load_units <= 4))),
  CONSTRAINT request_occurrence_once UNIQUE (hub_id, standing_id, occurrence),
  CONSTRAINT request_occurrence_whole CHECK (((standing_id IS NULL) = (occurrence IS NULL))),
  CONSTRAINT request_referred_exists FOREIGN KEY (hub_id, referred_to) REFERENCES public.service(hub_id, id),
  CONSTRAINT request_ride_has_destination CHECK (((kind = 'ride'::text) = (destination_cell IS NOT NULL))),
  CONSTRAINT request_standing_exists FOREIGN KEY (hub_id, standing_id) REFERENCES public.standing(hub_id, id),
  CONSTRAINT request_state_known CHECK ((state = ANY (ARRAY['submitted'::text, 'triage'::text, 'open'::text, 'scheduled'::text, 'in_progress'::text, 'fulfilled'::text, 'partly_fulfilled'::text, 'unfulfilled'::text, 'needs_info'::text, 'on_hold'::text, 'waitlisted'::text, 'withdrawn'::text, 'declined'::text, 'referred_out'::text, 'duplicate'::text, 'expired'::text]))),
  CONSTRAINT request_window_bucket CHECK (((from_minute >= 0) AND (from_minute < to_minute) AND (to_minute <= 1440) AND (((from_minute)::integer % 120) = 0) AND (((to_minute)::integer % 120) = 0)))
);
CREATE INDEX request_by_day ON public.request USING btree (hub_id, day);
CREATE INDEX request_by_household ON public.request USING btree (hub_id, household_tag) WHERE (household_tag IS NOT NULL);
CREATE INDEX request_by_place ON public.request USING btree (hub_id, place_tag) WHERE (place_tag IS NOT NULL);
CREATE INDEX request_by_plan ON public.request USING btree (hub_id, plan_id) WHERE (plan_id IS NOT NULL);
CREATE INDEX request_by_state ON public.request USING btree (hub_id, state, day, id);
CREATE TRIGGER request_joins_plan AFTER INSERT ON public.request FOR EACH ROW WHEN ((new.plan_id IS NOT NULL)) EXECUTE FUNCTION app.request_joins_plan();
CREATE TRIGGER request_moves_plan AFTER UPDATE OF state ON public.request FOR EACH ROW WHEN ((old.state IS DISTINCT FROM new.state)) EXECUTE FUNCTION app.request_moves_plan();
ALTER TABLE public.request ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.request FORCE ROW LEVEL SECURITY;
CREATE POLICY request_own_hub ON public.request FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.request TO doorstep_app;

CREATE TABLE public.request_merge (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kept_id uuid NOT NULL,
  gone_id uuid NOT NULL,
  kept_version integer NOT NULL,
  cell text NOT NULL,
  destination_cell text,
  day date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  load_units smallint NOT NULL,
  flags text[] NOT NULL,
  by uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  CONSTRAINT request_merge_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT request_merge_by_exists FOREIGN KEY (hub_id, by) REFERENCES public.member(hub_id, id),
  CONSTRAINT request_merge_gone_exists FOREIGN KEY (hub_id, gone_id) REFERENCES public.request(hub_id, id),
  CONSTRAINT request_merge_gone_once UNIQUE (hub_id, gone_id),
  CONSTRAINT request_merge_kept_exists FOREIGN KEY (hub_id, kept_id) REFERENCES public.request(hub_id, id),
  CONSTRAINT request_merge_of_two CHECK ((kept_id <> gone_id))
);
CREATE INDEX request_merge_by_kept ON public.request_merge USING btree (hub_id, kept_id);
ALTER TABLE public.request_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.request_merge FORCE ROW LEVEL SECURITY;
CREATE POLICY request_merge_own_hub ON public.request_merge FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.request_merge TO doorstep_app;

CREATE TABLE public.ride_leg (
  hub_id uuid NOT NULL,
  task_id uuid NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  pickup_from timestamp with time zone NOT NULL,
  pickup_to timestamp with time zone NOT NULL,
  ride_limit_minutes smallint NOT NULL,
  child_seats smallint NOT NULL,
  handover boolean NOT NULL,
  share_agreed boolean NOT NULL,
  standby boolean NOT NULL,
  returns text,
  stop_id uuid,
  ready_at timestamp with time zone,
  arrived_at timestamp with time zone,
  on_board_at timestamp with time zone,
  handed_over_at timestamp with time zone,
  ended_at timestamp with time zone,
  reason text,
  CONSTRAINT ride_leg_pk PRIMARY KEY (hub_id, task_id),
  CONSTRAINT ride_leg_arrived CHECK (((state <> ALL (ARRAY['arrived'::text, 'child_missing'::text, 'rider_no_show'::text])) OR (arrived_at IS NOT NULL))),
  CONSTRAINT ride_leg_child_seats CHECK (((child_seats >= 0) AND (child_seats <= 8))),
  CONSTRAINT ride_leg_ended CHECK (((ended_at IS NOT NULL) = (state = ANY (ARRAY['completed'::text, 'cancelled'::text, 'same_day_cancel'::text, 'late_cancel'::text, 'rider_no_show'::text, 'missed_by_us'::text, 'turned_down'::text])))),
  CONSTRAINT ride_leg_handed_over CHECK (((state <> 'handed_over'::text) OR (handed_over_at IS NOT NULL))),
  CONSTRAINT ride_leg_limit CHECK (((ride_limit_minutes >= 1) AND (ride_limit_minutes <= 240))),
  CONSTRAINT ride_leg_on_board CHECK (((state <> ALL (ARRAY['on_board'::text, 'handed_over'::text])) OR (on_board_at IS NOT NULL))),
  CONSTRAINT ride_leg_order CHECK ((pickup_from < pickup_to)),
  CONSTRAINT ride_leg_reason_known CHECK ((reason = ANY (ARRAY['no_driver'::text, 'no_seat'::text, 'too_far'::text, 'other_time'::text, 'late'::text, 'car'::text, 'wrong_place'::text, 'rider_asked'::text, 'other_way_home'::text, 'with_family'::text, 'at_school'::text, 'safe_elsewhere'::text, 'is_home'::text, 'weather'::text, 'other'::text]))),
  CONSTRAINT ride_leg_returns_known CHECK ((returns = ANY (ARRAY['scheduled'::text, 'will_call'::text]))),
  CONSTRAINT ride_leg_state_known CHECK ((state = ANY (ARRAY['requested'::text, 'will_call'::text, 'ready_called'::text, 'driver_en_route'::text, 'arrived'::text, 'child_missing'::text, 'on_board'::text, 'handed_over'::text, 'completed'::text, 'cancelled'::text, 'same_day_cancel'::text, 'late_cancel'::text, 'rider_no_show'::text, 'missed_by_us'::text, 'turned_down'::text]))),
  CONSTRAINT ride_leg_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id) ON DELETE CASCADE
);
CREATE INDEX ride_leg_unfinished ON public.ride_leg USING btree (hub_id, state) WHERE (state <> ALL (ARRAY['completed'::text, 'cancelled'::text, 'same_day_cancel'::text, 'late_cancel'::text, 'rider_no_show'::text, 'missed_by_us'::text, 'turned_down'::text]));
CREATE TRIGGER leg_counts AFTER UPDATE OF state ON public.ride_leg FOR EACH ROW WHEN (((new.ended_at IS NOT NULL) AND (new.state IS DISTINCT FROM old.state))) EXECUTE FUNCTION app.leg_counts();
CREATE TRIGGER return_waits AFTER UPDATE OF state ON public.ride_leg FOR EACH ROW WHEN (((new.state = 'completed'::text) AND (old.state <> 'completed'::text))) EXECUTE FUNCTION app.return_waits();
ALTER TABLE public.ride_leg ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ride_leg FORCE ROW LEVEL SECURITY;
CREATE POLICY ride_leg_own_hub ON public.ride_leg FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.ride_leg TO doorstep_app;

CREATE TABLE public.ride_outcome (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  outcome text NOT NULL,
  reason text,
  day date NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT ride_outcome_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT ride_outcome_known CHECK ((outcome = ANY (ARRAY['completed'::text, 'rider_no_show'::text, 'missed_by_us'::text, 'turned_down'::text, 'unmet'::text, 'child_not_here'::text, 'cancelled'::text, 'same_day_cancel'::text, 'late_cancel'::text]))),
  CONSTRAINT ride_outcome_leg_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.ride_leg(hub_id, task_id) ON DELETE CASCADE,
  CONSTRAINT ride_outcome_reason_known CHECK ((reason = ANY (ARRAY['no_driver'::text, 'no_seat'::text, 'too_far'::text, 'other_time'::text, 'late'::text, 'car'::text, 'wrong_place'::text, 'rider_asked'::text, 'other_way_home'::text, 'with_family'::text, 'at_school'::text, 'safe_elsewhere'::text, 'is_home'::text, 'weather'::text, 'other'::text])))
);
CREATE INDEX ride_outcome_by_day ON public.ride_outcome USING btree (hub_id, day, outcome);
ALTER TABLE public.ride_outcome ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ride_outcome FORCE ROW LEVEL SECURITY;
CREATE POLICY ride_outcome_own_hub ON public.ride_outcome FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.ride_outcome TO doorstep_app;

CREATE TABLE public.ride_policy (
  hub_id uuid NOT NULL,
  wait_minutes smallint NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT ride_policy_pk PRIMARY KEY (hub_id),
  CONSTRAINT ride_policy_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT ride_policy_wait CHECK (((wait_minutes >= 5) AND (wait_minutes <= 30)))
);
ALTER TABLE public.ride_policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ride_policy FORCE ROW LEVEL SECURITY;
CREATE POLICY ride_policy_own_hub ON public.ride_policy FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.ride_policy TO doorstep_app;

CREATE TABLE public.run (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  letter text NOT NULL,
  member_id uuid NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  meters integer NOT NULL,
  seconds integer NOT NULL,
  reason text,
  heard_at timestamp with time zone,
  late_hash bytea,
  CONSTRAINT run_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT run_late_hash CHECK ((octet_length(late_hash) = 32)),
  CONSTRAINT run_letter_taken UNIQUE (hub_id, day, letter),
  CONSTRAINT run_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT run_order CHECK ((starts_at <= ends_at)),
  CONSTRAINT run_state_known CHECK ((state = ANY (ARRAY['planned'::text, 'offered'::text, 'accepted'::text, 'loading'::text, 'departed'::text, 'completed'::text, 'aborted'::text])))
);
CREATE INDEX run_by_member ON public.run USING btree (hub_id, member_id, day);
CREATE INDEX run_unfinished ON public.run USING btree (hub_id, day) WHERE (state <> ALL (ARRAY['completed'::text, 'aborted'::text]));
ALTER TABLE public.run ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.run FORCE ROW LEVEL SECURITY;
CREATE POLICY run_own_hub ON public.run FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.run TO doorstep_app;

CREATE TABLE public.sealed_box (
  hub_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  compartment text NOT NULL,
  version integer NOT NULL,
  body bytea NOT NULL,
  expires_on date,
  CONSTRAINT sealed_box_pk PRIMARY KEY (hub_id, subject_id, compartment),
  CONSTRAINT sealed_box_compartment_known CHECK ((compartment = ANY (ARRAY['slip'::text, 'card'::text, 'care'::text, 'caregiver'::text, 'closure'::text, 'company'::text, 'consent'::text, 'contact'::text, 'donor'::text, 'incident'::text, 'message'::text, 'place'::text, 'profile'::text, 'sheet'::text, 'site'::text, 'vouch'::text]))),
  CONSTRAINT sealed_box_size CHECK (((octet_length(body) >= 64) AND (octet_length(body) <= 8192)))
);
CREATE INDEX sealed_box_by_expiry ON public.sealed_box USING btree (hub_id, expires_on) WHERE (expires_on IS NOT NULL);
ALTER TABLE public.sealed_box ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sealed_box FORCE ROW LEVEL SECURITY;
CREATE POLICY sealed_box_own_hub ON public.sealed_box FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.sealed_box TO doorstep_app;

CREATE TABLE public.sealed_wrap (
  hub_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  compartment text NOT NULL,
  kid text NOT NULL,
  wrap bytea NOT NULL,
  CONSTRAINT sealed_wrap_pk PRIMARY KEY (hub_id, subject_id, compartment, kid),
  CONSTRAINT sealed_wrap_box_exists FOREIGN KEY (hub_id, subject_id, compartment) REFERENCES public.sealed_box(hub_id, subject_id, compartment) ON DELETE CASCADE,
  CONSTRAINT sealed_wrap_size CHECK (((octet_length(wrap) >= 48) AND (octet_length(wrap) <= 512)))
);
ALTER TABLE public.sealed_wrap ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sealed_wrap FORCE ROW LEVEL SECURITY;
CREATE POLICY sealed_wrap_own_hub ON public.sealed_wrap FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.sealed_wrap TO doorstep_app;

CREATE TABLE public.seat_loan (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  seat_id uuid NOT NULL,
  member_id uuid NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  returned_on date,
  CONSTRAINT seat_loan_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT seat_loan_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT seat_loan_order CHECK ((from_day <= until_day)),
  CONSTRAINT seat_loan_seat_exists FOREIGN KEY (hub_id, seat_id) REFERENCES public.child_seat(hub_id, id)
);
CREATE INDEX seat_loan_by_member ON public.seat_loan USING btree (hub_id, member_id) WHERE (returned_on IS NULL);
CREATE UNIQUE INDEX seat_loan_one_at_a_time ON public.seat_loan USING btree (hub_id, seat_id) WHERE (returned_on IS NULL);
ALTER TABLE public.seat_loan ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.seat_loan FORCE ROW LEVEL SECURITY;
CREATE POLICY seat_loan_own_hub ON public.seat_loan FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.seat_loan TO doorstep_app;

CREATE TABLE public.service (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  state text DEFAULT 'open'::text NOT NULL,
  name text NOT NULL,
  what text NOT NULL,
  kinds text[] DEFAULT '{}'::text[] NOT NULL,
  phone text,
  languages text[] DEFAULT '{}'::text[] NOT NULL,
  hours jsonb DEFAULT '[]'::jsonb NOT NULL,
  checked_on date NOT NULL,
  CONSTRAINT service_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT service_hours_listed CHECK ((jsonb_typeof(hours) = 'array'::text)),
  CONSTRAINT service_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT service_kinds_known CHECK ((kinds <@ ARRAY['groceries'::text, 'supplies'::text, 'ride'::text, 'childcare'::text, 'visit'::text, 'other'::text])),
  CONSTRAINT service_state_known CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
  CONSTRAINT service_words_short CHECK ((((length(name) >= 1) AND (length(name) <= 120)) AND ((length(what) >= 1) AND (length(what) <= 500)) AND (length(phone) <= 40) AND (cardinality(languages) <= 40)))
);
ALTER TABLE public.service ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.service FORCE ROW LEVEL SECURITY;
CREATE POLICY service_own_hub ON public.service FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.service TO doorstep_app;

CREATE TABLE public.session (
  token_hash bytea NOT NULL,
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  handle text NOT NULL,
  roles text[] NOT NULL,
  tier smallint NOT NULL,
  created_at timestamp with time zone NOT NULL,
  idle_until timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  CONSTRAINT session_pk PRIMARY KEY (token_hash)
);
CREATE INDEX session_by_member ON public.session USING btree (hub_id, member_id);
ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.session FORCE ROW LEVEL SECURITY;
CREATE POLICY session_by_key ON public.session FOR ALL TO doorstep_app
  USING (((token_hash = app.door()) OR (hub_id = app.hub())))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.session TO doorstep_app;

CREATE TABLE public.shift (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  site_id uuid,
  day date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  sign_up_opens_at timestamp with time zone,
  urgency smallint NOT NULL,
  approval boolean NOT NULL,
  template_id uuid,
  occurrence date,
  reason text,
  CONSTRAINT shift_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT shift_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT shift_kind_known CHECK ((kind = ANY (ARRAY['packing'::text, 'driving'::text, 'phone_line'::text, 'school_presence'::text, 'childcare_room'::text, 'home_visits'::text, 'interpreting'::text]))),
  CONSTRAINT shift_occurrence_once UNIQUE (hub_id, template_id, occurrence),
  CONSTRAINT shift_of_template CHECK (((template_id IS NULL) = (occurrence IS NULL))),
  CONSTRAINT shift_order CHECK ((((from_minute >= 0) AND (from_minute <= 1439)) AND (from_minute < to_minute) AND (to_minute <= 2880) AND (starts_at < ends_at))),
  CONSTRAINT shift_site_exists FOREIGN KEY (hub_id, site_id) REFERENCES public.site(hub_id, id),
  CONSTRAINT shift_state_known CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'locked'::text, 'in_progress'::text, 'closed'::text, 'cancelled'::text]))),
  CONSTRAINT shift_template_exists FOREIGN KEY (hub_id, template_id) REFERENCES public.shift_template(hub_id, id),
  CONSTRAINT shift_times UNIQUE (hub_id, id, starts_at, ends_at),
  CONSTRAINT shift_urgency CHECK (((urgency >= 0) AND (urgency <= 3)))
);
CREATE INDEX shift_by_day ON public.shift USING btree (hub_id, day, from_minute, id);
ALTER TABLE public.shift ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.shift FORCE ROW LEVEL SECURITY;
CREATE POLICY shift_own_hub ON public.shift FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.shift TO doorstep_app;

CREATE TABLE public.shift_place (
  hub_id uuid NOT NULL,
  shift_id uuid NOT NULL,
  role text NOT NULL,
  "least" smallint NOT NULL,
  most smallint NOT NULL,
  language text,
  CONSTRAINT shift_place_pk PRIMARY KEY (hub_id, shift_id, role),
  CONSTRAINT shift_place_most UNIQUE (hub_id, shift_id, role, most),
  CONSTRAINT shift_place_order CHECK ((("least" >= 0) AND ("least" <= most) AND ((most >= 0) AND (most <= 60)))),
  CONSTRAINT shift_place_role_known CHECK ((role = ANY (ARRAY['organizer'::text, 'dispatcher'::text, 'intake'::text, 'packer'::text, 'driver_to_hub'::text, 'driver_to_homes'::text, 'driver_of_people'::text, 'carer'::text, 'interpreter'::text, 'companion'::text]))),
  CONSTRAINT shift_place_shift_exists FOREIGN KEY (hub_id, shift_id) REFERENCES public.shift(hub_id, id) ON DELETE CASCADE
);
ALTER TABLE public.shift_place ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.shift_place FORCE ROW LEVEL SECURITY;
CREATE POLICY shift_place_own_hub ON public.shift_place FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.shift_place TO doorstep_app;

CREATE TABLE public.shift_template (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  state text DEFAULT 'active'::text NOT NULL,
  kind text NOT NULL,
  site_id uuid,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  opens_hours smallint,
  urgency smallint NOT NULL,
  approval boolean NOT NULL,
  starts_on date NOT NULL,
  rule text,
  skipped date[] DEFAULT '{}'::date[] NOT NULL,
  CONSTRAINT shift_template_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT shift_template_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT shift_template_kind_known CHECK ((kind = ANY (ARRAY['packing'::text, 'driving'::text, 'phone_line'::text, 'school_presence'::text, 'childcare_room'::text, 'home_visits'::text, 'interpreting'::text]))),
  CONSTRAINT shift_template_opens CHECK (((opens_hours >= 1) AND (opens_hours <= 1440))),
  CONSTRAINT shift_template_order CHECK ((((from_minute >= 0) AND (from_minute <= 1439)) AND (from_minute < to_minute) AND (to_minute <= 2880))),
  CONSTRAINT shift_template_site_exists FOREIGN KEY (hub_id, site_id) REFERENCES public.site(hub_id, id),
  CONSTRAINT shift_template_state_known CHECK ((state = ANY (ARRAY['active'::text, 'ended'::text]))),
  CONSTRAINT shift_template_urgency CHECK (((urgency >= 0) AND (urgency <= 3)))
);
ALTER TABLE public.shift_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.shift_template FORCE ROW LEVEL SECURITY;
CREATE POLICY shift_template_own_hub ON public.shift_template FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.shift_template TO doorstep_app;

CREATE TABLE public.sign_up (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  shift_id uuid NOT NULL,
  role text NOT NULL,
  most smallint NOT NULL,
  seat smallint,
  member_id uuid NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  queued_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone,
  leads boolean DEFAULT false NOT NULL,
  covers uuid,
  cover_asked_at timestamp with time zone,
  on_my_way_at timestamp with time zone,
  arrived_at timestamp with time zone,
  checked_in_at timestamp with time zone,
  ended_at timestamp with time zone,
  reason text,
  recorded_by uuid,
  talk_on date,
  talk_by uuid,
  talk_outcome text,
  CONSTRAINT sign_up_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT sign_up_covers_exists FOREIGN KEY (hub_id, covers) REFERENCES public.sign_up(hub_id, id),
  CONSTRAINT sign_up_in_one_place EXCLUDE USING gist (int8range((uuid_hash_extended(member_id, (0)::bigint) >> 1), (uuid_hash_extended(member_id, (0)::bigint) >> 1), '[]'::text) WITH &&, int8range((uuid_hash_extended(hub_id, (0)::bigint) >> 1), (uuid_hash_extended(hub_id, (0)::bigint) >> 1), '[]'::text) WITH &&, tstzrange(starts_at, ends_at) WITH &&) WHERE ((state = ANY (ARRAY['applied'::text, 'confirmed'::text, 'checked_in'::text, 'completed'::text]))),
  CONSTRAINT sign_up_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT sign_up_offer_expires CHECK (((state = 'offered_place'::text) = (expires_at IS NOT NULL))),
  CONSTRAINT sign_up_place_exists FOREIGN KEY (hub_id, shift_id, role, most) REFERENCES public.shift_place(hub_id, shift_id, role, most) ON UPDATE CASCADE,
  CONSTRAINT sign_up_seat_within CHECK (((seat >= 1) AND (seat <= most))),
  CONSTRAINT sign_up_seated CHECK (((state = ANY (ARRAY['applied'::text, 'confirmed'::text, 'checked_in'::text, 'completed'::text, 'offered_place'::text])) = (seat IS NOT NULL))),
  CONSTRAINT sign_up_shift_exists FOREIGN KEY (hub_id, shift_id, starts_at, ends_at) REFERENCES public.shift(hub_id, id, starts_at, ends_at) ON UPDATE CASCADE,
  CONSTRAINT sign_up_state_known CHECK ((state = ANY (ARRAY['applied'::text, 'confirmed'::text, 'checked_in'::text, 'completed'::text, 'waitlisted'::text, 'offered_place'::text, 'withdrew'::text, 'late_withdrew'::text, 'excused'::text, 'no_show'::text, 'removed'::text, 'declined'::text, 'expired'::text]))),
  CONSTRAINT sign_up_talk_whole CHECK ((((talk_on IS NULL) = (talk_by IS NULL)) AND ((talk_on IS NULL) = (talk_outcome IS NULL))))
);
CREATE INDEX sign_up_by_member ON public.sign_up USING btree (hub_id, member_id, starts_at);
CREATE INDEX sign_up_by_shift ON public.sign_up USING btree (hub_id, shift_id, queued_at, id);
CREATE UNIQUE INDEX sign_up_once ON public.sign_up USING btree (hub_id, shift_id, member_id) WHERE (state = ANY (ARRAY['applied'::text, 'confirmed'::text, 'checked_in'::text, 'completed'::text, 'offered_place'::text, 'waitlisted'::text]));
CREATE UNIQUE INDEX sign_up_one_leader ON public.sign_up USING btree (hub_id, shift_id) WHERE (leads AND (seat IS NOT NULL));
CREATE UNIQUE INDEX sign_up_seat_taken ON public.sign_up USING btree (hub_id, shift_id, role, seat) WHERE (seat IS NOT NULL);
ALTER TABLE public.sign_up ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sign_up FORCE ROW LEVEL SECURITY;
CREATE POLICY sign_up_own_hub ON public.sign_up FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.sign_up TO doorstep_app;

CREATE TABLE public.site (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  within uuid,
  state text DEFAULT 'open'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT site_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT site_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT site_kind_known CHECK ((kind = ANY (ARRAY['school'::text, 'door'::text, 'room'::text, 'line'::text, 'place'::text]))),
  CONSTRAINT site_state_known CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
  CONSTRAINT site_within_another CHECK (((within IS DISTINCT FROM id) AND ((kind = ANY (ARRAY['door'::text, 'room'::text])) OR (within IS NULL)))),
  CONSTRAINT site_within_exists FOREIGN KEY (hub_id, within) REFERENCES public.site(hub_id, id)
);
ALTER TABLE public.site ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.site FORCE ROW LEVEL SECURITY;
CREATE POLICY site_own_hub ON public.site FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.site TO doorstep_app;

CREATE TABLE public.stand_in (
  hub_id uuid NOT NULL,
  item_id uuid NOT NULL,
  other_id uuid NOT NULL,
  may boolean NOT NULL,
  CONSTRAINT stand_in_pk PRIMARY KEY (hub_id, item_id, other_id),
  CONSTRAINT stand_in_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT stand_in_of_two CHECK ((item_id <> other_id)),
  CONSTRAINT stand_in_other_exists FOREIGN KEY (hub_id, other_id) REFERENCES public.item(hub_id, id)
);
ALTER TABLE public.stand_in ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stand_in FORCE ROW LEVEL SECURITY;
CREATE POLICY stand_in_own_hub ON public.stand_in FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.stand_in TO doorstep_app;

CREATE TABLE public.standing (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  state text DEFAULT 'active'::text NOT NULL,
  origin_id uuid NOT NULL,
  kind text NOT NULL,
  cell text NOT NULL,
  destination_cell text,
  load_units smallint NOT NULL,
  flags text[] DEFAULT '{}'::text[] NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  rule text NOT NULL,
  starts_on date NOT NULL,
  until date,
  skipped date[] DEFAULT '{}'::date[] NOT NULL,
  paused_until date,
  renew_by date NOT NULL,
  household_tag bytea,
  place_tag bytea,
  receipt_key bytea NOT NULL,
  receipt_verifier bytea NOT NULL,
  made_on date NOT NULL,
  CONSTRAINT standing_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT standing_days_few CHECK ((cardinality(skipped) <= 100)),
  CONSTRAINT standing_origin_exists FOREIGN KEY (hub_id, origin_id) REFERENCES public.request(hub_id, id),
  CONSTRAINT standing_origin_once UNIQUE (hub_id, origin_id),
  CONSTRAINT standing_pause_has_state CHECK (((paused_until IS NULL) OR (state = 'paused'::text))),
  CONSTRAINT standing_rule_closed CHECK (((rule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]+=[A-Z0-9,-]+)*$'::text) AND (length(rule) <= 160))),
  CONSTRAINT standing_state_known CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'ended'::text]))),
  CONSTRAINT standing_window_bucket CHECK (((from_minute >= 0) AND (from_minute < to_minute) AND (to_minute <= 1440) AND (((from_minute)::integer % 120) = 0) AND (((to_minute)::integer % 120) = 0)))
);
ALTER TABLE public.standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.standing FORCE ROW LEVEL SECURITY;
CREATE POLICY standing_own_hub ON public.standing FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.standing TO doorstep_app;

CREATE TABLE public.standing_task (
  hub_id uuid NOT NULL,
  standing_id uuid NOT NULL,
  kind text NOT NULL,
  part smallint NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  service_seconds integer NOT NULL,
  load_units smallint NOT NULL,
  seats smallint NOT NULL,
  flags text[] DEFAULT '{}'::text[] NOT NULL,
  kit_id uuid,
  kit_count smallint DEFAULT 0 NOT NULL,
  pickup_from_minute smallint,
  pickup_to_minute smallint,
  ride_limit_minutes smallint,
  child_seats smallint,
  handover boolean,
  share_agreed boolean,
  returns text,
  CONSTRAINT standing_task_pk PRIMARY KEY (hub_id, standing_id, kind, part),
  CONSTRAINT standing_task_child_seats CHECK (((child_seats >= 0) AND (child_seats <= seats))),
  CONSTRAINT standing_task_kit_exists FOREIGN KEY (hub_id, kit_id) REFERENCES public.kit(hub_id, id),
  CONSTRAINT standing_task_leg_of_ride CHECK (((pickup_from_minute IS NULL) OR (kind = ANY (ARRAY['ride_out'::text, 'ride_back'::text])))),
  CONSTRAINT standing_task_leg_whole CHECK ((num_nulls(pickup_from_minute, pickup_to_minute, ride_limit_minutes, child_seats, handover, share_agreed) = ANY (ARRAY[0, 6]))),
  CONSTRAINT standing_task_limit CHECK (((ride_limit_minutes >= 1) AND (ride_limit_minutes <= 240))),
  CONSTRAINT standing_task_pickup_inside CHECK (((pickup_from_minute >= from_minute) AND (pickup_from_minute < pickup_to_minute) AND (pickup_to_minute <= to_minute))),
  CONSTRAINT standing_task_returns CHECK (((returns IS NULL) OR ((returns = ANY (ARRAY['scheduled'::text, 'will_call'::text])) AND (kind = 'ride_back'::text) AND (pickup_from_minute IS NOT NULL)))),
  CONSTRAINT standing_task_standing_exists FOREIGN KEY (hub_id, standing_id) REFERENCES public.standing(hub_id, id) ON DELETE CASCADE
);
ALTER TABLE public.standing_task ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.standing_task FORCE ROW LEVEL SECURITY;
CREATE POLICY standing_task_own_hub ON public.standing_task FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.standing_task TO doorstep_app;

CREATE TABLE public.stock_balance (
  hub_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  on_hand integer DEFAULT 0 NOT NULL,
  reserved integer DEFAULT 0 NOT NULL,
  place_id uuid NOT NULL,
  held integer DEFAULT 0 NOT NULL,
  CONSTRAINT stock_balance_pk PRIMARY KEY (hub_id, lot_id, place_id),
  CONSTRAINT stock_balance_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT stock_not_negative CHECK (((reserved >= 0) AND (held >= 0) AND ((reserved + held) <= on_hand)))
);
ALTER TABLE public.stock_balance ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_balance FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_balance_own_hub ON public.stock_balance FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.stock_balance TO doorstep_app;

CREATE TABLE public.stock_count (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  bin_id uuid,
  blind boolean NOT NULL,
  state text DEFAULT 'open'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  closed_by uuid,
  closed_at timestamp with time zone,
  CONSTRAINT stock_count_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT stock_count_bin_exists FOREIGN KEY (hub_id, bin_id) REFERENCES public.bin(hub_id, id),
  CONSTRAINT stock_count_confirmed_by CHECK (((state <> ALL (ARRAY['confirmed'::text, 'finalized'::text])) OR (confirmed_by IS NOT NULL))),
  CONSTRAINT stock_count_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT stock_count_state_known CHECK ((state = ANY (ARRAY['open'::text, 'counted'::text, 'confirmed'::text, 'finalized'::text, 'cancelled'::text]))),
  CONSTRAINT stock_count_two_people CHECK (((state <> 'finalized'::text) OR (closed_by <> confirmed_by)))
);
CREATE INDEX stock_count_open ON public.stock_count USING btree (hub_id, opened_at);
ALTER TABLE public.stock_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_count FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_count_own_hub ON public.stock_count FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.stock_count TO doorstep_app;

CREATE TABLE public.stock_entry (
  hub_id uuid NOT NULL,
  movement_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  account text NOT NULL,
  quantity integer NOT NULL,
  place_id uuid NOT NULL,
  CONSTRAINT stock_entry_pk PRIMARY KEY (hub_id, movement_id, lot_id, account, place_id),
  CONSTRAINT stock_entry_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT stock_entry_movement_exists FOREIGN KEY (hub_id, movement_id) REFERENCES public.stock_movement(hub_id, id),
  CONSTRAINT stock_entry_quantity CHECK ((quantity <> 0))
);
CREATE INDEX stock_entry_by_lot ON public.stock_entry USING btree (hub_id, lot_id);
CREATE INDEX stock_entry_on_its_way ON public.stock_entry USING btree (hub_id, lot_id) WHERE (account = 'in_transit'::text);
ALTER TABLE public.stock_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_entry_own_hub ON public.stock_entry FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.stock_entry TO doorstep_app;

CREATE TABLE public.stock_month (
  hub_id uuid NOT NULL,
  month date NOT NULL,
  item_id uuid NOT NULL,
  flow text NOT NULL,
  quantity integer NOT NULL,
  grams bigint NOT NULL,
  unweighed integer NOT NULL,
  CONSTRAINT stock_month_pk PRIMARY KEY (hub_id, month, item_id, flow),
  CONSTRAINT stock_month_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  CONSTRAINT stock_month_flow_known CHECK ((flow = ANY (ARRAY['received'::text, 'issued'::text, 'discarded'::text, 'passed_on'::text]))),
  CONSTRAINT stock_month_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id)
);
ALTER TABLE public.stock_month ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_month FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_month_own_hub ON public.stock_month FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.stock_month TO doorstep_app;

CREATE TABLE public.stock_movement (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  reason text,
  task_id uuid,
  actor_id uuid,
  at timestamp with time zone NOT NULL,
  CONSTRAINT stock_movement_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT stock_movement_kind_known CHECK ((kind = ANY (ARRAY['receive'::text, 'reserve'::text, 'unreserve'::text, 'issue'::text, 'return'::text, 'give'::text, 'adjust'::text, 'discard'::text, 'hold'::text, 'unhold'::text, 'destroy'::text, 'put'::text, 'dispatch'::text, 'arrive'::text, 'lose'::text, 'bring_back'::text, 'pack'::text, 'unpack'::text]))),
  CONSTRAINT stock_movement_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX stock_movement_by_task ON public.stock_movement USING btree (hub_id, task_id) WHERE (task_id IS NOT NULL);
CREATE INDEX stock_movement_by_time ON public.stock_movement USING btree (hub_id, at);
ALTER TABLE public.stock_movement ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_movement FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_movement_own_hub ON public.stock_movement FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.stock_movement TO doorstep_app;

CREATE TABLE public.stock_share (
  hub_id uuid NOT NULL,
  item_id uuid NOT NULL,
  region_id uuid NOT NULL,
  kind text NOT NULL,
  quantity integer NOT NULL,
  day date,
  room integer NOT NULL,
  item jsonb NOT NULL,
  shared_at timestamp with time zone NOT NULL,
  CONSTRAINT stock_share_pk PRIMARY KEY (hub_id, item_id),
  CONSTRAINT stock_share_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT stock_share_kind_known CHECK ((kind = ANY (ARRAY['offer'::text, 'need'::text]))),
  CONSTRAINT stock_share_region_exists FOREIGN KEY (region_id) REFERENCES public.region(id),
  CONSTRAINT stock_share_some CHECK (((quantity >= 1) AND (quantity <= 1000000)))
);
CREATE INDEX stock_share_of_region ON public.stock_share USING btree (region_id);
ALTER TABLE public.stock_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_share FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_share_changed ON public.stock_share FOR UPDATE TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK (((hub_id = app.hub()) AND (region_id = app.region())));
CREATE POLICY stock_share_of_region ON public.stock_share FOR SELECT TO doorstep_app
  USING ((region_id = app.region()));
CREATE POLICY stock_share_taken_back ON public.stock_share FOR DELETE TO doorstep_app
  USING ((hub_id = app.hub()));
CREATE POLICY stock_share_told ON public.stock_share FOR INSERT TO doorstep_app
  WITH CHECK (((hub_id = app.hub()) AND (region_id = app.region())));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.stock_share TO doorstep_app;

CREATE TABLE public.stop (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  "position" smallint NOT NULL,
  task_id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  arrive_at timestamp with time zone NOT NULL,
  depart_at timestamp with time zone NOT NULL,
  reason text,
  goods text,
  device_time timestamp with time zone,
  received_at timestamp with time zone,
  reported text,
  CONSTRAINT stop_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT stop_goods_known CHECK (((goods IS NULL) OR (goods = ANY (ARRAY['back_to_hub'::text, 'next_household'::text, 'neighbour'::text])))),
  CONSTRAINT stop_kind_known CHECK ((kind = ANY (ARRAY['deliver'::text, 'pickup'::text, 'dropoff'::text, 'stay'::text]))),
  CONSTRAINT stop_position_taken UNIQUE (hub_id, run_id, "position") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT stop_reason_known CHECK (((reason IS NULL) OR (reason = ANY (ARRAY['no_answer'::text, 'wrong_address'::text, 'unsafe'::text, 'refused'::text, 'not_ready'::text, 'could_not_carry'::text, 'closed'::text, 'damaged'::text, 'other'::text])))),
  CONSTRAINT stop_reported_known CHECK ((reported = ANY (ARRAY['done'::text, 'attempted'::text]))),
  CONSTRAINT stop_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES public.run(hub_id, id),
  CONSTRAINT stop_state_known CHECK ((state = ANY (ARRAY['planned'::text, 'loaded'::text, 'done'::text, 'attempted'::text, 'cancelled'::text]))),
  CONSTRAINT stop_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX stop_by_task ON public.stop USING btree (hub_id, task_id);
CREATE TRIGGER leg_follows AFTER UPDATE OF state ON public.stop FOR EACH ROW WHEN (((new.kind = ANY (ARRAY['pickup'::text, 'dropoff'::text])) AND (new.state IS DISTINCT FROM old.state))) EXECUTE FUNCTION app.leg_follows();
CREATE CONSTRAINT TRIGGER rides_fit AFTER INSERT OR UPDATE OF arrive_at, depart_at ON public.stop DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.kind = 'pickup'::text)) EXECUTE FUNCTION app.rides_fit();
ALTER TABLE public.stop ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stop FORCE ROW LEVEL SECURITY;
CREATE POLICY stop_own_hub ON public.stop FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.stop TO doorstep_app;

CREATE TABLE public.store (
  hub_id uuid NOT NULL,
  degrees text DEFAULT 'f'::text NOT NULL,
  weight text DEFAULT 'lb'::text NOT NULL,
  wishes_public boolean DEFAULT false NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT store_pk PRIMARY KEY (hub_id),
  CONSTRAINT store_degrees_known CHECK ((degrees = ANY (ARRAY['f'::text, 'c'::text]))),
  CONSTRAINT store_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT store_weight_known CHECK ((weight = ANY (ARRAY['lb'::text, 'kg'::text])))
);
ALTER TABLE public.store ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.store FORCE ROW LEVEL SECURITY;
CREATE POLICY store_own_hub ON public.store FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
CREATE POLICY store_public ON public.store FOR SELECT TO doorstep_app
  USING (wishes_public);
GRANT DELETE, INSERT, SELECT, UPDATE ON public.store TO doorstep_app;

CREATE TABLE public.task (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid,
  kind text NOT NULL,
  part smallint DEFAULT 1 NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  tier smallint NOT NULL,
  cell text NOT NULL,
  destination_cell text,
  day date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  window_from timestamp with time zone NOT NULL,
  window_to timestamp with time zone NOT NULL,
  service_seconds integer NOT NULL,
  load_units smallint NOT NULL,
  seats smallint DEFAULT 0 NOT NULL,
  flags text[] DEFAULT '{}'::text[] NOT NULL,
  kit_id uuid,
  kit_count smallint DEFAULT 0 NOT NULL,
  reason text,
  transfer_id uuid,
  CONSTRAINT task_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT task_flags_known CHECK ((flags <@ ARRAY['cooled'::text, 'heavy'::text, 'car_seat'::text, 'step_free'::text, 'two_people'::text])),
  CONSTRAINT task_for_whom CHECK ((((kind = 'haul'::text) = (transfer_id IS NOT NULL)) AND ((kind = 'haul'::text) = (request_id IS NULL)))),
  CONSTRAINT task_kind_known CHECK ((kind = ANY (ARRAY['delivery'::text, 'ride_out'::text, 'ride_back'::text, 'sitting'::text, 'visit'::text, 'haul'::text]))),
  CONSTRAINT task_kit_exists FOREIGN KEY (hub_id, kit_id) REFERENCES public.kit(hub_id, id),
  CONSTRAINT task_part_taken UNIQUE (hub_id, request_id, kind, part),
  CONSTRAINT task_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id),
  CONSTRAINT task_state_known CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'offered'::text, 'claimed'::text, 'confirmed'::text, 'loaded'::text, 'en_route'::text, 'at_door'::text, 'done'::text, 'attempted'::text, 'cancelled'::text, 'on_hold'::text]))),
  CONSTRAINT task_tier_known CHECK (((tier >= 0) AND (tier <= 5))),
  CONSTRAINT task_transfer_exists FOREIGN KEY (hub_id, transfer_id) REFERENCES public.transfer(hub_id, id),
  CONSTRAINT task_window_order CHECK ((window_from < window_to))
);
CREATE INDEX task_board ON public.task USING btree (hub_id, day, window_from, id) WHERE (state = ANY (ARRAY['open'::text, 'offered'::text]));
CREATE INDEX task_by_day ON public.task USING btree (hub_id, day, id);
CREATE INDEX task_by_request ON public.task USING btree (hub_id, request_id);
CREATE UNIQUE INDEX task_one_haul ON public.task USING btree (hub_id, transfer_id) WHERE (state <> ALL (ARRAY['cancelled'::text, 'attempted'::text]));
CREATE INDEX task_unfinished ON public.task USING btree (hub_id, day) WHERE (state <> ALL (ARRAY['done'::text, 'attempted'::text, 'cancelled'::text]));
CREATE TRIGGER task_joins_plan AFTER INSERT ON public.task FOR EACH ROW EXECUTE FUNCTION app.task_moves_plan();
CREATE TRIGGER task_moves_plan AFTER UPDATE OF state ON public.task FOR EACH ROW WHEN ((old.state IS DISTINCT FROM new.state)) EXECUTE FUNCTION app.task_moves_plan();
CREATE TRIGGER task_waits_for_plan BEFORE UPDATE OF state ON public.task FOR EACH ROW WHEN (((old.state <> ALL (ARRAY['loaded'::text, 'en_route'::text, 'at_door'::text, 'done'::text, 'attempted'::text])) AND (new.state = ANY (ARRAY['loaded'::text, 'en_route'::text, 'at_door'::text])))) EXECUTE FUNCTION app.task_waits_for_plan();
ALTER TABLE public.task ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.task FORCE ROW LEVEL SECURITY;
CREATE POLICY task_own_hub ON public.task FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.task TO doorstep_app;

CREATE TABLE public.template_place (
  hub_id uuid NOT NULL,
  template_id uuid NOT NULL,
  role text NOT NULL,
  "least" smallint NOT NULL,
  most smallint NOT NULL,
  language text,
  CONSTRAINT template_place_pk PRIMARY KEY (hub_id, template_id, role),
  CONSTRAINT template_place_order CHECK ((("least" >= 0) AND ("least" <= most) AND ((most >= 1) AND (most <= 60)))),
  CONSTRAINT template_place_role_known CHECK ((role = ANY (ARRAY['organizer'::text, 'dispatcher'::text, 'intake'::text, 'packer'::text, 'driver_to_hub'::text, 'driver_to_homes'::text, 'driver_of_people'::text, 'carer'::text, 'interpreter'::text, 'companion'::text]))),
  CONSTRAINT template_place_template_exists FOREIGN KEY (hub_id, template_id) REFERENCES public.shift_template(hub_id, id)
);
ALTER TABLE public.template_place ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.template_place FORCE ROW LEVEL SECURITY;
CREATE POLICY template_place_own_hub ON public.template_place FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.template_place TO doorstep_app;

CREATE TABLE public.transfer (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  to_hub_id uuid NOT NULL,
  asked_by uuid NOT NULL,
  state text DEFAULT 'requested'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  wanted_by date,
  reason text,
  asked_at timestamp with time zone NOT NULL,
  dispatched_at timestamp with time zone,
  ended_at timestamp with time zone,
  dropped_at timestamp with time zone,
  CONSTRAINT transfer_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT transfer_between_two CHECK (((hub_id <> to_hub_id) AND ((asked_by = hub_id) OR (asked_by = to_hub_id)))),
  CONSTRAINT transfer_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT transfer_reason_known CHECK ((reason = ANY (ARRAY['not_enough'::text, 'needed_here'::text, 'no_car'::text, 'no_room'::text, 'mistake'::text, 'other'::text]))),
  CONSTRAINT transfer_state_known CHECK ((state = ANY (ARRAY['requested'::text, 'approved'::text, 'rejected'::text, 'picking'::text, 'packed'::text, 'dispatched'::text, 'partly_received'::text, 'received'::text, 'closed'::text, 'cancelled'::text]))),
  CONSTRAINT transfer_to_hub_exists FOREIGN KEY (to_hub_id) REFERENCES public.hub(id)
);
CREATE INDEX transfer_from ON public.transfer USING btree (hub_id, asked_at);
CREATE INDEX transfer_to ON public.transfer USING btree (to_hub_id, asked_at);
ALTER TABLE public.transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY transfer_asked ON public.transfer FOR INSERT TO doorstep_app
  WITH CHECK (((asked_by = app.hub()) AND (app.region() = ( SELECT h.region_id
   FROM public.hub h
  WHERE (h.id = transfer.hub_id))) AND (app.region() = ( SELECT h.region_id
   FROM public.hub h
  WHERE (h.id = transfer.to_hub_id)))));
CREATE POLICY transfer_moved ON public.transfer FOR UPDATE TO doorstep_app
  USING (((app.hub() = hub_id) OR (app.hub() = to_hub_id)))
  WITH CHECK (((app.hub() = hub_id) OR (app.hub() = to_hub_id)));
CREATE POLICY transfer_two_hubs ON public.transfer FOR SELECT TO doorstep_app
  USING (((app.hub() = hub_id) OR (app.hub() = to_hub_id)));
GRANT INSERT, SELECT ON public.transfer TO doorstep_app;
GRANT UPDATE (dispatched_at, dropped_at, ended_at, reason, state, version) ON public.transfer TO doorstep_app;

CREATE TABLE public.transfer_line (
  hub_id uuid NOT NULL,
  transfer_id uuid NOT NULL,
  n smallint NOT NULL,
  to_hub_id uuid NOT NULL,
  wanted integer NOT NULL,
  item jsonb NOT NULL,
  from_item_id uuid,
  to_item_id uuid,
  CONSTRAINT transfer_line_pk PRIMARY KEY (hub_id, transfer_id, n),
  CONSTRAINT transfer_line_transfer_exists FOREIGN KEY (hub_id, transfer_id) REFERENCES public.transfer(hub_id, id),
  CONSTRAINT transfer_line_wanted CHECK (((wanted >= 1) AND (wanted <= 1000000)))
);
ALTER TABLE public.transfer_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.transfer_line FORCE ROW LEVEL SECURITY;
CREATE POLICY transfer_line_two_hubs ON public.transfer_line FOR ALL TO doorstep_app
  USING (((app.hub() = hub_id) OR (app.hub() = to_hub_id)))
  WITH CHECK (((app.hub() = hub_id) OR (app.hub() = to_hub_id)));
GRANT INSERT, SELECT ON public.transfer_line TO doorstep_app;
GRANT UPDATE (from_item_id, to_item_id) ON public.transfer_line TO doorstep_app;

CREATE TABLE public.transfer_parcel (
  hub_id uuid NOT NULL,
  transfer_id uuid NOT NULL,
  id uuid NOT NULL,
  to_hub_id uuid NOT NULL,
  n smallint NOT NULL,
  lot_id uuid NOT NULL,
  place_id uuid NOT NULL,
  quantity integer NOT NULL,
  lot jsonb NOT NULL,
  arrived integer DEFAULT 0 NOT NULL,
  damaged integer DEFAULT 0 NOT NULL,
  missing integer DEFAULT 0 NOT NULL,
  brought_back integer DEFAULT 0 NOT NULL,
  extra integer DEFAULT 0 NOT NULL,
  to_lot_id uuid,
  CONSTRAINT transfer_parcel_pk PRIMARY KEY (hub_id, transfer_id, id),
  CONSTRAINT transfer_parcel_line_exists FOREIGN KEY (hub_id, transfer_id, n) REFERENCES public.transfer_line(hub_id, transfer_id, n),
  CONSTRAINT transfer_parcel_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT transfer_parcel_lot_once UNIQUE (hub_id, transfer_id, n, lot_id, place_id),
  CONSTRAINT transfer_parcel_never_twice CHECK (((arrived >= 0) AND (damaged >= 0) AND (missing >= 0) AND (brought_back >= 0) AND (extra >= 0) AND (quantity > 0) AND ((((arrived + damaged) + missing) + brought_back) <= quantity)))
);
ALTER TABLE public.transfer_parcel ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.transfer_parcel FORCE ROW LEVEL SECURITY;
CREATE POLICY transfer_parcel_moved ON public.transfer_parcel FOR UPDATE TO doorstep_app
  USING (((app.hub() = hub_id) OR (app.hub() = to_hub_id)))
  WITH CHECK (((app.hub() = hub_id) OR (app.hub() = to_hub_id)));
CREATE POLICY transfer_parcel_of_sender ON public.transfer_parcel FOR INSERT TO doorstep_app
  WITH CHECK ((hub_id = app.hub()));
CREATE POLICY transfer_parcel_taken_out ON public.transfer_parcel FOR DELETE TO doorstep_app
  USING ((hub_id = app.hub()));
CREATE POLICY transfer_parcel_two_hubs ON public.transfer_parcel FOR SELECT TO doorstep_app
  USING (((app.hub() = hub_id) OR (app.hub() = to_hub_id)));
GRANT DELETE, INSERT, SELECT ON public.transfer_parcel TO doorstep_app;
GRANT UPDATE (arrived, brought_back, damaged, extra, missing, quantity, to_lot_id) ON public.transfer_parcel TO doorstep_app;

CREATE TABLE public.turn_key (
  hub_id uuid NOT NULL,
  turn_id uuid NOT NULL,
  member_id uuid NOT NULL,
  purpose text NOT NULL,
  sealed bytea,
  signature bytea,
  CONSTRAINT turn_key_pk PRIMARY KEY (hub_id, turn_id, member_id, purpose),
  CONSTRAINT turn_key_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT turn_key_purpose_known CHECK ((purpose = ANY (ARRAY['hub'::text, 'board'::text]))),
  CONSTRAINT turn_key_signature_size CHECK ((octet_length(signature) = 64)),
  CONSTRAINT turn_key_signed CHECK (((sealed IS NULL) = (signature IS NULL))),
  CONSTRAINT turn_key_size CHECK ((octet_length(sealed) = 94)),
  CONSTRAINT turn_key_turn_exists FOREIGN KEY (hub_id, turn_id) REFERENCES public.epoch_turn(hub_id, id) ON DELETE CASCADE
);
ALTER TABLE public.turn_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.turn_key FORCE ROW LEVEL SECURITY;
CREATE POLICY turn_key_own_hub ON public.turn_key FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.turn_key TO doorstep_app;

CREATE TABLE public.turn_recovery (
  hub_id uuid NOT NULL,
  turn_id uuid NOT NULL,
  purpose text NOT NULL,
  kid text NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT turn_recovery_pk PRIMARY KEY (hub_id, turn_id, purpose),
  CONSTRAINT turn_recovery_purpose_known CHECK ((purpose = ANY (ARRAY['hub'::text, 'board'::text]))),
  CONSTRAINT turn_recovery_size CHECK ((octet_length(sealed) = 94)),
  CONSTRAINT turn_recovery_turn_exists FOREIGN KEY (hub_id, turn_id) REFERENCES public.epoch_turn(hub_id, id) ON DELETE CASCADE
);
ALTER TABLE public.turn_recovery ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.turn_recovery FORCE ROW LEVEL SECURITY;
CREATE POLICY turn_recovery_own_hub ON public.turn_recovery FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.turn_recovery TO doorstep_app;

CREATE TABLE public.turn_tag (
  hub_id uuid NOT NULL,
  turn_id uuid NOT NULL,
  was bytea NOT NULL,
  becomes bytea NOT NULL,
  CONSTRAINT turn_tag_pk PRIMARY KEY (hub_id, turn_id, was),
  CONSTRAINT turn_tag_size CHECK (((octet_length(becomes) >= 16) AND (octet_length(becomes) <= 64))),
  CONSTRAINT turn_tag_turn_exists FOREIGN KEY (hub_id, turn_id) REFERENCES public.epoch_turn(hub_id, id) ON DELETE CASCADE
);
ALTER TABLE public.turn_tag ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.turn_tag FORCE ROW LEVEL SECURITY;
CREATE POLICY turn_tag_own_hub ON public.turn_tag FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.turn_tag TO doorstep_app;

CREATE TABLE public.turn_wrap (
  hub_id uuid NOT NULL,
  turn_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  compartment text NOT NULL,
  purpose text NOT NULL,
  mark text NOT NULL,
  wrap bytea,
  CONSTRAINT turn_wrap_pk PRIMARY KEY (hub_id, turn_id, subject_id, compartment, purpose),
  CONSTRAINT turn_wrap_purpose_known CHECK ((purpose = ANY (ARRAY['hub'::text, 'board'::text]))),
  CONSTRAINT turn_wrap_size CHECK ((octet_length(wrap) = 94)),
  CONSTRAINT turn_wrap_turn_exists FOREIGN KEY (hub_id, turn_id) REFERENCES public.epoch_turn(hub_id, id) ON DELETE CASCADE
);
ALTER TABLE public.turn_wrap ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.turn_wrap FORCE ROW LEVEL SECURITY;
CREATE POLICY turn_wrap_own_hub ON public.turn_wrap FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.turn_wrap TO doorstep_app;

CREATE TABLE public.vouch (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  tag bytea NOT NULL,
  until date NOT NULL,
  state text NOT NULL,
  made_on date NOT NULL,
  CONSTRAINT vouch_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT vouch_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT vouch_order CHECK ((until >= made_on)),
  CONSTRAINT vouch_state_known CHECK ((state = ANY (ARRAY['given'::text, 'review'::text, 'withdrawn'::text]))),
  CONSTRAINT vouch_tag_size CHECK ((octet_length(tag) = 32)),
  CONSTRAINT vouch_tag_taken UNIQUE (hub_id, member_id, tag)
);
ALTER TABLE public.vouch ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.vouch FORCE ROW LEVEL SECURITY;
CREATE POLICY vouch_own_hub ON public.vouch FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.vouch TO doorstep_app;

CREATE TABLE public.vouch_call (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  code_tag bytea NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT vouch_call_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT vouch_call_code_taken UNIQUE (hub_id, code_tag),
  CONSTRAINT vouch_call_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.vouch_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.vouch_call FORCE ROW LEVEL SECURITY;
CREATE POLICY vouch_call_own_hub ON public.vouch_call FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.vouch_call TO doorstep_app;

CREATE TABLE public.wave (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  started_at timestamp with time zone NOT NULL,
  started_by uuid NOT NULL,
  CONSTRAINT wave_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT wave_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT wave_starter_exists FOREIGN KEY (hub_id, started_by) REFERENCES public.member(hub_id, id)
);
CREATE INDEX wave_by_day ON public.wave USING btree (hub_id, day);
ALTER TABLE public.wave ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.wave FORCE ROW LEVEL SECURITY;
CREATE POLICY wave_own_hub ON public.wave FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.wave TO doorstep_app;

CREATE TABLE public.wish (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  week_hours smallint,
  month_hours smallint,
  rest_hours smallint,
  shifts_per_day smallint,
  prefers_kinds text[] DEFAULT '{}'::text[] NOT NULL,
  dislikes_kinds text[] DEFAULT '{}'::text[] NOT NULL,
  ends_near_cell text,
  CONSTRAINT wish_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT wish_counts CHECK ((((week_hours >= 1) AND (week_hours <= 80)) AND ((month_hours >= 1) AND (month_hours <= 320)) AND ((rest_hours >= 0) AND (rest_hours <= 72)) AND ((shifts_per_day >= 1) AND (shifts_per_day <= 6)))),
  CONSTRAINT wish_kinds_apart CHECK ((NOT (prefers_kinds && dislikes_kinds))),
  CONSTRAINT wish_kinds_known CHECK (((prefers_kinds <@ ARRAY['packing'::text, 'driving'::text, 'phone_line'::text, 'school_presence'::text, 'childcare_room'::text, 'home_visits'::text, 'interpreting'::text]) AND (dislikes_kinds <@ ARRAY['packing'::text, 'driving'::text, 'phone_line'::text, 'school_presence'::text, 'childcare_room'::text, 'home_visits'::text, 'interpreting'::text]))),
  CONSTRAINT wish_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id)
);
ALTER TABLE public.wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.wish FORCE ROW LEVEL SECURITY;
CREATE POLICY wish_own_hub ON public.wish FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.wish TO doorstep_app;

CREATE TABLE public.wished_item (
  hub_id uuid NOT NULL,
  item_id uuid NOT NULL,
  quantity integer NOT NULL,
  wished_on date NOT NULL,
  CONSTRAINT wished_item_pk PRIMARY KEY (hub_id, item_id),
  CONSTRAINT wished_item_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT wished_item_quantity CHECK (((quantity >= 1) AND (quantity <= 1000000)))
);
ALTER TABLE public.wished_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.wished_item FORCE ROW LEVEL SECURITY;
CREATE POLICY wished_item_own_hub ON public.wished_item FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.wished_item TO doorstep_app;
