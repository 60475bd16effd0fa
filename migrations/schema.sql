-- The schema after all migrations, read back from the catalog. Written by npm run schema; do not edit.

-- ROLE doorstep_app: NOLOGIN, NOSUPERUSER, NOBYPASSRLS

-- ROLE doorstep_worker: NOLOGIN, NOSUPERUSER, NOBYPASSRLS

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO doorstep_app;
GRANT USAGE ON SCHEMA app TO doorstep_worker;

GRANT USAGE ON SCHEMA public TO PUBLIC;

CREATE OR REPLACE FUNCTION app.door()
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN decode(NULLIF(current_setting('app.door'::text, true), ''::text), 'hex'::text);

CREATE OR REPLACE FUNCTION app.hub()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.hub_id'::text, true), ''::text))::uuid;

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
CREATE POLICY activity_own_hub ON public.activity FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.activity TO doorstep_app;

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
  CONSTRAINT hub_pk PRIMARY KEY (id),
  CONSTRAINT hub_intake_known CHECK ((intake = ANY (ARRAY['open'::text, 'paused'::text]))),
  CONSTRAINT hub_kind_known CHECK ((kind = ANY (ARRAY['school'::text, 'church'::text, 'shop'::text, 'restaurant'::text, 'hall'::text]))),
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
  CONSTRAINT hub_key_grant_pk PRIMARY KEY (hub_id, kid, member_id),
  CONSTRAINT hub_key_grant_key_exists FOREIGN KEY (hub_id, kid) REFERENCES public.hub_key(hub_id, kid),
  CONSTRAINT hub_key_grant_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id)
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
ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotency FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_own_hub ON public.idempotency FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.idempotency TO doorstep_app;

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
  cooled boolean DEFAULT false NOT NULL,
  infant_formula boolean DEFAULT false NOT NULL,
  grace_days smallint DEFAULT 0 NOT NULL,
  CONSTRAINT item_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT item_category_known CHECK ((category = ANY (ARRAY['dry'::text, 'canned'::text, 'fresh'::text, 'dairy'::text, 'frozen'::text, 'baby'::text, 'hygiene'::text, 'other'::text]))),
  CONSTRAINT item_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT item_name_taken UNIQUE (hub_id, name),
  CONSTRAINT item_unit_known CHECK ((unit = ANY (ARRAY['each'::text, 'pack'::text, 'case'::text, 'pound'::text])))
);
ALTER TABLE public.item ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.item FORCE ROW LEVEL SECURITY;
CREATE POLICY item_own_hub ON public.item FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.item TO doorstep_app;

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

CREATE TABLE public.lot (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  state text DEFAULT 'available'::text NOT NULL,
  source text NOT NULL,
  received_on date NOT NULL,
  label_kind text NOT NULL,
  label_date date,
  CONSTRAINT lot_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT lot_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES public.item(hub_id, id),
  CONSTRAINT lot_label_has_date CHECK (((label_kind = 'none'::text) = (label_date IS NULL))),
  CONSTRAINT lot_label_kind_known CHECK ((label_kind = ANY (ARRAY['use_by'::text, 'best_by'::text, 'made_on'::text, 'none'::text]))),
  CONSTRAINT lot_state_known CHECK ((state = ANY (ARRAY['available'::text, 'hold'::text, 'quarantined'::text, 'recalled'::text, 'expired'::text, 'damaged'::text, 'depleted'::text])))
);
CREATE INDEX lot_by_item ON public.lot USING btree (hub_id, item_id);
ALTER TABLE public.lot ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.lot FORCE ROW LEVEL SECURITY;
CREATE POLICY lot_own_hub ON public.lot FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.lot TO doorstep_app;

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
  CONSTRAINT member_pk PRIMARY KEY (hub_id, id),
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

