import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a person comes to a hub: an invitation that works once, seats for children by class, what was signed and what was
 * learnt. Nothing here says who invited whom beyond the organizer's own list.
 */
export class LetPeopleJoin20261121T1735 implements MigrationInterface {
  name = 'LetPeopleJoin1763746500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INVITE);
    await runner.query(CHILD_SEATS);
    await runner.query(LEARNING);
    await runner.query(WALLS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE course_finish, agreement, invite_lookup, invite');
    await runner.query(ONE_COUNT_OF_SEATS);
  }
}

const INVITE = `
-- Works once, until it expires. roles: what the hub hopes for; whoever comes is an applicant all the same.
CREATE TABLE invite (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  roles text[] NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  withdrawn_at timestamptz,
  CONSTRAINT invite_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT invite_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT invite_maker_exists FOREIGN KEY (hub_id, made_by) REFERENCES member (hub_id, id),
  CONSTRAINT invite_roles_some CHECK (cardinality(roles) BETWEEN 1 AND 16),
  CONSTRAINT invite_one_end CHECK (used_at IS NULL OR withdrawn_at IS NULL)
);
-- Finds an invitation from its token. token_hash = SHA-256 of 128 random bits that only the link holds.
CREATE TABLE invite_lookup (
  token_hash bytea NOT NULL,
  hub_id uuid NOT NULL,
  invite_id uuid NOT NULL,
  CONSTRAINT invite_lookup_pk PRIMARY KEY (token_hash),
  CONSTRAINT invite_lookup_invite_exists FOREIGN KEY (hub_id, invite_id) REFERENCES invite (hub_id, id) ON DELETE CASCADE
);
CREATE INDEX invite_lookup_by_invite ON invite_lookup (hub_id, invite_id);`;

/** Row-level security is forced on the owner as well; to change rows of all hubs, it steps aside for one statement. */
const changeMembers = (statement: string): string => `
  ALTER TABLE member NO FORCE ROW LEVEL SECURITY;
  ${statement}
  ALTER TABLE member FORCE ROW LEVEL SECURITY;`;

const CHILD_SEATS = `
-- Child seats by class: a harness seat never stands in for a rear-facing one. Seats counted before count as harness.
ALTER TABLE member
  ADD COLUMN rear_facing_seats smallint NOT NULL DEFAULT 0,
  ADD COLUMN harness_seats smallint NOT NULL DEFAULT 0,
  ADD COLUMN booster_seats smallint NOT NULL DEFAULT 0;
${changeMembers('UPDATE member SET harness_seats = child_seats WHERE child_seats > 0;')}
ALTER TABLE member DROP CONSTRAINT member_counts, DROP COLUMN child_seats;
ALTER TABLE member
  ADD COLUMN child_seats smallint NOT NULL GENERATED ALWAYS AS (rear_facing_seats + harness_seats + booster_seats) STORED;
ALTER TABLE member ADD CONSTRAINT member_counts CHECK (
  seats BETWEEN 0 AND 16 AND load_units BETWEEN 0 AND 200 AND rear_facing_seats >= 0 AND harness_seats >= 0
  AND booster_seats >= 0 AND child_seats <= 8);`;

const ONE_COUNT_OF_SEATS = `
ALTER TABLE member DROP CONSTRAINT member_counts, DROP COLUMN child_seats;
ALTER TABLE member ADD COLUMN child_seats smallint NOT NULL DEFAULT 0;
${changeMembers('UPDATE member SET child_seats = rear_facing_seats + harness_seats + booster_seats;')}
ALTER TABLE member DROP COLUMN rear_facing_seats, DROP COLUMN harness_seats, DROP COLUMN booster_seats;
ALTER TABLE member ADD CONSTRAINT member_counts CHECK (
  seats BETWEEN 0 AND 16 AND child_seats BETWEEN 0 AND 8 AND load_units BETWEEN 0 AND 200);`;

const LEARNING = `
-- The confidentiality agreement, signed with the member's own key: who holds it can prove what was promised.
CREATE TABLE agreement (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  version smallint NOT NULL,
  signature bytea NOT NULL,
  signed_on date NOT NULL,
  CONSTRAINT agreement_pk PRIMARY KEY (hub_id, member_id, version),
  CONSTRAINT agreement_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT agreement_signature_size CHECK (octet_length(signature) = 64)
);
-- The last time a member went through a course. No answers: whoever finished has seen every card.
CREATE TABLE course_finish (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  course text NOT NULL,
  version smallint NOT NULL,
  finished_on date NOT NULL,
  CONSTRAINT course_finish_pk PRIMARY KEY (hub_id, member_id, course),
  CONSTRAINT course_finish_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id)
);`;

const WALLS = `
${['invite', 'agreement', 'course_finish']
  .map(
    (t) => `
ALTER TABLE ${t} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${t}_own_hub ON ${t} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON ${t} TO doorstep_app;`,
  )
  .join('\n')}
ALTER TABLE invite_lookup ENABLE ROW LEVEL SECURITY;
ALTER TABLE invite_lookup FORCE ROW LEVEL SECURITY;
CREATE POLICY invite_lookup_by_key ON invite_lookup TO doorstep_app
  USING (token_hash = app.door() OR hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, DELETE ON invite_lookup TO doorstep_app;`;
