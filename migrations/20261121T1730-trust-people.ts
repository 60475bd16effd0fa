import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Trust as rows: what each member is cleared for and until when, what was seen of them, who knows them (never by whom),
 * and what the hub asks for. `driver` becomes three roles by the trust that its holder had; visits get `companion`.
 */
export class TrustPeople20261121T1730 implements MigrationInterface {
  name = 'TrustPeople1763746200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of HUB_TABLES) await runner.query(wall(table, 'SELECT, INSERT, UPDATE, DELETE'));
    // What was asked for on a day must be readable afterwards: versions are added and never changed.
    await runner.query(wall('policy', 'SELECT, INSERT'));
    await runner.query(compartments(['closure', 'vouch']));
    await runner.query(past(SPLIT_ROLES));
    await runner.query(past(CLEAR_MEMBERS));
    await runner.query(past(FIRST_NIGHT));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(past(JOIN_ROLES));
    await runner.query(past(`DELETE FROM job WHERE name = 'trust.night';`));
    await runner.query('DROP INDEX activity_by_actor');
    await runner.query('DROP TABLE clearance, credential, exemption, vouch, vouch_call, policy');
    await runner.query(`
      ALTER TABLE sealed_box NO FORCE ROW LEVEL SECURITY;
      DELETE FROM sealed_box WHERE compartment = 'vouch';
      ALTER TABLE sealed_box FORCE ROW LEVEL SECURITY;`);
    await runner.query(compartments(['closure']));
  }
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const OTHER_ROLES = ['organizer', 'dispatcher', 'intake', 'packer', 'carer', 'interpreter'];
const ROLES = [...OTHER_ROLES, 'driver_to_hub', 'driver_to_homes', 'driver_of_people', 'companion'];
const KINDS = [
  'agreement',
  'training',
  'vouches',
  'interview',
  'licence',
  'insurance',
  'vehicle_check',
  'driving_record',
  'background_check',
];
const STATES = ['applied', 'screening', 'provisional', 'approved', 'expired', 'suspended', 'left', 'denied'];
const HUB_TABLES = ['clearance', 'credential', 'exemption', 'vouch', 'vouch_call'];

