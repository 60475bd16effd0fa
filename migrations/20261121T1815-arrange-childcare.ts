import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Arrangements of childcare, who is there, where each child is, check-in calls, days of care, caregiver plans. The log of
 * children is only ever added to: the application's role may neither change nor delete a line of it.
 */
export class ArrangeChildcare20261121T1815 implements MigrationInterface {
  name = 'ArrangeChildcare1763748900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(['caregiver', 'sheet'], true));
    await runner.query(ARRANGEMENTS);
    await runner.query(CHILDREN);
    await runner.query(CHECKS);
    await runner.query(PLANS);
    await runner.query(CARRY_OVER);
    await runner.query(WALLS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${[...CHANGING, ...LOGS].reverse().join(', ')}`);
    // Row-level security is forced on the owner as well; to delete, it steps aside for this statement.
    await runner.query(`
      ALTER TABLE sealed_box NO FORCE ROW LEVEL SECURITY;
      DELETE FROM sealed_box WHERE compartment IN ('caregiver', 'sheet');
      ALTER TABLE sealed_box FORCE ROW LEVEL SECURITY;`);
    await runner.query(allow(['caregiver', 'sheet'], false));
  }
}

const ARRANGEMENTS = `
-- One episode of childcare. Its grown-ups are the request's sitting tasks; children are numbers from 1, and what is
-- known of them is sealed. answers: what the desk's browser has read in the sealed part. unrelated: of whom a person
-- said that no two of them are one family.
CREATE TABLE arrangement (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'requested',
  version integer NOT NULL DEFAULT 1,
  children smallint,
  adults_needed smallint NOT NULL DEFAULT 2,
  answers text[] NOT NULL DEFAULT '{}',
  unrelated uuid[] NOT NULL DEFAULT '{}',
  unrelated_by uuid,
  started_at timestamptz,
  ended_at timestamptz,
  CONSTRAINT arrangement_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT arrangement_of_request UNIQUE (hub_id, request_id),
  CONSTRAINT arrangement_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES request (hub_id, id),
  CONSTRAINT arrangement_state_known CHECK (state IN ('requested', 'setting_up', 'ready', 'started', 'ended', 'cancelled',
    'closed_with_concern')),
  CONSTRAINT arrangement_children CHECK (children BETWEEN 1 AND 8),
  CONSTRAINT arrangement_adults CHECK (adults_needed BETWEEN 2 AND 6),
  CONSTRAINT arrangement_answers_known CHECK (answers <@ ARRAY['emergency', 'allergies', 'receivers']),
  CONSTRAINT arrangement_set_up CHECK (state IN ('requested', 'cancelled') OR children IS NOT NULL),
  CONSTRAINT arrangement_started CHECK ((state IN ('started', 'ended', 'closed_with_concern')) = (started_at IS NOT NULL))
);
-- Who is there. Several rows for somebody who left and came again, at most one of them without an end.
CREATE TABLE care_presence (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  arrangement_id uuid NOT NULL,
  member_id uuid NOT NULL,
  arrived_at timestamptz NOT NULL,
  device_time timestamptz NOT NULL,
  left_at timestamptz,
  CONSTRAINT care_presence_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT care_presence_arrangement_exists FOREIGN KEY (hub_id, arrangement_id) REFERENCES arrangement (hub_id, id),
  CONSTRAINT care_presence_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT care_presence_order CHECK (arrived_at <= left_at)
);
CREATE UNIQUE INDEX care_presence_once ON care_presence (hub_id, arrangement_id, member_id) WHERE left_at IS NULL;
CREATE INDEX care_presence_by_member ON care_presence (hub_id, member_id) WHERE left_at IS NULL;`;

/** A giver or receiver is a member, or a number of the sealed list of the family's people: 0 is the parent. */
const SOMEBODY = (who: string): string => `
  ${who}_member uuid,
  ${who}_family smallint,
  CONSTRAINT child_location_${who}_member_exists FOREIGN KEY (hub_id, ${who}_member) REFERENCES member (hub_id, id),
  CONSTRAINT child_location_${who}_one CHECK (num_nonnulls(${who}_member, ${who}_family) = 1),
  CONSTRAINT child_location_${who}_family CHECK (${who}_family BETWEEN 0 AND 6),`;

const CHILDREN = `
-- Where each child is, with giver, receiver and time; n counts up. The last line of a child is where it is now.
CREATE TABLE child_location (
  hub_id uuid NOT NULL,
  arrangement_id uuid NOT NULL,
  child smallint NOT NULL,
  n smallint NOT NULL,
  state text NOT NULL,${SOMEBODY('giver')}${SOMEBODY('receiver')}
  by uuid,
  at timestamptz NOT NULL,
  device_time timestamptz NOT NULL,
  CONSTRAINT child_location_pk PRIMARY KEY (hub_id, arrangement_id, child, n),
  CONSTRAINT child_location_arrangement_exists FOREIGN KEY (hub_id, arrangement_id) REFERENCES arrangement (hub_id, id),
  CONSTRAINT child_location_state_known CHECK (state IN ('with_parent', 'in_transit', 'in_care')),
  CONSTRAINT child_location_child CHECK (child BETWEEN 1 AND 8 AND n >= 0),
  CONSTRAINT child_location_with_whom CHECK ((state = 'with_parent') = (receiver_family IS NOT NULL))
);
-- A day on which a member looked after children of a household that is not their own: the licence line counts these.
-- household is a keyed mark of the server that means nothing elsewhere.
CREATE TABLE care_day (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  day date NOT NULL,
  household bytea NOT NULL,
  CONSTRAINT care_day_pk PRIMARY KEY (hub_id, member_id, day, household),
  CONSTRAINT care_day_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT care_day_household CHECK (octet_length(household) = 32)
);`;

const CHECKS = `
-- Calls to the carers that all is well. missed_at stays when it was answered later.
CREATE TABLE care_check (
  hub_id uuid NOT NULL,
  arrangement_id uuid NOT NULL,
  n smallint NOT NULL,
  state text NOT NULL DEFAULT 'due',
  due_at timestamptz NOT NULL,
  missed_at timestamptz,
  answered_at timestamptz,
  answered_by uuid,
  CONSTRAINT care_check_pk PRIMARY KEY (hub_id, arrangement_id, n),
  CONSTRAINT care_check_arrangement_exists FOREIGN KEY (hub_id, arrangement_id) REFERENCES arrangement (hub_id, id),
  CONSTRAINT care_check_member_exists FOREIGN KEY (hub_id, answered_by) REFERENCES member (hub_id, id),
  CONSTRAINT care_check_state_known CHECK (state IN ('due', 'answered', 'missed')),
  CONSTRAINT care_check_answered CHECK ((state = 'answered') = (answered_at IS NOT NULL)),
  CONSTRAINT care_check_missed CHECK (state <> 'missed' OR missed_at IS NOT NULL)
);`;

const PLANS = `
-- "If I do not come home." The plan itself is a box (compartment caregiver, subject: the request), which leaves the
-- server only to the two who opened it, and only for an hour.
CREATE TABLE caregiver_plan (
  hub_id uuid NOT NULL,
  request_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'closed',
  version integer NOT NULL DEFAULT 1,
  made_on date NOT NULL,
  reason text,
  asked_by uuid,
  asked_at timestamptz,
  opened_by uuid,
  opened_at timestamptz,
  -- The day it was last opened: what the family reads. It stays when the plan is closed again.
  opened_on date,
  CONSTRAINT caregiver_plan_pk PRIMARY KEY (hub_id, request_id),
  CONSTRAINT caregiver_plan_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES request (hub_id, id),
  CONSTRAINT caregiver_plan_asked_by_exists FOREIGN KEY (hub_id, asked_by) REFERENCES member (hub_id, id),
  CONSTRAINT caregiver_plan_opened_by_exists FOREIGN KEY (hub_id, opened_by) REFERENCES member (hub_id, id),
  CONSTRAINT caregiver_plan_state_known CHECK (state IN ('closed', 'asked', 'opened')),
  CONSTRAINT caregiver_plan_reason_known CHECK (reason IN ('did_not_come_home', 'cannot_be_reached', 'family_asked')),
  CONSTRAINT caregiver_plan_asked CHECK ((state = 'closed') = (asked_by IS NULL) AND (asked_by IS NULL) = (asked_at IS NULL)
    AND (asked_by IS NULL) = (reason IS NULL)),
  CONSTRAINT caregiver_plan_opened CHECK ((state = 'opened') = (opened_by IS NOT NULL)
    AND (opened_by IS NULL) = (opened_at IS NULL)),
  CONSTRAINT caregiver_plan_by_two CHECK (opened_by IS DISTINCT FROM asked_by OR opened_by IS NULL)
);`;

/** Childcare that was accepted before is asked for anew here: its desk sets it up. Row-level security is forced on the owner. */
const CARRY_OVER = `
ALTER TABLE request NO FORCE ROW LEVEL SECURITY;
INSERT INTO arrangement (hub_id, id, request_id)
  SELECT hub_id, gen_random_uuid(), id FROM request
  WHERE kind = 'childcare' AND state IN ('open', 'scheduled', 'in_progress');
ALTER TABLE request FORCE ROW LEVEL SECURITY;`;

const CHANGING = ['arrangement', 'care_presence', 'care_check', 'caregiver_plan'];
/** Only ever added to. Days of care go after a year, by a job. */
const LOGS = ['child_location', 'care_day'];
const RIGHTS: Readonly<Record<string, string>> = {
  child_location: 'SELECT, INSERT',
  care_day: 'SELECT, INSERT, DELETE',
};

const WALLS = [...CHANGING, ...LOGS]
  .map(
    (t) => `
ALTER TABLE ${t} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${t}_own_hub ON ${t} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT ${RIGHTS[t] ?? 'SELECT, INSERT, UPDATE, DELETE'} ON ${t} TO doorstep_app;`,
  )
  .join('\n');

/** Adds words to those a box may be called, or takes them away, whatever other words are there by then. */
const allow = (words: readonly string[], yes: boolean): string => `
DO $$
DECLARE
  known text[];
  ours text[] := ARRAY[${words.map((word) => `'${word}'`).join(', ')}];
BEGIN
  SELECT array_agg(DISTINCT m[1]) INTO known FROM pg_constraint,
    regexp_matches(pg_get_constraintdef(oid), '''([a-z]+)''', 'g') AS m
    WHERE conname = 'sealed_box_compartment_known' AND m[1] <> ALL (ours);
  ${yes ? 'known := known || ours;' : ''}
  ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known;
  EXECUTE format('ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known CHECK (compartment IN (%s))',
    (SELECT string_agg(quote_literal(w), ', ' ORDER BY w) FROM unnest(known) AS w));
END $$;`;