CREATE TABLE public.migration (
  id integer DEFAULT nextval('public.migration_id_seq'::regclass) NOT NULL,
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL,
  CONSTRAINT "PK_3043fc6b8af7c99b8b98830094f" PRIMARY KEY (id)
);

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
  CONSTRAINT request_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT request_channel_known CHECK ((channel = ANY (ARRAY['web'::text, 'phone'::text]))),
  CONSTRAINT request_flags_known CHECK ((flags <@ ARRAY['cooled'::text, 'heavy'::text, 'car_seat'::text, 'step_free'::text, 'two_people'::text])),
  CONSTRAINT request_hub_exists FOREIGN KEY (hub_id) REFERENCES public.hub(id),
  CONSTRAINT request_kind_known CHECK ((kind = ANY (ARRAY['groceries'::text, 'supplies'::text, 'ride'::text, 'childcare'::text, 'visit'::text, 'other'::text]))),
  CONSTRAINT request_load_units CHECK (((load_units >= 1) AND (load_units <= 4))),
  CONSTRAINT request_ride_has_destination CHECK (((kind = 'ride'::text) = (destination_cell IS NOT NULL))),
  CONSTRAINT request_state_known CHECK ((state = ANY (ARRAY['submitted'::text, 'triage'::text, 'open'::text, 'scheduled'::text, 'in_progress'::text, 'fulfilled'::text, 'partly_fulfilled'::text, 'unfulfilled'::text, 'needs_info'::text, 'on_hold'::text, 'waitlisted'::text, 'withdrawn'::text, 'declined'::text, 'referred_out'::text, 'duplicate'::text, 'expired'::text]))),
  CONSTRAINT request_window_bucket CHECK (((from_minute >= 0) AND (from_minute < to_minute) AND (to_minute <= 1440) AND (((from_minute)::integer % 120) = 0) AND (((to_minute)::integer % 120) = 0)))
);
CREATE INDEX request_by_day ON public.request USING btree (hub_id, day);
CREATE INDEX request_by_household ON public.request USING btree (hub_id, household_tag) WHERE (household_tag IS NOT NULL);
CREATE INDEX request_by_state ON public.request USING btree (hub_id, state, day, id);
ALTER TABLE public.request ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.request FORCE ROW LEVEL SECURITY;
CREATE POLICY request_own_hub ON public.request FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.request TO doorstep_app;

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
  CONSTRAINT run_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT run_letter_taken UNIQUE (hub_id, day, letter),
  CONSTRAINT run_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES public.member(hub_id, id),
  CONSTRAINT run_order CHECK ((starts_at <= ends_at)),
  CONSTRAINT run_state_known CHECK ((state = ANY (ARRAY['planned'::text, 'offered'::text, 'accepted'::text, 'loading'::text, 'departed'::text, 'completed'::text, 'aborted'::text])))
);
CREATE INDEX run_by_member ON public.run USING btree (hub_id, member_id, day);
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
  outer_key_id text,
  expires_on date,
  CONSTRAINT sealed_box_pk PRIMARY KEY (hub_id, subject_id, compartment),
  CONSTRAINT sealed_box_compartment_known CHECK ((compartment = ANY (ARRAY['card'::text, 'care'::text, 'closure'::text, 'company'::text, 'contact'::text, 'place'::text, 'profile'::text, 'site'::text, 'vouch'::text]))),
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

CREATE TABLE public.stock_balance (
  hub_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  on_hand integer DEFAULT 0 NOT NULL,
  reserved integer DEFAULT 0 NOT NULL,
  CONSTRAINT stock_balance_pk PRIMARY KEY (hub_id, lot_id),
  CONSTRAINT stock_balance_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT stock_not_negative CHECK (((on_hand >= 0) AND (reserved >= 0) AND (reserved <= on_hand)))
);
ALTER TABLE public.stock_balance ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_balance FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_balance_own_hub ON public.stock_balance FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.stock_balance TO doorstep_app;

CREATE TABLE public.stock_entry (
  hub_id uuid NOT NULL,
  movement_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  account text NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT stock_entry_pk PRIMARY KEY (hub_id, movement_id, lot_id, account),
  CONSTRAINT stock_entry_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES public.lot(hub_id, id),
  CONSTRAINT stock_entry_movement_exists FOREIGN KEY (hub_id, movement_id) REFERENCES public.stock_movement(hub_id, id),
  CONSTRAINT stock_entry_quantity CHECK ((quantity <> 0))
);
CREATE INDEX stock_entry_by_lot ON public.stock_entry USING btree (hub_id, lot_id);
ALTER TABLE public.stock_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_entry_own_hub ON public.stock_entry FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.stock_entry TO doorstep_app;