const TABLES = `
-- How a member stands to a role. until: the last day of work it is good for; null where nothing that it rests on ends.
CREATE TABLE clearance (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  role text NOT NULL,
  state text NOT NULL,
  until date,
  version integer NOT NULL DEFAULT 1,
  proposed_state text,
  proposed_by uuid,
  changed_on date NOT NULL,
  CONSTRAINT clearance_pk PRIMARY KEY (hub_id, member_id, role),
  CONSTRAINT clearance_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT clearance_proposer_exists FOREIGN KEY (hub_id, proposed_by) REFERENCES member (hub_id, id),
  CONSTRAINT clearance_role_known CHECK (role IN (${quoted(ROLES)})),
  CONSTRAINT clearance_state_known CHECK (state IN (${quoted(STATES)})),
  CONSTRAINT clearance_proposal_whole CHECK ((proposed_state IS NULL) = (proposed_by IS NULL)),
  CONSTRAINT clearance_proposal_known CHECK (proposed_state IS NULL OR proposed_state IN ('provisional', 'approved'))
);
CREATE INDEX clearance_by_role ON clearance (hub_id, role, state);
-- That somebody saw a paper, or that a member learnt or signed something. The paper itself is never kept.
CREATE TABLE credential (
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
  CONSTRAINT credential_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT credential_seer_exists FOREIGN KEY (hub_id, seen_by) REFERENCES member (hub_id, id),
  CONSTRAINT credential_second_exists FOREIGN KEY (hub_id, second_by) REFERENCES member (hub_id, id),
  CONSTRAINT credential_kind_known CHECK (kind IN (${quoted(KINDS.filter((kind) => kind !== 'vouches'))})),
  CONSTRAINT credential_course_of_training CHECK ((kind = 'training') = (course IS NOT NULL)),
  CONSTRAINT credential_course_is_name CHECK (course IS NULL OR course ~ '^[a-z_]{2,32}$'),
  CONSTRAINT credential_state_known CHECK (state IN ('given', 'withdrawn')),
  CONSTRAINT credential_order CHECK (until IS NULL OR until >= given_on),
  CONSTRAINT credential_two_people CHECK (second_by IS NULL OR second_by <> seen_by),
  -- What people say of themselves is what they learnt and signed; everything else was seen by somebody.
  CONSTRAINT credential_seen CHECK (kind IN ('agreement', 'training') OR seen_by IS NOT NULL)
);
CREATE INDEX credential_by_member ON credential (hub_id, member_id, kind);
-- A requirement that one person need not fulfil for one role, with a reason, a name and an end.
CREATE TABLE exemption (
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
  CONSTRAINT exemption_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT exemption_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES member (hub_id, id),
  CONSTRAINT exemption_role_known CHECK (role IN (${quoted(ROLES)})),
  CONSTRAINT exemption_kind_known CHECK (kind IN (${quoted(KINDS)})),
  CONSTRAINT exemption_course_of_training CHECK ((kind = 'training') = (course IS NOT NULL)),
  CONSTRAINT exemption_course_is_name CHECK (course IS NULL OR course ~ '^[a-z_]{2,32}$'),
  CONSTRAINT exemption_reason_known CHECK (reason IN ('known_long', 'paper_delayed', 'checked_elsewhere', 'not_needed_here', 'before_policy')),
  CONSTRAINT exemption_order CHECK (until >= made_on),
  -- Nobody is alone with children unchecked, whoever exempts.
  CONSTRAINT exemption_never_for_carers CHECK (NOT (role = 'carer' AND kind = 'background_check'))
);
-- What one member did, beside what was done about them.
CREATE INDEX activity_by_actor ON activity (hub_id, actor, at DESC);
CREATE INDEX exemption_by_member ON exemption (hub_id, member_id);
-- That somebody knows this member. By whom stands in the sealed box of this id, and nowhere else: tag is a keyed digest
-- that only the voucher's browser can make again. No hour: it would join with what else was done at that hour.
CREATE TABLE vouch (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  tag bytea NOT NULL,
  until date NOT NULL,
  state text NOT NULL,
  made_on date NOT NULL,
  CONSTRAINT vouch_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT vouch_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT vouch_tag_taken UNIQUE (hub_id, member_id, tag),
  CONSTRAINT vouch_tag_size CHECK (octet_length(tag) = 32),
  CONSTRAINT vouch_state_known CHECK (state IN ('given', 'review', 'withdrawn')),
  CONSTRAINT vouch_order CHECK (until >= made_on)
);
-- A member asks whoever stands beside them. Ten minutes; the code itself is not here.
CREATE TABLE vouch_call (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  code_tag bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT vouch_call_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT vouch_call_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT vouch_call_code_taken UNIQUE (hub_id, code_tag)
);
-- What a hub asks for, role by role. The newest version counts.
CREATE TABLE policy (
  hub_id uuid NOT NULL,
  version integer NOT NULL,
  rules jsonb NOT NULL,
  made_by uuid,
  made_at timestamptz NOT NULL,
  CONSTRAINT policy_pk PRIMARY KEY (hub_id, version),
  CONSTRAINT policy_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT policy_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES member (hub_id, id),
  CONSTRAINT policy_version_counts CHECK (version >= 1)
);`;

