import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day itself: what is held and since when, what went wrong and who decided, which doors stayed shut and what became
 * of it, and when a driver's phone was last heard. No place and no word stands in any of these rows.
 */
export class HoldAndFollow20261121T1825 implements MigrationInterface {
  name = 'HoldAndFollow1763749500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLD);
    await runner.query(HELD_TASK);
    await runner.query(INCIDENT);
    await runner.query(FOLLOW_UP);
    await runner.query('ALTER TABLE run ADD COLUMN heard_at timestamptz, ADD COLUMN late_hash bytea');
    await runner.query('ALTER TABLE stop ADD COLUMN reported text');
    await runner.query(
      `ALTER TABLE stop ADD CONSTRAINT stop_reported_known CHECK (reported IN ('done', 'attempted'))`,
    );
    await runner.query(`ALTER TABLE run ADD CONSTRAINT run_late_hash CHECK (octet_length(late_hash) = 32)`);
    await runner.query(compartments(`replace(known, 'ARRAY[', 'ARRAY[''incident''::text, ')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    // Row-level security is forced on the owner as well; to delete, it steps aside for this statement.
    await runner.query(`
      ALTER TABLE sealed_box NO FORCE ROW LEVEL SECURITY;
      DELETE FROM sealed_box WHERE compartment = 'incident'
        OR compartment = 'closure' AND subject_id IN (SELECT id FROM hold);
      ALTER TABLE sealed_box FORCE ROW LEVEL SECURITY;`);
    await runner.query(compartments(`replace(known, '''incident''::text, ', '')`));
    await runner.query('ALTER TABLE stop DROP COLUMN reported');
    await runner.query('ALTER TABLE run DROP COLUMN heard_at, DROP COLUMN late_hash');
    await runner.query('DROP TABLE follow_up, incident, held_task, hold');
  }
}

const ownHub = (table: string, rights: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_own_hub ON ${table} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT ${rights} ON ${table} TO doorstep_app;`;

const HOLD = `
-- A pause with an end. Where an area lies is sealed: subject_id of its box is this id.
CREATE TABLE hold (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  member_id uuid,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  lifted_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT hold_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT hold_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT hold_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT hold_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES member (hub_id, id),
  CONSTRAINT hold_kind_known CHECK (kind IN ('area', 'hub', 'person')),
  CONSTRAINT hold_reason_known CHECK (reason IN ('weather', 'road', 'safety', 'other')),
  CONSTRAINT hold_person_has_member CHECK ((kind = 'person') = (member_id IS NOT NULL)),
  CONSTRAINT hold_order CHECK (from_at < until_at)
);
CREATE INDEX hold_in_force ON hold (hub_id, until_at) WHERE lifted_at IS NULL;
${ownHub('hold', 'SELECT, INSERT, UPDATE, DELETE')}`;

const HELD_TASK = `
-- What a hold froze, and whom it warned. A task comes back when no hold in force has it any more.
CREATE TABLE held_task (
  hub_id uuid NOT NULL,
  hold_id uuid NOT NULL,
  task_id uuid NOT NULL,
  warned boolean NOT NULL,
  CONSTRAINT held_task_pk PRIMARY KEY (hub_id, hold_id, task_id),
  CONSTRAINT held_task_hold_exists FOREIGN KEY (hub_id, hold_id) REFERENCES hold (hub_id, id) ON DELETE CASCADE,
  CONSTRAINT held_task_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id)
);
CREATE INDEX held_task_by_task ON held_task (hub_id, task_id);
${ownHub('held_task', 'SELECT, INSERT, UPDATE, DELETE')}`;

const INCIDENT = `
-- Something went wrong. It stands beside the task and ends nothing by itself. Its words are sealed in the box of this id.
CREATE TABLE incident (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  run_id uuid,
  task_id uuid,
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  device_time timestamptz,
  state text NOT NULL DEFAULT 'open',
  decision text,
  decided_by text,
  decided_at timestamptz,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT incident_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT incident_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT incident_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES run (hub_id, id),
  CONSTRAINT incident_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT incident_kind_known CHECK (kind IN ('unsafe', 'stopped_everything', 'child_not_at_stop',
    'second_adult_missing', 'child_concern', 'medical', 'vehicle', 'goods', 'conduct', 'privacy', 'other')),
  CONSTRAINT incident_state_known CHECK (state IN ('open', 'decided', 'closed')),
  CONSTRAINT incident_decision_known CHECK (decision IN ('carry_on', 'stop_here', 'replan', 'bring_back',
    'call_family', 'call_help', 'talk_later')),
  CONSTRAINT incident_decided CHECK (state <> 'decided' OR decision IS NOT NULL)
);
CREATE INDEX incident_unclosed ON incident (hub_id, opened_at) WHERE state <> 'closed';
${ownHub('incident', 'SELECT, INSERT, UPDATE, DELETE')}`;

const FOLLOW_UP = `
-- A door that stayed shut, until somebody says what became of it. Its id is the stop's.
CREATE TABLE follow_up (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  reason text NOT NULL,
  opened_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'open',
  checks smallint NOT NULL DEFAULT 0,
  last_check text,
  checked_at timestamptz,
  outcome text,
  closed_by text,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT follow_up_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT follow_up_stop_exists FOREIGN KEY (hub_id, id) REFERENCES stop (hub_id, id),
  CONSTRAINT follow_up_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT follow_up_state_known CHECK (state IN ('open', 'closed')),
  CONSTRAINT follow_up_check_known CHECK (last_check IN ('well', 'no_answer', 'worried', 'no_contact')),
  CONSTRAINT follow_up_outcome_known CHECK (outcome IN ('family_is_well', 'comes_again', 'no_longer_needed',
    'wrong_place', 'trusted_contact_knows', 'not_reached', 'handed_on')),
  CONSTRAINT follow_up_closed CHECK ((state = 'closed') = (outcome IS NOT NULL))
);
CREATE INDEX follow_up_open ON follow_up (hub_id, opened_at) WHERE state = 'open';
${ownHub('follow_up', 'SELECT, INSERT, UPDATE, DELETE')}`;

/** The list of compartments grows from several sides: whatever it is now, this one is added to it or taken from it. */
const compartments = (rewritten: string): string => `
DO $$
DECLARE known text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO known FROM pg_constraint WHERE conname = 'sealed_box_compartment_known';
  EXECUTE 'ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known';
  EXECUTE 'ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known ' || ${rewritten};
END $$;`;