CREATE TABLE public.stock_movement (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  reason text,
  task_id uuid,
  actor_id uuid,
  at timestamp with time zone NOT NULL,
  CONSTRAINT stock_movement_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT stock_movement_kind_known CHECK ((kind = ANY (ARRAY['receive'::text, 'reserve'::text, 'unreserve'::text, 'issue'::text, 'return'::text, 'adjust'::text, 'discard'::text, 'give'::text]))),
  CONSTRAINT stock_movement_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX stock_movement_by_task ON public.stock_movement USING btree (hub_id, task_id) WHERE (task_id IS NOT NULL);
ALTER TABLE public.stock_movement ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stock_movement FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_movement_own_hub ON public.stock_movement FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT INSERT, SELECT ON public.stock_movement TO doorstep_app;

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
  CONSTRAINT stop_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT stop_goods_known CHECK (((goods IS NULL) OR (goods = ANY (ARRAY['back_to_hub'::text, 'next_household'::text, 'neighbour'::text])))),
  CONSTRAINT stop_kind_known CHECK ((kind = ANY (ARRAY['deliver'::text, 'pickup'::text, 'dropoff'::text, 'stay'::text]))),
  CONSTRAINT stop_position_taken UNIQUE (hub_id, run_id, "position") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT stop_reason_known CHECK (((reason IS NULL) OR (reason = ANY (ARRAY['no_answer'::text, 'wrong_address'::text, 'unsafe'::text, 'refused'::text, 'not_ready'::text, 'could_not_carry'::text, 'closed'::text, 'damaged'::text, 'other'::text])))),
  CONSTRAINT stop_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES public.run(hub_id, id),
  CONSTRAINT stop_state_known CHECK ((state = ANY (ARRAY['planned'::text, 'loaded'::text, 'done'::text, 'attempted'::text, 'cancelled'::text]))),
  CONSTRAINT stop_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES public.task(hub_id, id)
);
CREATE INDEX stop_by_task ON public.stop USING btree (hub_id, task_id);
ALTER TABLE public.stop ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stop FORCE ROW LEVEL SECURITY;
CREATE POLICY stop_own_hub ON public.stop FOR ALL TO doorstep_app
  USING ((hub_id = app.hub()))
  WITH CHECK ((hub_id = app.hub()));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.stop TO doorstep_app;

CREATE TABLE public.task (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
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
  CONSTRAINT task_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT task_flags_known CHECK ((flags <@ ARRAY['cooled'::text, 'heavy'::text, 'car_seat'::text, 'step_free'::text, 'two_people'::text])),
  CONSTRAINT task_kind_known CHECK ((kind = ANY (ARRAY['delivery'::text, 'ride_out'::text, 'ride_back'::text, 'sitting'::text, 'visit'::text]))),
  CONSTRAINT task_kit_exists FOREIGN KEY (hub_id, kit_id) REFERENCES public.kit(hub_id, id),
  CONSTRAINT task_part_taken UNIQUE (hub_id, request_id, kind, part),
  CONSTRAINT task_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES public.request(hub_id, id),
  CONSTRAINT task_state_known CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'offered'::text, 'claimed'::text, 'confirmed'::text, 'loaded'::text, 'en_route'::text, 'at_door'::text, 'done'::text, 'attempted'::text, 'cancelled'::text, 'on_hold'::text]))),
  CONSTRAINT task_tier_known CHECK (((tier >= 0) AND (tier <= 5))),
  CONSTRAINT task_window_order CHECK ((window_from < window_to))
);
CREATE INDEX task_board ON public.task USING btree (hub_id, day, window_from, id) WHERE (state = ANY (ARRAY['open'::text, 'offered'::text]));
CREATE INDEX task_by_day ON public.task USING btree (hub_id, day, id);
CREATE INDEX task_by_request ON public.task USING btree (hub_id, request_id);
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