const wall = (table: string, rights: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_own_hub ON ${table} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT ${rights} ON ${table} TO doorstep_app;`;

const KNOWN = ['card', 'place', 'contact', 'care', 'profile'];

const compartments = (more: readonly string[]): string => `
ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known;
ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known
  CHECK (compartment IN (${quoted([...KNOWN, ...more])}));`;

/** Row-level security is forced on the owner as well; to change the rows of all hubs, it steps aside for these statements. */
const past = (statements: string): string => {
  const tables = ['member', 'session', 'clearance', 'exemption', 'job'];
  const force = (how: string): string =>
    tables.map((table) => `ALTER TABLE ${table} ${how} ROW LEVEL SECURITY;`).join('\n');
  return `${force('NO FORCE')}\n${statements}\n${force('FORCE')}`;
};

const rolesKnown = (roles: readonly string[]): string =>
  `ALTER TABLE member ADD CONSTRAINT member_roles_known CHECK (roles <@ ARRAY[${quoted(roles)}]);`;

/** Whoever had the trust for a kind of work keeps it: homes from tier 2, people in the car and visits from tier 3. */
const split = (table: string): string => `
UPDATE ${table} SET roles = array_remove(roles, 'driver')
  || CASE WHEN 'driver' = ANY(roles) THEN ARRAY['driver_to_hub'] ELSE '{}' END
  || CASE WHEN 'driver' = ANY(roles) AND tier >= 2 THEN ARRAY['driver_to_homes'] ELSE '{}' END
  || CASE WHEN 'driver' = ANY(roles) AND tier >= 3 THEN ARRAY['driver_of_people'] ELSE '{}' END
  || CASE WHEN tier >= 3 THEN ARRAY['companion'] ELSE '{}' END;`;

/** Each night puts down the next one. */
const FIRST_NIGHT = `
INSERT INTO job (hub_id, id, name, payload, dedupe_key, run_at)
  SELECT id, gen_random_uuid(), 'trust.night', '{}', 'night', now() FROM hub;`;

const SPLIT_ROLES = `
ALTER TABLE member DROP CONSTRAINT member_roles_known;
${split('member')}
${split('session')}
${rolesKnown(ROLES)}`;

const join = (table: string): string => `
UPDATE ${table} SET roles = ARRAY(SELECT role FROM unnest(roles) AS role
    WHERE role NOT IN ('driver_to_hub', 'driver_to_homes', 'driver_of_people', 'companion'))
  || CASE WHEN roles && ARRAY['driver_to_hub', 'driver_to_homes', 'driver_of_people'] THEN ARRAY['driver'] ELSE '{}' END;`;

const JOIN_ROLES = `
ALTER TABLE member DROP CONSTRAINT member_roles_known;
${join('member')}
${join('session')}
${rolesKnown([...OTHER_ROLES, 'driver'])}`;

/**
 * Members of before stay what they are for three months, exempt from what nobody had asked of them; carers, whom no
 * exemption may cover, wait for their check.
 */
const CLEAR_MEMBERS = `
INSERT INTO clearance (hub_id, member_id, role, state, until, changed_on)
  SELECT hub_id, id, role, CASE WHEN role = 'carer' AND state IN ('approved', 'provisional') THEN 'expired' ELSE state END,
    CASE WHEN state IN ('approved', 'provisional') AND role <> 'carer' THEN current_date + 90 END, current_date
  FROM member, unnest(roles) AS role;
INSERT INTO exemption (hub_id, id, member_id, role, kind, course, reason, until, made_on)
  SELECT c.hub_id, gen_random_uuid(), c.member_id, c.role, kind, course, 'before_policy', current_date + 90, current_date
  FROM clearance c
  CROSS JOIN (
    SELECT kind, NULL AS course FROM unnest(ARRAY[${quoted(KINDS.filter((kind) => kind !== 'training'))}]) AS kind
    UNION ALL
    SELECT 'training', course FROM unnest(ARRAY['first_steps', 'packing', 'at_the_door', 'driving_people', 'with_children',
      'school_doors', 'home_visits', 'on_the_phone']) AS course) asked
  WHERE NOT (c.role = 'carer' AND kind = 'background_check');
UPDATE member SET roles = array_remove(roles, 'carer') WHERE 'carer' = ANY(roles);`;
